"""What the command line says of itself is written down in one place, and said as other programs say it."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import studio
from studio import help_texts

ROOM = Path(studio.__file__).parent
COMMANDS = [path for path in sorted(ROOM.rglob("*.py"))
            if "add_argument" in path.read_text(encoding="utf-8")]
MAKERS = ("add_argument", "add_parser", "ArgumentParser")
SHOWN = ("help", "description", "epilog")
TEXTS = {name: value for name, value in vars(help_texts).items() if name.isupper()}


def test_no_command_keeps_a_line_of_help_of_its_own() -> None:
    assert len(COMMANDS) >= 6
    kept = []
    for path in COMMANDS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in MAKERS:
                kept += [f"{path.name}:{node.lineno} {word.arg}" for word in node.keywords
                         if word.arg in SHOWN and isinstance(word.value, ast.Constant | ast.JoinedStr)]
    assert kept == []


def test_every_line_is_used_and_can_be_filled_in() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in ROOM.rglob("*.py") if path.name != "help_texts.py")
    for name, text in TEXTS.items():
        assert re.search(rf"\bsay\.{name}\b", code), name
        assert all(field is None or field.isidentifier() for _, field, _, _ in string.Formatter().parse(text)), name


def test_the_words_are_those_of_other_programs() -> None:
    assert [name for name, text in TEXTS.items() if re.search(r"pictures/s|\b(no|any|some)body\b|!", text)] == []
