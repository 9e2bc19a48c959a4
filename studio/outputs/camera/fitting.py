"""A picture of the program made into what a camera's reader wants: its size, mirrored or not, its kind of pixels, and marked.

Marks come last, into planes of the size in which they are shown: a mark of less than a step of colour is dithered, and a marked
picture that is scaled or turned into planes afterwards has whole steps where there were parts, which are seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.core.output import SOUND_RATE
from studio.media.planes import BLACK, views

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.outputs.camera.pods import VideoFormat
    from studio.provenance.marks import Marker, ProgramMarks

    U8 = NDArray[np.uint8]


class Fitting:
    """Bring pictures into a form: whole, in the middle, black beside it.

    Arrays are made by the constructor, and anew only for pictures of another size or with other marks. I420 and YUY2 are
    BT.601, limited range, as cameras without another word are understood; YUY2 has the colours of two rows in both.

    Parameters
    ----------
    form
        What the reader wants.
    """

    def __init__(self, form: VideoFormat) -> None:
        self.form = form
        width, height = form.width, form.height
        self._planes = np.zeros((height * 3 // 2, width), np.uint8)
        packed = form.pixels == "YUY2"
        self._packed = np.zeros(form.shape if packed else (0, 0, 2), np.uint8)
        self._colours = np.zeros((height // 2 if packed else 0, width // 2, 2), np.uint8)
        self._given: tuple[int, ...] = ()
        self._scaled: U8 = np.zeros((0, 0, 3), np.uint8)
        """Room for the picture in its size in the form."""
        self._part = self._planes
        """Its planes there: all of them, or what is put into the middle of `_places`."""
        self._places: tuple[U8, ...] = ()
        self._marks: ProgramMarks | None = None
        self._marker: Marker | None = None

    def of(self, picture: U8, stamps: Stamps | None = None, *, mirrored: bool = False) -> U8:
        """Give a picture in the form, u8 of its shape; valid until the next.

        Parameters
        ----------
        picture
            U8 [h, w, 3] BGR without marks; stays as it is.
        stamps
            Its own, which say what it is marked with; None for nothing.
        mirrored
            Turn left and right round. Marks are not: a mirrored mark is not found, and words would be mirrored.
        """
        if picture.shape != self._given:
            self._place(picture.shape)
        if picture.shape != self._scaled.shape:
            picture = np.asarray(cv2.resize(picture, self._scaled.shape[1::-1], dst=self._scaled, interpolation=cv2.INTER_AREA))
        part = self._part
        cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420, dst=part)
        if mirrored:
            for plane in views(part):
                cv2.flip(plane, 1, dst=plane)
        if stamps is not None:
            self._mark(stamps)
        if part is not self._planes:
            for place, plane in zip(self._places, views(part), strict=True):
                np.copyto(place, plane)
        return self._pack() if self.form.pixels == "YUY2" else self._planes

    def _place(self, shape: tuple[int, ...]) -> None:
        """Make room for pictures of this shape, at the largest even size that fits, and paint what is beside them black."""
        self._given, self._marks = shape, None
        (height, width), form = shape[:2], self.form
        scale = min(form.width / width, form.height / height)
        wide, high = (max(2, round(side * scale / 2) * 2) for side in (width, height))
        left, top = ((side - own) // 4 * 2 for side, own in ((form.width, wide), (form.height, high)))
        for plane, level in zip(views(self._planes), BLACK, strict=True):
            plane.fill(level)
        self._scaled = np.zeros((high, wide, 3), np.uint8)
        whole = (wide, high) == (form.width, form.height)
        self._part = self._planes if whole else np.zeros((high * 3 // 2, wide), np.uint8)
        self._places = tuple(plane[top // by : (top + high) // by, left // by : (left + wide) // by]
                             for plane, by in zip(views(self._planes), (1, 2, 2), strict=True))

    def _mark(self, stamps: Stamps) -> None:
        if stamps.marks is not self._marks:
            self._marks, (high, wide) = stamps.marks, self._scaled.shape[:2]
            self._marker = self._marks.marker(wide, high) if self._marks is not None else None
        if self._marks is not None and self._marker is not None:
            self._marker.on_planes(self._part, stamps.at * self._marks.fps // SOUND_RATE, stamps.age)

    def _pack(self) -> U8:
        """Give the planes as YUY2: light, blue, light, red."""
        light, blue, red = views(self._planes)
        cv2.merge((blue, red), dst=self._colours)
        colours = self._colours.reshape(len(blue), -1)
        for half in (0, 1):
            cv2.merge((light[half::2], colours), dst=self._packed[half::2])
        return self._packed
