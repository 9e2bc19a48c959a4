"""New voices out of old ones: another vocal tract, pitch, breath and colour, with the timing untouched.

WORLD (Morise et al. 2016, package ``pyworld``) takes a voice apart into pitch, spectral envelope and aperiodicity; each is
changed and the voice is put together again. Speech synthesis has few good speakers; this multiplies them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.frontends.log_mel import SAMPLE_RATE

if TYPE_CHECKING:
    from random import Random

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]


def _warp(bins: int, random: Random) -> NDArray[np.float64]:
    """Where each bin of the new envelope reads the old one: a longer or shorter tract, with formants moved unevenly."""
    scale = random.uniform(0.82, 1.22)
    knots = np.array([0.0, 700.0, 1600.0, 2800.0, 4200.0, 8000.0])
    moved = np.array([1.0] + [random.uniform(0.94, 1.06) for _ in range(4)] + [1.0])
    hz = np.linspace(0, SAMPLE_RATE / 2, bins)
    wanted = hz / scale * np.interp(hz, knots, moved)
    return np.clip(wanted / (SAMPLE_RATE / 2) * (bins - 1), 0, bins - 1)


def morph(samples: F32, random: Random) -> F32:
    """Say the same with another voice.

    Parameters
    ----------
    samples
        f32 [samples] at 16 kHz.

    Returns
    -------
    f32 [about as many samples]; every phone is where it was.
    """
    import pyworld  # type: ignore[import-not-found,import-untyped]

    sound = samples.astype(np.float64)
    coarse, times = pyworld.dio(sound, SAMPLE_RATE, f0_floor=60.0, f0_ceil=450.0, frame_period=5.0)
    pitch = pyworld.stonemask(sound, coarse, times, SAMPLE_RATE)
    envelope = pyworld.cheaptrick(sound, pitch, times, SAMPLE_RATE)
    breath = pyworld.d4c(sound, pitch, times, SAMPLE_RATE)
    bins = envelope.shape[1]
    place = _warp(bins, random)
    low = np.minimum(place.astype(int), bins - 2)
    share = place - low
    logs = np.log(envelope + 1e-16)
    envelope = np.exp(logs[:, low] * (1 - share) + logs[:, low + 1] * share)
    tilt = 10 ** (random.uniform(-6, 6) * np.linspace(-1, 1, bins) / 10)
    envelope = np.ascontiguousarray(envelope * tilt)
    if random.random() < 0.3:
        breath = np.clip(breath + random.uniform(0.0, 0.5) * np.linspace(0.2, 1.0, bins), 0, 1)
    voiced = pitch > 0
    if voiced.any():
        middle = float(np.median(pitch[voiced]))
        target = float(np.exp(random.uniform(np.log(85.0), np.log(260.0))))
        pitch = np.where(voiced, target * (np.maximum(pitch, 1.0) / middle) ** random.uniform(0.6, 1.6), 0.0)
    return np.asarray(pyworld.synthesize(pitch, envelope, np.ascontiguousarray(breath), SAMPLE_RATE, 5.0), np.float32)
