"""The network, its second opinion on silence, its export and the way back."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from characters.lips.articulation import JAW, PRESS, REST, ROUND, TEETH, UNDER, WIDTH  # noqa: E402
from characters.lips.export import AGREES, HALF_AGREES, export, session  # noqa: E402
from characters.lips.losses import drift_loss, hush_loss, kept_loss  # noqa: E402
from characters.lips.network import HUSH, MEL_FRAMES, STEPS, Encoder, Finish, Lips, Outputs  # noqa: E402
from characters.lips.recover import read_weights, settings_of, unfold  # noqa: E402
from studio.avatars.onnxfile import read_onnx  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::torch.jit.TracerWarning")


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(3)
    made = Lips(width=24, hidden=16, stem=(4, 8))
    for module in made.modules():
        if isinstance(module, torch.nn.BatchNorm1d | torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.running_mean, -0.3, 0.3)
            torch.nn.init.uniform_(module.running_var, 0.5, 2.0)
            torch.nn.init.uniform_(module.weight, 0.5, 1.5)
    return made.eval()


def some_mel(batch, frames):
    return torch.from_numpy(np.random.default_rng(4).uniform(-4, 3, (batch, frames, 80)).astype(np.float32))


def test_a_window_gives_what_a_long_stretch_gives(network):
    mel = some_mel(1, MEL_FRAMES + 30)
    with torch.no_grad():
        long, window = network(mel), network(mel[:, 30:])
    assert long.events.shape == (1, HUSH + 1, STEPS + 30)
    for whole, part in zip(long, window, strict=True):
        assert torch.allclose(whole[..., 30:], part, atol=1e-4)


def test_the_second_opinion_on_silence_trains_no_weight_of_the_rest(network):
    found = network(some_mel(2, MEL_FRAMES))
    network.zero_grad(set_to_none=True)
    hush_loss(found, torch.ones(2, STEPS, dtype=torch.bool)).backward()
    moved = {name for name, weight in network.named_parameters() if weight.grad is not None and weight.grad.any()}
    assert {name.split(".")[0] for name in moved} == {"hush"}
    network.zero_grad(set_to_none=True)


def test_a_round_and_a_tucked_mouth_are_narrowed():
    events = torch.full((1, HUSH + 1, STEPS), -8.0)
    plain = torch.full((1, 8, STEPS), 0.6)
    plain[:, [ROUND, UNDER]] = 0.0
    for parameter in (ROUND, UNDER):
        shaped = plain.clone()
        shaped[:, parameter] = 1.0
        narrowed = Finish(narrow=(0.6, 0.6))(shaped, events)[0]
        assert narrowed[[JAW, TEETH]].tolist() == pytest.approx([0.24, 0.24])
        assert narrowed[parameter] == 1.0
    assert float(Finish(narrow=(0.6, 0.6))(plain, events)[0, JAW]) == pytest.approx(0.6)


def test_a_movement_that_is_small_for_the_jaw_is_large_for_the_width():
    events = torch.full((1, HUSH + 1, STEPS), -8.0)
    moved = torch.zeros(1, 8, STEPS)
    moved[:, [JAW, WIDTH]] = 0.40
    moved[:, [JAW, WIDTH], -1] = 0.46
    found = Finish(still=0.15, still_width=0.05)(moved, events)[0]
    assert float(found[WIDTH]) == pytest.approx(0.46)
    assert 0.40 < float(found[JAW]) < 0.42


def test_either_opinion_on_silence_closes_the_mouth():
    open_jaw = torch.full((1, 8, STEPS), 0.6)
    open_jaw[:, [ROUND, UNDER]] = 0.0
    events = torch.full((1, HUSH + 1, STEPS), -8.0)
    assert float(Finish()(open_jaw, events)[0, JAW]) == pytest.approx(0.6)
    for event in (HUSH - 1, HUSH):
        heard = events.clone()
        heard[:, event] = 8.0
        assert np.allclose(Finish()(open_jaw, heard)[0], REST, atol=1e-6)


@pytest.mark.parametrize(("half", "agrees"), [(False, AGREES), (True, HALF_AGREES)])
@pytest.mark.parametrize("apart", [False, True])
def test_an_exported_network_is_recovered_and_trains_on_from_the_same_outputs(network, tmp_path, half, agrees, apart):
    if apart:
        network = network.with_reach(60).set_apart().eval()
        for module in (network.pose_blocks, network.pose_hidden, network.pose_head):
            for weight in module.parameters():
                torch.nn.init.uniform_(weight, -0.2, 0.2)
    path = tmp_path / "encoder.onnx"
    export(Encoder(network, Finish()), path, half=half)
    assert settings_of(path) == network.settings
    again = Lips(**settings_of(path)).eval()
    read_weights(again, path)
    unfold(again, [some_mel(4, 120)])
    assert float(again.joined[1].running_mean.abs().max()) > 0
    mel = some_mel(6, network.frames)
    with torch.no_grad():
        wanted, found = (Encoder(one, Finish())(mel.transpose(1, 2)[:, None]) for one in (network, again))
    assert float((wanted - found).abs().max()) < agrees


def test_half_precision_halves_the_file_and_is_accepted(network, tmp_path):
    whole, half = tmp_path / "whole.onnx", tmp_path / "half.onnx"
    export(Encoder(network, Finish()), whole)
    export(Encoder(network, Finish()), half, half=True)
    assert read_onnx(half).found.inputs == read_onnx(whole).found.inputs
    assert half.stat().st_size < 0.75 * whole.stat().st_size
    mel = some_mel(3, MEL_FRAMES).numpy().transpose(0, 2, 1)[:, None]
    first, second = (session(path).run(None, {"mel": np.ascontiguousarray(mel)})[0] for path in (whole, half))
    assert np.abs(first - second).max() < HALF_AGREES


def outputs(parameters):
    steps = parameters.shape[2]
    return Outputs(parameters, torch.zeros(1, HUSH + 1, steps), torch.zeros(1, 15, steps))


def test_a_drifting_mouth_costs_only_where_it_should_stand_still():
    drifting = torch.linspace(0.3, 0.6, 40).expand(1, 8, 40)
    still, moving = torch.full((1, 40, 8), 0.4), drifting.transpose(1, 2).contiguous() * 2
    assert float(drift_loss(outputs(drifting), still)) > 0.02
    assert float(drift_loss(outputs(drifting), moving)) == 0


def test_a_network_that_says_the_same_as_before_has_kept_everything():
    before, other = outputs(torch.full((1, 8, 20), 0.4)), outputs(torch.full((1, 8, 20), 0.5))
    same = float(kept_loss(before, before))
    assert same == pytest.approx(np.log(2), abs=1e-5)
    assert float(kept_loss(other, before)) > same + 0.01


def test_a_network_set_apart_says_the_same_and_keeps_its_events_when_the_parameters_learn(network):
    apart = network.set_apart().eval()
    mel = some_mel(2, MEL_FRAMES)
    with torch.no_grad():
        before, same = network(mel), apart(mel)
        for one, other in zip(before, same, strict=True):
            assert torch.equal(one, other)
        for module in (apart.pose_blocks, apart.pose_hidden, apart.pose_head):
            for weight in module.parameters():
                weight.add_(0.1)
        after = apart(mel)
    assert torch.equal(after.events, before.events)
    assert torch.equal(after.parameters[:, [PRESS, UNDER]], before.parameters[:, [PRESS, UNDER]])
    assert not torch.allclose(after.parameters[:, JAW], before.parameters[:, JAW])
