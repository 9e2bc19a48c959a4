"""A folder from elsewhere is believed in nothing."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.avatars import format_reading
from studio.avatars.format import FILES
from studio.avatars.format_reading import read_manifest
from studio.avatars.placement import read_crops, read_mask
from studio.errors import AvatarError
from tests.tiny_avatar import FACE, FRAMES

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tiny: Path, tmp_path: Path) -> Path:
    return shutil.copytree(tiny, tmp_path / "copy")


def test_a_whole_avatar_is_read(tiny: Path) -> None:
    manifest = read_manifest(tiny)

    assert manifest.name == "Tiny"
    assert manifest.person.date == "2026-11-20"
    assert read_crops(tiny, manifest.picture).shape == (FRAMES, 4)
    assert read_mask(tiny, manifest.generator).shape == (FACE, FACE)


@pytest.mark.parametrize(("line", "instead", "sentence"), [
    ("format = 1", "format = 9", "format must be 1, not 9"),
    ('name = "Tiny"', "name = 3", "name must be a text"),
    ('name = "Tiny"', f'name = "{"n" * 101}"', "name has at most 100 letters"),
    ('name = "Tiny"', 'name = "two\\nlines"', "no new line"),
    ("fps = 25", "fps = 0", "picture.fps must be 25, not 0"),
    ("width = 192", "width = 1000000000", "picture.width must be a whole number from 64 to 4096"),
    ("frames = 30", "frames = true", "picture.frames must be a whole number"),
    ("[sound]", "[noise]", r"has no table \[sound\]"),
    ('consent = "not needed: no real person is pictured"', "", "person.consent must be a text"),
])
def test_a_wrong_manifest_names_the_field(folder: Path, line: str, instead: str, sentence: str) -> None:
    path = folder / "avatar.toml"
    path.write_text(path.read_text().replace(line, instead))

    with pytest.raises(AvatarError, match=sentence):
        read_manifest(folder)


HOSTILE = {
    "digits": ("width = 192", "width = 0x" + "f" * 5000),
    "digits of the format": ("format = 1\n", "format = 0x" + "f" * 5000 + "\n"),
    "no number": ("width = 192", "width = nan"),
    "without end": ("width = 192", "width = inf"),
    "brackets": ("format = 1\n", "a = " + "[" * 30_000 + "]" * 30_000 + "\n"),
    "dotted keys": ("format = 1\n", ".".join("a" * 30_000) + " = 1\n"),
    "lists": ("format = 1\n", "x = [" + "{a.b.c=1}," * 5000 + "]\n"),
    "tables": ("format = 1\n", "\n".join(f"[a{n}.b.c.d]" for n in range(900))),
}


@pytest.mark.parametrize(("line", "instead"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_manifest_that_wants_to_be_parsed_for_a_minute_is_one_sentence(folder: Path, line: str, instead: str) -> None:
    path = folder / "avatar.toml"
    path.write_text(path.read_text().replace(line, instead))

    with pytest.raises(AvatarError) as told:
        read_manifest(folder)
    assert len(str(told.value)) < 600
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("error", [PermissionError(13, "no"), MemoryError(), RecursionError(), OverflowError(), ValueError()])
def test_whatever_reading_raises_is_one_sentence(tiny: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(format_reading, "_check_files", fail)
    with pytest.raises(AvatarError, match="cannot be read"):
        read_manifest(tiny)


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=300))
def test_any_text_as_a_manifest_is_an_avatar_error_at_most(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "avatar.toml").write_text(text, encoding="utf-8", errors="replace")

    with pytest.raises(AvatarError):
        read_manifest(folder)


@pytest.mark.parametrize("name", ["encoder.onnx", "generator.onnx", "frames.mp4", "crops.npy", "mask.png"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()

    with pytest.raises(AvatarError, match=f"{name} is missing"):
        read_manifest(folder)


def test_a_link_out_of_the_folder_is_not_followed(folder: Path) -> None:
    (folder / "mask.png").unlink()
    (folder / "mask.png").symlink_to("/etc/hostname")

    with pytest.raises(AvatarError, match=r"mask\.png is missing"):
        read_manifest(folder)


def test_an_avatar_that_does_not_say_who_is_pictured_is_read_with_a_notice(folder: Path) -> None:
    path = folder / "avatar.toml"
    text = path.read_text()
    path.write_text(text[: text.index("[person]")] + text[text.index("[picture]") :])

    person = read_manifest(folder).person

    assert (person.pictured, person.consent, person.date) == ("unknown", "unknown", "unknown")
    assert not person.consent_known
    assert "does not say who is pictured" in person.notice


def test_a_stated_consent_needs_no_notice(tiny: Path) -> None:
    assert read_manifest(tiny).person.consent_known
    assert not read_manifest(tiny).person.notice


@pytest.mark.parametrize(("line", "instead", "sentence"), [
    ("fps = 25", "fps = 25.0", "picture.fps must be 25, not 25.0"),
    ("generated = true", "generated = 1", "person.generated must be True or False, not 1"),
    ('features_edge = "zero"', 'features_edge = "mirror"', "must be 'zero' or 'once' or 'repeat'"),
    ('name = "Tiny"', r'name = "\u001b[2J"', "name has characters that cannot be shown"),
    ("format = 1", f"format = {'9' * 5000}", "cannot be read"),
    ("format = 1", f"format = {'[' * 5000}", "cannot be read"),
])
def test_what_only_looks_like_a_value_is_refused(folder: Path, line: str, instead: str, sentence: str) -> None:
    path = folder / "avatar.toml"
    path.write_text(path.read_text().replace(line, instead))

    with pytest.raises(AvatarError, match=sentence):
        read_manifest(folder)


@pytest.mark.parametrize("size", [0, FILES["mask.png"] + 1])
def test_a_file_that_is_empty_or_over_its_limit_is_refused_unread(folder: Path, size: int) -> None:
    os.truncate(folder / "mask.png", size)

    with pytest.raises(AvatarError, match=f"mask.png has {size} bytes"):
        read_manifest(folder)
