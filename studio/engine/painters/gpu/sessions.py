"""Sessions of onnxruntime on an NVIDIA GPU: it is used, or the reason why not is an error."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import onnxruntime as ort

from studio.engine.models.device import Device
from studio.engine.models.faults import NO_CUDA_BUILD, NO_DRIVER
from studio.engine.models.sessions import (
    LOCK,
    UnusableError,
    begin,
    cache_folder,
    offered,
    open_session,
    session_options,
    silence,
)
from studio.engine.painters.gpu import machine, nvidia
from studio.engine.painters.gpu.gpu_lock import GPU_LOCK
from studio.files.private import make_private

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from studio.engine.models.runnable import Runnable

_prepared: set[str] = set()


def open_on_gpu(network: Runnable, device: Device, *, options: Any = None, graphs: bool = False, exact: bool = False,
                stream: int = 0) -> Any:
    """Open a network on an NVIDIA GPU; on another device as `open_session`.

    Parameters
    ----------
    network, options
        See `open_session`.
    graphs
        Record the first run as a CUDA graph: inputs and outputs must stay where they are.
    exact
        Full float32 where the device would round products to 10 bits (TF32).
    stream
        Address of the queue (``cudaStream_t``) that the GPU's work is put into; it must outlive the session. 0 lets
        onnxruntime make its own.

    Raises
    ------
    UnusableError
        The device cannot be used: cause and fix.
    """
    if not device.nvidia:
        return open_session(network, device, options=options)
    prepare(device)
    providers = _providers(device, network.data, graphs=graphs, exact=exact, stream=stream)
    # TensorRT builds its engines for minutes, which nothing is to wait for.
    turn: AbstractContextManager[None] = contextlib.nullcontext() if device.kind == "tensorrt" else GPU_LOCK.shared()
    with turn:
        return begin(device, network.data, options or session_options(), providers, why=lambda: _why_not(device),
                     other_cuda=machine.other_cuda)


def prepare(device: Device) -> None:
    """Load what an NVIDIA GPU needs before its first session; `UnusableError` when it is not there at all."""
    if not device.nvidia:
        return
    if device.provider not in offered():
        raise UnusableError(device, NO_CUDA_BUILD)
    if device.kind in _prepared:
        return
    if not nvidia.has_driver():
        raise UnusableError(device, NO_DRIVER)
    with LOCK, silence():
        # First ours: onnxruntime does not find wheels that lie elsewhere on Python's path than itself, and takes the system's.
        machine.preload("cuda", "cudnn", *(["tensorrt"] if device.kind == "tensorrt" else []))
        ort.preload_dlls()
    _prepared.add(device.kind)


def gpu_name(device: Device) -> str:
    """Name the GPU and the versions of what drives it, for what is kept of it; "" for another device."""
    if not device.nvidia:
        return ""
    found = machine.look()
    names = [f"{gpu.name} {found.driver_cuda}" for gpu in found.gpus if gpu.index == device.index]
    return f"{names} {[one.version for one in (*found.cuda, *found.cudnn, *found.tensorrt)]}"


def gpu_cache_folder(device: Device, *parts: bytes) -> Path:
    """Give the folder for what is made once for these parts on this GPU with these versions, see `cache_folder`."""
    return cache_folder(device, *parts, gpu_name(device).encode())


def _providers(device: Device, data: bytes, *, graphs: bool, exact: bool, stream: int) -> list[tuple[str, dict[str, str]]]:
    """Lay out onnxruntime's list, the wanted one first."""
    number = {"device_id": str(device.index)}
    # TensorRT leaves nodes to CUDA, so both need the same queue.
    queue = {"user_compute_stream": str(stream)} if stream else {}
    cuda = number | queue | {
        # As much as asked for and no more: the default doubles what it takes.
        "arena_extend_strategy": "kSameAsRequested",
        "cudnn_conv_algo_search": "EXHAUSTIVE",
        "use_tf32": "0" if exact else "1",
    }
    if device.kind == "cuda":
        return [(device.provider, cuda | ({"enable_cuda_graph": "1"} if graphs else {}))]
    folder = gpu_cache_folder(device, data)
    make_private(folder)
    engines = number | queue | {
        "trt_engine_cache_enable": "1", "trt_engine_cache_path": str(folder),
        "trt_timing_cache_enable": "1", "trt_timing_cache_path": str(folder),
        "trt_fp16_enable": "0" if exact else "1",
        **({"trt_cuda_graph_enable": "1"} if graphs else {}),
    }
    return [(device.provider, engines), (Device("cuda", device.index).provider, cuda)]


def _why_not(device: Device) -> str:
    """Ask onnxruntime to load a provider's library once more, which says what the session only logged."""
    folder = Path(ort.__file__).parent / "capi"
    path = next(iter(sorted(folder.glob(f"*onnxruntime_providers_{device.kind}.*"))), None)
    if path is None:
        return f"{device.provider} was not taken"
    try:
        ort.register_execution_provider_library("viseme-studio-asks", str(path))
    except Exception as error:  # noqa: BLE001  (its text is what is wanted)
        return str(error)
    ort.unregister_execution_provider_library("viseme-studio-asks")
    return f"{device.provider} was not taken"
