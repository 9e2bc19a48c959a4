"""Features and resting face to finished face on a device: cut, generator, light and feather sessions, one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.painters.gpu.graphs import cut_graph, finish_graph, fit_graph, most_taps
from studio.engine.painters.gpu.tensors import Bound, Tensor
from studio.engine.painters.gpu.transfers import Download, NoEvents, Upload

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.device import Device
    from studio.engine.models.runnable import Runnable
    from studio.engine.painters.gpu.cuda import CudaStream
    from studio.engine.painters.gpu.plan import Plan

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


class Painting:
    """Paint a batch of mouths and put each into its crop; one thread.

    Parameters
    ----------
    device, plan
        Where, and the sizes.
    generator
        The avatar's network, ONNX.
    mask
        u8 [h, w], the feather.
    features
        Tensor f32 [B, N, D] of the generator's input, B = `Plan.batch`: `Listening` writes it on the device, or `tell` does.
    stream
        CUDA stream of all sessions and copies; with None onnxruntime uses its own, and every session waits.
    depth
        So many batches may be asked for before the first is taken: the device paints one while the host sees to another.
    """

    def __init__(self, device: Device, plan: Plan, generator: Runnable, mask: U8, features: Tensor, stream: CudaStream | None,
                 depth: int = 1) -> None:
        self.plan, self.depth, self._spans = plan, depth, stream or NoEvents()
        batch, taps = plan.batch, most_taps(plan.face, plan.largest)

        def tensor(*shape: int, dtype: type = np.float32) -> Tensor:
            return Tensor(device, shape, dtype)

        face, mouth = (tensor(batch, *plan.face, 3, dtype=np.uint8) for _ in range(2))
        crop = tensor(batch, *plan.largest, 3, dtype=np.uint8) if plan.resize else face
        finished, aperture = tensor(batch, *plan.largest, 3, dtype=np.uint8), tensor(batch)
        self._fit = self._cut = None
        given: dict[str, Tensor] = {}
        sized: dict[str, Tensor] = {}
        if plan.resize:
            given = {"size": tensor(batch, 2), "at": tensor(batch, taps), "share": tensor(batch, taps)}
            (tall, wide), (most_tall, most_wide) = plan.face, plan.largest
            small = {"cut_rows": tensor(batch, 1, tall, most_tall), "cut_columns": tensor(batch, 1, most_wide, wide)}
            large = {"rows": tensor(batch, 1, most_tall, tall), "columns": tensor(batch, 1, wide, most_wide),
                     "feather": tensor(batch, 1, *plan.largest)}
            self._fit = Bound(fit_graph(mask, plan.largest, batch), device, [given], [small | large], stream=stream)
            self._cut = Bound(cut_graph(plan.face, plan.largest, batch), device, [{"crop": crop, **small}], [{"face": face}],
                              stream=stream)
            sized = {"crop": crop, **large}
        self._generate = Bound(generator, device, [{"face": face, "features": features}], [{"mouth": mouth}], exact=False,
                               stream=stream)
        self._finish = Bound(finish_graph(mask, plan.largest, batch, resize=plan.resize, match=plan.match), device,
                             [{"mouth": mouth, "face": face, **sized}], [{"finished": finished, "aperture": aperture}],
                             stream=stream)
        self._crop, self._features = (Upload(one, stream, depth) for one in (crop, features))
        self._given = {name: Upload(one, stream, depth) for name, one in given.items()}
        self._finished, self._aperture = (Download(one, stream, depth) for one in (finished, aperture))
        # Allocated here: the loop allocates no array.
        self._sizes = np.zeros((batch, 2), np.float32)
        self._taps = np.zeros((2, batch, taps), np.float32)

    @property
    def sessions(self) -> dict[str, Bound]:
        """The parts by name."""
        parts = {"fit": self._fit, "cut": self._cut, "generator": self._generate, "finish": self._finish}
        return {name: part for name, part in parts.items() if part is not None}

    @property
    def pinned(self) -> bool:
        """Whether finished faces are copied into pinned memory of the host."""
        return self._finished.pinned

    def tell(self, features: F32) -> None:
        """Upload features computed on the host, f32 [b, N, D], b at most B; the rest of the batch keeps what was there."""
        np.copyto(self._features.room()[: len(features)], features)
        self._features.send()

    def room(self) -> U8:
        """Give the array that `see` will take the resting faces from, u8 [B, H, W, 3]: each in its upper left corner."""
        room: U8 = self._crop.room()
        return room

    def see(self, sizes: F32) -> None:
        """Take what was written into `room`, of which each face's ``sizes`` (f32 [B, 2], height and width) count."""
        self._spans.begin("face in")
        self._crop.send()
        fit = None if np.array_equal(sizes, self._sizes) else self._fit
        if fit is not None:
            np.copyto(self._sizes, sizes)
            self._given["size"].put(self._sizes)
            self._sample()
        self._spans.end("face in")
        self._spans.begin("cut")
        if fit is not None:
            fit()
        if self._cut is not None:
            self._cut()
        self._spans.end("cut")

    def _sample(self) -> None:
        """Say how many samples of a pixel each crop gets, as `Composite.cut` does."""
        self._taps.fill(0.0)
        for number, (height, width) in enumerate(self._sizes.tolist()):
            taps = max(1, round(max(height / self.plan.face[0], width / self.plan.face[1])))
            for tap in range(taps):
                self._taps[:, number, tap] = (tap + 0.5) / taps, 1 / taps
        self._given["at"].put(self._taps[0])
        self._given["share"].put(self._taps[1])

    def paint(self) -> None:
        """Run the generator on the features and the faces of `see`."""
        self._spans.begin("generate")
        self._generate()
        self._spans.end("generate")

    def finish(self) -> None:
        """Put the mouths into the faces and copy them to the host; with a stream both are queued, and `take` waits."""
        self._spans.begin("finish")
        self._finish()
        self._spans.end("finish")
        self._spans.begin("mouth out")
        self._finished.send()
        self._aperture.send()
        self._spans.end("mouth out")

    def take(self) -> tuple[U8, F32]:
        """Give finished faces, u8 [B, H, W, 3], and each mouth's `Stamps.aperture`, f32 [B], of the oldest batch not taken.

        Valid until ``depth`` more are finished. With a stream this is where the host waits, once for all of the batch.
        """
        # The copy that was queued last is waited for first: then the other is done too.
        aperture = self._aperture.get()
        return self._finished.get(), aperture
