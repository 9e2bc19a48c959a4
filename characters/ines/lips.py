"""The lips' geometry: four curves from the numbers of a mouth, and the same curves on a head in its pose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from characters.ines.curves import Points, catmull_rom, lerp
from characters.ines.head import Head

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from characters.ines.pose import Mouth

MOUTH_Y = 121.0
"""Height of the closed lips' line, head units."""
POINTS = 61
"""Points on each curve, corner to corner, dense near the corners."""
JAW_DROP = 46.0
"""How far the lower lip goes down with the jaw, head units."""

PROFILE_AT = (0.0, 0.24, 0.5, 0.75, 0.9, 1.0)
UPPER_PROFILE = (0.80, 1.0, 0.70, 0.37, 0.155, 0.0)
LOWER_PROFILE = (1.0, 0.955, 0.78, 0.45, 0.2, 0.0)
"""Thickness of the relaxed lips from the middle to the corner; the upper dips in the middle, as a bow."""


@dataclass(frozen=True)
class LipShape:
    """The mouth seen straight on, head units, y down. Curves are [POINTS], from the left corner to the right."""

    drop: float
    """How far the jaw took the lower lip down."""
    half_width: float
    inner_half_width: float
    corner_y: float
    upper_edge: float
    """y of the upper lip's inner edge in the middle."""
    lower_edge: float
    upper_thickness: float
    lower_thickness: float
    t: Points
    """-1..1 across the mouth."""
    inner_upper: Points
    inner_lower: Points
    outer_upper: Points
    outer_lower: Points

    @property
    def gap(self) -> float:
        """Distance between the lips in the middle; at most 0.6 counts as closed."""
        return self.lower_edge - self.upper_edge

    @property
    def top(self) -> float:
        """Y of the upper lip's upper rim."""
        return self.upper_edge - self.upper_thickness

    @property
    def bottom(self) -> float:
        """Y of the lower lip's lower rim."""
        return self.lower_edge + self.lower_thickness


def lip_shape(m: Mouth) -> LipShape:
    """Return the geometry of a mouth. The factors are proportions chosen by eye."""
    jaw, purse, wide, press = m.jaw_open, m.lip_round, m.lip_width, m.lip_press
    up, down = max(m.smile, 0.0), min(m.smile, 0.0)
    drop = JAW_DROP * jaw
    half_width = 51 * (1 + 0.17 * wide - 0.36 * purse + 0.17 * up + 0.05 * down - 0.07 * jaw)
    corner_y = MOUTH_Y + 0.36 * drop * (1 + 0.25 * purse) - 15.5 * up - 11 * down + 0.6 - 0.5 * wide
    parted = min(1.0, jaw * 2.2 + m.upper_raise + m.lower_drop)
    pucker = purse * min(1, jaw * 4)
    upper_edge = MOUTH_Y - 7.5 * m.upper_raise - 3.2 * min(1, jaw * 1.6) - 0.8 * pucker - 4.0 * up * parted
    lower_edge = lerp(MOUTH_Y + drop + 8.5 * m.lower_drop - 2.0 * pucker, MOUTH_Y + 1.4, m.lower_tuck)
    lower_edge = max(lower_edge, upper_edge)
    stretch = 0.12 * max(wide, 0)
    upper_thickness = 14.8 * (1 - 0.58 * press) * (1 + 0.22 * purse)
    upper_thickness *= 1 - stretch - 0.14 * up - 0.10 * jaw - 0.16 * m.upper_raise
    lower_thickness = 20.5 * (1 - 0.55 * press) * (1 + 0.14 * purse)
    lower_thickness *= (1 - stretch - 0.10 * up - 0.14 * jaw) * (1 - 0.20 * m.lower_tuck)

    t = np.sin(np.linspace(-np.pi / 2, np.pi / 2, POINTS))
    at = np.abs(t)
    gap = lower_edge - upper_edge
    open_ = float(np.clip(gap / 34, 0, 1))
    closed = 1 - float(np.clip(gap / 6, 0, 1))
    oval = max(min(1.0, 1.2 * purse), 0.55 * open_)
    inner = np.clip(1 - at ** lerp(2.4, 2.1, oval), 0, 1) ** lerp(0.92, 0.50, oval)
    inner_low = np.clip(1 - at**2, 0, 1) ** lerp(0.95, 0.50, oval)
    # The upper lip's middle hangs a little and the lower lip gives way where they meet.
    bow = 1.9 * np.exp(-((t / 0.17) ** 2)) - 1.5 * np.exp(-(((at - 0.42) / 0.2) ** 2))
    bow *= (1 - 0.6 * purse) * (1 - 0.5 * open_) * (1 - 0.5 * press)
    inner_upper = corner_y + (upper_edge - corner_y) * inner + bow
    inner_lower = corner_y + (lower_edge - corner_y) * lerp(inner, inner_low, 1 - closed) + bow * closed

    ellipse = np.sqrt(np.clip(1 - t * t, 0, 1))
    dipped = ellipse * (1 - 0.09 * np.exp(-((t / 0.16) ** 2)))
    round_ = min(1.0, 1.2 * purse)
    outer_up = lerp(_profile(UPPER_PROFILE, t), dipped, max(round_, 0.35 * open_))
    outer_low = lerp(_profile(LOWER_PROFILE, t), ellipse, max(round_, 0.5 * open_))
    return LipShape(
        drop=drop,
        half_width=half_width,
        inner_half_width=half_width * (0.94 - 0.31 * purse * min(1, 0.35 + jaw * 2)),
        corner_y=corner_y,
        upper_edge=upper_edge,
        lower_edge=lower_edge,
        upper_thickness=upper_thickness,
        lower_thickness=lower_thickness,
        t=t,
        inner_upper=inner_upper,
        inner_lower=np.maximum(inner_lower, inner_upper),
        outer_upper=corner_y + (upper_edge - upper_thickness - corner_y) * outer_up,
        outer_lower=corner_y + (lower_edge + lower_thickness - corner_y) * outer_low,
    )


