"""What is raised below the window, in English, said in the window's language.

``assets/translations/raised.json`` holds the sentences by the modules that raise them, as ``scripts/raised.py`` reads them from
the source; Qt's translations have each of them under a name of its own. What an error says is found among them with what is
filled in, which may be one of them itself. What is none of them, such as the words of a library, stays as it is.
"""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from studio.engine.models.device import AUTO, NAMES
from studio.places import assets
from studio.ui.sentences.advice import ADVICE, CHOOSE, FASTEST

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTEXT, FILE = "raised", "raised.json"
_FIELD = re.compile(r"{(\w+)}")
_DECIMAL = re.compile(r"\d+\.\d{1,2}")
_SENTENCES, _FINDINGS = re.compile(r"(?<=[.?]) "), re.compile("; ")
_DEEPEST = 4
"""Sentences within a sentence, at most."""


class _Spoken:
    file: Path | None = None
    point = "."


def sentences(folder: Path | None = None) -> Iterator[tuple[str, str]]:
    """Give the name and the English of each, from the folder of the translations unless another is given."""
    file = (folder or assets() / "translations") / FILE
    found: dict[str, list[str]] = json.loads(file.read_text(encoding="utf-8"))
    for module, said in found.items():
        yield from ((f"{module} {zlib.crc32(one.encode()):08x}", one) for one in said)


def speak(file: Path, point: str) -> None:
    """Say what is raised from now on as a file of Qt's translates it, with ``point`` in decimals."""
    _Spoken.file, _Spoken.point = file, point
    _known.cache_clear()
    _said.cache_clear()


def in_window(sentence: str) -> str:
    """Say in the window's language, by the window's own controls, what was raised below it."""
    said = advised(sentence)
    return said if _Spoken.file is None else _said(said, 0)


def advised(sentence: str) -> str:
    """Say by the window's own controls what a sentence advises for the command line, in English."""
    names = NAMES | {AUTO: FASTEST}
    said = re.sub(r"use --device (\w+)", lambda found: CHOOSE.format(processor=names[found[1]]), sentence)
    for pattern, instead in ADVICE:
        said = re.sub(pattern, instead, said)
    return said


def bare(sentence: str) -> str:
    """Leave out how what is filled in is called."""
    return _FIELD.sub("{}", sentence)


@dataclass(frozen=True)
class Known:
    """A sentence with what may be filled in.

    Attributes
    ----------
    pieces, fields
        What is written, and what is filled in between: one field less than pieces.
    said
        The sentence in the window's language.
    """

    pieces: tuple[str, ...]
    fields: tuple[str, ...]
    said: str

    @classmethod
    def of(cls, english: str, said: str) -> Known:
        """Take a sentence apart."""
        parts = _FIELD.split(english)
        return cls(tuple(parts[::2]), tuple(parts[1::2]), said)

    def found_in(self, sentence: str) -> dict[str, str] | None:
        """Give what is filled in, by its names, each as short as can be; None where it is another sentence."""
        first, *between, last = (*self.pieces, "") if not self.fields else self.pieces
        if not self.fields:
            return {} if sentence == first else None
        at, end = len(first), len(sentence) - len(last)
        if not sentence.startswith(first) or not sentence.endswith(last) or at > end:
            return None
        values = []
        for piece in between:
            there = sentence.find(piece, at, end)
            if there < 0:
                return None
            values.append(sentence[at:there])
            at = there + len(piece)
        values.append(sentence[at:end])
        found: dict[str, str] = {}
        for name, value in zip(self.fields, values, strict=True):
            if found.setdefault(name, value) != value:
                return None
        return found


@lru_cache(maxsize=1)
def _known() -> tuple[Known, ...]:
    """Give all sentences, those first that are written out the most: others may stand for anything."""
    # Made here: an application that is made anew, for a larger text, takes the translators before it away.
    translator = QTranslator()
    translator.load(str(_Spoken.file))
    found = [Known.of(english, translator.translate(CONTEXT, english, name) or english) for name, english in sentences()]
    return tuple(sorted(found, key=lambda one: -sum(map(len, one.pieces))))


@lru_cache(maxsize=256)
def _said(sentence: str, depth: int) -> str:
    core = sentence.strip()
    if _DECIMAL.fullmatch(core):
        return sentence.replace(".", _Spoken.point)
    if depth > _DEEPEST or not core:
        return sentence
    for known in _known():
        values = known.found_in(core)
        if values is not None:
            filled = {name: _said(value, depth + 1) for name, value in values.items()}
            return sentence.replace(core, known.said.format_map(filled))
    # Some are said one after the other, and so are findings.
    for between, apart in ((" ", _SENTENCES), ("; ", _FINDINGS)):
        one_by_one = apart.split(sentence)
        if len(one_by_one) > 1:
            return between.join(_said(one, depth + 1) for one in one_by_one)
    return sentence
