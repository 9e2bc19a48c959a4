"""What a film is looked at in: stretches of pictures of one size, as many as may be; and what could not be read is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.errors import InputError
from studio.media import looking
from studio.media.looking import SampledFilm, look
from tests.provenance.films import FPS, of_sizes, written

if TYPE_CHECKING:
    from pathlib import Path

    from tests.provenance.films import U8

BIG, SMALL = (128, 96), (96, 64)


class Part:
    """Takes pictures of one size, and notes when they were shown."""

    made = 0

    def __init__(self) -> None:
        Part.made += 1
        self.times, self._shape = list[float](), (0, 0)

    def put(self, blue: U8, at_s: float) -> bool:
        if self.times and blue.shape != self._shape:
            return False
        self._shape = blue.shape
        self.times.append(round(at_s, 3))
        return True

    @property
    def begin_s(self) -> float:
        return self.times[0]

    @property
    def end_s(self) -> float:
        return self.times[-1]


def pictures(count: int) -> list[U8]:
    return [np.full((BIG[1] * 3 // 2, BIG[0]), 60 + index % 90, np.uint8) for index in range(count)]


def looked_at(path: Path, most_s: float = 100.0, most: int = 3) -> SampledFilm[Part]:
    return look(path, most_s=most_s, most=most, new=Part)


def test_where_the_size_changes_a_stretch_ends_and_no_picture_is_lost(tmp_path: Path) -> None:
    found = looked_at(of_sizes(tmp_path / "a.ts", [(pictures(6), SMALL), (pictures(20), BIG)]))

    assert [len(part.times) for part in found.stretches] == [6, 20]
    assert [part.begin_s for part in found.stretches] == [0, 6 / FPS]
    assert found.all


def test_of_many_sizes_the_longest_stretches_are_kept_and_no_more_than_may_be(tmp_path: Path) -> None:
    lengths = (4, 3, 9, 2, 7, 3, 8, 3)
    found = looked_at(of_sizes(tmp_path / "a.ts", [
        (pictures(count), SMALL if number % 2 else BIG) for number, count in enumerate(lengths)]))

    assert [len(part.times) for part in found.stretches] == [9, 7, 8]
    assert not found.all


def test_a_film_that_changes_its_size_is_read_no_longer_than_another(tmp_path: Path) -> None:
    path = of_sizes(tmp_path / "a.ts", [(pictures(5), SMALL if number % 2 else BIG) for number in range(20)])
    Part.made = 0
    found = looked_at(path, most_s=0.4, most=2)

    assert found.stretches
    assert len(found.stretches) <= 2
    assert Part.made <= 8, "in a stretch of 0.4 s are ten pictures, of three sizes at most"
    assert not found.all


def test_an_error_of_what_takes_the_pictures_is_not_taken_for_one_of_the_film(tmp_path: Path) -> None:
    class Broken(Part):
        def put(self, blue: U8, at_s: float) -> bool:
            raise ValueError("an error of the program")

    path = written(tmp_path / "a.mp4", pictures(5), BIG, 23)
    with pytest.raises(ValueError, match="an error of the program"):
        look(path, most_s=9.0, most=1, new=Broken)


def test_a_film_of_which_all_is_read_says_so(tmp_path: Path) -> None:
    found = looked_at(written(tmp_path / "a.mp4", pictures(30), BIG, 23))

    assert (len(found.stretches), len(found.stretches[0].times), found.all) == (1, 30, True)


def test_a_film_with_damage_is_not_said_to_be_read_to_its_end(tmp_path: Path) -> None:
    path = written(tmp_path / "a.mp4", pictures(60), BIG, 23, gop=1)
    data = bytearray(path.read_bytes())
    begin = data.index(b"mdat") + 4
    middle, end = begin + (len(data) - begin) // 3, begin + (len(data) - begin) // 2
    data[middle:end] = bytes([255]) * (end - middle)
    path.write_bytes(data)
    found = looked_at(path)

    assert found.stretches
    assert found.stretches[0].begin_s == 0
    assert sum(len(part.times) for part in found.stretches) < 60
    assert not found.all


def test_a_picture_that_is_too_large_is_left_out_and_that_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = of_sizes(tmp_path / "a.ts", [(pictures(10), SMALL), (pictures(10), BIG)])
    monkeypatch.setattr(looking, "MOST_PIXELS", SMALL[0] * SMALL[1])
    found = looked_at(path)

    assert [len(part.times) for part in found.stretches] == [10]
    assert not found.all


def test_an_error_in_reading_is_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise InputError("cannot be opened")

    monkeypatch.setattr(looking, "open_container", refuse)
    found = looked_at(tmp_path / "a.mp4")

    assert (found.stretches, found.all) == ([], False)
