"""Keep ALSA's own messages off the terminal: what goes wrong is counted or told in words."""

from __future__ import annotations

import ctypes
import sys

_Handler = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)


@_Handler
def _say_nothing(_file: bytes, _line: int, _function: bytes, _error: int, _format: bytes) -> None:
    pass


def hush() -> None:
    """Do so for the rest of the process; nothing happens where there is no ALSA."""
    if sys.platform == "linux":
        try:
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_say_nothing)
        except (OSError, AttributeError):
            return
