"""Sounds and films that would take the machine down are one sentence; what passed is not tried again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from studio.errors import InputError
from studio.media import trying
from studio.media.content import look_into
from studio.media.sound import SoundReader
from studio.places import assets
from tests.boxes import write_mp4
from tests.sounds import write

if TYPE_CHECKING:
    from pathlib import Path

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems have fewer limits")


@LINUX
@pytest.mark.parametrize("samples", [(50_000_000,), (1000, 80_000_000), (80_000_000, 80_000_000, 80_000_000)])
def test_tables_of_billions_are_one_sentence_and_not_read_here(samples: tuple[int, ...], tmp_path: Path) -> None:
    path = write_mp4(tmp_path / "a.mp4", *samples)

    for look in (SoundReader, look_into):
        # On a busy machine, making room for the tables takes all the time that there is.
        with pytest.raises(InputError, match=r"in a process of its own, it (asks for more than 768 MB|takes more than 6 s)"):
            look(path)


def test_tables_that_a_file_may_have_are_read(tmp_path: Path) -> None:
    with SoundReader(write_mp4(tmp_path / "a.mp4", 1_000_000)) as sound:
        assert sound.rate == 16_000


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    real = trying.run

    def run(job: str, *arguments: Any, **options: Any) -> Any:
        found.append(job)
        return real(job, *arguments, **options)

    monkeypatch.setattr(trying, "run", run)
    return found


def test_a_file_is_tried_once_and_again_when_it_was_written_to(tmp_path: Path, tried: list[str]) -> None:
    path = write(tmp_path / "a.wav", np.zeros(16_000, np.float32), 16_000)
    for _ in range(2):
        SoundReader(path).close()
    assert tried == ["media"]

    write(path, np.zeros(8_000, np.float32), 16_000)
    SoundReader(path).close()
    assert tried == ["media"] * 2


def test_what_ships_with_the_studio_is_not_tried(tried: list[str]) -> None:
    SoundReader(assets() / "samples" / "welcome.flac").close()

    assert tried == []


def test_what_the_process_says_is_said_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"nothing of the kind")

    with pytest.raises(InputError, match=r"a\.mp4 is not a sound or video that can be read \(it seems to be text\); name"):
        SoundReader(tmp_path / "a.mp4")
