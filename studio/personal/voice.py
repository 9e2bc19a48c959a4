"""From what is heard to this person's mouth: learnt from their own footage, shut in silence, closed where lips close.

Both what is painted (codes) and what is lent (looks, codes, pose) are read from a few pictures' worth of the universal
encoder's hidden layer by ridge regression (Hoerl & Kennard 1970), its strength chosen on parts left out. The opening that the
encoder tells, learnt from many voices, is damped least: a minute of one voice, or of two, says less of how another opens a
mouth. What sound tells of a component is stretched to the spread that was filmed, as far as it can be believed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.personal import hearing, layout
from studio.personal.mouths import clear

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.personal.footage import Footage
    from studio.personal.mouths import Mouths

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]
    Rows = NDArray[np.int64]

LEFT, RIGHT = 4, 1
"""Pictures before and after its own that a mouth is read from."""
LOOK_AHEAD = 1
"""Pictures after its own that the choice of what is lent knows."""
FEATURES_LEFT, FEATURES_RIGHT = LEFT + 1, RIGHT + LOOK_AHEAD
SMOOTH = (0.1, 0.8, 0.1)
"""Of the picture before, its own, and the next, in the code that is painted; the opening, which is heard best, is its own."""
SPREAD = 0.95
"""The spread of a believed component on parts left out, made to the filmed: what is foretold has less, and is stretched."""
OPEN = 1.4
"""How far the painter is asked to open the mouth, of what sound tells.

Painters answer less than they are asked: for two people and two characters .2 to .5 more of opening, by the codes read from
what is painted, where 1 more is asked for. Some of the opening comes with the lent mouth, which is chosen by the same.
"""
LENT = 0.5
"""How much of the lent mouth's codes is asked for where sound tells nothing of them. With 1 landmarks of one person's painted
lips were .028 eye distances from the filmed, with .5 and with 0 .027, but with 0 corners of the mouth moved least."""
LEAP = 0.3
"""What a leap in the footage costs, where the distance of two mouths that have nothing in common is about 2 a part."""
_MOST_GAIN = 2.5
_POSE, _GUIDE = 0.4, 3.0
_STRENGTHS = (100.0, 300.0, 1000.0, 3000.0, 10000.0)
_CLEAR = 0.03
"""Of that strength, on what the encoder opens. Mara's and Ines's films have three voices in the part that is learnt from: for
each, read by what the others taught, the opening's r with the truth was .889 in the mean with 1 and .901 with .003 to .03."""
_KEPT = 256
_PARTS, _APART = 4, 15
_FIRM = 10
"""Components whose length may not leave where this mouth has been."""
POOL = 15
"""Pixels of a face that are one number for telling its pose."""
_COARSE = 24, 16
_QUIET = -1.5
"""The loudest that a threshold for silence may be, on the scale of log-mel, which ends at -4 and 4."""
OPEN_LOW, OPEN_HIGH = 0.02, 0.08
"""Openings that the encoder tells: below the first lips are shut, above the second nothing is changed."""
QUIET_LOW, QUIET_HIGH = 0.08, 0.16
"""The same in silence, which is also between words, where a mouth may well be open."""
PRESS_LOW, PRESS_HIGH = 0.35, 0.65
_SEEN = 10.0
"""Pictures in which a gate has to be open, in all, before what the mouth does there tells how much it closes."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Standardise f32 [D], then weights f32 [D + 1, K], the constant last; ``r`` is how well parts left out were foretold."""

    mean: F32
    spread: F32
    weights: F32
    r: F32
    left_out: F32


