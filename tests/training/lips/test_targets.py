import numpy as np
import pytest

from studio.training.lips.articulation import JAW, POSES, PRESS, REST, ROUND, SAME_LIPS, TEETH, UNDER, VISEMES, pose
from studio.training.lips.gestures import gestures, with_edges
from studio.training.lips.targets import closures, ramp, targets
from studio.training.speech.utterance import Phone

TIMES = np.arange(0, 2.0, 0.01)


def mouth(*phones):
    made = with_edges(gestures([Phone(*phone) for phone in phones], "flite", "en"), 2.0)
    return targets(made, TIMES)


def at(found, time_s):
    return found.parameters[round(time_s * 100)]


def test_every_pose_is_within_its_range():
    for symbol in [*POSES, *SAME_LIPS]:
        shape = pose(symbol)
        assert all(0 <= value <= 1 for value in shape.parameters)
        assert shape.viseme in VISEMES


def test_silence_is_rest():
    found = mouth((0.0, 2.0, "pau"))
    assert np.allclose(found.parameters, REST, atol=1e-3)
    assert found.rest.all()


@pytest.mark.parametrize("phone", ["p", "b", "m"])
def test_lips_press_for_p_b_and_m_and_hide_the_teeth(phone):
    found = mouth((0.5, 0.8, "aa"), (0.8, 0.9, phone), (0.9, 1.2, "aa"))
    assert at(found, 0.83)[PRESS] == pytest.approx(1.0)
    assert at(found, 0.83)[TEETH] == pytest.approx(0.0, abs=0.01)
    assert at(found, 0.65)[PRESS] == 0.0


@pytest.mark.parametrize("phone", ["t", "k", "n", "s", "f", "w"])
def test_nothing_else_presses_the_lips(phone):
    assert mouth((0.5, 0.8, "aa"), (0.8, 0.9, phone), (0.9, 1.2, "aa")).parameters[:, PRESS].max() == 0.0


def test_jaw_lips_and_lower_lip_do_what_the_phones_say():
    found = mouth((0.4, 0.7, "aa"), (0.7, 1.0, "uw"), (1.0, 1.15, "f"), (1.15, 1.4, "aa"))
    assert at(found, 0.55)[JAW] > 0.6
    assert at(found, 0.85)[ROUND] > 0.7
    assert at(found, 0.55)[ROUND] < 0.2
    assert at(found, 1.07)[UNDER] > 0.9


def test_curves_stay_in_range_and_move_without_jumps():
    found = mouth((0.3, 0.4, "m"), (0.4, 0.6, "ae"), (0.6, 0.65, "p"), (0.65, 0.9, "iy"), (0.9, 1.0, "f"), (1.0, 1.3, "ow"))
    assert found.parameters.min() >= 0
    assert found.parameters.max() <= 1
    assert np.abs(np.diff(found.parameters, axis=0)).max() < 0.35


def test_a_pause_between_words_has_a_middle_that_is_surely_closed():
    found = mouth((0.2, 0.5, "aa"), (0.5, 1.5, "pau"), (1.5, 1.8, "aa"))
    assert found.rest[75:135].all()
    assert not found.rest[50:69].any()
    assert np.abs(found.parameters[75:135] - REST).max() < 0.05


def test_closures_next_to_each_other_are_one_to_the_eye():
    made = gestures([Phone(0.0, 0.1, "m"), Phone(0.1, 0.2, "p"), Phone(0.6, 0.7, "b")], "flite", "en")
    assert len(closures(made)) == 2
    assert closures(made)[0] == (pytest.approx(0.0), pytest.approx(0.168))


def test_a_ramp_is_one_inside_and_nothing_far_outside():
    values = ramp(np.array([0.0, 0.95, 1.0, 1.5, 2.0, 2.05, 3.0]), 1.0, 2.0, 0.1, 0.1)
    assert values == pytest.approx([0, 0.5, 1, 1, 1, 0.5, 0])


def test_a_mouth_opens_as_soon_for_a_long_vowel_as_for_a_short_one_and_then_stands_still():
    short, long = mouth((0.4, 0.7, "aa")), mouth((0.4, 2.9, "aa"))
    for time in (0.42, 0.46, 0.5):
        assert at(long, time)[JAW] == pytest.approx(at(short, time)[JAW], abs=0.02)
    held = long.parameters[65:265]
    assert np.abs(np.diff(held, axis=0)).max() < 0.001
