"""The nose, which rises a little with the upper lip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from characters.ines.brush import MULTIPLY, SIDES, Brush, spline
from characters.ines.curves import catmull_rom, line, ribbon

if TYPE_CHECKING:
    from characters.ines.head import Head
    from characters.ines.pose import Portrait

BRIDGE_DEPTH = (6, 10, 18, 26, 26, 14, 4, 0, 0)


def paint_nose(brush: Brush, head: Head, portrait: Portrait) -> None:
    """Paint the nose and the groove below it, in head coordinates."""
    raised, cheer = portrait.mouth.upper_raise, portrait.eyes.cheer
    lift = -4.5 - 1.8 * raised - 1.2 * cheer
    wide = 0.90 + 0.06 * cheer + 0.03 * raised
    _bridge(brush, head)
    _tip(brush, head, lift, wide)
    for side in SIDES:
        _wing(brush, head, side, lift, wide)
    brush.glow(head.point(0, 82 + lift, 30), 7, 4, "#f0ab8a", 0.55)
    brush.glow(head.point(-3, 62 + lift, 38), 9, 7, "#fffaf2", 0.62)
    brush.glow(head.point(-4, 60.5 + lift, 38), 3.4, 2.6, "#ffffff", 0.55)
    a, b = head.points([(0, 90 + lift), (0, 104)], dz=8)
    groove = ribbon(line(a, b, 10), 9, np.linspace(0.5, 1, 10))
    brush.fill(groove, "#b87058", 0.26, blur=3.0, blend=MULTIPLY)
    for side in SIDES:
        a, b = head.points([(side * 6, 91 + lift), (side * 9.5, 106)], dz=8)
        brush.fill(ribbon(line(a, b, 10), 5), "#ffe6d0", 0.26 if side < 0 else 0.14, blur=2.6)


def _bridge(brush: Brush, head: Head) -> None:
    shade = [(9, -34), (13, -8), (12, 18), (14, 42), (22, 62), (34, 74), (36, 30), (32, 0), (26, -26)]
    path = spline(head.points(shade, dz=np.array(BRIDGE_DEPTH)), closed=True)
    brush.fill(path, "#b87458", 0.40, blur=8.5, blend=MULTIPLY)
    shade = [(-10, -34), (-13, -8), (-12, 20), (-15, 46), (-23, 64), (-34, 72), (-30, 30), (-24, 0), (-20, -24)]
    path = spline(head.points(shade, dz=np.array(BRIDGE_DEPTH)), closed=True)
    brush.fill(path, "#d89a78", 0.30, blur=8, blend=MULTIPLY)
    ridge = head.points([(-1, -30), (-2, -6), (-2, 22), (-2, 48), (-1.5, 60)], dz=np.array([8, 14, 24, 34, 38]))
    light = ribbon(catmull_rom(ridge, np.linspace(0, 1, 24)), 15, np.sin(np.linspace(0.5, 2.6, 24)))
    brush.fill(light, "#fff1de", 0.56, blur=4.5)


def _tip(brush: Brush, head: Head, lift: float, wide: float) -> None:
    tip = head.point(0, 68 + lift, 36)
    brush.glow(tip, 21, 18, "#f4b492", 0.60)
    brush.glow(tip + (1, 1), 26, 20, "#e2735e", 0.22)
    y = np.array([74, 80, 85, 80, 74, 88, 95, 88]) + lift
    x = np.array([-24 * wide, -12, 0, 12, 24 * wide, 20, 0, -20])
    under = head.points(np.stack([x, y], 1), dz=np.array([16, 24, 30, 24, 16, 10, 14, 10]))
    brush.fill(spline(under, closed=True), "#9c5240", 0.56, blur=4, blend=MULTIPLY)
    brush.glow(head.point(13, 95 + lift), 27, 9, "#a05540", 0.42, turn=8, blend=MULTIPLY)


def _wing(brush: Brush, head: Head, side: int, lift: float, wide: float) -> None:
    """Paint a nostril and what surrounds it."""
    x = side * np.array([15 * wide, 22 * wide, 26 * wide, 25.5 * wide, 18 * wide, 12])
    y = np.array([64, 65, 73, 81, 82.5, 76]) + lift
    wing = spline(head.points(np.stack([x, y], 1), dz=np.array([26, 22, 16, 14, 18, 24])), closed=True)
    brush.fill(wing, "#f0b490" if side < 0 else "#d49272", 0.62, blur=3.4)
    x = side * wide * np.array([23.5, 27.5, 26, 20])
    y = np.array([66, 73, 80.5, 84.5]) + lift
    crease = head.points(np.stack([x, y], 1), dz=np.array([14, 10, 10, 14]))
    curve = ribbon(catmull_rom(crease, np.linspace(0, 1, 16)), 3.8)
    brush.fill(curve, "#94493a", 0.46 if side < 0 else 0.58, blur=1.7)
    x = side * np.array([6.5, 10, 16 * wide, 18.5 * wide, 13])
    y = np.array([81.5, 78.2, 78.6, 81.6, 83.4]) + lift
    nostril = spline(head.points(np.stack([x, y], 1), dz=20), closed=True)
    brush.fill(nostril, "#4e1c13", 0.82, blur=1.35)
    brush.glow(head.point(side * 21 * wide, 67 + lift, 22), 6, 6, "#fff0e0", 0.34 if side < 0 else 0.14)
