"""The one door to PortAudio: which devices there are, and streams from and to them.

PortAudio must not be called from two threads at once, and any call of it may hang in a sound server or a driver: all are made
one after another, see `BoundedCalls`. It looks for devices only when it is initialised, and every initialisation leaves some
12 KiB behind on Linux (the jack plugin of ALSA opens a client of libjack, which keeps its database), so that is done anew
only when no stream is open and something has changed.
"""

from __future__ import annotations

import atexit
import os
import sys
import time
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from studio.devices import leaving, pulse, terminal
from studio.devices.bounded import BoundedCalls
from studio.devices.device import HARDWARE, AudioDevice, numbered, told_apart
from studio.devices.stream import AudioStream, OnBlock
from studio.errors import DeviceError, NoAnswerError
from studio.redaction import MICROPHONE, hide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BLOCK_S = 0.01
"""Blocks of 10 ms come evenly everywhere; shorter ones wake Python too often beside the engine."""

LOUDSPEAKER_LATENCY_S = 0.3
"""A played file is heard in step by its time stamps, so its buffer may be deep enough for a busy machine: at a load of 14
blocks were fetched up to 0.24 s late. It is also how much later a pause is heard."""
COMMON_RATES = (48_000, 44_100, 16_000)
"""Tried when a device does not take the rate it states."""
ANSWER_WITHIN_S, OPEN_WITHIN_S, CLOSE_WITHIN_S = 5.0, 0.5, 0.5
"""For a thread that may wait; for one that makes pictures. A first initialisation takes 150 ms on an idle machine."""
NOT_CONNECTED = "The loudspeaker that was chosen is not connected; connect it, or choose another in the settings."
NONE_THERE = "There is no loudspeaker; connect one, then begin again to hear the sound."
NO_ANSWER = "The system's sound does not answer; the studio goes on by itself when it does, or restart the computer."

Given = TypeVar("Given")

_calls = BoundedCalls("PortAudio")
# Touched only inside those calls.
_open: set[AudioStream] = set()
_found_with: object = None


def microphones() -> list[AudioDevice]:
    """List what can be recorded from, the system's default first, monitors of loudspeakers last; empty when there is nothing.

    Where a sound server shares the devices its names are given, as the system's own settings show them; otherwise those
    of the host's preferred interface.

    Raises
    ------
    NoAnswerError
        The sound server is silent (within half a second), or a driver does not answer within `ANSWER_WITHIN_S`.
    DeviceError
        PortAudio is missing or unusable.
    """
    pulse.check_it_answers()
    found = _answered(partial(_listed, _microphones), ANSWER_WITHIN_S)
    for device in found:
        for name in (device.name, device.id, device.label):
            hide(name, MICROPHONE)
    return found


def open_microphone(choose: Callable[[Sequence[AudioDevice]], AudioDevice], on_block: OnBlock, *, rate: int | None = None,
                    within_s: float = ANSWER_WITHIN_S) -> tuple[AudioDevice, AudioStream]:
    """Open one of the microphones at its own rate, in mono if the system mixes, else with its own channels.

    Its own rate is what a recording wants, and no slower: a system that converts to 16 kHz takes as long as we do.

    Parameters
    ----------
    choose
        Picks it from `microphones`; may raise `DeviceError`.
    on_block
        Takes what it gives.
    rate
        Another rate to be tried first, in Hz.
    within_s
        How long it may take.

    Raises
    ------
    NoAnswerError
        It does not answer in time.
    DeviceError
        It cannot be opened in any form.
    """

    def work() -> tuple[AudioDevice, AudioStream]:
        device = choose(_microphones())
        return device, _open_microphone(device, on_block, rate)

    return _answered(work, within_s, undo=lambda opened: _close(opened[1]))


def open_loudspeaker(rate: int, channels: int, on_block: OnBlock, *, device: str | None = None,
                     latency_s: float = LOUDSPEAKER_LATENCY_S) -> AudioStream:
    """Open a loudspeaker; ``on_block`` fills its block.

    Parameters
    ----------
    rate, channels
        Of the sound.
    on_block
        Gives it.
    device
        The id or name of one of `loudspeakers`, or a sink of the sound server; None means the system's default.
    latency_s
        How deep its buffer may be.

    Raises
    ------
    NoAnswerError
        It does not answer within `ANSWER_WITHIN_S`.
    DeviceError
        There is no loudspeaker, or not this one.
    """

    def work() -> AudioStream:
        named = pulse.sinks()
        sd = _look_again(named is not None)
        stream = AudioStream(rate, channels, on_block)
        try:
            number, pinned = _output(sd, device, named)
            with _environment(pinned):
                _begin(stream, sd, sd.OutputStream, stream.wanted, number, latency_s)
        except (sd.PortAudioError, ValueError) as error:
            raise DeviceError(f"No loudspeaker can be used ({error}); connect one to hear the sound.") from error
        return stream

    return _answered(work, ANSWER_WITHIN_S, undo=_close)


