"""An avatar as the plug-ins see it, wherever it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


class VisemeError(Exception):
    """The avatar cannot be used; says in one sentence what to do."""


class LostError(VisemeError):
    """The avatar was there and is not any more; opening it again may help."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """One picture: ``planes`` u8 [height * 3 / 2, width] I420 (BT.601, limited range), its reader's to keep.

    ``index`` counts the pictures of a speech from 0 and is -1 for one of the idle loop.
    """

    planes: U8
    index: int


class Avatar(Protocol):
    """One speaker; one asyncio loop. Everything but `open` may raise `LostError`.

    Attributes
    ----------
    width, height, fps, rate
        Of the pictures, and samples a second that it hears; known after `open`.
    """

    width: int
    height: int
    fps: int
    rate: int

    async def open(self) -> None:
        """Load it, or connect; opens it anew where it was lost. `VisemeError` where it cannot be used."""

    async def push(self, samples: F32) -> None:
        """Give f32 [n] at `rate` to speak. After `end`, only when the last picture of that speech was taken."""

    async def end(self) -> None:
        """Say that the speech is over, so that its last pictures, which look ahead, can be made."""

    async def interrupt(self) -> None:
        """Forget the speech: no picture that is asked for later is of it."""

    async def picture(self) -> Shown:
        """Give the speech's next picture, or one of the idle loop while none can be made."""

    async def close(self) -> None:
        """End it; may be called more than once."""
