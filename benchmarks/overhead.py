"""What the pipeline costs beside its networks.

    python benchmarks/overhead.py [--avatar NAME|FOLDER] [--pictures N] [--json FILE]

Picture for picture in turn: `Pipeline.make` (mel, encoder, next idle picture, face crop, generator, feather), and bare
``session.run`` of the same two graphs with one thread each plus one copy of a picture. Half of the pairs begin with the one
and half with the other, so whatever else runs on the machine meets both alike. The copy is of another picture every time,
as of any loop that is held in memory. The idle loop is decoded on a thread of its own meanwhile and is not part of either;
the pipeline exchanges pictures with it, so it has no such copy.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter, thread_time

import numpy as np
import onnxruntime

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.engine.core.ring import Ring  # noqa: E402
from studio.engine.models.performer import Performer  # noqa: E402
from studio.engine.pipeline import Pipeline  # noqa: E402

GOAL = 1.05
RATE_GOAL = 60
WARM_UP = 25
LOOP = 25
"""Pictures to copy from: a second, more than a processor keeps at hand."""


class Bare:
    """The two graphs as anybody would run them, and one copy of a picture."""

    def __init__(self, folder: Path, avatar: Performer) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.encoder, self.generator = (
            onnxruntime.InferenceSession(folder / name, options, providers=["CPUExecutionProvider"])
            for name in ("encoder.onnx", "generator.onnx")
        )
        self.frame = avatar.new_frame()
        self.encoder_feed = {self.encoder.get_inputs()[0].name: self.frame.mel}
        face, features = (one.name for one in self.generator.get_inputs())
        self.generator_feed = {face: self.frame.face, features: self.frame.features}
        self.loop = [np.full_like(self.frame.picture, level) for level in range(LOOP)]
        self.copy = np.zeros_like(self.frame.picture)

    def __call__(self, index: int) -> None:
        self.encoder.run(None, self.encoder_feed)
        self.generator.run(None, self.generator_feed)
        np.copyto(self.copy, self.loop[index % LOOP])


def main() -> int:
    parser = arguments(__doc__)
    parser.add_argument("--pictures", type=int, default=1200, metavar="N", help="pairs measured (default: %(default)s)")
    options = parser.parse_args()
    folder = library.find(options.avatar)
    avatar = Performer.load(folder)
    bare = Bare(folder, avatar)
    total = options.pictures + WARM_UP
    ring = Ring(avatar.timeline.needs(total) + 1)
    rng = np.random.default_rng(0)
    ring.write((0.1 * rng.standard_normal(ring.capacity)).astype(np.float32), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()

    wall, cpu = np.zeros((total, 2)), np.zeros((total, 2))
    stalls = 0
    for index in range(total):
        if index == WARM_UP:
            stalls = avatar.idle_loop.stalls
        for which in (0, 1) if index % 2 else (1, 0):
            began, began_cpu = perf_counter(), thread_time()
            if which:
                bare(index)
            else:
                pipeline.make(index, frame)
            wall[index, which], cpu[index, which] = perf_counter() - began, thread_time() - began_cpu
    stalls = avatar.idle_loop.stalls - stalls
    avatar.close()

    # The fastest tenth is what nobody interrupted.
    wall_ms, cpu_ms = (np.quantile(one[WARM_UP:] * 1e3, 0.1, axis=0) for one in (wall, cpu))
    ratio, cpu_ratio = float(wall_ms[0] / wall_ms[1]), float(cpu_ms[0] / cpu_ms[1])
    middle = float(np.divide(*np.median(wall[WARM_UP:], axis=0)))
    rows = [
        Row("whole picture against bare networks and one copy", f"<= {GOAL}", f"{ratio:.3f} (medians {middle:.3f})",
            ratio <= GOAL, {"ratio": ratio, "median": middle}),
        Row("the same in processor time of the thread", f"<= {GOAL}", f"{cpu_ratio:.3f}",
            cpu_ratio <= GOAL, {"ratio": cpu_ratio}),
    ]
    rate = 1e3 / float(np.median(wall[WARM_UP:, 0] * 1e3))
    rows.append(Row("pictures/s of the pipeline on one thread, median", f">= {RATE_GOAL}", f"{rate:.0f}", rate >= RATE_GOAL,
                    {"pictures_per_s": rate}))
    for what, which in (("whole picture", 0), ("bare", 1)):
        figures = {"wall": float(wall_ms[which]), "cpu": float(cpu_ms[which])}
        rows.append(Row(what, "", f"{figures['wall']:.2f} ms ({figures['cpu']:.2f} processor)", None, figures))
    rows.append(Row("waits for the idle loop", "", f"{stalls}", None, {"stalls": stalls}))
    show(f"overhead: {options.avatar}, {options.pictures} pictures in turn, fastest tenth", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
