"""Everything the window writes to disk, and what it says about that: recordings, exports, pictures, traces."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from studio.errors import StudioError
from studio.exports.job import Status
from studio.exports.queue import Exports
from studio.ui import words
from studio.ui.export_dialog import ExportDialog
from studio.ui.recording import Recording, default_folder
from studio.ui.system import open_with_system, show_in_folder

LOOK_MS = 500

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.ui.avatar_gallery import Entry
    from studio.ui.engine_thread import EngineThread
    from studio.ui.notices import Notices
    from studio.ui.preferences import Preferences
    from studio.ui.preview import Preview


class Production(QObject):
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
        self.recording = Recording(bridge, folder)
        self.exports = Exports()
        self.dialog: ExportDialog | None = None
        self._notices: Notices | None = None
        self._preferences: Preferences | None = None
        self.recording.finished.connect(self._on_recorded)
        self.recording.cut_short.connect(self._on_cut_short)
        self.recording.failed.connect(self._on_recording_failed)
        self._open_jobs: set[int] = set()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._look_after_exports)

    def speak_through(self, notices: Notices) -> None:
        """Say what happens there."""
        self._notices = notices

    def prefer(self, preferences: Preferences) -> None:
        """Make recordings and exports from now on as was chosen there."""
        self._preferences = preferences
        self.recording.quality = preferences.recording_quality
        if self.dialog is not None:
            self.dialog.form.prefer(height_px=preferences.export_height, quality=preferences.export_quality,
                                    suffix=preferences.export_format)
        self.changed.emit()

    def show_export(self, parent: QWidget, found: list[Entry], files: list[Path]) -> ExportDialog:
        """Show the export dialog, once, and put these files into its queue."""
        if self.dialog is None:
            self.dialog = ExportDialog(parent, self.exports, found, self._bridge.folder, self.recording.folder)
            self.dialog.skipped = self._skipped
            self.dialog.device = lambda: self._bridge.device
            self.dialog.look_ahead_ms = self._look_ahead_ms
            if self._preferences is not None:
                self.prefer(self._preferences)
        self.dialog.offer(found, self._bridge.folder)
        self._look.start()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.add(files)
        return self.dialog

    def _look_ahead_ms(self) -> int | None:
        """Give the look-ahead on air for clips; nobody waits for a clip, so it hears no less far ahead than usual."""
        on_air = self._bridge.on_air
        if on_air is None or on_air.profile.choice_ms <= on_air.manifest.default_profile.choice_ms:
            return None
        return on_air.profile.choice_ms

    def save_picture(self, parent: QWidget, preview: Preview) -> None:
        """Ask where, and save the picture on screen at its own size without anything on it."""
        picture = preview.grab_picture()
        if picture is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(parent, "Save picture", "picture.png", "PNG (*.png);;JPEG (*.jpg)")
        if chosen and picture.save(chosen):
            self._success("picture", "Picture saved", Path(chosen))
        elif chosen:
            self._trouble("picture", "The picture was not saved", f"{chosen} cannot be written: choose another folder.")

    def save_trace(self, parent: QWidget) -> None:
        """Ask where, and save where the time of the last pictures went, for Perfetto."""
        chosen, _ = QFileDialog.getSaveFileName(parent, "Save trace", "viseme-studio-trace.json", "Trace (*.json)")
        if not chosen:
            return
        try:
            pictures = self._bridge.save_trace(Path(chosen))
        except StudioError as error:
            self._trouble("trace", "The trace was not saved", str(error))
        else:
            self._success("trace", f"Trace of {words.count(pictures, 'picture')} saved", Path(chosen))

    def close(self) -> None:
        """End what runs: a recording is kept, exports are called off."""
        self.exports.call_off()
        self.recording.close()
        self._look.stop()
        self.exports.close()
        # What is told from now on has no window to appear in.
        self._notices = None

    def _skipped(self) -> int | None:
        """Pictures that the live window has skipped, for the export dialog."""
        snapshot = self._bridge.snapshot()
        return snapshot.skipped if snapshot is not None else None

    def choose_folder(self, parent: QWidget) -> bool:
        """Ask where recordings go from now on; tell whether that changed."""
        chosen = QFileDialog.getExistingDirectory(parent, "Folder for recordings", str(self.recording.folder))
        if chosen:
            self.recording.folder = Path(chosen)
            self.changed.emit()
        return bool(chosen)

    def _success(self, key: str, title: str, path: Path, *, about: str = "", play: bool = False) -> None:
        if self._notices is not None:
            actions = [("Play", lambda: open_with_system(path))] if play else []
            actions.append(("Show in folder", lambda: show_in_folder(path)))
            self._notices.success(key, title, f"{path.name}{about}", actions)

    def _trouble(self, key: str, title: str, sentence: str) -> None:
        if self._notices is not None:
            self._notices.trouble(key, title, sentence)

    def _on_recorded(self, path: Path, seconds: float, size: int) -> None:
        about = f"  ·  {words.duration(seconds)}  ·  {words.size(size)}"
        self._success("recording", "Recording saved", path, about=about, play=True)

    def _on_cut_short(self, sentence: str, path: Path) -> None:
        if self._notices is not None:
            ways = [("Play", lambda: open_with_system(path)), ("Show in folder", lambda: show_in_folder(path))]
            self._notices.trouble("recording", "The recording was ended", sentence, ways)

    def _on_recording_failed(self, sentence: str) -> None:
        self._trouble("recording", "The recording stopped", sentence)

    def _look_after_exports(self) -> None:
        """Tell of exports that ended while their dialog is closed."""
        jobs = self.exports.jobs()
        ended = [job for job in jobs if job.number in self._open_jobs and not job.status.open]
        self._open_jobs = {job.number for job in jobs if job.status.open}
        if self.dialog is not None and self.dialog.isVisible():
            return
        for job in ended:
            if job.status is Status.DONE:
                self._success("export", "Export finished", job.order.clip, play=True)
            elif job.status is Status.FAILED:
                self._trouble("export", f"{job.order.clip.name} was not made", job.reason)
