"""The field of the settings that offers what encodes recordings and streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QComboBox

from studio.media.encoders import X264, working

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.media.encoders import H264Encoder


class Trial(QThread):
    """Try the encoders out, once, on a thread of its own."""

    found = Signal(object)

    def run(self) -> None:
        """Try them, and tell which work."""
        self.setObjectName("encoders")
        self.found.emit(working())


class EncoderField(QComboBox):
    """The encoders that work here. Those of graphics hardware are tried when this is first shown."""

    def __init__(self, read: Callable[[], str], write: Callable[[str], object]) -> None:
        super().__init__()
        self._read, self._trial = read, Trial()
        self.addItem(X264.words, X264.name)
        self._trial.found.connect(self._offer)
        self.activated.connect(lambda index: write(self.itemData(index)))
        self.destroyed.connect(self._trial.wait)

    def refresh(self) -> None:
        """Show which is chosen now."""
        if self.isVisible() and not self._trial.isFinished() and not self._trial.isRunning():
            self._trial.start()
        self.setCurrentIndex(max(0, self.findData(self._read())))

    def _offer(self, found: tuple[H264Encoder, ...]) -> None:
        for one in found:
            if self.findData(one.name) < 0:
                self.addItem(one.words, one.name)
        self.setCurrentIndex(max(0, self.findData(self._read())))
