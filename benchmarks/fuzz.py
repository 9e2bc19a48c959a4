"""Give the studio files of a hostile author in every form, and see that each is refused in one sentence or is sound after all.

    python benchmarks/fuzz.py [--cases N] [--seed N] [--only KIND] [--json FILE]

Networks (bytes, fields of protobuf, graphs of any operators), manifests, packages, pictures, idle loops, settings, the
messages of exports and memories of mouths. Cases run in processes of their own (`benchmarks.fuzzing.watched`) with bounds of
memory, files and time, in a folder and a home full of secrets. A case fails when anything else than an `AvatarError` comes
out, when its words are not one sentence, when the process dies or hangs, or when anything outside the case's own folder is
opened, made or changed. A network that passes the check is run: first as the studio tries it, in a process that may die, and
when it passed that, on other inputs, which must not end a process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.fuzzing.arena import prepare  # noqa: E402
from benchmarks.table import Row, arguments, show  # noqa: E402

SLOW_S = 5.0
CHUNK = 2000
"""Cases of one process, so that one which takes memory with it does not spoil the rest."""
SHARES = {
    "manifests": 0.2, "damaged networks": 0.2, "fields of networks": 0.2, "graphs of networks": 0.1, "packages": 0.08,
    "pictures": 0.05, "idle loops": 0.05, "settings": 0.04, "messages": 0.04,
    "memories": 0.04,
}
"""Each kind with its part of the cases."""


class Tally:
    """What became of the cases of one kind."""

    def __init__(self) -> None:
        self.results = Counter[str]()
        self.failed, self.slowest_s, self.slowest, self.peak = 0, 0.0, -1, 0

    def run(self, root: Path, kind: str, seed: int, count: int) -> None:
        """Run all, in one process after another; one that dies is a failed case, and the next goes on behind it."""
        first = 0
        while first < count:
            many = min(CHUNK, count - first)
            done = subprocess.run(
                [sys.executable, "-m", "benchmarks.fuzzing.watched", str(root), kind, *map(str, (seed, first, many))],
                cwd=ROOT, capture_output=True, text=True, env=_environment(root), check=False)
            if done.returncode == 0:
                self._add(json.loads(done.stdout.splitlines()[-1]))
                first += many
                continue
            at = int((root / f"at-{kind.replace(' ', '-')}").read_text() or first)
            self.failed += 1
            print(f"{kind} {at}: the process ended with {done.returncode}\n{done.stderr[-2000:]}", file=sys.stderr, flush=True)
            first = at + 1

    def _add(self, told: dict) -> None:
        self.results.update(told["results"])
        self.failed += told["failed"]
        self.peak = max(self.peak, told["peak"])
        self.slowest_s, self.slowest = max((self.slowest_s, self.slowest), tuple(told["slowest"]))
        for one in told["failures"]:
            print(one, file=sys.stderr, flush=True)


def _environment(root: Path) -> dict[str, str]:
    home = str(root / "home")
    return {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ} | {
        "HOME": home, "TMPDIR": str(root), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "MALLOC_ARENA_MAX": "1",
        "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def run(cases: int, seed: int, only: str = "") -> list[Row]:
    rows, total, all_failed = [], 0, 0
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        root = Path(folder)
        prepare(root)
        for kind, share in SHARES.items():
            if only and only != kind:
                continue
            count, tally = max(1, round(cases * share)), Tally()
            tally.run(root, kind, seed, count)
            refused, sound = tally.results["refused"], tally.results["sound after all"]
            told = (f"{count} cases: {refused} refused, {sound} sound after all, {tally.failed} failed; slowest "
                    f"{tally.slowest_s:.2f} s (case {tally.slowest}), {tally.peak >> 20} MB of addresses")
            if tried := tally.results["in the trial"]:
                told += f"; {tried} refused in their trial, {tally.results['by a signal there']} of them by a signal"
            rows.append(Row(kind, f"one sentence each, nothing touched, <= {SLOW_S:.0f} s", told,
                            tally.failed == 0 and tally.slowest_s <= SLOW_S,
                            {"cases": count, "refused": tally.results["refused"], "failed": tally.failed,
                             "slowest_s": tally.slowest_s, "peak_bytes": tally.peak}))
            print(f"{kind}: {told}", file=sys.stderr, flush=True)
            total, all_failed = total + count, all_failed + tally.failed
    rows.append(Row("all cases", "none fails", f"{total} cases, {all_failed} failed", all_failed == 0, {"cases": total}))
    return rows


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--cases", type=int, default=20_000, metavar="N", help="cases in all (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="which cases (default: %(default)s)")
    parser.add_argument("--only", default="", choices=["", *SHARES], metavar="KIND", help="one kind alone")
    options = parser.parse_args()
    if sys.platform != "linux":
        print("The bounds and the watch of this benchmark are Linux's.")
        return 0
    rows = run(options.cases, options.seed, options.only)
    show("Files from elsewhere", rows, options.json)
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
