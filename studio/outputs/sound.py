"""Sound outputs in step with the picture: the virtual microphone for call programs, and headphones."""

from __future__ import annotations

import logging
import sys
import threading
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from studio.devices import portaudio, pulse
from studio.devices.cable import Cable
from studio.devices.device import HARDWARE
from studio.devices.pulse import Watch
from studio.devices.server_playback import ServerPlayback
from studio.engine.core.output import SOUND_RATE, OutputStatus, PixelFormat, Wants
from studio.errors import DeviceError, in_words
from studio.outputs.delay_line import DelayLine

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm
    from studio.outputs.display_clock import DisplayClock

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)
LATENCY_S = 0.035
"""PortAudio's buffer. Sound reaches the output some 80 ms before its picture with a look-ahead of 120 ms, 20 with 40."""
LEAST_S = 0.016
"""A sound server is given all that there is, and silence where there is nothing a cycle and a half before it is played."""
LOOK_S, TRY_AGAIN_S = 0.25, 1.0
"""Interval between two looks at the device, and further wait after it could not be opened."""
STALLED_AFTER_S = 3.0
"""A stream that asks for no block for so long is lost. A sound server whose loudspeaker was suspended may have mixed 2 s
ahead, see `studio.engine.sources.playback`."""
JOIN_S = 3.0
"""Longest wait for the thread in `SoundOutput.close`."""


class Fill(Protocol):
    """What fills a block: `studio.devices.stream.OnBlock` and `studio.devices.server_playback.OnPiece` at once."""

    def __call__(self, block: F32, heard_at_s: float, early_s: float = 0.0) -> bool:
        """Fill f32 [n, 1]; false where it is not there yet."""


class Outlet(Protocol):
    """A device that plays sound. The first `open` is on the thread that adds the output, the rest on the output's own."""

    def open(self, fill: Fill) -> Playing:
        """Open it; it calls ``fill`` for each block, f32 [n, 1] at `SOUND_RATE`. `DeviceError` if it cannot be opened."""

    def there(self) -> bool:
        """Tell whether the running stream still leads to the device that was opened."""

    def close(self) -> None:
        """Release everything except the stream, which the output closes; may be called more than once."""


class Playing(Protocol):
    """A stream to a device, `studio.devices.stream.AudioStream` or another."""

    overflows: int
    """How often the device had nothing to play."""

    def stalled(self, now_s: float, *, patience_s: float, first_patience_s: float) -> bool:
        """See `AudioStream.stalled`."""

    def close(self) -> None:
        """End it and let go of its device; may be called more than once."""


class _Changes:
    """Notes that the sound server's devices have changed, from when it is begun and once after that."""

    def __init__(self) -> None:
        self._watch: Watch | None = None
        self._changed = threading.Event()

    def begin(self) -> None:
        """Watch the server, anew where it was watched."""
        self.end()
        self._watch = Watch(self._changed.set)

    def since(self) -> bool:
        """Tell whether something has changed since this was asked last."""
        changed = self._changed.is_set()
        self._changed.clear()
        return changed

    def end(self) -> None:
        """Watch no more; may be called more than once."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.close()


class CallMicrophone:
    """The `Outlet` that plays into the virtual microphone "Viseme Studio" of the system's sound server."""

    def __init__(self) -> None:
        self._cable = Cable()
        self._changes = _Changes()

    def open(self, fill: Fill) -> Playing:
        """Make the microphone and open the sink that feeds it."""
        self._cable.open()
        stream = ServerPlayback(self._cable.sink, SOUND_RATE, fill, latency_s=LEAST_S, later_s=self._cable.later_s)
        self._changes.begin()
        return stream

    def there(self) -> bool:
        """After a change in the server, ask whether the sink is still there: without it the sound would go to a loudspeaker."""
        return not self._changes.since() or self._cable.there()

    def close(self) -> None:
        """Remove the microphone from the server."""
        self._changes.end()
        self._cable.close()


class Headphones:
    """The `Outlet` of a loudspeaker: of the sound server's, timed by the server, where there is one, otherwise PortAudio's.

    Attributes
    ----------
    device
        The id or name of one of `studio.devices.portaudio.loudspeakers`, or None for the system's default, which is followed.
        Any thread may choose another.
    """

    def __init__(self, device: str | None = None) -> None:
        self.device = device
        self._asked_for = device
        self._sink = ""
        """The server's loudspeaker that is played to; "" for one of PortAudio's."""
        self._changes = _Changes()

    def open(self, fill: Fill) -> Playing:
        """Open it."""
        self._asked_for = device = self.device
        self._changes.end()
        self._sink = sink = _sink(device)
        if not sink:
            return portaudio.open_loudspeaker(SOUND_RATE, 1, fill, device=device, latency_s=LATENCY_S)
        stream = ServerPlayback(sink, SOUND_RATE, fill, latency_s=LEAST_S)
        self._changes.begin()
        return stream

    def there(self) -> bool:
        """Tell whether it is still the one that is asked for; one of PortAudio's that is gone stops its stream."""
        if self.device != self._asked_for:
            return False
        return not self._sink or not self._changes.since() or _sink(self.device) == self._sink

    def close(self) -> None:
        """Watch the server no more."""
        self._changes.end()


