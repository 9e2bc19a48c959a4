"""An avatar that a studio's service paints: gRPC, the contract viseme.v1."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from . import viseme_pb2 as wire
from .avatars import LostError, Shown, VisemeError

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from numpy.typing import NDArray

MOST_BYTES = 32 << 20
"""Of one picture: planes of 4K have 12 MB."""
MOST_SIDE = 4096
OPEN_S = 20.0
"""A service has so long to load the avatar."""
STATUS_S = 0.5
"""What a service said at the end of a call arrives in so long after a write failed."""
AHEAD = 2
"""Pictures asked for beforehand, so that the way there and back does not stop the clock."""


class Service:
    """See `.avatars.Avatar`. The address is the only one that is ever connected to; proxies of the environment are not used.

    Parameters
    ----------
    address
        ``127.0.0.1:50054``, or ``unix:/path``.
    avatar
        As the service names it.
    token
        What ``viseme-studio serve --new-token`` printed.
    certificate
        PEM of the authority that signed the service's certificate, for TLS; needed for every address that is not of this
        machine, because the token is never sent in the clear.
    """

    def __init__(self, address: str, avatar: str = "mara", *, token: str = "", certificate: bytes | None = None) -> None:
        if certificate is None and not _local(address):
            raise VisemeError(f"{address} is not of this machine: give the certificate of its authority, so that TLS is used.")
        self._address, self._avatar, self._token, self._certificate = address, avatar, token, certificate
        self._channel: Any = None
        self._call: Any = None
        self._ended: tuple[Any, str] | None = None
        """The status and the words with which the service ended the call."""
        self._writing = asyncio.Lock()
        """gRPC ends a call in which one message is written while another still is."""
        self._asked = self._old = 0
        """Pictures that are on their way, and those of them that were asked for before an interruption."""
        self.width = self.height = self.fps = self.rate = 0

    async def open(self) -> None:
        """See `.avatars.Avatar.open`."""
        import grpc

        await self.close()
        options = [("grpc.max_receive_message_length", MOST_BYTES), ("grpc.enable_http_proxy", 0),
                   ("grpc.service_config_disable_resolution", 1)]
        if self._certificate is None:
            self._channel = grpc.aio.insecure_channel(self._address, options=options)
        else:
            trusted = grpc.ssl_channel_credentials(self._certificate)
            self._channel = grpc.aio.secure_channel(self._address, trusted, options=options)
        speak = self._channel.stream_stream(
            "/viseme.v1.Viseme/Speak", request_serializer=wire.SpeakRequest.SerializeToString,
            response_deserializer=wire.SpeakResponse.FromString)
        self._call = speak(metadata=(("authorization", f"Bearer {self._token}"),) if self._token else ())
        self._ended = None
        self._call.add_done_callback(self._note_end)
        try:
            await self._send(begin=wire.Begin(avatar=self._avatar, form=wire.I420, asked=True))
            begun = (await asyncio.wait_for(self._answer(), OPEN_S)).begun
            if not (0 < begun.width <= MOST_SIDE and 0 < begun.height <= MOST_SIDE and 0 < begun.fps <= 240
                    and 8_000 <= begun.rate <= 192_000 and begun.width % 2 == begun.height % 2 == 0):
                raise VisemeError(f"{self._address} says of its pictures what cannot be.")
            known = (self.width, self.height, self.fps, self.rate)
            told = (begun.width, begun.height, begun.fps, begun.rate)
            if any(known) and known != told:
                raise VisemeError(f"{self._address} has another avatar under the name {self._avatar} now.")
        except TimeoutError as error:
            await self.close()
            raise VisemeError(f"{self._address} does not answer.") from error
        except BaseException:
            await self.close()
            raise
        self.width, self.height, self.fps, self.rate = told
        self._asked = self._old = 0

    async def push(self, samples: NDArray[np.float32]) -> None:
        """See `.avatars.Avatar.push`."""
        await self._send(samples=wire.Samples(data=samples.astype("<f4").tobytes()))

    async def end(self) -> None:
        """See `.avatars.Avatar.end`."""
        await self._send(end=wire.EndOfSpeech())

    async def interrupt(self) -> None:
        """See `.avatars.Avatar.interrupt`."""
        self._old = self._asked
        await self._send(interrupt=wire.Interrupt())

    async def picture(self) -> Shown:
        """See `.avatars.Avatar.picture`."""
        while True:
            if (more := 1 + AHEAD - self._asked + self._old) > 0:
                self._asked += more
                await self._send(next=wire.Next(pictures=more))
            answer = await self._answer()
            if not answer.HasField("picture"):
                continue
            self._asked -= 1
            if self._old:
                self._old -= 1
                continue
            data, index = answer.picture.data, answer.picture.index
            if len(data) != self.width * self.height * 3 // 2:
                raise LostError(f"{self._address} sent a picture of another size.")
            return Shown(np.frombuffer(data, np.uint8).reshape(-1, self.width), index)

    async def _send(self, **what: Any) -> None:
        import grpc

        async with self._writing:
            if self._call is None:
                raise LostError(f"There is no connection to {self._address}.")
            try:
                await self._call.write(wire.SpeakRequest(**what))
            except (grpc.RpcError, asyncio.InvalidStateError) as error:
                raise await self._lost() from error

    async def _answer(self) -> wire.SpeakResponse:
        import grpc

        if self._call is None:
            raise LostError(f"There is no connection to {self._address}.")
        try:
            answer = await self._call.read()
        except grpc.RpcError as error:
            raise await self._lost() from error
        if answer is grpc.aio.EOF:
            raise await self._lost()
        return cast("wire.SpeakResponse", answer)

    def _note_end(self, call: Any) -> None:
        """Keep what the service said at the end of ``call``.

        A write that fails after it puts INTERNAL there (https://github.com/grpc/grpc/issues/36066); one that fails before it
        puts it there until the service's word has arrived.
        """
        import grpc

        code, said = _now(call.code()), _now(call.details())
        if code is not grpc.StatusCode.INTERNAL:
            self._ended = code, said

    async def _lost(self) -> LostError:
        """Give what the service said at the end of the call, as an error."""
        import grpc

        call, clock = self._call, asyncio.get_running_loop().time
        deadline = clock() + STATUS_S
        while (code := await call.code()) is grpc.StatusCode.INTERNAL and not self._ended and clock() < deadline:
            await asyncio.sleep(0.005)
        code, said = self._ended or (code, await call.details())
        refused = (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.RESOURCE_EXHAUSTED, grpc.StatusCode.FAILED_PRECONDITION)
        word = said if said and code in refused else "it cannot be reached"
        if code is grpc.StatusCode.UNAUTHENTICATED:
            word = "it wants a token: make one with viseme-studio serve --new-token"
        return LostError(f"{self._address}: {word.rstrip('.')}.")

    async def close(self) -> None:
        """See `.avatars.Avatar.close`."""
        call, channel, self._call, self._channel = self._call, self._channel, None, None
        if call is not None:
            call.cancel()
        if channel is not None:
            with contextlib.suppress(Exception):
                await channel.close()


def _now(known: Coroutine[Any, Any, Any]) -> Any:
    """Give what a coroutine gives that need not wait."""
    try:
        known.send(None)
    except StopIteration as ended:
        return ended.value
    known.close()
    raise RuntimeError("It is not known yet.")


def _local(address: str) -> bool:
    if address.startswith("unix:"):
        return True
    host = address.rpartition(":")[0].removeprefix("[").removesuffix("]")
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
