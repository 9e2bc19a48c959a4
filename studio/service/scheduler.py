"""Whose picture is painted next: one thread a device, the earliest due first, and equals take turns."""

from __future__ import annotations

import heapq
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from studio.service.refusals import BusyError

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

Result = TypeVar("Result")
_Row = tuple[float, int, int, "Hashable", "Callable[[], Any]", "Future[Any]"]


class Scheduler:
    """The one thread that paints on a device, and the bounded list of what it was asked for.

    Any thread may `ask`. What is asked with an earlier time is done first; among equals the speaker who was served least
    goes first, and then the one who asked first. Nothing that runs is interrupted, so what is long is asked in parts.

    Parameters
    ----------
    name
        Of the thread.
    most_waiting
        Asked for and not begun, at most: more are refused, never queued.

    Attributes
    ----------
    busy_s
        Time that the thread worked, so far.
    """

    def __init__(self, name: str = "painter", most_waiting: int = 256) -> None:
        self.most_waiting = most_waiting
        self.busy_s = 0.0
        self._changed = threading.Condition()
        self._rows: list[_Row] = []
        self._served: dict[Hashable, int] = {}
        self._number = 0
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=name)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """What was asked for and has not begun."""
        return len(self._rows)

    def ask(self, speaker: Hashable, due_s: float, work: Callable[[], Result]) -> Future[Result]:
        """Have ``work`` done on the thread; cancel the future and it is not begun.

        Parameters
        ----------
        speaker
            Who asks, for taking turns.
        due_s
            When it should be done, on `time.monotonic`'s clock.
        work
            What it raises is the future's.

        Raises
        ------
        BusyError
            So much waits already, or the scheduler is closed.
        """
        future: Future[Result] = Future()
        with self._changed:
            if self._closing:
                raise BusyError("The service is ending.", retry_s=5.0)
            if len(self._rows) >= self.most_waiting:
                raise BusyError(f"{len(self._rows)} pieces of work wait.", retry_s=1.0)
            self._number += 1
            # Served is read now and not when it is chosen: a speaker who asks for much at once is behind one who asks little.
            served = self._served.get(speaker, min(self._served.values(), default=0))
            self._served[speaker] = served + 1
            heapq.heappush(self._rows, (due_s, served, self._number, speaker, work, future))
            self._changed.notify()
        return future

    def forget(self, speaker: Hashable) -> None:
        """Let go of what is known of a speaker who asks no more."""
        with self._changed:
            self._served.pop(speaker, None)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._rows or self._closing)
                if not self._rows:
                    return
                *_, work, future = heapq.heappop(self._rows)
                closing = self._closing
            if closing:
                future.cancel()
            if not future.set_running_or_notify_cancel():
                continue
            began_s = time.monotonic()
            try:
                result = work()
            except BaseException as error:  # noqa: BLE001  (the asker's)
                future.set_exception(error)
            else:
                future.set_result(result)
            self.busy_s += time.monotonic() - began_s

    def close(self) -> None:
        """End the thread after what it does now; what waits is cancelled. May be called more than once."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
