"""A name that one process at a time makes a file of: two exports to one place would both work, and the later be kept."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import time
from typing import TYPE_CHECKING

from studio.errors import OutputError
from studio.files.hidden import DRAFT, hidden
from studio.files.locks import HeldError, UnlockableError, take

if TYPE_CHECKING:
    from pathlib import Path

WAIT_S = 0.5
"""What looks for leftovers holds the lock for a moment."""


class Claim:
    """The right to make the file ``path``, among this user's processes on this machine; without locks nothing is claimed.

    It is a hidden file beside the place, whose name follows from the place's and whose lock tells. A process that is killed
    gives it back, and its file goes with what else it left.

    Raises
    ------
    OutputError
        Another has it.
    OSError
        Nothing can be written there.
    """

    def __init__(self, path: Path) -> None:
        # What another user has left in a folder that is shared cannot be removed.
        user = os.getuid() if hasattr(os, "getuid") else 0
        named = hashlib.sha256(f"{user} ".encode() + os.fsencode(os.path.normcase(path.name)))
        self._file = hidden(path.parent, DRAFT, mark=named.hexdigest()[:16])
        self._descriptor = -1
        until = time.monotonic() + WAIT_S
        while True:
            try:
                self._descriptor = take(self._file)
            except UnlockableError:
                self._file.unlink(missing_ok=True)
            except HeldError as error:
                if time.monotonic() < until:
                    time.sleep(0.01)
                    continue
                raise OutputError(f"{path} is being made by another studio or command at this moment; wait for it, or choose "
                                  "another name.") from error
            return

    def release(self) -> None:
        """Give it back; may be called more than once."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor < 0:
            return
        # Removed while it is held, so that one who waits for it looks for a new one; Windows removes no open file.
        with contextlib.suppress(OSError):
            if sys.platform != "win32":
                self._file.unlink(missing_ok=True)
        os.close(descriptor)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)
