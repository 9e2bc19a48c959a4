"""The network: a window of mel to the mouth at one instant.

A stem that looks along frequency, five dilated convolutions along time, and heads for the eight parameters and for three
events: lips shut for P, B or M; lower lip tucked for F or V; silence. No convolution pads, so a window gives what a long
stretch gives, and the wide dilations come first, where they cost least.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from studio.engine.stages.mel import BANDS
from studio.training.lips.articulation import PARAMETERS, PRESS, REST, TEETH, TONGUE, UNDER, VISEMES

MEL_FRAMES = 52
MEL_AHEAD = 7
"""The window's length, and how many of its frames lie after the picture's newest centred frame."""
DILATIONS = (8, 5, 3, 2, 1)
SEEN = 4 + 2 + 1 + 2 * sum(DILATIONS)
"""Frames that one output sees; the window holds eight such outputs, one after the other."""
STEPS = MEL_FRAMES - SEEN + 1
EVENTS = ("shut", "tucked", "quiet")
SHUT, TUCKED, QUIET = range(3)


class Outputs(NamedTuple):
    """For each step: ``parameters`` [B, 8, S] in 0..1; ``events`` [B, 3, S] and ``viseme`` [B, 15, S] as logits."""

    parameters: Tensor
    events: Tensor
    viseme: Tensor


def _along(inputs: int, outputs: int, size: int, dilation: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv1d(inputs, outputs, size, dilation=dilation, bias=False), nn.BatchNorm1d(outputs), nn.ReLU())


class Lips(nn.Module):
    """Mel to mouth; ``width`` channels along time."""

    def __init__(self, width: int = 192, hidden: int = 128, stem: tuple[int, int] = (16, 32)) -> None:
        super().__init__()
        self.settings = {"width": width, "hidden": hidden, "stem": list(stem)}
        self.stem = nn.Sequential(
            nn.Conv2d(1, stem[0], (7, 5), stride=(4, 1), padding=(3, 0), bias=False),
            nn.BatchNorm2d(stem[0]),
            nn.ReLU(),
            nn.Conv2d(stem[0], stem[1], (3, 3), stride=(2, 1), padding=(1, 0), bias=False),
            nn.BatchNorm2d(stem[1]),
            nn.ReLU(),
        )
        self.joined = _along(stem[1] * BANDS // 8, width, 1)
        self.blocks = nn.ModuleList(_along(width, width, 3, dilation) for dilation in DILATIONS)
        self.hidden = nn.Conv1d(width, hidden, 1)
        self.parameters_head = nn.Conv1d(hidden, len(PARAMETERS), 1)
        self.events_head = nn.Conv1d(hidden, len(EVENTS), 1)
        self.viseme_head = nn.Conv1d(hidden, len(VISEMES), 1)

    def forward(self, mel: Tensor) -> Outputs:
        """Look at mel f32 [B, T, 80]; there are ``T - SEEN + 1`` steps."""
        seen = self.stem(mel.transpose(1, 2).unsqueeze(1))
        seen = self.joined(seen.flatten(1, 2))
        for block, dilation in zip(self.blocks, DILATIONS, strict=True):
            seen = seen[:, :, 2 * dilation :] + block(seen)
        hidden = torch.relu(self.hidden(seen))
        return Outputs(torch.sigmoid(self.parameters_head(hidden)), self.events_head(hidden), self.viseme_head(hidden))


class Finish(nn.Module):
    """From the last steps of a window to the eight numbers of one picture.

    Small movements are averaged over the steps and large ones pass: ``mean + d * min(1, |d| / still)`` with ``d`` the
    newest value's distance from the mean. Closures, the tucked lip and silence come from the events, never averaged over
    more than two steps, through a ramp from ``low`` to ``high`` of their probability; silence moves everything to rest.
    """

    def __init__(
        self,
        steps: int = STEPS,
        still: float = 0.15,
        shut: tuple[float, float] = (0.40, 0.80),
        tucked: tuple[float, float] = (0.20, 0.60),
        quiet: tuple[float, float] = (0.35, 0.75),
    ) -> None:
        super().__init__()
        self.steps, self.still = steps, still
        self.register_buffer("low", torch.tensor([shut[0], tucked[0], quiet[0]]))
        self.register_buffer("high", torch.tensor([shut[1], tucked[1], quiet[1]]))
        self.register_buffer("rest", torch.tensor(REST))
        only = torch.eye(len(PARAMETERS))
        self.register_buffer("is_press", only[PRESS])
        self.register_buffer("is_under", only[UNDER])
        self.register_buffer("is_hidden", only[TEETH] + only[TONGUE] + only[UNDER])

    def forward(self, parameters: Tensor, events: Tensor) -> Tensor:
        """Finish parameters [B, 8, S] and events [B, 3, S] before the sigmoid, S >= ``steps``, to [B, 8]."""
        newest = parameters[:, :, -1]
        mean = parameters[:, :, -self.steps :].mean(2)
        moved = newest - mean
        smooth = mean + moved * (moved.abs() / self.still).clamp(0, 1)
        odds = torch.sigmoid(events)
        odds = torch.cat([odds[:, :QUIET, -1], odds[:, QUIET:, -2:].mean(2)], 1)
        gate = ((odds - self.low) / (self.high - self.low)).clamp(0, 1)
        shut, tucked, quiet = gate[:, 0:1], gate[:, 1:2], gate[:, 2:3]
        smooth = smooth * (1 - self.is_press) + shut * self.is_press
        smooth = torch.maximum(smooth, tucked * self.is_under)
        smooth = smooth * (1 - self.is_hidden * shut)
        return (smooth + quiet * (self.rest - smooth)).clamp(0, 1)


class Encoder(nn.Module):
    """What is exported: mel f32 [B, 1, 80, 52] to features f32 [B, 8]."""

    def __init__(self, lips: Lips, finish: Finish) -> None:
        super().__init__()
        self.lips, self.finish = lips, finish

    def forward(self, mel: Tensor) -> Tensor:
        """Give the mouth at the picture's instant."""
        found = self.lips(mel.squeeze(1).transpose(1, 2))
        return self.finish(found.parameters, found.events)
