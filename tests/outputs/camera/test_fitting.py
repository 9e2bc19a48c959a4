"""What a camera's reader gets: the whole picture in its form, with marks that were put in last."""

from __future__ import annotations

import tracemalloc

import cv2
import numpy as np
import pytest

from studio.engine.core.frame import Stamps
from studio.engine.core.output import SOUND_RATE
from studio.media.planes import views
from studio.outputs.camera.fitting import Fitting
from studio.outputs.camera.pods import VideoFormat
from studio.provenance.label import Label, LabelPatch
from studio.provenance.mark import Mark, payload_of
from studio.provenance.marks import Marks, ProgramMarks

FPS, PAYLOAD = 25, payload_of("c0ffee")
SIZE = (320, 180)
AT = 30 * SOUND_RATE // FPS
"""A picture of the second half of the mark's period."""


def picture(size: tuple[int, int] = SIZE) -> np.ndarray:
    small = np.random.default_rng(1).integers(40, 220, (5, 8, 3), np.uint8)
    return np.ascontiguousarray(cv2.resize(small, size, interpolation=cv2.INTER_CUBIC))


def stamps(label: Label | None = None, age: int = 0, at: int = AT) -> Stamps:
    return Stamps(at=at, age=age, marks=ProgramMarks(Marks(label=label), FPS, PAYLOAD))


def planes_of(bgr: np.ndarray, index: int = 30) -> np.ndarray:
    """The planes of a picture, marked as such."""
    planes = cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_I420)
    Mark(bgr.shape[1], bgr.shape[0], PAYLOAD, FPS).mark_planes(*views(planes), index)
    return planes


def three(out: np.ndarray) -> tuple[np.ndarray, ...]:
    """Light, blue and red of a picture in either form, colours in half the rows."""
    if out.ndim == 2:
        return views(out)
    blue, red = out[:, 0::2, 1], out[:, 1::2, 1]
    # Both rows have the same colours, so that who makes I420 of it has them back.
    assert np.array_equal(blue[0::2], blue[1::2])
    assert np.array_equal(red[0::2], red[1::2])
    return out[:, :, 0], blue[0::2], red[0::2]


@pytest.mark.parametrize("pixels", ["I420", "YUY2"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_planes_are_marked_as_such_after_they_were_turned_round(pixels: str, mirrored: bool) -> None:
    given = picture()
    kept = given.copy()

    out = Fitting(VideoFormat(pixels, *SIZE, FPS)).of(given, stamps(), mirrored=mirrored)

    planes = cv2.cvtColor(given, cv2.COLOR_BGR2YUV_I420)
    turned = planes_of(given)
    if mirrored:
        for plane in views(planes):
            plane[:] = plane[:, ::-1].copy()
        Mark(*SIZE, PAYLOAD, FPS).mark_planes(*views(planes), 30)
        turned = planes
    for got, wanted in zip(three(out), views(turned), strict=True):
        assert np.array_equal(got, wanted)
    assert np.array_equal(given, kept)


@pytest.mark.parametrize("pixels", ["I420", "YUY2"])
@pytest.mark.parametrize(("form", "part"), [((640, 480), (640, 360)), ((180, 180), (180, 102)), ((640, 360), (640, 360))])
def test_a_picture_of_another_size_is_scaled_first_and_only_it_is_marked(
    pixels: str, form: tuple[int, int], part: tuple[int, int]
) -> None:
    out = Fitting(VideoFormat(pixels, *form, FPS)).of(picture(), stamps())

    wanted = planes_of(np.asarray(cv2.resize(picture(), part, interpolation=cv2.INTER_AREA)))
    top = (form[1] - part[1]) // 4 * 2
    for got, inside, black, by in zip(three(out), views(wanted), (16, 128, 128), (1, 2, 2), strict=True):
        first, last = top // by, (top + part[1]) // by
        assert np.array_equal(got[first:last], inside)
        assert np.all(got[:first] == black)
        assert np.all(got[last:] == black)


@pytest.mark.parametrize("pixels", ["I420", "YUY2"])
def test_a_picture_is_whole_in_the_middle_and_black_beside(pixels: str) -> None:
    form = VideoFormat(pixels, 320, 320, 25.0)
    given = np.zeros((90, 160, 3), np.uint8)
    given[:, :80], given[:, 80:] = (0, 0, 255), (255, 255, 255)
    fitting = Fitting(form)
    fitting.of(given, mirrored=True)
    out = fitting.of(given)

    bgr = cv2.cvtColor(out, cv2.COLOR_YUV2BGR_YUY2 if pixels == "YUY2" else cv2.COLOR_YUV2BGR_I420)
    assert bgr[:68].max() < 3
    assert bgr[-68:].max() < 3
    assert np.abs(bgr[80:240, 4:150].astype(int) - (0, 0, 255)).max() < 6
    assert bgr[80:240, 170:].min() > 250


def test_words_can_be_read_when_the_picture_is_mirrored_and_end_with_their_seconds() -> None:
    label = Label("AI here", "top-left", seconds=2)
    fitting, grey = Fitting(VideoFormat("I420", *SIZE, FPS)), np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)

    wanted = planes_of(grey)
    assert np.array_equal(fitting.of(grey, stamps(label, age=50), mirrored=True), wanted)
    LabelPatch(label, *SIZE).on_planes(wanted)
    assert np.array_equal(fitting.of(grey, stamps(label, age=49), mirrored=True), wanted)


def test_other_marks_are_taken_from_the_next_picture_on() -> None:
    fitting, grey = Fitting(VideoFormat("I420", *SIZE, FPS)), np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)
    other = Stamps(at=AT, marks=ProgramMarks(Marks(), FPS, payload_of("abcdef")))

    first, second = fitting.of(grey, stamps()).copy(), fitting.of(grey, other).copy()
    plain = cv2.cvtColor(grey, cv2.COLOR_BGR2YUV_I420)

    assert np.array_equal(first, planes_of(grey))
    assert not np.array_equal(first, second)
    assert np.array_equal(fitting.of(grey, stamps()), first)
    assert np.array_equal(fitting.of(grey, Stamps(at=AT, marks=ProgramMarks(Marks(invisible=False), FPS, PAYLOAD))), plain)
    assert np.array_equal(fitting.of(grey, stamps(at=0)), planes_of(grey, 0))
    assert np.array_equal(fitting.of(grey), plain)


@pytest.mark.parametrize("pixels", ["I420", "YUY2"])
@pytest.mark.parametrize("form", [SIZE, (640, 480)])
def test_no_picture_makes_an_array(pixels: str, form: tuple[int, int]) -> None:
    fitting, given, noted = Fitting(VideoFormat(pixels, *form, FPS)), picture(), stamps(Label("AI"))
    where = fitting.of(given, noted).ctypes.data

    tracemalloc.start()
    for mirrored in (False, True) * 20:
        out = fitting.of(given, noted, mirrored=mirrored)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    # Views of the arrays that are there, and no pixels.
    assert peak < 20_000
    assert out.ctypes.data == where
