"""Needs torch, which only the extra `train` brings."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from characters.generator.export import export  # noqa: E402
from characters.generator.losses import painting_loss, place_weights  # noqa: E402
from characters.generator.network import Generator, Shape, Steer  # noqa: E402


def test_the_exported_graph_paints_what_the_network_paints(tmp_path):
    import onnxruntime

    torch.manual_seed(0)
    network = Generator(Shape(96, 64, (8, 16, 48, 40)))
    export(network, tmp_path / "generator.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "generator.onnx", providers=["CPUExecutionProvider"])
    face = np.random.default_rng(0).integers(0, 256, (3, 96, 64, 3), np.uint8)
    params = np.random.default_rng(1).random((3, 1, 8), np.float32)
    mouth = session.run(None, {"face": face, "features": params})[0]
    with torch.inference_mode():
        planes = network(torch.from_numpy(face).permute(0, 3, 1, 2) / 255.0, torch.from_numpy(params[:, 0]))
    expected = (planes * 255).round().clamp(0, 255).permute(0, 2, 3, 1).numpy()
    assert np.abs(mouth.astype(int) - expected).max() <= 1


def test_steering_moves_a_soft_map_by_a_third_of_a_cell():
    steer = Steer(1, 32, 32, (-1, -1, 1, 1), cell=2.0)
    place = torch.arange(32, dtype=torch.float32)
    with torch.inference_mode():
        moved = steer(torch.sin(place / 5).expand(1, 1, 32, 32), torch.tensor([[2 / 3, 0, 0, 0, 0, 0]]))
    expected = torch.sin((place + 1 / 3) / 5).expand(32, 32)
    assert (moved[0, 0] - expected)[2:-2, 2:-2].abs().max() < 0.01


def test_the_loss_is_nothing_for_the_truth_and_grows_with_blur():
    truth = torch.rand(1, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    weight = place_weights(torch.ones(32, 32), torch.full((32, 32), 20.0))
    blurred = torch.nn.functional.avg_pool2d(truth, 3, 1, 1)
    edges = torch.ones(1, 1, 32, 32)
    assert painting_loss(truth, truth, weight, edges).item() < 1e-6
    assert painting_loss(blurred, truth, weight, edges).item() > 0.1
