"""What a crash left of earlier recordings is offered when the studio starts: keep it, or delete it."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.errors import OutputError, in_words
from studio.files.leftovers import sweep
from studio.places import user_cache, user_data, user_settings
from studio.ui import words
from studio.ui.platform.system import play_with_system, show_in_folder
from studio.ui.sentences import clips as say
from studio.ui.sentences.marks import UNSIGNED
from studio.ui.sentences.window import NO_PLAYER, NO_PLAYER_SAYS, PLAY_IT, SHOW_IN_FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from studio.media.recovery import LeftBehind
    from studio.ui.notices import Notices

_LOG = logging.getLogger(__name__)
KEY = "recovery"


class RecoveryNotice(QObject):
    """Look for recordings without an end, on a thread of its own, and offer them; the window's thread alone.

    What else a crash left, there and where the studio keeps its own, is removed.

    A notice that is dismissed leaves everything as it is, and the offer comes again at the next start.

    Parameters
    ----------
    notices
        Where the offer is made.
    folders
        Where recordings go and went; they need not exist.
    signs
        Tells whether what is kept gets content credentials.
    """

    found = Signal(object)
    """What was left behind: a list of `LeftBehind`, empty when there is nothing."""

    unsigned = Signal(str)
    """A recording that is kept could not be given content credentials, why in one sentence."""

    def __init__(self, notices: Notices, folders: Sequence[Path], signs: Callable[[], bool] = lambda: False) -> None:
        super().__init__()
        self._notices, self._folders, self._signs = notices, tuple(dict.fromkeys(folders)), signs
        self._thread: threading.Thread | None = None
        self.found.connect(self._offer)
        self.unsigned.connect(lambda sentence: self._notices.trouble("unsigned", UNSIGNED, sentence))

    def look(self) -> None:
        """Begin to look; `found` follows."""
        if self._thread is None:
            # A long recording is read to its end, to say how much of it plays.
            self._thread = threading.Thread(target=self._find, name="find recordings", daemon=True)
            self._thread.start()

    def close(self, wait_s: float = 10.0) -> None:
        """Wait until nothing is looked at or signed any more: half a signed copy would be offered at the next start."""
        if self._thread is not None:
            self._thread.join(wait_s)

    def _find(self) -> None:
        # Imported here, on its own thread: a window that is just opening needs no decoder.
        from studio.media import recovery

        left: list[LeftBehind] = []
        try:
            data = user_data()
            sweep(*self._folders, data / "avatars", data / "unpacked", data / "captures", user_cache(), user_settings().parent)
            left = sorted((one for folder in self._folders for one in recovery.find(folder)), key=lambda one: one.written_at)
        except Exception:  # noqa: BLE001 - the border of the thread: what a crash left must not trouble the start
            _LOG.exception("what an earlier start left was not looked at")
        self.found.emit(left)

    def _offer(self, left: Sequence[LeftBehind]) -> None:
        if not left:
            return
        if len(left) == 1:
            title, said = say.LEFT_ONE, say.LEFT_ONE_SAYS
        else:
            title, said = say.LEFT_MANY.format(count=len(left)), say.LEFT_MANY_SAYS
        together = words.duration(sum(one.seconds for one in left))
        said = said.format(date=left[-1].written_at.strftime(say.LEFT_DATE), time=together)
        self._notices.trouble(KEY, title, said, [
            (say.KEEP if len(left) == 1 else say.KEEP_ALL, lambda: self._keep(left)),
            (say.DELETE if len(left) == 1 else say.DELETE_ALL, lambda: self._delete(left)),
        ], once=True, lasts=True)

    def _keep(self, left: Sequence[LeftBehind]) -> None:
        from studio.media import recovery

        kept: list[Path] = []
        notes: list[str] = []
        try:
            for one in left:
                notes.append(recovery.notes_on(one))
                kept.append(recovery.recover(one))
        except OutputError as error:
            self._notices.trouble(KEY, say.NOT_RECOVERED, str(error))
            return
        title = say.RECOVERED if len(kept) == 1 else say.RECOVERED_MANY.format(count=len(kept))
        play = [(PLAY_IT, lambda: self._play(kept[0]))] if len(kept) == 1 else []
        show = (SHOW_IN_FOLDER, lambda: show_in_folder(kept[0]))
        self._notices.success(KEY, title, ", ".join(path.name for path in kept), [*play, show])
        if self._signs():
            self._thread = threading.Thread(target=self._sign, args=(kept, notes), name="sign recordings", daemon=True)
            self._thread.start()

    def _play(self, clip: Path) -> None:
        play_with_system(clip, lambda: self._notices.trouble(KEY, NO_PLAYER, NO_PLAYER_SAYS.format(name=clip.name)))

    def _sign(self, kept: list[Path], notes: list[str]) -> None:
        from studio.provenance.recovered import sign_recovered

        for clip, noted in zip(kept, notes, strict=True):
            try:
                sentence = sign_recovered(clip, noted)
            except Exception as error:  # noqa: BLE001 - the border of the thread
                _LOG.exception("a recording that was kept was not signed")
                sentence = in_words(error, UNSIGNED)
            if sentence:
                self.unsigned.emit(sentence)

    def _delete(self, left: Sequence[LeftBehind]) -> None:
        from studio.media import recovery

        try:
            for one in left:
                recovery.discard(one)
        except OSError as error:
            self._notices.trouble(KEY, say.NOT_DELETED, say.NOT_DELETED_WHY.format(file=error.filename, why=error.strerror))
            return
        self._notices.success(KEY, say.DELETED, words.count(len(left), say.DELETED_SAYS))
