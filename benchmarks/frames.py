"""An idle loop of large pictures, live: how much memory, how long the engine waits for them, and what two cores reach.

    python benchmarks/frames.py [--avatar NAME|FOLDER] [--seconds N] [--part NAME] [--json FILE]

The loop is the avatar's own, enlarged, with noise like a camera's, and written as an import writes it; its networks and its
feather stay, and its crops grow with the picture. Each part runs in a process of its own: the real engine listens to the
sample in real time, from a file source, while a reader takes pictures 60 times a second. *hd*: 523 pictures of 1920 x 1080,
one second of them over and over. *long*: ten minutes, 15,000 pictures, of fewer bytes. *uhd*: 523 of 3840 x 2160, told
without a goal: a picture of the loop that is not decoded in time is shown once more and counted, the mouth goes on. Before
that every part compares what is shown with the whole loop decoded, over its end.
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
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.avatars.format import read_manifest  # noqa: E402
from studio.engine.engine import Engine  # noqa: E402
from studio.engine.models.avatar import Avatar  # noqa: E402
from studio.engine.models.portrait import Portrait  # noqa: E402
from studio.engine.sources.wavefile import WaveFile  # noqa: E402
from studio.media.loop import Footage, join_loops, write_loop  # noqa: E402
from studio.media.pictures import VideoReader  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Swap = Callable[[np.ndarray], tuple[np.ndarray, int]]

SPEECH = ROOT / "assets" / "samples" / "welcome.flac"
PARTS = {"hd": (1920, 1080, 523), "long": (1920, 1080, 15_000), "uhd": (3840, 2160, 523)}
QUALITY = {"long": 24.0}
"""Of the written loop where it is not an import's own: ten minutes would else be 3 GB."""
DISTINCT = 25
"""Pictures that are encoded; the rest are the same packets again, which cost a decoder as much."""
NOISE_LEVELS = 2.0
LEAD_S, WARM_UP_S = 0.15, 3.0
GOAL_MB, GOAL_MS = 700, 10.0
COMPARED = 60
MIB = 2.0**20


def pictures(avatar: Path, width: int, height: int) -> Iterator[np.ndarray]:
    """Give some of the avatar's pictures, enlarged and with noise."""
    chance = np.random.default_rng(0)
    noise = chance.normal(0, NOISE_LEVELS, (height + 64, width + 64, 1)).astype(np.int8)
    for _, picture in zip(range(DISTINCT), Footage(avatar / "frames.mp4").forwards(), strict=False):
        large = cv2.resize(picture, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.int16)
        down, right = chance.integers(0, 64, 2)
        large += noise[down : down + height, right : right + width]
        yield np.clip(large, 0, 255).astype(np.uint8)


def build(avatar: Path, folder: Path, size: tuple[int, int, int]) -> Path:
    """Write an avatar whose pictures are of this width, height and number."""
    width, height, frames = size
    manifest = read_manifest(avatar)
    shutil.copytree(avatar, folder)
    base, rest = folder.parent / "base.mp4", folder.parent / "rest.mp4"
    write_loop(base, pictures(avatar, width, height), quality=QUALITY.get(folder.name))
    whole, left = divmod(frames, DISTINCT)
    parts = [base] * whole
    if left:
        write_loop(rest, (one for one, _ in zip(Footage(base).forwards(), range(left), strict=False)))
        parts.append(rest)
    assert join_loops(parts, folder / "frames.mp4") == frames
    crops = np.load(folder / "crops.npy")[:1] * (height / manifest.picture.height)
    np.save(folder / "crops.npy", np.repeat(crops.astype("<i4"), frames, axis=0))
    text = (folder / "avatar.toml").read_text(encoding="utf-8")
    for key, value in (("width", width), ("height", height), ("frames", frames)):
        text = re.sub(rf"(\[picture\][^\[]*?\n{key} = )\d+", rf"\g<1>{value}", text)
    (folder / "avatar.toml").write_text(text, encoding="utf-8")
    return folder


def compared(path: Path, size: tuple[int, int, int]) -> int:
    """Play over the loop's end and give how many pictures are not those of a plain decode in order."""
    width, height, frames = size
    wrong, plain, shown = 0, np.empty((height, width, 3), np.uint8), np.empty((height, width, 3), np.uint8)
    portrait, reader = Portrait(path, width=width, height=height, frames=frames), VideoReader(path)
    try:
        for turn in range(min(frames + COMPARED, 2 * frames)):
            if turn == frames:
                reader.rewind()
            # In the middle of a long loop nothing happens that does not at its beginning.
            near = min(turn % frames, frames - turn % frames) <= COMPARED
            index = portrait.read(shown)
            if not reader.read(plain) or index != turn % frames or (near and not np.array_equal(plain, shown)):
                wrong += 1
            if frames > PARTS["hd"][2] and turn == COMPARED:
                break
    finally:
        portrait.close()
        reader.close()
    return wrong


