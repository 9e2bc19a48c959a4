from __future__ import annotations

import av
import numpy as np
import pytest

from characters.idle.clip import read_loop, write_loop

ACROSS, DOWN = np.meshgrid(np.arange(128), np.arange(96))


def picture(index: int) -> np.ndarray:
    """Soft waves that move a little with each picture."""
    wave = np.sin(ACROSS / 25.0 + index / 12.0) + np.cos(DOWN / 21.0)
    return np.stack([110 + 30 * wave, 120 + 25 * wave, 140 - 20 * wave], axis=2).astype(np.uint8)


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    path = tmp_path_factory.mktemp("loop") / "frames.mp4"
    assert write_loop(path, (picture(index) for index in range(30))) == 30
    return path


def test_a_loop_comes_back_with_its_colours(clip):
    pictures = list(read_loop(clip))
    assert len(pictures) == 30
    difference = np.stack([decoded.astype(float) - picture(index) for index, decoded in enumerate(pictures)])
    assert np.abs(difference).mean() < 1.5
    assert np.abs(difference.mean(axis=(0, 1, 2))).max() < 0.5


def test_a_loop_is_tagged_bt601_limited_and_has_a_key_picture_a_second_and_no_b_pictures(clip):
    with av.open(str(clip)) as container:
        frames = list(container.decode(video=0))
        assert container.streams.video[0].average_rate == 25
    assert (int(frames[0].colorspace), int(frames[0].color_range), frames[0].format.name) == (6, 1, "yuv420p")
    assert [index for index, frame in enumerate(frames) if frame.key_frame] == [0, 25]
    assert {int(frame.pict_type) for frame in frames} == {1, 2}, "I and P, no B"
