"""The slider of the microphone's gain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

from studio.ui.sentences import sound as say
from studio.ui.session import HIGHEST_GAIN_DB, LOWEST_GAIN_DB

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class GainSlider(QSlider):
    """In whole decibels; a double click goes back to 0 dB."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(say.GAIN_NAME)
        self.setToolTip(say.GAIN)
        self.setRange(LOWEST_GAIN_DB, HIGHEST_GAIN_DB)
        self.setPageStep(3)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Amplify nothing."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.setValue(0)
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)
