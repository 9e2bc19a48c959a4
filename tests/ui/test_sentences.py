"""What the window says is written down in one place, and said as other studios say it."""

from __future__ import annotations

import ast
import importlib
import re
import string
from pathlib import Path

import pytest

import studio.ui
from studio.ui import sentences

ROOM = Path(studio.ui.__file__).parent
SILENT = {"stylesheet.py", "portal.py"}
"""Speak to Qt or to the desktop's bus alone."""
MODULES = [path for path in sorted(ROOM.rglob("*.py")) if "sentences" not in path.parts and path.name not in SILENT]
TOPICS = [importlib.import_module(f"{sentences.__name__}.{path.stem}")
          for path in sorted(Path(sentences.__path__[0]).glob("*.py")) if path.stem not in ("__init__", "advice")]

WORDS = re.compile(r"[A-Za-z]{2,}\W* [A-Za-z]|\b[A-Z][a-z]+\b|\b[A-Z]{3,}\b|…")
"""What a person would read: two words, a capital that begins one, a word in capitals, or an ellipsis."""
PIECE = re.compile(r"(^|\s)[A-Za-z]{2,}([\s,.:;]|$)")
"""What a person would read between two values."""
NOT_SHOWN = re.compile(
    r"…|(Ctrl\+)?(Alt\+)?(Shift\+)?([A-Z,]|F\d+|Up|Down|Space|[0-3])|Present|Studio|Engineer|Escape|Fusion|Inter|Viseme Studio"
    r"|viseme-studio.*|org\.freedesktop\..*|/org/freedesktop/.*|org\.kde\..*|(KDE|kdeglobals|GNOME|XDG|DBUS|QT)[A-Z_]*"
    r"|AnimationDurationFactor|SettingChanged|_on_changed\(QDBusMessage\)|ShowItems|Software\\.*|TextScaleFactor|ReadOne|Read|.*ExecutionProvider|.*Error"
    r"|(Noto Sans|Source Han|PingFang|Microsoft YaHei|Hiragino|Yu Gothic|Meiryo).*"
    r"|Return|Esc|Del|Delete|Ins|Insert|Ctrl|Shift|Alt|Meta|CTRL|SHIFT|ALT|LOGO|Hant|English|viseme"
    r"|SESSION|Request|Session|Response|Activated|Deactivated|Close"
    r"|Camera|Microphone"
    r"|%Y-%m-%d %H\.%M|#[0-9A-F]{6}|-?R|currentColor|[a-z]+ recordings|cannot be written:|unix:path="
)
"""Keys, names for the system, the settings file or the log, and what outputs are called below the window."""
LOGGED = {"exception", "warning", "info", "debug"}


def shown(path: Path) -> list[str]:
    """Give the literals of a module that a person could read, with their lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed_over: set[int] = set()
    pieces = {id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values}
    for node in ast.walk(tree):
        skipped: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped = [node.value]
        elif isinstance(node, ast.Subscript):
            skipped = [node.slice]
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            skipped = [node.annotation]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LOGGED:
            skipped = [*node.args]
        passed_over |= {id(inner) for one in skipped for inner in ast.walk(one)}
    return [
        f"{path.name}:{node.lineno} {node.value!r}" for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed_over
        and (WORDS.search(node.value) or (id(node) in pieces and PIECE.search(node.value)))
        and not NOT_SHOWN.fullmatch(node.value.strip())
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOM)))
def test_no_module_keeps_a_sentence_of_its_own(path: Path) -> None:
    assert shown(path) == []


def test_a_sentence_in_a_module_would_be_found(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text('"""Says nothing."""\nset_tip("Press me")\nlabel(f"{count} left")\nadd("Ctrl+O", at=f"{a}-{b}")\n')

    assert shown(module) == ["module.py:2 'Press me'", "module.py:3 ' left'"]


def said() -> list[tuple[str, str]]:
    """Give every sentence with its name."""
    found = []
    for topic in TOPICS:
        for name, value in vars(topic).items():
            if name.isupper():
                values = value.values() if isinstance(value, dict) else (value,) if isinstance(value, str) else value
                found += [(f"{topic.__name__.rpartition('.')[2]}.{name}", one) for one in values]
    return found


def test_every_sentence_can_be_shown_and_translated() -> None:
    for name, sentence in said():
        fields = [field for _, field, _, _ in string.Formatter().parse(sentence) if field is not None]
        assert all(field.isidentifier() for field in fields), f"{name}: a translator moves fields by their names"
        assert "!" not in sentence, name


def test_no_sentence_speaks_of_the_command_line_or_in_words_of_our_own() -> None:
    command = r"--\w|viseme-studio (render|live|avatar|doctor|profile)|\bpip\b"
    foreign = re.compile(rf"{command}|pictures/s|\b(no|any|some)body\b", re.IGNORECASE)
    assert [name for name, sentence in said() if foreign.search(sentence)] == []


def test_every_sentence_is_used() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in MODULES)

    names = [name for name, _ in said() if not name.startswith("below.")]
    assert [name for name in names if not re.search(rf"\b{name.rpartition('.')[2]}\b", code)] == []


def test_a_number_of_things_has_a_form_for_one_and_for_more() -> None:
    from studio.ui import words
    from studio.ui.sentences import clips

    assert words.count(1, clips.FRAMES) == "1 frame"
    assert words.count(2, clips.FRAMES) == "2 frames"
