"""Another background for the pictures of a clip, in the form that video is encoded from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.stages.matting import Matting
from studio.media.bleed import Bleed
from studio.media.planes import views

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.background import Background

    U8 = NDArray[np.uint8]


class Laying:
    """Lay pictures of one size on a background, plane by plane; one thread.

    Parameters
    ----------
    plate
        What is behind the figure, u8 [h, w, 3] BGR.
    background
        What it goes on.
    """

    def __init__(self, plate: U8, background: Background) -> None:
        height, width = plate.shape[:2]
        self._mattings = []
        for behind, new in zip(_planes(plate), _planes(background.of(plate)), strict=True):
            matting = Matting(np.ascontiguousarray(behind))
            matting.background = np.ascontiguousarray(new)
            self._mattings.append(matting)
        self._half = np.zeros((height // 2, width // 2), np.uint8)

    def __call__(self, picture: U8, matte: U8, out: U8) -> None:
        """Give ``picture`` on the background in ``out``, another array, both u8 [h * 3 / 2, w] I420; ``matte`` u8 [h, w]."""
        cv2.resize(matte, self._half.shape[::-1], dst=self._half, interpolation=cv2.INTER_AREA)
        mattes = matte, self._half, self._half
        for matting, one, own, target in zip(self._mattings, mattes, views(picture), views(out), strict=True):
            matting.over(own, one, out=target)


class Cutting:
    """Take pictures of one size off what is behind the figure; one thread.

    Parameters
    ----------
    plate
        What that is, u8 [h, w, 3] BGR.
    """

    def __init__(self, plate: U8) -> None:
        self._matting, self._bleed = Matting(plate), Bleed(plate.shape[1], plate.shape[0])
        self._seen = np.zeros_like(plate)

    def __call__(self, picture: U8, matte: U8, out: U8) -> None:
        """Give the figure's own colours in ``out`` u8 [h, w, 3] BGR, carried outwards beyond its edge.

        ``picture`` is u8 [h * 3 / 2, w] I420, ``matte`` u8 [h, w].
        """
        cv2.cvtColor(picture, cv2.COLOR_YUV2BGR_I420, dst=self._seen)
        self._matting.cut(self._seen, matte, out=out)
        self._bleed(out, matte)


def _planes(picture: U8) -> tuple[U8, U8, U8]:
    return views(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8))
