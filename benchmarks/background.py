"""What another background costs for each picture: the processor's time on the engine's thread, and on the page's.

    python benchmarks/background.py [--avatar NAME|FOLDER] [--pictures N] [--json FILE]

The avatar's own pictures, mattes and plate. Times are the thread's own (`time.thread_time`), so that other work on the machine
does not count; median and 95th percentile. A picture has 40 ms.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import thread_time
from typing import TYPE_CHECKING

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.avatars.format import LOOP, MATTE  # noqa: E402
from studio.avatars.format_reading import read_manifest  # noqa: E402
from studio.avatars.placement import read_plate  # noqa: E402
from studio.engine.backdrop import Backdrop, Look, with_alpha  # noqa: E402
from studio.engine.background import parse_background  # noqa: E402
from studio.engine.core.output import ProgramForm  # noqa: E402
from studio.engine.models.idle_loop import IdleLoop  # noqa: E402
from studio.outputs.page.messages import Messages  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

GOAL_MS = 8.0
"""On the engine's thread: a fifth of the time of a picture."""
PATIENCE_S = 60.0


class Times:
    """The time of each kind of work, in ms."""

    def __init__(self) -> None:
        self.of: dict[str, list[float]] = {}

    def take(self, what: str, work: Callable[[], object]) -> None:
        began_s = thread_time()
        work()
        self.of.setdefault(what, []).append((thread_time() - began_s) * 1e3)

    def rows(self, goals: dict[str, float]) -> list[Row]:
        rows = []
        for what, times in self.of.items():
            middle, late = np.percentile(times, [50, 95])
            goal = goals.get(what)
            rows.append(Row(what, "" if goal is None else f"p95 <= {goal:g} ms", f"{middle:.2f} / {late:.2f} ms",
                            None if goal is None else late <= goal, {"p50_ms": middle, "p95_ms": late}))
        return rows


def main(argv: list[str] | None = None) -> int:
    parser = arguments(__doc__)
    parser.add_argument("--pictures", type=int, default=200)
    options = parser.parse_args(argv)
    cv2.setNumThreads(1)
    folder = library.find(options.avatar)
    picture = read_manifest(folder).picture
    plate = read_plate(folder, picture)
    loop = IdleLoop(folder / LOOP, width=picture.width, height=picture.height, frames=picture.frames, matte=folder / MATTE)
    loop.patience_s, loop.matted = PATIENCE_S, True
    backdrops = {name: Backdrop(ProgramForm(picture.width, picture.height, 25, plate=plate))
                 for name in ("#204060", "transparent")}
    for name, backdrop in backdrops.items():
        backdrop.use(parse_background(name))
    times, messages = Times(), Messages()
    whole = np.zeros((picture.height, picture.width, 4), np.uint8)
    shown = np.zeros_like(plate)
    for number in range(1, options.pictures + 1):
        loop.wait_for_matte(PATIENCE_S)
        shown, _ = loop.swap(shown)
        given = shown, loop.matte, number
        times.take("engine: a colour", lambda given=given: backdrops["#204060"].of(*given, Look.OPAQUE))
        times.take("engine: nothing, for the page", lambda given=given: with_alpha(
            backdrops["transparent"].of(*given, Look.CUT), given[1], out=whole))
        times.take("engine: nothing, for the window (chessboard)",
                   lambda given=given: backdrops["transparent"].of(*given, Look.SEEN))
        times.take("page: a picture as it was filmed", lambda given=given: messages.picture(given[0], 0))
        times.take("page: a picture with alpha", lambda: messages.picture(whole, 0))
    loop.close()
    goals = {what: GOAL_MS for what in times.of if what.startswith("engine")}
    # At 25 a second, 15 % of a core is 6 ms a picture.
    goals["page: a picture as it was filmed"] = 6.0
    show(f"Another background, {picture.width} x {picture.height}, p50 / p95", times.rows(goals), options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
