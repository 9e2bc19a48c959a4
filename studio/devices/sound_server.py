"""Whether the sound server that pactl and ALSA would ask answers at all, found out before they wait for it.

A server that was stopped, or hangs in a driver, still takes connections, for which the system has a queue. So one packet of
PulseAudio's own protocol is sent, which PipeWire speaks too, and any answer will do. How such a packet looks is in PulseAudio's
``src/pulsecore/pstream.c``, ``tagstruct.c`` and ``native-common.h``.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
import time
from pathlib import Path

ANSWER_WITHIN_S = 0.4
"""One that is well needs a millisecond, on a machine that is busy with other things some hundred."""
_CONTROL, _AUTH, _VERSION, _COOKIE = 0xFFFFFFFF, 8, 13, bytes(256)
"""The channel of commands, the command that says who asks, a version of the protocol, a cookie of the length that is wanted."""
_CREDENTIALS = 2
"""Linux's SCM_CREDENTIALS: the system vouches for who sends, so that a server need not complain of the cookie."""


def place() -> str:
    """Give the path of the server's socket; "" when it is none of this machine's, or nothing says where it is."""
    asked = os.environ.get("PULSE_SERVER", "")
    if asked:
        # A list may name others; the first is asked first. A name in braces is a machine's.
        first = asked.split()[0].rpartition("}")[2] if asked.split() else ""
        return first.removeprefix("unix:") if first.startswith(("unix:", "/")) else ""
    own, runtime = os.environ.get("PULSE_RUNTIME_PATH", ""), os.environ.get("XDG_RUNTIME_DIR", "")
    folder = own or (str(Path(runtime, "pulse")) if runtime else "")
    return str(Path(folder, "native")) if folder else ""


def is_silent() -> bool:
    """Tell whether there is a server that takes a call and does not answer it within `ANSWER_WITHIN_S`.

    False where there is none, and where it cannot be told.
    """
    path = place()
    if sys.platform != "linux" or not path:
        return False
    until = time.monotonic() + ANSWER_WITHIN_S
    body = struct.pack(">cIcIcIcI", b"L", _AUTH, b"L", 0, b"L", _VERSION, b"x", len(_COOKIE)) + _COOKIE
    who = struct.pack("iII", os.getpid(), os.getuid(), os.getgid())
    with socket.socket(socket.AF_UNIX) as asked:
        asked.settimeout(ANSWER_WITHIN_S)
        try:
            asked.connect(path)
            asked.sendmsg([struct.pack(">5I", len(body), _CONTROL, 0, 0, 0) + body], [(socket.SOL_SOCKET, _CREDENTIALS, who)])
            asked.settimeout(max(0.001, until - time.monotonic()))
            asked.recv(1)
        except TimeoutError:
            return True
        except OSError:
            # There is none, or it hung up; those who ask are told so at once.
            return False
    return False
