"""A readers-writer lock on all GPUs: while one thread records a CUDA graph, no other may disturb that.

onnxruntime records in CUDA's global mode, in which a call of any other thread that could disturb (a copy, an allocation, a
wait) fails and spoils the recording (NVIDIA, *CUDA Runtime API*, ``cudaStreamCaptureModeGlobal``). Engines and exports each
have their own threads, and so has the avatar loader, so each makes such calls under this lock.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class GpuLock:
    """Held by many threads `shared` or by one `exclusive`; a thread that holds it may take it `shared` once more."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        """Threads that hold it shared; -1 while one holds it exclusively."""
        self._mine = threading.local()

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Hold it together with other shared holders: for calls of CUDA that could disturb a recording."""
        if getattr(self._mine, "inside", False):
            yield
            return
        with self._hold(lambda: self._inside >= 0, 1):
            yield

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Hold it alone: to record a graph. Not from inside `shared`.

        Threads that ask for it `shared` meanwhile go first, so that pictures do not wait behind a recording that waits.
        """
        assert not getattr(self._mine, "inside", False)
        with self._hold(lambda: self._inside == 0, -1):
            yield

    @contextmanager
    def _hold(self, free: Callable[[], bool], step: int) -> Iterator[None]:
        with self._changed:
            self._changed.wait_for(free)
            self._inside += step
        self._mine.inside = True
        try:
            yield
        finally:
            self._mine.inside = False
            with self._changed:
                self._inside -= step
                self._changed.notify_all()


GPU_LOCK = GpuLock()
"""The lock of this process."""
