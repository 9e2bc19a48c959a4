"""A second network, which hears only how wide the mouth is.

Real voices differ more than synthetic ones, and the width, a small and slow movement, suffers most. This network looks at mel
three ways: as it is, and against the mean and the top of each band over the last second, so that a voice's and a room's own
colour fall out. It answers for all look-aheads at once: one head for each, over the same features.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from characters.lips.articulation import PARAMETERS, VISEMES
from characters.lips.network import DILATIONS, SEEN, along, stem_of, through
from studio.engine.frontends.log_mel import BANDS

LATELY = 80
"""Frames (1 s) over which a band's mean and top are taken."""
CORNERS_REACH = LATELY - 1 + SEEN
"""Frames that one answer sees."""
AHEADS = (1, 4, 7, 14)
"""Mel frames after the picture's own that each head sees."""
SHARE = 0.35
"""Share of this network in the width; the rest is what the network of all eight parameters says. Chosen on real lips."""


class Corners(nn.Module):
    """Mel to the width of the mouth; ``width`` channels along time."""

    def __init__(self, width: int = 128, hidden: int = 96, stem: tuple[int, int] = (16, 32)) -> None:
        super().__init__()
        self.settings: dict[str, Any] = {"width": width, "hidden": hidden, "stem": stem}
        self.stem = stem_of(3, stem)
        self.joined = along(stem[1] * BANDS // 8, width, 1)
        self.blocks = nn.ModuleList(along(width, width, 3, dilation) for dilation in DILATIONS)
        self.forget = nn.Dropout1d(0.0)
        self.hidden = nn.Conv1d(width, hidden, 1)
        self.width_head = nn.Conv1d(hidden, len(AHEADS), 1)
        # These two only shape the features while it trains: what is said, and what else the mouth does.
        self.viseme_head = nn.Conv1d(hidden, len(VISEMES), 1)
        self.others_head = nn.Conv1d(hidden, len(PARAMETERS), 1)

    def heard(self, bands: Tensor) -> Tensor:
        """Give features [B, hidden, S] from mel f32 [B, 80, T]: ``T - CORNERS_REACH + 1`` steps."""
        now = bands[:, :, LATELY - 1 :]
        mean, top = nn.functional.avg_pool1d(bands, LATELY, 1), nn.functional.max_pool1d(bands, LATELY, 1)
        seen = self.stem(torch.stack([now, now - mean, now - top], 1))
        inner = through(self.blocks, DILATIONS, self.forget(self.joined(seen.flatten(1, 2))))
        return torch.relu(self.hidden(self.forget(inner)))

    def forward(self, mel: Tensor, ahead: int) -> Tensor:
        """Give the width [B, 1, S] in 0..1 from mel f32 [B, T, 80]."""
        place = AHEADS.index(ahead)
        return torch.sigmoid(self.width_head(self.heard(mel.transpose(1, 2)))[:, place : place + 1])

