"""Copies between host and device tensors, through host memory that is allocated once.

With a stream that memory is pinned: the device copies it while the host goes on. Without one onnxruntime copies, and waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnxruntime as ort

from studio.engine.painters.gpu.tensors import asking

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.painters.gpu.cuda import CudaStream
    from studio.engine.painters.gpu.tensors import Tensor


class NoEvents:
    """In place of a `CudaStream` where onnxruntime uses a stream of its own: no events are recorded in that."""

    def begin(self, span: str) -> None:
        """See `CudaStream.begin`."""

    def end(self, span: str) -> None:
        """See `CudaStream.end`."""


class Upload:
    """A tensor and what the host puts into it: written into `room`, then sent.

    Parameters
    ----------
    target
        Is written.
    stream
        Queue that the copies go through.
    depth
        So many may be on their way before the host waits for the first.
    """

    def __init__(self, target: Tensor, stream: CudaStream | None = None, depth: int = 1) -> None:
        self._target, self._stream = target, stream
        self._rooms: list[NDArray[Any]] = []
        if stream is not None:
            self._rooms = [stream.pinned(target.shape, target.dtype) for _ in range(depth)]
            self._events = [stream.event() for _ in range(depth)]
        self._numbers, self._next = [0] * depth, 0

    def room(self) -> NDArray[Any]:
        """Give the array that `send` will copy, of the tensor's shape and dtype; in it is what was written there last."""
        if self._stream is None:
            if not self._rooms:
                # Only of those that ask: others' arrays are copied from where they are.
                self._rooms = [np.zeros(self._target.shape, self._target.dtype)]
            return self._rooms[0]
        # What was put there before may still be on its way.
        self._stream.wait(self._events[self._next], self._numbers[self._next])
        return self._rooms[self._next]

    def send(self) -> None:
        """Copy what was written into `room`; not to be written again before the next `room`."""
        if self._stream is None:
            self._target.put(self._rooms[0])
            return
        self._stream.copy_in(self._rooms[self._next], self._target.address)
        self._numbers[self._next] = self._stream.record(self._events[self._next])
        self._next = (self._next + 1) % len(self._rooms)

    def put(self, array: NDArray[Any]) -> None:
        """Copy a host array of the tensor's shape and dtype, contiguous; it may be written again at once."""
        if self._stream is None:
            self._target.put(array)
            return
        np.copyto(self.room(), array)
        self.send()


class Download:
    """A tensor and the host arrays that it is copied into, in turn.

    Parameters
    ----------
    source
        Is read.
    stream
        Queue that the copies go through.
    depth
        So many may have been sent and not been got.
    """

    def __init__(self, source: Tensor, stream: CudaStream | None = None, depth: int = 1) -> None:
        self._source, self._stream = source, stream
        self.pinned = stream is not None
        self._arrays: list[NDArray[Any]]
        if stream is not None:
            self._arrays = [stream.pinned(source.shape, source.dtype) for _ in range(depth)]
            self._events = [stream.event() for _ in range(depth)]
        else:
            self._arrays = [np.zeros(source.shape, source.dtype) for _ in range(depth)]
            self._values = [ort.OrtValue.ortvalue_from_numpy(array) for array in self._arrays]
        self._numbers, self._sent, self._got = [0] * depth, 0, 0

    def send(self) -> None:
        """Copy, or with a stream ask for the copy."""
        at = self._sent % len(self._arrays)
        if self._stream is not None:
            self._stream.copy_out(self._source.address, self._arrays[at])
            self._numbers[at] = self._stream.record(self._events[at])
        else:
            with asking(self._source.device):
                self._values[at].update_inplace(self._source.value)
        self._sent += 1

    def get(self) -> NDArray[Any]:
        """Give the array of the oldest `send` that was not got, or the last one again; valid for ``depth`` more of `send`."""
        self._got = min(self._got + 1, max(1, self._sent))
        at = (self._got - 1) % len(self._arrays)
        if self._stream is not None:
            self._stream.wait(self._events[at], self._numbers[at])
        return self._arrays[at]

    def fetch(self) -> NDArray[Any]:
        """Copy and give the array."""
        self.send()
        return self.get()
