"""Playback into a sink of the sound server, timed by the server's own requests.

The server asks for sound once in each of its cycles, and so says how much it has read. PortAudio's way there, ALSA's plug-in
for PulseAudio, averages that over seconds (``PA_STREAM_INTERPOLATE_TIMING``): it tells late of a cycle that was missed, and
after sound that did not come in time it was found to be 36 ms wrong for as long as the stream lasted.
"""

from __future__ import annotations

import ctypes as c
import logging
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.devices import leaving, pulse
from studio.devices import libpulse as lib
from studio.devices.stream_clock import StreamClock
from studio.errors import DeviceError, NoAnswerError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

OnPiece = Callable[["F32", float, float], bool]
"""Called on libpulse's thread with a block, f32 [n, 1], the monotonic time in seconds at which its first sample will be heard,
and how many seconds later its last would have been asked for. Where that is more than 0, false says that it is not there yet.
Must not wait, log or allocate much."""
_LOG = logging.getLogger(__name__)
OPEN_WITHIN_S, LOOK_S = 3.0, 0.005
PIECE_S = 0.01
"""Sound is asked for in pieces of this length."""
AHEAD_S = 0.2
"""So far ahead the server takes sound. What it has is played however late this process is woken: with both cores busy it was
found to be asked up to 130 ms late."""
CYCLE_S = 512 / 48_000
"""So often the server asks."""
MISSED_S = 0.008
"""When the server's clock of the stream has lost so much, it has missed a cycle."""
FOLLOW = 1e-3
"""What that clock loses more slowly than this is what clocks differ by."""
SAMPLE = 4
"""Bytes of a sample."""
TAKES_NO_SOUND = "The sound server takes no sound; start PipeWire or PulseAudio anew."


