"""The network: a window of mel to the mouth at one instant.

A stem that looks along frequency, five dilated convolutions along time, and heads for the eight parameters and for three
events: lips shut for P, B or M; lower lip tucked for F or V; silence. `Hush` is a second opinion on silence. No convolution
pads, so a window gives what a long stretch gives, and the wide dilations come first, where they cost least.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

import torch
from torch import Tensor, nn

from characters.lips.articulation import JAW, PARAMETERS, PRESS, REST, ROUND, TEETH, TONGUE, UNDER, VISEMES
from studio.engine.frontends.log_mel import BANDS

MEL_FRAMES = 52
MEL_AHEAD = 7
"""The window's length, and how many of its frames lie after the picture's newest centred frame."""
DILATIONS = (8, 5, 3, 2, 1)
APART = 2
"""How many of the last convolutions the parameters may have for themselves."""
SEEN = 4 + 2 + 1 + 2 * sum(DILATIONS)
"""Frames that one output sees; the window holds eight such outputs, one after the other."""
STEPS = MEL_FRAMES - SEEN + 1
STRETCHES = ((3, 0), (7, 4), (11, 8), (19, 12))
"""Frames before a step's newest one between which `Hush` looks."""
EVENTS = ("shut", "tucked", "quiet", "hush")
SHUT, TUCKED, QUIET, HUSH = range(4)


class Outputs(NamedTuple):
    """For each step: ``parameters`` [B, 8, S] in 0..1; ``events`` [B, 4, S] and ``viseme`` [B, 15, S] as logits."""

    parameters: Tensor
    events: Tensor
    viseme: Tensor


def stem_of(given: int, channels: tuple[int, int]) -> nn.Sequential:
    """Make the layers that take mel [B, ``given``, bands, T] to ``channels[1]`` maps of an eighth of the bands."""
    first, second = channels
    return nn.Sequential(
        nn.Conv2d(given, first, (7, 5), stride=(4, 1), padding=(3, 0), bias=False),
        nn.BatchNorm2d(first),
        nn.ReLU(),
        nn.Conv2d(first, second, (3, 3), stride=(2, 1), padding=(1, 0), bias=False),
        nn.BatchNorm2d(second),
        nn.ReLU(),
    )


def along(inputs: int, outputs: int, size: int, dilation: int = 1) -> nn.Sequential:
    """Make a convolution along time with its normalisation."""
    return nn.Sequential(nn.Conv1d(inputs, outputs, size, dilation=dilation, bias=False), nn.BatchNorm1d(outputs), nn.ReLU())


def through(blocks: nn.ModuleList, dilations: tuple[int, ...], seen: Tensor) -> Tensor:
    """Let each block of three taps add to what came before it; nothing is padded."""
    for block, dilation in zip(blocks, dilations, strict=True):
        seen = seen[:, :, 2 * dilation :] + block(seen)
    return seen


def _most(mel: Tensor, frames: int, steps: int) -> Tensor:
    """Give the most of each band within so many frames, for each step; mel [B, 80, frames + steps - 1]."""
    return mel.amax(2, keepdim=True) if steps == 1 else nn.functional.max_pool1d(mel, frames, 1)


