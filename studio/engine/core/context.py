"""The features of a picture and of its neighbours, as the generator wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.engine.core.rows import Rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Context(Rows):
    """The newest features in order of time; one thread.

    Parameters
    ----------
    count
        Pictures: the neighbours on the left, the picture's own, the neighbours on the right.
    width
        Numbers in one picture's features.
    edge
        How many of the neighbours on the left are the first features once more where the sound begins; the others are zeros.
    """

    def __init__(self, count: int, width: int, edge: int) -> None:
        super().__init__(count, width)
        self.edge = edge
        self._again = 0

    def begin(self) -> None:
        """Forget everything: the next features are the first."""
        self.fill(0.0)
        self._again = self.edge

    def push(self, row: NDArray[np.float32]) -> None:
        """Append the next picture's features, f32 [width]."""
        for _ in range(self._again):
            super().push(row)
        self._again = 0
        super().push(row)
