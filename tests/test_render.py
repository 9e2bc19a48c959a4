"""A sound becomes a clip of the same length, made by the same pipeline as live."""

from __future__ import annotations

import threading
from fractions import Fraction
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.engine.core.ring import Ring
from studio.engine.models.avatar import Avatar
from studio.engine.pipeline import Pipeline
from studio.errors import InputError
from studio.media.clip import ClipWriter
from studio.media.sound import SoundReader
from studio.render import CancelledError, render, size
from tests.whole.command import buzz, write_sound

if TYPE_CHECKING:
    from pathlib import Path

PICTURE_S = 0.04


def lengths(clip: Path) -> tuple[float, float, int]:
    """Give the seconds of picture, the seconds of sound, and the pictures of a clip, all decoded."""
    with av.open(str(clip)) as container:
        pictures = sum(1 for _ in container.decode(video=0))
        stream = container.streams.video[0]
        shown_s = float(stream.duration * stream.time_base)
    with SoundReader(clip) as reader:
        heard_s = sum(len(playback) for _, playback in reader) / 48_000
    return shown_s, heard_s, pictures


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seconds=st.floats(0.2, 4.0), rate=st.sampled_from([8_000, 22_050, 44_100, 96_000]))
def test_picture_and_sound_last_as_long_as_the_input(tmp_path: Path, tiny: Path, seconds: float, rate: int) -> None:
    sound = write_sound(tmp_path / "a.wav", seconds, rate)

    report = render(sound, tmp_path / "a.mp4", avatar=tiny)
    shown_s, heard_s, pictures = lengths(tmp_path / "a.mp4")

    assert abs(shown_s - seconds) < PICTURE_S + 1e-6
    assert abs(heard_s - seconds) < PICTURE_S
    assert pictures == report.pictures
    assert report.sound_s == pytest.approx(seconds, abs=1e-3)


def test_the_shortest_sound_gives_a_clip(tmp_path: Path, tiny: Path) -> None:
    report = render(write_sound(tmp_path / "a.wav", 0.02), tmp_path / "a.mp4", avatar=tiny)

    assert report.pictures == 1


