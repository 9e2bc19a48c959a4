"""Any sound file becomes the same two streams."""

from __future__ import annotations

import wave
from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.errors import InputError
from studio.media.sound import MOST_CHANNELS, SoundReader

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

PICTURE_S = 0.04
FILES = [
    ("a.wav", "pcm_s16le"), ("a.mp3", "libmp3lame"), ("a.m4a", "aac"),
    ("a.flac", "flac"), ("a.ogg", "libopus"), ("b.ogg", "flac"), ("a.mkv", "ac3"),
]


def tone(rate: int, seconds: float, channels: int, hz: float = 440.0, level: float = 0.5) -> F32:
    wave_ = level * np.sin(2 * np.pi * hz * np.arange(round(rate * seconds)) / rate)
    return np.repeat(wave_[:, None], channels, axis=1).astype(np.float32)


def write_wav(path: Path, samples: F32, rate: int) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((samples * 32767).round().astype("<i2").tobytes())
    return path


def write_coded(path: Path, codec: str, samples: F32, rate: int) -> Path:
    """Write with FFmpeg; stereo or mono."""
    layout = "stereo" if samples.shape[1] == 2 else "mono"
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        form = stream.codec_context.format.name
        if form == "u8":
            samples = (samples * 127 + 128).astype(np.uint8)
        scaled = {"s16": np.int16, "s16p": np.int16, "s32": np.int32, "s32p": np.int32}.get(form)
        if scaled is not None:
            samples = (samples * np.iinfo(scaled).max).astype(scaled)
        elif form.startswith("flt"):
            samples = samples.astype(np.float32)
        planar = samples.T if form.endswith("p") else samples.reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(planar), format=form, layout=layout)
        frame.sample_rate, frame.pts, frame.time_base = rate, 0, Fraction(1, rate)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def read(path: Path) -> tuple[F32, F32]:
    with SoundReader(path) as reader:
        blocks = list(reader)
    return np.concatenate([speech for speech, _ in blocks]), np.concatenate([playback for _, playback in blocks])


def loudest_hz(samples: F32, rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(spectrum.argmax() * rate / len(samples))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rate=st.integers(8_000, 192_000), channels=st.integers(1, 12), samples=st.integers(1, 60_000))
def test_any_rate_and_channel_count_gives_both_streams_at_their_exact_length(
    tmp_path: Path, rate: int, channels: int, samples: int
) -> None:
    sound = np.zeros((samples, channels), np.float32)

    speech, playback = read(write_wav(tmp_path / "a.wav", sound, rate))

    assert abs(len(speech) - samples * 16_000 / rate) <= 1
    assert abs(len(playback) - samples * 48_000 / rate) <= 1
    assert speech.dtype == playback.dtype == np.float32
    assert playback.shape[1] == 2


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000, 192_000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_a_tone_keeps_its_pitch_and_its_level(tmp_path: Path, rate: int, channels: int) -> None:
    speech, playback = read(write_wav(tmp_path / "a.wav", tone(rate, 1.0, channels), rate))

    for samples, out_rate in ((speech, 16_000), (playback[:, 0], 48_000), (playback[:, 1], 48_000)):
        middle = samples[out_rate // 10 : -out_rate // 10]
        assert loudest_hz(middle, out_rate) == pytest.approx(440.0, abs=2.0)
        assert np.sqrt(2.0) * middle.std() == pytest.approx(0.5, rel=0.01)


def test_sixteen_kilohertz_mono_comes_through_untouched(tmp_path: Path) -> None:
    samples = np.random.default_rng(1).uniform(-1, 1, (5_000, 1)).astype(np.float32)

    speech, _ = read(write_wav(tmp_path / "a.wav", samples, 16_000))

    np.testing.assert_allclose(speech, samples[:, 0], atol=2 / 32767)


def test_a_click_stays_where_it_is(tmp_path: Path) -> None:
    samples = np.zeros((44_100, 1), np.float32)
    samples[22_050] = 1.0

    speech, playback = read(write_wav(tmp_path / "a.wav", samples, 44_100))

    assert np.abs(speech).argmax() == 8_000
    assert np.abs(playback[:, 0]).argmax() == 24_000


def test_left_stays_left_and_speech_hears_both(tmp_path: Path) -> None:
    samples = tone(48_000, 0.5, 2)
    samples[:, 1] = 0.0

    speech, playback = read(write_wav(tmp_path / "a.wav", samples, 48_000))

    assert playback[:, 0].std() > 0.3
    assert not playback[:, 1].any()
    assert speech.std() == pytest.approx(playback[:, 0].std() / 2, rel=0.02)


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [
        ("a.wav", "pcm_s24le", 44_100),
        ("a.wav", "pcm_f32le", 48_000),
        ("a.wav", "pcm_u8", 8_000),
        ("a.mp3", "libmp3lame", 44_100),
        ("a.m4a", "aac", 44_100),
        ("a.flac", "flac", 96_000),
        ("a.ogg", "libopus", 24_000),
        ("a.opus", "libopus", 48_000),
        ("a.mkv", "ac3", 48_000),
    ],
)
@pytest.mark.parametrize("seconds", [0.2, 1.5])
def test_every_kind_of_file_keeps_its_length_within_one_picture(
    tmp_path: Path, name: str, codec: str, rate: int, seconds: float
) -> None:
    speech, playback = read(write_coded(tmp_path / name, codec, tone(rate, seconds, 2), rate))

    assert abs(len(speech) / 16_000 - seconds) < PICTURE_S
    assert abs(len(playback) / 48_000 - seconds) < PICTURE_S
    assert loudest_hz(speech[800:-800], 16_000) == pytest.approx(440.0, abs=8.0)


