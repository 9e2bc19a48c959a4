"""The encoders that the studio's avatars share, found from each of them and in no folder of anybody else's."""

from __future__ import annotations

import shutil
from pathlib import Path

from studio.avatars import library
from studio.avatars.check import check_networks
from studio.avatars.format_reading import read_manifest
from studio.avatars.identity import fingerprint
from studio.avatars.latency_profiles import DEFAULT_ENCODER
from studio.avatars.own import duplicate
from studio.avatars.package import files_of
from studio.avatars.shared import FIRST, file_of


def test_the_first_avatar_holds_the_encoders_and_all_others_of_the_studio_hear_with_them():
    first = library.bundled()[FIRST]
    for folder in library.bundled().values():
        for profile in read_manifest(folder).profiles:
            assert file_of(folder, profile.encoder) == first / profile.encoder
        assert file_of(folder, "generator.onnx") == folder / "generator.onnx"


def test_a_copy_elsewhere_is_one_folder_with_all_of_its_files(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    ours = library.bundled()["ines"]
    manifest, copy = duplicate(ours)
    assert set(files_of(copy, manifest)) == {path.name for path in copy.iterdir()}
    assert (copy / DEFAULT_ENCODER).read_bytes() == file_of(ours, DEFAULT_ENCODER).read_bytes()
    check_networks(copy, manifest)
    assert fingerprint(copy, manifest) != fingerprint(ours, read_manifest(ours))


def test_the_studios_own_avatar_is_whole_by_any_path_that_leads_to_it(tmp_path, monkeypatch):
    link = tmp_path / "link"
    link.symlink_to(library.bundled()["ines"])
    # What lies beside the link is anybody's.
    (tmp_path / FIRST).mkdir()
    (tmp_path / FIRST / DEFAULT_ENCODER).write_bytes(b"a stranger's")
    monkeypatch.chdir(link)
    for folder in (link, Path()):
        read_manifest(folder)
        assert file_of(folder, DEFAULT_ENCODER).samefile(library.bundled()[FIRST] / DEFAULT_ENCODER)


def test_a_stranger_without_an_encoder_gets_none(tmp_path):
    shutil.copytree(library.bundled()["ines"], tmp_path / "ines")
    assert file_of(tmp_path / "ines", DEFAULT_ENCODER) == tmp_path / "ines" / DEFAULT_ENCODER
