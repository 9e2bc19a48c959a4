"""What runs in a confined process cannot read what its user may read, where the kernel can see to that."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from studio.confined import landlock, room
from studio.confined.readable import readable
from studio.confined.room import ConfinedError, run

ALL = ["read", "write", "list", "make", "link", "remove", "run"]
pytestmark = pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A key in the user's home, which is executable besides."""
    monkeypatch.setenv("HOME", str(tmp_path))
    key = tmp_path / ".ssh" / "id_rsa"
    key.parent.mkdir()
    key.write_bytes(b"#!/bin/sh\n")
    key.chmod(0o700)
    return key


def refused(*files: Path, **given: list[Path]) -> list[list[str]]:
    """What a confined process cannot do with each of these files."""
    found = run("probe", {"files": [str(one) for one in files]}, files=given.get("files", []))["refused"]
    return [found[str(one)] for one in files]


def test_nothing_can_be_done_with_a_file_of_the_home(key: Path) -> None:
    assert refused(key, Path("/etc/passwd"), Path("/proc/1/environ")) == [ALL, ALL, ALL]
    assert [one.name for one in key.parent.iterdir()] == ["id_rsa"]


def test_a_file_that_was_handed_over_can_be_read_and_nothing_beside_it(key: Path, tmp_path: Path) -> None:
    clip, beside = tmp_path / "clip.mp4", tmp_path / "clip.txt"
    clip.write_bytes(b"clip")
    beside.write_bytes(b"text")

    assert refused(clip, beside, files=[clip]) == [[one for one in ALL if one != "read"], ALL]
    assert beside.read_bytes() == b"text"


def test_a_link_in_a_folder_that_can_be_read_leads_nowhere(key: Path, tmp_path: Path) -> None:
    folder = tmp_path / "avatar"
    folder.mkdir()
    link = folder / "mask.png"
    link.symlink_to(key)
    plain = folder / "avatar.toml"
    plain.write_bytes(b"")

    assert refused(link, plain, files=[folder]) == [[one for one in ALL if one != "list"],
                                                    [one for one in ALL if one not in ("read", "list")]]


def test_programs_of_the_system_cannot_be_run() -> None:
    assert "run" in refused(Path("/bin/true"))[0]
    assert "run" in refused(Path(sys.executable).resolve())[0]


def test_a_folder_on_the_path_of_python_that_holds_the_home_is_not_given(
        key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "numpy").mkdir()
    for one in (str(tmp_path), str(tmp_path.parent), "/", ""):
        monkeypatch.syspath_prepend(one)
        monkeypatch.setenv("LD_LIBRARY_PATH", one)

        assert not [given for given in readable() if tmp_path.is_relative_to(given)]
        assert refused(key) == [ALL]


def test_a_kernel_that_knows_fewer_rights_is_given_those(key: Path, tmp_path: Path) -> None:
    for version in range(1, landlock.version() + 1):
        script = (f"from studio.confined import landlock\nlandlock.version = lambda: {version}\n"
                  f"assert landlock.restrict(['/usr'])\ntry:\n    open({str(key)!r})\n"
                  "except PermissionError:\n    print('refused')\n")
        said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout

        assert said == "refused\n"


def beginning_with(line: str) -> str:
    """The program of a confined process, with a line before it begins."""
    assert room._BEGIN.count("from studio.confined.inside") == 1
    return room._BEGIN.replace("from studio.confined.inside", f"from studio.confined import landlock; {line}; "
                               "from studio.confined.inside")


def test_without_it_the_work_goes_on_as_before(key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_BEGIN", beginning_with("landlock.version = lambda: 0"))

    assert "read" not in refused(key)[0]


def test_a_kernel_that_has_it_and_refuses_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_BEGIN", beginning_with("landlock._RESTRICT_SELF = 99999"))

    with pytest.raises(ConfinedError, match="ended without an answer"):
        run("probe", {})
