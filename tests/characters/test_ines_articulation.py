"""The eight parameters become a mouth."""

from __future__ import annotations

from dataclasses import astuple, fields

import numpy as np
import pytest

from characters.ines.articulation import NAMES, REST, VISEMES, mouth
from characters.ines.lips import MOUTH_Y, lip_shape
from characters.ines.plan import CONTEXTS
from characters.ines.pose import Mouth

LOWER_DROP = [field.name for field in fields(Mouth)].index("lower_drop")


def swept(index: int, context: tuple[float, ...], count: int = 101) -> np.ndarray:
    rows = []
    for value in np.linspace(0, 1, count):
        params = list(context)
        params[index] = float(value)
        rows.append(astuple(mouth(params)))
    return np.array(rows)


@pytest.mark.parametrize("index", range(8), ids=NAMES)
def test_each_number_of_the_mouth_only_rises_or_only_falls_with_a_parameter(index: int) -> None:
    for context in [*CONTEXTS[index], *VISEMES.values()]:
        steps = np.delete(np.diff(swept(index, context), axis=0), LOWER_DROP, axis=1)
        assert np.all((steps >= -1e-12).all(0) | (steps <= 1e-12).all(0))


def test_the_lips_part_further_and_further_as_the_jaw_opens() -> None:
    for context in [*CONTEXTS[0], *VISEMES.values()]:
        gaps = [lip_shape(mouth((jaw, *context[1:]))).gap for jaw in np.linspace(0, 1, 101)]
        assert np.all(np.diff(gaps) >= -1e-9)


@pytest.mark.parametrize("index", range(8), ids=NAMES)
def test_no_parameter_makes_the_mouth_jump(index: int) -> None:
    for context in [*CONTEXTS[index], *VISEMES.values()]:
        assert np.abs(np.diff(swept(index, context), axis=0)).max() < 0.05


def test_the_resting_mouth_of_the_parameters_is_the_resting_mouth_of_the_drawing() -> None:
    assert astuple(mouth(REST)) == pytest.approx(astuple(Mouth()), abs=0.01)


@pytest.mark.parametrize("name", ["sil", "PBM"])
def test_lips_are_together_in_rest_and_closures(name: str) -> None:
    assert lip_shape(mouth(VISEMES[name])).gap == pytest.approx(0, abs=0.6)


@pytest.mark.parametrize("name", sorted(set(VISEMES) - {"sil", "PBM"}))
def test_lips_are_apart_in_every_other_viseme(name: str) -> None:
    assert lip_shape(mouth(VISEMES[name])).gap > 2


def test_a_closure_wins_over_an_open_jaw() -> None:
    assert lip_shape(mouth((0.6, 0.5, 0, 1, 0.3, 0, 0, 0.6))).gap < 3


def test_a_wide_open_mouth_has_the_largest_gap_and_a_rounded_one_the_least_width() -> None:
    shapes = {name: lip_shape(mouth(params)) for name, params in VISEMES.items()}
    assert max(shapes, key=lambda name: shapes[name].gap) == "AA"
    assert min(shapes, key=lambda name: shapes[name].half_width) == "OO"
    assert max(shapes, key=lambda name: shapes[name].half_width) == "EE"


def test_the_lower_lip_reaches_the_upper_teeth_for_f_and_v() -> None:
    assert lip_shape(mouth(VISEMES["FV"])).lower_edge == pytest.approx(MOUTH_Y + 1.4, abs=0.1)


@pytest.mark.parametrize("name", VISEMES)
def test_the_lips_curves_do_not_cross(name: str) -> None:
    shape = lip_shape(mouth(VISEMES[name]))
    assert np.all(shape.inner_lower >= shape.inner_upper)
    assert np.all(shape.outer_lower >= shape.outer_upper - 1e-9)
    for curve in (shape.inner_upper, shape.inner_lower, shape.outer_upper, shape.outer_lower):
        assert np.isfinite(curve).all()


def test_every_viseme_has_eight_parameters_within_their_range() -> None:
    for params in VISEMES.values():
        assert len(params) == len(NAMES)
        assert all(0 <= p <= 1 for p in params)
    assert len(fields(Mouth)) == 11
