"""Files of an avatar that is painted from memory: whole ones are taken, and each that is not is refused in one sentence."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest

from studio.avatars.check import check_folder
from studio.avatars.format_reading import read_manifest
from studio.avatars.package import pack, unpack
from studio.avatars.writing import write_manifest
from studio.errors import AvatarError
from studio.media.loop import write_loop
from tests import remembering_avatar, tiny_avatar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return remembering_avatar.write(tmp_path / "rememberer")


def test_a_whole_one_is_taken_and_packed_with_its_memory(folder: Path, tmp_path: Path) -> None:
    manifest = check_folder(folder)

    again = unpack(pack(folder, tmp_path / "one.avatar"), tmp_path / "again")

    assert manifest.memory is not None
    assert manifest.memory.pictures == remembering_avatar.PICTURES
    assert read_manifest(again) == manifest
    assert all((again / name).read_bytes() == (folder / name).read_bytes() for name in manifest.files)


def test_the_manifest_is_written_as_it_was_read(folder: Path) -> None:
    manifest = read_manifest(folder)

    write_manifest(folder, manifest)

    assert read_manifest(folder) == manifest


def test_files_of_a_memory_are_refused_where_the_painter_is_a_network(tmp_path: Path) -> None:
    plain = tiny_avatar.write(tmp_path / "plain")
    packed = pack(plain, tmp_path / "plain.avatar")
    np.save(plain / "bank.npy", remembering_avatar.table())

    assert pack(plain, tmp_path / "again.avatar").read_bytes() == packed.read_bytes()


def _text(old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        file = folder / "avatar.toml"
        assert old in file.read_text()
        file.write_text(file.read_text().replace(old, new))
    return change


def _table(change: Callable[[np.ndarray], np.ndarray]) -> Callable[[Path], None]:
    return lambda folder: np.save(folder / "bank.npy", change(remembering_avatar.table()))


def _cut(folder: Path) -> None:
    file = folder / "bank.npy"
    file.write_bytes(file.read_bytes()[:-4])


def _damaged(folder: Path) -> None:
    data = bytearray((folder / "bank.mp4").read_bytes())
    data[len(data) // 3 : len(data) // 3 + 400] = b"\xff" * 400
    (folder / "bank.mp4").write_bytes(data)


@pytest.mark.parametrize(("spoil", "words"), [
    (_text('painter = "memory"', 'painter = "dream"'), "painter must be 'net' or 'memory'"),
    (_text("[memory]", "[memories]"), "no table \\[memory\\]"),
    (_text("pictures = 8", "pictures = 1"), "memory.pictures must be a whole number from 2 to 2048"),
    (_text("pictures = 8", "pictures = 9"), "no array of float32"),
    (_text("width = 32", "width = 31"), "must be even"),
    (_text("width = 32", "width = 66"), "memory.width must be"),
    (_text("ahead = 1", "ahead = 2"), "choice.onnx of the avatar rememberer takes"),
    (_text("codes = 3", "codes = 2"), "no array of float32"),
    (_table(lambda table: table[:, :-1]), "no array of float32"),
    (_table(lambda table: table.astype(np.float64)), "no array of float32"),
    (_table(lambda table: np.where(table == 0, np.nan, table).astype(np.float32)), "numbers above"),
    (_table(lambda table: (table * 1e9).astype(np.float32)), "numbers above"),
    (_cut, "is damaged"),
    (lambda folder: (folder / "warp.onnx").unlink(), "warp.onnx is missing"),
    (lambda folder: onnx.save(remembering_avatar.choice(), folder / "warp.onnx"), "warp.onnx of the avatar"),
    (lambda folder: write_loop(folder / "bank.mp4", remembering_avatar.pictures()[:5]), "has 5 pictures"),
    (lambda folder: write_loop(folder / "bank.mp4", remembering_avatar.pictures() * 2), "more than 8 pictures"),
    (lambda folder: write_loop(folder / "bank.mp4", [np.zeros((64, 64, 3), np.uint8)] * 8), "is 64 x 64"),
    (lambda folder: (folder / "bank.mp4").write_bytes(b"\0" * 5000), "memory"),
])
def test_what_is_wrong_is_told_in_one_sentence(folder: Path, spoil: Callable[[Path], None], words: str) -> None:
    spoil(folder)

    with pytest.raises(AvatarError, match=words) as told:
        check_folder(folder)

    assert "\n" not in str(told.value)


def test_a_damaged_bank_is_refused_or_gives_pictures(folder: Path) -> None:
    _damaged(folder)

    with contextlib.suppress(AvatarError):
        check_folder(folder)


def test_a_memory_that_does_not_fit_into_the_computer_is_refused_before_it_is_read(folder: Path) -> None:
    _text("pictures = 8", "pictures = 2048")(folder)
    _text("[generator]\nwidth = 64\nheight = 64", "[generator]\nwidth = 1024\nheight = 1024")(folder)
    _text("width = 32\nheight = 32", "width = 512\nheight = 512")(folder)

    with pytest.raises(AvatarError, match="take more than 192 MB"):
        read_manifest(folder)


def test_a_memory_that_takes_too_long_to_choose_from_is_refused(folder: Path) -> None:
    _text("pictures = 8", "pictures = 2048")(folder)
    read_manifest(folder)
    _text("ahead = 1", "ahead = 8")(folder)

    with pytest.raises(AvatarError, match="too long for live"):
        read_manifest(folder)
