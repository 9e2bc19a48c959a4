"""The notes' own work on an NVIDIA GPU: SyncTalk_2D's U-Net 320, 1920 x 1080, batches of 25, sound in, JPEGs out.

    python benchmarks/gpu.py [--device cuda|cpu] [--batch N] [--rounds N] [--pictures N] [--small] [--json FILE]

One script, under five minutes; without a CUDA device it says so and ends well. The device's memory over many pictures; the
chain of `painters.gpu` against a plain loop with the same weights on the same device (`benchmarks.contenders`),
in turn; the share of time inside the networks; live, one picture at a time. A part that fails says why and the others go on;
then the exit code is 1. ``--small`` and ``--device cpu`` run the same code in seconds without a GPU; their figures mean
nothing.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
import tempfile
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.contenders import Ours, Plain  # noqa: E402
from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.engine.models.device import parse_device  # noqa: E402
from studio.engine.models.sessions import UnusableError  # noqa: E402
from studio.engine.painters.gpu.sessions import prepare  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.models.device import Device
    from studio.engine.painters.gpu.device_memory import DeviceMemory

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


class Parts:
    """What is measured, part by part, on one avatar and one sound."""

    def __init__(self, folder: Path, device: Device, options: Any) -> None:
        from studio.engine.device_choice import memory_of
        from studio.engine.models.performer import Performer

        self.folder, self.device, self.options = folder, device, options
        self.memory = memory_of(device) if device.nvidia else None
        # Where the driver does not tell processes apart, this much was used before.
        before = self.memory.sample() if self.memory is not None else None
        self.used_before = before.used if before is not None else 0
        self.avatar = Performer.load(write_avatar(folder, small=options.small), device=device)
        self.cycle = 20 * options.batch
        random = np.random.default_rng(0)
        self.sound = (0.1 * random.standard_normal(16_000 * (self.cycle // 25 + 10))).astype(np.float32)
        self.background = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        self.avatar.idle_loop.read(self.background)
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
        table, jpegs = np.zeros((rounds, 3)), list[np.ndarray]()

        def to_jpeg(index: int) -> None:
            jobs = []
            ours(index, lambda one: jobs.append(self.pool.submit(cv2.imencode, ".jpg", ours.pictures[one], QUALITY)))
            jpegs[:] = [job.result()[1] for job in jobs]

        for number in range(-WARM, rounds):
            index = 40 + (number + WARM) * batch % self.cycle
            if number == 0:
                ours.clear()
            took = timed(ours, index), timed(to_jpeg, index), timed(plain, index)
            if number >= 0:
                table[number] = took
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
        recorded = [name for name, on in ours.chain.sessions.items() if on.recorded]
        rows.append(Row("recorded as CUDA graphs", "", ", ".join(recorded) or "none", None))
        rows.append(Row("lands in pinned memory", "", "yes" if ours.chain.painting.pinned else "no", None))
        size = sum(len(one) for one in jpegs) / len(jpegs) / 1e3
        return [*rows, Row("a JPEG", "", f"{size:.0f} kB", None)]

    def live(self) -> list[Row]:
        live, plain = Ours(self.avatar, 1, self.sound, self.background), self.plain(1)
        turns = [40 + number % self.cycle for number in range(self.options.rounds * 10 + WARM)]
        # As every program of the studio does before it speaks.
        gc.collect()
        gc.freeze()
        pairs = np.array([(timed(live, index), timed(plain, index)) for index in turns])[WARM:]
        gc.unfreeze()
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
    # Which form of the generator's weights is taken, and what the others took.
    logging.basicConfig(format="%(message)s")
    logging.getLogger("studio.engine.painters.gpu.half_precision").setLevel(logging.INFO)
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
