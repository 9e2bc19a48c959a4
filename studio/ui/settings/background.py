"""The settings of the background: a picture of each choice, with the avatar on air before it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QSize, Qt, QThread, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QGridLayout, QToolButton, QWidget

from studio.avatars.format import LOOP, MATTE
from studio.avatars.format_reading import read_manifest
from studio.avatars.placement import read_plate
from studio.engine.background import Background, Kind, chessboard
from studio.engine.models.idle_loop import IdleLoop
from studio.engine.stages.matting import Matting
from studio.errors import StudioError
from studio.ui.drawing import image
from studio.ui.drawing.controls import column, label
from studio.ui.platform import choosing
from studio.ui.platform.choosing import Purpose
from studio.ui.sentences import background as say
from studio.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.ui.backgrounds import Backgrounds

_LOG = logging.getLogger(__name__)
TILE = QSize(128, 72)
ACROSS = 2
MATTE_S, LOOK_S = 5.0, 0.1
SAMPLE_COLOUR, SAMPLE_SKY = (150, 110, 60), ((210, 180, 120), (120, 150, 90))
"""Shown for a colour, and for a picture: sky over grass."""


class Samples(QThread):
    """Lay the first picture of an avatar on each kind of background, small."""

    made = Signal(object)
    """Pictures u8 [h, w, 3] BGR by `Kind`."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("backgrounds")
        self.folder = folder

    def run(self) -> None:
        """Make them, and tell; an avatar that cannot be read has no pictures."""
        try:
            self.made.emit(samples(self.folder, over=self.isInterruptionRequested))
        except StudioError as error:
            _LOG.info("no pictures of backgrounds: %s", error)


def samples(folder: Path, over: Callable[[], bool] = lambda: False) -> dict[Kind, NDArray[np.uint8]]:
    """Give the pictures of `Samples`; `AvatarError` when the avatar cannot be read.

    The matte is waited for until ``over`` or for `MATTE_S`; without one there are none.
    """
    picture = read_manifest(folder).picture
    plate = read_plate(folder, picture)
    loop = IdleLoop(folder / LOOP, width=picture.width, height=picture.height, frames=picture.frames, matte=folder / MATTE)
    try:
        loop.matted = True
        for _ in range(round(MATTE_S / LOOK_S)):
            if over() or loop.wait_for_matte(LOOK_S):
                break
        first, _ = loop.swap(np.zeros_like(plate))
        matte = loop.matte.copy()
    finally:
        loop.close()
    if not matte.size:
        return {}
    size = TILE.width(), TILE.height()
    plate, first, matte = (np.asarray(cv2.resize(one, size, interpolation=cv2.INTER_AREA), np.uint8)
                           for one in (plate, first, matte))
    sky = np.zeros_like(plate)
    sky[: TILE.height() * 2 // 3], sky[TILE.height() * 2 // 3 :] = SAMPLE_SKY
    behind = {
        Kind.ORIGINAL: plate, Kind.BLUR: Background(Kind.BLUR).of(plate),
        Kind.COLOUR: np.full_like(plate, SAMPLE_COLOUR), Kind.PICTURE: sky, Kind.TRANSPARENT: chessboard(*size),
    }
    matting, made = Matting(plate), {}
    for kind, background in behind.items():
        matting.background = background
        made[kind] = np.zeros_like(plate)
        matting.over(first, matte, out=made[kind])
    return made


class BackgroundField(QWidget):
    """A tile for each kind of background; a colour and a picture are asked for."""

    def __init__(self, backgrounds: Backgrounds) -> None:
        super().__init__()
        self._backgrounds = backgrounds
        self._samples: Samples | None = None
        self._shown: Path | None = None
        self.tiles = {kind: self._tile(kind) for kind in Kind}
        self.refusal = label("", "caption", wrap=True)
        grid = QGridLayout()
        for number, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, *divmod(number, ACROSS))
        grid.setColumnStretch(ACROSS, 1)
        self.setLayout(column(grid, self.refusal))

    def _tile(self, kind: Kind) -> QToolButton:
        tile = QToolButton()
        tile.setText(say.NAMES[kind.value])
        tile.setAccessibleName(say.TILE.format(name=say.NAMES[kind.value].removesuffix("…")))
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tile.setIconSize(TILE)
        # As large before its picture has come, and where none comes.
        tile.setMinimumSize(TILE)
        tile.setCheckable(True)
        tile.clicked.connect(lambda: self._choose(kind))
        return tile

    def refresh(self) -> None:
        """Show what is chosen now, and whether it can be."""
        refusal = self._backgrounds.refusal
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
        for kind, tile in self.tiles.items():
            tile.setChecked(kind is self._backgrounds.kind)
            tile.setEnabled(not refusal)
        folder = self._backgrounds.folder
        if folder is not None and folder != self._shown and self._samples is None:
            self._samples = Samples(folder)
            self._samples.made.connect(self._show)
            self._samples.finished.connect(self._on_finished)
            self._backgrounds.run_until_closed(self._samples)

    def _choose(self, kind: Kind) -> None:
        if kind is Kind.COLOUR:
            self._ask_for_colour()
        elif kind is Kind.PICTURE:
            choosing.ask_for_files(self, Purpose.BACKGROUND, say.CHOOSE_PICTURE, say.PICTURES,
                                   lambda files: self._backgrounds.choose(str(files[0])), many=False)
        else:
            self._backgrounds.choose(kind.value)
        # What is chosen is marked once it is there.
        self.refresh()

    def _ask_for_colour(self) -> None:
        now = QColor(self._backgrounds.words) if self._backgrounds.kind is Kind.COLOUR else QColor("#204060")
        chooser = QColorDialog(now, self)
        chooser.setWindowTitle(say.CHOOSE_COLOUR)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.colorSelected.connect(lambda colour: self._backgrounds.choose(colour.name()))
        chooser.open()

    def _show(self, made: dict[Kind, NDArray[np.uint8]]) -> None:
        if self._samples is not None:
            self._shown = self._samples.folder
        for kind, picture in made.items():
            self.tiles[kind].setIcon(QIcon(QPixmap.fromImage(image.of_array(picture).copy())))

    def _on_finished(self) -> None:
        if self._samples is not None:
            self._samples.wait()
        self._samples = None


def background_page(backgrounds: Backgrounds) -> SettingsPage:
    """Make the page of what is behind the figure."""
    page = SettingsPage(say.BACKGROUND)
    field = BackgroundField(backgrounds)
    page.add(say.BACKGROUND, field, f"{say.HINT} {say.TRANSPARENT_HINT}", refresh=field.refresh)
    return page
