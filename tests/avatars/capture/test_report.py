"""What is wrong with footage is said in words."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.capture.follow import Column
from studio.avatars.capture.report import Facts, Report, clock, judge
from studio.avatars.importers import personal, wav2lip
from studio.media.ordinary import Nature
from tests.avatars.capture.conftest import at_the_border, blurred, brighter, darker, far, leaving
from tests.avatars.capture.test_path import rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.avatars.capture.conftest import Films

pytest.importorskip("dlib")
FACTS = Facts(1280, 720, 25.0, 100)


def still(count: int = 100) -> np.ndarray:
    seen = rows(np.full((count, 2), 400.0))
    seen[:, Column.SKIN], seen[:, Column.SHARP], seen[:, Column.FACES] = 140, 0.6, np.nan
    seen[:, Column.SOURCE] = np.arange(count)
    return seen


def told(report: Report) -> dict[str, str]:
    return {one.what: one.words for one in report.findings}


@pytest.mark.parametrize("who", ["mara", "ines"])
def test_good_footage_is_only_short(film: Films, at_home: Path, who: str) -> None:
    report = personal.examine(film(who), "wav2lip")

    assert set(told(report)) == {"short"}
    assert report.usable


@pytest.mark.parametrize(("who", "change", "what", "words"), [
    ("mara", darker, "too dark", "of 255) in all pictures: more light"),
    ("ines", darker, "too dark", "The face is too dark"),
    ("mara", brighter, "too bright", "white without detail"),
    ("mara", blurred, "blurred", "The face is blurred in all pictures"),
    ("ines", blurred, "blurred", "The face is blurred in all pictures"),
    ("ines", far, "small face", "pixels wide and 160 are wanted"),
    ("mara", at_the_border, "at the border", "cut by the picture's border in all pictures"),
    ("mara", leaving, "no face", "No face in 25 % of the pictures from 0:00"),
])
def test_a_defect_is_found(
    film: Films, at_home: Path, who: str, change: Callable[[int, np.ndarray], np.ndarray], what: str, words: str
) -> None:
    report = personal.examine(film(who, f"-{change.__name__}", change), "wav2lip")

    assert words in told(report)[what]
    assert report.usable


def test_two_faces_are_told(film: Films, pictures: dict[str, list[np.ndarray]], at_home: Path) -> None:
    def beside(number: int, picture: np.ndarray) -> np.ndarray:
        return np.concatenate([picture, pictures["ines"][number]], axis=1)

    assert "more than one face from 0:00" in told(personal.examine(film("mara", "-beside", beside), "wav2lip"))["two faces"]


def test_a_cut_is_told(film: Films, pictures: dict[str, list[np.ndarray]], at_home: Path) -> None:
    def cut(number: int, picture: np.ndarray) -> np.ndarray:
        return picture if number < 8 else pictures["ines"][number]

    assert "Another shot begins at 0:00" in told(personal.examine(film("mara", "-cut", cut), "wav2lip"))["cuts"]


def test_footage_of_nobody_cannot_be_used(film: Films, at_home: Path) -> None:
    report = personal.examine(film("mara", "-nobody", lambda number, one: np.full_like(one, number)), "wav2lip")

    assert not report.usable
    assert report.findings[0].level == "stop"
    assert "No face was found" in report.findings[0].words
    assert "cannot be used" in report.summary


def test_a_good_film_has_nothing_wrong() -> None:
    report = judge(still(), FACTS, wav2lip.LAYOUT)

    assert report.findings == ()
    assert report.summary == "1280 x 720, 0:04 at 25 pictures a second. Nothing is wrong with it."


@pytest.mark.parametrize(("column", "value", "what", "words"), [
    (Column.SKIN, 30, "too dark", "in 12 % of the pictures from 0:02"),
    (Column.SHARP, 0.3, "blurred", "in 12 % of the pictures from 0:02"),
    (Column.BRIGHT, 0.2, "too bright", "in 12 % of the pictures from 0:02"),
    (Column.MOUTH, 0.1, "mouth open", "The mouth is open in 12 % of the pictures from 0:02"),
    (Column.FOUND, 0, "no face", "No face in 12 % of the pictures from 0:02"),
    (Column.SOURCE, 60, "stands still", "Its pictures stop for 0.4 s"),
])
def test_it_is_said_how_much_and_from_when(column: Column, value: float, what: str, words: str) -> None:
    seen = still()
    seen[60:72, column] = value
    report = judge(seen, FACTS, wav2lip.LAYOUT)

    assert words in told(report)[what]


@pytest.mark.parametrize(("rate", "level"), [(18.0, "warning"), (24.0, "note"), (30.0, "note")])
def test_another_rate_is_told(rate: float, level: str) -> None:
    report = judge(still(), Facts(1280, 720, rate, 100), wav2lip.LAYOUT)

    assert [(one.what, one.level) for one in report.findings] == [("rate", level)]
    assert f"Its rate is {rate:.4g} Hz" in report.findings[0].words


def test_a_head_that_is_too_fast_is_told() -> None:
    t = np.arange(200) / 25
    seen = rows(np.stack([640 + 300 * np.sin(8 * t), np.full(200, 300.0)], axis=1))
    seen[:, Column.SKIN], seen[:, Column.SHARP], seen[:, Column.SOURCE] = 140, 0.6, np.arange(200)

    assert "faster than the crop may follow" in told(judge(seen, FACTS, wav2lip.LAYOUT))["fast head"]


def test_a_face_that_is_hardly_there_or_tiny_stops_the_work() -> None:
    seen = still()
    seen[10:90, Column.FOUND] = 0
    assert not judge(seen, FACTS, wav2lip.LAYOUT).usable
    tiny = still()
    tiny[:, Column.SIDE] = 50
    assert not judge(tiny, FACTS, wav2lip.LAYOUT).usable
    assert not judge(still(), Facts(1280, 720, 25.0, 60_000), wav2lip.LAYOUT).usable


def test_times_are_minutes_and_seconds() -> None:
    assert [clock(one) for one in (0, 24, 25, 1500, 25 * 671)] == ["0:00", "0:00", "0:01", "1:00", "11:11"]


def test_no_thread_of_the_examination_stays(film: Films, at_home: Path) -> None:
    before = threading.active_count()
    personal.examine(film("mara"), "synctalk2d")
    assert threading.active_count() == before


def test_what_was_done_to_the_pictures_is_noted_and_nothing_to_look_at() -> None:
    nature = Nature("HLG", interlaced=True, stored=(1440, 1080), shown=(1920, 1080))

    report = judge(still(), Facts(1920, 1080, 25.0, 100, nature), wav2lip.LAYOUT)

    assert {"HDR", "interlaced", "pixel shape"} <= set(told(report))
    assert "HDR video (HLG)" in told(report)["HDR"]
    assert "1440 x 1080 are shown as 1920 x 1080" in told(report)["pixel shape"]
    assert "Nothing is wrong with it." in report.summary
