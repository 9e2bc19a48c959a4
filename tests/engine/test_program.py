"""Outputs get the program on one clock, each form of a picture made once; one that is broken ends alone."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from studio.engine.core.frame import Frame
from studio.engine.core.output import OutputStatus, PixelFormat, ProgramForm, Wants
from studio.engine.core.timeline import Timeline
from studio.engine.program import Program
from studio.engine.view import View
from studio.errors import OutputError
from studio.outputs.preview import Preview
from tests.plain_output import PlainOutput

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.core.frame import Stamps

FORM, PICTURE_S, RATE = ProgramForm(64, 48, 25), 1 / 25, 48_000


class Kept(PlainOutput):
    """Keeps all that it is given."""

    def __init__(self, wants: Wants) -> None:
        self.wants = wants
        self.pictures: list[tuple[int, np.ndarray]] = []
        self.blocks: list[tuple[int, np.ndarray]] = []

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        self.pictures.append((stamps.at, picture.copy()))
        return True

    def sound(self, block: np.ndarray, at: int) -> bool:
        self.blocks.append((at, block.copy()))
        return True

    @property
    def heard(self) -> np.ndarray:
        """All of the sound, from the beginning of the program."""
        whole = np.concatenate([block for _, block in self.blocks])
        assert [at for at, _ in self.blocks] == np.cumsum([0, *(len(block) for _, block in self.blocks[:-1])]).tolist()
        return whole


class Session:
    """A program whose clock is the test's: a source of 16 kHz whose sound of 48 kHz is the number of its sample."""

    def __init__(self, *outputs: PlainOutput) -> None:
        self.program = Program(FORM, Timeline())
        self.gone: list[tuple[PlainOutput, str]] = []
        self.program.on_gone = lambda output, sentence: self.gone.append((output, sentence))  # type: ignore[arg-type]
        for output in outputs:
            self.program.add(output)
        self.frame = Frame(mel=(80, 4), features=(1, 8), face=(4, 4), picture=(FORM.height, FORM.width))
        self.now_s, self.index, self.sample = 1000.0, 0, 0

    def write(self, seconds: float) -> None:
        count = round(seconds * RATE)
        self.now_s += seconds
        self.program.sound.write(np.arange(self.sample, self.sample + count, dtype=np.float32), self.now_s)
        self.sample += count

    def live(self, pictures: int, look_ahead_s: float = 0.12) -> None:
        if self.index == 0:
            self.write(look_ahead_s)
        for _ in range(pictures):
            self.write(PICTURE_S)
            stamps = self.frame.stamps
            stamps.live, stamps.index, stamps.position = True, self.index, 640 * self.index
            stamps.heard_at_s, stamps.made_at_s = self.now_s - look_ahead_s - PICTURE_S, self.now_s
            self.frame.picture.fill(self.index % 200)
            self.program.put(self.frame)
            self.index += 1

    def rest(self, pictures: int, *, stand_in: bool = False) -> None:
        for _ in range(pictures):
            self.now_s += PICTURE_S
            self.frame.stamps.live, self.frame.stamps.made_at_s = False, self.now_s
            self.program.put(self.frame, stand_in=stand_in)


def test_pictures_and_their_sound_have_the_same_place() -> None:
    kept = Kept(Wants(PixelFormat.BGR, channels=1))
    session = Session(kept)
    session.live(50)

    assert [at for at, _ in kept.pictures] == [1920 * index for index in range(50)]
    # Each sample's value is its place in the stream, and the stream began with the program.
    assert np.array_equal(kept.heard, np.arange(len(kept.heard)))
    assert len(kept.heard) >= 50 * 1920


def test_sound_does_not_wait_for_the_next_picture() -> None:
    kept = Kept(Wants(PixelFormat.BGR, channels=1))
    session = Session(kept)
    session.live(2)
    session.write(0.02)
    session.program.hear()

    assert len(kept.pictures) == 2
    assert np.array_equal(kept.heard, np.arange(session.sample))


def test_rests_go_on_in_the_same_time_with_silence_and_the_next_sound_begins_after_them() -> None:
    kept = Kept(Wants(PixelFormat.BGR, channels=1))
    session = Session(kept)
    session.live(20)
    session.rest(15)
    session.index = 0
    session.program.begin()
    first = session.sample
    session.live(10)

    ats = [at for at, _ in kept.pictures]
    assert np.diff(ats).tolist() == [1920] * 44
    heard = kept.heard
    # What was heard ahead of the last live picture stays; then silence, and the new sound with the first new picture.
    assert not heard[ats[20] + 6000 : ats[35]].any()
    assert heard[ats[35] + 1] == first + 1


