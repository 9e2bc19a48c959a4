"""Avatars of one's own can be called otherwise, copied and shown by another picture; those of the studio stay."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.avatars import library, own
from studio.avatars.check import check_folder
from studio.avatars.format_reading import LONGEST_TITLE, read_manifest
from studio.avatars.package import files_of
from studio.avatars.picture_header import is_thumbnail
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def mine(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of an avatar among the user's own."""
    monkeypatch.setattr("studio.avatars.library.user_data", lambda: tmp_path)
    folder = library.own_folder() / "tiny"
    shutil.copytree(tiny, folder)
    return folder


def test_a_new_name_changes_the_manifest_and_nothing_else(mine: Path) -> None:
    before = {file.name: file.read_bytes() for file in mine.iterdir() if file.name != "avatar.toml"}
    manifest = own.rename(mine, "  Little   one ")
    assert manifest.name == "Little one"
    assert read_manifest(mine) == manifest
    assert {file.name: file.read_bytes() for file in mine.iterdir() if file.name != "avatar.toml"} == before
    check_folder(mine)


@pytest.mark.parametrize(("name", "why"), [
    ("", "1 to"), (" \t", "1 to"), ("x" * (LONGEST_TITLE + 1), "1 to"), ("Mara", "called Mara"),
])
def test_a_name_that_cannot_be_used_changes_nothing(mine: Path, name: str, why: str) -> None:
    before = (mine / "avatar.toml").read_bytes()
    with pytest.raises(AvatarError, match=why):
        own.rename(mine, name)
    assert (mine / "avatar.toml").read_bytes() == before


def test_a_copy_has_a_free_name_and_is_whole(mine: Path) -> None:
    manifest, folder = own.duplicate(mine)
    assert (manifest.name, folder) == ("Tiny (2)", mine.parent / "tiny-2")
    again, third = own.duplicate(mine)
    assert (again.name, third) == ("Tiny (3)", mine.parent / "tiny-3")
    assert files_of(folder, check_folder(folder)) == files_of(mine, read_manifest(mine))


def test_an_avatar_of_the_studio_stays_as_it_is_and_can_be_copied(mine: Path) -> None:
    mara = library.bundled()["mara"]
    with pytest.raises(AvatarError, match="duplicate it"):
        own.rename(mara, "Other")
    with pytest.raises(AvatarError, match="duplicate it"):
        own.use_thumbnail(mara, b"")
    assert not library.is_own(mara)
    assert library.is_own(mine)


def test_a_thumbnail_is_a_jpeg_within_bounds_or_is_refused(mine: Path) -> None:
    picture = cv2.imencode(".jpg", np.zeros((90, 160, 3), np.uint8))[1].tobytes()
    own.use_thumbnail(mine, picture)
    assert (mine / "thumbnail.jpg").read_bytes() == picture
    assert is_thumbnail(picture)
    with pytest.raises(AvatarError, match="too large"):
        own.use_thumbnail(mine, cv2.imencode(".png", np.zeros((9, 16, 3), np.uint8))[1].tobytes())
    assert (mine / "thumbnail.jpg").read_bytes() == picture
