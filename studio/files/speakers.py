"""Which processes speak live now: each holds a locked file of its own in the user's data folder.

The lock tells, not the file: the system takes it back when its process ends, however it ends.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import secrets
import threading
from typing import TYPE_CHECKING, Self

from studio import places
from studio.files.locks import HeldError, UnlockableError, hold, open_regular, same_file

if TYPE_CHECKING:
    from pathlib import Path

_LOG = logging.getLogger(__name__)
_NAME = re.compile(r"(\d{1,10})-[0-9a-f]{16}\.lock")
_MOST_FILES = 256
"""Files that are looked at; more are no speakers but a mistake."""
_TRIES = 8


class Speakers:
    """Counts the live sessions of this process; its file is locked from the first `begin` to the last `end`.

    Any thread; also a context manager. Where no file can be made or locked, other processes do not learn of it, and the
    session goes on.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._speakers = 0
        self._held: tuple[Path, int] | None = None

    def begin(self) -> None:
        """Count one live session more."""
        with self._lock:
            self._speakers += 1
            if self._speakers == 1:
                try:
                    self._held = _take()
                except (OSError, UnlockableError) as error:
                    _LOG.info("other processes are not told that this one speaks: %s", error)

    def end(self) -> None:
        """Count one live session fewer; nothing happens where there is none."""
        with self._lock:
            self._speakers = max(0, self._speakers - 1)
            if self._speakers == 0 and self._held is not None:
                (path, descriptor), self._held = self._held, None
                # Removed while it is held, so that no other process has it meanwhile; Windows removes no open file.
                with contextlib.suppress(OSError):
                    path.unlink()
                os.close(descriptor)

    def __enter__(self) -> Self:
        """See `begin`."""
        self.begin()
        return self

    def __exit__(self, *error: object) -> None:
        """See `end`."""
        self.end()


def others_speak(but: int) -> bool:
    """Tell whether a process other than ``but`` speaks live; files that ended processes left are removed."""
    speaks = False
    with contextlib.suppress(OSError):
        for path in sorted(_folder().iterdir())[:_MOST_FILES]:
            found = _NAME.fullmatch(path.name)
            if found is None or int(found[1]) == but:
                continue
            with contextlib.suppress(OSError, UnlockableError):
                descriptor = open_regular(path)
                try:
                    hold(descriptor)
                    path.unlink()
                except HeldError:
                    speaks = True
                finally:
                    os.close(descriptor)
    return speaks


def _folder() -> Path:
    return places.user_data() / "speakers"


def _take() -> tuple[Path, int]:
    """Make a file of this process and hold its lock. `others_speak` elsewhere may take it at that moment: then make another."""
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    for _ in range(_TRIES):
        path = folder / f"{os.getpid()}-{secrets.token_hex(8)}.lock"
        descriptor = open_regular(path, new=True)
        try:
            hold(descriptor)
        except HeldError:
            os.close(descriptor)
            continue
        except BaseException:
            os.close(descriptor)
            raise
        if same_file(descriptor, path):
            return path, descriptor
        os.close(descriptor)
    raise OSError(f"no file in {folder} can be held")
