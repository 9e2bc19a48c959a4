"""What was told in notices since the start: the last ones, each with its time."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studio.ui import words
from studio.ui.sentences import window as say

MOST = 200
"""So many are kept; an older one is forgotten."""


@dataclass(frozen=True)
class Told:
    """One notice that was shown."""

    time: str
    title: str
    words: str

    def __str__(self) -> str:
        return say.NOTICES_LINE.format(time=self.time, title=self.title, words=self.words)


class NoticeHistory(QObject):
    """Keeps at most `MOST` notices, the newest last."""

    grew = Signal()
    """One more was told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told: deque[Told] = deque(maxlen=MOST)

    def add(self, title: str, said: str) -> None:
        """Keep a notice that is shown now."""
        self.told.append(Told(words.time_of_day(), title, said))
        self.grew.emit()

    def as_text(self) -> str:
        """Give all of them, a line for each; a new line inside a sentence is a space."""
        return "\n".join(" ".join(str(one).splitlines()) for one in self.told)