def test_the_sound_of_a_video_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with av.open(str(path), "w") as container:
        picture = container.add_stream("libx264", rate=25)
        picture.width, picture.height, picture.pix_fmt = 64, 64, "yuv420p"
        sound = container.add_stream("aac", rate=44_100, layout="mono")
        for _ in range(25):
            container.mux(picture.encode(av.VideoFrame(64, 64, "yuv420p")))
        frame = av.AudioFrame.from_ndarray(tone(44_100, 1.0, 1).T.copy(), format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = 44_100, 0, Fraction(1, 44_100)
        container.mux(sound.encode(frame))
        container.mux(picture.encode(None))
        container.mux(sound.encode(None))

    speech, _ = read(path)

    assert len(speech) == pytest.approx(16_000, abs=640)


def test_playing_from_another_place_gives_what_is_there(tmp_path: Path) -> None:
    samples = np.random.default_rng(2).uniform(-1, 1, (48_000, 1)).astype(np.float32)
    with SoundReader(write_wav(tmp_path / "a.wav", samples, 16_000)) as reader:
        whole = np.concatenate([speech for speech, _ in reader])
        reader.seek(1.2345)
        rest = np.concatenate([speech for speech, _ in reader])
        reader.seek(0.0)
        again = np.concatenate([speech for speech, _ in reader])
        reader.seek(100.0)
        after = list(reader)

    np.testing.assert_array_equal(rest, whole[19_752:])
    np.testing.assert_array_equal(again, whole)
    assert not after


@pytest.mark.parametrize("seconds", [0.01, 0.7, 1.9])
def test_every_kind_of_file_can_be_played_from_anywhere(seconds: float, tmp_path: Path) -> None:
    samples = tone(48_000, 2.0, 2) * np.linspace(0, 1, 96_000, dtype=np.float32)[:, None]
    for name, codec in FILES:
        with SoundReader(write_coded(tmp_path / name, codec, samples, 48_000)) as reader:
            whole = np.concatenate([playback for _, playback in reader])
            reader.seek(seconds)
            rest = np.concatenate([playback for _, playback in reader])

        assert abs(len(rest) - (len(whole) - seconds * 48_000)) < 100, name
        # The sound grows steadily, so its loudness tells the place.
        there = whole[round(seconds * 48_000) :]
        assert np.abs(rest[:2_400]).max() == pytest.approx(np.abs(there[:2_400]).max(), abs=0.05), name


def test_damaged_packets_are_left_out_and_counted(tmp_path: Path) -> None:
    path = write_coded(tmp_path / "a.mp3", "libmp3lame", tone(44_100, 5.0, 2), 44_100)
    data = bytearray(path.read_bytes())
    data[20_000:20_600] = np.random.default_rng(3).integers(0, 256, 600, np.uint8).tobytes()
    path.write_bytes(data)

    speech, _ = read(path)

    assert len(speech) > 4.0 * 16_000
    assert np.isfinite(speech).all()


def test_values_that_are_no_numbers_become_silence(tmp_path: Path) -> None:
    samples = tone(48_000, 0.5, 1)
    samples[100:200] = np.nan
    samples[300] = np.inf
    samples[400] = 1e30

    speech, playback = read(write_coded(tmp_path / "a.wav", "pcm_f32le", samples, 48_000))

    assert np.isfinite(speech).all()
    assert np.isfinite(playback).all()
    assert np.abs(playback).max() <= 8.0


def header(channels: int, rate: int) -> bytes:
    """Give a wav header that states these, followed by a little data."""
    data = bytes(4_000)
    form = b"fmt " + (16).to_bytes(4, "little") + (1).to_bytes(2, "little") + channels.to_bytes(2, "little")
    form += rate.to_bytes(4, "little") + (rate * 2 * channels % 2**32).to_bytes(4, "little")
    form += (2 * channels % 2**16).to_bytes(2, "little") + (16).to_bytes(2, "little")
    body = b"WAVE" + form + b"data" + len(data).to_bytes(4, "little") + data
    return b"RIFF" + len(body).to_bytes(4, "little") + body


@pytest.mark.parametrize(("channels", "rate"), [(MOST_CHANNELS + 1, 48_000), (1, 2_000_000), (1, 100)])
def test_a_file_that_states_absurd_sizes_is_refused(tmp_path: Path, channels: int, rate: int) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(header(channels, rate))

    with pytest.raises(InputError, match="can be used"):
        SoundReader(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"Dear diary, today I sang.\n" * 50, "is not a sound or video"),
        (b"#EXTM3U\n#EXTINF:10,\n/etc/passwd\n#EXT-X-ENDLIST\n", "is not a sound or video"),
        (b"ffconcat version 1.0\nfile 'other.wav'\n", "is not a sound or video"),
        (header(1, 16_000)[:40] + bytes(4), "holds no samples"),
    ],
)
def test_what_cannot_be_heard_is_refused_in_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(content)

    with pytest.raises(InputError, match=sentence) as caught:
        SoundReader(path)

    assert str(caught.value).count("\n") == 0
    assert str(caught.value).endswith(".")


