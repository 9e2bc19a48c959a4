"""What a stranger's calls may hold before anything of them is looked at."""

from __future__ import annotations

import gc
import queue
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from studio.service import reading
from studio.service.grpc_door import LEGACY_BYTES, SPEAK_BYTES, legacy, viseme
from studio.service.legacy import FRAME_BYTES, MOST_BATCH, Asked
from studio.service.stubs import monolithic_pb2 as old
from studio.service.stubs import viseme_pb2 as wire
from studio.service.stubs.monolithic_pb2_grpc import MonolithicServiceStub
from studio.service.stubs.viseme_pb2_grpc import VisemeStub
from tests.service.conftest import speech
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from studio.service.studio_service import Service

    Served = Callable[..., AbstractContextManager[grpc.Channel]]

BATCH, HEALTH = "/monolithic.MonolithicService/InferBatchComposite", "/grpc.health.v1.Health/Check"


class Silent:
    """A call whose message never comes, until `end`."""

    def __init__(self, channel: grpc.Channel, method: str = BATCH) -> None:
        self._sent: queue.Queue[bytes | None] = queue.Queue()
        self.answer = channel.stream_unary(method).future(iter(self._sent.get, None), timeout=60)

    def end(self) -> None:
        self._sent.put(None)


@pytest.fixture
def silent() -> Iterator[Callable[..., Silent]]:
    made: list[Silent] = []

    def call(channel: grpc.Channel, method: str = BATCH) -> Silent:
        made.append(Silent(channel, method))
        return made[-1]

    yield call
    for one in made:
        one.end()
        one.answer.cancel()


def test_a_message_that_does_not_come_is_given_up(
    served: Served, silent: Callable[..., Silent], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "READ_S", 0.2)
    with served(legacy, token="") as channel:
        with pytest.raises(grpc.RpcError, match="did not arrive") as refused:
            silent(channel).answer.result(60)
        assert refused.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED


@pytest.mark.parametrize("method", ["/viseme.v1.Viseme/Stats", "/viseme.v1.Viseme/Speak"])
def test_a_call_without_the_token_is_refused_before_its_message_is_there(
    method: str, served: Served, silent: Callable[..., Silent]
) -> None:
    with served(token="") as channel:
        with pytest.raises(grpc.RpcError) as refused:
            silent(channel, method).answer.result(60)
        assert refused.value.code() is grpc.StatusCode.UNAUTHENTICATED


def test_messages_without_a_place_wait_and_those_with_a_token_have_places_of_their_own(
    served: Served, silent: Callable[..., Silent], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "PLACES_BYTES", 1)
    monkeypatch.setattr(reading, "READ_S", 600.0)
    got = threading.Event()
    with served() as channel, ThreadPoolExecutor(1) as client:
        health = health_pb2_grpc.HealthStub(channel)
        holding = silent(channel, HEALTH)
        until(lambda: not holding.answer.done())
        # The place is taken for sure when another call finds none.
        monkeypatch.setattr(reading, "WAIT_S", 0.2)
        until(lambda: _refused(health))
        monkeypatch.setattr(reading, "WAIT_S", 60.0)
        waiting = client.submit(lambda: (health.Check(health_pb2.HealthCheckRequest()), got.set())[0])
        assert VisemeStub(channel).Stats(wire.StatsRequest()).sessions == 0
        assert not got.is_set()
        holding.answer.cancel()
        assert waiting.result(60).status == health_pb2.HealthCheckResponse.SERVING


def _refused(health: health_pb2_grpc.HealthStub) -> bool:
    try:
        health.Check(health_pb2.HealthCheckRequest())
    except grpc.RpcError as error:
        return error.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    return False


def test_strangers_leave_calls_to_those_who_have_a_token(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "OPEN_CALLS", 3)
    with served() as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        watching = [stub.Watch(health_pb2.HealthCheckRequest()) for _ in range(3)]
        assert [next(one).status for one in watching] == [health_pb2.HealthCheckResponse.SERVING] * 3
        with pytest.raises(grpc.RpcError, match="without a token are open") as refused:
            next(stub.Watch(health_pb2.HealthCheckRequest()))
        assert refused.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
        assert dict(refused.value.trailing_metadata())["retry-after-s"] == "5"
        assert VisemeStub(channel).Stats(wire.StatsRequest()).sessions == 0
        for one in watching:
            one.cancel()
        until(lambda: _serving(stub))


def _serving(stub: health_pb2_grpc.HealthStub) -> bool:
    try:
        return stub.Check(health_pb2.HealthCheckRequest()).status == health_pb2.HealthCheckResponse.SERVING
    except grpc.RpcError:
        return False


