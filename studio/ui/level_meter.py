"""How loud the microphone is, and whether it clipped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QProgressBar

from studio.ui.drawing import paint, theme
from studio.ui.sentences import sound as say
from studio.ui.sentences.panels import MINUS_VALUE

FLOOR_DB = -60.0
HOLD_S = 1.5
FALL_DB_S = 24.0
"""How fast bar and held peak fall, as peak programme meters do (about 24 dB/s)."""
CLIP_S = 5.0
"""How long the lamp is lit after the last sample that clipped."""
SAY_EVERY_S = 1.0
"""How often a screen reader's value follows the bar."""
_ZONES = ((-60.0, -18.0, "meter_ok"), (-18.0, -6.0, "meter_warn"), (-6.0, 0.0, "meter_danger"))
_LAMP_WIDTH, _BAR_HEIGHT = 34, 9


class LevelMeter(QProgressBar):
    """Bar of loudness in dBFS from -60 to 0, a held peak, and a lamp that is lit for `CLIP_S` after clipping, or until a click.

    The zones differ by place as well as by colour; the lamp is the word CLIP, filled when lit. To a screen reader it is a bar
    with a value in whole dB.
    """

    cleared = Signal()
    """The lamp was put out."""

    def __init__(self) -> None:
        super().__init__()
        self.clipped = False
        self._level: float | None = None
        self._peak = FLOOR_DB
        self._peak_at_s = 0.0
        self._at_s = self._said_at_s = self._clipped_at_s = 0.0
        self._zones, self._zones_key = (QPixmap(), QPixmap()), object()
        self._shown: tuple[int, int] | None = None
        """Where bar and held peak end, in pixels of the screen, as they were last painted."""
        self.setFixedHeight(24)
        self.setMinimumWidth(140)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(say.METER_TIP)
        self.setAccessibleName(say.METER_NAME)
        self.setRange(int(FLOOR_DB), 0)
        # It is painted often, and what lies below it would be painted with it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setTextVisible(False)
        self._say()

    def update_level(self, peak_db: float | None, now_s: float, *, clipped: bool = False) -> None:
        """Show the peak of the newest sound, or None when nothing is heard; ``now_s`` is monotonic.

        ``clipped`` lights the lamp for `CLIP_S`.
        """
        lit_before, had = self.clipped, self._level is not None
        if clipped:
            self._clipped_at_s = now_s
        self.clipped = clipped or (self.clipped and now_s - self._clipped_at_s < CLIP_S)
        if peak_db is None:
            self._level, self._peak = None, FLOOR_DB
        else:
            fallen = (now_s - self._at_s) * FALL_DB_S
            before = self._level if self._level is not None else FLOOR_DB
            self._level = max(min(peak_db, 0.0), before - fallen, FLOOR_DB)
            if self._level >= self._peak:
                self._peak, self._peak_at_s = self._level, now_s
            elif now_s - self._peak_at_s > HOLD_S:
                self._peak = max(self._peak - fallen, self._level)
        self._at_s = now_s
        if lit_before != self.clipped:
            self.update()
        elif self._shown != (shown := self._places()):
            # The scale and the lamp stay as they are.
            self._shown = shown
            self.update(0, 0, self.width() - _LAMP_WIDTH, _BAR_HEIGHT)
        if lit_before != self.clipped or had != (self._level is not None) or now_s - self._said_at_s >= SAY_EVERY_S:
            self._said_at_s = now_s
            self._say()

    @property
    def level_db(self) -> float | None:
        """What the bar shows now, dBFS, or None when nothing is heard."""
        return self._level

    def clear(self) -> None:
        """Put the lamp out."""
        self.clipped = False
        self._say()
        self.update()
        self.cleared.emit()

    def _say(self) -> None:
        self.setValue(round(FLOOR_DB if self._level is None else self._level))
        heard = say.METER_SILENT
        if self._level is not None:
            heard = say.METER_SAYS.format(level=self._level, peak=self._peak).replace("-", paint.MINUS)
        self.setAccessibleDescription(say.METER_CLIPPED.format(level=heard) if self.clipped else heard)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put the lamp out when it is clicked."""
        if event.position().x() >= self.width() - _LAMP_WIDTH:
            self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Put the lamp out with Enter or the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clear()
        else:
            super().keyPressEvent(event)

    @property
    def _room(self) -> int:
        return self.width() - _LAMP_WIDTH - 8

    def _at(self, db: float) -> float:
        return self._room * (db - FLOOR_DB) / -FLOOR_DB

    def _places(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        level = FLOOR_DB if self._level is None else self._level
        return round(self._at(level) * ratio), round(self._at(self._peak) * ratio)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw bar, scale and lamp."""
        painter, k = paint.begin(self), theme.colours()
        paint.ground(painter, QRectF(event.rect()), k.surface)
        ratio = self.devicePixelRatioF()
        key = self._room, ratio, k.name
        if key != self._zones_key:
            self._zones_key, self._zones = key, (self._draw_zones(k, lit=False), self._draw_zones(k, lit=True))
        dark, lit = self._zones
        painter.drawPixmap(0, 0, dark)
        if self._level is not None:
            shown = QRectF(0, 0, round(self._at(self._level) * ratio), lit.height())
            painter.drawPixmap(QRectF(0, 0, shown.width() / ratio, shown.height() / ratio), lit, shown)
        if self._level is not None and self._peak > FLOOR_DB:
            paint.line(painter, (self._at(self._peak), 0), (self._at(self._peak), 8), k.text, thick=2)
        if event.rect().bottom() >= _BAR_HEIGHT:
            self._draw_scale(painter, k)
        painter.end()

    def _draw_zones(self, k: theme.Colours, *, lit: bool) -> QPixmap:
        """Draw the whole bar, lit or not: of the lit one as much is shown as it is loud."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(max(1, round(self._room * ratio)), round(_BAR_HEIGHT * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(k.surface))
        painter = paint.begin(made)
        for low, high, tone in _ZONES:
            left = self._at(low) + (1 if low > FLOOR_DB else 0)
            paint.bar(painter, QRectF(left, 1, self._at(high) - left - 1, 6), getattr(k, tone) if lit else k.track, 1.5)
        painter.end()
        return made

    def scale(self) -> list[tuple[QRectF, str, Qt.AlignmentFlag]]:
        """Give the words of the scale with their places, both ends first; what has no room between others is left out."""
        marks = [(self._room - 30.0, 30.0, say.ZERO_DB, paint.RIGHT)]
        marks += [(self._at(db) - (0 if db == FLOOR_DB else 14), 28.0, MINUS_VALUE.format(value=-db),
                   paint.LEFT if db == FLOOR_DB else paint.CENTRE) for db in (FLOOR_DB, -18, -40)]
        placed: list[tuple[QRectF, str, Qt.AlignmentFlag]] = []
        for left, wide, words, align in marks:
            box = QRectF(left, 11, wide, 13)
            if not any(box.intersects(other) for other, _, _ in placed):
                placed.append((box, words, align))
        return placed

    def _draw_scale(self, painter: QPainter, k: theme.Colours) -> None:
        """Draw the scale and the lamp."""
        for box, words, align in self.scale():
            paint.text(painter, box, words, k.faint, align=align)
        lamp = QRectF(self.width() - _LAMP_WIDTH, 0, _LAMP_WIDTH, 17)
        focused = self.hasFocus()
        edge = k.text if focused else k.danger_fill if self.clipped else k.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(k.danger_fill) if self.clipped else Qt.BrushStyle.NoBrush)
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(lamp.adjusted(inset, inset, -inset, -inset), 3, 3)
        tone = k.on_danger if self.clipped else k.faint
        paint.text(painter, lamp, say.CLIP, tone, px=10, weight=600, align=paint.CENTRE)
