"""The window's menus: every command, with its key. Each menu takes what its commands act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.commands import Choice, Command
from studio.ui.comparing import VIEWS
from studio.ui.picture_only import Alone
from studio.ui.platform.system import open_with_system
from studio.ui.sentences import background, bug_report, outputs
from studio.ui.sentences import window as say
from studio.ui.settings.appearance import MOTIONS, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from studio.ui.avatars.avatar_switcher import AvatarSwitcher
    from studio.ui.comparing import Comparing
    from studio.ui.examining import Examining
    from studio.ui.layouts import Layouts
    from studio.ui.looks import Looks
    from studio.ui.outputs.outputs import Outputs
    from studio.ui.panels.panel import Panel
    from studio.ui.recording import RecordingSession
    from studio.ui.session import Session
    from studio.ui.transport import Transport

    Menu = list[Command | Choice | QAction | None]
    Do = Callable[[], object]

SWITCHES = {"calls": "calls", "stream": "stream", "page": "page", "headphones": "headphones", "replay": "hold"}
"""Name of each output's command, by the key of the output."""
_PANEL_KEYS = {"gallery": "F5", "outputs": "F4", "spectrogram": "F6", "latency": "F7", "memory": "F8"}


def file_menu(recent: QAction, *, ask: Do, export: Do, save_picture: Do, save_panels: Do, save_trace: Do, settings: Do,
              leave: Do) -> Menu:
    """Make the menu of files and of the program itself, with that of the files opened last in it."""
    return [
        Command("open", say.OPEN, ask, "Ctrl+O"),
        recent,
        None,
        Command("export", say.EXPORT, export, "Ctrl+E"),
        Command("picture", say.SAVE_PICTURE, save_picture, "Ctrl+Shift+S"),
        Command("panels", say.SAVE_PANELS, save_panels, "Ctrl+Shift+D"),
        Command("trace", say.SAVE_TRACE, save_trace, "Ctrl+Shift+T"),
        None,
        Command("settings", say.SETTINGS, settings, "Ctrl+,"),
        Command("quit", say.QUIT, leave, "Ctrl+Q"),
    ]


def view_menu(layouts: Layouts, panels: Mapping[str, Panel], comparing: Comparing, looks: Looks, examining: Examining, *,
              show_panel: Callable[[str, bool], object], show_alone: Callable[[Alone], object]) -> Menu:
    """Make the menu of what is shown, and how."""
    return [
        Command("present", say.PRESENT_LAYOUT, lambda: layouts.choose("Present"), "Ctrl+1"),
        Command("studio", say.STUDIO_LAYOUT, lambda: layouts.choose("Studio"), "Ctrl+2"),
        Command("engineer", say.ENGINEER_LAYOUT, lambda: layouts.choose("Engineer"), "Ctrl+3"),
        None,
        *(Command(name, panels[name].windowTitle(), lambda on, name=name: show_panel(name, on), keys, checkable=True)
          for name, keys in _PANEL_KEYS.items()),
        None,
        Choice("compare", say.COMPARE, VIEWS, comparing.choose),
        Command("compare-next", say.COMPARE_NEXT, comparing.step, "Ctrl+B"),
        None,
        Command("freeze", say.FREEZE, examining.freeze, "Ctrl+F", checkable=True),
        Command("region", say.CHOOSE_REGION, examining.choose_region, hint=say.REGION_KEYS),
        Command("region-clip", say.EXPORT_REGION, examining.export_region, "Ctrl+Shift+E"),
        Command("session", say.COMPARE_SESSION, examining.compare_session, "Ctrl+Shift+F"),
        Command("no-session", say.COMPARE_NO_SESSION, examining.compare_no_more, "Ctrl+Shift+V"),
        None,
        Command("alone", say.FULL_SCREEN, lambda on: show_alone(Alone.FULL_SCREEN if on else Alone.NOT), "F11", checkable=True),
        Command("floating", say.FLOATING, lambda on: show_alone(Alone.SMALL if on else Alone.NOT), "F9", checkable=True),
        Choice("theme", say.THEME, THEMES, looks.use_theme),
        Choice("motion", say.MOTION, MOTIONS, looks.use_motion),
        Command("reset", say.RESET_LAYOUT, layouts.reset, "Ctrl+0"),
    ]


