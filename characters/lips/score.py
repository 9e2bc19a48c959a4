"""How lips are judged, on pictures: closures, correlation, silence, jitter, offset. Only numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from characters.lips.articulation import JAW, PRESS, TEETH
from studio.engine.frontends.log_mel import BANDS, FLOOR, HOP, SAMPLE_RATE, log_mel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    Spans = Sequence[tuple[float, float]]

FPS = 25
SAMPLES_A_PICTURE = SAMPLE_RATE // FPS
NEAR_S = 1 / FPS
"""A closure is seen when a picture within one picture of it shows it."""
PRESSED = 0.5
CLOSED_APERTURE = 0.10


def picture_times(samples: int) -> NDArray[np.float64]:
    """Presentation times in seconds of the pictures that lie within so many samples."""
    return np.arange(-(-samples // SAMPLES_A_PICTURE)) / FPS


def picture_windows(samples: F32, frames: int, ahead: int) -> F32:
    """Mel windows of all pictures of a sound, as the engine cuts them.

    Picture ``i`` gets mel frames ``m + ahead - frames + 1`` to ``m + ahead`` with ``m = 16 i // 5``; there is silence
    before and after the sound.

    Returns
    -------
    f32 [pictures, 1, 80, frames].
    """
    pictures = len(picture_times(len(samples)))
    mel = log_mel(np.concatenate([samples, np.zeros((ahead + 4) * HOP, np.float32)]))
    padded = np.concatenate([np.full((frames, BANDS), FLOOR), mel])
    last = 16 * np.arange(pictures) // 5 + ahead
    rows = last[:, None] + np.arange(1, frames + 1)
    return np.ascontiguousarray(padded[rows].transpose(0, 2, 1)[:, None], np.float32)


def aperture(features: F32) -> F32:
    """How far the lips are apart, [...]: the jaw, and what closed teeth behind parted lips add, unless the lips press.

    ``features`` is [..., 8]; 0 is closed, about 1 is a shout.
    """
    return np.asarray((features[..., JAW] + 0.2 * features[..., TEETH]) * (1 - features[..., PRESS]), np.float32)


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Stretches of true: (first, one after the last)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(first), int(end)) for first, end in zip(edges[::2], edges[1::2], strict=True)]


class Closures(NamedTuple):
    """Counts: true closures ``seen`` and ``missed``; shown ones that are ``right`` and ``false``."""

    seen: int
    missed: int
    right: int
    false: int

    @property
    def recall(self) -> float:
        """Share of the true closures that were seen."""
        return self.seen / max(1, self.seen + self.missed)

    @property
    def precision(self) -> float:
        """Share of the shown closures that are true."""
        return self.right / max(1, self.right + self.false)


def count_closures(features: F32, spans: Spans) -> Closures:
    """Compare lip_press above 0.5 in pictures [P, 8] with the true closures in seconds, within one picture."""
    pressed = features[:, PRESS] > PRESSED
    times = np.arange(len(features)) / FPS
    seen = sum(bool(pressed[(times >= start - NEAR_S) & (times <= end + NEAR_S)].any()) for start, end in spans)
    shown = runs(pressed)
    right = sum(
        any(start < (end_picture - 1) / FPS + NEAR_S and end > first / FPS - NEAR_S for start, end in spans)
        for first, end_picture in shown
    )
    return Closures(seen, len(spans) - seen, right, len(shown) - right)


def correlations(features: F32, wanted: F32) -> NDArray[np.float64]:
    """Pearson correlation of each parameter over pictures [P, 8]; f64 [8]."""
    a, b = features - features.mean(0), wanted - wanted.mean(0)
    norm = np.sqrt((a.astype(np.float64) ** 2).sum(0) * (b.astype(np.float64) ** 2).sum(0))
    return np.asarray((a * b).sum(0) / np.maximum(norm, 1e-12))


def closed_share(features: F32, rest: NDArray[np.bool_]) -> float:
    """Share of the pictures at rest (bool [P]) whose lips are closed; 1 when there are none."""
    return float((aperture(features[rest]) < CLOSED_APERTURE).mean()) if rest.any() else 1.0


def largest_step(features: F32, start_s: float, end_s: float) -> float:
    """Largest change of the aperture from picture to picture between two times."""
    within = aperture(features)[int(np.ceil(start_s * FPS)) : int(end_s * FPS) + 1]
    return float(np.abs(np.diff(within)).max()) if len(within) > 1 else 0.0


def offset_pictures(features: F32, wanted: F32, reach: int = 6) -> int:
    """By how many pictures the aperture lags behind the true one (negative: leads), by cross-correlation."""
    a, b = aperture(features) - aperture(features).mean(), aperture(wanted) - aperture(wanted).mean()
    inner = b[reach:-reach]
    values = [float((a[reach + lag : len(a) - reach + lag] * inner).sum()) for lag in range(-reach, reach + 1)]
    return int(np.argmax(values)) - reach


def encode(run: Callable[[F32], F32], samples: F32, frames: int, ahead: int) -> F32:
    """Features [P, 8] of a whole sound with a function from windows to features."""
    windows = picture_windows(samples, frames, ahead)
    return np.concatenate([run(windows[first : first + 64]) for first in range(0, len(windows), 64)])
