"""One picture of Ines: the layers in their order, whole or only a part of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import skia

from characters.ines.background import paint_background
from characters.ines.brows import paint_brow
from characters.ines.brush import SOFT_LIGHT, Brush, Cover
from characters.ines.clothes import paint_clothes
from characters.ines.eyes import paint_eye
from characters.ines.hair import paint_back_hair, paint_front_hair, paint_hair_shadow
from characters.ines.head import HINGE_Y, ORIGIN_X, ORIGIN_Y, SCALE, Head
from characters.ines.mouth import paint_mouth
from characters.ines.neck import paint_neck
from characters.ines.nose import paint_nose
from characters.ines.pose import HEIGHT, WIDTH, Eyes, Portrait, Pose
from characters.ines.skin import outline, outline_path, paint_skin

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

Box = tuple[int, int, int, int]
"""x, y, width, height in pixels of the picture."""
WHOLE: Box = (0, 0, WIDTH, HEIGHT)
OVERSAMPLING = 2
"""Pictures are painted this much larger and scaled down."""
KEPT = 4
"""Layers of each kind that are kept: pictures that share a pose come one after the other."""


@dataclass
class Artist:
    """Paints portraits. Keeps the layers of the last few poses; used by one thread."""

    _layers: dict[Any, Any] = field(default_factory=dict)

    def draw(self, portrait: Portrait, box: Box = WHOLE) -> NDArray[np.uint8]:
        """Return the part ``box`` of a portrait, u8 [height, width, 3], RGB. Only that part is painted."""
        pose, jaw = portrait.pose, portrait.mouth.jaw_open
        back = self._layer(("back", box, pose, jaw), lambda: self._back(pose, jaw, box))
        front = self._layer(("front", box, pose), lambda: _painted(box, pose, _front))
        large = _surface(box)
        canvas = large.getCanvas()
        _lay(canvas, back)
        canvas.save()
        _enter(canvas, pose)
        _face(Brush(canvas), portrait)
        canvas.restore()
        _lay(canvas, front)
        return _finish(large, box)

    def matte(self, portrait: Portrait, box: Box = WHOLE) -> NDArray[np.uint8]:
        """Return how far each pixel of `draw` is Ines and not her room, u8 [height, width]: the same layers without the room.

        What lies inside the face's outline is left out, for it covers nothing that the skin does not; and so are light and
        shade beside her, which would be a fringe on another background.
        """
        mouth, eyes = portrait.mouth, portrait.eyes
        large = _surface(box)
        canvas = large.getCanvas()
        _lay(canvas, _painted(box, portrait.pose, lambda brush, head: _behind(brush, head, mouth.jaw_open), brush=Cover))
        canvas.save()
        _enter(canvas, portrait.pose)
        head = Head(portrait.pose)
        face = outline_path(head, outline(mouth.jaw_open, mouth.lip_round, eyes.cheer))
        paint_skin(Cover(canvas), head, portrait, face)
        canvas.restore()
        _lay(canvas, _painted(box, portrait.pose, _front, brush=Cover))
        pixels = _scaled(large, box).makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
        return np.ascontiguousarray(pixels[..., 3])

    def room(self, box: Box = WHOLE) -> NDArray[np.uint8]:
        """Return what is behind her, graded as her pictures are, u8 [height, width, 3], RGB."""
        large = _surface(box)
        _lay(large.getCanvas(), _room(box))
        return _finish(large, box)

    def _back(self, pose: Pose, jaw: float, box: Box) -> Any:
        room = self._layer(("room", box), lambda: _room(box))
        return _painted(box, pose, lambda brush, head: _behind(brush, head, jaw), room)

    def _layer(self, key: tuple[Any, ...], paint: Callable[[], Any]) -> Any:
        if key in self._layers:
            self._layers[key] = self._layers.pop(key)
        else:
            self._layers[key] = paint()
            same = [k for k in self._layers if k[0] == key[0]]
            for old in same[:-KEPT]:
                del self._layers[old]
        return self._layers[key]


def _behind(brush: Brush, head: Head, jaw: float) -> None:
    """Paint what lies behind the face: the neck's shadow follows the jaw."""
    paint_back_hair(brush, head)
    paint_neck(brush, head, jaw)
    paint_clothes(brush, head.pose)