def test_there_are_so_many_sessions_at_most(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_SESSIONS", 1)
    with served() as channel:
        stub, sent = VisemeStub(channel), queue.Queue[wire.SpeakRequest | None]()
        sent.put(wire.SpeakRequest(begin=wire.Begin(avatar="tiny")))
        first = stub.Speak(iter(sent.get, None))
        assert next(first).HasField("begun")
        with pytest.raises(grpc.RpcError, match="1 sessions are open"):
            next(stub.Speak(iter([wire.SpeakRequest(begin=wire.Begin(avatar="tiny"))])))
        sent.put(None)
        assert not list(first)


def test_a_large_message_is_taken_by_the_method_that_needs_it_alone(served: Served) -> None:
    large = old.CompositeBatchRequest(model_id="tiny", batch_size=1, raw_audio=b"\0" * 4, visual_frames=bytes(FRAME_BYTES))
    with served(legacy, token="") as channel, served() as own:
        assert MonolithicServiceStub(channel).InferBatchComposite(large).success
        for line, method in ((channel, HEALTH), (channel, "/monolithic.MonolithicService/LoadModel"),
                             (own, "/viseme.v1.Viseme/Stats")):
            with pytest.raises(grpc.RpcError, match="more than 1 MB") as refused:
                line.unary_unary(method)(large.SerializeToString())
            assert refused.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED, method


def test_a_message_is_as_large_as_its_contract_needs(served: Served) -> None:
    assert LEGACY_BYTES > MOST_BATCH * FRAME_BYTES + 10 * 16_000 * 4
    sound = wire.SpeakRequest(samples=wire.Samples(data=bytes(120 * 16_000 * 4)))
    assert sound.ByteSize() <= SPEAK_BYTES
    too_long = wire.SpeakRequest(samples=wire.Samples(data=bytes(SPEAK_BYTES)))
    with served() as channel:
        begin = wire.SpeakRequest(begin=wire.Begin(avatar="tiny"))
        with pytest.raises(grpc.RpcError, match="larger than max"):
            list(VisemeStub(channel).Speak(iter([begin, too_long])))


def test_what_is_packed_is_not_unpacked(served: Served) -> None:
    with served(legacy, token="") as channel, pytest.raises(grpc.RpcError) as refused:
        channel.unary_unary(BATCH)(bytes(1 << 20), compression=grpc.Compression.Gzip)
    assert refused.value.code() is grpc.StatusCode.UNIMPLEMENTED


def test_of_the_pictures_that_are_not_used_the_size_alone_is_kept() -> None:
    message = old.CompositeBatchRequest(model_id="a", batch_size=2, start_frame_idx=3, raw_audio=b"1234",
                                        visual_frames=bytes(500), audio_features=b"1").SerializeToString()
    assert Asked.read(message) == Asked("a", b"1234", 500, True, 2, 3)


def test_nothing_of_a_message_is_kept_when_its_call_is_over(served: Served) -> None:
    def kept() -> list[object]:
        return [one for one in gc.get_objects() if isinstance(one, Asked)]

    with served(legacy, token="") as channel:
        stub = MonolithicServiceStub(channel)
        gc.collect()
        gc.disable()
        try:
            for _ in range(3):
                assert stub.InferBatchComposite(
                    old.CompositeBatchRequest(model_id="tiny", raw_audio=speech(4).tobytes(), batch_size=1)).success
            until(lambda: not kept())
        finally:
            gc.enable()


@pytest.mark.parametrize(("contract", "method"), [
    (legacy, BATCH), (legacy, "/monolithic.MonolithicService/LoadModel"), (viseme, "/viseme.v1.Viseme/Stats"), (viseme, HEALTH),
])
def test_what_is_no_message_is_said_in_words(contract: Callable[..., object], method: str, served: Served) -> None:
    with served(contract) as channel, pytest.raises(grpc.RpcError, match="none of this method's") as refused:
        channel.unary_unary(method)(b"\xff" * 9)
    assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize("begins", [False, True])
def test_what_is_no_message_ends_a_session_in_words(begins: bool, served: Served, service: Service) -> None:
    sent = [wire.SpeakRequest(begin=wire.Begin(avatar="tiny")).SerializeToString()] * begins + [b"\xff" * 9]
    with served() as channel:
        with pytest.raises(grpc.RpcError, match="none of this method's") as refused:
            list(channel.stream_stream("/viseme.v1.Viseme/Speak")(iter(sent)))
        assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT
        until(lambda: not any(one.pins for one in service.residency.residents))
