"""Below the picture: the file player, then microphone, level, start, record and export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from studio.files.names import shown
from studio.ui import language
from studio.ui.device_picker import DevicePicker
from studio.ui.drawing import paint, theme
from studio.ui.drawing.controls import Button, ToolButton, column, label, row, rule
from studio.ui.drawing.plain import tip
from studio.ui.gain import GainSlider
from studio.ui.level_meter import LevelMeter
from studio.ui.record_control import WIDTH, RecordControl
from studio.ui.seek_bar import SeekBar
from studio.ui.sentences import sound as say
from studio.ui.session import Running
from studio.ui.track_menu import TrackMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from studio.ui.recording import RecordingSession
    from studio.ui.session import Session

_PLAYER_GAP, _SIDE = 10, 12
NARROW, NARROWEST = 840, 700
"""Widths under which words give way to icons, and under which everything moves together."""
WIDTH_NARROWEST, MOST_WIDE_RECORD = 116, 168
NAME_WIDTH = 136


def clock(seconds: float | None) -> str:
    """Write a time as m:ss.t, or as a dash when it is not known."""
    if seconds is None:
        return paint.DASH
    minutes, rest = divmod(max(0.0, seconds), 60.0)
    return language.number(f"{int(minutes)}:{rest:04.1f}")


class Transport(QFrame):
    """Two rows of controls for one session; every control keeps its place in every state.

    Parameters
    ----------
    session, recording
        What the controls act on; `refresh` shows how they are.
    """

    open_asked = Signal()
    export_asked = Signal()

    def __init__(self, session: Session, recording: RecordingSession) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session, self._recording = session, recording
        self.seek = SeekBar()
        self.mics = DevicePicker()
        self.meter = LevelMeter()
        self._make_player()
        self._make_microphone()
        self.start = Button(say.START, "play", kind="primary", big=True)
        self.start.setFixedWidth(max(128, self.start.room_for(say.START, say.STOP)))
        self.recorder = RecordControl(recording)
        self.record, self.pause = self.recorder.record, self.recorder.pause
        self.export = Button(say.EXPORT, "export", big=True)
        self._export_room = self.export.room_for(say.EXPORT)
        self.export.setToolTip(say.EXPORT_TIP)
        self._side = row(None, self.recorder, self.export)
        self._arrange()
        self._connect()
        self.refresh()

    def _make_player(self) -> None:
        self.open = ToolButton("folder", say.OPEN_TIP)
        self.file_name = label(say.NO_FILE)
        self.tracks = TrackMenu()
        self.play = ToolButton("play", say.PLAY_TIP)
        self.now, self.end = label(paint.DASH, "muted"), label(paint.DASH, "muted")
        for time in (self.now, self.end):
            time.setFixedWidth(46)
        self.now.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.loop = ToolButton("loop", say.LOOP_TIP)
        self.loop.setCheckable(True)

    def _make_microphone(self) -> None:
        self.mute = ToolButton("mic", say.MUTE_TIP, side=theme.PRIMARY_HEIGHT, glyph=20, kind="solid",
                               role="text")
        self.mute.setCheckable(True)
        self.gain = GainSlider()
        self.gain.setFixedSize(56, 22)
        self.gain_text = label(say.ZERO_DB, "muted")
        self.gain_text.setFixedWidth(42)

    def _arrange(self) -> None:
        player = row(self.open, self.file_name, self.tracks, self.play, self.now)
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
        self._main = QHBoxLayout()
        self._main.setSpacing(theme.L)
        self._main.addWidget(left, 1)
        self._main.addWidget(self.start)
        self._main.addWidget(right, 1)
        self.setLayout(column(player, rule(), self._main, gap=_PLAYER_GAP, margins=(_SIDE, 10, _SIDE, 10)))
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
        words = paint.decibels(gain_db)
        self.gain_text.setText(words)
        self.gain.setAccessibleDescription(words)
        self.gain.setToolTip(say.GAIN_TIP.format(value=words))

    def refresh(self) -> None:
        """Show how the session is."""
        session = self._session
        if session.running is Running.NOTHING:
            self.start.become(say.START, "play", "primary")
        else:
            self.start.become(say.STOP, "stop")
        plays = session.file_to_start
        self.start.setToolTip(tip(say.START_FILE_TIP.format(name=shown(plays.name)) if plays else say.START_TIP))
        several = self.tracks.show_tracks(session.tracks, session.track)
        # The name gives way to the menu, so that everything else keeps its place.
        self.file_name.setFixedWidth(NAME_WIDTH - (self.tracks.width() + theme.S if several else 0))
        name = session.file.name if session.file else say.NO_FILE
        metrics = self.file_name.fontMetrics()
        self.file_name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, self.file_name.width()))
        self.file_name.setToolTip(tip(str(session.file)) if session.file else "")
        playing = session.running is Running.FILE and not session.paused
        self.play.show_icon("pause" if playing else "play")
        self.play.rename(say.PAUSE_TIP if playing else say.PLAY_TIP)
        for control in (self.play, self.loop):
            control.setEnabled(session.file is not None)
        if session.file is None:
            self.play.setToolTip(tip(say.PLAY_NOT_YET))
        for button, on in ((self.loop, session.loop), (self.mute, session.muted)):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)
        self.mute.show_icon("mic-off" if session.muted else "mic", "on_danger" if session.muted else "text")
        self.mute.rename(say.UNMUTE_TIP if session.muted else say.MUTE_TIP)
        if self.gain.value() != session.gain_db:
            self.gain.setValue(session.gain_db)
        self.mics.choose(session.device)
        lost = session.lost and session.running is Running.MICROPHONE
        self.mics.show_lost((session.source.name if session.source else "") if lost else "")
        self.refresh_position()
        self._recording.set_ready(session.running is not Running.NOTHING)

    def refresh_position(self) -> None:
        """Show how far the file has played."""
        session = self._session
        position = session.position_s
        self.now.setText(clock(position if session.running is Running.FILE else (0.0 if session.file else None)))
        self.end.setText(clock(session.duration_s) if session.file else paint.DASH)
        self.seek.set_position(position or 0.0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out a word where there is no room for it."""
        narrow, narrowest = self.width() < NARROW, self.width() < NARROWEST
        self.export.setText("" if narrow else say.EXPORT)
        self.export.setFixedWidth(48 if narrow else max(104, self._export_room))
        self.gain_text.setVisible(not narrow)
        self._main.setSpacing(theme.S if narrowest else theme.L)
        # Start is in the middle, and the recorder shares what is right of it with Export.
        half = (self.contentsRect().width() - 2 * _SIDE - self.start.width()) // 2 - self._main.spacing()
        wanted, most = (WIDTH_NARROWEST, WIDTH_NARROWEST) if narrowest else (WIDTH, MOST_WIDE_RECORD)
        self.recorder.use_room(half - self.export.width() - self._side.spacing(), wanted=wanted, most=most)
        # At once: until the next turn of a busy window a button that became wider would stand out of the card.
        self._side.activate()
        super().resizeEvent(event)
