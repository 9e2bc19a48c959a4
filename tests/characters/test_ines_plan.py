"""Which pictures the data set of Ines holds."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from characters.ines.articulation import NAMES, VISEMES
from characters.ines.mask import changes, feathered
from characters.ines.plan import HELD_OUT_POSES, digest, held_out, poses, samples

PLAN = samples()


def test_the_plan_is_the_same_at_every_call() -> None:
    assert digest(samples()) == digest(PLAN)


def test_samples_are_numbered_in_order_and_share_poses_in_runs() -> None:
    assert [sample.number for sample in PLAN] == list(range(len(PLAN)))
    assert [sample.pose for sample in PLAN] == sorted(sample.pose for sample in PLAN)
    assert {sample.frame for sample in PLAN} == set(poses())


def test_every_pose_is_seen_at_rest() -> None:
    assert [sample.pose for sample in PLAN if sample.group == "rest"] == list(range(len(poses())))


def test_every_viseme_and_every_parameter_is_seen_in_many_poses() -> None:
    count = Counter(sample.group for sample in PLAN if sample.split == "train")
    assert all(count[f"target:{name}"] >= 20 for name in VISEMES if name != "sil")
    assert all(count[f"sweep:{name}"] >= 50 for name in NAMES)


def test_parameters_stay_within_their_range() -> None:
    params = np.array([sample.params for sample in PLAN])
    assert params.shape == (len(PLAN), len(NAMES))
    assert params.min() >= 0
    assert params.max() <= 1


def test_nothing_of_a_held_out_pose_is_trained_on() -> None:
    assert not [s for s in PLAN if s.pose in HELD_OUT_POSES and s.split == "train"]


def test_about_one_mixture_in_twelve_is_held_out() -> None:
    mixtures = [s for s in PLAN if s.group == "mix" and s.pose not in HELD_OUT_POSES]
    share = np.mean([s.split == "test" for s in mixtures])
    assert share == pytest.approx(1 / 12, abs=0.03)


def test_no_held_out_mixture_is_also_trained_on() -> None:
    trained = {sample.params for sample in PLAN if sample.split == "train"}
    assert not [s for s in PLAN if s.group == "mix" and s.split == "test" and s.params in trained]


def test_the_set_that_judges_is_small_and_held_out() -> None:
    judged = held_out(PLAN)
    assert 50 <= len(judged) <= 70
    assert {sample.split for sample in judged} == {"test"}
    assert {sample.pose for sample in judged} > set(HELD_OUT_POSES)


def test_the_mask_is_full_where_something_moves_and_nothing_at_the_border() -> None:
    face = np.full((96, 96, 3), 90, np.uint8)
    picture = face.copy()
    picture[30:60, 20:70] += 40
    mask = feathered(changes([(face, face), (picture, face)]))
    assert mask[30:60, 20:70].min() == 255
    assert max(mask[0].max(), mask[-1].max(), mask[:, 0].max(), mask[:, -1].max()) == 0
    assert np.abs(np.diff(mask.astype(int), axis=0)).max() < 50


def test_a_mask_of_no_pictures_is_refused() -> None:
    with pytest.raises(ValueError, match="no pictures"):
        changes([])
