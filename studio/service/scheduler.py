"""Whose picture is painted next: one thread a device, the earliest due first, and equals take turns."""

from __future__ import annotations

import heapq
import math
import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from studio.service.refusals import BusyError

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from studio.service.grouping import Grouping, Steps

Result = TypeVar("Result")


@dataclass(slots=True, order=True)
class _Row:
    """What was asked for. ``work`` is steps where there is a ``grouping``."""

    due_s: float
    served: int
    number: int
    work: Callable[[], Any] = field(compare=False)
    future: Future[Any] = field(compare=False)
    grouping: Grouping | None = field(compare=False)


class Scheduler:
    """The one thread that paints on a device, and the bounded list of what it was asked for.

    Any thread may `ask`. What is asked with an earlier time is done first; among equals the speaker who was served least
    goes first, and then the one who asked first. Nothing that runs is interrupted, so what is long is asked in parts.

    Pictures that were asked for with the same `Grouping` are made in one run where they wait at the same time: the first in
    order and those after it, as many as pay. No run waits for more of them, and none takes one more picture if with it a
    picture would come too late (of the run, or of those that are passed over) that would be in time without.

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
    runs, grouped
        Runs of several speakers' pictures, and the pictures that were painted in them, so far.
    """

    def __init__(self, name: str = "painter", most_waiting: int = 256) -> None:
        self.most_waiting = most_waiting
        self.busy_s, self.runs, self.grouped = 0.0, 0, 0
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
        return self._ask(speaker, due_s, work, None)

    def ask_picture(self, speaker: Hashable, due_s: float, steps: Callable[[], Steps], grouping: Grouping) -> Future[Any]:
        """Have one picture made on the thread, perhaps in one run with others of the same ``grouping``; else as `ask`.

        Parameters
        ----------
        steps
            See `Grouping.run`. What they give or raise is the future's.
        """
        return self._ask(speaker, due_s, steps, grouping)

    def _ask(self, speaker: Hashable, due_s: float, work: Callable[[], Any], grouping: Grouping | None) -> Future[Any]:
        future: Future[Any] = Future()
        with self._changed:
            if self._closing:
                raise BusyError("The service is ending.", retry_s=5.0)
            if len(self._rows) >= self.most_waiting:
                raise BusyError(f"{len(self._rows)} pieces of work wait.", retry_s=1.0)
            self._number += 1
            # Served is read now and not when it is chosen: a speaker who asks for much at once is behind one who asks little.
            served = self._served.get(speaker, min(self._served.values(), default=0))
            self._served[speaker] = served + 1
            heapq.heappush(self._rows, _Row(due_s, served, self._number, work, future, grouping))
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
                rows = self._take()
                closing = self._closing
            if closing:
                for row in rows:
                    row.future.cancel()
            rows = [row for row in rows if row.future.set_running_or_notify_cancel()]
            if not rows:
                continue
            began_s = time.monotonic()
            grouping = rows[0].grouping
            if grouping is not None:
                painted = grouping.run([(row.work, row.future) for row in rows])
                self.runs += painted > 0
                self.grouped += painted
            else:
                _do(rows[0])
            self.busy_s += time.monotonic() - began_s
            # What was asked for must not stay until the next is: it holds a session and its arrays.
            del rows

    def _take(self) -> list[_Row]:
        """Take what is due first, and what is made in one run with it; with the lock held."""
        first = heapq.heappop(self._rows)
        grouping = first.grouping
        if grouping is None or grouping.most == 1 or not self._rows or first.future.cancelled():
            return [first]
        run, now_s, one_s = [first], time.monotonic(), grouping.takes_s(1)
        until_s = _earlier(math.inf, first.due_s + grouping.slack_s, now_s + one_s)
        for row in sorted(self._rows):
            if len(run) == grouping.most:
                break
            if row.future.cancelled():
                continue
            ends_s, limit_s = now_s + grouping.takes_s(len(run)), row.due_s + grouping.slack_s
            if row.grouping is not grouping:
                # It is passed over, and done after the run.
                until_s = _earlier(until_s, limit_s - one_s, ends_s)
                continue
            longer_s = now_s + grouping.takes_s(len(run) + 1)
            if longer_s > until_s:
                break
            run.append(row)
            until_s = _earlier(until_s, limit_s, longer_s)
        run = run[: grouping.best(len(run))]
        if len(run) > 1:
            taken = {row.number for row in run}
            self._rows = [row for row in self._rows if row.number not in taken]
            heapq.heapify(self._rows)
        return run

    def close(self) -> None:
        """End the thread after what it does now; what waits is cancelled. May be called more than once."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()


def _earlier(until_s: float, limit_s: float, ends_s: float) -> float:
    """Give the earlier of two times, if what ends at ``ends_s`` is in time for ``limit_s``: else that is lost anyhow."""
    return min(until_s, limit_s) if limit_s >= ends_s else until_s


def _do(row: _Row) -> None:
    try:
        result = row.work()
    except BaseException as error:  # noqa: BLE001  (the asker's)
        row.future.set_exception(error)
    else:
        row.future.set_result(result)
