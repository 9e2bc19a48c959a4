"""What hangs in the system is not waited for, and comes to nothing when it comes late."""

from __future__ import annotations

import threading

import pytest

from studio.devices.bounded import BoundedCalls
from tests.sounds import until


def fail() -> None:
    raise ValueError("no")


def test_results_and_errors_reach_the_caller_and_no_thread_stays() -> None:
    calls = BoundedCalls("system")

    assert calls.ask(lambda: threading.current_thread().name, within_s=60) == "system"
    with pytest.raises(ValueError, match="no"):
        calls.ask(fail, within_s=60)
    until(lambda: not calls.busy)


def test_a_call_that_hangs_is_given_up_and_its_late_result_undone() -> None:
    calls, answer, undone = BoundedCalls("system"), threading.Event(), []

    def hang() -> str:
        assert answer.wait(60)
        return "late"

    with pytest.raises(TimeoutError):
        calls.ask(hang, within_s=0.01, undo=undone.append)
    # What waits behind it is given up too, and never made.
    with pytest.raises(TimeoutError):
        calls.ask(lambda: undone.append("made"), within_s=0.01)
    assert calls.busy
    answer.set()
    until(lambda: not calls.busy)

    assert undone == ["late"]
    assert calls.ask(lambda: 3, within_s=60) == 3
    until(lambda: not calls.busy)


def test_calls_are_made_one_at_a_time() -> None:
    calls, inside, most = BoundedCalls("system"), [0], [0]

    def work() -> None:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        threading.Event().wait(0.002)
        inside[0] -= 1

    threads = [threading.Thread(target=lambda: calls.ask(work, within_s=60)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert most == [1]
    until(lambda: not calls.busy)
