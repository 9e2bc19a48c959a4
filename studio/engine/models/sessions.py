"""Sessions of onnxruntime on a processor that was asked for: it is used, or the reason why not is an error."""

from __future__ import annotations

import contextlib
import io
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import onnxruntime as ort

from studio.engine.models import nvidia
from studio.engine.models.device import CPU, Device
from studio.engine.models.faults import NO_CUDA_BUILD, NO_DRIVER, Fault, explain
from studio.engine.models.turns import TURNS
from studio.errors import DeviceError
from studio.places import user_cache

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_QUIET, _ERRORS = 4, 3
_lock = threading.Lock()
_prepared: set[str] = set()

ort.set_default_logger_severity(_ERRORS)


class UnusableError(DeviceError):
    """A processor cannot be used; ``fault`` says why and what to do."""

    def __init__(self, device: Device, fault: Fault) -> None:
        super().__init__(f"{device.words} cannot be used. {fault.sentence}")
        self.device, self.fault = device, fault


def session_options(threads: int = 1) -> Any:
    """Make the options that every session has."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # A thread that spins takes the core which the window and the video encoder need.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def plain_options() -> Any:
    """Make options with which a graph is run node by node as it is written, so that two graphs compare bit for bit.

    Otherwise onnxruntime reorders sums, which changes a level here and there: 16 of 645,504 in a U-Net of random weights.
    """
    options = session_options()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    return options


def offered() -> list[str]:
    """Give the providers that the installed onnxruntime was built with; nothing says that they work."""
    return list(ort.get_available_providers())


def cache_folder(device: Device, *parts: bytes) -> Path:
    """Give the folder for what is made once for these parts (a graph's bytes, say) on this device with these versions."""
    import hashlib

    key = hashlib.sha256()
    for part in (*parts, ort.__version__.encode(), str(device).encode(), _gpu_name(device).encode()):
        key.update(hashlib.sha256(part).digest())
    return user_cache() / "engines" / key.hexdigest()[:32]


def _gpu_name(device: Device) -> str:
    if not device.nvidia:
        return ""
    from studio.engine.models import machine

    found = machine.look()
    names = [f"{gpu.name} {found.driver_cuda}" for gpu in found.gpus if gpu.index == device.index]
    return f"{names} {[one.version for one in (*found.cuda, *found.cudnn, *found.tensorrt)]}"


def open_session(data: bytes, device: Device = CPU, *, threads: int = 1, options: Any = None, graphs: bool = False,
                 exact: bool = False, stream: int = 0) -> Any:
    """Open a network's bytes on ``device``; what that cannot do runs on the processor, which `report_nodes` tells.

    Parameters
    ----------
    data
        The ONNX file; it cannot draw in other files.
    threads
        Threads of the processor for one operator.
    options
        `session_options`, changed; made anew unless given.
    graphs
        Record the first run as a CUDA graph: inputs and outputs must stay where they are.
    exact
        Full float32 where the device would round products to 10 bits (TF32).
    stream
        Address of the queue (``cudaStream_t``) that an NVIDIA GPU's work is put into; it must outlive the session. 0 lets
        onnxruntime make its own.

    Raises
    ------
    UnusableError
        The device cannot be used: cause and fix.
    Exception
        What onnxruntime raises for a network that it cannot open.
    """
    options = options or session_options(threads)
    if device.on_cpu:
        return ort.InferenceSession(data, options, providers=[CPU.provider])
    prepare(device)
    providers = _providers(device, data, graphs=graphs, exact=exact, stream=stream)
    # TensorRT builds its engines for minutes, which nobody is to wait for.
    turn: AbstractContextManager[None] = contextlib.nullcontext() if device.kind == "tensorrt" else TURNS.beside()
    with _lock, turn, _silence():
        try:
            session = ort.InferenceSession(data, options, providers=providers, enable_fallback=0)
        except Exception as error:
            raise UnusableError(device, explain(str(error), other_cuda=_other())) from error
        if session.get_providers()[0] != device.provider:
            raise UnusableError(device, explain(_why_not(device), other_cuda=_other()))
    return session


def prepare(device: Device) -> None:
    """Load what a device needs before its first session; `UnusableError` when it is not there at all."""
    if device.provider not in offered():
        fault = NO_CUDA_BUILD if device.nvidia else Fault(
            "no-build", f"no {device.words}", f"the installed onnxruntime is built without {device.words}", "use --device auto")
        raise UnusableError(device, fault)
    if not device.nvidia or device.kind in _prepared:
        return
    if not nvidia.has_driver():
        raise UnusableError(device, NO_DRIVER)
    from studio.engine.models import machine

    with _lock, _silence():
        # First ours: onnxruntime does not find wheels that lie elsewhere on Python's path than itself, and takes the system's.
        machine.preload("cuda", "cudnn", *(["tensorrt"] if device.kind == "tensorrt" else []))
        ort.preload_dlls()
    _prepared.add(device.kind)


def _providers(device: Device, data: bytes, *, graphs: bool, exact: bool, stream: int) -> list[tuple[str, dict[str, str]]]:
    """Lay out onnxruntime's list, the wanted one first and the processor last."""
    number = {"device_id": str(device.index)}
    # TensorRT leaves nodes to CUDA, so both need the same queue.
    queue = {"user_compute_stream": str(stream)} if stream else {}
    cuda = number | queue | {
        # As much as asked for and no more: the default doubles what it takes.
        "arena_extend_strategy": "kSameAsRequested",
        "cudnn_conv_algo_search": "EXHAUSTIVE",
        "use_tf32": "0" if exact else "1",
    }
    last: list[tuple[str, dict[str, str]]] = [(CPU.provider, {})]
    if device.kind == "cuda":
        return [(device.provider, cuda | ({"enable_cuda_graph": "1"} if graphs else {})), *last]
    if device.kind == "tensorrt":
        folder = cache_folder(device, data)
        folder.mkdir(parents=True, exist_ok=True)
        engines = number | queue | {
            "trt_engine_cache_enable": "1", "trt_engine_cache_path": str(folder),
            "trt_timing_cache_enable": "1", "trt_timing_cache_path": str(folder),
            "trt_fp16_enable": "0" if exact else "1",
            **({"trt_cuda_graph_enable": "1"} if graphs else {}),
        }
        return [(device.provider, engines), (Device("cuda", device.index).provider, cuda), *last]
    if device.kind == "directml":
        return [(device.provider, number), *last]
    return [(device.provider, {}), *last]


def _why_not(device: Device) -> str:
    """Ask onnxruntime to load a provider's library once more, which says what the session only logged."""
    name = {"cuda": "cuda", "tensorrt": "tensorrt"}.get(device.kind, "")
    folder = Path(ort.__file__).parent / "capi"
    path = next((one for one in sorted(folder.glob(f"*onnxruntime_providers_{name}.*")) if name), None)
    if path is None:
        return f"{device.provider} was not taken"
    try:
        ort.register_execution_provider_library("viseme-studio-asks", str(path))
    except Exception as error:  # noqa: BLE001  (its text is what is wanted)
        return str(error)
    ort.unregister_execution_provider_library("viseme-studio-asks")
    return f"{device.provider} was not taken"


def _other() -> int | None:
    from studio.engine.models import machine

    return machine.other_cuda()


@contextlib.contextmanager
def _silence() -> Any:
    """Keep onnxruntime from printing: what it says is asked for and told in our words."""
    ort.set_default_logger_severity(_QUIET)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        ort.set_default_logger_severity(_ERRORS)


def nodes_by_provider(session: Any) -> dict[str, list[str]]:
    """Give the operators of a session by the provider that runs them; its options must have asked for `recording`."""
    found: dict[str, list[str]] = {}
    for part in session.get_provider_graph_assignment_info():
        found.setdefault(part.ep_name, []).extend(node.op_type for node in part.get_nodes())
    return found


def recording(options: Any) -> Any:
    """Let a session remember which provider each node went to."""
    options.add_session_config_entry("session.record_ep_graph_assignment_info", "1")
    return options


def versions() -> dict[str, str]:
    """Give the version of onnxruntime and of the CUDA that it was built for ("" without)."""
    from onnxruntime.capi import build_and_package_info as built

    return {"onnxruntime": str(ort.__version__), "package": str(built.package_name),
            "built for CUDA": re.sub(r"[^\d.]", "", str(getattr(built, "cuda_version", "") or ""))}
