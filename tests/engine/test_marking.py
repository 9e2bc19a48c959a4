"""The invisible mark is in every form of the program's pictures, by its clock, and in nothing that is only compared."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from studio.engine import marking as marking_module
from studio.engine.core.frame import Stamps
from studio.engine.core.output import PixelFormat, ProgramForm, Wants
from studio.engine.core.timeline import Timeline
from studio.engine.program import Program
from studio.engine.view import View
from studio.media.planes import views
from studio.provenance.label import Label, LabelPatch
from studio.provenance.mark import Mark, payload_of
from studio.provenance.marks import Marks
from tests.engine import test_program as of_program
from tests.engine.test_program import Kept, Session

WIDTH, HEIGHT, FPS = of_program.FORM.width, of_program.FORM.height, of_program.FORM.fps
ONE, OTHER = payload_of("c0ffee"), payload_of("abcdef")


def marked(level: int, index: int, payload: int = ONE) -> np.ndarray:
    picture = np.full((HEIGHT, WIDTH, 3), level, np.uint8)
    Mark(WIDTH, HEIGHT, payload, FPS).mark_picture(picture, index, out=picture)
    return picture


def marked_planes(level: int, index: int, size: tuple[int, int] = (WIDTH, HEIGHT)) -> np.ndarray:
    width, height = size
    planes = cv2.cvtColor(np.full((height, width, 3), level, np.uint8), cv2.COLOR_BGR2YUV_I420)
    Mark(width, height, ONE, FPS).mark_planes(*views(planes), index)
    return planes


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setattr(of_program, "FORM", ProgramForm(WIDTH, HEIGHT, FPS, mark=ONE))
    return Session()


def test_every_picture_of_every_output_is_marked_and_changes_over_by_the_clock(session: Session) -> None:
    outputs = bgr, i420, planes, small, view = [
        Kept(Wants(PixelFormat.BGR)), Kept(Wants(PixelFormat.I420)), Kept(Wants(PixelFormat.I420, size=(32, 24))),
        Kept(Wants(PixelFormat.BGR, size=(32, 24))), Kept(Wants(PixelFormat.VIEW))]
    for output in outputs:
        session.program.add(output)

    session.live(60)

    for index, (at, picture) in enumerate(bgr.pictures):
        wanted = marked(index, at * FPS // of_program.RATE)
        assert np.array_equal(picture, wanted)
        assert np.array_equal(view.pictures[index][1], wanted)
        # Planes are marked as such.
        assert np.array_equal(i420.pictures[index][1], marked_planes(index, at * FPS // of_program.RATE))
        assert np.array_equal(planes.pictures[index][1], marked_planes(index, at * FPS // of_program.RATE, (32, 24)))
        assert np.array_equal(small.pictures[index][1], cv2.resize(wanted, (32, 24)))
    assert not np.array_equal(bgr.pictures[24][1][:, :, 0] - 24, bgr.pictures[25][1][:, :, 0] - 25)


def test_the_picture_of_the_engine_stays_as_it_was_painted(session: Session) -> None:
    session.program.add(Kept(Wants(PixelFormat.BGR)))

    session.live(3)

    assert np.all(session.frame.picture == 2)


def test_what_is_compared_by_eye_shows_no_mark(session: Session) -> None:
    view, bgr = Kept(Wants(PixelFormat.VIEW)), Kept(Wants(PixelFormat.BGR))
    session.program.add(view)
    session.program.add(bgr)
    session.program.comparison.view = View.DIFFERENCE
    session.program.comparison.keep(session.frame.picture)

    session.live(1)

    assert not view.pictures[0][1].any()
    assert np.array_equal(bgr.pictures[0][1], marked(0, 0))


def test_another_avatar_has_its_own_bits(session: Session) -> None:
    kept = Kept(Wants(PixelFormat.BGR))
    session.program.add(kept)
    session.live(2)
    form = ProgramForm(WIDTH, HEIGHT, FPS, mark=OTHER)

    session.program.prepare(form, lambda later: later())
    session.program.follow(form, Timeline())
    session.live(1)

    assert np.array_equal(kept.pictures[1][1], marked(1, 1))
    assert np.array_equal(kept.pictures[2][1], marked(2, 2, OTHER))


def test_marks_that_are_chosen_while_another_avatar_is_prepared_are_in_its_first_picture(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Kept(Wants(PixelFormat.BGR))
    session.program.add(kept)
    session.live(1)
    form, make = ProgramForm(WIDTH, HEIGHT, FPS, mark=OTHER), marking_module._Ready.make

    def chosen_meanwhile(*given: Any) -> object:
        made = make(*given)
        monkeypatch.setattr(marking_module._Ready, "make", make)
        session.program.mark(Marks(invisible=False))
        return made

    monkeypatch.setattr(marking_module._Ready, "make", chosen_meanwhile)
    session.program.prepare(form, lambda later: later())
    session.live(1)
    session.program.follow(form, Timeline())
    session.live(1)

    assert np.all(kept.pictures[1][1] == 1)
    assert np.all(kept.pictures[2][1] == 2)


def test_a_program_without_a_mark_gives_the_pictures_themselves() -> None:
    session = Session(kept := Kept(Wants(PixelFormat.BGR)))

    session.live(2)

    assert isinstance(session.program, Program)
    assert np.all(kept.pictures[1][1] == 1)


def test_another_encoder_of_the_same_avatar_makes_nothing_anew(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Kept(Wants(PixelFormat.BGR))
    session.program.add(kept)
    session.live(1)
    monkeypatch.setattr("studio.engine.marking.Marker", None)
    form = ProgramForm(WIDTH, HEIGHT, FPS, mark=ONE)

    session.program.prepare(form, lambda later: later())
    session.program.follow(form, Timeline())
    session.live(1)

    assert np.array_equal(kept.pictures[1][1], marked(1, 1))


def labelled(picture: np.ndarray, label: Label) -> np.ndarray:
    picture = picture.copy()
    LabelPatch(label, WIDTH, HEIGHT).on_picture(picture)
    return picture


def test_a_label_is_in_every_output_from_the_next_picture_on_and_can_be_taken_out_again(session: Session) -> None:
    label = Label("AI")
    outputs = bgr, i420, view = [Kept(Wants(PixelFormat.BGR)), Kept(Wants(PixelFormat.I420)), Kept(Wants(PixelFormat.VIEW))]
    for output in outputs:
        session.program.add(output)

    session.live(1)
    session.program.mark(Marks(label=label))
    session.live(1)
    session.program.mark(Marks())
    session.live(1)

    wanted = labelled(marked(1, 1), label)
    assert np.array_equal(bgr.pictures[0][1], marked(0, 0))
    assert np.array_equal(bgr.pictures[1][1], wanted)
    assert np.array_equal(view.pictures[1][1], wanted)
    wanted = marked_planes(1, 1)
    LabelPatch(label, WIDTH, HEIGHT).on_planes(wanted)
    assert np.array_equal(i420.pictures[1][1], wanted)
    assert np.array_equal(bgr.pictures[2][1], marked(2, 2))


def test_the_mark_can_be_left_out_and_the_label_stays(session: Session) -> None:
    session.program.add(kept := Kept(Wants(PixelFormat.BGR)))
    label = Label("AI")

    session.program.mark(Marks(invisible=False, label=label))
    session.live(1)
    session.program.mark(Marks(invisible=False))
    session.live(1)

    assert np.array_equal(kept.pictures[0][1], labelled(np.zeros((HEIGHT, WIDTH, 3), np.uint8), label))
    assert np.all(kept.pictures[1][1] == 1)


def test_the_label_of_the_first_seconds_comes_again_with_every_new_output(session: Session) -> None:
    session.program.add(first := Kept(Wants(PixelFormat.BGR)))
    session.program.mark(Marks(invisible=False, label=Label("AI", seconds=1)))

    session.live(40)
    session.program.add(Kept(Wants(PixelFormat.NONE)))
    session.live(1)
    session.program.add(later := Kept(Wants(PixelFormat.BGR)))
    session.live(30)

    shown = [bool((picture != picture[0, 0]).any()) for _, picture in first.pictures]
    assert shown == [True] * 25 + [False] * 16 + [True] * 25 + [False] * 5
    assert [bool((picture != picture[0, 0]).any()) for _, picture in later.pictures] == [True] * 25 + [False] * 5


def test_a_label_stays_through_another_form_of_the_pictures(session: Session) -> None:
    label = Label("AI")
    session.program.add(kept := Kept(Wants(PixelFormat.BGR)))
    session.live(1)
    form = ProgramForm(WIDTH, HEIGHT, FPS, mark=OTHER)

    session.program.prepare(form, lambda later: later())
    session.program.mark(Marks(label=label))
    session.program.follow(form, Timeline())
    session.live(1)

    assert np.array_equal(kept.pictures[1][1], labelled(marked(1, 1, OTHER), label))


class Puts(Kept):
    """Puts marks in itself."""

    def __init__(self) -> None:
        super().__init__(Wants(PixelFormat.BGR, marked=False))
        self.noted: list[Stamps] = []

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        noted = Stamps()
        stamps.copy_to(noted)
        self.noted.append(noted)
        return super().picture(picture, stamps)


def test_an_output_that_puts_marks_in_itself_is_told_which(session: Session) -> None:
    label = Label("AI", seconds=1)
    session.program.add(marked_already := Kept(Wants(PixelFormat.BGR)))
    session.program.add(puts := Puts())

    session.live(2)
    session.program.mark(Marks(label=label))
    session.live(2)
    session.program.follow(ProgramForm(WIDTH, HEIGHT, FPS, mark=OTHER), Timeline())
    session.live(1)

    assert [int(picture[0, 0, 0]) for _, picture in puts.pictures] == [0, 1, 2, 3, 4]
    assert np.array_equal(marked_already.pictures[1][1], marked(1, 1))
    noted = [(one.marks.marks.label, one.marks.fps, one.marks.payload, one.age) for one in puts.noted if one.marks is not None]
    assert noted == [(None, FPS, ONE, 0), (None, FPS, ONE, 1), (label, FPS, ONE, 0), (label, FPS, ONE, 1),
                     (label, FPS, OTHER, 2)]
    assert puts.noted[0].marks is puts.noted[1].marks, "it is the sign that nothing has to be made anew"
