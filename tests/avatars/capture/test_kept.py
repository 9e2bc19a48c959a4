"""What is kept of footage has its time, and goes at once when asked; nothing that is worked on or not finished goes unasked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars import library
from studio.avatars.capture import kept
from studio.avatars.capture.work import Work
from studio.files.hidden import DRAFT, LOCK, hidden

if TYPE_CHECKING:
    from pathlib import Path

DAY = 24 * 3600


@pytest.fixture(autouse=True)
def _at_home(at_home: Path) -> None:
    """Have an empty place for what the user has."""


def lay(name: str, *files: str, measured: bool = True, age_s: float = 0.0) -> Path:
    """Make the folder of a video as work leaves it, all of it so old."""
    with Work(library.captures(), library.captures() / f"{name}.mp4", f"{len(name):02d}" * 32) as work:
        work.add([np.zeros(18, np.float32)])
        if measured:
            work.finish_rows()
    for file in ("squares.npy", *files):
        (work.folder / file).write_bytes(bytes(1000))
    _age(work.folder, age_s)
    return work.folder


def _age(folder: Path, age_s: float) -> None:
    at = time.time() - age_s
    for one in (*folder.iterdir(), folder):
        os.utime(one, (at, at))


def test_what_was_only_examined_goes_after_a_day_and_finished_work_after_a_week() -> None:
    examined, finished = lay("a"), lay("bc", "guide.pt", "warp.pt")
    kept.begin(finished)
    kept.finish(finished, "me")
    assert {one.folder: one.state for one in kept.kept()} == {examined: "examined", finished: "finished"}
    now = time.time()

    assert kept.let_go(now + 0.9 * DAY) == 0
    assert kept.let_go(now + 1.1 * DAY) > 1000
    assert not examined.exists()
    assert finished.exists()
    assert kept.let_go(now + 6.9 * DAY) == 0
    assert kept.let_go(now + 7.1 * DAY) > 3000
    assert not finished.exists()


@pytest.mark.parametrize(("files", "wanted"), [
    ((), True), (("guide.pt",), False), (("frames.00000.mp4",), True), (("guide.pt", "warp.pt", "result.jpg"), True)])
def test_work_that_can_be_resumed_stays_until_asked(files: tuple[str, ...], wanted: bool) -> None:
    folder = lay("a", *files, age_s=900 * DAY)
    if wanted:
        kept.begin(folder)

    assert kept.let_go() == 0
    assert kept.kept()[0].state == "unfinished"
    assert [one.folder for one in kept.forget(kept.kept())] == [folder]
    assert not folder.exists()


def test_work_from_before_there_were_notes_of_it_has_its_time_too() -> None:
    folder = lay("a", "guide.pt", "warp.pt", "result.jpg", age_s=8 * DAY)
    assert kept.kept()[0].state == "finished"
    # It was begun to train it longer.
    os.utime(folder / "guide.pt")
    assert kept.kept()[0].state == "unfinished"
    os.utime(folder / "guide.pt", (1e9, 1e9))

    assert kept.let_go() > 3000
    assert not folder.exists()


def test_measuring_that_was_interrupted_holds_no_picture_and_stays() -> None:
    folder = lay("a", measured=False, age_s=900 * DAY)
    assert kept.let_go() == 0
    assert folder.exists()


def test_what_another_process_works_on_stays() -> None:
    folder = lay("a", age_s=9 * DAY)
    script = ("import sys\nfrom pathlib import Path\nfrom studio.files.locks import take\n"
              "held = take(Path(sys.argv[1]), shared=True)\nprint('held', flush=True)\ninput()")
    for lock in (folder / "busy", folder.parent / ".in-use" / folder.name):
        lock.parent.mkdir(exist_ok=True)
        command = [sys.executable, "-c", script, str(lock)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
            assert other.stdout is not None
            assert other.stdout.readline() == b"held\n"
            _age(folder, 9 * DAY)
            assert kept.let_go() == 0
            assert kept.forget(kept.kept()) == []
            assert (folder / "squares.npy").exists()
            other.communicate(b"\n")
    _age(folder, 9 * DAY)
    assert kept.let_go() > 1000


def test_what_this_process_works_on_stays() -> None:
    video = library.captures() / "a.mp4"
    with Work(library.captures(), video, "ab" * 32) as work:
        assert kept.forget(kept.kept()) == []
        assert work.folder.exists()
    # It was looked at in this process, which is no reason to keep it.
    assert [one.folder for one in kept.forget(kept.kept())] == [work.folder]


def test_what_is_taken_up_between_the_look_and_the_turn_stays() -> None:
    folder = lay("a", age_s=9 * DAY)
    found = kept.kept()
    kept.begin(folder)
    assert kept.forget(found, time.time()) == []
    assert folder.exists()


def test_links_and_what_is_none_of_ours_are_left_alone(tmp_path: Path) -> None:
    mine = lay("a", age_s=9 * DAY)
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(mine, elsewhere)
    (mine.parent / "link-00").symlink_to(elsewhere)
    (mine.parent / "strange").mkdir()
    (mine / "inner").symlink_to(elsewhere)
    os.utime(mine, (1e9, 1e9))

    assert [one.folder for one in kept.kept()] == [mine]
    assert kept.let_go() < 4000
    assert not mine.exists()
    assert (elsewhere / "squares.npy").exists()
    assert (mine.parent / "link-00").is_symlink()
    assert (mine.parent / "strange").is_dir()


def test_what_a_killed_deletion_left_goes_with_the_next() -> None:
    folder = lay("a")
    half = folder.rename(hidden(folder.parent, DRAFT))
    (half / LOCK).touch()
    kept.let_go()
    assert not half.exists()


def test_with_the_last_avatar_of_it_the_footage_goes(tiny: Path) -> None:
    folder = lay("a", "guide.pt")
    for name in ("me", "me-2x"):
        shutil.copytree(tiny, library.own_folder() / name)
        kept.finish(folder, name)
    assert kept.kept()[0].avatars == ("me", "me-2x")

    assert kept.remove_avatar("me") == (library.own_folder() / "me", 0)
    assert folder.exists()
    where, freed = kept.remove_avatar("me-2x")
    assert where == library.own_folder() / "me-2x"
    assert freed > 1000
    assert not folder.exists()


def test_unfinished_work_stays_when_an_avatar_of_it_is_removed(tiny: Path) -> None:
    folder = lay("a", "guide.pt")
    shutil.copytree(tiny, library.own_folder() / "me")
    kept.finish(folder, "me")
    kept.begin(folder)
    kept.remove_avatar("me")
    assert folder.exists()
