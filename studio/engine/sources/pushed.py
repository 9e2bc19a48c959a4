"""Sound that a caller pushes, in pieces of any length and as early as it has them, heard in real time."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.protocols import SourceState
from studio.engine.sources.fifo import Fifo
from studio.engine.sources.intake import Intake
from studio.engine.sources.meter import Meter
from studio.engine.sources.pacer import Pacer

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.protocols import Level
    from studio.engine.core.ring import Ring

    F32 = NDArray[np.float32]

HELD_S = 60.0
"""Sound that may wait to be heard: speech synthesis gives a paragraph at once."""
TAIL_S = 0.5
"""Silence given where nothing more was pushed, so that the last pictures, which look ahead, come out and the mouth closes."""
MOST_BEHIND_S = 0.5
"""After a longer stall of the machine the rest is heard later, instead of being hurried after."""


class Pushed:
    """A `Source` whose samples a caller gives; any thread pushes, one at a time.

    What is pushed waits in a bounded queue and is heard at its own rate, from the moment it comes. While nothing waits the
    mouth rests, and the next piece begins at once. Nothing that was pushed is lost but by `interrupt`.

    Parameters
    ----------
    rate
        Samples a second of what is pushed.
    held_s
        Sound that may wait.
    name
        What a person calls it.

    Attributes
    ----------
    refused
        Samples that `push` did not take because so much waited.
    """

    device_latency_s = 0.0

    def __init__(self, rate: int, *, held_s: float = HELD_S, name: str = "pushed sound") -> None:
        self.name = name
        self.gain = 1.0
        self.overflows = self.refused = 0
        self.trouble = ""
        self._rate = rate
        self._fifo = Fifo(round(held_s * rate), 1)
        self._block = np.zeros((max(1, rate // 10), 1), np.float32)
        self._silence = np.zeros_like(self._block)
        self._meter = Meter()
        self._pushing = threading.Lock()
        self._ending = self._over = False
        self._deciding = threading.Lock()
        """Held for a moment by who ends the source and by who goes on with it, so that not both do."""
        self._pacer: Pacer | None = None

    def push(self, samples: F32) -> int:
        """Take as many of ``samples``, f32 [n] mono, as there is room for, and give their number; the rest are `refused`."""
        with self._pushing:
            taken = self._fifo.put(samples[:, None]) if not self._ending else 0
            self.refused += len(samples) - taken
        return taken

    @property
    def waiting_s(self) -> float:
        """Seconds of sound that were pushed and are not heard yet."""
        # Of what is heard and what was pushed one may be read before the other changes.
        return max(0.0, (self._fifo.put_end - self._fifo.next) / self._rate)

    def interrupt(self) -> None:
        """Forget what waits: nothing of it is heard or seen."""
        with self._pushing:
            self._fifo.forget()

    def end(self) -> None:
        """Let the source end once everything was heard; nothing more is taken, unless `go_on` is in time."""
        self._ending = True

    def go_on(self) -> bool:
        """Take sound again after `end`; false where the source has ended meanwhile."""
        with self._deciding:
            self._ending = self._ending and self._over
            return not self._over

    @property
    def over(self) -> bool:
        """Whether the source has ended, for good."""
        return self._over

    # As a source.

    @property
    def level(self) -> Level:
        """Loudness of the newest block."""
        return self._meter.level

    def open(self, ring: Ring) -> None:
        """Begin to hear what waits."""
        self.close()
        self._intake = Intake(ring, self._meter, rate=self._rate, channels=1)
        self._heard = 0
        self._silent = self._tail = round(TAIL_S * self._rate)
        """Samples of silence given since the queue ran dry, and how many there shall be; none before the first sound."""
        self._began_s = time.monotonic()
        self._pacer = Pacer("pushed sound", self._step)

    def poll(self, now_s: float) -> SourceState:  # noqa: ARG002  (the protocol's: the pacer looks at the clock)
        """Tell that it runs, or that it has ended."""
        if self._pacer is None:
            return SourceState.ENDED
        if self._pacer.failure:
            self.trouble = f"The pushed sound was given up because of a fault in it ({self._pacer.failure})."
            self._over = True
            return SourceState.ENDED
        with self._deciding:
            self._over = self._over or (self._ending and not self.waiting_s and self._silent >= self._tail)
        return SourceState.ENDED if self._over else SourceState.RUNNING

    def lead_by(self, change_s: float) -> bool:  # noqa: ARG002
        """Decline: nothing is heard aloud here."""
        return False

    def close(self) -> None:
        """Stop the pacer; what waits stays for the next `open`."""
        if self._pacer is not None:
            self._pacer.close()
            self._pacer = None

    def _step(self, now_s: float) -> None:
        """Give what is due by the clock (the pacer's thread)."""
        due = int((now_s - self._began_s) * self._rate) - self._heard
        if due > MOST_BEHIND_S * self._rate:
            self._began_s += due / self._rate
            self.overflows += 1
            return
        while due > 0:
            count = self._fifo.take(self._block[: min(due, len(self._block))])
            block = self._block[:count]
            if count:
                self._silent = 0
            else:
                count = min(due, len(self._silence), self._tail - self._silent)
                block = self._silence[:count]
                self._silent += count
            if not count:
                # Whatever comes next is heard from the moment it comes.
                self._began_s = now_s - self._heard / self._rate
                self._meter.rest()
                return
            self._heard += count
            due -= count
            self._intake.put(block, self._began_s + self._heard / self._rate, self.gain)
