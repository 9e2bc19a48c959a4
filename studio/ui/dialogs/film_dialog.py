"""Film oneself: the camera with an oval, a text to read aloud, and what would spoil it while it is recorded."""

from __future__ import annotations

import logging
import threading
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt, QThread, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QProgressBar, QWidget

from studio.errors import StudioError, in_words
from studio.media import webcam
from studio.media.webcam import Camera, Webcam
from studio.personal import filming, reading
from studio.personal.filming import Filming, Seen
from studio.ui.drawing import image, theme
from studio.ui.drawing.controls import Button, column, field_label, label, restyle, row
from studio.ui.level_meter import LevelMeter
from studio.ui.raised import in_window
from studio.ui.sentences import avatars as say
from studio.ui.sentences.window import CLOSE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray
    from PySide6.QtGui import QCloseEvent, QImage, QPaintEvent

    from studio.engine.core.protocols import Source

    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)
WIDE = 640
SHOWN_S = 0.06
"""Seconds between two pictures that are shown: the recording has them all."""
END_WITHIN_MS = 6000
HINTS = {
    "absent": say.FILM_NO_FACE, "several": say.FILM_TWO_FACES, "closer": say.FILM_CLOSER, "farther": say.FILM_FARTHER,
    "middle": say.FILM_MIDDLE, "dark": say.FILM_DARK, "bright": say.FILM_BRIGHT, "uneven": say.FILM_UNEVEN,
    "quiet": say.FILM_QUIET, "loud": say.FILM_LOUD,
}


class _Camera(QThread):
    """Shows and records on a thread of its own."""

    shown = Signal(object, object)
    """A picture as `QImage`, mirrored, and a `Seen`."""
    filmed = Signal(object)
    """The file, or None where nothing was recorded."""
    failed = Signal(str)

    def __init__(self, camera: Camera, source: Callable[[], Source], path: Path, seconds: float) -> None:
        super().__init__()
        self.setObjectName("webcam")
        self.record, self.stop = threading.Event(), threading.Event()
        self._camera, self._source, self._path, self._seconds = camera, source, path, seconds
        self._shown_s = 0.0
        self.called_off = False
        """Whether what is recorded is not wanted."""

    def run(self) -> None:
        """Do it, and tell."""
        try:
            with Webcam(self._camera) as open_camera:
                film = Filming(open_camera, self._source(), self._show, self.record, self.stop)
                path = film.run(self._path, self._seconds)
            if path is not None and self.called_off:
                path.unlink(missing_ok=True)
                path = None
            self.filmed.emit(path)
        except Exception as error:  # noqa: BLE001 - the border of the thread
            if not isinstance(error, StudioError):
                _LOG.exception("nothing could be filmed")
            self.failed.emit(in_words(error, say.FILM_FAILED))

    def _show(self, picture: U8, seen: Seen) -> None:
        if monotonic() - self._shown_s >= SHOWN_S:
            self._shown_s = monotonic()
            self.shown.emit(image.of_array(np.ascontiguousarray(picture[:, ::-1])).copy(), seen)


