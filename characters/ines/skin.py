"""The face without its features: outline, light and shade, freckles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import skia

from characters.ines.brush import MULTIPLY, SCREEN, Brush, color, linear, spline
from characters.ines.curves import Points, smoothstep
from characters.ines.head import Head
from characters.ines.palette import BLUSH, SKIN, SKIN_LIGHT, SKIN_PALE, SKIN_WARM

if TYPE_CHECKING:
    from characters.ines.pose import Portrait

HALF_OUTLINE = (
    (0, -196),
    (70, -186),
    (112, -146),
    (130, -86),
    (134, -24),
    (131.5, 28),
    (123, 77),
    (107, 121),
    (82, 158),
    (53, 184),
    (26, 197.5),
    (0, 201),
)
"""Right half of the face's outline from the crown to the chin, head units."""


def outline(jaw: float, purse: float, cheer: float) -> Points:
    """Return the face's outline [n, 2]: an open jaw is longer and narrower, a cheerful face rounder."""
    left = [(-x, y) for x, y in HALF_OUTLINE[-2:0:-1]]
    p = np.array([*HALF_OUTLINE, *left], float)
    low = smoothstep(36, 190, p[:, 1])
    p[:, 1] += 33 * jaw * low
    p[:, 0] *= 1 - 0.035 * jaw * low * (1 - 0.3 * low) - 0.012 * purse * low + 0.012 * cheer * smoothstep(40, 110, p[:, 1])
    return p


def outline_path(head: Head, points: Points) -> Any:
    """Return an outline on a head in its pose, as a path."""
    return spline(head.points(points, z=Head.depth(points[:, 0], points[:, 1]) * 0.35), closed=True)


def paint_skin(brush: Brush, head: Head, portrait: Portrait, face: Any) -> None:
    """Paint the face's skin inside its outline ``face``."""
    at, jaw, cheer = head.point, portrait.mouth.jaw_open, portrait.eyes.cheer
    tones = [color(SKIN_LIGHT), color(SKIN_PALE), color(SKIN), color(SKIN_WARM)]
    brush.shade(face, linear(at(-130, -120), at(140, 170), tones, [0, 0.30, 0.66, 1]))
    with brush.clipped(face):
        _forms(brush, head, jaw)
        brush.glow(at(-38, -84), 96, 62, "#fff0dc", 0.62, turn=-8)
        brush.glow(at(-20, -70), 40, 30, "#ffffff", 0.16)
        _cheeks(brush, head, jaw, cheer)
        _freckles(brush, head)
        # cool light from the room on the shaded side
        brush.glow(at(112, 84 + 6 * jaw), 22, 70, "#7fb2d6", 0.11, turn=14, blend=SCREEN)
        brush.glow(at(76, 160 + 24 * jaw), 34, 24, "#7fb2d6", 0.10, turn=-40, blend=SCREEN)
        # chin
        brush.glow(at(-5, 179 + 32 * jaw), 34, 20, "#ffe8d2", 0.34)
        brush.glow(at(0, 198 + 33 * jaw), 52, 13, "#a55a44", 0.36, blend=MULTIPLY)


def _forms(brush: Brush, head: Head, jaw: float) -> None:
    """Paint the large shadows: the right side twice, and the turn of the left edge."""
    right: list[tuple[float, float]] = [(160, -150), (108, -110), (100, -40), (110, 20), (86, 76), (74, 120)]
    right += [(50, 170 + 26 * jaw), (16, 218 + 32 * jaw), (170, 230 + 24 * jaw)]
    brush.fill(spline(head.points(right), closed=True), "#b06c56", 0.50, blur=24, blend=MULTIPLY)
    edge: list[tuple[float, float]] = [(160, -150), (124, -90), (118, -20), (121, 30), (104, 88), (86, 138)]
    edge += [(56, 182 + 26 * jaw), (24, 222 + 32 * jaw), (170, 230 + 24 * jaw)]
    brush.fill(spline(head.points(edge), closed=True), "#8e524a", 0.50, blur=13, blend=MULTIPLY)
    left: list[tuple[float, float]] = [(-160, -150), (-127, -60), (-129, 30), (-113, 92), (-84, 150)]
    left += [(-52, 190 + 28 * jaw), (0, 211 + 33 * jaw), (-60, 240 + 24 * jaw), (-180, 150)]
    brush.fill(spline(head.points(left), closed=True), "#c98462", 0.40, blur=11, blend=MULTIPLY)


def _cheeks(brush: Brush, head: Head, jaw: float, cheer: float) -> None:
    at = head.point
    brush.glow(at(-76, 52 - 6 * cheer), 50, 34, "#fff0dd", 0.46, turn=-24)
    brush.glow(at(72, 50 - 6 * cheer), 40, 26, "#ffe2c4", 0.34, turn=24)
    brush.glow(at(-84, 62 - 6 * cheer), 52, 38, BLUSH, 0.30, turn=-18)
    brush.glow(at(84, 60 - 6 * cheer), 48, 38, BLUSH, 0.26, turn=18)
    brush.glow(at(-80, 42 - 8 * cheer), 26, 11, "#fff4e8", 0.16, turn=-28)
    # the hollow under the cheekbone deepens as the jaw opens
    brush.glow(at(-96, 106 + 4 * jaw), 28, 46, "#b9694e", 0.26 + 0.12 * jaw, turn=24, blend=MULTIPLY)
    brush.glow(at(93, 104 + 4 * jaw), 30, 50, "#b0694f", 0.24 + 0.12 * jaw, turn=-24, blend=MULTIPLY)


def _freckles(brush: Brush, head: Head) -> None:
    rng = np.random.RandomState(17)
    x = [rng.triangular(-100, -50, -18, 52), rng.triangular(18, 50, 96, 42), rng.triangular(-20, 0, 20, 14)]
    y = [rng.triangular(26, 44, 70, 52), rng.triangular(26, 44, 70, 42), rng.triangular(20, 38, 56, 14)]
    where = head.points(np.stack([np.concatenate(x), np.concatenate(y)], 1))
    path = skia.Path()
    for (px, py), radius in zip(where.tolist(), rng.uniform(0.5, 1.35, len(where)).tolist(), strict=True):
        path.addCircle(px, py, radius)
    brush.fill(path, "#a5543a", 0.15, blur=0.45)
