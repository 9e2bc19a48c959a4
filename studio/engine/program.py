"""The program: pictures and sound placed on one 48 kHz sample clock and given to all outputs. On the engine's thread."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from time import monotonic, sleep
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.cast import Shown
from studio.engine.backdrop import Backdrop
from studio.engine.comparison import Comparison
from studio.engine.core.output import SOUND_RATE, PixelFormat, ProgramForm
from studio.engine.core.ring import Ring, TooLateError
from studio.engine.forms import PictureForm
from studio.engine.marking import Marking
from studio.errors import StudioError

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from studio.engine.core.frame import Frame, Stamps
    from studio.engine.core.output import Output, Wants
    from studio.engine.core.timeline import Timeline
    from studio.engine.models.performer import Performer
    from studio.provenance.marks import Marks

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)
HELD_S = 4.0
"""Length of the ring `Program.sound` between a source and the outputs."""
BLOCK = 4800
"""Samples given to an output at a time, at most: 0.1 s."""
LOOK_S = 0.5
"""Interval between two calls of each `Output.status`."""
MOST_LAG_MS = 3000.0
"""An output whose `OutputStatus.lag_ms` is larger is taken out: it stands still."""
MOST_CALL_S = 3.0
"""An output whose ``picture`` or ``sound`` takes longer is taken out: an `Output` must not wait. On a machine that is busy with
other work a call that does not wait can take a second."""


@dataclass(slots=True)
class _Segment:
    """Sound from one source without an interruption.

    ``position`` is the sample of its first picture in the source's ring (at the avatar's rate), ``first`` the sample of the
    program (at `SOUND_RATE`) at which that picture starts, ``heard_at_s`` when it was at the microphone (monotonic).
    ``shift`` is a sample's number in `Program.sound` minus its number in the program; None until `Program.sound` has samples.
    """

    position: int
    first: int
    heard_at_s: float
    shift: int | None = None


class Program:
    """Place pictures and sound on one clock and give them to outputs; engine's thread, except where a method says otherwise.

    The clock counts samples at `SOUND_RATE` from the engine's start. While sound comes, a picture is placed by the sample
    that it shows and the sound by its own count, both of the source's clock, so they cannot drift apart. While none comes,
    the idle loop is placed by the time, with silence. Each form of a picture is made once for all outputs that want it.

    Parameters
    ----------
    form
        Width, height and rate of its pictures.
    timeline
        Of the avatar's encoder; its ``rate`` is that of `Stamps.position`.

    Attributes
    ----------
    form
        See above; any thread may read it.
    sound
        Where the source writes what outputs hear, mono at `SOUND_RATE`, while `hears`.
    comparison
        What `PixelFormat.VIEW` shows.
    backdrop
        Puts the chosen background behind the person.
    on_gone
        Called on the engine's thread with an output that was taken out and a sentence that says why.
    """

    def __init__(self, form: ProgramForm, timeline: Timeline) -> None:
        self.form, self._timeline = form, timeline
        self.sound = Ring(int(HELD_S * SOUND_RATE), SOUND_RATE)
        self.comparison = Comparison()
        self.backdrop = Backdrop(form)
        self._marking = Marking(form)
        self.on_gone: Callable[[Output, str], None] = lambda _output, _sentence: None
        self._sinks: tuple[_Sink, ...] = ()
        self._opening = threading.Lock()
        """Held while an output is opened, on the caller's or the loader's thread; never inside the engine's loop."""
        self._opened: list[Output] = []
        """Outputs that `open` has opened and `add` has not added yet."""
        self._opened_for = form
        """The form that outputs were opened for last, see `prepare`."""
        self._number = 0
        self._next = self._given = 0
        """Samples of the program: where the next picture starts at the earliest, and up to where sound was given."""
        self._segment: _Segment | None = None
        self._rested: tuple[float, int] | None = None
        """When the first picture since sound stopped was made (monotonic, s), and its sample in the program."""
        self._sound_from = 0
        """The first sample in `sound` that comes from the present source."""
        self._mono = np.zeros(BLOCK, np.float32)
        self._stereo = np.zeros((BLOCK, 2), np.float32)
        self._looked_at_s = 0.0

    @property
    def outputs(self) -> tuple[Output, ...]:
        """The outputs that get the program now (any thread)."""
        return tuple(sink.output for sink in self._sinks)

    @property
    def hears(self) -> bool:
        """Whether an output wants sound."""
        return any(sink.wants.channels for sink in self._sinks)

    def open(self, output: Output, then: Callable[[], None]) -> None:
        """Open an output for this form, and for the next one if `prepare` has announced it; not inside the engine's loop.

        ``then`` posts `add` to the engine. Raises what `Output.open` raises.
        """
        with self._opening:
            form = self.form
            output.open(form)
            if self._opened_for != form:
                output.open(self._opened_for)
            self._opened.append(output)
            then()

    def add(self, output: Output) -> None:
        """Give an opened output everything from the next picture on."""
        heard = self.hears
        wants = output.wants
        self._sinks = (*self._sinks, _Sink(output, wants, self._form_of(wants)))
        with suppress(ValueError):
            self._opened.remove(output)
        if wants.picture is not PixelFormat.NONE:
            self._marking.begin()
        if self.hears and not heard:
            self._given = self._next
            self.begin()

    def remove(self, output: Output) -> None:
        """Give an output nothing more, without closing it; nothing happens where it was not added."""
        self._sinks = tuple(sink for sink in self._sinks if sink.output is not output)

    def wait_until_gone(self, output: Output, timeout_s: float, ended: Callable[[], bool]) -> bool:
        """Wait until ``output`` was removed or ``ended`` is true, not on the engine's thread; false after ``timeout_s``."""
        deadline_s = monotonic() + timeout_s
        while output in self.outputs and not ended():
            if monotonic() > deadline_s:
                return False
            sleep(0.002)
        return True

    def fail(self, output: Output, error: Exception) -> None:
        """Take out an output that raised ``error``, and call `on_gone`."""
        if isinstance(error, StudioError):
            self._take_out(output, str(error))
            return
        _LOG.error("the output %s was taken out", output.name, exc_info=error)
        self._take_out(output, f'The output "{output.name}" was taken out because of a fault in it '
                               f"({type(error).__name__}: {error!s:.160}); the rest goes on.")

    def follow(self, form: ProgramForm, timeline: Timeline) -> None:
        """Go on with another avatar or encoder."""
        self.form, self._timeline = form, timeline
        self._marking.follow(form)
        self.backdrop.follow(form)

    def prepare(self, form: ProgramForm, later: Callable[[Callable[[], None]], None]) -> None:
        """Open all outputs for another form, on the loader's thread, before `follow`; ``later`` posts to the mailbox."""
        self._marking.prepare(form)
        self.backdrop.prepare(form)
        with self._opening:
            changes, self._opened_for = form != self._opened_for, form
            # In this order: an output that the engine adds between the two reads is in both, not in neither.
            opened, added = tuple(self._opened), self.outputs
            for output in dict.fromkeys((*opened, *added)) if changes else ():
                try:
                    output.open(form)
                except Exception as error:  # noqa: BLE001  (as for a picture)
                    later(partial(self.fail, output, error))

    def mark(self, marks: Marks) -> None:
        """Put these marks into the pictures from the next one on. Not on the engine's thread once it makes pictures."""
        self._marking.use(marks)

    def begin(self) -> None:
        """Begin another segment: a source was opened, or one that was lost is back."""
        self._segment = None
        self._sound_from = self.sound.end

    def put(self, frame: Frame, *, stand_in: bool = False) -> None:
        """Give a picture to all outputs that want it, and the sound that has come since the last call.

        A picture that is a ``stand_in`` for one that is not due yet gets no place in the program.
        """
        self._number += 1
        stamps = frame.stamps
        stamps.shown = self.form.shown
        if not stand_in:
            stamps.at = self._place(stamps)
        self._marking.at = stamps.at
        for sink in self._sinks:
            if sink.wants.stand_ins if stand_in else stamps.live or sink.wants.rests:
                began_s = monotonic()
                if not sink.wants.marked:
                    self._marking.note(stamps)
                try:
                    sink.output.picture(sink.form.of(frame.picture, frame.matte, self._number), stamps)
                except Exception as error:  # noqa: BLE001  (a fault of one output must not end the engine)
                    self.fail(sink.output, error)
                self._take_out_slow(sink, began_s)
        if not stand_in:
            self.hear()
        self._take_out_failed()

    def hear(self) -> None:
        """Give the sound that has come since the last call; called between pictures too, so that sound is never late."""
        if self.hears:
            self._give_sound()

    # Where a picture belongs.

    def _place(self, stamps: Stamps) -> int:
        """Give the sample of the program at which a picture starts; a new segment begins right after the last picture."""
        timeline = self._timeline
        if stamps.live:
            self._rested = None
            if self._segment is None or stamps.position < self._segment.position:
                self._segment = _Segment(stamps.position, self._next, stamps.heard_at_s)
            at = self._segment.first + (stamps.position - self._segment.position) * SOUND_RATE // timeline.rate
        else:
            self._segment = None
            if self._rested is None:
                self._rested = (stamps.made_at_s, self._next)
            began_s, first = self._rested
            at = first + round((stamps.made_at_s - began_s) * timeline.fps) * SOUND_RATE // timeline.fps
        self._next = max(self._next, at + -(-SOUND_RATE // timeline.fps))
        return at

    # Sound.

    def _give_sound(self) -> None:
        """Give what the ring has of the present segment, and silence where it has nothing."""
        segment, ring = self._segment, self.sound
        if segment is None:
            self._silence_until(self._next)
            return
        self._silence_until(segment.first)
        if segment.shift is None:
            if ring.end <= self._sound_from:
                return
            heard = ring.end - round((ring.captured_at_s(ring.end) - segment.heard_at_s) * SOUND_RATE)
            segment.shift = heard - segment.first
        shift = segment.shift
        # The ring may have begun after the first picture's sound: what came before is silence.
        self._silence_until(min(self._sound_from - shift, self._next))
        while (count := min(BLOCK, ring.end - self._given - shift)) > 0 and self._given + shift >= self._sound_from:
            try:
                ring.read(self._given + shift, self._mono[:count])
            except TooLateError as late:
                self._silence_until(late.oldest - shift)
                continue
            self._give(count)

    def _silence_until(self, sample: int) -> None:
        """Give silence up to this sample of the program, if sound was not given so far."""
        if self._given < sample:
            self._mono.fill(0.0)
        while self._given < sample:
            self._give(min(BLOCK, sample - self._given))

    def _give(self, count: int) -> None:
        """Give the first ``count`` samples of the room for one channel to all that want sound."""
        mono, stereo = self._mono[:count], self._stereo[:count]
        if any(sink.wants.channels == 2 for sink in self._sinks):
            stereo[:, 0] = mono
            stereo[:, 1] = mono
        for sink in self._sinks:
            if sink.wants.channels:
                began_s = monotonic()
                try:
                    sink.output.sound(mono if sink.wants.channels == 1 else stereo, self._given)
                except Exception as error:  # noqa: BLE001  (as for a picture)
                    self.fail(sink.output, error)
                self._take_out_slow(sink, began_s)
        self._given += count

    # Taking out outputs that fail.

    def _form_of(self, wants: Wants) -> PictureForm:
        """Give the converter to what an output wants; outputs that want the same share one."""
        shared = next((sink.form for sink in self._sinks if sink.form.makes(wants)), None)
        return shared or PictureForm(wants, self.backdrop, self._marking, self.comparison)

    def _take_out_slow(self, sink: _Sink, began_s: float) -> None:
        """Take out an output whose call, begun at monotonic ``began_s``, took longer than `MOST_CALL_S`."""
        took_s = monotonic() - began_s
        # An output that keeps only the newest picture copies it and cannot wait: the machine was busy. It stays, since without
        # the preview the window would stand still for good.
        if took_s > MOST_CALL_S and not sink.wants.newest:
            self._take_out(sink.output, f'The output "{sink.output.name}" was taken out because it kept the pictures waiting '
                                        f"for {took_s:.1f} s; the rest goes on.")

    def _take_out_failed(self) -> None:
        """Every `LOOK_S`, take out outputs whose status has a failure or a lag above `MOST_LAG_MS`."""
        now_s = monotonic()
        if now_s - self._looked_at_s < LOOK_S:
            return
        self._looked_at_s = now_s
        for sink in self._sinks:
            try:
                status = sink.output.status()
            except Exception as error:  # noqa: BLE001  (as for a picture)
                self.fail(sink.output, error)
                continue
            if status.failure:
                self._take_out(sink.output, status.failure)
            elif status.lag_ms > MOST_LAG_MS:
                self._take_out(sink.output, f'The output "{sink.output.name}" was taken out because it stood still for '
                                            f"{status.lag_ms / 1e3:.0f} s; the rest goes on.")

    def _take_out(self, output: Output, sentence: str) -> None:
        if output in self.outputs:
            self.remove(output)
            self.on_gone(output, sentence)


@dataclass(frozen=True, slots=True, eq=False)
class _Sink:
    """An output that was added, what it wants, and the converter that makes its pictures."""

    output: Output
    wants: Wants
    form: PictureForm


def form_of(avatar: Performer) -> ProgramForm:
    """Give the form of the program that an avatar makes."""
    picture = avatar.manifest.picture
    return ProgramForm(picture.width, picture.height, picture.fps, mark=avatar.mark, plate=avatar.model.plate,
                       shown=Shown(avatar.folder, avatar.manifest))
