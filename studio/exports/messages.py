"""What an export's process says, line by line, see `reporting`; what is no such line counts as nothing."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Any

from studio.exports.job import Cause
from studio.files.bounded import parse_message

MOST_LINE_BYTES = 300_000
MOST_WORDS = 1000


@dataclass(frozen=True, slots=True)
class Made:
    """So many pictures there are and will be (None: not known), with a small copy of one now and then."""

    made: int
    total: int | None
    jpeg: bytes | None


@dataclass(frozen=True, slots=True)
class Done:
    """The clip is there: length of its sound, size, damaged pieces of the sound that were left out, and why it is unsigned.

    ``beside`` is the name of the file that holds its content credentials where they are not inside, ``short`` whether it is too
    short for its invisible mark to be found, and ``remarks`` says what should be known of its sound.
    """

    sound_s: float
    size_bytes: int
    corrupt: int
    unsigned: str = ""
    remarks: str = ""
    beside: str = ""
    short: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """It cannot be made; the sentence is on standard error."""

    cause: Cause


def read(line: bytes) -> Made | Done | Failed | None:
    """Give the message in ``line``, or None."""
    return parse_message(line, MOST_LINE_BYTES, _message)


def _message(said: dict[str, Any]) -> Made | Done | Failed:
    if "failed" in said:
        return Failed(next((cause for cause in Cause if cause.value == said["failed"]), Cause.OTHER))
    if "done" in said:
        figures = said["done"]
        return Done(float(figures["sound_s"]), int(figures["size_bytes"]), int(figures["corrupt"]),
                    str(figures.get("unsigned", ""))[:MOST_WORDS], str(figures.get("remarks", ""))[:MOST_WORDS],
                    str(figures.get("beside", ""))[:MOST_WORDS],
                    figures.get("short") is True)
    total = said["of"]
    return Made(int(said["made"]), None if total is None else int(total), _decoded(said.get("jpeg")))


def _decoded(jpeg: object) -> bytes | None:
    try:
        return base64.b64decode(jpeg, validate=True) if isinstance(jpeg, str) else None
    except binascii.Error:
        return None
