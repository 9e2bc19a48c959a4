"""A file bears its name when it is whole and on the disk, is written through links, and replaces nothing that is protected."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from studio.errors import OutputError
from studio.files.draft import Draft, write_bytes, write_text
from studio.files.folders import DraftFolder
from studio.files.hidden import RECORDING, kind_of
from studio.files.private import make_private

ROOT = Path(__file__).parents[2]


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_what_was_there_stays_until_the_new_file_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("old")
    draft = Draft(path)
    draft.temporary.write_text("new")

    assert path.read_text() == "old"
    draft.keep()
    assert path.read_text() == "new"
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_what_is_discarded_leaves_nothing(tmp_path: Path) -> None:
    draft = Draft(tmp_path / "a")
    draft.discard()
    draft.discard()

    assert not list(tmp_path.iterdir())


def test_a_link_stays_and_its_target_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "target.txt").write_text("old")
    link = tmp_path / "link.txt"
    link.symlink_to("elsewhere/target.txt")

    write_text(link, "new")

    assert link.is_symlink()
    assert (folder / "target.txt").read_text() == "new"
    (folder / "target.txt").unlink()
    write_text(link, "made")
    assert link.is_symlink()
    assert (folder / "target.txt").read_text() == "made"


def test_a_link_in_a_circle_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("a")

    with pytest.raises(OutputError, match=r"circle"):
        Draft(tmp_path / "a")


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_text("mine")
    path.chmod(0o444)

    with pytest.raises(OutputError, match="write-protected and stays"):
        Draft(path)
    assert path.read_text() == "mine"
    assert [one.name for one in tmp_path.iterdir()] == ["clip.mp4"]


def test_a_device_or_a_pipe_is_not_replaced_but_takes_a_text(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no file"):
        Draft(Path("/dev/null"))
    write_text(Path("/dev/null"), "x")
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(["cat", str(tmp_path / "pipe")], stdout=subprocess.PIPE) as cat:
        write_text(tmp_path / "pipe", "through")
        assert cat.communicate()[0] == b"through"


def test_a_file_keeps_its_permissions_and_a_private_one_is_for_its_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_text(path, "x")
    usual = mode(path)
    (tmp_path / "b").touch()
    assert usual == mode(tmp_path / "b")
    path.chmod(0o640)
    write_text(path, "y")
    assert mode(path) == 0o640
    write_text(path, "z", private=True)
    assert mode(path) == 0o600


def test_folders_for_one_user_are_made_so(tmp_path: Path) -> None:
    make_private(tmp_path / "a" / "b")

    assert (mode(tmp_path / "a"), mode(tmp_path / "a" / "b")) == (0o700, 0o700)
    make_private(tmp_path / "a" / "b")


def test_a_text_that_is_no_unicode_is_written_all_the_same(tmp_path: Path) -> None:
    write_text(tmp_path / "a", "caf\udce9 🎤")

    assert "🎤" in (tmp_path / "a").read_text(encoding="utf-8")
    assert "caf" in (tmp_path / "a").read_text(encoding="utf-8")


def test_a_folder_appears_whole(tmp_path: Path) -> None:
    with DraftFolder(tmp_path / "own", "mara") as draft:
        (draft.inner / "a").write_text("1")
        assert {kind_of(one.name) for one in (tmp_path / "own").iterdir()} == {"draft"}
        assert draft.keep() == tmp_path / "own" / "mara"
    assert [one.name for one in (tmp_path / "own").iterdir()] == ["mara"]
    assert mode(tmp_path / "own") == 0o700

    with DraftFolder(tmp_path / "own", "ines") as draft:
        (draft.inner / "a").write_text("what is not kept goes")
    assert [one.name for one in (tmp_path / "own").iterdir()] == ["mara"]


def test_a_name_as_long_as_the_system_takes_is_written(tmp_path: Path) -> None:
    write_bytes(tmp_path / ("n" * 255), b"x")

    with pytest.raises(OutputError, match="name is too long"):
        write_bytes(tmp_path / ("n" * 256), b"x")
    assert len(list(tmp_path.iterdir())) == 1


def test_a_disk_that_fails_while_it_is_told_to_keep_leaves_nothing_half(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_text("old")

    def fail(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match="reports a fault"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["a"]
    with pytest.raises(OutputError):
        Draft(path, kind=RECORDING).keep()
    assert len(list(tmp_path.iterdir())) == 2


WRITE = """
import sys
from pathlib import Path
from studio.files.draft import write_text
from studio.files.folders import DraftFolder
write_text(Path(sys.argv[1]) / "a.txt", "x")
with DraftFolder(Path(sys.argv[1]), "b") as draft:
    (draft.inner / "c").write_text("x")
    draft.keep()
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_contents_reach_the_disk_before_the_name_and_the_name_after(tmp_path: Path) -> None:
    """Judged by the system calls: what is renamed was synced, and then its folder is."""
    log, folder = tmp_path / "log", tmp_path / "out"
    folder.mkdir()
    traced = subprocess.run(
        ["strace", "-f", "-y", "-o", str(log), "-e", "trace=fsync,rename,renameat,renameat2", sys.executable, "-c", WRITE,
         str(folder)], cwd=ROOT, capture_output=True, text=True, check=False)
    if "PTRACE" in traced.stderr or "ptrace" in traced.stderr:
        pytest.skip("this system does not let a process be traced")
    assert traced.returncode == 0, traced.stderr
    calls = [line.split(maxsplit=1)[1] for line in log.read_text().splitlines() if str(folder) in line]
    what = ["rename" if call.startswith("rename") else "folder" if call.startswith(f"fsync({call[6:].split('<')[0]}<{folder}>")
            else "file" for call in calls]

    assert what == ["file", "rename", "folder", "file", "file", "rename", "folder"], calls
