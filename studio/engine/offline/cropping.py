"""A picture of another shape than the avatar's, cut around the face: an upright clip of a wide avatar, say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from studio.errors import AvatarError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.media.planes import Views

SHAPES: Final = {"9:16": (9, 16), "4:5": (4, 5), "1:1": (1, 1), "16:9": (16, 9)}
"""Width to height, by the words that ask for them."""
_ABOVE: Final = 0.42
"""Where the middle of the face is, of the height of a picture that is cut above and below: a little above its middle."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture, in pixels; all even, so that it is one of I420's planes too."""

    left: int
    top: int
    width: int
    height: int

    def of(self, planes: Views) -> Views:
        """Give views of this part of the planes of I420, without a copy."""
        light, blue, red = planes
        half = slice(self.top // 2, (self.top + self.height) // 2), slice(self.left // 2, (self.left + self.width) // 2)
        return light[self.top : self.top + self.height, self.left : self.left + self.width], blue[half], red[half]

    def on(self, picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Give a view of this part of u8 [h, w, ...]."""
        return picture[self.top : self.top + self.height, self.left : self.left + self.width]


def region_around(crops: NDArray[np.int32], width: int, height: int, shape: str) -> Region:
    """Give the largest part of this shape in a picture of ``width`` x ``height`` that the face is in the middle of.

    Parameters
    ----------
    crops
        i32 [frames, 4]: where the face is in each picture of the idle loop, see `AvatarModel`.
    shape
        One of `SHAPES`.

    Raises
    ------
    AvatarError
        The face moves so far that it does not stay in one such part.
    """
    across, up = SHAPES[shape]
    wide, high = min(width, height * across // up) // 2 * 2, min(height, width * up // across) // 2 * 2
    left, top, right, bottom = crops[:, 0].min(), crops[:, 1].min(), (crops[:, 0] + crops[:, 2]).max(), (
        crops[:, 1] + crops[:, 3]).max()
    if right - left > wide or bottom - top > high:
        raise AvatarError(
            f"A picture of {shape} does not hold the face of this avatar: it moves over {right - left} x {bottom - top}, and "
            f"{wide} x {high} pixels would be left. Choose another shape, or none.")
    return Region(_place((left + right) / 2 - wide / 2, width - wide, left, right - wide),
                  _place((top + bottom) / 2 - high * _ABOVE, height - high, top, bottom - high), wide, high)


def _place(wanted: float, most: int, latest: int, earliest: int) -> int:
    """Give the even pixel nearest to ``wanted`` within the picture from which the whole face is seen."""
    return int(min(max(min(max(wanted, earliest), latest), 0), most)) // 2 * 2
