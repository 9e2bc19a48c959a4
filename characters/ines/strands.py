"""Hair by the strand: tufts of thin ribbons that flow between two guide curves, and the outline of a whole mass."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import skia

from characters.ines.brush import polygon
from characters.ines.curves import Points, between, catmull_rom, lerp, normals

if TYPE_CHECKING:
    from collections.abc import Sequence

Range = tuple[float, float]
STEPS = 13
"""Points along one strand."""
TIPS_FROM = 0.80
"""Where on the guides a mass begins to part into locks."""


@dataclass(frozen=True)
class Tuft:
    """Many strands that look alike. Places are shares of the guides' length, or of the way from one to the other."""

    name: str
    """Also its seed."""
    count: int
    start: Range
    length: Range
    across: Range = (0.0, 1.0)
    width: Range = (0.6, 1.8)
    wobble: float = 0.012
    crossing: float = 0.03
    """How far a strand may change over to its neighbours."""


@functools.cache
def _table(tuft: Tuft) -> tuple[Points, ...]:
    """Return the strands' places: across, start, end, width, wobble, crossing; each [count]."""
    rng = np.random.RandomState(sum(ord(c) * (i + 7) for i, c in enumerate(tuft.name)))
    n = tuft.count
    across = rng.uniform(*tuft.across, n)
    start = rng.uniform(*tuft.start, n)
    end = np.minimum(1, start + rng.uniform(*tuft.length, n))
    return across, start, end, rng.uniform(*tuft.width, n), rng.normal(0, 1, n), rng.normal(0, 1, n)


def strands(a: Points, b: Points, tuft: Tuft) -> Any:
    """Return a tuft between guide curves a and b [n, 2] as one path."""
    across, start, end, width, wobble, crossing = (column[:, None] for column in _table(tuft))
    s = np.linspace(0, 1, STEPS)
    t = start + (end - start) * s
    left, right = catmull_rom(a, t), catmull_rom(b, t)
    u = across + crossing * tuft.crossing * (s - 0.5) + wobble * tuft.wobble * np.sin(s * 6 + crossing * 3)
    middle = left + (right - left) * u[..., None]
    thin = np.sin(np.linspace(0.02, math.pi - 0.02, STEPS)) ** 0.9
    offset = normals(middle) * (width * thin)[..., None] * 0.5
    path = skia.Path()
    for outline in np.concatenate([middle + offset, (middle - offset)[:, ::-1]], 1):
        polygon(outline, path)
    path.setFillType(skia.PathFillType.kWinding)
    return path


def mass(a: Points, b: Points, tips: Sequence[Range] = ()) -> Points:
    """Return the outline of all the hair between two guides.

    ``tips`` are the points (across, along) in which it ends, with notches between them; without any it ends straight.
    """
    if not tips:
        t = np.linspace(0, 1, 40)
        return np.concatenate([catmull_rom(a, t), catmull_rom(b, t)[::-1]])
    t = np.linspace(0, TIPS_FROM, 40)
    parts = [catmull_rom(a, t)]
    ease = np.linspace(0, 1, 9)[1:]
    u, along = 0.0, TIPS_FROM
    for i, (tip_u, tip_t) in enumerate(tips):
        last = i == len(tips) - 1
        notch_u = 1.0 if last else (tip_u + tips[i + 1][0]) / 2
        notch_t = TIPS_FROM if last else min(tip_t, tips[i + 1][1]) - 0.055
        parts.append(between(a, b, lerp(u, tip_u, ease**1.9)[:, None], lerp(along, tip_t, ease)))
        parts.append(between(a, b, lerp(tip_u, notch_u, 1 - (1 - ease) ** 1.9)[:, None], lerp(tip_t, notch_t, ease)))
        u, along = notch_u, notch_t
    parts.append(catmull_rom(b, t)[::-1])
    return np.concatenate(parts)
