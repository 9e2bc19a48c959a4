"""An output that does nothing, for tests and benchmarks to make theirs of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.engine.core.output import OutputStatus, PixelFormat, Wants

if TYPE_CHECKING:
    import numpy as np

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm


class PlainOutput:
    """Takes every picture that an engine makes, those that stand in for others too, and no sound."""

    name = "the test"
    wants = Wants(PixelFormat.BGR, stand_ins=True)

    def open(self, form: ProgramForm) -> None:
        pass

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        return True

    def sound(self, block: np.ndarray, at: int) -> bool:
        return True

    def status(self) -> OutputStatus:
        return OutputStatus()

    def close(self, *, keep: bool = True) -> None:
        pass


class Counted(PlainOutput):
    """Counts pictures and samples."""

    wants = Wants(PixelFormat.I420, channels=2)

    def __init__(self) -> None:
        self.pictures = self.samples = 0

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        self.pictures += 1
        return True

    def sound(self, block: np.ndarray, at: int) -> bool:
        self.samples += len(block)
        return True
