"""What measuring costs: pictures with clocks, timings, memory samples and the aperture of the mouth, and pictures without.

    python benchmarks/measuring.py [--avatar NAME|FOLDER] [--pictures N] [--json FILE]

Picture for picture in turn, in every order alike: one with measuring and two without, whose distance from each other is what
can be told apart here (fastest tenth of each). Without measuring are the same `Pipeline` and painter, from the same files, of
which every reading of the clock and every line that writes a part's time is taken out before they are compiled. What measuring
adds is also timed by itself, over many turns in a row.
"""

from __future__ import annotations

import ast
import sys
import types
from itertools import permutations
from pathlib import Path
from time import perf_counter, thread_time

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.benchmark_run import MEMORY_EVERY  # noqa: E402
from studio.engine import pipeline as measured_pipeline  # noqa: E402
from studio.engine.core.frame import PARTS  # noqa: E402
from studio.engine.core.history import History  # noqa: E402
from studio.engine.core.ring import Ring  # noqa: E402
from studio.engine.metrics.memory import Resident  # noqa: E402
from studio.engine.metrics.timings import Timings  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.engine.painters import cpu as measured_painter  # noqa: E402

GOAL = 0.01
WARM_UP = 25
MEASURED = 1
ORDERS = tuple(permutations(range(3)))
ALONE = 2_000


class Openings(History):
    """Have the aperture of every mouth measured; mel is shown, not measured."""

    def put_mel(self, first: int, rows: np.ndarray) -> None:
        """Keep nothing."""


class _Without(ast.NodeTransformer):
    """Take the clocks out of a module, and count them."""

    def __init__(self) -> None:
        self.clocks = 0

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "perf_counter":
            self.clocks += 1
            return ast.copy_location(ast.Constant(0.0), node)
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        return ast.copy_location(ast.Pass(), node) if _is_part(node.targets[0]) else node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        self.generic_visit(node)
        return ast.copy_location(ast.Pass(), node) if _is_part(node.target) else node


def _is_part(target: ast.expr) -> bool:
    return isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name) and target.value.id == "parts"


def unmeasured(measured: types.ModuleType) -> tuple[types.ModuleType, int]:
    """Give a module without its clocks, and how many readings were in its text."""
    path = Path(str(measured.__file__))
    tree, without = ast.parse(path.read_text(encoding="utf-8")), _Without()
    module = types.ModuleType("unmeasured")
    exec(compile(ast.fix_missing_locations(without.visit(tree)), str(path), "exec"), module.__dict__)
    return module, without.clocks


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--pictures", type=int, default=1200, metavar="N", help="pictures of each (default: %(default)s)")
    options = parser.parse_args()
    avatar = Performer.load(library.find(options.avatar))
    total = options.pictures + WARM_UP
    ring = Ring(avatar.timeline.needs(total) + 1)
    ring.write((0.1 * np.random.default_rng(0).standard_normal(ring.capacity)).astype(np.float32), 0.0)
    (module, clocks), (painting, more) = unmeasured(measured_pipeline), unmeasured(measured_painter)
    clocks += more
    measured = measured_pipeline.Pipeline(avatar, ring, Openings())
    first, last = (module.Pipeline(avatar, ring, painter=painting.CpuPainter(avatar)) for _ in range(2))
    pipelines = first, measured, last
    frames = [avatar.new_frame() for _ in pipelines]
    timings, resident = Timings(PARTS, total), Resident()

    def keep(index: int) -> None:
        timings.add(frames[1].stamps.parts_ms, perf_counter())
        if index % MEMORY_EVERY == 0:
            resident.sample()

    cost = np.zeros((total, 3, 2))
    for index in range(total):
        for which in ORDERS[index % len(ORDERS)]:
            began, began_cpu = perf_counter(), thread_time()
            pipelines[which].make(index, frames[which])
            if which == MEASURED:
                keep(index)
            cost[index, which] = perf_counter() - began, thread_time() - began_cpu
    avatar.close()
    assert not frames[0].stamps.parts_ms.any()
    assert frames[1].stamps.parts_ms.any()

    began = perf_counter()
    for index in range(ALONE):
        keep(index)
    alone_ms = (perf_counter() - began) / ALONE * 1e3
    began = perf_counter()
    for _ in range(ALONE):
        for _ in range(clocks):
            perf_counter()
    alone_ms += (perf_counter() - began) / ALONE * 1e3

    cost = cost[WARM_UP:] * 1e3
    (off, off_cpu), (on, on_cpu), (again, again_cpu) = np.quantile(cost, 0.1, axis=0)
    off, off_cpu, apart = (off + again) / 2, (off_cpu + again_cpu) / 2, abs(off_cpu - again_cpu) / off_cpu
    rows = [
        Row("measuring, share of a picture's processor time", f"<= {100 * GOAL:.0f} %",
            f"{100 * (on_cpu / off_cpu - 1):+.2f} %", bool(on_cpu / off_cpu - 1 <= GOAL), {"share": on_cpu / off_cpu - 1}),
        Row("the same by the clock", f"<= {100 * GOAL:.0f} %", f"{100 * (on / off - 1):+.2f} %", bool(on / off - 1 <= GOAL),
            {"share": on / off - 1}),
        Row("two without measuring, apart by", "", f"{100 * apart:.2f} %", None, {"share": apart}),
        Row("what it adds, timed by itself", f"<= {100 * GOAL:.0f} %",
            f"{alone_ms * 1e3:.1f} us of {off:.2f} ms: {100 * alone_ms / off:.2f} %", bool(alone_ms / off <= GOAL),
            {"us": alone_ms * 1e3, "share": alone_ms / off}),
    ]
    title = f"measuring: {options.avatar}, {options.pictures} of each in turn, {clocks} clocks taken out, fastest tenth"
    show(title, rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
