"""Clips over HTTP, asked over a real connection."""

from __future__ import annotations

import os
import socket
import threading
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import av
import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from studio.exports.queue import Exports
from studio.service import clips as module
from studio.service.refusals import BusyError
from tests.service.conftest import TOKEN, opened, speech
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from studio.service.studio_service import Service


def wav(path: Path, pictures: int = 12) -> bytes:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes((speech(pictures) * 20_000).astype("<i2").tobytes())
    return path.read_bytes()


@pytest.fixture
def held(service: Service, tmp_path: Path) -> Iterator[str]:
    """A door whose clips wait."""
    exports = Exports()
    exports.hold()
    with opened(service, tmp_path, exports) as url:
        yield url


@pytest.fixture
def as_installed(monkeypatch: pytest.MonkeyPatch, names: dict[str, Path]) -> Callable[[str], str]:
    """Orders name the avatar; the export's process finds it by its folder, since only this test has installed it."""
    real = module.Order

    def order(sound, clip, avatar, **options):
        return real(sound, clip, str(names[avatar]), **options)

    monkeypatch.setattr(module, "Order", order)
    return lambda name: name


def test_a_sound_becomes_a_clip(door: str, tmp_path: Path, as_installed: object) -> None:
    sound = wav(tmp_path / "a.wav")
    with httpx.Client(base_url=door, headers=TOKEN, timeout=60) as client:
        ordered = client.post("/v1/clips", params={"avatar": "tiny"}, content=sound)
        assert ordered.status_code == 202
        url = f"/v1/clips/{ordered.json()['id']}"
        until(lambda: client.get(url).json()["status"] not in ("waiting", "running"), 120)
        assert client.get(url).json()["status"] == "done", client.get(url).json()
        clip = client.get(f"{url}/result")
        assert clip.headers["content-type"] == "video/mp4"
        (tmp_path / "a.mp4").write_bytes(clip.content)
        with av.open(str(tmp_path / "a.mp4")) as container:
            assert len(list(container.decode(video=0))) == 12
        assert client.delete(url).status_code == 204
        assert client.get(url).status_code == 404


def test_a_sound_that_is_none_fails_without_telling_where_it_lay(door: str, tmp_path: Path, as_installed: object) -> None:
    with httpx.Client(base_url=door, headers=TOKEN, timeout=60) as client:
        url = f"/v1/clips/{client.post('/v1/clips', params={'avatar': 'tiny'}, content=b'no sound').json()['id']}"
        until(lambda: client.get(url).json()["status"] == "failed", 120)
        said = client.get(url).json()["error"]
        assert said
        assert str(tmp_path) not in said
        assert client.get(f"{url}/result").status_code == 409


def test_the_same_key_makes_one_clip(held: str) -> None:
    with httpx.Client(base_url=held, headers=TOKEN | {"Idempotency-Key": "one"}, timeout=60) as client:
        first, again = (client.post("/v1/clips", params={"avatar": "tiny"}, content=b"abc") for _ in range(2))
        assert (first.status_code, again.status_code) == (202, 200)
        assert first.json()["id"] == again.json()["id"]
        assert client.post("/v1/clips", params={"avatar": "tiny"}, content=b"other").status_code == 409


