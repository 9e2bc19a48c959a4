"""The mouth: the skin around it, what it shows when open, and the lips."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import skia

from characters.ines.brush import MULTIPLY, SIDES, Brush, color, linear, polygon, spline
from characters.ines.curves import Points, catmull_rom, lerp, line, ribbon
from characters.ines.lips import POINTS, Lips
from characters.ines.oral import LEAST_GAP, paint_lip_shadow, paint_oral, paint_upper_teeth

if TYPE_CHECKING:
    from characters.ines.head import Head
    from characters.ines.pose import Mouth


def paint_mouth(brush: Brush, head: Head, mouth: Mouth) -> None:
    """Paint mouth and surroundings over the skin, in head coordinates."""
    lips = Lips(head, mouth)
    _skin_around(brush, lips)
    paint_oral(brush, lips)
    upper = polygon(np.concatenate([lips.outer_upper, lips.inner_upper[::-1]]))
    lower = polygon(np.concatenate([lips.inner_lower, lips.outer_lower[::-1]]))
    _red(brush, lips, upper, lower)
    _upper_modelling(brush, lips, upper)
    _lower_modelling(brush, lips, lower)
    _creases(brush, lips, upper, lower)
    _lip_line(brush, lips)
    _teeth_on_lip(brush, lips, lower)
    # light on the rim above the bow
    brush.fill(ribbon(lips.outer_upper[14 : POINTS - 14] - (0, 1.2), 1.9), "#ffe6d4", 0.42, blur=0.9)


def _skin_around(brush: Brush, lips: Lips) -> None:
    shape, mouth = lips.shape, lips.mouth
    smile, wide, purse, press = max(0, mouth.smile), max(0, mouth.lip_width), mouth.lip_round, mouth.lip_press
    fold = min(1, 0.04 + 0.55 * smile + 0.25 * wide + 0.22 * mouth.upper_raise) * (1 - 0.5 * purse)
    for side in SIDES:
        # the fold from the nose to the corner
        knots = [
            (side * 28, 72 - 2 * smile),
            (side * 44, 84 - 3 * smile),
            (side * (60 + 9 * smile), 102 - 2 * smile),
            (side * (68 + 10 * smile), 124 - 2 * smile),
        ]
        curve = catmull_rom(lips.head.points(knots), np.linspace(0, 1, 20))
        brush.fill(ribbon(curve, 8), "#b0644c", 0.55 * fold, blur=4.2, blend=MULTIPLY)
        brush.fill(ribbon(curve + (side * 9, -5), 12), "#ffe9d4", 0.26 * fold, blur=6)
        x = side * (shape.half_width + 2.5)
        dimple = 0.30 + 0.1 * smile
        brush.glow(lips.at(x, shape.corner_y - 0.5), 8 + 4 * smile, 6 + 6 * smile, "#8c4434", dimple, blend=MULTIPLY)
        brush.glow(lips.at(x + side * 4, shape.corner_y + 8), 12, 10, "#b06650", 0.10, blend=MULTIPLY)
        pucker = lips.at(side * (shape.half_width + 16), shape.corner_y + 2)
        brush.glow(pucker, 16, 26, "#b56a50", 0.34 * purse, blend=MULTIPLY)
    brush.glow(lips.at(-24, shape.top - 7), 24, 9, "#fff0de", 0.20, turn=-10)
    height = (shape.bottom - shape.top) * 0.9 + 8
    middle = lips.at(0, (shape.top + shape.bottom) / 2)
    brush.glow(middle, shape.half_width * 1.5, height, "#c97a62", 0.10, blend=MULTIPLY)
    brush.glow(lips.at(3, shape.bottom + 7), shape.half_width * 0.66, 9.5, "#8c4232", 0.58, blend=MULTIPLY)
    # the chin bunches under a lip that is tucked in
    tuck = mouth.lower_tuck
    brush.glow(lips.at(2, shape.bottom + 5), shape.half_width * 0.55, 7, "#8c4232", 0.30 * tuck, blend=MULTIPLY)
    brush.glow(lips.at(-3, shape.bottom + 20), 30, 10, "#ffe8d2", 0.22 * tuck)
    brush.glow(lips.at(0, shape.top - 4), shape.half_width * 0.9, 6, "#fff0de", 0.30 * press)
    for side in SIDES:
        pinch = lips.at(side * (shape.half_width + 8), shape.corner_y + 3)
        brush.glow(pinch, 9, 11, "#9a513c", 0.18 * press, blend=MULTIPLY)


def _red(brush: Brush, lips: Lips, upper: Any, lower: Any) -> None:
    """Paint the lips' colour, with a soft rim: a hard one looks like a sticker."""
    shape = lips.shape
    both = polygon(np.concatenate([lips.outer_upper, lips.inner_upper[::-1]]))
    polygon(np.concatenate([lips.inner_lower, lips.outer_lower[::-1]]), both)
    brush.fill(both, "#b45248", 0.55, blur=2.4)
    reds = [color("#c9705f"), color("#b3524a"), color("#8a3237")]
    brush.shade(
        upper, linear(lips.at(0, shape.top), lips.at(0, shape.upper_edge + 1), reds, [0, 0.5, 1]), blur=0.6
    )
    # The lower lip's gradient begins at the corners, so that it joins the upper one there.
    start = min(shape.corner_y, shape.lower_edge - 1.5)
    f = (shape.lower_edge - 1 - start) / (shape.bottom - start)
    reds = [color(c) for c in ("#8e373a", "#a3444a", "#d37468", "#cf7264", "#a44c44")]
    stops = [0, f, f + 0.30 * (1 - f), f + 0.62 * (1 - f), 1]
    brush.shade(lower, linear(lips.at(0, start), lips.at(0, shape.bottom), reds, stops), blur=0.6)


