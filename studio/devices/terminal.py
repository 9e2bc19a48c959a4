"""Keep what PortAudio, ALSA and JACK print off the terminal: what goes wrong is counted or told in words."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_Handler = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
# Kept for as long as the process lives: the library holds only its address.
_say_nothing = _Handler(lambda _file, _line, _function, _error, _format: None)
_lock = threading.Lock()
_kept: int | None = None


def hush_alsa() -> None:
    """Let ALSA say nothing for the rest of the process; nothing happens where there is no ALSA."""
    if sys.platform == "linux":
        try:
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_say_nothing)
        except (OSError, AttributeError):
            return


@contextmanager
def quiet() -> Iterator[None]:
    """Lead standard error into nothing meanwhile; one thread at a time."""
    global _kept
    with _lock:
        try:
            _kept = os.dup(2)
        except OSError:
            _kept = None
        else:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 2)
            os.close(nowhere)
    try:
        yield
    finally:
        show_again()
        with _lock:
            if _kept is not None:
                os.close(_kept)
                _kept = None


def show_again() -> None:
    """Let standard error be seen although that lasts: what was called hangs, and the rest of the program has things to say."""
    with _lock:
        if _kept is not None:
            os.dup2(_kept, 2)
