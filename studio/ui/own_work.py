"""Looking at one's own footage and making an avatar of it, beside the window."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.avatars.capture.capture import StoppedError
from studio.avatars.format import read_manifest
from studio.avatars.importers import own
from studio.avatars.importers.compiled import NOT_STATED
from studio.errors import StudioError
from studio.ui.avatar_gallery import Entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.avatars.format import Person
    from studio.avatars.importers.own import Networks

_LOG = logging.getLogger(__name__)


class OwnWork(QObject):
    """One piece of work at a time, on a thread of its own; what is begun while another runs waits for that to stop."""

    progress = Signal(str, int, int)
    """What is done, how many pictures of how many."""
    judged = Signal(object)
    """The `Report` of the footage."""
    made = Signal(object)
    """The new `Entry`."""
    failed = Signal(str)
    """Why it cannot be done, in one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._working = False

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._working

    def examine(self, footage: Path, family: str) -> None:
        """Look at footage; `judged` or `failed` follows."""
        def work() -> Callable[[], None]:
            report = own.examine(footage, family, progress=self._tell, stop=self._stop)
            return lambda: self.judged.emit(report)

        self._begin(work)

    def make(self, footage: Path, networks: Networks, name: str, person: Person) -> None:
        """Make an avatar; `made` or `failed` follows."""
        def work() -> Callable[[], None]:
            # Imported here so that the window is on screen while the runtime loads.
            from studio.engine.models.runtime import Network

            _, folder = own.make(
                footage, networks, lambda path: Network(path, plain=True), name=name, person=person, author=NOT_STATED,
                licence=NOT_STATED, progress=self._tell, stop=self._stop, judged=self.judged.emit,
            )
            entry = Entry(folder.name, folder, read_manifest(folder))
            return lambda: self.made.emit(entry)

        self._begin(work)

    def stop(self, wait_s: float = 5.0) -> None:
        """Call it off; what is done is kept for the next time."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(wait_s)

    def _tell(self, step: str, done: int, total: int) -> None:
        self.progress.emit(step, done, total)

    def _begin(self, work: Callable[[], Callable[[], None]]) -> None:
        self.stop()
        if self._working:
            self.failed.emit("The work before has not stopped yet: wait a moment, then try again.")
            return
        self._stop.clear()
        self._working = True
        self._thread = threading.Thread(target=self._run, args=(work,), name="own-avatar", daemon=True)
        self._thread.start()

    def _run(self, work: Callable[[], Callable[[], None]]) -> None:
        tell: Callable[[], None] = lambda: None  # noqa: E731
        sentence = ""
        try:
            tell = work()
        except StoppedError:
            pass
        except StudioError as error:
            sentence = str(error)
        except Exception as error:  # noqa: BLE001 - the border of the thread: what is not caught here ends in silence
            _LOG.exception("an avatar could not be made")
            sentence = f"It was not made because of a fault in the studio ({type(error).__name__}: {error!s:.120})."
        # Whoever is told may begin the next work.
        self._working = False
        if sentence:
            self.failed.emit(sentence)
        tell()
