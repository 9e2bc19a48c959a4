"""Bad news, good news and questions, as a sentence with buttons at the place where one looks; never a modal box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, IconLabel, ToolButton, column, label, row
from studio.ui.drawing.plain import tip
from studio.ui.notice_history import NoticeHistory
from studio.ui.raised import in_window
from studio.ui.sentences import window as say
from studio.ui.words import count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent

STAYS_MS = 6000
FADE_MS = 120
WIDTH = 480
LOW = 300
"""Height of a picture below which a notice is a single line, so that it does not hide the face."""
MOST, MOST_LOW = 3, 2
"""Notices that are seen at once, over a picture and over a low one; more of them wait until one goes, and are counted."""
_MARGIN, _BETWEEN = 12, 6
_TITLE_ROOM = 200
"""Width that a title in one line with its buttons has at least, with mark, cross and margins."""

Kind = Literal["trouble", "success", "question"]
_MARKS = {"trouble": ("warning", "warn"), "success": ("check", "ok"), "question": ("info", "muted")}
_IMPORTANCE: tuple[Kind, ...] = ("success", "question", "trouble")
"""The order of importance, rising: where there is no room for all notices, the most important are shown."""
Action = tuple[str, "Callable[[], object]"]
"""A button's words and what it does."""


class Notice(QFrame):
    """One message over the lower edge of ``parent``.

    It stays until it is dismissed, closed or told to `leave_soon`: in 6 s, unless the pointer or the keyboard is on it. Over a
    small picture, and above one that is whole, it is its title and its buttons in one line, and the rest is in its tool tip; a
    click on such a line asks for the whole.

    Parameters
    ----------
    key
        What the notice is about: a new one with the same key takes its place, and `Notices.close` closes it by key.
    kind
        Bad news, good news, or something to choose.
    once
        What it says is told once and can be seen nowhere else, so it is read before what came after it.
    """

    left = Signal()
    """It goes away."""
    opened = Signal()
    """It was clicked where it has no button."""

    def __init__(self, parent: QWidget, key: str, title: str, words: str, actions: Sequence[Action], *,
                 kind: Kind, once: bool = False) -> None:
        super().__init__(parent)
        self.once = once
        self._host = parent
        self.key = key
        words = in_window(words)
        self.title, self.words = title, words
        self.kind = kind
        self.setObjectName("notice" if self.trouble else "toast")
        self.setAccessibleName(say.NOTICE.format(title=title, words=words))
        mark = self._mark = IconLabel(*_MARKS[kind], 20)
        self.buttons = [self._action(number, action) for number, action in enumerate(actions)]
        self._said = label(words, "muted", wrap=True)
        body = self._body = column(column(label(title, "title", wrap=True), self._said, gap=4), gap=8)
        if self.buttons:
            body.addLayout(row(*self.buttons, None))
        self.dismiss = ToolButton("close", say.DISMISS, side=24, glyph=16)
        self.dismiss.clicked.connect(self.leave)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
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
        """Go away after some seconds, or later while the mouse or the keyboard is on it; said again it changes nothing."""
        if not self._leaving.isActive():
            self._leaving.start()

    def step_back(self) -> None:
        """Be hidden until there is room again; the seconds after which it goes wait too."""
        self._leaving.stop()
        self.hide()

    def _leave_unless_held(self) -> None:
        if self.underMouse() or any(child.hasFocus() for child in self.findChildren(QWidget)):
            self._leaving.start()
        else:
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Ask for the whole of it."""
        event.accept()
        self.opened.emit()

    def leave(self) -> None:
        """Go away."""
        self._leaving.stop()
        self.hide()
        self.left.emit()
        self.deleteLater()

    def place(self, *, whole: bool, above: int) -> int:
        """Lie centred, ``above`` pixels over the lower edge of the parent; give the height it takes.

        ``whole`` is with all its words, where the parent has the height for them.
        """
        room, lay = self._host.size(), self.layout()
        assert lay is not None
        line = not whole or room.height() < LOW
        self._said.setVisible(not line)
        self.setToolTip(tip(self.words) if line else "")
        opens = line and room.height() >= LOW
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        place = Qt.AlignmentFlag.AlignVCenter if line else Qt.AlignmentFlag.AlignTop
        lay.setAlignment(self._mark, place)
        lay.setAlignment(self.dismiss, place)
        self.setContentsMargins(*((12, 4, 4, 4) if line else (16, 12, 8, 12)))
        self.setFixedWidth(max(280, min(WIDTH, room.width() - 4 * _MARGIN)))
        # Before a widget was shown its fonts and the border of its frame are not known, and words would be cut for them.
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        # Beside a narrow picture's title buttons would be cut: they go below it.
        beside = line and sum(button.sizeHint().width() + 8 for button in self.buttons) + _TITLE_ROOM <= self.width()
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._body.setStretch(0, int(beside))
        lay.invalidate()
        height = lay.totalHeightForWidth(self.width())
        self.setFixedHeight(height)
        self.move((room.width() - self.width()) // 2, room.height() - height - above)
        return height


class Notices(QObject):
    """Show notices over ``host``, so that none is lost unseen.

    The newest is whole, or the newest of those that are told once, or the one that was clicked; the others are a line each
    above it. Where there is no room for all, troubles are shown rather than questions and these rather than good news; the
    rest wait, good news with its seconds still to come, and a button above says how many there are.
    """

    shown = Signal(bool)
    """There is a notice, or none any more."""
    all_asked = Signal()
    """The person wants to read all that was told."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._all: list[Notice] = []
        self._opened: Notice | None = None
        """The one that was clicked; None where none was, or a newer one came."""
        self._more = Button("", kind="")
        self._more.setParent(host)
        self._more.hide()
        self._more.clicked.connect(self.all_asked)
        self.history = NoticeHistory(self)
        self.stay = False
        """Whether good news stays too until it is dismissed."""
        host.installEventFilter(self)

    @property
    def current(self) -> Notice | None:
        """The one that is whole; None when there is none."""
        if self._opened is not None:
            return self._opened
        first = [one for one in self._all if one.once] or self._all
        return first[-1] if first else None

    @property
    def seen(self) -> tuple[Notice, ...]:
        """Those that are shown now, from the lower edge of the picture up."""
        whole = self.current
        if whole is None:
            return ()
        most = MOST_LOW if self._host.height() < LOW else MOST
        others = sorted((one for one in reversed(self._all) if one is not whole), key=lambda one: -_IMPORTANCE.index(one.kind))
        return (whole, *others[: most - 1])

    def trouble(self, key: str, title: str, words: str, actions: Sequence[Action] = (), *, once: bool = False) -> Notice:
        """Say what is wrong and offer what to do; stays. What is told ``once`` can be seen nowhere else."""
        return self._show(Notice(self._host, key, title, words, actions, kind="trouble", once=once))

    def success(self, key: str, title: str, words: str, actions: Sequence[Action] = (), *, once: bool = False) -> Notice:
        """Say what was done; leaves by itself. What is told ``once`` can be seen nowhere else."""
        return self._show(Notice(self._host, key, title, words, actions, kind="success", once=once))

    def ask(self, key: str, title: str, words: str, actions: Sequence[Action]) -> Notice:
        """Let the person choose; stays."""
        return self._show(Notice(self._host, key, title, words, actions, kind="question"))

    def close(self, key: str) -> None:
        """Take away the notice about ``key``, for instance because the matter is mended."""
        for notice in [one for one in self._all if one.key == key]:
            notice.leave()

    def _show(self, notice: Notice) -> Notice:
        self.close(notice.key)
        self._all.append(notice)
        self._opened = None
        notice.left.connect(self._forget)
        notice.opened.connect(self._open)
        self._place()
        self.shown.emit(True)
        if not theme.reduced_motion():
            self._fade_in(notice)
        self.history.add(notice.title, notice.words)
        said = say.SAID.format(title=notice.title, words=notice.words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(notice, said))
        return notice

    def _place(self) -> None:
        seen, above = self.seen, _MARGIN
        for notice in self._all:
            if notice not in seen:
                notice.step_back()
        for notice in seen:
            above += notice.place(whole=notice is self.current, above=above) + _BETWEEN
            notice.show()
            notice.raise_()
            if notice.kind == "success" and not self.stay:
                notice.leave_soon()
        self._count_waiting(len(self._all) - len(seen), above)

    def _count_waiting(self, waiting: int, above: int) -> None:
        """Say how many have no room now, above those that have."""
        self._more.setVisible(waiting > 0)
        if waiting:
            self._more.setText(count(waiting, say.NOTICES_WAIT))
            self._more.adjustSize()
            room = self._host.size()
            self._more.move((room.width() - self._more.width()) // 2, room.height() - above - self._more.height())
            self._more.raise_()

    def _open(self) -> None:
        opened = self.sender()
        assert isinstance(opened, Notice)
        self._opened = opened
        self._place()

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
        gone = self.sender()
        self._all = [one for one in self._all if one is not gone]
        if self._opened is gone:
            self._opened = None
        self._place()
        if not self._all:
            self.shown.emit(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in place when the host changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
