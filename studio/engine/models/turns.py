"""Who may talk to the GPUs while a graph is recorded: nobody else.

onnxruntime records in CUDA's global mode, in which a call of any other thread that could disturb (a copy, an allocation, a
wait) fails and spoils the recording (NVIDIA, *CUDA Runtime API*, ``cudaStreamCaptureModeGlobal``). Engines and exports each
have their own thread, and so has an avatar that is loaded, so what each asks of a GPU is asked in a turn.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Turns:
    """Many threads side by side, or one alone; inside a turn a thread may begin another of the same kind."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        """Threads side by side; -1 while one is alone."""
        self._mine = threading.local()

    @contextmanager
    def beside(self) -> Iterator[None]:
        """Wait until nobody is alone, and stay beside the others."""
        if getattr(self._mine, "turn", False):
            yield
            return
        with self._turn(lambda: self._inside >= 0, 1):
            yield

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Wait for a moment when nobody is inside, and keep the others out; not from inside `beside`.

        Whoever comes meanwhile goes first: pictures do not wait for a recording that waits for a session to be opened.
        """
        assert not getattr(self._mine, "turn", False)
        with self._turn(lambda: self._inside == 0, -1):
            yield

    @contextmanager
    def _turn(self, free: Callable[[], bool], step: int) -> Iterator[None]:
        with self._changed:
            self._changed.wait_for(free)
            self._inside += step
        self._mine.turn = True
        try:
            yield
        finally:
            self._mine.turn = False
            with self._changed:
                self._inside -= step
                self._changed.notify_all()


TURNS = Turns()
"""Of this process."""
