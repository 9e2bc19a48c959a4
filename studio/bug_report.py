"""What a person sends with the report of a bug: versions, the check of the machine and the log, with nothing private in it."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
from typing import TYPE_CHECKING

from studio import __version__, logs
from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.errors import AvatarError
from studio.redaction import AVATAR, hide, redact

if TYPE_CHECKING:
    from pathlib import Path

MOST_LOG_BYTES = 200_000
"""Of the newest lines; a report is to be read, and pasted into a form."""
PACKAGE = "viseme-studio"
_FOR_WORK_ON_IT = re.compile(r"extra == ['\"](dev|train)['\"]")


def report(machine: str, *, folder: Path | None = None) -> str:
    """Write the report.

    Parameters
    ----------
    machine
        The check of the machine as text, `studio.engine.doctor.DoctorReport.as_text`, or why there is none.
    folder
        Of the log; the user's own unless given.
    """
    for name, own in library.own().items():
        _hide_avatar(name, own)
    parts = {"Versions": _versions(), "Machine": machine.strip(), "Log": _log(folder) or "There is none."}
    text = "\n\n".join(f"## {title}\n\n{body}" for title, body in parts.items())
    return f"# Viseme Studio, for the report of a bug\n\n{redact(text)}\n"


def _hide_avatar(name: str, folder: Path) -> None:
    """Keep out what a person called an avatar of their own: often themselves."""
    hide(name, AVATAR)
    try:
        hide(read_manifest(folder).name, AVATAR)
    except AvatarError:
        return


def _versions() -> str:
    lines = [f"{PACKAGE} {__version__}", f"Python {platform.python_version()} ({platform.python_implementation()})",
             f"{platform.system()} {platform.release()} on {platform.machine()}"]
    if platform.system() == "Linux":
        desktop, session = (os.environ.get(name) or "unknown" for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"))
        lines.append(f"{' '.join(platform.libc_ver())}; desktop {desktop}, session {session}")
    return "\n".join([*lines, *_packages()])


def _packages() -> list[str]:
    """Give the installed version of everything that the studio may use."""
    try:
        wanted = importlib.metadata.requires(PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        return ["the studio is not installed as a package"]
    found = []
    used = (one for one in wanted if not _FOR_WORK_ON_IT.search(one))
    for name in sorted({re.split(r"[^\w.-]", one, maxsplit=1)[0] for one in used}):
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def _log(folder: Path | None) -> str:
    """Give the newest lines of the log, whole ones."""
    text = b""
    for path in reversed(logs.files(folder)):
        try:
            with path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - (MOST_LOG_BYTES - len(text))))
                text = file.read(MOST_LOG_BYTES - len(text)) + text
        except OSError as error:
            text = f"(a log could not be read: {error.strerror})\n".encode() + text
        if len(text) >= MOST_LOG_BYTES:
            text = text.partition(b"\n")[2]
            break
    return text.decode("utf-8", "replace").strip()
