"""Mouth into picture: cut the face out at the generator's size, and put the painted one back under its feather."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]


class Composite:
    """Cut and paste one avatar's face crop without new arrays; one thread.

    Where the crop in the picture has the generator's size, nothing is resized and only the rectangle under the feather
    is touched.

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
        self._rest = 1.0 - self._weight
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        self._under = (
            (slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1))
            if len(rows) else (slice(0, 0), slice(0, 0))
        )
        pixels = largest[0] * largest[1]
        self._mouth = np.zeros(pixels * 3, np.uint8)
        self._scaled = np.zeros(pixels, np.float32)
        self._scaled_rest = np.zeros(pixels, np.float32)
        self._ones = np.ones(pixels, np.float32)

    def cut(self, picture: U8, crop: NDArray[np.int32], out: U8) -> None:
        """Copy the face at ``crop`` (x, y, width, height) of ``picture`` u8 [H, W, 3] into ``out`` u8 [1, h, w, 3]."""
        x, y, width, height = crop.tolist()
        face = picture[y : y + height, x : x + width]
        if (height, width) == self._size:
            np.copyto(out[0], face)
        else:
            cv2.resize(face, (out.shape[2], out.shape[1]), dst=out[0], interpolation=cv2.INTER_AREA)

    def __call__(self, mouth: U8, crop: NDArray[np.int32], out: U8) -> None:
        """Blend ``mouth`` u8 [1, h, w, 3] into the picture ``out`` u8 [H, W, 3] at ``crop``, in place."""
        x, y, width, height = crop.tolist()
        face = out[y : y + height, x : x + width]
        if (height, width) == self._size:
            under = self._under
            if under[0].stop:
                cv2.blendLinear(mouth[0][under], face[under], self._weight[under], self._rest[under], dst=face[under])
            return
        pixels = height * width
        resized = self._mouth[: pixels * 3].reshape(height, width, 3)
        weight, rest = (array[:pixels].reshape(height, width) for array in (self._scaled, self._scaled_rest))
        cv2.resize(mouth[0], (width, height), dst=resized, interpolation=cv2.INTER_LINEAR)
        cv2.resize(self._weight, (width, height), dst=weight, interpolation=cv2.INTER_LINEAR)
        np.subtract(self._ones[:pixels].reshape(height, width), weight, out=rest)
        cv2.blendLinear(resized, face, weight, rest, dst=face)
