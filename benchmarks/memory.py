"""What 25 pictures take from the C library, row by row: fresh arrays at every step, and the studio's own stages.

    python benchmarks/memory.py [--batches N] [--json FILE]

The notes' own work: backgrounds of 1920 x 1080, a generator of 320 x 320, 25 pictures a batch, JPEG at quality 75. Two
versions of it, each in a process of its own, counted by memray after five batches of warm-up: every malloc, calloc, realloc,
memalign and mmap of every thread, attributed to a row by the Python lines that asked for it. ``benchmarks/notes`` holds both;
the networks have SyncTalk_2D's nodes and the real shapes of all inputs and outputs, with random weights and few channels.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, show  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402, F401  (sets up the libraries as the studio does)

WARM_UP = 5
MOST_BYTES = 64 * 1024
WIDTH = 100
NOTES = (8_200, 255e6, 76, 1.35e6)
"""What the notes counted, allocations and bytes before and after; a server in Go, so Go's allocations."""


def why_not() -> str:
    """Say why this cannot be measured here; empty when it can."""
    if sys.platform != "linux":
        return "memray counts allocations on Linux only, so nothing was counted here."
    if find_spec("memray") is None:
        return "memray is not installed (extra dev), so nothing was counted."
    if find_spec("turbojpeg") is None:
        return "PyTurboJPEG is not installed (extra dev), so nothing was counted."
    try:
        import turbojpeg

        turbojpeg.TurboJPEG()
    except (RuntimeError, OSError):
        return "libturbojpeg is not installed (on Debian and Ubuntu: apt-get install libturbojpeg0), so nothing was counted."
    return ""


def measure(which: str, folder: Path, batches: int) -> dict[str, dict[str, float]]:
    """Count one version, in this process."""
    from benchmarks.notes import counting, scene

    samples = scene.speech(WARM_UP + batches)
    if which == "plain":
        from benchmarks.notes.plain import Plain

        work, row_of = Plain(folder), counting.plain_row
    else:
        from benchmarks.notes.pooled import Pooled

        work, row_of = Pooled(folder), counting.pooled_row

    def make(first: int, end: int) -> None:
        for batch in range(first, end):
            work(batch, samples[batch * scene.RATE : (batch + 1) * scene.RATE])

    make(0, WARM_UP)
    with tempfile.TemporaryDirectory() as scratch:
        found = counting.count(lambda: make(WARM_UP, WARM_UP + batches), Path(scratch) / "records", batches, row_of)
    if which == "pooled":
        work.close()
    return {row: asdict(taken) for row, taken in found.items()}


def table(found: dict[str, dict[str, dict[str, float]]]) -> Table:
    """One line a row of the notes."""
    from benchmarks.notes import counting

    nothing = {"count": 0.0, "bytes": 0.0, "large": 0.0}
    table = Table("25 pictures", title="memory: fresh arrays at every step, and the studio's stages",
                  caption="large: of 4 KiB and more. Small tensors, as the 512 floats, come out of ONNX Runtime's arena.",
                  title_justify="left", caption_justify="left")
    for which in ("plain", "pooled"):
        for name in ("taken", "large", "KiB"):
            table.add_column(f"{which}\n{name}", justify="right", no_wrap=True)
    sums = {which: dict(nothing) for which in found}
    for row in counting.ROWS:
        cells = []
        for which, rows in found.items():
            taken = rows.get(row, nothing)
            sums[which] = {key: sums[which][key] + taken[key] for key in nothing}
            cells += [f"{taken['count']:,.0f}", f"{taken['large']:,.0f}", f"{taken['bytes'] / 1024:,.1f}"]
        table.add_row(row, *cells, end_section=row in (counting.NOTES[-1], counting.REST))
    cells = [f"{taken[key] / (1024 if key == 'bytes' else 1):,.{1 if key == 'bytes' else 0}f}"
             for taken in sums.values() for key in ("count", "large", "bytes")]
    table.add_row("together", *cells)
    return table


def goals(found: dict[str, dict[str, dict[str, float]]]) -> list[Row]:
    """Judge the studio's rows."""
    from benchmarks.notes import counting

    pooled, plain = found["pooled"], found["plain"]
    ours = [taken for row, taken in pooled.items() if row not in counting.LIBRARIES]
    large, size = sum(taken["large"] for taken in ours), sum(taken["bytes"] for taken in ours)
    own = pooled.get(counting.OWN, {"count": 0.0, "bytes": 0.0})
    beside = {row: pooled[row]["bytes"] for row in (counting.JPEG_OWN, counting.DECODER) if row in pooled}
    everything = size + sum(beside.values())
    before = {key: sum(taken[key] for taken in plain.values()) for key in ("count", "bytes")}
    return [
        Row("our stages: allocations of 4 KiB and more in a batch", "0", f"{large:.1f}", large == 0, {"large": large}),
        Row("our stages: bytes in a batch", f"< {MOST_BYTES // 1024} KiB", f"{size / 1024:.1f} KiB", size < MOST_BYTES,
            {"bytes": size}),
        Row("the same with libjpeg-turbo and the idle loop's decoder", f"< {MOST_BYTES // 1024} KiB",
            f"{everything / 1024:,.0f} KiB", everything < MOST_BYTES, beside),
        Row("ONNX Runtime's own, a batch", "", f"{own['count']:,.0f} allocations, {own['bytes'] / 1024:,.0f} KiB", None, own),
        Row("plain: all of it", "", f"{before['count']:,.0f} allocations, {before['bytes'] / 1e6:.0f} MB "
            f"(the notes: {NOTES[0]:,} and {NOTES[1] / 1e6:.0f} MB, pooled {NOTES[2]} and {NOTES[3] / 1e6:.2f} MB)",
            None, before),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--batches", type=int, default=5, metavar="N", help="counted, after the warm-up (default: %(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows here")
    parser.add_argument("--count", choices=("plain", "pooled"), help=argparse.SUPPRESS)
    parser.add_argument("--scene", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if reason := why_not():
        print(reason)
        show("memory", [Row("allocations", "", f"not counted: {reason}", None)], options.json)
        return 0
    if options.count:
        print(json.dumps(measure(options.count, options.scene, options.batches)))
        return 0
    from benchmarks.notes import scene

    found = {}
    with tempfile.TemporaryDirectory() as scratch:
        folder = scene.write(Path(scratch))
        for which in ("plain", "pooled"):
            command = [sys.executable, __file__, "--count", which, "--scene", str(folder), "--batches", str(options.batches)]
            done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
            found[which] = json.loads(done.stdout.strip().splitlines()[-1])
    console = Console()
    (console if console.width >= WIDTH else Console(width=WIDTH)).print(table(found))
    rows = goals(found)
    rows += [Row(f"{which}: {row}", "", f"{taken['count']:.0f} in {taken['bytes'] / 1024:.1f} KiB", None, taken)
             for which, part in found.items() for row, taken in part.items()] if options.json else []
    show("memory: a batch of 25 pictures", rows[:5], None)
    if options.json:
        show("memory: every row", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
