"""The page gives its viewers pictures and sound, keeps strangers out, and no viewer holds up another."""

from __future__ import annotations

import gc
import http.client
import logging
import socket
import struct
import threading
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from studio.engine.core.frame import Stamps
from studio.engine.core.output import ProgramForm
from studio.errors import OutputError
from studio.outputs.page import server
from studio.outputs.page.page import Page
from studio.outputs.page.server import MOST_VIEWERS, SITE
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from websockets.sync.client import ClientConnection

FORM = ProgramForm(64, 48, 25)


@pytest.fixture
def page() -> Iterator[Page]:
    page = Page()
    page.open(FORM)
    yield page
    page.close()


@pytest.fixture
def look(page: Page) -> Iterator[Callable[[], ClientConnection]]:
    """Give what opens another viewer."""
    with ExitStack() as opened:
        def another() -> ClientConnection:
            before = page.viewers
            viewer = opened.enter_context(connect(
                f"ws://{host(page)}/feed", origin=f"http://{host(page)}", max_size=None, compression=None,
                additional_headers={"Cookie": cookie(page)}, close_timeout=1,
            ))
            until(lambda: page.viewers > before or before == MOST_VIEWERS)
            return viewer

        yield another


def host(page: Page) -> str:
    return page.url.split("/")[2]


def cookie(page: Page) -> str:
    return f"viseme-page-{host(page).split(':')[1]}={page.url.split('=')[1]}"


