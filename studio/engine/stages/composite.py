"""Mouth into picture: cut the face out at the generator's size, and put the painted one back under its feather."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]


_RESAMPLE = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


class Composite:
    """Cut and paste one avatar's face crop without new arrays; one thread.

    Where the crop in the picture has the generator's size, nothing is resized and only the rectangle under the feather
    is touched. Otherwise pictures are resized by an affine map: OpenCV's ``resize`` takes up to 29 KB for its tables in every
    call, ``warpAffine`` 0.5.

    Parameters
    ----------
    mask
        u8 [h, w], the feather at the generator's size: 255 takes the painted mouth, 0 leaves the picture.
    largest
        Height and width of the largest crop.
    """

    def __init__(self, mask: U8, largest: tuple[int, int]) -> None:
        self._size = mask.shape
        self._weight = mask.astype(np.float32) / 255.0
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        self._under = (
            (slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1))
            if len(rows) else (slice(0, 0), slice(0, 0))
        )
        # One number for each colour of a pixel, so that whole rows are multiplied at once: half the time of `blendLinear`.
        self._taken = np.ascontiguousarray(np.repeat(mask[self._under][:, :, None], 3, axis=2))
        self._left = 255 - self._taken
        self._painted, self._resting = np.zeros_like(self._taken), np.zeros_like(self._taken)
        pixels = largest[0] * largest[1]
        self._mouth = np.zeros(pixels * 3, np.uint8)
        self._scaled = np.zeros(pixels, np.float32)
        self._scaled_rest = np.zeros(pixels, np.float32)
        self._scaled_to = (0, 0)
        self._ones = np.ones(pixels, np.float32)
        self._tap = np.zeros((*mask.shape, 3), np.uint8)
        self._map = np.zeros((2, 3))

    def cut(self, place: U8, out: U8) -> None:
        """Bring the face crop ``place`` u8 [H, W, 3] to the generator's size, ``out`` u8 [1, h, w, 3].

        A larger face is made smaller by the mean of enough bilinear samples for each pixel, 0.2 to 0.5 levels from the mean
        over its area.
        """
        height, width = place.shape[:2]
        if (height, width) == self._size:
            np.copyto(out[0], place)
            return
        taps = max(1, round(max(height / self._size[0], width / self._size[1])))
        for number in range(taps * taps):
            down, across = divmod(number, taps)
            tap = self._tap if number else out[0]
            self._resample(place, tap, ((down + 0.5) / taps, (across + 0.5) / taps))
            if number:
                cv2.addWeighted(out[0], number / (number + 1), tap, 1 / (number + 1), 0.0, dst=out[0])

    def __call__(self, mouth: U8, face: U8, out: U8) -> None:
        """Blend ``mouth`` into the face crop ``out`` u8 [H, W, 3] of a picture, in place.

        ``mouth`` and ``face``, what `cut` gave of ``out``, are u8 [1, h, w, 3]. Where nothing is resized the face is what
        the picture has there, in one piece and still in the processor's cache.
        """
        height, width = out.shape[:2]
        if (height, width) == self._size:
            under = self._under
            if under[0].stop:
                cv2.multiply(mouth[0][under], self._taken, dst=self._painted, scale=1 / 255)
                cv2.multiply(face[0][under], self._left, dst=self._resting, scale=1 / 255)
                cv2.add(self._painted, self._resting, dst=out[under])
            return
        pixels = height * width
        resized = self._mouth[: pixels * 3].reshape(height, width, 3)
        weight, rest = (array[:pixels].reshape(height, width) for array in (self._scaled, self._scaled_rest))
        self._resample(mouth[0], resized)
        if self._scaled_to != (height, width):
            self._resample(self._weight, weight)
            np.subtract(self._ones[:pixels].reshape(height, width), weight, out=rest)
            self._scaled_to = (height, width)
        cv2.blendLinear(resized, out, weight, rest, dst=out)

    def _resample(self, picture: NDArray[Any], out: NDArray[Any], at: tuple[float, float] = (0.5, 0.5)) -> None:
        """Resize ``picture`` into ``out``: the bilinear value ``at`` that place (down, across) of every pixel of ``out``."""
        scale, move = self._map[:, :2], self._map[:, 2]
        scale[0, 0], scale[1, 1] = picture.shape[1] / out.shape[1], picture.shape[0] / out.shape[0]
        move[0], move[1] = scale[0, 0] * at[1] - 0.5, scale[1, 1] * at[0] - 0.5
        cv2.warpAffine(picture, self._map, out.shape[1::-1], dst=out, flags=_RESAMPLE, borderMode=cv2.BORDER_REPLICATE)
