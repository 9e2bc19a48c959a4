"""A process whose sound is still being closed when it ends: it ends with its own code, and not by a fault in memory."""

from __future__ import annotations

import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from studio.devices import leaving
from studio.devices.bounded import BoundedCalls
from tests.e2e.command import environment

if TYPE_CHECKING:
    from tests.virtual_microphone import VirtualMicrophone

pytest_plugins = ["tests.virtual_microphone"]

TIMES = 3
"""Before, four of five such processes died."""
LISTEN = """
import sys, threading
from studio.devices import leaving, portaudio
from studio.engine.core.ring import Ring
from studio.engine.sources.microphone import Microphone

portaudio.OPEN_WITHIN_S = 60
microphone, ring = Microphone(), Ring(160_000)
microphone.open(ring)
while ring.end < 8_000:
    ring.wait_for(8_000, 60)
"""
CLOSE = """
close = portaudio._close
portaudio._close, portaudio.CLOSE_WITHIN_S = lambda stream: (threading.Event().wait({takes_s}), close(stream)), 0.01
microphone.close()
"""
PLAY = """
from studio.devices.server_playback import ServerPlayback

filled = threading.Event()

def fill(piece, heard_at_s, early_s):
    piece.fill(0.0)
    filled.set()
    return True

playing = ServerPlayback("virt", 48_000, fill, latency_s=0.016)
assert filled.wait(60)
"""
END = """
leaving.end_with(3)
sys.exit(3)
"""


@pytest.mark.parametrize("code", [CLOSE.format(takes_s=0.3), CLOSE.format(takes_s=1e6), "", PLAY],
                         ids=["closing late", "never closed", "not closed", "playing"])
def test_a_process_ends_in_order_while_sound_is_still_given(virtual_microphone: VirtualMicrophone, code: str) -> None:
    for _ in range(TIMES):
        process = subprocess.run([sys.executable, "-X", "faulthandler", "-c", LISTEN + code + END], env=environment(),
                                 capture_output=True, text=True, timeout=120)

        assert process.returncode == 3, process.stderr
        assert not process.stdout
        assert "Traceback" not in process.stderr


def test_a_library_that_fails_keeps_no_other_from_being_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaving, "_stops", {})
    asked = []

    def fails(within_s: float) -> bool:
        raise OSError(within_s)

    def stop(within_s: float) -> bool:
        asked.append(within_s)
        return True

    leaving.calls_python("fails", fails)
    leaving.calls_python("stops", stop)

    assert not leaving.all_quiet()
    assert len(asked) == 1


def test_what_calls_is_stopped_and_what_cannot_be_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaving, "_stops", {})
    asked = []

    def stop(within_s: float) -> bool:
        asked.append(within_s)
        return True

    leaving.calls_python("ended", stop)
    leaving.calls_no_more("ended")
    leaving.calls_python("stops", stop)

    assert leaving.all_quiet()
    assert len(asked) == 1
    assert 0.0 < asked[0] <= leaving.LEAVE_WITHIN_S

    leaving.calls_python("hangs", lambda _within_s: False)

    assert not leaving.all_quiet()


def test_calls_that_have_ended_take_no_more_and_tell_whether_one_is_under_way() -> None:
    calls, answer, made = BoundedCalls("system"), threading.Event(), []
    with pytest.raises(TimeoutError):
        calls.ask(lambda: made.append(answer.wait(60)), within_s=0.01)

    assert not calls.end(0.01)
    with pytest.raises(TimeoutError):
        calls.ask(lambda: made.append("after the end"), within_s=60, anyway=True)
    answer.set()

    assert calls.end(60)
    assert made == [True]
