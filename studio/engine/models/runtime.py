"""The one door to onnxruntime: open a network, and run it on arrays that were made beforehand."""

from __future__ import annotations

import ctypes
import functools
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime as ort

from studio.errors import AvatarError

if TYPE_CHECKING:
    from numpy.typing import NDArray

CPU = "CPUExecutionProvider"
_DTYPES = {"tensor(float)": np.float32, "tensor(uint8)": np.uint8, "tensor(int64)": np.int64}
_MOST_BINDINGS = 64
"""Sets of arrays a network may be bound to; more means that somebody makes arrays in the loop."""

ort.set_default_logger_severity(3)


class Network:
    """An ONNX graph with one output, run without copies on arrays that stay where they are.

    The first call with a set of arrays binds them (`IO binding`); later calls with the same arrays allocate none. One
    thread at a time.

    Parameters
    ----------
    path
        The file. It is read as bytes, so it cannot draw in other files.
    threads
        Threads of onnxruntime for one operator; 1 is the caller's own.

    Raises
    ------
    AvatarError
        The file is not a network that onnxruntime can open.
    """

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        self.name = path.name
        try:
            self._session = ort.InferenceSession(path.read_bytes(), _options(threads), providers=[CPU])
        except Exception as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise AvatarError(f"{path.parent.name}/{path.name} is not a usable network ({reason:.160}).") from error
        self.provider: str = self._session.get_providers()[0]
        self._bindings: dict[tuple[int, ...], tuple[Any, tuple[NDArray[Any], ...]]] = {}

    @property
    def inputs(self) -> dict[str, tuple[type, tuple[int | str, ...]]]:
        """Name, dtype and shape of every input; a dynamic axis is a text."""
        return {arg.name: (_DTYPES.get(arg.type, object), tuple(arg.shape)) for arg in self._session.get_inputs()}

    @property
    def outputs(self) -> dict[str, tuple[type, tuple[int | str, ...]]]:
        """Name, dtype and shape of every output; a dynamic axis is a text."""
        return {arg.name: (_DTYPES.get(arg.type, object), tuple(arg.shape)) for arg in self._session.get_outputs()}

    def __call__(self, *inputs: NDArray[Any], out: NDArray[Any]) -> None:
        """Run on ``inputs`` in the graph's order and write ``out``; all contiguous, of the graph's dtypes and shapes."""
        key = (*map(id, inputs), id(out))
        bound = self._bindings.get(key)
        if bound is None:
            bound = self._bindings[key] = (self._bind(inputs, out), (*inputs, out))
        self._session.run_with_iobinding(bound[0])

    def _bind(self, inputs: tuple[NDArray[Any], ...], out: NDArray[Any]) -> Any:
        if len(self._bindings) >= _MOST_BINDINGS:
            raise RuntimeError(f"{self.name} was given more than {_MOST_BINDINGS} sets of arrays")
        binding = self._session.io_binding()
        for arg, array in zip(self._session.get_inputs(), inputs, strict=True):
            binding.bind_ortvalue_input(arg.name, _share(array))
        binding.bind_ortvalue_output(self._session.get_outputs()[0].name, _share(out))
        return binding


def operator_times(path: Path, arrays: tuple[NDArray[Any], ...], *, runs: int = 30, threads: int = 1) -> dict[str, float]:
    """Run a network with onnxruntime's own profiler and fold its nodes by operator.

    Parameters
    ----------
    path
        The network.
    arrays
        Its inputs in the graph's order.
    runs
        Counted runs, after five that are not.

    Returns
    -------
    Milliseconds of one run by operator type, the costliest first.
    """
    with tempfile.TemporaryDirectory() as folder:
        options = _options(threads)
        options.enable_profiling = True
        options.profile_file_prefix = str(Path(folder) / "nodes")
        session = ort.InferenceSession(path.read_bytes(), options, providers=[CPU])
        inputs = dict(zip((arg.name for arg in session.get_inputs()), arrays, strict=True))
        for _ in range(5 + runs):
            session.run(None, inputs)
        events = json.loads(Path(session.end_profiling()).read_text(encoding="utf-8"))
    nodes = [event for event in events if event.get("cat") == "Node" and event["name"].endswith("_kernel_time")]
    total: dict[str, float] = {}
    for event in nodes[len(nodes) * 5 // (5 + runs) :]:
        operator = str(event["args"]["op_name"])
        total[operator] = total.get(operator, 0.0) + float(event["dur"]) / 1e3 / runs
    return dict(sorted(total.items(), key=lambda item: -item[1]))


def _options(threads: int) -> Any:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # A thread that spins takes the core which the window and the video encoder need.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _share(array: NDArray[Any]) -> Any:
    value = ort.OrtValue.ortvalue_from_numpy(array)
    # The runtime copies in silence what it cannot share; then results would never arrive.
    if value.data_ptr() != array.ctypes.data:
        raise RuntimeError("the array is not contiguous, so onnxruntime cannot write into it")
    return value


@functools.cache
def why_no_gpu() -> str:
    """Say in a few words why the networks run on the CPU."""
    if sys.platform == "darwin":
        return "CUDA is not offered on macOS"
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return "no CUDA driver"
    return "the GPU is not used by this version"
