"""One beat for everything: a picture waits for at most one other look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.ui.polling import Look, Polling

if TYPE_CHECKING:
    import pytest


def test_a_beat_does_the_picture_and_what_is_overdue_most(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("studio.ui.polling.monotonic", lambda: now[0])
    done: list[str] = []
    parent = QObject()
    polling = Polling(parent, lambda: done.append("picture"), (
        Look(33, lambda: done.append("meter")), Look(250, lambda: done.append("figures")),
        Look(1000, lambda: done.append("memory"))))
    polling.start()
    polling.stop()
    polling._beat()
    assert done == ["picture"]
    now[0] += 1.5
    done.clear()
    for _ in range(4):
        polling._beat()
    # Each once for all the times that it was missed, the one that waited longest first.
    assert done == ["picture", "meter", "picture", "figures", "picture", "memory", "picture"]


def test_everything_has_its_turn_at_its_own_rate(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("studio.ui.polling.monotonic", lambda: now[0])
    counts = {33: 0, 100: 0, 250: 0, 1000: 0}

    def count(every_ms: int) -> None:
        counts[every_ms] += 1

    polling = Polling(parent := QObject(), lambda: None, [Look(every, lambda every=every: count(every)) for every in counts])
    polling.start()
    polling.stop()
    for _ in range(625):
        now[0] += 0.016
        polling._beat()
    assert parent.children()
    assert 270 <= counts[33] <= 303
    assert 92 <= counts[100] <= 100
    assert 38 <= counts[250] <= 40
    assert 9 <= counts[1000] <= 10
