"""The plots show what was measured where it belongs, down to the pixel."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from studio.engine.frontends.log_mel import SAMPLE_RATE, band_edges_hz, log_mel
from studio.engine.metrics.session_log import SessionLog, decibels, level_of, levels
from studio.ui.drawing import theme
from studio.ui.drawing.plots import ramp
from studio.ui.looks import dress
from studio.ui.panels.examination import Examination
from studio.ui.panels.latency.parts import Budget
from studio.ui.panels.latency.plots import HistoryPlot, WaterfallPlot, counted, stacked
from studio.ui.panels.spectrogram import SpectrogramPanel
from studio.ui.panels.spectrogram_plot import QUIETEST_DB, columns
from studio.ui.seek_bar import SeekBar
from studio.ui.sentences import panels as say
from tests.ui.pointing import drag

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LOWEST, HIGHEST, SECONDS = 300.0, 6000.0, 3.0


def chirp_hz(at_s: float) -> float:
    return LOWEST + (HIGHEST - LOWEST) * at_s / SECONDS


def heard_chirp(log: SessionLog, end_s: float) -> None:
    """Put a tone that rises evenly from 300 to 6000 Hz in three seconds into the log, ending at monotonic ``end_s``."""
    at = np.arange(int(SECONDS * SAMPLE_RATE)) / SAMPLE_RATE
    sound = 0.5 * np.sin(2 * np.pi * (LOWEST * at + (HIGHEST - LOWEST) / SECONDS * at**2 / 2))
    rows = log_mel(sound.astype(np.float32))
    log.mel.extend(levels(rows), end_s - SECONDS + np.arange(len(rows)) / 80)


@pytest.fixture
def panel(qtbot: QtBot) -> SpectrogramPanel:
    log = SessionLog(60)
    examination = Examination(log)
    examination.tick(time.monotonic())
    heard_chirp(log, examination.now_s)
    made = SpectrogramPanel(examination)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.make_plots()
    return made


def lightness(panel: SpectrogramPanel) -> np.ndarray:
    """Grab the panel: sum of the three colours of each pixel."""
    image = panel.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return data[:, :, :3].sum(axis=2).astype(int)


@pytest.mark.parametrize("at_s", [0.3, 1.0, 1.7, 2.4, 2.8])
def test_a_chirp_is_painted_at_its_frequency_and_its_time(panel: SpectrogramPanel, at_s: float) -> None:
    pixels = lightness(panel)
    place = panel.plot.where(panel.plot.sound, at_s - SECONDS, 0.0)
    box = panel.plot.box(panel.plot.sound)
    x = round(place.x()) + panel.plot.x()
    top, bottom = round(box.top()) + panel.plot.y() + 1, round(box.bottom()) + panel.plot.y() - 1
    row = top + int(pixels[top:bottom, x].argmax())
    painted = panel.plot.place(panel.plot.sound, QPointF(x - panel.plot.x(), row - panel.plot.y()))
    assert painted is not None
    band = float(np.interp(chirp_hz(at_s), band_edges_hz()[1:-1], np.arange(80))) + 0.5
    assert painted.y() == pytest.approx(band, abs=1.6)


def test_where_nothing_was_heard_the_spectrogram_says_what_to_do(panel: SpectrogramPanel) -> None:
    one = panel._examination
    panel.refresh()
    assert not panel._flag.isVisible()
    one.tick(one.now_s + 60.0)
    panel.refresh()
    assert panel._flag.isVisible()
    assert panel._flag._words == "Speak, or play a file, to see what the model hears"
    one.freeze()
    one.show(-60.0, -50.0)
    assert panel._flag._words == "Nothing was heard here"
    one.show(-600.0, 0.0)
    assert not panel._flag.isVisible()


def test_the_lane_of_the_mouth_has_its_name(panel: SpectrogramPanel) -> None:
    panel.plot.grab()
    paper = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(paper)
    _, _, texts = panel.plot.mouth_axis.generateDrawSpecs(painter)
    painter.end()
    assert [words for _, _, words in texts] == [say.MOUTH]
    assert texts[0][0].left() >= 0


def test_the_mouth_is_not_filled_across_pictures_that_are_missing(panel: SpectrogramPanel) -> None:
    plot, examination = panel.plot, panel._examination
    end_s = examination.now_s
    for first_s, last_s in ((-2.8, -2.2), (-1.2, -0.6)):
        at_s = np.arange(first_s, last_s, 0.04)
        examination.log.mouth.extend(np.full((len(at_s), 1), 1.0, np.float32), end_s + at_s)
    panel.refresh()
    pixels = lightness(panel)

    def at(time_s: float) -> int:
        place = plot.where(plot.mouth, time_s, 0.2)
        return int(pixels[round(place.y()) + plot.y(), round(place.x()) + plot.x()])

    nothing = at(-0.2)
    assert [at(time_s) == nothing for time_s in (-2.5, -2.0, -1.7, -1.4, -0.9)] == [False, True, True, True, False]


def test_what_is_louder_is_lighter_and_the_end_of_the_bar_decides_how_much(panel: SpectrogramPanel) -> None:
    before = lightness(panel).sum()
    panel.plot.ends.setRegion((-40.0, -15.0))
    assert panel.plot.decibels_shown == (-40.0, -15.0)
    assert lightness(panel).sum() < before
    assert tuple(panel.plot.picture.levels) == (level_of(-40.0), level_of(-15.0))


def test_the_ends_of_the_bar_are_dragged_with_the_mouse(panel: SpectrogramPanel, qtbot: QtBot) -> None:
    start = panel.plot.where(panel.plot.key, 0.5, QUIETEST_DB)
    drag(panel.plot, start, panel.plot.where(panel.plot.key, 0.5, -55.0))
    assert panel.plot.decibels_shown[0] == pytest.approx(-55.0, abs=2.0)
    assert panel.plot.decibels_shown[1] == pytest.approx(-15.0)
    # They cannot meet.
    plot = panel.plot
    drag(plot, plot.where(plot.key, 0.5, plot.decibels_shown[0]), plot.where(plot.key, 0.5, -2.0))
    low, high = plot.decibels_shown
    assert high - low >= 4.9


def test_the_colours_rise_evenly_in_lightness() -> None:
    light = [theme.luminance(QColor(*map(int, row[:3])).name()) for row in ramp()]
    star = np.array([116 * value ** (1 / 3) - 16 if value > 0.008856 else 903.3 * value for value in light])
    steps = np.diff(star)
    assert steps.min() >= -0.15
    assert steps.max() < 1.2
    assert star[0] < 2
    assert star[-1] > 95


def test_log_mel_is_kept_within_a_quarter_of_a_decibel() -> None:
    mel = np.linspace(-4, 4, 1_001, dtype=np.float32)
    assert np.abs(decibels(levels(mel)) - (mel - 4.0) * 12.5).max() < 0.25


def test_columns_have_the_loudest_of_their_frames_and_nothing_where_nothing_was_heard() -> None:
    at_s = np.concatenate([np.arange(0, 1, 1 / 80), np.arange(2, 3, 1 / 80)])
    rows = np.full((160, 80), 50, np.uint8)
    rows[40, 7] = 200
    few = columns(at_s, rows, 0.0, 3.0, 30)
    assert few.shape == (80, 30)
    assert few[7, 5] == 200
    assert few[6, 5] == 50
    assert (few[:, 11:19] == 0).all()
    fine = columns(at_s, rows, 0.4, 0.6, 16)
    assert (fine > 0).all()
    assert int((fine == 200).sum()) == 1
    assert (columns(at_s[:0], rows[:0], 0.0, 1.0, 8) == 0).all()


def test_parts_are_stacked_in_order_and_each_column_has_its_slowest_picture() -> None:
    at = np.array([-0.95, -0.9, -0.5])
    parts = np.array([[10.0, 20.0, 10.0], [30.0, 30.0, 20.0], [10.0, 10.0, 10.0]])
    pixels = stacked(at, parts, -1.0, 0.0, 100.0, 10, 100)
    assert [int((pixels[:, 0] == part).sum()) for part in range(3)] == [10, 20, 10]
    column = pixels[:, 1].tolist()
    assert column == sorted(column)
    assert [column.count(part) for part in range(3)] == [30, 30, 20]
    assert (pixels[:, 3] == 255).all()
    assert int((pixels[:, 5] == 255).sum()) == 70


def test_a_part_is_painted_in_its_colour_as_high_as_it_took(qtbot: QtBot) -> None:
    log = SessionLog(60)
    examination = Examination(log)
    plot = HistoryPlot(None, examination, 10.0)  # type: ignore[arg-type]
    qtbot.addWidget(plot)
    plot.resize(500, 240)
    plot.show()
    plot.dress(Budget().parts)
    at_s = examination.now_s - 8 + np.arange(200) / 25
    parts = np.tile([20.0, 100.0, 0, 0, 0, 40.0, 0, 0, 0], (200, 1))
    plot.show_ways(at_s, parts, 200.0, examination.now_s, None)
    image = plot.grab().toImage()
    k = theme.colours()
    inks = {ms: image.pixelColor(plot.where(plot.view, -3.0, ms).toPoint()).name().upper() for ms in (10.0, 140.0, 190.0)}
    assert inks[10.0] == k.bar_wait
    assert inks[190.0] == k.graph.upper()
    assert inks[140.0] not in (k.bar_wait, k.graph)
    before = image.pixelColor(plot.where(plot.view, -9.5, 10.0).toPoint()).name().upper()
    assert before == k.graph.upper()


def test_the_last_bar_counts_all_that_took_longer() -> None:
    counts = counted(np.array([0.5, 1.9, 39.9, 41.0, 59.0, 500.0]))
    assert (counts[0], counts[19], counts[20], counts[29]) == (2, 1, 1, 2)
    assert int(counts.sum()) == 6


@pytest.mark.parametrize("name", theme.THEMES)
def test_plots_follow_the_theme(panel: SpectrogramPanel, qapp: QApplication, name: str) -> None:
    dress(qapp, name)
    qapp.processEvents()
    image = panel.grab().toImage()
    box = panel.plot.box(panel.plot.mouth)
    at = panel.plot.pos() + box.center().toPoint()
    assert image.pixelColor(at).name().upper() == theme.colours().graph.upper()
    assert panel.plot.time.textPen().color().name().upper() == theme.colours().faint.upper()


@pytest.mark.parametrize("name", theme.THEMES)
def test_cursors_stand_out_from_the_spectrogram_in_both_themes(panel: SpectrogramPanel, qapp: QApplication, name: str) -> None:
    examination = panel.plot._examination
    examination.freeze()
    examination.show(-3.0, 0.0)
    examination.put_cursor(0, -1.4)
    dress(qapp, name)
    qapp.processEvents()
    row = panel.plot.pos() + panel.plot.box(panel.plot.sound).center().toPoint()
    image = panel.grab().toImage()
    at = round(panel.plot.where(panel.plot.sound, -1.4, 40.0).x()) + panel.plot.pos().x()
    dots = [image.pixelColor(x, row.y()).lightness() for x in range(at - 2, at + 3)]
    assert max(dots) > 200


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_waterfall_is_in_the_theme_s_colours_when_it_is_made(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    dress(qapp, name)
    room = QWidget()
    qtbot.addWidget(room)
    plot = WaterfallPlot(room)
    assert plot._budget.pen.color() == QColor(theme.colours().muted)
    assert plot._ticks.opts["pen"].color() == QColor(theme.colours().faint)


def test_a_slower_session_before_is_whole_behind_the_waterfall(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    plot = WaterfallPlot(room)
    parts = Budget().parts
    took = np.full(len(parts), 20.0)
    plot.show_parts(parts, took, 200.0, took * 3)
    (start, end), _ = plot.view.viewRange()
    assert start == 0.0
    assert end >= 3 * took.sum()


def test_values_stand_left_of_a_plot_where_windows_are_read_from_the_right(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        room = QWidget()
        qtbot.addWidget(room)
        plot = HistoryPlot(room, Examination(SessionLog(60)), 60.0)
        plot.resize(400, 120)
        room.show()
        plot.show()
        qapp.processEvents()
        assert plot.words.sceneBoundingRect().right() <= plot.box(plot.view).left() + 1
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_waveform_is_high_where_the_sound_is_loud_and_zooms_about_the_pointer(qtbot: QtBot) -> None:
    bar = SeekBar()
    qtbot.addWidget(bar)
    bar.resize(640, 28)
    bar.show()
    peaks = np.full(600, 0.02, np.float32)
    peaks[300:330] = 1.0
    bar.set_sound(peaks, 60.0)
    bar.set_position(20.0)
    assert bar.waveform.moment.value() == 20.0

    def heights() -> tuple[np.ndarray, np.ndarray]:
        xs, ys = bar.waveform._coming.getData()
        return xs[1::2], ys[1::2]

    at, high = heights()
    loud = at[high > 0.5]
    assert loud.min() == pytest.approx(30.0, abs=0.4)
    assert loud.max() == pytest.approx(33.0, abs=0.4)
    assert at.min() > 20.0
    turn = QWheelEvent(QPointF(320, 14), QPointF(320, 14), QPoint(), QPoint(0, 600), Qt.MouseButton.NoButton,
                       Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(bar, turn)
    low, top = bar.waveform.span
    assert top - low == pytest.approx(60 * 0.8**5, rel=1e-3)
    assert low < 30.0 < top
    sought: list[float] = []
    bar.sought.connect(sought.append)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(320, 14))
    assert sought == [pytest.approx(30.0, abs=0.3)]
