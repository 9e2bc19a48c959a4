"""The one door to libpipewire, which every desktop with PipeWire has: its functions and structures for one video source.

Names, orders and sizes are those of ``pipewire/stream.h`` and ``spa/buffer/buffer.h`` of 0.3, whose ABI 1.x keeps.
"""

from __future__ import annotations

import ctypes as c
from functools import cache
from typing import Any

LIBRARY = "libpipewire-0.3.so.0"
OUTPUT, ANY_ID = 1, 0xFFFFFFFF
MAP_BUFFERS, DRIVER = 1 << 2, 1 << 3
ERROR, UNCONNECTED, STREAMING = -1, 0, 3
"""States of a stream."""


class Chunk(c.Structure):
    """``struct spa_chunk``."""

    _fields_ = (("offset", c.c_uint32), ("size", c.c_uint32), ("stride", c.c_int32), ("flags", c.c_int32))


class Data(c.Structure):
    """``struct spa_data``."""

    _fields_ = (("type", c.c_uint32), ("flags", c.c_uint32), ("fd", c.c_int64), ("mapoffset", c.c_uint32),
                ("maxsize", c.c_uint32), ("data", c.c_void_p), ("chunk", c.POINTER(Chunk)))


class Meta(c.Structure):
    """``struct spa_meta``."""

    _fields_ = (("type", c.c_uint32), ("size", c.c_uint32), ("data", c.c_void_p))


class Header(c.Structure):
    """``struct spa_meta_header``."""

    _fields_ = (("flags", c.c_uint32), ("offset", c.c_uint32), ("pts", c.c_int64), ("dts_offset", c.c_int64),
                ("seq", c.c_uint64))


class SpaBuffer(c.Structure):
    """``struct spa_buffer``."""

    _fields_ = (("n_metas", c.c_uint32), ("n_datas", c.c_uint32), ("metas", c.POINTER(Meta)), ("datas", c.POINTER(Data)))


class Buffer(c.Structure):
    """``struct pw_buffer``, as far as it has been there from the beginning."""

    _fields_ = (("buffer", c.POINTER(SpaBuffer)), ("user_data", c.c_void_p), ("size", c.c_uint64))


STATE_CHANGED = c.CFUNCTYPE(None, c.c_void_p, c.c_int, c.c_int, c.c_char_p)
PARAM_CHANGED = c.CFUNCTYPE(None, c.c_void_p, c.c_uint32, c.c_void_p)
PROCESS = c.CFUNCTYPE(None, c.c_void_p)


class Events(c.Structure):
    """``struct pw_stream_events``."""

    _fields_ = (
        ("version", c.c_uint32), ("destroy", c.c_void_p), ("state_changed", STATE_CHANGED), ("control_info", c.c_void_p),
        ("io_changed", c.c_void_p), ("param_changed", PARAM_CHANGED), ("add_buffer", c.c_void_p),
        ("remove_buffer", c.c_void_p), ("process", PROCESS), ("drained", c.c_void_p), ("command", c.c_void_p),
        ("trigger_done", c.c_void_p),
    )


_FUNCTIONS: tuple[tuple[str, Any, tuple[Any, ...]], ...] = (
    ("pw_thread_loop_new", c.c_void_p, (c.c_char_p, c.c_void_p)),
    ("pw_thread_loop_get_loop", c.c_void_p, (c.c_void_p,)),
    ("pw_thread_loop_start", c.c_int, (c.c_void_p,)),
    ("pw_thread_loop_stop", None, (c.c_void_p,)),
    ("pw_thread_loop_destroy", None, (c.c_void_p,)),
    ("pw_thread_loop_lock", None, (c.c_void_p,)),
    ("pw_thread_loop_unlock", None, (c.c_void_p,)),
    ("pw_properties_new_string", c.c_void_p, (c.c_char_p,)),
    ("pw_stream_new_simple", c.c_void_p, (c.c_void_p, c.c_char_p, c.c_void_p, c.POINTER(Events), c.c_void_p)),
    ("pw_stream_connect", c.c_int, (c.c_void_p, c.c_int, c.c_uint32, c.c_int, c.c_void_p, c.c_uint32)),
    ("pw_stream_update_params", c.c_int, (c.c_void_p, c.c_void_p, c.c_uint32)),
    ("pw_stream_trigger_process", c.c_int, (c.c_void_p,)),
    ("pw_stream_dequeue_buffer", c.POINTER(Buffer), (c.c_void_p,)),
    ("pw_stream_queue_buffer", c.c_int, (c.c_void_p, c.c_void_p)),
    ("pw_stream_destroy", None, (c.c_void_p,)),
)


@cache
def library() -> Any:
    """Load and initialise the library; `OSError` where there is none."""
    loaded = c.CDLL(LIBRARY)
    for name, gives, takes in _FUNCTIONS:
        function = getattr(loaded, name)
        function.restype, function.argtypes = gives, takes
    loaded.pw_init.argtypes = (c.c_void_p, c.c_void_p)
    loaded.pw_init(None, None)
    return loaded
