"""The notes' own work on an NVIDIA GPU: SyncTalk_2D's U-Net 320, 1920 x 1080, batches of 25, sound in, JPEGs out.

    python benchmarks/gpu.py [--device cuda|cpu] [--batch N] [--rounds N] [--pictures N] [--small] [--json FILE]

One script, under five minutes; without a CUDA device it says so and ends well. The device's memory over many pictures; the
chain of `studio.engine.stages.chain` against a plain loop with the same weights on the same device (numpy in,
``session.run``, numpy out, cv2), in turn; the share of time inside the networks; live, one picture at a time. A part that
fails says why and the others go on; then the exit code is 1. ``--small`` and ``--device cpu`` run the same code in seconds
without a GPU; their figures mean nothing.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import traceback
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.engine.core.frame import GPU_PARTS  # noqa: E402
from studio.engine.models.device import parse_device  # noqa: E402
from studio.engine.models.sessions import UnusableError, open_session, prepare  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.metrics.device_memory import DeviceMemory
    from studio.engine.models.avatar import Avatar
    from studio.engine.models.device import Device

WIDTH, HEIGHT, FACE = 1920, 1080, 400
QUALITY = [cv2.IMWRITE_JPEG_QUALITY, 75]
MIB = 1024 * 1024
WARM = 3
LONGEST_S = 120.0
"""The long run for the memory ends here, however many pictures it made."""


def write_avatar(folder: Path, *, small: bool) -> Path:
    """Import the networks with random weights and a still of soft colours as an avatar."""
    from benchmarks import synctalk
    from studio.avatars.format import Person
    from studio.avatars.importers import synctalk2d
    from studio.avatars.writing import write_manifest
    from studio.engine.models.runtime import Network

    synctalk.write_unet(folder / "unet.onnx", synctalk.SMALL if small else synctalk.FULL)
    synctalk.write_encoder(folder / "ave.onnx", 4 if small else 32)
    data, built = folder / "data", folder / "built"
    (data / "full_body_img").mkdir(parents=True)
    built.mkdir()
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    picture = np.rint(128 + 90 * np.stack([np.sin(x / 90), np.cos(y / 70), np.sin((x + y) / 120)], axis=-1)).astype(np.uint8)
    for index in range(3):
        cv2.imwrite(str(data / "full_body_img" / f"{index}.jpg"), picture)
    left, top = (WIDTH - FACE) // 2, (HEIGHT - FACE) // 2
    (data / "crop_rects.json").write_text(str([left, top, left + FACE, top + FACE]))
    person = Person("nobody: a pattern", "not needed", "2026-11-20", generated=True)
    write_manifest(built, synctalk2d.build(
        built, data, generator=folder / "unet.onnx", encoder=folder / "ave.onnx", open_network=Network, name="Full size",
        author="the benchmark", licence="CC0-1.0", person=person,
    ))
    return built


class Ours:
    """The chain, ``batch`` pictures at a time, and the finished pictures in memory made once.

    While the device works the host copies the backgrounds, with ``pool`` on all its cores.
    """

    def __init__(self, avatar: Avatar, batch: int, sound: np.ndarray, background: np.ndarray,
                 pool: ThreadPoolExecutor | None = None) -> None:
        from studio.engine.chains import chain_for

        self._map = pool.map if pool is not None else map
        self.chain = chain_for(avatar, batch)
        self.batch, self._timeline, self._sound = batch, avatar.timeline, sound
        self._crop = avatar.crops[0].tolist()
        self._background = background
        self.pictures = np.zeros((batch, *background.shape), np.uint8)
        self._crops = np.zeros((batch, *self.chain.plan.largest, 3), np.uint8)
        self._sizes = np.full((batch, 2), FACE, np.float32)
        self._samples = np.zeros(self.chain.plan.samples, np.float32)
        self._gpu_ms = np.zeros(len(GPU_PARTS))
        self.clear()

    def clear(self) -> None:
        """Count anew."""
        self.stages: dict[str, float] = {}
        self.made, self.whole_ms = 0, 0.0

    def _count(self, name: str, ms: float) -> None:
        self.stages[name] = self.stages.get(name, 0.0) + ms

    def __call__(self, index: int) -> None:
        x, y, width, height = self._crop
        clock = [perf_counter()]
        starts = np.array([self._timeline.mel_end(one) for one in range(index, index + self.batch)]) - self._timeline.mel_frames
        at = int(starts[0]) * 200 - 401
        np.copyto(self._samples, self._sound[at : at + len(self._samples)])
        self.chain.listening.hear(self._samples, starts - starts[0], 0)
        clock.append(perf_counter())
        self.chain.listening.encode()
        clock.append(perf_counter())
        self._crops[:] = self._background[y : y + height, x : x + width]
        self.chain.painting.see(self._crops, self._sizes)
        clock.append(perf_counter())
        self.chain.painting.paint()
        clock.append(perf_counter())
        self.chain.painting.finish()
        clock.append(perf_counter())
        deque(self._map(lambda one: np.copyto(one, self._background), self.pictures), maxlen=0)
        clock.append(perf_counter())
        finished, _ = self.chain.painting.take()
        clock.append(perf_counter())
        for picture, mouth in zip(self.pictures, finished, strict=True):
            picture[y : y + height, x : x + width] = mouth
        clock.append(perf_counter())
        took = np.diff(clock) * 1e3
        if self.chain.stream is not None:
            # The host only asked; the device's own clock knows.
            self.chain.stream.times_ms(self._gpu_ms)
            for part, ms in zip(GPU_PARTS, self._gpu_ms, strict=True):
                self._count(f"GPU: {part}", ms)
        else:
            for part, ms in zip(("mel", "encode", "composite", "generate", "composite"), took, strict=False):
                self._count(f"host: {part} with its copies", ms)
        for name, ms in zip(("backgrounds", "wait for the device", "paste"), took[-3:], strict=True):
            self._count(f"host: {name}", ms)
        self.whole_ms += float(took.sum())
        self.made += 1

    @property
    def in_networks(self) -> float:
        """Share of the time in encoder (with the context, which is a copy) and generator."""
        inside = sum(ms for name, ms in self.stages.items() if "encode" in name or "generate" in name)
        return inside / self.whole_ms


class Plain:
    """What anybody would write: numpy in, ``session.run`` of the original networks, numpy out, cv2."""

    def __init__(self, folder: Path, device: Device, avatar: Avatar, batch: int, sound: np.ndarray, background: np.ndarray
                 ) -> None:
        self._encoder, self._unet = (
            open_session((folder / name).read_bytes(), device, threads=os.cpu_count() or 1)
            for name in ("ave.onnx", "unet.onnx")
        )
        self.batch, self._timeline, self._sound, self._background = batch, avatar.timeline, sound, background
        self._crop = avatar.crops[0].tolist()
        self._before = np.zeros((15, 512), np.float32)

    def __call__(self, index: int) -> list[np.ndarray]:
        from studio.avatars.importers.synctalk2d import network_input
        from studio.engine.stages.mel import log_mel

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


class Parts:
    """What is measured, part by part, on one avatar and one sound."""

    def __init__(self, folder: Path, device: Device, options: Any) -> None:
        from studio.engine.models.avatar import Avatar
        from studio.engine.opening import memory_of

        self.folder, self.device, self.options = folder, device, options
        self.memory = memory_of(device) if device.nvidia else None
        # Where the driver does not tell processes apart, this much was used before.
        before = self.memory.sample() if self.memory is not None else None
        self.used_before = before.used if before is not None else 0
        self.avatar = Avatar.load(write_avatar(folder, small=options.small), device=device)
        self.cycle = 20 * options.batch
        random = np.random.default_rng(0)
        self.sound = (0.1 * random.standard_normal(16_000 * (self.cycle // 25 + 10))).astype(np.float32)
        self.background = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        self.avatar.portrait.read(self.background)
        self.pool = ThreadPoolExecutor(os.cpu_count())
        self._ours: Ours | None = None

    def ours(self) -> Ours:
        """Give the chain of a batch; made once."""
        if self._ours is None:
            self._ours = Ours(self.avatar, self.options.batch, self.sound, self.background, self.pool)
        return self._ours

    def plain(self, batch: int) -> Plain:
        return Plain(self.folder, self.device, self.avatar, batch, self.sound, self.background)

    def close(self) -> None:
        self.avatar.close()
        self.pool.shutdown()
        if self.memory is not None:
            self.memory.close()

    # Before anything else of this process is on the device.
    def flat(self) -> list[Row]:
        return [_memory(self.ours(), self.memory, self.used_before, self.options.pictures, self.cycle)]

    def batches(self) -> list[Row]:
        batch, rounds, ours, plain = self.options.batch, self.options.rounds, self.ours(), self.plain(self.options.batch)
        table = np.zeros((rounds, 3))
        for number in range(-WARM, rounds):
            if number == 0:
                ours.clear()
            index = 40 + (number + WARM) * batch % self.cycle
            took = timed(ours, index)
            began = perf_counter()
            jpegs = list(self.pool.map(lambda one: cv2.imencode(".jpg", one, QUALITY)[1], ours.pictures))
            encoding = (perf_counter() - began) * 1e3
            theirs = timed(plain, index)
            if number >= 0:
                table[number] = took, took + encoding, theirs
        without, with_jpeg, theirs = (float(one) for one in np.median(table, axis=0))
        rows = [
            Row(f"batch of {batch}, sound to JPEG", "<= 50 ms", f"{with_jpeg:.1f} ms, {batch / with_jpeg * 1e3:.0f} pictures/s",
                with_jpeg <= 50, {"ms": with_jpeg}),
            Row("the same without JPEG", "<= 25 ms", f"{without:.1f} ms", without <= 25, {"ms": without}),
            Row(f"against a plain loop, batch of {batch}", ">= 3 times", f"{theirs / without:.2f} times ({theirs:.1f} ms)",
                theirs / without >= 3, {"times": theirs / without, "plain_ms": theirs}),
            Row("time inside encoder and generator", ">= 80 %", f"{100 * ours.in_networks:.0f} %", ours.in_networks >= 0.8,
                {"share": ours.in_networks}),
        ]
        rows += [Row(f"  {name}", "", f"{took / ours.made:.2f} ms a batch", None, {"ms": took / ours.made})
                 for name, took in ours.stages.items()]
        if ours.chain.untimed:
            rows.append(Row("  the GPU's own clock", "", f"not read: {ours.chain.untimed}", None))
        recorded = [name for name, on in ours.chain.recorded.items() if on]
        rows.append(Row("recorded as CUDA graphs", "", ", ".join(recorded) or "none", None))
        rows.append(Row("lands in pinned memory", "", "yes" if ours.chain.painting.pinned else "no", None))
        size = sum(len(one) for one in jpegs) / len(jpegs) / 1e3
        return [*rows, Row("a JPEG", "", f"{size:.0f} kB", None)]

    def live(self) -> list[Row]:
        live, plain = Ours(self.avatar, 1, self.sound, self.background), self.plain(1)
        turns = [40 + number % self.cycle for number in range(self.options.rounds * 10 + WARM)]
        pairs = np.array([(timed(live, index), timed(plain, index)) for index in turns])[WARM:]
        p50, p99 = (float(one) for one in np.percentile(pairs[:, 0], (50, 99)))
        alone = float(np.median(pairs[:, 1]))
        return [
            Row("one picture live, sound to host", "<= 3 ms p50, <= 5 ms p99", f"{p50:.2f} ms, {p99:.2f} ms",
                p50 <= 3 and p99 <= 5, {"p50_ms": p50, "p99_ms": p99}),
            Row("against a plain loop, one picture", ">= 2 times", f"{alone / p50:.2f} times ({alone:.2f} ms)",
                alone / p50 >= 2, {"times": alone / p50, "plain_ms": alone}),
        ]


def timed(run: Callable[[int], object], index: int) -> float:
    began = perf_counter()
    run(index)
    return (perf_counter() - began) * 1e3


MEMORY = {"device memory": "flat, <= 2 GB"}
BATCHES = {"batch, sound to JPEG": "<= 50 ms", "the same without JPEG": "<= 25 ms", "against a plain loop, batch": ">= 3 times",
           "time inside encoder and generator": ">= 80 %"}
LIVE = {"one picture live, sound to host": "<= 3 ms p50, <= 5 ms p99", "against a plain loop, one picture": ">= 2 times"}
"""What stands in a row whose part failed."""


def measure(folder: Path, device: Device, options: Any) -> tuple[list[Row], bool]:
    """Run the parts; give the rows and whether every part came to its end."""
    rows, failed = list[Row](), list[str]()

    def run(part: Callable[[], list[Row]], goals: dict[str, str]) -> None:
        try:
            rows.extend(part())
        except Exception as error:  # noqa: BLE001  (the other parts go on, and this one's reason is told)
            traceback.print_exc()
            failed.append(str(error))
            why = f"not measured: {type(error).__name__}: {error}"
            rows.extend(Row(name, goal, why, False) for name, goal in goals.items())

    with contextlib.ExitStack() as stack:
        made: list[Parts] = []

        def begin() -> list[Row]:
            made.append(Parts(folder, device, options))
            stack.callback(made[0].close)
            memory = made[0].memory
            return [Row("GPU", "", f"{memory.name}, driver {memory.driver}", None)] if memory is not None else []

        run(begin, MEMORY | BATCHES | LIVE)
        for parts in made:
            run(parts.flat, MEMORY)
            run(parts.batches, BATCHES)
            run(parts.live, LIVE)
    return rows, not failed


def _memory(ours: Ours, memory: DeviceMemory | None, before: int, pictures: int, cycle: int) -> Row:
    """Make many pictures and watch the device's memory: this process's share, or where that is not told what came to it."""
    sizes, made, began = [], 0, perf_counter()
    while made < pictures and perf_counter() - began < LONGEST_S:
        ours(40 + made % cycle)
        made += ours.batch
        use = memory.sample() if memory is not None and made % (20 * ours.batch) == 0 else None
        if use is not None:
            sizes.append(use.used - before if use.ours is None else use.ours)
    what = f"device memory over {made} pictures"
    if not sizes:
        return Row(what, "flat, <= 2 GB", "not measured: no GPU", None, {"pictures": made})
    growth, peak = (sizes[-1] - sizes[len(sizes) // 4]) / MIB, max(sizes) / MIB
    told = f"{growth:+.1f} MiB after the first quarter, peak {peak:.0f} MiB"
    figures = {"growth_mib": growth, "peak_mib": peak, "pictures": made}
    return Row(what, "flat, <= 2 GB", told, growth <= 1 and peak <= 2048, figures)


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--device", default="cuda", metavar="DEVICE",
                        help="cuda, cuda:1, tensorrt or cpu (default: %(default)s)")
    parser.add_argument("--batch", type=int, default=25, metavar="N", help="pictures at a time (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=30, metavar="N", help="batches measured (default: %(default)s)")
    parser.add_argument("--pictures", type=int, default=20_000, metavar="N", help="for the memory (default: %(default)s)")
    parser.add_argument("--small", action="store_true", help="few channels, to try the script")
    options = parser.parse_args()
    device = parse_device(options.device)
    assert device is not None
    began = perf_counter()
    try:
        prepare(device)
    except UnusableError as error:
        rows = [Row("batch of 25, sound to JPEG", "<= 50 ms", f"not measured: no CUDA device. {error}", None)]
        show(f"The notes' work on {device.words}", rows, options.json)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        rows, whole = measure(Path(folder), device, options)
    took = perf_counter() - began
    rows.append(Row("the whole of this", "<= 300 s", f"{took:.0f} s", took <= 300, {"s": took}))
    show(f"The notes' work on {device.words}", rows, options.json)
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())