class Hush(nn.Module):
    """Tell a pause from speech by how far each band stands above its own floor within ``reach`` frames.

    A machine may sound like a vowel, but it does not move: in a pause every band is as low as it ever was in the window, and
    speech was louder. Seen for each step: the least and the most of every band over all frames of the step (floor and top),
    the most within four stretches up to the newest frame, and what the network made of it, which it does not train. All levels
    are relative to the mean top, so that gain does not matter.
    """

    def __init__(self, hidden: int, reach: int, width: int = 64) -> None:
        super().__init__()
        self.reach = reach
        self.look = nn.Conv1d((2 + len(STRETCHES)) * BANDS + 1 + hidden, width, 1)
        self.think = nn.Conv1d(width, width // 2, 1)
        self.decide = nn.Conv1d(width // 2, 1, 1)

    def forward(self, mel: Tensor, hidden: Tensor) -> Tensor:
        """Give the logit of a pause [B, 1, S] from mel [B, 80, T] and the network's features [B, hidden, S]."""
        steps = hidden.shape[2]
        floor, top = -_most(-mel, self.reach, steps), _most(mel, self.reach, steps)
        level = top.mean(1, keepdim=True)
        # Step s ends with frame s + reach - 1.
        recent = [
            _most(mel[:, :, self.reach - 1 - oldest : mel.shape[2] - newest], oldest - newest + 1, steps)
            for oldest, newest in STRETCHES
        ]
        bands = torch.cat([floor, top, *recent], 1) - level
        looked = torch.cat([bands, level, hidden.detach()], 1)
        return self.decide(torch.relu(self.think(torch.relu(self.look(looked)))))


class Lips(nn.Module):
    """Mel to mouth; ``width`` channels along time.

    ``apart``: the last two convolutions and the layer over them exist twice, once for the events and once for the eight
    parameters, so that one can be trained further and leave the other as it is.
    """

    def __init__(
        self, width: int = 192, hidden: int = 128, stem: tuple[int, int] = (16, 32), *, apart: bool = False, reach: int = SEEN
    ) -> None:
        super().__init__()
        self.settings: dict[str, Any] = {"width": width, "hidden": hidden, "stem": stem, "apart": apart, "reach": reach}
        self.reach = reach
        self.stem = stem_of(1, stem)
        self.joined = along(stem[1] * BANDS // 8, width, 1)
        self.blocks = nn.ModuleList(along(width, width, 3, dilation) for dilation in DILATIONS)
        self.forget = nn.Dropout1d(0.0)
        """Leaves out channels while it trains, so that no answer hangs on one of them; `train` sets how many."""
        self.hidden = nn.Conv1d(width, hidden, 1)
        self.parameters_head = nn.Conv1d(hidden, len(PARAMETERS), 1)
        self.events_head = nn.Conv1d(hidden, HUSH, 1)
        self.hush = Hush(hidden, reach)
        self.pose_blocks = nn.ModuleList(along(width, width, 3, dilation) for dilation in DILATIONS[-APART:] if apart)
        self.pose_hidden = nn.Conv1d(width, hidden, 1) if apart else None
        self.pose_head = nn.Conv1d(hidden, len(PARAMETERS), 1) if apart else None
        # What the events tell as well stays with them: only the others are the pose's own.
        self.register_buffer("events_own", torch.eye(len(PARAMETERS))[[PRESS, UNDER]].sum(0)[:, None], persistent=False)
        self.viseme_head = nn.Conv1d(hidden, len(VISEMES), 1)

    def forward(self, mel: Tensor, newest: int = 0) -> Outputs:
        """Look at mel f32 [B, T, 80]: ``T - reach + 1`` steps, of the events only the ``newest`` ones if that is given."""
        bands = mel.transpose(1, 2)
        shared = self.heard(bands)
        hidden = torch.relu(self.hidden(self.forget(through(self.blocks[-APART:], DILATIONS[-APART:], shared))))
        lately = hidden[:, :, -newest:]
        since = bands.shape[2] - (self.reach - 1 + newest) if newest else 0
        events = torch.cat([self.events_head(lately), self.hush(bands[:, :, since:], lately)], 1)
        parameters = self.parameters_head(hidden)
        if self.pose_hidden is not None:
            parameters = parameters * self.events_own + self.pose(shared) * (1 - self.events_own)
        return Outputs(torch.sigmoid(parameters), events, self.viseme_head(hidden))

    def heard(self, bands: Tensor) -> Tensor:
        """Give what events and pose share, from mel f32 [B, 80, T]."""
        seen = self.stem(bands[:, :, self.reach - SEEN :].unsqueeze(1))
        return through(self.blocks[:-APART], DILATIONS[:-APART], self.forget(self.joined(seen.flatten(1, 2))))

    def pose(self, shared: Tensor) -> Tensor:
        """Give the logits [B, 8, S] of the copy that is apart, from what `heard` gives."""
        if self.pose_hidden is None or self.pose_head is None:
            raise ValueError("this network has no copy for the pose: train it with --keep")
        seen = through(self.pose_blocks, DILATIONS[-APART:], shared)
        return torch.as_tensor(self.pose_head(torch.relu(self.pose_hidden(self.forget(seen)))))

    @property
    def frames(self) -> int:
        """How many mel frames a window has, so that there are `STEPS` steps."""
        return self.reach - 1 + STEPS

    def with_reach(self, reach: int) -> Lips:
        """Give a network with the same weights whose hush looks further back; it has to learn what that means."""
        other = Lips(**{**self.settings, "reach": reach})
        other.load_state_dict(self.state_dict())
        return other

    def set_apart(self) -> Lips:
        """Give a network that says the same and has both copies."""
        if self.settings["apart"]:
            return self
        other = Lips(**{**self.settings, "apart": True})
        other.load_state_dict(self.state_dict(), strict=False)
        other.pose_blocks.load_state_dict(self.blocks[-APART:].state_dict())
        if other.pose_hidden is not None and other.pose_head is not None:
            other.pose_hidden.load_state_dict(self.hidden.state_dict())
            other.pose_head.load_state_dict(self.parameters_head.state_dict())
        return other


class Finish(nn.Module):
    """From the last steps of a window to the eight numbers of one picture.

    Small movements are averaged over the steps and large ones pass: ``mean + (newest - mean) * min(1, range / still) ** 2``
    with the range of the value within the steps; the width moves less, so its movements are large sooner (``still_width``).
    Closures, the tucked lip and silence come from the events of the newest step, through a ramp from ``low`` to ``high`` of
    their probability; silence moves everything to rest. A full rounding and a tucked lip take ``narrow`` of the opening: where
    a voice leaves open what was said, they often know it before the jaw does.
    """

    def __init__(
        self,
        steps: int = STEPS,
        still: float = 0.15,
        shut: tuple[float, float] = (0.20, 0.50),
        tucked: tuple[float, float] = (0.20, 0.60),
        quiet: tuple[float, float] = (0.35, 0.75),
        hush: tuple[float, float] | None = (0.15, 0.5),
        narrow: tuple[float, float] = (0.6, 0.6),
        still_width: float = 0.05,
    ) -> None:
        super().__init__()
        self.steps, self.narrow = steps, narrow
        self.register_buffer("still", torch.tensor([still_width if name == "lip_width" else still for name in PARAMETERS]))
        hush = hush or (2.0, 3.0)
        self.register_buffer("low", torch.tensor([shut[0], tucked[0], quiet[0], hush[0]]))
        self.register_buffer("high", torch.tensor([shut[1], tucked[1], quiet[1], hush[1]]))
        self.register_buffer("rest", torch.tensor(REST))
        only = torch.eye(len(PARAMETERS))
        self.register_buffer("is_press", only[PRESS])
        self.register_buffer("is_under", only[UNDER])
        self.register_buffer("is_hidden", only[TEETH] + only[TONGUE] + only[UNDER])
        self.register_buffer("is_opening", only[JAW] + only[TEETH])

    def forward(self, parameters: Tensor, events: Tensor) -> Tensor:
        """Finish parameters [B, 8, S] and events [B, 4, >= 1] before the sigmoid, S >= ``steps``, to [B, 8]."""
        last = parameters[:, :, -self.steps :]
        mean, span = last.mean(2), last.amax(2) - last.amin(2)
        smooth = mean + (last[:, :, -1] - mean) * (span / self.still).clamp(0, 1) ** 2
        odds = torch.sigmoid(events)[:, :, -1]
        gate = ((odds - self.low) / (self.high - self.low)).clamp(0, 1)
        shut, tucked, quiet = gate[:, 0:1], gate[:, 1:2], gate[:, 2:].amax(1, keepdim=True)
        smooth = smooth * (1 - self.is_press) + shut * self.is_press
        smooth = torch.maximum(smooth, tucked * self.is_under)
        smooth = smooth * (1 - self.is_hidden * shut)
        rounded, under = smooth[:, ROUND : ROUND + 1], smooth[:, UNDER : UNDER + 1]
        left = (1 - self.narrow[0] * rounded) * (1 - self.narrow[1] * under)
        smooth = smooth * (1 - self.is_opening + self.is_opening * left)
        return (smooth + quiet * (self.rest - smooth)).clamp(0, 1)


class Sounding(Protocol):
    """What `Encoder` needs of a network: `Lips` or a pair of them."""

    @property
    def frames(self) -> int:
        """Mel frames of a window."""

    def __call__(self, mel: Tensor, newest: int = 0) -> Outputs:
        """Look at mel as `Lips` does."""


class Encoder(nn.Module):
    """What is exported: mel f32 [B, 1, 80, `Lips.frames`] to features f32 [B, 8]."""

    def __init__(self, lips: Sounding, finish: Finish) -> None:
        super().__init__()
        self.lips, self.finish = lips, finish

    def forward(self, mel: Tensor) -> Tensor:
        """Give the mouth at the picture's instant."""
        found = self.lips(mel.squeeze(1).transpose(1, 2), 1)
        return self.finish(found.parameters, found.events)
