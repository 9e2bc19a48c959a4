"""A look at this computer: what networks, sound, screen and disk have, what works, how fast, and what to do."""

from __future__ import annotations

import platform
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from studio import __version__
from studio.avatars.onnxfile import read_onnx
from studio.avatars.shared import file_of
from studio.engine import surroundings
from studio.engine.device_choice import Trial, compare, try_out
from studio.engine.models.device import CPU, NAMES, PROVIDERS, Device
from studio.engine.models.faults import INSTALL, NO_CUDA_BUILD, NO_DRIVER, NO_ONNX, NO_TENSORRT, Fault, explain
from studio.engine.models.performer import Performer
from studio.engine.models.sessions import (
    UnusableError,
    nodes_by_provider,
    offered,
    recording,
    session_options,
    versions,
)
from studio.engine.painters.gpu import machine, nvidia
from studio.engine.painters.gpu.device_memory import DeviceMemory
from studio.engine.painters.gpu.sessions import open_on_gpu
from studio.engine.painters.gpu.tensors import fixed
from studio.engine.surroundings import MachineFinding
from studio.places import assets

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from studio.engine.painters.gpu.machine import Library, Machine

_GIB = 1024**3
_BEAT_MS = 40
"""From one picture to the next at 25 a second."""
NETWORKS = ("encoder.onnx", "generator.onnx")


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
    def keeps_up(self) -> bool:
        """Whether it works, and makes a picture in the time that there is for one."""
        return self.ms is not None and self.ms <= _BEAT_MS

    @property
    def words(self) -> str:
        """Say how it went on one line."""
        if self.fault is not None:
            return self.fault.sentence
        parts = [f"a picture takes {self.ms:.1f} ms"] if self.keeps_up else \
            [f"a picture takes {self.ms:.1f} ms, too long to be live"]
        # On the processor all nodes are on the processor.
        for network, counts in self.nodes.items() if self.device != str(CPU) else ():
            share = [f"{provider.removesuffix('ExecutionProvider')} {count}" for provider, count in counts.items()]
            parts.append(f"nodes of the {network}: {', '.join(share)}")
        if self.on_cpu:
            parts.append(f"left to the CPU: {', '.join(f'{count} {name}' for name, count in self.on_cpu.items())}")
        return "; ".join(parts)


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """Everything that was found; nothing in it names a person, a host or a folder."""

    findings: tuple[MachineFinding, ...]
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
        enough = f"At 25 a second there are {_BEAT_MS} ms for each."
        if best.ms is not None and not best.keeps_up:
            enough = f"At 25 a second there are {_BEAT_MS} ms for each, so live pictures are skipped."
        if best is not on_cpu:
            took = f"{best.name} makes a picture in {best.ms:.1f} ms, the CPU in {on_cpu.ms:.1f} ms."
            return f"{took} {enough}"
        took = "The CPU makes no picture." if best.ms is None else f"The CPU makes a picture in {best.ms:.1f} ms."
        why = next((one.fault for one in others if one.fault is not None), None)
        if self.broken and why is not None:
            nothing = "There is a driver for a GPU, but no GPU works."
            return f"{nothing} {why.sentence} {took} {enough}"
        if any(one.ms is not None for one in others):
            took = f"The CPU makes a picture in {best.ms:.1f} ms, faster than the GPU."
            return f"{took} {enough}"
        unused = "No GPU is used."
        return f"{unused} {took} {enough}" if others else f"{took} {enough}"

    def tried_lines(self) -> list[tuple[bool | None, str, str]]:
        """Give a line for every device: whether it works and keeps up, its name, and how it went; the same is told once."""
        lines, told = list[tuple[bool | None, str, str]](), dict[str, str]()
        for one in self.tried:
            first = told.setdefault(one.words, one.name)
            well = None if one.fault is not None and one.fault.code == NO_TENSORRT else one.keeps_up
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


def examine(folder: Path, told: Callable[[str], None] = lambda _step: None, *, screens: Sequence[MachineFinding] = (),
             others: Sequence[MachineFinding] = (), places: Mapping[str, Path] | None = None) -> DoctorReport:
    """Look at this computer and try every device with the avatar in ``folder``. Takes seconds, with TensorRT minutes.

    Parameters
    ----------
    folder
        The avatar's.
    told
        Called with what is looked at now.
    screens
        What was found about the screens, by a part that may ask for them.
    others
        What was found about parts that the engine does not know.
    places
        Folders that must be writable beside the studio's own, by what they are for.

    Raises
    ------
    AvatarError
        The avatar cannot be used.
    """
    told("sound")
    around = [*surroundings.sound(), *screens, *surroundings.disk(places), *others]
    told("libraries")
    found = machine.look()
    told("CPU")
    reference, on_cpu = _try_cpu(folder)
    tried = [on_cpu]
    for device in _devices(found):
        told(device.words)
        tried.append(_try(folder, device, found, reference))
    return DoctorReport((*_findings(found), *around), tuple(tried),
                   folder.name if folder.parent == assets() / "avatars" else "an avatar of your own")


