"""The window's composition root: every part is made here, joined, and handed to Qt."""

from __future__ import annotations

import gc
import logging
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

# Threads that numpy's linear algebra would start take the cores that the engine and the window need.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.avatars.latency_profiles import choose
from studio.console import endings
from studio.devices import session_bus
from studio.engine.core import heap
from studio.places import assets
from studio.ui import language
from studio.ui.avatar_entries import entries
from studio.ui.device_watch import DeviceWatch
from studio.ui.drawing import accessible, focus_rings, image, text_size
from studio.ui.engine_thread import EngineThread
from studio.ui.file_outputs import FileOutputs
from studio.ui.going_on import GoingOn
from studio.ui.main_window import MainWindow
from studio.ui.platform.qt_messages import logged_qt_messages
from studio.ui.platform.system_motion import SystemMotion
from studio.ui.preferences import Preferences
from studio.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.devices.device import AudioDevice
    from studio.engine.core.protocols import Source

SHOW_S = 0.03
"""What a picture takes from the engine to the screen, beyond its look-ahead: making, hand-over and paint."""
LOOK_AHEAD_S = 0.1125
"""Of an avatar that is not loaded yet: what the bundled ones have."""
_SIGNAL_MS = 200
COLLECT_MS = 60_000


@logged_qt_messages()
def run(avatar: str = library.DEFAULT, *, device: str | None = None, look_ahead_ms: int | None = None,
        settings: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    avatar
        Name or folder of the portrait to begin with. The default gives way to the one that was on air last.
    device
        Where the networks run, see `studio.engine.models.device`; what was chosen in the settings unless given.
    look_ahead_ms
        Which of its encoders hears, as if it were chosen in the window; None leaves what was chosen last.
    settings
        File of what is remembered; the user's own unless given.

    Returns
    -------
    int
        The exit code.

    Raises
    ------
    StudioError
        No such avatar, or it has no such encoder.
    """
    application = make_application(Preferences(settings).text)
    # Read anew: what belonged to an application that was made again is gone with it.
    preferences = Preferences(settings)
    going_on = GoingOn.take(os.environ)
    if going_on.avatar:
        # What was chosen in the window before a restart holds, whatever the command says that is given again.
        device, look_ahead_ms = going_on.device, None
    before = Path(going_on.avatar)
    folder = before if going_on.avatar and before.is_dir() else first_avatar(avatar, preferences)
    if look_ahead_ms is not None:
        preferences.look_ahead_ms = choose(read_manifest(folder), look_ahead_ms).choice_ms
    window = make_window(folder, preferences, device=device)
    spare_collector(window)
    listening = _quit_on_signals(application)
    motion = SystemMotion()
    motion.told.connect(window.looks.hear_of_motion)
    window.open()
    window.go_on(going_on)
    motion.start()
    code = application.exec()
    motion.close()
    listening.stop()
    _unsettle()
    if window.again:
        # All is closed and kept; a thread of the engine may still end in this process.
        environment = os.environ | window.again.environment()
        subprocess.Popen([sys.executable, "-m", "studio", *sys.argv[1:]], env=environment)  # noqa: S603  (ourselves)
    if window.bridge.isRunning():
        # Qt aborts a process in which a running thread of its own is taken away. What is kept is on the disk by now.
        logging.shutdown()
        os._exit(code)
    return code


def make_application(text: str = "100") -> QApplication:
    """Make Qt's application with our fonts; once in a process. ``text`` is one of `studio.ui.preferences.TEXTS`."""
    session_bus.leave_out_what_is_silent()
    QApplication.setApplicationName("Viseme Studio")
    QApplication.setDesktopFileName("viseme-studio")
    application = text_size.application(sys.argv[:1], text)
    application.setStyle("Fusion")
    language.dress(application)
    image.load_fonts()
    accessible.install()
    focus_rings.FocusRings(application)
    application.setFont(image.font())
    application.setWindowIcon(QIcon(str(assets() / "icons" / "viseme-studio.svg")))
    return application


def make_window(folder: Path, preferences: Preferences, clips: Path | None = None, *, device: str | None = None) -> MainWindow:
    """Join the parts of the window around the avatar in ``folder``; nothing runs before `MainWindow.open`.

    Recordings and exports go to ``clips``, or where the person chose, or to a folder among the user's films.
    """
    bridge = EngineThread(folder, device or preferences.processor)
    session = Session(bridge, microphone=_microphone(preferences), wave_file=_wave_file(bridge, preferences))
    folders = library.installed()
    if folder not in folders.values():
        name = folder.name if folder.name not in folders else str(folder)
        folders = {name: folder} | folders
    if clips is None and preferences.folder:
        clips = Path(preferences.folder)
    samples = sorted((assets() / "samples").glob("*.flac"))
    return MainWindow(
        bridge, session, DeviceWatch(_devices), FileOutputs(bridge, clips), entries=entries(folders), preferences=preferences,
        sample=samples[0] if samples else None,
    )


def first_avatar(wanted: str, preferences: Preferences) -> Path:
    """Give the folder to begin with: the one on air last, unless another than the default was asked for."""
    # Only what is installed here: the folder of another checkout may still be there.
    installed = {str(folder): folder for folder in library.installed().values()}
    if wanted == library.DEFAULT and preferences.avatar in installed:
        return installed[preferences.avatar]
    return library.find(wanted)


def _devices() -> Sequence[AudioDevice]:
    from studio.engine.sources.microphone import devices

    return devices()


def _microphone(preferences: Preferences) -> Callable[[str | None], Source]:
    def make(name: str | None) -> Source:
        # Imported here: sound devices are not needed before one is opened.
        from studio.engine.sources.microphone import Microphone

        return Microphone(name, gated=preferences.noise_gate == "yes")

    return make


def _wave_file(bridge: EngineThread, preferences: Preferences) -> Callable[[Path, int | None], Source]:
    def make(path: Path, track: int | None) -> Source:
        from studio.engine.sources.wavefile import WaveFile

        asked_s = bridge.host.setup.look_ahead_ms / 1e3 if bridge.host.setup.look_ahead_ms is not None else LOOK_AHEAD_S
        look_ahead_s = bridge.host.on_air.look_ahead_s if bridge.host.on_air is not None else asked_s
        return WaveFile(path, aloud=True, lead_s=look_ahead_s + SHOW_S, track=track, loudspeaker=preferences.loudspeaker)

    return make


def spare_collector(window: MainWindow) -> None:
    """Let the collector leave alone what stays, what is loaded and what ``window`` makes, and look at the rest once a minute.

    Left to itself it would look at everything once in hours, and until then Python keeps freed tuples for others to come, up to
    2,000 of each size: a live window took 115 KiB more of them every minute. A look at the rest takes a third of a millisecond.
    What is free in the C library's heap goes back to the system as often: what panels make for a moment leaves ever other gaps
    between what stays, and the heap grew by 50 KiB a minute while what was in it stayed the same.
    """
    window.bridge.ready.connect(_settle)
    window.idle_work.working.connect(_let_collector_rest)
    looking = QTimer(window)
    looking.timeout.connect(lambda: (gc.collect(), heap.give_back()))
    looking.start(COLLECT_MS)


def _settle(_manifest: object) -> None:
    """Tell the collector to leave alone what is there once everything is loaded; its pauses stay short then.

    A start leaves no garbage to speak of (six objects), and looking for it would hold the first picture up.
    """
    if gc.get_freeze_count():
        gc.collect()
    gc.freeze()


def _let_collector_rest(working: bool) -> None:
    """Stop the collector while the window makes what stays, and leave that alone afterwards as well."""
    if working:
        gc.disable()
    else:
        gc.collect()
        gc.freeze()
        gc.enable()


def _unsettle() -> None:
    """Let the collector take all at the end; libraries in C++ complain of what of theirs is left."""
    gc.unfreeze()


def _quit_on_signals(application: QApplication) -> QTimer:
    """Close in order when the process is asked to end; Python sees a signal only while it runs, hence the timer."""
    for number in endings():
        signal.signal(number, lambda *_: application.closeAllWindows())
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNAL_MS)
    return timer
