"""The line at the bottom: on what it runs, what it does, how fast, what was lost, how late."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from studio.ui import language
from studio.ui.drawing import paint, theme
from studio.ui.drawing.controls import Button, Elided, Figure, IconLabel, label, restyle, row
from studio.ui.drawing.plain import tip
from studio.ui.sentences import window as say
from studio.ui.words import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

SINCE_FROM = 1000
"""Width from which there is room to say since when is counted."""


class StatusLine(QFrame):
    """Words at the left, figures at the right; `say` changes both."""

    provider_asked = Signal()
    """The person asks why it runs where it runs."""
    notices_asked = Signal()
    """The person wants to read what has no room over the picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAccessibleName(say.STATUS)
        self.setFixedHeight(theme.STATUS_HEIGHT)
        # The sentence beside it gives way first: "CPU" is always whole.
        self._provider = Elided(say.STARTING, "muted", least=48)
        self.why = Button(say.WHY, kind="link")
        self.why.setMinimumHeight(0)
        self.why.setAccessibleName(say.WHY_PROCESSOR)
        self.why.setVisible(False)
        self.why.clicked.connect(self.provider_asked)
        self.notices = Button("", kind="link")
        """How many notices have no room over the picture."""
        self.notices.setMinimumHeight(0)
        self.notices.setVisible(False)
        self.notices.clicked.connect(self.notices_asked)
        self._mark = IconLabel("warning", "warn", 14)
        self._mark.setVisible(False)
        self._muted = (IconLabel("mic-off", "warn", 16), label(say.STATUS_MUTED, "warn"))
        for part in self._muted:
            part.setVisible(False)
        self._words = Elided()
        # It has all the room there is from the beginning: a longer sentence is whole at once, before the next layout.
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._figures = [(Figure("strong"), label(name, "muted")) for name in FIGURES]
        right = row(gap=6)
        for number, (value, name) in enumerate(self._figures):
            if number:
                right.addSpacing(10)
            right.addWidget(value)
            right.addWidget(name)
        left = (IconLabel("chip", "muted", 16), self._provider, self.why, 8, self.notices, *self._muted, 4, self._mark,
                self._words)
        self.setLayout(row(*left, right, gap=6, margins=(16, 0, 16, 0)))
        self._since = ""
        self.say_figures((None, 0, None))

    def say_provider(self, words: str, *, reason: bool) -> None:
        """Name the execution provider; ``reason`` offers to say why."""
        self._provider.setText(words)
        self._provider.setToolTip(tip(words))
        self.why.setVisible(reason)

    def say(self, words: str, *, trouble: bool, muted: bool = False) -> None:
        """Say what the window is doing, with a mark when that is not well, and beside it that the microphone is muted."""
        for part in self._muted:
            if part.isVisibleTo(self) is not muted:
                part.setVisible(muted)
        if words != self._words.text():
            self._words.setText(words)
            self._words.setToolTip(tip(words))
        if trouble is not self._mark.isVisibleTo(self):
            self._mark.setVisible(trouble)

    def say_notices(self, waiting: int) -> None:
        """Say that so many notices wait for room over the picture; a click asks for them."""
        if waiting:
            self.notices.setText(count(waiting, say.NOTICES_UNSEEN))
            self.notices.setAccessibleName(self.notices.text())
            self.notices.setToolTip(say.NOTICES_UNSEEN_TIP)
        self.notices.setVisible(waiting > 0)

    def say_since(self, time: str) -> None:
        """Say since which time of the day pictures are counted as skipped: in words where there is room, and in a tip."""
        if time == self._since:
            return
        self._since = time
        for part in self._figures[_SKIPPED]:
            part.setToolTip(tip(say.SKIPPED_TIP.format(time=time)))
        self._name_skipped()

    def _name_skipped(self) -> None:
        said = say.SKIPPED_SINCE.format(time=self._since) if self._since and self.width() >= SINCE_FROM else say.FIGURE_SKIPPED
        if said != (name := self._figures[_SKIPPED][1]).text():
            name.setText(said)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out since when, where there is no room for it."""
        super().resizeEvent(event)
        self._name_skipped()

    @property
    def muted(self) -> bool:
        """Whether it says that the microphone is muted."""
        return self._muted[1].isVisibleTo(self)

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    @property
    def provider(self) -> str:
        """The execution provider it names now."""
        return self._provider.text()

    def figure(self, name: str) -> str:
        """Give the figure shown for one of `FIGURES`."""
        return self._figures[FIGURES.index(name)][0].text()

    def say_figures(self, values: tuple[float | None, int | None, float | None], budget_ms: float = inf) -> None:
        """Show pictures a second, pictures skipped, and milliseconds from microphone to screen; None is a dash.

        The last is amber, with a mark, where it is over its budget.
        """
        fps, skipped, screen_ms = values
        over = screen_ms is not None and screen_ms > budget_ms
        words = (
            paint.DASH if fps is None else language.number(f"{fps:.1f}"),
            paint.DASH if skipped is None else str(skipped),
            way_words(screen_ms, over=over),
        )
        for (value, _), text in zip(self._figures, words, strict=True):
            value.setText(text)
        way, about = self._figures[-1][0], say.OVER_BUDGET_TIP.format(budget=budget_ms) if over else ""
        role = "warn" if over else "strong"
        if way.property("role") != role:
            way.setProperty("role", role)
            restyle(way)
        if way.toolTip() != tip(about):
            way.setToolTip(tip(about))


def way_words(screen_ms: float | None, *, over: bool) -> str:
    """Write the way from microphone to screen, with a mark where it is over its budget: colour alone says nothing."""
    if screen_ms is None:
        return paint.DASH
    words = say.MILLISECONDS.format(value=f"{screen_ms:.0f}")
    return say.OVER_BUDGET.format(value=words) if over else words


FIGURES: Sequence[str] = (say.FIGURE_FPS, say.FIGURE_SKIPPED, say.TO_SCREEN)
_SKIPPED = FIGURES.index(say.FIGURE_SKIPPED)
