"""What disturbs the windows, and what becomes of the targets."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from characters.lips.articulation import REST  # noqa: E402
from characters.lips.augment import Augment, to_mel, to_power  # noqa: E402

BATCH, FRAMES = 64, 60


def batch():
    random = np.random.default_rng(3)
    mel = torch.from_numpy(random.uniform(-3, 2, (BATCH, FRAMES, 80)).astype(np.float32))
    speaking = torch.full((BATCH, FRAMES, 8), 0.7)
    return mel, speaking, torch.full((BATCH, FRAMES), 3), torch.zeros(BATCH, FRAMES, dtype=torch.bool)


@pytest.fixture
def augment():
    bank = np.random.default_rng(4).uniform(-2, 1, (5, 90, 80)).astype(np.float32)
    return Augment(torch.from_numpy(bank), 11)


def test_power_and_mel_undo_each_other():
    values = torch.linspace(-3.9, 3.9, 40)
    assert torch.allclose(to_mel(to_power(values)), values, atol=1e-4)


def test_where_the_speech_is_taken_out_the_mouth_rests(augment):
    mel, parameters, viseme, quiet = augment(*batch())
    silent = quiet.all(1)
    assert 0 < int(silent.sum()) < BATCH // 2
    assert torch.allclose(parameters[silent], torch.tensor(REST))
    assert (viseme[silent] == 0).all()
    assert (parameters[~silent] == 0.7).all()
    assert float(mel.min()) >= -4
    assert float(mel.max()) <= 4


def test_the_same_seed_disturbs_in_the_same_way():
    bank = torch.zeros(2, 70, 80)
    first, again = (Augment(bank, 2)(*batch())[0] for _ in range(2))
    assert torch.equal(first, again)


def test_a_row_with_a_hole_hears_nothing_there_and_the_rest_as_before():
    bank = torch.zeros(2, 70, 80)
    whole, holed = (Augment(bank, 5, deaf=deaf) for deaf in (0, 20))
    lost = Augment(bank, 5, deaf=20).holes(BATCH)
    assert 0 < int(lost.any(1).sum()) < BATCH
    assert int(lost.sum(1).max()) <= 2 * 20
    mel, *others = batch()
    heard = [one(mel.clone(), *others)[0] for one in (whole, holed)]
    fallen = (heard[0] - heard[1] > 1).any(1)
    assert 0 < int(fallen.sum()) < fallen.numel() / 2
    assert float((heard[1] - heard[0]).max()) < 1
