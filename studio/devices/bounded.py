"""Calls into the system that may hang, one after another, and for each a time after which it is not waited for."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Given = TypeVar("Given")


class _Call(Generic[Given]):
    def __init__(self, work: Callable[[], Given], undo: Callable[[Given], object], *, anyway: bool) -> None:
        self.work, self.undo, self.anyway = work, undo, anyway
        self.done = threading.Event()
        self.lock = threading.Lock()
        self.given_up = False
        self.result: list[Given] = []
        self.failure: BaseException | None = None

    def make(self) -> None:
        if self.given_up and not self.anyway:
            return
        try:
            result = self.work()
        except BaseException as error:  # noqa: BLE001  (raised again on the caller's thread)
            self.failure = error
        else:
            with self.lock:
                if not self.given_up:
                    self.result.append(result)
            if not self.result:
                self.undo(result)
        self.done.set()


class BoundedCalls:
    """One call at a time, on a thread that is there only while there are calls; any thread asks.

    Parameters
    ----------
    name
        Of the thread.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._calls: deque[_Call[Any]] = deque()
        self._ended = False
        self._idle = threading.Event()
        self._idle.set()

    @property
    def busy(self) -> bool:
        """Whether a call is under way."""
        return not self._idle.is_set()

    def end(self, within_s: float) -> bool:
        """Take no more calls, and tell whether those before are over within so long."""
        with self._lock:
            self._ended = True
        return self._idle.wait(within_s)

    def ask(self, work: Callable[[], Given], *, within_s: float, undo: Callable[[Given], object] = lambda _result: None,
            anyway: bool = False) -> Given:
        """Give what ``work`` gives, or raise what it raises.

        Raises
        ------
        TimeoutError
            It takes longer than ``within_s``, those before it included. It is not begun any more, unless it is to be made
            ``anyway``; if it has begun, its result goes to ``undo`` once it is there, on the other thread. After `end` none is
            begun.
        """
        call = _Call(work, undo, anyway=anyway)
        with self._lock:
            if self._ended:
                raise TimeoutError(f"{self._name} is asked for nothing any more")
            self._calls.append(call)
            if self._idle.is_set():
                self._idle.clear()
                threading.Thread(target=self._work, name=self._name, daemon=True).start()
        if not call.done.wait(within_s):
            with call.lock:
                call.given_up = not call.result and call.failure is None
            if call.given_up:
                raise TimeoutError(f"{self._name} did not answer within {within_s} s")
        if call.failure is not None:
            raise call.failure
        return call.result[0]

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._calls:
                    self._idle.set()
                    return
                call = self._calls.popleft()
            call.make()
