"""Connections that say or take nothing: ended by a deadline, and those of HTTP the first to go when there are too many."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

if TYPE_CHECKING:
    import asyncio

MOST_CONNECTIONS = 512
"""Kept at once: for one more, the one that has waited longest for its client goes."""
MOST_OF_A_PEER = 256
"""Of one address, so that it leaves some to others; programs of this machine, or those behind a proxy, have one address."""
HEAD_S = 15.0
"""From the connection, or from the last answer, until a request's head is there."""
TAKEN_S = 60.0
"""A client that takes nothing of its answer for so long is given up."""
MOST_FRAMES = 1024
"""Of one message over WebSocket: an empty one counts no byte."""


class _Taken(ABC):
    """A protocol whose client is given up where it takes nothing; the asyncio loop's thread."""

    loop: asyncio.AbstractEventLoop
    _stuck: asyncio.TimerHandle | None = None

    @abstractmethod
    def drop(self) -> None:
        """End the connection at once."""

    def pause_writing(self) -> None:
        """Give the client so long to take something."""
        super().pause_writing()  # type: ignore[misc]
        self._give_up_later()

    def resume_writing(self) -> None:
        """Note that it has."""
        super().resume_writing()  # type: ignore[misc]
        self._go_on()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._go_on()
        super().connection_lost(exc)  # type: ignore[misc]

    def _give_up_later(self) -> None:
        if self._stuck is None:
            self._stuck = self.loop.call_later(TAKEN_S, self.drop)

    def _go_on(self) -> None:
        if self._stuck is not None:
            self._stuck.cancel()
            self._stuck = None


class Connection(_Taken, H11Protocol):
    """uvicorn's connection with the bounds of this module; the asyncio loop's thread.

    A request's body has its own deadline where it is read, and a connection that became a WebSocket is that protocol's.

    Attributes
    ----------
    until_s
        When it is ended unless its client asks for something, on the loop's clock; 0 while something is answered.
    """

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._waiting: asyncio.TimerHandle | None = None
        self.until_s = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Make room where there is none, and wait for a request."""
        super().connection_made(transport)
        self._wait()
        mine = [one for one in self.connections if isinstance(one, Connection) and one.host == self.host]
        for kept, most in ((mine, MOST_OF_A_PEER), (list(self.connections), MOST_CONNECTIONS)):
            if len(kept) > most:
                waiting = [one for one in kept if isinstance(one, Connection) and one.until_s]
                min(waiting, key=lambda one: one.until_s, default=self).drop()
                break

    @property
    def host(self) -> str:
        """The client's address."""
        return self.client[0] if self.client else ""

    def _wait(self) -> None:
        self._stop_waiting()
        self._waiting = self.loop.call_later(HEAD_S, self.drop)
        self.until_s = self._waiting.when()

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting, self.until_s = None, 0.0

    def drop(self) -> None:
        """End the connection at once."""
        self._stop_waiting()
        self.connections.discard(self)
        self.transport.abort()

    def handle_events(self) -> None:
        """Wait no longer where a request has come; bytes that are none yet win no time."""
        cycle = self.cycle
        super().handle_events()
        if self.cycle is not cycle:
            self._stop_waiting()

    def handle_websocket_upgrade(self, event: Any) -> None:
        """Leave the connection to the other protocol."""
        self._stop_waiting()
        super().handle_websocket_upgrade(event)

    def on_response_complete(self) -> None:
        """Wait for the next request; the rest of a body that is not read is none."""
        self._wait()
        super().on_response_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._stop_waiting()
        super().connection_lost(exc)


class WebSocketConnection(_Taken, WebSocketsSansIOProtocol):
    """uvicorn's connection of a WebSocket with the bounds of this module; the asyncio loop's thread.

    uvicorn closes such a connection once all is sent: never, where the client takes nothing.
    """

    def drop(self) -> None:
        """End the connection at once."""
        self.transport.abort()

    def handle_ping(self) -> None:
        """Answer, unless the client takes nothing: answers would be kept without bound."""
        if self.writable.is_set():
            super().handle_ping()
        else:
            self.conn.data_to_send()

    def handle_cont(self, event: Any) -> None:
        """Add a part of a message, unless it is in too many."""
        if len(self.frames) < MOST_FRAMES:
            super().handle_cont(event)
        elif not self.close_sent:
            self.conn.fail(1009, f"A message has at most {MOST_FRAMES} frames.")
            self.handle_parser_exception()

    def keepalive_timeout(self) -> None:
        """Close the connection of a client that does not answer, whether or not it takes that."""
        super().keepalive_timeout()
        self._give_up_later()

    def on_task_complete(self, task: asyncio.Task[None]) -> None:
        """Let the rest be sent, for so long."""
        super().on_task_complete(task)
        if not self.disconnected:
            self._give_up_later()
