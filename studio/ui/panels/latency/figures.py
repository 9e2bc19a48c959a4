"""The figures of the latency panel: parts and percentiles of one stretch of time, and their table."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from math import isnan
from typing import TYPE_CHECKING, Self

from studio.engine.core.frame import GPU_PARTS
from studio.engine.metrics.timings import spread, usual
from studio.ui.drawing import paint
from studio.ui.panels.latency.parts import PICTURE_MS
from studio.ui.sentences import outputs
from studio.ui.sentences import panels as say

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.output import InStep
    from studio.engine.metrics.earlier import EarlierSession
    from studio.engine.metrics.session_log import SessionLog
    from studio.ui.panels.latency.parts import Budget
    from studio.ui.panels.table import Cell

    F64 = NDArray[np.float64]


@dataclass(slots=True)
class LatencyFigures:
    """Times in ms; None for what there is nothing of.

    Attributes
    ----------
    parts
        Each part once, f64 [parts]: of the picked picture, else the usual ones.
    usual
        Each part as it usually was, f64 [parts].
    spread, totals, gpu
        p50, p95 and p99, f64 [3, n]: of the parts, of the whole way and the engine's work, and of the GPU's parts.
    picked
        Parts f64 [1, parts] and totals f64 [1, 2] of the picked picture.
    """

    parts: F64 | None = None
    usual: F64 | None = None
    spread: F64 | None = None
    totals: F64 | None = None
    gpu: F64 | None = None
    picked: tuple[F64, F64] | None = None

    @classmethod
    def taken(cls, log: SessionLog, window: tuple[float, float], picked_s: float | None) -> Self:
        """Take them from what the log has between two monotonic seconds, and of the picture of monotonic ``picked_s``."""
        (_, rows), (_, totals), (_, gpu) = (series.span(*window) for series in (log.parts, log.totals, log.gpu))
        made = cls(totals=spread(totals) if len(totals) else None, gpu=spread(gpu) if len(gpu) else None)
        if len(rows):
            made.spread, made.usual = spread(rows), usual(rows)
        made.parts = made.usual
        if picked_s is not None:
            (_, parts), (_, sums) = (series.span(picked_s, picked_s) for series in (log.parts, log.totals))
            made.parts = parts[0] if len(parts) else None
            made.picked = (parts[:1], sums[:1]) if len(parts) and len(sums) else None
        return made

    def table(self, budget: Budget, untimed: str, in_step: InStep | None, before: EarlierSession | None = None
              ) -> Sequence[Sequence[Cell]]:
        """Give a line for each part, its percentiles and its budget.

        Parameters
        ----------
        untimed
            Why the GPU's own times are not measured; empty where they are, or there is none.
        in_step
            Of an output that gives sound in step with the picture; None where there is none.
        before
            A session that this one is compared with; its medians are one more column, empty where they are not known.
        """
        lines: list[list[Cell]] = [[say.PART, say.LAST_SECOND, "p50", "p95", "p99", say.BUDGET]]
        for number, part in enumerate(budget.parts):
            once: Cell = "" if self.parts is None else float(self.parts[number])
            lines.append([part.name, once, *_column(self.spread, number), part.budget_ms])
        for number, (name, most_ms) in enumerate(((say.TO_SCREEN, budget.total_ms), (say.FRAME, PICTURE_MS))):
            lines.append([name, "", *_column(self.totals, number), most_ms])
        if self.gpu is not None:
            lines += [[say.GPU_PART.format(part=part), "", *_column(self.gpu, number), ""]
                      for number, part in enumerate(GPU_PARTS)]
        elif untimed:
            lines.append([say.GPU_UNTIMED_ROW.format(why=untimed), "", "", "", "", ""])
        if in_step is not None:
            values = (in_step.behind_ms, in_step.drift_ppm, in_step.steps, in_step.gaps)
            lines += [[name, value, "", "", "", ""] for name, value in zip(outputs.CSV_IN_STEP, values, strict=True)]
        if before is not None:
            parts = [] if before.parts_ms is None else before.parts_ms.tolist()
            medians: list[Cell] = [say.BEFORE, *(value if value > 0 else "" for value in parts or [0.0] * len(budget.parts)),
                                   *("" if isnan(value) else value for value in before.totals[0].tolist())]
            lines = [[*line, median] for line, median in zip_longest(lines, medians, fillvalue="")]
        return lines


def _column(percentiles: F64 | None, number: int) -> list[Cell]:
    return ["", "", ""] if percentiles is None else percentiles[:, number].tolist()


def exceeds(value: float | None, budget: float) -> bool:
    """Tell whether a time is known and over its budget, both in ms."""
    return value is not None and value > budget


def figure_words(value: float | None) -> str:
    """Write a time in ms, a dash where it is not known."""
    return paint.DASH if value is None or isnan(value) else paint.milliseconds(value)
