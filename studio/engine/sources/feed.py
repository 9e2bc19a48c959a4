"""A file decoded a little ahead, as speech for the engine and playback for the loudspeaker, in step."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.front_ends import SPEECH_RATE
from studio.engine.core.output import SOUND_RATE
from studio.engine.sources.fifo import Fifo
from studio.errors import StudioError
from studio.media.downmix import Downmix

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from studio.media.sound import SoundReader

    F32 = NDArray[np.float32]

_LOG = logging.getLogger(__name__)
PLAYBACK_RATE = SOUND_RATE
RATIO = PLAYBACK_RATE // SPEECH_RATE
HELD_S = 2.0
"""Decoded sound kept ready; the decoder waits when it is full, so nothing is lost in here."""
TAIL_S = 0.3
"""Silence after the end, so that the last pictures come out and the mouth closes."""
LOOK_S = 0.02
PASSES_KEPT = 8
"""Times round a loop that fit into the queue together; a shorter sound tells its position wrongly."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A segment played without a jump: where it begins in both queues, and which second each pass of the file begins at.

    ``lead`` is the silence before it in playback samples.
    """

    speech_start: int
    playback_start: int
    lead: int
    passes: tuple[tuple[int, float], ...]
    """Number of a playback sample, and the second of the file it is; one more for every time round."""


class Feed:
    """Open a file and decode it, on a thread of its own, into bounded queues.

    Playback sample ``p`` of a run belongs to speech sample ``p / 3`` of it, except that playback begins with ``lead_s`` of
    silence: when playback reaches a number, the speech of that number is what will be heard ``lead_s`` later.

    Parameters
    ----------
    open_reader
        Opens the file, on the decoder's thread: one that was never tried is first opened in a confined process, which takes
        as long as starting one.
    lead_s
        Silence before the sound in `playback`.
    loop
        Begin again at the end, without a gap.

    Attributes
    ----------
    speech, playback
        16 kHz mono for the engine, 48 kHz stereo for the loudspeaker.
    sound
        48 kHz mono for a recorder: sample ``3 n`` is speech sample ``n``.
    loop
        As given; any thread may change it.
    duration_s
        Length in seconds once the file is open, if it tells.
    failure
        Why the file could not be opened or decoded to its end; empty if it could.
    """

    def __init__(self, open_reader: Callable[[], SoundReader], *, lead_s: float, loop: bool) -> None:
        self.speech = Fifo(int(SPEECH_RATE * (HELD_S + lead_s)), 1)
        self.playback = Fifo(int(PLAYBACK_RATE * (HELD_S + lead_s)), 2)
        self.sound = Fifo(self.playback.capacity, 1)
        self.duration_s: float | None = None
        self.failure = ""
        self._open_reader = open_reader
        self._reading = self._broken = False
        self._mono = Downmix(PLAYBACK_RATE, 2)
        self._lead = round(lead_s * SPEECH_RATE) * RATIO
        self.loop = loop
        self._run = _Run(0, 0, self._lead, ((self._lead, 0.0),))
        self._over_at: int | None = None
        self._wanted_s: float | None = 0.0
        self._lock = threading.Lock()
        self._look = threading.Event()
        self._fresh = True
        self._closing = False
        self._thread = threading.Thread(target=self._decode, name="wave file decoder", daemon=True)
        self._thread.start()

    def seek(self, seconds: float) -> None:
        """Jump (any thread); what was decoded and not yet played is forgotten."""
        with self._lock:
            self._wanted_s = seconds
            self._look.set()

    def lead_by(self, change_s: float) -> None:
        """Change how far the speech is ahead (any thread): more is due at once, or nothing until playback has come so far."""
        with self._lock:
            self._lead += round(change_s * SPEECH_RATE) * RATIO

    def close(self) -> None:
        """Stop decoding; the file is closed by then, or, if it is still being opened, as soon as it is open."""
        self._closing = True
        self._look.set()
        if self._reading:
            self._thread.join()

    def speech_due(self, heard: float, end: int | None = None) -> int | None:
        """Give the number of speech samples due when playback sample ``heard`` is heard; None before the run has begun.

        None, too, once all the speech is due whose playback is before sample ``end``, where nothing is heard after that.
        """
        run = self._run
        if self._wanted_s is not None or heard < run.playback_start:
            return None
        ahead = heard + self._lead
        if end is not None and ahead >= end:
            return None
        return max(run.speech_start, run.speech_start + int((ahead - run.playback_start - run.lead) / RATIO))

    def second_of(self, heard: float) -> float:
        """Give the second of the file that playback sample ``heard`` is."""
        wanted_s = self._wanted_s
        if wanted_s is not None:
            return wanted_s
        passes = self._run.passes
        start, second = next((one for one in reversed(passes) if one[0] <= heard), passes[0])
        return second + max(0.0, heard - start) / PLAYBACK_RATE

    def over(self, heard: float) -> bool:
        """Tell whether the sound and the silence after it have been heard, or nothing comes any more."""
        if self._broken:
            return True
        over_at = self._over_at
        return over_at is not None and self._wanted_s is None and heard >= over_at

    # All below runs on the decoder's thread.

    @property
    def _interrupted(self) -> bool:
        return self._closing or self._wanted_s is not None

    def _decode(self) -> None:
        try:
            with self._open_reader() as reader:
                self._reading = True
                self.duration_s = reader.duration_s
                self._serve(reader)
        except StudioError as error:
            self.failure, self._broken = str(error), True
        except Exception as error:  # noqa: BLE001  (the thread's last handler: an error past it would be lost)
            _LOG.exception("a sound file was given up")
            self.failure = f"The sound file was given up because its decoder failed ({type(error).__name__}: {error!s:.160})."
            self._broken = True

    def _serve(self, reader: SoundReader) -> None:
        """Play what is asked for until the end."""
        while not self._closing:
            if self._wanted_s is None:
                self._look.wait()
                continue
            second = self._begin()
            try:
                self._play(reader, second)
            except StudioError as error:
                self.failure = str(error)
            if not self._interrupted:
                self._finish()

    def _begin(self) -> float:
        """Start the run that was asked for; give the second it begins at."""
        with self._lock:
            second = self._wanted_s or 0.0
            self.speech.forget()
            self.sound.forget()
            self.playback.forget()
            self._over_at = None
            start = self.playback.put_end
            lead = max(0, self._lead)
            self._run = _Run(self.speech.put_end, start, lead, ((start + lead, second),))
            self._wanted_s = None
            # Only here: what comes from now on is seen by every wait until the next beginning.
            self._look.clear()
        return second

    def _play(self, reader: SoundReader, second: float) -> None:
        self._put(_silence(0, 1), _silence(self._run.lead, 2), _silence(0, 1))
        while not self._interrupted:
            # A file that was just opened stands at its start; one that cannot be sought can still be played once.
            if second or not self._fresh:
                reader.seek(second)
            self._fresh = False
            spoken, played = self.speech.put_end, self.playback.put_end
            for speech, playback in reader:
                self._put(speech[:, None], playback, self._mono(playback, np.empty(len(playback), np.float32))[:, None])
                if self._interrupted:
                    return
            spoken, played = self.speech.put_end - spoken, self.playback.put_end - played
            # The two resamplers round the length differently; a loop must not drift.
            whole = max(spoken, -(-played // RATIO))
            missing = whole * RATIO - played
            self._put(_silence(whole - spoken, 1), _silence(missing, 2), _silence(missing, 1))
            if not self.loop or not whole:
                return
            second = 0.0
            again = (self.playback.put_end, second)
            self._run = replace(self._run, passes=(*self._run.passes[-PASSES_KEPT:], again))

    def _finish(self) -> None:
        """Add the silence in which the last pictures come out."""
        tail = round(TAIL_S * SPEECH_RATE)
        over_at = self.playback.put_end + tail * RATIO
        # Playback, which is fetched some tenths of a second before it is heard, goes on a little longer, so that it does not
        # starve before the player has noticed the end.
        spoken = max(0, self._lead) // RATIO + tail
        self._put(_silence(spoken, 1), _silence(4 * tail * RATIO, 2), _silence(spoken * RATIO, 1))
        if not self._interrupted:
            self.playback.flowing = False
            self._over_at = over_at

    def _put(self, speech: F32, playback: F32, sound: F32) -> None:
        """Put all in step, waiting for room; give up when interrupted."""
        while not self._interrupted:
            spoken, played, kept = self.speech.put(speech), self.playback.put(playback), self.sound.put(sound)
            speech, playback, sound = speech[spoken:], playback[played:], sound[kept:]
            if not len(speech) and not len(playback) and not len(sound):
                return
            if not spoken and not played and not kept:
                self._look.wait(LOOK_S)


def _silence(count: int, channels: int) -> F32:
    return np.zeros((count, channels), np.float32)
