"""A picture sees its neighbours' features in order, and at the beginning what the manifest says."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.core.context import Context


def seen(edge: int, pushed: int) -> list[float]:
    context = Context(4, 1, edge)
    context.begin()
    for number in range(pushed):
        context.push(np.array([number + 1], np.float32))
    return context.newest[:, 0].tolist()


@pytest.mark.parametrize(("edge", "first"), [(0, [0, 0, 0, 1]), (1, [0, 0, 1, 1]), (3, [1, 1, 1, 1])])
def test_before_the_sound_there_is_the_first_picture_as_often_as_was_asked_and_else_nothing(edge: int, first: list) -> None:
    assert seen(edge, 1) == first


def test_the_first_is_repeated_once_in_a_stretch_of_sound_and_again_after_a_new_beginning() -> None:
    assert seen(1, 3) == [1, 1, 2, 3]
    context = Context(3, 1, 1)
    for value in (5.0, 7.0):
        context.begin()
        context.push(np.array([value], np.float32))
        assert context.newest[:, 0].tolist() == [0.0, value, value]
