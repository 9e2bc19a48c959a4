"""The network that hears only the width: what it sees, what it answers, and how it gets into an encoder."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

torch = pytest.importorskip("torch")

from characters.lips.articulation import PARAMETERS, WIDTH  # noqa: E402
from characters.lips.corners import AHEADS, CORNERS_REACH, Corners  # noqa: E402
from characters.lips.corners_export import put_in, without  # noqa: E402
from characters.lips.corners_train import wrong  # noqa: E402
from characters.lips.export import export, session  # noqa: E402
from characters.lips.network import STEPS, Encoder, Finish, Lips  # noqa: E402
from characters.lips.pair import Pair  # noqa: E402
from characters.lips.recover import read_weights, settings_of  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::torch.jit.TracerWarning")

OTHERS = [number for number in range(len(PARAMETERS)) if number != WIDTH]


@pytest.fixture(scope="module")
def corners():
    torch.manual_seed(1)
    made = Corners(width=16, hidden=12, stem=(4, 8))
    with torch.no_grad():
        made.width_head.weight.mul_(20)
    return made.eval()


def small_lips(seed):
    torch.manual_seed(seed)
    made = Lips(width=24, hidden=16, stem=(4, 8), apart=True, reach=125)
    for module in made.modules():
        if isinstance(module, torch.nn.BatchNorm1d | torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.running_mean, -0.3, 0.3)
            torch.nn.init.uniform_(module.bias, -0.3, 0.3)
    return made.eval()


@pytest.fixture(scope="module")
def lips():
    return small_lips(2)


def some_mel(batch, frames, seed=3):
    return torch.from_numpy(np.random.default_rng(seed).uniform(-4, 3, (batch, frames, 80)).astype(np.float32))


def windows(batch, frames):
    return some_mel(batch, frames).transpose(1, 2)[:, None].contiguous()


def test_a_window_gives_what_a_long_stretch_gives(corners):
    mel = some_mel(2, CORNERS_REACH + 40)
    with torch.no_grad():
        long, window = corners(mel, 7), corners(mel[:, 30:], 7)
    assert long.shape == (2, 1, 41)
    assert torch.allclose(long[:, :, 30:], window, atol=1e-5)


def test_each_look_ahead_has_an_answer_of_its_own(corners):
    mel = some_mel(2, CORNERS_REACH)
    with torch.no_grad():
        said = [float(corners(mel, ahead)[0, 0, 0]) for ahead in AHEADS]
    assert len(set(said)) == len(AHEADS)


@pytest.mark.parametrize("head", range(len(AHEADS)))
def test_the_loss_asks_each_head_for_the_picture_that_lies_its_look_ahead_back(corners, head):
    mel, viseme = some_mel(2, CORNERS_REACH + 30), torch.zeros(2, CORNERS_REACH + 30, dtype=torch.long)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        said = torch.sigmoid(corners.width_head(corners.heard(mel.transpose(1, 2))).float())[:, head]
    pull = []
    for late in (0, 3):
        wanted = torch.full((2, mel.shape[1], len(PARAMETERS)), 0.5)
        newest = mel.shape[1] - AHEADS[head] - late
        wanted[:, newest - said.shape[1] : newest, WIDTH] = said
        (slope,) = torch.autograd.grad(wrong(corners, mel, wanted, viseme), corners.width_head.bias)
        pull.append(float(slope[head].abs()))
    # What it says already pulls at a head only where it is asked for another picture.
    assert pull[0] < 1e-6 < pull[1]


@pytest.mark.parametrize("pair", [False, True])
def test_corners_change_the_width_of_an_encoder_and_not_a_bit_of_anything_else(corners, lips, tmp_path, pair):
    heard = Pair(small_lips(4), lips, 7).eval() if pair else lips
    plain, given, again = (tmp_path / name for name in ("plain.onnx", "given.onnx", "again.onnx"))
    export(Encoder(heard, Finish(quiet=(2.0, 3.0), hush=None)).eval(), plain, half=True)
    put_in(plain, given, corners, 14 if pair else 7)
    mel = windows(40, heard.frames)
    before, after = (session(path).run(None, {"mel": mel.numpy()})[0] for path in (plain, given))
    assert np.array_equal(before[:, OTHERS], after[:, OTHERS])
    assert np.abs(before[:, WIDTH] - after[:, WIDTH]).max() > 0.01
    # Whoever gives an encoder its corners a second time takes the first ones out.
    put_in(given, again, corners, 14 if pair else 7)
    assert again.stat().st_size == given.stat().st_size
    assert np.array_equal(session(again).run(None, {"mel": mel.numpy()})[0], after)
    model = onnx.load(given)
    without(model.graph)
    assert model.graph.SerializeToString() == onnx.load(plain).graph.SerializeToString()


def test_the_width_is_a_mean_of_both_networks_before_it_is_smoothed(corners, lips, tmp_path):
    plain, given = tmp_path / "plain.onnx", tmp_path / "given.onnx"
    finish = Finish(quiet=(2.0, 3.0), hush=None)
    export(Encoder(lips, finish).eval(), plain)
    put_in(plain, given, corners, 4, share=0.3)
    mel = windows(6, lips.frames)
    with torch.no_grad():
        found = lips(mel[:, 0].transpose(1, 2), 1)
        heard = corners(mel[:, 0].transpose(1, 2)[:, -(CORNERS_REACH - 1 + STEPS) :], 4)
        parameters = found.parameters.clone()
        parameters[:, WIDTH] = 0.7 * parameters[:, WIDTH] + 0.3 * heard[:, 0]
        wanted = finish(parameters, found.events).numpy()
    assert np.abs(session(given).run(None, {"mel": mel.numpy()})[0] - wanted).max() < 2e-3


def test_an_encoder_with_corners_can_be_recovered(corners, lips, tmp_path):
    plain, given = tmp_path / "plain.onnx", tmp_path / "given.onnx"
    export(Encoder(lips, Finish()).eval(), plain)
    put_in(plain, given, corners, 7)
    assert settings_of(given) == settings_of(plain)
    network = Lips(**settings_of(given))
    read_weights(network, given)
    mel = some_mel(2, lips.frames)
    with torch.no_grad():
        assert torch.allclose(network.eval()(mel).parameters, lips(mel).parameters, atol=1e-4)


def test_a_graph_without_a_smoother_is_refused_in_words(corners, tmp_path):
    path = tmp_path / "other.onnx"
    node = onnx.helper.make_node("Identity", ["mel"], ["features"])
    given = onnx.helper.make_tensor_value_info("mel", onnx.TensorProto.FLOAT, [1, 1, 80, 132])
    answer = onnx.helper.make_tensor_value_info("features", onnx.TensorProto.FLOAT, [1, 1, 80, 132])
    onnx.save(onnx.helper.make_model(onnx.helper.make_graph([node], "other", [given], [answer])), path)
    with pytest.raises(ValueError, match="no smoother"):
        put_in(path, tmp_path / "out.onnx", corners, 7)
