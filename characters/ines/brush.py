"""The drawing tools: paths, gradients, and a brush on a skia canvas."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
import skia

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import ArrayLike

MULTIPLY, SCREEN, SOFT_LIGHT = skia.BlendMode.kMultiply, skia.BlendMode.kScreen, skia.BlendMode.kSoftLight

SOFT = 4.0
"""A shape whose edge is blurred by so much, in head units, is a shadow or a light."""

SIDES = (-1, 1)
"""The viewer's left and right."""

GLOW_STOPS = ((0.0, 1.0), (0.25, 0.84), (0.5, 0.5), (0.75, 0.16), (1.0, 0.0))
"""How a glow fades: distance from its middle, share of its strength."""


def color(name: str, alpha: float = 1.0) -> int:
    """Return "#rrggbb" with an opacity of 0..1 as skia's number."""
    red, green, blue = (int(name[i : i + 2], 16) for i in (1, 3, 5))
    return int(skia.Color(red, green, blue, int(max(0.0, min(1.0, alpha)) * 255 + 0.5)))


def polygon(points: ArrayLike, path: Any = None) -> Any:
    """Return the closed polygon through ``points`` [n, 2] as a path; added to ``path`` where one is given."""
    path = skia.Path() if path is None else path
    path.addPoly([skia.Point(x, y) for x, y in np.asarray(points, float).tolist()], True)
    return path


def spline(points: ArrayLike, *, closed: bool = False, path: Any = None) -> Any:
    """Return the Catmull-Rom curve through ``points`` [n, 2] as a path.

    A given ``path`` is carried on: from where it stands, a straight line leads to the first point.
    """
    p = np.asarray(points, float)
    if closed:
        tangent = (np.roll(p, -1, 0) - np.roll(p, 1, 0)) / 6
    else:
        tangent = np.zeros_like(p)
        tangent[1:-1] = (p[2:] - p[:-2]) / 6
        tangent[0], tangent[-1] = (p[1] - p[0]) / 3, (p[-1] - p[-2]) / 3
    if path is None:
        path = skia.Path()
        path.moveTo(*p[0])
    else:
        path.lineTo(*p[0])
    for i in range(len(p) if closed else len(p) - 1):
        j = (i + 1) % len(p)
        path.cubicTo(*(p[i] + tangent[i]), *(p[j] - tangent[j]), *p[j])
    if closed:
        path.close()
    return path


def trace(start: Sequence[float], *segments: Sequence[float], side: int = 1, close: bool = True) -> Any:
    """Return a path by hand: a segment of 2 numbers is a line, of 6 a cubic curve. ``side`` -1 mirrors it."""
    path = skia.Path()
    path.moveTo(side * start[0], start[1])
    for segment in segments:
        numbers = [side * v if i % 2 == 0 else v for i, v in enumerate(segment)]
        if len(numbers) == 2:
            path.lineTo(*numbers)
        else:
            path.cubicTo(*numbers)
    if close:
        path.close()
    return path


def linear(start: ArrayLike, end: ArrayLike, colors: Sequence[int], stops: Sequence[float]) -> Any:
    """Return a gradient along a line; ``colors`` come from ``color``."""
    (x0, y0), (x1, y1) = np.asarray(start, float).tolist(), np.asarray(end, float).tolist()
    return skia.GradientShader.MakeLinear([skia.Point(x0, y0), skia.Point(x1, y1)], list(colors), list(stops))


def radial(centre: ArrayLike, radius: float, colors: Sequence[int], stops: Sequence[float]) -> Any:
    """Return a gradient from a middle outwards."""
    x, y = np.asarray(centre, float).tolist()
    return skia.GradientShader.MakeRadial(skia.Point(x, y), float(radius), list(colors), list(stops))


