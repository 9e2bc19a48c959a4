"""Whose work is done next, and how much may wait."""

from __future__ import annotations

import math
import threading
import time
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

import pytest

from studio.service.grouping import Grouping
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


class Runs(Grouping):
    """Says what runs take, and notes which were taken; the times are so long that no machine's own count."""

    def __init__(self, *runs_s: float, most: int = 4, slack_s: float = math.inf) -> None:
        super().__init__(None, dict(enumerate(runs_s, 1)), forced=True, slack_s=slack_s)
        self.size = most
        self.taken: list[list[object]] = []

    @property
    def most(self) -> int:
        return self.size

    def run(self, asked):
        self.taken.append([begin() for begin, _ in asked])
        for _, future in asked:
            future.set_result(None)
        return 0


def asked_for(scheduler: Scheduler, held: threading.Event, *rows: tuple[str, float, Runs]) -> None:
    """Ask for pictures that are due so many seconds from now, and wait until all are made."""
    now_s = time.monotonic()
    made = [scheduler.ask_picture(name, now_s + due_s, lambda name=name: name, runs) for name, due_s, runs in rows]
    held.set()
    for one in made:
        one.result(20)


def test_what_waits_is_made_in_one_run_the_earliest_due_first(scheduler: Scheduler, held: threading.Event) -> None:
    runs = Runs(1000, 1600, 2400, 3200)
    asked_for(scheduler, held, *((name, due_s, runs) for name, due_s in (("c", 3), ("a", 1), ("e", 5), ("b", 2), ("d", 4))))
    assert runs.taken == [["a", "b", "c", "d"], ["e"]]


def test_no_run_waits_for_others(scheduler: Scheduler) -> None:
    runs = Runs(1000, 1600)
    for name in "ab":
        scheduler.ask_picture(name, time.monotonic(), lambda name=name: name, runs).result(20)
    assert runs.taken == [["a"], ["b"]]


@pytest.mark.parametrize(("slack_s", "taken"), [(1200, [["a"], ["b"]]), (2500, [["a", "b"]])])
def test_a_run_is_no_larger_than_lets_its_first_be_in_time(
    scheduler: Scheduler, held: threading.Event, slack_s: float, taken: list[list[str]]
) -> None:
    runs = Runs(1000, 1600, slack_s=slack_s)
    asked_for(scheduler, held, ("a", 0, runs), ("b", 1, runs))
    assert runs.taken == taken


def test_what_is_late_anyhow_is_made_in_one_run(scheduler: Scheduler, held: threading.Event) -> None:
    runs = Runs(1000, 1600, slack_s=100)
    asked_for(scheduler, held, ("a", -50_000, runs), ("b", -40_000, runs))
    assert runs.taken == [["a", "b"]]


@pytest.mark.parametrize(("slack_s", "taken"), [(2500, [["a"], ["b"]]), (5000, [["a", "b"]])])
def test_a_picture_of_another_avatar_is_passed_over_only_if_it_is_in_time_nevertheless(
    scheduler: Scheduler, held: threading.Event, slack_s: float, taken: list[list[str]]
) -> None:
    runs, others = Runs(1000, 1600, slack_s=slack_s), Runs(1000)
    asked_for(scheduler, held, ("a", 0, runs), ("other", 1, others), ("b", 2, runs))
    assert runs.taken == taken
    assert others.taken == [["other"]]


def test_a_picture_that_nobody_waits_for_takes_no_place_in_a_run(scheduler: Scheduler, held: threading.Event) -> None:
    runs = Runs(1000, 1600, most=2)
    gone = scheduler.ask_picture("gone", time.monotonic() + 1, lambda: "gone", runs)
    assert gone.cancel()
    asked_for(scheduler, held, ("a", 0, runs), ("b", 2, runs), ("c", 3, runs))
    assert runs.taken == [["a", "b"], ["c"]]
