"""The head's projection: points on the face, in a given pose, on the picture's plane."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from characters.ines.curves import Points, lerp

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from characters.ines.pose import Pose

ORIGIN_X, ORIGIN_Y, SCALE = 640.0, 285.0, 1.10
"""Where the point between the eyes sits in the picture, pixels, and pixels for one unit of head coordinates."""
HINGE_Y = 1100.0
"""Height, pixels, of the point about which the whole figure leans."""
PIVOT = (0.0, 150.0, -10.0)
"""The head turns about this point: inside the neck, a little below the mouth."""
PERSPECTIVE = 0.00012
"""Growth for one unit towards the viewer; weak, as with a long lens."""


class Head:
    """One pose of the head. Points come and go in head coordinates; ``to_picture`` gives pixels."""

    def __init__(self, pose: Pose) -> None:
        self.pose = pose
        yaw, pitch, roll = (math.radians(a) for a in (pose.yaw, pose.pitch, pose.roll))
        self._cos = math.cos(yaw), math.cos(pitch), math.cos(roll)
        self._sin = math.sin(yaw), math.sin(pitch), math.sin(roll)

    @staticmethod
    def depth(x: ArrayLike, y: ArrayLike) -> Points:
        """Return the height of the face at (x, y): an ellipsoid, 0 at its rim."""
        inside = 1 - (np.asarray(x, float) / 154.0) ** 2 - ((np.asarray(y, float) - 10) / 285.0) ** 2
        return np.asarray(100 * np.sqrt(np.clip(inside, 0, 1)))

    def points(
        self, xy: ArrayLike, z: ArrayLike | None = None, dz: ArrayLike = 0.0, follow: ArrayLike | None = None
    ) -> Points:
        """Project points [n, 2]; return [n, 2].

        ``z`` is their height (default: on the face), ``dz`` is added to it. ``follow`` [n] is how far each point goes
        along with the head: 1 all the way, 0 it stays with the body (neck and hair lie between).
        """
        xy = np.atleast_2d(np.asarray(xy, float))
        x, y = xy[:, 0], xy[:, 1]
        height = self.depth(x, y) if z is None else np.broadcast_to(np.asarray(z, float), x.shape)
        px, py, pz = x - PIVOT[0], y - PIVOT[1], height + np.asarray(dz, float) - PIVOT[2]
        (cos_yaw, cos_pitch, cos_roll), (sin_yaw, sin_pitch, sin_roll) = self._cos, self._sin
        px, pz = px * cos_yaw + pz * sin_yaw, -px * sin_yaw + pz * cos_yaw
        py, pz = py * cos_pitch - pz * sin_pitch, py * sin_pitch + pz * cos_pitch
        px, py = px * cos_roll - py * sin_roll, px * sin_roll + py * cos_roll
        grow = (1 + pz * PERSPECTIVE) / (1 + 90 * PERSPECTIVE)
        out_x, out_y = px * grow + PIVOT[0], py * grow + PIVOT[1] - 1.4 * self.pose.breath
        if follow is not None:
            f = np.asarray(follow, float)
            out_x, out_y = lerp(x, out_x, f), lerp(y + body_lift(self.pose), out_y, f)
        return np.stack([out_x, out_y], 1)

    def point(self, x: float, y: float, dz: float = 0.0) -> Points:
        """Project one point of the face; return [2]."""
        return np.asarray(self.points([(x, y)], dz=dz)[0])

    def to_picture(self, xy: ArrayLike) -> Points:
        """Turn projected points [n, 2] into pixels of the picture, lean and sway included."""
        p = np.atleast_2d(np.asarray(xy, float)) * SCALE + (ORIGIN_X, ORIGIN_Y)
        a = math.radians(self.pose.lean)
        x, y = p[:, 0] - ORIGIN_X, p[:, 1] - HINGE_Y
        turned = np.stack([x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a)], 1)
        return np.asarray(turned + (ORIGIN_X + self.pose.sway, HINGE_Y))


def body_lift(pose: Pose) -> float:
    """Return how far breathing moves the shoulders, head units (negative is up)."""
    return -3.0 * pose.breath