@dataclass(frozen=True, slots=True)
class Voice:
    """Everything that turns sound and face into what is painted and lent.

    Attributes
    ----------
    weights, mean
        f32 [D, codes + looks] and [codes + looks]: from `windows` of what is `spoken`, to codes and looks, stretched.
    middle, furthest
        Around which and how far the first components of both may lie, f32 [2, K] and two numbers.
    closed
        The number of the picture whose mouth is the closed one.
    shut
        f32 [codes + looks]: its code and look.
    key
        f32 [codes + looks, keys without pose]: from both to the key.
    pose
        f32 [pixels + 1, 3]: from the light around the mouth to the key's pose.
    follow
        f32 [codes]: how much of what sound tells of a code is asked for; of the rest the lent mouth adds some.
    silence
        Loudness below which it is silent, and over how much it becomes so.
    strengths
        f32 [4]: how much each of the gates, see `gates`, shuts this mouth, 0 to 1.
    agrees
        Correlation of the opening told with the one seen, on parts left out.
    """

    weights: F32
    mean: F32
    middle: F32
    furthest: tuple[float, float]
    closed: int
    shut: F32
    key: F32
    pose: F32
    follow: F32
    silence: tuple[float, float]
    strengths: F32
    agrees: float

    @property
    def keys(self) -> int:
        """Numbers in a key."""
        return int(self.key.shape[1] + self.pose.shape[1])

    def table(self, mouths: Mouths, chosen: Rows) -> F32:
        """Give what is known of some of the footage's pictures, f32 [n, columns] as an avatar's ``bank.npy``."""
        codes = mouths.codes[chosen]
        both = np.concatenate([codes, mouths.looks[chosen]], 1)
        turn = _POSE / np.sqrt(LEAP) * mouths.turn[chosen]
        rest = LENT * (1 - np.minimum(self.follow, 1)) * codes
        # How far a mouth is open sound alone says: what is lent would be heard as another's word.
        rest[:, 0] = 0
        return np.concatenate([codes, rest, both @ self.key, turn, chosen[:, None]], 1).astype(np.float32)


def spoken(heard: F32) -> F32:
    """Give what a mouth is read from, f32 [n, size]: what is heard, f32 [n, size], with the opening in the loudness's place."""
    return np.column_stack([heard[:, :-1], hearing.opening(heard)])


def windows(heard: F32) -> F32:
    """Give what each picture is read from, f32 [n, (LEFT + 1 + RIGHT) * D]; the ends are repeated."""
    index = np.arange(len(heard))[:, None] + np.arange(-LEFT, RIGHT + 1)
    return np.asarray(heard[np.clip(index, 0, len(heard) - 1)].reshape(len(heard), -1), np.float32)


def read(x: F32, y: F32, clear: slice | None = None) -> Reading:
    """Fit rows of ``y`` f32 [n, K] to rows of ``x`` f32 [n, D], of which the columns ``clear`` are damped by `_CLEAR` as much.

    The fit is in the first `_KEPT` principal components of what is heard: what lies beyond is damped to nothing anyway, and a
    fit takes a hundredth of the time. Each column has a strength of its own.
    """
    mean, spread = x.mean(0), x.std(0) + 1e-2
    plain = (x - mean) / spread
    axes = np.linalg.eigh(plain.T @ plain)[1][:, -_KEPT:]
    damped = [1.0] * axes.shape[1]
    if clear is not None:
        alone = np.eye(x.shape[1], dtype=np.float32)[:, clear]
        axes, damped = np.concatenate([axes, alone], 1), damped + [_CLEAR] * alone.shape[1]
    rows = np.column_stack([plain @ axes, np.ones(len(x))]).astype(np.float64)
    stop = np.diag([*damped, 1e-6])
    whole, target = rows.T @ rows, rows.T @ y
    parts, outside = np.array_split(np.arange(len(x)), _PARTS), []
    least, weights, left_out = np.full(y.shape[1], np.inf), np.empty((len(stop), y.shape[1])), np.empty_like(y)
    for part in parts:
        near = rows[max(0, part[0] - _APART) : part[-1] + 1 + _APART]
        outside.append((part, whole - near.T @ near, target - near.T @ y[max(0, part[0] - _APART) : part[-1] + 1 + _APART]))
    for strength in _STRENGTHS:
        told = np.empty_like(y)
        for part, square, product in outside:
            told[part] = rows[part] @ np.linalg.solve(square + strength * stop, product)
        error = np.square(told - y).sum(0)
        better = error < least
        least[better], left_out[:, better] = error[better], told[:, better]
        weights[:, better] = np.linalg.solve(whole + strength * stop, target[:, better])
    r = np.array([_agreement(told, filmed) for told, filmed in zip(left_out.T, y.T, strict=True)])
    weights = np.concatenate([axes @ weights[:-1], weights[-1:]])
    return Reading(mean.astype(np.float32), spread.astype(np.float32), weights.astype(np.float32),
                   r.astype(np.float32), left_out.astype(np.float32))


