"""The latency panel on real figures of the real engine, and on some that are made."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from studio.benchmark_page import page
from studio.benchmark_run import BenchmarkRun
from studio.engine.core.frame import GPU_PARTS, STAGES, Stamps
from studio.engine.core.output import InStep
from studio.engine.metrics import session_file
from studio.engine.metrics.earlier import EarlierSession
from studio.engine.metrics.events import Event
from studio.engine.metrics.session_log import SessionLog
from studio.ui.drawing import paint, theme
from studio.ui.panels.examination import Examination
from studio.ui.panels.latency.panel import LatencyPanel
from studio.ui.panels.latency.parts import Budget
from studio.ui.panels.time_plot import SLOW
from studio.ui.screen_times import WAY, ScreenTimes
from tests.ui.panels.pixels import bright

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


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


def test_a_gpu_tells_its_own_times_or_why_not_and_without_one_there_is_no_word_of_it(speaking: MainWindow) -> None:
    speaking.polling.stop()
    panel, times = speaking.latency, speaking.times
    panel.refresh()
    assert panel.lines() == []
    assert not [line for line in panel.table() if "GPU" in str(line)]

    times.untimed = "the libraries of CUDA 13 are not installed (libcudart.so.13 is missing)"
    panel.refresh()
    assert panel.lines()[0].words.startswith("not timed: the libraries of CUDA 13")
    assert panel.table()[-1][0] == f"GPU: not timed, {times.untimed}"
    untimed = panel.grab().toImage()

    stamps, now = Stamps(live=True), time.monotonic()
    for number in range(3):
        stamps.gpu_ms[:] = np.array([0.1, 0.05, 0.4, 1.2, 0.2, 0.3]) + number * 0.01
        times.painted(stamps, now, now)
    panel.refresh()
    assert [line.words for line in panel.lines()] == ["mel 0.06, enc 0.41, gen 1.21, comp 0.21, copies 0.42"]
    assert [line[0] for line in panel.table()[-6:]] == [f"GPU: {part}" for part in GPU_PARTS]
    assert panel.table()[-3][2:5] == pytest.approx([1.21, 1.219, 1.2198], abs=1e-3)
    assert panel.grab().toImage() != untimed


def test_sound_that_is_as_good_as_in_step_is_behind_by_nothing_and_not_by_minus_nothing(speaking: MainWindow) -> None:
    speaking.polling.stop()
    speaking.latency.refresh(InStep(behind_ms=-0.03, drift_ppm=-0.2))
    assert [line.words for line in speaking.latency.lines()] == ["+0.0 ms to picture, +0 ppm, 0 steps, 0 gaps"]


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
    assert compared.about(part).endswith("Before: 83.5 ms.")
    assert "Before" not in compared.about(compared.parts[8])


@pytest.mark.parametrize("height", [260, 500])
@pytest.mark.parametrize("slow", [0, 3, 20])
def test_a_figure_over_the_budget_is_amber_whichever_percentile_it_is(qtbot: QtBot, height: int, slow: int) -> None:
    panel, warn = panel_of(slow, qtbot, height), theme.colours().warn
    said = said_by(panel)
    assert (("60.0", warn) in said) is (slow > 0)
    assert ("20.0", warn) not in said
    # A rare one marks no row; one in twenty does.
    assert any(ink == warn and word.endswith("Frame") for word, ink in said) is (slow == 20)


@pytest.mark.parametrize("height", [260, 500])
@pytest.mark.parametrize("slow", [0, 3, 20])
def test_every_figure_over_the_budget_has_a_mark_before_it(qtbot: QtBot, height: int, slow: int) -> None:
    panel = panel_of(slow, qtbot, height)
    figures: list[tuple[str, bool, float, float]] = []
    marks: list[tuple[float, float]] = []
    with pytest.MonkeyPatch.context() as patch:
        figure, triangle = paint.figure, paint.triangle

        def note(painter: QPainter, box: QRectF, words: str, colour: str, **how: Any) -> None:
            figures.append((words, colour == theme.colours().warn, box.center().y(),
                            box.right() - paint.width(painter, words, weight=how["weight"])))
            figure(painter, box, words, colour, **how)

        patch.setattr(paint, "figure", note)
        patch.setattr(paint, "triangle", lambda *given, **how: (marks.append(given[1:3]), triangle(*given, **how))[1])
        panel.grab()

    assert [words for words, *_ in figures].count("60.0") == {0: 0, 3: 1, 20: 2}[slow]
    for words, warns, middle, left in figures:
        assert any(left - 8 < x < left and abs(y - middle) < 4 for x, y in marks) is warns, words


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
    assert speaking.latency.lines()[0][:3] == ("Compared with", "before", "ghost")
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
