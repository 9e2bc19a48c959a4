"""What a file is for is known from its streams: sound, pictures, both, or a song with a cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.errors import InputError
from studio.media.content import Content, look_into
from studio.media.loop import write_loop
from tests.sounds import noise, write

if TYPE_CHECKING:
    from pathlib import Path


def write_video(path: Path, *, sound: bool = True) -> Path:
    """A second of grey, with a tone or in silence."""
    write_loop(path.with_name("silent.mp4"), (np.full((64, 96, 3), 90, np.uint8) for _ in range(25)))
    if not sound:
        return path.with_name("silent.mp4").rename(path)
    with av.open(str(path.with_name("silent.mp4"))) as source, av.open(str(path), "w") as container:
        given = source.streams.video[0]
        pictures, tone = container.add_stream_from_template(given), container.add_stream("aac", rate=48_000, layout="mono")
        for packet in source.demux(given):
            if packet.dts is not None:
                packet.stream = pictures
                container.mux(packet)
        wave = (0.3 * np.sin(np.arange(48_000) * 0.05)).astype(np.float32)
        frame = av.AudioFrame.from_ndarray(wave[None], format="fltp", layout="mono")
        frame.rate, frame.pts = 48_000, 0
        container.mux(tone.encode(frame))
        container.mux(tone.encode(None))
    return path


def test_a_film_has_both_and_a_silent_one_pictures(tmp_path: Path) -> None:
    assert look_into(write_video(tmp_path / "a.mp4")) == Content(sound=True, pictures=True)
    assert look_into(write_video(tmp_path / "b.mp4", sound=False)) == Content(sound=False, pictures=True)


def test_a_sound_file_has_no_pictures(tmp_path: Path) -> None:
    assert look_into(write(tmp_path / "a.wav", noise(0.1))) == Content(sound=True, pictures=False)


def test_the_cover_of_a_song_is_no_film(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "song.mp4"), "w") as container:
        tone, picture = container.add_stream("aac", rate=48_000, layout="mono"), container.add_stream("png", rate=1)
        picture.width, picture.height, picture.pix_fmt = 64, 64, "rgb24"
        picture.disposition = av.stream.Disposition.attached_pic
        container.mux(picture.encode(av.VideoFrame.from_ndarray(np.full((64, 64, 3), 90, np.uint8), format="rgb24")))
        container.mux(picture.encode(None))
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 4800), np.float32), format="fltp", layout="mono")
        frame.rate = 48_000
        container.mux(tone.encode(frame))
        container.mux(tone.encode(None))

    assert look_into(tmp_path / "song.mp4") == Content(sound=True, pictures=False)


def test_what_is_no_media_is_told(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("nothing")

    with pytest.raises(InputError, match="not a sound or video"):
        look_into(tmp_path / "text.mp4")
