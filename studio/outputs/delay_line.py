"""The program's sound given back exactly as late as its pictures, to a device with a clock of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import soxr

from studio.engine.core.output import SOUND_RATE, InStep
from studio.engine.core.ring import Ring, TooLateError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.outputs.display_clock import DisplayClock

    F32 = NDArray[np.float32]

HELD_S = 4.0
PIECE = 240
"""Samples given to the resampler at a time. The sum of its ratios is the place in its input: a tone read for a minute with a
ratio that swings by 500 ppm stays within 0.06 ms of it."""
KEPT = 64
"""Samples that the resampler may keep for itself."""
MOST_RATIO = 1.02
"""Room that the engine is made with; the steps stay far below."""
SMOOTH_S = 2.0
"""The error is filtered with this time constant: devices tell the time of a block to within some milliseconds."""
PULL_PER_S = 0.1
"""An error is worked off with a time constant of 10 s: 10 ms take a ratio of 1000 ppm, 1.7 cents of pitch."""
LEARN_PER_S2 = PULL_PER_S**2 / 4
"""What the clocks differ by is learned as fast as a critically damped loop may."""
MOST_PPM = 1000.0
"""The ratio stays so near to 1: 1.7 cents, which is not heard (Zwicker and Fastl: 0.2 % at best, with pure tones)."""
FAR_S = 0.06
"""An error so large is no drift: the picture's delay has changed. It is set right at once, by a pause or a step ahead."""
FAR_FOR_S = 0.1
"""So long it has to last."""
HOLD_STEP_S, MOST_HOLD_S = 0.005, 0.015
"""After a gap the sound is held back a little more: with a look-ahead of 40 ms, or on a busy machine, sound comes hardly before
it should be heard, and that it follows its picture by so little is not noticed."""
SHORT_S = 0.06
"""Not so after a longer gap: everything stood still, against which so little does not help."""
ENOUGH_S = 0.03
"""Nor where sound comes so much sooner than it has to as a rule: that it was late once helps nothing to be held back for."""
SETTLE_S = 2.0
"""Not so while it has been heard for less than this: outputs that are being opened hold everything up."""
EASE_S, SPARE_S = 10.0, 0.01
"""Once all sound of so long has come so much earlier than a step less would have taken, it is held back a step less."""
LOOK_S, LOOK_BLOCKS = 0.1, 8
"""The mean error of so long and so many blocks is more than the noise of the devices' times, and may be set right at once:"""
FIRST_OFF_S, OFF_S = 0.004, 0.008
"""in the first seconds, in which a device tells worst, if it is larger than the first of these; later, when the sound server
has missed cycles or a call program that connects has changed the device's delay, if it is larger than the second."""
FIRST_LOOKS = 20
AGREE_S = 0.02
"""Errors that differ by more are of a change that the look has the middle of: the next one sees it whole."""
LEARN_WITHIN_S = 0.003
"""Only an error as small as clocks make it is learned from: while it is worked off, 200 ppm are 2 ms."""


