"""The action `avatar forget` from the outside: what is kept of footage is told, and goes when asked."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from studio import cli
from studio.avatars import library
from studio.avatars.capture import kept
from studio.avatars.capture.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def avatar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")

    def run(*arguments: object) -> tuple[int, str, str]:
        code = cli.main(["avatar", *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def lay(video: str, sha256: str, avatar: str = "") -> Path:
    from pathlib import Path

    with Work(library.captures(), Path(video), sha256) as work:
        work.finish_rows()
    (work.folder / "squares.npy").write_bytes(bytes(3_000_000))
    if avatar:
        kept.finish(work.folder, avatar)
    return work.folder


def test_it_says_what_is_kept_and_deletes_what_is_named(avatar: Command) -> None:
    assert avatar("forget") == (0, "Nothing is kept of any footage.\n", "")
    mine, other = lay("me at home.mp4", "ab" * 32, "me"), lay("other.mov", "cd" * 32)

    code, out, _ = avatar("forget")
    assert code == 0
    assert "an avatar was learnt of it (me); goes 2" in out
    assert "only examined; goes 2" in out
    code, out, err = avatar("forget", "stranger")
    assert (code, err) == (2, "Nothing is kept of stranger; 'viseme-studio avatar forget' says what is.\n")
    code, out, _ = avatar("forget", "ME")
    assert code == 0
    assert "3 MB of disk are free again." in out
    assert not mine.exists()
    assert other.exists()
    assert avatar("forget", "somewhere/other.mov")[0] == 0
    assert not other.exists()


def test_all_of_it_goes_but_what_is_worked_on_and_the_films(avatar: Command) -> None:
    free, begun, busy = lay("a.mp4", "ab" * 32), lay("b.mp4", "cd" * 32), lay("c.mp4", "ef" * 32)
    kept.begin(begun)
    library.films().mkdir()
    film = library.films() / "Me.mkv"
    film.write_bytes(bytes(2_000_000))
    with Work(library.captures(), library.captures() / "c.mp4", "ef" * 32):
        code, out, err = avatar("forget", "--all")
    assert code == 2
    assert "c is being worked on by another process and stays" in err
    assert "6 MB of disk are free again." in out
    assert [one.exists() for one in (free, begun, busy, film)] == [False, False, True, True]
    assert "1 video filmed in the window" in avatar("forget")[1]
    assert avatar("forget", "--films")[1] == "Deleted Me.mkv: 2 MB.\n2 MB of disk are free again.\n"
    assert busy.exists()


def test_every_action_lets_go_of_what_is_old(avatar: Command) -> None:
    folder = lay("a.mp4", "ab" * 32)
    os.utime(folder, (1e9, 1e9))
    assert avatar("list")[0] == 0
    assert not folder.exists()


def test_removing_an_avatar_says_that_its_footage_went(avatar: Command, tiny: Path) -> None:
    folder = lay("a.mp4", "ab" * 32, "me")
    shutil.copytree(tiny, library.own_folder() / "me")
    code, out, _ = avatar("remove", "me")
    assert code == 0
    assert out.endswith("me, and what was kept of its footage (3 MB).\n")
    assert not folder.exists()
