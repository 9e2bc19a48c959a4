"""Pictures for Qt: arrays without a copy, icons in any colour, and the fonts the window is set in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QDir, QIODevice, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studio.avatars.format import LARGEST_THUMBNAIL
from studio.avatars.picture_header import is_thumbnail
from studio.places import assets
from studio.ui import language
from studio.ui.drawing import theme

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

ASSETS = assets()


def of_array(picture: NDArray[np.uint8]) -> QImage:
    """Wrap u8 [H, W, 3] BGR, contiguous, without a copy; the array must outlive the image."""
    height, width, _ = picture.shape
    return QImage(picture.data, width, height, 3 * width, QImage.Format.Format_BGR888)


def encoded(picture: QImage, suffix: str) -> bytes:
    """Give a picture as the contents of a file: JPEG for ``.jpg`` and ``.jpeg``, PNG for every other suffix."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # `QImage.save` of PySide6 6.11 takes no name of a format as bytes, which is what its types ask for.
    QImageWriter(buffer, QByteArray(b"JPG" if suffix.lower() in (".jpg", ".jpeg") else b"PNG")).write(picture)
    return bytes(data.data())


def load_fonts() -> None:
    """Give Qt the bundled Inter and the folder of the style sheet's images; once, after the application exists."""
    QDir.setSearchPaths("theme", [str(ASSETS / "theme")])
    for file in sorted((ASSETS / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def thumbnail(file: Path) -> QPixmap:
    """Read the small picture of an avatar; empty where there is none that is a JPEG within bounds.

    Qt would read any kind of picture by its content, drawings that take minutes among them, and a FIFO would be waited for.
    """
    try:
        data = file.read_bytes() if file.is_file() and file.stat().st_size <= LARGEST_THUMBNAIL else b""
    except OSError:
        data = b""
    picture = QPixmap()
    if is_thumbnail(data):
        picture.loadFromData(QByteArray(data), "jpeg")
    return picture


@lru_cache(maxsize=64)
def font(px: int = theme.BODY, weight: int = 400) -> QFont:
    """Inter at ``px`` pixels with tabular figures, so that numbers do not wobble as they change."""
    made = QFont(["Inter", *language.families()])
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if hasattr(made, "setFeature"):  # Qt 6.7 and later
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Parse an icon once for all its sizes."""
    svg = (ASSETS / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(svg.encode()))


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, px: int = 20, ratio: float = 2.0) -> QPixmap:
    """Draw the icon ``assets/icons/<name>.svg`` in one colour, ``px`` logical pixels square."""
    made = QPixmap(round(px * ratio), round(px * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, colour).render(painter)
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
