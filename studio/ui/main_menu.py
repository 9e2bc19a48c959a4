"""The window's menus: every command, with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.commands import Choice, Command, Commands
from studio.ui.comparing import VIEWS
from studio.ui.microphone_test import MicrophoneTest
from studio.ui.settings_appearance import MOTIONS, THEMES
from studio.ui.system import open_with_system

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def main_menu(window: MainWindow) -> Commands:
    """Make the menu bar of ``window``."""
    session, transport, production, casting = window.session, window.transport, window.production, window.casting
    panels = zip(("gallery", "spectrogram", "latency", "memory"), ("F5", "F6", "F7", "F8"), strict=True)
    return Commands(window, {
        "&File": [
            Command("open", "&Open a sound file…", window.files.ask, "Ctrl+O"),
            None,
            Command("export", "&Export…", window.show_export, "Ctrl+E"),
            Command("picture", "Save &picture…", lambda: production.save_picture(window, window.preview), "Ctrl+Shift+S"),
            Command("trace", "Save &trace…", lambda: production.save_trace(window), "Ctrl+Shift+T"),
            None,
            Command("settings", "Se&ttings…", window.show_settings, "Ctrl+,"),
            Command("quit", "&Quit", window.close, "Ctrl+Q"),
        ],
        "&View": [
            Command("present", "&Present", lambda: window.layouts.choose("Present"), "Ctrl+1"),
            Command("studio", "&Studio", lambda: window.layouts.choose("Studio"), "Ctrl+2"),
            Command("engineer", "&Engineer", lambda: window.layouts.choose("Engineer"), "Ctrl+3"),
            None,
            *(_panel(window, name, keys) for name, keys in panels),
            None,
            Choice("compare", "&Compare the mouth", VIEWS, window.comparing.choose),
            Command("compare-next", "Ne&xt of these views", window.comparing.step, "B"),
            None,
            Command("freeze", "&Freeze the spectrogram", window.spectrogram.freeze, "F", checkable=True),
            Command("alone", "Picture &only", window.show_alone, "F11", checkable=True),
            Choice("theme", "&Theme", THEMES, window.looks.use_theme),
            Choice("motion", "Reduced &motion", MOTIONS, window.looks.use_motion),
            Command("reset", "Reset la&yout", window.layouts.reset),
        ],
        "&Avatar": [
            Command("import", "&Import…", casting.ask, "Ctrl+I"),
            Command("own", "&Make one of your own pictures…", lambda: casting.make_own(), "Ctrl+Shift+I"),
            Command("next", "&Next", lambda: casting.step(1), "Ctrl+Down"),
            Command("previous", "&Previous", lambda: casting.step(-1), "Ctrl+Up"),
            None,
            window.look_ahead.menu.menuAction(),
            Command("details", "&Details", casting.show_details, "Ctrl+D"),
        ],
        "&Sound": [
            Command("toggle", "&Start or stop", session.toggle, hint="Space"),
            Command("mute", "&Mute the microphone", transport.mute.toggle, "M"),
            Command("test", "&Test the microphone…", lambda: MicrophoneTest(window, session).show(), "T"),
            None,
            Command("play", "&Play or pause the file", session.play, "P"),
            Command("loop", "Play the file &again and again", transport.loop.toggle, "L"),
        ],
        "&Record": [
            Command("record", "&Record", transport.record.click, "Ctrl+R"),
            Command("pause", "&Pause the recording", production.recording.pause, "Ctrl+Shift+R"),
            None,
            Command("folder", "&Show recordings", lambda: open_with_system(production.recording.folder), "Ctrl+Shift+O"),
            Command("place", "&Folder for recordings…", window.choose_folder),
        ],
        "&Help": [
            Command("shortcuts", "&Shortcuts", window.show_shortcuts, "F1"),
            Command("doctor", "&Check this machine…", window.processor.check),
            Command("about", "&About Viseme Studio", window.show_about),
        ],
    })


def _panel(window: MainWindow, name: str, keys: str) -> Command:
    """Make the command that shows or hides one panel."""
    panel = window.panels[name]
    return Command(name, panel.windowTitle(), lambda on: window.show_panel(name, on=on), keys, checkable=True)
