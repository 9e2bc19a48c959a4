"""Which microphone: the names the system gives, kept up to date while devices come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from studio.ui import image
from studio.ui.controls import colour, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

NONE = "No microphone found"
_DEFAULT = " (default)"


class DevicePicker(QComboBox):
    """The system's default first, then every device by name.

    A device that was chosen and is gone stays in the list, marked with an icon and in words, until another is chosen.
    """

    picked = Signal(object)
    """The person chose a device by name, or None to follow the system."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._default = ""
        self._chosen: str | None = None
        self._lost = ""
        self.setAccessibleName("Microphone")
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._on_activated)
        self._fill()

    @property
    def names(self) -> tuple[str, ...]:
        """The devices there are."""
        return self._names

    @property
    def default(self) -> str:
        """The system's own choice, "" when there is none."""
        return self._default

    def show_devices(self, names: Sequence[str], default: str) -> None:
        """Show what devices there are now; ``default`` is the system's own choice, "" when there is none."""
        if (tuple(names), default) != (self._names, self._default):
            self._names, self._default = tuple(names), default
            self._fill()

    def choose(self, name: str | None) -> None:
        """Show this device as the chosen one."""
        if name != self._chosen:
            self._chosen = name
            self._fill()

    def show_lost(self, name: str) -> None:
        """Mark the device of this name as unplugged; "" when none is."""
        if name != self._lost:
            self._lost = name
            self._fill()

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        if self._names:
            self.addItem(self._default + _DEFAULT if self._default else "The system's default", None)
        for name in self._names:
            self.addItem(name, name)
        if self._chosen is not None and self._chosen not in self._names:
            self.addItem(f"Unplugged: {self._chosen}", self._chosen)
        if not self.count():
            self.addItem(NONE, None)
        index = self.findData(self._chosen) if self._chosen is not None else 0
        self.setCurrentIndex(max(index, 0))
        bad = bool(self._lost) or not self._names
        if bad:
            if self._lost and self._lost == (self._chosen or self._lost):
                self.setItemText(self.currentIndex(), f"Unplugged: {self._lost}")
            self.setItemIcon(self.currentIndex(), image.icon("warning", colour("warn"), 16, colour("faint")))
        self.blockSignals(False)
        if self.property("bad") != ("true" if bad else "false"):
            self.setProperty("bad", "true" if bad else "false")
            restyle(self)
        self.setToolTip(self.currentText())
        self.setAccessibleDescription(self.currentText())

    def _on_activated(self, index: int) -> None:
        name = self.itemData(index)
        self._chosen = name
        self.setToolTip(self.currentText())
        self.picked.emit(name)

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
            words = words.removesuffix(_DEFAULT)
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
