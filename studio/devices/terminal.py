"""Keep what PortAudio, ALSA and JACK print off the terminal: what goes wrong is counted or told in words."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_AlsaHandler = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
_JackHandler = ctypes.CFUNCTYPE(None, ctypes.c_char_p)
# Kept for as long as the process lives: the libraries hold only their addresses.
_alsa_says_nothing = _AlsaHandler(lambda _file, _line, _function, _error, _format: None)
_jack_says_nothing = _JackHandler(lambda _message: None)
_lock = threading.Lock()
_kept: int | None = None


def hush() -> None:
    """Let ALSA and JACK say nothing for the rest of the process; nothing happens where they are not there."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_alsa_says_nothing)
        with suppress(OSError, AttributeError):
            # `quiet` ends early where the sound system is slow, as on a busy machine, and JACK speaks when it is given up.
            jack = ctypes.CDLL("libjack.so.0")
            jack.jack_set_error_function(_jack_says_nothing)
            jack.jack_set_info_function(_jack_says_nothing)


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
