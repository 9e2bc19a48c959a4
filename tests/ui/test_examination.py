"""Frozen panels are examined with the mouse and the keys, and what is seen can be kept."""

from __future__ import annotations

import io
import json
import time
import wave
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit

from studio.engine.core.frame import STAGES
from studio.engine.metrics.events import Event
from studio.engine.metrics.load import Use
from studio.engine.metrics.memory import PoolUse
from studio.engine.metrics.session_log import SessionLog
from studio.engine.sources.playback import Unheard
from studio.ui import words
from studio.ui.drawing import paint
from studio.ui.panels.examination import FIRST_S
from studio.ui.panels.examine_bar import KINDS
from studio.ui.panels.latency import titles
from studio.ui.panels.widget_picture import Heading, as_png
from studio.ui.platform import choosing
from studio.ui.region_player import RegionPlayer
from studio.ui.sentences import panels as say
from studio.ui.sentences import window as window_say
from tests.ui.pointing import SHIFT, click, drag, move, wheel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from studio.engine.sources.fifo import Fifo
    from studio.ui.main_window import MainWindow
    from studio.ui.panels.time_plot import TimePlot


@pytest.fixture
def spoken(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window in which a tone has been heard for a while, in the layout with the widest plots."""
    window.resize(1440, 900)
    window.layouts.choose("Engineer")
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.times.totals.count > 10 and window.log.sound.end > 16_000 and window.log.held.count > 0)
    return window


@pytest.fixture
def frozen(spoken: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.keyClick(spoken, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert spoken.examination.frozen
    QApplication.processEvents()
    return spoken


def plots(window: MainWindow) -> list[TimePlot]:
    return [window.spectrogram.plot, window.latency.history, window.memory.plot]


def at(plot: TimePlot, place: float) -> QPointF:
    """Give where a place in seconds is, in the middle of the plot's first view."""
    (_, _), (low, high) = plot.views[0].viewRange()
    return plot.where(plot.views[0], place, (low + high) / 2)


def ranges(window: MainWindow) -> set[tuple[float, float]]:
    return {tuple(round(end, 6) for end in view.viewRange()[0]) for plot in plots(window)  # type: ignore[misc]
            for view in plot.lanes}


def test_one_key_freezes_all_panels_at_one_instant_and_lets_them_go(frozen: MainWindow, qtbot: QtBot) -> None:
    assert ranges(frozen) == {(-FIRST_S, 0.0)}
    assert frozen.spectrogram.plot.key.viewRange() == [[0.0, 1.0], [-100.0, 0.0]]
    assert frozen.examine_bar.isVisible()
    assert frozen.instruments.freeze.isChecked()
    assert frozen.commands.actions["freeze"].isChecked()
    instant, kept = frozen.examination.now_s, frozen.examination.log
    refreshed = [body.refreshed for body in (frozen.spectrogram, frozen.latency)]
    counted = frozen.log.parts.count
    qtbot.waitUntil(lambda: frozen.log.parts.count > counted + 10)
    assert frozen.examination.now_s == instant
    assert kept.parts.count <= counted
    assert [body.refreshed for body in (frozen.spectrogram, frozen.latency)] == refreshed
    qtbot.keyClick(frozen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not frozen.examination.frozen
    assert frozen.examination.log is frozen.log
    assert not frozen.examine_bar.isVisible()
    assert (-3.0, 0.0) in ranges(frozen)


def test_what_was_heard_until_the_instant_is_in_the_frozen_log(spoken: MainWindow, qtbot: QtBot) -> None:
    spoken.polling.stop()
    before = spoken.log.sound.end
    heard = spoken.bridge.host.overhear
    qtbot.waitUntil(lambda: (now := heard(None)) is not None and now.position > before + 8_000)
    spoken.examination.freeze()
    assert spoken.examination.log.sound.end > before + 8_000 - 1
    spoken.examination.freeze(False)


def test_the_memory_panel_stands_still_too_and_has_an_axis_of_time(frozen: MainWindow) -> None:
    panel = frozen.memory
    QApplication.processEvents()
    assert panel.plot.time.isVisible()
    before = panel.grab().toImage()
    rows, losses = panel._rows(), list(panel._losses)

    snapshot = replace(frozen.bridge.host.snapshot(), skipped=4711)
    panel.show_losses(snapshot)
    panel.show_load(Use(99.0, 99.0, 2), 1)
    panel.refresh(snapshot, ([PoolUse("frames", 7, 7, 7)], []))
    assert (panel._rows(), list(panel._losses)) == (rows, losses)
    assert panel.grab().toImage() == before

    frozen.examination.freeze(False)
    panel.refresh(snapshot, ([PoolUse("frames", 7, 7, 7)], []))
    assert panel._losses[0][1] == 4711
    assert panel._rows() != rows


def test_a_memory_panel_that_is_opened_frozen_shows_what_was_at_that_instant(spoken: MainWindow, qtbot: QtBot) -> None:
    spoken.layouts.show_panel("memory", on=False)
    panel = spoken.memory
    panel._losses, panel._pools, panel._readings, panel.since = [], [], panel._readings[:0], ""
    spoken.examination.freeze()
    now = spoken.counters.snapshot
    assert now is not None
    spoken.layouts.show_panel("memory", on=True)
    qtbot.waitUntil(lambda: panel.isVisible())

    assert [count for _, count, _ in panel._losses] == [now.skipped, now.unseen, now.overflows]
    assert panel.since
    assert panel._pools
    assert len(panel._readings)
    assert panel.use == spoken.instruments.log_keeping.use


def test_what_the_bar_says_of_mouse_and_keys_is_whole_on_a_small_screen(frozen: MainWindow) -> None:
    frozen.resize(1280, 720)
    frozen.layouts.choose("Studio")
    QApplication.processEvents()
    places = frozen.examine_bar.places

    assert places.text() == say.NO_REGION
    assert frozen.examine_bar.hint.text() == say.EXAMINE_HINT
    assert frozen.examine_bar.hint.isVisible()
    assert "\N{HORIZONTAL ELLIPSIS}" not in "".join(places._lines(places.width()))
    assert places.height() >= places.heightForWidth(places.width())


def test_escape_and_the_button_go_back_to_live(frozen: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(frozen, Qt.Key.Key_Escape)
    assert not frozen.examination.frozen
    frozen.examination.freeze()
    qtbot.mouseClick(frozen.examine_bar.live, Qt.MouseButton.LeftButton)
    assert not frozen.examination.frozen


def test_a_click_on_a_live_plot_freezes(spoken: MainWindow) -> None:
    click(spoken.spectrogram.plot, at(spoken.spectrogram.plot, -1.0))
    assert spoken.examination.frozen
    assert spoken.examination.cursors == [None, None]


@pytest.mark.parametrize("which", [0, 1, 2])
def test_the_wheel_zooms_about_the_pointer_on_one_axis_for_all(frozen: MainWindow, which: int) -> None:
    plot = plots(frozen)[which]
    place = at(plot, -4.0)
    wheel(plot, place, 3)
    (range_,) = ranges(frozen)
    assert range_[1] - range_[0] == pytest.approx(FIRST_S * 0.8**3, rel=1e-3)
    again = plot.place(plot.views[0], place)
    assert again is not None
    assert again.x() == pytest.approx(-4.0, abs=0.1)
    wheel(plot, place, -40)
    assert ranges(frozen) == {(-600.0, 0.0)}


def test_a_drag_pans_all_panels(frozen: MainWindow) -> None:
    plot = frozen.latency.history
    drag(plot, at(plot, -6.0), at(plot, -2.0))
    ((start, end),) = ranges(frozen)
    assert (start, end) == (pytest.approx(-14.0, abs=0.3), pytest.approx(-4.0, abs=0.3))
    drag(plot, at(plot, -8.0), at(plot, -20.0), steps=20)
    assert max(ranges(frozen))[1] <= 0.0


def test_two_cursors_and_what_lies_between(frozen: MainWindow) -> None:
    plot = frozen.spectrogram.plot
    click(plot, at(plot, -7.0))
    click(plot, at(plot, -5.5), SHIFT)
    first, second = frozen.examination.cursors
    assert first == pytest.approx(-7.0, abs=0.1)
    assert second == pytest.approx(-5.5, abs=0.1)
    assert all(line.isVisible() for plot in plots(frozen) for lines in plot._cursors for line in lines)
    said = frozen.examine_bar.places.text()
    assert "A \N{MINUS SIGN}7." in said or "A \N{MINUS SIGN}6.9" in said
    assert f"A to B {abs(second - first):.3f} s" in said
    drag(plot, at(plot, first), at(plot, -9.0))
    assert frozen.examination.cursors[0] == pytest.approx(-9.0, abs=0.15)
    assert frozen.examination.cursors[1] == second


def test_shift_and_drag_chooses_a_region_whose_ends_can_be_dragged(frozen: MainWindow) -> None:
    plot = frozen.latency.history
    drag(plot, at(plot, -8.0), at(plot, -6.0), SHIFT)
    region = frozen.examination.region
    assert region == (pytest.approx(-8.0, abs=0.15), pytest.approx(-6.0, abs=0.15))
    assert (frozen.examination.start, frozen.examination.end) == (-FIRST_S, 0.0)
    assert "region 2.0" in frozen.examine_bar.places.text() or "region 1.9" in frozen.examine_bar.places.text()
    other = frozen.spectrogram.plot
    drag(other, at(other, region[1]), at(other, -3.0))
    assert frozen.examination.region == (pytest.approx(region[0]), pytest.approx(-3.0, abs=0.15))


def test_keys_pan_zoom_and_put_cursors(frozen: MainWindow, qtbot: QtBot) -> None:
    one = frozen.examination
    frozen.setFocus()
    qtbot.keyClick(frozen, Qt.Key.Key_Left)
    assert (one.start, one.end) == (pytest.approx(-11.0), pytest.approx(-1.0))
    qtbot.keyClick(frozen, Qt.Key.Key_A)
    qtbot.keyClick(frozen, Qt.Key.Key_Right)
    qtbot.keyClick(frozen, Qt.Key.Key_B)
    assert one.cursors == [pytest.approx(-6.0), pytest.approx(-5.0)]
    qtbot.keyClick(frozen, Qt.Key.Key_R)
    assert one.region == (pytest.approx(-6.0), pytest.approx(-5.0))
    qtbot.keyClick(frozen, Qt.Key.Key_Plus)
    assert one.end - one.start == pytest.approx(8.0)
    qtbot.keyClick(frozen, Qt.Key.Key_Home)
    assert (one.start, one.end) == (-600.0, 0.0)


def test_the_pointer_reads_values_and_what_happened(frozen: MainWindow) -> None:
    plot, head = frozen.latency.history, frozen.panels["latency"].head.figure
    log, now_s = SessionLog(60), frozen.examination.now_s
    frozen.examination.log = log
    for number in range(50):
        log.parts.add(np.full(9, 15.0), now_s - 5.0 + number / 25)
        log.totals.add((135.0, 20.0), now_s - 5.0 + number / 25)
    log.held.add([300 * 2**20, 33, 60, 0.25, 1, 7, 0, np.nan, np.nan, np.nan, np.nan], now_s - 4.0)
    log.events.happened(Event.LOOK_AHEAD, now_s - 1.0, 80)
    frozen.latency.refresh()
    frozen.memory.show_plot()
    move(plot, at(plot, -4.0))
    assert head.text().endswith("135 ms sound \N{RIGHTWARDS ARROW} screen")
    assert head.text().startswith(("\N{MINUS SIGN}4.0", "\N{MINUS SIGN}3.9"))
    move(plot, at(plot, -1.0))
    assert "Look-ahead 80 ms" in head.text()
    move(frozen.memory.plot, at(frozen.memory.plot, -4.0))
    assert frozen.panels["memory"].head.figure.text().endswith("300 MiB, CPU 33 %, sound 0.25 s")


def test_a_click_on_a_picture_shows_where_its_time_went(frozen: MainWindow) -> None:
    log, now_s = SessionLog(60), frozen.examination.now_s
    frozen.examination.log = log
    frozen.examination.show(-2.0, 0.0)
    slow = np.array([10.0, 100.0, 5.0, 1.0, 1.0, 70.0, 2.0, 8.0, 3.0])
    for number in range(40):
        log.parts.add(slow if number == 20 else slow / 2, now_s - 2.0 + number / 25)
        log.totals.add((200.0, 75.0) if number == 20 else (100.0, 20.0), now_s - 2.0 + number / 25)
    frozen.latency.refresh()
    click(frozen.latency.history, at(frozen.latency.history, -1.2))
    assert frozen.latency.picked_s == pytest.approx(now_s - 1.2, abs=0.001)
    assert frozen.latency.figures.parts is not None
    assert frozen.latency.figures.parts.tolist() == slow.tolist()
    assert titles.bar_title(frozen.examination, frozen.latency.picked_s).startswith("Frame at \N{MINUS SIGN}1.2")


def test_the_rows_beside_the_waterfall_are_of_the_picture_that_was_clicked(
        frozen: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    log, now_s = SessionLog(60), frozen.examination.now_s
    frozen.examination.log = log
    frozen.examination.show(-2.0, 0.0)
    for number in range(40):
        log.parts.add(np.full(9, 71.5 if number == 20 else 3.0), now_s - 2.0 + number / 25)
        log.totals.add((643.0, 81.0) if number == 20 else (27.0, 9.0), now_s - 2.0 + number / 25)
    words: list[str] = []
    text = paint.text
    monkeypatch.setattr(paint, "text", lambda *given, **how: (words.append(given[2]), text(*given, **how))[1])

    frozen.latency.refresh()
    frozen.latency.grab()
    assert {"p50", "p95", "p99", "3.0", "27.0"} <= set(words)
    click(frozen.latency.history, at(frozen.latency.history, -1.2))
    words.clear()
    frozen.latency.grab()
    assert words.count("71.5") == 9
    assert {"643", "81.0"} <= set(words)
    assert not {"p50", "p95", "p99", "3.0", "27.0"} & set(words)


def test_figures_are_of_the_region(frozen: MainWindow) -> None:
    one = frozen.examination
    log = one.log = SessionLog(60)
    for number in range(100):
        log.totals.add((100.0 + number, 10.0), one.now_s - 4.0 + number / 25)
    one.choose(-2.0, -1.0)
    assert frozen.latency.figures.totals is not None
    assert frozen.latency.figures.totals[0, 0] == pytest.approx(162.5, abs=1.5)
    assert "region" in titles.histogram_title(frozen.examination)


def test_the_sound_of_the_region_is_played(frozen: MainWindow, qtbot: QtBot) -> None:
    made: list[Fifo] = []

    def unheard(fifo: Fifo) -> Unheard:
        made.append(fifo)
        return Unheard(fifo, time.monotonic(), 20.0)

    player, told = RegionPlayer(unheard), list[bool]()
    player.playing.connect(told.append)
    player.play(np.full(24_000, 8_000, np.int16), 16_000)
    assert player.on
    qtbot.waitUntil(lambda: not player.on)
    assert told == [True, False]
    assert made[0].taken_end == pytest.approx(72_000, abs=100)


def test_a_line_in_every_plot_goes_along_with_the_region_that_is_heard(frozen: MainWindow, qtbot: QtBot) -> None:
    frozen.excerpts.player._loudspeaker = lambda fifo: Unheard(fifo, time.monotonic())
    plot = frozen.spectrogram.plot
    drag(plot, at(plot, -8.0), at(plot, -4.0), SHIFT)
    region = frozen.examination.region
    assert region is not None
    lines = [mark for one in plots(frozen) for mark in one._played]
    assert not lines

    qtbot.mouseClick(frozen.examine_bar.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (heard := frozen.examination.heard) is not None and heard > region[0] + 0.2)
    lines = [mark for one in plots(frozen) for mark in one._played]
    assert len(lines) == sum(len(one.lanes) for one in plots(frozen))
    assert all(mark.isVisible() for mark in lines)
    assert {round(mark.x(), 6) for mark in lines} == {round(frozen.examination.heard, 6)}  # type: ignore[arg-type]
    for one in plots(frozen):
        for view, mark in zip(one.lanes, one._played, strict=True):
            assert [mark.rect().top(), mark.rect().bottom()] == pytest.approx(view.viewRange()[1])
    before = frozen.examination.heard
    qtbot.waitUntil(lambda: frozen.examination.heard is not None and frozen.examination.heard > before)

    qtbot.mouseClick(frozen.examine_bar.play, Qt.MouseButton.LeftButton)
    assert frozen.examination.heard is None
    assert not any(mark.isVisible() for mark in lines)


def test_where_nothing_is_heard_any_more_no_line_stands(frozen: MainWindow, qtbot: QtBot) -> None:
    frozen.excerpts.player._loudspeaker = lambda fifo: Unheard(fifo, time.monotonic(), 20.0)
    frozen.examination.choose(-2.0, -0.5)
    places: list[float | None] = []
    frozen.examination.played.connect(lambda: places.append(frozen.examination.heard))
    qtbot.mouseClick(frozen.examine_bar.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not frozen.excerpts.player.on)
    assert places[-1] is None
    heard = [place for place in places if place is not None]
    assert heard == sorted(heard)
    assert -2.0 <= heard[0] <= heard[-1] <= -0.5 + 1e-6


def test_a_panel_that_is_shown_again_while_frozen_counts_what_it_shows(frozen: MainWindow, qtbot: QtBot) -> None:
    panel, one = frozen.latency, frozen.examination
    log = one.log = SessionLog(60)
    for number in range(250):
        log.parts.add(np.full(9, 10.0), one.now_s - 10.0 + number / 25)
        log.totals.add((90.0, 55.0 if number in (30, 200) else 12.0), one.now_s - 10.0 + number / 25)
    panel.refresh()
    assert panel.counted == "0 skipped, 2 slow in the 10 s shown"
    frozen.setFocus()
    qtbot.keyClick(frozen, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: not panel.isVisible())
    one.show(-5.0, 0.0)
    qtbot.keyClick(frozen, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: panel.isVisible())
    assert panel.counted == "0 skipped, 1 slow in the 5 s shown"


def test_what_happened_until_the_instant_is_in_the_frozen_log(spoken: MainWindow, qtbot: QtBot) -> None:
    spoken.polling.stop()
    happened = spoken.bridge.host.happened
    assert happened is not None
    counted = spoken.log.events.count
    happened.happened(Event.SKIPPED, time.monotonic(), 6)
    qtbot.keyClick(spoken, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert spoken.log.events.count > counted
    assert spoken.latency.counted.startswith(f"{sum_of_skipped(spoken)} skipped")
    assert sum_of_skipped(spoken) >= 6


def sum_of_skipped(window: MainWindow) -> int:
    one = window.examination
    _, rows = one.log.events.span(one.now_s + one.start, one.now_s + one.end)
    return int(rows[rows[:, 0] == Event.SKIPPED, 1].sum())


def test_the_frozen_memory_panel_says_how_long_its_plot_is(frozen: MainWindow, qtbot: QtBot) -> None:
    panel, plot = frozen.memory, frozen.memory.plot
    assert panel.process_words == "process, 10 s"
    wheel(plot, at(plot, -5.0), -6)
    assert panel.process_words == f"process, {FIRST_S / 0.8**6:.3g} s"
    frozen.setFocus()
    qtbot.keyClick(frozen, Qt.Key.Key_Home)
    assert panel.process_words == "process, 10 min"
    drag(plot, at(plot, -300.0), at(plot, -200.0), SHIFT)
    assert panel.process_words == "process, region"
    qtbot.keyClick(frozen, Qt.Key.Key_Escape)
    assert panel.process_words == "process, 10 min"


def test_the_words_beside_the_frozen_memory_plot_are_painted_anew_with_it(frozen: MainWindow, qtbot: QtBot) -> None:
    words = painted_words(frozen.memory)
    assert "process, 10 s" in words
    frozen.setFocus()
    qtbot.keyClick(frozen, Qt.Key.Key_Home)
    assert "process, 10 min" in painted_words(frozen.memory)


def painted_words(widget: QWidget) -> list[str]:
    """Give the words that a widget and its plots paint."""
    words: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        text = paint.text
        patch.setattr(paint, "text", lambda *given, **how: (words.append(given[2]), text(*given, **how))[1])
        widget.grab()
    return words


def test_every_lane_of_the_memory_panel_is_named_where_there_are_three(spoken: MainWindow, qtbot: QtBot) -> None:
    panel = spoken.memory
    names = ("process", "CPU: studio", "computer", "Sound ring")
    qtbot.waitUntil(lambda: panel.plot.sound.isVisible())
    qtbot.waitUntil(lambda: set(names) <= set(painted_words(panel.plot)))
    for view, name in panel.plot.names.items():
        assert view.rect().contains(name.boundingRect()), "a name lies in its lane"
    spoken.resize(1280, 720)
    qtbot.waitUntil(lambda: not panel.plot.sound.isVisible())
    assert not set(names) & set(painted_words(panel.plot))


def test_a_file_is_found_again_by_its_kind_whatever_name_was_typed(
    frozen: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(name: str) -> Callable[[QFileDialog], bool]:
        def write(chooser: QFileDialog) -> bool:
            chooser.setDirectory(str(tmp_path))
            field = chooser.findChild(QLineEdit, "fileNameEdit")
            assert isinstance(field, QLineEdit)
            field.setText(name)
            return True

        return write

    for name, expected in (("monday", "monday.json"), ("take.2", "take.2.json"), ("june.JSON", "june.JSON"),
                           ("take.2", "take.2 (2).json")):
        monkeypatch.setattr(QFileDialog, "exec", typed(name))
        frozen.excerpts.ask("json")
        assert (tmp_path / expected).is_file(), expected
    assert len(list(tmp_path.glob("*.[jJ]*"))) == 4


def test_compare_finds_a_session_under_any_name(window: MainWindow) -> None:
    window.excerpts.compare()
    (chooser,) = window.findChildren(QFileDialog)
    kinds = chooser.nameFilters()
    chooser.close()
    assert any("(*)" in kind for kind in kinds)
    assert "*.json" in kinds[0]


def test_the_region_is_saved_as_sound_table_and_pictures(frozen: MainWindow, tmp_path: Path) -> None:
    one = frozen.examination
    one.choose(-0.9, -0.4)
    for kind in ("wav", "csv", "png", "svg"):
        frozen.excerpts.save(kind, tmp_path / f"region.{kind}")
    with wave.open(io.BytesIO((tmp_path / "region.wav").read_bytes())) as file:
        assert (file.getframerate(), file.getnchannels(), file.getnframes()) == (16_000, 1, 8_000)
        samples = np.frombuffer(file.readframes(8_000), "<i2")
    assert (samples == one.log.sound.read(one.now_s - 0.9, one.now_s - 0.4)).all()
    assert samples.any()
    lines = (tmp_path / "region.csv").read_text().splitlines()
    assert lines[0].startswith("seconds,Microphone,Look-ahead")
    assert all(-0.9 <= float(line.split(",")[0]) <= -0.4 for line in lines[1:])
    assert (tmp_path / "region.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    drawn = (tmp_path / "region.svg").read_text()
    assert "<svg" in drawn
    assert "<text" in drawn


@pytest.mark.parametrize(("kind", "saved", "not_saved"), [
    ("wav", "Region saved", "The region was not saved"), ("csv", "Region saved", "The region was not saved"),
    ("png", "Panels saved", "The panels were not saved"), ("svg", "Panels saved", "The panels were not saved"),
    ("json", "Whole session saved", "The session was not saved"),
])
def test_what_was_saved_is_called_by_its_name(
    frozen: MainWindow, tmp_path: Path, kind: str, saved: str, not_saved: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(choosing, "save_file", lambda _window, _purpose, title, name, _kinds: asked.append((title, name)))
    frozen.excerpts.ask(kind)
    frozen.excerpts.save(kind, tmp_path / f"one.{kind}")
    assert frozen.notices.current is not None
    assert frozen.notices.current.title == saved
    frozen.excerpts.save(kind, tmp_path / "missing" / f"one.{kind}")
    assert frozen.notices.current.title == not_saved
    assert frozen.notices.current.trouble
    what = saved.removesuffix(" saved")
    ((title, name),) = asked
    assert title == f"Save the {what.lower()}"
    assert name.startswith(f"{what} ")
    assert name.endswith(f".{kind}")


def test_a_picture_of_panels_says_what_it_is_of_and_when(frozen: MainWindow, tmp_path: Path) -> None:
    frozen.excerpts.save("svg", tmp_path / "panels.svg")
    drawn = (tmp_path / "panels.svg").read_text()
    now = frozen.examination.frozen_at
    for said in ("Viseme Studio: Spectrogram, Latency, Memory", words.date_and_time(now), "frozen", "Engineer",
                 frozen.bridge.host.on_air.manifest.name, *(panel.windowTitle() for panel in frozen.instruments.shown)):
        assert said in drawn, said
    assert str(now.year) in words.date_and_time(now)


def test_no_half_of_a_picture_of_panels_is_empty_and_the_panels_are_as_before(frozen: MainWindow) -> None:
    panels = frozen.instruments.shown
    before = [panel.body.geometry() for panel in panels]
    widths = {box.width() for box in before}
    assert len(widths) > 1, "they are not equally wide in this layout"
    pixels = cv2.imdecode(np.frombuffer(as_png(panels, Heading("what", ["when"])), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert [panel.body.geometry() for panel in panels] == before
    assert pixels.shape[1] == 2 * (max(widths) + 32)
    right = pixels[200:, pixels.shape[1] * 3 // 4:]
    for number, part in enumerate(np.array_split(right, 10)):
        assert (part != pixels[0, 0]).mean() > 0.01, f"tenth {number} of the height is empty at the right"


def test_a_picture_of_panels_is_in_the_menu_of_files_live_and_frozen(
    spoken: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str, str]] = []

    def choose(_window: QWidget, purpose: choosing.Purpose, title: str, name: str, kinds: str) -> Path:
        asked.append((purpose.value, title, kinds))
        assert ":" not in name
        return tmp_path / f"panels.{'svg' if len(asked) > 1 else 'png'}"

    monkeypatch.setattr(choosing, "save_file", choose)
    action = spoken.commands.actions["panels"]
    action.trigger()
    action.trigger()
    assert asked == [("panels", "Save the panels", "PNG (*.png);;SVG (*.svg)")] * 2
    assert (tmp_path / "panels.png").read_bytes().startswith(b"\x89PNG")
    assert "<svg" in (tmp_path / "panels.svg").read_text()
    menu = spoken.panels["memory"].menu()
    next(one for one in menu.actions() if one.text() == say.PANEL_PNG).trigger()
    assert asked[-1] == ("panels", "Save the panel", "PNG (*.png)")
    spoken.layouts.choose("Present")
    action.trigger()
    assert len(asked) == 3
    assert spoken.notices.current.words == say.NO_PANELS


def test_what_is_taken_out_of_the_panels_is_offered_where_such_files_are(
    frozen: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, str] = {}
    for kind in KINDS:
        monkeypatch.setattr(choosing, "save_file", lambda _window, purpose, *_, kind=kind: asked.update({kind: purpose.value}))
        frozen.excerpts.ask(kind)
    assert asked == {"wav": "region", "csv": "figures", "png": "panels", "svg": "panels", "json": "figures"}


def test_a_region_goes_to_the_exports_and_no_sound_of_it_is_put_beside_the_clips(frozen: MainWindow) -> None:
    folder = frozen.file_outputs.recording.folder
    before = set(folder.rglob("*")) if folder.is_dir() else set()
    frozen.examination.choose(-0.9, -0.4)
    frozen.examine_bar.export.click()
    frozen.examine_bar.export.click()
    dialog = frozen.file_outputs.dialog
    assert dialog is not None
    dialog.close()
    first, second = frozen.file_outputs.exports.jobs()
    assert first.order.clip.name.startswith("Region ")
    assert first.order.clip != second.order.clip
    assert second.order.excerpt is not None
    assert second.sound_s == pytest.approx(0.5)
    with wave.open(io.BytesIO(second.order.excerpt.wav)) as sound:
        assert sound.getnframes() == 8000
    assert (set(folder.rglob("*")) if folder.is_dir() else set()) == before


def test_counters_are_reset_and_say_since_when(spoken: MainWindow, qtbot: QtBot) -> None:
    before = spoken.counters.snapshot
    assert before is not None
    assert spoken.memory.since
    spoken.instruments.count_anew()
    qtbot.waitUntil(lambda: spoken.counters.snapshot is not None and spoken.counters.snapshot.since_s > before.since_s
                    and spoken.counters.snapshot.pictures < before.pictures + 5)
    assert spoken.instruments.collector.collections <= 2
    assert spoken.memory._since_words.startswith("Counted since ")


def test_a_region_is_chosen_from_the_menu_also_while_all_is_live(spoken: MainWindow) -> None:
    actions = spoken.commands.actions
    assert "Shift+drag" in actions["region"].text()
    actions["region-clip"].trigger()
    assert spoken.examination.frozen
    assert spoken.examination.region == (spoken.examination.start, spoken.examination.end)
    assert spoken.file_outputs.dialog is None, "nothing is exported that was not seen"
    actions["region-clip"].trigger()
    assert spoken.file_outputs.dialog is not None
    spoken.file_outputs.dialog.close()
    assert next(job.order.speech.name for job in spoken.file_outputs.exports.jobs()).startswith("Region ")


def test_freezing_shows_a_panel_where_none_is(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.layouts.choose("Present")
    assert not window.instruments.shown
    window.commands.actions["freeze"].trigger()
    assert window.instruments.shown == [window.panels["spectrogram"]]
    window.commands.actions["freeze"].trigger()
    assert not window.instruments.shown


def test_compare_is_in_the_menu_and_shows_the_panel_that_compares(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(choosing, "ask_for_files", lambda _parent, _purpose, title, *_, **__: asked.append(title))
    window.resize(1280, 720)
    window.layouts.choose("Present")
    window.commands.actions["session"].trigger()
    assert asked == [say.COMPARE_TITLE]
    assert window.panels["latency"].active


def test_comparing_ends_in_the_menu_in_which_it_began(window: MainWindow, tmp_path: Path) -> None:
    stop = window.commands.actions["no-session"]
    (view,) = [one.menu() for one in window.commands.bar.actions() if one.text() == "&View"]
    rows = view.actions()
    assert rows.index(stop) == rows.index(window.commands.actions["session"]) + 1
    assert not stop.isEnabled()
    session = tmp_path / "session.json"
    session.write_text(json.dumps({"stages_ms": {stage: [1.0, 2.0] for stage in STAGES}, "resident": {}}))
    window.excerpts.show_earlier(session)
    assert window.latency.ghost is not None
    assert stop.isEnabled()
    stop.trigger()
    assert window.latency.ghost is None
    assert not stop.isEnabled()


def test_what_is_saved_to_compare_with_is_said_to_be_the_whole_session(frozen: MainWindow, tmp_path: Path) -> None:
    """Its percentiles were taken for those of the region."""
    one = frozen.examination
    one.choose(-0.3, -0.1)
    assert KINDS["json"].startswith("Whole session")
    frozen.excerpts.save("json", tmp_path / "one.json")
    rows = json.loads((tmp_path / "one.json").read_text())["pictures"]["rows"]
    assert len(rows) > len(one.log.parts.span(one.now_s - 0.3, one.now_s - 0.1)[0])


def test_the_page_of_shortcuts_says_what_the_mouse_does_while_all_is_frozen(window: MainWindow) -> None:
    window.show_shortcuts()
    (sheet,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    said = {one.text() for one in sheet.findChildren(QLabel)}
    assert {"Choose a region", "Shift+drag, or R", "Compare with a session"} <= said
    sheet.close()


def test_while_all_is_frozen_what_is_done_then_comes_first_on_the_page_of_shortcuts(frozen: MainWindow) -> None:
    frozen.show_shortcuts()
    (sheet,) = [one for one in frozen.findChildren(QDialog) if one.isVisible()]
    tops = {one.text(): one.mapTo(sheet, QPoint()).y() for one in sheet.findChildren(QLabel)}
    assert tops[window_say.FROZEN_TITLE] < tops["Open a sound file"]
    sheet.close()
