"""The idle loop: how Ines moves while nobody speaks. Pure numbers: no picture is drawn here."""

from __future__ import annotations

import math

import numpy as np

from characters.ines.curves import Points, lerp
from characters.ines.head import Head
from characters.ines.pose import Eyes, Pose

FPS = 25
FRAMES = 375
"""15 s. Every curve below has a whole number of turns in them, so the last picture leads into the first."""

CROP = 288
"""Width and height of the face crop, pixels: holds all that moves when the mouth moves, and the feather around it."""
CROP_CENTRE = (11.0, 164.0)
"""The point of the face, head units, that the crop keeps in its middle (below the mouth: the chin moves most)."""

Wave = tuple[tuple[int, float, float], ...]
"""Sines: turns in the loop, amplitude, phase in radians."""

YAW: Wave = ((1, 1.9, 0.4), (2, 1.0, 2.1), (5, 0.45, 1.0), (8, 0.15, 4.0))
PITCH: Wave = ((1, 0.8, 1.9), (3, 0.7, 0.7), (4, 0.35, 2.5), (7, 0.15, 0.2))
ROLL: Wave = ((1, 0.75, 3.0), (2, 0.4, 0.5), (5, 0.2, 2.2))
LEAN: Wave = ((1, 0.2, 0.6), (3, 0.07, 2.0))
SWAY: Wave = ((1, 2.0, 1.1), (2, 0.9, 3.4))
BROWS: Wave = ((3, 0.06, 0.3), (7, 0.03, 1.4))
"""Degrees, or pixels for the sway; slower than about 0.5 Hz, as a person's who listens."""

BREATHS = 4
"""Breaths in the loop: 16 in a minute, as a person's at rest."""

SHORT_BLINK = (0.7, 1.0, 0.35)
LONG_BLINK = (0.5, 1.0, 0.8, 0.25)
"""Lids picture by picture: 100 to 150 ms, and quicker down than up."""
BLINKS: tuple[tuple[int, tuple[float, ...]], ...] = (
    (37, LONG_BLINK),
    (118, SHORT_BLINK),
    (126, LONG_BLINK),
    (214, LONG_BLINK),
    (289, SHORT_BLINK),
    (346, LONG_BLINK),
)
"""First picture and shape of each; the second and third are a double blink."""

GAZES: tuple[tuple[int, float, float], ...] = (
    (0, 0.0, 0.0),
    (19, 0.05, -0.03),
    (38, -0.03, 0.02),
    (66, 0.62, -0.16),
    (88, 0.54, -0.2),
    (99, 0.0, 0.0),
    (127, -0.05, 0.03),
    (163, 0.02, -0.02),
    (215, -0.6, 0.14),
    (243, -0.02, 0.0),
    (270, 0.06, 0.02),
    (290, 0.0, -0.04),
    (320, 0.12, -0.3),
    (332, -0.01, 0.0),
    (347, 0.0, 0.0),
)
"""From which picture on the eyes rest where. Mostly on the camera; the big shifts come with blinks, as they do in life."""


def wave(sines: Wave, turn: float) -> float:
    """Sum the sines at ``turn`` (0..1 is once through the loop)."""
    return sum(size * math.sin(2 * math.pi * count * turn + phase) for count, size, phase in sines)


def pose_at(index: int) -> Pose:
    """Return the pose of picture ``index``; periodic in ``FRAMES``."""
    turn = index % FRAMES / FRAMES
    angle = 2 * math.pi * BREATHS * turn
    # A breath goes in quicker than it goes out.
    breath = 0.5 - 0.5 * math.cos(angle + 0.45 * math.sin(angle))
    rest = Pose()
    return Pose(
        yaw=rest.yaw + wave(YAW, turn),
        pitch=rest.pitch + wave(PITCH, turn) + 0.35 * (breath - 0.5),
        roll=rest.roll + wave(ROLL, turn),
        breath=breath,
        lean=wave(LEAN, turn),
        sway=wave(SWAY, turn),
    )


def eyes_at(index: int) -> Eyes:
    """Return the eyes of picture ``index``; periodic in ``FRAMES``."""
    i = index % FRAMES
    rest = Eyes()
    blink = 0.0
    for start, shape in BLINKS:
        if 0 <= i - start < len(shape):
            blink = shape[i - start]
    current = max(k for k, (start, _, _) in enumerate(GAZES) if start <= i)
    start, x, y = GAZES[current]
    if i == start:  # a jump of the eyes takes a picture and a half
        _, old_x, old_y = GAZES[current - 1]
        x, y = lerp(old_x, x, 0.6), lerp(old_y, y, 0.6)
    brows = rest.brow_raise + wave(BROWS, i / FRAMES) + 0.15 * y - 0.1 * blink
    return Eyes(blink=blink, gaze_x=x, gaze_y=y, brow_raise=brows, cheer=rest.cheer)


def crop_at(index: int) -> tuple[int, int, int, int]:
    """Return x, y, width, height of the face crop of picture ``index``, whole pixels."""
    return crop_of(pose_at(index))


def crop_of(pose: Pose) -> tuple[int, int, int, int]:
    """Return x, y, width, height of the face crop in a pose, whole pixels."""
    head = Head(pose)
    x, y = head.to_picture(head.points([CROP_CENTRE]))[0]
    return round(float(x) - CROP / 2), round(float(y) - CROP / 2), CROP, CROP


def crops() -> Points:
    """Return the crops of the whole loop, int32 [FRAMES, 4]."""
    return np.array([crop_at(i) for i in range(FRAMES)], np.int32)
