"""The shape of the hair: pairs of guide curves, and how the light lies on each mass between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from characters.ines.brush import MULTIPLY, SCREEN
from characters.ines.curves import Points, smoothstep
from characters.ines.palette import HAIR_BRIGHT, HAIR_LIGHT, HAIR_MIDDLE, HAIR_SHINE

if TYPE_CHECKING:
    from characters.ines.head import Head

Curve = tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]]
"""x, y and depth of a guide's points, head units."""

LEFT_INNER: Curve = (
    (36, 2, -48, -90, -117, -134, -147, -130, -104, -90, -100, -124, -152),
    (-132, -124, -108, -74, -30, 6, 46, 96, 144, 190, 236, 278, 314),
    (98, 96, 88, 68, 44, 10, -20, -20, -20, -20, -10, 0, 0),
)
LEFT_OUTER: Curve = (
    (30, -32, -97, -144, -166, -174, -176, -188, -207, -215, -211, -197, -178),
    (-233, -238, -213, -152, -80, -10, 50, 106, 158, 210, 256, 298, 330),
    (20, 10, 0, -10, -20, -28, -34, -34, -30, -20, -10, 0, 0),
)
"""The left mass: swept from the parting, tucked behind the ear."""
RIGHT_INNER: Curve = (
    (36, 70, 103, 122, 129, 123, 107, 103, 125, 134, 108, 84),
    (-132, -118, -84, -36, 22, 80, 134, 190, 246, 308, 372, 430),
    (98, 90, 76, 52, 30, 20, 18, 18, 20, 20, 20, 20),
)
RIGHT_OUTER: Curve = (
    (30, 88, 140, 171, 184, 184, 194, 216, 225, 208, 216, 196),
    (-233, -227, -192, -128, -50, 26, 100, 168, 238, 308, 376, 440),
    (20, 10, 0, -10, -20, -20, -20, -15, -10, -10, -10, -10),
)
"""The right mass: a wave that frames the face and lands in front of the shoulder."""
WISP_INNER: Curve = (
    (-40, -84, -108, -119, -120, -111, -103, -112),
    (-112, -80, -36, 14, 62, 108, 150, 196),
    (92, 74, 56, 46, 46, 40, 30, 20),
)
WISP_OUTER: Curve = (
    (-44, -98, -123, -131, -133, -126, -118, -122),
    (-120, -86, -38, 14, 64, 112, 152, 198),
    (92, 74, 52, 40, 40, 36, 30, 20),
)
"""A thin strand along the left side of the face."""
BACK_LEFT: Curve = (
    (-60, -132, -152, -158, -172, -186, -180, -150),
    (-200, -120, -20, 60, 130, 200, 262, 310),
    (-30,) * 8,
)
BACK_RIGHT: Curve = (
    (60, 136, 160, 164, 172, 188, 182, 156),
    (-200, -120, -20, 70, 150, 220, 290, 350),
    (-30,) * 8,
)
"""The hair behind the neck."""
PARTING: Curve = ((35.5, 33.5, 31), (-131, -146, -164), (98, 88, 70))


def guide(head: Head, curve: Curve) -> Points:
    """Return a guide [n, 2] on a head in its pose: high up it goes with the head, low down it rests on the body."""
    x, y, depth = (np.array(row, float) for row in curve)
    return head.points(np.stack([x, y], 1), z=depth, follow=1 - 0.85 * smoothstep(120, 330, y))


@dataclass(frozen=True)
class Lock:
    """How one mass is painted; shares run along the guides (t) and from the inner to the outer one (u)."""

    tag: str
    """First part of its tufts' names."""
    density: float
    lights: tuple[tuple[float, float, float, float, float, int, str, float, float], ...]
    """First and last start, longest length, u from and to, strands, colour, opacity, greatest width."""
    clumps: tuple[tuple[float, float, float, float, float], ...]
    """u at both ends, t at both ends, width of a dark groove with a light ridge beside it."""
    sheen: tuple[tuple[float, float, float, float, float, str, float, Any], ...]
    """t, u, two half axes, turn, colour, opacity and blend of a broad light or shade."""
    tips: tuple[tuple[float, float], ...] = field(default=())


