"""The window: gallery, picture over transport, and the stack of panels; menu above, status below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from studio import __version__
from studio.engine.core import heap
from studio.engine.snapshot import State
from studio.ui import main_menu
from studio.ui.avatars.avatar_switcher import AvatarSwitcher
from studio.ui.avatars.gallery import AvatarGallery
from studio.ui.avatars.upkeep import Upkeep
from studio.ui.backgrounds import Backgrounds
from studio.ui.commands import Commands
from studio.ui.comparing import Comparing
from studio.ui.deferred_plots import DeferredPlots
from studio.ui.dialogs.bug_report import BugReports
from studio.ui.dialogs.file_check import FileChecks
from studio.ui.drawing import theme
from studio.ui.drawing.controls import column, row
from studio.ui.drop_sign import DropSign
from studio.ui.dropped import Dropped, promise
from studio.ui.dropping import files_of
from studio.ui.examining import Examining
from studio.ui.excerpts import Excerpts
from studio.ui.file_player import FilePlayer
from studio.ui.first_picture import FirstPicture
from studio.ui.first_start import FirstStart
from studio.ui.going_on import GoingOn
from studio.ui.idle_work import IdleWork
from studio.ui.instruments import Instruments
from studio.ui.keeping import Keeping
from studio.ui.kept_footage import KeptFootage
from studio.ui.keys import Keys, KeysEverywhere, PushToTalk
from studio.ui.layouts import NAMES, Layouts, Segments, bare_dock
from studio.ui.look_ahead import LookAhead
from studio.ui.looks import Looks
from studio.ui.mouth_place import MouthPlace
from studio.ui.notices import Notices
from studio.ui.outputs.outputs import Outputs
from studio.ui.panels.examine_bar import ExamineBar
from studio.ui.panels.panel import Panel
from studio.ui.picture_only import Alone, PictureOnly
from studio.ui.platform import choosing
from studio.ui.platform.screen_fit import ScreenFit, bounded
from studio.ui.polling import MEMORY_MS, METER_MS, SPECTROGRAM_MS, STATUS_MS, Look, Polling
from studio.ui.preferences import LAYOUTS
from studio.ui.preview import Preview
from studio.ui.processor import Processor
from studio.ui.recent_files import RecentFiles
from studio.ui.recovery_notice import RecoveryNotice
from studio.ui.regular_looks import RegularLooks
from studio.ui.sentences import avatars, background, outputs
from studio.ui.sentences import window as say
from studio.ui.sound_notices import SoundNotices
from studio.ui.sound_watch import SoundWatch
from studio.ui.status_line import StatusLine
from studio.ui.status_watch import StatusWatch
from studio.ui.tab_order import set_tab_order
from studio.ui.transport import Transport

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent

    from studio.avatars.format import Manifest
    from studio.avatars.latency_profiles import LatencyProfile
    from studio.exports.job import Excerpt
    from studio.ui.avatar_entries import Entry
    from studio.ui.device_watch import DeviceWatch
    from studio.ui.dialogs.export_dialog import ExportDialog
    from studio.ui.engine_thread import EngineThread
    from studio.ui.file_outputs import FileOutputs
    from studio.ui.preferences import Preferences
    from studio.ui.session import Session
    from studio.ui.settings.dialog import SettingsDialog

_NO_KEYS = Qt.KeyboardModifier.NoModifier
LEAST_WIDTH, LEAST_HEIGHT = 640, 400
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
    file_outputs
        Records and exports; closed by the window.
    entries
        The avatars to choose from.
    preferences
        What is remembered.
    sample
        A sound file to try with, or None when there is none.
    """

    def __init__(self, bridge: EngineThread, session: Session, watch: DeviceWatch, file_outputs: FileOutputs, *,
                 entries: list[Entry], preferences: Preferences, sample: Path | None = None) -> None:
        super().__init__()
        self.bridge, self.session, self.watch, self.file_outputs = bridge, session, watch, file_outputs
        self.preferences = preferences
        self.setWindowTitle(say.STUDIO)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.looks = Looks(preferences)
        choosing.remember_in(preferences)
        session.device, session.gain_db, session.volume = preferences.device, preferences.gain_db, preferences.volume
        self.settings: SettingsDialog | None = None
        self.again: GoingOn | None = None
        """What goes on in the studio that is to be started again once this window is closed; None where it is not."""
        self._make_widgets(entries)
        self._lay_out()
        self._make_notices()
        self._make_helpers(sample)
        self._make_commands()
        self._make_clockwork()
        set_tab_order(self, self._tab_order())
        self._connect()

    # Building: each step uses what those before it made.

    def _make_widgets(self, entries: list[Entry]) -> None:
        preferences, recording = self.preferences, self.file_outputs.recording
        self.instruments = instruments = Instruments(self.bridge, lambda: recording.folder)
        self.log, self.times, self.counters = instruments.log, instruments.times, instruments.counters
        self.examination = instruments.examination
        self.spectrogram, self.latency, self.memory = instruments.spectrogram, instruments.latency, instruments.memory
        self.file_outputs.counters, self.file_outputs.log = self.counters, self.log
        self.examine_bar = ExamineBar(self.examination)
        self.preview = Preview(self.times)
        self.transport = Transport(self.session, recording)
        self.transport.mics.choose(self.session.device, preferences.device_label)
        self.gallery = AvatarGallery(entries)
        self.outputs = Outputs(self.bridge, recording, preferences)
        self.status = StatusLine()
        self.drop_sign = DropSign(self)

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setLayout(column(self.preview, self.examine_bar, gap=0))
        self.setCentralWidget(middle)
        self.panels = {
            "gallery": Panel("gallery", avatars.AVATARS, self.gallery, with_menu=False),
            "outputs": Panel("outputs", outputs.OUTPUTS, self.outputs.panel, with_menu=False),
            **self.instruments.panels,
        }
        self._transport_dock = bare_dock("transport", say.TRANSPORT, self.transport)
        self.layouts = Layouts(self, self.preferences, gallery=self.panels["gallery"], outputs=self.panels["outputs"],
                               transport=self._transport_dock, stack=list(self.instruments.panels.values()),
                               picture=self.preview)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.status, 1)
        self.setContentsMargins(theme.S, 0, theme.S, 0)

    def _make_notices(self) -> None:
        """Make what tells and what remembers, for the parts that were made before."""
        preferences, file_outputs = self.preferences, self.file_outputs
        self.notices = Notices(self.preview)
        self.notices.stay = preferences.notices == "stay"
        self.mouth = MouthPlace(self.bridge, self.preview)
        self.notices.keep_free = self.mouth.box
        self.mouth.changed.connect(self.notices.place)
        self.outputs.speak_through(self.notices)
        self.keeping = Keeping(preferences, self.notices)
        file_outputs.speak_through(self.notices)
        file_outputs.prefer(preferences)

    def _make_helpers(self, sample: Path | None) -> None:
        """Make what does the work behind the widgets, each for one thing that the person may want."""
        bridge, session, preferences, notices = self.bridge, self.session, self.preferences, self.notices
        recording = self.file_outputs.recording
        self.files = FilePlayer(self, session, self.transport, notices, preferences, sample)
        self.recent = RecentFiles(self, preferences, partial(self.files.open, play=True))
        self.avatar_switcher = AvatarSwitcher(self, bridge, session, self.gallery, notices,
                                              lambda: recording.on or bool(self.outputs.leaving()))
        self.upkeep = Upkeep(self, self.gallery, notices, lambda: bridge.host.setup.folder, self.preview.grab_picture)
        self.checking = FileChecks(self)
        self.bug_reports = BugReports(self, lambda: bridge.host.setup.folder)
        self.dropped = Dropped(self.avatar_switcher, self.files, notices, self.show_export, self.checking.show)
        self.sound_notices = SoundNotices(notices, session, bridge, open_file=self.files.ask,
                                          play_sample=self.files.sample_player)
        self.first_start = FirstStart(self.preview, session, preferences, with_sample=sample is not None)
        self.sound_notices.wait = lambda: self.first_start.on
        self.recovery = RecoveryNotice(notices, (recording.folder, *preferences.earlier_folders), lambda: preferences.signs)
        self.kept_footage = KeptFootage(self)
        self.processor = Processor(self, bridge, self.status, notices, preferences, lambda: recording.folder)
        self.look_ahead = LookAhead(self, bridge, preferences, notices)
        self.backgrounds = Backgrounds(bridge, preferences, notices)
        self.comparing = Comparing(bridge, self.preview)
        self.excerpts = Excerpts(
            self, self.examination, self.examine_bar, notices, self.latency, shown=lambda: self.instruments.shown,
            where=self._session_in_words, export=self.export_excerpt, about=self._about_session)
        self.examining = Examining(self.examination, self.excerpts, self.layouts, lambda: self.instruments.shown)
        self.instruments.offer(notices, compare=self.excerpts.compare,
                               save_picture=lambda kind, panels: self.excerpts.ask_picture([kind], panels))

    def _make_commands(self) -> None:
        """Make menus and keys, and the head that has them."""
        self.commands = self.comparing.commands = self._menus()
        self.commands.choose("compare", "painted")
        self.commands.actions["no-session"].setEnabled(False)
        self.latency.compared.connect(self.commands.actions["no-session"].setEnabled)
        for name, switch in self.outputs.switches.items():
            command = main_menu.SWITCHES[name]
            switch.changed.connect(lambda command=command, switch=switch: self.commands.check(command, on=switch.on))
        self.keys, self.push_to_talk = Keys(self.commands, self.preferences), PushToTalk(self.session, self.preferences)
        self.keys_everywhere = KeysEverywhere(self.keys, self.push_to_talk, self.commands, self.preferences)
        self.commands.check("mirror", on=self.preferences.mirrors_camera == "yes")
        self._put_head()
        self.alone = PictureOnly(self, self.preview, self.layouts, self.commands,
                                 always=(self.head, self.statusBar(), self._transport_dock), panels=tuple(self.panels.values()))

    def _make_clockwork(self) -> None:
        """Make what looks at the engine again and again, and what waits for the first picture or for time to spare."""
        self.sound_watch = SoundWatch(self.session, self.transport.meter, self.sound_notices)
        self.status_watch = StatusWatch(self.session, self.counters, self.file_outputs.recording, self.times,
                                        lambda: self.latency.parts, self.outputs.leaving,
                                        self.instruments.log_keeping.use_since, status=self.status, preview=self.preview)
        self.first_picture, self.idle_work = FirstPicture(self), IdleWork(self)
        self.regular_looks = RegularLooks(
            self.bridge, self.session, preview=self.preview, transport=self.transport, first_picture=self.first_picture,
            instruments=self.instruments, sound_watch=self.sound_watch, status_watch=self.status_watch,
            processor=self.processor, outputs=self.outputs, outputs_seen=lambda: self.panels["outputs"].active)
        seek = self.transport.seek
        self.plots = DeferredPlots(self.idle_work, [(lambda: seek.has_sound, seek), *self.instruments.plotted],
                                   self.regular_looks.at_picture)
        self.examination.renew = self._bring_up_to_date
        self.polling = Polling(self, self.regular_looks.at_picture, (
            Look(METER_MS, self.regular_looks.at_sound), Look(SPECTROGRAM_MS, self.instruments.look_at_sound),
            Look(STATUS_MS, self.regular_looks.at_figures), Look(MEMORY_MS, self.instruments.look_at_memory),
        ))
        self.screen_fit = ScreenFit(self)

    def _menus(self) -> Commands:
        file_outputs, files = self.file_outputs, self.files
        return Commands(self, {
            say.FILE: main_menu.file_menu(
                self.recent.menu.menuAction(), ask=files.ask, export=self.show_export,
                save_picture=lambda: file_outputs.save_picture(self, self.preview),
                save_panels=self.excerpts.ask_picture, save_trace=lambda: file_outputs.save_trace(self),
                settings=lambda: self.show_settings(), leave=self.close),
            say.VIEW: main_menu.view_menu(
                self.layouts, self.panels, self.comparing, self.looks, self.examining,
                show_panel=self._show_panel, show_alone=lambda how: self.alone.show(how)),
            say.AVATAR: main_menu.avatar_menu(self.avatar_switcher, self.look_ahead.menu.menuAction(),
                                               lambda: self.show_settings(background.BACKGROUND)),
            say.SOUND: main_menu.sound_menu(self.session, self.transport, self.test_microphone, files.sample_player),
            outputs.MENU: main_menu.outputs_menu(
                self.outputs, file_outputs.recording, self.transport.recorder.press, self.choose_folder),
            say.HELP: main_menu.help_menu(
                shortcuts=self.show_shortcuts, notices=self.show_notices, check_file=self.checking.show,
                check_machine=self.processor.check, report=self.bug_reports.show, about=self.show_about),
        })

    def _settings(self) -> SettingsDialog:
        # Imported here: the settings are opened seldom, and their modules are a twentieth of a start.
        from studio.ui.settings.appearance import appearance_page
        from studio.ui.settings.avatars import avatars_page
        from studio.ui.settings.background import background_page
        from studio.ui.settings.clips import clips_page
        from studio.ui.settings.dialog import SettingsDialog
        from studio.ui.settings.keys import keys_page
        from studio.ui.settings.marks import marks_page
        from studio.ui.settings.performance import performance_page
        from studio.ui.settings.sound import sound_page

        preferences, file_outputs = self.preferences, self.file_outputs

        def prefer() -> None:
            file_outputs.prefer(preferences)

        pages = [
            sound_page(self.session, self.transport.mics, preferences, self.test_microphone, self.outputs.use_loudspeaker),
            appearance_page(self.looks, preferences, self.notices, self.layouts.reset, self.restart),
            clips_page(preferences, prefer, lambda: file_outputs.recording.folder, self.choose_folder),
            marks_page(preferences, prefer),
            background_page(self.backgrounds),
            avatars_page(self.avatar_switcher.ask, lambda: len(self.gallery.cards)),
            performance_page(self.bridge.host, preferences, lambda: self.status.provider, self.look_ahead),
            keys_page(self.keys, self.push_to_talk, self.keys_everywhere),
        ]
        return SettingsDialog(self, pages, [
            self.session.changed, self.looks.changed, self.watch.changed, self.bridge.ready, self.bridge.unusable,
            file_outputs.changed, self.look_ahead.changed, self.keys.changed, self.backgrounds.changed,
        ])

    def _tab_order(self) -> list[QWidget]:
        """Give what takes the keyboard, as the eye goes: head, gallery, the picture's controls, panels, status line."""
        transport, heads = self.transport, {name: panel.head for name, panel in self.panels.items()}
        return [
            *self.segments.buttons, self.alone.back, self.gallery.search, *self.gallery.cards, self.gallery.import_button,
            *(button for row in self.outputs.panel.rows for button in (row.button, row.again) if button is not None),
            self.examine_bar.play, self.examine_bar.save, self.examine_bar.export, self.examine_bar.live,
            transport.open, transport.tracks, transport.play, transport.seek, transport.loop,
            transport.mute, transport.mics, transport.gain, transport.meter,
            transport.start, transport.pause, transport.record, transport.export,
            self.instruments.freeze, *heads["spectrogram"].menu_buttons, self.spectrogram,
            *heads["latency"].menu_buttons, *heads["memory"].menu_buttons, *(head.close_button for head in heads.values()),
            self.status.why, self.status.notices,
        ]

    def _put_head(self) -> None:
        self.segments = Segments(LAYOUTS)
        self.head = QWidget()
        self.head.setObjectName("head")
        self.head.setFixedHeight(theme.MENU_HEIGHT)
        lay = row(self.commands.bar, self.segments)
        # With spare room beside it, a bar that is read from the right folds all its menus away.
        lay.setStretch(0, 1)
        self.head.setLayout(lay)
        self.setMenuWidget(self.head)

    def _about_session(self) -> dict[str, str]:
        snapshot = self.counters.snapshot
        return {} if snapshot is None else {"avatar": snapshot.avatar, "provider": snapshot.provider, "version": __version__}

    def _session_in_words(self) -> list[str]:
        """Give the avatar's name, where it runs, and the layout: what a picture of the panels is of."""
        on_air = self.bridge.host.on_air
        avatar = [] if on_air is None else [on_air.manifest.name]
        return [*avatar, self.status.provider, NAMES[self.layouts.current]]

    def _connect(self) -> None:
        self.first_picture.over.connect(self._begin_rest)
        self.bridge.ready.connect(self._on_ready)
        self.bridge.failed.connect(self._on_failed)
        self.look_ahead.used.connect(self._on_look_ahead)
        self.looks.changed.connect(self._on_looks)
        for heard in (self.transport.mics, self.first_start, self.sound_notices):
            self.watch.changed.connect(heard.show_devices)
        for told in (self.transport.mics, self.first_start, self.sound_notices):
            self.watch.failed.connect(told.show_failure)
        self.bridge.state_changed.connect(self.watch.look_again)
        self.bridge.state_changed.connect(self._on_state)
        self.transport.export_asked.connect(self.show_export)
        self.preview.pressed.connect(lambda key: self.outputs.copy_address() if key == "page" else None)
        self.segments.chosen.connect(self.layouts.choose)
        self.layouts.changed.connect(self._on_layout)
        self.layouts.shortened.connect(self.latency.use_short)
        readout = self.panels["outputs"]
        self.outputs.panel.readout.connect(lambda said, warn=False: readout.say(said, warn=warn))
        self.examination.changed.connect(lambda on: self.commands.check("freeze", on=on))
        for name, panel in self.panels.items():
            panel.visibilityChanged.connect(lambda _, name=name: self._check_panel(name))
            panel.hide_asked.connect(lambda name=name: self.layouts.show_panel(name, on=False))
            panel.shown.connect(self.plots.look)
        self.transport.seek.sounded.connect(self.plots.look)
        self.notices.shown.connect(self.first_start.step_aside)
        self.notices.all_asked.connect(self.show_notices)
        self.notices.waiting.connect(self.status.say_notices)
        self.status.notices_asked.connect(self.show_notices)
        self.alone.changed.connect(self.first_start.step_aside)
        self.alone.changed.connect(self._show_transport)
        self.notices.keep_button = self.alone.back_box
        self.alone.changed.connect(lambda _: self.notices.place())
        self.first_start.sample_asked.connect(self.files.play_sample)
        self.avatar_switcher.speak_asked.connect(self.files.play_sample)
        self.first_start.over.connect(self.sound_notices.show)
        self.first_start.over.connect(self._show_transport)

    def open(self) -> None:
        """Show the window as it was left, and begin."""
        # First: it loads while the window is laid out and painted.
        self.bridge.start()
        if self.preferences.geometry.isEmpty() or not self.restoreGeometry(self.preferences.geometry):
            self.resize(bounded(QSize(*FIRST_SIZE), self.screen().availableSize()))
        self._on_looks()
        # The first thing to see is the portrait: panels come with the other layouts.
        self.layouts.choose("Present" if self.first_start.on else self.preferences.layout)
        self._show_transport()
        self.preview.waiting = say.LOADING
        self.avatar_switcher.mark()
        self.show()
        self.setFocus()
        self.polling.start()
        self.first_picture.wait()
        self.keeping.start()

    def _begin_rest(self) -> None:
        """Begin what the first picture does not wait for."""
        self.watch.start()
        self._tell_untold()
        self.recovery.look()
        self.kept_footage.start()
        self.outputs.start()
        self.keys_everywhere.start()
        self.idle_work.add(self.log.touching())
        self.idle_work.add(heap.taking_small_blocks())
        self.plots.begin()

    def _tell_untold(self) -> None:
        """Say once what the window that was closed before could not say any more."""
        untold, self.preferences.untold = self.preferences.untold, ()
        self.file_outputs.tell_untold(untold, self.preferences.untold_missing)

    # What the person asks for.

    def show_export(self, files: list[Path] | None = None) -> None:
        """Show the export dialog with these files in its list, or with the one in the player unless it is there."""
        if files is None:
            listed = {job.order.speech for job in self.file_outputs.exports.jobs()}
            files = [file for file in (self.session.file,) if file is not None and file not in listed]
        self._export_dialog().add(files)

    def export_excerpt(self, name: Path, excerpt: Excerpt) -> None:
        """Show the export dialog with a sound that is no file in its list, see `ExportDialog.add_excerpt`."""
        self._export_dialog().add_excerpt(name, excerpt)

    def _export_dialog(self) -> ExportDialog:
        return self.file_outputs.show_export(self, [card.entry for card in self.gallery.cards], self.session.track_of)

    def choose_folder(self) -> None:
        """Choose where recordings go, and remember it."""
        before = self.file_outputs.recording.folder
        if self.file_outputs.choose_folder(self):
            self.preferences.change_folder(before, self.file_outputs.recording.folder)

    def restart(self) -> None:
        """Close, and start again: what is said in another language, or larger, is made anew, and what ran goes on."""
        self.again = GoingOn.of(self.session, self.outputs, self.bridge.host.setup.folder, self.bridge.host.setup.device)
        self.close()

    def go_on(self, with_what: GoingOn) -> None:
        """Let run, once the first picture is there, what ran before a restart."""
        self.first_picture.over.connect(lambda: with_what.begin(self.session, self.files, self.outputs))

    def show_settings(self, page: str = "") -> None:
        """Show what stays chosen from one start to the next; one dialog, made when it is first wanted, at this page."""
        if self.settings is None:
            self.settings = self._settings()
        self.settings.open_page(page)

    def test_microphone(self) -> None:
        """Listen to the microphone for a moment, and say how it is heard."""
        from studio.ui.dialogs.microphone_test import MicrophoneTest

        MicrophoneTest(self, self.session).show()

    def show_shortcuts(self) -> None:
        """Show every command that has a key."""
        from studio.ui.dialogs.sheets import shortcuts_sheet

        shortcuts_sheet(self, self.commands.listed, frozen=self.examination.frozen).show()

    def show_notices(self) -> None:
        """Show what was told since the start."""
        from studio.ui.dialogs.notice_sheet import NoticeSheet

        NoticeSheet(self, self.notices.history).show()

    def show_about(self) -> None:
        """Say what this is."""
        from studio.ui.dialogs.sheets import about_sheet

        about_sheet(self).show()

    # What happens.

    def _on_ready(self, manifest: Manifest) -> None:
        self.preferences.avatar = str(self.bridge.host.setup.folder)
        self.processor.show(self.bridge.host.snapshot())
        self.first_start.show_avatar(manifest.name)

    def _on_look_ahead(self, used: LatencyProfile) -> None:
        self.instruments.use_look_ahead(used)
        self.gallery.about.show_look_ahead(used.choice_ms)

    def _on_looks(self) -> None:
        self.commands.choose("theme", self.looks.theme)
        self.commands.choose("motion", self.looks.motion)
        self.setAnimated(not theme.reduced_motion())

    def _on_failed(self) -> None:
        self.preview.waiting = say.NO_PICTURE
        self.preview.update()
        self.first_picture.end()

    def _on_layout(self, name: str) -> None:
        self.segments.mark(name)
        if name != "Present":
            self.first_start.end()
        for panel in self.panels:
            self._check_panel(panel)

    def _show_transport(self) -> None:
        """Show the controls, but for the first start, which has the one that is needed, and while the picture is alone."""
        self._transport_dock.setVisible(not self.first_start.on and not self.alone.on)

    def _show_panel(self, name: str, on: bool) -> None:
        """Show or hide a panel; beside a picture that is alone nothing has room, so that comes back first."""
        if on and self.alone.on:
            self.alone.show(Alone.NOT)
        self.layouts.show_panel(name, on=on)
        self._check_panel(name)

    def _check_panel(self, name: str) -> None:
        self.commands.check(name, on=not self.panels[name].isHidden())

    def _on_state(self, state: State) -> None:
        """Say it on the picture and below at once, with the notice and the list of microphones, not at the next look."""
        if state is not State.CLOSED:
            self.regular_looks.at_figures()

    def _bring_up_to_date(self) -> None:
        """Have everything show this instant, before it is frozen."""
        self.plots.finish()
        self.instruments.bring_up_to_date()

    # Qt's own events.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Start and stop with the space bar where no button has the keyboard; leave the picture alone with Escape."""
        if self.push_to_talk.press(event):
            return
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.session.toggle()
        elif event.key() == Qt.Key.Key_Escape and self.alone.on:
            self.alone.show(Alone.NOT)
        elif event.modifiers() in (_NO_KEYS, Qt.KeyboardModifier.KeypadModifier) and self.examination.press(event.key()):
            return
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Be heard no more when the key for that goes up."""
        if not self.push_to_talk.release(event):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Be heard no more when another window gets the keyboard."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and hasattr(self, "push_to_talk"):
            self.push_to_talk.let_go()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give each panel its share again."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        if not self.alone.on:
            self.layouts.arrange()

    def event(self, event: QEvent) -> bool:
        """Notice that the person moves a border between panels: from then on their sizes are the person's."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) \
                and self.isSeparator(event.position().toPoint()):
            self.layouts.customised = True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a file, and say what letting it go does."""
        if files := files_of(event):
            self.drop_sign.say(promise(files))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802
        """Wait for others."""
        self.drop_sign.say("")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Let the portrait speak a sound that is dropped anywhere, export several, or bring an avatar or pictures in."""
        self.drop_sign.say("")
        if files := files_of(event):
            self.dropped.take(files)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """End everything that runs, within two seconds."""
        self.alone.show(Alone.NOT)
        self.polling.stop()
        self.first_picture.close()
        self.idle_work.close()
        self.plots.close()
        self.excerpts.close()
        self.processor.close()
        self.checking.close()
        self.bug_reports.close()
        self._remember()
        choosing.remember_in(None)
        self.hide()
        # Out of sight, since another studio may be waited for.
        self.keeping.close()
        self.session.close()
        self.files.close()
        self.dropped.close()
        self.avatar_switcher.close()
        self.upkeep.close()
        self.recovery.close()
        self.kept_footage.close()
        self.file_outputs.close()
        self.keys_everywhere.close()
        self.outputs.close()
        self.backgrounds.close()
        self.bridge.close()
        self.watch.close()
        self.instruments.close()
        super().closeEvent(event)

    def _remember(self) -> None:
        self.layouts.remember()
        self.preferences.geometry = self.saveGeometry()
        self.preferences.device = self.session.device
        self.preferences.device_label = self.transport.mics.label_of(self.session.device)
        self.preferences.gain_db = self.session.gain_db
        self.preferences.volume = self.session.volume
        # They are finished below, when there is no window any more to say so.
        self.preferences.untold = self.file_outputs.recording.untold
        self.preferences.untold_missing = self.file_outputs.recording.untold_missing
