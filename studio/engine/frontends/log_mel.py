"""Sound to log-mel: the front end that Wav2Lip made common and SyncTalk_2D kept.

16 kHz, pre-emphasis 0.97, a periodic Hann window of 800 samples every 200, magnitudes (not power), 80 Slaney mel bands
from 55 to 7600 Hz, 20 log10, a reference of 20 dB and a floor of -100 dB, mapped to [-4, 4]
(Prajwal et al. 2020, *A Lip Sync Expert Is All You Need*, ``hparams``; band shapes: Slaney 1998, *Auditory Toolbox*).
Mel frame ``k`` is centred on sample ``200 k``. Before the stream begins there is silence, so nothing is mirrored and a
stream gives what the whole file gives.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.front_ends import LOG_MEL

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

SAMPLE_RATE, HOP, WINDOW, BANDS = LOG_MEL.rate, LOG_MEL.hop, LOG_MEL.window, LOG_MEL.bands
BINS = WINDOW // 2 + 1
LOWEST_HZ, HIGHEST_HZ = 55.0, 7600.0
PRE_EMPHASIS = 0.97
FLOOR = np.float32(-4.0)
"""The value of a band in silence."""
QUIETEST = 1e-5
_PER_E = 1.6 / math.log(10.0)
_LOUDER = 10.0 ** (2.4 / 1.6)
"""8 (20 log10(x) - 20 + 100) / 100 - 4 is `_PER_E` ln(`_LOUDER` x)."""
_QUIETEST = QUIETEST * _LOUDER
_ROWS, _COLUMNS = 32, 25
_KEPT = -(-(int(HIGHEST_HZ * WINDOW / SAMPLE_RATE) + 1) // _COLUMNS)
"""Rows of the transform's result that hold a bin up to the highest band's end: 16 of 32."""


def hz_to_mel(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    """Slaney's scale: linear below 1 kHz, logarithmic above (27 steps per factor 6.4)."""
    return np.where(hz >= 1000.0, 15.0 + np.log(np.maximum(hz, 1e-9) / 1000.0) * (27.0 / np.log(6.4)), hz * 3.0 / 200.0)


def mel_to_hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    """Undo `hz_to_mel`."""
    return np.where(mel >= 15.0, 1000.0 * np.exp((mel - 15.0) * (np.log(6.4) / 27.0)), mel * 200.0 / 3.0)


def band_edges_hz() -> NDArray[np.float64]:
    """Edges of the bands in Hz, [82] f64: band ``b`` rises from edge ``b``, peaks at ``b + 1``, ends at ``b + 2``."""
    low, high = hz_to_mel(np.array([LOWEST_HZ, HIGHEST_HZ]))
    return mel_to_hz(np.linspace(low, high, BANDS + 2))


def mel_weights() -> NDArray[np.float64]:
    """Triangles of equal area, [401, 80] f64: spectrum bins to mel bands."""
    edges = band_edges_hz()
    bins = np.linspace(0.0, SAMPLE_RATE / 2, BINS)[:, None]
    rise = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    fall = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    return np.maximum(0.0, np.minimum(rise, fall)) * (2.0 / (edges[2:] - edges[:-2]))


def _transform(points: int, kept: int) -> NDArray[np.complex128]:
    """Discrete Fourier transform of ``points`` numbers as a matrix, [points, kept] c128: the first ``kept`` of its bins."""
    return np.asarray(np.exp(-2j * np.pi * np.outer(np.arange(points), np.arange(kept)) / points), np.complex128)


