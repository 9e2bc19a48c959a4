"""Footage is the same from either end, and a loop is what was put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest

from studio.errors import InputError, OutputError
from studio.media import loop
from studio.media.loop import Footage, write_loop
from studio.media.pictures import VideoReader

if TYPE_CHECKING:
    from pathlib import Path

COUNT = 60


def picture(index: int) -> np.ndarray:
    shown = np.full((64, 96, 3), 40, np.uint8)
    shown[:, : index + 1] = 200
    return shown


def write_video(path: Path, *, rate: int = 25, **options: str) -> Path:
    """A video as other programs write it."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=rate, options={"crf": "5", **options})
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for index in range(COUNT):
            planes = cv2.cvtColor(picture(index), cv2.COLOR_BGR2YUV_I420)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
        container.mux(stream.encode())
    return path


@pytest.mark.parametrize("options", [{"bf": "0", "g": "25"}, {"bf": "3", "g": "250"}])
@pytest.mark.parametrize("count", [COUNT, COUNT - 1, 1])
def test_backwards_is_forwards_turned_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: dict[str, str], count: int
) -> None:
    monkeypatch.setattr(loop, "HELD_BYTES", 0)
    footage = Footage(write_video(tmp_path / "a.mp4", **options))

    forwards, backwards = list(footage.forwards()), list(footage.backwards(count))

    assert len(forwards) == COUNT
    assert len(backwards) == count
    assert all(np.array_equal(one, other) for one, other in zip(backwards, forwards[count - 1 :: -1], strict=False))


def test_a_loop_shows_the_pictures_it_was_made_of(tmp_path: Path) -> None:
    assert write_loop(tmp_path / "a.mp4", map(picture, range(COUNT))) == COUNT

    shown = list(Footage(tmp_path / "a.mp4").forwards())
    assert max(np.abs(one.astype(int) - picture(index)).mean() for index, one in enumerate(shown)) < 3
    with av.open(str(tmp_path / "a.mp4")) as container:
        kinds = [(frame.key_frame, frame.pict_type) for frame in container.decode(video=0)]
    assert [index for index, (key, _) in enumerate(kinds) if key] == [0, 25, 50]
    assert not any(kind == av.video.frame.PictureType.B for _, kind in kinds)


def test_footage_of_another_rate_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has 30\.000 pictures a second and 25 are wanted"):
        Footage(write_video(tmp_path / "a.mp4", rate=30))


def test_a_loop_of_nothing_or_of_two_sizes_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no picture to make a loop of"):
        write_loop(tmp_path / "a.mp4", [])
    with pytest.raises(OutputError, match="Picture 1 of the loop is 64 x 64, the first is 96 x 64"):
        write_loop(tmp_path / "a.mp4", [picture(0), picture(1)[:, :64]])


def test_a_decoder_of_two_threads_gives_the_same_pictures_also_after_a_rewind(tmp_path: Path) -> None:
    write_loop(tmp_path / "a.mp4", map(picture, range(COUNT)))
    shown = []
    for threads in (1, 2):
        reader, out = VideoReader(tmp_path / "a.mp4", threads=threads), np.empty((64, 96, 3), np.uint8)
        seen = []
        for _ in range(2):
            while reader.read(out):
                seen.append(out.copy())
            reader.rewind()
        reader.close()
        shown.append(seen)

    assert len(shown[0]) == len(shown[1]) == 2 * COUNT
    assert all(np.array_equal(one, other) for one, other in zip(*shown, strict=True))