def _devices(found: Machine) -> list[Device]:
    """Give the ways to try: every GPU with CUDA, then TensorRT, then what else onnxruntime was built with."""
    numbers = range(max(1, len(found.gpus)))
    ways = [Device("cuda", number) for number in numbers] if platform.system() != "Darwin" else []
    ways += [Device(kind) for kind in ("tensorrt", "directml", "coreml") if PROVIDERS[kind] in offered()]
    return [way for way in ways if not way.nvidia or _has_nvidia(found)]


def _has_nvidia(found: Machine) -> bool:
    """Tell whether this computer has a GPU of NVIDIA, or a driver for one; nothing is said of CUDA where it has not."""
    return found.driver or nvidia.has_hardware()


def _findings(found: Machine) -> list[MachineFinding]:
    told = versions()
    lines = [
        MachineFinding("System", f"{platform.system()} {platform.release()}, Python {platform.python_version()}", None),
        MachineFinding("Viseme Studio", __version__, None),
        MachineFinding("onnxruntime", f"{told['onnxruntime']} ({told['package']})", None),
    ]
    if not _has_nvidia(found):
        return [*lines, MachineFinding("GPU", "no NVIDIA GPU: the CPU does the work", None)]
    lines.append(MachineFinding("Built for CUDA", told["built for CUDA"] or "no", bool(told["built for CUDA"])))
    if found.driver:
        memory = DeviceMemory.find()
        version = memory.driver if memory is not None else ""
        if memory is not None:
            memory.close()
        serves = f"serves CUDA up to {found.driver_cuda}" if found.driver_cuda else "does not tell what it serves"
        lines.append(MachineFinding("NVIDIA driver", "; ".join(one for one in (version, serves) if one), True))
        answer = "answers" if not found.trouble else explain(found.trouble).cause
        lines.append(MachineFinding("libcuda", answer, not found.trouble))
    else:
        lines.append(MachineFinding("NVIDIA driver", "not installed (libcuda is not there)", False))
    lines += [_gpu(gpu) for gpu in found.gpus]
    if found.driver and not found.gpus:
        lines.append(MachineFinding("GPU", "none", False))
    for name, libraries in (("CUDA libraries", found.cuda), ("cuDNN", found.cudnn), ("TensorRT", found.tensorrt)):
        lines.append(_libraries(name, libraries, needed=found.driver and name != "TensorRT"))
    if found.other_cuda is not None:
        words = f"version {found.other_cuda} is installed, which this onnxruntime cannot use"
        lines.append(MachineFinding("Another CUDA", words, None))
    return lines


def _gpu(gpu: machine.Gpu) -> MachineFinding:
    memory = DeviceMemory.find(gpu.bus_id) if gpu.bus_id else None
    use = memory.sample() if memory is not None else None
    if memory is not None:
        memory.close()
    size = f"{gpu.total / _GIB:.1f} GiB"
    if use is not None:
        size = f"{size}; {(use.total - use.used) / _GIB:.1f} GiB free"
    return MachineFinding(f"GPU {gpu.index}", f"{gpu.name}; {size}", True)


def _libraries(name: str, libraries: tuple[Library, ...], *, needed: bool) -> MachineFinding:
    missing = [one.name for one in libraries if not one.found]
    if missing and not needed:
        only = "needed only where TensorRT is chosen" if name == "TensorRT" else "only an NVIDIA GPU needs it"
        return MachineFinding(name, f"not installed; {only}", None)
    if missing:
        return MachineFinding(name, f"missing: {', '.join(missing)}; {INSTALL}", False)
    return MachineFinding(name, next((one.version for one in libraries if one.version), "") or "there", True)


def _try_cpu(folder: Path) -> tuple[Trial, Tried]:
    avatar = Performer.load(folder)
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
        avatar = Performer.load(folder, device=device)
        try:
            trial = try_out(avatar)
        finally:
            avatar.close()
        compare(device, trial, reference)
    except UnusableError as error:
        return Tried(str(device), device.words, fault=error.fault)
    except ModuleNotFoundError as error:
        if error.name != "onnx":
            raise
        return Tried(str(device), device.words, fault=NO_ONNX if found.driver else NO_DRIVER)
    return Tried(str(device), device.words, nodes, on_cpu, trial.ms)


def _nodes(folder: Path, device: Device) -> tuple[dict[str, dict[str, int]], dict[str, int]]:
    """Count the operators of each network by provider, and name those that a GPU left to the processor."""
    counts: dict[str, dict[str, int]] = {}
    left: Counter[str] = Counter()
    for name in NETWORKS:
        network, options = read_onnx(file_of(folder, name)), recording(session_options())
        session = open_on_gpu(network, device, options=fixed(options, network, 1) if device.nvidia else options)
        by = nodes_by_provider(session)
        counts[name.removesuffix(".onnx")] = {provider: len(nodes) for provider, nodes in by.items()}
        if not device.on_cpu:
            left.update(by.get(CPU.provider, ()))
    return counts, dict(left.most_common())
