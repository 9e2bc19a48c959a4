"""Keep a mix within full scale: louder moments are turned down as a whole, and come back slowly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

RELEASE_S: Final = 0.5
"""From silence to full loudness: the gain grows evenly, too slowly to follow the waves of a voice."""


class Limiter:
    """Turn sound down where it would go over full scale, whatever blocks it comes in; one owner, one thread.

    The gain of a sample is the largest that keeps it within 1 and is at most a step above that of the sample before; all
    channels have the same. What stays within full scale is not touched.
    """

    def __init__(self, rate: int) -> None:
        self._step = 1.0 / (RELEASE_S * rate)
        self._gain = 1.0

    def __call__(self, samples: F32) -> F32:
        """Give f32 [n, channels] within full scale."""
        if not len(samples):
            return samples
        peaks = np.abs(samples).max(axis=1).astype(np.float64)
        if self._gain >= 1.0 and peaks.max() <= 1.0:
            return samples
        # g[n] = min(c[n], g[n - 1] + step), written as a running minimum.
        rise = self._step * np.arange(1, len(samples) + 1)
        gains = np.minimum.accumulate(1.0 / np.maximum(peaks, 1.0) - rise)
        gains = np.minimum(gains, self._gain) + rise
        self._gain = float(gains[-1])
        limited: F32 = (samples * gains[:, None]).astype(np.float32)
        return limited
