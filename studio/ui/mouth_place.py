"""Where eyes and mouth are in the picture on screen, so that nothing is laid over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QRect, QRectF, Signal

from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.ui.engine_thread import EngineThread
    from studio.ui.preview import Preview

_TAKEN = 128
"""From this value of the feather on the painted mouth is what is seen."""
CHIN = 2 / 3
"""Share of the feather's height, from its top, in which the lips are; below is the chin."""
EYES = 0.24
"""Share of the crop's height, above it, in which the eyes are: a crop begins at the bridge of the nose."""


class MouthPlace(QObject):
    """Follows who is on air."""

    changed = Signal()

    def __init__(self, bridge: EngineThread, preview: Preview) -> None:
        super().__init__(preview)
        self._bridge, self._preview = bridge, preview
        self._shares: QRectF | None = None
        bridge.ready.connect(self._on_ready)

    def box(self) -> QRect | None:
        """Give what lies between eyes and lips, with both, in pixels of the preview; None while that is not known."""
        if self._shares is None:
            return None
        picture, shares = self._preview.picture_box(), self._shares
        return QRectF(picture.left() + shares.left() * picture.width(), picture.top() + shares.top() * picture.height(),
                      shares.width() * picture.width(), shares.height() * picture.height()).toAlignedRect()

    def _on_ready(self, manifest: Manifest) -> None:
        on_air = self._bridge.host.on_air
        self._shares = None if on_air is None else eyes_to_lips(on_air.folder, manifest)
        self.changed.emit()


def eyes_to_lips(folder: Path, manifest: Manifest) -> QRectF | None:
    """Give where an avatar's eyes and lips are in any picture of its loop, in shares of the picture.

    None where that cannot be read.
    """
    from studio.avatars.placement import read_crops, read_mask

    picture, face = manifest.picture, manifest.generator
    try:
        crops, mask = read_crops(folder, picture), read_mask(folder, face)
    except AvatarError:
        return None
    rows, columns = np.flatnonzero((mask >= _TAKEN).any(axis=1)), np.flatnonzero((mask >= _TAKEN).any(axis=0))
    if not len(rows):
        return None
    bottom = (rows[0] + CHIN * (rows[-1] + 1 - rows[0])) / face.height
    left, right = columns[0] / face.width, (columns[-1] + 1) / face.width
    x, y, width, height = crops.T
    begin = float((x + left * width).min()) / picture.width, max(0.0, float((y - EYES * height).min()) / picture.height)
    end = float((x + right * width).max()) / picture.width, float((y + bottom * height).max()) / picture.height
    return QRectF(begin[0], begin[1], end[0] - begin[0], end[1] - begin[1])
