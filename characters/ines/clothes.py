"""The blouse and the blazer, which rise and widen a little with each breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from characters.ines.brush import SIDES, Brush, color, linear, trace
from characters.ines.curves import bezier, ribbon
from characters.ines.head import body_lift

if TYPE_CHECKING:
    from characters.ines.pose import Pose

PLEATS = (
    (-60, -30, 12, 0.35),
    (-34, -12, 8, 0.3),
    (14, 4, 9, 0.33),
    (48, 20, 13, 0.42),
    (-84, -60, 10, 0.3),
    (76, 42, 12, 0.4),
)
"""x at the top and the bottom, width and opacity of the blouse's pleats."""
FOLDS = ((190, 330, 150, 430, 22, 0.38), (262, 350, 280, 440, 20, 0.4), (130, 372, 118, 440, 16, 0.3))
"""Start, end, width and opacity of the blazer's folds."""
WIDEN = 0.004
"""Growth of the chest at full breath."""


def paint_clothes(brush: Brush, pose: Pose) -> None:
    """Paint what Ines wears, in head coordinates."""
    with brush.kept():
        brush.canvas.translate(0, body_lift(pose))
        brush.canvas.scale(1 + WIDEN * pose.breath, 1)
        _blouse(brush)
        for side in SIDES:
            _blazer(brush, side)
            _lapel(brush, side)


def _blouse(brush: Brush) -> None:
    neckline: tuple[tuple[float, ...], ...] = ((-128, 262), (-112, 330, -60, 352, 0, 354), (60, 352, 112, 330, 130, 262))
    blouse = trace(*neckline, (170, 450), (-170, 450))
    brush.fill(blouse, "#3a1614", 0.5, blur=5)
    silk = [color(c) for c in ("#fff6ea", "#f3e2d2", "#cdb3ad", "#8f7d8b")]
    brush.shade(blouse, linear((-110, 300), (110, 420), silk, [0, 0.4, 0.75, 1]))
    with brush.clipped(blouse):
        for top, low, width, alpha in PLEATS:
            pleat = bezier((top, 335), (top * 0.9, 370), (low * 1.1, 390), (low, 440), 16)
            brush.fill(ribbon(pleat, width), "#9c7f86", alpha, blur=4)
            brush.fill(ribbon(pleat - (7, 0), width * 0.6), "#ffffff", alpha * 0.9, blur=3)
        hem = trace(*neckline, close=False)
        brush.stroke(hem, "#b79a97", 0.55, 8, blur=2)
        brush.stroke(hem, "#fffaf2", 0.9, 3.2)


def _blazer(brush: Brush, side: int) -> None:
    cloth = trace(
        (84, 243),
        (120, 262, 190, 279, 246, 300),
        (300, 322, 326, 366, 340, 460),
        (14, 460),
        (40, 420, 84, 340, 84, 243),
        side=side,
    )
    brush.fill(cloth, "#05060c", 0.45, blur=9)
    tones = ("#3f6f7c", "#2a4d5e", "#1a3144") if side < 0 else ("#1a2d40", "#203b4d", "#142435")
    brush.shade(cloth, linear((side * 300, 290), (side * 60, 430), [color(c) for c in tones], [0, 0.5, 1]))
    with brush.clipped(cloth):
        if side < 0:
            brush.glow((-215, 300), 150, 60, "#8fc4c4", 0.5, turn=-18)
            brush.glow((-300, 400), 60, 120, "#0b1826", 0.55)
        else:
            brush.glow((200, 300), 150, 60, "#3d6a7c", 0.5, turn=18)
            rim = trace((214, 289), (246, 300), (300, 322, 326, 366, 340, 460), close=False)
            brush.stroke(rim, "#e8a468", 0.50, 13, blur=6)
            brush.stroke(rim, "#ffdcae", 0.70, 2.8, blur=1.2)
        seam = bezier((side * 236, 300), (side * 222, 340), (side * 226, 390), (side * 240, 450), 16)
        brush.fill(ribbon(seam, 5, np.linspace(0.3, 1, 16)), "#08121d", 0.55, blur=2)
        brush.fill(ribbon(seam - (3.2, 0), 3), "#9ccad0", 0.25 if side < 0 else 0.15, blur=1.2)
        for x0, y0, x1, y1, width, alpha in FOLDS:
            fold = bezier((side * x0, y0), (side * (x0 - 4), y0 + 30), (side * (x1 + 6), y1 - 30), (side * x1, y1), 14)
            brush.fill(ribbon(fold, width), "#07101b", alpha, blur=8)
            brush.fill(ribbon(fold - (12, 2), width * 0.5), "#a9d6d8", 0.16 if side < 0 else 0.09, blur=5)


def _lapel(brush: Brush, side: int) -> None:
    lapel = trace(
        (84, 241),
        (98, 252, 112, 262, 123, 268),
        (132, 290, 138, 312, 137, 334),
        (119, 337),
        (147, 352),
        (120, 392, 76, 432, 40, 470),
        (8, 470),
        (44, 412, 86, 340, 84, 241),
        side=side,
    )
    brush.fill(lapel, "#04080f", 0.6, blur=6)
    tones = ("#5a97a0", "#356272", "#214254") if side < 0 else ("#2c4d60", "#224052", "#182c3e")
    brush.shade(lapel, linear((side * 140, 280), (side * 30, 420), [color(c) for c in tones], [0, 0.5, 1]))
    even = np.ones(24)
    with brush.clipped(lapel):
        edge = bezier((side * 84, 241), (side * 86, 340), (side * 44, 412), (side * 8, 470), 24)
        brush.fill(ribbon(edge, 12, even), "#0a1520", 0.5, blur=5)
        brush.fill(ribbon(edge, 2.4, even), "#b7e3e2", 0.5 if side < 0 else 0.22, blur=0.6)
        outer = trace((119, 337), (147, 352), (120, 392, 76, 432, 40, 470), side=side, close=False)
        brush.stroke(outer, "#c9eeee", 0.4 if side < 0 else 0.2, 2, blur=0.7)
        notch = trace((137, 334), (119, 337), (88, 330), side=side, close=False)
        brush.stroke(notch, "#07121c", 0.7, 1.8, blur=0.6)
