"""CUDA's own runtime library as far as the stages need it: one queue of work, events in it, memory that it copies directly.

onnxruntime takes the queue (``user_compute_stream``), so that its sessions and the copies between them follow each other
without the host waiting in between, and events in the queue tell how long the device took for each. The library comes with
the wheels of the extra ``gpu``; it is looked for only where an NVIDIA GPU is used.
"""

from __future__ import annotations

import ctypes
import weakref
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.engine.core.frame import GPU_PARTS
from studio.engine.models.faults import explain
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.gpu import machine
from studio.engine.painters.gpu.gpu_lock import GPU_LOCK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import DTypeLike, NDArray

    from studio.engine.models.device import Device

SPANS = {
    "sound in": "copy in", "mel": "mel", "rows out": "copy out", "encode": "encode", "face in": "copy in", "cut": "composite",
    "generate": "generate", "finish": "composite", "mouth out": "copy out",
}
"""Spans of work between two CUDA events in the stream, and which of `GPU_PARTS` each counts to."""
_NON_BLOCKING = 1
"""``cudaStreamNonBlocking``: it does not wait for the queue that CUDA uses where none is named."""
_TO_DEVICE, _TO_HOST = 1, 2
"""``cudaMemcpyHostToDevice``, ``cudaMemcpyDeviceToHost``."""
_POINTER, _INT, _UNSIGNED, _SIZE = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_size_t
_OUT = ctypes.POINTER(ctypes.c_void_p)
_CALLS: dict[str, Sequence[Any]] = {
    "cudaSetDevice": [_INT], "cudaStreamCreateWithFlags": [_OUT, _UNSIGNED], "cudaEventCreateWithFlags": [_OUT, _UNSIGNED],
    "cudaEventRecord": [_POINTER, _POINTER], "cudaEventDestroy": [_POINTER],
    "cudaEventElapsedTime": [ctypes.POINTER(ctypes.c_float), _POINTER, _POINTER],
    "cudaHostAlloc": [_OUT, _SIZE, _UNSIGNED], "cudaFreeHost": [_POINTER],
    "cudaMemcpyAsync": [_POINTER, _POINTER, _SIZE, _INT, _POINTER],
}
_WAITING = {"cudaEventSynchronize": [_POINTER]}
_TIMED, _UNTIMED = 0, 2
"""``cudaEventDefault``; ``cudaEventDisableTiming``, of events that are only waited for."""
_spare: dict[int, list[int]] = {}
"""Queues that are not used any more, by device. None is ever destroyed: a session may still hold its address."""


class Runtime:
    """The library, loaded; every call checks what CUDA answers.

    Raises
    ------
    UnusableError
        It is not installed, or not the one that is known.
    """

    def __init__(self, device: Device) -> None:
        self._device = device
        name = next(one for one in machine.library_names()["cuda"] if "cudart" in one)
        library = machine.load(name)
        if library is None:
            raise UnusableError(device, explain(f"{name}: cannot open shared object file"))
        # Calls that only leave something in the queue keep Python's lock: giving it back and forth costs more than they do.
        short = ctypes.PyDLL(None, handle=library._handle)  # noqa: SLF001
        try:
            self._calls = {one: getattr(short, one) for one in _CALLS} | {one: getattr(library, one) for one in _WAITING}
            self._words = short.cudaGetErrorString
        except AttributeError as error:
            raise UnusableError(device, explain(f"{name} lacks a function: {error}")) from error
        for one, taken in (*_CALLS.items(), *_WAITING.items()):
            self._calls[one].argtypes, self._calls[one].restype = taken, _INT
        self._words.argtypes, self._words.restype = [_INT], ctypes.c_char_p

    def __call__(self, name: str, *given: Any) -> None:
        """Call a function of `_CALLS`; `UnusableError` with CUDA's own words when it fails."""
        code = self._calls[name](*given)
        if code:
            words = (self._words(code) or b"").decode(errors="replace")
            raise UnusableError(self._device, explain(f"CUDA failure {code}: {words} ; expr={name}"))

    def made(self, name: str, *given: Any) -> int:
        """Call a function that gives an address in its first argument, and give that."""
        made = ctypes.c_void_p()
        self(name, ctypes.byref(made), *given)
        return int(made.value or 0)

    def release(self, name: str, address: int) -> None:
        """Give something back; at the end of the process CUDA may have ended before."""
        self._calls[name](address)


