"""The window's clockwork: how often each part looks at the engine, and what it is told."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from studio.engine.snapshot import State
from studio.ui import words
from studio.ui.session import Running

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.snapshot import Snapshot
    from studio.ui.main_window import MainWindow

PICTURE_MS, METER_MS, SPECTROGRAM_MS, STATUS_MS, MEMORY_MS = 16, 33, 40, 250, 1000
"""The picture at 60 Hz, the meter at 30, the spectrogram at 25, figures at 4, memory at 1; what is hidden not at all."""

SLOW_S, SLOW_SKIPS = 3.0, 3
"""So many pictures skipped in so many seconds are worth a word."""


class Polling(QObject):
    """Timers that carry the engine's pictures and figures into the widgets of ``window``."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.snapshot: Snapshot | None = None
        """The newest, at most a quarter of a second old; None before the engine is ready."""
        self._live_since_s: float | None = None
        self._lost_at = ""
        self._clipped = 0
        self._source: object = None
        self._zeros_said = False
        self._timers = [
            self._every(PICTURE_MS, self._picture, precise=True),
            self._every(METER_MS, self._meter),
            self._every(SPECTROGRAM_MS, self._spectrogram),
            self._every(STATUS_MS, self._figures),
            self._every(MEMORY_MS, self._memory),
        ]

    def _every(self, milliseconds: int, look: Callable[[], None], *, precise: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer if precise else Qt.TimerType.CoarseTimer)
        timer.setInterval(milliseconds)
        timer.timeout.connect(look)
        return timer

    def start(self) -> None:
        """Begin to look."""
        for timer in self._timers:
            timer.start()
        self._memory()

    def stop(self) -> None:
        """Look no more."""
        for timer in self._timers:
            timer.stop()

    def _picture(self) -> None:
        shown = self._window.bridge.take()
        if shown is not None:
            self._window.preview.show_picture(shown, monotonic())
            if shown.stamps.live:
                self._window.spectrogram.on_screen = shown.stamps.index

    def _meter(self) -> None:
        session, meter = self._window.session, self._window.transport.meter
        source = session.source
        if source is not self._source:
            # Clips are counted from the source's beginning.
            self._source, self._clipped = source, 0
        if source is None or session.lost:
            meter.update_level(None, monotonic())
            return
        level = source.level
        meter.update_level(level.peak_db, monotonic(), clipped=level.clipped > self._clipped)
        self._clipped = level.clipped
        if session.running is Running.FILE:
            self._window.transport.refresh_position()

    def _spectrogram(self) -> None:
        if self._window.panels["spectrogram"].active:
            self._window.spectrogram.refresh()

    def _figures(self) -> None:
        window, now = self._window, monotonic()
        self.snapshot = snapshot = window.bridge.snapshot()
        self._follow_state(snapshot, now)
        window.processor.show(snapshot)
        live_s = now - self._live_since_s if self._live_since_s is not None else 0.0
        chip = words.chip(window.session, snapshot)
        screen_ms = window.times.screen_ms(now) if chip == "LIVE" else None
        fps = window.times.fps(now)
        if snapshot is not None:
            window.times.skipped(snapshot.skipped, now)
            window.times.untimed = snapshot.untimed
        said, trouble = words.status(window.session, snapshot, live_s, window.preview.waiting)
        slow = self._slowness(now) if chip == "LIVE" else ""
        window.status.say(slow or said, trouble=trouble or bool(slow))
        window.status.say_figures((fps if snapshot else None, snapshot.skipped if snapshot else None, screen_ms))
        figures: tuple[tuple[str, str], ...] = ()
        if chip and window.session.running is not Running.NOTHING:
            way = "\N{EN DASH}" if screen_ms is None else f"{screen_ms:.0f} ms"
            figures = (("", f"{fps:.0f} fps"), ("mic \N{RIGHTWARDS ARROW} screen", way))
        recording = window.production.recording
        window.preview.say(chip, figures, words.recording(recording.elapsed_s, paused=recording.paused) if recording.on else "")
        if window.panels["latency"].active:
            window.latency.refresh()
        self._look_for_zeros()

    def _slowness(self, now: float) -> str:
        """Say what takes too long while pictures are skipped."""
        times = self._window.times
        medians = times.medians_ms(now, SLOW_S)
        if medians is None or times.skipped_since(now - SLOW_S) < SLOW_SKIPS:
            return ""
        return words.slowness(medians.tolist(), [(part.name, part.budget_ms) for part in self._window.latency.parts])

    def _follow_state(self, snapshot: Snapshot | None, now: float) -> None:
        """Remember since when it is live, and when the sound was lost."""
        live = snapshot is not None and snapshot.state is State.LIVE
        lost = snapshot is not None and snapshot.state is State.LOST
        if live and self._live_since_s is None:
            self._live_since_s = now
        elif not live and not lost:
            self._live_since_s = None
        if lost and not self._lost_at:
            self._lost_at = words.time_of_day()
        elif not lost:
            self._lost_at = ""
        spectrogram = self._window.spectrogram
        spectrogram.live = live or lost
        spectrogram.notice = f"no sound since {self._lost_at}" if lost else ""

    def _look_for_zeros(self) -> None:
        """Say, once, that a microphone is open and gives nothing at all; take it back when it does."""
        session = self._window.session
        zeros = session.running is Running.MICROPHONE and not session.lost and not session.muted and bool(
            getattr(session.source, "only_zeros", False))
        if zeros and not self._zeros_said and session.source is not None:
            self._window.sound_notices.say_only_zeros(session.source.name)
        elif self._zeros_said and not zeros:
            self._window.sound_notices.take_back_only_zeros()
        self._zeros_said = zeros

    def _memory(self) -> None:
        window, device = self._window, self._window.bridge.device_memory
        if window.panels["memory"].active:
            window.memory.refresh(self.snapshot, window.bridge.held(), device)
            return
        window.resident.sample()
        if device is not None:
            device.sample()
