"""Flat for ever? The resident set over many pictures, live and rendered, and over avatars switched again and again.

    python benchmarks/soak.py [--avatar NAME|FOLDER|small] [--pictures N] [--switches N] [--part NAME]
                              [--clip mp4|mkv] [--json FILE]

Each part runs in a process of its own. *live*: the engine listens to the sample again and again, from a file source whose
time goes faster than the clock, while a reader takes pictures, figures and mel as the window does. *render*: one sound as
long as all the pictures becomes one clip; beyond 30,000 pictures an MP4 file is written in pieces. *switch*: a live engine
is given one avatar after another, the bundled two and a small one. The slope is that of a line through all samples after
the first tenth (least squares). ``small`` is an avatar of 192 x 128 that is made on the spot, for the full length in
minutes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.engine.core.ring import Ring  # noqa: E402
from studio.engine.engine import Engine  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.engine.pipeline import Pipeline  # noqa: E402
from studio.engine.sources.wavefile import WaveFile  # noqa: E402
from studio.media.sound import SoundReader  # noqa: E402
from studio.outputs.preview import Preview  # noqa: E402
from studio.render import render  # noqa: E402
from tests import tiny_avatar  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable

SPEECH = ROOT / "assets" / "samples" / "welcome.flac"
SLOPE_MIB, BACK = 1.0, 0.05
PER = 100_000
"""Pictures over which growth is told."""
WARM_UP = 0.1
LOOK_S = 0.05
BUSY = 0.6
"""Share of its time in which the engine makes pictures while it soaks."""
FASTEST = 8.0
"""The file source gives sound every 10 ms; more of it at a time than two pictures would have the engine skip."""
PICTURES_A_SWITCH = 10
MIB = 2.0**20
MOST_SAMPLES = 60_000
PARTS = 12
FULL_AT_BEST = {"idle loop"}


class Samples:
    """The resident set by the number of pictures made, in arrays that are there from the start: a list would grow itself."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._points = np.zeros((MOST_SAMPLES, 2))
        self._count = 0
        self._next = 0.0

    def take(self, pictures: int) -> None:
        """Measure, at most `MOST_SAMPLES` times and not more often than ten times a second."""
        now = time.monotonic()
        if self._count < MOST_SAMPLES and now >= self._next:
            self._points[self._count] = pictures, self._process.memory_info().rss / MIB
            self._count += 1
            self._next = now + 0.1

    def found(self) -> dict[str, Any]:
        """Give the growth in MiB over `PER` pictures after the warm-up, and what it was taken from."""
        points = self._points[: self._count]
        kept = points[points[:, 0] >= WARM_UP * points[-1, 0]]
        at, size = kept[:, 0] / PER, kept[:, 1]
        slope, start = np.polyfit(at, size, 1)
        noise = float(np.std(size - slope * at - start))
        course = [round(float(part.mean()), 2) for part in np.array_split(size, 10)]
        return {"pictures": int(points[-1, 0]), "slope": float(slope), "noise": noise, "grown": float(slope * np.ptp(at)),
                "first": course[0], "last": course[-1], "most": float(size.max()), "course": course}


