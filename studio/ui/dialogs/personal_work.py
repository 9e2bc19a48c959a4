"""Looking at one's own footage and making an avatar of it, beside the window."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.avatars import spoken
from studio.avatars.capture.capture import StoppedError
from studio.avatars.format_reading import read_manifest
from studio.avatars.importers import personal
from studio.avatars.importers.compiled import NOT_STATED
from studio.errors import StudioError, in_words
from studio.personal.process import Card, Learning, PreviewPicture, Progress, Standing
from studio.ui.avatar_entries import Entry
from studio.ui.sentences import avatars as say

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Person
    from studio.avatars.importers.personal import Networks
    from studio.personal.wish import Wish

_LOG = logging.getLogger(__name__)


Done = Callable[[], None]
"""Tells what came of a piece of work."""
Work = Callable[[threading.Event], Done]
"""A piece of work; it ends with `StoppedError` soon after the event is set."""


class PersonalWork(QObject):
    """One piece of work at a time, on a thread of its own; what is begun while another runs calls that off and comes next."""

    progress = Signal(str, int, int)
    """What is done, how many pictures of how many."""
    judged = Signal(object)
    """The `Report` of the footage."""
    made = Signal(object)
    """The new `Entry`."""
    learning = Signal(object)
    """How far the learning is: a `studio.personal.process.Progress`."""
    pictured = Signal(object)
    """The path of a picture: filmed above, painted below."""
    standing = Signal(object)
    """The child stands still, or goes on: a `studio.personal.process.Standing`."""
    learnt = Signal(str)
    """How good it is, in one sentence; `made` follows."""
    failed = Signal(str)
    """Why it cannot be done, in one sentence."""
    rested = Signal()
    """Nothing is done any more; after whatever else is told of the last piece."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._next: tuple[Work, threading.Event] | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._working = False
        self._child: Learning | None = None
        self._paused = False

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._working

    def examine(self, footage: Path, family: str) -> None:
        """Look at footage; `judged` or `failed` follows."""
        def work(stop: threading.Event) -> Done:
            report = personal.examine(footage, family, progress=self._tell, stop=stop)
            return lambda: self.judged.emit(report)

        self._begin(work)

    def make(self, footage: Path, networks: Networks, name: str, person: Person, spoken_consent: bytes = b"") -> None:
        """Make an avatar, with a spoken consent in it if there is one; `made` or `failed` follows."""
        def work(stop: threading.Event) -> Done:
            # Imported here so that the window is on screen while the runtime loads.
            from studio.engine.models.runtime import Network

            _, folder = personal.make(
                footage, networks, lambda path: Network(path, plain=True), name=name, person=person, author=NOT_STATED,
                licence=NOT_STATED, progress=self._tell, stop=stop, judged=self.judged.emit,
            )
            if spoken_consent:
                spoken.attach(folder, spoken_consent)
            entry = Entry(folder.name, folder, read_manifest(folder))
            return lambda: self.made.emit(entry)

        self._begin(work)

    def learn(self, wish: Wish, spoken_consent: bytes = b"") -> None:
        """Look at footage in a child (`judged` follows), or learn from it as well: `learning`, `pictured`, then `made`."""
        def work(stop: threading.Event) -> Done:
            child, finished = Learning(wish), None
            with self._lock:
                self._child = child
                # Looking takes seconds; what takes minutes waits.
                if self._paused and not wish.look:
                    child.pause()
            try:
                if stop.is_set():
                    raise StoppedError
                for said in child.said():
                    if isinstance(said, Progress):
                        self.learning.emit(said)
                    elif isinstance(said, Standing):
                        self.standing.emit(said)
                    elif isinstance(said, Card):
                        self.judged.emit(said)
                    elif isinstance(said, PreviewPicture):
                        self.pictured.emit(said.picture)
                    else:
                        finished = said
            finally:
                self._child = None
                reason = child.close()
            if stop.is_set():
                raise StoppedError
            if finished is None:
                if reason or not wish.look:
                    raise StudioError(reason or say.OWN_NOT_LEARNT)
                return lambda: None
            if spoken_consent:
                spoken.attach(finished.folder, spoken_consent)
            entry, result = Entry(finished.folder.name, finished.folder, read_manifest(finished.folder)), finished

            def tell() -> None:
                self.pictured.emit(result.picture)
                self.learnt.emit(result.words)
                self.made.emit(entry)

            return tell

        self._begin(work)

    def pause(self, paused: bool) -> None:
        """Let the child that learns stand still, or go on; it holds for one that begins later as well."""
        with self._lock:
            self._paused, child = paused, self._child
        if child is not None:
            (child.pause if paused else child.resume)()

    def _end_child(self) -> None:
        child = self._child
        if child is not None:
            child.stop()

    def stop(self, wait_s: float = 5.0) -> None:
        """Call it off and wait for it; what is done is kept for the next time."""
        with self._lock:
            self._next = None
            self._stop.set()
        self._end_child()
        if self._thread is not None:
            self._thread.join(wait_s)

    def _tell(self, step: str, done: int, total: int) -> None:
        self.progress.emit(step, done, total)

    def _begin(self, work: Work) -> None:
        with self._lock:
            self._stop.set()
            self._end_child()
            self._stop = threading.Event()
            self._next = work, self._stop
            if self._working:
                return
            self._working = True
            self._thread = threading.Thread(target=self._run, name="own-avatar", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while True:
            with self._lock:
                begun, self._next = self._next, None
                if begun is None:
                    self._working = False
                    return
            tell = self._result(*begun)
            with self._lock:
                # The dialog that is told may begin the next work.
                more = self._working = self._next is not None
            if not begun[1].is_set():
                tell()
            if not more:
                # A look tells its card on the way, when what waits for the end of the work is not free yet.
                self.rested.emit()
                return

    def _result(self, work: Work, stop: threading.Event) -> Done:
        """Do it; give what tells the outcome."""
        try:
            return work(stop)
        except StoppedError:
            return lambda: None
        except Exception as error:  # noqa: BLE001 - the thread's last handler: an error past it would be lost
            if not isinstance(error, StudioError):
                _LOG.exception("an avatar could not be made")
            sentence = in_words(error, say.NOT_MADE)
        return lambda: self.failed.emit(sentence)
