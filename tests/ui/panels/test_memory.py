"""The memory panel on real figures of the real engine."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from studio.engine.metrics.memory import Collector, Resident
from studio.engine.metrics.session_log import HELD, SessionLog
from studio.engine.painters.gpu.device_memory import DeviceMemory
from studio.ui.drawing import image, paint, theme
from studio.ui.panels.examination import Examination
from studio.ui.panels.memory import MemoryPanel
from studio.ui.panels.memory_plots import HeldPlot
from tests.ui.panels.pixels import bright

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.nvidia_driver import Driver


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


def test_the_plot_is_not_moved_while_the_panel_is_painted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the words beside it first needed room, a strip of it stayed on the screen right of the panel."""
    window.layouts.choose("Engineer")
    memory = window.memory
    qtbot.waitUntil(lambda: memory.isVisible() and memory.plotted)
    painting, moved = [False], []
    draw, place = memory.draw, memory.plot.setGeometry
    monkeypatch.setattr(memory, "draw", lambda painter: (painting.append(True), draw(painter), painting.pop()))
    monkeypatch.setattr(memory.plot, "setGeometry", lambda box: (moved.append(painting[-1]), place(box)))
    monkeypatch.setattr(MemoryPanel, "slope_words", "−1234.5 ± 5678.9 MiB/min")
    qtbot.waitUntil(lambda: len(moved) > 0)
    memory.repaint()

    assert not any(moved)


@pytest.mark.parametrize(("height", "timed"), [(43, False), (52, True), (71, True)])
def test_a_plot_without_room_for_the_axis_of_time_has_all_the_height(qtbot: QtBot, height: int, timed: bool) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    plot = HeldPlot(host, Examination(SessionLog(60)))
    host.resize(400, 200)
    host.show()
    plot.show()
    for before in (height, 120, 20, height):
        plot.setGeometry(0, 0, 340, before)
        QApplication.processEvents()
    assert plot.time.isVisible() is timed
    assert plot.box(plot.process).height() >= height - (24 if timed else 8)
    assert plot.box(plot.process).bottom() <= height


@pytest.mark.parametrize("size", [(1280, 720), (1280, 690), (1280, 660), (1280, 600)])
def test_the_engineers_memory_plot_has_an_axis_of_time(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.layouts.choose("Engineer")
    window.memory.make_plots()
    qtbot.waitUntil(lambda: window.memory.plot.time.isVisible())
    assert window.memory.plot.box(window.memory.plot.process).height() >= 26


def test_the_plot_leaves_nothing_where_it_was_before_its_axis_of_time_came(window: MainWindow, qtbot: QtBot) -> None:
    """Below the axis of the process its lower word stayed, a second 0."""
    plot = window.memory.plot
    for layout in ("Present", "Engineer") * 2:
        window.layouts.choose(layout)
        qtbot.waitUntil(lambda there=layout == "Engineer": plot.isVisible() is there)
        # Until the layout and every plot have come to rest.
        qtbot.wait(400)
    assert 0 < plot.box(plot.process).height() < plot.height() - 12
    qtbot.waitUntil(lambda: len(seen_below_the_axis(window)) == 1)


def seen_below_the_axis(window: MainWindow) -> set[int]:
    """Give the colours on the screen beside the axis of time."""
    plot = window.memory.plot
    corner = plot.mapTo(window, QPoint(0, plot.height() - 16))
    seen = window.screen().grabWindow(window.winId(), corner.x(), corner.y(), 40, 16).toImage()
    return {seen.pixel(x, y) for x in range(seen.width()) for y in range(seen.height())}


@pytest.mark.parametrize("slope", ["+0.4 ± 1.2 MiB/min", "+12.3 ± 45.6 MiB/min", "−1234 ± 5678 MiB/min"])
def test_what_the_process_gains_is_whole_beside_its_plot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, slope: str) -> None:
    collector = Collector()
    collector.close()
    panel = MemoryPanel(Resident(), collector, Examination(SessionLog(60)))
    qtbot.addWidget(panel)
    panel.resize(500, 240)
    panel.show()
    panel.make_plots()
    panel._use_slope(slope)
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


def test_what_was_measured_before_a_busy_window_froze_is_drawn(qtbot: QtBot) -> None:
    collector, examination = Collector(), Examination(SessionLog(60))
    collector.close()
    panel = MemoryPanel(Resident(), collector, examination)
    qtbot.addWidget(panel)
    panel.resize(800, 300)
    panel.show()
    panel.make_plots()
    now = time.monotonic()
    # The plots took 12 s to be made, in which nothing was measured; then the key was heard.
    for ago in (14.0, 13.0, 12.0, 0.0):
        examination.log.held.add([365.0 * 2**20 if name == "process" else 1.0 for name in HELD], now - ago)
    examination.freeze()

    curve = panel.plot.curves["process"]
    at, size = curve.getData()
    assert at[0] < -10.0
    assert at[-1] == pytest.approx(0.0, abs=1.0)
    assert size.tolist() == [365.0, 365.0]
    assert np.all(curve.opts["connect"][:-1])


def test_freezing_measures_so_that_curves_end_at_that_instant(speaking: MainWindow) -> None:
    before = speaking.log.held.count
    speaking.examination.freeze()
    at_s, _ = speaking.examination.log.held.span(-np.inf)
    assert len(at_s) > before
    assert speaking.examination.now_s - at_s[-1] < 0.5


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