def test_the_pictures_are_those_of_the_pipeline(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds, written = 3.0, []
    monkeypatch.setattr(ClipWriter, "put_picture", lambda _self, picture: written.append(picture.copy()))
    render(write_sound(tmp_path / "a.wav", seconds), tmp_path / "a.mp4", avatar=tiny)

    with SoundReader(tmp_path / "a.wav") as reader:
        samples = np.concatenate([speech for speech, _ in reader])
    avatar, ring = Avatar.load(tiny), Ring(100_000)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    ring.write(np.append(samples, np.zeros(4_000, np.float32)), 0.0)
    for index, picture in enumerate(written):
        pipeline.make(index, frame)
        np.testing.assert_array_equal(picture, frame.picture)
    avatar.close()
    assert len(written) == seconds * 25


def test_the_sound_of_the_clip_is_the_sound_of_the_input(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 3.0, 48_000)
    render(sound, tmp_path / "a.mp4", avatar=tiny)

    with SoundReader(tmp_path / "a.mp4") as reader:
        heard = np.concatenate([playback[:, 0] for _, playback in reader])
    given_ = buzz(3.0, 48_000)
    size = min(len(heard), len(given_))

    assert np.corrcoef(heard[:size], given_[:size])[0, 1] > 0.99


def test_the_mouth_moves_with_the_sound_in_the_clip(tmp_path: Path, tiny: Path) -> None:
    render(write_sound(tmp_path / "a.wav", 4.0), tmp_path / "a.mp4", avatar=tiny)

    with av.open(str(tmp_path / "a.mp4")) as container:
        pictures = [frame.to_ndarray(format="yuv420p") for frame in container.decode(video=0)]
    x, y, width, height = np.load(tiny / "crops.npy")[0]
    crops = [cv2.cvtColor(one, cv2.COLOR_YUV2BGR_I420)[y : y + height, x : x + width] for one in pictures]
    light = np.array([np.median(crop) for crop in crops])

    # The small avatar's mouth is brighter the louder the sound; it sounds in the first half of every second.
    loud = np.concatenate([light[second * 25 + 7 : second * 25 + 12] for second in range(4)])
    quiet = np.concatenate([light[second * 25 + 20 : second * 25 + 24] for second in range(4)])
    assert loud.min() > quiet.max() + 2


def test_progress_counts_every_picture_and_knows_the_end(tmp_path: Path, tiny: Path) -> None:
    told: list[tuple[int, int | None]] = []

    render(
        write_sound(tmp_path / "a.wav", 1.0), tmp_path / "a.mp4", avatar=tiny,
        progress=lambda made, total: told.append((made, total)),
    )

    assert told == [(made, 25) for made in range(1, 26)]


def test_a_file_that_overstates_its_length_is_rendered_to_its_real_end(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 2.0)
    sound.write_bytes(sound.read_bytes()[: 44 + 32_000])

    report = render(sound, tmp_path / "a.mp4", avatar=tiny)

    assert report.pictures == 25


def test_calling_it_off_leaves_nothing_and_ends_every_thread(tmp_path: Path, tiny: Path) -> None:
    cancel = threading.Event()

    def stop_at(made: int, _total: int | None) -> None:
        if made == 10:
            cancel.set()

    sound = write_sound(tmp_path / "a.wav", 10.0)
    with pytest.raises(CancelledError):
        render(sound, tmp_path / "a.mp4", avatar=tiny, progress=stop_at, cancel=cancel)

    assert list(tmp_path.iterdir()) == [sound]


def test_a_fault_in_the_middle_leaves_nothing(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 3.0)

    with pytest.raises(ZeroDivisionError):
        render(sound, tmp_path / "a.mp4", avatar=tiny, progress=lambda _made, _total: 1 // 0)

    assert list(tmp_path.iterdir()) == [sound]


def test_the_clip_states_who_is_pictured(tmp_path: Path, tiny: Path) -> None:
    render(write_sound(tmp_path / "hello.wav", 0.5), tmp_path / "a.mp4", avatar=tiny)

    with av.open(str(tmp_path / "a.mp4")) as container:
        metadata = dict(container.metadata)
    assert metadata["title"] == "hello"
    for words in ("AI-generated by Viseme Studio", "Tiny", "nobody: a pattern", "not needed"):
        assert words in metadata["comment"]


def test_a_sound_that_changes_its_rate_is_refused_when_it_leaves_the_bounds(tmp_path: Path, tiny: Path) -> None:
    path = tmp_path / "a.mka"
    with av.open(str(path), "w", format="matroska") as container:
        stream = container.add_stream("pcm_f32le", rate=1_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1_000), np.float32), format="flt", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = 1_000, 0, Fraction(1, 1_000)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    with pytest.raises(InputError, match="samples a second"):
        render(path, tmp_path / "a.mp4", avatar=tiny)


@pytest.mark.parametrize(("height", "expected"), [(None, (192, 128)), (64, (96, 64)), (200, (300, 200))])
def test_the_clip_has_the_height_that_was_asked_for(
    tmp_path: Path, tiny: Path, height: int | None, expected: tuple[int, int]
) -> None:
    seen: list[tuple[int, ...]] = []
    render(
        write_sound(tmp_path / "a.wav", 0.5), tmp_path / "a.mp4", avatar=tiny, height=height,
        look=lambda picture: seen.append(picture.shape),
    )

    with av.open(str(tmp_path / "a.mp4")) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == expected
    assert set(seen) == {(expected[1], expected[0], 3)}


def test_the_width_follows_the_height_and_is_even() -> None:
    assert size(1280, 720, 1080) == (1920, 1080)
    assert size(1280, 720, 480) == (854, 480)
    assert size(720, 1280, 480) == (270, 480)


def test_a_better_quality_gives_a_larger_clip(tmp_path: Path, tiny: Path) -> None:
    sound = write_sound(tmp_path / "a.wav", 2.0)
    sizes = [
        render(sound, tmp_path / "a.mp4", avatar=tiny, quality=name).size_bytes for name in ("small", "good", "best")
    ]

    assert sizes == sorted(set(sizes))
