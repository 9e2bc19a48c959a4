"""The hair: behind the neck, over the face, and the loose strands. All in head coordinates."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import skia

from characters.ines import locks
from characters.ines.brush import MULTIPLY, SCREEN, Brush, color, linear, polygon
from characters.ines.curves import Points, between, catmull_rom, line, normals, profile, ribbon
from characters.ines.ear import paint_ear
from characters.ines.locks import Lock, guide
from characters.ines.palette import HAIR, HAIR_BRIGHT, HAIR_DARK, HAIR_DEEP, HAIR_LIGHT, HAIR_MIDDLE
from characters.ines.strands import Tuft, mass, strands

if TYPE_CHECKING:
    from characters.ines.head import Head

BACK_TUFTS: tuple[tuple[str, int, str, float, float, float], ...] = (
    ("b0", 40, HAIR_DARK, 0.8, 0, 1),
    ("b1", 90, HAIR, 0.7, 0, 0.32),
    ("b2", 60, HAIR_MIDDLE, 0.5, 0, 0.2),
    ("b3", 26, HAIR_LIGHT, 0.45, 0.0, 0.12),
    ("b4", 80, HAIR, 0.5, 0.7, 1),
    ("b5", 40, HAIR_MIDDLE, 0.4, 0.86, 1),
)
"""Name, strands, colour, opacity, and from where to where across."""
WISP_TUFTS: tuple[tuple[str, int, str, float, float, float, float], ...] = (
    ("w1", 16, HAIR_MIDDLE, 0.8, 0, 0.5, 2.4),
    ("w2", 14, HAIR_LIGHT, 0.75, 0.1, 0.5, 1.8),
    ("w3", 9, HAIR_BRIGHT, 0.7, 0.2, 0.5, 1.2),
)
"""Name, strands, colour, opacity, first and last start, greatest width."""


def paint_back_hair(brush: Brush, head: Head) -> None:
    """Paint the hair behind the neck."""
    left, right = guide(head, locks.BACK_LEFT), guide(head, locks.BACK_RIGHT)
    t = np.linspace(0, 1, 30)
    shape = np.concatenate([catmull_rom(left, t), catmull_rom(right, t)[::-1]])
    tones = [color(HAIR_DARK), color(HAIR_DEEP), color("#1b0e10")]
    brush.shade(shape, linear((-180, -100), (200, 330), tones, [0, 0.5, 1]))
    for name, count, tone, alpha, low, high in BACK_TUFTS:
        tuft = Tuft(name, count, (0.25, 0.6), (0.2, 0.4), (low, high), (1, 3.2), 0.006, 0.02)
        brush.fill(strands(left, right, tuft), tone, alpha)


def paint_hair_shadow(brush: Brush, head: Head) -> None:
    """Paint the shadow that the hair casts on the face."""
    t, shares = np.linspace(0.06, 1, 30), [0, 0.4, 1]
    thin = profile(shares, [0.25, 1, 1], 30)
    edge = catmull_rom(guide(head, locks.LEFT_INNER)[:7] + (4, 8), t)
    brush.fill(ribbon(edge, 20, thin), "#a25c40", 0.62, blur=7, blend=MULTIPLY)
    edge = catmull_rom(guide(head, locks.RIGHT_INNER)[:7] + (-5, 8), t)
    brush.fill(ribbon(edge, 24, thin), "#84483c", 0.60, blur=8, blend=MULTIPLY)


def paint_front_hair(brush: Brush, head: Head, face: Any) -> None:
    """Paint the hair over the face, and the ear beside its resting outline ``face``."""
    left = guide(head, locks.LEFT_INNER), guide(head, locks.LEFT_OUTER)
    right = guide(head, locks.RIGHT_INNER), guide(head, locks.RIGHT_OUTER)
    seam = line(left[0][0] + (0, 2), left[1][0] + (0, 2), 12)
    brush.fill(ribbon(seam, 9, np.ones(12)), HAIR_DARK, blur=0.8)
    _lock(brush, *right, locks.RIGHT)
    _rim_light(brush, *right, Tuft("rim", 110, (0.06, 0.88), (0.05, 0.13), (0.84, 0.998), (0.4, 1.25)))
    _lock(brush, *left, locks.LEFT)
    _window_light(brush, *left, Tuft("rimL", 70, (0.10, 0.68), (0.05, 0.12), (0.90, 0.998), (0.5, 1.3)))
    with brush.clipped(face, outside=True):
        paint_ear(brush, head)
    _wisp(brush, guide(head, locks.WISP_INNER), guide(head, locks.WISP_OUTER))
    x, y, depth = (np.array(row, float) for row in locks.PARTING)
    parting = head.points(np.stack([x, y], 1), z=depth)
    skin = ribbon(catmull_rom(parting, np.linspace(0, 1, 14)), 3.2, np.linspace(1, 0.1, 14))
    brush.fill(skin, "#b98060", 0.42, blur=1.1)
    _hairline(brush, left, right)
    _fly_aways(brush, left[1], right[1])


def _lock(brush: Brush, a: Points, b: Points, lock: Lock) -> None:
    """Paint one mass of hair between its guides."""
    shape, tag, k = mass(a, b, lock.tips), lock.tag, lock.density
    brush.fill(shape, "#0c0506", 0.187, blur=4)
    tones = [color(HAIR_DARK), color(HAIR), color(HAIR_DARK)]
    brush.shade(shape, linear(catmull_rom(a, 0.05), catmull_rom(b, 0.9), tones, [0, 0.4, 1]), blur=0.7)
    body = (
        (Tuft(tag + "r", int(70 * k), (0, 0.012), (0.15, 0.4), width=(1.6, 4.0)), HAIR_MIDDLE, 0.55),
        (Tuft(tag + "a", int(80 * k), (0, 0.7), (0.25, 0.6), width=(1.2, 4.2)), HAIR_DEEP, 0.45),
        (Tuft(tag + "b", int(100 * k), (0, 0.6), (0.25, 0.6), width=(0.8, 3.2)), HAIR_MIDDLE, 0.50),
    )
    with brush.kept():
        if lock.tips:
            brush.canvas.clipPath(polygon(shape), skia.ClipOp.kIntersect, True)
        for tuft, tone, alpha in body:
            brush.fill(strands(a, b, tuft), tone, alpha)
        for u0, u1, t0, t1, width in lock.clumps:
            t, u = np.linspace(t0, t1, 26), np.linspace(u0, u1, 26)[:, None]
            brush.fill(ribbon(between(a, b, u, t), width), "#0d0506", 0.62, blur=width * 0.22)
            brush.fill(ribbon(between(a, b, u + 0.09, t), width * 1.2), HAIR_LIGHT, 0.36, blur=width * 0.32)
        fine = Tuft(tag + "c", int(50 * k), (0, 0.7), (0.2, 0.5), width=(0.5, 1.5))
        brush.fill(strands(a, b, fine), HAIR_DEEP, 0.5)
        for along, across, rx, ry, turn, tone, alpha, blend in lock.sheen:
            with brush.clipped(shape):
                middle = between(a, b, np.array([[across]]), np.array([along]))[0]
                brush.glow(middle, rx, ry, tone, alpha, turn=turn, blend=blend)
        for i, (start, last, length, low, high, count, tone, alpha, width) in enumerate(lock.lights):
            tuft = Tuft(f"{tag}h{i}", count, (start, last), (length * 0.6, length), (low, high), (0.5, width))
            brush.fill(strands(a, b, tuft), tone, alpha)


def _rim_light(brush: Brush, a: Points, b: Points, tuft: Tuft) -> None:
    """Paint the lamp's light on the outer edge of the right mass."""
    with brush.clipped(mass(a, b)):
        edge = catmull_rom(b, np.linspace(0.06, 1, 60))
        thin = profile([0, 0.15, 0.5, 0.8, 1], [0.1, 0.8, 1, 0.9, 0.5], 60)
        brush.fill(ribbon(edge, 20, thin), "#b06a34", 0.46, blur=6, blend=SCREEN)
        brush.fill(ribbon(edge, 4, thin), "#f2a860", 0.26, blur=2.2, blend=SCREEN)
        brush.fill(strands(a, b, tuft), "#ffc88a", 0.50, blend=SCREEN)


