"""Lets a piece of sound be heard again, while everything else goes on."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from studio.engine.core.output import SOUND_RATE
from studio.engine.sources.fifo import Fifo

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from studio.engine.sources.playback import Playback

_FEED_MS = 50
_HELD = SOUND_RATE
_BLOCK_S = 0.5


class RegionPlayer(QObject):
    """Play 16 kHz sound through the system's loudspeaker, as much at a time as is heard soon; the window's thread.

    Parameters
    ----------
    loudspeaker
        Makes what takes the samples; the system's unless given.
    """

    playing = Signal(bool)
    """It is heard, or no more."""
    came_to = Signal(float)
    """How many seconds of it were heard, again and again while it is."""
    failed = Signal(str)
    """Why it cannot be heard, in one sentence."""

    def __init__(self, loudspeaker: Callable[[Fifo], Playback] | None = None) -> None:
        super().__init__()
        self._loudspeaker = loudspeaker
        self._playback: Playback | None = None
        self._fifo = Fifo(_HELD, 2)
        self._sound: NDArray[np.int16] = np.zeros(0, np.int16)
        self._rest: NDArray[np.float32] = np.zeros((0, 2), np.float32)
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FEED_MS)
        self._timer.timeout.connect(self._feed)

    @property
    def on(self) -> bool:
        """Whether something is heard."""
        return self._playback is not None

    def play(self, sound: NDArray[np.int16], rate: int) -> None:
        """Play samples i16 [n] from their beginning; what was heard before ends."""
        self.stop()
        self._sound, self._at, self._rate = sound, 0, rate
        self._fifo, self._rest = Fifo(_HELD, 2), np.zeros((0, 2), np.float32)
        # Imported here: few play a region in a session.
        import soxr

        from studio.engine.sources.playback import Loudspeaker

        self._stream = soxr.ResampleStream(rate, SOUND_RATE, 1, dtype="float32")
        self._playback = (self._loudspeaker or Loudspeaker)(self._fifo)
        self._feed()
        self._timer.start()
        self.playing.emit(True)

    def stop(self) -> None:
        """Let nothing be heard."""
        self._timer.stop()
        playback, self._playback = self._playback, None
        if playback is not None:
            playback.close()
            self.playing.emit(False)

    def _feed(self) -> None:
        assert self._playback is not None
        now_s = monotonic()
        heard = self._playback.heard(now_s)
        why = self._playback.failed(now_s)
        if why:
            self.stop()
            self.failed.emit(why)
            return
        self.came_to.emit(max(0.0, heard) / SOUND_RATE)
        while self._fifo.free and (len(self._rest) or self._at < len(self._sound)):
            if not len(self._rest):
                self._rest = self._next_block()
            self._rest = self._rest[self._fifo.put(self._rest) :]
        if self._at >= len(self._sound) and not len(self._rest) and self._fifo.taken_end >= self._fifo.put_end:
            self.stop()

    def _next_block(self) -> NDArray[np.float32]:
        count = round(_BLOCK_S * self._rate)
        block = self._sound[self._at : self._at + count].astype(np.float32) / 32768.0
        self._at += count
        made = self._stream.resample_chunk(block, last=self._at >= len(self._sound))
        return np.repeat(made[:, None], 2, axis=1)
