"""A microphone that may be pulled out and put back, and a default that may change while it is heard."""

from __future__ import annotations

import logging
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from studio.devices import portaudio, pulse
from studio.devices.device import AudioDevice, choose
from studio.engine.core.protocols import SourceState
from studio.engine.sources.intake import Intake
from studio.engine.sources.meter import Meter
from studio.engine.sources.noise_gate import NoiseGate
from studio.errors import DeviceError, NoAnswerError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.devices.stream import AudioStream
    from studio.engine.core.protocols import Level
    from studio.engine.core.ring import Ring

    F32 = NDArray[np.float32]

__all__ = ["AudioDevice", "Microphone", "devices"]

_LOG = logging.getLogger(__name__)
LATE_AFTER_S = 0.5
REOPEN_AFTER_S = 3.0
"""A stream that has given nothing for so long is opened anew: a busy computer may hold a good one up for a second or two."""
FIRST_BLOCK_S = 3.0
"""Some sound servers, and headsets without a wire, take a second or two to begin."""
TRY_AGAIN_S = 1.0
LOOK_S = 0.02
LOOKS = 3
"""So often a change of the sound server's is followed before it is left."""


def devices() -> list[AudioDevice]:
    """List the microphones, the system's default first and monitors of loudspeakers last; empty when there is none.

    Takes some 50 ms. While a microphone is open, and no sound server keeps the list, it is as old as that opening.
    `DeviceError` when the sound system itself is missing, `NoAnswerError` when it does not answer.
    """
    return portaudio.microphones()


class Microphone:
    """A `Source` that records from a device and finds it again after a loss.

    A microphone that gives nothing for half a second is late: a busy computer may hold it up, and what it heard meanwhile comes
    then. It is lost when the sound server has it no more, when its stream ended, or when it cannot be opened. A thread of its
    own lets go of one that is lost, or late for some seconds, and tries once a second to open it again; the ring goes on where
    it stopped. The methods are called one at a time.

    Parameters
    ----------
    device
        The microphone's id, or its name; None means the system's default, chosen anew at every opening, and never a monitor of
        a loudspeaker. Where a sound server has the devices, an open default also moves with the system's settings: the one
        before is heard until the new one gives sound. One that was chosen stays whatever the default is.
    gated
        Make the room quiet between words, see `NoiseGate`.
    """

    def __init__(self, device: str | None = None, *, gated: bool = False) -> None:
        self.name = device or "the default microphone"
        self.gain = 1.0
        self._wanted = device
        self.gate = NoiseGate() if gated else None
        """Knows the room, over all openings; None without one."""
        self._meter = Meter()
        self._line: _Line | None = None
        self._overflows_before = 0
        self._trouble = ""

    @property
    def level(self) -> Level:
        """Loudness of the newest block."""
        return self._meter.level

    @property
    def device_latency_s(self) -> float:
        """What PortAudio states and what the resampler holds back."""
        line = self._line
        return line.latency_s if line else 0.0

    @property
    def overflows(self) -> int:
        """Times the device says it lost sound, over all openings."""
        line = self._line
        return self._overflows_before + (line.overflows if line else 0)

    @property
    def opened(self) -> bool:
        """Whether it could be opened since `open`; where the system's sound takes its time, that is known later."""
        line = self._line
        return line is not None and line.heard

    @property
    def trouble(self) -> str:
        """Why it is lost, or late for long, and what to do, in one sentence; empty while it runs."""
        return self._trouble

    def open(self, ring: Ring) -> None:
        """Begin to record.

        The first opening in a process also initialises PortAudio, which takes some 150 ms; later ones about 50. Where the
        system's sound does not answer within half a second, a thread goes on with it; `poll` tells what came of that.

        Raises
        ------
        DeviceError
            There is no microphone, not this one, or it cannot be opened.
        """
        self.close()
        self._line = line = _Line(self, ring, self._meter, self._wanted)
        try:
            line.open(portaudio.OPEN_WITHIN_S)
        except NoAnswerError:
            # On a busy machine it is only late: whether it answers at all is known when the search has asked it.
            line.search()
        except DeviceError:
            self._line = None
            raise
        else:
            line.heard = True
            self.name = line.name

    def poll(self, now_s: float) -> SourceState:
        """Notice a loss and begin to search; tell how it is."""
        line = self._line
        if line is None:
            return SourceState.LOST
        if line.searching and not line.heard:
            self._trouble = line.reason
            return SourceState.LOST if line.reason else SourceState.RUNNING
        if line.gone:
            self._trouble = f'The microphone "{self.name}" gives no more sound; connect it again and it goes on by itself.'
            if not line.searching:
                line.search()
            return SourceState.LOST
        if line.searching or line.stalled(now_s, LATE_AFTER_S):
            self._trouble = line.reason
            if not line.searching and line.stalled(now_s, REOPEN_AFTER_S):
                line.search()
            return SourceState.LATE
        self._trouble = ""
        self.name = line.name
        return SourceState.RUNNING

    def lead_by(self, change_s: float) -> bool:  # noqa: ARG002
        """Decline: a microphone is not heard aloud."""
        return False

    def close(self) -> None:
        """Stop recording. What hangs in the system's own calls ends by itself later."""
        line, self._line = self._line, None
        self._trouble = ""
        if line is not None:
            line.close()
            self._overflows_before += line.overflows


