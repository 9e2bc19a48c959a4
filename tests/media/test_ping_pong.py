"""A loop goes forth and back; its pictures are read once, and work that was stopped goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.errors import OutputError
from studio.media.ping_pong import SECOND, seconds_done, turned, write_turned
from tests.media.test_loop import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def level(number: int) -> np.ndarray:
    return np.full((64, 96, 3), 20 + 3 * number, np.uint8)


def levels(path: Path) -> list[int]:
    return [round((int(one[30, 40].mean().round()) - 20) / 3) for one in shown(path)]


@pytest.mark.parametrize("count", [1, 2, 3, SECOND, SECOND + 1, SECOND + 2, 2 * SECOND, 60])
def test_every_picture_but_the_turning_ones_is_there_twice(tmp_path: Path, count: int) -> None:
    given = write_turned(tmp_path / "a.mp4", map(level, range(count)), tmp_path)

    assert given == count
    assert levels(tmp_path / "a.mp4") == turned(count).tolist()
    assert turned(3).tolist() == [0, 1, 2, 1]


def test_it_goes_on_with_the_second_at_which_it_was_stopped(tmp_path: Path) -> None:
    place, other = tmp_path / "place", tmp_path / "other"
    place.mkdir()
    other.mkdir()
    write_turned(tmp_path / "whole.mp4", map(level, range(60)), other)

    def stopped() -> Iterator[np.ndarray]:
        yield from map(level, range(53))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_turned(tmp_path / "a.mp4", stopped(), place)
    # A piece that was being written is no piece.
    (place / ".forth00002.mp4").write_bytes(b"x")
    (place / "back00001.mp4").unlink()

    assert seconds_done(place) == 1
    assert write_turned(tmp_path / "a.mp4", map(level, range(SECOND, 60)), place, done=1) == 60
    assert (tmp_path / "a.mp4").read_bytes() == (tmp_path / "whole.mp4").read_bytes()


def test_nothing_is_no_loop(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no picture to make a loop of"):
        write_turned(tmp_path / "a.mp4", [], tmp_path)
