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
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from studio.ui.drawing.controls import ToolButton
    from studio.ui.outputs.switch import Figures, Switch

_BETWEEN_ROWS, _LEAST_BETWEEN = 8, 6
ALL, RUNNING, NO_FIGURES, BUTTONS = range(4)
"""What rows say, from all to least: only how what runs is, that without figures, and nothing but for trouble."""
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
        self._brief = ALL
        """What there is no room for."""
        self.terse = self.speaks = False
        """Whether figures are left out with the words of what is off, and whether its own words stay as long as it is on."""
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
        beside_it, says, counts = self._seen(self._brief, told)
        self.button.become(self._on_words if switch.on else self._name, "stop" if switch.on else self._icon,
                           "primary" if switch.on else "")
        self.button.setEnabled(not switch.busy and not switch.why_not)
        self.button.setToolTip(tip(switch.why_not or told.state))
        for beside in (self.again, self.link):
            if beside is not None:
                beside.setVisible(beside_it)
        _say(self.state, told.state, "warn" if told.trouble else "muted")
        self.state.setVisible(says)
        figures = figures_in_words(told)
        _say(self.figures, figures, "caption")
        self.figures.setVisible(counts)
        if figures and not counts:
            said = say.BETWEEN.join((told.state, figures))
            self.state.setToolTip(tip(said))
            if not switch.why_not:
                self.button.setToolTip(tip(said))
        self.button.setAccessibleDescription(say.STATE.format(name=self._name, state=switch.why_not or told.state))

    def shrink(self, brief: int) -> None:
        """Say less, see `ALL` and what follows it; the button's tool tip says it always. Trouble has its words at any size."""
        if brief != self._brief:
            self._brief = brief
            self.refresh()

    def _seen(self, brief: int, told: Figures) -> tuple[bool, bool, bool]:
        """Tell whether what is beside the words can be seen, the words, and the figures."""
        switch = self.switch
        runs = switch.on and not switch.busy
        short = runs and not told.trouble and not (self.speaks or self.terse) and brief >= BUTTONS
        says = not short and (brief < RUNNING or switch.on or switch.busy or told.trouble)
        counts = bool(figures_in_words(told)) and brief < (RUNNING if self.terse else NO_FIGURES)
        return runs and not short, says, counts

    def height_at(self, brief: int, width: int) -> int:
        """Give the height that the row would need if it said so much, in pixels; nothing is shown or hidden for it."""
        beside_it, says, counts = self._seen(brief, self.switch.figures())
        besides = [one.sizeHint() for one in (self.link, self.again) if one is not None and beside_it]
        words = self.state.heightForWidth(width) if says else 0
        if self.link is None and besides:
            words = self.state.heightForWidth(width - besides[-1].width() - theme.XS) if says else 0
            words = max(words, besides[-1].height())
        elif besides:
            words += max(one.height() for one in besides) + (1 if says else 0)
        lines = [self.button.sizeHint().height(), words, self.figures.heightForWidth(width) if counts else 0]
        return sum(lines) + sum(line > 0 for line in lines) - 1

    def parts(self, width: int) -> Iterator[int]:
        """Give how far below the row's top each of its parts ends at a width, in pixels: button, lines of words, all."""
        lay = self.layout()
        assert lay is not None
        y = 0
        for item in (lay.itemAt(number) for number in range(lay.count())):
            if item is None or item.isEmpty():
                continue
            y += lay.spacing() if y else 0
            high = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if isinstance(words := item.widget(), TwoLines):
                line = words.fontMetrics().height()
                yield from range(y + line, y + high - line // 2, line)
            y += high
            yield y


def figures_in_words(told: Figures) -> str:
    """Say rate, or that none looks, losses, delay and bytes, each where there is one."""
    parts = [told.unseen] if told.unseen else []
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
    """Rows that scroll; the last part that is seen is whole."""

    resized = Signal()

    def end_after(self, spare: int) -> None:
        """Leave the last pixels empty."""
        self.setViewportMargins(0, 0, 0, spare)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Tell."""
        super().resizeEvent(event)
        self.resized.emit()


class OutputsPanel(QWidget):
    """All rows, one under the other; without room for all, those that are off are buttons alone, and at last all but one are.

    That one was switched on by its own button last. If this is not enough, rows scroll, but for the last ones: what saves the
    moment must be there in it.

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
        self._said = (0, 0, 0)
        """Heights that all rows need if they say more or less, when room was found for them."""
        self._finding = False
        """Whether room is being looked for."""
        self._stop, self._settling = 0, False
        """Where the rows are scrolled to, and whether that is being changed here."""
        self.area.resized.connect(self._settle)
        self.area.verticalScrollBar().valueChanged.connect(self._settle)
        self.area.verticalScrollBar().rangeChanged.connect(self._settle)
        for one in self.rows[parting:]:
            one.terse = True
        for one in self.rows[:parting]:
            one.began.connect(lambda one=one: self._show_row(one))

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
        """Leave out words that have no room, and show what runs."""
        super().resizeEvent(event)
        self._find_room()
        if event.size().height() < event.oldSize().height() and any(one.switch.on for one in self.rows):
            QTimer.singleShot(0, self, self._show_running)

    def _show_row(self, row: OutputRow) -> None:
        """Show what a row says whose button was pressed."""
        for one in self.rows:
            one.speaks = one is row
        self._find_room()
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(row, 0, 0))

    def _show_running(self) -> None:
        """Scroll to the first row that runs, where none of them is seen."""
        on = [one.button for one in self.rows[: self._lay.count() - 1] if one.switch.on]
        if on and all(button.visibleRegion().isEmpty() for button in on):
            self.area.ensureWidgetVisible(on[0], 0, 0)

    def _heights(self) -> tuple[int, int, int]:
        return self._needed(ALL), self._needed(NO_FIGURES), self._needed(BUTTONS)

    def _find_room(self) -> None:
        """Say as much as has room, at this size and with what is said now.

        It is reckoned before anything is shown: what is shown lays out the whole window at once, with words that do not stay.
        """
        if self._finding:
            return
        self._finding = True
        self._whole = self._needed(ALL)
        brief = next((brief for brief in (ALL, RUNNING, NO_FIGURES) if self._needed(brief) <= self.height()), BUTTONS)
        for one in self.rows:
            one.shrink(brief)
        for lay in (self._lay, self._kept):
            lay.setSpacing(_LEAST_BETWEEN if brief else _BETWEEN_ROWS)
            lay.invalidate()
        self._said = self._heights()
        self._finding = False
        self._settle()

    def _settle(self, *_: int) -> None:
        """Let what is seen begin and end with a whole button or line: half a one looks broken, not as if there were more."""
        if self._settling:
            return
        bar, room, margins = self.area.verticalScrollBar(), self.area.height(), self._lay.contentsMargins()
        width = self.area.width() - margins.left() - margins.right() - bar.sizeHint().width()
        y, stops, ends = margins.top(), [0], [margins.top()]
        for number, one in enumerate(self.rows[: self._lay.count() - 1]):
            y += self._lay.spacing() if number else 0
            parts = [y + end for end in one.parts(width)]
            stops += [y, *parts[:-1]]
            ends += parts
            y = ends[-1]
        last = next(stop for stop in (*stops, y) if y - stop <= room)
        wanted = bar.value()
        if wanted >= self._stop:
            stop = next((stop for stop in stops if stop >= wanted), last)
        else:
            stop = max(stop for stop in stops if stop <= wanted)
        self._stop = stop = min(stop, last)
        end = max(end for end in (*ends, stop) if end <= stop + room)
        self._settling = True
        self.area.end_after(room - (end - stop) if y > room and end > stop else 0)
        bar.setValue(stop)
        self._settling = False

    def _needed(self, brief: int) -> int:
        """Give the height that all rows would need if they said so much, in pixels."""
        margins = [lay.contentsMargins() for lay in (self._lay, self._kept)]
        room = self.width() - margins[0].left() - margins[0].right()
        between = (_LEAST_BETWEEN if brief else _BETWEEN_ROWS) * (len(self.rows) - 2)
        return sum(one.top() + one.bottom() for one in margins) + between + sum(one.height_at(brief, room) for one in self.rows)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for what the rows need with their words."""
        whole = self._body.sizeHint().height() + self._kept.sizeHint().height()
        return QSize(theme.GALLERY_LEAST, max(self._whole, whole))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be content with one row beside those that stay, but with all of its width: rows do not scroll sideways."""
        wide = self._body.minimumSizeHint().width() + self.area.verticalScrollBar().sizeHint().width()
        wide = max(wide, self._kept.minimumSize().width(), theme.GALLERY_LEAST)
        return QSize(wide, 44 + self._kept.minimumSize().height())


def _say(label: TwoLines, said: str, role: str) -> None:
    if label.text() != said:
        label.setText(said)
        label.setToolTip(tip(said))
    if label.property("role") != role:
        label.setProperty("role", role)
        restyle(label)