def timed(swap: Swap, times: list[float], shown: list[int]) -> Swap:
    """Wrap the engine's call for a picture of the loop so that its time and its index are kept."""
    def one(before: np.ndarray) -> tuple[np.ndarray, int]:
        began = time.perf_counter()
        picture, index = swap(before)
        times.append((time.perf_counter() - began) * 1e3)
        shown.append(index)
        return picture, index
    return one


def play(folder: Path, seconds: float) -> dict[str, Any]:
    """Let the avatar speak for ``seconds`` and give the figures."""
    began = time.perf_counter()
    avatar = Avatar.load(folder)
    loaded_s = time.perf_counter() - began
    times: list[float] = []
    shown: list[int] = []
    avatar.portrait.swap = timed(avatar.portrait.swap, times, shown)  # type: ignore[method-assign]
    engine, source = Engine(avatar), WaveFile(SPEECH, aloud=False, lead_s=LEAD_S, loop=True)
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
            engine.latest.take()
            if now - looked_s > 0.25:
                most, looked_s = max(most, process.memory_info().rss), now
            time.sleep(1 / 60)
        after, elapsed_s = engine.snapshot(), time.monotonic() - began
        busy = process.cpu_percent()
        taken, order = np.array(times[first:]), np.array(shown[first:])
    finally:
        engine.close()
        thread.join()
    steps = np.diff(order) % avatar.manifest.picture.frames
    return {
        "rss_mb": most / MIB, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "loaded_s": loaded_s,
        "read_ms": np.percentile(taken, (50, 99, 100)).tolist(), "rate": (after.pictures - before.pictures) / elapsed_s,
        "skipped": after.skipped - before.skipped, "late": after.stalls - stalls, "busy": busy / 100,
        "moved": int((steps > 0).sum()) / elapsed_s, "made_ms": engine.timings.percentiles()["total"][0],
        "stages_ms": {name: values[1] for name, values in engine.timings.percentiles().items()},
    }


def rows_of(name: str, size: tuple[int, int, int], found: dict[str, Any]) -> list[Row]:
    what, goal = f"{name}: {size[2]} pictures of {size[0]} x {size[1]}", size[0] <= 1920
    p50, p99, most = found["read_ms"]
    figures = {key: found[key] for key in ("rss_mb", "peak_mb", "rate", "moved", "late", "skipped", "busy", "loaded_s")}
    return [
        Row(f"{what}, resident at most", f"<= {GOAL_MB} MB" if goal else "", f"{found['peak_mb']:.0f} MB",
            found["peak_mb"] <= GOAL_MB if goal else None, figures),
        Row(f"{name}: a picture of the loop, on the engine's thread, p50 p99 most", f"p99 <= {GOAL_MS:.0f} ms" if goal else "",
            f"{p50:.2f} {p99:.2f} {most:.2f} ms", p99 <= GOAL_MS if goal else None, {"p50": p50, "p99": p99, "most": most}),
        Row(f"{name}: pictures made a second, skipped", "25, 0" if goal else "", f"{found['rate']:.2f}, {found['skipped']}",
            abs(found["rate"] - 25) < 0.25 and not found["skipped"] if goal else None),
        Row(f"{name}: new pictures of the loop a second, shown again", "", f"{found['moved']:.2f}, {found['late']}", None),
        Row(f"{name}: not as in a plain decode", "0", f"{found['wrong']}", found["wrong"] == 0),
        Row(f"{name}: cores busy; seconds to load", "", f"{found['busy']:.2f}; {found['loaded_s']:.2f} s", None),
    ]


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, metavar="N", help="how long each plays (default: %(default)s)")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this one")
    parser.add_argument("--play", type=Path, help="(used by the benchmark itself)")
    options = parser.parse_args()
    if options.play is not None:
        print(json.dumps(play(options.play, options.seconds)))
        return 0
    rows: list[Row] = []
    for name in options.part or PARTS:
        with tempfile.TemporaryDirectory() as place:
            folder = build(library.find(options.avatar), Path(place) / name, PARTS[name])
            wrong = compared(folder / "frames.mp4", PARTS[name])
            command = [sys.executable, __file__, "--play", folder, "--seconds", str(options.seconds)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            rows += rows_of(name, PARTS[name], json.loads(done.stdout.splitlines()[-1]) | {"wrong": wrong})
    show("The idle loop, live", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
