"""What each view of the latency panel is called: while live, frozen, of a region, or of one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.drawing import paint
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from studio.ui.panels.examination import Examination


def bar_title(examination: Examination, picked_s: float | None) -> str:
    """Call the bar of the last second."""
    return _title(examination, picked_s, say.BAR_TITLE)


def cascade_title(examination: Examination, picked_s: float | None, window_s: float) -> str:
    """Call the rows beside the waterfall, which are live of so many seconds."""
    return _title(examination, picked_s, _over(window_s, say.CASCADE_TITLE, say.CASCADE_TITLE_MIN))


def table_title(examination: Examination, window_s: float) -> str:
    """Call the percentiles, which are live of so many seconds."""
    if examination.frozen:
        return say.TABLE_REGION if examination.region is not None else say.TABLE_SHOWN
    return _over(window_s, say.TABLE_TITLE, say.TABLE_TITLE_MIN)


def histogram_title(examination: Examination) -> str:
    """Call the histogram."""
    if examination.frozen:
        return say.HISTOGRAM_REGION if examination.region is not None else say.HISTOGRAM_SHOWN
    return say.HISTOGRAM_TITLE


def _title(examination: Examination, picked_s: float | None, live: str) -> str:
    """Call figures that while live are called ``live``, and may be those of the picture of monotonic ``picked_s``."""
    if not examination.frozen:
        return live
    if picked_s is not None:
        return say.FRAME_AT.format(value=picked_s - examination.now_s).replace("-", paint.MINUS)
    return say.FIGURES_REGION if examination.region is not None else say.FIGURES_SHOWN


def _over(window_s: float, seconds: str, minutes: str) -> str:
    return minutes.format(value=window_s / 60) if window_s >= 60 else seconds.format(value=window_s)
