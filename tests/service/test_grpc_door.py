"""Clients that vanish, on real sockets."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Self

import grpc
import pytest

from studio.service import grpc_door
from studio.service.stubs.viseme_pb2_grpc import VisemeStub
from tests.service.conftest import Header, speech
from tests.service.test_viseme import Talker
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from studio.service.studio_service import Service


class Cable:
    """A way to another address, which one can cut: from then on nothing passes, and neither side is told."""

    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition(":")
        self._far, self._cut = (host, int(port)), threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listening.getsockname()[1]}"
        self._ends: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._join)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        for end in (self._listening, *self._ends):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        for thread in self._threads:
            thread.join(60)

    def cut(self) -> None:
        self._cut.set()

    def _join(self) -> None:
        near, _ = self._listening.accept()
        far = socket.create_connection(self._far)
        self._ends += [near, far]
        for source, target in ((near, far), (far, near)):
            self._threads.append(threading.Thread(target=self._carry, args=(source, target)))
            self._threads[-1].start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(1 << 16):
                if not self._cut.is_set():
                    target.sendall(piece)


@pytest.mark.parametrize("live", [False, True], ids=["silent", "live"])
def test_the_session_of_a_client_that_vanished_is_ended_and_freed(
    live: bool, listening: Callable[..., AbstractContextManager[str]], service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grpc_door, "KEEPALIVE_MS", 1000)
    monkeypatch.setattr(grpc_door, "ANSWER_MS", 1000)
    with listening() as address, Cable(address) as cable, grpc.insecure_channel(cable.address) as channel:
        talker = Talker(VisemeStub(grpc.intercept_channel(channel, Header("open sesame"))), live=live)
        talker.push(speech(4))
        assert next(talker.answers).HasField("picture")
        assert (service.admission.sessions, service.residency.resident("tiny").pins) == (int(live), 1)

        cable.cut()

        until(lambda: not service.admission.sessions and not service.residency.resident("tiny").pins)
        talker.go_away()