def fit(footage: Footage, mouths: Mouths) -> Voice:
    """Learn a person's mouth from what is heard of them; a minute of footage takes some seconds."""
    learnt = footage.learnt
    size = footage.heard.shape[1]
    x, opened = windows(spoken(footage.heard))[learnt], slice(size - 1, None, size)
    codes, looks = mouths.codes[learnt], mouths.looks[learnt]
    readings = [read(x, one, opened) for one in (codes, looks)]
    follow = np.clip(5 * readings[0].r, 0, 1)
    follow[0] *= OPEN
    weights = np.concatenate([_stretched(one, filmed) for one, filmed in zip(readings, (codes, looks), strict=True)], 1)
    far = [float(np.percentile(np.linalg.norm((one - one.mean(0))[:, :_FIRM], axis=1), 97)) for one in (codes, looks)]
    silence = _silence(footage)
    closed = _closed(mouths, learnt[clear(mouths, learnt)])
    gain, middle = _gain(readings[0], codes)[0], codes[:, 0].mean()
    told = middle + gain * (readings[0].left_out[:, 0] - middle)
    strengths = _strengths(gates(footage.heard, silence)[learnt], told, codes[:, 0], float(mouths.codes[closed, 0]))
    trusted = np.clip(readings[0].r, 0.01, 1), np.clip(readings[1].r, 0.01, 1)
    key = np.concatenate([
        np.concatenate([np.diag(_weighed(mouths.share, trusted[0])), _guided(footage, mouths)], 1),
        np.zeros((looks.shape[1], 2 * codes.shape[1])),
    ])
    key = np.concatenate([key, np.concatenate([np.zeros((codes.shape[1], looks.shape[1])),
                                               np.diag(_weighed(mouths.look_share, trusted[1]))])], 1)
    return Voice(
        weights=weights[:-1].astype(np.float32), mean=weights[-1].astype(np.float32),
        middle=np.stack([codes.mean(0), looks.mean(0)]).astype(np.float32), furthest=(far[0], far[1]), closed=closed,
        shut=np.concatenate([mouths.codes[closed], mouths.looks[closed]]), key=(key / np.sqrt(LEAP)).astype(np.float32),
        pose=(_pose(footage, mouths) * _POSE / np.sqrt(LEAP)).astype(np.float32), follow=follow.astype(np.float32),
        silence=silence, strengths=strengths, agrees=float(readings[0].r[0]),
    )


def gates(heard: F32, silence: tuple[float, float]) -> F32:
    """Give what shuts a mouth at each picture, f32 [n, 4] from 0 to 1: silence, rest, lips that press, and a pause.

    Rest is that the encoder hears nothing that opens a mouth. A pause is silence at rest or, since every room has a noise of
    its own, rest that lasts. ``heard`` f32 [n, size] is as `studio.personal.hearing.hear` gives it; the ends are repeated.
    `studio.personal.assembly.Choose` computes the same.
    """
    index = np.arange(len(heard))[:, None]

    def most(values: F32, before: int, after: int) -> F32:
        near = np.clip(index + np.arange(-before, after + 1), 0, len(values) - 1)
        return np.asarray(values[near].max(1), np.float32)

    opened, lately = (most(hearing.opening(heard), before, 1) for before in (2, LEFT))
    quiet = np.clip((silence[0] - most(heard[:, -1], LEFT, 1)) / silence[1], 0, 1)
    quiet *= np.clip((QUIET_HIGH - opened) / (QUIET_HIGH - QUIET_LOW), 0, 1)
    rest, lasts = (np.clip((OPEN_HIGH - one) / (OPEN_HIGH - OPEN_LOW), 0, 1) for one in (opened, lately))
    pressed = np.clip((heard[:, hearing.PRESS] - PRESS_LOW) / (PRESS_HIGH - PRESS_LOW), 0, 1)
    return np.stack([quiet, rest, pressed, np.maximum(quiet * rest, lasts)], 1).astype(np.float32)


def _strengths(gate: F32, told: F32, seen: F32, shut: float) -> F32:
    """Give how much each gate f32 [n, 4] closes a mouth, by openings ``told`` for parts left out and ``seen`` there, f32 [n].

    People rest between words with the mouth more or less open, and shut it in a pause all the same: the last gate is whole.
    """
    found = np.ones(gate.shape[1], np.float32)
    for one in range(gate.shape[1] - 1):
        step = gate[:, one] * (shut - told)
        if gate[:, one].sum() >= _SEEN:
            found[one] = np.clip(step @ (seen - told) / max(float(step @ step), 1e-6), 0, 1)
    return found


def _agreement(told: NDArray[Any], seen: NDArray[Any]) -> float:
    """Give the correlation of two rows of numbers; 0 where one of them never changes, as in silence."""
    if min(float(told.std()), float(seen.std())) < 1e-6:
        return 0.0
    return float(np.nan_to_num(np.corrcoef(told, seen)[0, 1]))


