"""An idle loop of large pictures, live: how much memory, how long the engine waits for them, and what two cores reach.

    python benchmarks/frames.py [--avatar NAME|FOLDER] [--seconds N] [--part NAME] [--over-the-end] [--json FILE]

The loop is the avatar's own, enlarged, with noise like a camera's, and written as an import writes it; its networks and its
feather stay, and its crops grow with the picture. One second is encoded and joined over and over, which costs a decoder what
as many different pictures cost it. Each part runs in a process of its own: the real engine listens to the sample in real time,
from a file source, while a reader takes pictures 60 times a second; then it goes over to the avatar as it was, and back, and
once more. *hd*: 523 pictures of 1920 x 1080. *long*: ten minutes, 15,000 pictures, of fewer bytes. *uhd*: 523 of 3840 x 2160.
*uhd-long*: 15,000 of them, a file of some 2 GB.

Before that every part compares what the portrait shows with what was joined: at the beginning, and where the loop begins
again. A long one is played to its end only with --over-the-end, which takes minutes.
"""

from __future__ import annotations

import json
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.avatars.format_reading import read_manifest  # noqa: E402
from studio.engine.engine import Engine  # noqa: E402
from studio.engine.models.idle_loop import IdleLoop  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.engine.sources.wavefile import WaveFile  # noqa: E402
from studio.media.film import Film  # noqa: E402
from studio.media.loop import join_loops, write_loop  # noqa: E402
from studio.media.pictures import VideoReader  # noqa: E402
from studio.outputs.preview import Preview  # noqa: E402
from tests.plain_output import PlainOutput  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from studio.engine.core.frame import Stamps

    Swap = Callable[[np.ndarray], tuple[np.ndarray, int]]

SPEECH = ROOT / "assets" / "samples" / "welcome.flac"
PARTS = {"hd": (1920, 1080, 523), "long": (1920, 1080, 15_000), "uhd": (3840, 2160, 523), "uhd-long": (3840, 2160, 15_000)}
SHORT = 523
QUALITY = {"long": 24.0}
"""Of the written loop where it is not an import's own: ten minutes would else be 3 GB."""
DISTINCT = 25
"""Pictures that are encoded; the rest are the same packets again, which cost a decoder as much."""
NOISE_LEVELS = 2.0
LEAD_S, WARM_UP_S = 0.15, 3.0
GOAL_MB, GOAL_MS, GOAL_SWITCH_MS = 700, 10.0, 200.0
COMPARED = 60
SWITCHES = 4
MIB = 2.0**20


def pictures(avatar: Path, width: int, height: int) -> Iterator[np.ndarray]:
    """Give some of the avatar's pictures, enlarged and with noise."""
    chance = np.random.default_rng(0)
    noise = chance.normal(0, NOISE_LEVELS, (height + 64, width + 64, 1)).astype(np.int8)
    for shown in islice(Film(avatar / "frames.mp4").read(), DISTINCT):
        large = cv2.resize(shown.picture, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.int16)
        down, right = chance.integers(0, 64, 2)
        large += noise[down : down + height, right : right + width]
        yield np.clip(large, 0, 255).astype(np.uint8)


def build(avatar: Path, folder: Path, size: tuple[int, int, int]) -> Path:
    """Write an avatar whose pictures are of this width, height and number, and beside it the second that it repeats."""
    width, height, frames = size
    manifest = read_manifest(avatar)
    shutil.copytree(avatar, folder)
    base, rest = folder.parent / "base.mp4", folder.parent / "rest.mp4"
    write_loop(base, pictures(avatar, width, height), quality=QUALITY.get(folder.name))
    whole, left = divmod(frames, DISTINCT)
    parts = [base] * whole
    if left:
        write_loop(rest, (one.picture for one in islice(Film(base).read(), left)))
        parts.append(rest)
    assert join_loops(parts, folder / "frames.mp4") == frames
    crops = np.load(folder / "crops.npy")[:1] * (height / manifest.picture.height)
    np.save(folder / "crops.npy", np.repeat(crops.astype("<i4"), frames, axis=0))
    text = (folder / "avatar.toml").read_text(encoding="utf-8")
    for key, value in (("width", width), ("height", height), ("frames", frames)):
        text = re.sub(rf"(\[picture\][^\[]*?\n{key} = )\d+", rf"\g<1>{value}", text)
    (folder / "avatar.toml").write_text(text, encoding="utf-8")
    return folder


