"""Connections that say nothing, on real sockets."""

from __future__ import annotations

import contextlib
import socket
import ssl
import subprocess
import threading
from typing import TYPE_CHECKING

import httpx
import pytest

from studio.service import connections, http_door
from studio.service.doors import Certificate
from tests.service.conftest import TOKEN, opened
from tests.sounds import until

if TYPE_CHECKING:
    import asyncio
    from pathlib import Path

    from studio.service.studio_service import Service

ASKED = b"GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n"


def connected(url: str, sent: bytes = b"") -> socket.socket:
    _, _, address = url.partition("//")
    host, _, port = address.rpartition(":")
    made = socket.create_connection((host, int(port)), timeout=60)
    made.sendall(sent)
    return made


def ended(one: socket.socket) -> bool:
    """Wait until the other side has ended the connection, whatever it said before."""
    try:
        while one.recv(1 << 16):
            pass
    except ConnectionError:
        return True
    except TimeoutError:
        return False
    return True


def ended_while_sent(one: socket.socket, piece: bytes) -> bool:
    """Send a piece every moment until the other side has ended the connection; tell whether it does within a minute."""
    one.settimeout(0.05)
    for _ in range(1200):
        try:
            one.sendall(piece)
            if not one.recv(100):
                return True
        except TimeoutError:
            continue
        except ConnectionError:
            return True
    return False


def serves(url: str) -> bool:
    return httpx.get(f"{url}/healthz", timeout=60).json() == {"status": "serving"}


@pytest.mark.parametrize("sent", [b"", ASKED[:9], ASKED[:-2] + b"X-"], ids=["nothing", "line", "head"])
def test_a_connection_without_a_whole_head_is_ended(sent: bytes, door: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "HEAD_S", 0.3)
    with contextlib.closing(connected(door, sent)) as one:
        assert ended(one)
    assert serves(door)


def test_bytes_that_trickle_in_win_no_time(door: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "HEAD_S", 0.5)
    with contextlib.closing(connected(door, b"GET /healthz HTTP/1.1\r\n")) as one:
        assert ended_while_sent(one, b"X-A: b\r\n")


def test_the_rest_of_a_body_that_nobody_reads_wins_no_time(door: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "HEAD_S", 0.5)
    asked = b"POST /healthz HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"
    with contextlib.closing(connected(door, asked)) as one:
        assert b" 405 " in one.recv(1000)
        assert ended_while_sent(one, b"1\r\na\r\n")


def test_a_client_that_takes_nothing_is_given_up(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "TAKEN_S", 0.5)
    monkeypatch.setattr(http_door, "openapi", lambda: {"a": "b" * (32 << 20)})
    given_up, drop = threading.Event(), connections.Connection.drop

    def dropped(one: connections.Connection) -> None:
        drop(one)
        given_up.set()

    monkeypatch.setattr(connections.Connection, "drop", dropped)
    with opened(service, tmp_path) as url, contextlib.closing(connected(url, ASKED)) as one:
        assert given_up.wait(60)
        got = 0
        with contextlib.suppress(ConnectionError):
            while piece := one.recv(1 << 20):
                got += len(piece)
        assert got < 32 << 20


def test_a_websocket_that_is_refused_is_ended(door: str) -> None:
    asked = (b"Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
             b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n")
    for path in (b"/v1/sessions?avatar=tiny", b"/nowhere"):
        with contextlib.closing(connected(door, b"GET " + path + b" HTTP/1.1\r\nHost: a\r\n" + asked + b"\r\n")) as one:
            assert b"HTTP/1.1 4" in one.recv(1000)
            assert ended(one)


def test_silent_connections_shut_nobody_out(door: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "MOST_CONNECTIONS", 20)
    monkeypatch.setattr(connections, "HEAD_S", 600.0)
    with contextlib.ExitStack() as stack:
        silent = [stack.enter_context(contextlib.closing(connected(door))) for _ in range(60)]
        assert serves(door)
        # The oldest went.
        assert all(ended(one) for one in silent[:40])
        with httpx.Client(base_url=door, headers=TOKEN, timeout=60) as client:
            assert client.get("/v1/avatars").status_code == 200


def test_one_address_leaves_some_to_others(door: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "MOST_OF_A_PEER", 5)
    monkeypatch.setattr(connections, "HEAD_S", 600.0)
    with contextlib.ExitStack() as stack:
        silent = [stack.enter_context(contextlib.closing(connected(door))) for _ in range(12)]
        assert serves(door)
        assert all(ended(one) for one in silent[:7])


def test_who_is_being_answered_is_not_the_one_to_go(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "MOST_CONNECTIONS", 4)
    monkeypatch.setattr(connections, "HEAD_S", 600.0)
    with opened(service, tmp_path) as url, contextlib.ExitStack() as stack:
        head = b"POST /v1/clips?avatar=tiny HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer open sesame\r\n"
        sending = stack.enter_context(contextlib.closing(connected(url, head + b"Content-Length: 6\r\n\r\nabc")))
        # It has begun when its file is there.
        until(lambda: bool(list((tmp_path / "clips").iterdir())))
        for _ in range(12):
            stack.enter_context(contextlib.closing(connected(url)))
        assert serves(url)
        sending.sendall(b"def")
        assert b" 202 " in sending.recv(1000)


def test_a_handshake_that_does_not_come_is_ended(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_door, "HEAD_S", 0.3)
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key,
                    "-out", chain, "-days", "2", "-subj", "/CN=127.0.0.1"], check=True, capture_output=True)
    with opened(service, tmp_path, certificate=Certificate.read(chain, key)) as url:
        with contextlib.closing(connected(url)) as one:
            assert ended(one)
        secured = ssl.create_default_context()
        secured.check_hostname, secured.verify_mode = False, ssl.CERT_NONE
        assert httpx.get(f"{url.replace('http:', 'https:')}/healthz", timeout=60, verify=secured).status_code == 200


