"""Further encoders in an avatar's folder and manifest."""

from __future__ import annotations

import tomllib

import pytest

from characters.profiles import AHEADS, copy_further, write_tables

MANIFEST = 'format = 1\nname = "A"\n\n[provenance]\nsource = "Made [here]."\n'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "avatar.toml").write_text(MANIFEST, encoding="utf-8")
    return tmp_path


def profiles(folder):
    return tomllib.loads((folder / "avatar.toml").read_text(encoding="utf-8")).get("profiles", [])


def test_every_encoder_of_the_folder_is_named_once_however_often_it_is_written(folder):
    for name in ("encoder-040.onnx", "encoder-200.onnx"):
        (folder / name).write_bytes(b"network")
    for _ in range(3):
        write_tables(folder)
    assert [(one["name"], one["encoder"], one["mel_ahead"]) for one in profiles(folder)] == [
        ("40 ms", "encoder-040.onnx", 1),
        ("200 ms", "encoder-200.onnx", 14),
    ]
    (folder / "encoder-040.onnx").unlink()
    write_tables(folder)
    assert [one["encoder"] for one in profiles(folder)] == ["encoder-200.onnx"]
    (folder / "encoder-200.onnx").unlink()
    write_tables(folder)
    assert (folder / "avatar.toml").read_text(encoding="utf-8") == MANIFEST


def test_what_stands_after_the_tables_stays(folder):
    (folder / "encoder-080.onnx").write_bytes(b"network")
    write_tables(folder)
    with (folder / "avatar.toml").open("a", encoding="utf-8") as file:
        file.write('\n[notes]\ntext = "kept"\n')
    write_tables(folder)
    found = tomllib.loads((folder / "avatar.toml").read_text(encoding="utf-8"))
    assert found["notes"] == {"text": "kept"}
    assert len(found["profiles"]) == 1


@pytest.mark.parametrize("name", AHEADS)
def test_no_encoder_waits_for_longer_than_its_name_says(name):
    assert AHEADS[name] * 12.5 + 25 <= int(name[8:11])


def test_further_encoders_go_along_into_another_folder(folder, tmp_path_factory):
    (folder / "encoder-080.onnx").write_bytes(b"network")
    other = tmp_path_factory.mktemp("other")
    copy_further(folder, other)
    assert [file.name for file in other.iterdir()] == ["encoder-080.onnx"]
