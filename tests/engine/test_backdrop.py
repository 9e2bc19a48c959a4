"""The background of the program's pictures: in every form, changed between two pictures, and left where there is no matte."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.engine import backdrop as backdrop_module
from studio.engine.background import GREEN, Background, Kind, chessboard, parse_background
from studio.engine.core.output import PixelFormat, ProgramForm, Wants
from studio.engine.core.timeline import Timeline
from studio.errors import InputError
from studio.provenance.label import Label
from studio.provenance.marks import Marks
from tests.engine import test_program as of_program
from tests.engine.test_program import Kept, Session

if TYPE_CHECKING:
    from pathlib import Path

WIDTH, HEIGHT = of_program.FORM.width, of_program.FORM.height
FORMS = {"bgr": PixelFormat.BGR, "i420": PixelFormat.I420, "view": PixelFormat.VIEW, "bgra": PixelFormat.BGRA}
LEVEL = 2
"""Of the third picture of a `Session`."""


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Session:
    plate = np.full((HEIGHT, WIDTH, 3), 100, np.uint8)
    monkeypatch.setattr(of_program, "FORM", ProgramForm(WIDTH, HEIGHT, 25, plate=plate))
    session = Session()
    session.frame.matte = np.zeros((HEIGHT, WIDTH), np.uint8)
    session.frame.matte[:, : WIDTH // 2] = 255
    return session


def last(session: Session, background: Background) -> dict[str, np.ndarray]:
    """Give the third picture in each form."""
    kept = {name: Kept(Wants(form)) for name, form in FORMS.items()}
    for output in kept.values():
        session.program.add(output)
    session.program.backdrop.use(background)
    session.live(3)
    return {name: output.pictures[-1][1] for name, output in kept.items()}


def test_a_colour_is_behind_the_figure_in_every_form(session: Session) -> None:
    found = last(session, parse_background("#102030"))

    wanted = np.full((HEIGHT, WIDTH, 3), LEVEL, np.uint8)
    wanted[:, WIDTH // 2 :] = (0x30, 0x20, 0x10)
    for name in ("bgr", "view", "bgra"):
        assert np.array_equal(found[name], wanted), name
    assert np.array_equal(found["i420"], cv2.cvtColor(wanted, cv2.COLOR_BGR2YUV_I420))
    assert np.all(session.frame.picture == LEVEL), "what the engine painted stays"


def test_what_is_transparent_is_green_a_chessboard_or_alpha_as_an_output_can(session: Session) -> None:
    found = last(session, Background(Kind.TRANSPARENT))

    right = np.s_[:, WIDTH // 2 :]
    assert np.all(found["bgr"][right] == GREEN)
    assert np.array_equal(found["view"][right], chessboard(WIDTH, HEIGHT)[right])
    assert found["bgra"].shape == (HEIGHT, WIDTH, 4)
    assert np.array_equal(found["bgra"][:, :, 3], session.frame.matte)
    for name in ("bgr", "view", "bgra"):
        assert np.all(found[name][:, : WIDTH // 2, :3] == LEVEL), name


def test_the_label_is_seen_where_there_is_nothing_else(session: Session) -> None:
    session.program.mark(Marks(invisible=False, label=Label("AI", "top-right")))

    alpha = last(session, Background(Kind.TRANSPARENT))["bgra"][:, :, 3]

    assert alpha[: HEIGHT // 2, WIDTH // 2 :].max() > 190
    assert not alpha[HEIGHT // 2 :, WIDTH // 2 :].any()


def test_a_picture_without_its_matte_is_cut_out_by_the_last_and_one_without_any_stays(session: Session) -> None:
    kept = Kept(Wants(PixelFormat.BGR))
    session.program.add(kept)
    session.program.backdrop.use(parse_background("#000000"))
    matte, session.frame.matte = session.frame.matte, np.zeros((0, 0), np.uint8)
    session.live(2)
    session.frame.matte = matte
    session.live(1)
    session.frame.matte = np.zeros((0, 0), np.uint8)
    session.live(1)

    shown = [picture[:, WIDTH // 2 :] for _, picture in kept.pictures]
    assert np.all(shown[1] == 1)
    assert not shown[2].any()
    assert not shown[3].any()


def test_an_avatar_without_a_matte_keeps_the_background_that_it_was_filmed_with(session: Session) -> None:
    kept = Kept(Wants(PixelFormat.BGRA))
    session.program.add(kept)
    session.program.backdrop.use(Background(Kind.TRANSPARENT))
    other = ProgramForm(WIDTH, HEIGHT, 25)
    session.program.prepare(other, lambda _later: None)
    session.program.follow(other, Timeline())
    session.frame.matte = np.zeros((0, 0), np.uint8)
    session.live(2)

    assert kept.pictures[-1][1].shape == (HEIGHT, WIDTH, 3)
    assert np.all(kept.pictures[-1][1] == 1)


def test_a_background_that_is_made_while_another_avatar_comes_is_made_for_that_one(session: Session) -> None:
    kept = Kept(Wants(PixelFormat.BGR))
    session.program.add(kept)
    session.live(1)
    other = ProgramForm(WIDTH, HEIGHT, 25, plate=np.full((HEIGHT, WIDTH, 3), 200, np.uint8))
    session.program.prepare(other, lambda _later: None)
    # Made for the avatar that is shown now, which is another by the time the next picture comes.
    session.program.backdrop.use(Background(Kind.BLUR))
    session.program.follow(other, Timeline())
    session.live(1)

    assert np.all(kept.pictures[-1][1][:, WIDTH // 2 :] == 200)


def test_a_background_that_is_chosen_while_another_avatar_is_prepared_is_behind_that_one(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Kept(Wants(PixelFormat.BGR))
    session.program.add(kept)
    backdrop, other = session.program.backdrop, ProgramForm(WIDTH, HEIGHT, 25, plate=np.full((HEIGHT, WIDTH, 3), 200, np.uint8))
    make = backdrop_module._Ready.make

    def chosen_meanwhile(form: ProgramForm, background: Background) -> object:
        made = make(form, background)
        monkeypatch.setattr(backdrop_module._Ready, "make", make)
        backdrop.use(parse_background("#000000"))
        return made

    monkeypatch.setattr(backdrop_module._Ready, "make", chosen_meanwhile)
    session.program.prepare(other, lambda _later: None)
    session.live(1)
    session.program.follow(other, Timeline())
    session.live(1)

    assert not kept.pictures[-1][1][:, WIDTH // 2 :].any()


def test_the_background_can_be_as_it_was_again(session: Session) -> None:
    kept = Kept(Wants(PixelFormat.BGRA))
    session.program.add(kept)
    session.program.backdrop.use(Background(Kind.TRANSPARENT))
    session.live(1)
    session.program.backdrop.use(Background())
    session.live(1)

    assert [picture.shape[2] for _, picture in kept.pictures] == [4, 3]
    assert np.all(kept.pictures[1][1] == 1)


def test_backgrounds_are_read_from_words_and_written_as_they_were() -> None:
    for words in ("original", "blur", "transparent", "#204060"):
        assert parse_background(words).words == words


@pytest.mark.parametrize("words", ["", "#12345", "#1234567", "#gggggg", "blurred", "nothing.png"])
def test_what_is_no_background_is_said_in_a_sentence(words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=r"\.$"):
        parse_background(words)


def test_a_picture_fills_the_background_whatever_its_shape(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "wide.png"), np.full((80, 400, 3), (1, 2, 3), np.uint8))
    background = parse_background(str(tmp_path / "wide.png"))

    made = background.of(np.zeros((90, 160, 3), np.uint8))

    assert made.shape == (90, 160, 3)
    assert np.all(made == (1, 2, 3))


def test_a_blur_leaves_no_edge_of_what_was_behind() -> None:
    plate = np.zeros((360, 640, 3), np.uint8)
    plate[:, 320:] = 255

    made = Background(Kind.BLUR).of(plate)

    assert np.abs(np.diff(made[180, :, 0].astype(int))).max() <= 12
    assert made[180, 0, 0] == 0
    assert made[180, -1, 0] == 255
