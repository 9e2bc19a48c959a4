"""Landlock: a process takes from itself, for good, what its user may do with files beyond a list (Linux 5.13 and later).

Source: Documentation/userspace-api/landlock.rst and include/uapi/linux/landlock.h of Linux; the C library has no functions for
it. The rights are the kernel's own numbers; a kernel that has some of them only is given those.
"""

from __future__ import annotations

import contextlib
import os
import stat
import struct
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_ONLY = 1
_PATH_BENEATH = 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_FILE_RIGHTS = (13, 14, 15, 15, 16)
"""How many rights the first versions know: to execute, write, read, list, remove, make, move, cut short, and ask devices."""
_TCP = 0b11, 4
"""To bind and to connect a socket of TCP, and since which version."""
_OUTSIDE = 0b11, 6
"""To connect to abstract sockets and to send signals to processes that are not restricted so, and since which version."""
_NO_NEW_PRIVILEGES = 38


def version() -> int:
    """Give the kernel's version of Landlock; 0 where there is none, or where it is switched off."""
    if sys.platform != "linux":
        return 0
    return max(0, int(_libc().syscall(_CREATE_RULESET, None, 0, _VERSION_ONLY)))


def restrict(readable: Iterable[str]) -> bool:
    """Leave this process, and what it starts, the reading of these files and folders and what is in them; nothing else.

    What is open already stays so. Nothing can be written, made, removed or executed by its name, no address of TCP reached,
    and no process outside be sent a signal, as far as the kernel's version goes.

    Returns
    -------
    Whether it is so; where the kernel has no Landlock, nothing has changed.

    Raises
    ------
    OSError
        The kernel has Landlock and refuses this.
    """
    has = version()
    if not has:
        return False
    libc = _libc()
    rights = (1 << _FILE_RIGHTS[min(has, len(_FILE_RIGHTS)) - 1]) - 1
    asked = struct.pack("=QQQ", rights, *(bits if has >= since else 0 for bits, since in (_TCP, _OUTSIDE)))
    ruleset = _answer(libc.syscall(_CREATE_RULESET, asked, len(asked), 0))
    try:
        for path in readable:
            # A file that is not there, or may not be seen, is not read.
            with contextlib.suppress(OSError, ValueError):
                _allow(libc, ruleset, path)
        _answer(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
        _answer(libc.syscall(_RESTRICT_SELF, ruleset, 0))
    finally:
        os.close(ruleset)
    return True


def _allow(libc: Any, ruleset: int, path: str) -> None:
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        within = _READ_FILE | _READ_DIR if stat.S_ISDIR(os.fstat(place).st_mode) else _READ_FILE
        _answer(libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", within, place), 0))
    finally:
        os.close(place)


def _answer(value: int) -> int:
    if value < 0:
        import ctypes

        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return value


def _libc() -> Any:
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return libc
