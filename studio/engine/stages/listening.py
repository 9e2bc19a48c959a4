"""Sound to features on a device: mel, encoder and context as one chain that does not visit the host."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.models.tensors import Bound, Tensor
from studio.engine.models.transfers import Landing, Launch, Unmarked
from studio.engine.stages.graphs import context_graph, mel_graph
from studio.engine.stages.mel import BANDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.cuda import Stream
    from studio.engine.models.device import Device
    from studio.engine.stages.plan import Plan

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
        Queue of the device; None leaves that to onnxruntime, and every step waits.
    """

    def __init__(self, device: Device, plan: Plan, encoder: bytes, features: Tensor, stream: Stream | None) -> None:
        self.plan, self._marks = plan, stream or Unmarked()
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
        self._samples, self._first, self._silent = (Launch(one, stream) for one in (samples, first, silent))
        self._carried = Launch(carried[0], stream) if carried else None
        self._again = Launch(again, stream)
        self._rows, self._features = Landing(rows, stream), Landing(features, stream)
        # Laid out beforehand: nothing is made in the loop.
        self._one, self._firsts = np.zeros(1, np.int64), np.full(batch, -1, np.int64)
        self._nobody, self._somebody = (np.zeros(again.shape, np.bool_) for _ in range(2))
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
        self._turn, self._fresh, self._flagged = 0, True, False
        if self._carried is not None:
            self._carried.put(self._empty)
            self._somebody.fill(False)
            self._somebody[self.plan.neighbours - 1 - edge :] = edge > 0

    def hear(self, samples: F32, first: NDArray[np.int64], silent: int, *, keep: bool = False) -> None:
        """Make the windows of a batch.

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
        self._marks.begin("sound in")
        self._samples.put(samples)
        if not np.array_equal(first, self._firsts):
            np.copyto(self._firsts, first)
            self._first.put(first)
        if silent != self._told:
            self._one[0] = self._told = silent
            self._silent.put(self._one)
        self._marks.end("sound in")
        self._marks.begin("mel")
        self._mel()
        self._marks.end("mel")
        if keep:
            self._marks.begin("rows out")
            self._rows.send()
            self._marks.end("rows out")

    def encode(self) -> None:
        """Turn what was heard into features, and give each picture its neighbours."""
        self._marks.begin("encode")
        self._encode()
        if self._carried is None:
            self._context()
        else:
            if self._fresh != self._flagged:
                self._again.put(self._somebody if self._fresh else self._nobody)
                self._flagged = self._fresh
            self._context(self._turn)
            self._turn, self._fresh = 1 - self._turn, False
        self._marks.end("encode")

    def rows(self) -> F32:
        """Give the mel frames that were heard last with ``keep``, f32 [M, 80]; valid until the next such `hear`."""
        rows: F32 = self._rows.get()
        return rows

    def features(self) -> F32:
        """Bring the last picture's features and its neighbours' to the host, f32 [N, D]; valid until the next call."""
        newest: F32 = self._features.fetch()[-1]
        return newest
