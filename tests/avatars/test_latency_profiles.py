"""An avatar may hear in several ways, and none of them is believed before it was looked at."""

from __future__ import annotations

import dataclasses
import json
import shutil
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest

from studio.avatars.check import check_folder
from studio.avatars.format_reading import read_manifest
from studio.avatars.latency_profiles import choose, nearest
from studio.avatars.package import pack, unpack
from studio.avatars.writing import write_manifest
from studio.cli import main
from studio.errors import AvatarError
from tests import tiny_avatar
from tests.avatars.test_package import rewrite

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(hearing_far: Path, tmp_path: Path) -> Path:
    return shutil.copytree(hearing_far, tmp_path / "copy")


def change(folder: Path, line: str, instead: str) -> None:
    path = folder / "avatar.toml"
    text = path.read_text()
    assert line in text
    path.write_text(text.replace(line, instead))


def test_the_encoders_are_known_by_their_look_ahead_in_whole_pictures(hearing_far: Path, tiny: Path) -> None:
    manifest = check_folder(hearing_far)

    assert [(one.choice_ms, one.wait_ms, one.encoder) for one in manifest.profiles] == [
        (40, 37.5, "encoder-040.onnx"), (80, 75.0, "encoder-080.onnx"), (120, 112.5, "encoder.onnx"),
        (200, 200.0, "encoder-200.onnx"),
    ]
    assert choose(manifest, None).encoder == choose(manifest, 120).encoder == "encoder.onnx"
    assert choose(manifest, 200).mel_frames == 52
    assert [one.name for one in read_manifest(tiny).profiles] == ["120 ms"]


def test_a_look_ahead_that_an_avatar_has_not_is_told_with_those_it_has(hearing_far: Path, tiny: Path) -> None:
    with pytest.raises(AvatarError, match=r"^Tiny has no encoder for 60 ms of look-ahead: choose 40, 80, 120 or 200 ms\.$"):
        choose(read_manifest(hearing_far), 60)
    with pytest.raises(AvatarError, match=r"choose 120 ms\.$"):
        choose(read_manifest(tiny), 40)


def test_a_remembered_look_ahead_finds_the_nearest(hearing_far: Path, tiny: Path) -> None:
    manifest = read_manifest(hearing_far)

    assert [nearest(manifest, wanted).choice_ms for wanted in (None, 1, 60, 110, 170, 5000)] == [120, 40, 40, 120, 200, 200]
    assert nearest(read_manifest(tiny), 40).choice_ms == 120


@pytest.mark.parametrize(("line", "instead", "sentence"), [
    ('name = "80 ms"', 'name = "40 ms"', "two encoders are both called 40 ms"),
    ('name = "80 ms"', 'name = "120 ms"', "two encoders are both called 120 ms"),
    ("encoder-080.onnx", "encoder-040.onnx", r"two encoders are both the file encoder-040\.onnx"),
    ("mel_ahead = 4", "mel_ahead = 0", "two encoders both look 40 ms ahead, in whole pictures"),
    ("encoder-080.onnx", "../encoder-080.onnx", r"is a file such as encoder-040\.onnx, not '\.\./encoder"),
    ("encoder-080.onnx", "/etc/encoder-1.onnx", r"is a file such as encoder-040\.onnx"),
    ("encoder-080.onnx", "encoder.onnx", r"is a file such as encoder-040\.onnx, not 'encoder\.onnx'"),
    ("encoder-080.onnx", "encoder-081.onnx", r"encoder-081\.onnx is missing"),
    ("mel_frames = 52", "mel_frames = 401", r"profiles\[2\]\.mel_frames must be a whole number from 1 to 400"),
    ("mel_frames = 52", "mel_frames = 50", r"encoder-200\.onnx .* takes float32 .*80, 52.* avatar\.toml wants .*80, 50"),
    ("[[profiles]]", "[[more.profiles]]", None),
    ("[[profiles]]", "[profiles]", "cannot be read"),
])
def test_a_wrong_profile_is_told(folder: Path, line: str, instead: str, sentence: str | None) -> None:
    change(folder, line, instead)

    if sentence is None:
        assert len(check_folder(folder).profiles) == 1
        return
    with pytest.raises(AvatarError, match=sentence):
        check_folder(folder)


def test_a_table_in_place_of_the_list_and_a_long_list_are_told(folder: Path) -> None:
    text = (folder / "avatar.toml").read_text()
    alone = text[: text.index("[[profiles]]")]
    one = tiny_avatar.PROFILE.format(*tiny_avatar.PROFILES[0])
    for wrong in ("[profiles]\nname = 1\n", one * 9, "[provenance.profiles]\n[[profiles]]\n" + 8 * "[[profiles]]\n"):
        (folder / "avatar.toml").write_text(alone + wrong)
        with pytest.raises(AvatarError, match=r"\[\[profiles\]\] must be a list of at most 8 tables"):
            read_manifest(folder)


def test_further_encoders_are_looked_into_like_the_first(folder: Path) -> None:
    onnx.save(tiny_avatar.encoder(40, features=7), folder / "encoder-040.onnx")
    with pytest.raises(AvatarError, match=r"encoder-040\.onnx of the avatar copy .* gives float32 \['batch', 7\]"):
        check_folder(folder)

    model = tiny_avatar.encoder(40)
    four = next(one for one in model.graph.initializer if one.name == "four")
    four.CopyFrom(onnx.numpy_helper.from_array(np.float32("nan").reshape(()), "four"))
    onnx.save(model, folder / "encoder-040.onnx")
    with pytest.raises(AvatarError, match="not finite"):
        check_folder(folder)

    (folder / "encoder-040.onnx").unlink()
    (folder / "encoder-040.onnx").symlink_to("/etc/hostname")
    with pytest.raises(AvatarError, match=r"encoder-040\.onnx is missing"):
        check_folder(folder)


def test_a_package_carries_every_encoder_and_no_other(folder: Path, tmp_path: Path) -> None:
    (folder / "encoder-999.onnx").write_bytes(b"left behind")
    package = pack(folder, tmp_path / "far.avatar")
    again = unpack(package, tmp_path / "again")

    assert read_manifest(again) == read_manifest(folder)
    assert {one.name for one in again.iterdir()} == {one.name for one in folder.iterdir()} - {"encoder-999.onnx"}
    stranger = rewrite(package, tmp_path / "stranger.avatar", {"encoder-999.onnx": b"x"})
    with pytest.raises(AvatarError, match=r"has a file encoder-999\.onnx in it, of which avatar\.toml says nothing"):
        unpack(stranger, tmp_path / "stranger")
    assert not (tmp_path / "stranger").exists()


def test_a_manifest_that_is_written_again_keeps_its_profiles(folder: Path) -> None:
    before = read_manifest(folder)
    write_manifest(folder, dataclasses.replace(before, name="Another"))

    assert dataclasses.replace(read_manifest(folder), name="Tiny") == before


def test_inspect_names_every_look_ahead(hearing_far: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["avatar", "inspect", str(hearing_far)]) == 0
    shown = capsys.readouterr().out
    assert '40 ms: "40 ms", encoder-040.onnx waits for 37.5 ms' in shown
    assert "120 ms: the default, encoder.onnx waits for 112.5 ms" in shown

    assert main(["avatar", "inspect", str(hearing_far), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["choice_ms"] for one in told["profiles"]] == [40, 80, 120, 200]
    assert told["bytes"]["encoder-200.onnx"] > 0
