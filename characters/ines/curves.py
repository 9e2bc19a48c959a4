"""Curves as arrays of points: interpolation, splines and tapered ribbons. Points are float64 [n, 2]."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Points = NDArray[np.float64]
"""A list of points [n, 2], or of values [n]."""


def lerp(a: Any, b: Any, t: Any) -> Any:
    """Return ``a`` at t = 0 and ``b`` at t = 1, linearly between; numbers or arrays."""
    return a + (b - a) * t


def smoothstep(low: float, high: float, x: ArrayLike) -> Points:
    """Return 0 below ``low``, 1 above ``high``, 3 u^2 - 2 u^3 between (no corner at either end)."""
    u = np.clip((np.asarray(x, float) - low) / (high - low), 0, 1)
    return np.asarray(u * u * (3 - 2 * u))


def catmull_rom(points: ArrayLike, t: ArrayLike) -> Points:
    """Evaluate the uniform Catmull-Rom curve through ``points`` [n, d] at ``t`` in 0..1; shape of t plus [d]."""
    p = np.asarray(points, float)
    last = len(p) - 1
    tangent = np.empty_like(p)
    tangent[1:-1] = (p[2:] - p[:-2]) * 0.5
    tangent[0], tangent[-1] = p[1] - p[0], p[-1] - p[-2]
    x = np.clip(np.asarray(t, float), 0, 1) * last
    i = np.minimum(x.astype(int), last - 1)
    f = (x - i)[..., None]
    a, b = 2 * f**3 - 3 * f**2 + 1, f**3 - 2 * f**2 + f
    c, d = -2 * f**3 + 3 * f**2, f**3 - f**2
    return np.asarray(a * p[i] + b * tangent[i] + c * p[i + 1] + d * tangent[i + 1])


def bezier(start: ArrayLike, pull: ArrayLike, push: ArrayLike, end: ArrayLike, count: int = 25) -> Points:
    """Return ``count`` points of the cubic Bezier curve, evenly spaced in its parameter."""
    t = np.linspace(0, 1, count)[:, None]
    p0, p1, p2, p3 = (np.asarray(p, float) for p in (start, pull, push, end))
    return np.asarray((1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t**3 * p3)


def line(start: ArrayLike, end: ArrayLike, count: int) -> Points:
    """Return ``count`` points on the straight line between two points."""
    return np.linspace(np.asarray(start, float), np.asarray(end, float), count)


def normals(curve: Points) -> Points:
    """Return the unit normals of one curve [n, 2] or of many [m, n, 2]."""
    d = np.gradient(curve, axis=-2)
    n = np.stack([-d[..., 1], d[..., 0]], -1)
    return np.asarray(n / np.maximum(np.linalg.norm(n, axis=-1, keepdims=True), 1e-6))


def ribbon(curve: ArrayLike, width: float, profile: ArrayLike | None = None) -> Points:
    """Return the outline [2n, 2] of a stroke along ``curve`` whose width is ``width`` times ``profile`` [n].

    Without a profile the stroke swells from nothing to its width in the middle and back.
    """
    c = np.asarray(curve, float)
    thin = np.sin(np.linspace(0, np.pi, len(c))) ** 0.8 if profile is None else np.asarray(profile, float)
    offset = normals(c) * (width * thin)[:, None] * 0.5
    return np.concatenate([c + offset, (c - offset)[::-1]])


def profile(knots: Sequence[float], values: Sequence[float], count: int) -> Points:
    """Return ``count`` values of the polyline through (knots, values) over 0..1."""
    return np.interp(np.linspace(0, 1, count), knots, values)


def between(a: ArrayLike, b: ArrayLike, u: ArrayLike, t: ArrayLike) -> Points:
    """Return points between two guide curves: at ``t`` along both, ``u`` of the way from a to b (u has a last axis of 1)."""
    return np.asarray(catmull_rom(a, t) * (1 - np.asarray(u, float)) + catmull_rom(b, t) * np.asarray(u, float))
