"""All panels together, on real figures: they share room, say the same, and cost nothing where they are hidden."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from studio.engine.core.frame import Stamps
from studio.engine.core.output import InStep
from studio.engine.metrics.earlier import EarlierSession
from studio.engine.metrics.load import Use
from studio.engine.metrics.session_log import HELD
from studio.engine.painters.gpu.device_memory import DeviceMemory
from studio.ui import words
from studio.ui.drawing import paint, theme
from studio.ui.panels.latency.parts import Budget
from studio.ui.panels.table_export import copy, save
from studio.ui.screen_times import ScreenTimes

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.nvidia_driver import Driver


def painted(times: ScreenTimes, now: float, generate_ms: float) -> None:
    stamps = Stamps(live=True, heard_at_s=now - 0.2, started_at_s=now - 0.06, made_at_s=now - 0.02)
    stamps.parts_ms[:] = (10, 100, 5, 0.3, 0.2, generate_ms, 1)
    times.painted(stamps, now - 0.01, now)


def test_what_takes_too_long_is_named(qtbot: QtBot) -> None:
    times, now = ScreenTimes(), time.monotonic()
    for number in range(20):
        painted(times, now - 1 + number / 25, 47.0)
    usual_ms = times.usual_ms(now, 3.0)
    assert usual_ms is not None
    parts = [(part.name, part.budget_ms) for part in Budget().parts]
    sentence = words.slowness(usual_ms.tolist(), parts)
    assert sentence == "Too slow: generate takes 47 of 12 ms"


def test_a_part_that_is_hardly_over_its_budget_is_not_blamed() -> None:
    took = [part.budget_ms + 0.2 for part in Budget().parts]
    parts = [(part.name, part.budget_ms) for part in Budget().parts]
    assert words.slowness(took, parts) == "Too slow: frames are skipped"


def test_a_table_is_saved_and_copied(speaking: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "latency.csv"
    save(speaking.latency, file, speaking.notices)
    lines = file.read_text().splitlines()
    assert lines[0] == "part,last second,p50,p95,p99,budget"
    assert len(lines) == len(Budget().parts) + 3
    copy(speaking.memory)
    assert QGuiApplication.clipboard().text().startswith("seconds,process MiB")
    save(speaking.latency, tmp_path / "missing" / "latency.csv", speaking.notices)
    assert speaking.notices.current is not None
    assert speaking.notices.current.trouble


def test_the_trace_opens_as_json(speaking: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "trace.json"
    assert speaking.bridge.host.save_trace(file) > 10
    assert json.loads(file.read_text())["traceEvents"]


def test_a_hidden_panel_costs_nothing(speaking: MainWindow, qtbot: QtBot) -> None:
    speaking.layouts.choose("Present")
    QApplication.processEvents()
    bodies = (speaking.spectrogram, speaking.latency, speaking.memory)
    before = [body.refreshed for body in bodies]
    kept, counted = speaking.log.mel.count, speaking.times.totals.count
    qtbot.waitUntil(lambda: speaking.times.totals.count > counted + 40 and speaking.log.mel.count > kept)
    assert [body.refreshed for body in bodies] == before


def test_with_a_gpu_the_panels_still_have_room_in_a_small_window(
    speaking: MainWindow, driver: Driver, qtbot: QtBot
) -> None:
    speaking.polling.stop()
    stamps, now = Stamps(live=True), time.monotonic()
    stamps.gpu_ms[:] = 0.25
    speaking.times.painted(stamps, now, now)
    device = DeviceMemory.find()
    latency, memory = speaking.panels["latency"], speaking.panels["memory"]
    for layout in ("Studio", "Engineer"):
        speaking.layouts.choose(layout)
        speaking.resize(1280, 720)
        speaking.latency.refresh()
        speaking.memory.refresh(None, speaking.bridge.host.held(), device)
        assert [line.name for line in speaking.latency.lines()] == ["GPU, ms"]
        assert speaking.memory.device_words
        # On a busy machine they are laid out anew some time later.
        qtbot.waitUntil(lambda: memory.geometry().top() - latency.geometry().bottom() > theme.S - 2)
        assert speaking.latency.height() >= speaking.latency.minimumHeight()
        assert speaking.memory.height() >= speaking.memory.minimumHeight()
    assert device is not None
    device.close()


@pytest.mark.parametrize("layout", ["Studio", "Engineer"])
def test_with_two_lines_below_the_latency_the_panels_still_have_room_in_a_small_window(
    speaking: MainWindow, qtbot: QtBot, layout: str
) -> None:
    speaking.polling.stop()
    speaking.layouts.choose(layout)
    speaking.resize(1280, 720)
    speaking.latency.compare(EarlierSession("before"))
    speaking.latency.refresh(InStep(behind_ms=3.0))
    assert len(speaking.latency.lines()) == 2

    def whole(name: str) -> bool:
        body, panel = getattr(speaking, name), speaking.panels[name]
        return body.height() >= body.minimumHeight() and panel.geometry().bottom() < 720 - theme.STATUS_HEIGHT

    qtbot.waitUntil(lambda: speaking.height() == 720 and all(map(whole, ("spectrogram", "latency", "memory"))))
    shown = sorted((speaking.panels[name].geometry() for name in ("spectrogram", "latency", "memory")
                    if layout == "Studio" or name != "spectrogram"), key=QRect.top)
    assert all(above.bottom() < below.top() for above, below in pairwise(shown))


def test_every_place_shows_the_same_skipped_frames_and_the_same_look_ahead(
    speaking: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    engine_says = speaking.bridge.host.snapshot
    monkeypatch.setattr(speaking.bridge.host, "snapshot", lambda: replace(engine_says(), skipped=7))
    speaking.show_export()
    dialog = speaking.file_outputs.dialog
    assert dialog is not None
    said: list[str] = []
    write = paint.text
    monkeypatch.setattr(paint, "text", lambda painter, box, words, *rest, **more: (
        said.append(words), write(painter, box, words, *rest, **more)))
    qtbot.waitUntil(lambda: speaking.status.figure("skipped") == "7")
    assert {name: count for name, count, _ in speaking.memory._losses}["Skipped"] == 7
    assert dialog.skipped is not None
    assert dialog.skipped() == 7
    skipped = next(name for figure, name in speaking.status._figures if figure.text() == "7")
    assert skipped.text() == f"skipped since {speaking.memory.since}"
    assert speaking.memory.since in skipped.toolTip()
    used = speaking.look_ahead.used_ms
    assert used is not None
    qtbot.waitUntil(lambda: speaking.spectrogram._flag.isVisible())
    speaking.spectrogram._flag.grab()
    assert f"on screen  ·  look-ahead {used} ms" in said
    budgets = {part.name: part.budget_ms for part in speaking.latency.parts}
    assert budgets["Look-ahead"] == used
    assert speaking.gallery.about._values["Look-ahead"].text() == f"{used} ms"
    dialog.close()


@pytest.mark.parametrize(("studio", "computer", "said"), [
    (150.0, 99.0, "Too slow: generate takes 69 of 12 ms"),
    (80.0, 60.0, "Too slow: generate takes 69 of 12 ms"),
    (56.0, 98.0, "Other programs take 70 % of the CPU: frames are skipped"),
])
def test_a_busy_computer_is_told_from_a_slow_studio(studio: float, computer: float, said: str) -> None:
    parts = [(part.name, part.budget_ms) for part in Budget().parts]
    took = [69.0 if name == "Generate" else budget for name, budget in parts]
    assert words.slowness(took, parts, Use(studio, computer, 2)) == said


def test_every_place_marks_a_way_that_is_over_the_budget(speaking: MainWindow) -> None:
    speaking.polling.stop()
    counters, watch, way = speaking.counters, speaking.status_watch, speaking.status._figures[-1][0]
    head = speaking.panels["latency"].head
    for over in (True, False):
        took_ms = 212.0 if over else 188.0
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(speaking.times, "screen_ms", lambda _now, took_ms=took_ms: took_ms)
            watch.show(counters.snapshot, time.monotonic())
            speaking.latency.refresh()
        told = "\N{BLACK UP-POINTING TRIANGLE} 212 ms" if over else "188 ms"
        assert (way.text(), way.property("role")) == (told, "warn" if over else "strong")
        assert bool(way.toolTip()) is over
        plate = speaking.preview.figures[-1]
        assert (plate.value, plate.over) == (told, over)
        assert (head.figure.property("role"), head._mark.isVisible()) == ("warn" if over else "value", over)
        assert ("over the budget" in speaking.latency.accessibleDescription()) is over


def test_how_busy_the_computer_was_is_of_the_seconds_in_which_it_was_slow(window: MainWindow) -> None:
    keeping, now = window.instruments.log_keeping, time.monotonic()
    window.polling.stop()
    keeping.measure()
    row = np.zeros(len(HELD))
    for ago, studio, computer in ((9.0, 10.0, 10.0), (2.0, 40.0, 90.0), (1.0, 60.0, 100.0)):
        row[HELD.index("cpu_studio")], row[HELD.index("cpu_computer")] = studio, computer
        keeping.log.held.add(row, now + 10.0 - ago)
    use = keeping.use_since(now + 7.0)
    assert use is not None
    assert (use.studio, use.computer) == (50.0, 95.0)
    assert keeping.use_since(now + 60.0) is None
