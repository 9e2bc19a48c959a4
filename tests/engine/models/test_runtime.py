"""Networks run on arrays that stay where they are, and say what is wrong with a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.models.runtime import Network
from studio.errors import AvatarError
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path


def test_the_result_is_written_into_the_given_array(tiny: Path) -> None:
    network = Network(tiny / "generator.onnx")
    face = np.full((1, 64, 64, 3), 10, np.uint8)
    features, mouth = np.full((1, 1, 8), 0.5, np.float32), np.zeros((1, 64, 64, 3), np.uint8)

    network(face, features, out=mouth)
    first = mouth.copy()
    features.fill(1.0)
    network(face, features, out=mouth)

    assert (first == 60).all()
    assert (mouth == 110).all()


def test_an_array_that_cannot_be_shared_is_refused_instead_of_copied(tiny: Path) -> None:
    network = Network(tiny / "generator.onnx")
    strided = np.zeros((1, 64, 64, 6), np.uint8)[..., ::2]

    with pytest.raises(RuntimeError, match="not contiguous"):
        network(strided, np.zeros((1, 1, 8), np.float32), out=np.zeros((1, 64, 64, 3), np.uint8))


def test_making_arrays_in_the_loop_is_an_error(tiny: Path) -> None:
    network, face = Network(tiny / "generator.onnx"), np.zeros((1, 64, 64, 3), np.uint8)
    features = np.zeros((1, 1, 8), np.float32)

    def run(times: int) -> None:
        for _ in range(times):
            network(face, features, out=np.zeros((1, 64, 64, 3), np.uint8))

    with pytest.raises(RuntimeError, match="more than 64 sets of arrays"):
        run(100)


def test_a_truncated_network_is_told_in_one_sentence(tiny: Path, tmp_path: Path) -> None:
    path = tmp_path / "generator.onnx"
    path.write_bytes((tiny / "generator.onnx").read_bytes()[:-60])

    with pytest.raises(AvatarError, match=r"generator\.onnx is not accepted as a network"):
        Network(path)


def test_a_network_that_draws_in_another_file_is_refused(tmp_path: Path) -> None:
    import onnx
    from onnx.external_data_helper import convert_model_to_external_data

    model = tiny_avatar.generator()
    model.graph.initializer.append(onnx.numpy_helper.from_array(np.zeros(4096, np.float32), "large"))
    model.graph.node.append(onnx.helper.make_node("Identity", ["large"], ["unused"]))
    convert_model_to_external_data(model, location="weights.bin", size_threshold=0)
    onnx.save(model, tmp_path / "generator.onnx")
    (tmp_path / "weights.bin").unlink()

    with pytest.raises(AvatarError, match="weights in another file"):
        Network(tmp_path / "generator.onnx")
