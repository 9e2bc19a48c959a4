"""How fast a sound file becomes a clip: sound, networks, feather, H.264 and AAC together, one thread for the networks.

    python benchmarks/speed.py [--avatar NAME|FOLDER] [--speech FILE] [--times N] [--threads N] [--json FILE]

Several renders of the same speech; whatever else runs on the machine only slows them down, so the fastest counts and the
median is told beside it. The processor's own time for a picture, of all threads together, does not depend on who else is
there: the cores divided by it is what an idle machine would reach if nothing had to wait.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path
from time import process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.render import RenderReport, render  # noqa: E402

GOAL = 6.0
SPEECH = ROOT / "assets" / "samples" / "welcome.flac"


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--speech", type=Path, default=SPEECH, metavar="FILE", help="what is said (default: %(default)s)")
    parser.add_argument("--times", type=int, default=3, metavar="N", help="renders (default: %(default)s)")
    parser.add_argument("--threads", type=int, default=1, metavar="N", help="for the networks (default: %(default)s)")
    options = parser.parse_args()
    reports: list[RenderReport] = []
    cpu_ms: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(options.times):
            before = process_time()
            reports.append(render(options.speech, Path(folder) / "clip.mp4", avatar=options.avatar, threads=options.threads))
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
            Row("processor time for a picture, all threads", "", f"{min(cpu_ms):.2f} ms", None, {"ms": min(cpu_ms)}),
            Row("megabytes for a minute", "", f"{best.size_bytes / best.sound_s * 60 / 1e6:.1f}", None,
                {"mb": best.size_bytes / best.sound_s * 60 / 1e6}),
        ],
        options.json,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
