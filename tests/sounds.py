"""Sounds for tests, and finding them again in what was heard."""

from __future__ import annotations

import time
import wave
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.engine.core.ring import Ring


def until(condition: Callable[[], object], timeout_s: float = 120.0) -> None:
    """Wait for what must happen, on a machine that is as busy as may be."""
    deadline = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.005)


def noise(seconds: float, rate: int = 48_000) -> np.ndarray:
    """Noise below 4 kHz, f32 [n]: unlike itself at any other time, so that a place in it is found to the sample."""
    white = np.random.default_rng(11).normal(size=int(seconds * rate))
    spectrum = np.fft.rfft(white)
    spectrum[np.fft.rfftfreq(len(white), 1 / rate) > 4000] = 0
    sound = np.fft.irfft(spectrum, len(white))
    return (0.25 * sound / np.abs(sound).max()).astype(np.float32)


def tone(seconds: float) -> np.ndarray:
    """A loud tone, f32 [n] at 16 kHz."""
    return (0.4 * np.sin(np.arange(int(seconds * 16_000)) * 0.2)).astype(np.float32)


def write(path: Path, sound: np.ndarray, rate: int = 48_000) -> Path:
    """Write f32 [n] as a 16-bit wave file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((sound * 32767).astype("<i2").tobytes())
    return path


def everything(ring: Ring) -> np.ndarray:
    """Copy what a ring, not yet full, has been given."""
    samples = np.zeros(ring.end, np.float32)
    ring.read(0, samples)
    return samples


def find(part: np.ndarray, whole: np.ndarray) -> tuple[int, float]:
    """Where ``part`` begins in ``whole``, and how alike they are there (1: the same up to a factor)."""
    size = 1 << int(np.ceil(np.log2(len(part) + len(whole))))
    likeness = np.fft.irfft(np.fft.rfft(whole, size) * np.conj(np.fft.rfft(part, size)), size)[: len(whole) - len(part) + 1]
    at = int(np.argmax(likeness))
    there = whole[at : at + len(part)]
    return at, float(likeness[at] / np.sqrt(np.dot(part, part) * np.dot(there, there) + 1e-20))
