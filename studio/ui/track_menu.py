"""Which of a file's several tracks of sound speaks: a button with a menu, there only where a file has several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from studio.ui.drawing.controls import ToolButton
from studio.ui.drawing.plain import caption
from studio.ui.sentences import sound as say
from studio.ui.sentences.window import GAP

if TYPE_CHECKING:
    from studio.media.tracks import Track

MOST_LETTERS = 48
"""Of the name of a track, which a stranger wrote."""


class TrackMenu(ToolButton):
    """Offers the tracks of the file in the player and marks the one that is used."""

    picked = Signal(int)
    """The person chose a track, its number from 1."""

    def __init__(self) -> None:
        super().__init__("chevron-down", say.TRACKS, glyph=16)
        self.tracks: tuple[Track, ...] = ()
        self._used: int | None = None
        self.setVisible(False)
        self.clicked.connect(self._open)

    def show_tracks(self, tracks: tuple[Track, ...], used: int | None) -> bool:
        """Offer these, of which number ``used`` is in use; tell whether there is anything to choose."""
        self.tracks, self._used = tracks, used
        several = len(tracks) > 1
        self.setVisible(several)
        chosen = next((one for one in tracks if one.number == used), None)
        if several and chosen is not None:
            self.rename(say.TRACK_USED.format(track=described(chosen), count=len(tracks)))
        return several

    def make_menu(self) -> QMenu:
        """Make the menu."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for one in self.tracks:
            action = menu.addAction(caption(described(one)))
            action.setCheckable(True)
            action.setChecked(one.number == self._used)
            action.triggered.connect(lambda _=False, number=one.number: self.picked.emit(number))
            group.addAction(action)
        return menu

    def _open(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Upwards: the transport lies at the lower edge of the window.
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def described(track: Track) -> str:
    """Say in a line what a file tells of a track."""
    name = " ".join(track.name.split())
    if len(name) > MOST_LETTERS:
        name = name[: MOST_LETTERS - 1] + "…"
    channels = {1: say.MONO, 2: say.STEREO}.get(track.channels, say.CHANNELS.format(count=track.channels))
    language = QLocale.codeToLanguage(track.language)
    spoken = "" if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)
    told = (say.TRACK.format(number=track.number), name, spoken, channels)
    return GAP.join(one for one in told if one)
