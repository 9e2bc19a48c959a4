"""A loop is what was put into it, and no larger than it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest

from studio.errors import OutputError
from studio.media import loop
from studio.media.loop import join_loops, write_loop
from studio.media.pictures import VideoReader

if TYPE_CHECKING:
    from pathlib import Path

COUNT = 60


def picture(index: int) -> np.ndarray:
    shown = np.full((64, 96, 3), 40, np.uint8)
    shown[:, : index + 1] = 200
    return shown


def shown(path: Path, *, size: tuple[int, int] = (64, 96)) -> list[np.ndarray]:
    """Every picture of a loop."""
    reader, pictures = VideoReader(path), [np.empty((*size, 3), np.uint8)]
    while reader.read(pictures[-1]):
        pictures.append(np.empty_like(pictures[0]))
    reader.close()
    return pictures[:-1]


def test_a_loop_shows_the_pictures_it_was_made_of(tmp_path: Path) -> None:
    assert write_loop(tmp_path / "a.mp4", map(picture, range(COUNT))) == COUNT

    given = shown(tmp_path / "a.mp4")
    assert len(given) == COUNT
    assert max(np.abs(one.astype(int) - picture(index)).mean() for index, one in enumerate(given)) < 3
    with av.open(str(tmp_path / "a.mp4")) as container:
        kinds = [(frame.key_frame, frame.pict_type) for frame in container.decode(video=0)]
    assert [index for index, (key, _) in enumerate(kinds) if key] == [0, 25, 50]
    assert not any(kind == av.video.frame.PictureType.B for _, kind in kinds)


def test_a_loop_of_nothing_or_of_two_sizes_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no picture to make a loop of"):
        write_loop(tmp_path / "a.mp4", [])
    with pytest.raises(OutputError, match="Picture 1 of the loop is 64 x 64, the first is 96 x 64"):
        write_loop(tmp_path / "a.mp4", [picture(0), picture(1)[:, :64]])


@pytest.mark.parametrize("kept", [0, 1, 2])
def test_a_decoder_of_two_threads_gives_the_same_pictures_also_after_a_rewind(tmp_path: Path, kept: int) -> None:
    write_loop(tmp_path / "a.mp4", map(picture, range(COUNT)))
    both = []
    for threads in (1, 2):
        reader, out = VideoReader(tmp_path / "a.mp4", threads=threads), np.empty((64, 96, 3), np.uint8)
        if threads == kept:
            assert reader.keep(COUNT)
        seen = []
        for _ in range(2):
            while reader.read(out):
                seen.append(out.copy())
            reader.rewind()
        reader.close()
        both.append(seen)

    assert len(both[0]) == len(both[1]) == 2 * COUNT
    assert all(np.array_equal(one, other) for one, other in zip(*both, strict=True))


@pytest.mark.parametrize("b_frames", [0, 2])
@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("count", [1, 7, 26, COUNT - 1, COUNT])
def test_a_kept_video_begins_again_wherever_it_is_turned_back(
    tmp_path: Path, b_frames: int, threads: int, count: int
) -> None:
    """Also where pictures are shown in another order than they come, and the decoder holds some of them back."""
    path, out = tmp_path / "a.mp4", np.empty((64, 96, 3), np.uint8)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"bf": str(b_frames), "g": "25"})
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for index in range(COUNT):
            planes = cv2.cvtColor(picture(index), cv2.COLOR_BGR2YUV_I420)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
        container.mux(stream.encode())
    wanted = shown(path)
    reader = VideoReader(path, threads=threads)
    assert reader.keep(COUNT)
    for _ in range(3):
        for index in range(count):
            assert reader.read(out)
            np.testing.assert_array_equal(out, wanted[index])
        reader.rewind()
    reader.close()


def test_a_video_of_more_packets_than_are_kept_is_read_as_before(tmp_path: Path) -> None:
    write_loop(tmp_path / "a.mp4", map(picture, range(COUNT)))
    wanted, out = shown(tmp_path / "a.mp4"), np.empty((64, 96, 3), np.uint8)
    reader = VideoReader(tmp_path / "a.mp4")

    assert not reader.keep(COUNT - 1)

    for _ in range(2):
        for one in wanted:
            assert reader.read(out)
            np.testing.assert_array_equal(out, one)
        assert not reader.read(out)
        reader.rewind()
    reader.close()


def test_a_loop_of_noise_takes_no_more_bytes_than_it_may(tmp_path: Path) -> None:
    chance = np.random.default_rng(0)
    noise = [chance.integers(0, 256, (64, 96, 3), np.uint8) for _ in range(COUNT)]
    free = tmp_path / "free.mp4"
    write_loop(free, noise)
    most = free.stat().st_size / COUNT / 3

    for count in (25, COUNT):
        write_loop(tmp_path / "a.mp4", noise[:count], bytes_a_picture=most)
        assert most * count / 3 < (tmp_path / "a.mp4").stat().st_size <= most * count
        assert len(shown(tmp_path / "a.mp4")) == count


def test_large_pictures_are_written_for_a_cheap_decode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_loop(tmp_path / "small.mp4", map(picture, range(30)))
    monkeypatch.setattr(loop, "LARGE", 64 * 96 - 1)
    write_loop(tmp_path / "large.mp4", map(picture, range(30)))

    # What x264 was told stands in the stream.
    small, large = ((tmp_path / f"{one}.mp4").read_bytes() for one in ("small", "large"))
    assert b"analyse=0x3:0 " in large
    assert b"analyse=0x3:0 " not in small
    given = shown(tmp_path / "large.mp4")
    assert max(np.abs(one.astype(int) - picture(index)).mean() for index, one in enumerate(given)) < 4


def test_loops_are_joined_without_encoding_again(tmp_path: Path) -> None:
    write_loop(tmp_path / "a.mp4", map(picture, range(30)))
    write_loop(tmp_path / "b.mp4", map(picture, range(30, COUNT)))

    assert join_loops([tmp_path / f"{one}.mp4" for one in "aba"], tmp_path / "whole.mp4") == 90

    a, b, whole = (shown(tmp_path / f"{one}.mp4") for one in ("a", "b", "whole"))
    assert all(np.array_equal(one, other) for one, other in zip(whole, [*a, *b, *a], strict=True))
