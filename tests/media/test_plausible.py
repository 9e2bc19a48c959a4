"""A file of some bytes does not become hours of sound by naming it again and again, nor a minute's work by cutting it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.errors import InputError
from studio.media.plausible import MANY_PIECES, MOST_PIECES_A_S, Plausible
from studio.media.sound import SoundReader
from tests.boxes import track, write_tracks
from tests.sounds import write

if TYPE_CHECKING:
    from pathlib import Path

SECOND = 16_000


def heard_s(path: Path) -> float:
    """Seconds of speech that are read of a file."""
    with SoundReader(path) as sound:
        return sum(len(speech) for speech, _ in sound) / SECOND


def test_an_edit_list_that_repeats_its_sound_without_end_is_one_sentence(tmp_path: Path) -> None:
    path = write_tracks(tmp_path / "a.mp4", track(SECOND, 1, [(1000, 0)] * 60_000, ticks=1))

    with pytest.raises(InputError, match=r"names the same sound again and again, far beyond its size; save it anew\.$"):
        heard_s(path)


def test_an_edit_list_that_cuts_its_sound_into_samples_is_one_sentence(tmp_path: Path) -> None:
    path = write_tracks(tmp_path / "a.mp4", track(1000, 1, [(1, 0)] * 60_000))

    with pytest.raises(InputError, match=r"is cut into more than 8000 pieces a second; save it anew\.$"):
        heard_s(path)


def test_what_an_editor_repeats_is_heard(tmp_path: Path) -> None:
    path = write_tracks(tmp_path / "a.mp4", track(SECOND, 1, [(1000, 0)] * 8, ticks=1))

    assert heard_s(path) == pytest.approx(8.0, abs=0.1)


def test_sound_that_is_played_from_many_places_is_not_taken_for_repeated(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", np.zeros(30 * SECOND, np.float32), SECOND)
    with SoundReader(path) as sound:
        for _ in range(12):
            sound.seek(0.0)
            assert sum(len(speech) for speech, _ in sound) == 30 * SECOND


def test_short_pieces_are_refused_by_their_number_in_a_second_once_there_are_many(tmp_path: Path) -> None:
    usual = Plausible(tmp_path / "a.wav", 1000)
    for _ in range(2 * MANY_PIECES):
        usual.piece(2 * 48_000 // MOST_PIECES_A_S, 48_000)

    short = Plausible(tmp_path / "a.wav", 1000)
    for _ in range(MANY_PIECES):
        short.piece(1, 48_000)
    with pytest.raises(InputError, match="pieces a second"):
        short.piece(1, 48_000)
