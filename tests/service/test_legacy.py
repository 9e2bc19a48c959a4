"""The Go server's contract, asked over a real connection as its clients ask."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import cv2
import grpc
import numpy as np
import pytest

from studio.service import grpc_door, legacy, talks
from studio.service.session import Session
from studio.service.stubs import monolithic_pb2 as wire
from studio.service.stubs.monolithic_pb2_grpc import MonolithicServiceStub
from studio.service.talks import Batch, Talk
from tests.service.conftest import STEP, speech
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from studio.service.studio_service import Service

AHEAD = 7
"""Pictures of sound that the clients send after a batch."""


@pytest.fixture
def client(served: Callable[..., AbstractContextManager[grpc.Channel]]) -> Iterator[MonolithicServiceStub]:
    with served(grpc_door.legacy, token="", names={"sanders": "tiny"}) as channel:
        yield MonolithicServiceStub(channel)


def batches(client: MonolithicServiceStub, sound: np.ndarray, size: int, total: int, model: str = "tiny") -> list[bytes]:
    """Ask as the Go server's clients do: from 8 pictures before the batch to 7 behind it."""
    made: list[bytes] = []
    for start in range(0, total, size):
        count = min(size, total - start)
        first = max(0, start - 8) * STEP
        part = sound[first : first + (count + min(start, 8) + AHEAD) * STEP]
        answer = client.InferBatchComposite(wire.CompositeBatchRequest(
            model_id=model, raw_audio=part.astype("<f4").tobytes(), batch_size=count, start_frame_idx=start,
            sample_rate=44_100))
        assert answer.success, answer.error
        made += answer.composited_frames
    return made


def test_any_cut_gives_the_same_pictures_to_the_last_bit(client: MonolithicServiceStub) -> None:
    # Of the last pictures the clients send less than they look ahead: the sound is over.
    sound = speech(50)
    whole = batches(client, sound, 25, 50)
    decoded = cv2.imdecode(np.frombuffer(whole[0], np.uint8), cv2.IMREAD_COLOR)
    assert decoded.shape == (128, 192, 3)
    assert len(set(whole)) > 40
    for size in (24, 8, 1):
        assert batches(client, sound, size, 50) == whole, size


