"""Log-mel to features: the avatar's encoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.models.runtime import Network


class Encode:
    """Hear: one window of log-mel becomes one vector of features."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def __call__(self, mel: NDArray[np.float32], out: NDArray[np.float32]) -> None:
        """Compute features f32 [1, D] into ``out`` from ``mel`` f32 [1, 1, bands, T]."""
        self._network(mel, out=out)
