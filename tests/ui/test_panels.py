"""The panels on real figures of the real engine."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from studio.engine.core.frame import GPU_PARTS, Stamps
from studio.engine.metrics.device_memory import DeviceMemory
from studio.engine.metrics.memory import Collector, Resident
from studio.ui import paint, theme, words
from studio.ui.latency_graphs import draw_history
from studio.ui.latency_panel import LatencyPanel
from studio.ui.latency_parts import Budget
from studio.ui.memory_panel import MemoryPanel
from studio.ui.screen_times import WAY, ScreenTimes
from studio.ui.table_export import copy, save
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.nvidia_driver import Driver


@pytest.fixture
def speaking(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    qtbot.waitUntil(lambda: window.times.totals.count > 10)
    qtbot.waitUntil(lambda: window.latency._medians is not None)
    return window


def bright(image: QImage) -> int:
    """Count the pixels that are lighter than any that an empty graph has."""
    plain = image.convertToFormat(image.Format.Format_RGB32)
    data = np.frombuffer(plain.constBits(), np.uint8).reshape(-1, 4)
    # An array does not keep the image alive whose memory it shows, so both end here.
    return int((data[:, :3].sum(axis=1) > 300).sum())


def test_the_spectrogram_shows_the_sound_and_the_mouth(speaking: MainWindow, qtbot: QtBot) -> None:
    spectrogram = speaking.spectrogram
    qtbot.waitUntil(lambda: spectrogram._picture.levels_db().max() > -40)
    assert not spectrogram.empty
    assert spectrogram.on_screen > 0
    qtbot.waitUntil(lambda: float(np.ptp(spectrogram._openings)) > 1.0)
    qtbot.waitUntil(lambda: bright(spectrogram.grab().toImage()) > 500)


def test_the_line_on_the_spectrogram_is_the_picture_on_screen(speaking: MainWindow, qtbot: QtBot) -> None:
    spectrogram = speaking.spectrogram
    # The newest mel frame lies the look-ahead after the picture it was made for; what is painted is not newer.
    qtbot.waitUntil(lambda: spectrogram._end - spectrogram.on_screen * 80 / 25 >= tiny_avatar.MEL_AHEAD)
    assert spectrogram._end - spectrogram.on_screen * 80 / 25 < 80


def test_a_click_freezes_the_spectrogram_and_another_lets_it_go(speaking: MainWindow, qtbot: QtBot) -> None:
    spectrogram, head = speaking.spectrogram, speaking.panels["spectrogram"].head
    qtbot.mouseClick(spectrogram, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert spectrogram.frozen
    assert speaking.spectrogram_freeze.isChecked()
    before = spectrogram._end
    counted = speaking.times.totals.count
    qtbot.waitUntil(lambda: speaking.times.totals.count > counted + 10)
    assert spectrogram._end == before
    spectrogram.leaveEvent(None)
    assert head.figure.text() == "frozen"
    assert speaking.commands.actions["freeze"].isChecked()
    qtbot.mouseClick(spectrogram, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(lambda: spectrogram._end != before)
    qtbot.keyClick(speaking, Qt.Key.Key_F)
    assert spectrogram.frozen
    qtbot.keyClick(speaking, Qt.Key.Key_F)
    assert not spectrogram.frozen


def test_the_pointer_reads_hertz_seconds_and_decibels(speaking: MainWindow, qtbot: QtBot) -> None:
    plot = speaking.spectrogram._plot().toRect()
    qtbot.mouseMove(speaking.spectrogram, plot.center())
    said = speaking.panels["spectrogram"].head.figure.text()
    assert "Hz" in said
    assert " s " in said
    assert said.endswith("dB")


def test_the_latency_panel_has_a_row_for_every_part_of_the_way(speaking: MainWindow) -> None:
    table = speaking.latency.table()
    assert [line[0] for line in table[1 : len(Budget().parts) + 1]] == [part.name for part in Budget().parts]
    assert len(Budget().parts) == len(WAY)
    assert all(isinstance(line[2], float) and line[2] <= line[3] <= line[4] for line in table[1:])
    assert Budget().total_ms == 200.0


def test_the_head_of_the_latency_panel_says_the_last_second(speaking: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: speaking.panels["latency"].head.figure.text().endswith("of 200 ms"))
    speaking.session.stop()
    qtbot.waitUntil(lambda: speaking.panels["latency"].head.figure.text() == "not running")


@pytest.mark.parametrize("height", [240, 500])
def test_the_latency_panel_paints_short_and_tall(speaking: MainWindow, height: int) -> None:
    panel = LatencyPanel(speaking.times)
    panel.resize(400, height)
    panel.refresh()
    assert bright(panel.grab().toImage()) > 300
    panel.deleteLater()


def painted(times: ScreenTimes, now: float, generate_ms: float) -> None:
    stamps = Stamps(live=True, heard_at_s=now - 0.2, started_at_s=now - 0.06, made_at_s=now - 0.02)
    stamps.parts_ms[:] = (10, 100, 5, 0.3, 0.2, generate_ms, 1)
    times.painted(stamps, now - 0.01, now)


def test_the_panel_warns_only_after_two_seconds_over_the_budget(qtbot: QtBot) -> None:
    times = ScreenTimes()
    panel = LatencyPanel(times)
    qtbot.addWidget(panel)
    said: list[tuple[str, bool]] = []
    panel.readout.connect(lambda sentence, warn: said.append((sentence, warn)))
    panel._now = 100.0
    panel._tell(250.0)
    panel._now = 101.5
    panel._tell(250.0)
    panel._now = 102.5
    panel._tell(250.0)
    panel._tell(150.0)
    assert [warn for _, warn in said] == [False, False, True, False]


@pytest.mark.parametrize(("mib_a_second", "step_mib", "told"), [
    (0.05, 0, ("libraries grow, +3.0 MiB/min", True)), (0.0, 90, ("steady, +0.0 MiB/min", False)),
])
def test_the_memory_panel_warns_of_growth_that_goes_on_and_of_no_step(
    qtbot: QtBot, mib_a_second: float, step_mib: int, told: tuple[str, bool]
) -> None:
    resident, collector, now = Resident(), Collector(), time.monotonic()
    collector.close()
    size = resident.sample()
    resident._samples.clear()
    for ago in range(500, 0, -1):
        extra = -mib_a_second * ago - step_mib * (ago > 70)
        resident._samples.append((now - ago, size + int(extra * 2**20)))
    panel = MemoryPanel(resident, collector)
    qtbot.addWidget(panel)
    said: list[tuple[str, bool]] = []
    panel.readout.connect(lambda sentence, warn: said.append((sentence, warn)))
    panel.refresh(None, ([], []))

    assert said == [told]


def test_what_takes_too_long_is_named(qtbot: QtBot) -> None:
    times, now = ScreenTimes(), time.monotonic()
    for number in range(20):
        painted(times, now - 1 + number / 25, 47.0)
    medians = times.medians_ms(now, 3.0)
    assert medians is not None
    sentence = words.slowness(medians.tolist(), [(part.name, part.budget_ms) for part in Budget().parts])
    assert sentence == "Too slow: generate takes 47 of 12 ms"


def test_late_and_skipped_pictures_are_marked_where_they_happen(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    times, said = ScreenTimes(), list[str]()
    for number in range(100):
        late = number in (23, 73)
        times.totals.add(np.array([140.0, 55.0 if late else 12.0]), 100.0 + number * 0.04)
    times.skipped(4, 102.06)
    write = paint.text
    monkeypatch.setattr(paint, "text", lambda painter, box, words, *rest, **more: (
        said.append(words), write(painter, box, words, *rest, **more)))
    picture = QPixmap(400, 60)
    painter = QPainter(picture)
    draw_history(painter, QRectF(0, 0, 400, 50), times, 104.0, 4.0, 200.0)
    painter.end()
    assert "2 late" in said
    assert "4 skipped" in said
    row = picture.toImage()
    warn = QColor(theme.colours().warn).rgb()
    bars = [x for x in range(400) if row.pixel(x, 4) == warn]
    assert sorted({x // 8 for x in bars}) == [11, 36]
    danger = QColor(theme.colours().danger).rgb()
    assert {round(x / 8) for x in range(400) if row.pixel(x, 3) == danger} <= {25, 26}


def test_skips_are_counted_where_they_happen() -> None:
    times = ScreenTimes()
    times.skipped(0, 1.0)
    times.skipped(3, 2.0)
    times.skipped(3, 3.0)
    times.skipped(0, 4.0)
    times.skipped(2, 5.0)
    assert list(times.skips) == [(2.0, 3), (5.0, 2)]
    assert times.skipped_since(3.0) == 2


def test_the_memory_panel_names_what_the_engine_holds(speaking: MainWindow) -> None:
    speaking.polling._memory()
    rows = speaking.memory._rows()
    assert {"Frames", "Sound ring", "Idle loop", "Preview"} <= set(rows)
    assert [name for name, _, _ in speaking.memory._losses] == ["Pictures skipped", "Not looked at", "Sound overflows"]
    assert bright(speaking.memory.grab().toImage()) > 200


def test_a_gpu_has_its_line_and_its_figures_and_without_one_there_is_none(speaking: MainWindow, driver: Driver) -> None:
    panel = speaking.memory
    speaking.polling.stop()
    panel.refresh(None, speaking.bridge.held())
    assert panel.device_words == ""
    assert not [line for line in panel.table() if "GPU" in str(line)]
    without = panel.grab().toImage()

    device = DeviceMemory.find()
    panel.refresh(None, speaking.bridge.held(), device)

    assert panel.device_words == "400 MiB by the studio, 2.9 of 24.0 GiB used"
    assert list(panel.table())[-2] == ["seconds", "GPU MiB of the studio", "GPU MiB used", "GPU MiB"]
    assert list(panel.table())[-1][1:] == [400.0, 3000.0, 24576.0]
    assert panel.grab().toImage() != without
    assert device is not None
    device.close()


def test_a_gpu_tells_its_own_times_or_why_not_and_without_one_there_is_no_word_of_it(speaking: MainWindow) -> None:
    speaking.polling.stop()
    panel, times = speaking.latency, speaking.times
    panel.refresh()
    assert panel.gpu_words == ""
    assert not [line for line in panel.table() if "GPU" in str(line)]

    times.untimed = "the libraries of CUDA 13 are not installed (libcudart.so.13 is missing)"
    panel.refresh()
    assert panel.gpu_words.startswith("not timed: the libraries of CUDA 13")
    assert panel.table()[-1][0] == f"GPU: not timed, {times.untimed}"
    untimed = panel.grab().toImage()

    stamps, now = Stamps(live=True), time.monotonic()
    for number in range(3):
        stamps.gpu_ms[:] = np.array([0.1, 0.05, 0.4, 1.2, 0.2, 0.3]) + number * 0.01
        times.painted(stamps, now, now)
    panel.refresh()
    assert panel.gpu_words == "mel 0.06, enc 0.41, gen 1.21, comp 0.21, copies 0.42"
    assert [line[0] for line in panel.table()[-6:]] == [f"GPU: {part}" for part in GPU_PARTS]
    assert panel.table()[-3][2:5] == pytest.approx([1.21, 1.219, 1.2198], abs=1e-3)
    assert panel.grab().toImage() != untimed


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
    assert speaking.bridge.save_trace(file) > 10
    assert json.loads(file.read_text())["traceEvents"]


def test_a_hidden_panel_costs_nothing(speaking: MainWindow, qtbot: QtBot) -> None:
    speaking.layouts.choose("Present")
    before = speaking.spectrogram._end
    counted = speaking.times.totals.count
    qtbot.waitUntil(lambda: speaking.times.totals.count > counted + 10)
    assert speaking.spectrogram._end == before


def test_with_a_gpu_the_panels_still_have_room_in_a_small_window(
    speaking: MainWindow, driver: Driver, qtbot: QtBot
) -> None:
    speaking.polling.stop()
    stamps, now = Stamps(live=True), time.monotonic()
    stamps.gpu_ms[:] = 0.25
    speaking.times.painted(stamps, now, now)
    device = DeviceMemory.find()
    for layout in ("Studio", "Engineer"):
        speaking.layouts.choose(layout)
        speaking.resize(1280, 720)
        speaking.latency.refresh()
        speaking.memory.refresh(None, speaking.bridge.held(), device)
        assert speaking.latency.gpu_words
        assert speaking.memory.device_words
        qtbot.wait(50)
        latency, memory = (speaking.panels[name].geometry() for name in ("latency", "memory"))
        assert memory.top() - latency.bottom() > theme.S - 2, layout
        assert speaking.latency.height() >= speaking.latency.minimumHeight()
        assert speaking.memory.height() >= speaking.memory.minimumHeight()
    assert device is not None
    device.close()
