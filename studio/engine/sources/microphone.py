"""A microphone that may be pulled out and put back."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from studio.engine.core.protocols import SourceState
from studio.engine.sources import portaudio, pulse
from studio.engine.sources.intake import Intake
from studio.engine.sources.meter import Meter
from studio.engine.sources.portaudio import Device
from studio.errors import DeviceError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.protocols import Level
    from studio.engine.core.ring import Ring
    from studio.engine.sources.stream import Stream

    F32 = NDArray[np.float32]

__all__ = ["Device", "Microphone", "devices"]

LOST_AFTER_S = 0.5
FIRST_BLOCK_S = 3.0
"""Some sound servers take a second or two to begin."""
TRY_AGAIN_S = 1.0
ONLY_ZEROS_AFTER_S = 2.0


def devices() -> list[Device]:
    """List the microphones, the system's default first; empty when there is none.

    Takes some 50 ms. While a microphone is open, and no sound server keeps the list, it is as old as that opening.
    `DeviceError` when the sound system itself is missing.
    """
    return portaudio.microphones()


def choose(wanted: str | None) -> Device:
    """Find the microphone with the name or id ``wanted``, or the system's default; `DeviceError` in words if absent."""
    found = devices()
    if not found:
        raise DeviceError("No microphone was found; connect one, or play a sound file instead.")
    if wanted is None:
        return found[0]
    for device in found:
        if wanted in (device.name, device.id):
            return device
    others = ", ".join(f'"{device.name}"' for device in found)
    raise DeviceError(f'The microphone "{wanted}" is not connected; connect it, or choose one of these: {others}.')


class Microphone:
    """A `Source` that records from a device and finds it again after a loss.

    A microphone that gives nothing for half a second is lost. A thread of its own then lets go of it and tries once a
    second to open it again by name; the ring goes on where it stopped. The methods belong to the engine's thread.

    Parameters
    ----------
    device
        The microphone's name; None means the system's default, chosen anew at every opening. Where a sound server has
        the devices, an open default also moves with the system's settings.
    """

    def __init__(self, device: str | None = None) -> None:
        self.name = device or "the default microphone"
        self.gain = 1.0
        self._wanted = device
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
    def only_zeros(self) -> bool:
        """Whether the device has given nothing but exact zeros for two seconds: switched off, or not allowed to be heard."""
        return self._meter.zeros_s >= ONLY_ZEROS_AFTER_S

    @property
    def trouble(self) -> str:
        """Why it is lost and what to do, in one sentence; empty while it runs."""
        return self._trouble

    def open(self, ring: Ring) -> None:
        """Begin to record.

        The first opening in a process also initialises PortAudio, which takes some 150 ms; later ones about 50.

        Raises
        ------
        DeviceError
            There is no microphone, not this one, or it cannot be opened.
        """
        self.close()
        line = _Line(self, ring, self._meter, self._wanted)
        line.open()
        self.name = line.name
        self._line = line

    def poll(self, now_s: float) -> SourceState:
        """Notice a loss and begin to search; tell how it is."""
        line = self._line
        if line is None:
            return SourceState.LOST
        if line.searching:
            return SourceState.LOST
        if not line.stalled(now_s):
            self._trouble = ""
            self.name = line.name
            return SourceState.RUNNING
        self._trouble = f'The microphone "{self.name}" gives no more sound; connect it again and it goes on by itself.'
        line.search()
        return SourceState.LOST

    def lead_by(self, change_s: float) -> bool:  # noqa: ARG002
        """Decline: nobody hears it but the engine."""
        return False

    def close(self) -> None:
        """Stop recording. A search that is inside the system's own calls ends by itself soon after."""
        line, self._line = self._line, None
        self._trouble = ""
        if line is not None:
            line.close()
            self._overflows_before += line.overflows


class _Line:
    """One listening to a microphone, over any number of openings; nothing is written once it is closed.

    While ``searching``, the stream belongs to the search's thread, otherwise to the engine's.
    """

    def __init__(self, microphone: Microphone, ring: Ring, meter: Meter, wanted: str | None) -> None:
        self.name = microphone.name
        self.searching = False
        self._closing = threading.Event()
        self._ownership = threading.Lock()
        self._microphone = microphone
        self._ring = ring
        self._meter = meter
        self._wanted = wanted
        self._stream: Stream | None = None
        self._intake: Intake | None = None
        self._overflows_before = 0
        self._watch: pulse.Watch | None = None
        self._gone = False

    @property
    def latency_s(self) -> float:
        stream, intake = self._stream, self._intake
        return (stream.latency_s if stream else 0.0) + (intake.delay_s if intake else 0.0)

    @property
    def overflows(self) -> int:
        stream = self._stream
        return self._overflows_before + (stream.overflows if stream else 0)

    def open(self) -> None:
        device = choose(self._wanted)
        stream = portaudio.open_microphone(device, self._on_block)
        self.name = device.name
        self._intake = Intake(self._ring, self._meter, rate=stream.rate, channels=stream.channels)
        self._stream = stream
        self._gone = False
        if device.served:
            self._watch = pulse.Watch(self._look)

    def stalled(self, now_s: float) -> bool:
        stream = self._stream
        return stream is None or self._gone or stream.stalled(now_s, patience_s=LOST_AFTER_S, first_patience_s=FIRST_BLOCK_S)

    def search(self) -> None:
        """Open it again as often as it takes, until sound comes."""
        self.searching = True
        threading.Thread(target=self._search, name="microphone search", daemon=True).start()

    def close(self) -> None:
        with self._ownership:
            self._closing.set()
            ours = not self.searching
        if ours:
            self._drop()

    def _drop(self) -> None:
        stream, self._stream, self._intake = self._stream, None, None
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.close()
        if stream is not None:
            self._overflows_before += stream.overflows
            portaudio.close(stream)
        self._meter.rest()

    def _search(self) -> None:
        while True:
            self._drop()
            if self._closing.wait(TRY_AGAIN_S):
                return
            try:
                self.open()
            except DeviceError:
                continue
            while not self.stalled(time.monotonic()) and not self._closing.wait(0.02):
                if self._stream is None or not self._stream.blocks:
                    continue
                with self._ownership:
                    if not self._closing.is_set():
                        self.searching = False
                        return

    def _look(self) -> None:
        """See whether the sound server still has the microphone, and which its default is (the watch's thread)."""
        found = pulse.sources()
        if found is None:
            return
        if self._wanted is None:
            self._gone = not found
            self.name = next((one.description for one in found if one.default), self.name)
        else:
            self._gone = not any(self._wanted in (one.description, one.name) for one in found)

    def _on_block(self, block: F32, captured_at_s: float) -> None:
        intake = self._intake
        if intake is not None and not self._closing.is_set():
            intake.put(block, captured_at_s, self._microphone.gain)
