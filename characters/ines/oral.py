"""What the open mouth shows: its darkness, the teeth and the tongue."""

from __future__ import annotations

import numpy as np
import skia

from characters.ines.brush import SIDES, Brush, color, linear, polygon, spline
from characters.ines.curves import Points, lerp, line, ribbon
from characters.ines.lips import MOUTH_Y, Lips
from characters.ines.palette import MOUTH_DARK, mix

UPPER_TEETH = ((15.6, 0.0), (13.0, -1.3), (12.4, -0.4), (10.0, -2.0), (8.4, -3.0), (7.4, -4.2))
LOWER_TEETH = ((9.6, 0.0), (10.0, 0.2), (10.4, 0.2), (9.2, 1.0), (8.0, 2.0), (6.6, 3.2))
"""Width of each tooth from the middle outwards, and how far its edge is from the incisors' edge; head units."""
TEETH_DEPTH = 4.0
UPPER_TEETH_EDGE = MOUTH_Y + 4.6
"""The upper teeth are fixed to the skull."""
TIP_HALF_WIDTH = 23.0
LEAST_GAP = 0.6
"""Lips nearer than this are closed."""


def paint_oral(brush: Brush, lips: Lips) -> None:
    """Paint the inside of the mouth, clipped to the opening; nothing where the lips are closed."""
    shape, mouth = lips.shape, lips.mouth
    if shape.gap <= LEAST_GAP:
        return
    opening = polygon(np.concatenate([lips.inner_upper, lips.inner_lower[::-1]]))
    with brush.clipped(opening):
        depth = [color("#1c0507"), color("#3a0b10"), color("#5e1a1e")]
        brush.shade(
            opening, linear(lips.at(0, shape.upper_edge), lips.at(0, shape.lower_edge + 4), depth, [0, 0.55, 1])
        )
        middle = lips.at(0, lerp(shape.upper_edge, shape.lower_edge, 0.42))
        brush.glow(middle, shape.inner_half_width * 0.62, shape.gap * 0.45 + 2, "#0c0203", 0.85)
        rest = shape.lower_edge - max(3.5, shape.gap * 0.30) + 1.0
        _tongue(brush, lips, max(rest, UPPER_TEETH_EDGE + 1.4), shape.inner_half_width * 0.66)
        _lower_teeth(brush, lips)
        if mouth.tongue_up > 0:  # the tip rises in front of the lower teeth
            top = lerp(shape.lower_edge + 4, UPPER_TEETH_EDGE + 2.2, mouth.tongue_up)
            _tongue(brush, lips, top, TIP_HALF_WIDTH)
        _gums(brush, lips)
        paint_upper_teeth(brush, lips)
        if mouth.tongue_out > 0:
            _tongue_out(brush, lips)
        paint_lip_shadow(brush, lips)
        brush.stroke(spline(lips.inner_lower[::3]), "#2a0709", 0.50, 2.6, blur=1.2)
        purse = mouth.lip_round
        for side in SIDES:
            corner = lips.at(side * shape.inner_half_width * (1.0 + 0.12 * purse), shape.corner_y + 1)
            width, height = shape.inner_half_width * (0.40 - 0.12 * purse), 10 + shape.gap * 0.42
            brush.glow(corner, width, height, "#1a0405", 0.88)


def paint_lip_shadow(brush: Brush, lips: Lips) -> None:
    """Paint the shadow that the upper lip casts on what is behind it."""
    width = min(9, 2.5 + lips.shape.gap * 0.22)
    edge = spline(lips.inner_upper[::3] + (0, width * 0.25))
    brush.stroke(edge, "#3a0c0c", 0.52, width, blur=width * 0.36)


def paint_upper_teeth(brush: Brush, lips: Lips) -> None:
    """Paint the upper row of teeth."""
    for side in SIDES:
        x = 0.0
        for number, (width, rise) in enumerate(UPPER_TEETH):
            edge = UPPER_TEETH_EDGE + rise
            roundness = 0.45 if number == 0 else 1.0  # the incisors meet almost without a notch
            top, middle, low = _tooth_colors(x + width / 2, 0.05 if side > 0 else 0.0, lips.mouth.teeth)
            gradient = linear(lips.at(0, MOUTH_Y - 12), lips.at(0, edge), [top, middle, low], [0, 0.62, 1])
            brush.shade(_tooth(lips, side, x, width, edge, MOUTH_Y - 17, 2.2, roundness), gradient)
            x += width
            _tooth_gap(brush, lips, side * x, MOUTH_Y - 17, edge - 1.2)
            if number < 2:
                shine = lips.at(side * (x - width * 0.55) - 1, UPPER_TEETH_EDGE - 6, TEETH_DEPTH)
                strength = (0.65 if side < 0 else 0.4) * lips.mouth.teeth
                brush.glow(shine, width * 0.32, 5, "#ffffff", strength)


def _lower_teeth(brush: Brush, lips: Lips) -> None:
    """Paint the lower row, which goes with the jaw."""
    base = MOUTH_Y + 6.4 + lips.shape.drop * 0.93
    for side in SIDES:
        x = 0.0
        for width, sink in LOWER_TEETH:
            edge = base + sink
            top, middle, low = _tooth_colors(x + width / 2, 0.25 if side > 0 else 0.20, lips.mouth.teeth)
            gradient = linear(lips.at(0, edge), lips.at(0, base + 14), [low, middle, top], [0, 0.62, 1])
            brush.shade(_tooth(lips, side, x, width, edge, base + 24, -1.6, 1.0), gradient)
            x += width
            _tooth_gap(brush, lips, side * x, base + 24, edge + 1.2)