def test_too_many_open_clips_are_refused_before_the_sound_is_read(held: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_OPEN", 2)
    with httpx.Client(base_url=held, headers=TOKEN, timeout=60) as client:
        codes = [client.post("/v1/clips", params={"avatar": "tiny"}, content=b"abc") for _ in range(3)]
        assert [one.status_code for one in codes] == [202, 202, 429]
        assert codes[2].headers["retry-after"] == "30"


def test_sounds_that_are_being_sent_are_as_few_as_clips_that_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_OPEN", 2)
    clips = module.Clips(tmp_path / "clips")
    try:
        with clips.upload() as one, clips.upload():
            one.write(b"abc")
            with pytest.raises(BusyError):
                clips.upload()
        with clips.upload(), clips.upload():
            assert len(list((tmp_path / "clips").iterdir())) == 2
        assert not list((tmp_path / "clips").iterdir())
    finally:
        clips.close()


def test_too_large_a_sound_is_refused_whatever_it_says_of_itself(
    held: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(module, "MOST_UPLOAD_BYTES", 1 << 20)
    with httpx.Client(base_url=held, headers=TOKEN, timeout=60) as client:

        def pieces() -> Iterator[bytes]:
            for _ in range(64):
                yield bytes(64 << 10)

        assert client.post("/v1/clips", params={"avatar": "tiny"}, content=pieces()).status_code == 413
    until(lambda: not list((tmp_path / "clips").iterdir()))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("size", [3, 1 << 20], ids=["at the end", "meanwhile"])
def test_a_disk_that_is_full_is_one_sentence_and_nothing_is_left(
    size: int, held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def full(path: Path, flags: int, mode: int = 0o777, **how: object) -> int:
        if str(path).endswith(".sound") and flags & os.O_CREAT:
            os.close(real(path, flags, mode))
            return real("/dev/full", os.O_WRONLY)
        return real(path, flags, mode, **how)

    monkeypatch.setattr(module.os, "open", full)
    answer = httpx.post(f"{held}/v1/clips", params={"avatar": "tiny"}, content=bytes(size), headers=TOKEN, timeout=60)
    assert answer.status_code == 507
    assert answer.json() == {"error": "The service cannot keep the sound (No space left on device); free some of its disk."}
    assert not list((tmp_path / "clips").iterdir())


@pytest.mark.parametrize(("asked", "said"), [
    ({}, "avatar=NAME"), ({"avatar": "nobody"}, "no avatar"), ({"avatar": "../tiny"}, "no avatar"),
    ({"avatar": "tiny", "format": "exe"}, "format is one of"), ({"avatar": "tiny", "height": "63"}, "height"),
    ({"avatar": "tiny", "quality": "x"}, "quality"), ({"avatar": "tiny", "shape": "2:1"}, "shape"),
])
def test_what_cannot_be_made_is_said_at_once(held: str, asked: dict[str, str], said: str) -> None:
    answer = httpx.post(f"{held}/v1/clips", params=asked, content=b"abc", headers=TOKEN, timeout=60)
    assert answer.status_code == (404 if said == "no avatar" else 400)
    assert said in answer.json()["error"]


def test_an_upload_that_is_broken_off_is_forgotten_without_a_word(
    held: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended, leave = threading.Event(), module.Upload.__exit__
    monkeypatch.setattr(module.Upload, "__exit__", lambda upload, *why: (leave(upload, *why), ended.set())[0])
    host, _, port = held.removeprefix("http://").rpartition(":")
    with socket.create_connection((host, int(port)), timeout=60) as line:
        line.sendall(b"POST /v1/clips?avatar=tiny HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer open sesame\r\n"
                     b"Content-Length: 6\r\n\r\nabc")
        until(lambda: bool(list((tmp_path / "clips").iterdir())))
    assert ended.wait(60)
    assert not list((tmp_path / "clips").iterdir())
    # Answered after it, so the connection that was broken off is done with.
    assert httpx.get(f"{held}/healthz", timeout=60).status_code == 200
    assert not [one for one in caplog.records if one.levelname in ("WARNING", "ERROR")]


def test_without_the_token_nothing_is_read(held: str, tmp_path: Path) -> None:
    for header in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "open sesame"}):
        answer = httpx.post(f"{held}/v1/clips", params={"avatar": "tiny"}, content=b"abc", headers=header, timeout=60)
        assert answer.status_code == 401
    assert not list((tmp_path / "clips").iterdir())
    assert httpx.get(f"{held}/healthz", timeout=60).json() == {"status": "serving"}


def test_counters_and_avatars_are_told(door: str, service: Service) -> None:
    service.residency.load("tiny")
    with httpx.Client(base_url=door, headers=TOKEN, timeout=60) as client:
        assert client.get("/v1/avatars").json() == [{"name": "tiny", "loaded": True}]
        told = client.get("/metrics").text
    assert "viseme_live_sessions 0.0" in told
    assert 'viseme_clips{status="done"} 0.0' in told


def test_the_server_does_what_its_description_says(held: str) -> None:
    """Schemathesis asks what the description allows, and what it does not; every answer must be one that it names."""
    described = schemathesis.openapi.from_url(f"{held}/openapi.json")
    # No request that a description can name begins a WebSocket, so what it allows is answered with 426 there.
    upgrade = {"sessions": [positive_data_acceptance]}

    for operation in described.get_all_operations():

        @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(case=operation.ok().as_strategy())
        def one(case: schemathesis.Case) -> None:
            left_out = upgrade.get(case.operation.definition.raw["operationId"], [])
            case.call_and_validate(headers=TOKEN, timeout=60, excluded_checks=left_out)

        one()
