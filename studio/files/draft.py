"""Atomic writing: a file gets its name only when it is complete and synced to the disk."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

from studio.errors import OutputError
from studio.files.claims import Claim
from studio.files.hidden import DRAFT, RECORDING, hidden
from studio.files.leftovers import sweep_once
from studio.files.locks import UnlockableError, hold, open_regular, same_file
from studio.files.names import free_path

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space or name a file on another disk.",
    errno.EDQUOT: "your disk quota is used up; free some space or name a file on another disk.",
    errno.EFBIG: "it grew larger than this system allows; name a file on another disk.",
    errno.ENOENT: "its folder does not exist; make the folder first.",
    errno.ENOTDIR: "what should be its folder is a file; name another folder.",
    errno.EACCES: "you may not write in its folder; name a file in one of yours.",
    errno.EPERM: "you may not write in its folder; name a file in one of yours.",
    errno.EROFS: "its disk can only be read; name a file on another disk.",
    errno.ENAMETOOLONG: "its name is too long; choose a shorter one.",
    errno.EIO: "the disk reports a fault; name a file on another disk.",
    errno.ELOOP: "the link leads in a circle; name another file.",
}


def output_error(path: Path, error: Exception) -> OutputError:
    """Say in one sentence why ``path`` cannot be written, from what the system said."""
    return OutputError(f"{path} cannot be written: {reason(error)}")


def reason(error: Exception) -> str:
    """Give the end of a sentence, with its full stop: why something cannot be written and what to do, as the system said."""
    said = getattr(error, "strerror", None) or str(error)
    return _REASONS.get(getattr(error, "errno", None) or 0, f"{said}; name another file.")


class Draft:
    """A new file in the folder of ``path``, under a hidden name until `keep` renames it.

    A file at ``path`` stays untouched until then. A recording never replaces a file: `keep` gives it a free name, which is then
    `path`. A symbolic link at ``path`` stays, and its target is replaced; a write-protected file is not replaced, although its
    folder would allow it. The hidden file is locked while this process works on it, so that `studio.files.leftovers` does not
    remove it. One owner, one thread at a time.

    Parameters
    ----------
    path
        Where the finished file will be; a file there is replaced by `keep`.
    kind
        `DRAFT`, or `RECORDING`, which is not removed after an error of the disk.
    private
        Mode 0600; otherwise the mode of the file that is replaced, or 0666 less the umask.
    alone
        Fail if another draft with ``alone`` exists for the same place, in any process.

    Attributes
    ----------
    temporary
        The file to write to; it exists and is empty.

    Raises
    ------
    OutputError
        Nothing can be written there, or with ``alone`` another draft exists.
    """

    def __init__(self, path: Path, *, kind: str = DRAFT, private: bool = False, alone: bool = False) -> None:
        self.path, self.kind, self.private = path, kind, private
        self._claim: Claim | None = None
        try:
            self._target = _target(path)
            self._mode = 0o600 if private else _mode(self._target)
            sweep_once(self._target.parent)
            self._claim = Claim(self._target) if alone else None
            self.temporary, self._descriptor = _locked_file(self._target.parent, kind)
        except (OSError, ValueError, RuntimeError) as error:
            self._release()
            raise output_error(path, error) from error

    def keep(self) -> None:
        """Sync the file to the disk and give it its name.

        `OutputError` when that fails: a draft is removed then, and a recording stays and is offered at the next start.
        """
        try:
            if sys.platform != "win32":
                os.fchmod(self._descriptor, self._mode)
            os.fsync(self._descriptor)
            if sys.platform == "win32":
                # Windows renames no file that is open.
                self._close()
            if self.kind == RECORDING:
                self._place_beside_others()
            else:
                self.temporary.replace(self._target)
            sync_folder(self._target.parent)
        except OSError as error:
            if self.kind != RECORDING:
                self.discard()
            raise output_error(self.path, error) from error
        finally:
            self.let_go()

    def _place_beside_others(self) -> None:
        """Give a recording its name, or a free one, name (2), if another process has made a file of that name meanwhile."""
        while True:
            if os.path.lexists(self._target):
                self._target = self.path = free_path(self._target.parent, self._target.stem, self._target.suffix)
            try:
                # Unlike a rename, a link replaces nothing.
                os.link(self.temporary, self._target)
            except FileExistsError:
                continue
            except OSError:
                # Not every file system has links.
                self.temporary.rename(self._target)
                return
            self.temporary.unlink()
            return

    def discard(self) -> None:
        """Remove the hidden file and release its locks; no effect once `keep` has given it its name."""
        if sys.platform == "win32":
            self._close()
        try:
            self.temporary.unlink(missing_ok=True)
        finally:
            self.let_go()

    def let_go(self) -> None:
        """Release the locks and leave the file as it is; a hidden one counts as left by a crash from now on."""
        self._close()
        self._release()

    def _close(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def _release(self) -> None:
        if self._claim is not None:
            self._claim.release()


def write_text(path: Path, text: str, *, private: bool = False) -> None:
    """Write a text as UTF-8, atomically; lone surrogates become U+FFFD. `OutputError` when it cannot be written.

    A path that is no regular file, such as ``/dev/stdout`` or a FIFO, is opened and written to directly.
    """
    write_bytes(path, text.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode(), private=private)


def write_bytes(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write bytes atomically, as `write_text`."""
    with contextlib.suppress(OSError):
        if not stat.S_ISREG(mode := path.stat().st_mode) and not stat.S_ISDIR(mode):
            return _write_into(path, data)
    draft = Draft(path, private=private)
    try:
        draft.temporary.write_bytes(data)
    except OSError as error:
        draft.discard()
        raise output_error(path, error) from error
    draft.keep()
    return None


def sync_folder(folder: Path) -> None:
    """Sync a folder's entries to the disk, so that a rename survives a crash; no effect where the system cannot do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descriptor)


def _write_into(path: Path, data: bytes) -> None:
    try:
        with path.open("wb") as file:
            file.write(data)
    except OSError as error:
        raise output_error(path, error) from error


def _target(path: Path) -> Path:
    """Resolve a symbolic link; `OutputError` if the file there is a folder, no regular file, or write-protected."""
    target = path.resolve() if path.is_symlink() else path.absolute()
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return target
    if stat.S_ISDIR(mode):
        raise OutputError(f"{path} is a folder; name a file in it.")
    if not stat.S_ISREG(mode):
        raise OutputError(f"{path} is no file but a device, a pipe or a link in a circle; name a file.")
    # `os.access` lets root write everything; a file without any write permission is protected on purpose.
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise OutputError(f"{path} is write-protected and stays as it is; name another file, or allow writing to this one.")
    return target


def _mode(target: Path) -> int:
    try:
        return stat.S_IMODE(target.stat().st_mode) & 0o777
    except OSError:
        return 0o666 & ~_umask()


def _umask() -> int:
    # `os.umask` reads it only by setting it, which would change the mode of files that other threads make meanwhile.
    with contextlib.suppress(OSError, ValueError, StopIteration):
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
        return int(next(line for line in lines if line.startswith("Umask:")).split()[1], 8)
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _locked_file(folder: Path, kind: str) -> tuple[Path, int]:
    locked = True
    while True:
        path = hidden(folder, kind, locked=locked)
        descriptor = open_regular(path, new=True)
        try:
            if locked:
                # Between the two calls a sweep may have removed the file as a leftover: then `same_file` is false.
                hold(descriptor, wait=True)
        except UnlockableError:
            locked = False
            path.unlink()
            os.close(descriptor)
            continue
        if same_file(descriptor, path):
            return path, descriptor
        os.close(descriptor)
