"""What cameras store in forms of their own is shown as it looked: HDR, interlaced pictures, pixels that are not square."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import pytest
from av.codec.context import Flags

from studio.errors import InputError
from studio.media.film import Film
from studio.media.ordinary import square

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    F64 = np.ndarray

WHITE = 203.0
"""cd/m2 of white in HDR (ITU-R BT.2408); what a screen shows at 255."""
TO_2020 = np.array([[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]])
"""Linear light of BT.709 in the primaries of BT.2020 (ITU-R BT.2087)."""
COLOURS = [(128, 128, 128), (230, 230, 230), (40, 40, 40), (224, 172, 140), (120, 70, 50), (200, 40, 40)]
"""R, G, B of patches: greys, two skins, a red."""


def pq(light: F64) -> F64:
    """SMPTE ST 2084."""
    y = np.clip(light / 10_000, 0, 1) ** 0.1593017578125
    return ((0.8359375 + 18.8515625 * y) / (1 + 18.6875 * y)) ** 78.84375


def hlg(light: F64) -> F64:
    """ITU-R BT.2100, for a screen of 1000 cd/m2: the light of the scene by its system gamma of 1.2, then the curve."""
    luminance = np.maximum(light @ [0.2627, 0.6780, 0.0593], 1e-6)[..., None] / 1000
    scene = light / 1000 * luminance ** (1 / 1.2 - 1)
    bright = 0.17883277 * np.log(np.maximum(12 * scene - 0.28466892, 1e-9)) + 0.55991073
    return np.where(scene <= 1 / 12, np.sqrt(3 * scene), bright)


def write_hdr(path: Path, transfer: int, light: F64) -> Path:
    """Write two pictures of light f64 [h, w, 3] in cd/m2 and the primaries of BT.709, as HEVC with 10 bits."""
    wide = np.maximum(light @ TO_2020.T, 0)
    rgb = np.clip(pq(wide) if transfer == 16 else hlg(wide), 0, 1)
    luma = rgb @ [0.2627, 0.6780, 0.0593]
    blue, red = (rgb[..., 2] - luma) / 1.8814, (rgb[..., 0] - luma) / 1.4746
    half = [cv2.resize(one, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) for one in (blue, red)]
    planes = [64 + 876 * luma, *(512 + 896 * one for one in half)]
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx265", rate=25)
        stream.height, stream.width = luma.shape
        stream.pix_fmt = "yuv420p10le"
        steady = "log-level=error:bframes=0:pools=none:frame-threads=1"
        stream.options = {"preset": "ultrafast", "crf": "2", "x265-params": steady}
        coder = stream.codec_context
        coder.color_primaries, coder.color_trc, coder.colorspace, coder.color_range = 9, transfer, 9, 1
        for number in range(2):
            frame = av.VideoFrame(luma.shape[1], luma.shape[0], "yuv420p10le")
            frame.pts = number
            for plane, values in zip(frame.planes, planes, strict=True):
                rows = np.zeros((plane.height, plane.line_size // 2), "<u2")
                rows[:, : plane.width] = values.round()
                plane.update(rows.tobytes())
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("transfer", "name"), [(16, "PQ"), (18, "HLG")])
def test_hdr_looks_as_it_did_on_a_screen_of_hdr(tmp_path: Path, transfer: int, name: str) -> None:
    patches = np.repeat(np.array(COLOURS, np.float64)[None], 64, 0).repeat(64, 1)

    film = Film(write_hdr(tmp_path / "phone.mkv", transfer, WHITE * (patches / 255) ** 2.4))

    assert film.nature.hdr == name
    shown = next(iter(film.read())).picture
    for number, colour in enumerate(COLOURS):
        seen = shown[16:48, 64 * number + 16 : 64 * number + 48, ::-1].reshape(-1, 3).mean(0)
        assert np.abs(seen - colour).max() < 12, (colour, seen)


def test_what_is_brighter_than_white_is_white(tmp_path: Path) -> None:
    light = np.full((128, 192, 3), 50.0)
    light[:, 96:] = 900.0

    shown = next(iter(Film(write_hdr(tmp_path / "sun.mkv", 16, light)).read())).picture

    assert shown[:, 112:].min() > 250
    assert shown[:, :80].max() < 190


def write(path: Path, pictures: Iterable[np.ndarray], *, codec: str = "libx264", form: str = "yuv420p",
          aspect: Fraction | None = None, interlaced: bool = False) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25)
        stream.pix_fmt = form
        if codec == "libx264":
            stream.options = {"crf": "4", "preset": "ultrafast"} | ({"x264-params": "tff=1"} if interlaced else {})
        if interlaced:
            stream.codec_context.flags |= Flags.interlaced_dct | Flags.interlaced_me
        for number, picture in enumerate(pictures):
            if not number:
                stream.height, stream.width = picture.shape[:2]
                if aspect is not None:
                    stream.codec_context.sample_aspect_ratio = aspect
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24").reformat(format=form)
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def bar(at: int, size: tuple[int, int] = (128, 256)) -> np.ndarray:
    picture = np.full((*size, 3), 30, np.uint8)
    picture[:, at : at + 40] = 220
    return picture


def combs(picture: np.ndarray) -> float:
    """How far rows differ from the mean of their neighbours, in levels."""
    grey = picture.astype(np.float64).mean(2)
    return float(np.abs(grey[1:-1] - (grey[:-2] + grey[2:]) / 2).mean())


def test_interlaced_pictures_have_no_combs(tmp_path: Path) -> None:
    woven = []
    for number in range(12):
        picture = bar(12 * number)
        picture[1::2] = bar(12 * number + 6)[1::2]
        woven.append(picture)

    film = Film(write(tmp_path / "camcorder.mp4", woven, interlaced=True))
    shown = [one.picture for one in film.read()]

    assert film.nature.interlaced
    assert len(shown) == 12
    assert combs(woven[5]) > 4
    assert max(combs(one) for one in shown[2:-1]) < 1.0
    assert np.abs(shown[5].astype(int).mean(axis=(0, 2)) - bar(60).mean(axis=(0, 2))).max() < 200


@pytest.mark.parametrize(("stored", "aspect", "shown"), [
    ((108, 108), Fraction(4, 3), (144, 108)), ((64, 72), Fraction(2), (128, 72)), ((120, 80), Fraction(1, 2), (120, 160)),
])
def test_pixels_that_are_not_square_are_shown_as_wide_as_they_are(
    tmp_path: Path, stored: tuple[int, int], aspect: Fraction, shown: tuple[int, int]
) -> None:
    film = Film(write(tmp_path / "a.mp4", [cv2.resize(bar(100), stored)] * 3, aspect=aspect))

    assert (film.width, film.height) == shown
    assert next(iter(film.read())).picture.shape == (shown[1], shown[0], 3)


def test_the_shape_of_pixels_is_bounded() -> None:
    assert square(1920, 1080, Fraction(1000, 1), 4096) == (1920, 1080)
    assert square(3840, 2160, Fraction(2), 4096) == (4096, 1152)
    assert square(1440, 1080, Fraction(4, 3), 4096) == (1920, 1080)
    assert square(720, 576, None, 4096) == (720, 576)


@pytest.mark.parametrize(("name", "codec", "form"), [
    ("a.mxf", "mpeg2video", "yuv420p"), ("a.gif", "gif", "rgb8"), ("a.mov", "prores_ks", "yuv422p10le"),
    ("a.mxf", "dnxhd", "yuv422p"),
])
def test_what_cameras_and_editors_write_is_taken(tmp_path: Path, name: str, codec: str, form: str) -> None:
    size = (720, 1280) if codec == "dnxhd" else (128, 256)
    path = tmp_path / name
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25)
        stream.height, stream.width = size
        stream.pix_fmt = form
        if codec == "dnxhd":
            stream.bit_rate = 90_000_000
        for number in range(3):
            frame = av.VideoFrame.from_ndarray(bar(20 * number, size), format="bgr24").reformat(format=form)
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))

    shown = [one.picture for one in Film(path).read()]

    assert len(shown) == 3
    assert abs(int(shown[1][64, 40, 0]) - 220) < 40
    assert abs(int(shown[1][64, 100, 0]) - 30) < 40


def test_a_film_of_one_picture_is_a_photo(tmp_path: Path) -> None:
    film = Film(write(tmp_path / "a.gif", [bar(50)], codec="gif", form="rgb8"))

    assert film.alone is not None
    assert film.alone.shape == (128, 256, 3)
    assert Film(write(tmp_path / "b.gif", [bar(50), bar(60)], codec="gif", form="rgb8")).alone is None


def test_a_codec_that_is_not_read_is_named_with_what_to_do(tmp_path: Path) -> None:
    path = write(tmp_path / "old.avi", [bar(50)] * 3, codec="cinepak", form="rgb24")

    with pytest.raises(InputError, match=r"pictures in Cinepak \(cinepak\), which is not read: export it as MP4 with H.264"):
        Film(path)


@pytest.mark.parametrize(("start", "words"), [
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a HEIC photo"), (b"%PDF-1.7\n", "a PDF document"),
    (b"8BPS\0\1", "a Photoshop picture"), (b"Dear diary\n", "text"),
])
def test_footage_that_is_no_film_is_named(tmp_path: Path, start: bytes, words: str) -> None:
    path = tmp_path / "footage.mp4"
    path.write_bytes(start if words == "text" else start + bytes(range(256)) * 8)

    with pytest.raises(InputError) as told:
        Film(path)

    assert f"seems to be {words}" in str(told.value)
    assert "name a video (MP4, MOV" in str(told.value)
    assert "wav" not in str(told.value)


def test_a_song_is_told_to_have_no_moving_pictures(tmp_path: Path) -> None:
    path = tmp_path / "song.flac"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("flac", rate=48_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 4_800), np.int16), format="s16", layout="mono")
        frame.sample_rate = 48_000
        container.mux([*stream.encode(frame), *stream.encode(None)])

    with pytest.raises(InputError, match=r"song.flac \(raw FLAC\) has no moving pictures in it: give a video"):
        Film(path)