class Brush:
    """Paints on one canvas. A shape is a path, or points [n, 2] that are taken as a closed polygon."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas

    def fill(self, shape: Any, name: str, alpha: float = 1.0, *, blur: float = 0, blend: Any = None) -> None:
        """Fill a shape with one colour; ``blur`` is the standard deviation of its edge."""
        self.canvas.drawPath(_path(shape), _paint(color(name, alpha), None, blur, 0, blend))

    def shade(self, shape: Any, gradient: Any, *, blur: float = 0) -> None:
        """Fill a shape with a gradient."""
        self.canvas.drawPath(_path(shape), _paint(None, gradient, blur, 0, None))

    def stroke(
        self, path: Any, name: str, alpha: float, width: float, *, blur: float = 0, blend: Any = None
    ) -> None:
        """Draw along a path with round ends."""
        self.canvas.drawPath(path, _paint(color(name, alpha), None, blur, width, blend))

    def stroke_shaded(self, path: Any, gradient: Any, width: float) -> None:
        """Draw along a path in a gradient's colours."""
        self.canvas.drawPath(path, _paint(None, gradient, 0, width, None))

    def disc(self, centre: ArrayLike, radius: float, name: str, alpha: float = 1.0, *, blur: float = 0) -> None:
        """Fill a circle with one colour."""
        x, y = np.asarray(centre, float).tolist()
        self.canvas.drawCircle(x, y, radius, _paint(color(name, alpha), None, blur, 0, None))

    def disc_shaded(self, centre: ArrayLike, radius: float, gradient: Any) -> None:
        """Fill a circle with a gradient."""
        x, y = np.asarray(centre, float).tolist()
        self.canvas.drawCircle(x, y, radius, _paint(None, gradient, 0, 0, None))

    def rect(self, box: Sequence[float], name: str, alpha: float, *, blur: float) -> None:
        """Fill a soft rectangle x, y, width, height."""
        self.canvas.drawRect(skia.Rect.MakeXYWH(*box), _paint(color(name, alpha), None, blur, 0, None))

    def flood(self, gradient: Any) -> None:
        """Cover everything with a gradient."""
        self.canvas.drawPaint(_paint(None, gradient, 0, 0, None))

    def glow(
        self,
        centre: ArrayLike,
        width: float,
        height: float,
        name: str,
        alpha: float,
        *,
        turn: float = 0,
        blend: Any = None,
    ) -> None:
        """Paint a soft ellipse of two half axes, turned by degrees, strongest in its middle."""
        x, y = np.asarray(centre, float).tolist()
        colors = [color(name, alpha * strength) for _, strength in GLOW_STOPS]
        gradient = radial((0, 0), 1, colors, [stop for stop, _ in GLOW_STOPS])
        with self.kept():
            self.canvas.translate(x, y)
            self.canvas.rotate(turn)
            self.canvas.scale(width, height)
            self.canvas.drawCircle(0, 0, 1, _paint(None, gradient, 0, 0, blend))

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Undo every transformation and clip of the block at its end."""
        self.canvas.save()
        try:
            yield
        finally:
            self.canvas.restore()

    @contextmanager
    def clipped(self, shape: Any, *, outside: bool = False) -> Iterator[None]:
        """Paint only inside (or only outside) a shape."""
        with self.kept():
            self.canvas.clipPath(_path(shape), skia.ClipOp.kDifference if outside else skia.ClipOp.kIntersect, True)
            yield


class Cover(Brush):
    """Paints only what covers what is behind it: light and shade, which mix with it or are as soft as `SOFT`, are left out."""

    def fill(self, shape: Any, name: str, alpha: float = 1.0, *, blur: float = 0, blend: Any = None) -> None:
        """See `Brush`."""
        if blend is None and blur < SOFT:
            super().fill(shape, name, alpha, blur=blur)

    def stroke(
        self, path: Any, name: str, alpha: float, width: float, *, blur: float = 0, blend: Any = None
    ) -> None:
        """See `Brush`."""
        if blend is None and blur < SOFT:
            super().stroke(path, name, alpha, width, blur=blur)

    def glow(
        self,
        centre: ArrayLike,
        width: float,
        height: float,
        name: str,
        alpha: float,
        *,
        turn: float = 0,
        blend: Any = None,
    ) -> None:
        """See `Brush`."""
        if blend is None:
            super().glow(centre, width, height, name, alpha, turn=turn)


def _path(shape: Any) -> Any:
    return polygon(shape) if isinstance(shape, (np.ndarray, list)) else shape


def _paint(number: int | None, gradient: Any, blur: float, width: float, blend: Any) -> Any:
    paint = skia.Paint(AntiAlias=True, Dither=True)
    if number is not None:
        paint.setColor(number)
    if gradient is not None:
        paint.setShader(gradient)
    if blur:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    if width:
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
    if blend is not None:
        paint.setBlendMode(blend)
    return paint


