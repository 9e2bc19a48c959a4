"""Below the picture: the file player, then microphone, level, start, record and export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSlider, QWidget

from studio.ui import paint, theme
from studio.ui.controls import Button, ToolButton, column, label, row, rule
from studio.ui.device_picker import DevicePicker
from studio.ui.level_meter import LevelMeter
from studio.ui.record_control import RecordControl
from studio.ui.seek_bar import SeekBar
from studio.ui.session import HIGHEST_GAIN_DB, LOWEST_GAIN_DB, Running

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from studio.ui.recording import Recording
    from studio.ui.session import Session

_PLAYER_GAP = 10


def clock(seconds: float | None) -> str:
    """Write a time as m:ss.t, or as a dash when it is not known."""
    if seconds is None:
        return paint.DASH
    minutes, rest = divmod(max(0.0, seconds), 60.0)
    return f"{int(minutes)}:{rest:04.1f}"


class Transport(QFrame):
    """Two rows of controls for one session; every control keeps its place in every state.

    Parameters
    ----------
    session, recording
        What the controls act on; `refresh` shows how they are.
    """

    open_asked = Signal()
    export_asked = Signal()

    def __init__(self, session: Session, recording: Recording) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session = session
        self.seek = SeekBar()
        self.mics = DevicePicker()
        self.meter = LevelMeter()
        self._make_player()
        self._make_microphone()
        self.start = Button("Start", "play", kind="primary", big=True)
        self.start.setFixedWidth(128)
        self.start.setToolTip("Start or stop (Space)")
        self.recorder = RecordControl(recording)
        self.record, self.pause = self.recorder.record, self.recorder.pause
        self.export = Button("Export", "export", big=True)
        self.export.setToolTip("Make a clip from a sound file (Ctrl+E)")
        self._side = row(None, self.recorder, self.export)
        self._arrange()
        self._connect()
        self.refresh()

    def _make_player(self) -> None:
        self.open = ToolButton("folder", "Open a sound file (Ctrl+O)")
        self.file_name = label("No file")
        self.file_name.setFixedWidth(136)
        self.play = ToolButton("play", "Play the file (P)")
        self.now, self.end = label(paint.DASH, "muted"), label(paint.DASH, "muted")
        for time in (self.now, self.end):
            time.setFixedWidth(46)
        self.now.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.loop = ToolButton("loop", "Play the file again and again (L)")
        self.loop.setCheckable(True)

    def _make_microphone(self) -> None:
        self.mute = ToolButton("mic", "Mute the microphone (M)", side=theme.PRIMARY_HEIGHT, glyph=20, kind="solid",
                               role="text")
        self.mute.setCheckable(True)
        self.gain = QSlider(Qt.Orientation.Horizontal)
        self.gain.setAccessibleName("Gain in decibels")
        self.gain.setToolTip("Gain of the microphone")
        self.gain.setRange(LOWEST_GAIN_DB, HIGHEST_GAIN_DB)
        self.gain.setPageStep(3)
        self.gain.setFixedSize(56, 22)
        self.gain.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.gain_text = label("0 dB", "muted")
        self.gain_text.setFixedWidth(42)

    def _arrange(self) -> None:
        player = row(self.open, self.file_name, self.play, self.now)
        player.addWidget(self.seek, 1)
        player.addWidget(self.end)
        player.addWidget(self.loop)
        picker = QHBoxLayout()
        picker.setSpacing(theme.S)
        picker.addWidget(self.mics, 1)
        picker.addWidget(self.gain)
        picker.addWidget(self.gain_text)
        microphone = QWidget()
        microphone.setMaximumWidth(440)
        lay = row(self.mute)
        lay.addLayout(column(picker, self.meter, gap=6), 1)
        microphone.setLayout(lay)
        left, right = QWidget(), QWidget()
        left_lay = row()
        left_lay.addWidget(microphone, 100)
        left_lay.addStretch(1)
        left.setLayout(left_lay)
        right.setLayout(self._side)
        for side in (left, right):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        main = QHBoxLayout()
        main.setSpacing(theme.L)
        main.addWidget(left, 1)
        main.addWidget(self.start)
        main.addWidget(right, 1)
        self.setLayout(column(player, rule(), main, gap=_PLAYER_GAP, margins=(12, 10, 12, 10)))
        self.setFixedHeight(127)

    def _connect(self) -> None:
        session = self._session
        self.open.clicked.connect(self.open_asked)
        self.play.clicked.connect(session.play)
        self.loop.toggled.connect(session.set_loop)
        self.seek.sought.connect(session.seek)
        self.mute.toggled.connect(session.set_muted)
        self.gain.valueChanged.connect(self._on_gain)
        self.mics.picked.connect(session.choose_device)
        self.start.clicked.connect(session.toggle)
        self.export.clicked.connect(self.export_asked)
        session.changed.connect(self.refresh)

    def _on_gain(self, gain_db: int) -> None:
        self._session.set_gain(gain_db)
        words = paint.signed(gain_db, "dB")
        self.gain_text.setText(words)
        self.gain.setAccessibleDescription(words)
        self.gain.setToolTip(f"Gain of the microphone: {words}")

    def refresh(self) -> None:
        """Show how the session is."""
        session = self._session
        if session.running is Running.NOTHING:
            self.start.become("Start", "play", "primary")
        else:
            self.start.become("Stop", "stop")
        name = session.file.name if session.file else "No file"
        metrics = self.file_name.fontMetrics()
        self.file_name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, self.file_name.width()))
        self.file_name.setToolTip(str(session.file) if session.file else "")
        playing = session.running is Running.FILE and not session.paused
        self.play.show_icon("pause" if playing else "play")
        self.play.rename("Pause the file (P)" if playing else "Play the file (P)")
        self.play.setEnabled(session.file is not None)
        self.loop.setEnabled(session.file is not None)
        for button, on in ((self.loop, session.loop), (self.mute, session.muted)):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)
        self.mute.show_icon("mic-off" if session.muted else "mic", "on_danger" if session.muted else "text")
        self.mute.rename("Unmute the microphone (M)" if session.muted else "Mute the microphone (M)")
        if self.gain.value() != session.gain_db:
            self.gain.setValue(session.gain_db)
        self.mics.choose(session.device)
        lost = session.lost and session.running is Running.MICROPHONE
        self.mics.show_lost((session.source.name if session.source else "") if lost else "")
        self.refresh_position()
        self.recorder.set_ready(session.running is not Running.NOTHING)

    def refresh_position(self) -> None:
        """Show how far the file has played."""
        session = self._session
        position = session.position_s
        self.now.setText(clock(position if session.running is Running.FILE else (0.0 if session.file else None)))
        self.end.setText(clock(session.duration_s) if session.file else paint.DASH)
        self.seek.set_position(position or 0.0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out a word where there is no room for it."""
        narrow = self.width() < 840
        self.export.setText("" if narrow else "Export")
        self.export.setFixedWidth(48 if narrow else 104)
        self.gain_text.setVisible(not narrow)
        super().resizeEvent(event)
