"""The service over gRPC: each contract on a server of its own, with health and reflection.

gRPC has one limit for the messages of a server. Clients of the Go server send 79 MB at a time, sessions 8 at most: behind one
limit each session could have the other's messages arrive.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

from studio.errors import DeviceError
from studio.service.legacy import FRAME_BYTES, MOST_BATCH, Asked, LegacyService
from studio.service.reading import Reading
from studio.service.stubs import monolithic_pb2, viseme_pb2
from studio.service.stubs.monolithic_pb2_grpc import add_MonolithicServiceServicer_to_server
from studio.service.stubs.viseme_pb2_grpc import add_VisemeServicer_to_server
from studio.service.viseme import VisemeService

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from studio.service.doors import Address, Certificate, Tokens
    from studio.service.studio_service import Service

SPEAK_BYTES = 8 << 20
"""Of one message: two minutes of float32 at 16 kHz have 7.7 MB, and a session takes no more at a time."""
LEGACY_BYTES = MOST_BATCH * FRAME_BYTES + (2 << 20)
"""The same of the Go server's contract: its clients send up to 79 MB of pictures that are not used."""
SEND_BYTES = 100 << 20
MOST_STREAMS = 128
"""Calls at a time on one connection."""
MOST_CALLS = 96
"""Calls at a time in all; more are refused by gRPC itself."""
KEEPALIVE_MS, ANSWER_MS = 20_000, 10_000
"""A client that says nothing for so long is asked whether it is there, and given up where it does not answer in that time."""
OPEN = "/grpc.health.v1.Health/"
"""What needs no token, whatever the contract."""


class _Guard(grpc.aio.ServerInterceptor):
    """Refuses calls without a token before a message of theirs is read."""

    def __init__(self, tokens: Tokens, open_to_all: tuple[str, ...]) -> None:
        self._tokens, self._open = tokens, open_to_all

        async def refuse(_requests: Any, context: Any) -> None:
            await context.abort(grpc.StatusCode.UNAUTHENTICATED, "Send a token: authorization: Bearer TOKEN.")

        # Whatever the method takes: of a call with one message gRPC would read that first.
        self._refuse: Any = grpc.stream_unary_rpc_method_handler(refuse)

    async def intercept_service(
        self, continuation: Callable[[Any], Awaitable[Any]], handler_call_details: Any
    ) -> Any:
        """See `grpc.aio.ServerInterceptor.intercept_service`."""
        if handler_call_details.method.startswith(self._open):
            return await continuation(handler_call_details)
        headers = dict(handler_call_details.invocation_metadata or ())
        if self._tokens.opens_header(str(headers.get("authorization", ""))):
            return await continuation(handler_call_details)
        return self._refuse


@dataclass(frozen=True, slots=True)
class Contract:
    """What one server serves.

    Attributes
    ----------
    name
        Of the service in its ``.proto``, with the package.
    message_bytes
        Of one message that it takes, at most.
    add
        Puts the service on a server.
    open
        Whether it needs no token.
    readers
        See `studio.service.reading.Reading`.
    ended
        Called when its server has ended.
    """

    name: str
    message_bytes: int
    add: Callable[[grpc.aio.Server], None]
    open: bool = False
    readers: dict[str, Callable[[bytes], Any]] = field(default_factory=dict)
    ended: Callable[[], None] = lambda: None


def viseme(service: Service) -> Contract:
    """Give the studio's own contract."""
    name = viseme_pb2.DESCRIPTOR.services_by_name["Viseme"].full_name
    return Contract(name, SPEAK_BYTES, partial(add_VisemeServicer_to_server, VisemeService(service)))


def legacy(service: Service, names: dict[str, str] | None = None) -> Contract:
    """Give the Go server's, which has no token; ``names`` are others that its clients have for avatars."""
    name = monolithic_pb2.DESCRIPTOR.services_by_name["MonolithicService"].full_name
    served = LegacyService(service, names)
    return Contract(name, LEGACY_BYTES, partial(add_MonolithicServiceServicer_to_server, served), open=True,
                    readers={f"/{name}/InferBatchComposite": Asked.read}, ended=served.talks.drop)


