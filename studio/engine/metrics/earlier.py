"""The figures of a session before, to be shown behind those of now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    F64 = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class EarlierSession:
    """What is known of it; None for what its file does not have.

    ``parts_ms`` f64 [9] are the medians of `WAY`, ``picture_ms`` f64 [n] the times of its pictures, ``way`` the places f64 [m]
    in seconds before its end and the ms f64 [m] from microphone to screen of its pictures.
    """

    name: str
    parts_ms: F64 | None = None
    picture_ms: F64 | None = None
    way: tuple[F64, F64] | None = None