def test_a_picture_that_stands_in_is_for_those_who_want_it_and_takes_no_time() -> None:
    looks, keeps = Kept(Wants(PixelFormat.BGR, stand_ins=True)), Kept(Wants(PixelFormat.BGR))
    session = Session(looks, keeps)
    session.live(3)
    session.rest(2, stand_in=True)
    session.live(1)

    assert len(looks.pictures) == 6
    assert [at for at, _ in keeps.pictures] == [0, 1920, 3840, 5760]


def test_an_output_without_rests_gets_only_what_speaks() -> None:
    kept = Kept(Wants(PixelFormat.NONE, rests=False))
    session = Session(kept)
    session.rest(4)
    session.live(2)

    assert len(kept.pictures) == 2
    assert kept.pictures[0][1].size == 0


def test_a_form_is_made_once_for_all_who_want_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    convert = cv2.cvtColor
    monkeypatch.setattr(cv2, "cvtColor", lambda *given, **named: (made.append(1), convert(*given, **named))[1])
    outputs = [Kept(Wants(PixelFormat.I420)), Kept(Wants(PixelFormat.I420)),
               Kept(Wants(PixelFormat.BGR)), Kept(Wants(PixelFormat.I420, size=(32, 24)))]
    session = Session(*outputs)
    session.live(5)

    assert len(made) == 2 * 5
    wanted = convert(np.full((48, 64, 3), 4, np.uint8), cv2.COLOR_BGR2YUV_I420)
    assert all(np.array_equal(one.pictures[-1][1], wanted) for one in outputs[:2])
    assert outputs[3].pictures[-1][1].shape == (36, 32)
    assert (outputs[2].pictures[-1][1] == 4).all()


def test_only_the_one_who_compares_sees_the_comparison() -> None:
    looks, keeps = Kept(Wants(PixelFormat.VIEW)), Kept(Wants(PixelFormat.BGR))
    session = Session(looks, keeps)
    session.program.comparison.view = View.ORIGINAL
    session.frame.picture.fill(7)
    session.program.comparison.keep(session.frame.picture)
    session.live(1)

    assert (looks.pictures[0][1] == 7).all()
    assert not keeps.pictures[0][1].any()


def test_two_channels_are_the_same_sound_twice() -> None:
    one, two = Kept(Wants(PixelFormat.NONE, channels=1)), Kept(Wants(PixelFormat.NONE, channels=2))
    session = Session(one, two)
    session.live(5)

    assert np.array_equal(np.stack([one.heard] * 2, axis=1), two.heard)


def test_an_output_that_comes_later_hears_from_where_the_others_are() -> None:
    first, later = Kept(Wants(PixelFormat.NONE, channels=1)), Kept(Wants(PixelFormat.NONE, channels=1))
    session = Session(first)
    session.live(10)
    session.program.add(later)
    session.live(10)

    at, block = later.blocks[0]
    assert at == len(np.concatenate([block for block_at, block in first.blocks if block_at < at]))
    assert block[0] == at


def test_sound_that_is_wanted_only_now_is_not_taken_from_before() -> None:
    """The ring stood still meanwhile, so what is in it is of another time."""
    session = Session()
    session.live(5)
    stale = session.sample
    session.now_s += 10.0
    kept = Kept(Wants(PixelFormat.NONE, channels=1))
    session.program.add(kept)
    session.live(5)

    heard = np.concatenate([block for _, block in kept.blocks])
    assert not heard[heard > 0].size or heard[heard > 0].min() >= stale


def test_a_form_that_will_come_is_told_beforehand_and_who_cannot_take_it_goes() -> None:
    class Refuses(PlainOutput):
        def open(self, form: ProgramForm) -> None:
            raise OutputError("The camera takes no such pictures; choose another avatar.")

    asked: list[ProgramForm] = []
    refuses, takes = Refuses(), PlainOutput()
    takes.open = asked.append  # type: ignore[method-assign]
    session, later = Session(refuses, takes), list[Any]()

    session.program.prepare(FORM, later.append)
    assert not asked
    session.program.prepare(ProgramForm(128, 96, 25), later.append)
    for one in later:
        one()

    assert asked == [ProgramForm(128, 96, 25)]
    assert session.gone == [(refuses, "The camera takes no such pictures; choose another avatar.")]


