"""Arrays that stay in a device's memory, and sessions bound to them once and for all; `transfers` brings them to and fro.

On the processor a `Tensor` is an ordinary array, so everything that is built of these runs, and is tested, without a GPU.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime as ort

from studio.engine.models.faults import explain
from studio.engine.models.runnable import OwnGraph
from studio.engine.models.sessions import UnusableError, session_options
from studio.engine.painters.gpu.gpu_lock import GPU_LOCK
from studio.engine.painters.gpu.sessions import open_on_gpu

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from numpy.typing import DTypeLike, NDArray

    from studio.engine.models.device import Device
    from studio.engine.models.runnable import Runnable
    from studio.engine.painters.gpu.cuda import CudaStream


class Tensor:
    """An array in the memory of ``device``, made once and zeroed; its address never changes.

    Raises
    ------
    UnusableError
        There is no memory left, or no such device.
    """

    def __init__(self, device: Device, shape: Sequence[int], dtype: DTypeLike) -> None:
        self.device, self.shape, self.dtype = device, tuple(shape), np.dtype(dtype)
        start = np.zeros(self.shape, self.dtype)
        with asking(device):
            if device.nvidia:
                self.value = ort.OrtValue.ortvalue_from_numpy(start, "cuda", device.index)
            else:
                self.value = ort.OrtValue.ortvalue_from_numpy(start)

    @property
    def address(self) -> int:
        """Where it lies."""
        return int(self.value.data_ptr())

    def put(self, array: NDArray[Any]) -> None:
        """Copy a host array of the same shape and dtype, contiguous, into it, and wait until that is done."""
        assert array.flags.c_contiguous
        with asking(self.device):
            self.value.update_inplace(array)


class Bound:
    """A session whose inputs and outputs are tensors, chosen when it is made; calling it runs it.

    Parameters
    ----------
    network
        Its free first axes are fixed to the tensors' own, see `fixed`.
    device
        Where it runs.
    inputs, outputs
        By name; several sets (all of the same names and shapes) are used one after the other with `__call__`'s ``turn``.
    exact
        See `open_on_gpu`.
    stream
        Queue that the work is put into. Without one, a call waits until it is done.
    """

    def __init__(self, network: Runnable, device: Device, inputs: Sequence[Mapping[str, Tensor]],
                 outputs: Sequence[Mapping[str, Tensor]], *, threads: int = 1, exact: bool = True,
                 stream: CudaStream | None = None) -> None:
        self._device = device
        batch = next(iter(inputs[0].values())).shape[0]
        # A recorded graph holds the addresses of one set.
        self.recorded = device.nvidia and len(inputs) == 1
        self._here = threading.local()

        def begin() -> Any:
            options = fixed(session_options(threads), network, batch)
            return open_on_gpu(network, device, options=options, graphs=self.recorded, exact=exact,
                                stream=stream.handle if stream is not None else 0)

        try:
            self.session = begin()
        except UnusableError as error:
            if not self.recorded or "graph capture" not in str(error.__cause__):
                raise
            self.recorded = False
            self.session = begin()
        self._options: tuple[Any, ...] = ()
        if stream is not None:
            options = ort.RunOptions()
            options.add_run_config_entry("disable_synchronize_execution_providers", "1")
            self._options = (options,)
        # A binding alone does not keep an array of the host alive.
        self._held = (list(inputs), list(outputs))
        self._bindings = []
        for given, wanted in zip(inputs, outputs, strict=True):
            binding = self.session.io_binding()
            for name, tensor in given.items():
                binding.bind_ortvalue_input(name, tensor.value)
            for name, tensor in wanted.items():
                binding.bind_ortvalue_output(name, tensor.value)
            self._bindings.append(binding)

    def __call__(self, turn: int = 0) -> None:
        """Run, or with a stream ask for it; `UnusableError` when the device fails, its memory full, say."""
        with asking(self._device, alone=self._records()):
            self.session.run_with_iobinding(self._bindings[turn], *self._options)

    def _records(self) -> bool:
        """Tell whether this call may record: onnxruntime does so in the first of every thread."""
        if not self.recorded or getattr(self._here, "ran", False):
            return False
        self._here.ran = True
        return True


@contextmanager
def asking(device: Device, *, alone: bool = False) -> Iterator[None]:
    """Ask something of a device in a turn of its own, and say in our words what fails."""
    turn: AbstractContextManager[None] = nullcontext()
    if device.nvidia:
        turn = GPU_LOCK.exclusive() if alone else GPU_LOCK.shared()
    with turn:
        try:
            yield
        except Exception as error:
            raise UnusableError(device, explain(str(error))) from error


def fixed(options: Any, network: Runnable, batch: int) -> Any:
    """Let a session take ``batch`` pictures and no other number, so that nothing of a shape is worked out while it runs.

    Where a first axis is left free, onnxruntime works shapes out on the processor in every run: 14 nodes of a bundled encoder.
    """
    for name in _first_axes(network.data):
        options.add_free_dimension_override_by_name(name, batch)
    return options


def _first_axes(data: bytes) -> set[str]:
    """Give the names of the first axes that a network's inputs leave free."""
    import onnx

    inputs = onnx.load_model_from_string(data).graph.input
    firsts = (one.type.tensor_type.shape.dim[0] for one in inputs if one.type.tensor_type.shape.dim)
    return {first.dim_param for first in firsts if first.dim_param}


def halved(network: Runnable) -> OwnGraph:
    """Store a network's weights in 16 bits and let it compute with them; inputs and outputs stay as they are."""
    import onnx
    from onnxruntime.transformers.float16 import convert_float_to_float16
    from onnxruntime.transformers.onnx_model import OnnxModel

    model = onnx.load_model_from_string(network.data)
    light = convert_float_to_float16(model, keep_io_types=True, disable_shape_infer=False)
    # It appends what brings inputs to 16 bits at the end; a network that is read from the cache has its nodes in order.
    OnnxModel.graph_topological_sort(light.graph)
    return OwnGraph(bytes(light.SerializeToString()))
