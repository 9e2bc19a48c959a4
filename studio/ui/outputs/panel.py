"""Where the program goes: one row and one big button for each kind of output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from studio.ui import words
from studio.ui.drawing import theme
from studio.ui.drawing.controls import Button, TwoLines, column, restyle, row
from studio.ui.drawing.plain import tip
from studio.ui.sentences import outputs as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

    from studio.ui.drawing.controls import ToolButton
    from studio.ui.outputs.switch import Figures, Switch

_BETWEEN_ROWS, _LEAST_BETWEEN = 8, 6
_MOST_LINES = 5
"""Of what says how an output is: in the narrowest panel whole sentences have room in these."""


class OutputRow(QWidget):
    """One output: its button, how it is in words, and its figures.

    Parameters
    ----------
    name
        Of the output, for screen readers.
    on_words
        What the button says while it is on.
    icon
        On the button.
    switch
        What is shown and switched.
    again
        A button beside how it is, while the output runs; None where there is none.
    link
        A button with an address, which the button ``again`` is beside, while the output runs; None where there is none.
    """

    began = Signal()
    """It was switched on by its own button."""

    def __init__(self, name: str, on_words: str, icon: str, switch: Switch,
                 again: ToolButton | None = None, link: Button | None = None) -> None:
        super().__init__()
        self.switch = switch
        self._pressed = False
        self._name, self._on_words, self._icon = name, on_words, icon
        self.button = Button(name, icon)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._press)
        self.state, self.figures = TwoLines("", "muted", _MOST_LINES), TwoLines("", "caption")
        self.figures.setToolTip(tip(say.DROPPED_TIP))
        self.again, self.link = again, link
        told: list[QWidget | QHBoxLayout] = [self.state]
        if again is not None:
            # Not beside the button, whose words have no room to spare in the narrowest panel.
            beside = row(link or self.state, *([None] if link is not None else []), again, gap=theme.XS)
            if link is None:
                beside.setStretch(0, 1)
            told = [beside] if link is None else [beside, self.state]
        self.setLayout(column(self.button, *told, self.figures, gap=1))
        switch.changed.connect(self._follow)
        self._compact = self.terse = False
        """Whether there is no room for the words of what is off, and whether figures are left out then, too."""
        self.refresh()

    def _press(self) -> None:
        self._pressed = not self.switch.on
        self.switch.toggle()

    def _follow(self) -> None:
        self.refresh()
        if self.switch.on and self._pressed:
            # Its words need more room from now on, and once it is open still more.
            QTimer.singleShot(0, self, self.began.emit)
            self._pressed = self.switch.busy

    def refresh(self) -> None:
        """Show how it is now."""
        switch, told = self.switch, self.switch.figures()
        self.button.become(self._on_words if switch.on else self._name, "stop" if switch.on else self._icon,
                           "primary" if switch.on else "")
        self.button.setEnabled(not switch.busy and not switch.why_not)
        self.button.setToolTip(tip(switch.why_not or told.state))
        for beside in (self.again, self.link):
            if beside is not None:
                beside.setVisible(switch.on and not switch.busy)
        _say(self.state, told.state, "warn" if told.trouble else "muted")
        self.state.setVisible(not self._compact or switch.on or switch.busy or told.trouble)
        figures = figures_in_words(told)
        _say(self.figures, figures, "caption")
        self.figures.setVisible(bool(figures) and not (self._compact and self.terse))
        if self._compact and self.terse and figures:
            self.state.setToolTip(tip(say.BETWEEN.join((told.state, figures))))
        self.button.setAccessibleDescription(say.STATE.format(name=self._name, state=switch.why_not or told.state))

    def shrink(self, compact: bool) -> None:
        """Say how it is only while it runs or cannot; the button's tool tip says it always."""
        if compact is not self._compact:
            self._compact = compact
            self.refresh()


def figures_in_words(told: Figures) -> str:
    """Say rate, losses, delay and bytes, each where there is one."""
    parts = []
    if told.fps is not None:
        parts.append(say.FPS.format(value=told.fps))
        parts.append(say.DROPPED.format(count=told.dropped))
        parts.append(say.LAG.format(value=told.lag_ms))
    elif told.dropped:
        parts.append(say.DROPPED.format(count=told.dropped))
    if told.bytes:
        parts.append(words.size(told.bytes))
    return say.BETWEEN.join(parts)


