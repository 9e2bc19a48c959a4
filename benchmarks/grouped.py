"""A batch heard at once and painted in groups, as only a benchmark wants it: it takes the memory of a group, not of a batch."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.painters.gpu import factory
from studio.engine.painters.gpu.cuda import CudaStream
from studio.engine.painters.gpu.graph_builder import FLOAT, I64, GraphBuilder
from studio.engine.painters.gpu.half_precision import lightest
from studio.engine.painters.gpu.listening import Listening
from studio.engine.painters.gpu.painting import Painting
from studio.engine.painters.gpu.tensors import Bound, Tensor
from studio.engine.painters.gpu.transfers import Upload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from studio.engine.models.device import Device
    from studio.engine.models.performer import Performer
    from studio.engine.models.runnable import OwnGraph

GROUPS_AHEAD = 2
"""So many groups of a batch are on their way at a time."""


class LapStream(CudaStream):
    """A queue of which the times of one group are read while the next has been asked for."""

    def __init__(self, device: Device) -> None:
        super().__init__(device)
        self._laps = [(self.events, self.gone), (self.timed_events(), [False] * len(self.events))]

    def turn(self) -> None:
        """Go on with the other lap's marks, whose times must have been read."""
        self._laps.reverse()
        self.events, self.gone = self._laps[0]

    @contextmanager
    def before(self) -> Iterator[None]:
        """Mean the lap before."""
        self.turn()
        try:
            yield
        finally:
            self.turn()


class Grouped:
    """An avatar's stages on its device for ``batch`` pictures, painted ``group`` at a time; one thread.

    `share` gives ``painting`` the features of one group, and the next may be asked for while the host sees to what came of
    the one before.
    """

    def __init__(self, avatar: Performer, batch: int, group: int) -> None:
        assert batch % group == 0
        device, self.plan, painted = avatar.device, factory.plan_for(avatar, batch), factory.plan_for(avatar, group)
        self.stream, self.untimed = factory.stream_for(device, LapStream)
        stream, self._share, self._group = self.stream, None, group
        heard = features = Tensor(device, (batch, self.plan.neighbours, self.plan.feature_size), np.float32)
        if group < batch:
            features = Tensor(device, (group, self.plan.neighbours, self.plan.feature_size), np.float32)
            which = Tensor(device, (group,), np.int64)
            self._share = Bound(share_graph(self.plan.neighbours, self.plan.feature_size, batch, group), device,
                                [{"all": heard, "which": which}], [{"features": features}], stream=stream)
            self._which = Upload(which, stream, GROUPS_AHEAD)
        encoder = avatar.networks[avatar.encoder.profile.encoder]
        self.listening = Listening(device, self.plan, encoder, heard, stream)
        depth = 1 if self._share is None else GROUPS_AHEAD
        self.painting = Painting(device, painted, lightest(avatar), avatar.mask, features, stream, depth)
        self._try_once()

    @property
    def sessions(self) -> dict[str, Bound]:
        """The parts by name."""
        shared = {} if self._share is None else {"share": self._share}
        return self.listening.sessions | shared | self.painting.sessions

    def share(self, first: int) -> None:
        """Let the pictures from ``first`` of what was heard be the next that are painted; of a batch that is one group, all."""
        if self._share is None:
            return
        which = self._which.room()
        for number in range(self._group):
            which[number] = first + number
        self._which.send()
        self._share()

    def _try_once(self) -> None:
        self.listening.hear(np.zeros(self.plan.samples, np.float32), np.zeros(self.plan.batch, np.int64), 0)
        self.listening.encode()
        self.share(0)
        self.painting.room().fill(0)
        self.painting.see(np.full((self._group, 2), self.plan.face, np.float32))
        self.painting.paint()
        self.painting.finish()
        self.painting.take()
        self.listening.start(0)


def share_graph(neighbours: int, size: int, batch: int, group: int) -> OwnGraph:
    """Take the features of some pictures out of those of a batch.

    Returns
    -------
    The graph: ``all`` f32 [B, N, D], ``which`` i64 [G] to ``features`` f32 [G, N, D].
    """
    draft = GraphBuilder()
    given, which = draft.input("all", FLOAT, batch, neighbours, size), draft.input("which", I64, group)
    draft.output(draft.node("Gather", given, which), "features", FLOAT, group, neighbours, size)
    return draft.whole()
