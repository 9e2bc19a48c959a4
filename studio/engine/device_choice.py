"""An avatar on the fastest processor that really works, or on the one that was asked for."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.avatars.format_reading import read_manifest
from studio.avatars.shared import file_of
from studio.engine.core.ring import Ring
from studio.engine.models.device import AUTO, CPU, Device, parse_device
from studio.engine.models.faults import NO_DRIVER, NO_GPU, Fault
from studio.engine.models.performer import Performer
from studio.engine.models.sessions import UnusableError, offered
from studio.engine.painters.gpu import nvidia
from studio.engine.pipeline import Pipeline
from studio.engine.thread_count import suit_live
from studio.errors import OutputError, StudioError
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import write_text
from studio.files.private import make_private

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.engine.painters.gpu.device_memory import DeviceMemory

_LOG = logging.getLogger(__name__)
CANDIDATES = (Device("cuda"), Device("directml"), Device("coreml"))
"""What ``auto`` tries. TensorRT builds its engines for minutes, so it is only used when it is asked for."""
MOST_LEVELS = 2
"""Of 255: so far a picture of a device may be from the processor's."""
_WARM, _TIMED = 2, 5
_FORMAT = 1
_LARGEST = 10_000
FROM_MEMORY = Fault("memory", "painted from memory", "an avatar that is painted from memory is painted on the processor",
                    "nothing has to be done; of devices asked for by name use --device cpu")
ASKED = Fault("asked", "as asked for", "the processor was asked for", "choose another device to use a GPU")


@dataclass(frozen=True, slots=True)
class Trial:
    """One picture on one device: its median time in milliseconds, and the picture, u8 [H, W, 3]."""

    ms: float
    picture: NDArray[np.uint8]


def open_avatar(folder: Path, *, threads: int | None = None, device: str = AUTO, **options: Any) -> Performer:
    """Load an avatar on ``device``.

    With ``auto`` each device that there is makes a few pictures; the fastest whose pictures are the processor's (to two
    levels of 255) is used and remembered for this avatar, these versions and this GPU. Where that is the processor although
    there is a GPU, `Performer.fault` says why, and so does the log.

    Parameters
    ----------
    folder
        The avatar's.
    threads
        Of the processor, for the generator; by default as many as it needs to be in time, see `suit_live`.
    device
        See `studio.engine.models.device.parse_device`.
    options
        Handed on to `Performer.load`.

    Raises
    ------
    AvatarError
        The avatar cannot be used.
    DeviceError
        The device that was asked for by name does not exist or does not work: cause and fix in one sentence.
    """
    avatar = _open(folder, threads or 1, parse_device(device), options)
    if threads is None:
        try:
            suit_live(avatar)
        except StudioError:
            avatar.close()
            raise
    return avatar


def _open(folder: Path, threads: int, wanted: Device | None, options: dict[str, Any]) -> Performer:
    if read_manifest(folder).memory is not None and not (wanted is not None and wanted.on_cpu):
        if wanted is not None:
            raise UnusableError(wanted, FROM_MEMORY)
        avatar = Performer.load(folder, threads=threads, **options)
        return _stay(avatar, FROM_MEMORY, logging.INFO) if nvidia.has_driver() else avatar
    if wanted is None:
        return _fastest(folder, threads, options)
    if wanted.on_cpu:
        avatar = Performer.load(folder, threads=threads, **options)
        avatar.fault = ASKED
        return avatar
    avatar = Performer.load(folder, threads=threads, device=wanted, **options)
    try:
        compare(wanted, try_out(avatar, timed=0), _try_on(CPU, folder, threads, options, timed=0))
    except UnusableError:
        avatar.close()
        raise
    return avatar


def memory_of(device: Device) -> DeviceMemory | None:
    """Open the memory of the GPU that ``device`` means, or of the first where it is none of NVIDIA's; None without a driver."""
    if not nvidia.has_driver():
        return None
    from studio.engine.painters.gpu.device_memory import DeviceMemory

    if not device.nvidia:
        return DeviceMemory.find()
    from studio.engine.painters.gpu import machine

    return DeviceMemory.find(machine.bus_id(device.index) or device.index)


def try_out(avatar: Performer, timed: int = _TIMED) -> Trial:
    """Make a few pictures of a noise and time them; the last is for comparing.

    Raises
    ------
    UnusableError
        The device does not work.
    """
    timeline = avatar.timeline
    ring = Ring(timeline.needs(_WARM + timed) + 1)
    ring.write((0.1 * np.random.default_rng(7).standard_normal(ring.capacity)).astype(np.float32), 0.0)
    pipeline, frame, times = Pipeline(avatar, ring), avatar.new_frame(), []
    for index in range(_WARM + timed):
        began = perf_counter()
        pipeline.make(index, frame)
        times.append((perf_counter() - began) * 1e3)
        if index == _WARM - 1:
            picture = frame.picture.copy()
    if avatar.device.nvidia and pipeline.fault is not None:
        raise UnusableError(avatar.device, pipeline.fault)
    return Trial(float(np.median(times[_WARM:] or times)), picture)


