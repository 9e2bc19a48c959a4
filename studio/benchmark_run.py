"""Where the time and the memory of a picture go: one run of the pipeline over a sound, measured."""

from __future__ import annotations

import contextlib
import json
import platform
import sys
import tracemalloc
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np

from studio import __version__
from studio.avatars.format import GENERATOR
from studio.engine.core.frame import GPU_PARTS, PARTS, STAGES
from studio.engine.core.ring import Ring
from studio.engine.metrics.memory import Resident
from studio.engine.metrics.timings import Timings, spread
from studio.engine.models.runtime import operator_times
from studio.engine.pipeline import Pipeline
from studio.errors import InputError
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import write_text
from studio.files.folders import scratch
from studio.files.names import shown
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from studio.engine.core.frame import Frame
    from studio.engine.models.performer import Performer
    from studio.engine.setup import Setup

FORMAT = 3
MOST_PICTURES = 90_000
"""An hour of pictures; a longer sound is measured so far."""
LARGEST_JSON = 64 * 1024 * 1024
_RING_S = 4
MEMORY_EVERY = 10
_TRACED = 50
_OTHERS = {"run_with_iobinding": "onnxruntime", "_decode": "idle loop"}
"""Whose an allocation is when this function is among those that were running; the stages' otherwise."""
LARGE = 4096
"""Bytes from which an allocation counts as an array."""


@dataclass(frozen=True)
class BenchmarkRun:
    """What one run measured; plain numbers, so that it can be kept as JSON and compared.

    ``stages_ms`` has one list a stage with one number a picture, ``gpu_ms`` the same for `GPU_PARTS` by the GPU's own clock
    (empty without one; ``untimed`` says why where there should be one); ``clocks_ms`` is what reading the clock cost in one
    picture; ``resident`` pairs a picture's number with bytes; ``traced_bytes`` has what Python and numpy held at most at
    once while each of some pictures was made; ``native`` what one picture took from the C library, by who asked for it:
    allocations, bytes and how many had 4 KiB or more (empty where memray is not installed); ``operators_ms`` has one table
    a network.
    """

    format: int
    avatar: str
    sound: str
    provider: str
    machine: dict[str, str]
    pictures: int
    elapsed_s: float
    stages_ms: dict[str, list[float]]
    gpu_ms: dict[str, list[float]]
    untimed: str
    clocks_ms: float
    resident: list[tuple[int, int]]
    traced_bytes: list[int]
    native: dict[str, list[float]]
    operators_ms: dict[str, dict[str, float]]

    @property
    def picture_ms(self) -> list[float]:
        """Time of all stages of every picture."""
        return [sum(row) for row in zip(*self.stages_ms.values(), strict=True)]

    def spread_ms(self, stage: str) -> tuple[float, float, float]:
        """Give p50, p95 and p99 of a stage, or of a "picture" as a whole, as the panels and `live` take them."""
        median, p95, p99 = spread(np.array(self.picture_ms if stage == "picture" else self.stages_ms[stage])).tolist()
        return median, p95, p99

    @property
    def pictures_per_s(self) -> float:
        """Pictures a second, from the first to the last, without encoding."""
        return self.pictures / self.elapsed_s


def profile(speech: Path, setup: Setup, *, track: int | None = None, progress: Callable[[int], None] | None = None
            ) -> tuple[BenchmarkRun, Timings]:
    """Run the pipeline over ``speech`` as fast as it goes and measure.

    Parameters
    ----------
    speech
        Any file `SoundReader` takes.
    setup
        Who speaks, and where.
    track
        Number of the sound's track, from 1; by default the one that speaks.
    progress
        Called with the number of pictures made.

    Raises
    ------
    StudioError
        The sound or the avatar cannot be used.
    """
    with SoundReader(speech, track=track) as sound:
        avatar = setup.open()
        try:
            return _Run(avatar, speech.name).measure(sound, progress)
        finally:
            avatar.close()


