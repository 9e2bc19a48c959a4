"""The window is painted, and its first picture shown, before anything that draws plots is imported; then the plots come."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from studio.ui.deferred_plots import DeferredPlots
from studio.ui.drawing.plotted import Plotted
from studio.ui.first_picture import FirstPicture
from studio.ui.idle_work import IdleWork
from tests.screen import offscreen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
OPENED = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from studio import app
from studio.ui import first_picture
from studio.ui.preferences import Preferences

first_picture.WAIT_MS = 10_000_000
folder, settings, layout, show = sys.argv[1:]
application = app.make_application()
preferences = Preferences(Path(settings))
preferences.welcomed, preferences.layout = True, layout
window = app.make_window(Path(folder), preferences, Path(settings).parent / "clips")
told = {}

def note(moment):
    told.setdefault(moment, [name for name in sys.modules if name.startswith("pyqtgraph") or name == "studio.ui.drawing.plots"])

class Painted(QObject):
    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            note("painted")
        return False

def until(condition):
    deadline = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < deadline, condition
        application.processEvents()
        time.sleep(0.002)

def places():
    return {name: panel.geometry().getRect() for name, panel in window.panels.items() if panel.isVisible()}

painted, count = Painted(), window.times.painted
window.installEventFilter(painted)
window.times.painted = lambda *given: (note("pictured"), count(*given))
window.open()
until(lambda: window.times.paints.count > 0)
before = places()
if layout == "Present":
    until(lambda: window.times.paints.count > 25)
    note("later")
    window.layouts.show_panel(show, on=True)
    until(lambda: window.panels[show].active)
bodies = {"spectrogram": window.spectrogram, "latency": window.latency, "memory": window.memory}
until(lambda: all(body.plotted for name, body in bodies.items() if window.panels[name].active))
told["plotted"] = [name for name, body in bodies.items() if body.plotted]
told["stays"] = layout == "Present" or places() == before
print(json.dumps(told), flush=True)
# Nothing of the end is of interest here, and on a busy machine the engine may still run then.
os._exit(0)
"""


