"""Networks on arrays that were made beforehand, and where their time goes."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime as ort

from studio.avatars.onnxfile import CheckedNetwork, read_onnx
from studio.avatars.trying import MOST_PICTURES
from studio.engine.models.device import CPU, Device
from studio.engine.models.faults import explain, plain
from studio.engine.models.sessions import UnusableError, open_session, plain_options, session_options
from studio.errors import AvatarError, NetworkError
from studio.files.folders import scratch

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DTYPES = {"tensor(float)": np.float32, "tensor(uint8)": np.uint8, "tensor(int64)": np.int64}
_MOST_BINDINGS = 64
"""Sets of arrays a network may be bound to; more means that arrays are made in the loop."""

class Network:
    """An ONNX graph with one output, run without copies on arrays that stay where they are.

    The first call with a set of arrays binds them (`IO binding`); later calls with the same arrays allocate none. One
    thread at a time.

    Parameters
    ----------
    source
        What was checked, or a file, which is read once and checked here.
    threads
        Threads of onnxruntime for one operator; 1 is the caller's own.
    device
        Where it runs; the arrays stay on the host and are copied by onnxruntime where that is another.
    plain
        Run it as it is written, see `plain_options`.
    most
        Pictures at a time with which it was tried.

    Raises
    ------
    AvatarError
        It is not a network that is accepted, or not one that onnxruntime can open.
    UnusableError
        The device cannot be used.
    """

    def __init__(self, source: CheckedNetwork | Path, *, threads: int = 1, device: Device = CPU, plain: bool = False,
                 most: int = MOST_PICTURES) -> None:
        network = read_onnx(source) if isinstance(source, Path) else source
        self.most = most
        self.whole_name, self.device = network.name, device
        self.name = network.name.rpartition("/")[2]
        try:
            self._session = open_session(network, device, threads=threads, options=plain_options() if plain else None)
        except UnusableError:
            raise
        except Exception as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise AvatarError(f"{network.name} is not a usable network ({reason:.160}).") from error
        self.provider: str = self._session.get_providers()[0]
        self._bindings: dict[tuple[int, ...], tuple[Any, tuple[NDArray[Any], ...]]] = {}
        self._twin_of: Network | None = None
        """Kept while this one is: the model knows its networks only as long as they are used."""

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
        """Whether every input may hold more than one picture."""
        return self.most > 1 and all(not isinstance(shape[0], int) for _, shape in self.inputs.values())

    def up_to(self, size: int) -> int:
        """Give how many of ``size`` pictures may go in at a time."""
        if not self.takes_batches:
            return 1
        return size if self.most >= MOST_PICTURES else min(size, self.most)

    def __call__(self, *inputs: NDArray[Any], out: NDArray[Any]) -> None:
        """Run on ``inputs`` in the graph's order and write ``out``; all contiguous, of the graph's dtypes and shapes.

        Raises
        ------
        UnusableError
            The device failed: its memory is full, say.
        NetworkError
            On the processor: it fails on what it was given.
        """
        key = (*map(id, inputs), id(out))
        bound = self._bindings.get(key)
        if bound is None:
            bound = self._bindings[key] = (self._bind(inputs, out), (*inputs, out))
        try:
            self._session.run_with_iobinding(bound[0])
        except Exception as error:
            if self.device.on_cpu:
                raise NetworkError(
                    f"{self.whole_name} fails on what it is given ({plain(str(error)):.160}): choose another avatar."
                ) from error
            raise UnusableError(self.device, explain(str(error))) from error

    def twin(self) -> Network:
        """Give the same network, its weights and its threads shared, for another thread and arrays of its own."""
        twin = copy.copy(self)
        twin._bindings, twin._twin_of = {}, self  # noqa: SLF001  (of its own class)
        return twin

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


def operator_times(network: CheckedNetwork, arrays: tuple[NDArray[Any], ...], *, runs: int = 30,
                   threads: int = 1) -> dict[str, float]:
    """Run a network with onnxruntime's own profiler and fold its nodes by operator.

    Parameters
    ----------
    network
        What was checked.
    arrays
        Its inputs in the graph's order.
    runs
        Counted runs, after five that are not.

    Returns
    -------
    Milliseconds of one run by operator type, the costliest first.
    """
    with scratch() as folder:
        options = session_options(threads)
        options.enable_profiling = True
        options.profile_file_prefix = str(folder / "nodes")
        session = open_session(network, options=options)
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
