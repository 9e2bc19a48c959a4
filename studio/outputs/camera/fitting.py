"""A picture of the program made into what a camera's reader wants: its size, mirrored or not, its kind of pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.outputs.camera.pods import VideoFormat

    U8 = NDArray[np.uint8]


class Fitting:
    """Bring pictures into a form: whole, in the middle, black beside it. Arrays are made anew only for another form.

    I420 and YUY2 are BT.601, limited range, as cameras without another word are understood.

    Parameters
    ----------
    form
        What the reader wants.
    """

    def __init__(self, form: VideoFormat) -> None:
        self.form = form
        self._whole = np.zeros((form.height, form.width, 3), np.uint8)
        self._part = self._whole
        self._given: tuple[int, ...] = ()

    def of(self, picture: U8, out: U8, *, mirrored: bool = False) -> None:
        """Write a picture, u8 [h, w, 3] BGR, into ``out``, u8 of the form's shape."""
        whole, form = self._whole, self.form
        if picture.shape != self._given:
            self._given = picture.shape
            height, width = picture.shape[:2]
            scale = min(form.width / width, form.height / height)
            w, h = max(1, round(width * scale)), max(1, round(height * scale))
            left, top = (form.width - w) // 2, (form.height - h) // 2
            whole.fill(0)
            self._part = whole[top : top + h, left : left + w]
        part = self._part
        if part.shape == picture.shape and part.shape == whole.shape:
            given = cv2.flip(picture, 1, dst=whole) if mirrored else picture
        else:
            cv2.resize(picture, part.shape[1::-1], dst=part, interpolation=cv2.INTER_AREA)
            if mirrored:
                cv2.flip(part, 1, dst=part)
            given = whole
        cv2.cvtColor(given, cv2.COLOR_BGR2YUV_YUY2 if form.pixels == "YUY2" else cv2.COLOR_BGR2YUV_I420, dst=out)
