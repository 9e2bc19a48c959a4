"""File names out of any text: of an avatar, a sound, a window's title; and texts that can be shown anywhere."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MOST_BYTES = 180
"""Of a name without its suffix, in UTF-8: file systems take 255 with suffix, time and number, encrypted home folders 143
letters of these; Windows counts the folder too."""
_FORBIDDEN = frozenset('/\\:*?"<>|')
"""Separators of folders, and what Windows takes in no name."""
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"} | {f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"}
)
"""Devices of Windows, with any suffix ("Naming Files, Paths, and Namespaces", Win32 documentation)."""
REPLACED = "\N{REPLACEMENT CHARACTER}"


def file_name(text: str, *, otherwise: str = "untitled", most_bytes: int = MOST_BYTES) -> str:
    """Make the name of a file, without its suffix, out of any text.

    The name is no path, is not hidden, can be written on every system, and shows all it has: separators become dashes;
    control characters, marks that turn the direction of writing, characters without width and halves of characters are left
    out; no dot or space stands at its ends; devices of Windows get an underscore.

    Parameters
    ----------
    text
        What the name should say.
    otherwise
        The name where nothing of ``text`` is left.
    most_bytes
        Of the name in UTF-8.
    """
    spaced = "".join(" " if letter.isspace() else letter for letter in text)
    visible = "".join(letter for letter in spaced if letter == " " or not unicodedata.category(letter).startswith(("C", "Z")))
    # What was apart may be beside each other now.
    spelled = " ".join(unicodedata.normalize("NFC", visible).split())
    plain = "".join("-" if letter in _FORBIDDEN else letter for letter in spelled)
    name = _bare(_cut(_bare(plain), most_bytes)) or otherwise
    return f"_{name}" if name.split(".")[0].rstrip(" ").casefold() in _RESERVED else name


def free_path(folder: Path, stem: str, suffix: str, taken: Iterable[Path] = ()) -> Path:
    """Give a path in ``folder`` that no file, link and none of ``taken`` has: name.mp4, name (2).mp4 and so on.

    ``stem`` is any text, see `file_name`.
    """
    name, used = file_name(stem), set(taken)
    path, number = folder / f"{name}{suffix}", 2
    while path in used or os.path.lexists(path):
        path, number = folder / f"{name} ({number}){suffix}", number + 1
    return path


def shown(text: str) -> str:
    """Give ``text`` as it can be shown, printed or written into a file.

    What stands for a byte that is no UTF-8 (`os.fsdecode`) and every control character but the new line is replaced by
    U+FFFD; so is what turns the direction of writing, so that a name cannot pretend to be another.
    """
    return "".join(letter if letter == "\n" or not _unfit(letter) else REPLACED for letter in text)


def _unfit(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cs") or unicodedata.bidirectional(letter) in _TURNING


_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def _bare(name: str) -> str:
    """Take off what hides a name at its start, looks like an option there, or gets lost at its end."""
    return name.lstrip(" .-").rstrip(" .")


def _cut(name: str, most_bytes: int) -> str:
    return name.encode()[:most_bytes].decode(errors="ignore")
