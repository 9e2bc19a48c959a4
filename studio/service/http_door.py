"""The service over HTTP: clips to order and fetch, sessions over WebSocket, avatars, counters; see `routes`."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import TYPE_CHECKING, Any

import uvicorn
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route as Mounted
from starlette.routing import WebSocketRoute

from studio.avatars import library
from studio.errors import DeviceError, InputError, StudioError
from studio.exports.job import Status
from studio.files.folders import scratch
from studio.service.clips import MOST_UPLOAD_BYTES, Clip, Clips, Upload, Wish
from studio.service.connections import HEAD_S, Connection, WebSocketConnection
from studio.service.forms import FORMS, JPEG_FORM
from studio.service.outgoing import Target
from studio.service.refusals import BusyError, ConflictError, ForbiddenError, NoRoomError, UnknownError
from studio.service.routes import ROUTES, SESSIONS_PATH, Route, openapi
from studio.service.speaking import Beginning, begin
from studio.service.threads import acquire
from studio.service.websocket import MOST_MESSAGE_BYTES, converse, token_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator
    from typing import BinaryIO

    from prometheus_client.core import Metric
    from starlette.requests import Request
    from starlette.websockets import WebSocket

    from studio.exports.job import Job
    from studio.service.doors import Address, Certificate, Tokens
    from studio.service.fetching import Fetching
    from studio.service.studio_service import Service
    from studio.service.webhooks import Webhooks

PIECE_BYTES = 256 << 10
BODY_S = 300.0
"""A body that takes longer is given up."""
MOST_SESSIONS = 64
"""Over WebSocket, live or not."""
UNSENT_BYTES = 128 << 10
"""Written to a connection and not sent yet, at most."""
PING_S, PONG_S = 20.0, 20.0
"""A WebSocket's client is asked so often whether it is there, and given up where it does not answer in that time."""
TYPES = {"mp4": "video/mp4", "mov": "video/quicktime", "mkv": "video/x-matroska", "webm": "video/webm"}


class TooLargeError(InputError):
    """A body has more bytes than are taken."""


