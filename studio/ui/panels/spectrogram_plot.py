"""The plot of the spectrogram: log-mel over time, the mouth under it, and the bar of colours beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from studio.engine.frontends.log_mel import BANDS, HOP, SAMPLE_RATE
from studio.engine.metrics.session_log import level_of
from studio.ui.drawing import image, theme
from studio.ui.drawing.plots import Axis, Mark, Picture, View, colour, pen
from studio.ui.panels.time_plot import TimePlot, grounded, over, peaks
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from studio.engine.metrics.session_log import SessionLog
    from studio.ui.panels.examination import Examination

MEL_S = SAMPLE_RATE // HOP
FPS = 25
QUIETEST_DB, LOUDEST_DB = -75.0, -15.0
"""Ends of the colours at first: speech lies between them."""
LEAST_DB = 5.0
"""Between the ends of the colours at least."""
_GUTTER, _LANE, _BAR, _BAR_WORDS = 40.0, 28.0, 10.0, 44.0
_BESIDE, _RIM = 14.0, 10.0
"""What an axis has beside its words, and of that what lies between them and the view."""
_LEAST_APERTURE = 3.0
"""Levels of 255 that fill the lane at least, so that a closed mouth's grain does not look like speech."""


class SpectrogramPlot(TimePlot):
    """Two lanes over one axis, log-mel and the mouth's aperture; beside the first the bar of colours, with ends to drag.

    Parameters
    ----------
    hertz
        Centre of each band, f64 [80], lowest first.

    Attributes
    ----------
    sound, mouth, key
        The views: both lanes, and the bar.
    most
        Aperture that fills its lane, in levels of 255.
    """

    def __init__(self, parent: QWidget, examination: Examination, live_s: float, hertz: NDArray[np.float64]) -> None:
        # The word beside the mouth's lane has its room in every language.
        self._gutter = max(_GUTTER, QFontMetricsF(image.font(theme.CAPTION)).horizontalAdvance(say.MOUTH) + _BESIDE)
        super().__init__(parent, examination, live_s, self._gutter)
        self.most = _LEAST_APERTURE
        self.sound, self.mouth, self.key = View(), View(), View()
        self.dark = self.sound
        self.picture = Picture()
        self.heard = False
        """Whether anything was heard in the seconds that are shown."""
        self.sound.addItem(self.picture, ignoreBounds=True)
        self.sound.setYRange(0, BANDS, padding=0)
        places = {float(np.interp(at, hertz, np.arange(BANDS))) + 0.5: words for at, words in say.AXIS.items()}
        named = Axis("left", lambda value, _: places[min(places, key=lambda one: abs(one - value))], sorted(places))
        self.mouth.setYRange(0, 1, padding=0)
        self.curve = pg.PlotCurveItem(fillLevel=0.0)
        self.mouth.addItem(self.curve)
        self.waited, self.moments = Mark(0, BANDS), (Mark(0, BANDS), Mark(0, 1))
        for view, item in ((self.sound, self.waited), (self.sound, self.moments[0]), (self.mouth, self.moments[1])):
            item.setZValue(3)
            view.addItem(item, ignoreBounds=True)
        self.mouth_axis = Axis("left", lambda *_: say.MOUTH, [0.5])
        for axis in (named, self.mouth_axis):
            axis.setStyle(tickTextWidth=int(self._gutter - _RIM))
        self.stack((self.sound, named, None), (self.mouth, self.mouth_axis, _LANE))
        self._ramp = Picture()
        self.key.setXRange(0, 1, padding=0)
        self.key.setYRange(-100, 0, padding=0)
        self.key.addItem(self._ramp, ignoreBounds=True)
        self.ends = pg.LinearRegionItem((QUIETEST_DB, LOUDEST_DB), orientation="horizontal", bounds=(-100, 0))
        self.ends.setZValue(5)
        self.key.addItem(self.ends, ignoreBounds=True)
        self.ends.sigRegionChanged.connect(self._on_ends)
        self._key_axis = Axis("right", _decibel_words, [-90.0, -60.0, -30.0])
        self._key_axis.linkToView(self.key)
        self.put(self.key, 0, 2)
        self.put(self._key_axis, 0, 3)
        self._on_ends()
        self._dress_items()

    def show_key(self, shown: bool) -> None:
        """Show the bar of colours, or leave it out where there is no room for it."""
        for item in (self.key, self._key_axis):
            item.setVisible(shown)
        self._key_axis.setWidth(_BAR_WORDS if shown else 0.0)
        self.columns(self._gutter, None, _BAR if shown else 0.0, _BAR_WORDS if shown else 0.0)
        self.grid.layout.setColumnSpacing(1, 8.0 if shown else 0.0)

    def show_sound(self, log: SessionLog) -> None:
        """Show the log-mel of the seconds that are to be seen; nothing where nothing was heard yet."""
        (start, end), (start_s, end_s) = self.span, self.times
        self.picture.setVisible(log.mel.count > 0)
        self.heard = False
        if log.mel.count:
            at_s, rows = log.mel.span(start_s - 1.0, end_s)
            self.heard = len(at_s) > 0 and bool(at_s[-1] >= start_s)
            most = max(8, min(self.columns_over(self.sound), round((end_s - start_s) * MEL_S)))
            self.picture.show_levels(columns(at_s, rows, start_s, end_s, most),
                                     over(start, end, 0, BANDS))

    def show_mouth(self, log: SessionLog, until_s: float) -> None:
        """Draw the aperture up to a monotonic time: what is not on screen yet is not drawn."""
        (start, end), (start_s, end_s) = self.span, self.times
        at_s, rows = log.mouth.span(start_s, min(end_s, until_s))
        values = rows[:, 0].astype(np.float64)
        self.most = max(_LEAST_APERTURE, float(values.max(initial=0.0)), self.most * 0.98)
        at, values = peaks(at_s - self._examination.now_s, values / self.most * 0.88 + 0.06, start, end,
                           self.columns_over(self.mouth))
        self.curve.setData(*grounded(at, values, max(3 / FPS, (end - start) / 100)))

    def show_moment(self, at: float | None, wait_s: float) -> None:
        """Mark the sound of the picture on screen, and the later sound that it waited for; no mark for None."""
        for item in (self.waited, *self.moments):
            item.setVisible(at is not None)
        if at is not None:
            self.waited.put(at, wait_s)
            for moment in self.moments:
                moment.put(at)

    def _on_ends(self) -> None:
        low, high = self.ends.getRegion()
        if high - low < LEAST_DB:
            self.ends.setRegion((low, min(0.0, low + LEAST_DB)) if low < -LEAST_DB else (-LEAST_DB, 0.0))
            return
        self.picture.use_levels(level_of(low), level_of(high))
        self._ramp.show_levels(np.arange(256, dtype=np.uint8)[:, None], QRectF(0, low, 1, high - low))

    @property
    def decibels_shown(self) -> tuple[float, float]:
        """What the ends of the colours mean."""
        low, high = self.ends.getRegion()
        return float(low), float(high)

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        if hasattr(self, "ends"):
            self._dress_items()

    def _dress_items(self) -> None:
        self.curve.setPen(pen("accent"))
        self.curve.setBrush(pg.mkBrush(colour("accent", 0.16)))
        self.waited.dress(QColor(255, 255, 255, 60), filled=True)
        self.moments[0].dress(QColor(255, 255, 255))
        self.moments[1].dress(colour("text"))
        self.ends.setBrush(pg.mkBrush(None))
        self.ends.setHoverBrush(pg.mkBrush(None))
        for line in self.ends.lines:
            line.setPen(pg.mkPen(colour("text"), width=2))
            line.setHoverPen(pg.mkPen(colour("accent"), width=2))


