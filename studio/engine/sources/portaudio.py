"""The one door to PortAudio: which devices there are, and streams from and to them.

PortAudio looks for devices once, when it is initialised, and must not be called from two threads at once. So every call
goes through one lock, and devices are looked for anew whenever no stream is open.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.engine.sources import alsa, pulse
from studio.engine.sources.stream import OnBlock, Stream
from studio.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK_S = 0.01
"""Blocks of 10 ms come evenly everywhere; shorter ones wake Python too often beside the engine."""

LOUDSPEAKER_LATENCY_S = 0.1
"""A played file is heard in step by its time stamps, so its buffer may be deep enough for a busy machine."""
COMMON_RATES = (48_000, 44_100, 16_000)
"""Tried when a device does not take the rate it states."""
HARDWARE = "hardware:"
"""Begins the id of a device that no sound server lends."""

_lock = threading.RLock()
_open: set[Stream] = set()


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone as the system shows it.

    Its name, the system's own id, its own rate in Hz and channels, and whether the system uses it unless told otherwise.
    """

    name: str
    id: str
    rate: int
    channels: int
    default: bool

    @property
    def served(self) -> bool:
        """Whether a sound server lends it."""
        return not self.id.startswith(HARDWARE)


def microphones() -> list[Device]:
    """List what can be recorded from, the system's default first; empty when there is nothing.

    Where a sound server shares the devices its names are given, as the system's own settings show them; otherwise those
    of the host's preferred interface. `DeviceError` when PortAudio is missing or unusable.
    """
    with _lock:
        sd = _look_again()
        named = pulse.sources() if _server_entry(sd) is not None else None
        if named is not None:
            found = [Device(one.description, one.name, one.rate, one.channels, one.default) for one in named]
        else:
            found = [_hardware(one, default) for _, one, default in _host_devices(sd) if one["max_input_channels"] > 0]
    return sorted(found, key=lambda device: not device.default)


def open_microphone(device: Device, on_block: OnBlock) -> Stream:
    """Open a microphone from `microphones` at its own rate, in mono if the system mixes, else with its own channels.

    Its own rate is what a recording wants, and no slower: a system that converts to 16 kHz takes as long as we do.

    Raises
    ------
    DeviceError
        It cannot be opened in any form.
    """
    with _lock:
        sd = _library()
        # Numbers change whenever PortAudio looks again; names do not.
        number = _server_entry(sd) if device.served else _number(sd, device)
        # The server's default moves with the system's settings while it is open; a name pins it.
        pinned = {"PULSE_SOURCE": device.id} if device.served and not device.default else {}
        rates = (device.rate, *COMMON_RATES)
        forms = [(rate, channels) for rate in rates for channels in (1, min(2, device.channels), device.channels)]
        reason = ""
        for rate, channels in dict.fromkeys(forms):
            stream = Stream(rate, channels, on_block)
            try:
                with _environment(pinned):
                    _begin(stream, sd, sd.InputStream, stream.recorded, number, "low")
            except (sd.PortAudioError, ValueError) as error:
                reason = str(error)
            else:
                return stream
        raise DeviceError(
            f'The microphone "{device.name}" cannot be used ({reason}); close other programs that use it, '
            "or allow this program to use it in the system's privacy settings."
        )


def open_loudspeaker(rate: int, channels: int, on_block: OnBlock) -> Stream:
    """Open the system's loudspeaker; ``on_block`` fills the block it is given. `DeviceError` when there is none."""
    with _lock:
        sd = _look_again()
        stream = Stream(rate, channels, on_block)
        try:
            number = sd.query_devices(kind="output")["index"]
            _begin(stream, sd, sd.OutputStream, stream.wanted, number, LOUDSPEAKER_LATENCY_S)
        except (sd.PortAudioError, ValueError) as error:
            raise DeviceError(f"No loudspeaker can be used ({error}); connect one to hear the sound.") from error
        return stream


