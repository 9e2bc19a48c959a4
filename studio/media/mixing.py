"""Decoded sound of any form, as the two streams that the studio works with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import soxr

from studio.media.downmix import Downmix
from studio.media.limiter import Limiter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

SPEECH_RATE = 16_000
PLAYBACK_RATE = 48_000
LOUDEST = 8.0
"""Float files may go over full scale; what is beyond 18 dB over it is broken and is cut."""

_OFFSET_AND_SCALE = {
    "u8": (128.0, 2.0**-7),
    "s16": (0.0, 2.0**-15),
    "s32": (0.0, 2.0**-31),
    "flt": (0.0, 1.0),
    "dbl": (0.0, 1.0),
}
UNNAMED = "NONE"
"""FFmpeg's name of a channel that a file says nothing of."""
FRONT = ("FL", "FR")
AROUND = 0.5**0.5
"""What the other channels have of the front's."""
SAMPLE_FORMATS = tuple(_OFFSET_AND_SCALE)
"""FFmpeg's names of the sample formats that `samples_from` takes, packed or planar (without the p)."""


def samples_from(array: NDArray[np.generic], sample_format: str, channels: int) -> F32:
    """Bring decoded samples to one form: f32 [n, channels], finite, within `LOUDEST`; see `scaled`."""
    return cleaned(scaled(array, sample_format, channels))


def scaled(array: NDArray[np.generic], sample_format: str, channels: int) -> F32:
    """Bring decoded samples to one scale.

    Parameters
    ----------
    array
        As FFmpeg lays them out: planar [channels, n] or packed [1, n * channels].
    sample_format
        One of `SAMPLE_FORMATS`, with a p at the end when planar.
    channels
        Their number.

    Returns
    -------
    f32 [n, channels], full scale at 1, a new array; what a file of floats holds may be no number, or any.
    """
    offset, scale = _OFFSET_AND_SCALE[sample_format.removesuffix("p")]
    rows = array.T if sample_format.endswith("p") else array.reshape(-1, channels)
    with np.errstate(over="ignore", invalid="ignore"):
        samples = rows.astype(np.float32)
        samples -= np.float32(offset)
        samples *= np.float32(scale)
    return samples


def cleaned(samples: F32) -> F32:
    """Make samples finite and bring them within `LOUDEST`, in place."""
    np.nan_to_num(samples, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
    return np.clip(samples, -LOUDEST, LOUDEST, out=samples)


def stereo_weights(names: Sequence[str]) -> F32:
    """Say how much of each channel goes left and right.

    Two channels stay as they are. Where there are a left and a right at the front, all others are mixed to them by 3 dB less
    (ITU-R BS.775-3, annex 4): those named left or right to their side, those in the middle, where a film's voices are, to
    both. Otherwise each side is the mean of what there is. The low-frequency channel is left out.

    Parameters
    ----------
    names
        FFmpeg's channel names in order, such as ``FL FR FC LFE BL BR``; ``NONE`` when the file does not say.

    Returns
    -------
    f32 [channels, 2].
    """
    if len(names) == 2:
        return np.eye(2, dtype=np.float32)
    weights = np.zeros((len(names), 2), np.float32)
    for row, name in zip(weights, names, strict=True):
        low = name.startswith("LFE")
        row[0] = not low and not name.endswith("R")
        row[1] = not low and not name.endswith("L")
    if surrounds(names):
        weights[[name not in FRONT for name in names]] *= AROUND
        return weights
    totals: F32 = weights.sum(axis=0)
    if not totals.all():
        weights[:] = 1.0
        totals = weights.sum(axis=0)
    return weights / totals


def surrounds(names: Sequence[str]) -> bool:
    """Tell whether channels stand around a left and a right at the front."""
    return len(names) > 2 and set(FRONT) <= set(names)


class FileResampler:
    """A stream at one rate turned into another, aligned at the start and complete at the end.

    One owner, one thread. Equal rates pass untouched.
    """

    def __init__(self, rate: int, out_rate: int, channels: int) -> None:
        self._stream = None
        if rate != out_rate:
            self._stream = soxr.ResampleStream(rate, out_rate, channels, dtype="float32", quality="HQ")

    def __call__(self, samples: F32, *, last: bool = False) -> F32:
        """Give what has become ready, f32 [m, channels], after f32 [n, channels] more."""
        if self._stream is None:
            return samples
        resampled: F32 = self._stream.resample_chunk(samples, last=last)
        return resampled


class Mixer:
    """Sound of one rate and layout as speech (16 kHz mono) and playback (48 kHz stereo), block by block.

    Speech is the mean of left and right, or the louder where they cancel out, see `Downmix`; a voice in the middle of a film's
    sound is as loud in it as it is in its channel. The channels of a recorder, which have no names, are mixed as those of a
    microphone, for both. One owner, one thread.

    Parameters
    ----------
    rate
        Samples a second of what comes in.
    names
        Its channels, see `stereo_weights`.
    """

    def __init__(self, rate: int, names: Sequence[str]) -> None:
        self.rate = rate
        self.names = tuple(names)
        self._weights = stereo_weights(names)
        self._unnamed = Downmix(rate, len(names)) if len(names) > 2 and set(names) == {UNNAMED} else None
        self._limiter = Limiter(rate) if surrounds(names) else None
        self._voice = np.float32(1 / AROUND if self._limiter is not None and "FC" in names else 1.0)
        self._mono = Downmix(rate, 2)
        self._speech = FileResampler(rate, SPEECH_RATE, 1)
        self._playback = FileResampler(rate, PLAYBACK_RATE, 2)

    def __call__(self, samples: F32) -> tuple[F32, F32]:
        """Mix f32 [n, channels].

        Returns
        -------
        speech f32 [m] at 16 kHz and playback f32 [k, 2] at 48 kHz; either may be empty while a resampler fills.
        """
        if self._unnamed is not None:
            mono = self._unnamed(np.ascontiguousarray(samples), np.empty(len(samples), np.float32))
            return self._resample(np.repeat(mono[:, None], 2, axis=1), last=False)
        stereo = samples @ self._weights
        return self._resample(stereo if self._limiter is None else self._limiter(stereo), last=False)

    def flush(self) -> tuple[F32, F32]:
        """Give what the resamplers still hold; nothing may follow."""
        return self._resample(np.zeros((0, 2), np.float32), last=True)

    def _resample(self, stereo: F32, *, last: bool) -> tuple[F32, F32]:
        stereo = np.ascontiguousarray(stereo)
        mono = self._mono(stereo, np.empty(len(stereo), np.float32))[:, None] * self._voice
        return self._speech(mono, last=last)[:, 0], self._playback(stereo, last=last)