def columns(at_s: NDArray[np.float64], rows: NDArray[np.uint8], start_s: float, end_s: float, count: int) -> NDArray[np.uint8]:
    """Lay mel frames out over an axis of time: u8 [80, count], the lowest band first.

    A column has the loudest of each band of the frames in it; one without a frame has that before it, unless nothing was heard.

    Parameters
    ----------
    at_s, rows
        Times f64 [n] and levels u8 [n, 80].
    start_s, end_s, count
        The axis and its columns.
    """
    out: NDArray[np.uint8] = np.zeros((count, rows.shape[1]), np.uint8)
    if not len(at_s):
        return out.T
    width = (end_s - start_s) / count
    edges = start_s + width * np.arange(count + 1)
    first = np.searchsorted(at_s, edges)
    newest = np.maximum(first[1:] - 1, 0)
    heard = (first[1:] > 0) & (at_s[newest] > edges[1:] - width - 2.5 / MEL_S)
    out[heard] = rows[newest[heard]]
    several = np.flatnonzero(np.diff(first) > 1)
    if len(several):
        # Every second end is that of a column, so every second maximum is a column's.
        bounds = np.stack([first[several], first[several + 1]], axis=1).ravel()
        padded = np.concatenate([rows, rows[-1:]])
        out[several] = np.maximum.reduceat(padded, bounds, axis=0)[::2]
    return out.T


def _decibel_words(value: float, _spacing: float) -> str:
    return (say.MINUS_DB if value == -30.0 else say.MINUS_VALUE).format(value=-value)
