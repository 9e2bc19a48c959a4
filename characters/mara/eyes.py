"""What Mara's eyes do in the loop: blinks at uneven distances and a few glances."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

    from characters.mara.source import Source

BLINKS: tuple[tuple[float, tuple[int, ...]], ...] = (
    (0.090, (50, 100, 75, 25)),
    (0.295, (75, 100, 50)),
    (0.560, (50, 100, 75, 25)),
    (0.592, (75, 100, 50)),
    (0.845, (75, 100, 75, 25)),
)
"""(begins at this part of the loop, per cent of closure in each picture): three or four pictures are 120 to 160 ms."""
GLANCES: tuple[tuple[float, float, str], ...] = ((0.310, 0.355, "gaze_left"), (0.700, 0.760, "gaze_down"))
"""(from, to, picture): the first begins while a blink hides the jump, as glances do."""
SPECK = (216, 54, 234, 75)
"""Where the speck is: left, top, right and bottom in the eye picture."""
_CHANGED = 10.0
_FEATHER_PX = 3.0


def eye_states(frames: int) -> list[str]:
    """Name the eye picture of each picture of the loop; "neutral" is the base itself."""
    states = ["neutral"] * frames
    for start, stop, name in GLANCES:
        for index in range(round(start * frames), round(stop * frames)):
            states[index] = name
    for start, closures in BLINKS:
        for offset, closure in enumerate(closures):
            states[round(start * frames) + offset] = f"blink_{closure}"
    return states


def healed(eyes: U8, state: str) -> U8:
    """Take away the pale speck that nearly closed lids show at the outer corner of the viewer's right eye."""
    if state not in {"blink_75", "blink_100"}:
        return eyes
    left, top, right, bottom = SPECK
    window = eyes[top:bottom, left:right].astype(np.int32)
    # Skin is redder than blue by 60 levels or more, lashes are dark: what is neither is the speck.
    pale = (window[:, :, 2] - window[:, :, 0] < 52) & (window.mean(axis=2) > 105.0)
    area = np.zeros(eyes.shape[:2], np.uint8)
    area[top:bottom, left:right] = pale
    return cv2.inpaint(eyes, cv2.dilate(area, np.ones((3, 3), np.uint8)), 4.0, cv2.INPAINT_TELEA)  # type: ignore[return-value]


def with_eyes(source: Source, state: str) -> U8:
    """Put one eye picture into a copy of the base, [H, W, 3] u8: only what differs from the open eyes, feathered."""
    picture = source.base.copy()
    if state == "neutral":
        return picture
    x, y, width, height = source.eyes_at
    eyes, neutral = healed(source.eyes[state], state), source.eyes["neutral"]
    changed = np.abs(eyes.astype(np.float32) - neutral).max(axis=2)
    area = (cv2.GaussianBlur(changed, (0, 0), 1.5) > _CHANGED).astype(np.uint8)
    area = cv2.morphologyEx(area, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    area = cv2.dilate(area, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (11, 11)))
    alpha = cv2.GaussianBlur(area.astype(np.float32), (0, 0), _FEATHER_PX)
    # Nothing reaches the border of the eye picture, where a step would show.
    rows, columns = np.arange(height), np.arange(width)
    border = np.minimum(np.minimum(rows, height - 1 - rows)[:, None], np.minimum(columns, width - 1 - columns)[None, :])
    alpha = (alpha * np.clip(border / 10.0, 0.0, 1.0))[:, :, None]
    window = picture[y:y + height, x:x + width]
    window[:] = np.rint(window + (eyes.astype(np.float32) - window) * alpha)
    return picture
