"""A session's pictures are those of a clip, however its sound comes."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.models.performer import Performer
from studio.engine.offline.batch import Batch
from studio.engine.offline.prefetch import Prefetch
from studio.errors import InputError
from studio.provenance.marks import Marker, Marks
from studio.service import session as module
from studio.service.session import FullError, Session, from_bytes
from tests.service.conftest import STEP, speech

if TYPE_CHECKING:
    from pathlib import Path


def clip(folder: Path, sound: np.ndarray) -> list[np.ndarray]:
    """Make the pictures as `studio.render` does, before they are encoded."""
    performer = Performer.load(folder)
    batch, made = Batch(performer, 8), []
    heard = Prefetch(performer, iter([(sound, sound)]), lambda _: None)
    picture = performer.manifest.picture
    marker = Marker(Marks(), picture.width, picture.height, picture.fps, performer.mark)
    try:
        while count := heard.wait_for(batch.size):
            planes = [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in range(count)]
            batch.make(heard, planes)
            for one in planes:
                marker.on_planes(one, len(made), len(made))
                made.append(one)
    finally:
        heard.close()
        batch.close()
        performer.close()
    return made


def talk(folder: Path, sound: np.ndarray, cuts: list[int], together: int) -> list[np.ndarray]:
    """Push the sound in pieces of these lengths, again and again, and take what is ready after each."""
    session = Session(Performer.load(folder), together)
    made: list[np.ndarray] = []

    def take() -> None:
        while session.speaker.ready:
            planes = [session.new_planes() for _ in range(together)]
            made.extend(planes[: session.make(planes)])

    try:
        at, number = 0, 0
        while at < len(sound):
            session.push(sound[at : at + cuts[number % len(cuts)]])
            at, number = at + cuts[number % len(cuts)], number + 1
            take()
        session.speaker.end()
        take()
        assert session.speaker.over
    finally:
        session.close()
    return made


@pytest.mark.parametrize(("cuts", "together"), [([10_000_000], 8), ([640], 1), ([1, 639, 5000, 17], 3), ([160], 1)])
def test_the_pictures_are_those_of_a_clip_of_the_same_samples(tiny: Path, cuts: list[int], together: int) -> None:
    sound = speech(40.3)

    expected, made = clip(tiny, sound), talk(tiny, sound, cuts, together)

    assert len(made) == len(expected) == 41
    for number, (one, other) in enumerate(zip(expected, made, strict=True)):
        assert np.array_equal(one, other), number


def test_what_was_interrupted_is_not_in_what_comes_after(tiny: Path) -> None:
    session, other = Session(Performer.load(tiny)), Session(Performer.load(tiny))
    try:
        session.push(speech(30, seed=1))
        planes, fresh = session.new_planes(), other.new_planes()
        for _ in range(5):
            assert session.make([planes]) == 1
        session.begin()
        assert session.make([planes]) == 0
        session.push(speech(12, seed=2))
        session.speaker.end()
        # The idle loop has gone on meanwhile: the speech is the same, on other pictures.
        other.begin(5)
        other.push(speech(12, seed=2))
        other.speaker.end()
        while not session.speaker.over:
            assert session.make([planes]) == other.make([fresh]) == 1
            assert np.array_equal(planes, fresh)
    finally:
        session.close()
        other.close()


def test_an_idle_picture_is_the_loops_next_one(tiny: Path) -> None:
    session = Session(Performer.load(tiny), marks=Marks(invisible=False))
    try:
        first, planes = session.new_planes(), session.new_planes()
        session.rest(first)
        for _ in range(session.performer.manifest.picture.frames):
            session.rest(planes)
        assert np.array_equal(first, planes)
    finally:
        session.close()


def test_a_session_decodes_the_idle_loop_once(tiny: Path) -> None:
    """What is shared is open already; a loop in BGR, which no session reads, would be another thread and 33 MB."""
    resident, before = Performer.load(tiny), threading.active_count()
    session = Session(Performer(resident.model, resident.encoder.profile))
    try:
        assert threading.active_count() == before + 1
    finally:
        session.close()
        resident.close()


def test_more_sound_than_is_kept_is_refused(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_WAITING_S", 1)
    session = Session(Performer.load(tiny))
    try:
        session.push(speech(20))
        with pytest.raises(FullError, match="take pictures before"):
            session.push(speech(10))
        planes = [session.new_planes()]
        while session.make(planes):
            pass
        session.push(speech(10))
    finally:
        session.close()


@pytest.mark.parametrize("sound", [
    np.array([np.nan], np.float32), np.array([0.0, np.inf], np.float32), np.full(4, 1e4, np.float32), np.zeros(4, np.float64),
    np.zeros((2, 2), np.float32),
])
def test_what_is_no_sound_is_refused(sound: np.ndarray) -> None:
    with pytest.raises(InputError):
        module.check(sound)


def test_half_a_sample_is_left_out() -> None:
    assert from_bytes(np.ones(3, "<f4").tobytes() + b"ab").tolist() == [1.0, 1.0, 1.0]


def test_passing_over_keeps_what_was_heard(tiny: Path) -> None:
    sound = speech(20)
    session = Session(Performer.load(tiny), marks=Marks(invisible=False))
    whole = Session(Performer.load(tiny), marks=Marks(invisible=False))
    try:
        for one in (session, whole):
            one.push(sound)
            one.speaker.end()
        planes, expected = session.new_planes(), whole.new_planes()
        for _ in range(11):
            whole.make([expected])
        assert session.speaker.pass_over(10) == 10
        session.speaker._batch.go_to(10)
        session.make([planes])
        assert session.speaker.index == 11
        assert np.array_equal(planes, expected)
    finally:
        session.close()
        whole.close()


def test_the_length_is_in_pictures() -> None:
    assert len(speech(10)) == 10 * STEP