def _sink(device: str | None) -> str:
    """Name the server's loudspeaker for ``device``; "" where no server lends it. `DeviceError` where it is not connected."""
    if sys.platform != "linux" or (device or "").startswith(HARDWARE):
        return ""
    pulse.check_it_answers()
    sinks = pulse.sinks()
    if sinks is None:
        return ""
    if device is not None:
        named = next((one.name for one in sinks if device in (one.name, one.description)), "")
        if not named:
            raise DeviceError(portaudio.NOT_CONNECTED)
        return named
    found = sorted((one for one in sinks if one.name != pulse.DUMMY), key=lambda one: not one.default)
    if not found:
        raise DeviceError("No loudspeaker is connected; connect one to hear yourself.")
    return found[0].name


class SoundOutput:
    """An `Output` that plays the program's sound on a device, delayed so that it is heard when its picture is seen.

    Three threads: the engine's puts sound into a `DelayLine`, the device's callback fills its blocks from there, and one of
    its own looks every `LOOK_S` whether the device is lost (unplugged, or its server restarted) and opens it again; until
    then `OutputStatus.waits` says so.

    Parameters
    ----------
    name
        See `Output`.
    outlet
        The device.
    clock
        Clock of the pictures on screen. While no output reports them, a picture is taken as seen ``display_s`` after the
        engine gave it.
    """

    wants = Wants(PixelFormat.NONE, channels=1)

    def __init__(self, name: str, outlet: Outlet, clock: DisplayClock) -> None:
        self.name = name
        self._outlet, self._clock = outlet, clock
        self._line = DelayLine(clock)
        self._stream: Playing | None = None
        self._underflows = 0
        self._blocks = 0
        self._waits = self._failure = ""
        self._ending = threading.Event()
        self._thread: threading.Thread | None = None

    def open(self, form: ProgramForm) -> None:  # noqa: ARG002  (sound has one form)
        """Open the device, which may take half a second; `DeviceError` if there is none."""
        if self._thread is not None:
            return
        try:
            self._open()
        except BaseException:
            self._outlet.close()
            raise
        self._thread = threading.Thread(target=self._run, name=f"output {self.name}", daemon=True)
        self._thread.start()

    def picture(self, picture: U8, stamps: Stamps) -> bool:  # noqa: ARG002  (only its time is wanted)
        """Note when the engine gave this picture, for `DisplayClock` while no output reports when pictures are seen."""
        self._clock.given(stamps.at, monotonic())
        return True

    def sound(self, block: F32, at: int) -> bool:
        """Put f32 [n] into the delay line."""
        self._line.put(block, at)
        self._blocks += 1
        return True

    def status(self) -> OutputStatus:
        """Tell how well it is in step; ``dropped`` counts holes, whether the device or the sound came too late."""
        stream, step = self._stream, self._line.in_step
        lost = self._underflows + (stream.overflows if stream is not None else 0)
        return OutputStatus(sent=self._blocks, dropped=lost + step.gaps, waits=self._waits, failure=self._failure, in_step=step)

    def close(self, *, keep: bool = True) -> None:  # noqa: ARG002  (nothing is kept)
        """End the thread, which closes the device; after `JOIN_S` it is left to do so later."""
        self._ending.set()
        if self._thread is not None:
            self._thread.join(JOIN_S)

    def _fill(self, block: F32, heard_at_s: float, early_s: float = 0.0) -> bool:
        return self._line.fill(block[:, 0], heard_at_s, early_s)

    def _open(self) -> None:
        self._stream = self._outlet.open(self._fill)

    def _run(self) -> None:
        try:
            while not self._ending.wait(LOOK_S):
                self._look()
        except Exception as error:  # noqa: BLE001  (the thread's last handler)
            _LOG.exception("the output %s has ended", self.name)
            self._failure = in_words(error, f'The output "{self.name}" has ended')
        finally:
            self._drop()
            self._outlet.close()

    def _look(self) -> None:
        """Open the device again when it is lost."""
        stream = self._stream
        try:
            lost = stream is None or stream.stalled(monotonic(), patience_s=STALLED_AFTER_S, first_patience_s=STALLED_AFTER_S)
            if not lost and self._outlet.there():
                self._waits = ""
                return
            self._drop()
            self._open()
            self._waits = ""
        except DeviceError as error:
            self._waits = str(error)
            self._drop()
            self._ending.wait(TRY_AGAIN_S)

    def _drop(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            self._underflows += stream.overflows
            stream.close()


def call_microphone(clock: DisplayClock) -> SoundOutput:
    """Make the output that call programs see as the microphone "Viseme Studio"."""
    return SoundOutput("Microphone", CallMicrophone(), clock)


class HeadphonesOutput(SoundOutput):
    """What viewers hear, in step with the picture, on a loudspeaker.

    Parameters
    ----------
    device
        See `Headphones`.
    """

    def __init__(self, clock: DisplayClock, device: str | None = None) -> None:
        self._headphones = Headphones(device)
        super().__init__("Headphones", self._headphones, clock)

    def use(self, device: str | None) -> None:
        """Go over to another loudspeaker, soon (any thread)."""
        self._headphones.device = device
