"""What the sound system's libraries print does not reach the terminal."""

from __future__ import annotations

import ctypes.util
import subprocess
import sys

import pytest

ASK = """
import ctypes, sys
from studio.devices import terminal
if sys.argv[1:]:
    terminal.hush()
jack = ctypes.CDLL("libjack.so.0")
jack.jack_client_open.restype = ctypes.c_void_p
jack.jack_client_open(b"nobody", 1, ctypes.byref(ctypes.c_int()))
"""
"""Ask for a server that is not there and is not started (jack/types.h: JackNoStartServer)."""


def said(*words: str) -> str:
    return subprocess.run([sys.executable, "-c", ASK, *words], capture_output=True, text=True, timeout=120, check=True).stderr


@pytest.mark.skipif(sys.platform != "linux" or ctypes.util.find_library("jack") is None, reason="there is no libjack")
def test_jack_says_nothing_however_long_the_sound_system_takes() -> None:
    """Standard error is shown again when a call is given up, and on a busy machine one that is well is."""
    assert "jack server is not running" in said()
    assert said("hushed") == ""