class HttpDoor:
    """An HTTP server on one address; the asyncio loop's thread.

    Parameters
    ----------
    service
        What paints and counts.
    address
        Where to listen; `studio.service.doors.allow` has allowed it.
    tokens
        Which open it.
    certificate
        TLS; None for none.
    clips
        What makes clips; by default in a folder of its own, which goes with the door.
    webhooks
        What tells programs that a clip is done; None where none is to be told.
    fetching
        What fetches sounds that orders name by an address; None where none is to be fetched.
    """

    def __init__(self, service: Service, address: Address, tokens: Tokens, *, certificate: Certificate | None = None,
                 clips: Clips | None = None, webhooks: Webhooks | None = None, fetching: Fetching | None = None) -> None:
        self._service, self._address, self._tokens, self._certificate = service, address, tokens, certificate
        self._folder = contextlib.ExitStack()
        self.clips = clips if clips is not None else Clips(self._folder.enter_context(scratch()) / "clips")
        self.app = Starlette(routes=[*(Mounted(one.path, self._guarded(one), methods=[one.method]) for one in ROUTES),
                                     WebSocketRoute(SESSIONS_PATH, self._converse)])
        self.sessions = 0
        self._webhooks, self._fetching = webhooks, fetching
        self._server: uvicorn.Server | None = None
        self._running: asyncio.Task[None] | None = None
        self._registry = CollectorRegistry()
        self._registry.register(self)

    def _guarded(self, route: Route) -> Callable[[Request], Awaitable[Response]]:
        """Ask for the token before a body is read, and say what is wrong in JSON."""
        answer: Callable[[Request], Awaitable[Response]] = getattr(self, f"_{route.name}")

        async def guarded(request: Request) -> Response:
            if not route.open and not self._tokens.opens_header(request.headers.get("authorization", "")):
                return _stranger()
            try:
                return await answer(request)
            except StudioError as error:
                return _refusal(error)
            except ClientDisconnect:
                # It is read no more.
                return Response(status_code=400)

        return guarded

    # The routes.

    async def _order(self, request: Request) -> Response:
        wish = _wish(request)
        if wish.webhook and self._webhooks is None:
            raise ForbiddenError("This service tells no webhooks: it was started without --webhook-key.")
        target = Target.parse(wish.webhook) if wish.webhook else None
        source = request.query_params.get("sound", "")
        if source and self._fetching is None:
            raise ForbiddenError("This service fetches no sounds: it was started without --sound-addresses.")
        sound = Target.parse(source) if source else None
        await asyncio.to_thread(wish.check)
        length = request.headers.get("content-length", "0")
        if length.isdigit() and int(length) > MOST_UPLOAD_BYTES:
            raise TooLargeError(f"A sound may have {MOST_UPLOAD_BYTES >> 20} MB.")
        if sound is not None and (length != "0" or "transfer-encoding" in request.headers):
            raise InputError("Send the sound or its address, not both.")
        upload = await acquire(self.clips.upload, Upload.__exit__)
        with upload:
            if sound is not None and self._fetching is not None:
                await self._fetching.fetch(sound, upload)
            else:
                await _take(request, upload)
            key = request.headers.get("idempotency-key", "")
            clip, new = await asyncio.to_thread(self.clips.order, upload, wish, key)
        if self._webhooks is not None:
            self._webhooks.forget(lambda name: self.clips.find(name) is not None)
            if target is not None and new:
                self._webhooks.watch(clip.id, target, lambda: self._told(clip.id))
        return JSONResponse(self._told(clip.id), 202 if new else 200)

    async def _status(self, request: Request) -> Response:
        told = self._told(request.path_params["id"])
        return JSONResponse(told) if told is not None else _nothing()

    async def _result(self, request: Request) -> Response:
        found = self.clips.find(request.path_params["id"])
        if found is None:
            return _nothing()
        opened = self.clips.open(request.path_params["id"])
        if opened is None:
            return JSONResponse({"error": f"The clip is {found[1].status.value}."}, 409)
        clip, file = opened
        return StreamingResponse(_pieces(file), media_type=TYPES[clip.wish.format], headers={
            "Content-Disposition": f'attachment; filename="{clip.id}.{clip.wish.format}"', "X-Content-Type-Options": "nosniff"})

    async def _remove(self, request: Request) -> Response:
        return Response(status_code=204) if self.clips.remove(request.path_params["id"]) else _nothing()

    def _told(self, name: str) -> dict[str, Any] | None:
        """Say how an order and its webhook are; None where there is none."""
        found = self.clips.find(name)
        if found is None:
            return None
        told = _clip_told(*found)
        if self._webhooks is not None and (delivery := self._webhooks.delivery(name)) is not None:
            told["webhook"] = {"status": delivery.status, "attempts": delivery.attempts}
        return told

    async def _sessions(self, _request: Request) -> Response:
        return JSONResponse({"error": "A session is a WebSocket: ask for an upgrade."}, 426,
                            {"Upgrade": "websocket", "Connection": "Upgrade"})

    async def _converse(self, socket: WebSocket) -> None:
        """Run a session over a WebSocket; what is refused is refused before the connection is one."""
        given = socket.headers.get("authorization", "")
        if not (self._tokens.opens_header(given) or self._tokens.opens(token_of(socket.scope["subprotocols"]))):
            await socket.send_denial_response(_stranger())
            return
        async with contextlib.AsyncExitStack() as stack:
            try:
                if self.sessions >= MOST_SESSIONS:
                    raise BusyError(f"{MOST_SESSIONS} sessions are open.", retry_s=5.0)
                self.sessions += 1
                stack.callback(self._leave)
                asked = _asked(socket)
                if self._service.residency.resident(asked.avatar) is None and \
                        asked.avatar not in await asyncio.to_thread(library.installed):
                    raise UnknownError(f"There is no avatar named {asked.avatar!r:.80}.")
                speaking, begun = await begin(self._service, asked, stack)
            except StudioError as error:
                await socket.send_denial_response(_refusal(error))
                return
            await converse(socket, speaking, begun)

    def _leave(self) -> None:
        self.sessions -= 1

    async def _avatars(self, _request: Request) -> Response:
        names = await asyncio.to_thread(library.installed)
        loaded = {one.name for one in self._service.residency.residents}
        return JSONResponse([{"name": one, "loaded": one in loaded} for one in names])

    async def _metrics(self, _request: Request) -> Response:
        return Response(generate_latest(self._registry), media_type="text/plain; version=0.0.4; charset=utf-8")

    async def _health(self, _request: Request) -> Response:
        return JSONResponse({"status": "serving"})

    async def _description(self, _request: Request) -> Response:
        return JSONResponse(openapi())

    def collect(self) -> Iterable[Metric]:
        """Give the counters; see `prometheus_client.registry.Collector`."""
        service = self._service
        yield GaugeMetricFamily("viseme_live_sessions", "live sessions", service.admission.sessions)
        yield GaugeMetricFamily("viseme_load", "share of the painting thread that is promised", service.admission.load)
        yield GaugeMetricFamily("viseme_waiting", "pieces of work that wait for the painting thread", service.scheduler.waiting)
        yield GaugeMetricFamily("viseme_memory_bytes", "resident memory of the process", service.memory_bytes)
        yield CounterMetricFamily("viseme_pictures", "pictures painted", service.pictures)
        yield CounterMetricFamily("viseme_refused", "live sessions refused", service.admission.refused)
        yield CounterMetricFamily("viseme_evicted", "avatars let go for others", service.residency.evicted)
        yield CounterMetricFamily("viseme_painting_seconds", "time the painting thread worked", service.scheduler.busy_s)
        yield CounterMetricFamily("viseme_grouped_pictures", "pictures painted in one run with those of other sessions",
                                  service.scheduler.grouped)
        most = GaugeMetricFamily("viseme_group_pictures_most", "sessions' pictures in one run, at most", labels=["avatar"])
        took = GaugeMetricFamily("viseme_group_run_seconds", "what painting a run was measured to take",
                                 labels=["avatar", "pictures"])
        for one in service.residency.residents:
            most.add_metric([one.name], one.grouping.most)
            for count, run_s in one.grouping.runs_s.items():
                took.add_metric([one.name, str(count)], run_s)
        yield most
        yield took
        clips = GaugeMetricFamily("viseme_clips", "clips by status", labels=["status"])
        for status, count in self.clips.counts.items():
            clips.add_metric([status], count)
        yield clips
        if self._webhooks is not None:
            webhooks = CounterMetricFamily("viseme_webhooks", "webhooks that came to an end", labels=["status"])
            for status, count in self._webhooks.counts.items():
                webhooks.add_metric([status], count)
            yield webhooks

    # Its life.

    async def start(self) -> int:
        """Listen; gives the port. `DeviceError` where the address cannot be listened on."""
        address = self._address
        if address.path:
            raise InputError("HTTP listens on HOST:PORT.")
        # asyncio sends at once (TCP_NODELAY) only where the protocol is named; else the end of a picture may wait 40 ms for its
        # client's acknowledgement.
        listening = socket.socket(socket.AF_INET6 if ":" in address.host else socket.AF_INET, socket.SOCK_STREAM,
                                  socket.IPPROTO_TCP)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            # A slow reader's pictures are skipped before they are made, and do not wait by the hundred in the kernel.
            listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT_BYTES)
        try:
            listening.bind((address.host, address.port))
        except OSError as error:
            listening.close()
            raise DeviceError(f"{address} cannot be listened on ({error.strerror}).") from error
        config = uvicorn.Config(self.app, log_config=None, access_log=False, lifespan="off", server_header=False,
                                timeout_keep_alive=15, timeout_graceful_shutdown=2, h11_max_incomplete_event_size=32 << 10,
                                http=Connection, ws=WebSocketConnection, ws_max_size=MOST_MESSAGE_BYTES,
                                ws_per_message_deflate=False, ws_ping_interval=PING_S, ws_ping_timeout=PONG_S)
        self._server = uvicorn.Server(config)
        # The command ends the doors itself.
        self._server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        self._server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
        self._running = asyncio.create_task(self._server.serve(sockets=[]))
        while not self._server.started and not self._running.done():
            await asyncio.sleep(0.01)
        await self._listen(self._server, config, listening)
        return int(listening.getsockname()[1])

    async def _listen(self, server: uvicorn.Server, config: uvicorn.Config, listening: socket.socket) -> None:
        """Listen for the server, which itself would wait a minute for each handshake, and read the certificate by its name."""
        context = self._certificate.context if self._certificate is not None else None
        try:
            made = await asyncio.get_running_loop().create_server(
                lambda: Connection(config=config, server_state=server.server_state, app_state={}), sock=listening,
                ssl=context, ssl_handshake_timeout=HEAD_S if context is not None else None, backlog=config.backlog)
        except OSError as error:
            listening.close()
            raise DeviceError(f"{self._address} cannot be listened on ({error.strerror}).") from error
        server.servers.append(made)

    async def close(self) -> None:
        """Take no more requests, end those that run, give up the clips that are open and delete all of them."""
        if self._server is not None and self._running is not None:
            self._server.should_exit = True
            await self._running
        if self._webhooks is not None:
            await self._webhooks.close()
        await asyncio.to_thread(self.clips.close)
        self._folder.close()