def test_what_is_answered_is_sent_at_once(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the end of a picture waits until the client has acknowledged its beginning: 40 ms."""
    at_once, made = [], connections.Connection.connection_made

    def noted(one: connections.Connection, transport: asyncio.Transport) -> None:
        at_once.append(transport.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        made(one, transport)

    monkeypatch.setattr(connections.Connection, "connection_made", noted)
    with opened(service, tmp_path) as url:
        assert serves(url)
    assert at_once == [1]


def session(url: str, asked: bytes = b"") -> socket.socket:
    """Begin a session over WebSocket, of which little is taken before it is read."""
    host, _, port = url.removeprefix("http://").rpartition(":")
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    made.settimeout(60)
    made.connect((host, int(port)))
    made.sendall(b"GET /v1/sessions?avatar=tiny" + asked + b" HTTP/1.1\r\nHost: a\r\n"
                 b"Connection: Upgrade\r\nUpgrade: websocket\r\n"
                 b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                 b"Authorization: " + TOKEN["Authorization"].encode() + b"\r\n\r\n")
    assert b" 101 " in made.recv(100)
    return made


def frame(opcode: int, data: bytes = b"", *, last: bool = True) -> bytes:
    """Give a client's frame of a WebSocket, masked with zeros."""
    size = bytes([0x80 | len(data)]) if len(data) < 126 else b"\xfe" + len(data).to_bytes(2, "big")
    return bytes([opcode | last << 7]) + size + bytes(4) + data


def test_a_session_whose_client_takes_nothing_is_given_up(door: str, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "TAKEN_S", 0.5)
    with contextlib.closing(session(door, b"&form=i420")) as one:
        for _ in range(40):
            one.sendall(frame(2, bytes(64_000)))
        until(lambda: bool(service.residency.residents) and bool(service.pictures))
        until(lambda: not service.residency.resident("tiny").pins)
        assert ended(one)


def test_a_session_that_answers_no_ping_is_ended_though_its_client_takes_nothing(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "TAKEN_S", 0.5)
    lost = threading.Event()
    timeout, over = connections.WebSocketConnection.keepalive_timeout, connections.WebSocketConnection.connection_lost

    def full(one: connections.WebSocketConnection) -> None:
        """Have more to send than the client takes, and less than would let the session wait."""
        one.transport.set_write_buffer_limits(high=1 << 26)
        one.transport.write(bytes(1 << 24))
        timeout(one)

    def gone(one: connections.WebSocketConnection, exc: Exception | None) -> None:
        over(one, exc)
        lost.set()

    monkeypatch.setattr(connections.WebSocketConnection, "keepalive_timeout", full)
    monkeypatch.setattr(connections.WebSocketConnection, "connection_lost", gone)
    for name in ("PING_S", "PONG_S"):
        monkeypatch.setattr(http_door, name, 0.2)
    with opened(service, tmp_path) as url, contextlib.closing(session(url)):
        assert lost.wait(60)


def test_answers_to_pings_that_are_not_taken_do_not_pile_up(door: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, ping = [0], connections.WebSocketConnection.handle_ping

    def noted(one: connections.WebSocketConnection) -> None:
        ping(one)
        kept.append(one.transport.get_write_buffer_size())

    monkeypatch.setattr(connections.WebSocketConnection, "handle_ping", noted)
    with contextlib.closing(session(door)) as one:
        many = frame(9, bytes(125)) * 1000
        for _ in range(80):
            one.sendall(many)
        until(lambda: len(kept) == 80_001)
    assert 0 < max(kept) < 1 << 20


def test_a_message_in_empty_frames_without_end_is_refused(door: str) -> None:
    with contextlib.closing(session(door)) as one:
        one.sendall(frame(1, last=False) + frame(0, last=False) * (connections.MOST_FRAMES + 10))
        said = b""
        while piece := one.recv(1000):
            said += piece
    assert (1009).to_bytes(2, "big") + b"A message has at most" in said