def close(stream: Stream) -> None:
    """Stop a stream and let go of its device; may be called more than once."""
    with _lock:
        if stream in _open:
            try:
                stream.handle.abort(ignore_errors=True)
                stream.handle.close(ignore_errors=True)
            finally:
                _open.discard(stream)


def _library() -> Any:
    """Give the sounddevice module; `DeviceError` naming what to install when it or PortAudio is missing."""
    try:
        import sounddevice
    except OSError as error:
        remedy = "sudo apt install libportaudio2" if sys.platform == "linux" else "pip install --force-reinstall sounddevice"
        raise DeviceError(f"Sound devices need the PortAudio library, which is missing; install it with: {remedy}") from error
    except ImportError as error:
        raise DeviceError("Sound devices need the package sounddevice; install it with: pip install sounddevice") from error
    return sounddevice


def _look_again() -> Any:
    """Let PortAudio look for devices anew, unless a stream is open; give the sounddevice module."""
    just_initialised = "sounddevice" not in sys.modules
    sd = _library()
    if just_initialised:
        alsa.hush()
    elif not _open:
        with _quiet():
            try:
                # PortAudio has no other way to learn of a device that was plugged in.
                sd._terminate()  # noqa: SLF001
                sd._initialize()  # noqa: SLF001
            except sd.PortAudioError as error:
                raise DeviceError(f"The system's sound cannot be used ({error}); check that it works elsewhere.") from error
    return sd


def _begin(stream: Stream, sd: Any, kind: Any, callback: Any, number: int | None,
           latency: str | float) -> None:
    with _quiet():
        stream.handle = kind(
            device=number, samplerate=stream.rate, channels=stream.channels, dtype="float32", latency=latency,
            blocksize=round(stream.rate * BLOCK_S), callback=callback, finished_callback=stream.ended,
            extra_settings=_converting(sd, number),
        )
        _open.add(stream)
        stream.latency_s = float(stream.handle.latency)
        stream.last_block_s = time.monotonic()
        try:
            stream.handle.start()
        except BaseException:
            close(stream)
            raise


def _server_entry(sd: Any) -> int | None:
    """Give the number of ALSA's entry for the PulseAudio protocol, which PipeWire speaks too; None without one."""
    numbers = [number for number, one in enumerate(sd.query_devices()) if one["name"] == "pulse"]
    return numbers[0] if numbers and sys.platform == "linux" else None


def _hardware(one: dict[str, Any], default: bool) -> Device:
    return Device(one["name"], HARDWARE + one["name"], round(one["default_samplerate"]), one["max_input_channels"], default)


def _number(sd: Any, device: Device) -> int:
    for number, one, _ in _host_devices(sd):
        if one["name"] == device.name and one["max_input_channels"] > 0:
            return number
    raise DeviceError(f'The microphone "{device.name}" is not connected any more; connect it, or choose another.')


def _host_devices(sd: Any) -> list[tuple[int, dict[str, Any], bool]]:
    """Give number, description and whether it is the default of one host interface's devices, so that none comes twice."""
    hosts: list[dict[str, Any]] = [host for host in sd.query_hostapis() if host["devices"]]
    # Windows has four interfaces to the same devices; this is the one with short delays and whole names.
    hosts.sort(key=lambda host: host["name"] != "Windows WASAPI")
    if not hosts:
        return []
    devices, default = sd.query_devices(), hosts[0]["default_input_device"]
    return [(number, devices[number], number == default) for number in hosts[0]["devices"]]


def _converting(sd: Any, number: int | None) -> Any:
    """Ask WASAPI to convert the rate itself; the other interfaces do so unasked or not at all."""
    if sys.platform != "win32" or number is None:
        return None
    host = sd.query_hostapis(sd.query_devices(number)["hostapi"])["name"]
    return sd.WasapiSettings(auto_convert=True) if host == "Windows WASAPI" else None


@contextmanager
def _environment(variables: dict[str, str]) -> Iterator[None]:
    """Set environment variables that a C library reads while a stream is opened, and put back what was there."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what PortAudio and ALSA print about a failure off the terminal; the error itself is raised and told in words."""
    try:
        kept = os.dup(2)
    except OSError:
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
