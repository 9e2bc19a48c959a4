"""A file of settings: texts by section and name, read within bounds and written so that nothing of another process is lost."""

from __future__ import annotations

import configparser
import contextlib
import glob
import json
import logging
import re
import secrets
from typing import TYPE_CHECKING

from studio.errors import OutputError
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import output_error, write_bytes
from studio.files.locks import HeldError, turn
from studio.files.private import make_private

if TYPE_CHECKING:
    from pathlib import Path

_LOG = logging.getLogger(__name__)
MOST_BYTES = 1 << 20
"""Of the file; a window's has some 3 KB."""
LATER, MOST_LATER = ".later", 8
"""How the names of files end that wait beside it for the next `SettingsFile.save`, and how many of them are read."""
_PLAIN = re.compile(r"[A-Za-z0-9_./:+-][A-Za-z0-9_./:+ -]*")
"""What is written as it is; the rest is written as a text of JSON."""
_NOWHERE = "\0"
"""Stands for configparser's section of defaults, which there is none of here."""


class SettingsHeldError(OutputError):
    """Another process held the file of settings for all of the wait; the next `SettingsFile.save` tries again."""


class SettingsFile:
    """Texts by ``section/name``. One thread at a time.

    What is in the file is not believed: a line that makes no sense, and a value that is no text (Qt's variants among them,
    which are never read by Qt here), counts as not there, which is told once in the log. `save` reads the file anew and
    changes in it only what was changed here.

    Parameters
    ----------
    path
        Of the file, an INI file; it need not be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values = _read(path)
        self._changed: dict[str, str | None] = {}
        self._aside = _aside(path)
        for file in self._aside:
            for key, text in _changes(file).items():
                self.write(key, text)

    @property
    def changed(self) -> bool:
        """Whether there is something that `save` would write."""
        return bool(self._changed)

    def read(self, key: str) -> str:
        """Give the text under ``key``, "" when there is none."""
        return self._values.get(key, "")

    def write(self, key: str, text: str | None) -> None:
        """Note a text under ``key``; None forgets it."""
        if text == self._values.get(key):
            return
        self._changed[key] = text
        _put(self._values, key, text)

    def save(self, wait_s: float | None = None) -> None:
        """Write what changed, for this user's eyes only; another process that writes is waited for, at most ``wait_s``.

        Raises
        ------
        SettingsHeldError
            Another process held it for longer than ``wait_s``.
        OutputError
            It cannot be written. In both cases the file is as it was, and the next call tries again.
        """
        if not self._changed:
            return
        try:
            make_private(self.path.parent)
            with turn(self.path.with_name(f".{self.path.name}.lock"), wait_s):
                values = _read(self.path)
                for key, text in self._changed.items():
                    _put(values, key, text)
                write_bytes(self.path, _written(values), private=True)
        except HeldError as error:
            raise SettingsHeldError(f"{self.path} cannot be written: another program holds it; close other studios.") from error
        except OSError as error:
            raise output_error(self.path, error) from error
        self._values, self._changed = values, {}
        while self._aside:
            with contextlib.suppress(OSError):
                self._aside.pop().unlink()

    def put_aside(self) -> None:
        """Keep what could not be saved beside the file: the next `SettingsFile` of it takes it up, and saves it.

        Raises
        ------
        OutputError
            It cannot be kept there either.
        """
        if self._changed:
            file = self.path.with_name(f".{self.path.name}.{secrets.token_hex(8)}{LATER}")
            write_bytes(file, json.dumps(self._changed).encode(), private=True)


def _aside(path: Path) -> list[Path]:
    """List what was put aside for a file of settings, the oldest first."""
    found = []
    for file in path.parent.glob(f".{glob.escape(path.name)}.*{LATER}"):
        with contextlib.suppress(OSError):
            found.append((file.lstat().st_mtime_ns, file))
    return [file for _, file in sorted(found)[-MOST_LATER:]]


def _changes(file: Path) -> dict[str, str | None]:
    """Read settings that were put aside; an empty table and a warning in the log where the file is damaged."""
    try:
        found = parse_json(read_bytes(file, most_bytes=MOST_BYTES))
        if isinstance(found, dict) and all(text is None or isinstance(text, str) for text in found.values()):
            return found
        raise ValueError("it is no list of settings")
    except (OSError, ValueError) as error:
        _LOG.warning("The settings in %s are forgotten (%.120s).", file, error)
        return {}


class _Parser(configparser.ConfigParser):
    def optionxform(self, optionstr: str) -> str:
        """Keep capital letters."""
        return optionstr


def _put(values: dict[str, str], key: str, text: str | None) -> None:
    if text is None:
        values.pop(key, None)
    else:
        values[key] = text


def _read(path: Path) -> dict[str, str]:
    parser = _Parser(delimiters=("=",), comment_prefixes=(";", "#"), strict=False, allow_no_value=True,
                     empty_lines_in_values=False, interpolation=None, default_section=_NOWHERE)
    try:
        # Names of files may hold bytes that are no UTF-8.
        text = read_bytes(path, most_bytes=MOST_BYTES).decode("utf-8", "surrogateescape")
        # An indented line would go on with the value before it, and end in AttributeError where there is none; a value here has
        # one line. What stands before the first section belongs to none, and must not spoil the rest.
        parser.read_string("\n".join(["[-]", *(line.lstrip() for line in text.split("\n"))]))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _LOG.warning("The settings in %s cannot be read (%.120s): the usual ones are used.", path, error)
    except configparser.Error as error:
        _LOG.warning("Not all settings in %s can be read (%.120s): the usual ones stand for the rest.", path, error)
    found = {f"{section}/{name}": _text(value) for section in parser.sections() for name, value in parser.items(section)}
    values = {key: text for key, text in found.items() if text is not None}
    strange = sorted(found.keys() - values.keys())
    if strange:
        _LOG.warning("%d settings in %s are no texts and are forgotten: %.200s", len(strange), path, ", ".join(strange))
    return values


def _text(value: str | None) -> str | None:
    """Give the text that a value stands for; None when it stands for something else."""
    if value is None:
        return None
    if value.startswith('"'):
        try:
            found = json.loads(value)
        except ValueError:
            # A text that Qt has quoted.
            found = value.strip('"') if "\\x" not in value else None
        return found if isinstance(found, str) else None
    # Qt doubles the sign when a text begins with it.
    if value.startswith("@"):
        return value[1:] if value.startswith("@@") else None
    return value.replace("\\\\", "\\")


def _written(values: dict[str, str]) -> bytes:
    sections: dict[str, list[str]] = {}
    for key, text in sorted(values.items()):
        section, _, name = key.partition("/")
        sections.setdefault(section, []).append(f"{name}={_quoted(text)}")
    blocks = ["\n".join([f"[{section}]", *lines]) for section, lines in sections.items()]
    return ("\n\n".join(blocks) + "\n").encode("utf-8", "surrogateescape")


def _quoted(text: str) -> str:
    if not text or (_PLAIN.fullmatch(text) and not text.endswith(" ")):
        return text
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return json.dumps(text)
    return json.dumps(text, ensure_ascii=False)