def _upper_modelling(brush: Brush, lips: Lips, upper: Any) -> None:
    shape = lips.shape
    half, thick = shape.half_width, shape.upper_thickness
    with brush.clipped(upper):
        for side in SIDES:
            light = lips.at(side * half * 0.30, shape.top + thick * 0.30)
            brush.glow(light, half * 0.30, thick * 0.36, "#f0a08c", 0.50 if side < 0 else 0.30, turn=side * 12)
            brush.glow(lips.at(side * half * 0.80, shape.corner_y - 1), half * 0.26, 7, "#6e2228", 0.55)
        brush.glow(lips.at(0, shape.upper_edge - thick * 0.32), half * 0.14, thick * 0.42, "#e08c7c", 0.45)
        brush.stroke(spline(lips.inner_upper[::3]), "#4f1219", 0.75, 4.4, blur=1.9)


def _lower_modelling(brush: Brush, lips: Lips, lower: Any) -> None:
    shape = lips.shape
    half, thick, edge = shape.half_width, shape.lower_thickness, shape.lower_edge
    with brush.clipped(lower):
        for side, alpha in ((-1, 0.62), (1, 0.40)):
            light = lips.at(side * half * 0.25, edge + thick * 0.40)
            brush.glow(light, half * 0.32, thick * 0.34, "#ffb7a4", alpha, turn=side * -7)
        brush.glow(lips.at(-half * 0.20, edge + thick * 0.36), half * 0.22, thick * 0.15, "#fff4ec", 0.80, turn=4)
        brush.glow(lips.at(half * 0.22, edge + thick * 0.36), half * 0.12, thick * 0.10, "#fff0ea", 0.38, turn=-4)
        brush.glow(lips.at(0, shape.bottom), half * 0.8, thick * 0.30, "#7e2d2e", 0.42)
        for side in SIDES:
            brush.glow(lips.at(side * half * 0.84, shape.corner_y + 3), half * 0.26, 9, "#6e2228", 0.50)


def _creases(brush: Brush, lips: Lips, upper: Any, lower: Any) -> None:
    """Paint the fine upright lines of both lips."""
    rng = np.random.RandomState(9)
    lines = skia.Path()
    for i in range(17):
        u = -0.72 + 1.44 * i / 16 + rng.uniform(-0.03, 0.03)
        start, end = rng.uniform(0.05, 0.2), rng.uniform(0.55, 0.88)
        a, b = _across(lips.inner_lower, lips.outer_lower, u)
        polygon(ribbon(line(lerp(a, b, start), lerp(a, b, end) + (u * 2.0, 0), 7), 0.95), lines)
    with brush.clipped(lower):
        brush.fill(lines, "#7e2b2d", 0.30, blur=0.35)
    lines = skia.Path()
    for i in range(13):
        u = -0.66 + 1.32 * i / 12 + rng.uniform(-0.03, 0.03)
        a, b = _across(lips.inner_upper, lips.outer_upper, u)
        polygon(ribbon(line(lerp(a, b, 0.08), lerp(a, b, rng.uniform(0.5, 0.8)), 7), 0.9), lines)
    with brush.clipped(upper):
        brush.fill(lines, "#6a1f24", 0.28, blur=0.35)


def _across(inner: Points, outer: Points, u: float) -> tuple[Points, Points]:
    """Return the lip's two edges at ``u``, -1..1 across the mouth."""
    k = round((math.asin(u) / math.pi + 0.5) * (POINTS - 1))
    return inner[k], outer[k]


def _lip_line(brush: Brush, lips: Lips) -> None:
    """Paint the line between (nearly) closed lips, and the corners always."""
    shape, middle = lips.shape, lips.middle
    closed = 1 - float(np.clip(shape.gap / 4.0, 0, 1))
    if closed > 0:
        thickness = np.interp(np.abs(shape.t), [0, 0.2, 0.45, 0.8, 1], [1.1, 0.85, 0.9, 0.8, 0.25])
        brush.fill(ribbon(middle, 2.6, thickness), "#3f0d12", 0.88 * closed, blur=0.55)
        brush.fill(ribbon(middle, 5, thickness), "#5a191d", 0.40 * closed, blur=1.8)
    for side in SIDES:
        corner = lips.points([side * (shape.half_width + 1.6)], [shape.corner_y - 0.6])
        parts = [middle[POINTS - 9 :], corner] if side > 0 else [corner, middle[:9]]
        brush.fill(ribbon(np.concatenate(parts), 2.6), "#4a1318", 0.75, blur=0.8)


def _teeth_on_lip(brush: Brush, lips: Lips, lower: Any) -> None:
    """Paint F and V: the incisors' edges rest on the lip that is rolled in under them."""
    shape, tuck = lips.shape, lips.mouth.lower_tuck
    if tuck <= 0.01 or shape.gap <= LEAST_GAP:
        return
    swell = np.clip(1 - np.abs(shape.t) ** 2.2, 0, 1)[:, None]
    with brush.clipped(lower):
        shadow = (lips.inner_lower + swell * (0, 4.4 * tuck))[5:-5]
        brush.fill(ribbon(shadow, 7.5 * tuck + 0.1), "#4a1016", 0.60 * tuck, blur=1.9)
    reach = lips.inner_lower + swell * (0, 6.0 * tuck)
    with brush.clipped(np.concatenate([lips.inner_upper, reach[::-1]])):
        paint_upper_teeth(brush, lips)
        paint_lip_shadow(brush, lips)
        for side in SIDES:
            corner = lips.at(side * shape.inner_half_width, shape.corner_y + 1)
            brush.glow(corner, shape.inner_half_width * 0.42, 10 + shape.gap * 0.42, "#1a0405", 0.88)
