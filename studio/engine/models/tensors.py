"""Arrays that stay in a device's memory, and sessions bound to them once and for all.

On the processor a `Tensor` is an ordinary array, so everything that is built of these runs, and is tested, without a GPU.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime as ort

from studio.engine.models.faults import explain
from studio.engine.models.sessions import UnusableError, open_session, session_options

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import DTypeLike, NDArray

    from studio.engine.models.device import Device

_LOG = logging.getLogger(__name__)


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
        try:
            if device.nvidia:
                self.value = ort.OrtValue.ortvalue_from_numpy(start, "cuda", device.index)
            else:
                self.value = ort.OrtValue.ortvalue_from_numpy(start)
        except Exception as error:
            raise UnusableError(device, explain(str(error))) from error

    @property
    def address(self) -> int:
        """Where it lies."""
        return int(self.value.data_ptr())

    def put(self, array: NDArray[Any]) -> None:
        """Copy a host array of the same shape and dtype, contiguous, into it."""
        assert array.flags.c_contiguous
        self.value.update_inplace(array)


class Landing:
    """A tensor and the host array that it is copied into, both made once.

    The array lies in memory that the device can write to directly (pinned) where onnxruntime gives such, else in ordinary
    memory. ``array`` is what the host reads; it is valid until the next `fetch`.
    """

    def __init__(self, source: Tensor) -> None:
        self._source = source
        self._value, self.array, self.pinned = _host_memory(source)

    def fetch(self) -> NDArray[Any]:
        """Copy and give the array."""
        self._value.update_inplace(self._source.value)
        return self.array


def _host_memory(source: Tensor) -> tuple[Any, NDArray[Any], bool]:
    if source.device.nvidia:
        try:
            for one in ort.get_ep_devices():
                info = one.memory_info(ort.OrtDeviceMemoryType.HOST_ACCESSIBLE)
                if one.ep_name != "CUDAExecutionProvider" or info is None:
                    continue
                value = ort.OrtValue.ortvalue_from_shape_and_type(source.shape, source.dtype.type, memory_info=info)
                array: NDArray[Any] = value.numpy()
                if array.ctypes.data == value.data_ptr():
                    return value, array, True
        except Exception as error:  # noqa: BLE001  (pinned memory is a gain, not a need)
            _LOG.info("No pinned memory: %s", error)
    array = np.zeros(source.shape, source.dtype)
    return ort.OrtValue.ortvalue_from_numpy(array), array, False


class Bound:
    """A session whose inputs and outputs are tensors, chosen when it is made; calling it runs it.

    Parameters
    ----------
    data
        The ONNX file. Free axes named ``batch`` are fixed to the tensors' first.
    device
        Where it runs.
    inputs, outputs
        By name; several sets (all of the same names and shapes) are used one after the other with `__call__`'s ``turn``.
    exact
        See `open_session`.
    """

    def __init__(self, data: bytes, device: Device, inputs: Sequence[Mapping[str, Tensor]],
                 outputs: Sequence[Mapping[str, Tensor]], *, threads: int = 1, exact: bool = True) -> None:
        self._device = device
        batch = next(iter(inputs[0].values())).shape[0]
        # A recorded graph holds the addresses of one set.
        self.recorded = device.nvidia and len(inputs) == 1

        def begin() -> Any:
            options = session_options(threads)
            options.add_free_dimension_override_by_name("batch", batch)
            return open_session(data, device, options=options, graphs=self.recorded, exact=exact)

        try:
            self.session = begin()
        except UnusableError as error:
            if not self.recorded or "graph capture" not in str(error.__cause__):
                raise
            self.recorded = False
            self.session = begin()
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
        """Run, and wait until it is done; `UnusableError` when the device fails, its memory full, say."""
        try:
            self.session.run_with_iobinding(self._bindings[turn])
        except Exception as error:
            raise UnusableError(self._device, explain(str(error))) from error


def halved(data: bytes) -> bytes:
    """Store a network's weights in 16 bits and let it compute with them; inputs and outputs stay as they are."""
    import onnx
    from onnxruntime.transformers.float16 import convert_float_to_float16

    model = onnx.load_model_from_string(data)
    return bytes(convert_float_to_float16(model, keep_io_types=True, disable_shape_infer=False).SerializeToString())
