"""The views of a picture that a preview can show."""

from __future__ import annotations

import enum

TIMES = 4
"""A difference is shown so many times stronger: a level or two cannot be seen."""


class View(enum.Enum):
    """The three views of a picture that a preview can show."""

    PAINTED = "painted"
    ORIGINAL = "original"
    DIFFERENCE = "difference"
