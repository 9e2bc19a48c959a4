"""Whether the machine itself stood still: a process on each core, before all other work, that says when it was woken late.

    python benchmarks/stops.py CORE >TIMES

What stops it stops every thread of the studio too, whatever their priority: the host of a virtual machine that gives a core to
others (stolen time, proc(5)), or the kernel, which leaves real-time threads 950 ms of a second unless
``kernel.sched_rt_runtime_us`` is -1 (sched(7)).
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.readers import before_others  # noqa: E402
from benchmarks.table import Row  # noqa: E402

WAKES_S, LATE_S = 0.002, 0.02
LOOK = 50
"""Wakes between two looks at how much was stolen."""
TICK_MS = 10.0
"""The unit of /proc/stat."""
RUNTIME = Path("/proc/sys/kernel/sched_rt_runtime_us")


class Stops:
    """The processes, from the constructor on until `rows`; none where the system has no real-time priority to give."""

    def __init__(self) -> None:
        cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
        self._told = [tempfile.TemporaryFile("w+") for _ in cores]  # noqa: SIM115  (closed by `close`)
        with before_others():
            self._processes = [subprocess.Popen([sys.executable, __file__, str(core)], stdout=told)
                               for core, told in zip(cores, self._told, strict=True)]

    def close(self) -> list[tuple[float, int, float, float]]:
        """End them; give each stop: when it ended (monotonic), its core, its length, and what was stolen around it, in ms."""
        stops = []
        for process, told in zip(self._processes, self._told, strict=True):
            process.terminate()
            process.wait()
            told.seek(0)
            stops += [(float(at), int(core), float(late), float(stolen)) for at, core, late, stolen in map(str.split, told)]
            told.close()
        return sorted(stops)

    def rows(self, began_s: float) -> list[Row]:
        """End them; say what stops there were after ``began_s`` (monotonic)."""
        stops = [one for one in self.close() if one[0] >= began_s]
        longest = max(stops, key=lambda one: one[2], default=(0.0, 0, 0.0, 0.0))
        runtime = RUNTIME.read_text().strip() if RUNTIME.exists() else "?"
        said = f"{len(stops)}; {longest[2]:.0f}, stolen around it {longest[3]:.0f}"
        return [Row(f"the machine: stops of more than {LATE_S * 1e3:.0f} ms of what goes before all others; the longest, ms "
                    f"(real-time threads have {runtime} us of a second)", "", said, None)]


def _stolen_ms(core: int) -> float:
    ticks = next(line.split() for line in Path("/proc/stat").read_text().splitlines() if line.startswith(f"cpu{core} "))
    return int(ticks[8]) * TICK_MS


def _watch(core: int) -> None:
    os.sched_setaffinity(0, {core})
    due_s = monotonic()
    for number in itertools.count():
        if number % LOOK == 0:
            stolen_ms = _stolen_ms(core)
        sleep(WAKES_S)
        now_s, due_s = monotonic(), due_s + WAKES_S
        if now_s - due_s > LATE_S:
            print(now_s, core, (now_s - due_s) * 1e3, _stolen_ms(core) - stolen_ms, flush=True)
        due_s = now_s


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        _watch(int(sys.argv[1]))
