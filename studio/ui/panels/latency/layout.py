"""Where the words and the plots of the latency panel are, by its size alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF

from studio.ui.drawing import theme
from studio.ui.panels.painted import AXIS_ROOM, PAD

NAME, COLUMN, ROW = 98.0, 40.0, 17.0
"""Widths of a part's name and of a column of figures beside the waterfall, and height of a row."""
LINE_ROOM = 22
"""What a line below takes: the GPU's, and that of sound that follows the picture."""
CASCADE_FROM = 375
"""Height from which every part has a row of its own."""
BARS_LEAST = 100.0
"""Width that the waterfall keeps beside one column more, that of a session before; without it p95 gives way to that."""
_BESIDE = 32.0
"""Between the figures and the waterfall, and between it and the names."""


class _Least(NamedTuple):
    """Heights of everything, of the two graphs and of a line of the table; what is spare goes to the graphs."""

    whole: float
    history: float
    histogram: float
    line: float


_ALONE, _ABOVE_LINES = _Least(236, 40, 64, 16), _Least(227, 31, 60, 16)
"""Without a line below, and above one: with it the three panels still fit a window of 720 pixels."""
_TABLE = 0.56
"""Share of the width that the table has beside the histogram: figures of four digits have room with their mark."""
_TALL_HISTORY = 40.0
"""Least height of the history below the waterfall."""
_SHORT = 158.0
"""Least height without percentiles and histogram."""
SMALLEST = 376, int(_ALONE.whole)
"""Of the panel, in pixels, while nothing is said below."""


def least_height(lines: int, *, short: bool) -> int:
    """Give the least height of the panel above so many lines; ``short`` leaves percentiles and histogram no room."""
    least = _SHORT if short else _ABOVE_LINES.whole if lines else _ALONE.whole
    return int(least + lines * LINE_ROOM)


def columns_beside(width: float) -> int:
    """Give how many columns of figures leave the waterfall its room, in a panel so wide; the budget is one more."""
    return int((width - 2 * PAD - NAME - _BESIDE - BARS_LEAST) // COLUMN) - 1


@dataclass(frozen=True, slots=True)
class LatencyLayout:
    """Places in pixels.

    Attributes
    ----------
    tall
        Every part has a row of its own, beside the waterfall; else they are one bar, and `rows` holds a table of percentiles.
    whole
        There is room for the histogram, and for the table.
    caption, history
        What is said above the history, and where it is.
    title, histogram
        The same of the histogram.
    rows, line
        The table, and the height of one of its lines.
    below
        From where on the lines below are.
    """

    width: float
    tall: bool
    whole: bool
    caption: QRectF
    history: QRectF
    title: QRectF
    histogram: QRectF
    rows: QRectF
    line: float
    below: float

    @classmethod
    def of(cls, width: float, height: float, *, parts: int, lines: int) -> LatencyLayout:
        """Lay a panel of this size out, which has so many parts, and so many lines below."""
        width -= 2 * PAD
        least = _ABOVE_LINES if lines else _ALONE
        below = height - LINE_ROOM * lines
        tall = below >= CASCADE_FROM
        y = 39.0 + (parts + 2) * ROW if tall else 92.0
        spare = max(0.0, below - (y + 150 if tall else least.whole))
        whole = tall or below >= least.whole
        graph = (_TALL_HISTORY if tall else least.history) + spare * 0.5 if whole else below - y - theme.TICK_ROOM - 20
        y += 4 if tall else 0
        caption = QRectF(PAD, y + 5, width, 14)
        history = QRectF(PAD, y + 20, width, graph + theme.TICK_ROOM)
        y += graph + 40
        rows = QRectF(PAD, y, width * _TABLE - 8, below - y - 4)
        title = (QRectF(PAD + AXIS_ROOM, y, width - AXIS_ROOM, 16) if tall
                 else QRectF(PAD + width * _TABLE + 8, y, width * (1 - _TABLE) - 8, 16))
        histogram = QRectF(title.left(), y + 17, title.width(), max(least.histogram, below - y - 6) - 17)
        return cls(width, tall, whole, caption, history, title, histogram, rows, least.line, below)

    def waterfall(self, *, parts: int, columns: int) -> QRectF:
        """Give the place of the waterfall, between the names of the parts and so many columns of figures."""
        # One pixel short of the rule below: at twice the scale it would cover half of that.
        high = parts * ROW + theme.TICK_ROOM + 1
        return QRectF(PAD + NAME, 18, self.width - NAME - (columns + 1) * COLUMN - _BESIDE, high)
