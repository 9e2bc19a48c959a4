"""What each look-ahead costs in time, and whether one becomes another while live without a gap.

    python benchmarks/look_ahead.py [--avatar NAME|FOLDER] [--seconds N] [--switches N] [--json FILE]

The real engine without a window. Each encoder listens to the built-in tone for some seconds: the time from the microphone to
the finished picture. Then the look-ahead goes from one to another and back, at moments that fit no beat; once with a source
that nobody hears (as a microphone), once with a file in real time. How exactly the lips move is told by ``lips``.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.avatars.format_reading import read_manifest  # noqa: E402
from studio.avatars.latency_profiles import choose  # noqa: E402
from studio.engine.engine import Engine  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.engine.sources.tone import Tone  # noqa: E402
from studio.engine.sources.wavefile import WaveFile  # noqa: E402
from tests.plain_output import PlainOutput  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from studio.engine.core.frame import Stamps
    from studio.engine.core.protocols import Source

SPEECH = ROOT / "assets" / "samples" / "welcome.flac"
WARM_UP_S, LEAD_S = 1.5, 0.15
GAP_MS = 80.0
"""Two pictures at 25 a second: one missing."""


class Log(PlainOutput):
    """An output that keeps when each picture was finished, its index, and whether it belongs to the sound."""

    def __init__(self) -> None:
        self.rows: list[tuple[float, int, bool]] = []

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:  # noqa: ARG002
        """Keep the stamps."""
        self.rows.append((stamps.made_at_s, stamps.index, stamps.live))
        return True


@contextmanager
def live(folder: Path, source: Source, look_ahead_ms: int | None = None) -> Iterator[tuple[Engine, Performer, Log]]:
    avatar, log = Performer.load(folder, look_ahead_ms=look_ahead_ms), Log()
    engine = Engine(avatar)
    engine.add(log)
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    try:
        engine.listen(source)
        time.sleep(WARM_UP_S)
        yield engine, avatar, log
    finally:
        engine.close()
        thread.join()


def latency(folder: Path, look_ahead_ms: int, seconds: float) -> Row:
    """Listen with one encoder."""
    with live(folder, Tone(), look_ahead_ms) as (engine, _, _):
        before, began = engine.snapshot().skipped, time.monotonic()
        time.sleep(seconds)
        _, rows = engine.timings.since(began)
        skipped = engine.snapshot().skipped - before
    p50, p95, p99 = np.percentile(rows.sum(axis=1), (50, 95, 99))
    return Row(f"{look_ahead_ms} ms: microphone to picture, p50 p95 p99; skipped", "",
               f"{p50:.0f} {p95:.0f} {p99:.0f} ms; {skipped}", None, {"p50": p50, "p95": p95, "p99": p99, "skipped": skipped})


def switching(folder: Path, source: Source, switches: int) -> list[Row]:
    """Go from one look-ahead to another and back."""
    choices = [one.choice_ms for one in read_manifest(folder).profiles]
    shortest, longest = choices[0], choices[-1]
    chance, opened_ms = np.random.default_rng(0), []
    with live(folder, source, shortest) as (engine, avatar, log):
        for turn in range(switches):
            wanted = choices[turn % len(choices)] if turn % 4 > 1 else (longest if turn % 2 == 0 else shortest)
            began = time.perf_counter()
            hearing = avatar.encoder_of(choose(avatar.manifest, wanted))
            opened_ms.append((time.perf_counter() - began) * 1e3)
            engine.use_encoder(hearing)
            time.sleep(0.5 + 0.2 * chance.random())
        told = engine.snapshot()
    times = np.array([one[0] for one in log.rows if one[0]])
    times = times[times > times[0] + WARM_UP_S / 2]
    gaps = np.diff(times) * 1e3
    spoken = [index for _, index, is_live in log.rows if is_live]
    # The first rows are the idle loop before the sound began, and the very first pictures.
    forwards = bool((np.diff(spoken) > 0).all())
    name = type(source).__name__.lower().replace("wavefile", "file").replace("tone", "microphone")
    return [
        Row(f"{switches} switches, {name}: longest time between pictures, median", f"<= {GAP_MS:.0f} ms",
            f"{gaps.max():.0f}, {np.median(gaps):.0f} ms", bool(gaps.max() <= GAP_MS), {"longest": float(gaps.max())}),
        Row(f"{name}: skipped; out of date at once; in order", "0; ; yes",
            f"{told.skipped}; {told.passed}; {'yes' if forwards else 'no'}",
            not told.skipped and forwards, {"skipped": told.skipped, "passed": told.passed}),
        Row(f"{name}: opening an encoder for the first time, most", "", f"{max(opened_ms):.0f} ms, beside the engine", None),
    ]


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=10.0, metavar="N", help="for each encoder (default: %(default)s)")
    parser.add_argument("--switches", type=int, default=24, metavar="N", help="per source (default: %(default)s)")
    options = parser.parse_args()
    folder = library.find(options.avatar)
    choices = [one.choice_ms for one in read_manifest(folder).profiles]
    rows = [latency(folder, one, options.seconds) for one in choices]
    if len(choices) > 1:
        rows += switching(folder, Tone(), options.switches)
        rows += switching(folder, WaveFile(SPEECH, aloud=False, lead_s=LEAD_S, loop=True), options.switches)
    show(f"Look-ahead: {options.avatar}", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
