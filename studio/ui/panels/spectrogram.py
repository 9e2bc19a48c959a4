"""What the model hears: seconds of log-mel, with the moment of the picture on screen and its look-ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QWidget

from studio.engine.frontends.log_mel import BANDS, HOP, SAMPLE_RATE, band_edges_hz
from studio.engine.metrics.session_log import decibels
from studio.ui.drawing import image, paint, theme
from studio.ui.drawing.accessible import Role
from studio.ui.drawing.controls import ToolButton
from studio.ui.drawing.plotted import Plotted
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from studio.engine.metrics.session_log import SessionLog
    from studio.ui.panels.examination import Examination
    from studio.ui.panels.panel import Panel
    from studio.ui.panels.spectrogram_plot import SpectrogramPlot
    from studio.ui.panels.table import Cell

SECONDS = 3.0
"""Shown while live."""
_PAD = 12
_KEY_FROM_WIDTH = 480
_STAYS_PX = 5
_FRAME_S = HOP / SAMPLE_RATE


class SpectrogramPanel(Plotted, QWidget):
    """What the model hears, newest at the right; under it how far the mouth opened.

    The white line is the sound of the picture on screen, the band right of it the later sound that the picture waited for. A
    click freezes; the pointer reads values.

    Parameters
    ----------
    examination
        The shared axis of time, and the log.
    """

    accessible_role = Role.Chart
    readout = Signal(str)
    """What the panel's head should say."""

    def __init__(self, examination: Examination) -> None:
        super().__init__()
        self.setAccessibleName(say.SPECTROGRAM_NAME)
        self.live = False
        self.notice = ""
        """Words on the line in place of what it means, for instance since when there is no sound."""
        self.on_screen_s: float | None = None
        """Monotonic time at which the sound of the picture on screen was at the microphone."""
        self.look_ahead_ms = 120
        """As one chooses it, and as it is called everywhere."""
        self.wait_ms = 112.5
        """How much later sound a picture waits for at most: the width of the band."""
        self.hertz = band_edges_hz()[1:-1]
        """Centre of each band, f64 [80], lowest first."""
        self.refreshed = 0
        """How often it was shown anew."""
        self._examination = examination
        self._pointer: QPointF | None = None
        self._said_at = 0.0
        self._plot: SpectrogramPlot
        self._flag = _Flag(self)
        self.setMinimumSize(376, 132)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(say.SPECTROGRAM_TIP)
        examination.changed.connect(lambda _: self.refresh())
        examination.moved.connect(self.refresh)

    def _make_plots(self) -> Iterator[None]:
        from studio.ui.panels.spectrogram_plot import SpectrogramPlot

        yield
        self._plot = SpectrogramPlot(self, self._examination, SECONDS, self.hertz)
        self._plot.pointed.connect(self._on_pointed)
        yield

    def _show_plots(self) -> None:
        self._place()
        self._flag.raise_()
        self._plot.show()
        self.refresh()

    @property
    def plot(self) -> SpectrogramPlot:
        """The plot; made if it is not there yet."""
        self.make_plots()
        return self._plot

    @property
    def frozen(self) -> bool:
        """Whether it stands still."""
        return self._examination.frozen

    @property
    def empty(self) -> bool:
        """Whether nothing was heard yet."""
        return self._examination.log.mel.count == 0

    @property
    def _silent(self) -> bool:
        """Whether nothing was heard in the seconds that are shown."""
        return not self._plot.heard

    def refresh(self) -> None:
        """Show what is to be seen now; call again and again while it can be seen."""
        if not self.isVisible() or not self.plotted:
            return
        self.refreshed += 1
        log, (_, end_s) = self._examination.log, self._plot.times
        self._plot.show_sound(log)
        self._plot.show_mouth(log, end_s if self.frozen or self.on_screen_s is None or not self.live else self.on_screen_s)
        self._show_moment()
        self._say()
        if not self.empty and end_s - self._said_at >= 1.0:
            self._said_at = end_s
            self._describe(log)

    def _show_moment(self) -> None:
        shown = self.live and self.on_screen_s is not None and not self.empty
        at = self.on_screen_s - self._examination.now_s if shown and self.on_screen_s is not None else None
        self._plot.show_moment(at, self.wait_ms / 1e3)
        box = self._plot.box(self._plot.sound)
        if self._silent:
            self._flag.say(say.SPECTROGRAM_NOTHING if self.frozen else self.notice or say.SPECTROGRAM_EMPTY)
            self._flag.put(self._plot.pos() + box.center().toPoint() - self._flag.rect().center())
        elif at is None or self.frozen:
            self._flag.say("")
        else:
            start, end = self._plot.span
            x = box.left() + (at - start) / (end - start) * box.width()
            self._flag.say(self.notice or say.ON_SCREEN.format(value=self.look_ahead_ms))
            left = max(box.left() + 6, min(x, box.right()) - self._flag.width() - 6)
            self._flag.put(self._plot.pos() + QPoint(round(left), round(box.top()) + 6))

    def _describe(self, log: SessionLog) -> None:
        """Say to a screen reader, once a second, what is loudest now and how far the mouth is open."""
        _, rows = log.mel.after(log.mel.count - 1)
        _, mouth = log.mouth.after(log.mouth.count - 1)
        band = int(rows[-1].argmax())
        share = 100 * float(mouth[-1, 0]) / self._plot.most if len(mouth) else 0.0
        self.setAccessibleDescription(say.SPECTROGRAM_SAYS.format(
            hertz=hertz_words(self.hertz[band]), level=float(decibels(rows[-1, band])), share=share).replace("-", paint.MINUS))

    def table(self) -> Sequence[Sequence[Cell]]:
        """Give the decibels shown, or those of the region: a row a mel frame, a column a band."""
        one = self._examination
        start, end = one.window if one.frozen else (-SECONDS, 0.0)
        at_s, rows = one.log.mel.span(one.now_s + start, one.now_s + end)
        head: list[Cell] = [say.CSV_SECONDS, *(say.HERTZ.format(value=hertz) for hertz in self.hertz)]
        return [head, *([at - one.now_s, *row] for at, row in zip(at_s.tolist(), decibels(rows).tolist(), strict=True))]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the stack's usual share."""
        return QSize(376, 168)

    # Pointer and keys.

    def _on_pointed(self, at: QPointF | None) -> None:
        self._pointer = at
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Freeze or go on with Enter; what else the keyboard does while frozen is the examination's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._examination.freeze(not self.frozen)
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        place = None if self._pointer is None or self.empty else self._plot.place(self._plot.sound, self._pointer)
        level = None if place is None else self._level(place)
        if place is not None and level is not None:
            hertz = hertz_words(self.hertz[min(BANDS - 1, max(0, int(place.y())))])
            self.readout.emit(say.READOUT.format(hertz=hertz, seconds=place.x(), level=level).replace("-", paint.MINUS))
        elif self.frozen:
            self.readout.emit(say.FROZEN)
        else:
            self.readout.emit(self.notice or say.BANDS.format(count=BANDS))

    def _level(self, place: QPointF) -> float | None:
        """Give the decibels at a place of the picture; None where nothing was heard."""
        at_s = self._examination.now_s + place.x()
        times_s, rows = self._examination.log.mel.span(at_s - 2 * _FRAME_S, at_s)
        return float(decibels(rows[-1, min(BANDS - 1, max(0, int(place.y())))])) if len(times_s) else None

    # Qt's own events.

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show what is frozen as it is examined by now: nothing else would, until the next move."""
        super().showEvent(event)
        if self.frozen:
            self.refresh()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Give the plot its place."""
        if self.plotted:
            self._place()

    def _place(self) -> None:
        self._plot.show_key(self.width() >= _KEY_FROM_WIDTH)
        self._plot.setGeometry(_PAD, 2, self.width() - 2 * _PAD, self.height() - 4)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ring of the keyboard."""
        painter = paint.begin(self)
        paint.focus_ring(painter, self, 6)
        painter.end()


class _Flag(QWidget):
    """A few words on a small plate over the picture; it lets the pointer through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = ""
        self.hide()

    def say(self, words: str) -> None:
        """Say something else, or nothing."""
        if words == self._words:
            return
        self._words = words
        self.setVisible(bool(words))
        if words:
            self.update()
            self.resize(QFontMetrics(image.font(theme.CAPTION, 500)).horizontalAdvance(words) + 16, 18)

    def put(self, at: QPoint) -> None:
        """Go to another place; not for a step or two, which would paint the plot below once more."""
        if (at - self.pos()).manhattanLength() > _STAYS_PX:
            self.move(at)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the plate and the words."""
        painter = paint.begin(self)
        plate = QColor(theme.PLATE)
        plate.setAlphaF(theme.PLATE_OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        paint.text(painter, QRectF(self.rect()), self._words, theme.ON_PLATE, weight=500, align=paint.CENTRE)
        painter.end()


def hertz_words(hertz: float) -> str:
    """Write a frequency as people say it."""
    if hertz >= 1000:
        return say.KILOHERTZ.format(value=hertz / 1000)
    return say.HERTZ.format(value=hertz)


def freeze_button(panel: Panel, examination: Examination) -> ToolButton:
    """Put a button into the panel's head that lets all panels stand still."""
    button = ToolButton("pause", say.FREEZE_ALL, glyph=16)
    button.setCheckable(True)
    button.toggled.connect(examination.freeze)
    examination.changed.connect(button.setChecked)
    panel.head.add(button, before_last=True)
    return button
