"""A bounded queue of samples between two threads: one puts, one takes, neither waits in here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]


class Fifo:
    """Samples in order, each counted from the first ever put.

    Nothing is overwritten: `put` takes only what there is room for.

    Parameters
    ----------
    capacity
        Samples held.
    channels
        Values a sample.

    Attributes
    ----------
    put_end
        Number after the newest sample put (putting thread writes, any reads).
    taken_end
        Number after the newest sample taken (taking thread writes, any reads).
    flowing
        Whether the putting thread means to keep up, so that an empty queue is a loss.
    """

    def __init__(self, capacity: int, channels: int) -> None:
        self.capacity = capacity
        self.put_end = 0
        self.taken_end = 0
        self.flowing = False
        self._samples = np.zeros((capacity, channels), np.float32)
        self._forgotten_end = 0

    @property
    def free(self) -> int:
        """How many more samples can be put."""
        return self.capacity - (self.put_end - self.taken_end)

    def put(self, block: F32) -> int:
        """Append as much of ``block``, f32 [n, channels], as there is room for; give how much (putting thread)."""
        count = min(len(block), self.free)
        at = self.put_end % self.capacity
        head = min(count, self.capacity - at)
        self._samples[at : at + head] = block[:head]
        self._samples[: count - head] = block[head:count]
        self.put_end += count
        self.flowing = True
        return count

    def forget(self) -> None:
        """Let everything put so far be passed over at the next `take` or `drop` (putting thread)."""
        self.flowing = False
        self._forgotten_end = self.put_end

    @property
    def next(self) -> int:
        """Number of the sample that is taken next (taking thread)."""
        return max(self.taken_end, self._forgotten_end)

    def take(self, out: F32) -> int:
        """Move the oldest samples into ``out``, f32 [n, channels]; give how many there were (taking thread)."""
        first = self.next
        count = min(len(out), self.put_end - first)
        at = first % self.capacity
        head = min(count, self.capacity - at)
        out[:head] = self._samples[at : at + head]
        out[head:count] = self._samples[: count - head]
        self.taken_end = first + count
        return count

    def drop(self, count: int) -> int:
        """Pass over the ``count`` oldest samples; give how many there were (taking thread)."""
        first = self.next
        count = max(0, min(count, self.put_end - first))
        self.taken_end = first + count
        return count
