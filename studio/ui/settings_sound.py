"""The settings of the microphone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QWidget

from studio.ui import paint
from studio.ui.controls import label, row
from studio.ui.device_picker import DevicePicker
from studio.ui.microphone_test import MicrophoneTest
from studio.ui.session import HIGHEST_GAIN_DB, LOWEST_GAIN_DB
from studio.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow
    from studio.ui.session import Session


class Gain(QWidget):
    """The slider of the microphone's gain, with its value."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(LOWEST_GAIN_DB, HIGHEST_GAIN_DB)
        self.slider.setPageStep(3)
        self.slider.setAccessibleName("Gain in decibels")
        self._said = label("", "muted")
        self._said.setFixedWidth(48)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        lay = row(self._said)
        lay.insertWidget(0, self.slider, 1)
        self.setLayout(lay)
        self.slider.valueChanged.connect(self._change)

    def refresh(self) -> None:
        """Show the gain as it is."""
        self.slider.setValue(self._session.gain_db)
        self._say()

    def _change(self, gain_db: int) -> None:
        self._session.set_gain(gain_db)
        self._say()

    def _say(self) -> None:
        self._said.setText(paint.signed(self._session.gain_db, "dB"))


def sound_page(window: MainWindow) -> SettingsPage:
    """Make the page of sound: which microphone, how loud, and whether it is heard well."""
    page, session, known = SettingsPage("Sound"), window.session, window.transport.mics
    picker, gain = DevicePicker(), Gain(session)
    picker.picked.connect(session.choose_device)

    def show_devices() -> None:
        picker.show_devices(known.names, known.default)
        picker.choose(session.device)

    page.add("Microphone", picker, "The first follows the system when another device becomes its default.",
             refresh=show_devices)
    page.add("Gain", gain, refresh=gain.refresh)
    page.action("Test", "Test the microphone…", "mic", lambda: MicrophoneTest(window, session).show(),
                lambda: "Five seconds of speech: level, noise of the room, and what to do about it.")
    return page
