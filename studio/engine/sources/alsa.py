"""Keep ALSA's own messages off the terminal: what goes wrong is counted or told in words."""

from __future__ import annotations

import ctypes
import sys

_Handler = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
# Kept for as long as the process lives: the library holds only its address.
_say_nothing = _Handler(lambda _file, _line, _function, _error, _format: None)


def hush() -> None:
    """Do so for the rest of the process; nothing happens where there is no ALSA."""
    if sys.platform == "linux":
        try:
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_say_nothing)
        except (OSError, AttributeError):
            return
