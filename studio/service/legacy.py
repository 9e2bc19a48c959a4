"""The contract of the Go server that this one replaces, so that its clients run unchanged: see `stubs/monolithic.proto`.

Nearly all errors are in the answer, as there; only a lack of room is gRPC's own RESOURCE_EXHAUSTED.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import grpc

from studio.avatars import library
from studio.errors import StudioError
from studio.service.refusals import BusyError
from studio.service.session import MOST_WAITING_S, check, from_bytes
from studio.service.speaking import PATIENCE_S
from studio.service.stubs import monolithic_pb2 as wire
from studio.service.stubs.monolithic_pb2_grpc import MonolithicServiceServicer
from studio.service.talks import TOGETHER, Piece, Talk, Talks
from studio.service.threads import acquire
from studio.service.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from grpc.aio import ServicerContext as Context
    from numpy.typing import NDArray

    from studio.service.residency import Resident
    from studio.service.studio_service import Service

    F32 = NDArray[np.float32]

Result = TypeVar("Result")
PORT = 50053
MOST_BATCH = 32
FRAME_BYTES = 6 * 320 * 320 * 4
"""Of one of ``visual_frames``: their size is checked, and they are not used."""
MOST_START = 2**31 - 1 - MOST_BATCH
RATE = 16_000
"""Of ``raw_audio``, whatever ``sample_rate`` says."""
MOST_REQUESTS = 16
"""Of one client for one avatar, waiting or being made."""
MOST_SOUND_BYTES = MOST_WAITING_S * RATE * 4


@dataclass(frozen=True, slots=True)
class Asked:
    """What is used of a ``CompositeBatchRequest``; of ``visual_frames``, which may be 79 MB, the size alone."""

    model_id: str
    raw_audio: bytes
    frames_bytes: int
    has_features: bool
    batch_size: int
    start_frame_idx: int

    @classmethod
    def read(cls, message: bytes) -> Asked:
        """Make it of a message's bytes, of which nothing is kept; protobuf's ``DecodeError`` for what is none."""
        request = wire.CompositeBatchRequest.FromString(message)
        return cls(request.model_id, request.raw_audio, len(request.visual_frames), bool(request.audio_features),
                   request.batch_size, request.start_frame_idx)


class LegacyService(MonolithicServiceServicer):
    """See the module.

    Parameters
    ----------
    service
        What paints.
    names
        Other names that clients have for avatars.
    """

    def __init__(self, service: Service, names: dict[str, str] | None = None) -> None:
        self._service, self._names = service, names or {}
        self.talks = Talks(service)
        self.turns = Turns(MOST_REQUESTS)

    def _avatar(self, model: str) -> str:
        return self._names.get(model, model)

    async def InferBatchComposite(  # noqa: N802
        self, request: Asked, context: Context[wire.CompositeBatchRequest, wire.CompositeBatchResponse]  # type: ignore[override]
    ) -> wire.CompositeBatchResponse:
        """Make a batch of pictures of a speech."""
        began_s = time.perf_counter()
        try:
            piece = Piece(_sound(request), request.start_frame_idx, request.batch_size)
            client, avatar = str(context.peer()), self._avatar(request.model_id)
            # Of one speech each batch needs what those before it left.
            async with self.turns.turn((client, avatar)):
                made = await self._make(client, avatar, piece)
        except BusyError as error:
            await context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, str(error))
            raise
        except StudioError as error:
            return wire.CompositeBatchResponse(error=str(error))
        made.total_time_ms = (time.perf_counter() - began_s) * 1e3
        made.success = True
        return made

    async def _make(self, client: str, avatar: str, piece: Piece) -> wire.CompositeBatchResponse:
        answer = wire.CompositeBatchResponse()
        kept = self.talks.talk(client, avatar, piece)
        talk, answer.model_loaded = await acquire(kept.__enter__, lambda _: kept.__exit__(None, None, None))
        try:
            if answer.model_loaded:
                answer.model_load_time_ms = talk.resident.load_s * 1e3
            due_s = time.monotonic() + PATIENCE_S
            await self._ask(talk, due_s, lambda: talk.hear(piece))
            while (left := piece.count - len(answer.composited_frames)) > 0:
                count = min(left, self._service.together(TOGETHER), talk.session.speaker.most)
                batch = await self._ask(talk, due_s, lambda count=count: talk.make(count))  # type: ignore[misc]
                answer.composited_frames.extend(batch.pictures)
                answer.audio_processing_ms += batch.hearing_ms
                answer.inference_time_ms += batch.painting_ms
                answer.composite_time_ms += batch.encoding_ms
                took_ms = batch.hearing_ms + batch.painting_ms + batch.encoding_ms
                self._service.count(talk.resident, len(batch.pictures), took_ms / 1e3)
            talk.resident.requests += 1
        finally:
            kept.__exit__(None, None, None)
        return answer

    async def _ask(self, talk: Talk, due_s: float, work: Callable[[], Result]) -> Result:
        return await asyncio.wrap_future(self._service.scheduler.ask(talk, due_s, work))

    async def ListModels(  # noqa: N802
        self, request: wire.ListModelsRequest, context: Context[wire.ListModelsRequest, wire.ListModelsResponse]
    ) -> wire.ListModelsResponse:
        """List the avatars, and the other names that clients have for some."""
        del request, context
        known = await asyncio.to_thread(library.installed)
        names = sorted({*known, *(one for one, avatar in self._names.items() if avatar in known)})
        return wire.ListModelsResponse(models=[self._info(name) for name in names])

    def _info(self, name: str) -> wire.ModelInfo:
        found = self._service.residency.resident(self._avatar(name))
        if found is None:
            return wire.ModelInfo(model_id=name, gpu_id=-1)
        return wire.ModelInfo(model_id=name, loaded=True, gpu_id=_gpu(found), memory_mb=found.memory_bytes >> 20,
                              request_count=found.requests, avg_inference_ms=_average_ms(found))

    async def LoadModel(  # noqa: N802
        self, request: wire.LoadModelRequest, context: Context[wire.LoadModelRequest, wire.LoadModelResponse]
    ) -> wire.LoadModelResponse:
        """Load an avatar before it is needed."""
        try:
            found, fresh = await asyncio.to_thread(self._service.residency.load, self._avatar(request.model_id))
        except BusyError as error:
            await context.abort(grpc.StatusCode.RESOURCE_EXHAUSTED, str(error))
            raise
        except StudioError as error:
            return wire.LoadModelResponse(error=str(error))
        return wire.LoadModelResponse(success=True, gpu_id=_gpu(found), load_time_ms=found.load_s * 1e3 if fresh else 0.0)

    async def UnloadModel(  # noqa: N802
        self, request: wire.UnloadModelRequest, context: Context[wire.UnloadModelRequest, wire.UnloadModelResponse]
    ) -> wire.UnloadModelResponse:
        """Let go of an avatar; speeches that no client waits for end with it."""
        del context
        name = self._avatar(request.model_id)
        try:
            await asyncio.to_thread(self.talks.drop, name)
            if not self._service.residency.unload(name):
                return wire.UnloadModelResponse(error=f"The avatar {request.model_id!r:.80} is not loaded.")
        except StudioError as error:
            return wire.UnloadModelResponse(error=str(error))
        return wire.UnloadModelResponse(success=True)

    async def GetModelStats(  # noqa: N802
        self, request: wire.GetModelStatsRequest, context: Context[wire.GetModelStatsRequest, wire.GetModelStatsResponse]
    ) -> wire.GetModelStatsResponse:
        """Say what each loaded avatar did."""
        del request, context
        return wire.GetModelStatsResponse(models=[
            wire.ModelStats(model_id=one.name, loaded=True, gpu_id=_gpu(one), memory_mb=one.memory_bytes >> 20,
                            request_count=one.requests, total_inference_ms=round(one.painted_s * 1e3),
                            avg_inference_ms=_average_ms(one), last_used_timestamp=int(one.used_s))
            for one in self._service.residency.residents
        ])

    async def Health(  # noqa: N802
        self, request: wire.HealthRequest, context: Context[wire.HealthRequest, wire.HealthResponse]
    ) -> wire.HealthResponse:
        """Say how many avatars are loaded, and how many would fit."""
        del request, context
        residents = self._service.residency.residents
        held = sum(one.memory_bytes for one in residents)
        most = len(residents)
        if residents:
            most += max(0, self._service.residency.budget_bytes - held) * len(residents) // max(1, held)
        gpus = sorted({_gpu(one) for one in residents} - {-1})
        return wire.HealthResponse(healthy=True, loaded_models=len(residents), max_models=max(1, most), gpu_ids=gpus)


def _sound(request: Asked) -> F32:
    """Check a request and give its sound; `StudioError` says what is wrong with it."""
    if not request.model_id:
        raise StudioError("model_id is required.")
    if not 1 <= request.batch_size <= MOST_BATCH:
        raise StudioError(f"batch_size must be 1 to {MOST_BATCH}, not {request.batch_size}.")
    if not 0 <= request.start_frame_idx <= MOST_START:
        raise StudioError(f"start_frame_idx must be 0 or more, not {request.start_frame_idx}.")
    if request.frames_bytes and request.frames_bytes != request.batch_size * FRAME_BYTES:
        raise StudioError(f"visual_frames must have {request.batch_size * FRAME_BYTES} bytes for this batch_size, not "
                          f"{request.frames_bytes}.")
    if not request.raw_audio:
        if request.has_features:
            raise StudioError("audio_features of another encoder cannot be used: send raw_audio.")
        raise StudioError("raw_audio is required: float32 at 16 kHz.")
    if len(request.raw_audio) > MOST_SOUND_BYTES:
        raise StudioError(f"raw_audio may have {MOST_WAITING_S} s.")
    sound = from_bytes(request.raw_audio)
    check(sound)
    return sound


def _gpu(resident: Resident) -> int:
    """Give the number of the NVIDIA GPU; -1 on the processor."""
    device = resident.model.device
    return (device.index or 0) if device.nvidia else -1


def _average_ms(resident: Resident) -> float:
    """Say what a request took on average, in milliseconds."""
    return resident.painted_s * 1e3 / max(1, resident.requests)
