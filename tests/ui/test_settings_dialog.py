"""The settings: what is chosen holds at once, everywhere, and at the next start."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import av
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from studio.media.formats import H264
from studio.provenance import certificate
from studio.provenance.label import Label
from studio.provenance.marks import Marks
from studio.ui.drawing import theme
from studio.ui.preferences import Preferences
from studio.ui.sentences import settings
from studio.ui.settings import appearance
from studio.ui.settings.dialog import SettingsDialog
from studio.ui.settings.marks import Signer
from studio.ui.settings.page import SettingsPage
from tests.provenance import certificates
from tests.ui.test_accessibility import findings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room

PAGES = ["Sound", "Appearance", "Recording and export", "Marks", "Background", "Avatars", "Performance", "Keys"]


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


def test_another_language_is_one_press_away(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, "Appearance")
    button = dialog.pages["Appearance"].fields["Restart"]
    assert not window.again
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.again
    assert not window.isVisible()
    assert not window.bridge.isRunning()


def test_the_shortcut_opens_one_dialog_beside_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.settings
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert list(dialog.pages) == PAGES
    before = window.counters.snapshot
    qtbot.waitUntil(lambda: window.counters.snapshot is not before)
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
    choose(dialog, "Appearance", "Notices", "Stay until dismissed")
    choose(dialog, "Recording and export", "Recording quality", "Small file")
    choose(dialog, "Recording and export", "Export quality", "Best quality, larger file")
    choose(dialog, "Recording and export", "Export format", "WebM · VP9 + Opus")
    choose(dialog, "Recording and export", "Export size", "480p")

    assert window.session.device == "2"
    assert window.transport.mics.currentText() == "Headset"
    assert window.transport.gain.value() == 9
    assert theme.colours().name == "light"
    assert not theme.reduced_motion()
    assert window.isAnimated()
    assert window.commands.actions["theme light"].isChecked()
    assert window.commands.actions["motion full"].isChecked()
    assert window.notices.stay
    assert window.file_outputs.recording.quality == "small"

    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: bool(again.transport.mics.devices))
    # The page of keys has the name of a command that a field of another page has too.
    said = {name: field.currentText() for page in opened(again).pages.values() for name, field in page.fields.items()
            if isinstance(field, QComboBox)}
    assert said.items() >= {"Microphone": "Headset", "Theme": "Light", "Reduced motion": "Never",
                    "Notices": "Stay until dismissed", "Recording quality": "Small file",
                    "Export quality": "Best quality, larger file", "Export format": "WebM · VP9 + Opus",
                    "Export size": "480p", "Text size": "125 %", "Processor": "The fastest that works"}.items()
    assert again.session.gain_db == 9
    assert again.notices.stay
    assert again.file_outputs.recording.quality == "small"


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
    window.bridge.host.run_on(absent)

    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.trouble)
    assert window.notices.current is not None
    assert "built without" in window.notices.current.words
    assert window.preferences.processor == window.bridge.host.setup.device == "cpu"
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
    choose(dialog, "Recording and export", "Export quality", "Small file")
    window.show_export()
    assert window.file_outputs.dialog is not None
    form = window.file_outputs.dialog.form
    assert form.quality == "small"
    choose(dialog, "Recording and export", "Export quality", "Good quality")
    assert form.quality == "good"
    choose(dialog, "Recording and export", "Export format", "MKV · H.264 + AAC")
    assert form.suffix == ".mkv"
    window.file_outputs.dialog.close()
    dialog.close()


def test_a_recording_has_the_quality_that_was_chosen(make_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    factors = {}
    for quality in ("small", "best"):
        window.preferences.recording_quality = quality
        window.file_outputs.prefer(window.preferences)
        window.session.start_microphone()
        qtbot.waitUntil(lambda: window.preview.state == "LIVE")
        with qtbot.waitSignal(window.file_outputs.recording.finished, timeout=20_000) as done:
            window.file_outputs.recording.start()
            qtbot.waitUntil(lambda: window.file_outputs.recording.elapsed_s >= 0.5)
            window.file_outputs.recording.stop()
        path = done.args[0]
        with av.open(str(path)) as clip:
            assert clip.streams.video[0].codec_context.name == "h264"
        # The encoder writes its settings before the first picture; sizes would depend on how many pictures were made.
        factors[quality] = float(re.findall(rb" crf=([0-9.]+)", path.read_bytes())[0])
        window.session.stop()
    assert factors == {quality: H264.rates[quality] for quality in ("small", "best")}


def test_a_notice_that_stays_does_not_leave_by_itself(window: MainWindow) -> None:
    window.notices.stay = True
    assert not window.notices.success("test", "Done", "It stays.")._leaving.isActive()
    window.notices.stay = False
    assert window.notices.success("test", "Done", "It leaves.")._leaving.isActive()
    assert window.notices.trouble("test", "Trouble", "It leaves when it was read.")._leaving.isActive()


def test_languages_without_a_font_are_named_in_words_of_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.ui.language.has_font", lambda _language: False)
    monkeypatch.setattr(settings, "LANGUAGES_WRITTEN", {"zh_CN": "Chinesisch", "ja": "Japanisch"})
    assert "no font for Chinesisch, Japanisch:" in appearance._language_hint()


def test_nonsense_in_the_file_is_the_default(room: Room) -> None:
    file = room.folder / "strange.ini"
    file.write_text("[window]\nmotion=wild\nnotices=7\n[recording]\nquality=huge\n[export]\nheight=1e9\nquality=\nformat=.exe\n")
    strange = Preferences(file)
    assert (strange.motion, strange.notices, strange.recording_quality) == ("system", "leave", "good")
    assert (strange.export_height, strange.export_quality, strange.export_format) == (None, "good", ".mp4")


def test_a_label_is_in_the_picture_at_once_and_in_exports_and_at_the_next_start(
    make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window()
    dialog = opened(window, "Marks")
    words = dialog.pages["Marks"].fields["Words"].line  # type: ignore[attr-defined]
    choose(dialog, "Marks", "Visible label", "First 10 seconds")
    choose(dialog, "Marks", "Corner", "Bottom left")
    words.setText("KI-generiert")
    words.editingFinished.emit()
    choose(dialog, "Marks", "Invisible mark", "Leave it out")
    label = Label("KI-generiert", "bottom-left", 10)

    assert window.file_outputs._bridge.host._marks == Marks(invisible=False, label=label)
    export = window.file_outputs.show_export(window, [])
    assert export.marks() == Marks(invisible=False, label=label)
    export.close()
    window.close()
    again = make_window()
    assert again.preferences.marks == Marks(invisible=False, label=label)


def test_words_that_cannot_be_drawn_are_told_and_the_ones_before_stay(window: MainWindow) -> None:
    field = opened(window, "Marks").pages["Marks"].fields["Words"]
    choose(window.settings, "Marks", "Visible label", "Always")  # type: ignore[arg-type]

    field.line.setText("AI \U0001f600")  # type: ignore[attr-defined]
    field.line.editingFinished.emit()  # type: ignore[attr-defined]

    assert field.said.isVisible()  # type: ignore[attr-defined]
    assert "No font here" in field.said.text()  # type: ignore[attr-defined]
    assert window.preferences.marks == Marks(label=Label("AI"))


def test_a_certificate_is_tried_before_it_signs_and_what_cannot_sign_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    signer = opened(window, "Marks").pages["Marks"].fields["Signed with"]
    assert isinstance(signer, Signer)
    files = certificates.write(tmp_path / "own", certificates.Authority())

    signer.use(files[0], files[0])
    qtbot.waitUntil(lambda: "cannot be used" in signer.said.text(), timeout=30_000)
    assert certificate.chosen() is None
    qtbot.waitUntil(lambda: signer._trial is not None and signer._trial.isFinished())
    signer.use(*files)
    qtbot.waitUntil(lambda: "Newsroom" in signer.said.text(), timeout=30_000)
    qtbot.waitUntil(lambda: signer._trial is not None and signer._trial.isFinished())
    assert certificate.chosen() == certificate.Chosen(*files)
    signer.refresh()
    assert "key.pem" in signer.said.text()
    signer.forget.click()

    assert certificate.chosen() is None
    assert "This computer's own key" in signer.said.text()


def test_the_loudspeaker_the_volume_and_the_gate_are_chosen_and_remembered(
    make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot
) -> None:
    window = make_window()
    made: list[str | None] = []
    source = room.microphone
    room.microphone = lambda name: (made.append(window.preferences.noise_gate), source(name))[1]
    window.session.start_microphone()
    dialog = opened(window, "Sound")
    fields = dialog.pages["Sound"].fields
    qtbot.waitUntil(lambda: fields["Loudspeaker"].findText("Headset") >= 0)
    choose(dialog, "Sound", "Loudspeaker", "Headset")
    choose(dialog, "Sound", "Noise gate", "Quiet between words")
    fields["Volume of files"].setValue(40)
    assert made == ["no", "yes"]
    assert (window.preferences.loudspeaker, window.session.volume) == ("headset", 40)
    window.close()

    again = make_window()
    fields = opened(again, "Sound").pages["Sound"].fields
    qtbot.waitUntil(lambda: fields["Loudspeaker"].currentText() == "Headset")
    assert again.session.volume == fields["Volume of files"].value() == 40
    assert fields["Noise gate"].currentText() == "Quiet between words"


def test_the_list_of_pages_has_room_for_the_longest_title(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(parent, [SettingsPage("Sound"), SettingsPage("Gravação, exportação e transmissões")], [])
    dialog.show()
    QApplication.processEvents()
    assert dialog.list.horizontalScrollBar().maximum() == 0
    assert dialog.list.viewport().width() >= dialog.list.sizeHintForColumn(0)
    dialog.close()


@pytest.mark.parametrize("words", [("Escolher um certificado…", "Chave deste computador"),
                                   ("Choisir un certificat…", "Clé de cet ordinateur")])
def test_the_buttons_of_the_certificate_have_room_in_every_language(window: MainWindow, words: tuple[str, str]) -> None:
    dialog = opened(window, "Marks")
    signer = dialog.findChild(Signer)
    assert signer is not None
    for button, said in zip((signer.choose, signer.forget), words, strict=True):
        button.setText(said)
    dialog.resize(dialog.minimumSize())
    QApplication.processEvents()
    area = dialog.pages["Marks"].parentWidget()
    assert dialog.pages["Marks"].width() <= area.width()
    dialog.close()