async def _take(request: Request, upload: Upload) -> None:
    """Write a request's body into an upload."""
    try:
        async with asyncio.timeout(BODY_S):
            async for piece in request.stream():
                if piece:
                    await asyncio.to_thread(upload.write, piece)
    except InputError as error:
        raise TooLargeError(str(error)) from error
    except TimeoutError as error:
        raise InputError(f"The sound did not arrive within {BODY_S:.0f} s.") from error


def _wish(request: Request) -> Wish:
    given = request.query_params
    height = given.get("height")
    if height is not None and not (height.isascii() and height.isdigit() and len(height) <= 4):
        raise InputError("height is even, from 64 to 2160.")
    if not given.get("avatar"):
        raise InputError("Say who speaks: avatar=NAME.")
    return Wish(given["avatar"], given.get("format", "mp4"), given.get("quality", "good"), int(height) if height else None,
                given.get("webhook", ""), given.get("shape"))


def _asked(socket: WebSocket) -> Beginning:
    given = socket.query_params
    quality, live = given.get("quality", "0"), given.get("live", "false")
    if not (quality.isascii() and quality.isdigit() and len(quality) <= 3 and int(quality) <= 100):
        raise InputError("quality is 1 to 100.")
    if live not in ("true", "false"):
        raise InputError("live is true or false.")
    if given.get("form", JPEG_FORM) not in FORMS:
        raise InputError(f"form is one of {', '.join(FORMS)}.")
    if not given.get("avatar"):
        raise InputError("Say who speaks: avatar=NAME.")
    return Beginning(given["avatar"], given.get("form", JPEG_FORM), int(quality), live=live == "true")