class LogMel:
    """A `FrontEnd`: turn consecutive samples into consecutive mel frames without allocating an array.

    One owner, one thread: the buffers inside are reused by every call. The transform is that of Cooley and Tukey (1965) for
    800 = 32 x 25, as two products of matrices, since numpy.fft allocates for every window. Sample ``c + 32 r`` stands in row
    ``c`` and column ``r``; bin ``25 l + k`` comes out in row ``l`` and column ``k``, so that nothing is sorted. Single
    precision halves the memory that is read; a value of [-4, 4] errs by at most 5e-6.

    Parameters
    ----------
    most_frames
        The most mel frames asked for in one call.
    """

    form = LOG_MEL
    lead = 1
    """The pre-emphasis wants the sample before."""

    def __init__(self, most_frames: int) -> None:
        self.most_frames = most_frames
        self.silence = np.full(BANDS, FLOOR, np.float32)
        hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)
        self._hann = hann.astype(np.float32)
        # The samples are real: one real product gives real and imaginary parts in alternate columns, a view of complex64.
        self._inner = _transform(_COLUMNS, _COLUMNS).astype(np.complex64).view(np.float32)
        twiddles = np.exp(-2j * np.pi * np.outer(np.arange(_ROWS), np.arange(_COLUMNS)) / WINDOW)
        # One copy for each frame: numpy allocates where it has to broadcast it.
        self._twiddles = np.tile(twiddles.astype(np.complex64), (most_frames, 1, 1))
        self._outer = np.ascontiguousarray(_transform(_ROWS, _KEPT).T, np.complex64)
        self._weights = np.ascontiguousarray(_LOUDER * mel_weights()[: _KEPT * _COLUMNS], np.float32)
        self._steps = [_Steps(frames) for frames in range(1, most_frames + 1)]

    def samples_needed(self, frames: int) -> int:
        """How many samples `__call__` wants for ``frames`` mel frames: their span and the one sample before it."""
        return WINDOW + HOP * (frames - 1) + 1

    def __call__(self, samples: F32, out: F32) -> None:
        """Compute ``len(out)`` mel frames.

        Parameters
        ----------
        samples
            f32 [`samples_needed(len(out))`], 16 kHz mono in [-1, 1]. The first is the one before the first window.
        out
            f32 [frames, 80], written; values in [-4, 4].
        """
        steps = self._steps[len(out) - 1]
        np.multiply(samples[:-1], PRE_EMPHASIS, out=steps.previous)
        np.subtract(samples[1:], steps.previous, out=steps.emphasised)
        for span, window in steps.spans:
            np.multiply(span, self._hann, out=window)
        np.matmul(steps.rows, self._inner, out=steps.parts)
        np.multiply(steps.half, self._twiddles[: len(out)], out=steps.half)
        np.matmul(self._outer, steps.half, out=steps.spectra)
        np.abs(steps.spectra, out=steps.magnitudes)
        np.matmul(steps.bins, self._weights, out=out)
        np.maximum(out, _QUIETEST, out=out)
        np.log(out, out=out)
        np.multiply(out, _PER_E, out=out)
        np.maximum(out, FLOOR, out=out)
        np.minimum(out, -FLOOR, out=out)


class _Steps:
    """The arrays of `LogMel` between the samples and the bands of ``frames`` rows, each also as the next step reads it."""

    def __init__(self, frames: int) -> None:
        span = WINDOW + HOP * (frames - 1)
        self.previous, self.emphasised = np.zeros(span, np.float32), np.zeros(span, np.float32)
        windows = np.zeros((frames, WINDOW), np.float32)
        self.spans = [(self.emphasised[at * HOP : at * HOP + WINDOW], windows[at]) for at in range(frames)]
        self.rows = windows.reshape(frames, _COLUMNS, _ROWS).transpose(0, 2, 1)
        self.parts = np.zeros((frames, _ROWS, 2 * _COLUMNS), np.float32)
        self.half = self.parts.view(np.complex64)
        self.spectra = np.zeros((frames, _KEPT, _COLUMNS), np.complex64)
        self.magnitudes = np.zeros(self.spectra.shape, np.float32)
        self.bins = self.magnitudes.reshape(frames, -1)


def log_mel(samples: F32) -> F32:
    """Log-mel of a whole sound, for training and tests (the engine streams).

    Parameters
    ----------
    samples
        f32 [N], 16 kHz mono in [-1, 1].

    Returns
    -------
    f32 [1 + N // 200, 80] in [-4, 4]; frame ``k`` is centred on sample ``200 k``; silence around the sound.
    """
    frames = 1 + len(samples) // HOP
    padded = np.zeros(1 + WINDOW // 2 + len(samples) + WINDOW, np.float32)
    padded[1 + WINDOW // 2 : 1 + WINDOW // 2 + len(samples)] = samples
    out = np.empty((frames, BANDS), np.float32)
    mel = LogMel(64)
    for first in range(0, frames, 64):
        count = min(64, frames - first)
        mel(padded[first * HOP : first * HOP + mel.samples_needed(count)], out=out[first : first + count])
    return out
