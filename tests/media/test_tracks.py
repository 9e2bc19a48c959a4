"""Of several tracks of sound the one that speaks is taken, and it is said which."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.errors import InputError
from studio.media.sound import SoundReader
from studio.places import assets
from tests.media.test_gaps import RATE, coded

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

SECONDS = 5.0
COUNT = int(SECONDS * RATE)


@pytest.fixture(scope="module")
def sounds() -> dict[str, F32]:
    """A voice, and what a desktop plays."""
    with SoundReader(assets() / "samples" / "welcome.flac") as reader:
        voice = np.concatenate([playback for _, playback in reader])[RATE // 2 : RATE // 2 + COUNT, 0]
    t, rng = np.arange(COUNT) / RATE, np.random.default_rng(5)
    # Chords that change each half second and die away slowly, as a piano's.
    chords = [sum(np.sin(2 * np.pi * 220 * 2 ** (note / 12) * t) for note in (root, root + 4, root + 7)) for root in (0, 5, 7)]
    piano = np.choose((t * 2).astype(int) % 3, chords) * np.exp(-(t % 0.5)) * 0.15
    return {
        "voice": voice, "silence": np.zeros(COUNT, np.float32), "hiss": (rng.normal(size=COUNT) * 0.1).astype(np.float32),
        "tone": (0.3 * np.sin(2 * np.pi * 440 * t)).astype(np.float32), "music": piano.astype(np.float32),
        "faint": (rng.normal(size=COUNT) * 1e-4).astype(np.float32),
    }


def write(path: Path, sounds: dict[str, F32], *names: str) -> Path:
    with av.open(str(path), "w") as container:
        container.mux([one for name in names for one in coded(container, "pcm_s16le", sounds[name], title=name)])
    return path


@pytest.mark.parametrize("names", [
    ("silence", "voice"), ("voice", "silence"), ("faint", "voice"), ("tone", "voice"), ("hiss", "voice"), ("music", "voice"),
    ("voice", "music"), ("silence", "hiss", "voice", "tone"),
])
def test_the_voice_is_taken_wherever_it_is(tmp_path: Path, sounds: dict[str, F32], names: tuple[str, ...]) -> None:
    with SoundReader(write(tmp_path / "obs.mkv", sounds, *names)) as reader:
        assert reader.track.number == names.index("voice") + 1
        assert reader.choice.startswith(f"Track {reader.track.number} of {len(names)} (\"voice\") is used")
        heard = np.concatenate([playback for _, playback in reader])
    np.testing.assert_allclose(heard[:, 0], sounds["voice"], atol=1e-3)


def test_why_is_said(tmp_path: Path, sounds: dict[str, F32]) -> None:
    with SoundReader(write(tmp_path / "a.mkv", sounds, "silence", "voice")) as reader:
        assert reader.choice == 'Track 2 of 2 ("voice") is used, because track 1 is silent.'
    with SoundReader(write(tmp_path / "b.mkv", sounds, "tone", "voice")) as reader:
        assert reader.choice == 'Track 2 of 2 ("voice") is used, because it sounds like a voice.'


def test_of_silent_tracks_the_first_is_taken_and_one_track_needs_no_words(tmp_path: Path, sounds: dict[str, F32]) -> None:
    with SoundReader(write(tmp_path / "a.mkv", sounds, "silence", "silence")) as reader:
        assert reader.choice == 'Track 1 of 2 ("silence") is used.'
    with SoundReader(write(tmp_path / "b.mkv", sounds, "tone")) as reader:
        assert (reader.choice, reader.track.number) == ("", 1)


def test_a_track_that_was_asked_for_is_taken(tmp_path: Path, sounds: dict[str, F32]) -> None:
    path = write(tmp_path / "a.mkv", sounds, "silence", "voice")

    with SoundReader(path, track=1) as reader:
        assert (reader.track.number, reader.choice) == (1, "")
        assert not np.concatenate([speech for speech, _ in reader]).any()
    with pytest.raises(InputError, match="2 tracks of sound, and no number 3"):
        SoundReader(path, track=3)


def test_a_voice_that_comes_late_in_a_long_recording_is_found(tmp_path: Path, sounds: dict[str, F32]) -> None:
    """The first minute of the microphone is silent: other parts of the file are listened to as well."""
    desktop = np.tile(sounds["hiss"], 30)
    microphone = np.concatenate([np.zeros(70 * RATE, np.float32), np.tile(sounds["voice"], 16)])
    path = tmp_path / "long.mkv"
    with av.open(str(path), "w") as container:
        container.mux([*coded(container, "pcm_s16le", desktop), *coded(container, "pcm_s16le", microphone)])

    with SoundReader(path) as reader:
        assert reader.track.number == 2


def test_a_track_without_a_sample_is_passed_over(tmp_path: Path, sounds: dict[str, F32]) -> None:
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w") as container:
        empty = coded(container, "flac", sounds["tone"], keep=lambda _: False)
        container.mux([*empty, *coded(container, "pcm_s16le", sounds["voice"])])

    with SoundReader(path) as reader:
        assert reader.track.number == 2