class _Opening:
    """One opening of a device: its stream, and the way of its blocks into the ring while it is the one that is heard."""

    def __init__(self, line: _Line) -> None:
        self._line = line
        self.intake: Intake | None = None
        self.device: AudioDevice
        self.stream: AudioStream
        self.recordings: list[str] = []
        """What the sound server calls the stream, once it has been asked."""

    def open(self, wanted: str | None, *, rate: int | None = None, within_s: float = portaudio.ANSWER_WITHIN_S) -> None:
        self.device, self.stream = portaudio.open_microphone(
            lambda found: choose(found, wanted), self._on_block, rate=rate, within_s=within_s)

    def stalled(self, now_s: float, patience_s: float) -> bool:
        return self.stream.stalled(now_s, patience_s=patience_s, first_patience_s=FIRST_BLOCK_S)

    def _on_block(self, block: F32, captured_at_s: float) -> None:
        self._line.hear(self, block, captured_at_s)


class _Line:
    """One listening to a microphone, over any number of openings; nothing is written once it is closed.

    While ``searching``, the opening belongs to the search's thread, otherwise to the engine's, and the watch's may put another
    in its place. ``reason`` says why a search finds no sound: "" while that is not known.
    """

    def __init__(self, microphone: Microphone, ring: Ring, meter: Meter, wanted: str | None) -> None:
        self.name = microphone.name
        self.searching = self.heard = False
        self.reason = ""
        self._closing = threading.Event()
        self._ownership = threading.Lock()
        self._writing = threading.Lock()
        self._microphone = microphone
        self._ring = ring
        self._meter = meter
        self._wanted = wanted
        self._opening: _Opening | None = None
        self._overflows_before = 0
        self._watch: pulse.Watch | None = None
        self._missing = False
        """The server says that it has the device no more."""
        self._away = False
        """It went before the search that is under way, or could not be opened by it."""
        self._moving = False

    @property
    def latency_s(self) -> float:
        opening = self._opening
        if opening is None:
            return 0.0
        return opening.stream.latency_s + (opening.intake.delay_s if opening.intake else 0.0)

    @property
    def overflows(self) -> int:
        opening = self._opening
        return self._overflows_before + (opening.stream.overflows if opening else 0)

    def open(self, within_s: float = portaudio.ANSWER_WITHIN_S) -> None:
        opening = _Opening(self)
        opening.open(self._wanted, within_s=within_s)
        self._missing = False
        self._take_over(opening)
        if opening.device.served:
            self._watch = pulse.Watch(self._look)

    @property
    def gone(self) -> bool:
        """Whether the device is not there, by what is told of it: that it gives nothing says only that it is late."""
        opening = self._opening
        ended = opening is not None and opening.stream.finished and not self._moving
        return self._missing or self._away or ended

    def stalled(self, now_s: float, patience_s: float) -> bool:
        """Whether nothing came for so long."""
        opening = self._opening
        return opening is None or (opening.stalled(now_s, patience_s) and not self._moving)

    def search(self) -> None:
        """Open it again as often as it takes, until sound comes."""
        with self._ownership:
            self._away, self.reason = self.gone, ""
            self.searching = True
        threading.Thread(target=self._search, name="microphone search", daemon=True).start()

    def close(self) -> None:
        with self._ownership:
            self._closing.set()
            ours = not self.searching
        if ours:
            self._drop()

    def hear(self, opening: _Opening, block: F32, captured_at_s: float) -> None:
        """Write a block to the ring, which one thread does at a time (the device's thread)."""
        intake = opening.intake
        if opening is not self._opening or intake is None or self._closing.is_set():
            return
        # A stream that is given up may still be writing its last block; to wait for it here would lose more.
        if self._writing.acquire(blocking=False):
            try:
                intake.put(block, captured_at_s, self._microphone.gain)
            finally:
                self._writing.release()

    def _take_over(self, opening: _Opening) -> None:
        """Hear this opening from its next block on."""
        stream = opening.stream
        opening.intake = Intake(self._ring, self._meter, rate=stream.rate, channels=stream.channels,
                                gate=self._microphone.gate)
        self.name = opening.device.label
        self._meter.begin()
        self._opening = opening

    def _drop(self) -> None:
        opening, self._opening = self._opening, None
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.close()
        if opening is not None:
            self._overflows_before += opening.stream.overflows
            portaudio.close(opening.stream)
        self._meter.rest()

    def _search(self) -> None:
        logged, pause_s = False, TRY_AGAIN_S if self.heard else 0.0
        while True:
            try:
                self._drop()
                if self._closing.wait(pause_s):
                    return
                pause_s = TRY_AGAIN_S
                self.open()
                if self._gives_sound():
                    return
                # It could be opened, so it is there.
                self._away = False
                self.reason = (f'The microphone "{self.name}" is there but gives no sound; it goes on by itself when it '
                               "does, or choose another.")
            except NoAnswerError as error:
                # A server that does not answer has not said that the device is gone.
                self.reason = str(error)
            except DeviceError as error:
                self._away, self.reason = True, str(error)
            except Exception:  # noqa: BLE001  (it stays lost, which is told, and is tried again)
                if not logged:
                    _LOG.exception("a microphone cannot be opened")
                logged = True

    def _gives_sound(self) -> bool:
        """Wait for the first block after an opening, and end the search with it; false when none comes."""
        while not self._ends(time.monotonic()) and not self._closing.wait(LOOK_S):
            opening = self._opening
            if opening is None or not opening.stream.blocks:
                continue
            with self._ownership:
                if not self._closing.is_set():
                    self.heard, self.searching = True, False
                    self._away, self.reason = False, ""
                    return True
        return False

    def _ends(self, now_s: float) -> bool:
        """Whether an opening is not worth waiting for any more: the device went, or nothing has come for long."""
        opening = self._opening
        return opening is None or self._missing or opening.stalled(now_s, LATE_AFTER_S)

    # On the watch's thread.

    def _look(self) -> None:
        """Follow the sound server; what does not work at once on a busy machine is tried again, for it is told only once."""
        for _ in range(LOOKS):
            if self._follow() or self._closing.wait(TRY_AGAIN_S):
                return

    def _know(self, found: list[pulse.ServerSource]) -> bool:
        """Learn what the server calls the stream, and have it kept; false where it was moved before that, and is led back."""
        opening, watch = self._opening, self._watch
        if opening is None or opening.recordings:
            return True
        number = next((one.number for one in found if one.name == opening.device.id), None)
        if number is not None and watch is not None:
            opening.recordings = pulse.recordings(number)
            watch.keep(opening.recordings or pulse.recordings(), opening.device.id)
        return bool(opening.recordings)

    def _follow(self) -> bool:
        """See whether the server still has the microphone, and which its default is; tell whether all is as it says."""
        opening, watch = self._opening, self._watch
        try:
            found = pulse.sources(monitors=True)
            if found is None and opening is not None and watch is not None and watch.ended:
                # With the server went all that it lent.
                self._missing = True
            if found is None or opening is None:
                return True
            known = self._know(found)
        except NoAnswerError:
            return False
        here = any(one.name == opening.device.id for one in found)
        if self._wanted is not None:
            self._missing = not here
            return known or not here
        # A server whose last microphone was pulled out makes a monitor its default.
        default = next((one.name for one in found if one.default and not one.monitor), None)
        wanted = default is not None and default != opening.device.id
        moves = default is not None and wanted and self._move(opening, default)
        if moves:
            with suppress(NoAnswerError):
                self._know(found)
        # A server that has microphones is about to make one of them its default.
        undecided = default is None and any(not one.monitor for one in found)
        self._missing = not here and not moves and not undecided
        return not undecided and (moves or not wanted or not here)

    def _move(self, before: _Opening, default: str) -> bool:
        """Hear the new default from its first block on, and until then the one before; tell whether one came."""
        opening = _Opening(self)
        self._moving = True
        try:
            # The ring's tap was made for this rate.
            opening.open(default, rate=before.stream.rate)
            while not opening.stream.blocks and not opening.stalled(time.monotonic(), LATE_AFTER_S) \
                    and not self._closing.wait(LOOK_S):
                pass
            with self._ownership:
                ours = self._opening is before and not self.searching and not self._closing.is_set()
                moves = ours and opening.stream.blocks > 0
                if moves:
                    self._overflows_before += before.stream.overflows
                    self._take_over(opening)
            portaudio.close((before if moves else opening).stream)
        except DeviceError:
            return False
        finally:
            self._moving = False
        return moves