RIGHT = Lock(
    tag="R",
    density=1.3,
    lights=(
        (0.0, 0.13, 0.22, 0.05, 0.98, 80, HAIR_LIGHT, 0.50, 2.6),
        (0.08, 0.17, 0.15, 0.1, 0.9, 36, HAIR_BRIGHT, 0.45, 1.8),
        (0.46, 0.56, 0.24, 0, 0.8, 44, HAIR_LIGHT, 0.55, 2.8),
        (0.50, 0.58, 0.16, 0.05, 0.7, 34, HAIR_BRIGHT, 0.55, 1.9),
        (0.52, 0.59, 0.11, 0.05, 0.6, 18, HAIR_SHINE, 0.5, 1.1),
        (0.72, 0.82, 0.2, 0.2, 0.9, 34, HAIR_LIGHT, 0.40, 2.4),
        (0.16, 0.85, 0.16, 0.84, 0.985, 50, HAIR_BRIGHT, 0.30, 1.6),
    ),
    clumps=(
        (0.30, 0.22, 0.05, 0.55, 9),
        (0.62, 0.55, 0.1, 0.7, 10),
        (0.20, 0.42, 0.42, 0.95, 12),
        (0.55, 0.75, 0.5, 0.98, 12),
        (0.82, 0.86, 0.2, 0.8, 8),
        (0.10, 0.16, 0.55, 0.92, 8),
    ),
    sheen=(
        (0.13, 0.5, 60, 36, 34, "#b87242", 0.28, SCREEN),
        (0.54, 0.45, 46, 44, 60, "#c9814a", 0.26, SCREEN),
        (0.38, 0.1, 26, 80, 0, "#2a1210", 0.45, MULTIPLY),
        (0.02, 0.5, 40, 60, 0, "#2a1210", 0.35, MULTIPLY),
    ),
)

LEFT = Lock(
    tag="L",
    density=1.7,
    lights=(
        (0.08, 0.20, 0.16, 0.03, 0.97, 74, HAIR_LIGHT, 0.58, 3.0),
        (0.12, 0.21, 0.12, 0.05, 0.95, 56, HAIR_BRIGHT, 0.55, 2.1),
        (0.15, 0.22, 0.08, 0.10, 0.88, 36, HAIR_SHINE, 0.60, 1.3),
        (0.28, 0.42, 0.16, 0, 1, 34, HAIR_LIGHT, 0.40, 2.0),
        (0.56, 0.68, 0.18, 0.1, 0.98, 60, HAIR_LIGHT, 0.58, 3.0),
        (0.60, 0.68, 0.13, 0.2, 0.95, 44, HAIR_BRIGHT, 0.55, 2.0),
        (0.62, 0.68, 0.08, 0.3, 0.9, 24, HAIR_SHINE, 0.5, 1.2),
        (0.74, 0.88, 0.16, 0.05, 0.95, 46, HAIR_MIDDLE, 0.75, 3.2),
        (0.76, 0.90, 0.14, 0.05, 0.95, 34, HAIR_LIGHT, 0.55, 2.4),
        (0.05, 0.5, 0.1, 0.0, 0.05, 26, HAIR_LIGHT, 0.5, 1.4),
    ),
    clumps=(
        (0.30, 0.22, 0.01, 0.45, 10),
        (0.58, 0.50, 0.01, 0.5, 11),
        (0.80, 0.78, 0.03, 0.5, 9),
        (0.22, 0.42, 0.5, 0.98, 12),
        (0.62, 0.52, 0.48, 0.98, 13),
        (0.84, 0.80, 0.5, 0.95, 9),
        (0.10, 0.2, 0.55, 0.9, 8),
    ),
    sheen=(
        (0.16, 0.5, 70, 40, -38, "#c9814a", 0.34, SCREEN),
        (0.61, 0.55, 52, 34, -60, "#c9814a", 0.26, SCREEN),
        (0.40, 0.2, 40, 70, 0, "#2a1210", 0.45, MULTIPLY),
        (0.02, 0.5, 40, 60, 0, "#2a1210", 0.35, MULTIPLY),
    ),
    tips=((0.06, 0.87), (0.26, 0.93), (0.46, 0.99), (0.66, 0.95), (0.83, 1.0), (0.97, 0.92)),
)