class CudaStream:
    """One queue of work on one NVIDIA GPU, with events in it; one thread at a time.

    What is asked of the device through it is done in order. The host waits only for an event in it (`wait`).

    Parameters
    ----------
    device
        An NVIDIA GPU.

    Raises
    ------
    UnusableError
        The library is missing, or CUDA refuses.
    """

    def __init__(self, device: Device) -> None:
        self.device = device
        with GPU_LOCK.shared():
            self._cuda = Runtime(device)
            self._choose()
            kept = _spare.setdefault(device.index, [])
            try:
                self.handle = kept.pop()
            except IndexError:
                self.handle = self._cuda.made("cudaStreamCreateWithFlags", _NON_BLOCKING)
            weakref.finalize(self, kept.append, self.handle).atexit = False
            self.events = self.timed_events()
        self.gone = [False] * len(self.events)
        """Whether each of `SPANS` was recorded since `times_ms` was read last."""
        self._number = {name: number for number, name in enumerate(SPANS)}
        self._part = [GPU_PARTS.index(part) for part in SPANS.values()]
        self._took = ctypes.c_float()
        self._recorded = self.passed = 0
        """How many events `record` has recorded, and the newest of them that the host knows to be done."""

    def _choose(self) -> None:
        """Select this GPU on the calling thread: any call before that would take memory on GPU 0."""
        self._cuda("cudaSetDevice", self.device.index)

    def event(self, kind: int = _UNTIMED) -> int:
        """Make an event; it goes with this queue."""
        with GPU_LOCK.shared():
            self._choose()
            made = self._cuda.made("cudaEventCreateWithFlags", kind)
        weakref.finalize(self, self._cuda.release, "cudaEventDestroy", made).atexit = False
        return made

    def timed_events(self) -> list[tuple[int, int]]:
        """Make a first and a last event for each of `SPANS`."""
        return [(self.event(_TIMED), self.event(_TIMED)) for _ in SPANS]

    def begin(self, span: str) -> None:
        """Record the first event of a span of `SPANS` in the stream."""
        number = self._number[span]
        self.gone[number] = False
        self._choose()
        self._cuda("cudaEventRecord", self.events[number][0], self.handle)

    def end(self, span: str) -> None:
        """Record its last event."""
        number = self._number[span]
        self._cuda("cudaEventRecord", self.events[number][1], self.handle)
        self.gone[number] = True

    def pinned(self, shape: Sequence[int], dtype: DTypeLike) -> NDArray[Any]:
        """Make an array, zeroed, in memory of the host that the device copies directly; it goes with its last user."""
        kind = np.dtype(dtype)
        size = max(1, int(np.prod(shape)) * kind.itemsize)
        with GPU_LOCK.shared():
            self._choose()
            address = self._cuda.made("cudaHostAlloc", size, 0)
        held = (ctypes.c_uint8 * size).from_address(address)
        weakref.finalize(held, self._cuda.release, "cudaFreeHost", address).atexit = False
        array: NDArray[Any] = np.frombuffer(memoryview(held), np.uint8)[: int(np.prod(shape)) * kind.itemsize].view(kind)
        array.fill(0)
        return array.reshape(shape)

    def copy_in(self, array: NDArray[Any], address: int) -> None:
        """Queue a copy of a pinned array, contiguous, to the device; do not write it before that is done."""
        with GPU_LOCK.shared():
            self._choose()
            self._cuda("cudaMemcpyAsync", address, array.ctypes.data, array.nbytes, _TO_DEVICE, self.handle)

    def copy_out(self, address: int, array: NDArray[Any]) -> None:
        """Queue a copy from the device into a pinned array, contiguous; it is there once that is done."""
        with GPU_LOCK.shared():
            self._choose()
            self._cuda("cudaMemcpyAsync", array.ctypes.data, address, array.nbytes, _TO_HOST, self.handle)

    def record(self, event: int) -> int:
        """Record an event behind all that was asked for so far; give its number, with which it is waited for."""
        with GPU_LOCK.shared():
            self._choose()
            self._cuda("cudaEventRecord", event, self.handle)
        self._recorded += 1
        return self._recorded

    def wait(self, event: int, number: int) -> None:
        """Wait until the device has passed an event that `record` recorded; a fault of the work before it is raised here."""
        if number <= self.passed:
            return
        with GPU_LOCK.shared():
            self._choose()
            self._cuda("cudaEventSynchronize", event)
        self.passed = number

    def times_ms(self, out: NDArray[np.float64]) -> None:
        """Add up what the device took since the last call, f64 [`GPU_PARTS`] in ms, into ``out``.

        From a first event to its last one: the work, and where the host was slower to ask for it, the wait for that. A
        span that was recorded several times counts once, with its last time. `wait` must have waited for all of it.
        """
        out.fill(0.0)
        for number, (first, last) in enumerate(self.events):
            if self.gone[number]:
                self._cuda("cudaEventElapsedTime", ctypes.byref(self._took), first, last)
                out[self._part[number]] += self._took.value
                self.gone[number] = False