def opened(folder: Path, settings: Path, layout: str, show: str = "") -> dict[str, object]:
    environment = os.environ | {"QT_QPA_PLATFORM": offscreen(1920, 1080), "PYTHONFAULTHANDLER": "1"}
    done = subprocess.run([sys.executable, "-c", OPENED, str(folder), str(settings), layout, show], cwd=ROOT, env=environment,
                          capture_output=True, text=True, timeout=170, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_in_present_no_plots_are_imported_until_a_panel_is_shown(tiny: Path, tmp_path: Path) -> None:
    told = opened(tiny, tmp_path / "settings.ini", "Present", "latency")
    assert (told["painted"], told["pictured"], told["later"]) == ([], [], [])
    assert told["plotted"] == ["latency"]


@pytest.mark.parametrize("layout", ["Studio", "Engineer"])
def test_panels_get_their_plots_after_the_first_picture_and_nothing_moves(tiny: Path, tmp_path: Path, layout: str) -> None:
    told = opened(tiny, tmp_path / "settings.ini", layout)
    assert (told["painted"], told["pictured"]) == ([], [])
    assert told["plotted"] == ["spectrogram", "latency", "memory"]
    assert told["stays"]


class Body(Plotted):
    """Has two pieces; notes what is made."""

    def __init__(self, name: str, made: list[str]) -> None:
        self.name, self.made, self.seen = name, made, False

    def _make_plots(self) -> Iterator[None]:
        self.made.append(f"{self.name} 1")
        yield
        self.made.append(f"{self.name} 2")
        yield

    def _show_plots(self) -> None:
        self.made.append(f"{self.name} shown")


@pytest.fixture
def work(qapp: QApplication) -> Iterator[IdleWork]:
    owner = QObject()
    made = IdleWork(owner)
    yield made
    made.close()
    owner.deleteLater()


def test_what_can_be_seen_is_made_first_and_the_rest_when_it_can(work: IdleWork, qtbot: QtBot) -> None:
    made = list[str]()
    one, other = Body("one", made), Body("other", made)
    plots = DeferredPlots(work, [(lambda: one.seen, one), (lambda: other.seen, other)])
    other.seen = True
    plots.look()
    assert not work.busy
    plots.begin()
    qtbot.waitUntil(lambda: not work.busy)
    assert made == ["other 1", "other 2", "other shown"]
    one.seen = True
    plots.look()
    qtbot.waitUntil(lambda: not work.busy)
    assert made[3:] == ["one 1", "one 2", "one shown"]
    plots.close()


def test_plots_that_are_asked_for_before_their_turn_are_made_at_once(work: IdleWork, qtbot: QtBot) -> None:
    made = list[str]()
    body = Body("one", made)
    body.seen = True
    plots = DeferredPlots(work, [(lambda: body.seen, body)])
    plots.begin()
    body.make_next()
    body.make_plots()
    assert made == ["one 1", "one 2", "one shown"]
    qtbot.waitUntil(lambda: not work.busy)
    assert len(made) == 3
    plots.close()


def test_a_freeze_has_the_plots_that_can_be_seen_made_at_once(work: IdleWork, qtbot: QtBot) -> None:
    made = list[str]()
    one, other = Body("one", made), Body("other", made)
    one.seen = True
    plots = DeferredPlots(work, [(lambda: one.seen, one), (lambda: other.seen, other)])
    plots.begin()
    plots.finish()
    assert made == ["one 1", "one 2", "one shown"]
    qtbot.waitUntil(lambda: not work.busy)
    plots.finish()
    assert len(made) == 3
    plots.close()


def test_nothing_is_made_after_the_end(work: IdleWork) -> None:
    made = list[str]()
    body = Body("one", made)
    body.seen = True
    plots = DeferredPlots(work, [(lambda: body.seen, body)])
    plots.begin()
    work.close()
    plots.close()
    plots.look()
    assert not work.busy
    assert made == []


def test_pictures_are_looked_for_between_the_modules_that_are_imported(tmp_path: Path) -> None:
    """In a process where none of them is there yet."""
    script = """
import sys
from studio.ui import deferred_plots
looks = []
pieces = list(deferred_plots._load(lambda: looks.append("pyqtgraph.graphicsItems.AxisItem" in sys.modules)))
print("pyqtgraph" in sys.modules, len(pieces) > 3, looks.count(False) > 20, looks.count(True) > 20, len(sys.meta_path))
"""
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    plain = subprocess.run([sys.executable, "-c", "import sys, PySide6.QtWidgets; print(len(sys.meta_path))"], cwd=ROOT,
                           capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["True", "True", "True", "True", plain.stdout.strip()]


def test_idle_work_is_done_in_turn_and_its_beginning_and_end_are_told(work: IdleWork, qtbot: QtBot) -> None:
    done, told = list[int](), list[bool]()
    work.working.connect(told.append)

    def job(first: int) -> Iterator[None]:
        for number in range(first, first + 3):
            done.append(number)
            yield

    work.add(job(0))
    work.add(job(3))
    assert done == []
    qtbot.waitUntil(lambda: not work.busy)
    assert (done, told) == ([0, 1, 2, 3, 4, 5], [True, False])


def test_the_rest_begins_once_and_not_after_the_window_was_closed(qapp: QApplication) -> None:
    parent, began = QObject(), list[int]()
    first = FirstPicture(parent)
    first.over.connect(lambda: began.append(1))
    first.end()
    first.end()
    assert began == [1]
    other = FirstPicture(parent)
    other.over.connect(lambda: began.append(2))
    other.close()
    other.end()
    assert began == [1]
    parent.deleteLater()


def test_the_plots_come_when_the_engine_fails_before_its_first_picture(
    make_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.ui.first_picture.WAIT_MS", 10_000_000)
    monkeypatch.setattr("studio.host.StudioHost.run", lambda host: host.events.failed(RuntimeError("no engine")))
    window = make_window(wait=False)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.panels["latency"].active)
    qtbot.waitUntil(lambda: window.latency.plotted)
    assert not window.preview.has_picture
    assert window.watch._thread.is_alive()


def test_a_panel_that_is_shown_again_shows_no_plot_before_it_has_its_place(window: MainWindow) -> None:
    from studio.ui.drawing.plots import Plot

    panel = window.latency
    panel.setParent(None)
    panel.hide()
    while panel.make_next():
        panel.show()
        assert [plot for plot in panel.findChildren(Plot) if plot.isVisible()] == []
        panel.hide()
    panel.show()
    assert [plot for plot in panel.findChildren(Plot) if plot.isVisible()]
    panel.close()
