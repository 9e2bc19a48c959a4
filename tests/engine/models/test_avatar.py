"""An avatar's parts must fit each other, and a broken one is told in one sentence."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest

from studio.engine.models.performer import Performer
from studio.errors import AvatarError
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tiny: Path, tmp_path: Path) -> Path:
    return shutil.copytree(tiny, tmp_path / "copy")


def test_a_whole_avatar_loads_and_ends(tiny: Path) -> None:
    avatar = Performer.load(tiny)
    avatar.close()
    avatar.close()

    assert avatar.provider == "CPUExecutionProvider"
    assert avatar.timeline.mel_ahead == tiny_avatar.MEL_AHEAD


def test_an_encoder_of_another_window_is_told(folder: Path) -> None:
    onnx.save(tiny_avatar.encoder(mel_frames=12), folder / "encoder.onnx")

    with pytest.raises(AvatarError, match=r"encoder\.onnx of the avatar copy takes float32 .*80, 12.* avatar\.toml wants"):
        Performer.load(folder)


def test_a_generator_of_another_size_is_told(folder: Path) -> None:
    onnx.save(tiny_avatar.generator(face=32), folder / "generator.onnx")

    with pytest.raises(AvatarError, match=r"generator\.onnx of the avatar copy takes uint8 "):
        Performer.load(folder)


def test_weights_that_are_not_numbers_are_told(folder: Path) -> None:
    model = tiny_avatar.encoder()
    four = next(one for one in model.graph.initializer if one.name == "four")
    four.CopyFrom(onnx.numpy_helper.from_array(np.float32("nan").reshape(()), "four"))
    onnx.save(model, folder / "encoder.onnx")

    with pytest.raises(AvatarError, match="not finite"):
        Performer.load(folder)


def test_a_loop_of_another_size_is_told(folder: Path) -> None:
    tiny_avatar.write_loop(folder / "frames.mp4", width=160)

    with pytest.raises(AvatarError, match="is 160 x 128: the manifest says 192 x 128"):
        Performer.load(folder)
