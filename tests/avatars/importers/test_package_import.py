"""An avatar that is brought in stays among the user's own, and no two look the same there."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from studio.avatars import library
from studio.avatars.format import MANIFEST
from studio.avatars.format_reading import read_manifest
from studio.avatars.importers.package_import import import_whole
from studio.avatars.package import files_of, pack
from studio.avatars.shared import file_of
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty place for what the user has."""
    monkeypatch.setattr(library, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data" / "avatars"


def renamed(tiny: Path, folder: Path, name: str, author: str = "the tests") -> Path:
    shutil.copytree(tiny, folder)
    text = (folder / "avatar.toml").read_text()
    text = text.replace('name = "Tiny"', f'name = "{name}"').replace("the tests", author)
    (folder / "avatar.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_package_is_copied_and_stays(tiny: Path, tmp_path: Path, at_home: Path) -> None:
    package = pack(tiny, tmp_path / "tiny.avatar")

    manifest, folder = import_whole(package, free=True)
    package.unlink()

    assert folder == at_home / "tiny"
    assert library.own() == {"tiny": folder}
    assert read_manifest(folder) == manifest


def test_the_same_again_is_the_one_that_is_there(tiny: Path, tmp_path: Path) -> None:
    package = pack(tiny, tmp_path / "other name.avatar")
    _, first = import_whole(tiny, free=True)

    assert import_whole(package, free=True)[1] == first
    assert list(library.own()) == ["tiny"]
    mara = library.bundled()["mara"]
    assert import_whole(pack(mara, tmp_path / "m.avatar"), free=True)[1] == mara
    assert list(library.own()) == ["tiny"]


def test_the_folder_of_an_avatar_of_the_studio_is_copied_with_the_encoders_that_it_shares(at_home: Path) -> None:
    ours = library.bundled()["ines"]

    _, folder = import_whole(ours, name="Another Ines")

    assert folder.parent == at_home
    for name in files_of(ours, read_manifest(ours)):
        assert name == MANIFEST or (folder / name).read_bytes() == file_of(ours, name).read_bytes()


def test_another_of_the_same_name_gets_a_name_of_its_own(tiny: Path, tmp_path: Path) -> None:
    import_whole(tiny, free=True)
    for number, author in ((2, "another"), (3, "a third")):
        manifest, folder = import_whole(renamed(tiny, tmp_path / author / "tiny", "Tiny", author), free=True)
        assert (manifest.name, folder.name) == (f"Tiny ({number})", f"tiny-{number}")

    names = [read_manifest(folder).name for folder in library.installed().values()]
    assert len(set(names)) == len(names)
    assert "Mara (2)" == import_whole(renamed(tiny, tmp_path / "x", "Mara"), free=True)[0].name


@pytest.mark.parametrize("name", ["../../outside/owned", "/absolute", "..", "\\u202Eevil", "模型", "CON", "n" * 100,
                                  "模" * 100, "!!!"])
def test_no_name_leads_out_of_the_users_own(tiny: Path, tmp_path: Path, at_home: Path, name: str) -> None:
    source = renamed(tiny, tmp_path / "source", name)
    try:
        _, folder = import_whole(source, free=True)
    except AvatarError as error:
        assert "cannot be shown" in str(error)  # noqa: PT017 - whether it is refused depends on the name
        return
    assert folder.parent == at_home
    assert {one.name for one in tmp_path.iterdir()} == {"data", "source"}
    assert len(folder.name.encode()) <= 70
