"""A file whose time stamps jump is as long as its stamps say, and what follows the gap is where it was."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.media.sound import SoundReader
from tests.media.test_sound import tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

RATE = 48_000


def coded(container: av.container.OutputContainer, codec: str, samples: F32, *, keep: Callable[[float], bool] = lambda _: True,
          late_s: float = 0.0, title: str = "") -> list[av.Packet]:
    """Add a mono track, and give those of its packets that are kept, by their second."""
    stream = container.add_stream(codec, rate=RATE, layout="mono")
    if title:
        stream.metadata["title"] = title
    form = stream.codec_context.format.name
    values = samples.astype(np.float32) if form.startswith("flt") else (samples * 32767).astype(np.int16)
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(values.reshape(1, -1)), format=form, layout="mono")
    frame.sample_rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
    kept = [one for one in [*stream.encode(frame), *stream.encode(None)] if keep(float(one.pts * one.time_base))]
    for packet in kept:
        packet.pts += round(late_s / packet.time_base)
        packet.dts = packet.pts
    return kept


def pictures(container: av.container.OutputContainer, seconds: float) -> list[av.Packet]:
    stream = container.add_stream("libx264", rate=25)
    stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
    packets = []
    for number in range(round(seconds * 25)):
        frame = av.VideoFrame(64, 64, "yuv420p")
        frame.pts = number
        packets += stream.encode(frame)
    return [*packets, *stream.encode(None)]


def heard(path: Path, start_s: float = 0.0) -> tuple[F32, F32, tuple[str, ...]]:
    with SoundReader(path) as reader:
        if start_s:
            reader.seek(start_s)
        blocks = list(reader)
        remarks = reader.remarks
    return np.concatenate([speech for speech, _ in blocks]), np.concatenate([playback for _, playback in blocks]), remarks


@pytest.fixture(params=[("libopus", "matroska"), ("aac", "matroska"), ("flac", "matroska"), ("aac", "mpegts")],
                ids=lambda one: "-".join(one))
def gap(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Nine seconds that grow louder, of which those from the second to the fifth were lost."""
    codec, kind = request.param
    path = tmp_path / "gap"
    samples = tone(RATE, 9.0, 1)[:, 0] * np.linspace(0.1, 1, 9 * RATE, dtype=np.float32)
    with av.open(str(path), "w", format=kind) as container:
        container.mux(coded(container, codec, samples, keep=lambda second: not 2 <= second < 5))
    return path


def test_nine_seconds_of_which_three_were_lost_stay_nine(gap: Path) -> None:
    speech, playback, remarks = heard(gap)

    assert len(speech) / 16_000 == pytest.approx(9.0, abs=0.04)
    assert len(playback) / RATE == pytest.approx(9.0, abs=0.04)
    assert np.abs(speech[int(2.2 * 16_000) : int(4.8 * 16_000)]).max() < 1e-3
    # It grows steadily, so its loudness tells the place.
    for second in (1.0, 6.0, 8.0):
        there = playback[int(second * RATE) : int((second + 0.1) * RATE), 0]
        assert np.abs(there).max() == pytest.approx(0.5 * (0.1 + 0.1 * (second + 0.1)), abs=0.02)
    assert len(remarks) == 1
    assert "s are missing in the sound" in remarks[0]


def test_inside_and_behind_a_gap_it_plays_from_the_same_places(gap: Path) -> None:
    whole = heard(gap)[0]

    for second in (1.5, 3.5, 7.0):
        part = heard(gap, second)[0]
        assert len(part) == pytest.approx(len(whole) - second * 16_000, abs=160)
        there = whole[int(second * 16_000) :]
        assert part[-8_000:].max() == pytest.approx(there[-8_000:].max(), abs=0.02)


def test_one_lost_packet_is_twenty_milliseconds_of_silence(tmp_path: Path) -> None:
    path = tmp_path / "lost.mkv"
    with av.open(str(path), "w") as container:
        container.mux(coded(container, "libopus", tone(RATE, 2.0, 1)[:, 0], keep=lambda second: not 1.0 <= second < 1.015))

    speech, _, remarks = heard(path)

    assert len(speech) / 16_000 == pytest.approx(2.0, abs=0.01)
    assert not remarks


def test_a_sound_that_begins_later_than_its_video_stays_in_step_with_it(tmp_path: Path) -> None:
    path = tmp_path / "late.mkv"
    with av.open(str(path), "w") as container:
        container.mux([*pictures(container, 3.0), *coded(container, "pcm_s16le", tone(RATE, 1.5, 1)[:, 0], late_s=1.5)])

    speech, _, remarks = heard(path)

    assert len(speech) == pytest.approx(3.0 * 16_000, abs=16)
    assert np.abs(speech[: int(1.49 * 16_000)]).max() < 1e-4
    assert np.abs(speech[int(1.51 * 16_000) :]).max() > 0.4
    assert remarks == ("The sound begins 1.5 s after the start of the file; before that there is silence.",)


def test_a_video_that_begins_later_than_its_sound_cuts_nothing_off(tmp_path: Path) -> None:
    path = tmp_path / "early.ts"
    with av.open(str(path), "w", format="mpegts") as container:
        container.mux(coded(container, "aac", tone(RATE, 2.0, 1)[:, 0]))

    speech, _, remarks = heard(path)

    assert len(speech) / 16_000 == pytest.approx(2.0, abs=0.05)
    assert not remarks


def test_what_the_file_states_is_with_the_silence(tmp_path: Path) -> None:
    path = tmp_path / "late.mov"
    with av.open(str(path), "w") as container:
        container.mux([*pictures(container, 3.0), *coded(container, "pcm_s16le", tone(RATE, 1.5, 1)[:, 0], late_s=1.5)])

    with SoundReader(path) as reader:
        assert reader.duration_s == pytest.approx(3.0, abs=0.01)
        assert sum(len(speech) for speech, _ in reader) == pytest.approx(3.0 * 16_000, abs=16)


def test_a_sound_that_states_no_length_is_measured_up_to_a_bound(tmp_path: Path) -> None:
    path = tmp_path / "memo.webm"
    with path.open("wb") as file, av.open(Unseekable(file), "w", format="webm") as container:
        container.mux(coded(container, "libopus", tone(RATE, 3.0, 1)[:, 0]))

    with SoundReader(path) as reader:
        assert reader.duration_s is None
        assert reader.measure(60.0) == pytest.approx(3.0, abs=0.03)
        assert reader.measure(2.0) is None
        assert sum(len(speech) for speech, _ in reader) == pytest.approx(48_000, abs=500)


class Unseekable:
    """A file that can only be written on, as a pipe: what a browser's recorder writes to."""

    def __init__(self, file: object) -> None:
        self.write = file.write  # type: ignore[attr-defined]
