"""A server that a stream goes to may say anything: the stream is lost in words and tried again, and the studio goes on."""

from __future__ import annotations

import contextlib
import random
import socket
import struct
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from studio.outputs.stream import sender
from studio.outputs.stream import stream as module
from tests.outputs.stream.test_stream import Sending, closes_in_time
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator

HELLO = b"\x03" + bytes(1536)
"""Version and first part of RTMP's handshake."""


def garbage(_line: socket.socket) -> Iterator[bytes]:
    """Give what is no RTMP at all."""
    yield random.Random(1).randbytes(1 << 16)


def garbage_later(line: socket.socket) -> Iterator[bytes]:
    """Shake hands, then talk nonsense."""
    yield HELLO + line.recv(4096)[1:1537]
    while True:
        yield random.Random(2).randbytes(1 << 12)


def endless_messages(line: socket.socket) -> Iterator[bytes]:
    """Shake hands, announce pieces of 2 GB, and begin messages of 16 MB on one channel after another without ending one."""
    yield HELLO + line.recv(4096)[1:1537]
    yield struct.pack(">B3s3sBI", 2, bytes(3), b"\0\0\4", 1, 0) + struct.pack(">I", 128)
    for channel in range(65_000):
        yield b"\1" + struct.pack("<H", channel) + bytes(3) + b"\xff\xff\xff" + b"\x14" + bytes(4) + bytes(128)
    yield struct.pack(">B3s3sBI", 2, bytes(3), b"\0\0\4", 1, 0) + struct.pack(">I", 0x7FFFFFFF)


def commands(line: socket.socket) -> Iterator[bytes]:
    """Shake hands, then send commands of numbers, texts and objects that have no end."""
    yield HELLO + line.recv(4096)[1:1537]
    for body in (b"\2\xff\xff", b"\2\0\7_result\0" + bytes(8) + b"\3" * 100, b"\2\0\7_error\0\x7f\xf0" + bytes(6), b""):
        yield struct.pack(">B3s3sBI", 3, bytes(3), len(body).to_bytes(3, "big"), 20, 0) + body


@pytest.mark.parametrize("say", [garbage, garbage_later, endless_messages, commands], ids=lambda say: say.__name__)
def test_a_hostile_server_loses_the_stream_alone(say: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OPEN_S", 4.0)
    with socket.create_server(("127.0.0.1", 0)) as door:
        def serve() -> None:
            # It ends with the door.
            with contextlib.suppress(OSError):
                while True:
                    line, _ = door.accept()
                    with line, contextlib.suppress(OSError):
                        for words in say(line):
                            line.sendall(words)
                        line.settimeout(10)
                        while line.recv(4096):
                            pass

        thread = threading.Thread(target=serve)
        thread.start()
        sending = Sending(f"rtmp://127.0.0.1:{door.getsockname()[1]}/live/one")
        try:
            until(lambda: sending.stream.trouble, 40)
            given = sending.feed.given
            until(lambda: sending.feed.given > given + 5)
            assert "tried again" in sending.stream.trouble
            assert sending.stream.status().failure == ""
            assert closes_in_time(sending)
        finally:
            sending.close()
            door.shutdown(socket.SHUT_RDWR)
            thread.join(20)
            assert not thread.is_alive()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such limit")
def test_what_a_server_can_have_the_sending_process_hold_is_bounded() -> None:
    import resource

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.bind(("127.0.0.1", 0))
        sending = Sending(f"udp://127.0.0.1:{peer.getsockname()[1]}")
        try:
            sending.live()
            link = sending.stream._link
            assert link is not None
            assert resource.prlimit(link.pid, resource.RLIMIT_DATA) == (sender.MOST_BYTES, sender.MOST_BYTES)
        finally:
            sending.close()