def loudspeakers() -> list[AudioDevice]:
    """List what can be played to, the system's default first; empty when there is nothing. As `microphones`."""
    pulse.check_it_answers()
    return _answered(partial(_listed, _loudspeakers), ANSWER_WITHIN_S)


def close(stream: AudioStream) -> None:
    """Stop a stream and let go of its device; may be called more than once. A device that hangs is let go of later."""
    with suppress(NoAnswerError):
        _answered(lambda: _close(stream), CLOSE_WITHIN_S, anyway=True)


def _answered(work: Callable[[], Given], within_s: float, *, undo: Callable[[Given], object] = lambda _result: None,
              anyway: bool = False) -> Given:
    """Make a call of PortAudio; `NoAnswerError` when it takes too long."""
    try:
        return _calls.ask(work, within_s=within_s, undo=undo, anyway=anyway)
    except TimeoutError as error:
        terminal.show_again()
        raise NoAnswerError(pulse.NO_ANSWER if sys.platform == "linux" else NO_ANSWER) from error


# All below is made inside those calls.


def _microphones() -> list[AudioDevice]:
    # Asked first: PortAudio would wait for a server that hangs.
    named = pulse.sources(monitors=True)
    sd = _look_again(named is not None)
    if named is not None and _server_entry(sd) is not None:
        ports = {one.name: one.port for one in named}
        found = [AudioDevice(one.description, one.name, one.rate, one.channels, one.default, monitor=one.monitor)
                 for one in named]
    else:
        ports = {}
        found = numbered([_hardware(one, default) for _, one, default in _host_devices(sd)])
    return sorted(told_apart(found, ports), key=lambda device: (device.monitor, not device.default))


def _listed(look: Callable[[], list[AudioDevice]]) -> list[AudioDevice]:
    """List devices; `DeviceError` where PortAudio cannot, as when the process leaves and has closed it."""
    try:
        return look()
    except _library().PortAudioError as error:
        raise _unusable(error) from error


def _unusable(error: Exception) -> DeviceError:
    return DeviceError(f"The system's sound cannot be used ({error}); check that it works elsewhere.")


def _loudspeakers() -> list[AudioDevice]:
    named = pulse.sinks()
    sd = _look_again(named is not None)
    if named is not None and _server_entry(sd) is not None:
        found = [AudioDevice(one.description, one.name, one.rate, one.channels, one.default) for one in named]
    else:
        found = numbered([_hardware(one, default, "output") for _, one, default in _host_devices(sd, "output")])
    return sorted(told_apart(found, {}), key=lambda device: not device.default)


def _output(sd: Any, device: str | None, named: Sequence[pulse.ServerSource] | None) -> tuple[int, dict[str, str]]:
    """Give PortAudio's number for a loudspeaker, and what has to be in the environment while it is opened."""
    if device is None:
        try:
            return sd.query_devices(kind="output")["index"], {}
        except (sd.PortAudioError, ValueError) as error:
            # What PortAudio says of it is the number that stands for no device.
            raise DeviceError(NONE_THERE) from error
    entry = _server_entry(sd) if named is not None else None
    if entry is not None and any(one.name == device for one in named or ()):
        return entry, {"PULSE_SINK": device}
    here = _host_devices(sd, "output")
    shown = numbered([_hardware(one, False, "output") for _, one, _ in here])
    for (number, _, _), one in zip(here, shown, strict=True):
        if device in (one.id, one.name):
            return number, {}
    raise DeviceError(NOT_CONNECTED)


def _open_microphone(device: AudioDevice, on_block: OnBlock, first_rate: int | None) -> AudioStream:
    sd = _library()
    # Numbers change whenever PortAudio looks again; names do not.
    number = _server_entry(sd) if device.served else _number(sd, device)
    # Without it the server moves the stream to every new default, whose first block may come after seconds.
    pinned = {"PULSE_SOURCE": device.id} if device.served else {}
    rates = (first_rate or device.rate, device.rate, *COMMON_RATES)
    forms = [(rate, channels) for rate in rates for channels in (1, min(2, device.channels), device.channels)]
    reason = ""
    for rate, channels in dict.fromkeys(forms):
        stream = AudioStream(rate, channels, on_block, served=device.served)
        try:
            with _environment(pinned):
                _begin(stream, sd, sd.InputStream, stream.recorded, number, "low")
        except (sd.PortAudioError, ValueError) as error:
            reason = str(error)
        else:
            return stream
    raise DeviceError(
        f'The microphone "{device.label}" cannot be used ({reason}); close other programs that use it, '
        "or allow this program to use it in the system's privacy settings."
    )


