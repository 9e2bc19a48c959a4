"""The painted mouth in the light of the picture: matched along the border where both are seen, picture by picture.

A generator that was trained in other light paints the skin a little darker, lighter or redder than it is in this picture. How
much so is known along the border of the feather, where the painted and the filmed skin should be the same. The ratio there
is spread inwards and what was painted multiplied by it: where light falls from the side, by more on one side than on the
other, which one gain for each colour could not do (`benchmarks/seam.py` has the figures).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]
    F32 = NDArray[np.float32]

SHRINK = 8
"""The ratio is worked out at an eighth of the size: light has no finer detail."""
LEAST, MOST = 0.5, 2.0
"""Gains that are given; what differs more is no light."""
_SPREAD = 0.12
"""How far the ratio at a place of the border reaches, as a part of the width."""
_DIM = 6.0
"""Levels added to both sides of the ratio, so that black beside black has the ratio 1."""


@dataclass(frozen=True, slots=True)
class Border:
    """What of a feather the match needs, all f32 and `SHRINK` times smaller than the mask, at [h', w'].

    ``ring`` [h', w'] weighs the border of the feather; ``down`` [h', h'] and ``across`` [w', w'] spread what is along it
    inwards, from the left and from the right of a picture; ``dim`` [h', w'] is added to both sides of the ratio.
    """

    ring: F32
    down: F32
    across: F32
    dim: F32

    @classmethod
    def of(cls, mask: U8) -> Border:
        """Work it out for ``mask`` u8 [h, w]."""
        height, width = mask.shape
        size = max(4, width // SHRINK), max(4, height // SHRINK)
        weight = mask.astype(np.float32) / 255
        ring = np.asarray(cv2.resize(4 * weight * (1 - weight), size, interpolation=cv2.INTER_AREA), np.float32)
        sigma = max(1.0, _SPREAD * size[0])
        down, across = _blur(size[1], sigma), np.ascontiguousarray(_blur(size[0], sigma).T)
        # Where no border is near, both sides are this and nothing is changed.
        return cls(ring, down, across, np.maximum(_DIM * (down @ ring @ across), 1e-4).astype(np.float32))


class LightMatch:
    """Match one avatar's mouths without new arrays; one thread.

    Parameters
    ----------
    mask
        u8 [h, w], the feather.
    """

    def __init__(self, mask: U8) -> None:
        height, width = mask.shape
        border = Border.of(mask)
        size = border.ring.shape[::-1]
        self._ring, self._dim = (np.repeat(one[:, :, None], 3, axis=2) for one in (border.ring, border.dim))
        self._blur_down = border.down
        self._blur_across = np.kron(border.across, np.eye(3, dtype=np.float32))
        self._small = np.zeros((size[1], size[0], 3), np.uint8)
        self._lit, self._half, self._face, self._painted = (np.zeros((size[1], size[0], 3), np.float32) for _ in range(4))
        self._gain, self._matched = (np.zeros((height, width, 3), np.float32) for _ in range(2))
        across, down = size[0] / width, size[1] / height
        self._map = np.array([[across, 0, 0.5 * across - 0.5], [0, down, 0.5 * down - 0.5]])
        self.mouth: U8 = np.zeros((1, height, width, 3), np.uint8)
        """The matched mouth, u8 [1, h, w, 3]; valid until the next call."""

    def __call__(self, face: U8, mouth: U8) -> U8:
        """Match ``mouth`` to ``face``, both u8 [1, h, w, 3]; give `mouth`, and leave what was painted as it is."""
        self._along(face, self._face)
        self._along(mouth, self._painted)
        np.divide(self._face, self._painted, out=self._face)
        np.clip(self._face, LEAST, MOST, out=self._face)
        cv2.warpAffine(self._face, self._map, self._gain.shape[1::-1], dst=self._gain,
                       flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE)
        np.copyto(self._matched, mouth[0])
        np.multiply(self._matched, self._gain, out=self._matched)
        cv2.convertScaleAbs(self._matched, dst=self.mouth[0])
        return self.mouth

    def _along(self, picture: U8, out: NDArray[np.float32]) -> None:
        """Write what ``picture`` is along the border, spread inwards, into ``out`` f32 at an eighth of the size."""
        cv2.resize(picture[0], self._small.shape[1::-1], dst=self._small, interpolation=cv2.INTER_AREA)
        np.copyto(self._lit, self._small)
        np.multiply(self._lit, self._ring, out=self._lit)
        # OpenCV's blur takes 19 KB for every call; of so few pixels it is two products of matrices.
        rows = len(out)
        np.matmul(self._blur_down, self._lit.reshape(rows, -1), out=self._half.reshape(rows, -1))
        np.matmul(self._half.reshape(rows, -1), self._blur_across, out=out.reshape(rows, -1))
        np.add(out, self._dim, out=out)


def _blur(size: int, sigma: float) -> NDArray[np.float32]:
    """Give a Gaussian along one axis as a matrix, f32 [size, size], mirrored at the ends as OpenCV's own is."""
    kernel = cv2.getGaussianKernel(2 * round(4 * sigma) + 1, sigma, cv2.CV_32F)
    return np.asarray(cv2.sepFilter2D(np.eye(size, dtype=np.float32), -1, np.ones(1, np.float32), kernel), np.float32)
