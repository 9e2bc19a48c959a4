"""Who is seen in a recording, and when."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio.avatars.cast import MOST_SPANS, Cast, Shown
from studio.avatars.format_reading import read_manifest

if TYPE_CHECKING:
    from studio.avatars.cast import Role


@pytest.fixture
def three(tiny: Path) -> tuple[Shown, Shown, Shown]:
    """Give three avatars that say the same of themselves, in folders of their own."""
    manifest = read_manifest(tiny)
    return Shown(Path("a"), manifest), Shown(Path("b"), manifest), Shown(Path("c"), manifest)


def said(roles: tuple[Role, ...]) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
    return [(role.shown.folder.name, role.spans) for role in roles]


def test_each_avatar_has_all_its_spans(three: tuple[Shown, Shown, Shown], tiny: Path) -> None:
    one, other, _ = three
    cast = Cast()
    for shown, index in ((one, 0), (one, 3), (other, 10), (Shown(Path("a"), read_manifest(tiny)), 12), (other, 20)):
        cast.put(shown, index)

    assert said(cast.between(0, 30)) == [("a", ((0, 10), (12, 20))), ("b", ((10, 12), (20, 30)))]


def test_a_part_of_it_has_only_who_is_seen_there_by_its_own_time(three: tuple[Shown, Shown, Shown]) -> None:
    one, other, third = three
    cast = Cast()
    for shown, index in ((one, 0), (other, 10), (third, 20)):
        cast.put(shown, index)

    assert said(cast.between(12, 25)) == [("b", ((0, 8),)), ("c", ((8, 13),))]
    assert said(cast.between(20, 25)) == [("c", ((0, 5),))]
    assert said(cast.between(5, 5)) == []


def test_an_avatar_of_which_no_picture_was_taken_is_not_in_it(three: tuple[Shown, Shown, Shown]) -> None:
    one, other, third = three
    cast = Cast()
    for shown, index in ((one, 0), (other, 10), (third, 10), (other, 30)):
        cast.put(shown, index)

    assert said(cast.between(0, 30)) == [("a", ((0, 10),)), ("c", ((10, 30),))]


def test_what_is_not_held_any_more_is_forgotten(three: tuple[Shown, Shown, Shown]) -> None:
    cast = Cast(held=50)
    for turn in range(1000):
        cast.put(three[turn % 3], 10 * turn)

    assert sum(len(spans) for _, spans in cast._roles) <= 6
    assert said(cast.between(9970, 10_000)) == [("b", ((0, 10),)), ("c", ((10, 20),)), ("a", ((20, 30),))]


def test_very_many_spans_become_one_that_holds_them(three: tuple[Shown, Shown, Shown]) -> None:
    cast = Cast()
    for turn in range(10 * MOST_SPANS):
        cast.put(three[turn % 2], turn)
    first, second = cast.between(0, 10 * MOST_SPANS)

    assert len(first.spans) == MOST_SPANS
    assert first.spans[-1] == (2 * MOST_SPANS - 2, 10 * MOST_SPANS - 1)
    assert second.spans[-1][1] == 10 * MOST_SPANS
    assert all(begin < end for role in (first, second) for begin, end in role.spans)
