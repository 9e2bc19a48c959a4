"""Sessions over WebSocket, asked over a real connection."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import httpx
import numpy as np
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from studio.files.speakers import others_speak
from studio.service import http_door
from studio.service.websocket import HEADER
from tests.service.conftest import STEP, TOKEN, speech
from tests.service.test_viseme import expected
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from websockets.sync.client import ClientConnection

    from studio.service.studio_service import Service

    Connect = Callable[..., ClientConnection]


@pytest.fixture
def session(door: str) -> Connect:
    """Give what begins a session, with the token unless told otherwise."""

    def begin(asked: str = "avatar=tiny", **options: Any) -> ClientConnection:
        options = {"additional_headers": TOKEN, "max_size": 1 << 24, "compression": None, "proxy": None,
                   "open_timeout": 60} | options
        return connect(f"ws{door.removeprefix('http')}/v1/sessions?{asked}", **options)

    return begin


def send(client: ClientConnection, sound: np.ndarray, piece: int = 4000) -> None:
    for start in range(0, len(sound), piece):
        client.send(sound[start : start + piece].astype("<f4").tobytes())


def say(client: ClientConnection, what: str) -> None:
    client.send(json.dumps({"type": what}))


def picture(message: bytes | str) -> tuple[int, int, int, int, bytes]:
    assert isinstance(message, bytes)
    return *HEADER.unpack_from(message), message[HEADER.size :]


def answers(client: ClientConnection) -> Iterator[dict[str, Any] | tuple[int, int, int, int, bytes]]:
    for message in client:
        yield json.loads(message) if isinstance(message, str) else picture(message)


def test_a_speech_in_pieces_gives_the_pictures_of_the_whole(session: Connect, tiny: Path) -> None:
    sound = speech(30.5)
    with session("avatar=tiny&form=i420") as client:
        begun = json.loads(client.recv(60))
        assert {name: begun[name] for name in ("type", "width", "height", "fps", "rate")} == {
            "type": "begun", "width": 192, "height": 128, "fps": 25, "rate": 16_000}
        send(client, sound, 777)
        say(client, "finish")
        told = list(answers(client))
    pictures = [one for one in told if isinstance(one, tuple)]
    assert [one[:4] for one in pictures] == [(index, index * STEP, 1, 0) for index in range(31)]
    assert [one[4] for one in pictures] == expected(tiny, sound)
    assert told[-1] == {"type": "ended", "speech": 1, "pictures": 31, "interrupted": False}
    assert client.close_code == 1000


def test_other_processes_are_told_while_a_session_is_open(session: Connect) -> None:
    assert not others_speak(but=0)
    with session("avatar=tiny") as client:
        assert json.loads(client.recv(60))["type"] == "begun"
        assert others_speak(but=0)
    until(lambda: not others_speak(but=0))


def test_an_interruption_lets_nothing_of_the_speech_come_later(session: Connect) -> None:
    with session("avatar=tiny&live=true") as client:
        send(client, speech(500))
        told = answers(client)
        for one in told:
            if isinstance(one, tuple) and one[0] >= 3:
                break
        say(client, "interrupt")
        for one in told:
            if isinstance(one, dict):
                assert one["interrupted"]
                break
        assert [next(told)[0] for _ in range(5)] == [-1] * 5
        send(client, speech(3))
        say(client, "end")
        again = []
        while not again or isinstance(again[-1], tuple):
            again.append(next(told))
    shown = [one[0] for one in again[:-1] if one[0] >= 0]
    # On a busy machine some are skipped, and each is counted.
    assert len(shown) + sum(one[3] for one in again[:-1]) == 3
    assert shown == sorted(set(shown))
    assert again[-1] == {"type": "ended", "speech": 2, "pictures": 3, "interrupted": False}


def test_who_reads_slowly_misses_pictures_and_is_told_how_many(session: Connect, service: Service) -> None:
    with session("avatar=tiny&live=true&form=i420", max_queue=1) as client:
        send(client, speech(2900), 16_000)
        told = (one for one in answers(client) if isinstance(one, tuple))
        read = [next(told)]
        while read[-1][0] < 0:
            read.append(next(told))
        # It paints on until the buffers between the two are full, and then not at all.
        until(lambda: _stands(service.residency.resident("tiny")))
        while read[-1][3] < 2:
            read.append(next(told))
    # An idle picture on a busy machine may be what comes after those that were skipped.
    spoken = [one[0] for one in read if one[0] >= 0]
    assert spoken == sorted(set(spoken))
    assert len(spoken) + sum(one[3] for one in read) in (spoken[-1] + 1, spoken[-1] + 1 + read[-1][3])


def _stands(resident: Any) -> bool:
    before = resident.pictures
    time.sleep(1.0)
    return resident.pictures == before


def test_a_client_that_goes_away_stops_the_painting(session: Connect, service: Service) -> None:
    with session("avatar=tiny&live=true") as client:
        send(client, speech(1000))
        next(answers(client))
        assert service.admission.sessions == 1
    until(lambda: not service.admission.sessions and not service.residency.resident("tiny").pins)
    made = service.pictures
    assert service.scheduler.ask("last", 0.0, lambda: service.pictures).result(20) == made


@pytest.mark.parametrize(("sent", "code", "said"), [
    (b"123", 1008, "multiple of 4"),
    (np.array([np.nan], "<f4").tobytes(), 1008, "no numbers"),
    ("{", 1008, "JSON object"), ("[]", 1008, "end, interrupt or finish"),
    ('{"type": "begin"}', 1008, "end, interrupt or finish"),
    ('{"type": "' + "x" * 2000 + '"}', 1008, "1024 characters"),
])
def test_what_may_not_be_sent_ends_the_session_in_words(session: Connect, sent: bytes | str, code: int, said: str,
                                                       service: Service) -> None:
    with session() as client:
        client.send(sent)
        told = list_until_closed(client)
    assert said in told[-1]["error"]
    assert client.close_code == code
    until(lambda: not service.residency.resident("tiny").pins)


def list_until_closed(client: ClientConnection) -> list[dict[str, Any]]:
    told = []
    try:
        while True:
            message = client.recv(60)
            if isinstance(message, str):
                told.append(json.loads(message))
    except ConnectionClosed:
        return told


def test_more_sound_than_is_kept_ends_the_session_and_a_long_message_the_connection(session: Connect) -> None:
    with session("avatar=tiny&live=true") as client:
        for _ in range(9):
            client.send(bytes(1 << 20))
        told = list_until_closed(client)
    assert "120 s of sound wait" in told[-1]["error"]
    assert client.close_code == 1009
    with session() as client:
        client.send(bytes((1 << 20) + 4))
        list_until_closed(client)
    assert client.close_code == 1009


@pytest.mark.parametrize(("asked", "code", "said"), [
    ("", 400, "avatar=NAME"), ("avatar=nobody", 404, "no avatar"), ("avatar=../tiny", 404, "no avatar"),
    ("avatar=tiny&form=gif", 400, "form is one of"), ("avatar=tiny&quality=101", 400, "quality"),
    ("avatar=tiny&live=1", 400, "live is"),
])
def test_a_session_that_cannot_begin_is_refused_in_http(session: Connect, asked: str, code: int, said: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        session(asked)
    assert refused.value.response.status_code == code
    assert said in json.loads(refused.value.response.body)["error"]


def test_without_the_token_there_is_no_session_and_a_page_may_offer_it_too(session: Connect, service: Service) -> None:
    for header in ({}, {"Authorization": "Bearer wrong"}):
        with pytest.raises(InvalidStatus) as refused:
            session(additional_headers=header)
        assert refused.value.response.status_code == 401
    with pytest.raises(InvalidStatus):
        session(additional_headers={}, subprotocols=["viseme.v1", "bearer.wrong"])
    assert not service.residency.residents


def test_a_browsers_token_is_not_repeated_to_it(service: Service, tmp_path: Path) -> None:
    from tests.service.conftest import opened

    with opened(service, tmp_path, token="open-sesame") as url, connect(
        f"ws{url.removeprefix('http')}/v1/sessions?avatar=tiny", subprotocols=["viseme.v1", "bearer.open-sesame"], proxy=None,
        open_timeout=60,
    ) as client:
        assert client.subprotocol == "viseme.v1"
        assert json.loads(client.recv(60))["type"] == "begun"


def test_more_live_sessions_than_fit_are_refused_and_told_when_to_come_back(session: Connect, service: Service) -> None:
    service.residency.load("tiny")[0].picture_s = 0.017
    with session("avatar=tiny&live=true") as first:
        first.recv(60)
        with pytest.raises(InvalidStatus) as refused:
            session("avatar=tiny&live=true")
        assert refused.value.response.status_code == 429
        assert refused.value.response.headers["retry-after"] == "5"
    until(lambda: not service.admission.sessions)
    with session("avatar=tiny&live=true") as again:
        assert json.loads(again.recv(60))["type"] == "begun"


def test_sessions_without_a_clock_are_bounded_too(session: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_door, "MOST_SESSIONS", 1)
    with session(), pytest.raises(InvalidStatus) as refused:
        session()
    assert refused.value.response.status_code == 429


def test_a_session_is_asked_for_as_a_websocket(door: str) -> None:
    answer = httpx.get(f"{door}/v1/sessions", params={"avatar": "tiny"}, headers=TOKEN, timeout=60)
    assert answer.status_code == 426
    assert answer.headers["upgrade"] == "websocket"
