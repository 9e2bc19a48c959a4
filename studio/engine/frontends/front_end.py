"""`FrontEnd`: the protocol of sound to rows, and the one that an avatar's manifest names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from studio.avatars.front_ends import GRAPH, LOG_MEL, FrontEndForm
from studio.engine.frontends.graph import GraphFrontEnd
from studio.engine.frontends.log_mel import LogMel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.models.performer import Performer

    F32 = NDArray[np.float32]

MOST_ROWS = 8
"""Rows computed in one go; a picture needs three or four of log-mel."""


class FrontEnd(Protocol):
    """Turn consecutive samples into consecutive rows without allocating an array; one thread.

    A row depends on the samples under its window alone, so a stream gives what the whole sound gives.
    """

    form: FrontEndForm
    lead: int
    """Samples wanted before the first row's window."""
    most_frames: int
    """The most rows asked for in one call."""
    silence: F32
    """f32 [bands]: the row of silence, which also stands for all before the sound began."""

    def samples_needed(self, rows: int) -> int:
        """Give how many samples are wanted for so many rows: their span, and what leads to it."""

    def __call__(self, samples: F32, out: F32) -> None:
        """Compute ``len(out)`` rows.

        Parameters
        ----------
        samples
            f32 [`samples_needed`], mono in [-1, 1], from ``lead`` samples before the first window on.
        out
            f32 [rows, bands], written.
        """


BUILT_IN: Mapping[str, Callable[[int], FrontEnd]] = {LOG_MEL.name: LogMel}
"""What makes each of `studio.avatars.front_ends.BUILT_IN` for at most so many rows in one go."""


def front_end_for(avatar: Performer) -> FrontEnd:
    """Make the front end that an avatar's manifest names, for one listener."""
    sound = avatar.manifest.sound
    if sound.front_end == GRAPH:
        return GraphFrontEnd(avatar.model.front_end(), sound.form)
    return BUILT_IN[sound.front_end](MOST_ROWS)
