"""What stands in front of a generator whose controls open the mouth by themselves."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx.reference import ReferenceEvaluator  # noqa: E402

from characters.generator.opening import FULL, Opening, asked, attach, detach, main, read_opening  # noqa: E402
from characters.lips.articulation import JAW, PRESS, ROUND, TEETH, UNDER, UPPER, WIDTH  # noqa: E402

ASSETS = Path(__file__).resolve().parents[3] / "assets"
MARA = Opening(jaw=0.217, round=0.080, upper=0.064, teeth=0.044)
RANDOM = np.random.default_rng(5)


def plain():
    """Give a graph that hands on its features."""
    ends = [onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["B", 1, 8]) for name in ("features", "mouth")]
    graph = onnx.helper.make_graph([onnx.helper.make_node("Identity", ["features"], ["mouth"])], "plain", ends[:1], ends[1:])
    return onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)])


def features(count=1, **values):
    rows = np.zeros((count, 8), np.float32)
    rows[:, WIDTH] = 0.5
    for name, value in values.items():
        rows[:, {"jaw": JAW, "round": ROUND, "press": PRESS, "upper": UPPER, "under": UNDER, "teeth": TEETH}[name]] = value
    return rows


def opened(controls, by=MARA):
    """How far Mara's lips stand apart beyond rest."""
    jaw, rounded, upper, teeth = (controls[:, column] for column in (JAW, ROUND, UPPER, TEETH))
    return (jaw * by.jaw + rounded * by.round + upper * by.upper + teeth * by.teeth) * (1 - controls[:, PRESS])


def test_the_nodes_compute_what_the_function_says():
    rows = RANDOM.random((64, 8), np.float32)
    given = ReferenceEvaluator(attach(plain(), MARA)).run(None, {"features": rows[:, None]})[0]
    np.testing.assert_allclose(given[:, 0], asked(rows, MARA), atol=1e-5)


def test_a_widest_jaw_is_approached_slowly_and_not_passed():
    careful = MARA._replace(widest=0.9)
    rows = features(50)
    rows[:, JAW] = np.linspace(0, 1, 50)
    given = ReferenceEvaluator(attach(plain(), careful)).run(None, {"features": rows[:, None]})[0][:, 0]
    np.testing.assert_allclose(given, asked(rows, careful), atol=1e-5)
    freely, carefully = asked(rows, MARA)[:, JAW], given[:, JAW]
    assert freely.max() == 1
    assert carefully.max() == pytest.approx(0.9)
    np.testing.assert_allclose(carefully[freely < 0.75], freely[freely < 0.75], atol=1e-5)
    grows = np.diff(carefully)
    assert (grows[carefully[1:] < 0.899] > 0).all()


def test_a_pressed_mouth_is_not_asked_to_be_narrower_than_its_pictures():
    careful, rows = MARA._replace(narrowest=0.34), features(3)
    rows[:, WIDTH], rows[:, PRESS] = (0.3, 0.3, 0.48), (0, 1, 1)
    given = ReferenceEvaluator(attach(plain(), careful)).run(None, {"features": rows[:, None]})[0][:, 0]
    np.testing.assert_allclose(given, asked(rows, careful), atol=1e-5)
    before = asked(rows, MARA)
    assert before[1, WIDTH] < 0.2
    assert given[1, WIDTH] == pytest.approx(0.34)
    np.testing.assert_allclose(given[[0, 2]], before[[0, 2]], atol=1e-5)


def test_lips_that_are_pressed_stay_lips_and_stay_shut():
    careful, rows = MARA._replace(pressed=0.4), features(5)
    rows[:, PRESS], rows[:, JAW] = np.linspace(0, 1, 5), 0.3
    given = ReferenceEvaluator(attach(plain(), careful)).run(None, {"features": rows[:, None]})[0][:, 0]
    np.testing.assert_allclose(given, asked(rows, careful), atol=1e-5)
    np.testing.assert_allclose(given[:, PRESS], [0, 0.1, 0.2, 0.3, 0.4], atol=1e-6)
    np.testing.assert_allclose(given[:, JAW], asked(rows, MARA)[:, JAW], atol=1e-6)
    assert given[-1, JAW] == 0


