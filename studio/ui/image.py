"""Pictures for Qt: arrays without a copy, icons in any colour, and the fonts the window is set in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDir, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studio.places import assets
from studio.ui import theme

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ASSETS = assets()


def of_array(picture: NDArray[np.uint8]) -> QImage:
    """Wrap u8 [H, W, 3] BGR, contiguous, without a copy; the array must outlive the image."""
    height, width, _ = picture.shape
    return QImage(picture.data, width, height, 3 * width, QImage.Format.Format_BGR888)


def load_fonts() -> None:
    """Give Qt the bundled Inter and the folder of the style sheet's images; once, after the application exists."""
    QDir.setSearchPaths("theme", [str(ASSETS / "theme")])
    for file in sorted((ASSETS / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=64)
def font(px: int = theme.BODY, weight: int = 400) -> QFont:
    """Inter at ``px`` pixels with tabular figures, so that numbers do not wobble as they change."""
    made = QFont("Inter")
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if hasattr(made, "setFeature"):  # Qt 6.7 and later
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, px: int = 20, ratio: float = 2.0) -> QPixmap:
    """Draw the icon ``assets/icons/<name>.svg`` in one colour, ``px`` logical pixels square."""
    svg = (ASSETS / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    made = QPixmap(round(px * ratio), round(px * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=256)
def icon(name: str, colour: str, px: int, disabled: str) -> QIcon:
    """Make an icon that stays sharp up to three device pixels a logical one; ``disabled`` is its colour when off."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(pixmap(name, colour, px, ratio))
        made.addPixmap(pixmap(name, disabled, px, ratio), QIcon.Mode.Disabled)
    return made
