"""What is put into a clip comes out of it again."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.errors import OutputError
from studio.media.clip import ClipWriter, disclosure
from studio.media.formats import FORMATS, QUALITIES, Layout
from studio.media.sound import SoundReader
from tests.sounds import until

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

WIDTH, HEIGHT = 160, 96


def grey(value: int) -> U8:
    return np.full((HEIGHT, WIDTH, 3), value, np.uint8)


def colours() -> U8:
    picture = grey(0)
    for place, colour in enumerate([(255, 255, 255), (0, 0, 0), (40, 60, 220), (60, 200, 40), (220, 90, 30)]):
        picture[:, place * 32 : (place + 1) * 32] = colour
    return picture


def pictures_of(path: Path) -> list[U8]:
    """Decode with the matrix that the file states."""
    with av.open(str(path)) as container:
        planes = [frame.to_ndarray(format="yuv420p") for frame in container.decode(video=0)]
    return [cv2.cvtColor(plane, cv2.COLOR_YUV2BGR_I420) for plane in planes]


def writer(path: Path, **options: object) -> ClipWriter:
    return ClipWriter(path, width=WIDTH, height=HEIGHT, fps=25, threads=1, **options)


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_picture_comes_back_in_its_place(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"clip{suffix}"
    values = [int(value) for value in np.random.default_rng(0).permutation(np.arange(10, 246, 2))]
    with writer(path) as clip:
        for value in values:
            clip.put_picture(grey(value))
        clip.finish()

    decoded = pictures_of(path)

    assert len(decoded) == len(values)
    np.testing.assert_allclose([picture.mean() for picture in decoded], values, atol=3)


@pytest.mark.parametrize("suffix", [".mp4", ".webm"])
def test_the_picture_may_change_as_soon_as_it_was_put(tmp_path: Path, suffix: str) -> None:
    picture = grey(0)
    with writer(tmp_path / f"clip{suffix}", held=2) as clip:
        for value in range(20, 220, 10):
            picture[:] = value
            clip.put_picture(picture)
            picture[:] = 255
        clip.finish()

    means = [one.mean() for one in pictures_of(tmp_path / f"clip{suffix}")]

    np.testing.assert_allclose(means, range(20, 220, 10), atol=3)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(samples=st.integers(960, 150_000), block=st.integers(1, 50_000), pictures=st.integers(1, 80))
def test_sound_and_pictures_keep_their_lengths(tmp_path: Path, samples: int, block: int, pictures: int) -> None:
    path = tmp_path / "clip.mp4"
    sound = np.zeros((samples, 2), np.float32)
    with writer(path) as clip:
        for start in range(0, samples, block):
            clip.put_sound(sound[start : start + block])
        for _ in range(pictures):
            clip.put_picture(grey(90))
        clip.finish()

    with SoundReader(path) as reader:
        heard = sum(len(playback) for _, playback in reader)
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        shown = sum(1 for _ in container.decode(stream))
        length_s = float(stream.duration * stream.time_base)

    assert abs(heard - samples) <= 1024
    assert shown == pictures
    assert length_s == pytest.approx(pictures / 25)


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_click_in_the_sound_stays_in_step_with_a_flash(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"clip{suffix}"
    sound = np.zeros((96_000, 2), np.float32)
    sound[48_000:48_100] = 0.9
    with writer(path) as clip:
        for index in range(50):
            clip.put_picture(grey(230 if index == 25 else 20))
            clip.put_sound(sound[index * 1920 : (index + 1) * 1920])
        clip.finish()

    with SoundReader(path) as reader:
        heard = np.concatenate([playback[:, 0] for _, playback in reader])

    assert np.argmax([picture.mean() for picture in pictures_of(path)]) == 25
    assert abs(int(np.abs(heard).argmax()) - 48_050) < 200


@pytest.mark.parametrize("suffix", FORMATS)
def test_colours_come_back_and_the_file_states_their_matrix(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"clip{suffix}"
    with writer(path) as clip:
        for _ in range(3):
            clip.put_picture(colours())
        clip.finish()

    with av.open(str(path)) as container:
        coder = container.streams.video[0].codec_context
        tags = (coder.color_range, coder.colorspace, coder.color_primaries, coder.color_trc, coder.pix_fmt)
    decoded = pictures_of(path)[-1]

    # MPEG range, BT.601 matrix, BT.709 primaries and curve.
    assert tags in {(1, 5, 1, 1, "yuv420p"), (1, 6, 1, 1, "yuv420p")}
    for place in range(5):
        middle = slice(place * 32 + 8, place * 32 + 24)
        difference = decoded[20:-20, middle].mean((0, 1)) - colours()[20:-20, middle].mean((0, 1))
        assert np.abs(difference).max() < 6


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_file_says_that_nobody_filmed_it(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"clip{suffix}"
    comment = disclosure("Mara", "nobody: a rendered character", "not needed")
    with writer(path, title="Hello", comment=comment) as clip:
        clip.put_picture(grey(0))
        clip.finish()

    with av.open(str(path)) as container:
        said = {key.lower(): value for key, value in container.metadata.items()}
    assert said["title"] == "Hello"
    assert said["comment"] == comment
    assert "AI-generated by Viseme Studio" in comment


def test_the_index_lies_before_the_media(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    with writer(path) as clip:
        clip.put_picture(grey(0))
        clip.finish()

    data = path.read_bytes()

    assert data.index(b"moov") < data.index(b"mdat")


def test_the_name_appears_only_with_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"the old one")
    with writer(path) as clip:
        clip.put_picture(grey(0))
        during = path.read_bytes()
        clip.finish()

    assert during == b"the old one"
    assert len(pictures_of(path)) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["clip.mp4"]


def test_giving_up_leaves_nothing_behind(tmp_path: Path) -> None:
    with writer(tmp_path / "clip.mp4") as clip:
        for _ in range(30):
            clip.put_picture(grey(0))

    assert not list(tmp_path.iterdir())
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("clip writer")]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives each thread a niceness of its own")
def test_a_recording_is_encoded_as_soon_as_its_pictures_are_made(tmp_path: Path) -> None:
    """A thread that gives way left up to 70 pictures waiting at a load of 14, which a crash would have lost."""
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    with writer(tmp_path / "clip.mp4", waits=False, layout=Layout.LIVE) as clip:
        clip.put_picture(grey(0))
        until(lambda: clip.waiting == 0)
        (thread,) = [one for one in threading.enumerate() if one.name.startswith("clip writer")]
        assert thread.native_id is not None
        assert os.getpriority(os.PRIO_PROCESS, thread.native_id) == before


def test_a_recording_drops_pictures_rather_than_wait_and_keeps_the_time(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    with writer(path, waits=False, held=1, layout=Layout.LIVE) as clip:
        for index in range(200):
            clip.put_picture(grey(index), index)
        taken, dropped = clip.pictures, clip.dropped
        clip.finish()

    with av.open(str(path)) as container:
        times = [frame.time for frame in container.decode(video=0)]

    assert taken + dropped == 200
    assert dropped > 0
    assert len(times) == taken
    shown = np.array(times) * 25
    np.testing.assert_allclose(shown, np.round(shown), atol=1e-6)


def test_a_fragmented_file_is_usable_before_its_end(tmp_path: Path) -> None:
    clip = writer(tmp_path / "clip.mp4", layout=Layout.LIVE)
    for index in range(100):
        clip.put_picture(grey(index))
        clip.put_sound(np.zeros((1920, 2), np.float32))
    (unfinished,) = tmp_path.glob(".viseme-*.part")
    for _ in range(1_500):
        if len(data := unfinished.read_bytes()) and data.count(b"moof") >= 2:
            break
        threading.Event().wait(0.02)
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(data)
    clip.abort()

    assert len(pictures_of(copy)) >= 25


def test_a_name_that_no_format_has_is_told_with_those_there_are(tmp_path: Path) -> None:
    for name in ("clip.avi", "clip", "clip.mp4.part"):
        with pytest.raises(OutputError, match=r"let its name end in \.mp4, \.mov, \.mkv or \.webm\.$"):
            writer(tmp_path / name)


@pytest.mark.parametrize("suffix", [".mp4", ".webm"])
def test_a_better_quality_is_nearer_to_the_picture_and_larger(tmp_path: Path, suffix: str) -> None:
    noise = cv2.resize(np.random.default_rng(0).integers(0, 255, (12, 20, 3), np.uint8), (WIDTH, HEIGHT))
    sizes, errors = [], []
    for quality in QUALITIES:
        path = tmp_path / f"{quality}{suffix}"
        with writer(path, quality=quality) as clip:
            for shift in range(25):
                clip.put_picture(np.ascontiguousarray(np.roll(noise, 3 * shift, axis=1)))
            clip.finish()
        sizes.append(path.stat().st_size)
        last = np.roll(noise, 3 * 24, axis=1).astype(float)
        errors.append(np.abs(pictures_of(path)[-1] - last).mean())

    assert sizes == sorted(set(sizes))
    assert errors == sorted(set(errors), reverse=True)


@pytest.mark.parametrize("name", ["no/such/folder/clip.mp4", "clip.avi", "file/clip.mp4", "x" * 300 + ".mp4", "folder.mp4"])
def test_a_place_that_cannot_be_written_is_told_before_anything_is_made(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("a plain file")
    (tmp_path / "folder.mp4").mkdir()
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(OutputError) as caught:
        writer(tmp_path / name)

    assert "\n" not in str(caught.value)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_failure_on_the_way_is_told_to_whoever_puts_and_leaves_nothing(tmp_path: Path) -> None:
    clip = writer(tmp_path / "clip.mp4")
    noise = np.random.default_rng(0)
    encode = clip._encoder.put_picture

    def full(planes: object) -> None:
        if clip.pictures > 20:
            raise OSError(28, "No space left on device")
        encode(planes)

    clip._encoder.put_picture = full
    with pytest.raises(OutputError, match="the disk is full"):  # noqa: PT012
        while True:
            clip.put_picture(noise.integers(0, 255, (HEIGHT, WIDTH, 3), np.uint8))
    with pytest.raises(OutputError, match="the disk is full"):
        clip.finish()
    clip.abort()

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("error", "said"), [
    (OSError(28, "No space left on device"), r"the disk is full; .* What was recorded until then is offered"),
    (MemoryError(), r"What was recorded until then is offered"),
], ids=["disk", "memory"])
def test_what_is_left_of_a_recording_that_something_stops_plays_and_is_offered(
    error: Exception, said: str, tmp_path: Path
) -> None:
    clip = writer(tmp_path / "clip.mp4", layout=Layout.LIVE)
    encode = clip._encoder.put_picture

    def stop(planes: object) -> None:
        if planes.index >= 60:
            raise error
        encode(planes)

    clip._encoder.put_picture = stop
    with pytest.raises(OutputError, match=said):  # noqa: PT012
        for index in range(1000):
            clip.put_picture(grey(90), index)
            clip.put_sound(np.zeros((1920, 2), np.float32))
    clip.abort()

    (left,) = tmp_path.iterdir()
    with av.open(str(left), format="mp4") as container:
        assert sum(1 for _ in container.decode(video=0)) >= 35
