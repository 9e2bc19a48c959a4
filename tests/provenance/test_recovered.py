"""A recording that a crash left is signed once it is kept, whatever stands at its end."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from studio.avatars import library
from studio.avatars.format_reading import read_manifest
from studio.media import recovery
from studio.media.clip import ClipWriter, disclosure
from studio.media.formats import Layout
from studio.provenance.recovered import sign_recovered
from studio.provenance.verify import Proof, check_file

if TYPE_CHECKING:
    from pathlib import Path

    from studio.provenance.installation import SigningKey


@pytest.fixture
def clip(key: SigningKey, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a recording as a crash leaves it, of an avatar that is here."""
    monkeypatch.setattr(library, "own", lambda: {"tiny": tiny})
    person = read_manifest(tiny).person
    path = tmp_path / "clip.mp4"
    with ClipWriter(path, width=64, height=64, fps=25, layout=Layout.LIVE,
                    comment=disclosure(read_manifest(tiny).name, person.pictured, person.consent)) as writer:
        for index in range(50):
            writer.put_picture(np.full((64, 64, 3), 4 * index, np.uint8))
            writer.put_sound(np.zeros((1920, 2), np.float32))
        writer.finish()
    return path


def pictures(clip: Path) -> int:
    with av.open(str(clip)) as opened:
        return sum(1 for _ in opened.decode(video=0))


def test_a_whole_one_is_signed_and_says_which_avatar_is_seen(clip: Path) -> None:
    assert sign_recovered(clip) == ""

    found = check_file(clip)
    assert found.proof is Proof.HERE
    assert found.statement is not None
    assert found.statement.avatar == "Tiny"
    assert found.statement.sha256
    assert pictures(clip) == 50
    assert clip.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("left", [7, 40, 0.4, 0.9])
def test_what_was_half_written_is_cut_off(left: float, clip: Path) -> None:
    whole = clip.read_bytes()
    last = whole.rindex(b"moof") - 4
    clip.write_bytes(whole[: last + (int(left) if left >= 1 else int(left * (len(whole) - last)))])
    with clip.open("rb") as file:
        assert recovery.whole_end(file) == last

    assert sign_recovered(clip) == ""

    assert check_file(clip).proof is Proof.HERE
    assert 25 <= pictures(clip) < 50


def test_a_clip_whose_avatar_is_not_here_is_kept_and_that_is_told(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "own", dict)
    before = clip.read_bytes()

    assert "not among the avatars here" in sign_recovered(clip)
    assert clip.read_bytes() == before


def test_a_disk_that_is_full_leaves_it_whole_and_is_told(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = clip.read_bytes()
    clip.write_bytes(before + b"\0\0\1\0moof")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)

    assert "No space left on device" in sign_recovered(clip)
    assert clip.read_bytes()[: len(before)] == before
    assert [one.name for one in clip.parent.iterdir() if one.name.startswith(".")] == []


def test_what_is_no_film_is_told(tmp_path: Path, key: SigningKey) -> None:
    (tmp_path / "a.mp4").write_bytes(b"nothing")

    assert recovery.comment_of(tmp_path / "a.mp4") == ""
    assert "without content credentials" in sign_recovered(tmp_path / "a.mp4")


@pytest.mark.parametrize("noted", [
    "[" * 100_000, '{"picture": 1e400, "fps": 25, "comment": ""}', '{"picture": 0, "fps": Infinity, "comment": ""}', "[]", "7",
])
def test_notes_that_are_none_state_no_avatar_and_lose_no_clip(noted: str, clip: Path) -> None:
    before = clip.read_bytes()

    assert "without content credentials" in sign_recovered(clip, noted)
    assert clip.read_bytes() == before
