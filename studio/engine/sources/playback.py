"""What plays a file's sound and tells which sample is heard now: the loudspeaker, or only the time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from studio.engine.sources import portaudio

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.sources.fifo import Fifo

    F32 = NDArray[np.float32]

RATE = 48_000
STALLED_AFTER_S = 0.5
FIRST_BLOCK_S = 3.0
MOST_AT_ONCE = RATE // 5


class Playback(Protocol):
    """Takes samples from a queue as they are heard."""

    paused: bool
    gain: float
    starved: int

    def heard(self, now_s: float) -> float:
        """Give the number of the sample heard at ``now_s``; before the first one is heard it is negative."""

    def stalled(self, now_s: float) -> bool:
        """Tell whether it has stopped for good."""

    def close(self) -> None:
        """Stop; may be called more than once."""


class Loudspeaker:
    """A `Playback` through the system's loudspeaker.

    PortAudio's thread takes; any one other thread may ask. ``starved`` counts blocks that the queue could not fill.

    Parameters
    ----------
    fifo
        Samples at 48 kHz with 2 channels.

    Raises
    ------
    DeviceError
        There is no loudspeaker.
    """

    def __init__(self, fifo: Fifo) -> None:
        self.paused = False
        self.gain = 1.0
        self.starved = 0
        self._fifo = fifo
        self._mark = (-1, 0.0, -1)
        self._stream = portaudio.open_loudspeaker(RATE, 2, self._fill)

    def heard(self, now_s: float) -> float:
        """Work from the newest block's first sample and the time at which it is heard, never past its last."""
        first, heard_at_s, end = self._mark
        return min(float(end), first + (now_s - heard_at_s) * RATE)

    def stalled(self, now_s: float) -> bool:
        """Tell whether the device has stopped asking."""
        return self._stream.stalled(now_s, patience_s=STALLED_AFTER_S, first_patience_s=FIRST_BLOCK_S)

    def close(self) -> None:
        """Stop the sound."""
        self.paused = True
        portaudio.close(self._stream)

    def _fill(self, out: F32, heard_at_s: float) -> None:
        count = 0 if self.paused else self._fifo.take(out)
        out[count:] = 0.0
        if count:
            out *= self.gain
            end = self._fifo.taken_end
            self._mark = (end - count, heard_at_s, end)
        if count < len(out) and self._fifo.flowing and not self.paused:
            self.starved += 1


class Unheard:
    """A `Playback` without a sound: samples go by at 48 kHz of the monotonic clock. One thread calls all.

    Parameters
    ----------
    fifo
        The queue to empty.
    now_s
        Monotonic time of the beginning.
    speed
        How many times faster than that it goes by, up to 20.
    """

    def __init__(self, fifo: Fifo, now_s: float, speed: float = 1.0) -> None:
        self.paused = False
        self.gain = 1.0
        self.starved = 0
        self._fifo = fifo
        self._at_s = now_s
        self._rate = RATE * speed

    def heard(self, now_s: float) -> float:
        """Let what is due go by, and give the number after it."""
        elapsed = int((now_s - self._at_s) * self._rate)
        # Nobody hears it, so after a stall it goes on where it was; nor is made up for what the queue could not give.
        due = min(elapsed, MOST_AT_ONCE)
        gone = 0 if self.paused else self._fifo.drop(due)
        self._at_s += elapsed / self._rate
        self.starved += gone < due and self._fifo.flowing and not self.paused
        return float(self._fifo.taken_end)

    def stalled(self, now_s: float) -> bool:  # noqa: ARG002
        """Tell that time does not stop."""
        return False

    def close(self) -> None:
        """Do nothing; there is nothing to let go of."""
