"""Front ends by name: how sound becomes the rows of numbers that an avatar's encoder hears.

Row ``k`` is made of the ``window`` samples around sample ``k * hop``. The numbers of log-mel stand here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass

SPEECH_RATE = 16_000
"""Samples a second that every front end hears, and that sources give the engine."""


@dataclass(frozen=True, slots=True)
class FrontEndForm:
    """What a front end takes and gives: samples a second, between rows and under a row, and numbers in a row."""

    name: str
    rate: int
    hop: int
    window: int
    bands: int


LOG_MEL = FrontEndForm("log-mel", SPEECH_RATE, hop=200, window=800, bands=80)
"""See `studio.engine.frontends.log_mel`."""
BUILT_IN = {one.name: one for one in (LOG_MEL,)}
"""Those that a manifest may name without a file; `studio.engine.frontends.front_end` has the class of each."""
GRAPH = "graph"
"""A network of the avatar's own, `GRAPH_FILE`: f32 [batch, window] as ``samples`` to f32 [batch, bands] as ``rows``."""
GRAPH_FILE = "frontend.onnx"
HOPS, WINDOWS, BANDS = (40, 3_200), (40, 16_000), (1, 1_024)
"""Least and most of a graph's numbers: rows every 2.5 to 200 ms, of up to a second."""
