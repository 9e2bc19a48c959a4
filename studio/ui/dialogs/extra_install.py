"""What learning a face needs and is not installed: one sentence, and one button that installs it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from studio.errors import StudioError, in_words
from studio.personal import installing
from studio.personal.installing import Installation, Installed
from studio.personal.process import missing, without_cuda
from studio.ui.drawing.controls import Button, column, label, restyle, row
from studio.ui.drawing.plain import caption
from studio.ui.raised import in_window
from studio.ui.sentences import avatars as say

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)
_MB = 1e6


class _Installer(QThread):
    """Runs an installation on a thread of its own."""

    told = Signal(object)
    """How far it is: an `Installed`."""
    ended = Signal(str)
    """Why the packages are not there, in one sentence; "" when they are."""

    def __init__(self, begin: Callable[[], Installation]) -> None:
        super().__init__()
        self.setObjectName("installer")
        self._begin = begin
        self._child: Installation | None = None
        self._called_off = self.only_with_cuda = False

    def run(self) -> None:
        """Install, and tell."""
        try:
            self._child = child = self._begin()
            if self._called_off:
                child.stop()
            for one in child.said():
                self.told.emit(one)
            reason = child.close()
            self.only_with_cuda = child.only_with_cuda
            self.ended.emit(reason)
        except Exception as error:  # noqa: BLE001 - the border of the thread
            if not isinstance(error, StudioError):
                _LOG.exception("packages could not be installed")
            self.ended.emit(in_words(error, say.EXTRA_FAILED))

    def call_off(self) -> None:
        """Stop it, from any thread."""
        self._called_off = True
        if self._child is not None:
            self._child.stop()


class ExtraInstall(QWidget):
    """A line that says what is missing, a button, and how far it is; its dialog hides it where nothing is missing.

    Attributes
    ----------
    starts
        Starts the installation, from pip's usual index alone where it is told so; another one in tests.
    """

    installed = Signal()
    """Everything that was missing is there."""
    installer_told = Signal(object)
    """How far it is: an `Installed`, after it is shown."""
    changed = Signal()
    """It begins, or ended without the packages."""

    def __init__(self) -> None:
        super().__init__()
        self.starts: Callable[[bool], Installation] = lambda usual: Installation(installing.command(usual=usual))
        self._installer: _Installer | None = None
        size = say.EXTRA_SMALL if without_cuda() else say.EXTRA_LARGE
        self.says = label(say.EXTRA_NEEDED.format(size=size), wrap=True)
        self.button = Button(say.EXTRA_INSTALL, "disk", kind="primary")
        self.button.clicked.connect(lambda: self._press(usual=False))
        self.usual_button = Button(say.EXTRA_USUAL, "disk")
        self.usual_button.clicked.connect(lambda: self._press(usual=True))
        self.usual_button.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say.EXTRA_INSTALLING)
        self.bar.hide()
        self.far = label("", "caption", wrap=True)
        self.setLayout(column(self.says, row(self.button, self.usual_button, None), self.bar, self.far, gap=6))

    @property
    def needed(self) -> bool:
        """Whether packages are missing."""
        return bool(missing())

    @property
    def cannot_look(self) -> bool:
        """Whether even the report card has to wait: it needs everything but torch."""
        return any(one != "torch" for one in missing())

    @property
    def busy(self) -> bool:
        """Whether it is installing."""
        return self._installer is not None and self._installer.isRunning()

    def end(self) -> None:
        """Call it off and wait for that; before the window goes."""
        if self._installer is not None:
            self._installer.call_off()
            self._installer.wait()

    def _press(self, *, usual: bool) -> None:
        if self.busy:
            assert self._installer is not None
            self._installer.call_off()
            return
        self._installer = installer = _Installer(lambda: self.starts(usual))
        self.usual_button.hide()
        installer.told.connect(self._on_told)
        installer.ended.connect(self._on_ended)
        self.button.setText(say.EXTRA_STOP)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._say(say.EXTRA_BEGINS)
        installer.start()
        self.changed.emit()

    def _on_told(self, how: Installed) -> None:
        known = how.total > 0
        self.bar.setRange(0, 1000 if known else 0)
        if known:
            self.bar.setValue(1000 * how.done // how.total)
            self._say(say.EXTRA_DOWNLOADS.format(what=how.what, done=round(how.done / _MB), total=round(how.total / _MB)))
        elif how.step == "installing":
            self._say(say.EXTRA_UNPACKS)
        else:
            self._say((say.EXTRA_ASKS if how.step == "asking" else say.EXTRA_GETS).format(what=how.what))
        self.installer_told.emit(how)

    def _on_ended(self, reason: str) -> None:
        self.bar.hide()
        self.button.setText(say.EXTRA_INSTALL)
        self.usual_button.setVisible(bool(reason) and self._installer is not None and self._installer.only_with_cuda)
        self._say(in_window(reason), "danger" if reason else "caption")
        if self._installer is not None:
            self._installer.wait()
        if reason:
            self.changed.emit()
        else:
            self.installed.emit()

    def _say(self, words: str, role: str = "caption") -> None:
        self.far.setProperty("role", role)
        restyle(self.far)
        self.far.setText(caption(words))
