from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from studio.avatars.format_reading import read_manifest
from studio.avatars.identity import fingerprint
from studio.avatars.package import pack, unpack

if TYPE_CHECKING:
    from pathlib import Path


def test_an_avatar_is_the_same_under_another_name_and_out_of_its_package(tiny: Path, tmp_path: Path) -> None:
    one = fingerprint(tiny, read_manifest(tiny))
    copy = tmp_path / "other name"
    shutil.copytree(tiny, copy)
    (copy / "stranger.txt").write_text("belongs to no avatar")
    unpacked = unpack(pack(tiny, tmp_path / "tiny.avatar"), tmp_path / "unpacked")

    assert fingerprint(copy, read_manifest(copy)) == one
    assert fingerprint(unpacked, read_manifest(unpacked)) == one


def test_an_avatar_whose_file_differs_is_another(tiny: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(tiny, copy)
    with (copy / "crops.npy").open("ab") as file:
        file.write(b"\0")

    assert fingerprint(copy, read_manifest(copy)) != fingerprint(tiny, read_manifest(tiny))
