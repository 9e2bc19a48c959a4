"""Which machine this is and which of its starts, as two short words that names of files can carry."""

from __future__ import annotations

import hashlib
import platform
from pathlib import Path

_MACHINE = "/etc/machine-id", "/var/lib/dbus/machine-id"
_BOOT = "/proc/sys/kernel/random/boot_id"


def _read(*files: str) -> str:
    for file in files:
        try:
            if text := Path(file).read_text(encoding="ascii", errors="replace").strip():
                return text
        except OSError:
            continue
    return ""


def _word(text: str) -> str:
    # A file's name need not tell who the machine is.
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:10]


def _booted() -> str:
    # Imported here: Linux, whose kernel says it in a word, needs no library for it.
    import psutil

    return f"{psutil.boot_time():.0f}"


HOST = _word(f"{_read(*_MACHINE)} {platform.node()}")
"""The machine: systemd's machine-id (machine-id(5)) and the host's name, since copies of one disk share the former."""
BOOT = _word(_read(_BOOT) or f"{HOST} {_booted()}")
"""This start of its kernel (random(4), boot_id): the same in every container of the machine."""