def _close(stream: AudioStream) -> None:
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


def _look_again(server_runs: bool) -> Any:
    """Let PortAudio look for devices anew if there may be others and no stream is open; give the sounddevice module."""
    global _found_with
    evidence = _evidence(server_runs)
    if "sounddevice" not in sys.modules:
        terminal.hush()
        with terminal.quiet():
            sd = _library()
        atexit.unregister(sd._exit_handler)  # noqa: SLF001
        leaving.calls_python(sd, partial(_leave, sd))
        _found_with = evidence
        return sd
    sd = _library()
    if not _open and evidence != _found_with:
        with terminal.quiet():
            try:
                # PortAudio has no other way to learn of a device that was plugged in.
                if getattr(sd, "_initialized", 1):
                    sd._terminate()  # noqa: SLF001
                sd._initialize()  # noqa: SLF001
            except sd.PortAudioError as error:
                raise _unusable(error) from error
        _found_with = evidence
    return sd


def _evidence(server_runs: bool) -> object:
    """Give what PortAudio's list depends on, as far as the system tells it without being asked for devices.

    On Linux the kernel's devices, and whether a sound server is there; elsewhere nothing is known, and nothing equals it.
    """
    if sys.platform != "linux":
        return object()
    texts = []
    for name in ("cards", "pcm"):
        try:
            texts.append(Path("/proc/asound", name).read_text())
        except OSError:
            texts.append("")
    try:
        nodes = sorted(entry.name for entry in Path("/dev/snd").iterdir())
    except OSError:
        nodes = []
    return server_runs, tuple(texts), tuple(nodes)


def _server_runs() -> bool:
    return pulse.sources() is not None


def _leave(sd: Any, within_s: float) -> bool:
    """Let PortAudio end with the process and close what is open, unless it hangs; tell whether it has."""
    if not _calls.end(within_s):
        return False
    with terminal.quiet():
        sd._exit_handler()  # noqa: SLF001
    return True


def _begin(stream: AudioStream, sd: Any, kind: Any, callback: Any, number: int | None,
           latency: str | float) -> None:
    with terminal.quiet():
        stream.handle = kind(
            device=number, samplerate=stream.rate, channels=stream.channels, dtype="float32", latency=latency,
            blocksize=round(stream.rate * BLOCK_S), callback=callback, finished_callback=stream.ended,
            extra_settings=_converting(sd, number),
        )
        _open.add(stream)
        stream.close = partial(close, stream)
        stream.latency_s = float(stream.handle.latency)
        stream.last_block_s = time.monotonic()
        try:
            stream.handle.start()
        except BaseException:
            _close(stream)
            raise


def _server_entry(sd: Any) -> int | None:
    """Give the number of ALSA's entry for the PulseAudio protocol, which PipeWire speaks too; None without one."""
    numbers = [number for number, one in enumerate(sd.query_devices()) if one["name"] == "pulse"]
    return numbers[0] if numbers and sys.platform == "linux" else None


def _hardware(one: dict[str, Any], default: bool, way: str = "input") -> AudioDevice:
    rate, channels = round(one["default_samplerate"]), one[f"max_{way}_channels"]
    return AudioDevice(one["name"], HARDWARE + one["name"], rate, channels, default)


def _number(sd: Any, device: AudioDevice) -> int:
    here = [(number, one) for number, one, _ in _host_devices(sd)]
    shown = numbered([_hardware(one, False) for _, one in here])
    for (number, _), one in zip(here, shown, strict=True):
        if one.id == device.id:
            return number
    raise DeviceError(f'The microphone "{device.label}" is not connected any more; connect it, or choose another.')


def _host_devices(sd: Any, way: str = "input") -> list[tuple[int, dict[str, Any], bool]]:
    """Give number, description and whether it is the default of one host interface's devices, so that none comes twice.

    ``way`` is "input" for microphones, "output" for loudspeakers.
    """
    hosts: list[dict[str, Any]] = [host for host in sd.query_hostapis() if host["devices"]]
    # Windows has four interfaces to the same devices; this is the one with short delays and whole names.
    hosts.sort(key=lambda host: host["name"] != "Windows WASAPI")
    if not hosts:
        return []
    devices, default = sd.query_devices(), hosts[0][f"default_{way}_device"]
    return [(number, devices[number], number == default) for number in hosts[0]["devices"]
            if devices[number][f"max_{way}_channels"] > 0]


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
