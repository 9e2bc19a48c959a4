"""A camera in PipeWire: programs that read cameras through it, or through the desktop's camera portal, see it by name."""

from __future__ import annotations

import ctypes as c
import errno
import os
import socket
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from studio.devices import libpipewire as lib
from studio.errors import DeviceError
from studio.outputs.camera import pods
from studio.outputs.camera.fitting import Fitting

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.outputs.camera.pods import VideoFormat

    U8 = NDArray[np.uint8]

NODE = "viseme-studio"
SIZES = ((1280, 720), (1920, 1080), (960, 540), (640, 480), (640, 360), (320, 180))
"""Offered, the first preferred."""
NOT_INSTALLED, NOT_RUNNING = "PipeWire is not installed", "PipeWire is not running"
STUCK_S = 10.0
"""A camera whose buffers are all away for so long while it is read is made anew. A call has to choose it again then, so no
program that is only held up, as by a computer with too much to do, may come under it."""
_REFUSED = (errno.EHOSTDOWN, errno.ECONNREFUSED, errno.ENOENT)
"""What a connection to a server that does not run ends with."""


def running() -> bool:
    """Tell whether a server takes connections; none is kept."""
    name = os.environ.get("PIPEWIRE_REMOTE") or "pipewire-0"
    folder = os.environ.get("PIPEWIRE_RUNTIME_DIR") or os.environ.get("XDG_RUNTIME_DIR") or ""
    with socket.socket(socket.AF_UNIX) as asked:
        asked.settimeout(1.0)
        try:
            asked.connect(str(Path(folder, name)))
        except (OSError, ValueError):
            return False
    return True


def _refusal(failed: int) -> str:
    """Say why PipeWire takes no camera, from its negative error number."""
    return NOT_RUNNING if -failed in _REFUSED else f"PipeWire takes no camera ({os.strerror(-failed)})"


