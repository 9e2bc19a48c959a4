"""Networks on arrays that were made beforehand, and where their time goes."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime as ort

from studio.engine.models.device import CPU, Device
from studio.engine.models.faults import explain
from studio.engine.models.sessions import UnusableError, open_session, plain_options, session_options
from studio.errors import AvatarError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DTYPES = {"tensor(float)": np.float32, "tensor(uint8)": np.uint8, "tensor(int64)": np.int64}
_MOST_BINDINGS = 64
"""Sets of arrays a network may be bound to; more means that somebody makes arrays in the loop."""

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
    device
        Where it runs; the arrays stay on the host and are copied by onnxruntime where that is another.
    plain
        Run it as it is written, see `plain_options`.

    Raises
    ------
    AvatarError
        The file is not a network that onnxruntime can open.
    UnusableError
        The device cannot be used.
    """

    def __init__(self, path: Path, *, threads: int = 1, device: Device = CPU, plain: bool = False) -> None:
        self.name, self.device = path.name, device
        try:
            self._session = open_session(path.read_bytes(), device, threads=threads, options=plain_options() if plain else None)
        except UnusableError:
            raise
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

    @property
    def takes_batches(self) -> bool:
        """Whether every input may hold any number of pictures."""
        return all(not isinstance(shape[0], int) for _, shape in self.inputs.values())

    def __call__(self, *inputs: NDArray[Any], out: NDArray[Any]) -> None:
        """Run on ``inputs`` in the graph's order and write ``out``; all contiguous, of the graph's dtypes and shapes.

        Raises
        ------
        UnusableError
            The device failed: its memory is full, say.
        """
        key = (*map(id, inputs), id(out))
        bound = self._bindings.get(key)
        if bound is None:
            bound = self._bindings[key] = (self._bind(inputs, out), (*inputs, out))
        try:
            self._session.run_with_iobinding(bound[0])
        except Exception as error:
            if self.device.on_cpu:
                raise
            raise UnusableError(self.device, explain(str(error))) from error

    def unbind(self) -> None:
        """Let go of all arrays bound so far; the next call binds again."""
        self._bindings.clear()

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
        options = session_options(threads)
        options.enable_profiling = True
        options.profile_file_prefix = str(Path(folder) / "nodes")
        session = open_session(path.read_bytes(), options=options)
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


def _share(array: NDArray[Any]) -> Any:
    value = ort.OrtValue.ortvalue_from_numpy(array)
    # The runtime copies in silence what it cannot share; then results would never arrive.
    if value.data_ptr() != array.ctypes.data:
        raise RuntimeError("the array is not contiguous, so onnxruntime cannot write into it")
    return value
