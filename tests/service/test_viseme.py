"""The studio's own contract over a real connection: sessions, interruptions, the clock, and who may come in."""

from __future__ import annotations

import queue
import sys
import threading
import time
from typing import TYPE_CHECKING

import av
import grpc
import numpy as np
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase

from studio.engine.models.performer import Performer
from studio.service.doors import Certificate
from studio.service.grpc_door import legacy, viseme
from studio.service.session import Session
from studio.service.speaking import PATIENCE_S
from studio.service.stubs import viseme_pb2 as wire
from studio.service.stubs.viseme_pb2_grpc import VisemeStub
from tests.service.conftest import STEP, speech
from tests.service.https_server import certificate
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from studio.service.studio_service import Service

    Served = Callable[..., AbstractContextManager[grpc.Channel]]


class Talker:
    """A client's half of a session: what it sends, when it wants."""

    def __init__(self, stub: VisemeStub, **begin: object) -> None:
        self._sent: queue.Queue[wire.SpeakRequest | None] = queue.Queue()
        self._sent.put(wire.SpeakRequest(begin=wire.Begin(**{"avatar": "tiny", **begin})))
        self.answers = stub.Speak(iter(self._sent.get, None))
        try:
            self.begun = next(self.answers).begun
        except grpc.RpcError:
            # The thread that reads what is sent ends with it.
            self._sent.put(None)
            raise

    def push(self, samples: np.ndarray) -> None:
        self._sent.put(wire.SpeakRequest(samples=wire.Samples(data=samples.astype("<f4").tobytes())))

    def end(self) -> None:
        self._sent.put(wire.SpeakRequest(end=wire.EndOfSpeech()))

    def interrupt(self) -> None:
        self._sent.put(wire.SpeakRequest(interrupt=wire.Interrupt()))

    def want(self, pictures: int) -> None:
        """Ask for pictures."""
        self._sent.put(wire.SpeakRequest(next=wire.Next(pictures=pictures)))

    def ask(self, pictures: int) -> list[wire.Picture]:
        """Ask for pictures and wait for them, one answer for each."""
        self.want(pictures)
        given: list[wire.Picture] = []
        while len(given) < pictures:
            if (answer := next(self.answers)).HasField("picture"):
                given.append(answer.picture)
        return given

    def hang_up(self) -> list[wire.SpeakResponse]:
        self._sent.put(None)
        return list(self.answers)

    def go_away(self) -> None:
        self.answers.cancel()
        # The client's own thread, which may wait for more to send, ends with it.
        self._sent.put(None)


@pytest.fixture
def stub(served: Served) -> Iterator[VisemeStub]:
    with served() as channel:
        yield VisemeStub(channel)


def expected(folder: Path, sound: np.ndarray) -> list[bytes]:
    session, made = Session(Performer.load(folder)), []
    try:
        session.push(sound)
        session.speaker.end()
        planes = [session.new_planes()]
        while session.make(planes):
            made.append(planes[0].tobytes())
    finally:
        session.close()
    return made


def test_a_speech_in_pieces_gives_the_pictures_of_the_whole(stub: VisemeStub, tiny: Path) -> None:
    sound = speech(30.5)
    talker = Talker(stub, form=wire.I420)
    assert (talker.begun.width, talker.begun.height, talker.begun.fps, talker.begun.rate) == (192, 128, 25, 16_000)
    for start in range(0, len(sound), 777):
        talker.push(sound[start : start + 777])

    answers = talker.hang_up()

    pictures = [one.picture for one in answers if one.HasField("picture")]
    assert [one.index for one in pictures] == list(range(31))
    assert [one.position for one in pictures] == [index * STEP for index in range(31)]
    assert [one.data for one in pictures] == expected(tiny, sound)
    assert (answers[-1].ended.speech, answers[-1].ended.pictures, answers[-1].ended.interrupted) == (1, 31, False)


def test_speeches_follow_each_other_and_are_counted(stub: VisemeStub) -> None:
    talker = Talker(stub)
    for seed in (1, 2, 3):
        talker.push(speech(10, seed))
        talker.end()
    ended = [one.ended for one in talker.hang_up() if one.HasField("ended")]
    assert [(one.speech, one.pictures) for one in ended] == [(1, 10), (2, 10), (3, 10)]