class GrpcDoor:
    """A gRPC server on some addresses; the asyncio loop's thread.

    Parameters
    ----------
    contract
        What is served, beside health and reflection.
    addresses
        Where to listen; `studio.service.doors.allow` has allowed each, and for a contract that is open only programs of this
        machine reach them.
    tokens
        Which open it.
    certificate
        TLS on every address but Unix sockets; None for none.
    """

    def __init__(self, contract: Contract, addresses: Sequence[Address], tokens: Tokens, *,
                 certificate: Certificate | None = None) -> None:
        self.addresses, self._contract = list(addresses), contract
        open_to_all = (OPEN, f"/{contract.name}/") if contract.open else (OPEN,)
        self.reading = Reading(contract.message_bytes, open_to_all, contract.readers)
        interceptors = _Guard(tokens, open_to_all), self.reading
        self._server = grpc.aio.server(interceptors=interceptors, maximum_concurrent_rpcs=MOST_CALLS, options=[
            ("grpc.max_receive_message_length", contract.message_bytes), ("grpc.max_send_message_length", SEND_BYTES),
            ("grpc.so_reuseport", 0), ("grpc.max_concurrent_streams", MOST_STREAMS),
            # What is not waited for yet stays with the client: no window that grows with the connection's speed.
            ("grpc.http2.bdp_probe", 0),
            # Nothing is packed, so nothing grows when it is unpacked: identity alone.
            ("grpc.compression_enabled_algorithms_bitset", 1),
            # Connections that say nothing do not keep others out; a client connects anew by itself.
            ("grpc.max_connection_idle_ms", 60_000), ("grpc.server_handshake_timeout_ms", 10_000),
            ("grpc.keepalive_time_ms", KEEPALIVE_MS), ("grpc.keepalive_timeout_ms", ANSWER_MS),
            # Its own bound on the answer is a minute, and it keeps to the longer of the two.
            ("grpc.http2.ping_timeout_ms", ANSWER_MS),
            ("grpc.http2.min_ping_interval_without_data_ms", 5_000),
        ])
        self._health = health.aio.HealthServicer()
        contract.add(self._server)
        health_pb2_grpc.add_HealthServicer_to_server(self._health, self._server)
        reflection.enable_server_reflection([contract.name, health.SERVICE_NAME, reflection.SERVICE_NAME], self._server)
        self._certificate = certificate

    async def start(self) -> list[Address]:
        """Listen; gives the addresses with the ports that were taken. `DeviceError` where one cannot be listened on."""
        for number, one in enumerate(self.addresses):
            if one.path:
                _clear(one.path)
            try:
                if self._certificate is not None and not one.path:
                    secured = grpc.ssl_server_credentials([(self._certificate.key, self._certificate.chain)])
                    port = self._server.add_secure_port(str(one), secured)
                else:
                    # A socket of the file system is made here, and is for this user alone from its beginning.
                    before = os.umask(0o177) if one.path else None
                    try:
                        port = self._server.add_insecure_port(str(one))
                    finally:
                        if before is not None:
                            os.umask(before)
            except RuntimeError as error:
                raise DeviceError(f"{one} cannot be listened on: another program does, or it is no address of this machine.") \
                    from error
            if not one.path:
                self.addresses[number] = type(one)(one.host, port)
        await self._server.start()
        for name in ("", self._contract.name):
            await self._health.set(name, health_pb2.HealthCheckResponse.SERVING)
        return self.addresses

    async def close(self, grace_s: float = 2.0) -> None:
        """Take no more calls, let those that run end for so long, and end them."""
        await self._health.enter_graceful_shutdown()
        await self._server.stop(grace_s)
        self._contract.ended()
        for one in self.addresses:
            if one.path:
                _clear(one.path)


def _clear(path: str) -> None:
    """Take away a socket that an earlier start left; never a file of another kind."""
    import stat

    try:
        if stat.S_ISSOCK(os.lstat(path).st_mode):
            os.unlink(path)  # noqa: PTH108
    except OSError:
        return
