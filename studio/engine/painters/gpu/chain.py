"""All ONNX sessions of a picture on one device, run one after another: sound goes in, the finished face comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.painters.gpu.listening import Listening
from studio.engine.painters.gpu.painting import Painting
from studio.engine.painters.gpu.tensors import Tensor

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.device import Device
    from studio.engine.models.runnable import Runnable
    from studio.engine.painters.gpu.cuda import CudaStream
    from studio.engine.painters.gpu.plan import Plan
    from studio.engine.painters.gpu.tensors import Bound


class Chain:
    """Mel, encoder, context, generator and composite of one avatar as sessions on one device; one thread.

    Each session's outputs are bound as the next one's inputs, so that intermediate tensors stay in the device's memory. On an
    NVIDIA GPU each session may be a recorded CUDA graph. The same sessions run on the processor in tests, which compare them
    with the stages in `studio.engine.stages`. The constructor allocates all memory and runs everything once.

    Parameters
    ----------
    device
        Where the sessions run.
    plan
        All shapes.
    encoder, generator
        The avatar's networks, ONNX.
    mask
        u8 [h, w], the feather: 255 where the painted mouth replaces the face.
    stream
        CUDA stream of all sessions and copies; the host waits for it once a picture. With None every session waits.
    untimed
        Why there is no stream on an NVIDIA GPU, in words; empty otherwise.

    Attributes
    ----------
    listening, painting
        Sound to features, and features to finished faces.

    Raises
    ------
    UnusableError
        The device cannot be used, its memory is full, or the package ``onnx`` is not there.
    """

    def __init__(self, device: Device, plan: Plan, *, encoder: Runnable, generator: Runnable, mask: NDArray[np.uint8],
                 stream: CudaStream | None = None, untimed: str = "") -> None:
        self.plan, self.stream, self.untimed = plan, stream, untimed
        features = Tensor(device, (plan.batch, plan.neighbours, plan.feature_size), np.float32)
        self.listening = Listening(device, plan, encoder, features, stream)
        self.painting = Painting(device, plan, generator, mask, features, stream)
        self._try_once()

    @property
    def sessions(self) -> dict[str, Bound]:
        """The sessions by name."""
        return self.listening.sessions | self.painting.sessions

    def _try_once(self) -> None:
        """Run everything once: the first run takes the longest, and most faults of a device show in it."""
        self.listening.hear(np.zeros(self.plan.samples, np.float32), np.zeros(self.plan.batch, np.int64), 0)
        self.listening.encode()
        self.painting.room().fill(0)
        self.painting.see(np.full((self.plan.batch, 2), self.plan.face, np.float32))
        self.painting.paint()
        self.painting.finish()
        self.painting.take()
        self.listening.start(0)
