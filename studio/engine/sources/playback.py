"""Playback of a file's sound, which tells the sample that is heard now: by a loudspeaker, or by the clock alone."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Protocol

from studio.devices import portaudio
from studio.errors import DeviceError, NoAnswerError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.devices.stream import AudioStream
    from studio.engine.sources.fifo import Fifo

    F32 = NDArray[np.float32]

_LOG = logging.getLogger(__name__)
RATE = 48_000
STALLED_AFTER_S = 3.0
"""A server whose loudspeaker has rested takes the first 0.3 s at once and asks again only when what it had mixed ahead is
over: PulseAudio mixes up to 2 s (``MAX_LATENCY_USEC`` of its null sink and ``DEFAULT_TSCHED_BUFFER_USEC`` of its ALSA sink)."""
DOES_NOT_ANSWER = "The system's sound does not answer, so the file plays unheard; play it again once other programs are heard."
HAS_STOPPED = "The loudspeaker has stopped, so the file goes on unheard; play it again to hear it."
MOST_AT_ONCE = RATE // 5


class Playback(Protocol):
    """Takes samples from a queue as they are heard."""

    paused: bool
    gain: float
    starved: int

    @property
    def end(self) -> int:
        """Number after the last sample that was taken, all of which are heard, or -1 before the first."""

    def heard(self, now_s: float) -> float:
        """Give the number of the sample heard at ``now_s``; before the first one is heard it is negative."""

    def failed(self, now_s: float) -> str:
        """Say in one sentence why nothing is heard any more, for good; empty while all is well."""

    def close(self) -> None:
        """Stop; may be called more than once."""


class Loudspeaker:
    """A `Playback` through the system's loudspeaker.

    It is opened on a thread of its own: however long that takes, the pictures go on, and the file waits at its beginning.
    PortAudio's thread takes; any one other thread may ask. ``starved`` counts blocks that the queue could not fill.

    Parameters
    ----------
    fifo
        Samples at 48 kHz with 2 channels.
    device
        One of `studio.devices.portaudio.loudspeakers` by its id; None is the system's default.
    """

    def __init__(self, fifo: Fifo, device: str | None = None) -> None:
        self.paused = False
        self.gain = 1.0
        self.starved = 0
        self._fifo, self._device = fifo, device
        self._mark = (-1, 0.0, -1)
        self._stream: AudioStream | None = None
        self._failure = ""
        self._lock = threading.Lock()
        self._closed = False
        threading.Thread(target=self._open, name="loudspeaker", daemon=True).start()

    @property
    def end(self) -> int:
        """See `Playback.end`."""
        return self._mark[2]

    def heard(self, now_s: float) -> float:
        """Work from the newest block's first sample and the time at which it is heard, never past its last."""
        first, heard_at_s, end = self._mark
        return min(float(end), first + (now_s - heard_at_s) * RATE)

    def failed(self, now_s: float) -> str:
        """Say why it could not be opened, or that the device has stopped asking."""
        stream = self._stream
        if stream is not None and stream.stalled(now_s, patience_s=STALLED_AFTER_S, first_patience_s=STALLED_AFTER_S):
            return HAS_STOPPED
        return self._failure

    def close(self) -> None:
        """Stop the sound."""
        self.paused = True
        with self._lock:
            self._closed = True
            stream = self._stream
        if stream is not None:
            portaudio.close(stream)

    def _open(self) -> None:
        try:
            stream = portaudio.open_loudspeaker(RATE, 2, self._fill, device=self._device)
        except NoAnswerError:
            self._failure = DOES_NOT_ANSWER
            return
        except DeviceError as error:
            self._failure = str(error)
            return
        except Exception as error:  # noqa: BLE001  (the thread's last handler: an error past it would be lost)
            _LOG.exception("the loudspeaker could not be opened")
            self._failure = f"The loudspeaker cannot be used ({type(error).__name__}: {error!s:.160}), so it plays unheard."
            return
        with self._lock:
            self._stream = stream
            late = self._closed
        if late:
            portaudio.close(stream)

    def _fill(self, out: F32, heard_at_s: float) -> None:
        # One that is opened after `close` must not take what another plays now.
        count = 0 if self.paused or self._closed else self._fifo.take(out)
        out[count:] = 0.0
        if count:
            out *= self.gain
            end = self._fifo.taken_end
            self._mark = (end - count, heard_at_s, end)
        if count < len(out) and self._fifo.flowing and not (self.paused or self._closed):
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

    @property
    def end(self) -> int:
        """See `Playback.end`."""
        return self._fifo.taken_end

    def heard(self, now_s: float) -> float:
        """Let what is due go by, and give the number after it."""
        elapsed = int((now_s - self._at_s) * self._rate)
        # It is not heard, so after a stall it goes on where it was; nor is made up for what the queue could not give.
        due = min(elapsed, MOST_AT_ONCE)
        gone = 0 if self.paused else self._fifo.drop(due)
        self._at_s += elapsed / self._rate
        self.starved += gone < due and self._fifo.flowing and not self.paused
        return float(self._fifo.taken_end)

    def failed(self, now_s: float) -> str:  # noqa: ARG002
        """Tell that time does not stop."""
        return ""

    def close(self) -> None:
        """Do nothing; there is nothing to let go of."""
