"""The studio's own contract over gRPC: see `stubs/viseme.proto`."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, NoReturn

import grpc

from studio.avatars import library
from studio.errors import StudioError
from studio.service import forms
from studio.service import speaking as speak
from studio.service.refusals import BusyError, InUseError
from studio.service.session import from_bytes
from studio.service.speaking import Beginning, Ended
from studio.service.stubs import viseme_pb2 as wire
from studio.service.stubs.viseme_pb2_grpc import VisemeServicer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from grpc.aio import ServicerContext

    from studio.service.speaking import Speaking
    from studio.service.studio_service import Service

_FORMS = {wire.JPEG: forms.JPEG_FORM, wire.I420: forms.I420_FORM, wire.H264: forms.H264_FORM}


class VisemeService(VisemeServicer):
    """See the module.

    Parameters
    ----------
    service
        What paints.
    """

    def __init__(self, service: Service) -> None:
        self._service = service

    async def Speak(  # noqa: N802
        self, requests: AsyncIterator[wire.SpeakRequest], context: ServicerContext[wire.SpeakRequest, wire.SpeakResponse]
    ) -> AsyncIterator[wire.SpeakResponse]:
        """Run one session."""
        try:
            first = await anext(aiter(requests), None)
        except StudioError as refused:
            await _refuse(context, refused)
        if first is None or first.WhichOneof("what") != "begin":
            await context.abort(grpc.StatusCode.INVALID_ARGUMENT, "The first message begins the session.")
        begin = first.begin
        async with contextlib.AsyncExitStack() as stack:
            try:
                given = Beginning(begin.avatar, _FORMS.get(begin.form, forms.JPEG_FORM), begin.quality,
                                  live=begin.live, asked=begin.asked)
                speaking, begun = await speak.begin(self._service, given, stack)
            except StudioError as refused:
                await _refuse(context, refused)
            yield wire.SpeakResponse(begun=wire.Begun(width=begun.width, height=begun.height, fps=begun.fps, rate=begun.rate,
                                                      look_ahead_ms=begun.look_ahead_ms))
            reader = asyncio.create_task(_read(requests, speaking))
            stack.push_async_callback(_stop, reader)
            try:
                async for one in speaking.pictures():
                    if reader.done() and (wrong := reader.exception()) is not None:
                        raise wrong
                    yield _told(one)
                await reader
            except StudioError as refused:
                await _refuse(context, refused)

    async def ListAvatars(  # noqa: N802
        self, request: wire.ListAvatarsRequest, context: ServicerContext[wire.ListAvatarsRequest, wire.ListAvatarsResponse]
    ) -> wire.ListAvatarsResponse:
        """List the avatars that there are."""
        del request, context
        answer = wire.ListAvatarsResponse()
        for name in await asyncio.to_thread(library.installed):
            one = self._service.residency.resident(name)
            answer.avatars.append(wire.Avatar(name=name) if one is None else wire.Avatar(
                name=name, loaded=True, memory_bytes=one.memory_bytes, sessions=one.pins, uses=one.requests,
                picture_ms=one.picture_s * 1e3, group=one.grouping.most,
                runs=[wire.Run(pictures=count, ms=run_s * 1e3) for count, run_s in one.grouping.runs_s.items()]))
        return answer

    async def LoadAvatar(  # noqa: N802
        self, request: wire.LoadAvatarRequest, context: ServicerContext[wire.LoadAvatarRequest, wire.LoadAvatarResponse]
    ) -> wire.LoadAvatarResponse:
        """Load an avatar before it is needed."""
        try:
            found, fresh = await asyncio.to_thread(self._service.residency.load, request.name)
        except StudioError as error:
            await _refuse(context, error)
        return wire.LoadAvatarResponse(load_ms=found.load_s * 1e3 if fresh else 0.0, fresh=fresh)

    async def UnloadAvatar(  # noqa: N802
        self, request: wire.UnloadAvatarRequest, context: ServicerContext[wire.UnloadAvatarRequest, wire.UnloadAvatarResponse]
    ) -> wire.UnloadAvatarResponse:
        """Let go of an avatar that no session uses."""
        try:
            gone = self._service.residency.unload(request.name)
        except StudioError as error:
            await _refuse(context, error)
        if not gone:
            await context.abort(grpc.StatusCode.NOT_FOUND, f"The avatar {request.name!r:.80} is not loaded.")
        return wire.UnloadAvatarResponse()

    async def Stats(  # noqa: N802
        self, request: wire.StatsRequest, context: ServicerContext[wire.StatsRequest, wire.StatsResponse]
    ) -> wire.StatsResponse:
        """Say what the service does."""
        del request, context
        service = self._service
        return wire.StatsResponse(
            sessions=service.admission.sessions, refused=service.admission.refused, pictures=service.pictures,
            load=service.admission.load, waiting=service.scheduler.waiting, memory_bytes=service.memory_bytes,
            evicted=service.residency.evicted, grouped=service.scheduler.grouped)


async def _read(requests: AsyncIterator[wire.SpeakRequest], speaking: Speaking) -> None:
    """Put down what the client sends until it ends; `StudioError` for what it may not send."""
    try:
        async for one in requests:
            match one.WhichOneof("what"):
                case "samples":
                    await speaking.push(from_bytes(one.samples.data))
                case "end":
                    speaking.end()
                case "interrupt":
                    speaking.interrupt()
                case "next":
                    speaking.ask(one.next.pictures)
                case _:
                    raise StudioError("A session begins once; send samples, end, interrupt or next.")
    finally:
        speaking.finish()


async def _stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await task


def _told(one: object) -> wire.SpeakResponse:
    if isinstance(one, Ended):
        return wire.SpeakResponse(ended=wire.SpeechEnded(speech=one.speech, pictures=one.pictures, interrupted=one.interrupted))
    return wire.SpeakResponse(picture=wire.Picture(
        data=one.data, index=one.index, speech=one.speech, position=one.position, skipped=one.skipped))  # type: ignore[attr-defined]


async def _refuse(context: ServicerContext[Any, Any], error: StudioError) -> NoReturn:
    """End the call in words; a lack of room says when to come back (google.rpc's retry, in plain metadata)."""
    if isinstance(error, BusyError):
        context.set_trailing_metadata((("retry-after-s", f"{error.retry_s:.0f}"),))
        await context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, str(error))
    if isinstance(error, InUseError):
        await context.abort(grpc.StatusCode.FAILED_PRECONDITION, str(error))
    await context.abort(grpc.StatusCode.INVALID_ARGUMENT, str(error))
    raise error
