"""What is put into pictures, the invisible mark and the visible label, for pictures of one size.

Most outputs need none of it: what the program gives them (`studio.engine.core.output.Output.picture`) has both in it already.
What makes pictures of its own, as clips and cameras do, asks a `Marker`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.media.planes import views
from studio.provenance.label import LabelPatch
from studio.provenance.mark import Mark

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.provenance.label import Label

    U8 = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Marks:
    """Whether pictures get the invisible mark, and which label, if any."""

    invisible: bool = True
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class ProgramMarks:
    """What the pictures of a program are marked with, whatever their size; `Marker` says what each is."""

    marks: Marks
    fps: int
    payload: int | None

    def marker(self, width: int, height: int) -> Marker:
        """Make what puts them into pictures of this size."""
        return Marker(self.marks, width, height, self.fps, self.payload)


class Marker:
    """Puts marks into the pictures of one size, without allocating once it is made. One thread at a time.

    Parameters
    ----------
    marks
        Which.
    width, height
        Of the pictures, even.
    fps
        Pictures a second.
    payload
        Bits of the invisible mark, see `studio.provenance.mark.payload_of`; None where the pictures have none.

    Attributes
    ----------
    idle
        There is nothing to put in.
    """

    def __init__(self, marks: Marks, width: int, height: int, fps: int, payload: int | None) -> None:
        self._fps, self._label = fps, marks.label
        self._mark = Mark(width, height, payload, fps) if marks.invisible and payload is not None else None
        self._patch = LabelPatch(marks.label, width, height) if marks.label is not None else None
        self.idle = self._mark is None and self._patch is None

    def on_planes(self, planes: U8, index: int, age: int) -> None:
        """Mark a picture in place, u8 [height * 3 / 2, width] I420; ``index`` and ``age`` as in `on_picture`."""
        if self._mark is not None:
            self._mark.mark_planes(*views(planes), index)
        if self._patch is not None and self._label is not None and self._label.shown_at(age, self._fps):
            self._patch.on_planes(planes)

    def on_picture(self, picture: U8, index: int, age: int, out: U8) -> None:
        """Give a picture with its marks in ``out``, both u8 [height, width, 3] BGR.

        Parameters
        ----------
        picture
            Stays as it is.
        index
            Its number on the program's clock, by which the invisible mark alternates between its two phases.
        age
            Pictures since the label was first seen: it may go after some seconds.
        out
            An array of its own.
        """
        if self._mark is not None:
            self._mark.mark_picture(picture, index, out=out)
        else:
            np.copyto(out, picture)
        if self._patch is not None and self._label is not None and self._label.shown_at(age, self._fps):
            self._patch.on_picture(out)

    def on_alpha(self, picture: U8, age: int) -> None:
        """Let the label of a picture u8 [height, width, 4] BGRA be seen where the picture is transparent; as `on_picture`."""
        if self._patch is not None and self._label is not None and self._label.shown_at(age, self._fps):
            self._patch.on_alpha(picture)
