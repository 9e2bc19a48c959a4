"""Where the figure is: how much each pixel of the base goes with the head, with the body, or stays.

Head and body move as wholes (weight 1), the blurred background stays, and what lies between gives way so slowly that
nothing is seen to slide or bend.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from characters.idle.curves import smoothstep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

OUTLINE = (
    (570, 46), (640, 50), (720, 64), (795, 106), (830, 170), (840, 300), (830, 430), (812, 530), (860, 572), (955, 618),
    (1050, 720), (1070, 800), (210, 800), (232, 720), (325, 630), (425, 572), (470, 540), (445, 460), (427, 330),
    (427, 210), (450, 128), (498, 70),
)
"""Around hair and shoulders, in pixels of the base, a little outside of both."""
HEAD = (
    (570, 46), (640, 50), (720, 64), (795, 106), (830, 170), (840, 300), (830, 430), (812, 530), (806, 614), (498, 614),
    (470, 540), (445, 460), (427, 330), (427, 210), (450, 128), (498, 70),
)
"""What moves as one with the head: hair, neck, collar, and all of the mouth's crop wherever the sway takes it."""
NECK = 130.0
"""Pixels outside `HEAD` over which the head's movement hands over to the body's."""
GIVE = 170.0
"""Pixels outside the outline over which the background gives way."""
EDGE = 90.0
"""Rows above the lower edge of the frame over which vertical movement dies out: there is nothing below to move in."""


def distance_outside(outline: Sequence[tuple[int, int]], width: int, height: int) -> NDArray[np.float64]:
    """Pixels from each pixel to an outline, [height, width] f64, 0 inside."""
    outside = np.full((height + 200, width), 255, np.uint8)
    cv2.fillPoly(outside, [np.array(outline, np.int32)], 0)
    return cv2.distanceTransform(outside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[:height].astype(np.float64)


def figure_weights(width: int, height: int) -> tuple[F32, F32, F32]:
    """Give head, body and vertical weights, each [height, width] f32 in 0..1.

    head + body is 1 in the figure and 0 far from it; the third scales the vertical part of both.
    """
    distance = distance_outside(OUTLINE, width, height)
    figure = cv2.GaussianBlur(1.0 - smoothstep(distance / GIVE), (0, 0), 6.0)
    # The blur may not take away from the figure itself, which has to move as one.
    figure = np.where(distance <= 0.0, 1.0, figure)
    rows = np.arange(height, dtype=np.float64)[:, None]
    hand_over = 1.0 - smoothstep(distance_outside(HEAD, width, height) / NECK)
    upright = np.broadcast_to(smoothstep((height - 1 - rows) / EDGE), (height, width))
    head = figure * hand_over
    return head.astype(np.float32), (figure - head).astype(np.float32), upright.astype(np.float32).copy()
