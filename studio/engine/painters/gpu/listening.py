"""Sound to features on a device: mel, encoder and context sessions whose tensors stay in the device's memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.frontends.log_mel import BANDS
from studio.engine.painters.gpu.graphs import context_graph, mel_graph
from studio.engine.painters.gpu.tensors import Bound, Tensor
from studio.engine.painters.gpu.transfers import Download, NoEvents, Upload

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.device import Device
    from studio.engine.models.runnable import Runnable
    from studio.engine.painters.gpu.cuda import CudaStream
    from studio.engine.painters.gpu.plan import Plan

    F32 = NDArray[np.float32]


class Listening:
    """Turn windows of sound into the features of a batch of pictures; one thread.

    Parameters
    ----------
    device, plan
        Where, and the sizes.
    encoder
        The avatar's network, ONNX.
    features
        Tensor f32 [B, N, D] that the features are left in.
    stream
        CUDA stream of all sessions and copies; with None onnxruntime uses its own, and every session waits.
    """

    def __init__(self, device: Device, plan: Plan, encoder: Runnable, features: Tensor, stream: CudaStream | None) -> None:
        self.plan, self._spans = plan, stream or NoEvents()
        batch, count = plan.batch, plan.neighbours

        def tensor(*shape: int, dtype: type = np.float32) -> Tensor:
            return Tensor(device, shape, dtype)

        samples, silent, first = tensor(plan.samples), tensor(1, dtype=np.int64), tensor(batch, dtype=np.int64)
        mel, rows = tensor(batch, 1, BANDS, plan.mel_frames), tensor(plan.frames, BANDS)
        newest = tensor(batch, plan.feature_size)
        self._mel = Bound(mel_graph(plan.frames, plan.mel_frames, batch), device,
                          [{"samples": samples, "silent": silent, "first": first}], [{"mel": mel, "rows": rows}],
                          stream=stream)
        self._encode = Bound(encoder, device, [{"mel": mel}], [{"features": newest}], stream=stream)
        carried = [tensor(count - 1, plan.feature_size) for _ in range(2)] if count > 1 else []
        again = tensor(max(1, count - 1), 1, dtype=np.bool_)
        if carried:
            given = [{"new": newest, "carried": one, "again": again} for one in carried]
            wanted = [{"features": features, "left": one} for one in reversed(carried)]
        else:
            given, wanted = [{"new": newest}], [{"features": features}]
        self._context = Bound(context_graph(count, plan.feature_size, batch), device, given, wanted, stream=stream)
        self._samples, self._first, self._silent = (Upload(one, stream) for one in (samples, first, silent))
        self._carried = Upload(carried[0], stream) if carried else None
        self._again = Upload(again, stream)
        self._rows, self._features = Download(rows, stream), Download(features, stream)
        # Allocated here: the loop allocates no array.
        self._one, self._firsts = np.zeros(1, np.int64), np.full(batch, -1, np.int64)
        self._without_edge, self._with_edge = (np.zeros(again.shape, np.bool_) for _ in range(2))
        self._empty = np.zeros((count - 1, plan.feature_size), np.float32)
        self._told = -1
        self.start(0)

    @property
    def sessions(self) -> dict[str, Bound]:
        """The parts by name."""
        return {"mel": self._mel, "encoder": self._encode, "context": self._context}

    def start(self, edge: int) -> None:
        """Forget what was carried over; the first feature then also stands ``edge`` times before itself."""
        # Written anew by the first `encode`.
        self._slot, self._fresh, self._flagged = 0, True, False
        if self._carried is not None:
            self._carried.put(self._empty)
            self._with_edge.fill(False)
            self._with_edge[self.plan.neighbours - 1 - edge :] = edge > 0

    def hear(self, samples: F32, first: NDArray[np.int64], silent: int, *, keep: bool = False) -> None:
        """Compute the mel windows of a batch.

        Parameters
        ----------
        samples
            f32 [`Plan.samples`].
        first
            i64 [B], the mel frame in it that each window begins with.
        silent
            So many of its mel frames, from the first, are before the sound began.
        keep
            Whether `rows` will be asked for.
        """
        self._spans.begin("sound in")
        self._samples.put(samples)
        if not np.array_equal(first, self._firsts):
            np.copyto(self._firsts, first)
            self._first.put(first)
        if silent != self._told:
            self._one[0] = self._told = silent
            self._silent.put(self._one)
        self._spans.end("sound in")
        self._spans.begin("mel")
        self._mel()
        self._spans.end("mel")
        if keep:
            self._spans.begin("rows out")
            self._rows.send()
            self._spans.end("rows out")

    def encode(self) -> None:
        """Run the encoder on the windows of `hear`, and lay each picture's features beside its neighbours' in ``features``."""
        self._spans.begin("encode")
        self._encode()
        if self._carried is None:
            self._context()
        else:
            if self._fresh != self._flagged:
                self._again.put(self._with_edge if self._fresh else self._without_edge)
                self._flagged = self._fresh
            self._context(self._slot)
            self._slot, self._fresh = 1 - self._slot, False
        self._spans.end("encode")

    def rows(self) -> F32:
        """Give the mel frames that were heard last with ``keep``, f32 [M, 80]; valid until the next such `hear`."""
        rows: F32 = self._rows.get()
        return rows

    def features(self) -> F32:
        """Bring the last picture's features and its neighbours' to the host, f32 [N, D]; valid until the next call."""
        newest: F32 = self._features.fetch()[-1]
        return newest
