"""The pictures of the program in the forms that outputs want, each made once for all who want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.backdrop import Look, with_alpha
from studio.engine.core.output import PixelFormat

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.backdrop import Backdrop
    from studio.engine.comparison import Comparison
    from studio.engine.core.output import Wants
    from studio.engine.marking import Marking

    U8 = NDArray[np.uint8]

_LOOKS = {PixelFormat.VIEW: Look.SEEN, PixelFormat.BGRA: Look.CUT}


class PictureForm:
    """Pictures in one form and size, each made when the first output asks for it."""

    def __init__(self, wants: Wants, backdrop: Backdrop, marking: Marking, comparison: Comparison) -> None:
        self._form, self._size, self._marked = wants.picture, wants.size, wants.marked
        if self._form is PixelFormat.I420 and self._size is not None:
            marking.expect(self._size)
        self._backdrop, self._marking, self._comparison = backdrop, marking, comparison
        self._room: U8 = np.zeros((0, 0, 3), np.uint8)
        """Memory for the picture in this form."""
        self._resized: U8 = self._room
        """The picture in the size of the planes, BGR; only where that is not the program's."""
        self._made: U8 = self._room
        self._number = 0

    def makes(self, wants: Wants) -> bool:
        """Tell whether these are the pictures that an output wants."""
        return (self._form, self._size, self._marked) == (wants.picture, wants.size, wants.marked)

    def of(self, picture: U8, matte: U8, number: int) -> U8:
        """Give ``picture`` u8 [h, w, 3] BGR, the ``number``-th, in this form; valid until the next.

        ``matte`` is u8 [h, w], or empty where there is none.
        """
        if self._number != number:
            self._number, self._made = number, self._make(picture, matte, number)
        return self._made

    def _make(self, picture: U8, matte: U8, number: int) -> U8:
        if self._form is PixelFormat.NONE:
            return self._room
        if self._form is PixelFormat.I420:
            return self._as_planes(self._backdrop.of(picture, matte, number, Look.OPAQUE))
        seen = self._comparison.seen(picture) if self._form is PixelFormat.VIEW else picture
        # Only the program itself gets background and mark: in a view that compares, the mark would be seen as a difference.
        if seen is picture:
            look = _LOOKS.get(self._form, Look.OPAQUE)
            laid = self._backdrop.of(picture, matte, number, look)
            look = look if self._backdrop.transparent else Look.OPAQUE
            seen = self._marking.of(laid, number, look) if self._marked else laid
            if look is Look.CUT:
                return self._with_alpha(seen)
        picture = seen
        if self._size is None or self._size == picture.shape[1::-1]:
            return picture
        room = self._fit((self._size[1], self._size[0], 3))
        cv2.resize(picture, self._size, dst=room)
        return room

    def _as_planes(self, picture: U8) -> U8:
        width, height = self._size or picture.shape[1::-1]
        if (width, height) != picture.shape[1::-1]:
            if self._resized.shape != (height, width, 3):
                self._resized = np.zeros((height, width, 3), np.uint8)
            picture = np.asarray(cv2.resize(picture, (width, height), dst=self._resized), np.uint8)
        room = self._fit((height * 3 // 2, width))
        cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420, dst=room)
        if self._marked:
            self._marking.on_planes(room)
        return room

    def _with_alpha(self, picture: U8) -> U8:
        height, width = picture.shape[:2]
        whole = self._fit((height, width, 4))
        with_alpha(picture, self._backdrop.matte, out=whole)
        self._marking.on_alpha(whole)
        return whole

    def _fit(self, shape: tuple[int, ...]) -> U8:
        if self._room.shape != shape:
            self._room = np.zeros(shape, np.uint8)
        return self._room
