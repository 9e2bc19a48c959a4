"""Two networks as one: the events of the one, later; a mean of both poses."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from characters.lips.articulation import JAW, PRESS, UNDER  # noqa: E402
from characters.lips.export import HALF_AGREES, export, session  # noqa: E402
from characters.lips.network import MEL_FRAMES, STEPS, Encoder, Finish, Lips  # noqa: E402
from characters.lips.pair import FAR, Pair  # noqa: E402
from characters.lips.recover import settings_of  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::torch.jit.TracerWarning")

LATER = 7


@pytest.fixture(scope="module")
def pair():
    torch.manual_seed(5)
    far, near = (Lips(width=24, hidden=16, stem=(4, 8), apart=True).eval() for _ in range(2))
    return Pair(far, near, LATER).eval()


def some_mel(batch, frames):
    return torch.from_numpy(np.random.default_rng(6).uniform(-4, 3, (batch, frames, 80)).astype(np.float32))


def test_events_are_those_of_the_one_that_sees_less_and_the_pose_is_a_mean_of_both(pair):
    mel = some_mel(3, MEL_FRAMES + LATER)
    with torch.no_grad():
        found, near, far = pair(mel), pair.near(mel[:, :MEL_FRAMES]), pair.far(mel[:, LATER:])
    assert found.events.shape == (3, 4, STEPS)
    assert torch.allclose(found.events, near.events, atol=1e-5)
    own = [PRESS, UNDER]
    others = [number for number in range(8) if number not in own]
    assert JAW in others
    mean = (1 - FAR) * near.parameters + FAR * far.parameters
    assert torch.allclose(found.parameters[:, own], near.parameters[:, own], atol=1e-5)
    assert torch.allclose(found.parameters[:, others], mean[:, others], atol=1e-5)
    assert not torch.allclose(near.parameters[:, others], far.parameters[:, others], atol=1e-2)


def test_a_window_of_a_pair_gives_what_a_long_stretch_gives(pair):
    mel = some_mel(1, pair.frames + 20)
    with torch.no_grad():
        long, window = pair(mel), pair(mel[:, 20:])
    assert window.parameters.shape == (1, 8, STEPS)
    for whole, part in zip(long, window, strict=True):
        assert torch.allclose(whole[..., 20:], part, atol=1e-4)


def test_an_exported_pair_gives_the_same_and_is_not_taken_for_one_network(pair, tmp_path):
    path = tmp_path / "encoder.onnx"
    encoder = Encoder(pair, Finish()).eval()
    export(encoder, path, half=True)
    mel = some_mel(4, pair.frames).transpose(1, 2)[:, None].contiguous()
    with torch.no_grad():
        wanted = encoder(mel).numpy()
    assert np.abs(session(path).run(None, {"mel": mel.numpy()})[0] - wanted).max() < HALF_AGREES
    with pytest.raises(ValueError, match="a pair cannot be recovered"):
        settings_of(path)


def test_networks_that_do_not_fit_make_no_pair(pair):
    alone = Lips(width=24, hidden=16, stem=(4, 8))
    for far, later in ((pair.far.with_reach(60), LATER), (alone, LATER), (pair.far, 0)):
        with pytest.raises(ValueError, match="a pair needs"):
            Pair(far, pair.near, later)
