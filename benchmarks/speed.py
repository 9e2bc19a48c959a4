"""How fast a sound file becomes a clip: sound, networks, feather, H.264 and AAC together, one thread for the networks.

    python benchmarks/speed.py [--avatar NAME|FOLDER] [--speech FILE] [--times N] [--threads N] [--json FILE]

Several renders of the same speech; whatever else runs on the machine only slows them down, so the fastest counts and the
median is told beside it. The processor's own time for a picture, of all threads together, does not depend on who else is
there: the cores divided by it is what an idle machine would reach if nothing had to wait. Loading the avatar is part of that
time, and of it alone. On Linux the shares of the four threads between the 10th and the 200th picture follow.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import threading
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.render import RenderReport, render  # noqa: E402

GOAL = 6.0
SPEECH = ROOT / "assets" / "samples" / "welcome.flac"


FIRST, LAST = 10, 200
THREADS = {"MainThread": "painting",
           "clip writer_0": "H.264 and AAC", "idle loop": "the idle loop", "prefetch": "sound and encoder"}


class Shares:
    """Processor time of each named thread between two pictures (Linux, proc(5): ``schedstat``, nanoseconds)."""

    def __init__(self) -> None:
        self._at: dict[int, dict[int, float]] = {FIRST: {}, LAST: {}}
        self._names: dict[int, str] = {}

    def look(self, made: int, _total: int | None) -> None:
        if made in self._at and sys.platform == "linux":
            for thread in threading.enumerate():
                if thread.native_id is not None:
                    self._names[thread.native_id] = thread.name
                    spent = Path(f"/proc/self/task/{thread.native_id}/schedstat").read_text(encoding="ascii").split()[0]
                    self._at[made][thread.native_id] = float(spent) / 1e6

    def ms(self) -> dict[str, float]:
        """Give milliseconds for a picture by what the thread does."""
        found = {THREADS.get(self._names[one], ""): (self._at[LAST][one] - self._at[FIRST][one]) / (LAST - FIRST)
                 for one in self._at[LAST] if one in self._at[FIRST]}
        return {what: found[what] for what in THREADS.values() if what in found}


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--speech", type=Path, default=SPEECH, metavar="FILE", help="what is said (default: %(default)s)")
    parser.add_argument("--times", type=int, default=3, metavar="N", help="renders (default: %(default)s)")
    parser.add_argument("--threads", type=int, metavar="N", help="for the generator (default: as measured)")
    options = parser.parse_args()
    reports: list[RenderReport] = []
    cpu_ms: list[float] = []
    shares: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(options.times):
            before, looked = process_time(), Shares()
            reports.append(render(options.speech, Path(folder) / "clip.mp4", avatar=options.avatar, threads=options.threads,
                                  progress=looked.look))
            shares.append(looked.ms())
            cpu_ms.append((process_time() - before) / reports[-1].pictures * 1e3)
    best = max(reports, key=lambda report: report.times_real_time)
    usual = statistics.median(report.times_real_time for report in reports)
    show(
        f"render: {options.avatar} says {best.sound_s:.1f} s, fastest of {options.times}",
        [
            Row("times real time", f">= {GOAL:.0f}", f"{best.times_real_time:.2f} (median {usual:.2f})",
                best.times_real_time >= GOAL, {"best": best.times_real_time, "median": usual}),
            Row("pictures/s", f">= {GOAL * best.fps:.0f}", f"{best.pictures_per_s:.1f}",
                best.times_real_time >= GOAL, {"best": best.pictures_per_s}),
            Row("processor time for a picture, with loading", "", f"{min(cpu_ms):.2f} ms", None, {"ms": min(cpu_ms)}),
            *(Row(f"  {what}", "", f"{ms:.2f} ms", None, {"ms": ms}) for what, ms in shares[reports.index(best)].items()),
            Row("megabytes for a minute", "", f"{best.size_bytes / best.sound_s * 60 / 1e6:.1f}", None,
                {"mb": best.size_bytes / best.sound_s * 60 / 1e6}),
        ],
        options.json,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
