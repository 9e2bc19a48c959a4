"""The eyes: lids, eyeball, iris and lashes. Numbers are head units around each eye's middle, x outwards."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import skia

from characters.ines.brush import MULTIPLY, Brush, color, linear, polygon, radial, spline
from characters.ines.curves import Points, bezier, lerp, ribbon, smoothstep

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from characters.ines.head import Head
    from characters.ines.pose import Eyes

EYE_X, EYE_Y = 63.0, 4.0
"""Middle of the right eye."""
DEPTH = -6.0
"""Eyes lie deeper than the face around them."""
IRIS = 20.6
"""Radius of the iris."""


@dataclass(frozen=True)
class Eye:
    """One eye in its state, with its curves both flat and on the head."""

    head: Head
    eyes: Eyes
    side: int
    lid: float
    """0 open .. 1 closed, eased."""
    squint: float
    upper: Points
    lower: Points

    def points(self, xy: ArrayLike, dz: float = DEPTH) -> Points:
        """Project points [n, 2] around the eye's middle."""
        p = np.atleast_2d(np.asarray(xy, float))
        return self.head.points(np.stack([self.side * (EYE_X + p[:, 0]), EYE_Y + p[:, 1]], 1), dz=dz)

    def at(self, x: float, y: float, dz: float = DEPTH) -> Points:
        """Project one point."""
        return np.asarray(self.points([(x, y)], dz)[0])


def eye_of(head: Head, eyes: Eyes, side: int) -> Eye:
    """Return one eye with its lids where the state puts them."""
    lid = float(smoothstep(0, 1, eyes.blink))
    squint = 0.12 + 0.42 * max(0, eyes.cheer)
    r = eyes.brow_raise
    opened = np.array([(-39, 8), (-26, -17 + 4 * squint - 2.5 * r), (11, -30.5 + 6 * squint - 3 * r), (42, -6)])
    lower = np.array([(-39, 8), (-23, 20 - 7 * squint - 2 * lid), (22, 24.5 - 8 * squint - 2 * lid), (42, -6)])
    closed = lower + [(0, 0), (0, -1.5), (0, -1.5), (0, 0)]
    upper = lerp(opened, closed, max(lid, 0.10 * max(0, -eyes.gaze_y)))
    upper[1:3, 1] += np.array([-5.0, 2.0]) * (4 * lid * (1 - lid))
    return Eye(head, eyes, side, lid, squint, bezier(*upper), bezier(*lower))


def paint_eye(brush: Brush, head: Head, eyes: Eyes, side: int) -> None:
    """Paint one eye with the skin around it, in head coordinates."""
    eye = eye_of(head, eyes, side)
    _socket(brush, eye)
    crease = _lid(brush, eye)
    if eye.lid < 0.97:
        with brush.clipped(np.concatenate([eye.points(eye.upper), eye.points(eye.lower)[::-1]])):
            _ball(brush, eye)
        _waterline(brush, eye)
    thin = np.concatenate([np.linspace(0.2, 1, 12), np.linspace(1, 0.3, 13)])
    brush.fill(ribbon(crease, 3.0, thin), "#7c3a2c", 0.62 * (1 - 0.55 * eye.lid), blur=1.0)
    brush.fill(ribbon(crease - (0, 3), 5), "#a85f48", 0.35, blur=2.6)
    _lashes(brush, eye)


def _socket(brush: Brush, eye: Eye) -> None:
    side = eye.side
    brush.glow(eye.at(0, -19), 52, 22, "#b4664e", 0.30, turn=side * -4, blend=MULTIPLY)
    brush.glow(eye.at(-29, -12), 20, 24, "#a4583f", 0.34, turn=side * 18, blend=MULTIPLY)
    brush.glow(eye.at(22, -16), 28, 16, "#a65a62", 0.30, blend=MULTIPLY)
    brush.glow(eye.at(0, 25), 38, 10, "#c98a76", 0.20, blend=MULTIPLY)
    brush.glow(eye.at(2, 33), 36, 9, "#fff0e0", 0.12)
    brush.glow(eye.at(22, -38), 28, 8, "#fff2e2", 0.34 if side < 0 else 0.18, turn=side * 10)


