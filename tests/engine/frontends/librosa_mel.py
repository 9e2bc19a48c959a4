"""Write ``librosa_mel.npz``: a sound, and what librosa makes of it at four levels; `test_log_mel` compares with that.

    python -m pip install librosa==0.11.0
    python tests/engine/frontends/librosa_mel.py

librosa is in no list of the project's packages: it brings numba and LLVM, and compiles for minutes when it is first called.
"""

from __future__ import annotations

from pathlib import Path

import librosa
import numpy as np

LEVELS = (1.0, 0.1, 1e-3, 1e-6)


def sound(seconds: float = 1.0) -> np.ndarray:
    """A rising voice with noise, f32 [n] at 16 kHz, of about full scale."""
    rng = np.random.default_rng(3)
    t = np.arange(int(16_000 * seconds)) / 16_000
    return (np.sin(2 * np.pi * 180 * t * (1 + t)) + 0.3 * rng.normal(size=len(t))).astype(np.float32)


def log_mel(samples: np.ndarray) -> np.ndarray:
    """Wav2Lip's log-mel by librosa, f32 [frames, 80]: pre-emphasis, STFT, mel bands, decibels, symmetric range of 4."""
    emphasised = np.append(samples[0], samples[1:] - 0.97 * samples[:-1])
    spectrum = np.abs(librosa.stft(emphasised, n_fft=800, hop_length=200, win_length=800, pad_mode="constant"))
    bands = librosa.filters.mel(sr=16_000, n_fft=800, n_mels=80, fmin=55, fmax=7600) @ spectrum
    return np.clip(8 * (20 * np.log10(np.maximum(1e-5, bands)) - 20 + 100) / 100 - 4, -4, 4).T.astype(np.float32)


if __name__ == "__main__":
    base = sound()
    mels = np.stack([log_mel(base * np.float32(level)) for level in LEVELS])
    np.savez_compressed(Path(__file__).with_suffix(".npz"), sound=base, levels=np.array(LEVELS, np.float32), mels=mels)
