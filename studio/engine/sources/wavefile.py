"""A sound file played in real time: heard through the loudspeaker, and by the engine a little before that."""

from __future__ import annotations

import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.protocols import SourceState
from studio.engine.sources.feed import RATIO, Feed
from studio.engine.sources.intake import Intake
from studio.engine.sources.meter import Meter
from studio.engine.sources.pacer import Pacer
from studio.engine.sources.playback import Loudspeaker, Playback, Unheard
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.protocols import Level
    from studio.engine.core.ring import Ring

    F32 = NDArray[np.float32]

MOST_AT_ONCE = 8_000
"""Samples the ring is given in one step: after a stall of more than half a second the sound in between is lost."""


class WaveFile:
    """A `Source` that plays a file, so that a picture is finished when its sound is heard.

    What is heard sets the pace: the time stamps of the loudspeaker's blocks, or the clock where there is none. The ring
    gets each sample ``lead_s`` before it is heard, stamped as if a microphone had heard it then. While the file is paused,
    sought or over, the ring gets silence, so that the mouth closes and the picture goes on.

    The protocol's methods are called one at a time; `seek`, `pause`, `position_s`, ``loop`` and ``gain`` to any.

    Parameters
    ----------
    path
        Any sound that can be decoded.
    aloud
        Play through the loudspeaker, if there is one.
    lead_s
        How long before the loudspeaker the engine hears: its look-ahead and the time to make and show a picture.
    loop
        Begin again at the end, without a gap.
    speed
        Time passes so many times faster while the file is not heard: hours of sound through the live engine, for a
        measurement. Capture stamps then tell the time at which samples were given, no latency.
    track
        Number of the sound's track, from 1; by default the one that speaks.
    loudspeaker
        Of the one that plays it aloud; None is the system's default.
    """

    device_latency_s = 0.0

    def __init__(self, path: Path | str, *, aloud: bool, lead_s: float, loop: bool = False, speed: float = 1.0,
                 track: int | None = None, loudspeaker: str | None = None) -> None:
        self.path = Path(path)
        self.name = self.path.name
        self.gain = 1.0
        self.volume = 1.0
        """Linear factor on what the loudspeaker plays alone; any thread may set it."""
        self.duration_s: float | None = None
        """Length in seconds once it is open, if the file tells."""
        self.trouble = ""
        """Why it ended early or is not heard, in one sentence; empty while all is well."""
        self._track, self._loudspeaker = track, loudspeaker
        self._aloud = aloud
        self._speed = speed
        self.lead_s = lead_s
        self._loop = loop
        self._meter = Meter()
        self._lost = 0
        self._feed: Feed | None = None
        self._playback: Playback | None = None
        self._pacer: Pacer | None = None
        self._lock = threading.Lock()
        self._paused_at_s: float | None = None
        self._heard_at = -1.0
        self._ended = False

    @property
    def level(self) -> Level:
        """Loudness of the newest block."""
        return self._meter.level

    @property
    def overflows(self) -> int:
        """Blocks that came too late to be heard or were lost in a stall."""
        playback = self._playback
        return self._lost + (playback.starved if playback else 0)

    @property
    def aloud(self) -> bool:
        """Whether it is heard now, or is about to be."""
        return isinstance(self._playback, Loudspeaker)

    @property
    def loop(self) -> bool:
        """Whether it begins again at the end. Any thread may set it; two seconds before the end may be too late."""
        return self._loop

    @loop.setter
    def loop(self, loop: bool) -> None:
        self._loop = loop
        feed = self._feed
        if feed is not None:
            feed.loop = loop

    @property
    def paused(self) -> bool:
        """Whether it stands still."""
        return self._paused_at_s is not None

    @property
    def position_s(self) -> float:
        """Second of the file that is heard now."""
        paused_at_s, feed = self._paused_at_s, self._feed
        if paused_at_s is not None:
            return paused_at_s
        return feed.second_of(self._heard_at) if feed else 0.0

    def seek(self, seconds: float) -> None:
        """Go on from ``seconds``; while paused, begin there later."""
        seconds = max(0.0, seconds)
        with self._lock:
            if self._paused_at_s is not None:
                self._paused_at_s = seconds
            elif self._feed is not None:
                self._feed.seek(seconds)

    def pause(self, on: bool = True) -> None:
        """Stand still, or go on from there."""
        with self._lock:
            if on and self._paused_at_s is None:
                playback = self._playback
                # What the loudspeaker has is still heard.
                heard = max(self._heard_at, playback.end) if playback is not None else self._heard_at
                self._paused_at_s = self._feed.second_of(heard) if self._feed else 0.0
            elif not on and self._paused_at_s is not None:
                seconds, self._paused_at_s = self._paused_at_s, None
                if self._feed is not None:
                    self._feed.seek(seconds)

    def lead_by(self, change_s: float) -> bool:
        """Give the ring every sample so much earlier before it is heard, at once; what is heard goes on as it was."""
        with self._lock:
            self.lead_s += change_s
            if self._feed is not None:
                self._feed.lead_by(change_s)
        return True

    def open(self, ring: Ring) -> None:
        """Begin to play from the start, with silence until the file and the loudspeaker are open: their threads open them.

        A file that cannot be used ends, and a missing loudspeaker lets the clock set the pace; `trouble` tells both.
        """
        self.close()
        self.trouble = ""
        self._ended = False
        self._heard_at = -1.0
        self._rate = ring.rate
        # Outputs get what the file holds, not what is left of it for the engine.
        self._intake = Intake(ring, self._meter, rate=ring.rate, channels=1, for_outputs=False)
        self._ring = ring
        self._block = np.zeros((MOST_AT_ONCE, 1), np.float32)
        self._sound = np.zeros((MOST_AT_ONCE * RATIO, 1), np.float32)
        self._fed_at_s = time.monotonic()
        self._feed = Feed(partial(SoundReader, self.path, track=self._track), lead_s=max(0.0, self.lead_s), loop=self._loop)
        if self._paused_at_s:
            self._feed.seek(self._paused_at_s)
        if self._aloud:
            self._playback = Loudspeaker(self._feed.playback, self._loudspeaker)
        else:
            self._playback = Unheard(self._feed.playback, self._fed_at_s, self._speed)
        self._pacer = Pacer("wave file", self._step)

    def poll(self, now_s: float) -> SourceState:  # noqa: ARG002  (the pacer keeps the time)
        """Tell whether it has ended."""
        if self._pacer is not None and self._pacer.failure:
            self.trouble = f"The sound file was given up because of a fault in its player ({self._pacer.failure})."
            self._ended = True
        return SourceState.ENDED if self._ended else SourceState.RUNNING

    def close(self) -> None:
        """Stop the sound and close the file."""
        if self._pacer is not None:
            self._pacer.close()
            self._pacer = None
        if self._playback is not None:
            self._playback.close()
            self._lost += self._playback.starved
            self._playback = None
        if self._feed is not None:
            self._feed.close()
            self._feed = None

    def _step(self, now_s: float) -> None:
        feed, playback = self._feed, self._playback
        assert feed is not None
        assert playback is not None
        unheard = playback.failed(now_s)
        if unheard:
            self.trouble = unheard
            playback.close()
            self._lost += playback.starved
            self._playback = playback = Unheard(feed.playback, now_s, self._speed)
        playback.gain = self.gain * self.volume
        playback.paused = self._paused_at_s is not None
        heard = playback.heard(now_s)
        due = feed.speech_due(heard, playback.end if playback.paused else None)
        self._heard_at = heard
        self.duration_s = feed.duration_s
        if due is None:
            self._be_silent(now_s)
        else:
            self._speak(feed, due, now_s)
        if feed.failure:
            self.trouble = feed.failure
        if feed.over(heard) and not self._ended:
            # Asked for when the end was decoded already, the next round cannot begin without a gap.
            if self._loop and not feed.failure:
                feed.seek(0.0)
            else:
                self._ended = True

    def _speak(self, feed: Feed, due: int, now_s: float) -> None:
        """Give the ring the speech before number ``due``."""
        behind = due - feed.speech.next
        if behind > MOST_AT_ONCE:
            self._lost += 1
            feed.speech.drop(behind - MOST_AT_ONCE)
            feed.sound.drop((behind - MOST_AT_ONCE) * RATIO)
        count = feed.speech.take(self._block[: max(0, min(behind, MOST_AT_ONCE))])
        if count:
            captured_at_s = now_s - (due - feed.speech.taken_end) / self._rate
            kept = feed.sound.take(self._sound[: count * RATIO])
            self._sound[kept : count * RATIO] = 0.0
            self._give(count, captured_at_s)
            self._fed_at_s = now_s

    def _be_silent(self, now_s: float) -> None:
        """Give the ring silence for the time since it was last given anything."""
        count = min(MOST_AT_ONCE, int((now_s - self._fed_at_s) * self._rate))
        if count > 0:
            self._block[:count] = 0.0
            self._sound[: count * RATIO] = 0.0
            self._give(count, now_s)
            self._fed_at_s = max(self._fed_at_s + count / self._rate, now_s - 1.0 / self._rate)

    def _give(self, count: int, captured_at_s: float) -> None:
        self._intake.put(self._block[:count], captured_at_s, self.gain)
        ring = self._ring.sound
        if ring is not None:
            sound = self._sound[: count * RATIO, 0]
            sound *= self.gain
            ring.write(sound, captured_at_s)
