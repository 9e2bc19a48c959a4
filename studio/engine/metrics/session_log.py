"""The last ten minutes of a session: what was heard, how long pictures took, what was held and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.frame import GPU_PARTS, PARTS
from studio.engine.metrics.events import EventLog
from studio.engine.metrics.series import Series
from studio.engine.metrics.tape import Tape
from studio.engine.metrics.timings import Timings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

KEPT_S = 600
"""Ten minutes."""
FPS, MEL_S, BANDS = 25, 80, 80
"""Pictures and mel frames a second, and bands of a mel frame, that there is room for."""
WAY = (*PARTS, "hand_over", "paint")
"""The way from microphone to screen: the engine's parts, then the window's two."""
TOTALS = ("mic_to_screen", "picture")
HELD = ("process", "cpu_studio", "cpu_computer", "sound_s", "frames", "idle_loop", "preview", "gpu_studio", "gpu_used",
        "gpu_total", "disk_free")
"""Of `SessionLog.held`: bytes, but per cent of one core, per cent of the computer, seconds of sound, and pictures."""
_EVENTS = 4096


class SessionLog:
    """Rings of a fixed size, written to once, so that they never grow; the window's thread alone.

    All times are monotonic seconds. The engine does not write here: who keeps the log copies what it offers.

    Parameters
    ----------
    seconds
        Kept.
    touched
        Whether they were written to when they are made; otherwise `touching` does it.

    Attributes
    ----------
    parts, totals, gpu
        Of pictures that were painted: `WAY`, `TOTALS` and `GPU_PARTS` in ms, at the end of painting.
    mel
        Mel frames u8 [80] (see `levels`), at the time their middle was at the microphone.
    mouth
        Aperture of each picture, in levels of 255, at the time its sound was at the microphone.
    sound
        What was heard, 16 kHz.
    held
        See `HELD`; NaN for what is not known.
    events
        What happened.
    """

    def __init__(self, seconds: int = KEPT_S, *, touched: bool = True) -> None:
        pictures = seconds * FPS
        self.parts, self.totals = Timings(WAY, pictures, touched=touched), Timings(TOTALS, pictures, touched=touched)
        self.gpu = Timings(GPU_PARTS, pictures, touched=touched)
        self.mel = Series([str(band) for band in range(BANDS)], seconds * MEL_S, np.uint8, touched=touched)
        self.mouth = Series(("aperture",), pictures, np.float32, touched=touched)
        self.sound = Tape(seconds, touched=touched)
        self.held = Series(HELD, seconds)
        self.events = EventLog(_EVENTS)

    def touching(self) -> Iterator[None]:
        """Write to each ring once, see `Series.touch`: one at a step."""
        for ring in (self.parts, self.totals, self.gpu, self.mel, self.mouth, self.sound):
            ring.touch()
            yield

    def copy(self) -> SessionLog:
        """Copy everything that is kept, to be looked at while the session goes on."""
        made = object.__new__(SessionLog)
        made.parts, made.totals, made.gpu = self.parts.copy(), self.totals.copy(), self.gpu.copy()
        made.mel, made.mouth, made.sound = self.mel.copy(), self.mouth.copy(), self.sound.copy()
        made.held, made.events = self.held.copy(), self.events.copy()
        return made


def levels(mel: F32) -> U8:
    """Turn log-mel f32 of [-4, 4] into u8: 0 is -100 dB, 255 is 0 dB, in steps of 0.4 dB."""
    shade: U8 = np.clip((mel + np.float32(4.0)) * np.float32(255.0 / 8.0) + np.float32(0.5), 0, 255).astype(np.uint8)
    return shade


def decibels(shade: U8 | float) -> NDArray[np.float64]:
    """Turn levels back into dB of [-100, 0]."""
    return np.asarray(shade, np.float64) * (100.0 / 255.0) - 100.0


def level_of(decibel: float) -> float:
    """Give the level of so many dB, of [0, 255] and between."""
    return (decibel + 100.0) * 2.55