def test_silence_behind_the_end_of_a_speech_does_not_begin_it_anew(
    client: MonolithicServiceStub, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, begin = list[int | None](), Session.begin
    monkeypatch.setattr(Session, "begin", lambda session, number=None: (begun.append(number), begin(session, number)))
    assert len(batches(client, speech(20.5), 1, 22)) == 22
    assert begun == [0]


def test_two_clients_do_not_hear_each_other(
    served: Callable[..., AbstractContextManager[grpc.Channel]], client: MonolithicServiceStub
) -> None:
    sound, other = speech(24 + AHEAD), speech(24 + AHEAD, seed=3)
    alone = batches(client, sound, 8, 24)
    with served(grpc_door.legacy, token="") as channel:
        second, turns = MonolithicServiceStub(channel), []
        for start in range(0, 24, 8):
            for one, heard in ((client, sound), (second, other)):
                first = max(0, start - 8) * STEP
                part = heard[first : first + (8 + min(start, 8) + AHEAD) * STEP]
                answer = one.InferBatchComposite(wire.CompositeBatchRequest(
                    model_id="tiny", raw_audio=part.tobytes(), batch_size=8, start_frame_idx=start))
                turns += answer.composited_frames if one is client else ()
    assert turns == alone


def test_batches_that_overlap_are_made_one_after_another(client: MonolithicServiceStub) -> None:
    """Made in between each other they would take each other's pictures, and wait for more for good."""
    request = wire.CompositeBatchRequest(model_id="tiny", raw_audio=speech(25 + AHEAD).tobytes(), batch_size=25)
    alone = list(client.InferBatchComposite(request).composited_frames)
    asked = [client.InferBatchComposite.future(request) for _ in range(6)]
    assert all(list(one.result(60).composited_frames) == alone for one in asked)


def test_programs_behind_one_connection_do_not_hear_each_other(client: MonolithicServiceStub) -> None:
    sounds = [speech(24 + AHEAD, seed) for seed in (7, 3, 5)]
    alone = [batches(client, sound, 8, 24) for sound in sounds]
    turns: list[list[bytes]] = [[], [], []]
    for start in range(0, 24, 8):
        for made, sound in zip(turns, sounds, strict=True):
            first = max(0, start - 8) * STEP
            made += client.InferBatchComposite(wire.CompositeBatchRequest(
                model_id="tiny", raw_audio=sound[first : first + (8 + min(start, 8) + AHEAD) * STEP].tobytes(), batch_size=8,
                start_frame_idx=start)).composited_frames
    assert turns == alone


def test_a_client_keeps_few_speeches_and_reuses_one_that_is_over(
    served: Callable[..., AbstractContextManager[grpc.Channel]], service: Service
) -> None:
    with served(grpc_door.legacy, token="") as channel:
        client = MonolithicServiceStub(channel)
        for count in (1, 1, 1):
            batches(client, speech(8), 8, 8)
            assert service.residency.resident("tiny").pins == count
        for seed in range(8):
            batches(client, speech(16 + AHEAD, seed), 8, 16)
        assert service.residency.resident("tiny").pins == talks.MOST_OF_A_CLIENT


def test_a_speech_whose_client_has_hung_up_is_closed_after_the_picture_that_is_painted(
    client: MonolithicServiceStub, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, let, order = threading.Event(), threading.Event(), list[str]()
    make, close = Talk.make, Talk.close

    def slow(talk: Talk, count: int) -> Batch:
        held.set()
        let.wait(20)
        made = make(talk, count)
        order.append("made")
        return made

    monkeypatch.setattr(Talk, "make", slow)
    monkeypatch.setattr(Talk, "close", lambda talk: (order.append("closed"), close(talk)))
    gone = client.InferBatchComposite.future(
        wire.CompositeBatchRequest(model_id="tiny", raw_audio=speech(12).tobytes(), batch_size=4))
    assert held.wait(20)
    gone.cancel()
    with ThreadPoolExecutor(1) as other:
        # Refused until the service knows that the client is gone.
        unloaded = other.submit(until, lambda: client.UnloadModel(wire.UnloadModelRequest(model_id="tiny")).success)
        until(lambda: service.scheduler.waiting)
        let.set()
        unloaded.result(20)
    assert order == ["made", "closed"]


def test_a_batch_in_the_middle_is_heard_with_the_sound_before_it(client: MonolithicServiceStub) -> None:
    sound = speech(48 + AHEAD)
    whole = batches(client, sound, 24, 48)
    first = 16 * STEP
    client.InferBatchComposite(wire.CompositeBatchRequest(model_id="tiny", raw_audio=speech(40).tobytes(), batch_size=1))
    answer = client.InferBatchComposite(wire.CompositeBatchRequest(
        model_id="tiny", raw_audio=sound[first : first + (8 + 24 + AHEAD) * STEP].tobytes(), batch_size=24, start_frame_idx=24))

    def mouth(jpeg: bytes) -> float:
        return float(cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_GRAYSCALE).mean())

    # The encoder hears up to 8 pictures before the context too, so these are compared by their light.
    assert [mouth(one) for one in answer.composited_frames] == pytest.approx([mouth(one) for one in whole[24:]], abs=0.5)


def test_sound_that_ends_early_gives_all_pictures_and_the_next_speech_is_another(client: MonolithicServiceStub) -> None:
    sound = speech(10)
    answer = client.InferBatchComposite(wire.CompositeBatchRequest(model_id="tiny", raw_audio=sound.tobytes(), batch_size=25))
    assert len(answer.composited_frames) == 25
    again = client.InferBatchComposite(wire.CompositeBatchRequest(model_id="tiny", raw_audio=sound.tobytes(), batch_size=25))
    assert len(again.composited_frames) == 25


@pytest.mark.parametrize(("request_", "said"), [
    (wire.CompositeBatchRequest(batch_size=1, raw_audio=b"\0" * 4), "model_id is required"),
    (wire.CompositeBatchRequest(model_id="nobody", batch_size=1, raw_audio=b"\0" * 4), "no avatar named 'nobody'"),
    (wire.CompositeBatchRequest(model_id="../tiny", batch_size=1, raw_audio=b"\0" * 4), "no avatar named"),
    (wire.CompositeBatchRequest(model_id="tiny", batch_size=0, raw_audio=b"\0" * 4), "batch_size must be 1 to 32"),
    (wire.CompositeBatchRequest(model_id="tiny", batch_size=33, raw_audio=b"\0" * 4), "batch_size must be 1 to 32"),
    (wire.CompositeBatchRequest(model_id="tiny", batch_size=1, raw_audio=b"\0" * 4, start_frame_idx=-1), "start_frame_idx"),
    (wire.CompositeBatchRequest(model_id="tiny", batch_size=1, raw_audio=b"\0" * 4, visual_frames=b"x"), "2457600 bytes"),
    (wire.CompositeBatchRequest(model_id="tiny", batch_size=1), "raw_audio is required"),
    (wire.CompositeBatchRequest(model_id="tiny", batch_size=1, audio_features=b"1234"), "another encoder"),
    (wire.CompositeBatchRequest(model_id="tiny", batch_size=1, raw_audio=np.full(4, np.nan, "<f4").tobytes()), "no numbers"),
])
def test_errors_are_in_the_answer(client: MonolithicServiceStub, request_: wire.CompositeBatchRequest, said: str) -> None:
    answer = client.InferBatchComposite(request_)
    assert not answer.success
    assert said in answer.error
    assert not answer.composited_frames


def test_pictures_of_the_client_are_checked_and_not_used(client: MonolithicServiceStub) -> None:
    asked = {"model_id": "tiny", "raw_audio": speech(30).tobytes(), "batch_size": 2}
    plain = client.InferBatchComposite(wire.CompositeBatchRequest(**asked)).composited_frames
    frames = bytes(2 * 6 * 320 * 320 * 4)
    again = client.InferBatchComposite(wire.CompositeBatchRequest(**asked, visual_frames=frames)).composited_frames
    assert plain == again
    assert len(plain) == 2


def test_avatars_are_loaded_listed_counted_and_let_go(client: MonolithicServiceStub) -> None:
    assert [(one.model_id, one.loaded) for one in client.ListModels(wire.ListModelsRequest()).models] == [
        ("sanders", False), ("tiny", False)]
    loaded = client.LoadModel(wire.LoadModelRequest(model_id="sanders", preferred_gpu=-1))
    assert loaded.success
    assert loaded.load_time_ms > 0
    assert loaded.gpu_id == -1
    sound = speech(20)
    for _ in range(3):
        answer = client.InferBatchComposite(wire.CompositeBatchRequest(
            model_id="tiny", raw_audio=sound.tobytes(), batch_size=4))
        assert not answer.model_loaded
        parts = answer.audio_processing_ms, answer.inference_time_ms, answer.composite_time_ms
        assert min(parts) > 0
        assert sum(parts) <= answer.total_time_ms
    (stats,) = client.GetModelStats(wire.GetModelStatsRequest()).models
    assert (stats.model_id, stats.loaded, stats.request_count) == ("tiny", True, 3)
    assert stats.total_inference_ms > 0
    assert stats.avg_inference_ms == pytest.approx(stats.total_inference_ms / 3, abs=1.0)
    assert client.Health(wire.HealthRequest()).loaded_models == 1
    assert client.UnloadModel(wire.UnloadModelRequest(model_id="tiny")).success
    gone = client.UnloadModel(wire.UnloadModelRequest(model_id="tiny"))
    assert not gone.success
    assert "not loaded" in gone.error


def test_no_room_is_told_by_grpc_and_those_who_are_in_are_served(
    served: Callable[..., AbstractContextManager[grpc.Channel]], service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(legacy, "MOST_REQUESTS", 3)
    with served(grpc_door.legacy, token="") as channel:
        client = MonolithicServiceStub(channel)
        assert _asked_at_once(client, service) == {"served": 3, "RESOURCE_EXHAUSTED": 5}
        monkeypatch.setattr(service.scheduler, "most_waiting", 0)
        with pytest.raises(grpc.RpcError) as refused:
            client.InferBatchComposite(wire.CompositeBatchRequest(
                model_id="tiny", raw_audio=speech(12).tobytes(), batch_size=1))
        assert refused.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED


def _asked_at_once(client: MonolithicServiceStub, service: Service) -> Counter[str]:
    """Ask eight times while the painting thread is held, until five are refused."""
    client.LoadModel(wire.LoadModelRequest(model_id="tiny"))
    held, let = threading.Event(), threading.Event()
    service.scheduler.ask("holder", 0.0, lambda: (held.set(), let.wait(20)))
    assert held.wait(20)
    request = wire.CompositeBatchRequest(model_id="tiny", raw_audio=speech(12).tobytes(), batch_size=1)
    codes: list[str] = []

    def ask() -> None:
        try:
            codes.append("served" if client.InferBatchComposite(request).success else "error")
        except grpc.RpcError as error:
            codes.append(error.code().name)

    with ThreadPoolExecutor(8) as clients:
        for _ in range(8):
            clients.submit(ask)
        until(lambda: len(codes) == 5)
        let.set()
    return Counter(codes)


def test_more_speeches_than_are_kept_let_the_oldest_go(
    served: Callable[..., AbstractContextManager[grpc.Channel]], service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talks, "MOST_TALKS", 2)
    with contextlib.ExitStack() as stack:
        for _ in range(4):
            client = MonolithicServiceStub(stack.enter_context(served(grpc_door.legacy, token="")))
            assert len(batches(client, speech(20), 4, 8)) == 8
    assert service.residency.resident("tiny").pins == 0
    assert not service.scheduler._served


def test_where_sessions_are_served_it_is_not_there(served: Callable[..., AbstractContextManager[grpc.Channel]]) -> None:
    with served() as channel, pytest.raises(grpc.RpcError) as refused:
        MonolithicServiceStub(channel).Health(wire.HealthRequest())
    assert refused.value.code() is grpc.StatusCode.UNIMPLEMENTED
