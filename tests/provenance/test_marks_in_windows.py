"""A film in which the mark changes, or begins anew: each is read, and where."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from studio import cli
from studio.media.planes import views
from studio.provenance.mark import Mark, payload_of
from studio.provenance.mark_reader import LEAST_SCORE, MOST_S, MOST_STRETCHES, MarkSpan, Stretch, together
from studio.provenance.verify import check_file
from tests.provenance.films import FPS, HEIGHT, WIDTH, film, written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.provenance.films import U8

ONE, OTHER = (payload_of(first + 58 * "0") for first in ("c0ffee", "badcab"))


@pytest.fixture(scope="module")
def plain() -> list[U8]:
    """Give a film of eight seconds without a mark."""
    return list(film())


def marked(plain: list[U8], parts: Sequence[tuple[int | None, float, int]]) -> list[U8]:
    """Give a film in parts, each with its mark, its seconds, and by how many pictures its phase is later."""
    made: list[U8] = []
    for payload, seconds, later in parts:
        mark = None if payload is None else Mark(WIDTH, HEIGHT, payload)
        for _ in range(round(seconds * FPS)):
            planes = plain[len(made) % len(plain)].copy()
            if mark is not None:
                mark.mark_planes(*views(planes), len(made) + later)
            made.append(planes)
    return made


def read(pictures: list[U8]) -> list[MarkSpan]:
    stretch = Stretch()
    for index, planes in enumerate(pictures):
        stretch.put(views(planes)[1], index / FPS)
    return stretch.look()[1]


def near(spans: list[MarkSpan], wanted: Sequence[tuple[float, float, str]], within_s: float = 2.1) -> bool:
    return [one.avatar for one in spans] == [avatar for _, _, avatar in wanted] and all(
        abs(one.begin_s - begin_s) <= within_s and abs(one.end_s - end_s) <= within_s
        for one, (begin_s, end_s, _) in zip(spans, wanted, strict=True))


@pytest.mark.parametrize("at_s", [8.0, 10.0, 11.0, 12.0])
def test_two_marks_in_a_film_are_both_read_and_where(plain: list[U8], at_s: float) -> None:
    spans = read(marked(plain, [(ONE, at_s, 0), (OTHER, 20 - at_s, 0)]))

    assert near(spans, [(0, at_s, "c0ffee"), (at_s, 20, "badcab")]), spans
    assert spans[0].end_s == spans[1].begin_s


def test_a_mark_whose_seconds_begin_anew_in_the_middle_is_read(plain: list[U8]) -> None:
    spans = read(marked(plain, [(ONE, 12, 0), (ONE, 12, FPS)]))

    assert near(spans, [(0, 24, "c0ffee")]), spans


def test_where_a_part_has_no_mark_that_is_said(plain: list[U8]) -> None:
    spans = read(marked(plain, [(None, 12, 0), (ONE, 12, 0)]))

    assert near(spans, [(12, 24, "c0ffee")], 4.1), spans


def test_a_film_without_a_mark_has_none_in_any_window(plain: list[U8]) -> None:
    stretch = Stretch()
    for index, planes in enumerate(marked(plain, [(None, 24, 0)])):
        stretch.put(views(planes)[1], index / FPS)
    found, spans = stretch.look()

    assert found is not None
    assert found.score < LEAST_SCORE - 3
    assert spans == []


def test_times_that_jump_or_go_back_end_and_say_nothing_false(plain: list[U8]) -> None:
    stretch = Stretch()
    for at_s in (0.0, 1.0, -5.0, 3.0, 2.0, 23.9, 0.1, 1e12, 23.9):
        stretch.put(views(plain[0])[1], at_s)

    assert stretch.look()[1] == []


def test_spans_of_one_mark_that_follow_each_other_are_one() -> None:
    spans = [MarkSpan(0, 24, "a"), MarkSpan(24.04, 48, "a"), MarkSpan(48, 60, "b"), MarkSpan(90, 99, "b")]

    assert together(spans) == [MarkSpan(0, 48, "a"), MarkSpan(48, 60, "b"), MarkSpan(90, 99, "b")]


def test_the_command_says_when_each_mark_is_seen(plain: list[U8], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clip = written(tmp_path / "talk.mp4", marked(plain, [(ONE, 12, 0), (OTHER, 12, 0)]), (WIDTH, HEIGHT), 28)

    assert cli.main(["verify", str(clip)]) == 4
    said = capsys.readouterr().out
    assert "From 0:00 to 0:12 its picture has the invisible mark" in said
    assert "begins with c0ffee" in said
    assert "begins with badcab" in said
    assert "no proof, for the pattern is no secret" in said
    assert cli.main(["verify", "--json", str(clip)]) == 4
    told = json.loads(capsys.readouterr().out)["mark"]
    assert [one["avatar"] for one in told["spans"]] == ["c0ffee", "badcab"]
    assert (told["present"], told["looked_for_in"]) == (True, None)


def test_of_a_long_film_it_is_said_where_the_mark_was_looked_for(plain: list[U8], tmp_path: Path) -> None:
    one, other = (marked(plain, [(payload, 8, 0)]) for payload in (ONE, OTHER))
    small = written(tmp_path / "long.mp4", (10 * one + 10 * other), (320, 180), 30, gop=FPS)
    found = check_file(small)

    assert len(found.looked) == MOST_STRETCHES
    assert found.looked[0][0] == 0
    assert found.looked[-1][1] == pytest.approx(160, abs=1.5)
    assert all(end - begin <= MOST_S for begin, end in found.looked)
    assert {span.avatar for span in found.marks} == {"c0ffee", "badcab"}
    assert max(span.end_s for span in found.marks if span.avatar == "c0ffee") <= 84
    assert min(span.begin_s for span in found.marks if span.avatar == "badcab") >= 76
    assert any(line.startswith("The mark was looked for in parts of the film alone: 0:00.0 to") for line in found.sentences())
