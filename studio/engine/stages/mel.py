"""Sound to log-mel: the front end that Wav2Lip made common and SyncTalk_2D kept.

16 kHz, pre-emphasis 0.97, a periodic Hann window of 800 samples every 200, magnitudes (not power), 80 Slaney mel bands
from 55 to 7600 Hz, 20 log10, a reference of 20 dB and a floor of -100 dB, mapped to [-4, 4]
(Prajwal et al. 2020, *A Lip Sync Expert Is All You Need*, ``hparams``; band shapes: Slaney 1998, *Auditory Toolbox*).
Mel frame ``k`` is centred on sample ``200 k``. Before the stream begins there is silence, so nothing is mirrored and a
stream gives what the whole file gives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

SAMPLE_RATE = 16_000
HOP = 200
WINDOW = 800
BANDS = 80
BINS = WINDOW // 2 + 1
LOWEST_HZ, HIGHEST_HZ = 55.0, 7600.0
PRE_EMPHASIS = 0.97
FLOOR = np.float32(-4.0)
"""The value of a band in silence."""
QUIETEST = 1e-5
_ROWS, _COLUMNS = 25, 32
_KEPT = -(-BINS // _ROWS)
"""Columns of the transform's result that hold a bin up to half the rate: 17 of 32."""


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


def _in_order_of_transform(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sort rows from the order of bins, [401, n], into that of the transform, [425, n]; a bin past the last counts nothing."""
    bins = np.arange(_ROWS)[:, None] + _ROWS * np.arange(_KEPT)
    return np.where((bins < BINS).reshape(-1, 1), weights[np.minimum(bins, BINS - 1).ravel()], 0.0)


class LogMel:
    """Turn consecutive samples into consecutive mel frames without allocating an array.

    One owner, one thread: the buffers inside are reused by every call. The transform is that of Cooley and Tukey (1965) for
    800 = 25 x 32, as two products of matrices: numpy's own takes memory for every window. Sample ``32 r + c`` stands in row
    ``r`` and column ``c``; bin ``k + 25 l`` comes out in row ``k`` and column ``l``.

    Parameters
    ----------
    most_frames
        The most mel frames asked for in one call.
    """

    def __init__(self, most_frames: int) -> None:
        self.most_frames = most_frames
        self._hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)
        # Single precision halves what must come from memory and errs by 1e-6 of the scale.
        self._weights = np.ascontiguousarray(_in_order_of_transform(mel_weights()), np.float32)
        inner, self._outer = _transform(_ROWS, _ROWS), _transform(_COLUMNS, _KEPT)
        # Sound is real, so its real and imaginary parts are one product of real matrices.
        self._inner = np.concatenate([inner.real, inner.imag])
        turns = np.exp(-2j * np.pi * np.outer(np.arange(_ROWS), np.arange(_COLUMNS)) / WINDOW)
        self._turns = np.tile(turns, (most_frames, 1, 1))
        span = WINDOW + HOP * (most_frames - 1)
        self._raw = np.zeros(span + 1)
        self._emphasised = np.zeros(span)
        self._previous = np.zeros(span)
        self._windows = np.zeros((most_frames, _ROWS, _COLUMNS))
        self._parts = np.zeros((most_frames, 2 * _ROWS, _COLUMNS))
        self._half = np.zeros((most_frames, _ROWS, _COLUMNS), np.complex128)
        self._spectra = np.zeros((most_frames, _ROWS, _KEPT), np.complex128)
        self._magnitudes = np.zeros(self._spectra.shape)
        self._rounded = np.zeros((most_frames, _ROWS * _KEPT), np.float32)

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
        frames = len(out)
        span = WINDOW + HOP * (frames - 1)
        raw, emphasised, previous = self._raw[: span + 1], self._emphasised[:span], self._previous[:span]
        np.copyto(raw, samples)
        np.multiply(raw[:-1], PRE_EMPHASIS, out=previous)
        np.subtract(raw[1:], previous, out=emphasised)
        windows, parts, half = self._windows[:frames], self._parts[:frames], self._half[:frames]
        for row in range(frames):
            np.multiply(emphasised[row * HOP : row * HOP + WINDOW], self._hann, out=windows[row].reshape(WINDOW))
        np.matmul(self._inner, windows, out=parts)
        np.copyto(half.real, parts[:, :_ROWS])
        np.copyto(half.imag, parts[:, _ROWS:])
        np.multiply(half, self._turns[:frames], out=half)
        spectra, magnitudes, rounded = self._spectra[:frames], self._magnitudes[:frames], self._rounded[:frames]
        np.matmul(half, self._outer, out=spectra)
        np.abs(spectra, out=magnitudes)
        np.copyto(rounded, magnitudes.reshape(rounded.shape), casting="same_kind")
        np.matmul(rounded, self._weights, out=out)
        np.maximum(out, QUIETEST, out=out)
        np.log10(out, out=out)
        # 8 (20 log10(x) - 20 + 100) / 100 - 4
        np.multiply(out, 1.6, out=out)
        np.add(out, 2.4, out=out)
        np.clip(out, -4.0, 4.0, out=out)


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