class PipeWireCamera:
    """A `Video/Source` node. One thread owns it; PipeWire's own thread tells what the reader wants.

    Nothing is made while no program reads. A reader may go and come; a second one gets the form of the
    first.

    Parameters
    ----------
    name
        What people choose it by.
    fps
        Pictures a second of the program; readers may want fewer.

    Raises
    ------
    DeviceError
        There is no PipeWire, or it takes no camera.

    Attributes
    ----------
    error
        What PipeWire said last of an error, in its words; empty while all is well.
    """

    def __init__(self, name: str, fps: int) -> None:
        try:
            self._pw = pw = lib.library()
        except (OSError, AttributeError) as error:
            raise DeviceError(NOT_INSTALLED) from error
        self.error = ""
        self._form: VideoFormat | None = None
        self._fitting: Fitting | None = None
        self._state, self._connected, self._sequence, self._due = lib.UNCONNECTED, False, 0, 0.0
        self._fps = fps
        self._short_since_s: float | None = None
        """Since when no buffer is free."""
        self._events = lib.Events(version=0, state_changed=lib.STATE_CHANGED(self._on_state),
                                  param_changed=lib.PARAM_CHANGED(self._on_param), process=lib.PROCESS(lambda _data: None))
        self._stream = None
        self._loop = pw.pw_thread_loop_new(b"viseme camera", None)
        words = f'media.class = Video/Source media.role = Camera node.name = {NODE} node.description = "{name}" '
        properties = pw.pw_properties_new_string(f"{{ {words} device.api = viseme }}".encode())
        stream = pw.pw_stream_new_simple(pw.pw_thread_loop_get_loop(self._loop), name.encode(), properties,
                                         c.byref(self._events), None)
        rates = [fps, *(rate for rate in (15, 10, 5) if rate < fps)]
        formats = [pods.offered(pixels, size, rates) for size in SIZES for pixels in pods.PIXELS]
        failed = -1 if not stream else self._with(formats, lambda array, count: pw.pw_stream_connect(
            stream, lib.OUTPUT, lib.ANY_ID, lib.MAP_BUFFERS | lib.DRIVER, array, count))
        self._stream = stream
        if failed < 0:
            self.close()
            raise DeviceError(_refusal(failed))
        pw.pw_thread_loop_start(self._loop)

    @property
    def watched(self) -> bool:
        """Whether a program reads."""
        return self._state == lib.STREAMING and self._form is not None

    @property
    def lost(self) -> bool:
        """Whether PipeWire has gone, or keeps all buffers.

        One that a reader had when it went is given back only once PipeWire suspends the camera, after 5 s without readers:
        after a dozen that came and went faster, or while another read, none is left, and no reader would see anything.
        """
        short_s = 0.0 if self._short_since_s is None else monotonic() - self._short_since_s
        return short_s > STUCK_S or (self._connected and self._state in (lib.ERROR, lib.UNCONNECTED))

    @property
    def form(self) -> VideoFormat | None:
        """What the reader wants; None before there was one."""
        return self._form

    def show(self, picture: U8, stamps: Stamps | None = None, *, mirrored: bool = False) -> bool:
        """Give a picture to the reader, see `Fitting.of`; tell whether it wanted one. May wait for PipeWire."""
        form = self._form
        if form is None or not self.watched:
            self._short_since_s = None
            return False
        if 0.0 < form.fps < self._fps:
            # A reader that wants fewer gets evenly fewer.
            self._due += form.fps / self._fps
            if self._due < 1.0:
                return False
            self._due -= 1.0
        if self._fitting is None or self._fitting.form is not form:
            self._fitting = Fitting(form)
        made = self._fitting.of(picture, stamps, mirrored=mirrored)
        pw = self._pw
        pw.pw_thread_loop_lock(self._loop)
        try:
            # Queued before the graph runs: what is queued while it runs is given a picture later.
            buffer = pw.pw_stream_dequeue_buffer(self._stream)
            if not buffer:
                self._short_since_s = self._short_since_s or monotonic()
                return False
            self._short_since_s = None
            taken = form is self._form and self._fill(buffer.contents.buffer.contents, made, form)
            pw.pw_stream_queue_buffer(self._stream, buffer)
            pw.pw_stream_trigger_process(self._stream)
        finally:
            pw.pw_thread_loop_unlock(self._loop)
        return taken

    def close(self) -> None:
        """Take the camera away; may be called more than once."""
        loop, self._loop = self._loop, None
        if loop is None:
            return
        self._pw.pw_thread_loop_stop(loop)
        if self._stream:
            self._pw.pw_stream_destroy(self._stream)
        self._pw.pw_thread_loop_destroy(loop)

    def _fill(self, inside: lib.SpaBuffer, picture: U8, form: VideoFormat) -> bool:
        """Copy the picture into a buffer of the reader's; tell whether it has room."""
        data = inside.datas[0]
        chunk = data.chunk.contents
        chunk.offset = chunk.size = 0
        if not data.data or data.maxsize < form.bytes:
            return False
        c.memmove(data.data, picture.ctypes.data, form.bytes)
        chunk.size, chunk.stride, chunk.flags = form.bytes, form.stride, 0
        for meta in (inside.metas[number] for number in range(inside.n_metas)):
            if meta.type == pods.HEADER_META and meta.size >= c.sizeof(lib.Header):
                header = lib.Header.from_address(meta.data)
                header.flags, header.pts, header.dts_offset, header.seq = 0, -1, 0, self._sequence
        self._sequence += 1
        return True

    # On PipeWire's thread.

    def _on_state(self, _data: object, _old: int, new: int, error: bytes | None) -> None:
        self._state = new
        self._connected = self._connected or new > lib.UNCONNECTED
        # Not logged here: that would make Python count PipeWire's thread among its own.
        self.error = error.decode(errors="replace") if error else ""

    def _on_param(self, _data: object, kind: int, pod: int | None) -> None:
        if kind != pods.FORMAT_CHOSEN or not pod:
            return
        length = c.c_uint32.from_address(pod).value + 8
        form = pods.read_format(c.string_at(pod, length)) if length <= pods.MOST_BYTES else None
        self._form = form
        if form is not None:
            self._with([pods.buffers(form), pods.header()],
                       lambda array, count: self._pw.pw_stream_update_params(self._stream, array, count))

    @staticmethod
    def _with(messages: list[bytes], call: Callable[[object, int], int]) -> int:
        """Make a call with an array of messages, which has to live until it returns."""
        rooms = [c.create_string_buffer(message, len(message)) for message in messages]
        return call((c.c_void_p * len(rooms))(*(c.addressof(room) for room in rooms)), len(rooms))
