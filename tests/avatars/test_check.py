"""Every file of an avatar is compared with what its manifest says."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import onnx
import pytest

from studio.avatars.check import check_folder
from studio.errors import AvatarError
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tiny: Path, tmp_path: Path) -> Path:
    return shutil.copytree(tiny, tmp_path / "copy")


def test_a_whole_avatar_passes(tiny: Path) -> None:
    assert check_folder(tiny).name == "Tiny"


def test_a_network_with_other_names_is_told(folder: Path) -> None:
    model = tiny_avatar.encoder()
    model.graph.output[0].name = model.graph.node[-1].output[0] = "levels"
    onnx.save(model, folder / "encoder.onnx")

    with pytest.raises(AvatarError, match=r"gives float32 \['batch', 8\] as levels; avatar\.toml wants"):
        check_folder(folder)


def test_a_network_for_two_pictures_at_a_time_is_told(folder: Path) -> None:
    model = tiny_avatar.encoder()
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 2
    onnx.save(model, folder / "encoder.onnx")

    with pytest.raises(AvatarError, match=r"takes float32 \[2, 1, 80, 40\] as mel"):
        check_folder(folder)


@pytest.mark.parametrize(("frames", "sentence"), [(29, "has 29 pictures"), (31, "has more than 30 pictures")])
def test_a_loop_of_another_length_is_told(folder: Path, frames: int, sentence: str) -> None:
    tiny_avatar.write_loop(folder / "frames.mp4", frames=frames)

    with pytest.raises(AvatarError, match=f"{sentence}: the manifest says 30"):
        check_folder(folder)


def test_a_loop_that_is_no_video_is_told(folder: Path) -> None:
    (folder / "frames.mp4").write_bytes(b"nothing")

    with pytest.raises(AvatarError, match="idle loop cannot be used"):
        check_folder(folder)


def test_an_avatar_without_a_thumbnail_passes(folder: Path) -> None:
    (folder / "thumbnail.jpg").unlink()

    assert check_folder(folder)


def test_a_thumbnail_of_a_hundred_megapixels_is_refused_undecoded(folder: Path) -> None:
    data = bytearray((folder / "thumbnail.jpg").read_bytes())
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = (10_000).to_bytes(2, "big") * 2
    (folder / "thumbnail.jpg").write_bytes(bytes(data))

    with pytest.raises(AvatarError, match="at most 2048 x 2048"):
        check_folder(folder)