def test_an_output_that_comes_while_another_form_is_made_ready_is_told_of_it_too() -> None:
    other, posted = ProgramForm(128, 96, 25), list[Any]()
    before, after, refused = PlainOutput(), PlainOutput(), PlainOutput()
    told: dict[str, list[ProgramForm]] = {"before": [], "after": []}
    before.open, after.open = told["before"].append, told["after"].append  # type: ignore[method-assign]
    session = Session()
    program = session.program

    program.open(before, lambda: posted.append(lambda: program.add(before)))
    program.open(refused, lambda: posted.append(lambda: program.add(refused)))
    refused.open = raises  # type: ignore[assignment,method-assign]
    program.prepare(other, posted.append)
    program.open(after, lambda: posted.append(lambda: program.add(after)))
    for one in posted:
        one()
    program.follow(other, Timeline())
    program.prepare(other, posted.append)

    assert told == {"before": [FORM, other], "after": [FORM, other]}
    assert program.outputs == (before, after)
    assert [output for output, _ in session.gone] == [refused]


def raises(*_: object, **__: object) -> bool:
    raise ValueError("no such register")


@pytest.mark.parametrize("method", ["picture", "sound", "status"])
def test_an_output_that_raises_is_taken_out_and_the_others_go_on(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.engine.program.LOOK_S", 0.0)
    broken, kept = Kept(Wants(PixelFormat.BGR, channels=1)), Kept(Wants(PixelFormat.BGR, channels=1))
    setattr(broken, method, raises)
    session = Session(broken, kept)
    session.live(5)

    said = 'The output "the test" was taken out because of a fault in it (ValueError: no such register); the rest goes on.'
    assert session.gone == [(broken, said)]
    assert session.program.outputs == (kept,)
    assert len(kept.pictures) == 5


def test_an_output_that_ends_by_itself_says_why() -> None:
    class Full(Kept):
        def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
            raise OutputError("The disk is full; free some space.")

    full = Full(Wants())
    session = Session(full)
    session.live(2)

    assert session.gone == [(full, "The disk is full; free some space.")]


@pytest.mark.parametrize(("status", "said"), [
    (OutputStatus(failure="The cable was pulled."), "The cable was pulled."),
    (OutputStatus(lag_ms=10_000.0), 'The output "the test" was taken out because it stood still for 10 s; the rest goes on.'),
])
def test_an_output_that_tells_of_its_end_or_stands_still_is_taken_out(
    status: OutputStatus, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.engine.program.LOOK_S", 0.0)
    output = PlainOutput()
    output.status = lambda: status  # type: ignore[method-assign]
    session = Session(output)
    session.live(1)

    assert session.gone == [(output, said)]


def test_an_output_that_keeps_the_engine_waiting_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class Waits(Kept):
        def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
            time.sleep(0.02)
            return super().picture(picture, stamps)

    monkeypatch.setattr("studio.engine.program.MOST_CALL_S", 0.01)
    waits, kept = Waits(Wants()), Kept(Wants())
    session = Session(waits, kept)
    session.live(5)

    assert (len(waits.pictures), len(kept.pictures)) == (1, 5)
    assert "kept the pictures waiting" in session.gone[0][1]


def test_the_preview_is_never_taken_out_because_the_machine_was_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    class HeldUp(Preview):
        def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
            time.sleep(0.02)
            return super().picture(picture, stamps)

    monkeypatch.setattr("studio.engine.program.MOST_CALL_S", 0.01)
    preview = HeldUp()
    session = Session(preview)
    session.live(5)

    assert session.gone == []
    assert preview.status().sent == 5


def test_an_output_that_is_let_go_of_is_waited_for() -> None:
    output = PlainOutput()
    session = Session(output)
    assert not session.program.wait_until_gone(output, 0.0, lambda: False)
    assert session.program.wait_until_gone(output, 0.0, lambda: True)
    threading.Timer(0.05, session.program.remove, [output]).start()
    assert session.program.wait_until_gone(output, 10.0, lambda: False)


def test_nothing_as_large_as_a_picture_is_made_after_the_first(traced: Callable[[Callable[[], None]], int]) -> None:
    outputs = [PlainOutput() for _ in range(3)]
    for output, form in zip(outputs, (PixelFormat.I420, PixelFormat.VIEW, PixelFormat.BGR), strict=True):
        output.wants = Wants(form, channels=2)
    session = Session(*outputs)
    session.live(5)

    assert traced(lambda: [session.program.put(session.frame) for _ in range(20)]) < 8192  # type: ignore[func-returns-value]


@pytest.fixture
def traced() -> Callable[[Callable[[], object]], int]:
    import tracemalloc

    def most(run: Callable[[], object]) -> int:
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
            run()
            return tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()

    return most
