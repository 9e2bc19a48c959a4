import numpy as np
import pytest

from characters.lips.articulation import JAW, POSES, PRESS, REST, ROUND, SAME_LIPS, TEETH, UNDER, VISEMES, features, pose
from characters.lips.gestures import gestures, with_edges
from characters.lips.score import aperture
from characters.lips.targets import closures, ramp, targets
from characters.speech.utterance import Phone

TIMES = np.arange(0, 2.0, 0.01)


def mouth(*phones):
    made = with_edges(gestures([Phone(*phone) for phone in phones], "flite", "en"), 2.0)
    return targets(made, TIMES)


def at(found, time_s):
    return found.parameters[round(time_s * 100)]


def test_every_pose_is_within_its_range():
    for symbol in [*POSES, *SAME_LIPS]:
        opening, *others = pose(symbol).parameters
        assert 0 <= opening <= 1.3
        assert all(0 <= value <= 1 for value in [*others, *features(symbol)])
        assert pose(symbol).viseme in VISEMES


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


def test_a_pause_rests_a_little_open_and_a_long_one_shuts_the_mouth():
    made = with_edges(gestures([Phone(0.2, 0.5, "aa"), Phone(0.5, 2.5, "pau"), Phone(2.5, 2.8, "aa")], "flite", "en"), 3.0)
    found = targets(made, np.arange(0, 3.0, 0.01))
    assert not found.rest[50:149].any()
    assert found.rest[151:237].all()
    assert np.array_equal(found.parameters[151:237], np.tile(np.float32(REST), (86, 1)))
    resting = aperture(found.parameters[80:120])
    assert 0.1 < resting.min()
    assert resting.max() < 0.25
    assert np.abs(np.diff(resting)).max() < 0.02


def test_the_mouth_is_shut_before_the_first_word_and_opens_for_a_breath():
    found = mouth((0.8, 1.1, "aa"))
    opened = aperture(found.parameters)
    assert opened[:60].max() < 0.05
    assert opened[78] > 0.2


def test_pursed_and_tucked_mouths_are_small_and_open_vowels_large():
    def most(phone):
        return aperture(at(mouth((0.4, 0.6, "ah"), (0.6, 0.9, phone), (0.9, 1.1, "ah")), 0.75))

    assert max(most("w"), most("f"), most("v")) < 0.15
    assert max(most("uw"), most("ow"), most("r"), most("sh")) < 0.4
    assert min(most("aa"), most("ae"), most("eh")) > 0.65
    assert most("ah") < most("ae")


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
