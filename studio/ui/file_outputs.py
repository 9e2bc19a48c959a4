"""Everything the window writes to disk, and what it says about that: recordings, exports, pictures, traces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from studio.errors import StudioError
from studio.files.draft import write_bytes
from studio.ui import words
from studio.ui.drawing import image
from studio.ui.platform import choosing
from studio.ui.platform.system import play_with_system, show_in_folder
from studio.ui.recording import RecordingSession, default_folder
from studio.ui.sentences import clips, marks
from studio.ui.sentences import window as say
from studio.ui.signing import PictureSigning

LOOK_MS = 500

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from studio.engine.metrics.session_log import SessionLog
    from studio.exports.queue import Exports
    from studio.outputs.missing import Missing
    from studio.ui.avatar_entries import Entry
    from studio.ui.counters import LiveCounters
    from studio.ui.dialogs.export_dialog import ExportDialog
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Notices
    from studio.ui.preferences import Preferences
    from studio.ui.preview import Preview


class FileOutputs(QObject):
    """The recording, the queue of exports, and single pictures and traces.

    Parameters
    ----------
    folder
        Where recordings and clips go.
    """

    changed = Signal()
    """Clips go elsewhere, or become otherwise."""

    def __init__(self, bridge: EngineThread, folder: Path | None = None) -> None:
        super().__init__()
        self._bridge = bridge
        folder = folder or default_folder()
        self.recording = RecordingSession(bridge, folder)
        self._exports: Exports | None = None
        self.dialog: ExportDialog | None = None
        self.counters: LiveCounters | None = None
        """Of the live picture, shown while exports run."""
        self.log: SessionLog | None = None
        """What the screen showed and what happened, for traces."""
        self._notices: Notices | None = None
        self._preferences: Preferences | None = None
        self.recording.finished.connect(self._on_recorded)
        self.recording.cut_short.connect(self._on_cut_short)
        self.recording.failed.connect(lambda sentence: self._trouble("recording", clips.FAILED, sentence))
        self.recording.not_kept.connect(lambda sentence: self._trouble("replay", clips.NOT_KEPT, sentence))
        self.recording.unsigned.connect(lambda sentence: self._trouble("unsigned", marks.UNSIGNED, sentence))
        self._signing: list[PictureSigning] = []
        self._open_jobs: set[int] = set()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_after_exports)

    @property
    def exports(self) -> Exports:
        """The queue of exports, made when it is first asked for."""
        if self._exports is None:
            from studio.exports.queue import Exports

            self._exports = Exports()
        return self._exports

    def speak_through(self, notices: Notices) -> None:
        """Say what happens there."""
        self._notices = notices

    def prefer(self, preferences: Preferences) -> None:
        """Make recordings and exports from now on as was chosen there."""
        self._preferences = preferences
        self.recording.quality = preferences.recording_quality
        self.recording.signs = preferences.signs
        self.recording.suffix, self.recording.split = preferences.recording_format, preferences.recording_split
        self.recording.encoder = preferences.encoder
        self._bridge.host.mark(preferences.marks)
        if self.dialog is not None:
            self.dialog.form.prefer(lines=preferences.export_height, quality=preferences.export_quality,
                                    suffix=preferences.export_format)
        self.changed.emit()

    def show_export(self, parent: QWidget, found: list[Entry],
                    track_of: Callable[[Path], int | None] = lambda _file: None) -> ExportDialog:
        """Show the export dialog, once; what is added to it gets the track that was chosen for it."""
        if self.dialog is None:
            # Imported here, as the queue is: a tenth of what a start imports.
            from studio.ui.dialogs.export_dialog import ExportDialog

            self.dialog = ExportDialog(parent, self.exports, found, self._bridge.host.setup.folder, self.recording.folder)
            self.dialog.skipped = lambda: self.counters.skipped if self.counters is not None else None
            self.dialog.device = lambda: self._bridge.host.setup.device
            self.dialog.look_ahead_ms = self._look_ahead_ms
            self.dialog.signs = lambda: self.recording.signs
            self.dialog.marks = lambda: self._preferences.marks if self._preferences is not None else None
            self.dialog.background = lambda: self._preferences.background if self._preferences is not None else ""
            if self._preferences is not None:
                self.prefer(self._preferences)
        self.dialog.track_of = track_of
        self.dialog.offer(found, self._bridge.host.setup.folder)
        self._look.start()
        self.dialog.show()
        self.dialog.raise_()
        return self.dialog

    def _look_ahead_ms(self) -> int | None:
        """Give the look-ahead on air for clips; a clip is not waited for, so it hears no less far ahead than usual."""
        on_air = self._bridge.host.on_air
        if on_air is None or on_air.profile.choice_ms <= on_air.manifest.default_profile.choice_ms:
            return None
        return on_air.profile.choice_ms

    def save_picture(self, parent: QWidget, preview: Preview) -> None:
        """Ask where, and save the picture on screen at its own size without anything on it."""
        picture = preview.grab_picture()
        if picture is None:
            return
        chosen = choosing.save_file(parent, choosing.Purpose.PICTURE, say.PICTURE_TITLE, say.PICTURE_NAME, say.PICTURE_FILES)
        if chosen is None:
            return
        try:
            write_bytes(chosen, image.encoded(picture, chosen.suffix))
        except StudioError as error:
            self._trouble("picture", say.PICTURE_NOT_SAVED, str(error))
        else:
            self._success("picture", say.PICTURE_SAVED, chosen)
            # What is only compared with the eye is not what the avatar looks like.
            if self.recording.signs and not preview.compared:
                self._sign(chosen)

    def _sign(self, picture: Path) -> None:
        on_air = self._bridge.host.on_air
        if on_air is None:
            return
        signing = PictureSigning(picture, on_air)
        signing.unsigned.connect(lambda sentence: self._trouble("unsigned", marks.UNSIGNED, sentence))
        signing.finished.connect(lambda: self._signing.remove(signing) if signing in self._signing else None)
        self._signing.append(signing)
        signing.start()

    def save_trace(self, parent: QWidget) -> None:
        """Ask where, and save where the time of the last pictures went, for Perfetto."""
        chosen = choosing.save_file(parent, choosing.Purpose.FIGURES, say.TRACE_TITLE, say.TRACE_NAME, say.TRACE_FILES)
        if chosen is None:
            return
        try:
            log = self.log
            pictures = self._bridge.host.save_trace(chosen, *((log.parts, log.events) if log is not None else ()))
        except StudioError as error:
            self._trouble("trace", say.TRACE_NOT_SAVED, str(error))
        else:
            self._success("trace", words.count(pictures, say.TRACE_SAVED), chosen)

    def close(self) -> None:
        """End what runs: a recording is kept, exports are called off."""
        if self._exports is not None:
            self._exports.call_off()
        for signing in tuple(self._signing):
            signing.wait()
        self.recording.close()
        self._look.stop()
        if self._exports is not None:
            self._exports.close()
        # Notices from now on have no window to appear in.
        self._notices = None

    def tell_untold(self, recorded: Sequence[Path], missing: int) -> None:
        """Say where these recordings are, as far as they are there, and how many pictures they lack.

        They were ended as the window was closed.
        """
        whole = [clip for clip in recorded if clip.is_file()]
        if whole:
            names = clips.FIRST_TO_LAST.format(first=whole[0].name, last=whole[-1].name) if whole[1:] else whole[0].name
            about = clips.SAVED_AT_CLOSE.format(names=names, folder=words.place(whole[-1].parent))
            if missing:
                self._warn(whole[-1], clips.SAVED_LACKING, f"{words.count(missing, clips.MISSING)}.\n{about}")
            else:
                self._success("recording", clips.SAVED, whole[-1], about=about, play=True, once=True)

    def choose_folder(self, parent: QWidget) -> bool:
        """Ask where recordings go from now on; tell whether that changed."""
        chosen = choosing.choose_folder(parent, clips.FOLDER_TITLE, self.recording.folder)
        if chosen is not None:
            self.recording.folder = chosen
            self.changed.emit()
        return chosen is not None

    def _success(self, key: str, title: str, path: Path, *, about: str = "", play: bool = False, once: bool = False) -> None:
        if self._notices is not None:
            actions = [(say.PLAY_IT, lambda: self._play(path))] if play else []
            actions.append((say.SHOW_IN_FOLDER, lambda: show_in_folder(path)))
            self._notices.success(key, title, about or path.name, actions, once=once)

    def _play(self, path: Path) -> None:
        play_with_system(path, lambda: self._trouble("player", say.NO_PLAYER, say.NO_PLAYER_SAYS.format(name=path.name)))

    def _trouble(self, key: str, title: str, sentence: str) -> None:
        if self._notices is not None:
            self._notices.trouble(key, title, sentence)

    def _on_recorded(self, path: Path, seconds: float, size: int, missing: Missing) -> None:
        # Imported here, as the rest of what signs is.
        from studio.provenance.credentials import BESIDE, sidecar_of

        about = clips.SAVED_FILE.format(name=path.name, time=words.duration(seconds), size=words.size(size))
        beside = sidecar_of(path) if path.suffix.lower() in BESIDE else None
        if beside is not None:
            about = clips.DONE_BESIDE.format(done=about, name=beside.name)
        if missing.count:
            self._warn(path, clips.SAVED_LACKING, f"{words.missing(missing)}\n{about}")
        else:
            self._success("recording", clips.SAVED, path, about=about, play=True)

    def _on_cut_short(self, sentence: str, path: Path) -> None:
        self._warn(path, clips.CUT_SHORT, sentence)

    def _warn(self, path: Path, title: str, about: str, key: str = "recording") -> None:
        """Say what a recording or a clip that is there lacks."""
        if self._notices is not None:
            ways = [(say.PLAY_IT, lambda: self._play(path)), (say.SHOW_IN_FOLDER, lambda: show_in_folder(path))]
            self._notices.trouble(key, title, about, ways, once=True)

    def _look_after_exports(self) -> None:
        """Tell of exports that ended while their dialog is closed."""
        from studio.exports.job import Status
        from studio.ui.dialogs.export_row import lacking, lacks

        jobs = self.exports.jobs()
        ended = [job for job in jobs if job.number in self._open_jobs and not job.status.open]
        self._open_jobs = {job.number for job in jobs if job.status.open}
        if self.dialog is not None and self.dialog.isVisible():
            return
        for job in ended:
            if lacks(job):
                self._warn(job.order.clip, clips.FINISHED_LACKING, f"{lacking(job)}\n{job.order.clip.name}", key="export")
            elif job.status is Status.DONE:
                name = job.order.clip.name
                about = clips.DONE_BESIDE.format(done=name, name=job.beside) if job.beside else name
                self._success("export", clips.FINISHED, job.order.clip, about=about, play=True)
            elif job.status is Status.FAILED:
                self._trouble("export", clips.NOT_MADE.format(name=job.order.clip.name), job.reason)
