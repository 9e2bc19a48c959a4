"""All four stages on one device: sound goes in, the finished mouth comes back, and nothing between visits the host."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.models.tensors import Bound, Tensor
from studio.engine.models.transfers import Launch
from studio.engine.stages.graphs import share_graph
from studio.engine.stages.listening import Listening
from studio.engine.stages.painting import Painting

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.cuda import Stream
    from studio.engine.models.device import Device
    from studio.engine.stages.plan import Plan


GROUPS_AHEAD = 2
"""So many groups of a batch are on their way at a time."""


class Chain:
    """Mel, encoder, context, generator and composite of one avatar in the memory of one device; one thread.

    The same chain runs on the processor, where it is held against the stages that are used there. All memory is taken in
    the constructor, which also runs everything once; then sound and face are copied in, the sessions run on them, and the
    result is copied out.

    A batch is heard at once. Where it is painted in groups, `share` gives `painting` the features of one, and the next may be
    asked for while the host sees to what came of the one before: it takes the memory of a group, not of a batch.

    Parameters
    ----------
    device
        Where.
    plan
        The sizes.
    encoder, generator
        The avatar's networks, ONNX.
    mask
        u8 [h, w], the feather.
    stream
        Queue that all of it goes through, which the host waits for once a picture. Without one every step waits.
    untimed
        Why there is none where there should be.

    Attributes
    ----------
    listening, painting
        The two halves.

    Raises
    ------
    UnusableError
        The device cannot be used, its memory is full, or the package ``onnx`` is not there.
    """

    def __init__(self, device: Device, plan: Plan, *, encoder: bytes, generator: bytes, mask: NDArray[np.uint8],
                 stream: Stream | None = None, untimed: str = "") -> None:
        self.device, self.plan, self.stream, self.untimed = device, plan, stream, untimed
        heard = features = Tensor(device, (plan.batch, plan.neighbours, plan.feature_size), np.float32)
        self._share: Bound | None = None
        if plan.painted < plan.batch:
            features = Tensor(device, (plan.painted, plan.neighbours, plan.feature_size), np.float32)
            which = Tensor(device, (plan.painted,), np.int64)
            graph = share_graph(plan.neighbours, plan.feature_size, plan.batch, plan.painted)
            self._share = Bound(graph, device, [{"all": heard, "which": which}], [{"features": features}], stream=stream)
            self._which = Launch(which, stream, GROUPS_AHEAD)
        self.listening = Listening(device, plan, encoder, heard, stream)
        depth = 1 if self._share is None else GROUPS_AHEAD
        self.painting = Painting(device, plan, generator, mask, features, stream, depth)
        self._try_once()

    @property
    def sessions(self) -> dict[str, Bound]:
        """The parts by name."""
        shared = {} if self._share is None else {"share": self._share}
        return self.listening.sessions | shared | self.painting.sessions

    @property
    def recorded(self) -> dict[str, bool]:
        """Which sessions run as recorded CUDA graphs."""
        return {name: part.recorded for name, part in self.sessions.items()}

    def share(self, first: int) -> None:
        """Let the pictures from ``first`` of what was heard be the next that are painted; of a batch that is one group, all."""
        if self._share is None:
            return
        which = self._which.room()
        for number in range(self.plan.painted):
            which[number] = first + number
        self._which.send()
        self._share()

    def _try_once(self) -> None:
        """Run everything: what a device takes the longest for, and most of what can fail, comes the first time."""
        batch = self.plan.batch
        self.listening.hear(np.zeros(self.plan.samples, np.float32), np.zeros(batch, np.int64), 0)
        self.listening.encode()
        self.share(0)
        self.painting.room().fill(0)
        self.painting.see(np.full((self.plan.painted, 2), self.plan.face, np.float32))
        self.painting.paint()
        self.painting.finish()
        self.painting.take()
        self.listening.start(0)
