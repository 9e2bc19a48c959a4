"""A look at this computer for whoever asks why the GPU is not used: what is there, what works, how fast, and what to do."""

from __future__ import annotations

import platform
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from studio import __version__
from studio.engine.metrics.device_memory import DeviceMemory
from studio.engine.models import machine
from studio.engine.models.avatar import Avatar
from studio.engine.models.device import CPU, NAMES, PROVIDERS, Device
from studio.engine.models.faults import INSTALL, NO_CUDA_BUILD, NO_TENSORRT, Fault, explain
from studio.engine.models.sessions import (
    UnusableError,
    nodes_by_provider,
    offered,
    open_session,
    recording,
    session_options,
    versions,
)
from studio.engine.models.tensors import fixed
from studio.engine.opening import Trial, compare, try_out
from studio.places import assets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.engine.models.machine import Library, Machine

_GIB = 1024**3
_BEAT_MS = 40
"""From one picture to the next at 25 a second."""
NETWORKS = ("encoder.onnx", "generator.onnx")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked for, what was found, and whether that is well (None: it is neither)."""

    name: str
    found: str
    well: bool | None


@dataclass(frozen=True, slots=True)
class Tried:
    """One device with one avatar.

    ``nodes`` counts a network's operators by the provider that runs them, ``on_cpu`` those that a GPU left to the
    processor, by operator. ``ms`` is the median of a picture from sound to finished; None and a ``fault`` when it does not
    work.
    """

    device: str
    name: str
    nodes: dict[str, dict[str, int]] = field(default_factory=dict)
    on_cpu: dict[str, int] = field(default_factory=dict)
    ms: float | None = None
    fault: Fault | None = None

    @property
    def words(self) -> str:
        """Say how it went on one line."""
        if self.fault is not None:
            return self.fault.sentence
        parts = [f"a picture takes {self.ms:.1f} ms"]
        # On the processor all nodes are on the processor.
        for network, counts in self.nodes.items() if self.device != str(CPU) else ():
            share = [f"{count} on {provider.removesuffix('ExecutionProvider')}" for provider, count in counts.items()]
            parts.append(f"nodes of the {network}: {', '.join(share)}")
        if self.on_cpu:
            parts.append("left to the CPU: " + ", ".join(f"{count} {name}" for name, count in self.on_cpu.items()))
        return "; ".join(parts)


@dataclass(frozen=True, slots=True)
class Checkup:
    """Everything that was found; nothing in it names a person, a host or a folder."""

    findings: tuple[Finding, ...]
    tried: tuple[Tried, ...]
    avatar: str

    @property
    def broken(self) -> bool:
        """Whether there is a GPU, or a driver for one, and no way to it works."""
        driver = any(one.name == "NVIDIA driver" and one.well for one in self.findings)
        return driver and not any(one.fault is None for one in self.tried if one.device != "cpu")

    @property
    def summary(self) -> str:
        """Say first what all of it comes to: where pictures are made, whether that is fast enough, and what to do."""
        on_cpu, others = self.tried[0], self.tried[1:]
        working = [one for one in self.tried if one.ms is not None]
        best = min(working, key=lambda one: one.ms or 0.0, default=on_cpu)
        took = f"{best.name} makes a picture in {best.ms:.1f} ms" if best.ms is not None else f"{best.name} makes no picture"
        enough = f"at 25 a second there are {_BEAT_MS} ms for each"
        if best.ms is not None and best.ms > _BEAT_MS:
            enough += ", so live pictures are skipped"
        if best is not on_cpu:
            return f"{took}, the CPU in {on_cpu.ms:.1f} ms; {enough}."
        why = next((one.fault for one in others if one.fault is not None), None)
        if self.broken and why is not None:
            return f"There is a driver for a GPU, but no GPU works. {why.sentence} Until then the {took}; {enough}."
        if any(one.ms is not None for one in others):
            return f"The {took}, faster than the GPU; {enough}."
        return f"No GPU is used. The {took}; {enough}."

    def tried_lines(self) -> list[tuple[bool | None, str, str]]:
        """Give a line for every device: whether it works, its name, and how it went; the same fault is told once."""
        lines, told = list[tuple[bool | None, str, str]](), dict[str, str]()
        for one in self.tried:
            first = told.setdefault(one.words, one.name)
            well = None if one.fault is not None and one.fault.code == NO_TENSORRT else one.fault is None
            lines.append((well, one.name, one.words if first == one.name else f"the same as {first}"))
        return lines

    def as_json(self) -> dict[str, Any]:
        """Give plain values for JSON."""
        return asdict(self) | {"broken": self.broken, "summary": self.summary}

    def as_text(self) -> str:
        """Write the report as text to copy."""
        marks = {True: "[ok]", False: "[--]", None: "    "}
        lines = [self.summary, ""]
        lines += [f"{marks[one.well]} {one.name}: {one.found}" for one in self.findings]
        lines += ["", f"One picture of {self.avatar}, from sound to finished:"]
        lines += [f"{marks[well]} {name}: {words}" for well, name, words in self.tried_lines()]
        return "\n".join(lines) + "\n"


def check_up(folder: Path, told: Callable[[str], None] = lambda _step: None) -> Checkup:
    """Look at this computer and try every device with the avatar in ``folder``. Takes seconds, with TensorRT minutes.

    Parameters
    ----------
    folder
        The avatar's.
    told
        Called with what is looked at now.

    Raises
    ------
    AvatarError
        The avatar cannot be used.
    """
    told("libraries")
    found = machine.look()
    told("CPU")
    reference, on_cpu = _try_cpu(folder)
    tried = [on_cpu]
    for device in _devices(found):
        told(device.words)
        tried.append(_try(folder, device, found, reference))
    return Checkup(tuple(_findings(found)), tuple(tried),
                   folder.name if folder.parent == assets() / "avatars" else "an avatar of your own")


def _devices(found: Machine) -> list[Device]:
    """Give the ways to try: every GPU with CUDA, then TensorRT, then what else onnxruntime was built with."""
    numbers = range(max(1, len(found.gpus)))
    ways = [Device("cuda", number) for number in numbers] if platform.system() != "Darwin" else []
    ways += [Device(kind) for kind in ("tensorrt", "directml", "coreml") if PROVIDERS[kind] in offered()]
    return ways


def _findings(found: Machine) -> list[Finding]:
    told = versions()
    lines = [
        Finding("System", f"{platform.system()} {platform.release()}, Python {platform.python_version()}", None),
        Finding("Viseme Studio", __version__, None),
        Finding("onnxruntime", f"{told['onnxruntime']} ({told['package']})", None),
        Finding("Built for CUDA", told["built for CUDA"] or "no", bool(told["built for CUDA"])),
    ]
    if found.driver:
        memory = DeviceMemory.find()
        version = memory.driver if memory is not None else ""
        if memory is not None:
            memory.close()
        serves = f"serves CUDA up to {found.driver_cuda}" if found.driver_cuda else "does not tell what it serves"
        lines.append(Finding("NVIDIA driver", ", ".join(one for one in (version, serves) if one), True))
        lines.append(Finding("libcuda", "answers" if not found.trouble else explain(found.trouble).cause, not found.trouble))
    else:
        lines.append(Finding("NVIDIA driver", "not installed (libcuda is not there)", False))
    lines += [_gpu(gpu) for gpu in found.gpus]
    if found.driver and not found.gpus:
        lines.append(Finding("GPU", "none", False))
    for name, libraries in (("CUDA libraries", found.cuda), ("cuDNN", found.cudnn), ("TensorRT", found.tensorrt)):
        lines.append(_libraries(name, libraries, needed=found.driver and name != "TensorRT"))
    if found.other_cuda is not None:
        words = f"version {found.other_cuda} is installed, which this onnxruntime cannot use"
        lines.append(Finding("Another CUDA", words, None))
    return lines


def _gpu(gpu: machine.Gpu) -> Finding:
    memory = DeviceMemory.find(gpu.bus_id) if gpu.bus_id else None
    use = memory.sample() if memory is not None else None
    if memory is not None:
        memory.close()
    size = f"{gpu.total / _GIB:.1f} GiB"
    if use is not None:
        size += f", {(use.total - use.used) / _GIB:.1f} GiB free"
    return Finding(f"GPU {gpu.index}", f"{gpu.name}, {size}", True)


def _libraries(name: str, libraries: tuple[Library, ...], *, needed: bool) -> Finding:
    missing = [one.name for one in libraries if not one.found]
    if missing and not needed:
        only = "needed only where TensorRT is chosen" if name == "TensorRT" else "only an NVIDIA GPU needs it"
        return Finding(name, f"not installed; {only}", None)
    if missing:
        return Finding(name, f"missing: {', '.join(missing)}; {INSTALL}", False)
    return Finding(name, next((one.version for one in libraries if one.version), "") or "there", True)


def _try_cpu(folder: Path) -> tuple[Trial, Tried]:
    avatar = Avatar.load(folder)
    try:
        trial = try_out(avatar)
    finally:
        avatar.close()
    nodes, _ = _nodes(folder, CPU)
    return trial, Tried("cpu", NAMES["cpu"], nodes, {}, trial.ms)


def _try(folder: Path, device: Device, found: Machine, reference: Trial) -> Tried:
    if device.nvidia and device.provider not in offered():
        return Tried(str(device), device.words, fault=NO_CUDA_BUILD)
    if device.nvidia and found.driver and found.trouble:
        return Tried(str(device), device.words, fault=explain(found.trouble))
    try:
        nodes, on_cpu = _nodes(folder, device)
        avatar = Avatar.load(folder, device=device)
        try:
            trial = try_out(avatar)
        finally:
            avatar.close()
        compare(device, trial, reference)
    except UnusableError as error:
        return Tried(str(device), device.words, fault=error.fault)
    return Tried(str(device), device.words, nodes, on_cpu, trial.ms)


def _nodes(folder: Path, device: Device) -> tuple[dict[str, dict[str, int]], dict[str, int]]:
    """Count the operators of each network by provider, and name those that a GPU left to the processor."""
    counts: dict[str, dict[str, int]] = {}
    left: Counter[str] = Counter()
    for name in NETWORKS:
        data, options = (folder / name).read_bytes(), recording(session_options())
        session = open_session(data, device, options=fixed(options, data, 1) if device.nvidia else options)
        by = nodes_by_provider(session)
        counts[name.removesuffix(".onnx")] = {provider: len(nodes) for provider, nodes in by.items()}
        if not device.on_cpu:
            left.update(by.get(CPU.provider, ()))
    return counts, dict(left.most_common())
