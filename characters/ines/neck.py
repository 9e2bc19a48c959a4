"""The neck with the head's shadow on it, the collar bones and the necklace."""

from __future__ import annotations

from typing import Any

import numpy as np

from characters.ines.brush import MULTIPLY, SIDES, Brush, color, linear, radial, spline
from characters.ines.curves import Points, bezier, ribbon, smoothstep
from characters.ines.head import Head, body_lift
from characters.ines.palette import (
    SKIN,
    SKIN_DEEP,
    SKIN_LIGHT,
    SKIN_PALE,
    SKIN_SHADE,
    SKIN_WARM,
)

RIGHT_EDGE = [(68, 90), (63, 140), (60, 185), (65, 224), (88, 250), (132, 272), (200, 300)]
LEFT_EDGE = [(-66, 90), (-61, 140), (-58, 185), (-63, 224), (-86, 250), (-130, 272), (-200, 300)]
"""Edges from the jaw to the shoulders, head units."""


def paint_neck(brush: Brush, head: Head, jaw: float) -> None:
    """Paint the neck; its shadow follows the jaw. In head coordinates."""
    neck = _outline(head)
    tones = [color(SKIN_PALE), color(SKIN), color(SKIN_WARM), color(SKIN_SHADE)]
    brush.shade(neck, linear((-110, 200), (120, 240), tones, [0, 0.35, 0.7, 1]))
    lift = body_lift(head.pose)
    with brush.clipped(neck):
        _head_shadow(brush, head, jaw)
        brush.glow((78, 230), 60, 110, SKIN_DEEP, 0.55, blend=MULTIPLY)
        brush.glow((-62, 232), 24, 60, SKIN_LIGHT, 0.30, turn=-8)
        for side, alpha in ((-1, 0.34), (1, 0.30)):
            muscle = bezier((side * 62, 175), (side * 50, 215), (side * 30, 258 + lift), (side * 13, 286 + lift), 20)
            brush.fill(ribbon(muscle, 13), SKIN_SHADE, alpha, blur=5)
        brush.glow((0, 288 + lift), 22, 12, SKIN_WARM, 0.34, blend=MULTIPLY)
        for side in SIDES:
            _collar_bone(brush, side, lift)
        brush.glow((-30, 340 + lift), 70, 60, SKIN_LIGHT, 0.28)
    _necklace(brush, lift)


def _outline(head: Head) -> Any:
    """Return the neck as a path: its top goes with the head, its foot with the body."""

    def edge(points: list[tuple[int, int]]) -> Points:
        p = np.array(points, float)
        return head.points(p, z=np.full(len(p), -10.0), follow=1 - smoothstep(110, 235, p[:, 1]))

    path = spline(edge(LEFT_EDGE))
    path.lineTo(-200, 440)
    path.lineTo(200, 440)
    spline(edge(RIGHT_EDGE)[::-1], path=path)
    path.close()
    return path


def _head_shadow(brush: Brush, head: Head, jaw: float) -> None:
    depth = np.full(7, 10.0)
    wide = [(-150, 60), (-118, 150 + 6 * jaw), (-62, 226 + 11 * jaw), (10, 252 + 12 * jaw), (74, 232 + 11 * jaw)]
    wide += [(120, 160), (150, 60)]
    brush.fill(spline(head.points(wide, z=depth), closed=True), SKIN_DEEP, 0.62, blur=11, blend=MULTIPLY)
    near = [(-150, 40), (-112, 130), (-60, 200 + 20 * jaw), (0, 218 + 22 * jaw), (64, 202 + 20 * jaw)]
    near += [(120, 130), (150, 40)]
    brush.fill(spline(head.points(near, z=depth), closed=True), "#5a2a2a", 0.65, blur=9, blend=MULTIPLY)


def _collar_bone(brush: Brush, side: int, lift: float) -> None:
    bone = bezier((side * 14, 293 + lift), (side * 50, 287 + lift), (side * 90, 290 + lift), (side * 150, 274 + lift), 20)
    brush.fill(ribbon(bone, 9), SKIN_LIGHT, 0.34 if side < 0 else 0.18, blur=4)
    shade = bezier((side * 14, 301 + lift), (side * 50, 297 + lift), (side * 90, 300 + lift), (side * 150, 288 + lift), 20)
    brush.fill(ribbon(shade, 9), SKIN_SHADE, 0.30, blur=5)
    brush.glow((side * 66, 277 + lift), 46, 13, SKIN_SHADE, 0.40, turn=-side * 6)


def _necklace(brush: Brush, lift: float) -> None:
    chain = bezier((-71, 236 + lift * 0.6), (-48, 324 + lift), (48, 324 + lift), (73, 236 + lift * 0.6), 40)
    brush.stroke(spline(chain + (0.6, 2.2)), "#4a1f18", 0.35, 1.6, blur=1.2)
    gold = [color(c) for c in ("#ffe9b0", "#d9a24e", "#ffeec2", "#a9702c")]
    brush.stroke_shaded(spline(chain), linear((-60, 0), (60, 0), gold, [0, 0.35, 0.5, 1]), 1.5)
    drop = chain[20]
    brush.glow(drop + (1, 8), 8, 8, "#4a1f18", 0.4)
    gold = [color(c) for c in ("#fffbe8", "#f0c674", "#9a6223")]
    brush.disc_shaded(drop + (0, 5.2), 4.6, radial(drop + (-1.6, 3.6), 6.5, gold, [0, 0.4, 1]))
