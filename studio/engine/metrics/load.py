"""Processor use of the computer and of the studio, to tell a slow studio from a busy computer."""

from __future__ import annotations

from dataclasses import dataclass

BUSY_PERCENT = 90.0
"""From here on a computer has little left to give."""
OTHERS_PERCENT = 40.0
"""Share of the computer that others must take for them to be the reason."""


@dataclass(frozen=True, slots=True)
class Use:
    """``studio`` in per cent of one core, ``computer`` in per cent of all ``cores``."""

    studio: float
    computer: float
    cores: int

    @property
    def others(self) -> float:
        """What other programs take, in per cent of all cores."""
        return max(0.0, self.computer - self.studio / self.cores)

    @property
    def others_are_busy(self) -> bool:
        """Whether the computer has little left, and others than the studio take much of it."""
        return self.computer >= BUSY_PERCENT and self.others >= OTHERS_PERCENT


class Load:
    """Processor time since the last look; one thread."""

    def __init__(self) -> None:
        # Imported here: a window is on screen before anything is measured.
        import psutil

        self._computer_percent = psutil.cpu_percent
        self._process = psutil.Process()
        self._cores = psutil.cpu_count() or 1
        self.sample()

    def sample(self) -> Use:
        """Measure the time since the last call, or since the beginning."""
        return Use(self._process.cpu_percent(None), self._computer_percent(None), self._cores)
