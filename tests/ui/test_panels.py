"""The panels on real figures of the real engine."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication

from studio.benchmark_page import page
from studio.benchmark_run import BenchmarkRun
from studio.engine.core.frame import GPU_PARTS, STAGES, Stamps
from studio.engine.core.output import InStep
from studio.engine.metrics import session_file
from studio.engine.metrics.earlier import EarlierSession
from studio.engine.metrics.events import Event
from studio.engine.metrics.load import Use
from studio.engine.metrics.memory import Collector, Resident
from studio.engine.metrics.session_log import HELD, SessionLog, decibels
from studio.engine.painters.gpu.device_memory import DeviceMemory
from studio.ui import words
from studio.ui.drawing import image, paint, theme
from studio.ui.panels.examination import Examination
from studio.ui.panels.latency import LatencyPanel
from studio.ui.panels.latency_parts import Budget
from studio.ui.panels.memory import MemoryPanel
from studio.ui.panels.table_export import copy, save
from studio.ui.panels.time_plot import SLOW
from studio.ui.screen_times import WAY, ScreenTimes
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.nvidia_driver import Driver


@pytest.fixture
def speaking(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    qtbot.waitUntil(lambda: window.times.totals.count > 10)
    qtbot.waitUntil(lambda: window.latency.figures.parts is not None)
    return window


def bright(image: QImage) -> int:
    """Count the pixels that are lighter than any that an empty graph has."""
    plain = image.convertToFormat(image.Format.Format_RGB32)
    data = np.frombuffer(plain.constBits(), np.uint8).reshape(-1, 4)
    # An array does not keep the image alive whose memory it shows, so both end here.
    return int((data[:, :3].sum(axis=1) > 300).sum())


def test_the_spectrogram_shows_the_sound_and_the_mouth(speaking: MainWindow, qtbot: QtBot) -> None:
    spectrogram = speaking.spectrogram
    qtbot.waitUntil(lambda: speaking.log.mel.count > 0)
    assert not spectrogram.empty
    qtbot.waitUntil(lambda: decibels(speaking.log.mel.after(0)[1]).max() > -40)
    qtbot.waitUntil(lambda: float(np.ptp(speaking.log.mouth.after(0)[1])) > 1.0)
    qtbot.waitUntil(lambda: bright(spectrogram.grab().toImage()) > 500)
    qtbot.waitUntil(lambda: len(spectrogram.plot.curve.getData()[0]) > 10)


def test_the_line_on_the_spectrogram_is_the_sound_of_the_picture_on_screen(speaking: MainWindow, qtbot: QtBot) -> None:
    spectrogram = speaking.spectrogram
    qtbot.waitUntil(lambda: spectrogram.plot.moments[0].isVisible())
    speaking.polling.stop()
    spectrogram.on_screen_s = speaking.times.heard_s
    speaking.examination.tick(time.monotonic())
    spectrogram.refresh()
    assert spectrogram.plot.moments[0].x() == pytest.approx(speaking.times.heard_s - speaking.examination.now_s)
    # What is painted was heard at least the look-ahead ago.
    assert spectrogram.plot.moments[0].x() < -tiny_avatar.MEL_AHEAD / 80
    assert spectrogram.plot.waited.x() == spectrogram.plot.moments[0].x()
    assert spectrogram.plot.waited.rect().width() == pytest.approx(spectrogram.wait_ms / 1e3)


def test_the_pointer_reads_hertz_seconds_and_decibels(speaking: MainWindow, qtbot: QtBot) -> None:
    plot, view = speaking.spectrogram.plot, speaking.spectrogram.plot.sound
    qtbot.waitUntil(lambda: speaking.log.mel.count > 100)
    said = speaking.panels["spectrogram"].head.figure
    qtbot.mouseMove(plot.viewport(), plot.where(view, -0.9, 40.0).toPoint())
    qtbot.waitUntil(lambda: said.text().endswith("dB"))
    assert "Hz" in said.text()
    assert "\N{MINUS SIGN}0.9" in said.text()
    assert " s " in said.text()


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
    panel = LatencyPanel(speaking.times, speaking.examination)
    panel.resize(400, height)
    panel.show()
    panel.refresh()
    assert bright(panel.grab().toImage()) > 300
    assert panel.waterfall.isVisible() is (height == 500)
    panel.close()
    panel.deleteLater()


def painted(times: ScreenTimes, now: float, generate_ms: float) -> None:
    stamps = Stamps(live=True, heard_at_s=now - 0.2, started_at_s=now - 0.06, made_at_s=now - 0.02)
    stamps.parts_ms[:] = (10, 100, 5, 0.3, 0.2, generate_ms, 1)
    times.painted(stamps, now - 0.01, now)


def test_the_panel_warns_only_after_two_seconds_over_the_budget(qtbot: QtBot) -> None:
    times = ScreenTimes()
    panel = LatencyPanel(times, Examination(SessionLog(60)))
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
    size = Resident().sample()
    for ago in range(900, 0, -1):
        extra = -mib_a_second * ago - step_mib * (ago > 70)
        resident._kept.add((size + int(extra * 2**20), 0), now - ago)
    panel = MemoryPanel(resident, collector, Examination(SessionLog(60)))
    qtbot.addWidget(panel)
    said: list[tuple[str, bool]] = []
    panel.readout.connect(lambda sentence, warn: said.append((sentence, warn)))
    panel.refresh(None, ([], []))

    assert said == [told]


@pytest.mark.parametrize("slope", ["+0.4 ± 1.2 MiB/min", "+12.3 ± 45.6 MiB/min", "−1234 ± 5678 MiB/min"])
def test_what_the_process_gains_is_whole_beside_its_plot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, slope: str) -> None:
    collector = Collector()
    collector.close()
    panel = MemoryPanel(Resident(), collector, Examination(SessionLog(60)))
    qtbot.addWidget(panel)
    panel.resize(500, 240)
    panel.show()
    panel.make_plots()
    panel._slope = slope
    boxes: dict[str, QRectF] = {}
    write = paint.text
    monkeypatch.setattr(paint, "text", lambda painter, box, words, *rest, **more: (
        boxes.update({words: box}), write(painter, box, words, *rest, **more)))
    panel.grab()
    needed = QFontMetricsF(image.font(theme.CAPTION)).horizontalAdvance(slope)
    assert boxes[slope].width() >= needed
    assert boxes[slope].left() + needed <= panel._plot.geometry().left()
    scale = panel.plot.box(panel.plot.process).left() + panel.plot.x() - 30
    assert boxes[slope].left() + needed <= scale


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


def test_the_head_and_the_parts_are_of_the_same_pictures_after_a_stall(qtbot: QtBot) -> None:
    """Each slow picture is slow in another part, so that the median of none of them is: 499 ms stood over parts of 158."""
    log, now = SessionLog(60), time.monotonic()
    times, panel = ScreenTimes(log), None
    for number in range(20):
        row = np.full(len(WAY), 16.0)
        row[number % len(WAY)] += 400.0 if number < 16 else 0.0
        log.parts.add(row, now - 1.0 + (number + 1) / 25)
        log.totals.add((row.sum(), 20.0), now - 1.0 + (number + 1) / 25)
    panel = LatencyPanel(times, Examination(log))
    qtbot.addWidget(panel)
    told: list[str] = []
    panel.readout.connect(lambda said, _warn: told.append(said))
    with qtbot.waitExposed(panel):
        panel.show()
    panel.refresh()

    assert panel.figures.parts is not None
    assert panel.figures.parts.sum() == pytest.approx(16.0 * len(WAY) + 400.0)
    assert told[-1] == f"{panel.figures.parts.sum():.0f} of 200 ms"
    assert panel.figures.parts.sum() == times.screen_ms(panel._now)


def test_slow_and_skipped_pictures_are_marked_where_they_happen_and_counted_as_they_are_marked(qtbot: QtBot) -> None:
    log = SessionLog(60)
    examination, times = Examination(log), ScreenTimes(log)
    panel = LatencyPanel(times, examination)
    qtbot.addWidget(panel)
    panel.resize(440, 300)
    panel.show()
    QApplication.processEvents()
    now = time.monotonic()
    for number in range(100):
        at_s = now - 4.0 + number * 0.04
        log.parts.add([10, 100, 5, 1, 1, 3, 1, 10, 4], at_s)
        log.totals.add([135.0, 55.0 if number in (25, 75) else 12.0], at_s)
    log.events.happened(Event.SKIPPED, now - 1.9, 4)
    panel.refreshed = 0
    panel.refresh()
    width = panel.history.view.rect().width()
    assert panel.history.marks is not None
    slow, skipped = (list(panel.history.marks.places[kind] / width * 60 - 60) for kind in (SLOW, Event.SKIPPED))
    assert slow == pytest.approx([-3.0, -1.0], abs=0.7)
    assert skipped == pytest.approx([-1.9], abs=0.7)
    went_by_s = examination.now_s - now
    assert panel.history.event_at(-1.9 - went_by_s) == "4 skipped"
    assert panel.history.event_at(-3.0 - went_by_s) == "Slow frame: 55 ms"
    assert panel.counted == "4 skipped, 2 slow in 60 s"
    examination.freeze()
    log.events.happened(Event.SKIPPED, time.monotonic(), 5)
    panel.refresh()
    assert panel.counted == "4 skipped, 2 slow in the 10 s shown", "a frozen panel shows the frozen moment"
    examination.show(-3.5 - went_by_s, -2.5 - went_by_s)
    assert panel.counted == "0 skipped, 1 slow in the 1 s shown"
    examination.freeze(False)
    assert panel.counted == "9 skipped, 2 slow in 60 s"
    assert panel.histogram.counts[27] == 2
    assert panel.histogram.counts[6] == 98


def test_the_memory_panel_names_what_the_engine_holds(speaking: MainWindow) -> None:
    speaking.instruments.look_at_memory()
    rows = speaking.memory._rows()
    assert {"Frames", "Sound ring", "Idle loop", "Preview"} <= set(rows)
    assert [name for name, _, _ in speaking.memory._losses] == ["Skipped", "Dropped at display", "Sound dropouts"]
    assert bright(speaking.memory.grab().toImage()) > 200


def test_the_memory_panel_tells_how_many_pictures_wait_to_be_recorded(speaking: MainWindow, qtbot: QtBot) -> None:
    speaking.file_outputs.recording.start()
    qtbot.waitUntil(lambda: speaking.file_outputs.recording.elapsed_s > 0)
    speaking.instruments.look_at_memory()
    rows = speaking.memory._rows()
    speaking.file_outputs.recording.stop()
    assert rows["Recording"][2] == 100
    assert "Preview" not in rows, "it has four lines"
    qtbot.waitUntil(lambda: not speaking.file_outputs.recording.untold)


def test_a_gpu_has_its_line_and_its_figures_and_without_one_there_is_none(speaking: MainWindow, driver: Driver) -> None:
    panel = speaking.memory
    speaking.polling.stop()
    panel.refresh(None, speaking.bridge.host.held())
    assert panel.device_words == ""
    assert not [line for line in panel.table() if "GPU" in str(line)]
    without = panel.grab().toImage()

    device = DeviceMemory.find()
    panel.refresh(None, speaking.bridge.host.held(), device)

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
        assert speaking.latency.gpu_words
        assert speaking.memory.device_words
        # On a busy machine they are laid out anew some time later.
        qtbot.waitUntil(lambda: memory.geometry().top() - latency.geometry().bottom() > theme.S - 2)
        assert speaking.latency.height() >= speaking.latency.minimumHeight()
        assert speaking.memory.height() >= speaking.memory.minimumHeight()
    assert device is not None
    device.close()


def test_sound_that_is_as_good_as_in_step_is_behind_by_nothing_and_not_by_minus_nothing(speaking: MainWindow) -> None:
    speaking.polling.stop()
    speaking.latency.refresh(InStep(behind_ms=-0.03, drift_ppm=-0.2))
    assert speaking.latency.step_words == "+0.0 ms to picture, +0 ppm, 0 steps, 0 gaps"


@pytest.mark.parametrize("layout", ["Studio", "Engineer"])
def test_with_two_lines_below_the_latency_the_panels_still_have_room_in_a_small_window(
    speaking: MainWindow, qtbot: QtBot, layout: str
) -> None:
    speaking.polling.stop()
    speaking.layouts.choose(layout)
    speaking.resize(1280, 720)
    speaking.latency.compare(EarlierSession("before"))
    speaking.latency.refresh(InStep(behind_ms=3.0))
    assert len(speaking.latency._lines()) == 2

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


def test_a_profile_says_the_same_of_the_same_pictures_as_the_panel(qtbot: QtBot) -> None:
    log, rng = SessionLog(60), np.random.default_rng(4)
    examination, run_s = Examination(log), time.monotonic()
    stages = {stage: (rng.gamma(4.0, 1.0, 200) + 1.0).round(4).tolist() for stage in STAGES}
    for number in range(200):
        row = np.zeros(len(WAY))
        for stage in STAGES:
            row[WAY.index(stage)] = stages[stage][number]
        log.parts.add(row, run_s - 9 + number / 25)
        log.totals.add((0.0, row.sum()), run_s - 9 + number / 25)
    panel = LatencyPanel(ScreenTimes(log), examination)
    qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    run = BenchmarkRun(3, "Mara", "speech", "CPU", {}, 200, 8.0, stages, {}, "", 0.0, [(0, 1), (1, 1)], [1], {}, {})
    shown = page(run)
    lines = {str(line[0]): line for line in panel.table()}
    for stage in STAGES:
        said = [f"{value:.3f}" for value in lines[stage.capitalize()][2:5]]
        assert f"<td>{'</td><td>'.join([stage, *said])}</td>" in shown


def panel_of(slow: int, qtbot: QtBot, height: int) -> LatencyPanel:
    """A panel over a hundred pictures of 100 ms, each of 9 parts, of which so many took the engine 60 ms and not 20."""
    log, now = SessionLog(60), time.monotonic()
    for number in range(100):
        log.parts.add(np.full(9, 100.0 / 9), now - 4.0 + number / 25)
        log.totals.add((100.0, 60.0 if number >= 100 - slow else 20.0), now - 4.0 + number / 25)
    panel = LatencyPanel(ScreenTimes(log), Examination(log))
    panel.use_window(60.0)
    qtbot.addWidget(panel)
    panel.resize(440, height)
    panel.show()
    panel.refresh()
    return panel


@pytest.fixture
def compared(qtbot: QtBot) -> LatencyPanel:
    """One behind which stands a session of 668 ms."""
    panel = panel_of(3, qtbot, 500)
    places = np.arange(-60.0, 0.0, 0.04)
    parts = np.append(np.full(8, 83.5), 0.0)
    panel.compare(EarlierSession("before", parts, np.full(len(places), 31.25), (places, np.full(len(places), 668.0))))
    panel.make_plots()
    panel.refresh()
    return panel


def said_by(panel: LatencyPanel) -> list[tuple[str, str]]:
    """Give the words that a panel paints, each with its colour."""
    words: list[tuple[str, str]] = []
    with pytest.MonkeyPatch.context() as patch:
        text = paint.text
        patch.setattr(paint, "text", lambda *given, **how: (words.append((given[2], given[3])), text(*given, **how))[1])
        panel.grab()
    return words


def test_the_figures_of_a_session_before_stand_beside_those_of_now(compared: LatencyPanel) -> None:
    ghost = theme.colours().ghost
    for width, hidden in ((440, "p95"), (640, "")):
        compared.resize(width, 500)
        said = said_by(compared)
        words = [word for word, _ in said]
        assert ("before", ghost) in said
        assert said.count(("83.5", ghost)) == 8
        assert (paint.DASH, ghost) in said, "what its file does not have"
        assert {("668", ghost), ("31.2", ghost)} <= set(said)
        assert (hidden not in words) if hidden else {"p50", "p95", "p99"} <= set(words)
    assert ("p50 668  p95 668  p99 668 ms", ghost) in said
    compared.resize(440, 260)
    assert ("p50 668  p95 668  p99 668 ms", ghost) in said_by(compared)
    lines = compared.table()
    assert [line[6] for line in lines] == ["before", *[83.5] * 8, "", 668.0, 31.25]
    compared.compare(None)
    assert {len(line) for line in compared.table()} == {6}
    assert "before" not in [word for word, _ in said_by(compared)]


def test_a_profile_has_the_figures_of_its_frames(compared: LatencyPanel) -> None:
    compared.compare(EarlierSession("before", np.ones(9), np.array([8.0, 8.0, 8.0])))
    assert "frame p50 8.0  p95 8.0 ms" in [word for word, _ in said_by(compared)]
    compared.compare(EarlierSession("before"))
    assert not [word for word, _ in said_by(compared) if "p50 " in word]


def test_the_curve_of_a_session_before_has_room_on_the_axis(compared: LatencyPanel) -> None:
    assert compared.history.view.viewRange()[1] == pytest.approx([0.0, 800.0])
    # What lies outside the seconds that are shown needs none.
    far = (np.array([-500.0, -400.0]), np.array([1500.0, 1500.0]))
    compared.compare(EarlierSession("before", None, None, far))
    assert compared.history.view.viewRange()[1] == pytest.approx([0.0, 200.0])


def test_the_pointer_reads_what_it_was_in_the_session_before(compared: LatencyPanel, qtbot: QtBot) -> None:
    said: list[str] = []
    compared.readout.connect(lambda words, _warn: said.append(words))
    plot = compared.history
    for place, expected in ((-2.0, "100 ms, before 668 ms"), (-20.0, "before 668 ms")):
        qtbot.mouseMove(plot.viewport(), plot.where(plot.view, place, 300.0).toPoint())
        qtbot.waitUntil(lambda expected=expected: bool(said) and said[-1].endswith(f"s  {expected}"))
    part = compared.parts[5]
    assert compared._about(part).endswith("Before: 83.5 ms.")
    assert "Before" not in compared._about(compared.parts[8])


@pytest.mark.parametrize("height", [260, 500])
@pytest.mark.parametrize("slow", [0, 3, 20])
def test_a_figure_over_the_budget_is_amber_whichever_percentile_it_is(qtbot: QtBot, height: int, slow: int) -> None:
    panel, warn = panel_of(slow, qtbot, height), theme.colours().warn
    said = said_by(panel)
    assert (("60.0", warn) in said) is (slow > 0)
    assert ("20.0", warn) not in said
    # A rare one marks no row; one in twenty does.
    assert any(ink == warn and word.endswith("Frame") for word, ink in said) is (slow == 20)


def test_the_menu_marks_the_seconds_that_percentiles_are_of(window: MainWindow) -> None:
    def marked() -> list[str]:
        return [action.text() for action in window.panels["latency"].menu().actions() if action.isChecked()]

    assert marked() == ["Percentiles over 10 s"]
    menu = window.panels["latency"].menu()
    next(action for action in menu.actions() if action.text() == "Percentiles over 10 min").trigger()
    assert window.latency.window_s == 600.0
    assert marked() == ["Percentiles over 10 min"]
    assert not [action for action in window.panels["memory"].menu().actions() if action.isCheckable()]


@pytest.mark.parametrize("kind", ["session", "profile"])
def test_a_session_before_stands_behind_the_live_one(speaking: MainWindow, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "before.json"
    if kind == "session":
        session_file.save(speaking.log, file, time.monotonic(), {})
    else:
        file.write_text(json.dumps({"format": 3, "resident": [], "stages_ms": {
            stage: [1.0, 50.0] for stage in ("mel", "encode", "generate", "composite")}}))

    def offered() -> set[str]:
        words = {action.text() for action in speaking.panels["latency"].menu().actions()}
        return words & {"Compare with a session…", "Stop comparing"}

    assert offered() == {"Compare with a session…"}
    speaking.excerpts.show_earlier(file)
    ghost = speaking.latency.ghost
    assert ghost is not None
    speaking.polling.stop()
    speaking.latency.refreshed = 0
    speaking.latency.refresh()
    assert speaking.latency.histogram._ghost.isVisible()
    assert (len(speaking.latency.history._ghost.getData()[0]) > 0) is (kind == "session")
    assert speaking.latency._lines()[0] == ("Compared with", "before", "ghost")
    assert offered() == {"Compare with a session…", "Stop comparing"}
    colour = theme.colours().ghost
    assert [item.opts["pen"].color().name().upper() for item in (speaking.latency.history._ghost,
                                                                speaking.latency.histogram._ghost)] == [colour] * 2
    assert colour != theme.colours().warn
    speaking.latency.compare(None)
    file.write_text("{}")
    speaking.excerpts.show_earlier(file)
    assert speaking.latency.ghost is None
    assert speaking.notices.current is not None
    assert speaking.notices.current.trouble
