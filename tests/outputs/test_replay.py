"""The last half minute is kept when it is asked for, in step, and no more than that is held."""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.avatars.format_reading import read_manifest
from studio.errors import OutputError
from studio.media import replay as module
from studio.outputs import worker
from studio.outputs.replay import ReplayOutput
from studio.outputs.worker import PICTURES
from studio.provenance.seal import Seal
from studio.provenance.statement import Statement
from studio.provenance.verify import Proof, check_file
from tests.outputs.test_recording import FPS, RATE, Session, decode
from tests.outputs.test_series import clicks
from tests.small_disk import run_on
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Held:
    """A replay that is given a session, no faster than it encodes."""

    def __init__(self, tiny: Path, seconds: float = 2.0) -> None:
        self.output = ReplayOutput(read_manifest(tiny), seconds=seconds)
        self.session = Session(self.output, tiny)

    def live(self, pictures: int, marks: tuple[int, ...] = ()) -> None:
        for begin in range(0, pictures, PICTURES - 1):
            count = min(PICTURES - 1, pictures - begin)
            sent = self.output.status().sent
            self.session.live(count, tuple(one - begin for one in marks if 0 <= one - begin < count))
            until(lambda: self.output.status().sent == sent + count)  # noqa: B023


@pytest.fixture
def held(tiny: Path) -> Iterator[Held]:
    held = Held(tiny)
    yield held
    held.output.close()


def test_what_was_last_is_kept_and_it_goes_on(held: Held, tmp_path: Path) -> None:
    held.live(140)
    first = held.output.save(tmp_path / "first.mp4")
    held.live(30)
    second = held.output.save(tmp_path / "second.mkv")

    for path in (first, second):
        pictures, sound = decode(path)
        assert 2.0 <= len(pictures) / FPS <= 3.0 + 1 / FPS
        assert pictures[0][0] == pytest.approx(0.0, abs=0.05)
        assert np.diff([time_s for time_s, _ in pictures]) == pytest.approx(1 / FPS, abs=2e-3)
        assert len(sound) / RATE == pytest.approx(len(pictures) / FPS, abs=0.25)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.mp4", "second.mkv"]
    assert held.session.gone == []


def test_no_more_is_held_than_was_asked_for(held: Held) -> None:
    held.live(60)
    early = held.output.status().bytes
    held.live(200)

    assert 2.0 <= held.output.seconds <= 3.0 + 1 / FPS
    assert held.output.status().bytes < 2.5 * early + 20_000


def test_where_it_takes_too_much_memory_less_is_held(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 1)
    held.live(100)

    assert held.output.seconds <= 1.0 + 1 / FPS


def test_flashes_and_clicks_are_in_step(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "PICTURES", 200)
    monkeypatch.setattr(worker, "BLOCKS", 400)
    held = Held(tiny, 10.0)
    try:
        held.session.live(120, marks=(20, 60, 100))
        until(lambda: held.output.status().sent == 120)
        path = held.output.save(tmp_path / "talk.mp4")
    finally:
        held.output.close()

    pictures, sound = decode(path)
    flashes = [time_s for time_s, level in pictures if level > 200]
    assert len(flashes) == 3
    assert np.abs(np.subtract(flashes, clicks(sound))).max() <= 1 / FPS


def test_sound_that_came_before_its_pictures_is_not_kept_without_them(held: Held, tmp_path: Path) -> None:
    held.live(60)
    pictures, sound = decode(held.output.save(tmp_path / "talk.mp4"))

    # Blocks of AAC are 1024 samples. The look-ahead is 5760.
    assert len(sound) - len(pictures) * RATE // FPS <= 2 * 1024


def test_pictures_that_are_missing_in_what_is_held_are_told(held: Held) -> None:
    held.live(20)
    assert held.output.missing.count == 0
    held.session.index += 3
    held.session._sound(3 / FPS, None)
    held.live(20)
    until(lambda: held.output.missing.count)
    (place,) = held.output.missing.places

    assert (place.begin_s, place.end_s, place.count) == pytest.approx((20 / FPS, 23 / FPS, 3))


def test_what_is_kept_is_signed_and_says_what_it_is(held: Held, tiny: Path, tmp_path: Path) -> None:
    held.live(60)
    manifest = read_manifest(tiny)
    seal = Seal(Statement.of(manifest), tiny)
    path = held.output.save(tmp_path / "talk.mp4", seal)

    assert (seal.notice, check_file(path).proof) == ("", Proof.HERE)
    with av.open(str(path)) as clip:
        assert "AI-generated" in clip.metadata["comment"]


def test_before_the_first_picture_there_is_nothing_to_keep(held: Held, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="wait a second"):
        held.output.save(tmp_path / "talk.mp4")
    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_one_sentence_and_nothing_is_lost(held: Held, tmp_path: Path) -> None:
    held.live(30)
    with pytest.raises(OutputError, match="make the folder first"):
        held.output.save(tmp_path / "none" / "talk.mp4")

    assert held.output.save(tmp_path / "talk.mp4").exists()


FULL = """
import sys
from pathlib import Path
from studio.errors import OutputError
from tests.outputs.test_recording import decode
from tests.outputs.test_replay import Held

tiny, small, large = map(Path, sys.argv[1:])
held = Held(tiny)
held.live(60, tuple(range(0, 60, 3)))
for _ in range(2):
    try:
        held.output.save(small / "talk.mp4")
    except OutputError as error:
        print(error)
held.live(30, tuple(range(0, 30, 3)))
pictures, _ = decode(held.output.save(large / "talk.mp4"))
print(len(pictures) >= 50, held.session.gone)
held.output.close()
"""


def test_a_full_disk_is_one_sentence_and_what_is_held_can_be_saved_on_another(tmp_path: Path, tiny: Path) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    small.mkdir()
    large.mkdir()
    ran = run_on(small, "4k", [sys.executable, "-c", FULL, str(tiny), str(small), str(large)])

    said = f"{small / 'talk.mp4'} cannot be written: the disk is full; free some space or name a file on another disk."
    # After it nothing is listed: nothing is left there.
    assert ran.stdout.splitlines() == [said, said, "True []"], ran.stderr
    assert (large / "talk.mp4").stat().st_size > 6_000


def test_a_disk_that_is_full_once_it_is_signed_leaves_nothing(
    held: Held, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    held.live(60)
    seal = Seal(Statement.of(read_manifest(tiny)), tiny)
    with monkeypatch.context() as patched:
        patched.setattr("studio.files.draft.os.fsync", full)
        with pytest.raises(OutputError, match="the disk is full"):
            held.output.save(tmp_path / "talk.mp4", seal)
    assert not list(tmp_path.iterdir())
    assert held.output.save(tmp_path / "talk.mp4", seal).exists()


def test_other_players_take_it(held: Held, tmp_path: Path) -> None:
    ffprobe = shutil.which("ffprobe")
    if ffprobe is None:
        pytest.skip("There is no ffprobe here: install Debian's package ffmpeg to have another program read the clip.")
    held.live(60)
    path = held.output.save(tmp_path / "talk.mp4")

    ran = subprocess.run([ffprobe, "-v", "error", "-count_frames", "-show_entries", "stream=codec_name,nb_read_frames", "-of",
                          "csv=p=0", str(path)], capture_output=True, text=True, check=True)
    assert ran.stderr == ""
    assert ran.stdout.splitlines()[0].startswith("h264,")
