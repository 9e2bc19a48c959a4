"""All four stages on one device: sound goes in, the finished mouth comes back, and nothing between visits the host."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.models.tensors import Tensor
from studio.engine.stages.listening import Listening
from studio.engine.stages.painting import Painting

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.cuda import Stream
    from studio.engine.models.device import Device
    from studio.engine.models.tensors import Bound
    from studio.engine.stages.plan import Plan


class Chain:
    """Mel, encoder, context, generator and composite of one avatar in the memory of one device; one thread.

    The same chain runs on the processor, where it is held against the stages that are used there. All memory is taken in
    the constructor, which also runs everything once; then sound and face are copied in, the sessions run on them, and the
    result is copied out.

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
        features = Tensor(device, (plan.batch, plan.neighbours, plan.feature_size), np.float32)
        self.listening = Listening(device, plan, encoder, features, stream)
        self.painting = Painting(device, plan, generator, mask, features, stream)
        self._try_once()

    @property
    def sessions(self) -> dict[str, Bound]:
        """The parts by name."""
        return self.listening.sessions | self.painting.sessions

    @property
    def recorded(self) -> dict[str, bool]:
        """Which sessions run as recorded CUDA graphs."""
        return {name: part.recorded for name, part in self.sessions.items()}

    def _try_once(self) -> None:
        """Run everything: what a device takes the longest for, and most of what can fail, comes the first time."""
        batch = self.plan.batch
        self.listening.hear(np.zeros(self.plan.samples, np.float32), np.zeros(batch, np.int64), 0)
        self.listening.encode()
        self.painting.see(np.zeros((batch, *self.plan.largest, 3), np.uint8),
                          np.full((batch, 2), self.plan.face, np.float32))
        self.painting.paint()
        self.painting.finish()
        self.painting.take()
        self.listening.start(0)