class _Run:
    """One avatar, one frame, one ring."""

    def __init__(self, avatar: Performer, sound: str) -> None:
        self._avatar, self._sound = avatar, sound
        self._ring = Ring(_RING_S * avatar.timeline.rate)
        self._pipeline = Pipeline(avatar, self._ring)
        self._frame: Frame = avatar.new_frame()

    def measure(self, sound: SoundReader, progress: Callable[[int], None] | None) -> tuple[BenchmarkRun, Timings]:
        timings, resident, memory = Timings(PARTS, MOST_PICTURES), Resident(), []
        by_gpu = Timings(GPU_PARTS, MOST_PICTURES if self._avatar.device.nvidia else 1)
        made, piece = 0, self._avatar.timeline.rate // 2
        started = 0.0
        for speech, _ in sound:
            for start in range(0, len(speech), piece):
                self._ring.write(speech[start : start + piece], 0.0)
                while made <= min(self._pipeline.timeline.newest_due(self._ring.end), MOST_PICTURES - 1):
                    if made == 1:
                        started = perf_counter()
                    self._pipeline.make(made, self._frame)
                    timings.add(self._frame.stamps.parts_ms, perf_counter())
                    if self._frame.stamps.timed_by_gpu:
                        by_gpu.add(self._frame.stamps.gpu_ms, perf_counter())
                    if made % MEMORY_EVERY == 0:
                        memory.append((made, resident.sample()))
                        if progress is not None:
                            progress(made)
                    made += 1
        elapsed_s = perf_counter() - started
        if made < MEMORY_EVERY:
            raise InputError(f"{self._sound} is too short to be measured: give a sound of a second or more.")
        _, rows = timings.since(0.0)
        # The first picture also binds the arrays.
        stages = {stage: rows[1:, PARTS.index(stage)].round(4).tolist() for stage in STAGES}
        _, rows = by_gpu.since(0.0)
        on_gpu = {part: rows[1:, number].round(4).tolist() for number, part in enumerate(GPU_PARTS)} if len(rows) > 1 else {}
        return BenchmarkRun(
            format=FORMAT, avatar=self._avatar.manifest.name, sound=self._sound, provider=self._pipeline.provider,
            machine=_machine(), pictures=made - 1, elapsed_s=elapsed_s, stages_ms=stages, gpu_ms=on_gpu,
            untimed=self._pipeline.painter.untimed, clocks_ms=_clocks_ms(), resident=memory, traced_bytes=self._traced(made),
            native=self._native(made + _TRACED),
            operators_ms=self._operators(),
        ), timings

    def _traced(self, made: int) -> list[int]:
        """Make some more pictures while Python watches its allocations."""
        most = []
        tracemalloc.start()
        try:
            for index in range(made, made + _TRACED):
                self._hear(index)
                tracemalloc.reset_peak()
                before = tracemalloc.get_traced_memory()[0]
                self._pipeline.make(index, self._frame)
                most.append(tracemalloc.get_traced_memory()[1] - before)
        finally:
            tracemalloc.stop()
        # The first pictures after the start fill Python's own caches.
        return most[_TRACED // 2 :]

    def _native(self, made: int) -> dict[str, list[float]]:
        """Make some more pictures while memray, where it is installed, counts what is asked of the C library."""
        if find_spec("memray") is None:
            return {}
        import memray

        freed = {memray.AllocatorType[name].value for name in ("PYMALLOC_FREE", "FREE", "MUNMAP")}
        self._hear(made + _TRACED)
        with scratch() as folder:
            records = folder / "records"
            with _plain_arguments(), memray.Tracker(records):
                for index in range(made, made + _TRACED):
                    self._pipeline.make(index, self._frame)
            found = {who: [0.0, 0.0, 0.0] for who in ("stages", "onnxruntime", "idle loop")}
            with memray.FileReader(records) as reader:
                for record in reader.get_allocation_records():
                    if record.allocator in freed or not record.size:
                        continue
                    functions = {frame[0] for frame in record.stack_trace(max_stacks=16)}
                    who = next((_OTHERS[one] for one in _OTHERS if one in functions), "stages")
                    for at, one in enumerate((1, record.size, record.size >= LARGE)):
                        found[who][at] += one / _TRACED
        return found

    def _hear(self, index: int) -> None:
        """Add silence until picture ``index`` is due."""
        silence = np.zeros(self._avatar.timeline.rate // self._avatar.timeline.fps, np.float32)
        while self._pipeline.timeline.newest_due(self._ring.end) < index:
            self._ring.write(silence, 0.0)

    def _operators(self) -> dict[str, dict[str, float]]:
        frame, avatar = self._frame, self._avatar
        told = np.zeros((1, *avatar.manifest.painted_from), np.float32)
        return {
            "encoder": operator_times(avatar.networks[avatar.encoder.profile.encoder], (frame.mel,)),
            "generator": operator_times(avatar.networks[GENERATOR], (frame.face, told), threads=avatar.threads),
        }


def _clocks_ms() -> float:
    """Measure what the pipeline's own readings of the clock cost in a picture: seven of them."""
    count = 20_000
    started = perf_counter()
    for _ in range(count):
        perf_counter()
    return (perf_counter() - started) / count * 7 * 1e3


def _machine() -> dict[str, str]:
    name = platform.processor() or platform.machine()
    if sys.platform == "linux":
        with open("/proc/cpuinfo", encoding="utf-8") as file:  # noqa: PTH123
            name = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), name)
    wanted = ("onnxruntime-gpu", "onnxruntime", "numpy", "opencv-python-headless", "av", "soxr")
    packages = {one: version(one) for one in wanted if _installed(one)}
    return {
        "processor": name, "system": f"{platform.system()} {platform.release()}", "python": platform.python_version(),
        "viseme-studio": __version__, **packages,
    }


def _installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True


def save(measured: BenchmarkRun, path: Path) -> None:
    """Keep the figures as JSON; `OutputError` when it cannot be written."""
    write_text(path, json.dumps(asdict(measured)))


def load(path: Path) -> BenchmarkRun:
    """Read figures kept by `save`; `InputError` when the file is not that."""
    try:
        data: dict[str, Any] = parse_json(read_bytes(path, most_bytes=LARGEST_JSON))
        if data.pop("format", None) != FORMAT:
            raise ValueError("its format is another")
        return BenchmarkRun(format=FORMAT, **data)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{path} is not a profile to compare with ({error!s:.160}): make one with --json FILE.") from error


@contextlib.contextmanager
def _plain_arguments() -> Iterator[None]:
    """Let memray write down the command without the bytes of a file's name that are no UTF-8: it fails over them."""
    before, sys.argv = sys.argv, [shown(one) for one in sys.argv]
    try:
        yield
    finally:
        sys.argv = before
