"""How long a stretch of time is, in words; apart from the plots, which are made later than what says it."""

from __future__ import annotations

from studio.ui.sentences import panels as say


def length_words(seconds: float) -> str:
    """Write it with three figures, in seconds, or in minutes where they are whole."""
    if seconds >= 60 and seconds % 60 == 0:
        return say.LENGTH_MIN.format(value=seconds / 60)
    return say.LENGTH_S.format(value=float(f"{seconds:.3g}"))