def test_a_film_that_ends_before_its_index_is_said_to_be_unfinished(tmp_path: Path) -> None:
    path = write_coded(tmp_path / "a.mp4", "aac", tone(48_000, 3.0, 1), 48_000)
    path.write_bytes(path.read_bytes()[:-2_000])

    with pytest.raises(InputError, match=r"a\.mp4 is not whole: it ends before its index, .*; copy or record it again\.$"):
        SoundReader(path)


def test_sound_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    data = bytearray(header(1, 16_000))
    data[20:22] = (0x7777).to_bytes(2, "little")
    path.write_bytes(data)

    with pytest.raises(InputError, match="unknown kind"):
        SoundReader(path)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("whole")
    return [write_coded(folder / name, codec, tone(48_000, 0.5, 2), 48_000) for name, codec in FILES]


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_file_is_heard_or_refused_and_nothing_else(tmp_path: Path, whole: list[Path], data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(whole))
    content = bytearray(source.read_bytes())
    for _ in range(data.draw(st.integers(0, 12))):
        # The first bytes say what follows, so damage there reaches further.
        place = data.draw(st.integers(0, min(len(content), data.draw(st.sampled_from([64, 400, 100_000]))) - 1))
        content[place] = data.draw(st.integers(0, 255))
    path = tmp_path / source.name
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])

    try:
        speech, playback = read(path)
    except InputError:
        return
    assert np.isfinite(speech).all()
    assert np.isfinite(playback).all()


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no file"):
        SoundReader(tmp_path / "none.wav")
    with pytest.raises(InputError, match="is a folder"):
        SoundReader(tmp_path)


def test_a_video_without_sound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with av.open(str(path), "w") as container:
        picture = container.add_stream("libx264", rate=25)
        picture.width, picture.height, picture.pix_fmt = 64, 64, "yuv420p"
        container.mux(picture.encode(av.VideoFrame(64, 64, "yuv420p")))
        container.mux(picture.encode(None))

    with pytest.raises(InputError, match="has no sound in it"):
        SoundReader(path)
