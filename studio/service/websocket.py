"""A session over WebSocket: what `Speak` is over gRPC, for programs and pages that have no gRPC.

The client sends samples as binary messages (float32, little-endian, one channel) and ``{"type": "end"}``,
``{"type": "interrupt"}`` or ``{"type": "finish"}`` as text. It is told ``begun``, ``ended`` and ``error`` as text; each picture
is a binary message, `HEADER` and the encoded picture behind it.
"""

from __future__ import annotations

import asyncio
import contextlib
import struct
from typing import TYPE_CHECKING, Any

from starlette.websockets import WebSocketDisconnect

from studio.errors import InputError, StudioError
from studio.files.bounded import parse_json
from studio.service.refusals import BusyError
from studio.service.session import MOST_WAITING_S, FullError, from_bytes
from studio.service.speaking import Ended

if TYPE_CHECKING:
    from starlette.websockets import WebSocket

    from studio.service.speaking import Begun, ClientPicture, Speaking

HEADER = struct.Struct("<qqii")
"""Before each picture: index in the speech (-1: the idle loop), first sample, speech, pictures skipped before it."""
MOST_MESSAGE_BYTES = 1 << 20
"""Of the client: 16 s of sound at 16 kHz."""
MOST_TEXT = 1024
SUBPROTOCOL = "viseme.v1"
TOKEN_PREFIX = "bearer."  # noqa: S105  (what stands before a token)
"""Browsers send no header with a WebSocket: they offer the token as a second subprotocol."""
DONE, REFUSED, TOO_MUCH, FAILED, LATER = 1000, 1008, 1009, 1011, 1013
"""Close codes (IANA, WebSocket Close Code Number Registry)."""
MOST_REASON_BYTES = 123
FAREWELL_S = 2.0


def token_of(offered: list[str]) -> str:
    """Give the token among the subprotocols that a client offers; empty where there is none."""
    return next((one.removeprefix(TOKEN_PREFIX) for one in offered if one.startswith(TOKEN_PREFIX)), "")


async def converse(socket: WebSocket, speaking: Speaking, begun: Begun) -> None:
    """Accept the connection and run the session until one side ends it."""
    await socket.accept(SUBPROTOCOL if SUBPROTOCOL in socket.scope["subprotocols"] else None)
    tasks = [asyncio.create_task(_read(socket, speaking)), asyncio.create_task(_write(socket, speaking, begun))]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in tasks:
            one.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
    wrong = next((one for one in ends if isinstance(one, Exception)), None)
    # Who went away, or reads nothing, misses the farewell.
    with contextlib.suppress(WebSocketDisconnect, TimeoutError):
        async with asyncio.timeout(FAREWELL_S):
            await _say_farewell(socket, wrong)
    if not isinstance(wrong, StudioError | WebSocketDisconnect | None):
        raise wrong


async def _say_farewell(socket: WebSocket, wrong: Exception | None) -> None:
    if not isinstance(wrong, StudioError):
        await socket.close(DONE if wrong is None else FAILED)
        return
    await socket.send_json({"type": "error", "error": str(wrong)})
    code = {FullError: TOO_MUCH, BusyError: LATER}.get(type(wrong), REFUSED)
    await socket.close(code, str(wrong).encode()[:MOST_REASON_BYTES].decode("utf-8", "ignore"))


async def _read(socket: WebSocket, speaking: Speaking) -> None:
    """Put down what the client sends until it goes away; `StudioError` for what it may not send."""
    while (message := await socket.receive())["type"] != "websocket.disconnect":
        data: bytes | None = message.get("bytes")
        if data is not None:
            if len(data) % 4:
                raise InputError("A binary message is float32 samples: its bytes are a multiple of 4.")
            samples = from_bytes(data)
            # A task that waits here answers no ping, so its client is thought gone: the client keeps within bounds itself.
            if len(samples) > speaking.room:
                raise FullError(f"More than {MOST_WAITING_S} s of sound wait, or too many pieces of it; take pictures before "
                                "you send more.")
            await speaking.push(samples)
            continue
        match _type(message.get("text") or ""):
            case "end":
                speaking.end()
            case "interrupt":
                speaking.interrupt()
            case "finish":
                speaking.finish()
            case _:
                raise InputError("Send samples, or end, interrupt or finish as the type of a JSON object.")


def _type(text: str) -> Any:
    if len(text) > MOST_TEXT:
        raise InputError(f"A text message has at most {MOST_TEXT} characters.")
    try:
        told = parse_json(text.encode())
    except ValueError as error:
        raise InputError("A text message is a JSON object.") from error
    return told.get("type") if isinstance(told, dict) else None


async def _write(socket: WebSocket, speaking: Speaking, begun: Begun) -> None:
    """Tell the client what there is to tell. A picture is made when the last one was taken: who reads slowly skips some."""
    await socket.send_json({"type": "begun", "width": begun.width, "height": begun.height, "fps": begun.fps,
                            "rate": begun.rate, "look_ahead_ms": begun.look_ahead_ms})
    async for one in speaking.pictures():
        if isinstance(one, Ended):
            await socket.send_json({"type": "ended", "speech": one.speech, "pictures": one.pictures,
                                    "interrupted": one.interrupted})
        else:
            await socket.send_bytes(_message(one))


def _message(picture: ClientPicture) -> bytes:
    return HEADER.pack(picture.index, picture.position, picture.speech, picture.skipped) + picture.data
