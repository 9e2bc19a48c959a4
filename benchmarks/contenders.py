"""The notes' own work done twice: as the studio does it on a device, and as a plain loop of onnxruntime does."""

from __future__ import annotations

import os
from collections import deque
from contextlib import nullcontext
from time import perf_counter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars.onnxfile import read_onnx
from studio.engine.core.frame import GPU_PARTS
from studio.engine.models.sessions import session_options
from studio.engine.painters.gpu.sessions import open_on_gpu

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from studio.engine.models.device import Device
    from studio.engine.models.performer import Performer

LARGEST_GROUP = 5
"""Pictures that are painted at a time, at most: from two on an H100 took the same time for each, and memory for all."""


class Ours:
    """The chain, ``batch`` pictures heard at a time and painted in groups, and the finished pictures in memory made once.

    The device paints a group while the host, with ``pool`` on all its cores, copies the backgrounds and puts in the faces of
    the one before.
    """

    def __init__(self, avatar: Performer, batch: int, sound: np.ndarray, background: np.ndarray,
                 pool: ThreadPoolExecutor | None = None) -> None:
        from benchmarks.grouped import Grouped

        self._map = pool.map if pool is not None else map
        group = max(size for size in range(1, min(batch, LARGEST_GROUP) + 1) if batch % size == 0)
        self.chain = Grouped(avatar, batch, group)
        self.batch, self.group, self._timeline, self._sound = batch, group, avatar.timeline, sound
        x, y, width, height = avatar.crops[0].tolist()
        self._there = slice(y, y + height), slice(x, x + width)
        self._background = background
        self.pictures = np.zeros((batch, *background.shape), np.uint8)
        self._sizes = np.full((group, 2), (height, width), np.float32)
        self._samples = np.zeros(self.chain.plan.samples, np.float32)
        self._gpu_ms = np.zeros(len(GPU_PARTS))
        self.clear()

    def clear(self) -> None:
        """Count anew."""
        self.stages: dict[str, float] = {}
        self.made, self.whole_ms, self._alone = 0, 0.0, True

    def __call__(self, index: int, then: Callable[[int], object] | None = None) -> None:
        """Make the batch that begins with picture ``index``.

        ``then`` is told the number in it of each finished one; what it does beside this is nobody's stage, so then none counts.
        """
        self._alone = then is None
        began = perf_counter()
        starts = np.array([self._timeline.mel_end(one) for one in range(index, index + self.batch)]) - self._timeline.mel_frames
        at = int(starts[0]) * 200 - 401
        np.copyto(self._samples, self._sound[at : at + len(self._samples)])
        listening = self.chain.listening
        self._turn()
        self._timed("mel", lambda: listening.hear(self._samples, starts - starts[0], 0))
        self._timed("encode", listening.encode)
        groups = range(self.batch // self.group)
        self._ask(0)
        backgrounds = self._map(lambda one: np.copyto(one, self._background), self.pictures)
        for number in groups:
            if number + 1 < len(groups):
                self._turn()
                self._ask(number + 1)
            if number == 0:
                self._timed("backgrounds", lambda: deque(backgrounds, maxlen=0))
            self._fetch(number, len(groups))
            for one in range(number * self.group, (number + 1) * self.group) if then is not None else ():
                then(one)
        if self._alone:
            self.whole_ms += (perf_counter() - began) * 1e3
            self.made += 1

    def _turn(self) -> None:
        if self.chain.stream is not None:
            self.chain.stream.turn()

    def _ask(self, number: int) -> None:
        """Ask for a group of the pictures."""
        painting = self.chain.painting
        self._timed("composite", lambda: self._see(number * self.group))
        self._timed("generate", painting.paint)
        self._timed("composite", painting.finish)

    def _see(self, first: int) -> None:
        self.chain.share(first)
        self.chain.painting.room()[:] = self._background[self._there]
        self.chain.painting.see(self._sizes)

    def _fetch(self, number: int, groups: int) -> None:
        """Wait for a group, and put its faces in: before that its memory is not given to another."""
        painting, stream = self.chain.painting, self.chain.stream
        began = perf_counter()
        faces, _ = painting.take()
        self._count("host: wait for the device", (perf_counter() - began) * 1e3)
        if stream is not None:
            with stream.before() if number + 1 < groups else nullcontext():
                stream.times_ms(self._gpu_ms)
            for part, ms in zip(GPU_PARTS, self._gpu_ms, strict=True):
                self._count(f"GPU: {part}", ms)
        pictures = self.pictures[number * self.group :][: self.group]
        self._timed("paste", lambda: deque(self._map(self._paste, pictures, faces), maxlen=0))

    def _paste(self, picture: np.ndarray, face: np.ndarray) -> None:
        picture[self._there] = face

    def _timed(self, name: str, run: Callable[[], object]) -> None:
        began = perf_counter()
        run()
        # With a queue the host only asks; the device's own clock knows.
        asked = self.chain.stream is not None and name in GPU_PARTS
        self._count(f"host: {'ask' if asked else name}", (perf_counter() - began) * 1e3)

    def _count(self, name: str, ms: float) -> None:
        if self._alone:
            self.stages[name] = self.stages.get(name, 0.0) + ms

    @property
    def in_networks(self) -> float:
        """Share of the time in encoder (with the context, which is a copy) and generator."""
        inside = sum(ms for name, ms in self.stages.items() if name.endswith((": encode", ": generate")))
        return inside / self.whole_ms


class Plain:
    """What anybody would write: numpy in, ``session.run`` of the original networks, numpy out, cv2."""

    def __init__(self, folder: Path, device: Device, avatar: Performer, batch: int, sound: np.ndarray, background: np.ndarray
                 ) -> None:
        self._encoder, self._unet = (
            open_on_gpu(read_onnx(folder / name), device, options=session_options(os.cpu_count() or 1))
            for name in ("ave.onnx", "unet.onnx")
        )
        self.batch, self._timeline, self._sound, self._background = batch, avatar.timeline, sound, background
        self._crop = avatar.crops[0].tolist()
        self._before = np.zeros((15, 512), np.float32)

    def __call__(self, index: int) -> list[np.ndarray]:
        from studio.avatars.importers.synctalk2d import network_input
        from studio.engine.frontends.log_mel import log_mel

        x, y, width, height = self._crop
        starts = np.array([self._timeline.mel_end(one) for one in range(index, index + self.batch)]) - self._timeline.mel_frames
        first, last = int(starts[0]), int(starts[-1]) + 16
        mel = log_mel(self._sound[first * 200 - 800 : last * 200 + 800])[4:]
        windows = np.stack([mel[start - first : start - first + 16].T[None] for start in starts])
        rows = np.concatenate([self._before, self._encoder.run(None, {"mel": windows})[0]])
        self._before = rows[-15:]
        features = np.stack([rows[one : one + 16] for one in range(self.batch)]).reshape(-1, 32, 16, 16)
        pictures = [self._background.copy() for _ in range(self.batch)]
        faces = np.stack([cv2.resize(one[y : y + height, x : x + width], (328, 328), interpolation=cv2.INTER_AREA)
                          for one in pictures])
        given = self._unet.run(None, {"input": network_input(faces), "audio": features})[0]
        for picture, face, mouth in zip(pictures, faces, given, strict=True):
            face[4:324, 4:324] = (mouth.transpose(1, 2, 0) * 255).astype(np.uint8)
            picture[y : y + height, x : x + width] = cv2.resize(face, (width, height))
        return pictures