class DelayLine:
    """Hold the program's sound and give each sample when the picture that it belongs to is seen.

    The picture says when it is seen (`DisplayClock`), the device when a sample will be heard. Their clocks drift, and so the
    sound is read through soxr's variable-rate stream, whose ratio creeps by parts in a million; no block is ever dropped for
    that.

    One thread calls `put`, one other `fill`; any reads `in_step`.

    Parameters
    ----------
    clock
        When the pictures of this program are seen.
    rate
        Of the device, in Hz.
    """

    def __init__(self, clock: DisplayClock, rate: int = SOUND_RATE) -> None:
        self._clock, self._rate = clock, rate
        self._scale = SOUND_RATE / rate
        """Program samples for one of the device, while the clocks agree."""
        self._held = _Held(0)
        self._reading: _Held | None = None
        self._stream = soxr.ResampleStream(SOUND_RATE * MOST_RATIO, rate, 1, dtype="float32", vr=True)
        self._piece = np.zeros(PIECE, np.float32)
        self._ready = self._piece[:0]
        """What the resampler gave and has not been heard yet."""
        self._taken = 0
        """The next program sample for the resampler."""
        self._position = 0.0
        """The program sample that is heard next."""
        self._smooth_s = self._learned = 0.0
        self._ratio = 1.0
        self._far_s = 0.0
        self._looked_s = self._error_s = 0.0
        """How long the errors are added up, and their sum, each times how long it was."""
        self._blocks = 0
        self._least_s, self._most_s = np.inf, -np.inf
        """How many these errors are, and the least and the most of them."""
        self._looks = 0
        self._running = self._flowing = False
        """Whether there is a place in the sound, and whether anything was heard since it was found."""
        self._steps = self._gaps = 0
        self._dry_s = -np.inf
        """When the sound of the last gap would have been heard; while it lasts."""
        self._waited_s = 0.0
        """For how long nothing has been there to begin with."""
        self._hold_s = self._heard_s = 0.0
        """How much later than its picture it is heard, and for how long it has been heard."""
        self._spare_s, self._eased_s = HELD_S, 0.0
        """The least time by which sound came sooner than it had to, and for how long that has been looked at."""
        self._usual_s = 0.0
        """The same as a rule: smoothed over `SMOOTH_S`."""

    @property
    def in_step(self) -> InStep:
        """How it is now."""
        return InStep((self._smooth_s + self._hold_s) * 1e3, (self._ratio - 1.0) * 1e6, self._steps, self._gaps)

    def put(self, block: F32, at: int) -> None:
        """Take sound, f32 [n], that starts at sample ``at`` of the program; what does not follow begins anew."""
        held = self._held
        if at != held.end:
            held = self._held = _Held(at)
        held.ring.write(block, 0.0)

    def fill(self, out: F32, heard_at_s: float, early_s: float = 0.0) -> bool:
        """Write what is heard from monotonic ``heard_at_s`` on, f32 [n]; silence where there is nothing for that time.

        ``early_s`` says how many seconds later the device would have asked for the last of it. Where that is more than 0 and
        not all of it is there yet, nothing is written and false is given: it is asked for again.
        """
        if early_s > 0.0 and not self._is_ready(len(out)):
            return False
        seconds = len(out) / self._rate
        wanted = self._clock.sample_at(heard_at_s - self._hold_s)
        if self._reading is not self._held:
            self._reading, self._running = self._held, False
        if wanted is None or (not self._running and wanted >= self._held.end):
            if wanted is not None:
                self._wait((wanted - self._held.end) / SOUND_RATE, seconds)
            out.fill(0.0)
            return True
        if not self._running:
            if heard_at_s - self._dry_s < SHORT_S and self._heard_s > SETTLE_S and self._usual_s < ENOUGH_S:
                self._hold_s = min(MOST_HOLD_S, self._hold_s + HOLD_STEP_S)
            self._dry_s = -np.inf
            self._begin(wanted)
        behind_s = (wanted - self._position) / SOUND_RATE
        self._far_s = self._far_s + seconds if abs(behind_s) > FAR_S else 0.0
        if self._far_s > FAR_FOR_S:
            self._steps += 1
            self._begin(wanted)
            behind_s = (wanted - self._position) / SOUND_RATE
        if self._flowing:
            behind_s -= self._correct(behind_s, seconds)
        if early_s > 0.0 and not self._is_ready(len(out)):
            # It went ahead to what has not come yet.
            return False
        # The place may lie ahead: the sound begins then.
        silent = 0 if self._flowing else min(len(out), max(0, round(-behind_s * self._rate)))
        out[:silent] = 0.0
        if silent == len(out):
            return True
        self._steer(behind_s + silent / self._rate, seconds)
        given = self._give(out[silent:])
        out[silent + given :] = 0.0
        if silent + given < len(out):
            # What could not be heard in time is not heard later: the next sound is in step again.
            if self._flowing or given:
                self._gaps += 1
                self._dry_s = heard_at_s
            else:
                self._wait(0.0, seconds)
            self._running = False
        self._flowing = given > 0
        self._waited_s = 0.0 if self._flowing else self._waited_s
        self._heard_s += given / self._rate
        self._ease(seconds, early_s)
        return True

    def _wait(self, late_s: float, seconds: float) -> None:
        """Hold the sound back more where it comes all the time, but a little too late to begin: it would never be heard."""
        self._usual_s -= self._usual_s * min(1.0, seconds / SMOOTH_S)
        self._waited_s += seconds
        if self._waited_s > SHORT_S and late_s < MOST_HOLD_S - self._hold_s:
            self._hold_s, self._waited_s = min(MOST_HOLD_S, self._hold_s + HOLD_STEP_S), 0.0

    def _is_ready(self, count: int) -> bool:
        """Tell whether so many samples can be given on; not while none are heard."""
        if not self._flowing or self._reading is not self._held:
            return False
        coming = (self._held.end - self._taken - KEPT) / (self._ratio * self._scale)
        return len(self._ready) + max(0.0, coming) >= count

    def _ease(self, seconds: float, early_s: float) -> None:
        """Hold the sound back less again where it comes in time without that."""
        spare_s = (self._held.end - self._taken) / SOUND_RATE + early_s
        self._usual_s += (spare_s - self._usual_s) * min(1.0, seconds / SMOOTH_S)
        self._spare_s = min(self._spare_s, spare_s)
        self._eased_s += seconds
        if self._eased_s >= EASE_S:
            if self._spare_s > HOLD_STEP_S + SPARE_S:
                self._hold_s = max(0.0, self._hold_s - HOLD_STEP_S)
            self._spare_s, self._eased_s = HELD_S, 0.0

    def _correct(self, behind_s: float, seconds: float) -> float:
        """Set the place right at once where the mean error says so; give by how many seconds it was."""
        self._looked_s += seconds
        self._error_s += behind_s * seconds
        self._least_s, self._most_s = min(self._least_s, behind_s), max(self._most_s, behind_s)
        self._blocks += 1
        if self._looked_s < LOOK_S or self._blocks < LOOK_BLOCKS:
            return 0.0
        mean_s, agree = self._error_s / self._looked_s, self._most_s - self._least_s < AGREE_S
        self._look_anew()
        self._looks += 1
        first = self._looks <= FIRST_LOOKS
        if not agree or abs(mean_s) < (FIRST_OFF_S if first else OFF_S):
            return 0.0
        looks = self._looks
        self._steps += not first
        self._begin(self._position + mean_s * SOUND_RATE)
        self._flowing, self._looks = True, looks
        return mean_s

    def _look_anew(self) -> None:
        self._looked_s = self._error_s = 0.0
        self._blocks, self._least_s, self._most_s = 0, np.inf, -np.inf

    def _begin(self, wanted: float) -> None:
        """Go to the sample ``wanted``, which may not have come yet, or to the oldest there is."""
        self._taken = max(round(wanted), self._held.oldest)
        self._position = float(self._taken)
        self._running, self._flowing = True, False
        self._ready = self._ready[:0]
        self._smooth_s = self._far_s = 0.0
        self._look_anew()
        self._looks = 0
        self._stream.clear()

    def _steer(self, behind_s: float, seconds: float) -> None:
        self._smooth_s += (behind_s - self._smooth_s) * min(1.0, seconds / SMOOTH_S)
        most = MOST_PPM * 1e-6
        if abs(self._smooth_s) < LEARN_WITHIN_S:
            self._learned = min(max(self._learned + self._smooth_s * LEARN_PER_S2 * seconds, -most), most)
        self._ratio = 1.0 + min(max(self._smooth_s * PULL_PER_S + self._learned, -most), most)
        self._stream.set_io_ratio(self._ratio * SOUND_RATE, self._rate)

    def _give(self, out: F32) -> int:
        given = 0
        while given < len(out) and (len(self._ready) or self._resample()):
            count = min(len(out) - given, len(self._ready))
            out[given : given + count] = self._ready[:count]
            self._ready = self._ready[count:]
            given += count
        self._position += given * self._ratio * self._scale
        return given

    def _resample(self) -> bool:
        """Make the next samples ready; tell whether there are any."""
        held = self._held
        while (count := min(PIECE, held.end - self._taken)) > 0:
            piece = self._piece[:count]
            try:
                held.ring.read(self._taken - held.base, piece)
            except TooLateError:
                return False
            self._taken += count
            self._ready = self._stream.resample_chunk(piece)
            if len(self._ready):
                return True
        return False


class _Held:
    """Sound of the program from sample ``base`` on."""

    def __init__(self, base: int) -> None:
        self.base = base
        self.ring = Ring(int(HELD_S * SOUND_RATE), SOUND_RATE)

    @property
    def end(self) -> int:
        return self.base + self.ring.end

    @property
    def oldest(self) -> int:
        return max(self.base, self.end - self.ring.capacity)
