"""Bad news, good news and questions, as a sentence with buttons at the place where one looks; never a modal box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGraphicsOpacityEffect, QHBoxLayout, QMenu, QWidget

from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, IconLabel, ToolButton, TwoLines, column, row
from studio.ui.drawing.plain import tip
from studio.ui.notice_history import NoticeHistory
from studio.ui.raised import in_window
from studio.ui.sentences import window as say
from studio.ui.words import count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QMouseEvent

STAYS_MS = 6000
"""How long good news stays."""
LOOK_UP_MS, LETTER_MS, LEAST_READ_MS, MOST_READ_MS = 5000, 100, 8000, 30_000
"""Bad news stays so long that it was read: 5 s to notice it, and 120 words a minute, half of what people read silently, since
one looks at the face first and reads another language more slowly."""
FADE_MS = 120
WIDTH, WIDTH_BESIDE = 480, 680
_LEAST_WIDTH = 200
LOW = 300
"""Height of a picture below which a notice has its buttons beside its words, so that it hides less of the face."""
_MARGIN, _NEAR = 12, 2
"""From the lower edge of the picture; and where the mouth leaves less room."""
_UNDER_PLATES = 40
"""From the upper edge of the picture, where there is no room below the mouth."""
_LEAST_ASIDE = 260
"""Width right of the face from which a notice has its place there."""
_TITLE_ROOM = 200
"""Width that a title in one line with its buttons has at least, with mark, cross and margins."""

_ALL = 99
"""More lines than any notice has."""
_AROUND_WORDS = 92
"""Width of mark, cross and what is around them."""

Kind = Literal["trouble", "success", "question"]
_SIGNS = 0x2E80
"""From here on Unicode has signs that are words or parts of words."""
_MARKS = {"trouble": ("warning", "warn"), "success": ("check", "ok"), "question": ("info", "muted")}
Action = tuple[str, "Callable[[], object]"]
"""A button's words and what it does."""


@dataclass(frozen=True, slots=True)
class Place:
    """How a notice lies in the picture.

    Attributes
    ----------
    whole
        With all its words; else it is a line.
    beside
        With its buttons beside the words, not below them, which is lower and wider.
    most
        Lines that its words have at most; what has no room in them ends in an ellipsis.
    buttons
        A line has its buttons where they have room beside the title.
    above
        Pixels between it and the lower edge.
    under
        Pixels between it and the upper edge, if it lies there.
    aside
        It lies right of the face, not across the picture.
    """

    whole: bool
    beside: bool = False
    most: int = _ALL
    buttons: bool = True
    above: int = _MARGIN
    under: int | None = None
    aside: bool = False


_WHOLE = Place(whole=True)
_BESIDE = (Place(whole=True, beside=True), Place(whole=True, beside=True, above=_NEAR),
           *(Place(whole=True, beside=beside, under=under) for under in (_UNDER_PLATES, _NEAR) for beside in (True, False)),
           *(Place(whole=True, aside=True, above=above) for above in (_MARGIN, _NEAR)))
_SHORTER = tuple(Place(whole=True, beside=True, most=most, above=above, under=under) for lines, above, under in (
    ((3, 2), _MARGIN, None), ((3, 2), _NEAR, None), ((3, 2), _NEAR, _UNDER_PLATES), ((1,), _NEAR, None),
    ((3, 2, 1), _NEAR, _NEAR)) for most in lines)
"""Over the plates only where there is no room elsewhere."""
_LINE = tuple(Place(whole=False, buttons=buttons, above=above, under=under) for buttons in (True, False)
              for above, under in ((_MARGIN, None), (_NEAR, None), (_NEAR, _UNDER_PLATES), (_NEAR, _NEAR)))


