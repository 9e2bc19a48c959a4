"""A sound that is decoded and still no voice is said to be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.media.condition import Condition
from studio.media.sound import SoundReader
from tests.media.test_sound import FILES, tone, write_coded

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def remarks(path: Path) -> str:
    with SoundReader(path) as reader:
        list(reader)
        return " ".join(reader.remarks)


def floats(folder: Path, samples: NDArray[np.float32]) -> Path:
    return write_coded(folder / "a.wav", "pcm_f32le", samples.astype(np.float32), 48_000)


def test_a_wav_of_nothing_but_nan_is_said_to_be_that(tmp_path: Path) -> None:
    assert remarks(floats(tmp_path, np.full((48_000, 1), np.nan))) == (
        "1.0 s of the sound are not numbers (NaN or infinite); there is silence instead. Export it again.")


def test_some_values_that_are_no_numbers_are_counted_by_their_length(tmp_path: Path) -> None:
    sound = tone(48_000, 2.0, 2)
    sound[24_000:48_000, 1] = np.inf
    assert remarks(floats(tmp_path, sound)).startswith("0.5 s of the sound are not numbers")
    sound[:] = tone(48_000, 2.0, 2)
    sound[100] = np.nan
    assert remarks(floats(tmp_path, sound)).startswith("Some samples of the sound are not numbers")


def test_silence_is_said_to_be_silence(tmp_path: Path) -> None:
    for level in (0.0, 5e-4):
        assert remarks(floats(tmp_path, tone(48_000, 1.0, 1, level=level))).startswith(
            "The sound is silent, so the mouth stays shut.")


def test_floats_of_integer_size_are_said_to_be_far_too_loud(tmp_path: Path) -> None:
    assert remarks(floats(tmp_path, tone(48_000, 1.0, 1, level=16_384))).startswith("The sound goes 84 dB over full scale")


@pytest.mark.parametrize("level", [0.004, 0.5, 1.4])
def test_an_ordinary_sound_needs_no_word(tmp_path: Path, level: float) -> None:
    assert remarks(floats(tmp_path, tone(48_000, 1.0, 2, level=level))) == ""


def test_no_kind_of_file_is_spoken_of_without_reason(tmp_path: Path) -> None:
    for name, codec in FILES:
        assert remarks(write_coded(tmp_path / name, codec, tone(48_000, 1.5, 2), 48_000)) == "", name


def test_nothing_seen_is_nothing_said() -> None:
    assert Condition().remarks == ()


@pytest.mark.parametrize(("name", "codec"), [("a.mp4", "aac"), ("a.flac", "flac"), ("a.mka", "libopus"),
                                            ("a.wav", "pcm_s16le"), ("a.mp3", "libmp3lame")])
def test_a_file_that_was_cut_short_says_how_much_is_missing(tmp_path: Path, name: str, codec: str) -> None:
    import av

    noise = np.random.default_rng(0).uniform(-0.5, 0.5, (6 * 48_000, 1)).astype(np.float32)
    path = write_coded(tmp_path / name, codec, noise, 48_000)
    if name == "a.mp4":
        # With its index before its sound, as a download has it.
        fast = tmp_path / "fast.mp4"
        with av.open(str(path)) as source, av.open(str(fast), "w", options={"movflags": "faststart"}) as target:
            stream = target.add_stream_from_template(source.streams.audio[0])
            for packet in source.demux(source.streams.audio[0]):
                if packet.dts is not None:
                    packet.stream = stream
                    target.mux(packet)
        path = fast
    whole = path.read_bytes()
    assert remarks(path) == ""
    path.write_bytes(whole[: len(whole) // 2])

    said = remarks(path)

    assert said.startswith("The file was cut short: its last ")
    assert 2.0 < float(said.split("its last ")[1].split(" s")[0]) < 4.0