def test_few_teeth_are_light_and_the_mouth_opens_no_further_for_it():
    light, rows = MARA._replace(lit=0.5), features(6, jaw=0.4)
    rows[:, TEETH] = 0, 0.04, 0.1, 0.2, 0.5, 0.9
    given = ReferenceEvaluator(attach(plain(), light)).run(None, {"features": rows[:, None]})[0][:, 0]
    np.testing.assert_allclose(given, asked(rows, light), atol=1e-5)
    np.testing.assert_allclose(given[:, TEETH], [0, 0.14, 0.35, 0.5, 0.5, 0.9], atol=1e-5)
    np.testing.assert_allclose(opened(given), opened(asked(rows, MARA)), atol=1e-5)


def test_an_open_mouth_opens_as_far_as_it_is_told_to():
    rows = features(7, teeth=0.4)
    rows[:, JAW] = np.linspace(0.2, 0.6, 7)
    np.testing.assert_allclose(opened(asked(rows, MARA)), FULL * (rows[:, JAW] + 0.08), atol=0.004)


def test_rounding_teeth_and_a_raised_lip_open_no_mouth_that_is_told_to_stay_small():
    assert opened(asked(features(jaw=0.03, round=1.0), MARA))[0] < 0.05 < 0.08 < opened(features(jaw=0.03, round=1.0))[0]
    assert opened(asked(features(jaw=0.0, under=1.0, upper=0.4, teeth=0.1), MARA))[0] < 0.03


def test_the_width_goes_further_and_stays_in_its_range():
    rows = features(5)
    rows[:, WIDTH] = [0.0, 0.4, 0.5, 0.6, 1.0]
    np.testing.assert_allclose(asked(rows, MARA)[:, WIDTH], [0.0, 0.325, 0.5, 0.675, 1.0], atol=1e-6)


def test_a_control_that_opens_nothing_is_left_whole_in_a_small_mouth():
    controls = asked(features(jaw=0.05, round=0.9, upper=0.8, teeth=0.7), Opening(jaw=0.24, round=0.0, upper=0.0, teeth=0.0))
    assert controls[0, [ROUND, UPPER, TEETH]] == pytest.approx([0.9, 0.8, 0.7])


def test_a_closure_wins_over_the_jaw_and_half_of_one_does_not():
    jaw = asked(np.concatenate([features(jaw=0.4, press=press) for press in (0.0, 0.5, 1.0)]), MARA)[:, JAW]
    assert jaw[0] == jaw[1] > 0.3
    assert jaw[2] == 0


def test_rest_and_pressed_lips_stay_as_they_are():
    for rows in (features(), features(press=1.0)):
        np.testing.assert_allclose(asked(rows, MARA), rows, atol=1e-6)


def test_nodes_are_replaced_and_taken_away_again():
    model = plain()
    before = model.SerializeToString()
    once = attach(attach(model, MARA), MARA)
    assert sum(node.name == "opening_want" for node in once.graph.node) == 1
    detach(once)
    assert once.SerializeToString() == before


@pytest.mark.parametrize("avatar", ["ines", "mara"])
def test_a_shipped_generator_has_the_opening_of_its_data_set(avatar, tmp_path):
    shipped, data = ASSETS / "avatars" / avatar / "generator.onnx", ASSETS / "training" / avatar / "dataset.toml"
    assert main([str(shipped), str(data), str(tmp_path / "again.onnx")]) == 0
    assert onnx.load(tmp_path / "again.onnx").graph == onnx.load(shipped).graph


def test_a_data_set_without_the_table_has_no_opening(tmp_path):
    (tmp_path / "dataset.toml").write_text('name = "Blob"\n')
    assert read_opening(tmp_path / "dataset.toml") is None
