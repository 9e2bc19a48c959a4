"""What a killed process leaves is removed, and nothing that another may still write."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from studio.files import folders, leftovers
from studio.files.boot import BOOT, HOST
from studio.files.draft import Draft
from studio.files.folders import DraftFolder
from studio.files.hidden import DRAFT, RECORDING, hidden
from studio.files.leftovers import sweep

ROOT = Path(__file__).parents[2]
HALF = """
import sys, time
from pathlib import Path
from studio.files.draft import Draft
from studio.files.folders import DraftFolder
root = Path(sys.argv[1])
draft = Draft(root / "clip.mp4")
draft.temporary.write_bytes(bytes(1000))
with DraftFolder(root, "mara") as folder:
    (folder.inner / "frames.mp4").write_bytes(bytes(1000))
    print("half", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def halfway(tmp_path: Path) -> subprocess.Popen[bytes]:
    """Start a process that is in the middle of a file and a folder."""
    child = subprocess.Popen([sys.executable, "-c", HALF, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"half\n"
    return child


def end(child: subprocess.Popen[bytes]) -> None:
    child.send_signal(signal.SIGKILL)
    child.communicate()


def test_the_drafts_of_a_killed_process_go_and_those_of_a_living_one_stay(
        halfway: subprocess.Popen[bytes], tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    assert len(before) == 2
    assert sweep(tmp_path) == []
    assert sorted(tmp_path.iterdir()) == before

    end(halfway)

    assert sorted(sweep(tmp_path)) == before
    assert not list(tmp_path.iterdir())


def test_the_next_file_or_folder_in_the_same_place_sweeps_it(halfway: subprocess.Popen[bytes], tmp_path: Path) -> None:
    end(halfway)

    Draft(tmp_path / "other.mp4").discard()
    assert not list(tmp_path.iterdir())


def test_what_this_process_writes_is_not_taken_from_it(tmp_path: Path) -> None:
    draft = Draft(tmp_path / "clip.mp4")
    with DraftFolder(tmp_path, "mara") as folder:
        assert sweep(tmp_path) == []
        assert draft.temporary.exists()
        assert folder.inner.exists()
    draft.discard()


def test_a_folder_whose_process_died_before_it_had_its_lock_goes(tmp_path: Path) -> None:
    hidden(tmp_path, DRAFT).mkdir()

    assert len(sweep(tmp_path)) == 1


def test_a_folder_of_such_a_name_with_files_and_no_lock_is_not_ours_and_stays(tmp_path: Path) -> None:
    folder = hidden(tmp_path, DRAFT)
    (folder / "photos").mkdir(parents=True)
    (folder / "photos" / "one.jpg").write_text("x")

    assert sweep(tmp_path) == []
    assert [one.name for one in folder.rglob("*")] == ["photos", "one.jpg"]


def test_the_lock_of_a_folder_goes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a process that is killed while it removes its folder leaves one that the next sweep knows."""
    real, seen = leftovers.shutil.rmtree, []

    def rmtree(path: Path, **how: bool) -> None:
        seen.append((path.parent / "lock").exists())
        real(path, **how)

    monkeypatch.setattr(leftovers.shutil, "rmtree", rmtree)
    with DraftFolder(tmp_path, "mara") as folder:
        (folder.inner / "frames.mp4").write_text("x")

    assert seen == [True]
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_swept_before_it_has_its_lock_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, first = folders.open_regular, []

    def met(path: Path, **how: bool) -> int:
        if not first:
            first.append(path)
            path.touch()
        return real(path, **how)

    monkeypatch.setattr(folders, "open_regular", met)
    with DraftFolder(tmp_path, "mara") as folder:
        assert folder.inner.is_dir()
        assert folder.inner.parent != first[0].parent


@pytest.mark.parametrize("name", [
    f".viseme-draft-{'0' * 10}-{'1' * 10}-ab.part",
    f".viseme-draft-{HOST}-unlocked-ab.part",
    f".viseme-recording-{HOST}-{BOOT}-ab.part",
    f".viseme-draft-{HOST}-{BOOT}-ab.mp4",
    ".viseme-1234-ab.part",
    "clip.mp4",
])
def test_what_may_be_alive_or_worth_keeping_or_is_not_ours_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("x")

    assert sweep(tmp_path) == []
    assert (tmp_path / name).exists()


def test_a_draft_of_an_earlier_start_of_this_machine_goes(tmp_path: Path) -> None:
    (tmp_path / f".viseme-draft-{HOST}-{'1' * 10}-ab.part").write_text("x")

    assert len(sweep(tmp_path)) == 1


def test_where_there_are_no_locks_nothing_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from studio.files import draft, locks

    def unlockable(_descriptor: int, **_how: bool) -> None:
        raise locks.UnlockableError

    monkeypatch.setattr(draft, "hold", unlockable)
    monkeypatch.setattr(folders, "hold", unlockable)
    made = Draft(tmp_path / "a")
    assert "unlocked" in made.temporary.name
    made.let_go()
    with DraftFolder(tmp_path, "b") as folder:
        assert "unlocked" in folder.inner.parent.name
        assert sweep(tmp_path) == []
    monkeypatch.setattr(leftovers, "hold", unlockable)
    hidden(tmp_path, DRAFT).write_text("x")
    assert sweep(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
def test_a_fifo_or_a_link_with_such_a_name_is_not_opened(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("x")
    folder = tmp_path / "folder"
    folder.mkdir()
    os.mkfifo(hidden(folder, DRAFT))
    hidden(folder, DRAFT).symlink_to(outside)
    hidden(folder, RECORDING).symlink_to(outside)
    linked = hidden(folder, DRAFT)
    linked.mkdir()
    (linked / "lock").symlink_to(outside)

    assert sweep(folder, tmp_path / "none") == []
    assert outside.read_text() == "x"
    assert len(list(folder.iterdir())) == 4
