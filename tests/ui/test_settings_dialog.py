"""The settings: what is chosen holds at once, everywhere, and at the next start."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import av
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from studio.ui import theme
from studio.ui.preferences import Preferences
from tests.ui.test_accessibility import findings

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from studio.ui.settings_dialog import SettingsDialog
    from tests.ui.conftest import Room

PAGES = ["Sound", "Appearance", "Recording and export", "Avatars", "Performance"]


def opened(window: MainWindow, page: str = "") -> SettingsDialog:
    window.show_settings()
    assert window.settings is not None
    window.settings.open_page(page)
    return window.settings


def choose(dialog: SettingsDialog, page: str, field: str, words: str) -> None:
    """Choose as a person does: with the keyboard, letter by letter would depend on the words; by index and Enter."""
    dialog.open_page(page)
    box = dialog.pages[page].fields[field]
    assert isinstance(box, QComboBox)
    index = box.findText(words)
    assert index >= 0, [box.itemText(number) for number in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_the_shortcut_opens_one_dialog_beside_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.settings
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert list(dialog.pages) == PAGES
    before = window.polling.snapshot
    qtbot.waitUntil(lambda: window.polling.snapshot is not before)
    window.show_settings()
    assert window.settings is dialog
    dialog.close()


@pytest.mark.parametrize("colours", theme.THEMES)
def test_every_field_has_a_name_a_size_and_room_for_its_words(window: MainWindow, colours: str) -> None:
    window.looks.use_theme(colours)
    for page in PAGES:
        dialog = opened(window, page)
        QApplication.processEvents()
        assert findings(dialog) == [], page
        assert dialog.pages[page].fields
    dialog.resize(dialog.minimumSize())
    for page in PAGES:
        dialog.open_page(page)
        QApplication.processEvents()
        assert findings(dialog) == [], page
    dialog.close()


def test_pages_are_turned_and_fields_changed_with_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    page = dialog.pages["Appearance"]
    assert page.isVisible()
    assert not dialog.pages["Sound"].isVisible()
    field = page.fields["Theme"]
    visited, widget = [], dialog.list.nextInFocusChain()
    while widget is not dialog.list:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            visited.append(widget)
        widget = widget.nextInFocusChain()
    assert [one for one in visited if one in page.fields.values()] == list(page.fields.values())
    field.setFocus()
    assert theme.colours().name == "dark"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert theme.colours().name == "light"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_chosen_holds_at_once_and_at_the_next_start(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    dialog = opened(window)
    choose(dialog, "Sound", "Microphone", "Headset")
    dialog.pages["Sound"].fields["Gain"].slider.setValue(9)  # type: ignore[attr-defined]
    choose(dialog, "Appearance", "Theme", "Light")
    choose(dialog, "Appearance", "Reduced motion", "Never")
    choose(dialog, "Appearance", "Text size", "125 %")
    choose(dialog, "Appearance", "Notices of success", "Stay until dismissed")
    choose(dialog, "Recording and export", "Quality of recordings", "Small file")
    choose(dialog, "Recording and export", "Quality of exports", "Best quality, larger file")
    choose(dialog, "Recording and export", "Format of exports", "WebM · VP9 + Opus")
    choose(dialog, "Recording and export", "Size of exports", "480 pixels high")

    assert window.session.device == "Headset"
    assert window.transport.mics.currentText() == "Headset"
    assert window.transport.gain.value() == 9
    assert theme.colours().name == "light"
    assert not theme.reduced_motion()
    assert window.isAnimated()
    assert window.commands.actions["theme light"].isChecked()
    assert window.commands.actions["motion full"].isChecked()
    assert window.notices.stay
    assert window.production.recording.quality == "small"

    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: bool(again.transport.mics.names))
    fields = {name: field for page in opened(again).pages.values() for name, field in page.fields.items()}
    said = {name: field.currentText() for name, field in fields.items() if isinstance(field, QComboBox)}
    assert said.items() >= {"Microphone": "Headset", "Theme": "Light", "Reduced motion": "Never",
                    "Notices of success": "Stay until dismissed", "Quality of recordings": "Small file",
                    "Quality of exports": "Best quality, larger file", "Format of exports": "WebM · VP9 + Opus",
                    "Size of exports": "480 pixels high", "Text size": "125 %", "Processor": "The fastest that works"}.items()
    assert again.session.gain_db == 9
    assert again.notices.stay
    assert again.production.recording.quality == "small"


def test_a_processor_is_used_at_once_or_the_reason_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, "Performance")
    choose(dialog, "Performance", "Processor", "CPU")
    qtbot.waitUntil(lambda: window.status.provider == "CPU \N{MIDDLE DOT} as asked for")
    assert window.preferences.processor == "cpu"
    field = dialog.pages["Performance"].fields["Processor"]
    assert isinstance(field, QComboBox)
    absent = "coreml" if sys.platform != "darwin" else "cuda"

    # A device that was chosen on another computer, in a settings file that was copied.
    window.preferences.processor = absent
    window.bridge.run_on(absent)

    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.trouble)
    assert window.notices.current is not None
    assert "built without" in window.notices.current.words
    assert window.preferences.processor == window.bridge.device == "cpu"
    assert field.currentText() == "CPU"


def test_what_is_chosen_elsewhere_shows_in_the_open_dialog(window: MainWindow) -> None:
    dialog = opened(window, "Appearance")
    field = dialog.pages["Appearance"].fields["Theme"]
    assert isinstance(field, QComboBox)
    window.commands.actions["theme light"].trigger()
    assert field.currentText() == "Light"
    window.transport.gain.setValue(-3)
    assert dialog.pages["Sound"].fields["Gain"].slider.value() == -3  # type: ignore[attr-defined]
    dialog.close()


def test_the_export_form_begins_with_what_is_usual(window: MainWindow) -> None:
    dialog = opened(window)
    choose(dialog, "Recording and export", "Quality of exports", "Small file")
    window.show_export()
    assert window.production.dialog is not None
    form = window.production.dialog.form
    assert form.quality == "small"
    choose(dialog, "Recording and export", "Quality of exports", "Good quality")
    assert form.quality == "good"
    choose(dialog, "Recording and export", "Format of exports", "MKV · H.264 + AAC")
    assert form.suffix == ".mkv"
    window.production.dialog.close()
    dialog.close()


def test_a_better_recording_is_larger(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    sizes = {}
    for quality in ("small", "best"):
        window.preferences.recording_quality = quality
        window.production.prefer(window.preferences)
        window.session.start_microphone()
        qtbot.waitUntil(lambda: window.preview.state == "LIVE")
        with qtbot.waitSignal(window.production.recording.finished, timeout=20_000) as done:
            window.production.recording.start()
            qtbot.waitUntil(lambda: window.production.recording.elapsed_s >= 2.0)
            window.production.recording.stop()
        path, seconds, size = done.args
        with av.open(str(path)) as clip:
            assert clip.streams.video[0].codec_context.name == "h264"
        sizes[quality] = size / seconds
        window.session.stop()
    assert sizes["best"] > 1.2 * sizes["small"]


def test_a_notice_that_stays_does_not_leave_by_itself(window: MainWindow) -> None:
    window.notices.stay = True
    assert not window.notices.success("test", "Done", "It stays.")._leaving.isActive()
    window.notices.stay = False
    assert window.notices.success("test", "Done", "It leaves.")._leaving.isActive()
    assert not window.notices.trouble("test", "Trouble", "It stays.")._leaving.isActive()


def test_nonsense_in_the_file_is_the_default(room: Room) -> None:
    file = room.folder / "strange.ini"
    file.write_text("[window]\nmotion=wild\nnotices=7\n[recording]\nquality=huge\n[export]\nheight=1e9\nquality=\nformat=.exe\n")
    strange = Preferences(file)
    assert (strange.motion, strange.notices, strange.recording_quality) == ("system", "leave", "good")
    assert (strange.export_height, strange.export_quality, strange.export_format) == (None, "good", ".mp4")
