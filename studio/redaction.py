"""Texts that leave the computer, or may: what names a person, a folder of theirs, a machine or a device is taken out.

Known beforehand are the home folder, the user, the host and the machine's number; names that only show up later (a
microphone, which people name after themselves, or an avatar of one's own) are told to `hide` by the part that meets them.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import socket
import sys
import threading
from pathlib import Path

MICROPHONE, AVATAR, FILE = "<microphone>", "<avatar>", "<file>"
"""What stands in the place of names given to `hide`."""
LEAST, MOST, MOST_KNOWN = 3, 200, 1000
"""A name shorter than this says nothing and would spoil the text; so long is one, and so many are remembered, the newest."""
LEAST_OF_MACHINE = 2
"""Letters; the same for the names of the user and the host, which are few."""
_ORDINARY = frozenset({"default", "localhost", "microphone", "built-in", "monitor", "sysdefault", "pulse", "pipewire", "hw"})
"""Names that many machines have."""
_INSTALLED, _PYTHON = "<install>", "<python>"

_PATTERNS = tuple((re.compile(pattern, flags), instead) for pattern, flags, instead in (
    # A stream's address may hold its key, and a web address a name.
    (r"\b[a-z][a-z0-9+.-]{1,20}://[^\s'\"<>]+", re.IGNORECASE, "<address>"),
    (r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b", 0, "<address>"),
    # The sound server's and udev's names of USB devices end in the serial number; Bluetooth's are the device's address.
    (r"\busb-[^\s'\",;:()]+", 0, "usb-<device>"),
    (r"\b[0-9A-Fa-f]{2}(?:([:_-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4}\b", 0, "<address>"),
    (r"\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b", 0, "<id>"),
    (r"\b[0-9a-fA-F]{32,}\b", 0, "<id>"),
    (r"(?i)\b(i?serial(?:[ _-]?(?:number|no))?\.?)([ :=#]+)['\"]?[\w-]*\d[\w-]*['\"]?", 0, r"\1\2<serial>"),
    (r"\b(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}\b", 0, "<address>"),
))
_PATH = re.compile(
    # Between quotes a path ends with them; elsewhere with its suffix, or with the word.
    r"""(?P<quote>['"])(?:~|/|[A-Za-z]:[\\/])(?:(?!(?P=quote)|\n).)*(?P=quote)"""
    r"""|(?<![\w.<>/~])(?:~[/\\]|/(?=[^\s/])|[A-Za-z]:[\\/])(?:[^\n'"<>:;,]{1,300}?(?P<suffix>\.\w{1,8})(?=$|[\s'":;,.)])|[^\s'"<>:;,]*)""",
)
_SUFFIX = re.compile(r"\.\w{1,8}")
_lock = threading.Lock()
_hidden: dict[str, str] = {}
_found: re.Pattern[str] | None = None


def hide(name: str, instead: str) -> None:
    """Have ``instead`` stand in the place of ``name`` from now on, for this process (any thread)."""
    global _found
    name = name.strip()
    if not LEAST <= len(name) <= MOST or name.casefold() in _ORDINARY:
        return
    with _lock:
        if name.casefold() not in _hidden:
            if len(_hidden) >= MOST_KNOWN:
                _hidden.pop(next(iter(_hidden)))
            _hidden[name.casefold()] = instead
            _found = None


def redact(text: str) -> str:
    """Give ``text`` without the user's name, folders and files, the host's name, devices' names and numbers, and addresses.

    Of a path its suffix stays, of one in the studio or in Python's libraries the rest of it, which tells where a fault is.
    """
    for folder, instead in _folders():
        text = text.replace(folder, instead)
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    text = _PATH.sub(_without_path, text)
    return _names().sub(lambda match: _instead(match[0].casefold()), text)


def _instead(name: str) -> str:
    # Another thread may have pushed a name out meanwhile.
    return _hidden.get(name) or _of_machine().get(name) or FILE


def _without_path(match: re.Match[str]) -> str:
    quote = match["quote"] or ""
    suffix = match["suffix"] or (Path(match[0].strip(quote)).suffix if quote else "")
    return f"{quote}<path{suffix if _SUFFIX.fullmatch(suffix) else ''}>{quote}"


def _names() -> re.Pattern[str]:
    global _found
    with _lock:
        if _found is None:
            # The longest first: a name may begin with another.
            known = sorted({*_hidden, *_of_machine()}, key=len, reverse=True)
            found = "|".join(map(re.escape, known)) or r"(?!)"
            _found = re.compile(rf"(?<![^\W_])(?:{found})(?![^\W_])", re.IGNORECASE)
        return _found


@functools.cache
def _folders() -> tuple[tuple[str, str], ...]:
    """Give folders and what stands for them, so that the longer of two comes first."""
    package = Path(__file__).parent.parent
    found = {str(package): _INSTALLED, str(package.resolve()): _INSTALLED}
    # A system's own prefix, /usr, is in other paths too.
    for prefix in {sys.prefix, sys.exec_prefix, os.path.realpath(sys.prefix)} - {"/usr", "/", "/usr/local"}:
        found.setdefault(prefix, _PYTHON)
    for library in {str(Path(os.__file__).parent)}:
        found.setdefault(library, _PYTHON)
    for home in _homes():
        found.setdefault(home, "~")
    return tuple(sorted(found.items(), key=lambda one: len(one[0]), reverse=True))


def _homes() -> list[str]:
    found = []
    with contextlib.suppress(RuntimeError, OSError):
        home = Path.home()
        found = [str(home), str(home.resolve())]
    return [one for one in found if len(one) > 1]


@functools.cache
def _of_machine() -> dict[str, str]:
    """Give the names of the user and of the machine, in small letters, and what stands for them."""
    found = {}
    for user in _users():
        found[user.casefold()] = "<user>"
    host = socket.gethostname()
    for name in (host, host.split(".")[0], f"{host.split('.')[0]}.local"):
        found.setdefault(name.casefold(), "<host>")
    with contextlib.suppress(OSError, UnicodeDecodeError):
        found[Path("/etc/machine-id").read_text(encoding="ascii").strip().casefold()] = "<machine>"
    return {name: instead for name, instead in found.items() if len(name) >= LEAST_OF_MACHINE and name not in _ORDINARY}


def _users() -> set[str]:
    """Give what the user is called: by the system, by the home folder, and in full."""
    found = {os.environ.get(name, "") for name in ("LOGNAME", "USER", "USERNAME", "LNAME")}
    found |= {Path(home).name for home in _homes()}
    with contextlib.suppress(ImportError, KeyError, OSError, AttributeError):
        import pwd

        entry = pwd.getpwuid(os.getuid())
        full = entry.pw_gecos.split(",")[0].strip()
        found |= {entry.pw_name, full, *(part for part in full.split() if len(part) > LEAST)}
    return found - {""}