def _profile(values: tuple[float, ...], t: Points) -> Points:
    """Return the symmetric smooth profile through ``values`` at ``PROFILE_AT``, sampled at t."""
    v, k = np.array(values), np.array(PROFILE_AT)
    left, right = np.stack([-k[::-1], v[::-1]], 1), np.stack([k[1:], v[1:]], 1)
    curve = catmull_rom(np.concatenate([left, right]), np.linspace(0, 1, 241))
    return np.interp(t, curve[:, 0], curve[:, 1])


class Lips:
    """The lips on a head in its pose: the projected curves [POINTS, 2], and any other point around the mouth."""

    def __init__(self, head: Head, mouth: Mouth) -> None:
        self.head, self.mouth, self.shape = head, mouth, lip_shape(mouth)
        shape, t = self.shape, self.shape.t
        forward = 5 + 12 * mouth.lip_round + 3 * mouth.upper_raise
        bulge = np.clip(1 - t**2, 0, 1)
        outer_x, inner_x = shape.half_width * t, shape.inner_half_width * t
        self.outer_upper = self.points(outer_x, shape.outer_upper, forward * bulge + 1)
        self.outer_lower = self.points(outer_x, shape.outer_lower, (forward - 1) * bulge + 1)
        self.inner_upper = self.points(inner_x, shape.inner_upper, (forward + 3) * bulge)
        self.inner_lower = self.points(inner_x, shape.inner_lower, (forward + 2) * bulge)

    def points(self, x: ArrayLike, y: ArrayLike, dz: ArrayLike = 0.0) -> Points:
        """Project points given by x [n] and y [n]; the face is held forward below the mouth, so that a jaw may drop."""
        x, y = np.asarray(x, float), np.asarray(y, float)
        return self.head.points(np.stack([x, y], 1), z=Head.depth(x, np.minimum(y, 150)), dz=dz)

    def at(self, x: float, y: float, dz: float = 0.0) -> Points:
        """Project one point; return [2]."""
        return np.asarray(self.points([x], [y], dz)[0])

    @property
    def middle(self) -> Points:
        """The line half way between the inner edges."""
        return (self.inner_upper + self.inner_lower) / 2
