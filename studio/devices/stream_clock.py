"""When the samples of a stream were there, told by the moments at which a sound server asks for them or hands them over."""

from __future__ import annotations

import numpy as np


class StreamClock:
    """Works out when a server reads or writes a stream from the times of its requests or of its blocks.

    The server asks when it has read so much of the stream, and hands over what it has just recorded. A busy process may hear
    of either late, never early. So of the last `LOOKS`, the one that is earliest for its place in the stream gives the server's
    clock. A cycle that the server missed makes all that come after it late; the clock follows once none from before that cycle
    is left among them.
    """

    LOOKS = 24
    """A quarter of a second with cycles of 10.7 ms. With six, on a machine at a load of 20, all of them
    were late now and then."""

    def __init__(self) -> None:
        self._starts_s = np.full(self.LOOKS, np.inf)
        self._next = 0

    def told(self, place_s: float, now_s: float) -> None:
        """Note that at monotonic ``now_s`` the server was so many seconds into the stream."""
        self._starts_s[self._next] = now_s - place_s
        self._next = (self._next + 1) % self.LOOKS

    @property
    def start_s(self) -> float:
        """Monotonic time of the stream's first sample, as it was if the server had never stood still."""
        return float(self._starts_s.min())


class RecordingClock:
    """Works out when the sound of a microphone that a server lends was captured.

    The ages that PortAudio states there come from ALSA's plug-in for PulseAudio, which averages them over seconds
    (``PA_STREAM_INTERPOLATE_TIMING``). Where the first sound of a stream was fetched late, as on a busy machine, they were
    found to run from 0 to 490 ms within 0.7 s while every block came on time. What is believed of them is only how long a
    sample takes from the microphone to the server: the least of the last `AGES`, and never more than the device states.
    """

    AGES = 256
    """Two and a half seconds of blocks of 10 ms."""

    def __init__(self) -> None:
        self._clock = StreamClock()
        self._ages_s = np.full(self.AGES, np.inf)
        self._next = 0

    def captured_at_s(self, end_s: float, now_s: float, age_s: float, most_s: float) -> float:
        """Give the monotonic time at which a block's last sample was at the microphone; call once for each block.

        Parameters
        ----------
        end_s
            Seconds of the stream up to the block's end.
        now_s
            When it came.
        age_s, most_s
            The age that is stated for it, and the latency that the device states.
        """
        self._clock.told(end_s, now_s)
        self._ages_s[self._next] = age_s
        self._next = (self._next + 1) % self.AGES
        device_s = min(max(0.0, float(self._ages_s.min())), most_s)
        return self._clock.start_s + end_s - device_s
