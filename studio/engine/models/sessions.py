"""Sessions of onnxruntime on a processor that was asked for: it is used, or the reason why not is an error."""

from __future__ import annotations

import contextlib
import io
import os
import re
import threading
from typing import TYPE_CHECKING, Any

import onnxruntime as ort

from studio.engine.models.device import CPU, Device
from studio.engine.models.faults import Fault, explain
from studio.errors import DeviceError
from studio.places import user_cache

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.engine.models.runnable import Runnable

_QUIET, _ERRORS = 4, 3
LOCK = threading.Lock()
"""Held while something is loaded into the process."""

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
    # A network has all of its weights inside: what it says of other files is looked for where there is none.
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", os.devnull)
    options.add_session_config_entry("session.load_model_format", "ONNX")
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
    for part in (*parts, ort.__version__.encode(), str(device).encode()):
        key.update(hashlib.sha256(part).digest())
    return user_cache() / "engines" / key.hexdigest()[:32]


def open_session(network: Runnable, device: Device = CPU, *, threads: int = 1, options: Any = None) -> Any:
    """Open a network on ``device``; what that cannot do runs on the processor.

    Parameters
    ----------
    network
        What was checked, or written here; it cannot draw in files.
    threads
        Threads of the processor for one operator.
    options
        `session_options`, changed; made anew unless given.

    Raises
    ------
    UnusableError
        The device cannot be used: cause and fix. For an NVIDIA GPU see `studio.engine.painters.gpu.sessions`.
    Exception
        What onnxruntime raises for a network that it cannot open.
    """
    options = options or session_options(threads)
    if device.on_cpu:
        return ort.InferenceSession(network.data, options, providers=[CPU.provider])
    if device.provider not in offered():
        raise UnusableError(device, Fault("no-build", f"no {device.words}", "the installed onnxruntime is built without "
                                          f"{device.words}", "use --device auto"))
    number = {"device_id": str(device.index)} if device.kind == "directml" else {}
    return begin(device, network.data, options, [(device.provider, number)])


def begin(device: Device, data: bytes, options: Any, providers: list[tuple[str, dict[str, str]]], *,
          why: Callable[[], str] | None = None, other_cuda: Callable[[], int | None] = lambda: None) -> Any:
    """Open a session with these providers and the processor after them; the first must be taken.

    Parameters
    ----------
    why
        Asked for a text when the first provider is not taken and onnxruntime raises nothing.
    other_cuda
        Asked for what `explain` wants.

    Raises
    ------
    UnusableError
        The first provider is not taken.
    """
    with LOCK, silence():
        try:
            session = ort.InferenceSession(data, options, providers=[*providers, (CPU.provider, {})], enable_fallback=0)
        except Exception as error:
            raise UnusableError(device, explain(str(error), other_cuda=other_cuda())) from error
        if session.get_providers()[0] != device.provider:
            said = why() if why is not None else f"{device.provider} was not taken"
            raise UnusableError(device, explain(said, other_cuda=other_cuda()))
    return session


@contextlib.contextmanager
def silence() -> Any:
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
