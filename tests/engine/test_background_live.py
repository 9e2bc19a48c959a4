"""The engine with another background: from the first picture on, changed while it runs, and carried over to the next avatar."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.background import Background, parse_background
from studio.engine.engine import Engine
from studio.engine.models.performer import Performer
from studio.provenance.marks import Marks
from tests import tiny_avatar
from tests.plain_output import PlainOutput
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from studio.engine.core.frame import Stamps

RED, BLUE = parse_background("#c00000"), parse_background("#0000c0")
CORNER = np.s_[2:12, 170:190]


class Corners(PlainOutput):
    """Keeps the colour behind the figure of every picture."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, ...]] = []

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        self.seen.append(tuple(np.rint(picture[CORNER].reshape(-1, 3).mean(axis=0)).astype(int).tolist()))
        return True


@contextmanager
def running(engine: Engine) -> Iterator[None]:
    # The invisible mark changes a colour by some levels.
    engine.program.mark(Marks(invisible=False))
    thread = threading.Thread(target=engine.run)
    thread.start()
    try:
        yield
    finally:
        engine.close()
        thread.join()


@pytest.fixture(scope="module")
def matted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_avatar.write_matted(tmp_path_factory.mktemp("matted") / "matted")


def test_no_picture_shows_what_was_filmed_when_another_background_was_chosen_before(matted: Path) -> None:
    corners, engine = Corners(), Engine(Performer.load(matted), RED)
    engine.add(corners)
    with running(engine):
        until(lambda: len(corners.seen) > 12)

    assert set(corners.seen) == {RED.colour}


def test_it_changes_while_the_engine_runs_and_can_be_taken_back(matted: Path) -> None:
    corners, engine = Corners(), Engine(Performer.load(matted))
    engine.add(corners)
    with running(engine):
        until(lambda: len(corners.seen) > 3)
        filmed = corners.seen[-1]
        engine.use_background(BLUE)
        until(lambda: corners.seen[-1] == BLUE.colour)
        engine.use_background(Background())
        until(lambda: corners.seen[-1] == filmed)

    assert np.abs(np.subtract(filmed, tiny_avatar.BEHIND)).max() <= 3


def test_the_next_avatar_has_it_from_its_first_picture_and_one_without_a_matte_has_its_own(matted: Path, tiny: Path) -> None:
    corners, engine = Corners(), Engine(Performer.load(tiny), RED)
    engine.add(corners)
    with running(engine):
        until(lambda: len(corners.seen) > 3)
        assert RED.colour not in corners.seen
        engine.use(Performer.load(matted))
        until(lambda: RED.colour in corners.seen)
        begun = corners.seen.index(RED.colour)
        until(lambda: len(corners.seen) > begun + 5)

    own = {one for one in corners.seen[:begun] if np.abs(np.subtract(one, tiny_avatar.BEHIND)).max() <= 12}
    assert not own, "the room of the next avatar was seen"
    assert set(corners.seen[begun:]) == {RED.colour}
