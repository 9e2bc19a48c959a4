"""An open stream from or to a sound device: its blocks, their times, and what was lost."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from studio.devices.stream_clock import RecordingClock

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

OnBlock = Callable[["F32", float], object]
"""Called on PortAudio's own thread with a block, f32 [n, channels], and a monotonic time in seconds: from a microphone when
the block's last sample was there, for a loudspeaker when its first will be heard. Must not wait, log or allocate much."""

MOST_AGE_S = 0.5
"""An age that is further from now than this is not believed,"""
MOST_AHEAD_S = 1.0
"""nor that a loudspeaker plays what it asks for so much later."""


class AudioStream:
    """One opening of a device. PortAudio's thread counts, the owner looks.

    Parameters
    ----------
    served
        A sound server lends the device: the times that PortAudio states are averages, see `RecordingClock`.

    Attributes
    ----------
    rate, channels
        As opened.
    latency_s
        What PortAudio states.
    overflows
        Blocks before which the device says it lost sound (a microphone) or had none to play (a loudspeaker).
    blocks
        Blocks so far.
    last_block_s
        Monotonic time of the newest block, or of the opening before there is one.
    finished
        PortAudio has stopped calling.
    close
        Ends it and lets go of its device; set where it is opened. May be called more than once.
    """

    def __init__(self, rate: int, channels: int, on_block: OnBlock, *, served: bool = False) -> None:
        self.rate = rate
        self.channels = channels
        self.latency_s = 0.0
        self.overflows = 0
        self.blocks = 0
        self.last_block_s = time.monotonic()
        self.finished = False
        self.handle: Any = None
        self.close: Callable[[], None] = lambda: None
        self._on_block = on_block
        self._clock = RecordingClock() if served else None
        self._frames = 0

    def stalled(self, now_s: float, *, patience_s: float, first_patience_s: float) -> bool:
        """Tell whether it has ended or given no block for ``patience_s`` (``first_patience_s`` for the first one)."""
        return self.finished or now_s - self.last_block_s > (patience_s if self.blocks else first_patience_s)

    def ended(self) -> None:
        """Note that PortAudio has stopped calling (PortAudio's thread)."""
        self.finished = True

    def recorded(self, block: F32, count: int, times: Any, flags: Any) -> None:
        """Pass on a block from a microphone (PortAudio's thread)."""
        now_s = time.monotonic()
        if flags.input_overflow:
            self.overflows += 1
        # The two times are of PortAudio's own clock; only their difference means anything here.
        age_s = times.currentTime - times.inputBufferAdcTime - count / self.rate
        if not times.inputBufferAdcTime or abs(age_s) > MOST_AGE_S:
            age_s = self.latency_s
        captured_at_s = now_s - max(0.0, age_s)
        if self._clock is not None:
            self._frames += count
            captured_at_s = self._clock.captured_at_s(self._frames / self.rate, now_s, age_s, self.latency_s)
        self._on_block(block, captured_at_s)
        self.blocks += 1
        self.last_block_s = now_s

    def wanted(self, block: F32, _count: int, times: Any, flags: Any) -> None:
        """Have a block for the loudspeaker filled (PortAudio's thread)."""
        now_s = time.monotonic()
        if flags.output_underflow:
            self.overflows += 1
        ahead_s = times.outputBufferDacTime - times.currentTime
        if not times.outputBufferDacTime or not 0.0 <= ahead_s <= MOST_AHEAD_S:
            ahead_s = self.latency_s
        self._on_block(block, now_s + ahead_s)
        self.blocks += 1
        self.last_block_s = now_s
