"""What one takes out of a frozen session: its sound to hear, a clip, and files to keep or to compare with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from studio.engine.metrics import session_file
from studio.errors import StudioError
from studio.exports.job import Excerpt
from studio.files.draft import write_bytes, write_text
from studio.files.names import free_path
from studio.ui.panels.table import as_csv
from studio.ui.platform import choosing
from studio.ui.platform.system import show_in_folder
from studio.ui.region_player import RegionPlayer
from studio.ui.sentences import panels as say
from studio.ui.sentences.window import SHOW_IN_FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from studio.ui.notices import Notices
    from studio.ui.panels.examination import Examination
    from studio.ui.panels.examine_bar import ExamineBar
    from studio.ui.panels.latency.panel import LatencyPanel
    from studio.ui.panels.table import Cell


class _Said(NamedTuple):
    """Title of the dialog, name of the file, and the notice when it was saved or not."""

    title: str
    name: str
    saved: str
    not_saved: str


_REGION = _Said(say.REGION_TITLE, say.REGION_NAME, say.REGION_SAVED, say.REGION_NOT_SAVED)
_PANELS = _Said(say.PANELS_TITLE, say.PANELS_NAME, say.PANELS_SAVED, say.PANELS_NOT_SAVED)
_SESSION = _Said(say.SESSION_TITLE, say.SESSION_NAME, say.SESSION_SAVED, say.SESSION_NOT_SAVED)
_SAID = {"wav": _REGION, "csv": _REGION, "png": _PANELS, "svg": _PANELS, "json": _SESSION}
"""Of each of `studio.ui.panels.examine_bar.KINDS`."""


class Excerpts(QObject):
    """Join the bar of the frozen panels to the loudspeaker, the disk and the exports; the window's thread.

    Parameters
    ----------
    window
        Under which dialogs open.
    bodies
        Gives the panels' bodies that are shown, for pictures of them.
    export
        Opens the export dialog with a sound that is no file, by a name.
    about
        Gives facts to keep with a saved session.
    """

    def __init__(self, window: QWidget, examination: Examination, bar: ExamineBar, notices: Notices, latency: LatencyPanel, *,
                 bodies: Callable[[], Sequence[QWidget]], export: Callable[[Path, Excerpt], object],
                 about: Callable[[], dict[str, str]]) -> None:
        super().__init__(window)
        self._window, self._examination, self._notices, self._latency = window, examination, notices, latency
        self._bodies, self._show_export, self._about = bodies, export, about
        self.player = RegionPlayer()
        self._played_from = 0.0
        bar.play_asked.connect(self.play)
        bar.save_asked.connect(self.ask)
        bar.export_asked.connect(self.export)
        self.player.playing.connect(bar.show_playing)
        self.player.came_to.connect(lambda seconds: examination.play_at(self._played_from + seconds))
        self.player.playing.connect(lambda on: None if on else examination.play_at(None))
        self.player.failed.connect(lambda sentence: notices.trouble("region", say.NOT_HEARD, sentence))
        examination.changed.connect(lambda _: self.player.stop())

    def play(self) -> None:
        """Let the region be heard, or what is shown where there is none; or no more."""
        if self.player.on:
            self.player.stop()
            return
        one = self._examination
        start, end = one.window
        self._played_from = start
        self.player.play(one.log.sound.read(one.now_s + start, one.now_s + end), one.log.sound.rate)

    def ask(self, kind: str) -> None:
        """Ask where, and save the region or what is shown: wav, csv, png, svg or json (the whole session)."""
        said = _SAID[kind]
        chosen = choosing.save_file(self._window, choosing.Purpose.FIGURES, said.title, f"{self._name(said)}.{kind}",
                                    say.EXCERPT_FILES.format(kind=kind.upper(), suffix=kind))
        if chosen is not None:
            # Under another ending it would not be found again by its kind; nothing is replaced that was not asked about.
            named = chosen.suffix.lower() == f".{kind}"
            self.save(kind, chosen if named else free_path(chosen.parent, chosen.name, f".{kind}"))

    def _name(self, said: _Said) -> str:
        return said.name.format(time=self._examination.clock.replace(":", "."))

    def save(self, kind: str, path: Path) -> None:
        """Write one kind of file, and say so, or why not."""
        said = _SAID[kind]
        try:
            if kind == "csv":
                write_text(path, as_csv(self.table()))
            elif kind == "json":
                session_file.save(self._examination.log, path, self._examination.now_s, self._about())
            else:
                write_bytes(path, {"wav": self.wav, "png": self._png, "svg": self._svg}[kind]())
        except StudioError as error:
            self._notices.trouble("excerpt", said.not_saved, str(error))
        else:
            self._notices.success("excerpt", said.saved, path.name, [(SHOW_IN_FOLDER, lambda: show_in_folder(path))])

    def wav(self) -> bytes:
        """Give the sound of the region as the contents of a WAV file."""
        import io
        import wave

        one = self._examination
        start, end = one.window
        buffer = io.BytesIO()
        with wave.open(buffer, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(one.log.sound.rate)
            file.writeframes(one.log.sound.read(one.now_s + start, one.now_s + end).astype("<i2").tobytes())
        return buffer.getvalue()

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give every picture of the region: its place in seconds, its parts and its totals in ms."""
        one = self._examination
        start, end = one.window
        at_s, parts = one.log.parts.span(one.now_s + start, one.now_s + end)
        _, totals = one.log.totals.span(one.now_s + start, one.now_s + end)
        head: list[Cell] = [say.CSV_SECONDS, *(part.name for part in self._latency.parts), say.TO_SCREEN, say.FRAME]
        rows = zip(at_s.tolist(), parts.tolist(), totals.tolist(), strict=False)
        return [head, *([at - one.now_s, *part, *total] for at, part, total in rows)]

    def _png(self) -> bytes:
        from studio.ui.panels.widget_picture import as_png

        return as_png(self._bodies())

    def _svg(self) -> bytes:
        from studio.ui.panels.widget_picture import as_svg

        return as_svg(self._bodies())

    def export(self) -> None:
        """Show the export dialog with the sound of the region, which is no file of the person's."""
        start, end = self._examination.window
        self._show_export(Path(f"{self._name(_REGION)}.wav"), Excerpt(self.wav(), end - start))

    def compare(self) -> None:
        """Ask for the file of a session before, and show it behind this one."""
        choosing.ask_for_files(self._window, choosing.Purpose.FIGURES, say.COMPARE_TITLE, say.COMPARE_FILES,
                               lambda files: self.show_earlier(files[0]), many=False)

    def show_earlier(self, path: Path) -> None:
        """Show a session before behind this one, or say why not."""
        try:
            earlier = session_file.load(path)
        except StudioError as error:
            self._notices.trouble("compare", say.NOT_COMPARED, str(error))
            return
        self._notices.close("compare")
        self._latency.compare(earlier)

    def close(self) -> None:
        """Let nothing be heard any more."""
        self.player.stop()


