"""How Mara moves while she waits: a pose for each picture of the loop, and the warp that shows it.

The head sways, tilts and leans as one rigid piece, so the mouth's crop is the same crop under an affine map; the body
follows with less, and breathes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from characters.idle.curves import breath, periodic

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]
    U8 = NDArray[np.uint8]

PIVOT = (640.0, 585.0)
"""The base of the neck, about which the head turns and grows, in pixels of the base."""
BODY_FOLLOWS = 0.45
BREATH_PX = 1.5
"""How far shoulders rise in a breath; the head rises with a third of it."""
BREATHS = 4


@dataclass(frozen=True)
class Pose:
    """Where the head is: shift in pixels, tilt in radians, growth as a factor minus 1, breath from 0 to 1."""

    x: float
    y: float
    tilt: float
    growth: float
    breath: float

    def head(self) -> F64:
        """Give the pixel of the base that a pixel near the head shows, [2, 3] f64 on (x, y, 1)."""
        linear = np.array([[self.growth, self.tilt], [-self.tilt, self.growth]])
        shift = np.array([self.x, self.y - BREATH_PX / 3 * self.breath])
        return np.column_stack([np.eye(2) - linear, linear @ np.array(PIVOT) - shift])

    def crop(self, rectangle: tuple[int, int, int, int]) -> tuple[tuple[int, int, int, int], F64]:
        """Follow a rectangle of the base with its whole pixels.

        Returns
        -------
        The rectangle in this pose's picture, and [2, 3] f64: the pixel of the rectangle in the base that a pixel of the
        moved rectangle shows, so what is left after the whole pixels.
        """
        x, y, width, height = rectangle
        centre = np.array([x + width / 2, y + height / 2])
        matrix = self.head()
        moved = np.rint(centre - (matrix[:, :2] @ centre + matrix[:, 2])).astype(int)
        corner = np.array([x, y])
        rest = matrix[:, :2] @ (corner + moved) + matrix[:, 2] - corner
        return (int(x + moved[0]), int(y + moved[1]), width, height), np.column_stack([matrix[:, :2], rest])


def loop_poses(frames: int) -> list[Pose]:
    """Poses of a loop of `frames` pictures (14 s at 25 a second suits the speeds), closing on themselves."""
    x = periodic(frames, [(1, 1.9, 0.05), (2, 1.7, 0.40), (3, 0.7, 0.15), (5, 0.25, 0.7)])
    y = periodic(frames, [(1, 0.6, 0.30), (2, 0.8, 0.85), (3, 0.5, 0.55)])
    tilt = np.radians(periodic(frames, [(1, 0.26, 0.20), (2, 0.20, 0.62), (3, 0.09, 0.05)]))
    growth = periodic(frames, [(1, 0.0022, 0.75), (2, 0.0012, 0.20)])
    rows = zip(x, y, tilt, growth, breath(frames, BREATHS), strict=True)
    return [Pose(*(float(value) for value in row)) for row in rows]


def warp(picture: U8, pose: Pose, weights: tuple[F32, F32, F32]) -> U8:
    """Show `picture` [H, W, 3] u8 in a pose; `weights` as from `figure_weights`."""
    head, body, upright = weights
    height, width = picture.shape[:2]
    across, down = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    m = pose.head().astype(np.float32)
    head_x = m[0, 0] * across + m[0, 1] * down + m[0, 2] - across
    head_y = m[1, 0] * across + m[1, 1] * down + m[1, 2] - down
    body_x = np.float32(-BODY_FOLLOWS * pose.x)
    body_y = np.float32(-BODY_FOLLOWS * pose.y - BREATH_PX * pose.breath)
    map_x = across + head * head_x + body * body_x
    map_y = down + upright * (head * head_y + body * body_y)
    return cv2.remap(picture, map_x, map_y, cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[return-value]
