"""Nothing is cut in the longest language, on a small screen, with large text, or read from the right."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from studio.ui.preferences import LANGUAGES
from tests.ui.test_language import translated

ROOT = Path(__file__).parents[2]


def length(one: str) -> int:
    """Count the letters of a language's sentences, one of Chinese or Japanese for two, which is their width."""
    letters = "".join(form for _, _, forms, _ in translated(one) for form in forms)
    return sum(2 if ord(letter) > 0x2E7F else 1 for letter in letters)


LONGEST, NEXT = sorted(LANGUAGES[1:], key=length)[:-3:-1]


def cut(*words: str) -> dict[str, list[str]]:
    """Open a window and give what is cut in it, by state."""
    command = [sys.executable, "-X", "utf8", "-m", "tests.ui.window_in_language", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=900, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    assert len(found) > 15 or "--menus" in words
    return {state: wrong for state, wrong in found.items() if wrong}


@pytest.mark.timeout(900)
def test_nothing_is_cut_in_the_longest_language_on_a_small_screen_with_large_text() -> None:
    assert cut(LONGEST, "--text", "150") == {}


@pytest.mark.parametrize("one", [one for one in LANGUAGES if one not in (LONGEST, NEXT)])
def test_every_line_of_a_menu_has_a_letter_of_its_own(one: str) -> None:
    assert cut(one, "--menus") == {}


@pytest.mark.timeout(900)
def test_nothing_is_cut_in_the_next_longest_when_it_is_read_from_the_right() -> None:
    assert cut(NEXT, "--mirrored") == {}
