"""The one door to dlib, which finds faces: its frontal detector is part of the library itself, so nothing is downloaded.

The detector is a linear classifier over histograms of oriented gradients (Dalal & Triggs 2005; King 2015,
*Max-Margin Object Detection*). dlib is under the Boost Software License 1.0; the package ``dlib-bin`` has it built for
Linux, macOS and Windows. It finds faces that look at the camera, of 80 pixels and more at the size it is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.errors import AvatarError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

WINDOW = 80
"""Side in pixels of the smallest face that the detector sees."""
NEAR_SIDE = 110
"""Side in pixels to which a known face is brought before it is looked for again."""
SURE = 0.0
"""Scores below are no face; a clear one has 1 to 3."""


@dataclass(frozen=True, slots=True)
class Box:
    """A face: the square from the brows to the chin, in pixels of the picture, and how sure the detector is."""

    x: float
    y: float
    side: float
    score: float


class FaceFinder:
    """Finds faces in grey pictures; one thread.

    Raises
    ------
    AvatarError
        The package dlib-bin is not installed.
    """

    def __init__(self) -> None:
        try:
            import dlib
        except ImportError as error:
            raise AvatarError(
                "Finding the face needs the package dlib-bin: install it with 'pip install dlib-bin', or say where the face "
                "is with --crops RECTS.json."
            ) from error
        self._detector: Any = dlib.get_frontal_face_detector()

    def everywhere(self, grey: U8) -> list[Box]:
        """Find every face of a picture u8 [h, w], the surest first."""
        return self._run(grey, WINDOW / smallest(grey.shape[1], grey.shape[0]))

    def near(self, grey: U8, known: Box) -> Box | None:
        """Find the face again that was at ``known`` in the picture before; None when it is not there."""
        height, width = grey.shape
        left, top = (max(0, round(one - 0.6 * known.side)) for one in (known.x, known.y))
        right = min(width, round(known.x + 1.6 * known.side))
        bottom = min(height, round(known.y + 1.6 * known.side))
        if right - left < 16 or bottom - top < 16:
            return None
        found = self._run(grey[top:bottom, left:right], NEAR_SIDE / known.side)
        near = [Box(one.x + left, one.y + top, one.side, one.score) for one in found]

        def far(one: Box) -> float:
            return abs(one.x - known.x) + abs(one.y - known.y) - 0.1 * one.score * known.side

        return min(near, key=far, default=None)

    def _run(self, grey: U8, scale: float) -> list[Box]:
        size = max(16, round(grey.shape[1] * scale)), max(16, round(grey.shape[0] * scale))
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        given = np.ascontiguousarray(cv2.resize(grey, size, interpolation=way))
        boxes, scores, _ = self._detector.run(given, 0, SURE)
        return [
            Box(box.left() / scale, box.top() / scale, box.width() / scale, float(score))
            for box, score in sorted(zip(boxes, scores, strict=True), key=lambda one: -one[1])
        ]


def smallest(width: int, height: int) -> float:
    """Give the side in pixels of the smallest face that is looked for in a picture of this size."""
    return float(np.clip(max(width, height) / 16, WINDOW, 3 * WINDOW))
