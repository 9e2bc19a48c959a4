"""Sound files of the training data: mono, 16 bit, as WAV while working and as FLAC when shipped."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import av
import numpy as np
import soxr

from studio.engine.frontends.log_mel import SAMPLE_RATE

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]


def read_wav(path: Path) -> tuple[F32, int]:
    """Read a mono 16 bit WAV: f32 [samples] in [-1, 1) and its rate in Hz."""
    with wave.open(str(path)) as file:
        data = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        return data.astype(np.float32) / np.float32(32768), file.getframerate()


def write_wav(path: Path, samples: F32, rate: int = SAMPLE_RATE) -> None:
    """Write f32 [samples] as mono 16 bit; what exceeds [-1, 1] is clipped."""
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", "not compressed"))
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())


def to_16k(samples: F32, rate: int, faster: float = 1.0) -> F32:
    """Resample to 16 kHz; ``faster`` > 1 shortens the sound and raises pitch and formants by that factor."""
    return np.asarray(soxr.resample(samples, rate * faster, SAMPLE_RATE), np.float32)


def at_level(samples: F32, rms: float = 0.08) -> F32:
    """Scale to an effective value; silence stays silence."""
    return np.asarray(samples * (rms / max(1e-4, float(np.sqrt(np.mean(samples**2))))), np.float32)


def write_flac(path: Path, samples: F32, rate: int = SAMPLE_RATE) -> None:
    """Write f32 [samples] as mono 16 bit FLAC."""
    data = (np.clip(samples, -1, 1) * 32767).astype(np.int16)[None]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", rate=rate, layout="mono", options={"compression_level": "12"})
        frame = av.AudioFrame.from_ndarray(data, format="s16", layout="mono")
        frame.sample_rate = rate
        container.mux(stream.encode(frame))  # type: ignore[attr-defined]
        container.mux(stream.encode(None))  # type: ignore[attr-defined]


def read_flac(path: Path) -> F32:
    """Read a mono 16 bit file as f32 [samples] in [-1, 1)."""
    with av.open(str(path)) as container:
        parts = [frame.to_ndarray().reshape(-1) for frame in container.decode(audio=0)]
    return np.concatenate(parts).astype(np.float32) / np.float32(32768)
