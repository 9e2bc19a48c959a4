"""Features and face to mouth: the avatar's generator."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.models.recall import Painting


class Generate:
    """Paint: the resting face gets the mouth that the features ask for."""

    def __init__(self, network: Painting) -> None:
        self._network = network

    def __call__(self, features: NDArray[np.float32], face: NDArray[np.uint8], out: NDArray[np.uint8]) -> None:
        """Paint ``out`` u8 [1, h, w, 3] BGR from ``features`` f32 [1, N, D] and ``face`` u8 [1, h, w, 3] BGR."""
        self._network(face, features, out=out)