def _lid(brush: Brush, eye: Eye) -> Points:
    """Paint the upper lid: a thin strip on an open eye, all of it on a closed one. Return its crease."""
    lid, squint, r = eye.lid, eye.squint, eye.eyes.brow_raise
    opened = np.array([(-35, 0), (-27, -22 + 3 * squint - 2 * r), (12, -40 + 4 * squint - 2 * r), (45, -15)])
    closed = np.array([(-36, 2), (-25, -16), (14, -25), (43, -11)])
    crease = eye.points(bezier(*lerp(opened, closed, lid)))
    shape = polygon(np.concatenate([crease, eye.points(eye.upper)[::-1]]))
    tones = ("#eab592", "#c98868") if eye.side < 0 else ("#d79a79", "#b67458")
    gradient = linear(eye.at(0, -36 + 16 * lid), eye.at(0, -18 + 30 * lid), [color(c) for c in tones], [0, 1])
    brush.shade(shape, gradient, blur=1.1)
    if lid > 0.02:
        with brush.clipped(shape):
            brush.glow(eye.at(-2, -4 + 4 * lid), 26, 13, "#ffe8d2", 0.55 * lid)
            brush.glow(eye.at(6, 12), 38, 8, "#9b5344", 0.5 * lid, blend=MULTIPLY)
    return crease


def _ball(brush: Brush, eye: Eye) -> None:
    """Paint white, iris, pupil and catchlights, clipped to the opening by the caller."""
    eyes, pose = eye.eyes, eye.head.pose
    upper = eye.points(eye.upper)
    left = ("#e3c9c0", "#fdf8f4", "#fffdfa", "#e0d0cb")
    right = ("#dcc3ba", "#f8f1ed", "#f4ece9", "#cdbcbc")
    white = [color(c) for c in (left if eye.side < 0 else right)]
    opening = np.concatenate([upper, eye.points(eye.lower)[::-1]])
    brush.shade(opening, linear(eye.at(-34, 0), eye.at(34, 0), white, [0, 0.28, 0.6, 1]))
    brush.glow(eye.at(-36, 9), 9, 7, "#d8705f", 0.75)
    # The eyes keep to the camera while the head turns.
    x = float(np.clip(9 * eyes.gaze_x - 0.55 * pose.yaw, -12, 12)) * eye.side
    y = float(np.clip(-6.5 * eyes.gaze_y + 0.45 * pose.pitch, -8, 8))
    middle = eye.at(x + 1.5, -2.6 + y, -2)
    with brush.kept():
        brush.canvas.translate(*middle.tolist())
        brush.canvas.scale(1 - 0.10 * abs(eyes.gaze_x) - 0.006 * abs(pose.yaw), 1)
        _iris(brush)
    brush.stroke(spline((upper + (0, 3.4))[::2]), "#5a3230", 0.62, 9.5, blur=3.4, blend=MULTIPLY)
    _catchlights(brush, middle, 1 - float(smoothstep(0.25, 0.7, eye.lid)))


