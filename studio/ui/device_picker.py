"""Which microphone: what the system calls them, kept up to date while devices come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from studio.ui.drawing import image
from studio.ui.drawing.controls import colour, restyle
from studio.ui.drawing.plain import tip
from studio.ui.sentences import sound as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from studio.devices.device import AudioDevice


class DevicePicker(QComboBox):
    """The system's default first, then every device, known by its id and shown with what tells it apart.

    A device that was chosen and is gone stays in the list, marked with an icon and in words, until another is chosen.
    """

    picked = Signal(object)
    """The person chose a device, its id, or None to follow the system."""
    called, none = say.MICROPHONE, say.NONE_SHORT
    """What it chooses among, for a screen reader, and what it says when there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._devices: tuple[AudioDevice, ...] = ()
        self._chosen: str | None = None
        self._labels: dict[str, str] = {}
        self._lost = ""
        self.setAccessibleName(self.called)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._on_activated)
        self._fill()

    @property
    def devices(self) -> tuple[AudioDevice, ...]:
        """The devices there are."""
        return self._devices

    def show_devices(self, devices: Sequence[AudioDevice]) -> None:
        """Show what devices there are now."""
        if tuple(devices) != self._devices:
            self._devices = tuple(devices)
            self._labels |= {device.id: device.label for device in devices}
            self._fill()

    def choose(self, wanted: str | None, label: str = "") -> None:
        """Show this device as the chosen one: its id (or its name), and what it is called in case it is not there."""
        if wanted is not None and label:
            self._labels.setdefault(wanted, label)
        if wanted != self._chosen:
            self._chosen = wanted
            self._fill()

    def label_of(self, wanted: str | None) -> str:
        """Give what a device is called, also one that is not there any more."""
        return self._labels.get(wanted, wanted) if wanted is not None else ""

    def show_lost(self, label: str) -> None:
        """Mark the device that is called so as unplugged; "" when none is."""
        if label != self._lost:
            self._lost = label
            self._fill()

    def _chosen_device(self) -> AudioDevice | None:
        """Find the chosen one among those there are; by name too, which is what older settings hold."""
        for known_by in ("id", "label", "name"):
            for device in self._devices:
                if self._chosen == getattr(device, known_by):
                    return device
        return None

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        if self._devices:
            default = next((device.label for device in self._devices if device.default), "")
            self.addItem(default + say.DEFAULT if default else say.SYSTEM_DEFAULT, None)
        for device in self._devices:
            self.addItem(device.label, device.id)
        chosen = self._chosen_device()
        if self._chosen is not None and chosen is None:
            self.addItem(say.UNPLUGGED.format(name=self.label_of(self._chosen)), self._chosen)
        if not self.count():
            self.addItem(self.none, None)
        index = self.findData(chosen.id if chosen is not None else self._chosen) if self._chosen is not None else 0
        self.setCurrentIndex(max(index, 0))
        bad = bool(self._lost) or not self._devices
        if bad:
            called = chosen.label if chosen else self.label_of(self._chosen)
            # A default that was never opened has no name to be called unplugged by.
            if self._lost in self._labels.values() and self._lost == (called or self._lost):
                self.setItemText(self.currentIndex(), say.UNPLUGGED.format(name=self._lost))
            self.setItemIcon(self.currentIndex(), image.icon("warning", colour("warn"), 16, colour("faint")))
        self.blockSignals(False)
        if self.property("bad") != ("true" if bad else "false"):
            self.setProperty("bad", "true" if bad else "false")
            restyle(self)
        self.setToolTip(tip(self.currentText()))
        self.setAccessibleDescription(self.currentText())

    def _on_activated(self, index: int) -> None:
        self._chosen = self.itemData(index)
        self.setToolTip(tip(self.currentText()))
        self.picked.emit(self._chosen)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._lost:
            self._fill()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """End a name that has no room in an ellipsis, not in half a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        icon_room = 0 if option.currentIcon.isNull() else 24
        room = self.width() - 42 - icon_room
        words = option.currentText
        if self.fontMetrics().horizontalAdvance(words) > room:
            # The name says more than that it is the default.
            words = words.removesuffix(say.DEFAULT)
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
