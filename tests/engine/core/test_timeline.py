"""Samples and pictures turn into each other exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.core.timeline import Timeline

TIMELINES = st.builds(Timeline, mel_frames=st.just(16), mel_ahead=st.integers(0, 20), features_left=st.integers(0, 8),
                      features_right=st.integers(0, 8))


@given(timeline=TIMELINES, arrived=st.integers(0, 10**7))
def test_the_newest_due_picture_has_its_sound_and_the_next_has_not(timeline: Timeline, arrived: int) -> None:
    newest = timeline.newest_due(arrived)

    if newest >= 0:
        assert timeline.needs(newest) <= arrived
    assert timeline.needs(max(newest, -1) + 1) > arrived


@given(index=st.integers(0, 10**6))
def test_the_mel_window_is_that_of_the_common_models(index: int) -> None:
    timeline = Timeline(mel_ahead=15, mel_frames=16)

    assert timeline.mel_end(index) - timeline.mel_frames == int(80.0 * index / 25)


def test_our_encoder_looks_ahead_at_most_120_ms() -> None:
    assert Timeline(mel_ahead=7).look_ahead_samples / 16 <= 120


@given(timeline=TIMELINES, index=st.integers(0, 10**5))
def test_the_look_ahead_is_the_longest_wait_of_any_picture(timeline: Timeline, index: int) -> None:
    assert timeline.needs(index) - timeline.position(index) <= timeline.look_ahead_samples


@pytest.mark.parametrize(("samples", "pictures"), [(0, 1), (1, 1), (640, 1), (641, 2), (16_000, 25)])
def test_a_sound_lasts_as_many_pictures_as_it_begins(samples: int, pictures: int) -> None:
    assert Timeline().pictures_for(samples) == pictures