def _stranger() -> JSONResponse:
    return JSONResponse({"error": "Send a token: Authorization: Bearer TOKEN."}, 401,
                        {"WWW-Authenticate": "Bearer", "Connection": "close"})


def _refusal(error: StudioError) -> JSONResponse:
    """Say what is wrong, with the code that the description names for it."""
    headers = {}
    match error:
        case BusyError():
            code, headers = 429, {"Retry-After": f"{error.retry_s:.0f}", "Connection": "close"}
        case ForbiddenError():
            code = 403
        case UnknownError():
            code = 404
        case ConflictError():
            code = 409
        case NoRoomError():
            code, headers = 507, {"Connection": "close"}
        case TooLargeError():
            code, headers = 413, {"Connection": "close"}
        case _:
            code = 400
    return JSONResponse({"error": str(error)}, code, headers)


def _clip_told(clip: Clip, job: Job) -> dict[str, Any]:
    told: dict[str, Any] = {"id": clip.id, "status": job.status.value, "avatar": clip.wish.avatar,
                               "format": clip.wish.format, "pictures": job.made, "of": job.total}
    if job.status is Status.FAILED:
        # Where the service keeps its files is nothing for clients.
        told["error"] = job.reason.replace(str(clip.sound), "The sound").replace(str(clip.file), "The clip")
    if job.status is Status.DONE:
        told["bytes"] = job.size_bytes
    return told


def _nothing() -> Response:
    return JSONResponse({"error": "There is no such clip."}, 404)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while piece := file.read(PIECE_BYTES):
            yield piece
