"""The coat that is taught again is the graph's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")

import onnxruntime  # noqa: E402

from characters.generator.coat import INTO, Coat, Window, cells_of, planes_of  # noqa: E402

ASSETS = Path(__file__).resolve().parents[3] / "assets"
RANDOM = np.random.default_rng(7)


@pytest.mark.parametrize("avatar", ["mara", "ines"])
def test_the_coat_is_what_the_shipped_graph_paints_beside_the_window(avatar):
    model = onnx.load(ASSETS / "avatars" / avatar / "generator.onnx")
    coat, window = Coat(model), Window(model)
    model.graph.output.extend(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None) for name in INTO.values())
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    face = RANDOM.integers(0, 256, (1, 288, 288, 3), np.uint8)
    features = np.array([0.5, 0.6, 0, 0, 0.1, 0, 0, 0.4], np.float32)[None, None]
    painted, *into = session.run(["mouth", *INTO.values()], {"face": face, "features": features})
    with torch.inference_mode():
        under = coat(*(torch.from_numpy(value) for value in into), torch.from_numpy(cells_of(face)).float())
    picture = planes_of(under).clamp(0, 255).floor()[0].permute(1, 2, 0).numpy()
    picture[4 * window.top:4 * window.bottom, 4 * window.left:4 * window.right] = 0
    painted[0, 4 * window.top:4 * window.bottom, 4 * window.left:4 * window.right] = 0
    assert np.abs(picture - painted[0]).max() <= 1
    assert onnx.load_from_string(coat.into(coat.learnt).SerializeToString()).graph.initializer == model.graph.initializer