class Finder(QWidget):
    """What the camera sees, as in a mirror, with the oval in which the face belongs."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: QImage | None = None
        self.good = False
        self.setFixedHeight(WIDE * 9 // 16)
        self.setAccessibleName(say.FILM_FINDER)

    def show_picture(self, picture: QImage, *, good: bool) -> None:
        """Show the newest."""
        self.picture, self.good = picture, good
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the picture, dim what is outside of the oval, and draw its line."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = theme.colours()
        painter.fillRect(self.rect(), QColor(colours.well))
        if self.picture is not None:
            size = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height())
            painter.drawImage(place, self.picture)
            x, y, wide, high = filming.OVAL
            middle = QPointF(place.left() + x * place.width(), place.top() + y * place.height())
            outside, oval = QPainterPath(), QPainterPath()
            outside.addRect(place)
            oval.addEllipse(middle, wide * place.height(), high * place.height())
            painter.fillPath(outside.subtracted(oval), QColor(0, 0, 0, 110))
            painter.setPen(QPen(QColor(colours.ok if self.good else colours.warn), 3))
            painter.drawPath(oval)
        painter.end()


class FilmDialog(QDialog):
    """Looks through the camera at once, and records when asked; closing it keeps nothing.

    Parameters
    ----------
    source
        Makes the microphone, not open.
    folder
        Where films go.
    cameras
        Lists them; another list in tests.
    seconds
        How much is recorded.
    """

    filmed = Signal(object)
    """The file; the dialog closes."""

    def __init__(self, parent: QWidget | None, source: Callable[[], Source], folder: Path, *,
                 cameras: Callable[[], list[Camera]] = webcam.cameras, seconds: float = filming.SECONDS) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say.FILM_TITLE)
        self._source, self._folder, self._list, self._seconds = source, folder, cameras, seconds
        self._camera: _Camera | None = None
        self.choice, self.finder, self.meter = QComboBox(), Finder(), LevelMeter()
        self.text = QPlainTextEdit(reading.text(QLocale().name()))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say.FILM_TEXT)
        self.text.setFont(image.font(theme.BODY + 3))
        self.text.setFixedHeight(150)
        self.says = label("", wrap=True)
        # Hints of two lines do not move the picture.
        self.says.setMinimumHeight(2 * self.says.fontMetrics().lineSpacing())
        self.bar = QProgressBar()
        self.bar.setRange(0, round(10 * seconds))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say.FILM_SECONDS)
        self.record_button, self.leave_button = Button(say.FILM_RECORD, "record", kind="primary"), Button(CLOSE)
        self.record_button.clicked.connect(self._press)
        self.leave_button.clicked.connect(self.close)
        self.setFixedWidth(WIDE + 40)
        self.setLayout(column(
            label(say.FILM_TITLE, "figure"), label(say.FILM_ABOUT.format(seconds=round(seconds)), "caption", wrap=True),
            row(field_label(say.FILM_CAMERA, self.choice), self.choice, self.meter),
            self.finder, self.says, self.text, self.bar,
            row(None, self.leave_button, self.record_button), gap=theme.S, margins=(20, 16, 20, 16)))
        for one in cameras():
            self.choice.addItem(one.name, one)
        self.choice.currentIndexChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        """Look through the chosen camera."""
        self.end()
        self.record_button.setEnabled(False)
        self.record_button.setText(say.FILM_RECORD)
        self.bar.setValue(0)
        chosen = self.choice.currentData()
        if chosen is None:
            self._say(say.FILM_NO_CAMERA, "danger")
            return
        self._say(say.FILM_OPENS, "muted")
        self._camera = camera = _Camera(chosen, self._source, self._folder / filming.name_of(), self._seconds)
        camera.shown.connect(self._on_shown)
        camera.filmed.connect(self._on_filmed)
        camera.failed.connect(self._on_failed)
        camera.start()

    def _press(self) -> None:
        camera = self._camera
        if camera is None or not camera.isRunning():
            self._look()
        elif camera.record.is_set():
            camera.stop.set()
        else:
            camera.record.set()
            self.record_button.setText(say.FILM_STOP)
            self.choice.setEnabled(False)

    def _on_shown(self, picture: QImage, seen: Seen) -> None:
        self.record_button.setEnabled(True)
        self.finder.show_picture(picture, good=not seen.hint)
        self.meter.update_level(seen.peak_db, monotonic())
        if seen.seconds is not None:
            self.bar.setValue(round(10 * seen.seconds))
        if seen.hint:
            self._say(HINTS[seen.hint], "warn")
        else:
            self._say(say.FILM_READY if seen.seconds is None else say.FILM_READ, "muted")

    def _on_filmed(self, path: Path | None) -> None:
        if path is not None:
            self.filmed.emit(path)
            self.close()

    def _on_failed(self, sentence: str) -> None:
        self.record_button.setText(say.FILM_AGAIN)
        self.record_button.setEnabled(True)
        self.choice.setEnabled(True)
        self._say(in_window(sentence), "danger")

    def _say(self, sentence: str, role: str) -> None:
        if self.says.text() != sentence or self.says.property("role") != role:
            self.says.setProperty("role", role)
            restyle(self.says)
            self.says.setText(sentence)

    def end(self) -> None:
        """Let go of the camera; what is not recorded to its end is not kept."""
        if self._camera is not None:
            self._camera.called_off = True
            self._camera.stop.set()
            self._camera.wait(END_WITHIN_MS)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Let go of the camera."""
        self.end()
        super().closeEvent(event)