def avatar_menu(switcher: AvatarSwitcher, look_ahead: QAction, show_background: Do) -> Menu:
    """Make the menu of who is on air, with that of the look-ahead in it."""
    return [
        Command("import", say.IMPORT, switcher.ask, "Ctrl+I"),
        Command("own", say.MAKE_OWN, lambda: switcher.make_own(), "Ctrl+Shift+I"),
        Command("next", say.NEXT, lambda: switcher.step(1), "Ctrl+Down"),
        Command("previous", say.PREVIOUS, lambda: switcher.step(-1), "Ctrl+Up"),
        None,
        look_ahead,
        Command("background", background.MENU, show_background, "Ctrl+Shift+G"),
        Command("details", say.DETAILS, switcher.show_details, "Ctrl+D"),
    ]


def sound_menu(session: Session, transport: Transport, test: Do, play_sample: Do | None) -> Menu:
    """Make the menu of what is heard, without ``play_sample`` where there is no sample."""
    sample = [Command("sample", say.PLAY_SAMPLE, play_sample, "Ctrl+Shift+A")] if play_sample is not None else []
    return [
        Command("toggle", say.START_STOP, session.toggle, hint=say.SPACE),
        Command("mute", say.MUTE, transport.mute.toggle, "Ctrl+M"),
        Command("test", say.TEST, test, "Ctrl+T"),
        None,
        Command("play", say.PLAY, session.play, "Ctrl+P"),
        Command("loop", say.LOOP, transport.loop.toggle, "Ctrl+L"),
        *sample,
    ]


def outputs_menu(leaving: Outputs, recording: RecordingSession, record: Do, choose_folder: Do) -> Menu:
    """Make the menu of what leaves the window; each output is checked while it is on."""
    def switch(name: str, words: str, keys: str) -> Command:
        return Command(SWITCHES[name], words, lambda _on: leaving.switches[name].toggle(), keys, checkable=True)

    return [
        switch("calls", outputs.MENU_CALLS, "Ctrl+U"),
        Command("calls-about", outputs.MENU_CALLS_ABOUT, leaving.explain_calls, "Ctrl+Shift+U"),
        Command("mirror", outputs.MENU_MIRROR, leaving.mirror, "Ctrl+Shift+M", checkable=True),
        Command("card", outputs.MENU_CARD, leaving.show_card, "Ctrl+Shift+H", checkable=True),
        None,
        switch("stream", outputs.MENU_STREAM, "Ctrl+Shift+L"),
        switch("page", outputs.MENU_PAGE, "Ctrl+Shift+W"),
        Command("page-address", outputs.MENU_PAGE_ADDRESS, leaving.copy_address, "Ctrl+Shift+C"),
        switch("headphones", outputs.MENU_HEADPHONES, "Ctrl+H"),
        None,
        Command("record", say.RECORD, record, "Ctrl+R"),
        Command("pause", say.PAUSE_RECORDING, recording.pause, "Ctrl+Shift+R"),
        switch("replay", outputs.MENU_HOLD, "Ctrl+Shift+J"),
        Command("keep", outputs.MENU_KEEP, leaving.keep_replay, "Ctrl+J"),
        None,
        Command("folder", say.SHOW_RECORDINGS, lambda: open_with_system(recording.folder), "Ctrl+Shift+O"),
        Command("place", say.RECORDINGS_FOLDER, choose_folder, "Ctrl+Shift+P"),
    ]


def help_menu(*, shortcuts: Do, notices: Do, check_file: Do, check_machine: Do, report: Do, about: Do) -> Menu:
    """Make the menu of help."""
    return [
        Command("shortcuts", say.SHORTCUTS, shortcuts, "F1"),
        Command("notices", say.NOTICES, notices, "Ctrl+Shift+N"),
        Command("check-file", say.CHECK_FILE, check_file, "Ctrl+K"),
        Command("doctor", say.CHECK, check_machine, "Ctrl+Shift+K"),
        Command("bug-report", bug_report.MENU, report, "Ctrl+Shift+B"),
        Command("about", say.ABOUT, about, "Shift+F1"),
    ]
