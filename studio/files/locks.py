"""Who holds a file: a lock that the system takes back when its process ends, however it ends.

A lock belongs to an open file, so that two parts of one process exclude each other as two processes do, and other readers
of the file do not lose it. Containers of one machine see each other's locks; other machines do as far as the file system
carries them (NFS does, some do not).
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_FAR = 1 << 40
"""Where Windows locks a byte: beyond what is in the file, since its locks keep others from reading."""


class HeldError(Exception):
    """Another holds the lock."""


class UnlockableError(Exception):
    """The file system has no locks, so that it cannot be told whether another holds the file."""


def open_regular(path: Path, *, create: bool = False, new: bool = False, append: bool = False) -> int:
    """Open a regular file for reading and writing without following a link or waiting for a FIFO; give its descriptor.

    Parameters
    ----------
    path
        Of the file; its permissions are 0600 where it is made.
    create, new
        Make it if it is not there; make it, and fail if it is.
    append
        Write behind what is there, whatever other processes write meanwhile.

    Raises
    ------
    OSError
        It cannot be opened, or it is no regular file.
    """
    if not new:
        with contextlib.suppress(FileNotFoundError):
            # A device may act when it is opened.
            _regular(path.lstat().st_mode, path)
    flags = os.O_RDWR | _BINARY | _NOT_FOLLOWED | (os.O_CREAT if create or new else 0) | (os.O_EXCL if new else 0)
    flags |= os.O_APPEND if append else 0
    descriptor = os.open(path, flags, 0o600)
    try:
        _regular(os.fstat(descriptor).st_mode, path)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _regular(mode: int, path: Path) -> None:
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is no regular file", str(path))


def same_file(descriptor: int, path: Path) -> bool:
    """Tell whether ``path`` is still the open file: another may have removed or replaced it before it was locked."""
    try:
        one, other = os.fstat(descriptor), path.lstat()
    except OSError:
        return False
    return (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)


if sys.platform == "win32":
    import msvcrt

    def hold(descriptor: int, *, wait: bool = False, shared: bool = False) -> None:  # noqa: ARG001 - Windows knows no shared ones
        """Take the lock of an open file until it is closed."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        while True:
            try:
                # Waits for ten seconds itself.
                msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError as error:
                if wait and error.errno == errno.EDEADLK:
                    continue
                if error.errno in (errno.EACCES, errno.EDEADLK):
                    raise HeldError from error
                raise UnlockableError(str(error)) from error
            os.lseek(descriptor, 0, os.SEEK_SET)
            return
else:
    import fcntl

    def hold(descriptor: int, *, wait: bool = False, shared: bool = False) -> None:
        """Take the lock of an open file until it is closed.

        Parameters
        ----------
        descriptor
            Of the file.
        wait
            Until another gives it back.
        shared
            With others that share it.

        Raises
        ------
        HeldError
            Another holds it.
        UnlockableError
            There are no locks here.
        """
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError as error:
            raise HeldError from error
        except OSError as error:
            raise UnlockableError(str(error)) from error


def take(path: Path, *, shared: bool = False) -> int:
    """Open the file ``path``, made where it is missing, and hold its lock; give the descriptor, whose closing gives it back.

    Raises
    ------
    HeldError, UnlockableError, OSError
        See `hold` and `open_regular`.
    """
    while True:
        descriptor = open_regular(path, create=True)
        try:
            hold(descriptor, shared=shared)
        except BaseException:
            os.close(descriptor)
            raise
        if same_file(descriptor, path):
            return descriptor
        os.close(descriptor)


@contextlib.contextmanager
def turn(path: Path, wait_s: float | None = None) -> Iterator[None]:
    """Wait for a turn at what the lock file ``path`` stands for; without locks in this file system there are no turns.

    Parameters
    ----------
    path
        Of the lock file.
    wait_s
        The longest wait, for a thread that may not stand still; None waits until it is given back.

    Raises
    ------
    HeldError
        Another held it for longer than that.
    OSError
        The lock file cannot be made.
    """
    descriptor = open_regular(path, create=True)
    until = time.monotonic() + (wait_s or 0.0)
    try:
        with contextlib.suppress(UnlockableError):
            while True:
                try:
                    hold(descriptor, wait=wait_s is None)
                    break
                except HeldError:
                    if time.monotonic() > until:
                        raise
                    time.sleep(0.01)
        yield
    finally:
        os.close(descriptor)
