"""A package gives back the folder that went in, and one from elsewhere writes nothing that an avatar does not have."""

from __future__ import annotations

import shutil
import stat
import struct
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.avatars import library
from studio.avatars.front_ends import GRAPH_FILE
from studio.avatars.package import LIMITS, pack, unpack
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def package(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pack(tiny, tmp_path_factory.mktemp("packages") / "tiny.avatar")


def rewrite(package: Path, target: Path, change: dict[str, bytes] | None = None, **entries: zipfile.ZipInfo) -> Path:
    """Copy a package with other contents for some names, and with entries of other properties."""
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(target, "w") as new:
        contents = {name: old.read(name) for name in old.namelist()} | (change or {})
        for name, data in contents.items():
            new.writestr(entries.get(name.replace(".", "_"), name), data, zipfile.ZIP_DEFLATED)
    return target


def refused(package: Path, folder: Path, sentence: str) -> None:
    with pytest.raises(AvatarError, match=sentence):
        unpack(package, folder)
    assert not folder.exists()
    assert not list(folder.parent.glob(".*")), "nothing is left behind"


def test_what_was_packed_comes_out_again(tiny: Path, package: Path, tmp_path: Path) -> None:
    folder = unpack(package, tmp_path / "new" / "again")

    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in tiny.iterdir())
    assert all((folder / path.name).read_bytes() == path.read_bytes() for path in tiny.iterdir())


def test_the_same_folder_gives_the_same_bytes(tiny: Path, package: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(tiny, tmp_path / "copy", copy_function=shutil.copyfile)

    assert pack(copy, tmp_path / "other.avatar").read_bytes() == package.read_bytes()


def test_a_broken_avatar_is_not_packed(tiny: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(tiny, tmp_path / "copy")
    (folder / "mask.png").write_bytes(b"no picture")

    with pytest.raises(AvatarError, match=r"mask\.png of copy is not a PNG"):
        pack(folder, tmp_path / "broken.avatar")
    assert [path.name for path in tmp_path.iterdir()] == ["copy"]


@pytest.mark.parametrize("name", [
    "../outside.txt", "/tmp/outside.txt", "..\\outside.txt", "C:outside.txt", "sub/avatar.toml", "mask.png/", "run.py",
    "avatar.toml\0.txt", "Avatar.toml ",
])
def test_an_entry_that_is_no_file_of_an_avatar_is_refused(package: Path, tmp_path: Path, name: str) -> None:
    bad = rewrite(package, tmp_path / "bad.avatar", {name.replace("\0", "~"): b"x"})
    bad.write_bytes(bad.read_bytes().replace(b"toml~.txt", b"toml\0.txt"))

    refused(bad, tmp_path / "out", "belongs to no avatar")
    assert [path.name for path in tmp_path.iterdir()] == ["bad.avatar"]


def test_a_front_end_that_the_manifest_does_not_name_is_refused(package: Path, tmp_path: Path) -> None:
    other = rewrite(package, tmp_path / "other.avatar", {GRAPH_FILE: b"never looked at"})
    refused(other, tmp_path / "new", f"{GRAPH_FILE} in it, of which avatar.toml says nothing")


def test_a_link_is_refused(package: Path, tmp_path: Path) -> None:
    link = zipfile.ZipInfo("mask.png")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16

    bad = rewrite(package, tmp_path / "bad.avatar", {"mask.png": b"/etc/passwd"}, mask_png=link)

    refused(bad, tmp_path / "out", "is a link")


def test_a_name_that_is_there_twice_is_refused(package: Path, tmp_path: Path) -> None:
    bad = shutil.copy(package, tmp_path / "bad.avatar")
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(bad, "a") as archive:
        archive.writestr("mask.png", b"x")

    refused(bad, tmp_path / "out", r"mask\.png in it twice")


def test_a_file_that_grows_a_thousandfold_is_refused_before_it_is_unpacked(package: Path, tmp_path: Path) -> None:
    bad = rewrite(package, tmp_path / "bad.avatar", {"frames.mp4": bytes(64 * 1024 * 1024)})

    refused(bad, tmp_path / "out", "grows more than 200 times")


def test_a_file_over_its_limit_is_refused(package: Path, tmp_path: Path) -> None:
    bad = rewrite(package, tmp_path / "bad.avatar", {"avatar.toml": bytes(LIMITS["avatar.toml"] + 1)})

    refused(bad, tmp_path / "out", r"avatar\.toml has 65537 bytes, 65536 is the most")


@pytest.mark.parametrize("claimed", [10, 3_000_000])
def test_a_file_of_another_length_than_it_says_is_refused(package: Path, tmp_path: Path, claimed: int) -> None:
    bad = rewrite(package, tmp_path / "bad.avatar")
    data, at = bytearray(bad.read_bytes()), 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        if data[at + 46 :].startswith(b"frames.mp4"):
            data[at + 24 : at + 28] = struct.pack("<I", claimed)
        at += 4
    bad.write_bytes(bytes(data))

    refused(bad, tmp_path / "out", r"is damaged|grows more")


def test_a_directory_of_a_million_files_is_not_read(tmp_path: Path) -> None:
    bad = tmp_path / "bad.avatar"
    bad.write_bytes(bytes(1000) + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 60_000, 60_000, 900, 0, 0))

    refused(bad, tmp_path / "out", "lists 60000 files")


def test_any_other_file_is_told_to_be_no_package(tmp_path: Path, tiny: Path) -> None:
    refused(tiny / "frames.mp4", tmp_path / "out", "is no plain zip file")
    refused(tmp_path / "missing.avatar", tmp_path / "out", "No such file")


def test_a_folder_that_is_there_is_not_written_over(package: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()

    with pytest.raises(AvatarError, match="already something"):
        unpack(package, tmp_path / "out")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=12)))
def test_a_damaged_package_is_an_avatar_error_at_most(package: Path, tmp_path: Path, cut: tuple[float, bytes]) -> None:
    data = bytearray(package.read_bytes())
    at = int(cut[0] * (len(data) - 1))
    data[at : at + len(cut[1])] = cut[1]
    bad = tmp_path / "bad.avatar"
    bad.write_bytes(bytes(data))
    out = tmp_path / "out"
    try:
        unpack(bad, out)
    except AvatarError:
        pass
    else:
        shutil.rmtree(out)
    assert [path.name for path in tmp_path.iterdir()] == ["bad.avatar"]


def test_a_package_is_found_unpacked_once_and_by_its_content(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    folder = library.find(str(package))
    stamp = (folder / "avatar.toml").stat().st_mtime_ns

    other = shutil.copy(package, tmp_path / "tiny.avatar")

    assert library.find(str(other)) == folder
    assert (folder / "avatar.toml").stat().st_mtime_ns == stamp
    assert folder.is_relative_to(tmp_path / "data")
