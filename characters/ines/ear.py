"""The viewer's left ear, the one that the hair leaves free, and its pearl."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from characters.ines.brush import Brush, color, linear, radial, spline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from characters.ines.curves import Points
    from characters.ines.head import Head


def paint_ear(brush: Brush, head: Head) -> None:
    """Paint the ear, in head coordinates."""

    def at(points: Sequence[tuple[float, float]]) -> Points:
        return head.points(points, z=np.full(len(points), -2.0))

    rim = [(-127, -14), (-137, -24), (-149, -21), (-153.5, -4), (-150, 18), (-143, 38), (-136, 50), (-128, 50), (-126, 24)]
    ear = spline(at(rim), closed=True)
    brush.fill(ear, "#2a0f0c", 0.5, blur=4)
    tones = [color("#f3bd98"), color("#d8926f"), color("#b06a52")]
    brush.shade(ear, linear(at([(-154, -14)])[0], at([(-126, 34)])[0], tones, [0, 0.5, 1]))
    with brush.clipped(ear):
        groove = spline(at([(-131, -9), (-139, -17), (-146.5, -12), (-147.5, 2), (-143, 20), (-138, 32)]))
        brush.stroke(groove, "#8a4030", 0.62, 4.4, blur=1.9)
        fold = spline(at([(-135, -1), (-140, -7), (-142.5, 3), (-139, 15), (-134, 25)]))
        brush.stroke(fold, "#f6c4a2", 0.75, 4, blur=1.6)
        brush.glow(at([(-132.5, 14)])[0], 7, 12, "#5e2219", 0.75)
        helix = spline(at([(-133, -21), (-145, -21), (-152, -10), (-149.5, 14), (-142, 36)]))
        brush.stroke(helix, "#ffdcbf", 0.75, 2.4, blur=1.0)
        brush.glow(at([(-134, 42)])[0], 8, 8, "#f2a88a", 0.7)
        brush.glow(at([(-125, 20)])[0], 9, 44, "#9a5240", 0.5)
    pearl = at([(-136, 49)])[0]
    brush.glow(pearl + (1, 3), 8, 8, "#3a1512", 0.5)
    tones = [color("#ffffff"), color("#f6e9d8"), color("#a88c78")]
    brush.disc_shaded(pearl, 4.8, radial(pearl - (1.6, 1.8), 7, tones, [0, 0.45, 1]))
