"""What is before a mouth for a while is found; a mouth that speaks, light that changes and a beard are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.personal import layout
from studio.personal.covering import BRIDGE, covered
from studio.personal.covering import PLACE as PLACE_OF_MOUTH

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNT, HAND = 240, 36
"""Pictures: 9.6 s, and 1.4 s."""
SKIN = np.array([150, 170, 200], np.float32)
PLACE = layout.box((PLACE_OF_MOUTH[0], BRIDGE[1], *PLACE_OF_MOUTH[2:]), layout.FACE)
X, Y = (one[PLACE] for one in layout.grid(layout.FACE))
GRAIN = np.random.default_rng(1).normal(0, 2, (2 * X.shape[0], 2 * X.shape[1], 3))


def _face(index: int, *, hand: bool = False, beard: bool = False, turn: float = 0.0) -> np.ndarray:
    """A face u8 [S, S, 3] whose lips open and close, in light that changes, with the noise of a camera."""
    x = (X - turn) / (1 - 0.3 * abs(turn))
    place = SKIN * (1 + 0.06 * Y[..., None])
    if beard:
        place[(Y > 1.5) | ((np.abs(x) > 0.6) & (Y > 1))] *= 0.35
    place[(np.abs(x) < 0.07) & (Y < 0.65)] *= 1.15
    place[(np.abs(np.abs(x) - 0.12) < 0.06) & (np.abs(Y - 0.68) < 0.04)] *= 0.4
    opened = 0.05 + 0.25 * abs(np.sin(index / 3.1) * np.cos(index / 17.0))
    wide = 0.42 + 0.06 * np.sin(index / 5.0)
    place[(x / (wide + 0.1)) ** 2 + ((Y - 1.27) / (opened + 0.1)) ** 2 < 1] = 90, 90, 160
    place[(x / wide) ** 2 + ((Y - 1.27) / opened) ** 2 < 1] = 40, 30, 60
    if hand:
        fingers = (np.abs(X - 0.15) < 0.6) & (np.abs(Y - 1.3) < 0.45)
        place[fingers] = (SKIN * (0.93 - 0.25 * (np.sin(Y * 24) > 0.9)[..., None]))[fingers]
    at = index * 37 % X.shape[0], index * 23 % X.shape[1]
    place = place * (1 + 0.1 * np.sin(index / 40.0)) + GRAIN[at[0] : at[0] + X.shape[0], at[1] : at[1] + X.shape[1]]
    face = np.zeros((layout.FACE, layout.FACE, 3), np.uint8)
    face[PLACE] = np.clip(place, 0, 255)
    return face


def _faces(begin: int = 0, end: int = 0, *, beard: bool = False) -> Iterator[np.ndarray]:
    for one in range(COUNT):
        yield _face(one, hand=begin <= one < end, beard=beard)


def _turning(begin: int, end: int, hand: tuple[int, int] = (0, 0)) -> Iterator[np.ndarray]:
    for one in range(COUNT):
        turn = 0.3 + 0.05 * np.sin(one / 7) if begin <= one < end else 0.0
        yield _face(one, turn=turn, hand=hand[0] <= one < hand[1])


@pytest.mark.parametrize("begin", [0, 100, COUNT - HAND])
def test_a_hand_is_found_where_it_is(begin: int) -> None:
    found, turned = covered(_faces(begin, begin + HAND), COUNT, np.ones(COUNT, bool))

    assert not turned.any()
    assert found[begin + 2 : begin + HAND - 2].all()
    assert not found[: max(0, begin - 8)].any()
    assert not found[begin + HAND + 8 :].any()


@pytest.mark.parametrize("beard", [False, True])
def test_a_mouth_that_speaks_and_a_beard_are_nothing_before_it(beard: bool) -> None:
    assert not np.any(covered(_faces(beard=beard), COUNT, np.ones(COUNT, bool)))


@pytest.mark.parametrize("begin", [0, 100, COUNT - HAND])
def test_a_head_that_turns_is_no_hand(begin: int) -> None:
    hidden, turned = covered(_turning(begin, begin + HAND), COUNT, np.ones(COUNT, bool))

    assert not hidden.any()
    assert turned[begin + 2 : begin + HAND - 2].all()
    assert not turned[: max(0, begin - 8)].any()
    assert not turned[begin + HAND + 8 :].any()


@pytest.mark.parametrize(("turn", "hand"), [((30, 66), (150, 186)), ((150, 186), (30, 66)), ((80, 116), (116, 152)),
                                            ((116, 152), (80, 116))])
def test_a_turn_and_a_hand_in_one_film_are_told_apart(turn: tuple[int, int], hand: tuple[int, int]) -> None:
    hidden, turned = covered(_turning(*turn, hand), COUNT, np.ones(COUNT, bool))

    elsewhere = hidden | turned
    for (begin, end), found in ((hand, hidden), (turn, turned)):
        assert found[begin + 5 : end - 5].all()
        assert (hidden | turned)[begin + 2 : end - 2].all()
        elsewhere[begin - 8 : end + 8] = False
    assert not elsewhere.any()


def test_a_hand_before_a_head_that_is_turned_is_not_learnt_from() -> None:
    assert np.any(covered(_turning(80, 150, (100, 130)), COUNT, np.ones(COUNT, bool)), axis=0)[82:148].all()


def test_where_no_face_is_nothing_covers_it() -> None:
    good = np.ones(COUNT, bool)
    good[100:136] = False

    assert not np.any(covered(_faces(100, 136), COUNT, good))
    assert not np.any(covered(_faces(), COUNT, np.zeros(COUNT, bool)))
    assert not np.any(covered(_faces(), 3, np.ones(3, bool)))
