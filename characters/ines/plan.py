"""Which pictures the data set holds: poses of the loop, mouths in each, and what is held out. Seeded, no drawing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

from characters.ines.articulation import NAMES, REST, VISEMES
from characters.ines.idle import FRAMES
from characters.lips.articulation import POSES, features

if TYPE_CHECKING:
    from characters.ines.curves import Points

SEED = 20261120
STRIDE = 6
"""Every sixth picture of the loop lends its head pose."""
TARGETS, SWEEPS, TRANSITIONS, MIXTURES, SPEECH = 6, 9, 9, 23, 7
"""Mouths of each kind in one pose, besides the rest."""
HELD_OUT_POSES = (11, 32, 53)
"""Numbers of the poses of which the training sees nothing."""
HOLD_OUT_ONE_IN = 12
"""Of the mixtures in the other poses, this share is held out."""
JUDGED = 12
"""Pictures of each held-out pose in the small set that judges a generator."""

CONTEXTS: dict[int, tuple[tuple[float, ...], ...]] = {
    0: (REST, (0, 0.5, 0.6, 0, 0, 0, 0, 0), (0, 0.8, 0, 0, 0, 0, 0, 0.7), (0, 0.5, 0, 0, 0.1, 0, 0, 0.4)),
    1: (REST, (0.45, 0.5, 0, 0, 0, 0, 0, 0.4), (0.1, 0.5, 0, 0, 0.1, 0, 0, 0.8)),
    2: (REST, (0.45, 0.5, 0, 0, 0, 0, 0, 0.2), (0.1, 0.4, 0, 0, 0.2, 0, 0, 0.5)),
    3: (REST, (0.1, 0.5, 0, 0, 0, 0, 0, 0.2), (0.05, 0.4, 0.4, 0, 0, 0, 0, 0)),
    4: (REST, (0.15, 0.5, 0, 0, 0, 0, 0, 0.4), (0.4, 0.5, 0, 0, 0, 0, 0, 0.4)),
    5: ((0.08, 0.5, 0, 0, 0, 0, 0, 0.3), (0.12, 0.5, 0, 0, 0.1, 0, 0, 0.75), (0.1, 0.45, 0.3, 0, 0, 0, 0, 0.4)),
    6: ((0.35, 0.5, 0, 0, 0, 0, 0, 0.5), (0.3, 0.55, 0, 0, 0, 0, 0, 0.65), (0.6, 0.5, 0, 0, 0, 0, 0, 0.4)),
    7: (REST, (0.35, 0.5, 0, 0, 0, 0, 0, 0), (0.6, 0.5, 0, 0, 0, 0, 0, 0), (0.1, 0.35, 0.55, 0, 0.2, 0, 0, 0)),
}
"""Mouths in which one parameter is swept; a tongue, say, cannot be seen between closed lips."""

JITTER = (0.06, 0.07, 0.05, 0.02, 0.06, 0.02, 0.03, 0.08)
"""Standard deviation of what is added to a mixture, in the order of the parameters."""


@dataclass(frozen=True)
class Sample:
    """One picture of the data set."""

    number: int
    frame: int
    """Index of the loop's picture whose head pose it has."""
    pose: int
    """Number of that pose, counted from 0."""
    params: tuple[float, ...]
    group: str
    """rest, target:NAME, sweep:PARAMETER, transition:A-B, mix or speech."""
    split: str
    """train or test."""


def poses() -> list[int]:
    """Return the loop's indices that lend their pose, in order."""
    return list(range(0, FRAMES, STRIDE))


def samples() -> list[Sample]:
    """Return the whole plan, pose by pose; the same at every call."""
    rng = np.random.default_rng(SEED)
    plan: list[Sample] = []
    for pose, frame in enumerate(poses()):
        for params, group in _mouths(pose, rng):
            held = pose in HELD_OUT_POSES or (group == "mix" and rng.integers(HOLD_OUT_ONE_IN) == 0)
            plan.append(Sample(len(plan), frame, pose, params, group, "test" if held else "train"))
        for number, params in enumerate(_speech(pose)):
            held = pose in HELD_OUT_POSES or (pose + number) % HOLD_OUT_ONE_IN == 0
            plan.append(Sample(len(plan), frame, pose, params, "speech", "test" if held else "train"))
    return plan


