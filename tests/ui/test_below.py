"""Sentences that the window says in other languages are those that are raised below it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from studio.ui.sentences import below

ROOT = Path(__file__).parents[2]
SAYS = """
from pathlib import Path
from studio.ui import language
language.speak("de")
from studio.ui.words import in_window
for sentence in {sentences!r}:
    print(in_window(sentence))
"""


def bare(sentence: str) -> str:
    """Leave out how what is filled in is called."""
    return re.sub(r"({})+", "{}", re.sub(r"{[^{}]*}", "{}", sentence))


def raised() -> set[str]:
    """Give every sentence that is written below the window, with nothing filled in."""
    found = set()
    for path in (ROOT / "studio").rglob("*.py"):
        if "ui" in path.relative_to(ROOT / "studio").parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
                found.add(bare("".join(map(str, parts))))
    return found


def test_each_is_raised_as_it_is_written_down() -> None:
    there = raised()

    said = {name: sentence for name, sentence in vars(below).items() if name.isupper()}
    assert [name for name, sentence in said.items() if bare(sentence) not in there] == []


@pytest.mark.parametrize(("english", "german"), [
    ("No microphone was found; connect one, or play a sound file instead.",
     "Es wurde kein Mikrofon gefunden; schließen Sie eines an, oder spielen Sie stattdessen eine Tondatei ab."),
    ("/a/b.wav has no sound in it; name a wav, mp3, m4a, flac or ogg file, or a video with sound.",
     "/a/b.wav enthält keinen Ton; nehmen Sie eine WAV-, MP3-, M4A-, FLAC- oder OGG-Datei oder ein Video mit Ton."),
    ("/a.ini cannot be written: another program holds it; close other studios.",
     "/a.ini kann nicht geschrieben werden: Ein anderes Programm hält sie; schließen Sie andere Studios."),
    ("What nothing below says is left as it is.", "What nothing below says is left as it is."),
])
def test_what_is_raised_is_said_in_the_language_of_the_window(english: str, german: str) -> None:
    words = [sys.executable, "-X", "utf8", "-c", SAYS.format(sentences=[english])]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [german]
