"""All four stages on one device: sound goes in, the finished mouth comes back, and nothing between visits the host."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.models.tensors import Bound, Landing, Tensor
from studio.engine.stages.graphs import context_graph, cut_graph, finish_graph, mel_graph, most_taps
from studio.engine.stages.mel import BANDS, HOP, WINDOW

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.device import Device

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Plan:
    """The sizes of a chain, all fixed: mel frames of a window, pictures at a time, neighbours and size of a feature.

    ``face`` and ``largest`` are height and width of the generator's picture and of the largest crop; ``resize`` whether
    crops have other sizes. ``spread`` is how many mel frames the last window of a batch begins after the first.
    """

    mel_frames: int
    neighbours: int
    feature_size: int
    face: tuple[int, int]
    largest: tuple[int, int]
    resize: bool
    batch: int = 1
    spread: int = 0

    @property
    def frames(self) -> int:
        """Mel frames that are computed at a time."""
        return self.mel_frames + self.spread

    @property
    def samples(self) -> int:
        """Samples that are heard at a time: from the one before the first mel frame's window."""
        return WINDOW + 1 + HOP * (self.frames - 1)


class Chain:
    """Mel, encoder, context, generator and composite of one avatar in the memory of one device; one thread.

    The same chain runs on the processor, where it is held against the stages that are used there. All memory is taken in
    the constructor; a call copies the sound and the face in, runs the sessions on it, and copies the result out.

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

    Raises
    ------
    UnusableError
        The device cannot be used, its memory is full, or the package ``onnx`` is not there.
    """

    def __init__(self, device: Device, plan: Plan, *, encoder: bytes, generator: bytes, mask: U8) -> None:
        self.device, self.plan = device, plan
        batch, count = plan.batch, plan.neighbours

        def tensor(*shape: int, dtype: type = np.float32) -> Tensor:
            return Tensor(device, shape, dtype)

        self._samples, self._silent = tensor(plan.samples), tensor(1, dtype=np.int64)
        self._first = tensor(batch, dtype=np.int64)
        mel, rows = tensor(batch, 1, BANDS, plan.mel_frames), tensor(plan.frames, BANDS)
        newest, features = tensor(batch, plan.feature_size), tensor(batch, count, plan.feature_size)
        face, mouth = (tensor(batch, *plan.face, 3, dtype=np.uint8) for _ in range(2))
        self._crop = tensor(batch, *plan.largest, 3, dtype=np.uint8) if plan.resize else face
        self._size = tensor(batch, 2)
        finished, opening = tensor(batch, *plan.largest, 3, dtype=np.uint8), tensor(batch)

        self._mel = Bound(mel_graph(plan.frames, plan.mel_frames, batch), device,
                          [{"samples": self._samples, "silent": self._silent, "first": self._first}],
                          [{"mel": mel, "rows": rows}])
        self._encode = Bound(encoder, device, [{"mel": mel}], [{"features": newest}])
        self._carried = [tensor(count - 1, plan.feature_size) for _ in range(2)] if count > 1 else []
        self._again = tensor(max(1, count - 1), 1, dtype=np.bool_)
        if self._carried:
            given = [{"new": newest, "carried": one, "again": self._again} for one in self._carried]
            wanted = [{"features": features, "left": one} for one in reversed(self._carried)]
        else:
            given, wanted = [{"new": newest}], [{"features": features}]
        self._context = Bound(context_graph(count, plan.feature_size, batch), device, given, wanted)
        self._generate = Bound(generator, device, [{"face": face, "features": features}], [{"mouth": mouth}], exact=False)
        sized = {"crop": self._crop, "size": self._size} if plan.resize else {}
        taps = most_taps(plan.face, plan.largest)
        self._at, self._share = tensor(batch, taps), tensor(batch, taps)
        self._cut = Bound(cut_graph(plan.face, plan.largest, batch), device, [{**sized, "at": self._at, "share": self._share}],
                          [{"face": face}]) if plan.resize else None
        self._finish = Bound(finish_graph(mask, plan.largest, batch, resize=plan.resize), device,
                             [{"mouth": mouth, "face": face, **sized}], [{"finished": finished, "opening": opening}])
        self._rows, self._finished, self._opening = Landing(rows), Landing(finished), Landing(opening)
        self._features, self._mouth = Landing(features), Landing(mouth)
        # Laid out beforehand: nothing is made in the loop.
        self._one = np.zeros(1, np.int64)
        self._nobody, self._somebody = (np.zeros(self._again.shape, np.bool_) for _ in range(2))
        self._empty = np.zeros((count - 1, plan.feature_size), np.float32) if count > 1 else None
        self._told = -1
        self._sizes = np.zeros((batch, 2), np.float32)
        self._taps = np.zeros((2, batch, taps), np.float32)
        self.start(0)

    @property
    def recorded(self) -> dict[str, bool]:
        """Which sessions run as recorded CUDA graphs."""
        parts = {"mel": self._mel, "encoder": self._encode, "context": self._context, "generator": self._generate,
                 "cut": self._cut, "finish": self._finish}
        return {name: part.recorded for name, part in parts.items() if part is not None}

    @property
    def pinned(self) -> bool:
        """Whether what comes back lands in pinned memory."""
        return self._finished.pinned

    def start(self, edge: int) -> None:
        """Forget what was carried over; the first feature then also stands ``edge`` times before itself."""
        # Written anew by the first `encode`.
        self._turn, self._fresh, self._flagged = 0, True, False
        if self._empty is not None:
            self._carried[0].put(self._empty)
            self._somebody.fill(False)
            self._somebody[self.plan.neighbours - 1 - edge :] = edge > 0

    def hear(self, samples: F32, first: NDArray[np.int64], silent: int) -> None:
        """Make a batch of features.

        Parameters
        ----------
        samples
            f32 [`Plan.samples`].
        first
            i64 [B], the mel frame in it that each window begins with.
        silent
            So many of its mel frames, from the first, are before the sound began.
        """
        self._samples.put(samples)
        self._first.put(first)
        if silent != self._told:
            self._one[0] = self._told = silent
            self._silent.put(self._one)
        self._mel()

    def encode(self) -> None:
        """Turn what was heard into features, and give each picture its neighbours."""
        self._encode()
        if not self._carried:
            self._context()
            return
        if self._fresh != self._flagged:
            self._again.put(self._somebody if self._fresh else self._nobody)
            self._flagged = self._fresh
        self._context(self._turn)
        self._turn, self._fresh = 1 - self._turn, False

    def rows(self) -> F32:
        """Bring the mel frames that were heard to the host, f32 [M, 80]; valid until the next call."""
        return self._rows.fetch()

    def features(self) -> F32:
        """Bring the last picture's features and its neighbours' to the host, f32 [N, D]; valid until the next call."""
        newest: F32 = self._features.fetch()[-1]
        return newest

    def see(self, crops: U8, sizes: NDArray[np.float32]) -> None:
        """Take the resting faces: u8 [B, H, W, 3], of which each one's ``sizes`` (f32 [B, 2], height and width) count."""
        self._crop.put(crops)
        if self._cut is not None:
            if not np.array_equal(sizes, self._sizes):
                np.copyto(self._sizes, sizes)
                self._size.put(self._sizes)
                self._sample()
            self._cut()

    def _sample(self) -> None:
        """Say how many samples of a pixel each crop gets, as `Composite.cut` does."""
        self._taps.fill(0.0)
        for number, (height, width) in enumerate(self._sizes.tolist()):
            taps = max(1, round(max(height / self.plan.face[0], width / self.plan.face[1])))
            for tap in range(taps):
                self._taps[:, number, tap] = (tap + 0.5) / taps, 1 / taps
        self._at.put(self._taps[0])
        self._share.put(self._taps[1])

    def paint(self) -> None:
        """Run the generator on what was heard and seen."""
        self._generate()

    def mouth(self) -> U8:
        """Bring the painted mouths as they are to the host, u8 [B, h, w, 3]; valid until the next call."""
        return self._mouth.fetch()

    def finish(self) -> tuple[U8, F32]:
        """Put the mouths in, and bring them to the host: u8 [B, H, W, 3], and how open each is, f32 [B].

        Both are valid until the next call.
        """
        self._finish()
        return self._finished.fetch(), self._opening.fetch()