class Live:
    """An engine on a thread of its own, and a reader that looks as the window does."""

    def __init__(self, avatar: Performer, pictures: int) -> None:
        self.engine, self.preview = Engine(avatar), Preview()
        self.engine.add(self.preview)
        self._pictures = pictures
        self._fills: dict[str, np.ndarray] = {}
        self._failure: list[BaseException] = []
        self._thread = threading.Thread(target=self._run, name="engine")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.engine.close()
        self._thread.join()

    def _run(self) -> None:
        try:
            self.engine.run()
        except BaseException as error:  # noqa: BLE001  (raised again by the reader)
            self._failure.append(error)

    def look(self) -> int:
        """Take what the panels take; give the pictures made."""
        if self._failure:
            raise self._failure[0]
        engine = self.engine
        self.preview.take()
        engine.history.read()
        made = engine.snapshot().pictures
        part = min(PARTS - 1, made * PARTS // self._pictures)
        for use in engine.queues():
            assert use.depth <= use.size, use
            if use.name not in FULL_AT_BEST:
                self._note(use.name, part, use.depth / use.size)
        for use in engine.pools():
            self._note(use.name, part, use.most_in_use / use.size)
        return made

    def _note(self, name: str, part: int, fill: float) -> None:
        row = self._fills.setdefault(name, np.zeros((PARTS, 2)))[part]
        row += fill, 1.0

    def growing(self) -> list[str]:
        """Name the pools and queues that are fuller in the last third than in the one before, by a tenth of their size."""
        found = []
        for name, fills in self._fills.items():
            (before, looks_before), (after, looks_after) = fills.reshape(3, -1, 2).sum(axis=1)[1:]
            before, after = before / max(1.0, looks_before), after / max(1.0, looks_after)
            if after > before + 0.1:
                found.append(f"{name} ({100 * before:.0f} to {100 * after:.0f} % full)")
        return found


def speed_for(avatar: Performer) -> float:
    """Measure a picture of this avatar, and give how many times faster than the clock it may be asked for."""
    count = 40
    ring = Ring(avatar.timeline.needs(count))
    ring.write((0.1 * np.random.default_rng(0).standard_normal(ring.capacity)).astype(np.float32), 0.0)
    pipeline, frame, took = Pipeline(avatar, ring), avatar.new_frame(), []
    for index in range(count):
        began = time.perf_counter()
        pipeline.make(index, frame)
        took.append(time.perf_counter() - began)
    # Handing on, the idle loop's decoder and the reader want their share.
    return max(1.0, min(FASTEST, BUSY / (avatar.timeline.fps * (float(np.median(took)) + 0.001))))


def live(folder: Path, pictures: int) -> dict[str, Any]:
    avatar = Performer.load(folder)
    speed, samples = speed_for(avatar), Samples()
    with Live(avatar, pictures) as running:
        running.engine.listen(WaveFile(SPEECH, aloud=False, lead_s=0.2, loop=True, speed=speed))
        while (made := running.look()) < pictures:
            samples.take(made)
            time.sleep(LOOK_S)
        skipped = running.engine.snapshot().skipped
    return samples.found() | {"speed": speed, "skipped": skipped, "growing": running.growing()}


def long_speech(path: Path, seconds: float) -> Path:
    """Write the sample again and again, 16 kHz mono of 16 bits."""
    with SoundReader(SPEECH) as sound:
        once = np.concatenate([speech for speech, _ in sound])
    piece, left = (np.clip(once, -1, 1) * 32767).astype("<i2"), int(seconds * 16_000)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        while left > 0:
            file.writeframes(piece[:left].tobytes())
            left -= len(piece)
    return path


def rendered(folder: Path, pictures: int, kind: str = "mp4") -> dict[str, Any]:
    samples = Samples()

    def progress(made: int, _total: int | None) -> None:
        if made % 10 == 0:
            samples.take(made)

    with tempfile.TemporaryDirectory() as scratch:
        speech = long_speech(Path(scratch) / "speech.wav", pictures / 25)
        report = render(speech, Path(scratch) / f"clip.{kind}", avatar=folder, progress=progress)
    return samples.found() | {"speed": report.times_real_time, "after": psutil.Process().memory_info().rss / MIB}


def switched(folders: Iterable[Path], switches: int) -> dict[str, Any]:
    """Switch through ``folders`` and give the resident set with the first of them before and after, each at rest."""
    folders = list(folders)
    process = psutil.Process()
    with Live(Performer.load(folders[0]), switches * PICTURES_A_SWITCH) as running:
        engine = running.engine
        engine.listen(WaveFile(SPEECH, aloud=False, lead_s=0.2, loop=True))
        sizes = [_settled(running, process)]
        for number in range(1, switches + 1):
            engine.use(Performer.load(folders[number % len(folders)]))
            _make(running, PICTURES_A_SWITCH)
            if number % len(folders) == 0:
                sizes.append(_settled(running, process))
        if switches % len(folders):
            engine.use(Performer.load(folders[0]))
            sizes.append(_settled(running, process))
    return {"switches": switches, "before": sizes[0], "once": sizes[1], "after": sizes[-1], "most": max(sizes),
            "course": [round(size, 1) for size in sizes]}


def _make(running: Live, pictures: int) -> None:
    end = running.look() + pictures
    while running.look() < end:
        time.sleep(LOOK_S)


def _settled(running: Live, process: psutil.Process) -> float:
    """Give the median of the resident set in MiB over a second of pictures."""
    _make(running, PICTURES_A_SWITCH)
    sizes = []
    for _ in range(10):
        _make(running, 2)
        sizes.append(process.memory_info().rss / MIB)
    return float(np.median(sizes))


def run_part(options: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as scratch:
        small = tiny_avatar.write(Path(scratch) / "small")
        folder = small if options.avatar == "small" else library.find(options.avatar)
        if options.part == "switch":
            return switched([folder, library.find("ines"), small], options.switches)
        if options.part == "render":
            return rendered(folder, options.pictures, options.clip)
        return live(folder, options.pictures)


def rows_of(part: str, found: dict[str, Any]) -> list[Row]:
    if part == "switch":
        off = found["after"] / found["before"] - 1.0
        return [Row(
            f"resident set after {found['switches']} switches of avatar", f"within {100 * BACK:.0f} %",
            f"{100 * off:+.1f} % ({found['before']:.0f} MiB before, {found['once']:.0f} after one round, "
            f"{found['after']:.0f} at the end, {found['most']:.0f} at most)", abs(off) <= BACK, found,
        )]
    slope, growing = found["slope"], found.pop("growing", [])
    told = f"{slope:+.2f} MiB ({found['first']:.1f} to {found['last']:.1f}, {found['most']:.1f} at most)"
    rows = [Row(
        f"{part}: growth over {PER:,} pictures, of {found['pictures']:,} at {found['speed']:.1f} times real time",
        f"<= {SLOPE_MIB:.0f} MiB", told, slope <= SLOPE_MIB, found,
    )]
    if part == "live":
        rows.append(Row("live: pools and queues that grow", "none", ", ".join(growing) or "none", not growing))
        rows.append(Row("live: pictures skipped", "", f"{found['skipped']:,}", None))
    return rows


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--pictures", type=int, default=5_000, metavar="N", help="live and rendered (default: %(default)s)")
    parser.add_argument("--switches", type=int, default=100, metavar="N", help="of avatars (default: %(default)s)")
    parser.add_argument("--part", choices=("live", "render", "switch"), action="append", help="only this one (default: all)")
    parser.add_argument("--clip", choices=("mp4", "mkv"), default="mp4", help="what is rendered (default: %(default)s)")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    parts = options.part or ["live", "render", "switch"]
    if options.here:
        options.part = parts[0]
        print(json.dumps(run_part(options)))
        return 0
    rows: list[Row] = []
    for part in parts:
        command = [sys.executable, __file__, "--here", "--part", part, "--avatar", options.avatar,
                   "--pictures", str(options.pictures), "--switches", str(options.switches), "--clip", options.clip]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        rows += rows_of(part, json.loads(done.stdout.strip().splitlines()[-1]))
    show(f"soak: {options.avatar}", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
