"""The picture: whole, never cropped, stretched or tinted, with what it is on small plates in its corners."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.drawing import image, paint, theme
from studio.ui.drawing.accessible import Role
from studio.ui.drawing.fitted import Fitted
from studio.ui.drawing.plain import tip
from studio.ui.sentences import window as say
from studio.ui.sentences.outputs import PAGE_AGAIN

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QEnterEvent, QImage, QMouseEvent, QPaintEvent

    from studio.outputs.preview import ShownPicture
    from studio.ui.screen_times import ScreenTimes

CHIPS_STAY_S = 3.0
_RADIUS = 8.0
_PLATES_APART = 6.0
_CHIP_HEIGHT = 22.0
_MARGIN = 12.0


@dataclass(frozen=True, slots=True)
class Leaving:
    """An output that is on: its icon, its name, and whether another program takes it.

    ``address`` is where it is, to be shown, and makes its plate a button that gives ``key``.
    """

    icon: str
    name: str
    seen: bool
    key: str = ""
    address: str = ""


class Plate(NamedTuple):
    """A figure over the picture: its name, its value, and whether it is over its budget, which the value says with a mark."""

    name: str
    value: str
    over: bool = False


class Preview(QWidget):
    """Paint the newest picture that the engine handed over.

    The picture's memory belongs to the engine's triple buffer: it is painted from directly and stays valid until the
    next one is taken. What is painted is stamped into ``times``.

    Parameters
    ----------
    times
        Where painted pictures are counted.
    """

    accessible_role = Role.Graphic
    pressed = Signal(str)
    """The plate of an output with an address was clicked; its key."""

    def __init__(self, times: ScreenTimes) -> None:
        super().__init__()
        self._buttons: list[tuple[QRectF, Leaving]] = []
        """Where plates are that can be clicked."""
        self.state = ""
        """Word on the left plate, or nothing."""
        self.recording = ""
        """Words while it is recorded."""
        self.muted = False
        """The microphone runs and is muted: told in every state, also when the picture is alone."""
        self.leaving: tuple[Leaving, ...] = ()
        """Where the picture goes beside this window: told in every state, also when the picture is alone."""
        self.compared = ""
        """What is shown instead of the finished picture, in a word or two."""
        self.figures: tuple[Plate, ...] = ()
        """On the plates at the right."""
        self.alone = False
        """The picture fills the screen: every plate goes when the pointer rests."""
        self.waiting = ""
        """What to say while there is no picture yet."""
        self._times = times
        self._shown: ShownPicture | None = None
        self._fitted = Fitted()
        self._plates, self._plates_key = QPixmap(), object()
        self._size = QSize(1280, 720)
        self._taken_at_s = 0.0
        self._new = False
        self._moved_at_s = monotonic()
        self.setAccessibleName(say.PREVIEW)
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_picture(self, shown: ShownPicture, taken_at_s: float) -> None:
        """Paint this picture at once if it can be seen; ``taken_at_s`` is monotonic."""
        self._fitted.use(shown.picture)
        size = QSize(shown.picture.shape[1], shown.picture.shape[0])
        # Beside a narrower picture the one before would stay, with its plates.
        reshaped = self._shown is None or size != self._size
        self._shown, self._taken_at_s, self._new, self._size = shown, taken_at_s, True, size
        self.waiting = ""
        # An update would wait for Qt's own beat of 5 ms.
        self.repaint(self.rect() if reshaped else self.picture_box().toAlignedRect())

    @property
    def has_picture(self) -> bool:
        """Whether a picture has arrived."""
        return self._shown is not None

    def grab_picture(self) -> QImage | None:
        """Copy the picture now shown at its own size, or None when there is none yet."""
        return None if self._shown is None else image.of_array(self._shown.picture).copy()

    def say(self, state: str, figures: tuple[Plate, ...], recording: str = "", *, muted: bool = False,
            leaving: tuple[Leaving, ...] = ()) -> None:
        """Change the words on the plates; ``recording`` takes the state's place; it, ``muted`` and ``leaving`` never go."""
        now = state, figures, recording, muted, leaving
        if now != (self.state, self.figures, self.recording, self.muted, self.leaving):
            self.state, self.figures, self.recording, self.muted, self.leaving = now
            told = (*((one.name, one.value) for one in figures), *((one.name, one.address) for one in leaving))
            said = [" ".join(filter(None, one)) for one in told]
            self.setAccessibleDescription((say.PREVIEW_SAYS_MUTED if muted else say.PREVIEW_SAYS).format(
                state=state, figures=", ".join(said)))
            self.update()

    def picture_box(self) -> QRectF:
        """Give where the picture lies, in this widget's logical pixels."""
        scale = min(self.width() / self._size.width(), self.height() / self._size.height())
        width, height = self._size.width() * scale, self._size.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Bring the plates back, and show which of them is a button."""
        self._moved_at_s = monotonic()
        over = self._button_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tip(PAGE_AGAIN) if over else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Press a plate that is a button."""
        over = self._button_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if over is not None:
            self.pressed.emit(over.key)
        else:
            super().mousePressEvent(event)

    def _button_at(self, place: QPointF) -> Leaving | None:
        return next((one for box, one in self._buttons if box.contains(place)), None)

    def enterEvent(self, _event: QEnterEvent) -> None:  # noqa: N802
        """Bring the plates back."""
        self._moved_at_s = monotonic()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint well, picture and plates, then stamp the picture as shown."""
        painter, k, box = paint.begin(self), theme.colours(), self.picture_box()
        ratio, covered = painter.deviceTransform().m11(), paint.snapped(painter, box)
        ground = "#000000" if self.alone else k.well
        if self._shown is None:
            paint.ground(painter, QRectF(event.rect()), ground)
            if self.waiting:
                paint.text(painter, QRectF(self.rect()), self.waiting, k.muted, px=theme.TITLE, align=paint.CENTRE)
        else:
            self._surround(painter, QRectF(event.rect()), covered, ground)
            # Pixel by pixel: there is nothing to smooth.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(covered, self._fitted.at(round(covered.width() * ratio), round(covered.height() * ratio)))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.alone:
            self._round_corners(painter, event.rect())
        self._show_plates(painter, box, ratio)
        painter.end()
        if self._new and self._shown is not None:
            self._new = False
            self._times.painted(self._shown.stamps, self._taken_at_s, monotonic())

    @staticmethod
    def _surround(painter: QPainter, touched: QRectF, covered: QRectF, colour: str) -> None:
        """Fill what is to be painted around the picture, up to the pixel at which it begins: nothing else paints there."""
        if covered.contains(touched):
            return
        # Outside the widget Qt cuts it off.
        around = touched.adjusted(-1.0, -1.0, 1.0, 1.0)
        # A pixel is filled or not, never by half.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        above, below = min(covered.top(), around.bottom()), max(covered.bottom(), around.top())
        for left, top, right, bottom in (
                (around.left(), around.top(), around.right(), above), (around.left(), below, around.right(), around.bottom()),
                (around.left(), above, covered.left(), below), (covered.right(), above, around.right(), below)):
            if left < right and top < bottom:
                painter.fillRect(QRectF(left, top, right - left, bottom - top), QColor(colour))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _round_corners(self, painter: QPainter, touched: QRect) -> None:
        """Cut the well's corners, those that are painted: a clip would cost more than the picture."""
        whole, side = paint.snapped(painter, QRectF(self.rect())), _RADIUS
        corners = QPainterPath()
        corners.addRect(whole)
        corners.addRoundedRect(whole, side, side)
        for left in (whole.left(), whole.right() - side):
            for top in (whole.top(), whole.bottom() - side):
                corner = QRectF(left, top, side, side)
                if corner.intersects(QRectF(touched)):
                    painter.setClipRect(corner)
                    painter.fillPath(corners, QColor(theme.colours().bg))
        painter.setClipping(False)

    def _show_plates(self, painter: QPainter, box: QRectF, ratio: float) -> None:
        """Lay the plates over the picture: drawn when what they say changes, so four times a second at most."""
        resting = self.alone and monotonic() - self._moved_at_s >= CHIPS_STAY_S
        says = self.state, self.figures, self.recording, self.muted, self.leaving, self.compared
        if not any(says[2:] if resting else says):
            self._buttons = []
            return
        room = paint.snapped(painter, QRectF(0.0, max(box.top(), 0.0), self.width(),
                                             _MARGIN + 2 * (_CHIP_HEIGHT + _PLATES_APART)))
        key = says, resting, box.getRect(), room.getRect(), ratio, theme.colours().name
        if key != self._plates_key:
            self._plates_key = key
            self._plates = QPixmap((room.size() * ratio).toSize())
            self._plates.setDevicePixelRatio(ratio)
            self._plates.fill(Qt.GlobalColor.transparent)
            drawing = paint.begin(self._plates)
            drawing.translate(-room.topLeft())
            if resting:
                self._state_plates(drawing, box, with_state=bool(self.recording or self.compared))
            else:
                self._draw_plates(drawing, box)
            drawing.end()
        painter.drawPixmap(room.topLeft(), self._plates)

    def _draw_plates(self, painter: QPainter, box: QRectF) -> None:
        top = max(box.top(), 0.0) + _MARGIN
        left = self._state_plates(painter, box, with_state=bool(self.state or self.recording or self.compared))
        right = box.right() - _MARGIN
        for one in reversed(self._fitting(painter, right - left)):
            right = self._figure_plate(painter, right, top, one) - _PLATES_APART

    def _fitting(self, painter: QPainter, room: float) -> list[Plate]:
        """Give the figures that have room, those over their budget first: all are in the status line too, the state is not."""
        kept: set[Plate] = set()
        order = [*self.figures[::-1]]
        order.sort(key=lambda one: not one.over)
        for one in order:
            needed = self._figure_width(painter, one)
            if needed <= room:
                kept.add(one)
                room -= needed + _PLATES_APART
        return [one for one in self.figures if one in kept]

    def _plate(self, painter: QPainter, box: QRectF, colour: str, opacity: float) -> None:
        fill = QColor(colour)
        fill.setAlphaF(opacity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, theme.RADIUS_CHIP, theme.RADIUS_CHIP)

    def _state_plates(self, painter: QPainter, box: QRectF, *, with_state: bool) -> float:
        """Draw state and outputs; give from where the figures may begin beside the state."""
        left, top = box.left() + _MARGIN, max(box.top(), 0.0) + _MARGIN
        if with_state:
            left = self._state_plate(painter, left, top) + _PLATES_APART
        if self.muted:
            left = self._muted_plate(painter, left, top) + _PLATES_APART
        free = left
        # Below the others, so that they never meet the figures at the right.
        if with_state or self.muted:
            top += _CHIP_HEIGHT + _PLATES_APART
        left = box.left() + _MARGIN
        self._buttons = []
        for one in self.leaving:
            left = self._leaving_plate(painter, left, top, one, box.right() - _MARGIN) + _PLATES_APART
        return free

    def _leaving_plate(self, painter: QPainter, left: float, top: float, one: Leaving, end: float) -> float:
        """Draw where the picture goes: filled while another program takes it, on dark while none does. Gives where it ends.

        Its address is written where it has room before ``end``.
        """
        named = paint.width(painter, one.name, weight=600) + 34
        beside = paint.width(painter, one.address) + 30 if one.address else 0.0
        beside = beside if left + named + beside <= end else 0.0
        box = QRectF(left, top, named + beside, _CHIP_HEIGHT)
        if one.address:
            self._buttons.append((box, one))
        fill, opacity = (theme.colours().accent_fill, 1.0) if one.seen else (theme.PLATE, theme.PLATE_OPACITY)
        self._plate(painter, box, fill, opacity)
        painter.drawPixmap(QPointF(left + 6, top + 3), image.pixmap(one.icon, theme.ON_PLATE, 16))
        paint.text(painter, box.adjusted(26, 0, 0, 0), one.name, theme.ON_PLATE, weight=600)
        if beside:
            paint.text(painter, box.adjusted(named, 0, 0, 0), one.address, theme.ON_PLATE)
            painter.drawPixmap(QPointF(box.right() - 22, top + 3), image.pixmap("copy", theme.ON_PLATE, 16))
        return box.right()

    def _muted_plate(self, painter: QPainter, left: float, top: float) -> float:
        plate = QRectF(left, top, paint.width(painter, say.MUTED, weight=600) + 32, _CHIP_HEIGHT)
        self._plate(painter, plate, theme.MUTED_PLATE, 1.0)
        painter.drawPixmap(QPointF(left + 6, top + 3), image.pixmap("mic-off", theme.ON_MUTED_PLATE, 16))
        paint.text(painter, plate.adjusted(24, 0, 0, 0), say.MUTED, theme.ON_MUTED_PLATE, weight=600)
        return plate.right()

    def _state_plate(self, painter: QPainter, left: float, top: float) -> float:
        """Draw the state: REC with a full dot on red, LIVE with one on the accent, everything else a ring on dark.

        Gives where it ends.
        """
        k = theme.colours()
        words = " \N{MIDDLE DOT} ".join(one for one in (self.recording or self.state, self.compared) if one)
        full = bool(self.recording) or self.state == say.LIVE
        box = QRectF(left, top, paint.width(painter, words, weight=600) + 28, _CHIP_HEIGHT)
        fill = k.danger_fill if self.recording else k.accent_fill if full else theme.PLATE
        self._plate(painter, box, fill, 1.0 if full else theme.PLATE_OPACITY)
        ink = QColor(theme.ON_PLATE)
        painter.setBrush(ink if full else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if full else QPen(ink, 1.5))
        painter.drawEllipse(QPointF(left + 12, top + _CHIP_HEIGHT / 2), 3.5, 3.5)
        paint.text(painter, box.adjusted(20, 0, 0, 0), words, theme.ON_PLATE, weight=600)
        return box.right()

    @staticmethod
    def _figure_width(painter: QPainter, plate: Plate) -> float:
        name = paint.width(painter, plate.name) + 6 if plate.name else 0
        return paint.width(painter, plate.value, weight=600) + name + 16

    def _figure_plate(self, painter: QPainter, right: float, top: float, plate: Plate) -> float:
        name, value, over = plate
        room = self._figure_width(painter, plate)
        box = QRectF(right - room, top, room, _CHIP_HEIGHT)
        self._plate(painter, box, theme.PLATE, theme.PLATE_OPACITY)
        paint.text(painter, box.adjusted(8, 0, 0, 0), name, theme.ON_PLATE_MUTED)
        ink = theme.ON_PLATE_WARN if over else theme.ON_PLATE
        paint.text(painter, box.adjusted(8, 0, -8, 0), value, ink, weight=600, align=paint.RIGHT)
        return box.left()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for half the picture's size."""
        return QSize(680, 382)