def sums(path: Path, size: tuple[int, int, int]) -> list[int]:
    """Decode a short loop plainly, in order, and give a checksum of each picture."""
    reader, shown, found = VideoReader(path), np.empty((size[1], size[0], 3), np.uint8), []
    while reader.read(shown):
        found.append(zlib.crc32(shown))
    reader.close()
    return found


def compared(folder: Path, size: tuple[int, int, int], *, over_the_end: bool) -> tuple[int, int]:
    """Play the loop; give how many pictures were compared with a plain decode of what was joined, and how many differ."""
    width, height, frames = size
    wanted = sums(folder.parent / "base.mp4", size) * (frames // DISTINCT)
    if frames % DISTINCT:
        wanted += sums(folder.parent / "rest.mp4", size)
    looked = wrong = 0
    portrait = IdleLoop(folder / "frames.mp4", width=width, height=height, frames=frames)
    shown = np.empty((height, width, 3), np.uint8)
    try:
        for turn in range(frames + COMPARED if frames <= SHORT or over_the_end else COMPARED):
            index = portrait.read(shown)
            # In the middle of a long loop nothing happens that does not at its beginning.
            near = min(index, frames - index) <= COMPARED
            looked += near
            wrong += index != turn % frames or (near and zlib.crc32(shown) != wanted[index])
    finally:
        portrait.close()
    return looked, wrong


class Arrivals(PlainOutput):
    """When each picture was handed on, and how large it is."""

    def __init__(self) -> None:
        self.times: list[tuple[float, int]] = []

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:  # noqa: ARG002
        """Keep when it came."""
        self.times.append((time.monotonic(), picture.shape[0]))
        return True


def timed(swap: Swap, times: list[float], shown: list[int]) -> Swap:
    """Wrap the engine's call for a picture of the loop so that its time and its index are kept."""
    def one(before: np.ndarray) -> tuple[np.ndarray, int]:
        began = time.perf_counter()
        picture, index = swap(before)
        times.append((time.perf_counter() - began) * 1e3)
        shown.append(index)
        return picture, index
    return one


def switched(engine: Engine, arrivals: Arrivals, folders: list[Path]) -> dict[str, Any]:
    """Go over to each avatar in turn while live; give how long that took in s, and the longest gap between pictures in ms."""
    took, gaps, before = [], [], engine.snapshot()
    for folder in folders:
        began = time.monotonic()
        avatar = Performer.load(folder)
        high = avatar.manifest.picture.height
        engine.use(avatar)
        # Who keeps an avatar keeps its memory.
        del avatar
        while arrivals.times[-1][1] != high:
            time.sleep(0.005)
        took.append(arrivals.times[-1][0] - began)
        time.sleep(WARM_UP_S)
        around = [at for at, _ in arrivals.times if at > began - 0.2]
        gaps.append(float(np.diff(around).max()) * 1e3)
    after = engine.snapshot()
    return {"switch_s": took, "gap_ms": gaps, "switch_skipped": after.skipped - before.skipped,
            "switched_mb": psutil.Process().memory_info().rss / MIB}


def play(folder: Path, seconds: float, other: Path) -> dict[str, Any]:
    """Let the avatar speak for ``seconds``, then go over to the other one and back, and give the figures."""
    began = time.perf_counter()
    avatar = Performer.load(folder)
    loaded_s = time.perf_counter() - began
    times: list[float] = []
    shown: list[int] = []
    avatar.idle_loop.swap = timed(avatar.idle_loop.swap, times, shown)  # type: ignore[method-assign]
    arrivals = Arrivals()
    engine, source, preview = Engine(avatar), WaveFile(SPEECH, aloud=False, lead_s=LEAD_S, loop=True), Preview()
    engine.add(arrivals)
    engine.add(preview)
    frames = avatar.manifest.picture.frames
    del avatar
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    process, most = psutil.Process(), 0
    try:
        engine.listen(source)
        time.sleep(WARM_UP_S)
        first, before, stalls = len(times), engine.snapshot(), engine.snapshot().stalls
        process.cpu_percent()
        began = time.monotonic()
        looked_s = began
        while (now := time.monotonic()) - began < seconds:
            preview.take()
            if now - looked_s > 0.25:
                most, looked_s = max(most, process.memory_info().rss), now
            time.sleep(1 / 60)
        after, elapsed_s = engine.snapshot(), time.monotonic() - began
        busy = process.cpu_percent()
        taken, order = np.array(times[first:]), np.array(shown[first:])
        parts = engine.timings.percentiles()
        switches = switched(engine, arrivals, [other, folder] * (SWITCHES // 2))
    finally:
        engine.close()
        thread.join()
    steps = np.diff(order) % frames
    return {
        "rss_mb": most / MIB, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "loaded_s": loaded_s,
        "read_ms": np.percentile(taken, (50, 99, 100)).tolist(), "rate": (after.pictures - before.pictures) / elapsed_s,
        "skipped": after.skipped - before.skipped, "late": after.stalls - stalls, "busy": busy / 100,
        "moved": int((steps > 0).sum()) / elapsed_s, "made_ms": parts["total"][0],
        "stages_ms": {name: values[1] for name, values in parts.items()}, **switches,
    }


def rows_of(name: str, size: tuple[int, int, int], found: dict[str, Any]) -> list[Row]:
    what = f"{name}: {size[2]} pictures of {size[0]} x {size[1]}"
    p50, p99, most = found["read_ms"]
    figures = {key: found[key] for key in ("rss_mb", "peak_mb", "rate", "moved", "late", "skipped", "busy", "loaded_s")}
    took, gap = max(found["switch_s"]), max(found["gap_ms"])
    return [
        Row(f"{what}, resident at most", f"<= {GOAL_MB} MB", f"{found['rss_mb']:.0f} MB", found["rss_mb"] <= GOAL_MB, figures),
        Row(f"{name}: a picture of the loop, on the engine's thread, p50 p99 most", f"p99 <= {GOAL_MS:.0f} ms",
            f"{p50:.2f} {p99:.2f} {most:.2f} ms", p99 <= GOAL_MS, {"p50": p50, "p99": p99, "most": most}),
        Row(f"{name}: pictures made a second, skipped", "25, 0", f"{found['rate']:.2f}, {found['skipped']}",
            abs(found["rate"] - 25) < 0.25 and not found["skipped"]),
        Row(f"{name}: new pictures of the loop a second, shown again", "", f"{found['moved']:.2f}, {found['late']}", None),
        Row(f"{name}: not as joined", "0", f"{found['wrong']} of {found['looked']}", found["wrong"] == 0),
        Row(f"{name}: cores busy; seconds to load", "", f"{found['busy']:.2f}; {found['loaded_s']:.2f} s", None),
        Row(f"{name}: there and back {SWITCHES // 2} times while live: longest gap, skipped", f"<= {GOAL_SWITCH_MS:.0f} ms, 0",
            f"{gap:.0f} ms, {found['switch_skipped']}", gap <= GOAL_SWITCH_MS and not found["switch_skipped"],
            {"gap_ms": found["gap_ms"], "skipped": found["switch_skipped"]}),
        Row(f"{name}: longest switch; resident after them", "", f"{took:.2f} s; {found['switched_mb']:.0f} MB", None,
            {"switch_s": found["switch_s"], "switched_mb": found["switched_mb"]}),
    ]


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, metavar="N", help="how long each plays (default: %(default)s)")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this one")
    parser.add_argument("--over-the-end", action="store_true", help="play long loops to their end too before that")
    parser.add_argument("--play", type=Path, help="(used by the benchmark itself)")
    options = parser.parse_args()
    other = library.find(options.avatar)
    if options.play is not None:
        print(json.dumps(play(options.play, options.seconds, other)))
        return 0
    rows: list[Row] = []
    for name in options.part or PARTS:
        with tempfile.TemporaryDirectory() as place:
            folder = build(other, Path(place) / name, PARTS[name])
            looked, wrong = compared(folder, PARTS[name], over_the_end=options.over_the_end)
            command = [sys.executable, __file__, "--play", folder, "--seconds", str(options.seconds), "--avatar", other]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            found = json.loads(done.stdout.splitlines()[-1])
            rows += rows_of(name, PARTS[name], found | {"looked": looked, "wrong": wrong})
    show("The idle loop, live", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
