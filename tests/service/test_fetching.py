"""Sounds by address: fetched only where the service was told to, only from public addresses, and never without bounds."""

from __future__ import annotations

import itertools
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
import pytest

from studio.exports.queue import Exports
from studio.service import clips, fetching
from studio.service.fetching import Fetching
from studio.service.outgoing import Outgoing
from tests.service.conftest import TOKEN, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from studio.service.studio_service import Service
    from tests.service.https_server import HttpsServer


def to(server: HttpsServer) -> Outgoing:
    async def resolve(host: str, port: int) -> list[str]:
        assert host == server.name
        return ["127.0.0.1"]

    return Outgoing(server.context, resolve=resolve, allowed=lambda _: True)


@contextmanager
def asking(service: Service, tmp_path: Path, fetches: Fetching | None) -> Iterator[httpx.Client]:
    """Give a client of a door whose clips wait."""
    exports = Exports()
    exports.hold()
    with opened(service, tmp_path, exports, fetching=fetches) as url, \
            httpx.Client(base_url=url, headers=TOKEN, timeout=60) as client:
        yield client


def asked(server: HttpsServer, path: str = "/talk.wav?a=1") -> dict[str, str]:
    return {"avatar": "tiny", "sound": f"https://{server.name}:{server.port}{path}"}


def sounds(tmp_path: Path) -> list[bytes]:
    return [one.read_bytes() for one in (tmp_path / "clips").glob("*.sound")]


def test_a_sound_is_fetched_as_it_is_sent(service: Service, server: HttpsServer, tmp_path: Path) -> None:
    # Said to be packed: what unpacked it could be made to grow.
    server.pieces = [b"R" * 70_000, b"I" * 70_000]
    with asking(service, tmp_path, Fetching(to(server))) as client:
        answer = client.post("/v1/clips", params=asked(server), headers={"Idempotency-Key": "k"})
        assert answer.status_code == 202
        assert sounds(tmp_path) == [b"R" * 70_000 + b"I" * 70_000]
        assert client.post("/v1/clips", params=asked(server), headers={"Idempotency-Key": "k"}).json() == answer.json()
    assert [one.path for one in server.seen] == ["/talk.wav?a=1"] * 2
    assert server.seen[0].headers["accept-encoding"] == "identity"
    assert "authorization" not in server.seen[0].headers


def test_a_service_that_was_not_told_to_fetches_nothing(service: Service, server: HttpsServer, tmp_path: Path) -> None:
    with asking(service, tmp_path, None) as client:
        answer = client.post("/v1/clips", params=asked(server))
        assert answer.status_code == 403
        assert "--sound-addresses" in answer.json()["error"]
    assert not server.connections


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1"])
def test_an_address_that_is_not_public_is_not_connected_to(
    service: Service, server: HttpsServer, tmp_path: Path, address: str
) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return [address]

    with asking(service, tmp_path, Fetching(Outgoing(server.context, resolve=resolve))) as client:
        answer = client.post("/v1/clips", params=asked(server))
        assert answer.status_code == 400
        assert answer.json() == {"error": "hooks.example leads to an address that is not public."}
        assert not sounds(tmp_path)
    assert not server.connections


@pytest.mark.parametrize("address", ["http://a.example/x.wav", "file:///etc/passwd", "https://me:pass@a.example/", "a.wav"])
def test_what_is_no_https_address_is_refused(service: Service, server: HttpsServer, tmp_path: Path, address: str) -> None:
    with asking(service, tmp_path, Fetching(to(server))) as client:
        answer = client.post("/v1/clips", params={"avatar": "tiny", "sound": address})
        assert answer.status_code == 400
        assert "https://HOST/PATH" in answer.json()["error"]


@pytest.mark.parametrize("code", [301, 307, 404, 500])
def test_only_an_answer_with_the_sound_is_taken(service: Service, server: HttpsServer, tmp_path: Path, code: int) -> None:
    server.answers = [code]
    with asking(service, tmp_path, Fetching(to(server))) as client:
        answer = client.post("/v1/clips", params=asked(server))
        assert answer.status_code == 400
        assert f"answered {code} and not 200" in answer.json()["error"]
        assert not sounds(tmp_path)
    assert len(server.seen) == 1


def test_more_bytes_than_an_upload_may_have_end_it(
    service: Service, server: HttpsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clips, "MOST_UPLOAD_BYTES", 1 << 20)
    server.pieces = itertools.repeat(b"x" * 65_536)
    with asking(service, tmp_path, Fetching(to(server))) as client:
        answer = client.post("/v1/clips", params=asked(server))
        assert answer.status_code == 400
        assert answer.json()["error"] == "A sound may have 1 MB."
        assert not sounds(tmp_path)


def test_a_sound_that_does_not_come_in_time_ends_it(
    service: Service, server: HttpsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "FETCH_S", 0.5)
    # A byte now and then keeps every single wait short.
    server.pieces = (time.sleep(0.05) or b"x" for _ in itertools.count())
    with asking(service, tmp_path, Fetching(to(server))) as client:
        answer = client.post("/v1/clips", params=asked(server))
        assert answer.status_code == 400
        assert "did not arrive" in answer.json()["error"]
        assert not sounds(tmp_path)


def test_no_more_are_fetched_at_a_time_than_may_be(
    service: Service, server: HttpsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MOST_FETCHES", 0)
    with asking(service, tmp_path, Fetching(to(server))) as client:
        answer = client.post("/v1/clips", params=asked(server))
        assert answer.status_code == 429
        assert answer.headers["retry-after"] == "10"
    assert not server.connections


def test_a_sound_and_an_address_are_not_both_sent(service: Service, server: HttpsServer, tmp_path: Path) -> None:
    with asking(service, tmp_path, Fetching(to(server))) as client:
        answer = client.post("/v1/clips", params=asked(server), content=b"abc")
        assert answer.status_code == 400
        assert "not both" in answer.json()["error"]
    assert not server.connections


def test_a_certificate_of_another_name_ends_it(service: Service, server: HttpsServer, tmp_path: Path) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    outgoing = Outgoing(server.context, resolve=resolve, allowed=lambda _: True)
    with asking(service, tmp_path, Fetching(outgoing)) as client:
        answer = client.post("/v1/clips", params=asked(server) | {"sound": f"https://other.example:{server.port}/"})
        assert answer.status_code == 400
        assert f"cannot be fetched from other.example:{server.port} (ConnectError)" in answer.json()["error"]
    assert not server.seen
