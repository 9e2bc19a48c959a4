"""What a person reads aloud while they are filmed: a minute and a quarter of it, in each language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.places import assets

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = "en"


def languages() -> list[str]:
    """List the languages in which there is a text, by Qt's names."""
    return sorted(path.stem for path in _folder().glob("*.txt"))


def text(language: str) -> str:
    """Give the text in a language as Qt or the system names it (de, de_AT, pt-BR); the English one where there is none."""
    found, wanted = languages(), language.replace("-", "_").split(".")[0]
    short = wanted.split("_")[0]
    like = [one for one in found if one == wanted] or [one for one in found if one.split("_")[0] == short]
    return (_folder() / f"{(like or [ENGLISH])[0]}.txt").read_text(encoding="utf-8").strip()


def _folder() -> Path:
    return assets() / "reading"
