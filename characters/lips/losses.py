"""How wrong the lips are, for training."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from characters.lips.articulation import JAW, PRESS, TEETH, TEETH_OPEN, UNDER, VISEMES, WIDTH
from characters.lips.network import HUSH, Outputs

_PARAMETER_WEIGHTS = torch.tensor([1.6, 1.2, 1.2, 1.0, 0.8, 1.2, 0.7, 0.9])
_LARGE_COUNTS = torch.tensor([0, 0, 0.8, 1.0, 0, 4.0, 0.5, 0])
"""Weight of an error, and how much more it counts where the target is 1: rounding and a tucked lip are rare."""
_STILL = 0.005
"""A target that changes by less than this in three frames stands still."""
_LEAP = 40.0
"""A step of 0.025 in a standing mouth counts twice as much as its size: one leap is seen, many trembles are not."""
_WIDTH_SEEN = 20.0
"""Weight of the squared error of the width: its targets move half as far as the opening's."""
_SPEECH_COUNTS = 3.0
"""How much dearer it is to hush speech than to miss a pause: the other event of silence is there for that."""
_VISEME_WEIGHTS = torch.tensor([2.0 if name == "PBM" else 2.5 if name == "FV" else 1.0 for name in VISEMES])


def losses(found: Outputs, wanted: Tensor, viseme: Tensor, quiet: Tensor) -> Tensor:
    """How wrong the outputs are: position, movement, events and viseme.

    Parameters
    ----------
    found
        Of `Lips`, f32.
    wanted
        f32 [B, S, 8]; ``viseme`` i64 [B, S]; ``quiet`` bool [B, S].
    """
    parameters = found.parameters.transpose(1, 2)
    error = parameters - wanted
    weight = _PARAMETER_WEIGHTS * (1 + _LARGE_COUNTS * wanted)
    position = (weight * functional.huber_loss(parameters, wanted, reduction="none", delta=0.15)).mean() * 6
    # What is seen: squared, so that where the sound leaves it open the mouth opens as far as it would on average.
    seen = functional.mse_loss(opening(parameters), opening(wanted)) * 12
    seen = seen + functional.mse_loss(parameters[..., WIDTH], wanted[..., WIDTH]) * _WIDTH_SEEN
    movement = (_PARAMETER_WEIGHTS * (error[:, 3:] - error[:, :-3]).abs()).mean() * 0.3
    # A held vowel is a still mouth: where nothing should move, movement costs more.
    standing = (wanted[:, 3:] - wanted[:, :-3]).abs() < _STILL
    trembling = (_PARAMETER_WEIGHTS * (parameters[:, 3:] - parameters[:, :-3]).abs() * standing).mean() * 0.8
    aims = torch.stack([wanted[..., PRESS], wanted[..., UNDER], quiet.float()], 1)
    events = functional.binary_cross_entropy_with_logits(found.events[:, :HUSH], aims) * 1.0
    named = functional.cross_entropy(found.viseme, viseme, weight=_VISEME_WEIGHTS) * 0.2
    return position + seen + movement + trembling + events + named + hush_loss(found, quiet)


def opening(parameters: Tensor) -> Tensor:
    """How far the lips are apart, [...], of parameters [..., 8]: as `score.aperture`."""
    return (parameters[..., JAW] + TEETH_OPEN * parameters[..., TEETH]) * (1 - parameters[..., PRESS])


def hush_loss(found: Outputs, quiet: Tensor) -> Tensor:
    """How wrong the second opinion on silence is; it shares no weights with the rest. ``quiet`` as in `losses`."""
    weight = torch.where(quiet, 1.0, _SPEECH_COUNTS)
    return functional.binary_cross_entropy_with_logits(found.events[:, HUSH], quiet.float(), weight=weight)


def kept_loss(found: Outputs, before: Outputs) -> Tensor:
    """How far the outputs are from what another network says: its mouth, its movement and its events but the hush."""
    error = found.parameters - before.parameters
    weight = _PARAMETER_WEIGHTS[:, None]
    position = (weight * functional.huber_loss(found.parameters, before.parameters, reduction="none", delta=0.15)).mean() * 6
    movement = (weight * (error[:, :, 3:] - error[:, :, :-3]).abs()).mean() * 0.4
    aims = torch.sigmoid(before.events[:, :HUSH])
    return position + movement + functional.binary_cross_entropy_with_logits(found.events[:, :HUSH], aims)


def drift_loss(found: Outputs, wanted: Tensor) -> Tensor:
    """How far the mouth drifts within a picture and within the smoother's reach where it should stand still."""
    parameters, lost = found.parameters.transpose(1, 2), torch.zeros(())
    for apart in (3, 8):
        standing = (wanted[:, apart:] - wanted[:, :-apart]).abs() < _STILL
        moved = (parameters[:, apart:] - parameters[:, :-apart]).abs() * standing
        lost = lost + (_PARAMETER_WEIGHTS * moved * (1 + _LEAP * moved)).mean()
    return lost
