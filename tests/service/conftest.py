"""A service with one small avatar, its doors on sockets of this machine."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import grpc
import numpy as np
import pytest

from studio.avatars import library
from studio.service.clips import Clips
from studio.service.doors import Address, Tokens
from studio.service.grpc_door import GrpcDoor, viseme
from studio.service.http_door import HttpDoor
from studio.service.studio_service import Limits, Service
from tests.service.https_server import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from studio.exports.queue import Exports
    from studio.service.doors import Certificate
    from studio.service.fetching import Fetching
    from studio.service.grpc_door import Contract
    from studio.service.webhooks import Webhooks
    from tests.service.https_server import HttpsServer

TOKEN = {"Authorization": "Bearer open sesame"}
RATE, FPS = 16_000, 25
STEP = RATE // FPS


def speech(pictures: float, seed: int = 7) -> np.ndarray:
    """Give noise whose loudness comes and goes, f32 [n], so that no two pictures of it are the same."""
    generator, samples = np.random.default_rng(seed), int(pictures * STEP)
    loud = 0.3 + 0.3 * np.sin(np.arange(samples) / RATE * 9.0)
    return (generator.standard_normal(samples) * loud * 0.4).astype(np.float32)


@pytest.fixture(scope="session", autouse=True)
def polling() -> Iterator[None]:
    """Have grpc.aio's one thread for the whole process there before the first test, which would seem to leave it behind."""
    grpc.aio.init_grpc_aio()
    yield
    grpc.aio.shutdown_grpc_aio()


@pytest.fixture
def names(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Let the small avatar be the only one that is installed."""
    found = {"tiny": tiny}
    monkeypatch.setattr(library, "installed", lambda: found)
    return found


@pytest.fixture
def service(names: dict[str, Path]) -> Iterator[Service]:
    made = Service(Limits(memory_bytes=1 << 30, waiting=64), device="cpu")
    yield made
    made.close()


@pytest.fixture
def listening(service: Service) -> Callable[..., AbstractContextManager[str]]:
    """Give what serves a contract on a free port of this machine, and tells the address; the token is ``open sesame``."""
    secret = Tokens.made_of("open sesame")

    @contextmanager
    def serve(contract: Callable[..., Contract] = viseme, *, address: str = "127.0.0.1:0",
              certificate: Certificate | None = None, **options: object) -> Iterator[str]:
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever, name="door")
        thread.start()
        door = None

        async def begin() -> GrpcDoor:
            made = GrpcDoor(contract(service, **options), [Address.parse(address)], secret, certificate=certificate)
            await made.start()
            return made

        try:
            door = asyncio.run_coroutine_threadsafe(begin(), loop).result(30)
            yield str(door.addresses[0])
        finally:
            if door is not None:
                asyncio.run_coroutine_threadsafe(door.close(0.5), loop).result(30)
            asyncio.run_coroutine_threadsafe(_end_tasks(), loop).result(30)
            loop.call_soon_threadsafe(loop.stop)
            thread.join(30)
            loop.close()

    return serve


@pytest.fixture
def served(listening: Callable[..., AbstractContextManager[str]]) -> Callable[..., AbstractContextManager[grpc.Channel]]:
    """Give what does as `listening`, and connects with a token."""

    @contextmanager
    def serve(contract: Callable[..., Contract] = viseme, *, token: str = "open sesame", **options: object
              ) -> Iterator[grpc.Channel]:
        sized = [("grpc.max_receive_message_length", 100 << 20), ("grpc.max_send_message_length", 100 << 20)]
        with listening(contract, **options) as address, grpc.insecure_channel(address, options=sized) as channel:
            yield grpc.intercept_channel(channel, Header(token)) if token else channel

    return serve


@pytest.fixture
def door(service: Service, tmp_path: Path) -> Iterator[str]:
    with opened(service, tmp_path) as url:
        yield url


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HttpsServer]:
    """Give an HTTPS server of another program."""
    with serving(tmp_path_factory.mktemp("tls")) as made:
        yield made


@contextmanager
def opened(service: Service, tmp_path: Path, exports: Exports | None = None, token: str = "open sesame",
           webhooks: Webhooks | None = None, certificate: Certificate | None = None,
           fetching: Fetching | None = None) -> Iterator[str]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="http")
    thread.start()
    clips = Clips(tmp_path / "clips", exports)
    made = HttpDoor(service, Address.parse("127.0.0.1:0"), Tokens.made_of(token), clips=clips, webhooks=webhooks,
                    certificate=certificate, fetching=fetching)
    try:
        port = asyncio.run_coroutine_threadsafe(made.start(), loop).result(30)
        yield f"http://127.0.0.1:{port}"
    finally:
        asyncio.run_coroutine_threadsafe(made.close(), loop).result(60)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(30)
        loop.close()
        assert not list((tmp_path / "clips").iterdir())


async def _end_tasks() -> None:
    left = [one for one in asyncio.all_tasks() if one is not asyncio.current_task()]
    for one in left:
        one.cancel()
    await asyncio.gather(*left, return_exceptions=True)


class Header(grpc.UnaryUnaryClientInterceptor, grpc.StreamStreamClientInterceptor):
    """Sends a token with every call."""

    def __init__(self, token: str) -> None:
        self._header = ("authorization", f"Bearer {token}")

    def _with(self, details: grpc.ClientCallDetails) -> grpc.ClientCallDetails:
        return details._replace(metadata=[*(details.metadata or ()), self._header])

    def intercept_unary_unary(self, continuation, client_call_details, request):
        return continuation(self._with(client_call_details), request)

    def intercept_stream_stream(self, continuation, client_call_details, request_iterator):
        return continuation(self._with(client_call_details), request_iterator)
