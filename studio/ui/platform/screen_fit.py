"""A window stays on its screen: never larger than what is free there, also when the screen changes or goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""What a window manager's frame may take, as long as the window has none to measure."""


def bounded(size: QSize, room: QSize) -> QSize:
    """Give as much of ``size`` as fits in ``room`` with a frame around it."""
    return size.boundedTo(room - FRAME)


def open_at(widget: QWidget, width: int, height: int) -> None:
    """Let a window begin at this size, or as large as its screen allows; its least size gives way too."""
    fitting = bounded(QSize(width, height), widget.screen().availableSize())
    widget.setMinimumSize(widget.minimumSize().boundedTo(fitting))
    widget.resize(fitting)


class ScreenFit(QObject):
    """Keep ``window`` on its screen, at every change of screens. A window that fills the screen is the system's affair."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self.fit_soon)
        application.screenAdded.connect(self.fit_soon)
        application.primaryScreenChanged.connect(self.fit_soon)
        window.installEventFilter(self)

    def fit_soon(self) -> None:
        """Look once what has just changed is known everywhere."""
        QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """Bring the window onto its screen, whole."""
        window, screen = self._window, self._window.screen()
        self._follow(screen)
        if not window.isVisible() or window.isFullScreen() or window.isMaximized() or window.isMinimized():
            return
        free, outer, inner = screen.availableGeometry(), window.frameGeometry(), window.geometry()
        frame = outer.size() - inner.size()
        size = inner.size().boundedTo(free.size() - frame)
        if size != inner.size():
            window.resize(size)
        whole = QRect(outer.topLeft(), size + frame)
        whole.moveRight(min(whole.right(), free.right()))
        whole.moveBottom(min(whole.bottom(), free.bottom()))
        whole.moveLeft(max(whole.left(), free.left()))
        whole.moveTop(max(whole.top(), free.top()))
        if whole.topLeft() != outer.topLeft():
            window.move(whole.topLeft())

    def _follow(self, screen: QScreen) -> None:
        """Hear when what is free of this screen changes."""
        if screen is not self._screen:
            self._screen = screen
            screen.availableGeometryChanged.connect(self.fit_soon)
            screen.geometryChanged.connect(self.fit_soon)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look when the window appears or comes to another screen."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.ScreenChangeInternal):
            self.fit_soon()
        return False