def _face(brush: Brush, portrait: Portrait) -> None:
    """Paint the face with its features."""
    head, mouth, eyes = Head(portrait.pose), portrait.mouth, portrait.eyes
    face = outline_path(head, outline(mouth.jaw_open, mouth.lip_round, eyes.cheer))
    paint_skin(brush, head, portrait, face)
    with brush.clipped(face):
        paint_hair_shadow(brush, head)
        paint_nose(brush, head, portrait)
        for side in (-1, 1):
            paint_eye(brush, head, eyes, side)
            paint_brow(brush, head, eyes, side)
        paint_mouth(brush, head, mouth)


def _front(brush: Brush, head: Head) -> None:
    """Paint what lies over the face; nothing of it moves with the mouth."""
    paint_front_hair(brush, head, outline_path(head, outline(0, 0, Eyes().cheer)))


def _surface(box: Box) -> Any:
    """Return an enlarged, empty surface whose canvas has the picture's origin."""
    x, y, width, height = (v * OVERSAMPLING for v in box)
    surface = skia.Surface(width, height)
    surface.getCanvas().clear(0)
    surface.getCanvas().translate(-x, -y)
    return surface


def _enter(canvas: Any, pose: Pose) -> None:
    """Turn a canvas from enlarged pixels to head coordinates."""
    canvas.scale(OVERSAMPLING, OVERSAMPLING)
    canvas.translate(pose.sway, 0)
    canvas.rotate(pose.lean, ORIGIN_X, HINGE_Y)
    canvas.translate(ORIGIN_X, ORIGIN_Y)
    canvas.scale(SCALE, SCALE)


def _lay(canvas: Any, image: Any) -> None:
    """Lay a layer of the same box over a canvas."""
    canvas.save()
    canvas.resetMatrix()
    canvas.drawImage(image, 0, 0)
    canvas.restore()


def _painted(
    box: Box, pose: Pose, paint: Callable[[Brush, Head], None], below: Any = None, brush: type[Brush] = Brush
) -> Any:
    """Return a layer painted in head coordinates, over another one if given."""
    surface = _surface(box)
    canvas = surface.getCanvas()
    if below is not None:
        _lay(canvas, below)
    _enter(canvas, pose)
    paint(brush(canvas), Head(pose))
    return surface.makeImageSnapshot()


def _room(box: Box) -> Any:
    surface = _surface(box)
    canvas = surface.getCanvas()
    canvas.scale(OVERSAMPLING, OVERSAMPLING)
    paint_background(Brush(canvas))
    return surface.makeImageSnapshot()


def _scaled(large: Any, box: Box) -> Any:
    """Return a surface with a painting scaled down."""
    surface = skia.Surface(box[2], box[3])
    surface.getCanvas().clear(0)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear)
    surface.getCanvas().drawImageRect(large.makeImageSnapshot(), skia.Rect.MakeWH(box[2], box[3]), smooth)
    return surface


def _finish(large: Any, box: Box) -> NDArray[np.uint8]:
    """Scale a painting down and grade it: warm light from the upper left, shade at the lower right."""
    surface = _scaled(large, box)
    canvas = surface.getCanvas()
    canvas.translate(-box[0], -box[1])
    brush = Brush(canvas)
    brush.glow((520, 190), 560, 480, "#fff0d0", 0.26, blend=SOFT_LIGHT)
    brush.glow((900, 640), 520, 380, "#120a18", 0.30, blend=SOFT_LIGHT)
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    return np.ascontiguousarray(pixels[..., :3])
