"""How much the calls of gRPC may hold together before anything of what they say can be looked at.

gRPC collects a message whole before it gives it, but collects none that is not waited for: beyond some 64 KB it lets the
client wait (HTTP/2's flow control). So a message is waited for only while it has a place, for so long at most, and what is
large in it is gone before the place is given back.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import grpc
from google.protobuf.message import DecodeError

from studio.errors import InputError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable

PLACES_BYTES = 192 << 20
"""Of messages that arrive at the same time: once for calls without a token, and once for the others."""
MOST_PLACES = 16
SMALL_BYTES = 1 << 20
"""Of the one message of a call whose method does not say otherwise."""
READ_S = 15.0
"""A message that takes longer is given up."""
WAIT_S = 30.0
"""Until a message has a place, at most."""
UNREADABLE = "The message is none of this method's: its bytes do not follow the contract."
OPEN_CALLS = 48
"""Calls at a time that need no token: they must leave some to those that have one."""
MOST_SESSIONS = 64
"""Streams at a time. They are not held to places: the next message of a session may be long in coming."""


class Reading(grpc.aio.ServerInterceptor):
    """Bounds what arrives; see the module. The asyncio loop's thread.

    Parameters
    ----------
    message_bytes
        Of one message, at most: the server's ``grpc.max_receive_message_length``.
    open_to_all
        How the names of methods begin that need no token.
    readers
        By a method's name, what makes of a message's bytes the object that the method takes, without what is large in it.
    """

    def __init__(self, message_bytes: int, open_to_all: tuple[str, ...],
                 readers: dict[str, Callable[[bytes], Any]] | None = None) -> None:
        self._open, self._readers = open_to_all, readers or {}
        places = max(1, min(MOST_PLACES, PLACES_BYTES // message_bytes))
        self._places = {is_open: asyncio.Semaphore(places) for is_open in (True, False)}
        self.open_calls = self.streams = 0

    async def intercept_service(
        self, continuation: Callable[[Any], Awaitable[Any]], handler_call_details: Any
    ) -> Any:
        """See `grpc.aio.ServerInterceptor.intercept_service`."""
        handler = await continuation(handler_call_details)
        if handler is None:
            return None
        name = handler_call_details.method
        is_open = name.startswith(self._open)
        if handler.request_streaming:
            return self._streaming(handler, is_open) if inspect.isasyncgenfunction(handler.stream_stream) else handler
        read = self._readers.get(name) or partial(_small, handler.request_deserializer)
        return self._answering(handler, is_open, read)

    def _answering(self, handler: Any, is_open: bool, read: Callable[[bytes], Any]) -> Any:
        """Make a handler that reads the one message of a call itself; on the wire they are the same."""
        async def answer(requests: AsyncIterator[Any], context: Any) -> Any:
            async with self._counted(context, is_open):
                return await handler.unary_unary(await self._read(requests, context, is_open), context)

        async def answers(requests: AsyncIterator[Any], context: Any) -> None:
            async with self._counted(context, is_open):
                given = handler.unary_stream(await self._read(requests, context, is_open), context)
                if not inspect.isasyncgen(given):
                    # It writes to the context itself.
                    await given
                    return
                async with contextlib.aclosing(given):
                    async for one in given:
                        await context.write(one)

        if handler.response_streaming:
            return grpc.stream_stream_rpc_method_handler(answers, read, handler.response_serializer)
        return grpc.stream_unary_rpc_method_handler(answer, read, handler.response_serializer)

    def _streaming(self, handler: Any, is_open: bool) -> Any:
        """Make a handler that is bounded, and to which a message that is none is `InputError`."""
        async def answers(requests: AsyncIterator[Any], context: Any) -> AsyncIterator[Any]:
            if self.streams >= MOST_SESSIONS:
                await _busy(context, f"{MOST_SESSIONS} sessions are open.")
            self.streams += 1
            try:
                async with (self._counted(context, is_open), contextlib.aclosing(_messages(requests)) as messages,
                            contextlib.aclosing(_readable(messages)) as readable,
                            contextlib.aclosing(handler.stream_stream(readable, context)) as given):
                    async for one in given:
                        yield one
            finally:
                self.streams -= 1

        return grpc.stream_stream_rpc_method_handler(answers, handler.request_deserializer, handler.response_serializer)

    @contextlib.asynccontextmanager
    async def _counted(self, context: Any, is_open: bool) -> AsyncIterator[None]:
        if is_open and self.open_calls >= OPEN_CALLS:
            await _busy(context, f"{OPEN_CALLS} calls without a token are open.")
        self.open_calls += is_open
        try:
            yield
        finally:
            self.open_calls -= is_open

    async def _read(self, requests: AsyncIterator[Any], context: Any, is_open: bool) -> Any:
        """Wait for a place and for the message; end the call where either takes too long."""
        places = self._places[is_open]
        try:
            async with asyncio.timeout(WAIT_S):
                await places.acquire()
        except TimeoutError:
            await _busy(context, "Other calls are read.")
        try:
            async with asyncio.timeout(READ_S), contextlib.aclosing(_messages(requests)) as messages:
                request = await anext(messages)
        except TimeoutError:
            await context.abort(grpc.StatusCode.DEADLINE_EXCEEDED, f"The message did not arrive within {READ_S:.0f} s.")
        except StopAsyncIteration:
            await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "The call has no message.")
        except DecodeError:
            await context.abort(grpc.StatusCode.INVALID_ARGUMENT, UNREADABLE)
        finally:
            places.release()
        if request is None:
            await context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, f"The message has more than {SMALL_BYTES >> 20} MB.")
        return request


def _messages(requests: AsyncIterator[Any]) -> AsyncGenerator[Any, None]:
    """Give what gives a call's messages, to be closed: it holds the last one and itself, until garbage is collected."""
    return cast("AsyncGenerator[Any, None]", aiter(requests))


async def _readable(messages: AsyncIterator[Any]) -> AsyncGenerator[Any, None]:
    try:
        async for one in messages:
            yield one
    except DecodeError as error:
        raise InputError(UNREADABLE) from error


def _small(read: Callable[[bytes], Any], message: bytes) -> Any:
    return read(message) if len(message) <= SMALL_BYTES else None


async def _busy(context: Any, why: str) -> None:
    context.set_trailing_metadata((("retry-after-s", "5"),))
    await context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, f"{why} Come back in 5 s.")
