"""The page's server: one thread with a loop, a few files, and the WebSocket that feeds the page."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections import deque
from contextlib import suppress
from http import HTTPStatus
from importlib.resources import files
from typing import TYPE_CHECKING

from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Response

from studio.errors import OutputError
from studio.outputs.page.gate import FEED, HEADERS, Gate, RefusedError
from studio.outputs.page.viewer import SHOWN, Viewer

if TYPE_CHECKING:
    from websockets.http11 import Request

    from studio.outputs.page.messages import Bytes

MOST_VIEWERS = 4
FULL = 1013
"""WebSocket close code "try again later" (IANA, WebSocket Close Code Number Registry)."""
SITE = {"/": ("index.html", "text/html; charset=utf-8"), "/page.css": ("page.css", "text/css; charset=utf-8"),
        "/page.js": ("page.js", "text/javascript; charset=utf-8"), "/sound.js": ("sound.js", "text/javascript; charset=utf-8")}
"""Every path there is: which file it is, and what kind."""
OPEN_S, HANDED_S, FAREWELL_S, CLOSE_S = 5.0, 1.0, 0.3, 1.5
"""Longest wait for the thread to serve, for room for another message, for viewers to say goodbye, and for the end."""
END_S = 0.002
"""Between two looks whether every connection has ended."""
MOST_WAITING = 8
"""Messages that wait for the loop."""
REQUEST_S = 5.0
"""A connection that has not asked for anything by then is closed."""
MOST_SILENT = 32
"""Connections that have not asked for anything yet: for one more, the oldest goes. Any program of this computer can make
thousands, and the files that the window can have open would be used up."""


class Server:
    """Serve the page at 127.0.0.1 on a thread of its own, from `start` to `close`.

    Parameters
    ----------
    port
        Where; 0 for one that is free.

    Attributes
    ----------
    gate
        Who may come in; its ``url`` is what to open.
    bytes
        Sent to viewers.
    """

    def __init__(self, port: int = 0) -> None:
        self._socket = _bound(port)
        self.gate = Gate(self._socket.getsockname()[1])
        self.bytes = 0
        self._gone_sent = self._gone_lost = 0
        self._viewers: tuple[Viewer, ...] = ()
        self._silent: dict[ServerConnection, None] = {}
        """Connections that have not asked for anything yet, oldest first (the loop's thread)."""
        self._loop = asyncio.new_event_loop()
        self._ending = asyncio.Event()
        self._begun = threading.Event()
        self._waiting: deque[tuple[bytes, int | None]] = deque()
        """Messages for the loop: a picture's with its sample, and sound's."""
        self._room = threading.BoundedSemaphore(MOST_WAITING)
        self._unsent = 0
        """Pictures that were not given to viewers at all."""
        self._files = {path: (kind, (files("studio.outputs.page") / "site" / name).read_bytes())
                       for path, (name, kind) in SITE.items()}
        self._thread = threading.Thread(target=self._run, name="page", daemon=True)

    @property
    def viewers(self) -> int:
        """How many look (any thread)."""
        return len(self._viewers)

    @property
    def sent(self) -> int:
        """Pictures sent to viewers, those that are gone too (any thread)."""
        return self._gone_sent + sum(viewer.sent for viewer in self._viewers)

    @property
    def lost(self) -> int:
        """Pictures that viewers or the loop were too slow for, those of viewers that are gone too (any thread)."""
        return self._unsent + self._gone_lost + sum(viewer.lost for viewer in self._viewers)

    @property
    def age_ms(self) -> float:
        """How old a picture is where it is shown latest (any thread)."""
        return max((viewer.age_ms for viewer in self._viewers), default=0.0)

    @property
    def takes_pictures(self) -> bool:
        """Whether any viewer has shown what was sent before (any thread)."""
        return any(viewer.keeps_up for viewer in self._viewers)

    def lose(self) -> None:
        """Count a picture that was not made because no viewer would take it (the thread that calls `picture`)."""
        self._unsent += len(self._viewers)

    def start(self) -> None:
        """Begin to serve; `OutputError` if that does not succeed."""
        self._thread.start()
        if not self._begun.wait(OPEN_S):
            raise OutputError("The page cannot be served: the system does not answer; try again.")

    def picture(self, message: Bytes, at: int) -> None:
        """Have a picture sent to every viewer that keeps up (one thread, not the loop's); it waits where the loop is behind."""
        self._hand_over(message, at)

    def sound(self, message: Bytes) -> None:
        """Have sound sent to every viewer that keeps up, as `picture`."""
        self._hand_over(message, None)

    def close(self) -> None:
        """End every connection, and the thread; once it is closed, nothing happens."""
        if self._thread.ident is None:
            self._socket.close()
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._ending.set)
        if self._thread.ident is not None:
            self._thread.join(CLOSE_S)
        elif not self._loop.is_closed():
            self._loop.close()

    def _hand_over(self, message: Bytes, at: int | None) -> None:
        if not self._room.acquire(timeout=HANDED_S):
            self._unsent += at is not None
            return
        self._waiting.append((bytes(message), at))
        # It is awake where others wait before this one. After the end nothing is sent.
        if len(self._waiting) == 1:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._send)

    # On the loop's thread.

    def _send(self) -> None:
        while self._waiting:
            message, at = self._waiting[0]
            try:
                for viewer in self._viewers:
                    if viewer.picture(message, at) if at is not None else viewer.sound(message):
                        self.bytes += len(message)
            finally:
                self._waiting.popleft()
                self._room.release()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        # The library's messages have the token in them.
        hushed = logging.getLogger("studio.outputs.page.websockets")
        hushed.disabled = True
        connections: set[ServerConnection] = set()
        silent = self._silent

        class Connection(ServerConnection):
            """One of all there are, those too that have asked for nothing yet."""

            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                connections.add(self)
                silent[self] = None
                super().connection_made(transport)
                if len(silent) > MOST_SILENT:
                    oldest = next(iter(silent))
                    del silent[oldest]
                    oldest.transport.abort()

            def connection_lost(self, exc: Exception | None) -> None:
                silent.pop(self, None)
                connections.discard(self)
                super().connection_lost(exc)

        # JPEG pictures do not get smaller by being packed once more.
        server = await serve(
            self._meet, sock=self._socket, process_request=self._answer, create_connection=Connection, compression=None,
            max_size=SHOWN.size, max_queue=16, open_timeout=REQUEST_S, close_timeout=FAREWELL_S, server_header=None,
            logger=hushed,
        )
        self._begun.set()
        await self._ending.wait()
        # asyncio fails over a connection that it has accepted when it is told to close, and leaves it open: first no more are.
        # Windows' loop has no readers.
        with suppress(NotImplementedError):
            self._loop.remove_reader(self._socket)
        await asyncio.sleep(0)
        server.close()
        with suppress(TimeoutError):
            await asyncio.wait_for(server.wait_closed(), FAREWELL_S)
        # Those that ask for nothing or do not answer the farewell; and those that came so late that they are only being
        # accepted, for which Python 3.11 does not wait.
        while connections or asyncio.all_tasks() - {asyncio.current_task()}:
            for connection in connections:
                connection.transport.abort()
            await asyncio.sleep(END_S)

    def _answer(self, connection: ServerConnection, request: Request) -> Response | None:
        """Answer a request for a file; None for the WebSocket."""
        self._silent.pop(connection, None)
        headers = request.headers
        try:
            path = self.gate.admit(request.path, *(headers.get_all(name) for name in ("Host", "Origin", "Cookie")))
        except RefusedError as refused:
            return _response(refused.status, "text/plain; charset=utf-8", str(refused).encode())
        if path == FEED:
            return None
        if path == "/favicon.ico":
            return _response(HTTPStatus.NO_CONTENT, "image/x-icon", b"")
        found = self._files.get(path)
        if found is None:
            return _response(HTTPStatus.NOT_FOUND, "text/plain; charset=utf-8", b"There is nothing here.")
        response = _response(HTTPStatus.OK, *found)
        if path == "/":
            response.headers["Set-Cookie"] = self.gate.cookie
        return response

    async def _meet(self, connection: ServerConnection) -> None:
        if len(self._viewers) >= MOST_VIEWERS:
            await connection.close(FULL, f"{MOST_VIEWERS} pages are open already; close one of them.")
            return
        viewer = Viewer(connection)
        self._viewers = (*self._viewers, viewer)
        try:
            with suppress(ConnectionClosed):
                await viewer.listen()
        finally:
            self._viewers = tuple(one for one in self._viewers if one is not viewer)
            self._gone_sent += viewer.sent
            self._gone_lost += viewer.lost


def _bound(port: int) -> socket.socket:
    try:
        # No other process may take the same port beside it: there Windows is asked for that, elsewhere it is so.
        # asyncio sends at once (TCP_NODELAY) only where the protocol is named; else a picture may wait for the next one.
        bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
                bound.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            bound.bind(("127.0.0.1", port))
        except BaseException:
            bound.close()
            raise
    except (OSError, OverflowError) as error:
        reason = error.strerror if isinstance(error, OSError) else "there is no such port"
        raise OutputError(f"The page cannot be served at port {port} ({reason}); name another port.") from error
    return bound


def _response(status: HTTPStatus, kind: str, body: bytes) -> Response:
    headers = Headers({**HEADERS, "Content-Type": kind, "Content-Length": str(len(body)), "Connection": "close"})
    return Response(status, status.phrase, headers, body)