class Notice(QFrame):
    """One message over the lower edge of ``parent``, or the upper one.

    It stays until it is dismissed, closed or told to `leave_in` some time, unless the pointer or the keyboard is on it then.
    Where the face leaves no room for more its words end in an ellipsis. Where there is no room for that either, and once it was
    read, it is a line: its title, and its buttons where they have room. What is left out is in its tool tip, and a click asks
    for the whole.

    Parameters
    ----------
    key
        What the notice is about: a new one with the same key takes its place, and `Notices.close` closes it by key.
    kind
        Bad news, good news, or something to choose.
    once
        What it says is told once and can be seen nowhere else, so it is read before what came after it.
    lasts
        What it says goes on until it is closed: once it was read it stays as a line.
    """

    left = Signal()
    """It goes away."""
    opened = Signal()
    """It was clicked where it has no button."""
    was_read = Signal()
    """There was time to read what lasts."""
    all_asked = Signal()
    """The others are asked for."""

    def __init__(self, parent: QWidget, key: str, title: str, words: str, actions: Sequence[Action], *,
                 kind: Kind, once: bool = False, lasts: bool = False) -> None:
        super().__init__(parent)
        self.once, self.lasts, self.has_buttons = once, lasts, True
        self.read = self._alone = False
        """``_alone``: another program had the keyboard when its time was over."""
        self._host = parent
        self.key = key
        words = in_window(words)
        self.title, self.words = title, words
        self.kind = kind
        self.setObjectName("notice" if self.trouble else "toast")
        self.setAccessibleName(say.NOTICE.format(title=title, words=words))
        mark = self._mark = IconLabel(*_MARKS[kind], 20)
        self.buttons = [self._action(number, action) for number, action in enumerate(actions)]
        self._title, self._said = TwoLines(title, "title", _ALL), TwoLines(words, "muted", _ALL)
        body = self._body = column(column(self._title, self._said, gap=4), gap=8)
        self._row = row(*self.buttons, None)
        if self.buttons:
            body.addLayout(self._row)
        self.dismiss = ToolButton("close", say.DISMISS, side=24, glyph=16)
        self.dismiss.clicked.connect(self.leave)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(12)
        lay.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        lay.addLayout(body, 1)
        self.others = Button("", kind="")
        """How many more there are."""
        self.others.hide()
        self.others.clicked.connect(self.all_asked)
        lay.addWidget(self.others, 0, Qt.AlignmentFlag.AlignTop)
        lay.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._leaving = QTimer(self, singleShot=True)
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

    @property
    def stays_ms(self) -> int | None:
        """How long it stays while it is seen; None for what waits for an answer, and for what lasts and was read."""
        if self.kind == "question" or self.read:
            return None
        return STAYS_MS if self.kind == "success" else reading_ms(f"{self.title} {self.words}")

    @property
    def least_aside(self) -> int:
        """Width right of the face in which it has room there: its buttons are never cut."""
        buttons = (*self.buttons, self.others)
        for button in buttons:
            # Before it was shown its font and its padding are not known.
            button.ensurePolished()
        widest = max(button.sizeHint().width() for button in buttons)
        return max(_LEAST_ASIDE, widest + _AROUND_WORDS + 2 * _MARGIN)

    def leave_in(self, milliseconds: int) -> None:
        """Go away after some time, or later while it is held; said again it changes nothing."""
        if not self._leaving.isActive():
            self._leaving.start(milliseconds)

    def stay(self) -> None:
        """Stay until it is dismissed or closed."""
        self._leaving.stop()

    def step_back(self) -> None:
        """Be hidden until its turn; the time after which it goes waits too."""
        self._leaving.stop()
        self.hide()

    def _leave_unless_held(self) -> None:
        held = self.underMouse() or any(child.hasFocus() for child in self.findChildren(QWidget))
        # Bad news is not read by who is in another program, nor by who has just come back.
        alone, self._alone = self._alone, self.trouble and not self.window().isActiveWindow()
        if held or self._alone or alone:
            self._leaving.start()
        elif self.lasts:
            self.read = True
            self.was_read.emit()
        else:
            self.leave()

    def count_others(self, others: int) -> None:
        """Say how many more there are; a click asks for all."""
        self.others.setVisible(others > 0)
        if others:
            self.others.setText(count(others, say.NOTICES_WAIT))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Ask for the whole of it."""
        event.accept()
        self.opened.emit()

    def menu(self) -> QMenu:
        """Make a menu of its buttons."""
        menu = QMenu(self)
        for button in self.buttons:
            menu.addAction(button.text(), button.click)
        return menu

    def leave(self) -> None:
        """Go away."""
        self._leaving.stop()
        self.hide()
        self.left.emit()
        self.deleteLater()

    def place(self, place: Place, aside: int = 0) -> None:
        """Lie centred over one edge of the parent, with all words or as a line; or in ``aside`` pixels right of the face."""
        room, lay = self._host.size(), self.layout()
        assert isinstance(lay, QHBoxLayout)
        line, beside = not place.whole, place.beside
        if place.aside is not (lay.indexOf(self.others) < 0):
            # Where its words have little width, how many others there are stands below them.
            holds = lay if lay.indexOf(self.others) >= 0 else self._body
            holds.removeWidget(self.others)
            if place.aside:
                self._body.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                lay.insertWidget(2, self.others, 0, Qt.AlignmentFlag.AlignTop)
        self._said.setVisible(not line)
        self._said.use_most(place.most)
        self._title.use_most(1 if line else _ALL)
        middle = Qt.AlignmentFlag.AlignVCenter if line else Qt.AlignmentFlag.AlignTop
        for aligned in (self._mark, self.dismiss, self.others):
            lay.setAlignment(aligned, middle)
        low = room.height() < LOW
        self.setContentsMargins(*((12, 4, 4, 4) if line else (12, 8, 4, 8) if low else (16, 12, 8, 12)))
        most = WIDTH_BESIDE if beside else WIDTH
        across = aside - 2 * _MARGIN if place.aside else room.width() - (2 if low else 4) * _MARGIN
        self.setFixedWidth(max(_LEAST_WIDTH, min(most, across)))
        # Before a widget was shown its fonts and the border of its frame are not known, and words would be cut for them.
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()
        # Beside a narrow picture's title buttons would be cut: they go below it.
        buttons = sum(button.sizeHint().width() + 8 for button in self.buttons)
        counted = 0 if self.others.isHidden() else self.others.sizeHint().width() + lay.spacing()
        flat = (line or beside) and buttons + counted + _TITLE_ROOM <= self.width()
        self.has_buttons = place.buttons or flat
        for button in self.buttons:
            button.setVisible(self.has_buttons)
        # And one below the other where they have no room side by side.
        in_row = buttons + (0 if place.aside else counted) <= self.width() - _AROUND_WORDS
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if in_row else QBoxLayout.Direction.TopToBottom)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom)
        self._body.setStretch(0, int(flat))
        # Both: what is laid out in it still knows the heights of before otherwise.
        lay.invalidate()
        lay.activate()
        height = lay.totalHeightForWidth(self.width())
        self.setFixedHeight(height)
        # For the width that words have now.
        lay.activate()
        cut = line or self._said.elides(self._said.width())
        self.setToolTip(tip(self.words) if cut else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if cut else Qt.CursorShape.ArrowCursor)
        top = room.height() - height - place.above if place.under is None else place.under
        self.move(room.width() - _MARGIN - self.width() if place.aside else (room.width() - self.width()) // 2, top)


def reading_ms(words: str) -> int:
    """Give how long it takes to notice and read something; a Chinese or Japanese sign says as much as three letters."""
    letters = sum(3 if ord(letter) > _SIGNS else 1 for letter in words)
    return max(LEAST_READ_MS, min(MOST_READ_MS, LOOK_UP_MS + LETTER_MS * letters))


class Notices(QObject):
    """Show notices over ``host``, one at a time, so that none is lost unseen and the face stays free.

    It is the newest, or the newest of those that are told once, or the one that was clicked; it says how many others there are,
    which come after it. Good news leaves after seconds, bad news when it was read or what it says is over; a question stays.
    """

    shown = Signal(bool)
    """There is a notice, or none any more."""
    all_asked = Signal()
    """The person wants to read all that was told."""
    waiting = Signal(int)
    """So many wait unseen, since the picture has no room for any beside the face; 0 where one is seen, or there is none."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._waiting = 0
        self._host = host
        self._all: list[Notice] = []
        self._opened: Notice | None = None
        """The one that was clicked; None where none was, or a newer one came."""
        self.history = NoticeHistory(self)
        self.keep_free: Callable[[], QRect | None] = lambda: None
        """Gives what no notice may cover, in pixels of the host: eyes and mouth."""
        self.keep_button: Callable[[], QRect | None] = lambda: None
        """Gives the place of a button in the host that no notice may cover, if there is one."""
        self._stay = False
        host.installEventFilter(self)

    @property
    def stay(self) -> bool:
        """Whether every notice stays until it is dismissed."""
        return self._stay

    @stay.setter
    def stay(self, stay: bool) -> None:
        self._stay = stay
        for notice in self._all:
            notice.stay()
        self.place()

    @property
    def current(self) -> Notice | None:
        """The one that is seen; None when there is none."""
        if self._opened is not None:
            return self._opened
        first = [one for one in self._all if one.once] or self._all
        return first[-1] if first else None

    @property
    def all(self) -> tuple[Notice, ...]:
        """Those that were told and are neither read nor dismissed, the newest last."""
        return tuple(self._all)

    def trouble(self, key: str, title: str, words: str, actions: Sequence[Action] = (), *, once: bool = False,
                lasts: bool = False) -> Notice:
        """Say what is wrong and offer what to do; leaves when it was read, or where it ``lasts`` when it is closed.

        What is told ``once`` can be seen nowhere else.
        """
        return self._show(Notice(self._host, key, title, words, actions, kind="trouble", once=once, lasts=lasts))

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
        notice.was_read.connect(self._on_read)
        notice.all_asked.connect(self.all_asked)
        self.place()
        self.shown.emit(True)
        if not theme.reduced_motion():
            self._fade_in(notice)
        self.history.add(notice.title, notice.words)
        said = say.SAID.format(title=notice.title, words=notice.words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(notice, said))
        return notice

    def place(self) -> None:
        """Let the one whose turn it is lie where it hides nothing that is to be seen."""
        current = self.current
        for notice in self._all:
            if notice is not current:
                notice.step_back()
        if current is None:
            self._tell_waiting(0)
            return
        current.count_others(len(self._all) - 1)
        places = _LINE if current.read else (*self._whole, *_SHORTER, *_LINE)
        if not self._lay(current, places) and self.keep_free() is not None:
            # In a picture as small as this it would hide the face: it waits for more room, and is in the history.
            current.step_back()
            self._tell_waiting(len(self._all))
            return
        self._tell_waiting(0)
        current.show()
        current.raise_()
        if current.stays_ms is not None and not self._stay:
            current.leave_in(current.stays_ms)

    @property
    def _whole(self) -> tuple[Place, ...]:
        """The places in which a notice has all its words."""
        return _BESIDE if self._host.height() < LOW else (_WHOLE, *_BESIDE)

    def _lay(self, notice: Notice, places: Sequence[Place]) -> bool:
        """Let a notice lie in the first of these places in which it hides nothing; tell whether there is one."""
        face = self.keep_free()
        free = [one for one in (face, self.keep_button()) if one is not None]
        aside = 0 if face is None else self._host.width() - face.right()
        for place in places:
            if place.aside and aside < notice.least_aside:
                continue
            notice.place(place, aside)
            lies = notice.geometry()
            if self._host.rect().contains(lies) and not any(one.intersects(lies) for one in free):
                return True
        return False

    def _tell_waiting(self, waiting: int) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waiting.emit(waiting)

    def _open(self) -> None:
        """Show the whole of what was clicked; where that would hide the face, its buttons in a menu, or all that was told."""
        opened = self.sender()
        assert isinstance(opened, Notice)
        had_buttons = opened.has_buttons
        if self._lay(opened, self._whole):
            self._opened, opened.read = opened, False
            self.place()
            return
        self.place()
        if had_buttons:
            self.all_asked.emit()
            return
        menu = opened.menu()
        menu.addAction(say.NOTICES, self.all_asked.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(opened.mapToGlobal(opened.rect().topLeft()))

    def _on_read(self) -> None:
        """Let what was read and lasts be a line, and those be seen that were not read."""
        read = self.sender()
        if self._opened is read:
            self._opened = None
        if isinstance(read, Notice):
            read.once = False
            self._all.remove(read)
            self._all.insert(sum(one.read for one in self._all), read)
        self.place()

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
        self.place()
        if not self._all:
            self.shown.emit(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in place when the host changes its size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False