def _iris(brush: Brush) -> None:
    """Paint the iris around the canvas's origin."""
    brush.disc((0, 0), IRIS + 0.6, "#1c0d0c", 0.55, blur=1.6)
    browns = [color(c) for c in ("#5e2f1a", "#7a4423", "#5a301c", "#32180f", "#150908")]
    brush.disc_shaded((0, 0), IRIS, radial((0, 0), IRIS, browns, [0, 0.45, 0.74, 0.9, 1]))
    inside = skia.Path()
    inside.addCircle(0, 0, IRIS - 1.4)
    with brush.clipped(inside):
        brush.glow((0, 9.5), 15, 11, "#d98a3c", 0.80)
        brush.glow((0, 12.5), 9, 5.5, "#ffcf88", 0.50)
        rng = np.random.RandomState(3)
        light, dark = skia.Path(), skia.Path()
        for i in range(46):
            angle = rng.uniform(0, 2 * math.pi)
            start, end = rng.uniform(6.5, 9.5), rng.uniform(12, 16.6)
            fibre = dark if i % 2 == 0 else light
            fibre.moveTo(start * math.cos(angle), start * math.sin(angle))
            fibre.lineTo(end * math.cos(angle), end * math.sin(angle))
        brush.stroke(light, "#ffc880", 0.22, 0.7)
        brush.stroke(dark, "#2a120c", 0.22, 0.8)
        brush.glow((0, -14), 22, 16, "#120607", 0.88)
    brush.disc((0, 0), 8.8, "#0b0506", 1, blur=0.8)


def _catchlights(brush: Brush, iris: Points, strength: float) -> None:
    """Paint the lights that the eye mirrors; they stay with the lamps, not with the gaze."""
    if strength <= 0.01:
        return
    window = iris + (-6.2, -6.6)
    with brush.kept():
        brush.canvas.translate(*window.tolist())
        brush.canvas.rotate(-12)
        pane = skia.Path()
        pane.addRoundRect(skia.Rect.MakeXYWH(-4.2, -4.6, 8.4, 8.6), 3.4, 3.4)
        brush.fill(pane, "#ffffff", 0.97 * strength, blur=0.55)
    brush.glow(window, 9, 9, "#ffffff", 0.30 * strength)
    brush.disc(iris + (6.6, 7.2), 2.3, "#e8f6ff", 0.85 * strength, blur=0.6)
    brush.disc(iris + (9.6, -4.0), 1.1, "#cfeeff", 0.6 * strength, blur=0.4)


def _waterline(brush: Brush, eye: Eye) -> None:
    lower = eye.points(eye.lower)
    brush.fill(ribbon(lower[3:-2] + (0, 0.3), 2.6), "#f2b7a4", 0.85, blur=0.6)
    brush.glow(eye.at(-33.5, 9.6), 4.6, 3, "#ffd9cf", 0.8)
    brush.fill(ribbon(lower[3:] + (0, 1.9), 1.8, np.linspace(0.1, 1, 22)), "#4a2019", 0.62, blur=0.7)


def _lashes(brush: Brush, eye: Eye) -> None:
    """Paint the lash line with its wing, and three lashes at the outer corner."""
    lid, upper = eye.lid, eye.upper
    width = np.concatenate([np.linspace(0.12, 0.50, 9), np.linspace(0.54, 1, 10), np.linspace(1, 0.62, 6), [0.42, 0.02]])
    wing = eye.points([upper[-1] + (3.2, -2.2 + 2.4 * lid), upper[-1] + (7.6, -6.6 + 8 * lid)])
    brush.fill(ribbon(np.concatenate([eye.points(upper), wing]) - (0, 1.0), 5.8, width), "#160808", 0.97, blur=0.35)
    lashes = skia.Path()
    for i in range(3):
        t = 0.87 + 0.13 * i / 2
        k = min(24, t * 24)
        base = upper[int(k)] + (upper[min(24, int(k) + 1)] - upper[int(k)]) * (k - int(k))
        length = 2.0 + 8.0 * t**3.5
        out = t - 0.42 + 0.18
        tip = base + (out * length * 1.5, lerp(-length * 0.62, length * 0.62, lid))
        bend = base + (out * length * 0.9, lerp(-length * 0.08, length * 0.5, lid))
        curve = bezier(base, bend, lerp(bend, tip, 0.6), tip, 8)
        polygon(ribbon(eye.points(curve), 2.3, np.linspace(1, 0.03, 8)), lashes)
    brush.fill(lashes, "#160808", 0.92)
