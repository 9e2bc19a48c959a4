"""The service from start to end: its doors opened, and closed when the system asks."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from studio.errors import InputError
from studio.service.doors import Address, Certificate, Tokens, allow
from studio.service.fetching import Fetching
from studio.service.grouping import AUTO, Wish
from studio.service.grpc_door import GrpcDoor, legacy, viseme
from studio.service.http_door import HttpDoor
from studio.service.legacy import PORT as LEGACY_PORT
from studio.service.studio_service import Limits, Service
from studio.service.webhooks import Webhooks, read_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


PORT = 50054
OPEN_FILES = 65_536


@dataclass(frozen=True, slots=True)
class Choice:
    """What was asked for on the command line; see `studio.help_texts`.

    Where ``legacy`` is None the Go server's contract is served at its usual address unless ``grpc`` names addresses.
    """

    grpc: tuple[str, ...] = ()
    http: str = ""
    legacy: tuple[str, ...] | None = None
    names: dict[str, str] = field(default_factory=dict)
    certificate: Path | None = None
    key: Path | None = None
    webhook_key: Path | None = None
    sound_addresses: bool = False
    memory_mb: int = 2048
    sessions: int = 64
    policy: str = "lru"
    batch: str = AUTO
    threads: int = 1
    device: str = "auto"
    look_ahead_ms: int | None = None


def run(choice: Choice, say: Callable[[str], None]) -> int:
    """Serve until SIGINT or SIGTERM; ``say`` is told in a line what is listened on.

    Raises
    ------
    StudioError
        An address cannot be listened on, or is not allowed.
    """
    addresses = [Address.parse(one) for one in choice.grpc or (f"127.0.0.1:{PORT}",)]
    old = _old(choice)
    if (choice.certificate is None) != (choice.key is None):
        raise InputError("Give --tls-certificate and --tls-key together.")
    certificate = Certificate.read(choice.certificate, choice.key) if choice.certificate and choice.key else None
    tokens = Tokens.read()
    http = Address.parse(choice.http) if choice.http else None
    for one in (*addresses, *((http,) if http is not None else ())):
        allow(one, certificate, tokens)
    if choice.webhook_key is not None and http is None:
        raise InputError("Webhooks are told of clips, which are ordered over HTTP: give --http too.")
    if choice.sound_addresses and http is None:
        raise InputError("Sounds are fetched for clips, which are ordered over HTTP: give --http too.")
    batch = Wish.parse(choice.batch)
    key = read_key(choice.webhook_key) if choice.webhook_key is not None else None
    limits = Limits(memory_bytes=choice.memory_mb << 20, sessions=choice.sessions, policy=choice.policy)
    _allow_many_connections()
    service = Service(limits, device=choice.device, look_ahead_ms=choice.look_ahead_ms, threads=choice.threads,
                      batch=batch)
    try:
        asyncio.run(_serve(service, addresses, old, http, tokens, certificate, key, choice, say))
    finally:
        service.close()
    return 0


def _old(choice: Choice) -> list[Address]:
    """Say where the Go server's contract is served; `InputError` where other machines would reach it."""
    usual = () if choice.grpc else (f"127.0.0.1:{LEGACY_PORT}",)
    found = [Address.parse(one) for one in (usual if choice.legacy is None else choice.legacy)]
    if far := next((one for one in found if not one.local), None):
        raise InputError(f"{far} is reached from other machines: the Go server's contract has no token, so it is served to "
                         "programs of this machine alone.")
    return found


def _allow_many_connections() -> None:
    """Take as many open files as the system allows: silent connections, of which gRPC ends each after a while, use them up."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft != resource.RLIM_INFINITY:
            most = OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)
            resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))


async def _serve(service: Service, addresses: list[Address], old: list[Address], http: Address | None, tokens: Tokens,
                 certificate: Certificate | None, key: bytes | None, choice: Choice, say: Callable[[str], None]) -> None:
    ended = asyncio.Event()
    for one in (signal.SIGINT, signal.SIGTERM):
        # Windows has no handlers in a loop; there Ctrl-C ends asyncio.run.
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(one, ended.set)
    async with contextlib.AsyncExitStack() as doors:
        for what, contract, places in (("gRPC", viseme(service), addresses),
                                       ("The Go server's contract", legacy(service, choice.names), old)):
            if places:
                door = GrpcDoor(contract, places, tokens, certificate=certificate)
                doors.push_async_callback(door.close)
                for address in await door.start():
                    say(f"{what}: {address}")
        if http is not None:
            webhooks = Webhooks(key) if key is not None else None
            web = HttpDoor(service, http, tokens, certificate=certificate, webhooks=webhooks,
                           fetching=Fetching() if choice.sound_addresses else None)
            doors.push_async_callback(web.close)
            say(f"HTTP: {http.host}:{await web.start()}")
        if not len(tokens):
            say("No token was made yet, so nothing but the Go server's contract is open: viseme-studio serve --new-token."
                if old else "No token was made yet, so nothing is open: viseme-studio serve --new-token.")
        # What is loaded stays. Looked at too, it would put off for hours the look that frees what sessions left behind.
        gc.collect()
        gc.freeze()
        await ended.wait()
