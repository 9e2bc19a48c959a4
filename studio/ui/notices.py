"""Bad news, good news and questions, as a sentence with buttons at the place where one looks; never a modal box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from studio.ui import theme
from studio.ui.controls import Button, Mark, ToolButton, column, label, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

STAYS_MS = 6000
FADE_MS = 120
WIDTH = 480
_MARGIN = 12

Kind = Literal["trouble", "success", "question"]
_MARKS = {"trouble": ("warning", "warn"), "success": ("check", "ok"), "question": ("info", "muted")}
Action = tuple[str, "Callable[[], object]"]
"""A button's words and what it does."""


class Notice(QFrame):
    """One message over the lower edge of ``parent``.

    It stays until it is dismissed, closed or told to `leave_soon`: in 6 s, unless the pointer or the keyboard is on it.

    Parameters
    ----------
    key
        What the notice is about: a new one with the same key takes its place, and `Notices.close` closes it by key.
    kind
        Bad news, good news, or something to choose.
    """

    left = Signal()
    """It goes away."""

    def __init__(self, parent: QWidget, key: str, title: str, words: str, actions: Sequence[Action], *,
                 kind: Kind) -> None:
        super().__init__(parent)
        self._host = parent
        self.key = key
        self.title, self.words = title, words
        self.kind = kind
        self.setObjectName("notice" if self.trouble else "toast")
        self.setAccessibleName(f"Notice: {title}. {words}")
        mark = Mark(*_MARKS[kind], 20)
        self.buttons = [self._action(number, action) for number, action in enumerate(actions)]
        body = column(label(title, "title"), label(words, "muted", wrap=True), gap=4)
        if self.buttons:
            body.addSpacing(4)
            body.addLayout(row(*self.buttons, None))
        self.dismiss = ToolButton("close", "Dismiss this notice", side=24, glyph=16)
        self.dismiss.clicked.connect(self.leave)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(16, 12, 8, 12)
        lay.setSpacing(12)
        lay.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        lay.addLayout(body, 1)
        lay.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._leaving = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._leaving.timeout.connect(self._leave_unless_held)

    @property
    def trouble(self) -> bool:
        """Whether it is bad news."""
        return self.kind == "trouble"

    def _action(self, number: int, action: Action) -> Button:
        words, do = action
        made = Button(words, kind="primary" if number == 0 and self.kind != "success" else "")

        def act() -> None:
            self.leave()
            do()

        made.clicked.connect(act)
        return made

    def leave_soon(self) -> None:
        """Go away after some seconds, or later if somebody is on it."""
        self._leaving.start()

    def _leave_unless_held(self) -> None:
        if self.underMouse() or any(child.hasFocus() for child in self.findChildren(QWidget)):
            self._leaving.start()
        else:
            self.leave()

    def leave(self) -> None:
        """Go away."""
        self._leaving.stop()
        self.hide()
        self.left.emit()
        self.deleteLater()

    def place(self) -> None:
        """Lie centred 12 px above the lower edge of the parent."""
        room = self._host.size()
        self.setFixedWidth(max(280, min(WIDTH, room.width() - 4 * _MARGIN)))
        lay = self.layout()
        height = lay.heightForWidth(self.width()) if lay is not None else self.sizeHint().height()
        self.setFixedHeight(height)
        self.move((room.width() - self.width()) // 2, room.height() - height - _MARGIN)


class Notices(QObject):
    """Show one notice at a time over ``host``: the newest."""

    shown = Signal(bool)
    """There is a notice, or none any more."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.current: Notice | None = None
        self.stay = False
        """Whether good news stays too until it is dismissed."""
        host.installEventFilter(self)

    def trouble(self, key: str, title: str, words: str, actions: Sequence[Action] = ()) -> Notice:
        """Say what is wrong and offer what to do; stays."""
        return self._show(Notice(self._host, key, title, words, actions, kind="trouble"))

    def success(self, key: str, title: str, words: str, actions: Sequence[Action] = ()) -> Notice:
        """Say what was done; leaves by itself."""
        return self._show(Notice(self._host, key, title, words, actions, kind="success"))

    def ask(self, key: str, title: str, words: str, actions: Sequence[Action]) -> Notice:
        """Let the person choose; stays."""
        return self._show(Notice(self._host, key, title, words, actions, kind="question"))

    def close(self, key: str) -> None:
        """Take away the notice about ``key``, for instance because the matter is mended."""
        if self.current is not None and self.current.key == key:
            self.current.leave()

    def _show(self, notice: Notice) -> Notice:
        if self.current is not None:
            self.current.leave()
        self.current = notice
        if notice.kind == "success" and not self.stay:
            notice.leave_soon()
        notice.left.connect(self._forget)
        notice.place()
        notice.show()
        notice.raise_()
        self.shown.emit(True)
        if not theme.reduced_motion():
            self._fade_in(notice)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(notice, f"{notice.title}. {notice.words}"))
        return notice

    def _fade_in(self, notice: Notice) -> None:
        effect = QGraphicsOpacityEffect(notice)
        notice.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", notice)
        fade.setDuration(FADE_MS)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        # An effect left in place would paint the notice through a pixmap for as long as it stays.
        fade.finished.connect(lambda: notice.setGraphicsEffect(None))  # type: ignore[arg-type]
        fade.start()

    def _forget(self) -> None:
        if self.sender() is self.current:
            self.current = None
            self.shown.emit(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in place when the host changes its size."""
        if event.type() == QEvent.Type.Resize and self.current is not None:
            self.current.place()
        return False