def test_an_interruption_lets_nothing_of_the_speech_come_later(stub: VisemeStub) -> None:
    talker = Talker(stub, form=wire.I420, live=True)
    talker.push(speech(500))
    for answer in talker.answers:
        if answer.picture.index >= 3:
            break
    talker.interrupt()
    seen = []
    for answer in talker.answers:
        seen.append(answer)
        if answer.HasField("ended"):
            break
    assert seen[-1].ended.interrupted
    after = [next(talker.answers).picture.index for _ in range(5)]
    assert after == [-1] * 5
    talker.push(speech(3))
    talker.end()
    made = [one.picture for one in talker.hang_up() if one.HasField("picture")]
    shown = [one.index for one in made if one.index >= 0]
    # On a busy machine some are skipped, and each is counted.
    assert len(shown) + sum(one.skipped for one in made) == 3
    assert shown == sorted(set(shown))


def test_live_pictures_come_by_the_clock_and_rest_between(stub: VisemeStub) -> None:
    talker = Talker(stub, live=True)
    idle = [next(talker.answers).picture for _ in range(3)]
    assert [one.index for one in idle] == [-1, -1, -1]
    assert all(one.data.startswith(b"\xff\xd8") for one in idle)
    talker.push(speech(20))
    made = [one.picture for one in talker.hang_up() if one.HasField("picture")]
    shown = [one for one in made if one.index >= 0]
    # On a busy machine some are skipped, and each is counted.
    assert len(shown) + sum(one.skipped for one in made) == 20
    assert [one.index for one in shown] == sorted({one.index for one in shown})


def test_asked_pictures_come_one_for_each_next_and_rest_between(stub: VisemeStub, tiny: Path, service: Service) -> None:
    talker = Talker(stub, form=wire.I420, asked=True)
    assert service.admission.sessions == 1
    assert [one.index for one in talker.ask(3)] == [-1] * 3
    sound = speech(9.5)
    talker.push(sound)
    talker.end()
    given = talker.ask(12)
    assert [one.index for one in given] == [*range(10), -1, -1]
    assert given[0].speech == 1
    talker.push(speech(500))
    assert [one.index for one in talker.ask(5)] == list(range(5))
    talker.interrupt()
    assert [one.index for one in talker.ask(3)] == [-1] * 3
    talker.push(speech(4, seed=3))
    talker.end()
    assert [one.index for one in talker.ask(5)] == [0, 1, 2, 3, -1]
    assert talker.hang_up() == []


@pytest.mark.parametrize(("asked", "count"), [(False, 1), (True, 0), (True, 251), (True, -1)])
def test_no_more_is_asked_for_than_may_wait(stub: VisemeStub, asked: bool, count: int) -> None:
    sent = [wire.SpeakRequest(begin=wire.Begin(avatar="tiny", asked=asked)), wire.SpeakRequest(next=wire.Next(pictures=count))]
    with pytest.raises(grpc.RpcError) as refused:
        list(stub.Speak(iter(sent)))
    assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT


def test_the_stream_is_h264_that_a_decoder_takes_picture_by_picture(stub: VisemeStub) -> None:
    talker = Talker(stub, form=wire.H264)
    talker.push(speech(60))
    pieces = [one.picture.data for one in talker.hang_up() if one.HasField("picture")]
    decoder = av.CodecContext.create("h264", "r")
    sizes = []
    for piece in [*pieces, b""]:
        for packet in decoder.parse(piece):
            sizes += [(frame.width, frame.height) for frame in decoder.decode(packet)]
    sizes += [(frame.width, frame.height) for frame in decoder.decode(None)]
    assert sizes == [(192, 128)] * 60


@pytest.mark.parametrize("token", ["", "open sesame ", "OPEN SESAME", "wrong"])
def test_without_the_token_nothing_is_made(served: Served, token: str) -> None:
    with served(token=token) as channel:
        stub = VisemeStub(channel)
        if token.strip() == "open sesame":
            stub.Stats(wire.StatsRequest())
            return
        for ask in (lambda: stub.Stats(wire.StatsRequest()), lambda: Talker(stub)):
            with pytest.raises(grpc.RpcError) as refused:
                ask()
            assert refused.value.code() is grpc.StatusCode.UNAUTHENTICATED


