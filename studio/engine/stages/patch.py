"""Mouth into a picture that is kept as video keeps it: only the face is turned into BGR and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.media.planes import views

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]


class Patch:
    """The rectangle of one I420 picture that holds its face, as BGR; one thread.

    Made once and used for picture after picture: `take`, then something that changes `face`, then `put` on the same picture.
    The light and colours of four neighbouring pixels belong together, so the rectangle is the crop grown to even edges.

    Parameters
    ----------
    largest
        Height and width of the largest crop.
    """

    def __init__(self, largest: tuple[int, int]) -> None:
        pixels = (largest[0] + 2) * (largest[1] + 2)
        self._bytes = np.zeros(pixels * 3 // 2 + 1, np.uint8)
        self._colours = np.zeros(pixels * 3, np.uint8)
        self._crop = np.zeros(4, np.int32)
        self._edges = (0, 0, 0, 0)
        self._planes: U8 = self._bytes[:0]
        self._face: U8 = self._colours[:0]

    def take(self, picture: U8, crop: NDArray[np.int32]) -> None:
        """Take the face at ``crop`` (x, y, width, height) of ``picture`` u8 [H * 3 / 2, W]."""
        x, y, width, height = crop.tolist()
        left, top = x & ~1, y & ~1
        right, bottom = (x + width + 1) & ~1, (y + height + 1) & ~1
        if self._edges[2] - self._edges[0] != right - left or self._edges[3] - self._edges[1] != bottom - top:
            wide, high = right - left, bottom - top
            self._planes = self._bytes[: wide * high * 3 // 2].reshape(high * 3 // 2, wide)
            self._face = self._colours[: wide * high * 3].reshape(high, wide, 3)
        self._edges = (left, top, right, bottom)
        self._crop[:] = (x - left, y - top, width, height)
        for own, whole in self._pairs(picture):
            np.copyto(own, whole)
        cv2.cvtColor(self._planes, cv2.COLOR_YUV2BGR_I420, dst=self._face)

    @property
    def face(self) -> U8:
        """What was taken, u8 [height, width, 3] BGR: a view to read and to change."""
        x, y, width, height = self._crop.tolist()
        return self._face[y : y + height, x : x + width]

    def put(self, out: U8) -> None:
        """Write the face back into the picture that it was taken of."""
        cv2.cvtColor(self._face, cv2.COLOR_BGR2YUV_I420, dst=self._planes)
        for own, whole in self._pairs(out):
            np.copyto(whole, own)

    def _pairs(self, picture: U8) -> list[tuple[U8, U8]]:
        left, top, right, bottom = self._edges
        light, *colours = views(picture)
        own_light, *own_colours = views(self._planes)
        half = slice(top // 2, bottom // 2), slice(left // 2, right // 2)
        return [(own_light, light[top:bottom, left:right]),
                *((own, whole[half]) for own, whole in zip(own_colours, colours, strict=True))]
