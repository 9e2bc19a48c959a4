"""Whose work is done next, and how much may wait."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

import pytest

from studio.service.refusals import BusyError
from studio.service.scheduler import Scheduler

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def scheduler() -> Iterator[Scheduler]:
    made = Scheduler(most_waiting=8)
    yield made
    made.close()


@pytest.fixture
def held(scheduler: Scheduler) -> Iterator[threading.Event]:
    """Keep the thread busy until the event is set."""
    let, busy = threading.Event(), threading.Event()

    def wait() -> None:
        busy.set()
        let.wait(20)

    scheduler.ask("holder", 0.0, wait)
    assert busy.wait(20)
    yield let
    let.set()


def test_the_earliest_due_is_done_first(scheduler: Scheduler, held: threading.Event) -> None:
    done: list[str] = []
    asked = [scheduler.ask(name, due, lambda name=name: done.append(name))
             for name, due in (("c", 3.0), ("a", 1.0), ("b", 2.0))]
    held.set()
    for one in asked:
        one.result(20)
    assert done == ["a", "b", "c"]


def test_equals_take_turns(scheduler: Scheduler, held: threading.Event) -> None:
    done: list[str] = []
    asked = [scheduler.ask(name, 1.0, lambda name=name: done.append(name)) for name in "aaabb"]
    held.set()
    for one in asked:
        one.result(20)
    assert done == ["a", "b", "a", "b", "a"]


def test_more_than_may_wait_is_refused_with_a_time_to_come_back(scheduler: Scheduler, held: threading.Event) -> None:
    asked = [scheduler.ask("a", 1.0, lambda: None) for _ in range(8)]
    with pytest.raises(BusyError, match="Come back in 1 s") as refused:
        scheduler.ask("a", 1.0, lambda: None)
    assert refused.value.retry_s == 1.0
    held.set()
    for one in asked:
        one.result(20)


def test_what_was_cancelled_is_not_begun(scheduler: Scheduler, held: threading.Event) -> None:
    done: list[int] = []
    asked = scheduler.ask("a", 1.0, lambda: done.append(1))
    assert asked.cancel()
    held.set()
    scheduler.ask("b", 2.0, lambda: None).result(20)
    assert not done


def test_what_fails_is_the_askers_and_the_next_is_done(scheduler: Scheduler) -> None:
    with pytest.raises(ZeroDivisionError):
        scheduler.ask("a", 0.0, lambda: 1 // 0).result(20)
    assert scheduler.ask("a", 0.0, lambda: 5).result(20) == 5


def test_closing_cancels_what_waits() -> None:
    scheduler = Scheduler()
    let, busy = threading.Event(), threading.Event()
    scheduler.ask("holder", 0.0, lambda: (busy.set(), let.wait(20)))
    assert busy.wait(20)
    asked = scheduler.ask("a", 1.0, lambda: None)
    closing = threading.Thread(target=scheduler.close)
    closing.start()
    let.set()
    closing.join(20)
    with pytest.raises(CancelledError):
        asked.result(0)
    with pytest.raises(BusyError):
        scheduler.ask("a", 1.0, lambda: None)