def test_a_session_over_tls_is_one_of_a_client_that_knows_the_certificate(
    listening: Callable[..., AbstractContextManager[str]], tiny: Path, tmp_path: Path
) -> None:
    chain, key = certificate(tmp_path, "studio.example")
    known = grpc.ssl_channel_credentials(chain.read_bytes())
    own, other = (("grpc.ssl_target_name_override", f"{one}.example") for one in ("studio", "other"))
    token = (("authorization", "Bearer open sesame"),)
    asked = [wire.SpeakRequest(begin=wire.Begin(avatar="tiny", form=wire.I420)),
             wire.SpeakRequest(samples=wire.Samples(data=speech(5).astype("<f4").tobytes()))]
    with listening(certificate=Certificate.read(chain, key)) as address:
        with grpc.secure_channel(address, known, options=[own]) as channel:
            told = list(VisemeStub(channel).Speak(iter(asked), metadata=token))
        assert [one.picture.data for one in told if one.HasField("picture")] == expected(tiny, speech(5))
        for strange in (grpc.insecure_channel(address), grpc.secure_channel(address, known, options=[other])):
            with strange as channel, pytest.raises(grpc.RpcError) as refused:
                VisemeStub(channel).Stats(wire.StatsRequest(), metadata=token, timeout=60)
            assert refused.value.code() is grpc.StatusCode.UNAVAILABLE


@pytest.mark.skipif(sys.platform == "win32", reason="gRPC for Windows has no Unix sockets")
def test_a_session_over_a_unix_socket(
    listening: Callable[..., AbstractContextManager[str]], tiny: Path, tmp_path: Path
) -> None:
    asked = [wire.SpeakRequest(begin=wire.Begin(avatar="tiny", form=wire.I420)),
             wire.SpeakRequest(samples=wire.Samples(data=speech(5).astype("<f4").tobytes()))]
    with listening(address=f"unix:{tmp_path}/s") as address, grpc.insecure_channel(address) as channel:
        told = list(VisemeStub(channel).Speak(iter(asked), metadata=(("authorization", "Bearer open sesame"),)))
    assert [one.picture.data for one in told if one.HasField("picture")] == expected(tiny, speech(5))
    assert not (tmp_path / "s").exists()


def test_health_is_open_and_reflection_lists_what_is_served(served: Served) -> None:
    with served(token="") as channel:
        check = health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(service="viseme.v1.Viseme"))
        assert check.status == health_pb2.HealthCheckResponse.SERVING
    for contract, name in ((viseme, "viseme.v1.Viseme"), (legacy, "monolithic.MonolithicService")):
        with served(contract) as channel:
            assert set(ProtoReflectionDescriptorDatabase(channel).get_services()) == {
                name, "grpc.health.v1.Health", "grpc.reflection.v1alpha.ServerReflection"}


@pytest.mark.parametrize(("sent", "said"), [
    (wire.SpeakRequest(end=wire.EndOfSpeech()), "first message begins"),
    (wire.SpeakRequest(begin=wire.Begin(avatar="nobody")), "no avatar named"),
    (wire.SpeakRequest(begin=wire.Begin(avatar="../../etc")), "no avatar named"),
])
def test_a_session_that_cannot_begin_says_why(stub: VisemeStub, sent: wire.SpeakRequest, said: str) -> None:
    with pytest.raises(grpc.RpcError, match=said) as refused:
        list(stub.Speak(iter([sent])))
    assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT


def test_what_is_no_sound_ends_the_session_in_words(stub: VisemeStub, service: Service) -> None:
    talker = Talker(stub)
    talker.push(np.array([0.0, np.nan], np.float32))
    with pytest.raises(grpc.RpcError, match="no numbers"):
        talker.hang_up()
    assert service.admission.sessions == 0


