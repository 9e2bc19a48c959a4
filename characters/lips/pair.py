"""Two networks as one: a mean of their poses, and the events of the one that looks less far ahead.

A longer look-ahead can hear whatever a shorter one hears, a little later. So a network that learnt its events better may tell
them in the place of one that sees more of what comes: its window lies further back in time, and its answer is for the same
picture.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from characters.lips.network import STEPS, Lips, Outputs

FAR = 0.4
"""Share of the farther look in the pose. It had fewer steps than the nearer: at 0.4 the pair follows its teacher best."""


class Pair(nn.Module):
    """``near`` sees ``later`` frames less of what comes than ``far`` and tells the events; both tell the pose.

    Raises
    ------
    ValueError
        The two look back unlike far, ``far`` has no pose of its own, or ``later`` is not positive.
    """

    def __init__(self, far: Lips, near: Lips, later: int) -> None:
        super().__init__()
        if far.reach != near.reach or far.pose_hidden is None or later < 1:
            msg = f"a pair needs equal reach ({far.reach}, {near.reach}), a pose apart and a further look ({later} frames)"
            raise ValueError(msg)
        self.far, self.near, self.later = far, near, later

    @property
    def frames(self) -> int:
        """How many mel frames a window has, so that there are `STEPS` steps."""
        return self.near.reach - 1 + STEPS + self.later

    def forward(self, mel: Tensor, newest: int = 0) -> Outputs:
        """Look at mel f32 [B, T, 80]: ``T - later - reach + 1`` steps, else as in `Lips`."""
        frames = mel.shape[1]
        near = self.near(mel[:, : frames - self.later], newest)
        far = torch.sigmoid(self.far.pose(self.far.heard(mel[:, self.later :].transpose(1, 2))))
        own = self.near.events_own
        parameters = near.parameters * own + torch.lerp(near.parameters, far, FAR) * (1 - own)
        return Outputs(parameters, near.events, near.viseme)
