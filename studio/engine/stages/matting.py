"""A picture with a matte: taken off its plate, and laid on another background.

The matte says how far each pixel is the figure. What was seen there is a mixture of the figure and of what is behind it, the
*plate*, and on another background the plate's share would show as a fringe. So it is taken out first; what is left, the figure
multiplied by its matte, goes over another background by a sum (Porter & Duff, *Compositing Digital Images*, 1984).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

ROWS = 90
"""Rows processed at a time, so that their arrays fit into the processor's cache."""
SURE = 16
"""Smallest level of the matte, of 255, from which the figure's colour is computed: dividing by less amplifies noise."""


class Matting:
    """Lay pictures of one size on another background without new arrays; one thread.

    Parameters
    ----------
    plate
        What is behind the figure, u8 [h, w, 3] BGR, or one plane u8 [h, w].

    Attributes
    ----------
    background
        What the figure goes on, of the plate's shape; black until it is set.
    """

    def __init__(self, plate: U8) -> None:
        self.background: U8 = np.zeros_like(plate)
        self._plate = plate
        self._rooms = tuple(np.zeros(ROWS * plate[0].size, np.uint8) for _ in range(3))

    def over(self, picture: U8, matte: U8, out: U8) -> None:
        """Give ``picture``, of the plate's shape, on `background` in ``out``, another array; ``matte`` is u8 [h, w]."""
        np.copyto(out, self.background)
        for place, _covered, free, share in self._taken_off(picture, matte, out):
            cv2.multiply(free, self.background[place], dst=share, scale=1 / 255)
            cv2.add(share, out[place], dst=out[place])

    def cut(self, picture: U8, matte: U8, out: U8) -> None:
        """Give the figure's own colours in ``out``, another array, not multiplied; 0 where ``matte`` is below `SURE`."""
        out.fill(0)
        for place, covered, _free, _share in self._taken_off(picture, matte, out):
            # What would be noise goes, and a division by 0 gives 0.
            cv2.threshold(covered, SURE - 1, 0, cv2.THRESH_TOZERO, dst=covered)
            cv2.divide(out[place], covered, dst=out[place], scale=255)

    def _taken_off(self, picture: U8, matte: U8, out: U8) -> Iterator[tuple[tuple[slice, slice], U8, U8, U8]]:
        """Write the figure multiplied by its matte into ``out``, some rows at a time, where there is any of it.

        Gives for each the place, matte and what it leaves in the picture's channels, and room of the same shape.
        """
        x, y, width, height = cv2.boundingRect(matte)
        columns = slice(x, x + width)
        for top in range(y, y + height, ROWS):
            place = slice(top, min(top + ROWS, y + height)), columns
            own = picture[place]
            covered, free, share = (room[: own.size].reshape(own.shape) for room in self._rooms)
            if own.ndim == 3:
                cv2.cvtColor(matte[place], cv2.COLOR_GRAY2BGR, dst=covered)
            else:
                np.copyto(covered, matte[place])
            cv2.bitwise_not(covered, dst=free)
            cv2.multiply(free, self._plate[place], dst=share, scale=1 / 255)
            cv2.subtract(own, share, dst=out[place])
            # The plate is never quite what was behind: nothing can be there where the matte has nothing.
            cv2.min(out[place], covered, dst=out[place])
            yield place, covered, free, share
