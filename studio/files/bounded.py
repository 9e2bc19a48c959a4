"""TOML and JSON from elsewhere: seen to be small and flat before a parser spends time or memory on them."""

from __future__ import annotations

import errno
import json
import os
import re
import stat
import tomllib
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BufferedReader
    from pathlib import Path

Message = TypeVar("Message")

MOST_VALUES = 400
"""Of a TOML file: keys, tables and parts of a list together."""
MOST_DEPTH = 4
"""Of a TOML file: dots of a key, and brackets inside each other."""
LONGEST_WORD = 80
"""Letters of a number or a bare key; a whole number of 5000 digits takes Python long to write, or is an error."""
_TEXTS = re.compile(
    r"""
    "{3}(?:\\.|[^\\])*?"{3,5}       # three quotes, and one or two at the end that belong to the text
    | '{3}.*?'{3,5}
    | (?P<endless>"{3}|'{3})        # no TOML; without this the rest would be searched once more at each of its quotes
    | "(?:\\.|[^"\\\n])*"
    | '[^'\n]*'
    | \#[^\n]*
    """,
    re.DOTALL | re.VERBOSE)
"""Strings and comments of TOML 1.0, in which dots and brackets mean nothing."""
_WORD = re.compile(rf"[^\s=\[\]{{}},]{{{LONGEST_WORD + 1}}}")


def read_toml(path: Path, *, most_bytes: int) -> dict[str, Any]:
    """Read a TOML file of flat tables.

    tomllib takes 60 s and 3.6 GB for 64 KB of dotted keys, so the text is looked at first.

    Parameters
    ----------
    path
        A regular file; anything else is refused unopened.
    most_bytes
        Of the file.

    Raises
    ------
    OSError
        It cannot be read.
    ValueError
        It is too large, is no TOML, or holds more than `MOST_VALUES` values, deeper than `MOST_DEPTH` or longer than
        `LONGEST_WORD`.
    """
    text = read_bytes(path, most_bytes=most_bytes).decode("utf-8")
    bare = _TEXTS.sub(_without_text, text.replace("\r\n", "\n"))
    values = bare.count("=") + bare.count(",") + bare.count("[")
    if values > MOST_VALUES:
        raise ValueError(f"it has {values} keys, tables and values, {MOST_VALUES} is the most")
    if _WORD.search(bare):
        raise ValueError(f"it has a number or a key of more than {LONGEST_WORD} letters")
    if any(line.partition("=")[0].count(".") > MOST_DEPTH for line in re.split(r"[\n,{]", bare)) or _depth(bare) > MOST_DEPTH:
        raise ValueError(f"it is nested deeper than {MOST_DEPTH}")
    return tomllib.loads(text)


def _without_text(found: re.Match[str]) -> str:
    if found["endless"]:
        raise ValueError("a text of several lines has no end")
    return '""'


def _depth(bare: str) -> int:
    deepest = depth = 0
    for letter in re.findall(r"[\[\]{}]", bare):
        depth = depth + 1 if letter in "[{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


def read_bytes(path: Path, *, most_bytes: int) -> bytes:
    """Read a regular file of at most ``most_bytes``; `ValueError` when it is larger, `OSError` when it cannot be read."""
    # Opening a FIFO would wait for a writer.
    with open(path, "rb", opener=_at_once) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ValueError("it is no regular file")
        # Read from what was opened: what a name stands for may change.
        data = file.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise ValueError(f"it is larger than {most_bytes} bytes")
    return data


def open_plain(path: Path) -> BufferedReader:
    """Open a regular file for reading, without waiting for the writer of a FIFO; `OSError` for anything else."""
    file = open(path, "rb", opener=_at_once)  # noqa: SIM115  (the caller's)
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "it is no plain file", str(path))
    return file


def _at_once(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def parse_json(data: bytes | str) -> Any:
    """Parse JSON of a size that was bounded already.

    Raises
    ------
    ValueError
        It is no JSON, nests too deep, or has a number that is none (NaN, Infinity) or has more digits than Python reads.
    """
    try:
        return json.loads(data, parse_constant=_no_number)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def parse_message(line: bytes, most_bytes: int, made: Callable[[dict[str, Any]], Message]) -> Message | None:
    """Give what a process of the studio's own says in a line, which may have gone wrong: ``made`` of the object of JSON there.

    None for a longer line, for what is no such object, and for one of which ``made`` can make nothing.
    """
    if len(line) > most_bytes:
        return None
    try:
        said = parse_json(line)
        return made(said) if isinstance(said, dict) else None
    except (ValueError, KeyError, TypeError, OverflowError):
        return None


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number")
