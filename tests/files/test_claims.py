"""Two exports to one place: the second is told, whatever becomes of the first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from studio.errors import OutputError
from studio.files import claims
from studio.files.draft import Draft
from studio.files.leftovers import sweep
from studio.files.locks import UnlockableError

ROOT = Path(__file__).resolve().parents[2]
HOLDS = ("import sys; from pathlib import Path; from studio.files.draft import Draft; "
         "draft = Draft(Path(sys.argv[1]), alone=True); print('held', flush=True); sys.stdin.read()")
TOLD = r"clip\.mp4 is being made by another studio or command at this moment; wait for it, or choose another name\.$"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return tmp_path / "clip.mp4"


def test_a_place_belongs_to_the_first_until_it_is_made_or_given_up(clip: Path) -> None:
    first = Draft(clip, alone=True)
    with pytest.raises(OutputError, match=TOLD):
        Draft(clip, alone=True)
    Draft(clip.with_name("other.mp4"), alone=True).discard()
    first.temporary.write_bytes(b"one")
    first.keep()

    second = Draft(clip, alone=True)
    second.discard()
    Draft(clip, alone=True).discard()

    assert clip.read_bytes() == b"one"
    assert list(clip.parent.iterdir()) == [clip]


def test_a_link_is_the_place_that_it_leads_to(clip: Path) -> None:
    link = clip.with_name("link.mp4")
    link.symlink_to(clip)
    first = Draft(clip, alone=True)

    with pytest.raises(OutputError, match=TOLD):
        Draft(link, alone=True)
    first.discard()


def test_another_process_is_told_and_one_that_was_killed_gives_it_back(clip: Path) -> None:
    command = [sys.executable, "-c", HOLDS, str(clip)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as held:
        assert held.stdout is not None
        assert held.stdout.readline() == b"held\n"
        with pytest.raises(OutputError, match=TOLD):
            Draft(clip, alone=True)
        held.kill()
        held.wait()
        left = list(clip.parent.iterdir())

        Draft(clip, alone=True).discard()

    assert len(left) == 2
    sweep(clip.parent)
    assert list(clip.parent.iterdir()) == []


def test_where_there_are_no_locks_nothing_is_claimed_and_the_clip_is_made(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hold(*_: object, **__: object) -> None:
        raise UnlockableError

    monkeypatch.setattr("studio.files.locks.hold", hold)
    claim = claims.Claim(clip)
    claims.Claim(clip).release()
    claim.release()

    assert list(clip.parent.iterdir()) == []
