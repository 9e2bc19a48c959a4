"""The notes' own work on an NVIDIA GPU: SyncTalk_2D's U-Net 320, 1920 x 1080, batches of 25, sound in, JPEGs out.

    python benchmarks/gpu.py [--device cuda|cpu] [--batch N] [--rounds N] [--pictures N] [--small] [--json FILE]

One script, under five minutes; without a CUDA device it says so and ends well. The chain of `studio.engine.stages.chain`
against a plain loop with the same weights on the same device (numpy in, ``session.run``, numpy out, cv2), in turn; live,
one picture at a time; the share of time inside the networks; the device's memory over many pictures. ``--small`` and
``--device cpu`` run the same code in seconds without a GPU; their figures mean nothing.
"""

from __future__ import annotations

import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
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
    """The chain, ``batch`` pictures at a time, and the finished pictures in memory made once."""

    def __init__(self, avatar: Avatar, batch: int, sound: np.ndarray, background: np.ndarray) -> None:
        from studio.engine.chained import chain_for

        self.chain = chain_for(avatar, batch)
        self.batch, self._timeline, self._sound = batch, avatar.timeline, sound
        self._crop = avatar.crops[0].tolist()
        self._background = background
        self.pictures = np.zeros((batch, *background.shape), np.uint8)
        self._crops = np.zeros((batch, *self.chain.plan.largest, 3), np.uint8)
        self._sizes = np.full((batch, 2), FACE, np.float32)
        self._samples = np.zeros(self.chain.plan.samples, np.float32)
        self.stages = dict.fromkeys(("sound in and mel", "encoder and context", "face in and cut", "generator",
                                     "finish and mouth out", "background and paste"), 0.0)
        self.made = 0

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
        finished, _ = self.chain.painting.finish()
        clock.append(perf_counter())
        for number in range(self.batch):
            np.copyto(self.pictures[number], self._background)
            self.pictures[number, y : y + height, x : x + width] = finished[number]
        clock.append(perf_counter())
        for name, took in zip(self.stages, np.diff(clock), strict=True):
            self.stages[name] += took
        self.made += 1

    @property
    def in_networks(self) -> float:
        """Share of the time in encoder and generator."""
        return (self.stages["encoder and context"] + self.stages["generator"]) / sum(self.stages.values())


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


def timed(run: Callable[[int], object], index: int) -> float:
    began = perf_counter()
    run(index)
    return (perf_counter() - began) * 1e3


def measure(folder: Path, device: Device, options: Any) -> list[Row]:
    from studio.engine.models.avatar import Avatar
    from studio.engine.opening import memory_of

    avatar = Avatar.load(write_avatar(folder, small=options.small), device=device)
    memory = memory_of(device) if device.nvidia else None
    try:
        return _measure(folder, device, avatar, memory, options)
    finally:
        avatar.close()
        if memory is not None:
            memory.close()


def _measure(folder: Path, device: Device, avatar: Avatar, memory: DeviceMemory | None, options: Any) -> list[Row]:
    batch, rounds = options.batch, options.rounds
    cycle = 20 * batch
    sound = (0.1 * np.random.default_rng(0).standard_normal(16_000 * (cycle // 25 + 10))).astype(np.float32)
    background = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    avatar.portrait.read(background)
    ours, live = Ours(avatar, batch, sound, background), Ours(avatar, 1, sound, background)
    plain, plain_live = (Plain(folder, device, avatar, count, sound, background) for count in (batch, 1))
    warm = 3
    table = np.zeros((rounds, 3))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for number in range(-warm, rounds):
            index = 40 + (number + warm) * batch % cycle
            took = timed(ours, index)
            began = perf_counter()
            jpegs = list(pool.map(lambda one: cv2.imencode(".jpg", one, QUALITY)[1], ours.pictures))
            encoding = (perf_counter() - began) * 1e3
            theirs = timed(plain, index)
            if number == -1:
                ours.stages = dict.fromkeys(ours.stages, 0.0)
                ours.made = 0
            if number >= 0:
                table[number] = took, took + encoding, theirs
    turns = [40 + number % cycle for number in range(rounds * 10 + warm)]
    pairs = np.array([(timed(live, index), timed(plain_live, index)) for index in turns])[warm:]
    without, with_jpeg, theirs = np.median(table, axis=0)
    p50, p99 = np.percentile(pairs[:, 0], (50, 99))
    alone = float(np.median(pairs[:, 1]))
    size = sum(len(one) for one in jpegs) / len(jpegs) / 1e3
    rows = [
        Row(f"batch of {batch}, sound to JPEG", "<= 50 ms", f"{with_jpeg:.1f} ms, {batch / with_jpeg * 1e3:.0f} pictures/s",
            with_jpeg <= 50, {"ms": with_jpeg}),
        Row("the same without JPEG", "<= 25 ms", f"{without:.1f} ms", without <= 25, {"ms": without}),
        Row("one picture live, sound to host", "<= 3 ms p50, <= 5 ms p99", f"{p50:.2f} ms, {p99:.2f} ms",
            bool(p50 <= 3 and p99 <= 5), {"p50_ms": p50, "p99_ms": p99}),
        Row(f"against a plain loop, batch of {batch}", ">= 3 times", f"{theirs / without:.2f} times ({theirs:.1f} ms)",
            theirs / without >= 3, {"times": theirs / without, "plain_ms": theirs}),
        Row("against a plain loop, one picture", ">= 2 times", f"{alone / p50:.2f} times ({alone:.2f} ms)", alone / p50 >= 2,
            {"times": alone / p50, "plain_ms": alone}),
        Row("time inside encoder and generator", ">= 80 %", f"{100 * ours.in_networks:.0f} %", ours.in_networks >= 0.8,
            {"share": ours.in_networks}),
    ]
    rows += [Row(f"  {name}", "", f"{took / ours.made * 1e3:.2f} ms a batch", None, {"ms": took / ours.made * 1e3})
             for name, took in ours.stages.items()]
    recorded = [name for name, on in ours.chain.recorded.items() if on]
    rows.append(Row("recorded as CUDA graphs", "", ", ".join(recorded) or "none", None))
    rows.append(Row("lands in pinned memory", "", "yes" if ours.chain.painting.pinned else "no", None))
    rows.append(Row("a JPEG", "", f"{size:.0f} kB", None))
    return rows + [_memory(ours, memory, options.pictures, cycle)]


def _memory(ours: Ours, memory: DeviceMemory | None, pictures: int, cycle: int) -> Row:
    """Make many pictures and watch the device's memory, this process's share where the driver tells it."""
    sizes, made, began = [], 0, perf_counter()
    while made < pictures and perf_counter() - began < LONGEST_S:
        ours(40 + made % cycle)
        made += ours.batch
        use = memory.sample() if memory is not None and made % (20 * ours.batch) == 0 else None
        if use is not None:
            sizes.append(use.used if use.ours is None else use.ours)
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
    try:
        prepare(device)
        with tempfile.TemporaryDirectory() as folder:
            rows = measure(Path(folder), device, options)
    except UnusableError as error:
        rows = [Row("batch of 25, sound to JPEG", "<= 50 ms", f"not measured: no CUDA device. {error}", None)]
    show(f"The notes' work on {device.words}", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
