"""The settings of the microphone."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from studio.errors import StudioError
from studio.ui.device_picker import DevicePicker
from studio.ui.drawing import paint
from studio.ui.drawing.controls import label, row
from studio.ui.gain import GainSlider
from studio.ui.sentences import settings as say
from studio.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.devices.device import AudioDevice
    from studio.ui.preferences import Preferences
    from studio.ui.session import Session


class Gain(QWidget):
    """The slider of the microphone's gain, with its value."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.slider = GainSlider()
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
        self._said.setText(paint.decibels(self._session.gain_db))


class LoudspeakerPicker(DevicePicker):
    """Which loudspeaker, asked for anew whenever the page is shown; a sound system that hangs holds up nothing.

    Parameters
    ----------
    preferences
        Remember it.
    chosen
        Called once another is chosen.
    """

    called, looking = say.LOUDSPEAKER, say.LOOKING_LOUDSPEAKERS
    none, none_tip = say.NO_LOUDSPEAKER, say.NO_LOUDSPEAKER_TIP
    _found = Signal(object)

    def __init__(self, preferences: Preferences, chosen: Callable[[], object]) -> None:
        super().__init__()
        self._preferences, self._on_chosen = preferences, chosen
        self._thread: threading.Thread | None = None
        self._found.connect(self.show_devices)
        self.picked.connect(self._pick)

    def refresh(self) -> None:
        """Show what is chosen, and ask which there are."""
        self.choose(self._preferences.loudspeaker, self._preferences.loudspeaker_label)
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._look, name="loudspeakers", daemon=True)
            self._thread.start()

    def _look(self) -> None:
        from studio.devices import portaudio

        found: tuple[AudioDevice, ...] = ()
        # Without a sound system there are none.
        with suppress(StudioError):
            found = tuple(portaudio.loudspeakers())
        # The window may have gone meanwhile.
        with suppress(RuntimeError):
            self._found.emit(found)

    def _pick(self, device: str | None) -> None:
        self._preferences.loudspeaker, self._preferences.loudspeaker_label = device, self.label_of(device)
        self._on_chosen()


class Volume(QSlider):
    """The slider of what files are played at."""

    def __init__(self, session: Session) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._session = session
        self.setRange(0, 100)
        self.setPageStep(10)
        self.valueChanged.connect(session.set_volume)

    def refresh(self) -> None:
        """Show the volume as it is."""
        self.setValue(self._session.volume)


def sound_page(session: Session, known: DevicePicker, preferences: Preferences, test: Callable[[], object],
               loudspeaker_chosen: Callable[[], object]) -> SettingsPage:
    """Make the page of sound: which of the ``known`` microphones, how loud, how well it is heard (``test``), and what plays."""
    page = SettingsPage(say.SOUND)
    picker, gain = DevicePicker(), Gain(session)
    picker.picked.connect(session.choose_device)

    def show_devices() -> None:
        picker.show_devices(known.devices)
        picker.choose(session.device, known.label_of(session.device))

    page.add(say.MICROPHONE, picker, say.MICROPHONE_HINT,
             refresh=show_devices)
    page.add(say.GAIN, gain, refresh=gain.refresh)

    def gate(on: str) -> None:
        preferences.noise_gate = on
        # A microphone that runs is opened again with it.
        session.choose_device(session.device)

    page.choice(say.GATE, {"no": say.GATE_OFF, "yes": say.GATE_ON}, lambda: preferences.noise_gate, gate, say.GATE_HINT)
    loudspeaker, volume = LoudspeakerPicker(preferences, loudspeaker_chosen), Volume(session)
    page.add(say.LOUDSPEAKER, loudspeaker, say.LOUDSPEAKER_HINT, refresh=loudspeaker.refresh)
    page.add(say.VOLUME, volume, say.VOLUME_HINT, refresh=volume.refresh)
    page.action(say.TEST, say.TEST_BUTTON, "mic", test,
                lambda: say.TEST_HINT)
    return page