def _window_light(brush: Brush, a: Points, b: Points, tuft: Tuft) -> None:
    """Paint the window's light on the outer edge of the left mass."""
    with brush.clipped(mass(a, b)):
        edge = catmull_rom(b, np.linspace(0.12, 0.80, 60))
        thin = profile([0, 0.2, 0.5, 0.8, 1], [0.1, 0.8, 0.8, 0.9, 0.3], 60)
        brush.fill(ribbon(edge, 16, thin), "#4fa3a6", 0.34, blur=5, blend=SCREEN)
        brush.fill(strands(a, b, tuft), "#9fe0dc", 0.30, blend=SCREEN)


def _wisp(brush: Brush, inner: Points, outer: Points) -> None:
    brush.fill(ribbon(catmull_rom(inner, np.linspace(0.1, 1, 30)) + (5, 4), 9), "#7a3a28", 0.42, blur=4.5, blend=MULTIPLY)
    t = np.linspace(0, 1, 30)
    a, b = catmull_rom(inner, t), catmull_rom(outer, t)
    width = np.linalg.norm(a - b, axis=1) * profile([0, 0.1, 0.6, 1], [0.4, 1, 1, 0.05], 30)
    brush.fill(ribbon((a + b) / 2, 1.0, width), HAIR_DARK, 0.96, blur=0.5)
    for name, count, tone, alpha, start, last, widest in WISP_TUFTS:
        tuft = Tuft(name, count, (start, last), (0.25, 0.5), (0.1, 0.9), (0.6, widest))
        brush.fill(strands(inner, outer, tuft), tone, alpha)


def _hairline(brush: Brush, left: tuple[Points, Points], right: tuple[Points, Points]) -> None:
    """Paint the short hairs where the forehead ends."""
    rng, path = np.random.RandomState(8), skia.Path()
    arc = np.sin(np.linspace(0.3, math.pi, 10))
    for (a, b), last in ((left, 0.34), (right, 0.36)):
        for _ in range(44):
            start, length = rng.uniform(0.0, last - 0.1), rng.uniform(0.05, 0.11)
            u = 0.02 - rng.uniform(0, 0.045) * arc
            hair = between(a, b, u[:, None], np.linspace(start, start + length, 10))
            polygon(ribbon(hair, rng.uniform(0.8, 1.5)), path)
    brush.fill(path, HAIR, 0.62, blur=0.3)


def _fly_aways(brush: Brush, left: Points, right: Points) -> None:
    """Paint the few hairs that leave the outline."""
    rng, path = np.random.RandomState(4), skia.Path()
    for edge, way in ((left, 1), (right, -1)):
        for _ in range(9):
            start = rng.uniform(0.03, 0.5)
            curve = catmull_rom(edge, np.linspace(start, min(1, start + rng.uniform(0.05, 0.12)), 12))
            away = way * rng.uniform(2, 9) * np.linspace(-0.3, 1, 12) ** 2
            polygon(ribbon(curve + normals(curve) * away[:, None], 0.9), path)
    brush.fill(path, HAIR_MIDDLE, 0.6)