def test_a_refusal_waits_for_no_painting_and_no_thread(
    stub: VisemeStub, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.residency.load("tiny")[0].picture_s = 0.017
    talker, let = Talker(stub, live=True), threading.Event()

    def no_thread(*_: object) -> None:
        raise AssertionError("a thread was asked for")

    monkeypatch.setattr("studio.service.speaking.acquire", no_thread)
    held = threading.Event()
    service.scheduler.ask("holder", 0.0, lambda: (held.set(), let.wait(20)))
    assert held.wait(20)
    try:
        with service.residency._loading:
            for _ in range(2):
                with pytest.raises(grpc.RpcError, match="1 live sessions are all"):
                    Talker(stub, live=True)
                # Where nothing more fits whatever it costs, an avatar that is not loaded is not loaded either.
                service.admission.share = 0.01
                with pytest.raises(grpc.RpcError, match="1 live sessions are all"):
                    Talker(stub, live=True, avatar="other")
    finally:
        let.set()
    assert service.residency.resident("tiny").pins == 1
    assert service.admission.refused == 4
    talker.hang_up()


def test_more_live_sessions_than_fit_are_refused_and_told_when_to_come_back(stub: VisemeStub, service: Service) -> None:
    service.residency.load("tiny")[0].picture_s = 0.017
    talker = Talker(stub, live=True)
    with pytest.raises(grpc.RpcError, match="1 live sessions are all") as refused:
        Talker(stub, live=True)
    assert refused.value.code() is grpc.StatusCode.RESOURCE_EXHAUSTED
    assert dict(refused.value.trailing_metadata())["retry-after-s"] == "5"
    stats = stub.Stats(wire.StatsRequest())
    assert (stats.sessions, stats.refused) == (1, 1)
    talker.hang_up()
    Talker(stub, live=True).hang_up()


def test_pictures_of_a_live_session_come_before_those_that_no_clock_waits_for(
    stub: VisemeStub, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    patience, pieces = [], []
    ask = service.scheduler._ask

    def asked(speaker, due_s, *work):
        patience.append(due_s - time.monotonic())
        return ask(speaker, due_s, *work)

    monkeypatch.setattr(service.scheduler, "_ask", asked)
    together = service.together
    monkeypatch.setattr(service, "together", lambda most: pieces.append(together(most)) or pieces[-1])
    fast = Talker(stub)
    fast.push(speech(8))
    fast.hang_up()
    # What closes a session waits for nothing.
    assert max(patience) > PATIENCE_S / 2
    assert max(pieces) > 1
    live = Talker(stub, live=True)
    patience.clear()
    pieces.clear()
    until(lambda: patience)
    assert max(patience) < PATIENCE_S / 2
    fast = Talker(stub)
    fast.push(speech(8))
    fast.hang_up()
    assert set(pieces) == {1}
    live.hang_up()


def test_a_client_that_goes_away_stops_the_painting(stub: VisemeStub, service: Service) -> None:
    talker = Talker(stub, live=True)
    talker.push(speech(2000))
    next(talker.answers)
    talker.go_away()
    until(lambda: not service.admission.sessions and not service.residency.resident("tiny").pins)
    made = service.pictures
    assert service.scheduler.ask("last", 0.0, lambda: service.pictures).result(20) == made


def test_a_client_that_goes_away_while_its_session_is_opened_leaves_nothing(
    stub: VisemeStub, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening, let, opened = threading.Event(), threading.Event(), threading.Event()
    new_session = service.new_session

    def slow(*given: object) -> Session:
        opening.set()
        assert let.wait(60)
        made = new_session(*given)
        opened.set()
        return made

    monkeypatch.setattr(service, "new_session", slow)
    answers = stub.Speak(iter([wire.SpeakRequest(begin=wire.Begin(avatar="tiny", live=True))]))
    assert opening.wait(60)
    answers.cancel()
    until(lambda: not service.admission.sessions)
    let.set()
    assert opened.wait(60)
    until(lambda: not any(one.name == "idle loop" for one in threading.enumerate()))
    assert not service.residency.resident("tiny").pins


def test_avatars_are_listed_loaded_and_let_go(stub: VisemeStub) -> None:
    assert [one.name for one in stub.ListAvatars(wire.ListAvatarsRequest()).avatars] == ["tiny"]
    assert stub.LoadAvatar(wire.LoadAvatarRequest(name="tiny")).fresh
    (one,) = stub.ListAvatars(wire.ListAvatarsRequest()).avatars
    assert one.loaded
    assert one.memory_bytes > 0
    talker = Talker(stub)
    with pytest.raises(grpc.RpcError) as refused:
        stub.UnloadAvatar(wire.UnloadAvatarRequest(name="tiny"))
    assert refused.value.code() is grpc.StatusCode.FAILED_PRECONDITION
    talker.hang_up()
    stub.UnloadAvatar(wire.UnloadAvatarRequest(name="tiny"))
    with pytest.raises(grpc.RpcError) as refused:
        stub.UnloadAvatar(wire.UnloadAvatarRequest(name="tiny"))
    assert refused.value.code() is grpc.StatusCode.NOT_FOUND
