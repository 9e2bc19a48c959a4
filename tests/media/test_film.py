"""A video of any rate and form is read at 25 pictures a second."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import av
import cv2
import numpy as np
import pytest

from studio.errors import InputError
from studio.media.film import Film

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, rate: int, count: int, *, size: tuple[int, int] = (128, 96), form: str = "yuv420p") -> Path:
    """A film whose picture ``n`` has level 20 + 6 n on the left and black on the right."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=rate)
        stream.width, stream.height = size
        stream.pix_fmt = form
        stream.options = {"crf": "1", "preset": "ultrafast"}
        for number in range(count):
            picture = np.zeros((size[1], size[0], 3), np.uint8)
            picture[:, : size[0] // 2] = 20 + 6 * number
            # swscale's own way to YUV is three levels off.
            planes = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p").reformat(format=form)))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("size", "threads"), [((128, 96), 1), ((1280, 720), 1), ((1920, 1080), 0)])
def test_small_pictures_start_no_threads(tmp_path: Path, size: tuple[int, int], threads: int,
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    given = []

    class Told:
        """A decoded picture that says how many threads it is asked to use; PyAV's own cannot be patched."""

        def __init__(self, frame: av.VideoFrame) -> None:
            self.frame = frame

        def __getattr__(self, name: str) -> object:
            return getattr(self.frame, name)

        def reformat(self, **how: Any) -> av.VideoFrame:
            given.append(how.get("threads", 0))
            return self.frame.reformat(**how)

    film = Film(write(tmp_path / "a.mp4", 25, 3, size=size))
    decode = film._ordinary
    monkeypatch.setattr(film, "_ordinary", lambda container: map(Told, decode(container)))

    assert [shown.picture.shape for shown in film.read()] == [(size[1], size[0], 3)] * 3
    assert given == [threads] * 3


@pytest.mark.parametrize("rate", [10, 18, 24, 25, 30, 50, 60])
def test_pictures_are_those_nearest_in_time(tmp_path: Path, rate: int) -> None:
    film = Film(write(tmp_path / "a.mp4", rate, 40))

    shown = list(film.read())

    assert film.rate == rate
    assert abs(len(shown) - 40 * 25 / rate) <= 1
    assert abs(film.expected - len(shown)) <= 1
    for one in shown:
        assert abs(one.source / rate - one.index / 25) <= 0.5 / rate + 1e-6
        assert abs(one.picture[50, 20].mean() - (20 + 6 * one.source)) < 3
    assert all(after.source >= before.source for before, after in pairwise(shown))


def test_reading_from_the_middle_gives_the_same_pictures(tmp_path: Path) -> None:
    film = Film(write(tmp_path / "a.mp4", 18, 30))
    whole = list(film.read())

    rest = list(film.read(17))

    assert [one.index for one in rest] == list(range(17, len(whole)))
    assert all(np.array_equal(a.picture, b.picture) and a.source == b.source for a, b in zip(whole[17:], rest, strict=True))


@pytest.mark.parametrize("form", ["yuv444p", "yuv420p10le", "yuvj420p"])
def test_other_pixel_forms_are_read(tmp_path: Path, form: str) -> None:
    picture = next(iter(Film(write(tmp_path / "a.mkv", 25, 2, form=form)).read())).picture

    assert picture.shape == (96, 128, 3)
    assert abs(picture[50, 20].mean() - 20) < 3


def test_a_film_that_is_too_small_or_no_film_is_told(tmp_path: Path) -> None:
    write(tmp_path / "small.mp4", 25, 2, size=(62, 64))
    (tmp_path / "text.mp4").write_text("nothing")

    with pytest.raises(InputError, match=r"62 x 64: pictures of 64 to 4096"):
        Film(tmp_path / "small.mp4")
    with pytest.raises(InputError, match="not a sound or video"):
        Film(tmp_path / "text.mp4")


def test_a_film_that_is_cut_off_gives_what_there_is_or_says_so(tmp_path: Path) -> None:
    whole = write(tmp_path / "a.mkv", 25, 30).read_bytes()
    (tmp_path / "half.mkv").write_bytes(whole[: len(whole) // 2])

    assert 0 < len(list(Film(tmp_path / "half.mkv").read())) < 30
