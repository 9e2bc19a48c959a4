"""An idle loop is H.264 in MP4; no decoder of FFmpeg that is not listed is run, for loops, footage or sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import av
import av.codec
import av.logging
import numpy as np
import pytest

from studio.errors import InputError
from studio.media import accepted, trial
from studio.media.container import decodable, open_container
from studio.media.film import Film
from studio.media.looking import look
from studio.media.pictures import VideoReader
from studio.media.sound import SoundReader
from studio.provenance.mark_reading.stretch import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def write_film(path: Path, encoder: str, form: str) -> Path:
    with av.open(str(path), "w", format=form) as container:
        stream = container.add_stream(encoder, rate=25)
        stream.width, stream.height, stream.pix_fmt = 192, 128, "yuvj420p" if encoder == "mjpeg" else "yuv420p"
        for number in range(5):
            planes = np.full((192, 192), 20 * number, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("encoder", "form"), [("mpeg4", "mp4"), ("libx265", "mp4"), ("libvpx-vp9", "mp4"), ("mjpeg", "mov")])
def test_another_decoder_is_refused_by_name(encoder: str, form: str, tmp_path: Path) -> None:
    path = write_film(tmp_path / f"frames.{form}", encoder, form)

    with pytest.raises(InputError, match=r"frames\.m\w\w is \w+: an idle loop is H\.264"):
        VideoReader(path)


@pytest.mark.parametrize("form", ["matroska", "avi", "flv", "mpegts"])
def test_another_container_is_refused_whatever_its_name(form: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"frames\.mp4 cannot be opened as a video"):
        VideoReader(write_film(tmp_path / "frames.mp4", "libx264", form))


def test_what_a_loop_is_made_of_is_read(tmp_path: Path) -> None:
    reader, count = VideoReader(write_film(tmp_path / "frames.mp4", "libx264", "mp4")), 0
    while reader.next() is not None:
        count += 1
    reader.close()

    assert count == 5


@pytest.mark.parametrize("name", sorted({*accepted.LOOP_DECODERS, *accepted.DECODERS} - {"av1", "webp"}))
def test_every_decoder_on_the_lists_is_one_of_ffmpeg(name: str) -> None:
    assert av.codec.Codec(name, "r").name == name


STRANGE = [("snow", "avi"), ("asv2", "avi"), ("ffv1", "matroska"), ("mpeg4", "mp4")]


@pytest.fixture
def said() -> Iterator[list[Any]]:
    """What FFmpeg says of errors."""
    before = av.logging.get_level()
    av.logging.set_level(av.logging.ERROR)
    with av.logging.Capture(local=False) as said:
        yield said
    av.logging.set_level(before)


def write_sound(path: Path, encoder: str) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(encoder, rate=16_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.full((1, 16_000), 99, np.int16), "s16", "mono")
        frame.sample_rate = 16_000
        container.mux([*stream.encode(frame), *stream.encode(None)])
    return path


@pytest.mark.parametrize(("encoder", "form"), STRANGE)
def test_footage_in_a_decoder_that_is_not_listed_is_not_decoded_in_any_process(
    encoder: str, form: str, tmp_path: Path, said: list[Any]
) -> None:
    path = write_film(tmp_path / f"a.{form}", encoder, form)

    with pytest.raises(InputError, match=rf"\({encoder}\), which is not read: export it as MP4 with H.264"):
        Film(path)
    assert any(f"Codec ({encoder}) not on whitelist" in words for _, _, words in said), "FFmpeg itself keeps to the list"
    assert look(path, most_s=1.0, most=1, new=Stretch).stretches == []
    with open_container(path) as container:
        stream = container.streams.video[0]
        trial._decode(container, stream)
        assert not stream.codec_context.is_open
        assert not decodable(stream)


def test_sound_in_a_decoder_that_is_not_listed_is_not_decoded(tmp_path: Path, said: list[Any]) -> None:
    path = write_sound(tmp_path / "a.wav", "adpcm_yamaha")

    with pytest.raises(InputError, match=r"a\.wav has sound of an unknown kind; name a wav, mp3"):
        SoundReader(path)
    with open_container(path) as container:
        stream = container.streams.audio[0]
        trial._decode(container, stream)
        assert not stream.codec_context.is_open


def test_the_sound_of_a_film_in_a_decoder_that_is_not_listed_is_read_and_its_pictures_are_not(
    tmp_path: Path, said: list[Any]
) -> None:
    path = tmp_path / "a.avi"
    with av.open(str(path), "w") as container:
        sound, film = container.add_stream("pcm_s16le", rate=16_000, layout="mono"), container.add_stream("snow", rate=25)
        film.width, film.height, film.pix_fmt = 192, 128, "yuv420p"
        frame = av.AudioFrame.from_ndarray(np.full((1, 16_000), 99, np.int16), "s16", "mono")
        frame.sample_rate = 16_000
        container.mux(sound.encode(frame))
        for number in range(5):
            picture = av.VideoFrame.from_ndarray(np.full((192, 192), 20 * number, np.uint8), format="yuv420p")
            container.mux(film.encode(picture))
        container.mux([*sound.encode(None), *film.encode(None)])

    with SoundReader(path) as reader:
        assert sum(len(speech) for speech, _ in reader) == 16_000
    assert any("Codec (snow) not on whitelist" in words for _, _, words in said)
