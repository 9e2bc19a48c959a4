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
from studio.ui import words
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
    from studio.ui.panels.panel import Panel
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


PICTURES = ("png", "svg")
"""Of these, those that are pictures of panels."""


class Excerpts(QObject):
    """Join the bar of the frozen panels to the loudspeaker, the disk and the exports; the window's thread.

    Parameters
    ----------
    window
        Under which dialogs open.
    shown
        Gives the panels whose bodies can be seen, for pictures of them.
    where
        Gives words for the session that a picture is of: its avatar, and the layout of the window.
    export
        Opens the export dialog with a sound that is no file, by a name.
    about
        Gives facts to keep with a saved session.
    """

    def __init__(self, window: QWidget, examination: Examination, bar: ExamineBar, notices: Notices, latency: LatencyPanel, *,
                 shown: Callable[[], Sequence[Panel]], where: Callable[[], Sequence[str]],
                 export: Callable[[Path, Excerpt], object], about: Callable[[], dict[str, str]]) -> None:
        super().__init__(window)
        self._window, self._examination, self._notices, self._latency = window, examination, notices, latency
        self._shown, self._where, self._show_export, self._about = shown, where, export, about
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
        if kind in PICTURES:
            self.ask_picture([kind])
            return
        said = _SAID[kind]
        chosen = choosing.save_file(self._window, choosing.purpose_of(kind), said.title, f"{self._name(said.name)}.{kind}",
                                    _files(kind))
        if chosen is not None:
            self.save(kind, _named(chosen, kind))

    def ask_picture(self, kinds: Sequence[str] = PICTURES, panels: Sequence[Panel] | None = None) -> None:
        """Ask where, and save a picture of panels, of all that can be seen unless some are given; say so where there is none.

        ``kinds`` are some of `PICTURES`: which of them it is the ending tells that is chosen.
        """
        panels = self._shown() if panels is None else panels
        if not panels:
            self._notices.trouble("excerpt", say.PANELS_NOT_SAVED, say.NO_PANELS)
            return
        one = panels[0].windowTitle() if len(panels) == 1 else ""
        name = self._name(say.PANEL_NAME, panel=one) if one else self._name(say.PANELS_NAME)
        chosen = choosing.save_file(self._window, choosing.purpose_of(kinds[0]), say.SAVE_PICTURE if one else say.PANELS_TITLE,
                                    f"{name}.{kinds[0]}", ";;".join(map(_files, kinds)))
        if chosen is not None:
            kind = next((kind for kind in kinds if chosen.suffix.lower() == f".{kind}"), kinds[0])
            self.save(kind, _named(chosen, kind), panels)

    def _name(self, name: str, **more: str) -> str:
        return name.format(time=self._examination.clock.replace(":", "."), **more)

    def save(self, kind: str, path: Path, panels: Sequence[Panel] | None = None) -> None:
        """Write one kind of file, a picture of all panels that can be seen unless some are given; say so, or why not."""
        said = _SAID[kind]
        try:
            if kind == "csv":
                write_text(path, as_csv(self.table()))
            elif kind == "json":
                session_file.save(self._examination.log, path, self._examination.now_s, self._about())
            else:
                pictured = self._shown() if panels is None else panels
                write_bytes(path, self.wav() if kind == "wav" else self._picture(kind, pictured))
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

    def _picture(self, kind: str, panels: Sequence[Panel]) -> bytes:
        # Imported here, with what writes SVG: it is seldom wanted.
        from studio.ui.panels.widget_picture import Heading, as_png, as_svg

        title = say.PICTURE_OF.format(panels=", ".join(panel.windowTitle() for panel in panels))
        one = self._examination
        about = [words.date_and_time(one.instant), say.FROZEN if one.frozen else "", *self._where()]
        return (as_png if kind == "png" else as_svg)(panels, Heading(title, [one for one in about if one]))

    def export(self) -> None:
        """Show the export dialog with the sound of the region, which is no file of the person's."""
        start, end = self._examination.window
        self._show_export(Path(f"{self._name(say.REGION_NAME)}.wav"), Excerpt(self.wav(), end - start))

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

    def compare_no_more(self) -> None:
        """Show no session behind this one any more."""
        self._latency.compare(None)

    def close(self) -> None:
        """Let nothing be heard any more."""
        self.player.stop()


def _files(kind: str) -> str:
    return say.EXCERPT_FILES.format(kind=kind.upper(), suffix=kind)


def _named(chosen: Path, kind: str) -> Path:
    """Give the path with the ending of its kind, by which it is found again; nothing is replaced that was not asked about."""
    return chosen if chosen.suffix.lower() == f".{kind}" else free_path(chosen.parent, chosen.name, f".{kind}")
