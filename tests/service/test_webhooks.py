"""That programs are told of their clips, by a message whose sender they can know."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from studio.errors import InputError
from studio.service.outgoing import Outgoing, Target
from studio.service.webhooks import Webhooks, read_key, signed
from tests.service.conftest import TOKEN, opened
from tests.sounds import until

if TYPE_CHECKING:
    from pathlib import Path

    from studio.service.studio_service import Service
    from tests.service.https_server import HttpsServer

KEY = bytes(range(32))


def to(server: HttpsServer) -> Outgoing:
    async def resolve(host: str, port: int) -> list[str]:
        assert host == server.name
        return ["127.0.0.1"]

    return Outgoing(server.context, resolve=resolve, allowed=lambda _: True)


def delivered(outgoing: Outgoing, server: HttpsServer, clip: dict[str, Any] | None, tries: int = 3) -> tuple[str, int]:
    async def run() -> tuple[str, int]:
        webhooks = Webhooks(KEY, outgoing, delays_s=(0.0,) * tries)
        webhooks.watch("abc", Target(server.name, server.port, "/told?a=1"), lambda: clip)
        while webhooks.delivery("abc").status == "waiting" and webhooks._tasks:
            await asyncio.sleep(0.01)
        await webhooks.close()
        found = webhooks.delivery("abc")
        return found.status, found.attempts

    return asyncio.run(run())


def test_the_signature_is_that_of_the_specification() -> None:
    """Its own example: https://github.com/standard-webhooks/standard-webhooks, specification, "Signature scheme"."""
    key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    body = b'{"test": 2432232314}'
    assert signed(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body) == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_a_clip_that_is_done_is_told_once_and_signed(server: HttpsServer) -> None:
    assert delivered(to(server), server, {"id": "abc", "status": "done", "webhook": {}}) == ("delivered", 1)
    (seen,) = server.seen
    assert seen.path == "/told?a=1"
    told = json.loads(seen.body)
    assert told["type"] == "clip.done"
    assert told["data"] == {"id": "abc", "status": "done"}
    name, sent = seen.headers["webhook-id"], seen.headers["webhook-timestamp"]
    assert abs(int(sent) - time.time()) < 300
    mac = hmac.new(KEY, f"{name}.{sent}.".encode() + seen.body, hashlib.sha256).digest()
    assert seen.headers["webhook-signature"] == f"v1,{base64.b64encode(mac).decode()}"


@pytest.mark.parametrize(("answers", "ended"), [
    ([500, 200], ("delivered", 2)), ([500, 503, 429], ("failed", 3)), ([307, 204], ("delivered", 2)), ([410], ("failed", 1)),
])
def test_attempts_are_bounded_and_each_has_the_same_id(server: HttpsServer, answers: list[int], ended: tuple[str, int]) -> None:
    server.answers = list(answers)
    assert delivered(to(server), server, {"id": "abc", "status": "failed"}) == ended
    assert {one.headers["webhook-id"] for one in server.seen} == {"msg_abc"}
    assert {one.path for one in server.seen} == {"/told?a=1"}
    assert len(server.seen) == ended[1]


def test_an_address_that_is_not_public_is_tried_once_and_not_connected_to(server: HttpsServer) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    outgoing = Outgoing(server.context, resolve=resolve)
    assert delivered(outgoing, server, {"id": "abc", "status": "done"}) == ("failed", 1)
    assert not server.connections


def test_of_a_clip_that_was_deleted_nobody_is_told(server: HttpsServer) -> None:
    assert delivered(to(server), server, None) == ("waiting", 0)
    assert not server.connections


def test_an_order_is_told_of_when_it_ends(service: Service, server: HttpsServer, tmp_path: Path) -> None:
    webhooks = Webhooks(KEY, to(server))
    asked = {"avatar": "tiny", "webhook": f"https://{server.name}:{server.port}/told"}
    with opened(service, tmp_path, webhooks=webhooks) as url, httpx.Client(base_url=url, headers=TOKEN, timeout=60) as client:
        ordered = client.post("/v1/clips", params=asked, content=b"no sound")
        assert ordered.status_code == 202
        assert ordered.json()["webhook"] == {"status": "waiting", "attempts": 0}
        until(lambda: server.seen, 120)
        until(lambda: client.get(f"/v1/clips/{ordered.json()['id']}").json()["webhook"]["status"] == "delivered")
        assert 'viseme_webhooks_total{status="delivered"} 1.0' in client.get("/metrics").text
        assert client.post("/v1/clips", params=asked | {"webhook": "http://a.example/"}, content=b"x").status_code == 400
    told = json.loads(server.seen[0].body)
    assert told["type"] == "clip.failed"
    assert told["data"]["id"] == ordered.json()["id"]


def test_a_service_without_a_key_tells_nobody(door: str) -> None:
    answer = httpx.post(f"{door}/v1/clips", params={"avatar": "tiny", "webhook": "https://a.example/"}, content=b"x",
                        headers=TOKEN, timeout=60)
    assert answer.status_code == 403
    assert "--webhook-key" in answer.json()["error"]


def test_a_key_is_read_from_a_file_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text(f"whsec_{base64.b64encode(KEY).decode()}\n")
    path.chmod(0o600)
    assert read_key(path) == KEY
    path.chmod(0o644)
    with pytest.raises(InputError, match="chmod 600"):
        read_key(path)
    path.chmod(0o600)
    for text in ("", "whsec_", "whsec_!!!!", base64.b64encode(KEY).decode(), "whsec_AAAA"):
        path.write_text(text)
        with pytest.raises(InputError, match="holds no key"):
            read_key(path)
    path.write_text("a" * 2000)
    for spoilt in (path, tmp_path / "none"):
        with pytest.raises(InputError, match="cannot be read"):
            read_key(spoilt)
