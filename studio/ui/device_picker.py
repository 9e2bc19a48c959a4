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


_ABOUT = Qt.ItemDataRole.UserRole + 1
"""What is to be known of a device, as plain text."""


class DevicePicker(QComboBox):
    """The system's default first, then every device, known by its id and shown with what tells it apart; monitors come last.

    A device that was chosen and is gone stays in the list, marked with an icon and in words, until another is chosen.
    """

    picked = Signal(object)
    """The person chose a device, its id, or None to follow the system."""
    called, looking = say.MICROPHONE, say.LOOKING
    """What it chooses among, for a screen reader, and what it says before it is known which there are."""
    none, none_tip = say.NONE_SHORT, say.NONE_TIP
    """What it says when there is none, and what to do then."""

    def __init__(self) -> None:
        super().__init__()
        self._devices: tuple[AudioDevice, ...] | None = None
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
    def devices(self) -> tuple[AudioDevice, ...] | None:
        """The devices there are; None while that is not known."""
        return self._devices

    def show_devices(self, devices: Sequence[AudioDevice] | None) -> None:
        """Show what devices there are now; None while that is not known."""
        wanted = None if devices is None else tuple(devices)
        if wanted != self._devices:
            self._devices = wanted
            self._labels |= {device.id: device.label for device in wanted or ()}
            self._fill()

    def show_failure(self, error: object) -> None:
        """Show that it cannot be known which there are, where nothing was known before."""
        if error is not None and self._devices is None:
            self.show_devices(())

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
            for device in self._devices or ():
                if self._chosen == getattr(device, known_by):
                    return device
        return None

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        known = self._devices is not None
        devices = [device for device in self._devices or () if not device.monitor]
        if devices:
            default = next((device.label for device in devices if device.default), "")
            self.addItem(default + say.DEFAULT if default else say.SYSTEM_DEFAULT, None)
        elif known:
            self.addItem(self.none, None)
            self._tell(0, self.none_tip)
        elif self._chosen is None:
            self.addItem(self.looking, None)
        self._add(devices)
        self._add([device for device in self._devices or () if device.monitor])
        chosen = self._chosen_device()
        if self._chosen is not None and chosen is None:
            # Whether it is there is told when that is known.
            label = self.label_of(self._chosen)
            self.addItem(say.UNPLUGGED.format(name=label) if known else label, self._chosen)
        index = self.findData(chosen.id if chosen is not None else self._chosen) if self._chosen is not None else 0
        self.setCurrentIndex(max(index, 0))
        bad = bool(self._lost) or (known and not devices and (chosen is None or not chosen.monitor))
        if bad:
            called = chosen.label if chosen else self.label_of(self._chosen)
            # A default that was never opened has no name to be called unplugged by.
            if self._lost in self._labels.values() and self._lost == (called or self._lost):
                self.setItemText(self.currentIndex(), say.UNPLUGGED.format(name=self._lost))
            self.setItemIcon(self.currentIndex(), image.icon("warning", colour("warn"), 16, colour("faint")))
        self.blockSignals(False)
        self._show_default()
        if self.property("bad") != ("true" if bad else "false"):
            self.setProperty("bad", "true" if bad else "false")
            restyle(self)
        self._say_current()

    def _add(self, devices: Sequence[AudioDevice]) -> None:
        if devices and devices[0].monitor:
            self.insertSeparator(self.count())
        for device in devices:
            self.addItem(device.label, device.id)
            if device.monitor:
                self._tell(self.count() - 1, say.MONITOR.format(name=device.label))

    def _show_default(self) -> None:
        """Say what is heard where the system's own default is no microphone."""
        devices = self._devices or ()
        monitor = next((device for device in devices if device.monitor and device.default), None)
        if monitor is not None and not devices[0].monitor:
            said = say.DEFAULT_IS_MONITOR.format(monitor=monitor.label, name=devices[0].label)
            self._tell(0, said)

    def _tell(self, number: int, said: str) -> None:
        self.setItemData(number, said, _ABOUT)
        self.setItemData(number, tip(said), Qt.ItemDataRole.ToolTipRole)

    def _say_current(self) -> None:
        """Say the whole of what is chosen, and what is to be known about it."""
        said = self.currentData(_ABOUT) or self.currentText()
        self.setToolTip(tip(said))
        self.setAccessibleDescription(said)

    def _on_activated(self, index: int) -> None:
        self._chosen = self.itemData(index)
        self._say_current()
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
            words = say.LOOKING_SHORT if words == self.looking else words.removesuffix(say.DEFAULT)
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
