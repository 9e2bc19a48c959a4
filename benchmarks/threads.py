"""How many threads the generator is given, and whether others would have been better.

    python benchmarks/threads.py [--avatar NAME|FOLDER|synctalk] [--times N] [--json FILE]

Each number of threads in turn, again and again: the time of the generator alone, and of a picture of a clip with the video
encoder beside it. Then what the studio chooses for live and for clips, measured anew. ``synctalk`` is an imported avatar
with a generator of SyncTalk_2D's full size and random weights, made on the spot.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.imported import build  # noqa: E402
from benchmarks.synctalk import write_encoder, write_unet  # noqa: E402
from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.engine import thread_count as threading_choice  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402

NEAR = 0.93
"""A choice is right when no other makes a picture in less than this part of its time; closer is noise and `PAYS`."""


def full_size(folder: Path) -> Path:
    """Import a generator of SyncTalk_2D's size with random weights."""
    write_unet(folder / "unet.onnx")
    write_encoder(folder / "ave.onnx")
    return build(folder)


def measure(folder: Path, times: int) -> list[Row]:
    avatar, counts = Performer.load(folder), threading_choice.counts()
    alone, clip = (np.zeros((times, len(counts))) for _ in range(2))
    for turn in range(times):
        for at, count in enumerate(counts):
            avatar.share(count)
            alone[turn, at] = 1e3 * threading_choice._paint_s(avatar, avatar.generator)
            clip[turn, at] = 1e3 * threading_choice._clip_s(avatar)
    alone_ms, clip_ms = np.median(alone, axis=0), np.median(clip, axis=0)
    avatar.share(1)
    limit_ms = 1e3 * threading_choice.SHARE / avatar.manifest.picture.fps
    live = threading_choice.enough(avatar, limit_ms / 1e3)
    avatar.share(1)
    made = threading_choice.fastest(avatar)
    avatar.close()
    in_time = [count for count, ms in zip(counts, alone_ms, strict=True) if ms <= limit_ms]
    best = counts[int(alone_ms.argmin())]
    wanted = in_time[0] if in_time else best

    def told(times_ms: np.ndarray) -> str:
        return ", ".join(f"{count}: {ms:.1f} ms" for count, ms in zip(counts, times_ms, strict=True))

    right = bool(clip_ms.min() >= NEAR * clip_ms[counts.index(made)])
    return [
        Row("the generator alone, by threads", "", told(alone_ms), None),
        Row("chosen live", f"the fewest under {limit_ms:.0f} ms, or the fastest", str(live), live == wanted, {"live": live}),
        Row("a picture of a clip, by threads", "", told(clip_ms), None),
        Row("chosen for clips", "the fastest", str(made), right, {"clip": made}),
    ]


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--times", type=int, default=5, metavar="N", help="turns (default: %(default)s)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = full_size(Path(scratch)) if options.avatar == "synctalk" else library.find(options.avatar)
        rows = measure(folder, options.times)
    show(f"threads: {options.avatar}", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