class ServerPlayback:
    """A stream of f32 sound in mono to one sink. It has a thread of its own, libpulse's, which asks for blocks.

    A block that is late is played as silence, and the block after it keeps its place in time.

    Parameters
    ----------
    sink
        Its name.
    rate
        Of the sound, in Hz.
    on_piece
        See `OnPiece`. What it has is given to the server at once, up to `AHEAD_S` before it is played.
    latency_s
        So long before it is played a block is wanted whether it is there or not.
    later_s
        Seconds from the sink's playing a sample to its being heard.

    Raises
    ------
    NoAnswerError
        The server does not answer within `OPEN_WITHIN_S`.
    DeviceError
        There is no server, or it has no such sink.

    Attributes
    ----------
    overflows
        How often the server had nothing to play, because it was given too late or because the server missed a cycle.
    blocks, last_block_s, finished
        As of `studio.devices.stream.AudioStream`.
    """

    def __init__(self, sink: str, rate: int, on_piece: OnPiece, *, latency_s: float, later_s: float = 0.0) -> None:
        self.overflows = self.blocks = 0
        self.finished = False
        self.last_block_s = time.monotonic()
        self._rate, self._on_piece = rate, on_piece
        self._least = round(latency_s * rate)
        self._clock = StreamClock()
        self._kept_s = np.inf
        """What the clock has to be later than by `MISSED_S` for a cycle to be missed."""
        self._written = 0
        """Samples."""
        self._later_s, self._sink_s = later_s, 0.0
        """``_sink_s``: how long after the server has read a sample the sink plays it."""
        self._piece = np.zeros((round(rate * PIECE_S), 1), np.float32)
        # libpulse keeps pointers to these.
        self._callbacks = (lib.REQUEST(self._asked), lib.NOTIFY(self._changed), lib.NOTIFY(self._starved),
                           lib.NOTIFY(self._timed))
        self._ending = threading.Lock()
        self._loop: Any = None
        self._context: Any = None
        self._stream: Any = None
        try:
            self._pa = lib.library()
        except OSError as error:
            raise DeviceError(f"Sound cannot be given to the sound server because {lib.LIBRARY} is missing; "
                              "install it with: sudo apt install libpulse0") from error
        try:
            self._connect(sink)
        except BaseException:
            self.close()
            raise

    def stalled(self, now_s: float, *, patience_s: float, first_patience_s: float) -> bool:
        """See `studio.devices.stream.AudioStream.stalled`."""
        return self.finished or now_s - self.last_block_s > (patience_s if self.blocks else first_patience_s)

    def close(self) -> None:
        """End it; may be called more than once. Waits for no server."""
        with self._ending:
            loop, self._loop = self._loop, None
            if loop is None:
                return
            pa = self._pa
            pa.pa_threaded_mainloop_lock(loop)
            if self._stream:
                pa.pa_stream_disconnect(self._stream)
            if self._context:
                pa.pa_context_disconnect(self._context)
            pa.pa_threaded_mainloop_unlock(loop)
            pa.pa_threaded_mainloop_stop(loop)
            if self._stream:
                pa.pa_stream_unref(self._stream)
            if self._context:
                pa.pa_context_unref(self._context)
            pa.pa_threaded_mainloop_free(loop)
        leaving.calls_no_more(self)

    def _leave(self, within_s: float) -> bool:
        """Keep libpulse's thread, which calls with its loop locked, from calling: the loop stays locked from now on."""
        if not self._ending.acquire(timeout=within_s):
            return False
        if self._loop is not None:
            self._pa.pa_threaded_mainloop_lock(self._loop)
        # The lock is not given back: what would close it now waits until the process is gone.
        return True

    def _connect(self, sink: str) -> None:
        pa = self._pa
        self._loop = loop = pa.pa_threaded_mainloop_new()
        leaving.calls_python(self, self._leave)
        self._context = pa.pa_context_new(pa.pa_threaded_mainloop_get_api(loop), b"Viseme Studio")
        if pa.pa_context_connect(self._context, None, lib.NO_AUTOSPAWN, None) < 0 or pa.pa_threaded_mainloop_start(loop) < 0:
            raise DeviceError("The sound server cannot be reached; start PipeWire or PulseAudio.")
        self._wait(lambda: pa.pa_context_get_state(self._context), lib.CONTEXT_READY)
        form = lib.SampleSpec(lib.FLOAT32LE, self._rate, 1)
        held, cycle = (round(one * self._rate) * SAMPLE for one in (AHEAD_S, CYCLE_S))
        # The third number, prebuf, is 0: the server plays at once, at the start and after sound that came too late.
        wanted = lib.BufferAttributes(lib.ANY, held, 0, cycle, lib.ANY)
        asked, changed, starved, timed = self._callbacks
        pa.pa_threaded_mainloop_lock(loop)
        try:
            self._stream = stream = pa.pa_stream_new(self._context, b"Viseme Studio", c.byref(form), None)
            if not stream:
                # The server went away just now; the library ends the process that gives it no stream.
                raise DeviceError(TAKES_NO_SOUND)
            pa.pa_stream_set_write_callback(stream, asked, None)
            pa.pa_stream_set_state_callback(stream, changed, None)
            pa.pa_stream_set_underflow_callback(stream, starved, None)
            pa.pa_stream_set_latency_update_callback(stream, timed, None)
            # Early requests: the device's own delay is of one cycle, not of all that the server takes.
            flags = lib.AUTO_TIMING_UPDATE | lib.DONT_MOVE | lib.EARLY_REQUESTS
            pa.pa_stream_connect_playback(stream, sink.encode(), c.byref(wanted), flags, None, None)
        finally:
            pa.pa_threaded_mainloop_unlock(loop)
        self._wait(lambda: pa.pa_stream_get_state(stream), lib.STREAM_READY)

    def _wait(self, state: Any, ready: int) -> None:
        until_s = time.monotonic() + OPEN_WITHIN_S
        while True:
            self._pa.pa_threaded_mainloop_lock(self._loop)
            now = state()
            self._pa.pa_threaded_mainloop_unlock(self._loop)
            if now == ready:
                return
            if now > ready:
                raise DeviceError(TAKES_NO_SOUND)
            if time.monotonic() > until_s:
                raise NoAnswerError(pulse.NO_ANSWER)
            time.sleep(LOOK_S)

    # On libpulse's thread. What is raised here would be lost.

    def _asked(self, stream: int, count: int, _data: object) -> None:
        try:
            self._give(stream, count // SAMPLE)
        except Exception:  # noqa: BLE001  (libpulse's thread has no other handler)
            if not self.finished:
                _LOG.exception("sound could not be given to the sound server")
            self.finished = True

    def _give(self, stream: int, count: int) -> None:
        now_s = time.monotonic()
        held = self._pa.pa_stream_get_buffer_attr(stream).contents.tlength // SAMPLE
        upto = self._written + count
        played = upto - held
        self._clock.told(played / self._rate, now_s)
        self._miss()
        first_heard_s = self._clock.start_s + self._sink_s + self._later_s
        while self._written < upto:
            heard_at_s = first_heard_s + self._written / self._rate
            due = played + self._least - self._written
            piece = self._piece[: min(upto - self._written, len(self._piece))]
            if not self._on_piece(piece, heard_at_s, max(0, len(piece) - due) / self._rate):
                if due <= 0:
                    break
                piece = piece[:due]
                self._on_piece(piece, heard_at_s, 0.0)
            if self._pa.pa_stream_write(stream, piece.ctypes.data, piece.nbytes, None, 0, 0) < 0:
                self.finished = True
                return
            self._written += len(piece)
        self.blocks += 1
        self.last_block_s = now_s

    def _miss(self) -> None:
        """Count cycles that the server missed: it says nothing of them, but goes through the stream later from then on."""
        start_s = self._clock.start_s
        if start_s - self._kept_s > MISSED_S:
            self.overflows += 1
            self._kept_s = start_s
        self._kept_s = min(start_s, self._kept_s + FOLLOW * CYCLE_S)

    def _changed(self, stream: int, _data: object) -> None:
        self.finished = self.finished or self._pa.pa_stream_get_state(stream) > lib.STREAM_READY

    def _starved(self, _stream: int, _data: object) -> None:
        self.overflows += 1

    def _timed(self, stream: int, _data: object) -> None:
        told = self._pa.pa_stream_get_timing_info(stream)
        if told:
            self._sink_s = told.contents.sink_usec / 1e6