def ask(page: Page, target: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", int(host(page).split(":")[1]), timeout=10)
    try:
        connection.request("GET", target, headers=headers)
        response = connection.getresponse()
        return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
    finally:
        connection.close()


def keep_coming(port: int, ended: threading.Event) -> None:
    with ExitStack() as opened, suppress(OSError):
        while not ended.is_set():
            one = opened.enter_context(socket.create_connection(("127.0.0.1", port), 1))
            one.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")


def picture(value: int) -> np.ndarray:
    return np.full((48, 64, 3), value, np.uint8)


def answer(at: int) -> bytes:
    return struct.pack("<d", at)


def read(message: str | bytes) -> tuple[int, float, bytes]:
    assert isinstance(message, bytes)
    kind, at = struct.unpack_from("<B7xd", message)
    return kind, at, message[16:]


def test_the_address_of_this_start_gives_the_page_and_the_cookie_the_rest(page: Page) -> None:
    status, headers, body = ask(page, page.url.split(host(page))[1])

    assert status == 200
    assert b"<canvas" in body
    assert headers["set-cookie"].startswith(cookie(page))
    for path in SITE:
        status, headers, body = ask(page, path, Cookie=cookie(page))
        assert (status, bool(body)) == (200, True)
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert not [name for name in headers if name.startswith("access-control")]


def test_a_ticket_gives_the_page_and_the_cookie_once(page: Page) -> None:
    target = page.ticket().split(host(page))[1]
    status, headers, body = ask(page, target)

    assert (status, b"<canvas" in body) == (200, True)
    assert headers["set-cookie"].startswith(cookie(page))
    assert ask(page, target)[0] == 403


def test_strangers_stay_out(page: Page) -> None:
    assert ask(page, "/")[0] == 403
    assert ask(page, "/page.js")[0] == 403
    assert ask(page, "/", Cookie=cookie(page), Host="evil.example")[0] == 421
    assert ask(page, "/", Cookie=cookie(page), Origin="http://evil.example")[0] == 403
    assert ask(page, "/../page.py", Cookie=cookie(page))[0] == 404
    assert ask(page, "/server.py", Cookie=cookie(page))[0] == 404


@pytest.mark.parametrize(("change", "status"), [
    ({"Cookie": "none=1"}, 403), ({"Origin": "http://evil.example"}, 403), ({"Host": "evil.example:80"}, 421),
])
def test_the_feed_refuses_strangers_before_it_is_opened(page: Page, change: dict[str, str], status: int) -> None:
    kept = {"Host": host(page), "Cookie": cookie(page), "Origin": f"http://{host(page)}"} | change
    headers = [f"{name}: {value}" for name, value in kept.items()]
    with socket.create_connection(("127.0.0.1", int(host(page).split(":")[1])), 10) as stranger:
        stranger.sendall("\r\n".join([
            "GET /feed HTTP/1.1", *headers, "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13", "", "",
        ]).encode())
        said = stranger.recv(65536)

    assert said.startswith(f"HTTP/1.1 {status} ".encode())
    assert page.viewers == 0


def test_a_client_without_the_cookie_gets_no_feed(page: Page) -> None:
    with pytest.raises(InvalidStatus) as refused, connect(f"ws://{host(page)}/feed", origin=f"http://{host(page)}"):
        pass

    assert refused.value.response.status_code == 403


def test_pictures_and_sound_come_with_their_place_in_the_program(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer = look()
    page.sound(np.array([0.0, 0.5, -1.0, 2.0], np.float32), 960)
    page.picture(picture(200), Stamps(at=1920))
    first, second = read(viewer.recv(10)), read(viewer.recv(10))

    assert first[:2] == (0, 1920)
    shown = cv2.imdecode(np.frombuffer(first[2], np.uint8), cv2.IMREAD_COLOR)
    assert second[:2] == (1, 960)
    assert np.frombuffer(second[2], "<i2").tolist() == [0, 16383, -32767, 32767]
    assert shown is not None
    assert shown.shape == (48, 64, 3)
    assert abs(int(shown.mean()) - 200) <= 2


def test_no_picture_waits_for_the_next_one(page: Page, look: Callable[[], ClientConnection]) -> None:
    """With Nagle's algorithm each second picture would come with the one after it, 40 ms late."""
    look()
    (viewer,) = page._server._viewers
    sent_from = viewer._connection.transport.get_extra_info("socket")

    assert sent_from.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1


def test_pictures_of_another_size_follow(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer = look()
    page.open(ProgramForm(128, 96, 25))
    page.picture(np.full((96, 128, 3), 9, np.uint8), Stamps(at=0))

    shown = cv2.imdecode(np.frombuffer(read(viewer.recv(10))[2], np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None
    assert shown.shape == (96, 128, 3)


def test_a_long_block_of_sound_comes_whole(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer, ramp = look(), np.linspace(0, 1, 10_000, dtype=np.float32)
    page.sound(ramp, 100)
    parts = [read(viewer.recv(10)) for _ in range(3)]

    assert [at for _, at, _ in parts] == [100, 4900, 9700]
    assert np.array_equal(np.frombuffer(b"".join(samples for *_, samples in parts), "<i2"), (ramp * 32767).astype("<i2"))


def put_sound(page: Page, begin: int, end: int) -> None:
    """Give sound as the engine does, 10 ms at a time."""
    for at in range(begin, end, 480):
        page.sound(np.linspace(at / 48_000, (at + 480) / 48_000, 480, dtype=np.float32), at)


def test_sound_that_is_far_ahead_comes_once_a_picture_and_with_it(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer = look()
    put_sound(page, 0, 5760)
    page.picture(picture(1), Stamps(at=0))
    begun = [read(viewer.recv(10)) for _ in range(3)]
    viewer.send(answer(0))
    came = []
    for at in (1920, 3840, 5760):
        put_sound(page, at + 3840, at + 5760)
        page.picture(picture(1), Stamps(at=at))
        came += [read(viewer.recv(10))[:2] for _ in range(2)]
        viewer.send(answer(at))
        until(lambda: page._server._viewers[0].keeps_up)

    assert sorted(one[:2] for one in begun) == [(0, 0), (1, 0), (1, 2880)]
    assert came == [(0, 1920), (1, 5760), (0, 3840), (1, 7680), (0, 5760), (1, 9600)]


def test_sound_that_is_hardly_ahead_is_not_held_until_the_picture(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer = look()
    put_sound(page, 0, 1920)
    page.picture(picture(1), Stamps(at=0))
    begun = [read(viewer.recv(10)) for _ in range(2)]
    put_sound(page, 1920, 3840)
    came = [read(viewer.recv(10)) for _ in range(2)]

    assert [(kind, at) for kind, at, _ in begun] == [(0, 0), (1, 0)]
    assert [(kind, at, len(data)) for kind, at, data in came] == [(1, 1920, 1920), (1, 2880, 1920)]


def test_sound_whose_picture_does_not_come_is_held_for_60_ms(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer = look()
    put_sound(page, 0, 2880)
    kind, at, data = read(viewer.recv(10))

    assert (kind, at) == (1, 0)
    ramp = np.concatenate([np.linspace(at / 48_000, (at + 480) / 48_000, 480, dtype=np.float32) for at in range(0, 2880, 480)])
    assert np.array_equal(np.frombuffer(data, "<i2"), (ramp * 32767).astype("<i2"))


def test_of_sound_that_nobody_looked_at_nothing_is_left(page: Page, look: Callable[[], ClientConnection]) -> None:
    first = look()
    page.sound(np.full(480, 0.5, np.float32), 0)
    first.close()
    until(lambda: page.viewers == 0)
    page.sound(np.full(480, 0.5, np.float32), 480)
    viewer = look()
    page.picture(picture(1), Stamps(at=1920))
    page.sound(np.full(960, 0.5, np.float32), 48_000)

    assert [read(viewer.recv(10))[:2] for _ in range(2)] == [(0, 1920), (1, 48_000)]


def test_nothing_is_made_while_no_viewer_looks(page: Page) -> None:
    for one in range(50):
        assert page.picture(picture(one), Stamps(at=one))
        assert page.sound(np.zeros(1920, np.float32), one)

    assert page._worker.status().sent == 0
    assert page.status().bytes == 0


def test_a_slow_viewer_loses_pictures_and_the_others_do_not(page: Page, look: Callable[[], ClientConnection]) -> None:
    slow, quick = look(), look()
    got = []
    for one in range(40):
        assert page.picture(picture(one), Stamps(at=one))
        _, at, _ = read(quick.recv(10))
        quick.send(answer(int(at)))
        got.append(at)
        until(lambda: any(viewer.age_ms and not viewer._on_the_way for viewer in page._server._viewers))

    assert got == list(range(40))
    assert [read(slow.recv(10))[1] for _ in range(2)] == [0, 1]
    assert page.status().dropped == 38
    assert page.status().sent == 42
    slow.send(answer(0))
    slow.send(answer(1))
    until(lambda: all(not viewer._on_the_way for viewer in page._server._viewers))
    page.picture(picture(1), Stamps(at=100))
    assert read(slow.recv(10))[1] == 100


def test_a_picture_that_no_viewer_would_take_is_counted_and_not_encoded(
    page: Page, look: Callable[[], ClientConnection], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    messages = page._worker._slow._messages
    make = messages.picture

    def noted(picture: np.ndarray, at: int) -> memoryview:
        made.append(at)
        return make(picture, at)

    monkeypatch.setattr(messages, "picture", noted)
    viewer = look()
    for one in range(10):
        page.picture(picture(one), Stamps(at=one))
        until(lambda: page.status().sent + page.status().dropped == one + 1)  # noqa: B023
    assert (made, page.status().sent, page.status().dropped) == ([0, 1], 2, 8)

    viewer.send(answer(0))
    viewer.send(answer(1))
    until(lambda: page._server.takes_pictures and not page._server._viewers[0]._on_the_way)
    page.picture(picture(1), Stamps(at=100))
    assert [read(viewer.recv(10))[1] for _ in range(3)] == [0, 1, 100]


def test_a_viewer_that_reads_nothing_loses_sound_and_holds_no_memory(page: Page, look: Callable[[], ClientConnection]) -> None:
    look().socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    quick = look()
    loud = np.random.default_rng(1).normal(0, 0.2, 4800).astype(np.float32)
    for one in range(3000):
        assert page.sound(loud, one * 4800)
        assert read(quick.recv(10))[1] == one * 4800

    waiting = [viewer._connection.transport.get_write_buffer_size() for viewer in page._server._viewers]
    assert max(waiting) < 200_000
    assert page.status().bytes < 1.9 * 3000 * 9616


def test_the_fifth_viewer_is_told_to_close_another(page: Page, look: Callable[[], ClientConnection]) -> None:
    for _ in range(MOST_VIEWERS):
        look()
    fifth = look()
    with pytest.raises(ConnectionClosed) as closed:
        fifth.recv(10)

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1013
    assert "close one of them" in closed.value.rcvd.reason
    assert page.viewers == MOST_VIEWERS


@pytest.mark.parametrize("said", ["text", b"1234567", b"123456789", b"x" * 100_000])
def test_a_viewer_that_says_anything_else_is_sent_away(
    page: Page, look: Callable[[], ClientConnection], said: str | bytes
) -> None:
    viewer = look()
    viewer.send(said)
    with pytest.raises(ConnectionClosed):
        viewer.recv(10)

    until(lambda: page.viewers == 0)


def test_what_a_viewer_that_went_got_stays_counted(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer = look()
    page.picture(picture(1), Stamps(at=1))
    viewer.recv(10)
    viewer.close()
    until(lambda: page.viewers == 0)

    assert page.status().sent == 1


def test_connections_that_ask_for_nothing_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stranger on this computer would use up the files that the studio can have open, while it records."""
    monkeypatch.setattr(server, "MOST_SILENT", 5)
    monkeypatch.setattr(server, "REQUEST_S", 600.0)
    page = Page()
    page.open(FORM)
    with ExitStack() as opened:
        opened.callback(page.close)
        port = int(host(page).split(":")[1])
        silent = [opened.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60)) for _ in range(40)]
        for one in silent[:35]:
            try:
                assert one.recv(100) == b""
            except ConnectionResetError:
                continue
        assert ask(page, "/")[0] == 403


def test_it_ends_at_once_with_viewers_that_do_nothing(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer = look()
    with socket.create_connection(("127.0.0.1", int(host(page).split(":")[1])), 10) as silent:
        silent.sendall(b"GET /feed HTT")
        page.close()
        page.close()

        assert not [one for one in threading.enumerate() if one.name in ("page", "output page")]
    with pytest.raises(ConnectionClosed):
        viewer.recv(10)
    assert page.picture(picture(1), Stamps())


def test_no_connection_that_comes_while_it_ends_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is left open says so when it is collected."""
    left: list[str] = []
    monkeypatch.setattr("sys.unraisablehook", lambda unraisable: left.append(str(unraisable.exc_value)))
    for _ in range(10):
        page, ended = Page(), threading.Event()
        page.open(FORM)
        comers = [threading.Thread(target=keep_coming, args=(int(host(page).split(":")[1]), ended)) for _ in range(2)]
        for comer in comers:
            comer.start()
        ended.wait(0.05)
        page.close()
        ended.set()
        for comer in comers:
            comer.join()
        del page
        gc.collect()

    assert left == []


def test_a_port_that_is_taken_is_one_sentence(page: Page) -> None:
    with pytest.raises(OutputError, match="name another port"):
        Page(int(host(page).split(":")[1]))
    with pytest.raises(OutputError, match="no such port"):
        Page(70_000)


def test_the_token_is_in_no_log(page: Page, look: Callable[[], ClientConnection], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.clear()
    ask(page, page.url.split(host(page))[1])
    ask(page, page.url.split(host(page))[1], Host="evil.example")
    with socket.create_connection(("127.0.0.1", int(host(page).split(":")[1])), 10) as stranger:
        stranger.sendall(b"POST " + page.url.encode() + b" HTTP/9\r\n\r\n")
        stranger.recv(100)

    assert page.url.split("=")[1] not in caplog.text


def test_the_room_for_a_picture_is_used_again(page: Page, look: Callable[[], ClientConnection]) -> None:
    viewer, places = look(), set()
    messages = page._worker._slow._messages
    for one in range(5):
        page.picture(picture(one), Stamps(at=one))
        viewer.recv(10)
        viewer.send(answer(one))
        until(lambda: all(not one._on_the_way for one in page._server._viewers))
        places.add(messages._picture.ctypes.data)

    assert len(places) == 1
