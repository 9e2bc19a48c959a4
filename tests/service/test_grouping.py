"""Pictures of several sessions in one run: to the last bit those of one by one, and only where a run pays."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from contextlib import ExitStack
from typing import TYPE_CHECKING

import httpx
import numpy as np
import pytest

from studio.avatars import library
from studio.engine.offline.batch import Batch
from studio.engine.offline.group import Group
from studio.errors import AvatarError, InputError, NetworkError
from studio.service.admission import Admission
from studio.service.grouping import PAYS, Grouping, Wish, alone, measured
from studio.service.residency import Residency
from studio.service.scheduler import Scheduler
from studio.service.session import Session
from studio.service.stubs import viseme_pb2 as wire
from studio.service.stubs.viseme_pb2_grpc import VisemeStub
from studio.service.studio_service import Limits, Service
from tests.service.conftest import TOKEN, speech
from tests.service.test_viseme import Talker, expected
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    import grpc

    from studio.service.grouping import Steps
    from studio.service.residency import Resident

    U8 = np.ndarray

PICTURES = 4
FORCED = Wish(4, forced=True)


@pytest.fixture(params=["tiny", "mara"])
def resident(request: pytest.FixtureRequest, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> Resident:
    """Load the small avatar, and one that ships with the studio, with runs of up to 4 pictures whatever they cost."""
    names = {"tiny": tiny, "mara": library.find("mara")}
    monkeypatch.setattr(library, "installed", lambda: names)
    return Residency(1 << 30, device="cpu", batch=FORCED).load(request.param)[0]


@pytest.fixture
def scheduler() -> Iterator[Scheduler]:
    made = Scheduler()
    yield made
    made.close()


def steps(session: Session, planes: U8) -> Callable[[], Steps]:
    """Make one picture, as `Speaking` does; give how many were ready."""

    def begin() -> Steps:
        if (batch := session.read([planes])) is None:
            return 0
        assert (yield batch) >= 0.0
        return session.finish(batch)

    return begin


class Talking:
    """A session that says a speech of its own."""

    def __init__(self, resident: Resident, seed: int, pictures: int = PICTURES) -> None:
        self.session = Session(resident.new_performer())
        # Of another loudness too: the small avatar's mouth shows nothing else.
        self.session.push(speech(pictures, seed) * np.float32(1.0 - 0.25 * seed))
        self.session.speaker.end()
        self.planes = self.session.new_planes()
        self.steps = steps(self.session, self.planes)


@pytest.fixture
def talking(resident: Resident) -> Iterator[Callable[..., list[Talking]]]:
    with ExitStack() as stack:

        def begin(count: int, **options: int) -> list[Talking]:
            made = [Talking(resident, seed, **options) for seed in range(count)]
            for one in made:
                stack.callback(one.session.close)
            return made

        yield begin


def held(scheduler: Scheduler) -> threading.Event:
    """Keep the thread busy until the event is set."""
    let, busy = threading.Event(), threading.Event()
    scheduler.ask("holder", 0.0, lambda: (busy.set(), let.wait(60)))
    assert busy.wait(60)
    return let


def test_the_pictures_of_a_run_are_those_of_one_by_one_to_the_last_bit(
    resident: Resident, scheduler: Scheduler, talking: Callable[..., list[Talking]]
) -> None:
    by_themselves, in_runs = talking(4), talking(4)
    for _ in range(PICTURES):
        let = held(scheduler)
        asked = [scheduler.ask_picture(one, 1.0, one.steps, resident.grouping) for one in in_runs]
        let.set()
        assert [one.result(60) for one in asked] == [1] * 4
        for one, other in zip(by_themselves, in_runs, strict=True):
            assert one.session.make([one.planes]) == 1
            assert np.array_equal(one.planes, other.planes)
    assert len({one.planes.tobytes() for one in in_runs}) == 4
    until(lambda: (scheduler.runs, scheduler.grouped) == (PICTURES, 4 * PICTURES))
    # Nothing is ready any more.
    let = held(scheduler)
    asked = [scheduler.ask_picture(one, 1.0, one.steps, resident.grouping) for one in in_runs]
    let.set()
    assert [one.result(60) for one in asked] == [0] * 4
    assert scheduler.runs == PICTURES


def test_the_picture_of_a_session_that_went_away_is_left_out(
    resident: Resident, scheduler: Scheduler, talking: Callable[..., list[Talking]]
) -> None:
    let, sessions = held(scheduler), talking(4)
    asked = [scheduler.ask_picture(one, 1.0, one.steps, resident.grouping) for one in sessions]
    assert asked[1].cancel()
    let.set()
    assert [asked[number].result(60) for number in (0, 2, 3)] == [1, 1, 1]
    until(lambda: (scheduler.runs, scheduler.grouped) == (1, 3))
    assert sessions[1].session.made == 0


def test_what_one_session_cannot_read_is_its_own(
    resident: Resident, scheduler: Scheduler, talking: Callable[..., list[Talking]], monkeypatch: pytest.MonkeyPatch
) -> None:
    let, sessions = held(scheduler), talking(3)

    def damaged(*_: object) -> None:
        raise AvatarError("The idle loop is damaged.")

    monkeypatch.setattr(sessions[1].session.speaker, "read", damaged)
    asked = [scheduler.ask_picture(one, 1.0, one.steps, resident.grouping) for one in sessions]
    let.set()
    assert (asked[0].result(60), asked[2].result(60)) == (1, 1)
    with pytest.raises(AvatarError, match="damaged"):
        asked[1].result(60)
    until(lambda: scheduler.grouped == 2)


def test_of_a_run_that_fails_each_is_painted_by_itself(
    resident: Resident, talking: Callable[..., list[Talking]], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_themselves, in_runs = talking(3), talking(3)
    guilty, paint = in_runs[2].session.speaker, Batch.paint

    def fails(*_: object) -> None:
        raise NetworkError("It fails on what it is given.")

    def paints(batch: Batch) -> None:
        if batch is guilty._batch:
            fails()
        paint(batch)

    monkeypatch.setattr(Group, "paint", fails)
    monkeypatch.setattr(Batch, "paint", paints)
    futures: list[Future[int]] = [Future() for _ in in_runs]
    assert resident.grouping.run([(one.steps, future) for one, future in zip(in_runs, futures, strict=True)]) == 0
    for one, other, future in zip(by_themselves[:2], in_runs, futures, strict=False):
        assert one.session.make([one.planes]) == future.result(0) == 1
        assert np.array_equal(one.planes, other.planes)
    with pytest.raises(NetworkError):
        futures[2].result(0)


def test_steps_by_themselves_give_and_raise_what_they_do(
    talking: Callable[..., list[Talking]], monkeypatch: pytest.MonkeyPatch
) -> None:
    (one,) = talking(1)
    assert alone(one.steps) == 1

    def fails(_: Batch) -> None:
        raise NetworkError("It fails on what it is given.")

    monkeypatch.setattr(Batch, "paint", fails)
    with pytest.raises(NetworkError):
        alone(one.steps)


@pytest.mark.parametrize(("text", "wish"), [
    ("off", Wish(1)), ("auto", Wish()), ("2", Wish(2, forced=True)), ("8", Wish(8, forced=True))])
def test_what_may_be_asked_for(text: str, wish: Wish) -> None:
    assert Wish.parse(text) == wish


@pytest.mark.parametrize("text", ["", "1", "9", "16", "-2", "2.5", "²", "on"])
def test_what_may_not(text: str) -> None:
    with pytest.raises(InputError, match="off, auto, or 2 to 8"):
        Wish.parse(text)


@pytest.mark.parametrize(("costs", "most", "sizes"), [
    # A processor: two cost what twice one does, and more is not tried.
    ({1: 10, 2: 19}, 1, [1, 2]),
    ({1: 10, 2: 15, 4: 24, 8: 50}, 8, [1, 2, 4, 8]),
    ({1: 10, 2: 15, 4: 24, 8: 70}, 4, [1, 2, 4, 8]),
    ({1: 10, 2: 15, 4: 33, 8: 70}, 2, [1, 2, 4]),
])
def test_a_run_is_as_large_as_pays(
    costs: dict[int, float], most: int, sizes: list[int], resident: Resident, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Group, "run_s", lambda _, count: costs[count] / 1e3)
    found = measured(resident.new_performer, Wish(), picture_s=0.012, encode_s=0.003)
    assert found.most == most
    assert list(found.runs_s) == sizes
    assert found.takes_s(1) == pytest.approx(0.015)
    for waiting in range(1, 10):
        run = found.best(waiting)
        assert run <= min(waiting, most)
        assert run == 1 or found.run_s(run) <= PAYS * run * found.run_s(1)


def test_nothing_is_measured_where_it_was_not_asked_for(resident: Resident, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Group, "run_s", None)
    found = measured(resident.new_performer, Wish.parse("off"))
    assert (found.most, found.runs_s, found.saved_s(8)) == (1, {}, 0.0)


def test_more_sessions_are_admitted_where_runs_save(resident: Resident) -> None:
    resident.picture_s = 0.012
    resident.grouping = Grouping()
    fps = resident.model.manifest.picture.fps
    admission = Admission()
    with admission.live(resident), admission.live(resident):
        assert admission.load == pytest.approx(2 * 0.012 * fps)
    resident.grouping = Grouping(Group(resident.new_performer(), 4), {1: 0.01, 2: 0.012, 4: 0.02})
    with admission.live(resident), admission.live(resident):
        # Of two in a run each costs 4 ms less.
        assert admission.load == pytest.approx(2 * 0.008 * fps)
    assert admission.load == 0


@pytest.fixture
def service(names: dict[str, Path]) -> Iterator[Service]:
    made = Service(Limits(memory_bytes=1 << 30, waiting=64), device="cpu", batch=FORCED)
    yield made
    made.close()


def test_sessions_over_grpc_are_painted_in_one_run_and_told_of(
    served: Callable[..., AbstractContextManager[grpc.Channel]], service: Service, tiny: Path
) -> None:
    with served() as channel:
        stub = VisemeStub(channel)
        talkers = [Talker(stub, form=wire.I420, asked=True) for _ in range(3)]
        let = held(service.scheduler)
        sounds = [speech(9.5, seed) for seed in range(3)]
        for talker, sound in zip(talkers, sounds, strict=True):
            talker.push(sound)
            talker.end()
            talker.want(10)
        until(lambda: service.scheduler.waiting == 3)
        let.set()
        for talker, sound in zip(talkers, sounds, strict=True):
            pictures = [one.picture for one in talker.hang_up() if one.HasField("picture")]
            assert [one.index for one in pictures] == list(range(10))
            assert [one.data for one in pictures] == expected(tiny, sound)
        assert stub.Stats(wire.StatsRequest()).grouped >= 3
        (avatar,) = stub.ListAvatars(wire.ListAvatarsRequest()).avatars
    assert avatar.group == 4
    assert [one.pictures for one in avatar.runs] == [1, 2, 4]
    assert all(one.ms > 0 for one in avatar.runs)


def test_the_counters_say_what_was_measured_and_chosen(service: Service, door: str) -> None:
    service.residency.load("tiny")
    said = httpx.get(f"{door}/metrics", headers=TOKEN, timeout=60).text
    assert 'viseme_group_pictures_most{avatar="tiny"} 4.0' in said
    assert 'viseme_group_run_seconds{avatar="tiny",pictures="2"}' in said
    assert "viseme_grouped_pictures_total 0.0" in said
