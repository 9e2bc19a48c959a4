"""A picture to set a camera up by: size, colours, grey steps, the middle, which side is left, and that it moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

BARS = ((191, 191, 191), (0, 191, 191), (191, 191, 0), (0, 191, 0), (191, 0, 191), (0, 0, 191), (191, 0, 0))
"""White, yellow, cyan, green, magenta, red and blue at 75 %, as BGR (the colour bars of SMPTE ECR 1-1978)."""
WHITE = (235, 235, 235)


class TestCard:
    """The card in one size, drawn once; only its moving part is drawn anew.

    Parameters
    ----------
    width, height
        Of the picture.
    """

    def __init__(self, width: int, height: int) -> None:
        self._still = np.full((height, width, 3), 32, np.uint8)
        self._picture = np.zeros_like(self._still)
        bars, greys = height * 2 // 3, height * 5 // 6
        for number, colour in enumerate(BARS):
            self._still[:bars, width * number // 7 : width * (number + 1) // 7] = colour
        for number in range(11):
            self._still[bars:greys, width * number // 11 : width * (number + 1) // 11] = round(16 + 219 * number / 10)
        middle, radius = (width // 2, height // 2), height * 2 // 5
        cv2.circle(self._still, middle, radius, WHITE, 2, cv2.LINE_AA)
        cv2.line(self._still, (middle[0], middle[1] - radius), (middle[0], middle[1] + radius), WHITE, 1)
        cv2.line(self._still, (middle[0] - radius, middle[1]), (middle[0] + radius, middle[1]), WHITE, 1)
        scale = height / 720
        for words, x in (("LEFT", 0.02), ("RIGHT", 0.9)):
            cv2.putText(self._still, words, (int(width * x), int(height * 0.93)), cv2.FONT_HERSHEY_SIMPLEX, scale, WHITE,
                        max(1, round(2 * scale)), cv2.LINE_AA)
        cv2.putText(self._still, f"Viseme Studio  {width} x {height}", (int(width * 0.33), int(height * 0.93)),
                    cv2.FONT_HERSHEY_SIMPLEX, scale, WHITE, max(1, round(2 * scale)), cv2.LINE_AA)

    def at(self, seconds: float) -> U8:
        """Give the card, u8 [h, w, 3] BGR, the hand of its clock at ``seconds``; valid until the next."""
        picture = self._picture
        np.copyto(picture, self._still)
        height, width = picture.shape[:2]
        angle, length = 2 * np.pi * (seconds % 1.0), height * 2 / 5
        end = (round(width / 2 + length * np.sin(angle)), round(height / 2 - length * np.cos(angle)))
        cv2.line(picture, (width // 2, height // 2), end, (0, 0, 235), max(2, height // 120), cv2.LINE_AA)
        return picture