def pooled(faces: NDArray[np.uint8]) -> F32:
    """Give the light of faces, u8 [n, `FACE`, `FACE`, 3], by squares outside of what is painted: f32 [n, pixels]."""
    side = layout.FACE // POOL
    grey = faces.reshape(len(faces), side, POOL, side, POOL * 3).mean((2, 4), dtype=np.float32) / 255
    return np.asarray(grey[:, around()], np.float32)


def around() -> NDArray[np.bool_]:
    """Give which of the pooled squares lie outside of what is painted, bool [side, side]."""
    side = layout.FACE // POOL
    hole = cv2.dilate(layout.hole(layout.FACE), np.ones((5, 5), np.uint8))
    return np.asarray(hole.reshape(side, POOL, side, POOL).max((1, 3)) == 0, np.bool_)


def _gain(reading: Reading, filmed: F32) -> F32:
    """Give by how much each component is stretched: what is foretold has less spread than what was filmed."""
    full = np.clip(SPREAD * filmed.std(0) / (reading.left_out.std(0) + 1e-6), 1, _MOST_GAIN)
    return np.asarray(1 + (full - 1) * np.clip((reading.r - 0.15) / 0.2, 0, 1), np.float32)


def _stretched(reading: Reading, filmed: F32) -> F64:
    """Give the weights on what is heard itself, with each component stretched about its mean."""
    gain = _gain(reading, filmed)
    weights = reading.weights[:-1].astype(np.float64) / reading.spread[:, None]
    constant = reading.weights[-1] - reading.mean @ weights
    middle = filmed.mean(0)
    return np.asarray(np.concatenate([weights * gain, (middle + (constant - middle) * gain)[None]]))


def _weighed(share: F32, trust: F32) -> F64:
    weight = np.sqrt(share) * trust
    return np.asarray(np.sqrt(weight / weight.sum()), np.float64)


def _guided(footage: Footage, mouths: Mouths) -> F64:
    """Give the map of codes in which distances are those of coarse pictures of the mouth, f64 [codes, codes].

    Components that sound cannot be trusted with carry part of the opening; they count here as they are seen.
    """
    learnt = footage.learnt
    rows, columns = layout.box(layout.NEAR, layout.FACE)
    coarse = np.stack([cv2.resize(footage.face(int(one))[rows, columns], _COARSE, interpolation=cv2.INTER_AREA).mean(-1)
                       for one in learnt]).reshape(len(learnt), -1).astype(np.float64)
    coarse -= coarse.mean(1, keepdims=True)
    x = np.column_stack([mouths.codes[learnt], mouths.turn[learnt], np.ones(len(learnt))])
    fitted = np.linalg.solve(x.T @ x + 5 * np.eye(x.shape[1]), x.T @ coarse)[: mouths.codes.shape[1]]
    values, vectors = np.linalg.eigh(fitted @ fitted.T)
    root = vectors * np.sqrt(np.maximum(values, 0))
    points = mouths.codes[learnt] @ root
    pairs = np.random.default_rng(0).integers(0, len(points), (2, 4000))
    return np.asarray(root * np.sqrt(_GUIDE / np.median(np.square(points[pairs[0]] - points[pairs[1]]).sum(1))))


def _pose(footage: Footage, mouths: Mouths) -> F64:
    """Read the turn of a head from the light around its mouth: weights f64 [pixels + 1, 3], the constant last."""
    learnt = footage.learnt
    light = pooled(footage.faces(learnt))
    light = light - light.mean(1, keepdims=True)
    mean = light.mean(0)
    x = light - mean
    stop = 0.05 * len(x) * x.var(0).mean() * np.eye(x.shape[1])
    weights = np.linalg.solve(x.T @ x + stop, x.T @ mouths.turn[learnt])
    return np.concatenate([weights, (mouths.turn[learnt].mean(0) - mean @ weights)[None]])


def _silence(footage: Footage) -> tuple[float, float]:
    quiet, loud = footage.loud
    span = max(loud - quiet, 0.5)
    return min(quiet + 0.35 * span, _QUIET), max(0.15 * span, 0.2)


def _closed(mouths: Mouths, learnt: Rows) -> int:
    """Choose the picture with the closed mouth, of the pictures ``learnt``: the most usual of the least open.

    It need not be silent there. A minute of footage may have one long pause and in it a grimace, or lips that rest apart;
    words shut a mouth as this person does.
    """
    least = learnt[np.argsort(mouths.codes[learnt, 0])[: max(5, len(learnt) // 8)]]
    points = mouths.looks[least] * np.sqrt(mouths.look_share)
    return int(least[np.square(points - np.median(points, 0)).sum(1).argmin()])