def _tooth(
    lips: Lips, side: int, x: float, width: float, edge: float, gum: float, radius: float, roundness: float
) -> skia.Path:
    """Return one tooth's outline; ``radius`` is how round its corners are, negative for the lower row."""
    end, r = x + width, abs(radius)
    up = -1 if radius > 0 else 1
    corners = np.array(
        [
            (x + 0.15 * roundness, gum),
            (x + 0.15 * roundness, edge + up * r * 1.2 * roundness),
            (x + r * 0.75 * roundness, edge + up * 0.15),
            (end - r, edge + up * 0.25),
            (end - 0.15, edge + up * r * 1.6),
            (end - 0.15, gum),
        ]
    )
    corners[:, 0] *= side
    q = lips.points(corners[:, 0], corners[:, 1], TEETH_DEPTH - 0.0112 * corners[:, 0] ** 2)
    path = skia.Path()
    path.moveTo(*q[0])
    path.lineTo(*q[1])
    path.quadTo(*(q[1] * 0.35 + q[2] * 0.65 + (0, -up * 0.5)), *q[2])
    path.lineTo(*q[3])
    path.quadTo(*(q[4] * 0.5 + q[3] * 0.5 + (side * 0.6, -up * 0.8)), *q[4])
    path.lineTo(*q[5])
    path.close()
    return path


def _tooth_colors(x: float, shade: float, light: float) -> tuple[int, int, int]:
    """Return a tooth's colours at the gum, in its middle and at its edge; darker to the side and without light."""
    dark = min(1.0, x / 54.0) ** 2.1 * 0.72 + shade
    gum = mix("#f0e2d4", "#6b3d38", min(1, dark + 0.06))
    middle, edge = mix("#fffaf0", "#8a5a50", dark), mix("#faf5ef", "#7c5048", dark)
    lost = (1 - light) * 0.96
    return color(mix(gum, MOUTH_DARK, lost)), color(mix(middle, MOUTH_DARK, lost)), color(mix(edge, MOUTH_DARK, lost))


def _tooth_gap(brush: Brush, lips: Lips, x: float, gum: float, edge: float) -> None:
    a, b = lips.points([x, x], [gum, edge], TEETH_DEPTH)
    path = skia.Path()
    path.moveTo(*a)
    path.lineTo(*b)
    brush.stroke(path, "#8c5f52", 0.30, 0.9, blur=0.4)


def _gums(brush: Brush, lips: Lips) -> None:
    x = np.linspace(-46, 46, 20)
    low = lips.points(x, MOUTH_Y - 12.5 + 0.004 * x**2)
    high = lips.points(x[::-1], np.full(20, MOUTH_Y - 30))
    brush.fill(np.concatenate([low, high]), mix("#b4525a", MOUTH_DARK, (1 - lips.mouth.teeth) * 0.96), 0.9)


def _tongue(
    brush: Brush, lips: Lips, top: float, half: float, *, bottom: float | None = None, forward: float = 2
) -> None:
    """Paint a tongue of a half width from its top downwards."""
    low = lips.shape.lower_edge + 26 if bottom is None else bottom
    dent = 1.2 if bottom is None else -0.2
    side = [(half, low), (half * 0.97, lerp(low, top, 0.55)), (half * 0.72, lerp(low, top, 0.88)), (half * 0.30, top + 0.3)]
    outline: Points = np.array([(-x, y) for x, y in side] + [(0, top + dent)] + side[::-1])
    path = spline(lips.points(outline[:, 0], outline[:, 1], forward))
    path.close()
    brush.fill(path, "#14030a", 0.5, blur=2.5)
    flesh = [color("#e58a84"), color("#c9605f"), color("#93363c")]
    brush.shade(path, linear(lips.at(0, top - 1), lips.at(0, top + 26), flesh, [0, 0.4, 1]))
    with brush.clipped(path):
        brush.glow(lips.at(-half * 0.25, top + 5, 4), half * 0.5, 5.2, "#ffc4b8", 0.62)
        groove = line(lips.at(0, top + 2), lips.at(0, low), 10)
        brush.fill(ribbon(groove, 4), "#8d2f36", 0.55, blur=1.8)
        brush.glow(lips.at(half * 0.85, lerp(top, low, 0.5)), half * 0.4, 22, "#5c141c", 0.6)


def _tongue_out(brush: Brush, lips: Lips) -> None:
    """Paint the tip between the teeth, with the upper teeth's shadow on it."""
    low = lips.shape.lower_edge
    top = lerp(max(low + 5, UPPER_TEETH_EDGE + 2), UPPER_TEETH_EDGE - 0.4, lips.mouth.tongue_out)
    _tongue(brush, lips, top, 24, bottom=low + 20, forward=10)
    x = np.linspace(-24, 24, 9)
    edge = spline(lips.points(x, top + 1.2 + 0.004 * x**2, 6))
    brush.stroke(edge, "#5a1418", 0.45, 2, blur=1.2)
