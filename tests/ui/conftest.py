"""A whole window around the tiny avatar, with a tone for a microphone; nothing of Qt is left behind."""

from __future__ import annotations

import functools
import gc
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from studio.devices.device import AudioDevice
from studio.engine.metrics.session_log import SessionLog
from studio.engine.sources.tone import Tone
from studio.engine.sources.wavefile import WaveFile
from studio.errors import NoAnswerError
from studio.ui import instruments
from studio.ui.avatar_entries import entries
from studio.ui.device_watch import DeviceWatch
from studio.ui.drawing import accessible, focus_rings, image, theme
from studio.ui.engine_thread import EngineThread
from studio.ui.file_outputs import FileOutputs
from studio.ui.looks import dress
from studio.ui.main_window import MainWindow
from studio.ui.preferences import Preferences
from studio.ui.session import Session
from tests.conftest import LEFT_S
from tests.screen import use_one
from tests.sounds import tone, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.engine.core.protocols import Source

use_one()


PATIENCE_MS = 40_000


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running. A Qt thread that ended stays in Python's list as a dummy."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + LEFT_S
    while (left := _running(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not left, f"threads left running: {left}"


def _running(before: set[threading.Thread]) -> list[str]:
    new = set(threading.enumerate()) - before
    return [thread.name for thread in new if not isinstance(thread, threading._DummyThread)]


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    application = QApplication.instance() or QApplication(qapp_args)
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    image.load_fonts()
    accessible.install()
    focus_rings.FocusRings(application)
    application.setFont(image.font())
    return application


@pytest.fixture(autouse=True)
def loudspeakers_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask no sound system of the machine's which loudspeakers there are."""
    found = [AudioDevice("Speakers", "speakers", 48_000, 2, True), AudioDevice("Headset", "headset", 48_000, 2, False)]
    monkeypatch.setattr("studio.devices.portaudio.loudspeakers", lambda: found)


@pytest.fixture(autouse=True)
def no_window_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window or a running timer."""
    dress(qapp, "dark")
    theme.reduce_motion(True)
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert not left, f"windows left open: {left}"


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Wait longer than usual: the machine may be busy."""
    qtbot.waitUntil = functools.partial(qtbot.waitUntil, timeout=PATIENCE_MS)  # type: ignore[method-assign]
    return qtbot


@dataclass
class Room:
    """What surrounds the window in a test: its files, and what the microphone and the device list are."""

    folder: Path
    avatars: dict[str, Path]
    microphone: Callable[[str | None], Source] = field(default=lambda _name: Tone())
    devices: list[AudioDevice] = field(default_factory=lambda: [AudioDevice("Desk microphone", "1", 48_000, 1, True),
                                                           AudioDevice("Headset", "2", 48_000, 1, False)])
    silent: bool = False
    """Whether the sound server does not answer."""
    sample: Path | None = None
    welcomed: bool = True

    def list_devices(self) -> list[AudioDevice]:
        if self.silent:
            raise NoAnswerError("The sound server does not answer; wait.")
        return self.devices

    def preferences(self) -> Preferences:
        made = Preferences(self.folder / "settings.ini")
        if self.welcomed:
            made.welcomed = True
        if made.motion == "system":
            made.motion = "reduced"
        return made


@pytest.fixture
def room(tmp_path: Path, tiny: Path) -> Room:
    return Room(tmp_path, {"tiny": tiny})


@pytest.fixture
def make_window(qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., MainWindow]]:
    """Give a maker of open windows; each is closed at the end."""
    # What a closed window kept stays with Qt's connections until the process ends: here a minute each, not ten.
    monkeypatch.setattr(instruments, "SessionLog", functools.partial(SessionLog, 60))
    made: list[MainWindow] = []
    parts: list[object] = []

    def make(*, wait: bool = True) -> MainWindow:
        bridge = EngineThread(next(iter(room.avatars.values())))
        session = Session(bridge, microphone=lambda name: room.microphone(name),
                          wave_file=lambda path, track: WaveFile(path, aloud=False, lead_s=0.1, track=track))
        window = MainWindow(bridge, session, DeviceWatch(room.list_devices), FileOutputs(bridge, room.folder / "clips"),
                            entries=entries(room.avatars), preferences=room.preferences(), sample=room.sample)
        made.append(window)
        parts.append(bridge.host)
        first = window.preferences.geometry.isEmpty()
        window.open()
        if first:
            window.resize(1280, 720)
        if wait:
            qtbot.waitUntil(lambda: window.preview.has_picture and bool(window.status.provider != "Starting"))
            qtbot.waitUntil(lambda: window.counters.snapshot is not None)
        return window

    yield make
    for window in filter(isValid, made):
        window.close()
        parts.extend((window, *window.findChildren(QObject)))
        window.deleteLater()
    made.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Functions that are connected to signals stay until the process ends, and with them 9 MB of each window.
    for part in parts:
        vars(part).update(dict.fromkeys(vars(part)))
    gc.collect()


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    """A second of a loud tone."""
    return write(tmp_path / "speech.wav", tone(1.0), 16_000)


@pytest.fixture
def window(make_window: Callable[..., MainWindow]) -> MainWindow:
    return make_window()


@pytest.fixture
def speaking(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Give a window that has heard its microphone for some pictures."""
    window.session.start_microphone()
    qtbot.waitUntil(lambda: window.preview.state == "LIVE")
    qtbot.waitUntil(lambda: window.times.totals.count > 10)
    qtbot.waitUntil(lambda: window.latency.figures.parts is not None)
    return window