class _Rows(QScrollArea):
    """Rows that scroll, the last of which that has room is whole."""

    resized = Signal()

    def end_after(self, spare: int) -> None:
        """Leave the last pixels empty."""
        self.setViewportMargins(0, 0, 0, spare)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Tell."""
        super().resizeEvent(event)
        self.resized.emit()


class OutputsPanel(QWidget):
    """All rows, one under the other; without room for all, those that are off are buttons alone.

    If that is not enough, rows scroll, but for the last ones: what saves the moment must be there in it.

    Parameters
    ----------
    rows
        In order.
    kept
        How many of them, at the end, never scroll.
    """

    readout = Signal(str, bool)
    """What the panel's head should say, and whether it is a warning."""

    def __init__(self, rows: Sequence[OutputRow], kept: int = 0) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self.setAccessibleName(say.OUTPUTS_NAME)
        self.area = _Rows()
        """Of the rows that scroll."""
        self._body = QWidget()
        parting = len(self.rows) - kept
        self._lay = column(*self.rows[:parting], None, gap=_BETWEEN_ROWS, margins=(theme.M, 2, theme.M, 0))
        self._body.setLayout(self._lay)
        self.area.setWidget(self._body)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        above = _BETWEEN_ROWS if kept else 0
        self._kept = column(*self.rows[parting:], gap=_BETWEEN_ROWS, margins=(theme.M, above, theme.M, 0))
        lay = column(self.area, self._kept, gap=0)
        lay.setStretch(0, 1)
        self.setLayout(lay)
        self._whole = 0
        """Height that all rows need with their words, once that is known."""
        self._said = (0, 0)
        """Heights of what scrolls and of what does not, when room was found for them."""
        self.area.resized.connect(self._end_after_a_row)
        for one in self.rows[parting:]:
            one.terse = True
        for one in self.rows[:parting]:
            one.began.connect(lambda one=one: self.area.ensureWidgetVisible(one, 0, 0))

    def refresh(self) -> None:
        """Show how each is; call four times a second while it can be seen."""
        for one in self.rows:
            one.refresh()
        figures = [one.switch.figures() for one in self.rows if one.switch.on]
        part = sum(one.part for one in figures)
        whole = len(figures) - part
        said = [say.SOME_ON.format(count=whole)] * bool(whole) + [say.SOME_IN_PART.format(count=part)] * bool(part)
        self.readout.emit(say.BETWEEN.join(said) or say.NONE_ON, any(one.trouble for one in figures))
        if self._said != self._heights():
            self._find_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out the words of what is off where they have no room."""
        super().resizeEvent(event)
        self._find_room()

    def _heights(self) -> tuple[int, int]:
        return self._lay.sizeHint().height(), self._kept.sizeHint().height()

    def _find_room(self) -> None:
        """Leave out the words of what is off where they have no room, at this size and with what is said now."""
        for one in self.rows:
            one.shrink(False)
        self._whole = self._needed()
        compact = self._whole > self.height()
        for one in self.rows:
            one.shrink(compact)
        for lay in (self._lay, self._kept):
            lay.setSpacing(_LEAST_BETWEEN if compact else _BETWEEN_ROWS)
        self._said = self._heights()
        self._end_after_a_row()

    def _end_after_a_row(self) -> None:
        """Let what is seen without scrolling end after a whole row: half a button looks broken, not as if there were more."""
        room, margins = self.area.height(), self._lay.contentsMargins()
        width = self.area.width() - margins.left() - margins.right() - self.area.verticalScrollBar().sizeHint().width()
        end = y = margins.top()
        for number, one in enumerate(self.rows[: self._lay.count() - 1]):
            lay = one.layout()
            assert lay is not None
            y += _height(lay, width) + (self._lay.spacing() if number else 0)
            if y > room:
                break
            end = y
        self.area.end_after(room - end if y > room and end > margins.top() else 0)

    def _needed(self) -> int:
        """Give the height that all rows need as they are, in pixels: what the layouts remember may be of words before."""
        lays = [lay for one in self.rows if (lay := one.layout()) is not None]
        for lay in lays:
            lay.invalidate()
        margins = [lay.contentsMargins() for lay in (self._lay, self._kept)]
        room = self.width() - margins[0].left() - margins[0].right()
        beside = sum(one.top() + one.bottom() for one in margins) + _BETWEEN_ROWS * (len(lays) - 2)
        return beside + sum(_height(lay, room) for lay in lays)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for what the rows need with their words."""
        whole = self._body.sizeHint().height() + self._kept.sizeHint().height()
        return QSize(theme.GALLERY_LEAST, max(self._whole, whole))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with one row beside those that stay, but with all of its width: rows do not scroll sideways."""
        wide = self._body.minimumSizeHint().width() + self.area.verticalScrollBar().sizeHint().width()
        wide = max(wide, self._kept.minimumSize().width(), theme.GALLERY_LEAST)
        return QSize(wide, 44 + self._kept.minimumSize().height())


def _height(lay: QLayout, width: int) -> int:
    """Give the height that a row needs at a width; with a button alone it has one height."""
    return lay.totalHeightForWidth(width) if lay.hasHeightForWidth() else lay.totalSizeHint().height()


def _say(label: TwoLines, said: str, role: str) -> None:
    if label.text() != said:
        label.setText(said)
        label.setToolTip(tip(said))
    if label.property("role") != role:
        label.setProperty("role", role)
        restyle(label)
