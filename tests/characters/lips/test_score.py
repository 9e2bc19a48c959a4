import numpy as np

from characters.lips.articulation import JAW, PRESS, REST
from characters.lips.score import (
    Closures,
    aperture,
    closed_share,
    correlations,
    count_closures,
    largest_step,
    offset_pictures,
    picture_times,
    picture_windows,
)
from studio.engine.frontends.log_mel import log_mel


def pictures(count):
    return np.tile(np.asarray(REST, np.float32), (count, 1))


def test_a_picture_sees_seven_frames_ahead_of_its_newest_centred_frame():
    sound = np.random.default_rng(1).standard_normal(16_000).astype(np.float32) * 0.1
    windows = picture_windows(sound, 52, 7)
    mel = log_mel(sound)
    assert windows.shape == (25, 1, 80, 52)
    assert np.array_equal(windows[17, 0].T, mel[16 * 17 // 5 + 7 - 51 : 16 * 17 // 5 + 8])
    assert (windows[0, 0, :, : 52 - 8] == -4).all()


def test_a_closure_is_seen_within_one_picture_and_not_two():
    shown = pictures(50)
    shown[20, PRESS] = 1.0
    assert count_closures(shown, [(0.83, 0.88)]) == Closures(1, 0, 1, 0)
    assert count_closures(shown, [(0.89, 0.95)]) == Closures(0, 1, 0, 1)
    assert count_closures(pictures(50), [(0.5, 0.6)]).recall == 0.0


def test_perfect_lips_correlate_with_themselves():
    wanted = np.random.default_rng(2).random((100, 8)).astype(np.float32)
    assert np.allclose(correlations(wanted, wanted), 1.0)
    assert correlations(wanted, 1 - wanted).max() < -0.999


def test_pressed_or_resting_lips_are_closed_and_an_open_jaw_is_not():
    shown = pictures(3)
    shown[1, JAW], shown[1, PRESS] = 0.5, 1.0
    shown[2, JAW] = 0.5
    assert (aperture(shown) == [0, 0, 0.5]).all()
    assert closed_share(shown, np.array([True, True, False])) == 1.0
    assert closed_share(shown, np.array([True, False, True])) == 0.5


def test_a_lag_of_two_pictures_is_found():
    wanted = pictures(200)
    wanted[:, JAW] = np.convolve(np.random.default_rng(3).random(200), np.ones(5) / 5, "same")
    assert offset_pictures(np.roll(wanted, 2, axis=0), wanted) == 2
    assert offset_pictures(wanted, wanted) == 0


def test_the_largest_step_is_measured_between_its_times_only():
    shown = pictures(50)
    shown[25:, JAW] = 0.4
    assert largest_step(shown, 0.0, 0.9) == 0.0
    assert largest_step(shown, 0.9, 1.1) > 0.39


def test_pictures_cover_the_sound_to_its_last_sample():
    assert len(picture_times(640)) == 1
    assert len(picture_times(641)) == 2
