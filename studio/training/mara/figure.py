"""Where the figure is: how much each pixel of the base goes with the head, with the body, or stays.

Head and body move as wholes (weight 1), the blurred background stays, and what lies between gives way so slowly that
nothing is seen to slide or bend.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.training.idle.curves import smoothstep

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

OUTLINE = (
    (570, 46), (640, 50), (720, 64), (795, 106), (830, 170), (840, 300), (830, 430), (812, 530), (860, 572), (955, 618),
    (1050, 720), (1070, 800), (210, 800), (232, 720), (325, 630), (425, 572), (470, 540), (445, 460), (427, 330),
    (427, 210), (450, 128), (498, 70),
)
"""Around hair and shoulders, in pixels of the base, a little outside of both."""
HEAD_ENDS, BODY_BEGINS = 515.0, 660.0
"""Rows between which the neck hands over from the head's movement to the body's: under the chin, under the collar."""
GIVE = 170.0
"""Pixels outside the outline over which the background gives way."""
EDGE = 90.0
"""Rows above the lower edge of the frame over which vertical movement dies out: there is nothing below to move in."""


def figure_weights(width: int, height: int) -> tuple[F32, F32, F32]:
    """Give head, body and vertical weights, each [height, width] f32 in 0..1.

    head + body is 1 in the figure and 0 far from it; the third scales the vertical part of both.
    """
    outside = np.full((height + 200, width), 255, np.uint8)
    cv2.fillPoly(outside, [np.array(OUTLINE, np.int32)], 0)
    distance = cv2.distanceTransform(outside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[:height].astype(np.float64)
    figure = cv2.GaussianBlur(1.0 - smoothstep(distance / GIVE), (0, 0), 6.0)
    # The blur may not take away from the figure itself, which has to move as one.
    figure = np.where(distance <= 0.0, 1.0, figure)
    rows = np.arange(height, dtype=np.float64)[:, None]
    hand_over = 1.0 - smoothstep((rows - HEAD_ENDS) / (BODY_BEGINS - HEAD_ENDS))
    upright = np.broadcast_to(smoothstep((height - 1 - rows) / EDGE), (height, width))
    head = figure * hand_over
    return head.astype(np.float32), (figure - head).astype(np.float32), upright.astype(np.float32).copy()