def _try_on(device: Device, folder: Path, threads: int, options: dict[str, Any], timed: int = _TIMED) -> Trial:
    avatar = Performer.load(folder, threads=threads, device=device, **options)
    try:
        return try_out(avatar, timed)
    finally:
        avatar.close()


def compare(device: Device, given: Trial, wanted: Trial) -> None:
    """Hold a device's picture against the processor's; `UnusableError` when it is another."""
    levels = int(np.abs(given.picture.astype(np.int16) - wanted.picture).max())
    if levels > MOST_LEVELS:
        raise UnusableError(device, Fault(
            "wrong-picture", "GPU paints wrongly", f"its pictures differ from the CPU's by {levels} of 255 levels",
            "update the graphics driver, or use --device cpu"))


def _fastest(folder: Path, threads: int, options: dict[str, Any]) -> Performer:
    there = [one for one in CANDIDATES if one.provider in offered() and (not one.nvidia or nvidia.has_driver())]
    if not there:
        avatar = Performer.load(folder, threads=threads, **options)
        # Advice about a GPU is for a computer that has one.
        return _stay(avatar, NO_DRIVER, logging.INFO) if nvidia.has_hardware() else avatar
    kept = _choice_file(folder, there)
    device, fault = _remembered(kept, there) or _measured(folder, threads, options, there, kept)
    if device is not None:
        try:
            return Performer.load(folder, threads=threads, device=device, **options)
        except UnusableError as error:
            fault = error.fault
            kept.unlink(missing_ok=True)
    assert fault is not None
    if fault.code == NO_GPU.code and not nvidia.has_hardware():
        return Performer.load(folder, threads=threads, **options)
    return _stay(Performer.load(folder, threads=threads, **options), fault, logging.WARNING)


def _stay(avatar: Performer, fault: Fault, level: int) -> Performer:
    avatar.fault = fault
    _LOG.log(level, "The networks run on the processor. %s", fault.sentence)
    return avatar


def _measured(folder: Path, threads: int, options: dict[str, Any], there: list[Device], kept: Path
              ) -> tuple[Device | None, Fault | None]:
    """Give the fastest device that works, or why there is none, and remember it."""
    on_cpu, best, fault = _try_on(CPU, folder, threads, options), CPU, None
    times = {str(CPU): on_cpu.ms}
    for device in there:
        try:
            trial = _try_on(device, folder, threads, options)
            compare(device, trial, on_cpu)
        except UnusableError as error:
            fault = error.fault
            continue
        times[str(device)] = trial.ms
        if trial.ms < times[str(best)]:
            best = device
    chosen = None if best.on_cpu else best
    if chosen is not None:
        fault = None
    elif fault is None:
        told = ", ".join(f"{name} {ms:.1f} ms" for name, ms in times.items())
        fault = Fault("slower", "faster than the GPU", f"a picture takes no longer on the processor ({told})",
                      "nothing has to be done; a device asked for by name is used all the same")
    _remember(kept, chosen, fault, times)
    return chosen, fault


def _choice_file(folder: Path, there: list[Device]) -> Path:
    import hashlib

    from studio.engine.painters.gpu.sessions import gpu_cache_folder

    parts = [hashlib.sha256(file_of(folder, name).read_bytes()).digest() for name in ("encoder.onnx", "generator.onnx")]
    return gpu_cache_folder(there[0], *parts, " ".join(map(str, there)).encode()) / "choice.json"


def _remembered(file: Path, there: list[Device]) -> tuple[Device | None, Fault | None] | None:
    """Read what was measured before; None when there is nothing that can be believed, or only a fault that may be mended."""
    try:
        found = parse_json(read_bytes(file, most_bytes=_LARGEST))
        if found["format"] != _FORMAT:
            return None
        if found["device"] is not None:
            return next((one, None) for one in there if str(one) == found["device"])
        return (None, Fault(**found["fault"])) if found["fault"]["code"] == "slower" else None
    except (OSError, ValueError, KeyError, TypeError, StopIteration):
        return None


def _remember(file: Path, device: Device | None, fault: Fault | None, times: dict[str, float]) -> None:
    said = {"code": fault.code, "short": fault.short, "cause": fault.cause, "fix": fault.fix} if fault else None
    text = json.dumps({"format": _FORMAT, "device": str(device) if device else None, "fault": said, "ms": times})
    try:
        make_private(file.parent)
        write_text(file, text, private=True)
    except (OSError, OutputError) as error:
        _LOG.warning("What was measured is not remembered: %s", error)
