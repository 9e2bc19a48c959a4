"""A network takes exactly as many pictures as its tensors have, so that no shape is worked out while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.onnxfile import read_onnx
from studio.engine.models.device import CPU
from studio.engine.models.runnable import OwnGraph
from studio.engine.models.sessions import open_session, session_options
from studio.engine.painters.gpu.tensors import Bound, Tensor, fixed
from studio.engine.painters.gpu.transfers import Download
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("batch", [1, 3])
def test_free_first_axes_are_fixed_and_the_numbers_stay_the_same(batch: int, tiny: Path) -> None:
    data = read_onnx(tiny / "generator.onnx")
    free = open_session(data)
    assert {one.shape[0] for one in free.get_inputs()} == {"batch"}
    given = {"face": np.random.default_rng(1).integers(0, 256, (batch, 64, 64, 3), np.uint8),
             "features": np.random.default_rng(2).random((batch, 1, 8), np.float32)}

    held = open_session(data, options=fixed(session_options(), data, batch))

    assert {one.shape[0] for one in held.get_inputs()} == {batch}
    assert np.array_equal(held.run(None, given)[0], free.run(None, given)[0])
    with pytest.raises(Exception, match="Got invalid dimensions"):
        held.run(None, {name: np.concatenate([one, one]) for name, one in given.items()})


def test_a_network_without_a_free_axis_stays_as_it_is() -> None:
    import onnx

    model = tiny_avatar.encoder(16)
    model.graph.input[0].type.tensor_type.shape.dim[0].Clear()
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 1
    onnx.checker.check_model(model)
    data = OwnGraph(model.SerializeToString())

    assert open_session(data, options=fixed(session_options(), data, 4)).get_inputs()[0].shape[0] == 1


def test_what_is_bound_runs_on_its_tensors(tiny: Path) -> None:
    data = read_onnx(tiny / "generator.onnx")
    face, features = Tensor(CPU, (2, 64, 64, 3), np.uint8), Tensor(CPU, (2, 1, 8), np.float32)
    mouth = Tensor(CPU, (2, 64, 64, 3), np.uint8)
    run, landing = Bound(data, CPU, [{"face": face, "features": features}], [{"mouth": mouth}]), Download(mouth)
    given = np.full((2, 64, 64, 3), 90, np.uint8)

    face.put(given)
    run()

    wanted = open_session(data).run(None, {"face": given, "features": np.zeros((2, 1, 8), np.float32)})[0]
    assert np.array_equal(landing.fetch(), wanted)
