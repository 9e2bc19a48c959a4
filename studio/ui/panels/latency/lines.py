"""The lines below: a session that this one is compared with, the GPU's own times, and sound in step with the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QRectF, Qt

from studio.ui.drawing import image, paint, theme
from studio.ui.panels.latency.layout import LINE_ROOM
from studio.ui.panels.painted import PAD
from studio.ui.sentences import outputs
from studio.ui.sentences import panels as say
from studio.ui.words import signed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter

    from studio.engine.core.output import InStep
    from studio.engine.metrics.earlier import EarlierSession

OUT_OF_STEP_MS = 20.0
"""Sound further from its picture than this is shown in amber."""
_KEY = 24.0
"""Width of the piece of a curve before the name that it has."""


class Line(NamedTuple):
    """A name, what there is to say, the name of its colour, and figures that stand before anything else."""

    name: str
    words: str
    role: str
    figures: str = ""


def lines_of(before: EarlierSession | None, gpu: NDArray[np.float64] | None, untimed: str, in_step: InStep | None
             ) -> list[Line]:
    """Give the lines that have something to say.

    Parameters
    ----------
    before
        The session that this one is compared with.
    gpu, untimed
        As for `gpu_words`.
    in_step
        Of an output that gives sound in step with the picture.
    """
    lines = [Line(say.COMPARED, "" if before is None else before.name, "ghost", before_words(before)),
             Line(say.GPU if gpu is None else say.GPU_MS, gpu_words(gpu, untimed), "warn" if gpu is None else "text")]
    well = in_step is None or abs(in_step.behind_ms) <= OUT_OF_STEP_MS
    lines.append(Line(outputs.IN_STEP, step_words(in_step), "text" if well else "warn"))
    return [line for line in lines if line.words]


def step_words(in_step: InStep | None) -> str:
    """Say how far sound is in step; empty where no output gives any."""
    if in_step is None:
        return ""
    return outputs.IN_STEP_FIGURES.format(behind=signed(in_step.behind_ms, 1), drift=signed(in_step.drift_ppm),
                                          steps=in_step.steps, gaps=in_step.gaps)


def gpu_words(gpu: NDArray[np.float64] | None, untimed: str) -> str:
    """Say what the GPU's parts took: the medians, first of f64 [3, parts] in ms, or why there are none; empty without one."""
    if gpu is None:
        return say.GPU_UNTIMED.format(why=untimed) if untimed else ""
    copied_in, *stages, copied_out = gpu[0].tolist()
    took = zip(say.GPU_SHORT, (*stages, copied_in + copied_out), strict=True)
    return ", ".join(say.GPU_VALUE.format(part=part, value=value) for part, value in took)


def before_words(before: EarlierSession | None) -> str:
    """Give the percentiles of a session before: of the whole way, else up to the picture, else of the engine's work alone."""
    if before is None:
        return ""
    (way, frame) = before.totals.T
    said, values = (say.COMPARED_FRAME, frame) if np.isnan(way[0]) else (say.COMPARED_WAY, way)
    if np.isnan(way[0]) and before.made_ms is not None:
        said, values = say.COMPARED_MADE, before.made_ms
    p50, p95, p99 = (paint.milliseconds(value) for value in values.tolist())
    return "" if np.isnan(values[0]) else said.format(p50=p50, p95=p95, p99=p99)


def draw_lines(painter: QPainter, width: float, top: float, lines: Sequence[Line]) -> None:
    """Draw them one below the other, from ``top`` on."""
    for number, line in enumerate(lines):
        _draw_line(painter, QRectF(PAD, top + 4 + number * LINE_ROOM, width, 16), line)


def _draw_line(painter: QPainter, box: QRectF, line: Line) -> None:
    """Draw a name and what there is to say; that of a session before is the key to its curves."""
    k = theme.colours()
    ink, is_key = str(getattr(k, line.role)), line.role == "ghost"
    paint.line(painter, (box.left(), box.top() - 2), (box.right(), box.top() - 2), k.line)
    paint.text(painter, box, line.name, k.muted)
    if line.figures:
        paint.text(painter, box, line.figures, ink, weight=500, align=paint.RIGHT)
        box = box.adjusted(0, 0, -paint.width(painter, line.figures, weight=500) - 12, 0)
    room = max(0, int(box.width() - paint.width(painter, line.name) - _KEY - 12))
    painter.setFont(image.font(theme.CAPTION, 500))
    # Names of files differ at their ends as often as at their beginnings.
    elide = Qt.TextElideMode.ElideMiddle if is_key else Qt.TextElideMode.ElideRight
    fitting = painter.fontMetrics().elidedText(line.words, elide, room)
    paint.text(painter, box, fitting, ink, weight=500, align=paint.RIGHT)
    if is_key:
        right = box.right() - paint.width(painter, fitting, weight=500) - 6
        paint.line(painter, (right - _KEY + 6, box.center().y()), (right, box.center().y()), ink, thick=2.0)
