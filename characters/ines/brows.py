"""The eyebrows: a soft ribbon and the hairs over it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import skia

from characters.ines.brush import Brush, color, linear, polygon
from characters.ines.curves import bezier, catmull_rom, lerp, profile, ribbon

if TYPE_CHECKING:
    from characters.ines.head import Head
    from characters.ines.pose import Eyes

POINTS = 34
DEPTH = 6
"""How far the brows stand off the face."""


def paint_brow(brush: Brush, head: Head, eyes: Eyes, side: int) -> None:
    """Paint one eyebrow, in head coordinates."""
    r = eyes.brow_raise * 8
    knots = [(25, -46 - r * 0.8), (47, -51.5 - r), (71, -55.5 - r * 1.05), (93, -51.5 - r), (115, -37 - r * 0.8)]
    curve = catmull_rom(knots, np.linspace(0, 1, POINTS))
    width = profile([0, 0.1, 0.45, 0.7, 1], [0.50, 0.86, 0.96, 0.60, 0.03], POINTS)
    flat = ribbon(curve * (side, 1), 12.5, width)
    brow = polygon(head.points(flat, dz=DEPTH))
    inner, outer = head.point(side * 22, -47, DEPTH), head.point(side * 116, -45, DEPTH)

    def fade(name: str, alpha: float) -> Any:
        shares = (0.10, 0.62, 1, 1)
        return linear(inner, outer, [color(name, alpha * s) for s in shares], [0, 0.17, 0.45, 1])

    brush.shade(brow, fade("#4a2418", 0.62), blur=2.2)
    brush.shade(brow, fade("#34170e", 0.58), blur=0.9)
    rng = np.random.RandomState(21)
    dark, light = skia.Path(), skia.Path()
    for i in range(92):
        t = rng.uniform(0.03, 0.97)
        k = int(t * (POINTS - 1))
        base = curve[k] + (0, rng.uniform(-0.1, 0.5) * 12 * width[k])
        # from upright at the nose to lying flat at the temple
        angle = lerp(-74, 14, min(1, t * 1.25) ** 0.8) + rng.uniform(-9, 9)
        if base[1] < curve[k][1] + 1 and t > 0.3:
            angle += 18
        length = rng.uniform(8, 13.5) * (1 - 0.3 * t)
        way = np.array([math.cos(math.radians(angle)), math.sin(math.radians(angle))])
        if way[1] < 0:  # no hair leaves the brow's upper edge
            length = min(length, max(2.0, (base[1] - (curve[k][1] - 7.0 * width[k])) / -way[1]))
        way *= length
        hair = bezier(base, base + way * 0.4, base + way * 0.75 + (0.8, 0), base + way + (2.2, 0), 7)
        shape = ribbon(hair * (side, 1), 1.25, np.linspace(1, 0.1, 7))
        polygon(head.points(shape, dz=DEPTH), dark if i % 3 else light)
    brush.fill(dark, "#261009", 0.52)
    brush.fill(light, "#6b3d26", 0.5)