def held_out(plan: list[Sample]) -> list[Sample]:
    """Return the pictures that judge a generator: ``JUDGED`` of each held-out pose, the rest from mixtures elsewhere."""
    test = [sample for sample in plan if sample.split == "test"]
    chosen: list[Sample] = []
    for pose in HELD_OUT_POSES:
        of_pose = [sample for sample in test if sample.pose == pose]
        chosen.extend(of_pose[i] for i in np.linspace(0, len(of_pose) - 1, JUDGED).astype(int))
    mixtures = [sample for sample in test if sample.pose not in HELD_OUT_POSES and sample.group == "mix"]
    few = sorted({sample.pose for sample in mixtures}, key=lambda pose: -sum(s.pose == pose for s in mixtures))
    few = sorted(few[: len(HELD_OUT_POSES) + 2])
    chosen.extend(sample for sample in mixtures if sample.pose in few)
    return sorted(chosen, key=lambda sample: sample.number)


def digest(plan: list[Sample]) -> str:
    """Return a short fingerprint of a plan."""
    text = json.dumps([asdict(sample) for sample in plan])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _mouths(pose: int, rng: np.random.Generator) -> list[tuple[tuple[float, ...], str]]:
    """Return the mouths of one pose with their groups."""
    names = list(VISEMES)
    out = [(_clean(np.array(REST)), "rest")]
    spoken = names[1:]
    for k in range(TARGETS):
        name = spoken[(pose * TARGETS + k) % len(spoken)]
        out.append((_clean(np.array(VISEMES[name])), f"target:{name}"))
    for k in range(SWEEPS):
        index = (pose * SWEEPS + k) % len(NAMES)
        params = np.array(CONTEXTS[index][rng.integers(len(CONTEXTS[index]))], float)
        params[index] = rng.uniform()
        out.append((_clean(params), f"sweep:{NAMES[index]}"))
    for _ in range(TRANSITIONS):
        a, b = rng.choice(len(names), 2, replace=False)
        t = rng.uniform(0.15, 0.85)
        params = np.array(VISEMES[names[a]]) * (1 - t) + np.array(VISEMES[names[b]]) * t
        out.append((_clean(params), f"transition:{names[a]}-{names[b]}"))
    out.extend((_mixture(rng), "mix") for _ in range(MIXTURES))
    return out


def _mixture(rng: np.random.Generator) -> tuple[float, ...]:
    """Return a random mixture of two or three visemes, weaker or stronger than they are, with jitter."""
    chosen = rng.choice(len(VISEMES), rng.integers(2, 4), replace=False)
    weights = rng.dirichlet([0.8] * len(chosen))
    all_targets = np.array(list(VISEMES.values()))
    rest = np.array(REST)
    params = rest + (weights @ all_targets[chosen] - rest) * rng.uniform(0.55, 1.15)
    params += rng.normal(0, JITTER) * (rng.random(len(JITTER)) < 0.7)
    return _clean(params)


def _speech(pose: int) -> list[tuple[float, ...]]:
    """Return mouths on the way from one phone to another: what the lips' encoder asks for."""
    rng = np.random.default_rng((SEED, pose))
    phones = [np.array(features(letter)) for letter in POSES]
    out = []
    for _ in range(SPEECH):
        a, b = rng.choice(len(phones), 2, replace=False)
        t = np.clip(rng.uniform(-0.2, 1.2), 0, 1)
        params = np.array(REST) + (phones[a] * (1 - t) + phones[b] * t - REST) * rng.uniform(0.8, 1.1)
        out.append(_clean(params + rng.normal(0, 0.02, len(params))))
    return out


def _clean(params: Points) -> tuple[float, ...]:
    """Return the parameters within 0..1, to four places: traces of a closed mouth rounded away."""
    p = np.clip(params, 0, 1)
    for index in (NAMES.index("lip_press"), NAMES.index("lower_lip_under_teeth")):
        if p[index] < 0.06:
            p[index] = 0
    return tuple(round(float(v), 4) for v in p)
