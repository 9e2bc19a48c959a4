"""The window: gallery, picture over transport, and the stack of panels; menu above, status below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from studio.engine.metrics.memory import Collector, Resident
from studio.ui import theme
from studio.ui.avatar_gallery import AvatarGallery, Entry
from studio.ui.casting import Casting
from studio.ui.comparing import Comparing
from studio.ui.controls import column, row
from studio.ui.dropped import Dropped
from studio.ui.dropping import files_of
from studio.ui.file_player import FilePlayer
from studio.ui.first_start import FirstStart
from studio.ui.latency_panel import LatencyPanel
from studio.ui.layouts import Layouts, Segments, bare_dock
from studio.ui.look_ahead import LookAhead
from studio.ui.looks import Looks
from studio.ui.main_menu import main_menu
from studio.ui.memory_panel import MemoryPanel
from studio.ui.notices import Notices
from studio.ui.panel import Panel
from studio.ui.picture_only import PictureOnly
from studio.ui.polling import Polling
from studio.ui.preferences import LAYOUTS
from studio.ui.preview import Preview
from studio.ui.processor import Processor
from studio.ui.recovery_notice import RecoveryNotice
from studio.ui.screen_times import ScreenTimes
from studio.ui.settings_dialog import SettingsDialog, settings_dialog
from studio.ui.sheets import about_sheet, shortcuts_sheet
from studio.ui.sound_notices import SoundNotices
from studio.ui.spectrogram_panel import SpectrogramPanel, freeze_button
from studio.ui.status_line import StatusLine
from studio.ui.table_export import offer_table
from studio.ui.transport import Transport

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent

    from studio.avatars.format import Manifest
    from studio.ui.device_watch import DeviceWatch
    from studio.ui.engine_thread import EngineThread
    from studio.ui.preferences import Preferences
    from studio.ui.production import Production
    from studio.ui.session import Session

LEAST_WIDTH, LEAST_HEIGHT = 1120, 680
FIRST_SIZE = 1440, 900


class MainWindow(QMainWindow):
    """Everything on screen, joined to one engine and one session.

    Parameters
    ----------
    bridge
        To the engine; started and closed by the window.
    session
        What runs.
    watch
        Tells which microphones there are; started and closed by the window.
    production
        Records and exports; closed by the window.
    entries
        The avatars to choose from.
    preferences
        What is remembered.
    sample
        A sound file to try with, or None when there is none.
    """

    def __init__(self, bridge: EngineThread, session: Session, watch: DeviceWatch, production: Production, *,
                 entries: list[Entry], preferences: Preferences, sample: Path | None = None) -> None:
        super().__init__()
        self.bridge, self.session, self.watch, self.production = bridge, session, watch, production
        self.preferences = preferences
        self.setWindowTitle("Viseme Studio")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.looks = Looks(preferences)
        session.device, session.gain_db = preferences.device, preferences.gain_db
        self.resident, self.collector = Resident(), Collector()
        self.times = ScreenTimes()
        self.preview = Preview(self.times)
        self.transport = Transport(session, production.recording)
        self.gallery = AvatarGallery(entries)
        self.spectrogram = SpectrogramPanel(bridge.heard)
        self.latency = LatencyPanel(self.times)
        self.memory = MemoryPanel(self.resident, self.collector)
        self.status = StatusLine()
        self._build()
        self.notices = Notices(self.preview)
        self.notices.stay = preferences.notices == "stay"
        production.speak_through(self.notices)
        production.prefer(preferences)
        self.files = FilePlayer(self, session, self.transport, self.notices, sample)
        self.casting = Casting(self, bridge, session, self.gallery, self.notices)
        self.dropped = Dropped(self.casting, self.files, self.notices, self.show_export)
        self.sound_notices = SoundNotices(self.notices, session, bridge, others=lambda: self.transport.mics.names,
                                          open_file=self.files.ask)
        self.first_start = FirstStart(self.preview, session, preferences, with_sample=sample is not None)
        self.recovery = RecoveryNotice(self.notices, production.recording.folder)
        self.processor = Processor(self)
        self.look_ahead = LookAhead(self)
        self.comparing = Comparing(bridge, self.preview)
        self.commands = self.comparing.commands = main_menu(self)
        self.commands.choose("compare", "painted")
        self._put_head()
        self.alone = PictureOnly(self, self.preview, (self.head, self.statusBar(), self._transport_dock),
                                 tuple(self.panels.values()))
        self.settings: SettingsDialog | None = None
        self.polling = Polling(self)
        self._connect()

    # Building.

    def _build(self) -> None:
        middle = QWidget()
        middle.setLayout(column(self.preview, gap=0))
        self.setCentralWidget(middle)
        self.panels = {
            "gallery": Panel("Avatars", self.gallery, with_menu=False),
            "spectrogram": Panel("Spectrogram", self.spectrogram),
            "latency": Panel("Latency", self.latency),
            "memory": Panel("Memory", self.memory),
        }
        self.spectrogram_freeze = freeze_button(self.panels["spectrogram"], self.spectrogram)
        stack = [self.panels[name] for name in ("spectrogram", "latency", "memory")]
        self._transport_dock = bare_dock("Transport", self.transport)
        self.layouts = Layouts(self, self.preferences, gallery=self.panels["gallery"],
                               transport=self._transport_dock, stack=stack)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.status, 1)
        self.setContentsMargins(theme.S, 0, theme.S, 0)

    def _put_head(self) -> None:
        self.segments = Segments(LAYOUTS)
        self.head = QWidget()
        self.head.setObjectName("head")
        self.head.setFixedHeight(theme.MENU_HEIGHT)
        self.head.setLayout(row(self.commands.bar, None, self.segments))
        self.setMenuWidget(self.head)

    def _connect(self) -> None:
        self.bridge.ready.connect(self._on_ready)
        self.bridge.failed.connect(self._on_failed)
        self.looks.changed.connect(self._on_looks)
        self.watch.changed.connect(self._on_devices)
        self.watch.failed.connect(self._on_devices_failed)
        self.transport.export_asked.connect(self.show_export)
        self.segments.chosen.connect(self.layouts.choose)
        self.layouts.changed.connect(self._on_layout)
        for name, body in (("spectrogram", self.spectrogram), ("latency", self.latency), ("memory", self.memory)):
            panel = self.panels[name]
            offer_table(panel, body, self.notices)
            body.readout.connect(lambda said, warn=False, head=panel.head: head.say(said, warn=warn))
        self.spectrogram.froze.connect(lambda on: self.commands.check("freeze", on=on))
        for name, panel in self.panels.items():
            panel.visibilityChanged.connect(lambda _, name=name: self._check_panel(name))
        self.notices.shown.connect(self.first_start.step_aside)
        self.first_start.sample_asked.connect(self.files.play_sample)
        self.first_start.over.connect(lambda: self.sound_notices.show_devices(self.transport.mics.names))

    def open(self) -> None:
        """Show the window as it was left, and begin."""
        if self.preferences.geometry.isEmpty() or not self.restoreGeometry(self.preferences.geometry):
            self.resize(*FIRST_SIZE)
        self._on_looks()
        self.layouts.choose(self.preferences.layout)
        self.preview.waiting = "Loading the portrait"
        self.casting.mark()
        self.show()
        self.setFocus()
        self.bridge.start()
        self.watch.start()
        self.recovery.look()
        self.polling.start()

    # What the person asks for.

    def show_export(self, files: list[Path] | None = None) -> None:
        """Show the export dialog; with the file in the player, or with these."""
        entries = [card.entry for card in self.gallery.cards]
        self.production.show_export(self, entries, files or [])

    def choose_folder(self) -> None:
        """Choose where recordings go, and remember it."""
        if self.production.choose_folder(self):
            self.preferences.folder = str(self.production.recording.folder)

    def show_panel(self, name: str, *, on: bool) -> None:
        """Show or hide one panel, and remember it for this layout."""
        self.panels[name].setVisible(on)
        self.layouts.customised = True

    def show_alone(self, on: bool) -> None:
        """Fill the screen with the picture, or come back."""
        if on:
            self.layouts.remember()
        self.alone.switch(on)
        self.commands.check("alone", on=on)

    def show_settings(self) -> None:
        """Show what stays chosen from one start to the next; one dialog, made when it is first wanted."""
        if self.settings is None:
            self.settings = settings_dialog(self)
        self.settings.open_page()

    def show_shortcuts(self) -> None:
        """Show every command that has a key."""
        shortcuts_sheet(self, self.commands.listed).show()

    def show_about(self) -> None:
        """Say what this is."""
        about_sheet(self).show()

    # What happens.

    def _on_ready(self, manifest: Manifest) -> None:
        self.preferences.avatar = str(self.bridge.folder)
        provider = self.processor.show(self.bridge.snapshot())
        self.first_start.show_avatar(manifest, len(self.gallery.cards), provider)

    def _on_looks(self) -> None:
        self.commands.choose("theme", self.looks.theme)
        self.commands.choose("motion", self.looks.motion)
        self.setAnimated(not theme.reduced_motion())

    def _on_failed(self) -> None:
        self.preview.waiting = "No picture"
        self.preview.update()

    def _on_devices(self, names: tuple[str, ...], default: str) -> None:
        self.transport.mics.show_devices(names, default)
        self.first_start.show_microphones(names, default)
        if not self.first_start.on:
            self.sound_notices.show_devices(names)

    def _on_devices_failed(self, sentence: str) -> None:
        self.sound_notices.fault = sentence

    def _on_layout(self, name: str) -> None:
        self.segments.mark(name)
        for panel in self.panels:
            self._check_panel(panel)

    def _check_panel(self, name: str) -> None:
        self.commands.check(name, on=not self.panels[name].isHidden())

    # Qt's own events.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Start and stop with the space bar where no button has the keyboard; leave the picture alone with Escape."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.session.toggle()
        elif event.key() == Qt.Key.Key_Escape and self.alone.on:
            self.show_alone(False)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give each panel its share again."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.layouts.arrange)

    def event(self, event: QEvent) -> bool:
        """Notice that the person moves a border between panels: from then on their sizes are the person's."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) \
                and self.isSeparator(event.position().toPoint()):
            self.layouts.customised = True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a file."""
        files_of(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Let the portrait speak a sound that is dropped anywhere, export several, or bring an avatar or pictures in."""
        if files := files_of(event):
            self.dropped.take(files)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """End everything that runs, within two seconds."""
        self.alone.switch(False)
        self.polling.stop()
        self.processor.close()
        self._remember()
        self.hide()
        self.files.close()
        self.dropped.close()
        self.casting.close()
        self.recovery.close()
        self.production.close()
        self.bridge.close()
        self.watch.close()
        self.collector.close()
        super().closeEvent(event)

    def _remember(self) -> None:
        self.layouts.remember()
        self.preferences.geometry = self.saveGeometry()
        self.preferences.device = self.session.device
        self.preferences.gain_db = self.session.gain_db
        self.preferences.save()
