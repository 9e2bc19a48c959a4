"""The sound that has just arrived: one writer, one reader, no waiting between them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]


class TooLateError(Exception):
    """The samples asked for were overwritten; ``oldest`` is the first position still there."""

    def __init__(self, oldest: int) -> None:
        super().__init__(f"the oldest sample still held is {oldest}")
        self.oldest = oldest


class Ring:
    """The newest samples of a stream, addressed by their position since the stream opened.

    One thread writes and never waits; one other thread reads. Every sample is stored twice, one capacity apart, so that
    any window is one contiguous slice. A reader that is too late gets `TooLateError`, never newer sound.

    Parameters
    ----------
    capacity
        Samples held.
    rate
        Samples a second, for the capture stamps.

    Attributes
    ----------
    sound
        A second ring, for outputs, into which the writer puts the same sound at that ring's rate; None while no output wants
        sound. Set on the reader's thread.
    """

    def __init__(self, capacity: int, rate: int = 16_000) -> None:
        self.capacity = capacity
        self.rate = rate
        self.sound: Ring | None = None
        self._samples = np.zeros(2 * capacity, np.float32)
        self._writing = 0
        self._end = 0
        self._stamp = (0, 0.0)
        self._arrived = threading.Event()

    @property
    def end(self) -> int:
        """Position after the newest sample."""
        return self._end

    def write(self, samples: F32, captured_at_s: float) -> None:
        """Append a block (writer's thread; never waits, allocates no array).

        Parameters
        ----------
        samples
            f32 [n], any n; of more than ``capacity`` only the newest stay.
        captured_at_s
            Monotonic time at which the block's last sample was at the microphone.
        """
        position = self._end
        end = position + len(samples)
        # A reader compares with this before it trusts what it copied.
        self._writing = end
        if len(samples) > self.capacity:
            samples = samples[-self.capacity :]
            position = end - self.capacity
        at = position % self.capacity
        head = min(len(samples), self.capacity - at)
        for base in (0, self.capacity):
            self._samples[base + at : base + at + head] = samples[:head]
            self._samples[base : base + len(samples) - head] = samples[head:]
        self._stamp = (end, captured_at_s)
        self._end = end
        self._arrived.set()

    def read(self, start: int, out: F32) -> None:
        """Copy the samples from ``start`` on (reader's thread). Before position 0 there is silence.

        Parameters
        ----------
        start
            First position; ``start + len(out)`` must not be after `end`.
        out
            f32 [n], written.

        Raises
        ------
        TooLateError
            The writer has gone over some of these samples already.
        ValueError
            Some of these samples have not arrived.
        """
        stop = start + len(out)
        if stop > self._end:
            raise ValueError(f"sample {stop - 1} has not arrived; the newest is {self._end - 1}")
        if start < 0:
            silent = min(len(out), -start)
            out[:silent] = 0.0
            out = out[silent:]
            start += silent
        at = start % self.capacity
        if len(out) <= self.capacity:
            np.copyto(out, self._samples[at : at + len(out)])
        oldest = self._writing - self.capacity
        if len(out) and start < oldest:
            raise TooLateError(oldest)

    def wait_for(self, position: int, timeout_s: float) -> bool:
        """Wait until samples up to ``position`` have arrived (reader's thread); tell whether they have."""
        if self._end >= position:
            return True
        self._arrived.clear()
        if self._end >= position:
            return True
        self._arrived.wait(timeout_s)
        return self._end >= position

    def captured_at_s(self, position: int) -> float:
        """Give the monotonic time at which the sample at ``position`` was at the microphone."""
        end, at_s = self._stamp
        return at_s - (end - position) / self.rate
