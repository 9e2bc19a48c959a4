"""The one door to libpulse, the client of PulseAudio's protocol, which PipeWire speaks too: for playing and for its events.

Names, orders and sizes are those of ``pulse/stream.h``, ``def.h``, ``sample.h``, ``mainloop.h``, ``subscribe.h`` and
``introspect.h``, unchanged since 1.0.
"""

from __future__ import annotations

import ctypes as c
from functools import cache
from typing import Any

LIBRARY = "libpulse.so.0"
FLOAT32LE = 5
NO_AUTOSPAWN = 1
AUTO_TIMING_UPDATE, DONT_MOVE, EARLY_REQUESTS = 0x0008, 0x0200, 0x4000
CONTEXT_READY, CONTEXT_FAILED, STREAM_READY = 4, 5, 2
SINK, SOURCE, SERVER = 0, 1, 7
"""What an event is about."""
FACILITY, KIND, REMOVED = 0x0F, 0x30, 0x20
"""Masks of an event, and the kind of one about what is gone."""
ANY = 0xFFFFFFFF
"""In a `BufferAttributes`: what the server thinks best."""


class SampleSpec(c.Structure):
    """``pa_sample_spec``."""

    _fields_ = (("format", c.c_int), ("rate", c.c_uint32), ("channels", c.c_uint8))


class BufferAttributes(c.Structure):
    """``pa_buffer_attr``, in bytes."""

    _fields_ = (("maxlength", c.c_uint32), ("tlength", c.c_uint32), ("prebuf", c.c_uint32), ("minreq", c.c_uint32),
                ("fragsize", c.c_uint32))


class TimingInfo(c.Structure):
    """``pa_timing_info``; indices in bytes."""

    _fields_ = (("seconds", c.c_long), ("microseconds", c.c_long), ("synchronized_clocks", c.c_int), ("sink_usec", c.c_uint64),
                ("source_usec", c.c_uint64), ("transport_usec", c.c_uint64), ("playing", c.c_int),
                ("write_index_corrupt", c.c_int), ("write_index", c.c_int64), ("read_index_corrupt", c.c_int),
                ("read_index", c.c_int64), ("configured_sink_usec", c.c_uint64), ("configured_source_usec", c.c_uint64),
                ("since_underrun", c.c_int64))


NOTIFY = c.CFUNCTYPE(None, c.c_void_p, c.c_void_p)
REQUEST = c.CFUNCTYPE(None, c.c_void_p, c.c_size_t, c.c_void_p)
EVENT = c.CFUNCTYPE(None, c.c_void_p, c.c_int, c.c_uint32, c.c_void_p)

_P = c.c_void_p
_FUNCTIONS: tuple[tuple[str, Any, tuple[Any, ...]], ...] = (
    ("pa_threaded_mainloop_new", _P, ()),
    ("pa_threaded_mainloop_get_api", _P, (_P,)),
    ("pa_threaded_mainloop_start", c.c_int, (_P,)),
    ("pa_threaded_mainloop_stop", None, (_P,)),
    ("pa_threaded_mainloop_free", None, (_P,)),
    ("pa_threaded_mainloop_lock", None, (_P,)),
    ("pa_threaded_mainloop_unlock", None, (_P,)),
    ("pa_mainloop_new", _P, ()),
    ("pa_mainloop_get_api", _P, (_P,)),
    ("pa_mainloop_iterate", c.c_int, (_P, c.c_int, _P)),
    ("pa_mainloop_wakeup", None, (_P,)),
    ("pa_mainloop_free", None, (_P,)),
    ("pa_context_new", _P, (_P, c.c_char_p)),
    ("pa_context_connect", c.c_int, (_P, c.c_char_p, c.c_int, _P)),
    ("pa_context_get_state", c.c_int, (_P,)),
    ("pa_context_set_subscribe_callback", None, (_P, EVENT, _P)),
    ("pa_context_subscribe", _P, (_P, c.c_int, _P, _P)),
    ("pa_context_move_source_output_by_name", _P, (_P, c.c_uint32, c.c_char_p, _P, _P)),
    ("pa_operation_unref", None, (_P,)),
    ("pa_context_disconnect", None, (_P,)),
    ("pa_context_unref", None, (_P,)),
    ("pa_stream_new", _P, (_P, c.c_char_p, c.POINTER(SampleSpec), _P)),
    ("pa_stream_connect_playback", c.c_int, (_P, c.c_char_p, c.POINTER(BufferAttributes), c.c_int, _P, _P)),
    ("pa_stream_get_state", c.c_int, (_P,)),
    ("pa_stream_get_buffer_attr", c.POINTER(BufferAttributes), (_P,)),
    ("pa_stream_get_timing_info", c.POINTER(TimingInfo), (_P,)),
    ("pa_stream_set_write_callback", None, (_P, REQUEST, _P)),
    ("pa_stream_set_state_callback", None, (_P, NOTIFY, _P)),
    ("pa_stream_set_underflow_callback", None, (_P, NOTIFY, _P)),
    ("pa_stream_set_latency_update_callback", None, (_P, NOTIFY, _P)),
    ("pa_stream_write", c.c_int, (_P, _P, c.c_size_t, _P, c.c_int64, c.c_int)),
    ("pa_stream_disconnect", c.c_int, (_P,)),
    ("pa_stream_unref", None, (_P,)),
)


@cache
def library() -> Any:
    """Load the library; `OSError` where there is none."""
    loaded = c.CDLL(LIBRARY)
    for name, gives, takes in _FUNCTIONS:
        function = getattr(loaded, name)
        function.restype, function.argtypes = gives, takes
    return loaded
