"""What the engine offers is in the log, at the time it was heard."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.core.history import History, overhear
from studio.engine.core.ring import Ring
from studio.engine.core.timeline import Timeline
from studio.engine.metrics.events import Event, EventLog
from studio.engine.metrics.memory import Collector, Resident
from studio.engine.metrics.session_log import SessionLog, decibels
from studio.ui.log_keeping import LogKeeping

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Engine:
    """Stands for the host: a ring, a history, and events, filled by the test."""

    device_memory = None

    def __init__(self) -> None:
        self.ring, self.history, self.timeline = Ring(16_000 * 12), History(), Timeline()
        self.happened = EventLog()

    def overhear(self, before: object) -> object:
        return overhear(self.history, self.ring, self.timeline, before)  # type: ignore[arg-type]

    def held(self) -> tuple[list[object], list[object]]:
        return [SimpleNamespace(name="frames", in_use=1)], [SimpleNamespace(name="sound", depth=4_000)]

    def hear(self, seconds: float, ended_at_s: float, level: float = 0.0) -> None:
        """Take so many seconds of sound, and make its mel frames."""
        self.ring.write(np.full(round(seconds * 16_000), 0.25, np.float32), ended_at_s)
        first = self.history.read(0, 0).mel_end
        rows = np.full((self.ring.end // 200 - first, 80), level, np.float32)
        self.history.put_mel(first, rows)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def keeping(engine: Engine, tmp_path: Path) -> Iterator[LogKeeping]:
    collector = Collector()
    yield LogKeeping(SimpleNamespace(host=engine), SessionLog(60), Resident(), collector,  # type: ignore[arg-type]
                     lambda: tmp_path / "later" / "clips")
    collector.close()


def test_sound_and_mel_are_kept_once_and_at_their_time(engine: Engine, keeping: LogKeeping) -> None:
    now = time.monotonic()
    for number in range(20):
        engine.hear(0.1, now - 2.0 + (number + 1) * 0.1, level=-4.0 + number / 5)
        keeping.listen()
        keeping.listen()
    at_s, rows = keeping.log.mel.span(0.0)
    assert len(rows) == 160
    assert np.diff(at_s) == pytest.approx(1 / 80, abs=1e-6)
    assert at_s[-1] == pytest.approx(now - 1 / 80, abs=0.002)
    assert decibels(rows[-1, 0]) == pytest.approx((-0.2 - 4) * 12.5, abs=0.3)
    assert keeping.log.sound.end == 32_000
    assert (keeping.log.sound.read(now - 1.5, now - 0.5) == 8_191).all()


def test_another_sound_is_another_take_and_what_was_missed_is_left_out(engine: Engine, keeping: LogKeeping) -> None:
    now = time.monotonic()
    engine.hear(1.0, now - 30.0)
    keeping.listen()
    engine.ring, engine.history = Ring(16_000 * 12), History()
    for number in range(20):
        engine.hear(1.0, now - 20.0 + number + 1)
    keeping.listen()
    assert (keeping.log.sound.read(now - 29.0, now - 21.0) == 0).all()
    assert (keeping.log.sound.read(now - 8.0, now - 1.0) == 8_191).all()
    at_s, _ = keeping.log.mel.span(now - 25.0)
    assert at_s[-1] == pytest.approx(now - 1 / 80, abs=0.002)
    assert now - 8.1 < at_s[0] < now - 7.0


def test_sound_that_is_said_to_come_later_does_not_stop_the_log(engine: Engine, keeping: LogKeeping) -> None:
    now = time.monotonic()
    engine.hear(1.0, now + 50.0)
    keeping.listen()
    engine.ring, engine.history = Ring(16_000 * 12), History()
    engine.hear(1.0, now, level=2.0)
    keeping.listen()
    at_s, rows = keeping.log.mel.span(now - 2.0, time.monotonic())
    assert len(at_s) == 160
    assert decibels(rows[-1, 0]) == pytest.approx(-25.0, abs=0.5)


def test_events_are_kept_with_their_names_and_losses_by_their_increase(engine: Engine, keeping: LogKeeping) -> None:
    now = time.monotonic()
    engine.happened.happened(Event.SKIPPED, now - 1.0, 3)
    engine.happened.named(Event.OUTPUT, now - 0.5, "recording")
    snapshot = SimpleNamespace(unseen=2, overflows=0)
    keeping.look(snapshot, now)  # type: ignore[arg-type]
    keeping.look(snapshot, now)  # type: ignore[arg-type]
    keeping.look(SimpleNamespace(unseen=5, overflows=1), now)  # type: ignore[arg-type]
    log = keeping.log.events
    _, rows = log.span(0.0)
    told = [(Event(int(event)), value) for event, value in rows.tolist() if int(event) != Event.COLLECTED]
    assert told == [(Event.SKIPPED, 3.0), (Event.OUTPUT, 0.0), (Event.DROPPED, 2.0), (Event.DROPPED, 3.0), (Event.DROPOUT, 1.0)]
    assert log.name(0.0) == "recording"


def test_what_is_held_is_measured_with_load_and_disk(keeping: LogKeeping) -> None:
    keeping.measure()
    row = dict(zip(keeping.log.held.columns, keeping.log.held.after(0)[1][-1].tolist(), strict=True))
    assert row["process"] > 2**20
    assert row["sound_s"] == 0.25
    assert row["frames"] == 1.0
    assert np.isnan(row["gpu_used"])
    assert row["disk_free"] > 0
    assert keeping.use is not None
    assert 0 <= keeping.use.computer <= 100
