"""What a crash left of earlier recordings is offered when the studio starts: keep it, or delete it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.errors import OutputError
from studio.ui import words
from studio.ui.system import open_with_system, show_in_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from studio.media.recovery import LeftBehind
    from studio.ui.notices import Notices

KEY = "recovery"


class RecoveryNotice(QObject):
    """Look for recordings without an end in one folder, on a thread of its own, and offer them; the window's thread alone.

    A notice that is dismissed leaves everything as it is, and the offer comes again at the next start.

    Parameters
    ----------
    notices
        Where the offer is made.
    folder
        Where recordings go; it need not exist.
    """

    found = Signal(object)
    """What was left behind: a list of `LeftBehind`, empty when there is nothing."""

    def __init__(self, notices: Notices, folder: Path) -> None:
        super().__init__()
        self._notices, self._folder = notices, folder
        self._thread: threading.Thread | None = None
        self.found.connect(self._offer)

    def look(self) -> None:
        """Begin to look; `found` follows."""
        if self._thread is None:
            # A long recording is read to its end, to say how much of it plays.
            self._thread = threading.Thread(target=self._find, name="find recordings", daemon=True)
            self._thread.start()

    def close(self, wait_s: float = 1.0) -> None:
        """Wait until nothing is looked at any more."""
        if self._thread is not None:
            self._thread.join(wait_s)

    def _find(self) -> None:
        # Imported here, on its own thread: a window that is just opening needs no decoder.
        from studio.media import recovery

        try:
            left = recovery.find(self._folder)
        except OSError:
            left = []
        self.found.emit(left)

    def _offer(self, left: Sequence[LeftBehind]) -> None:
        if not left:
            return
        if len(left) == 1:
            title = "A recording was not ended"
            said = (
                f"The studio stopped on {left[0].written_at:%Y-%m-%d at %H:%M} while it recorded. "
                f"{words.duration(left[0].seconds)} can be kept."
            )
        else:
            title = f"{len(left)} recordings were not ended"
            together = words.duration(sum(one.seconds for one in left))
            last = f"{left[-1].written_at:%Y-%m-%d at %H:%M}"
            said = f"The studio stopped while it recorded, last on {last}. {together} can be kept."
        self._notices.trouble(KEY, title, said, [
            ("Keep" if len(left) == 1 else "Keep all", lambda: self._keep(left)),
            ("Delete" if len(left) == 1 else "Delete all", lambda: self._delete(left)),
        ])

    def _keep(self, left: Sequence[LeftBehind]) -> None:
        from studio.media import recovery

        kept = []
        try:
            for one in left:
                kept.append(recovery.recover(one))  # noqa: PERF401 - what was kept before an error is told
        except OutputError as error:
            self._notices.trouble(KEY, "A recording was not recovered", str(error))
            return
        title = "Recording recovered" if len(kept) == 1 else f"{len(kept)} recordings recovered"
        play = [("Play", lambda: open_with_system(kept[0]))] if len(kept) == 1 else []
        show = ("Show in folder", lambda: show_in_folder(kept[0]))
        self._notices.success(KEY, title, ", ".join(path.name for path in kept), [*play, show])

    def _delete(self, left: Sequence[LeftBehind]) -> None:
        from studio.media import recovery

        try:
            for one in left:
                recovery.discard(one)
        except OSError as error:
            self._notices.trouble(KEY, "A recording was not deleted", f"{error.filename}: {error.strerror}.")
            return
        self._notices.success(KEY, "Deleted", f"{words.count(len(left), 'recording')} that had no end.")
