"""Who may speak: as many live sessions as this machine paints in time, by what a picture was measured to cost."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from studio.service.refusals import BusyError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from studio.service.residency import Resident

SHARE = 0.8
"""Of the painting thread's time that live sessions may take; the rest is for what comes between."""
RETRY_S = 5.0


class Admission:
    """The painting thread's time, promised to live sessions; any thread.

    Parameters
    ----------
    most_sessions
        Live at the same time, whatever they cost.
    share
        See `SHARE`.
    """

    def __init__(self, most_sessions: int = 64, share: float = SHARE) -> None:
        self.most_sessions, self.share = most_sessions, share
        self._lock = threading.Lock()
        self._promised: list[float] = []
        self.refused = 0

    @property
    def sessions(self) -> int:
        """Live ones."""
        return len(self._promised)

    @property
    def load(self) -> float:
        """Share of the painting thread's time that is promised."""
        return sum(self._promised)

    def refuse_if_full(self) -> None:
        """Raise `BusyError` where no session is admitted, whatever it costs: before anything is done for it."""
        with self._lock:
            self._refuse_beyond(0.0)

    def _refuse_beyond(self, cost: float) -> None:
        promised = sum(self._promised)
        if len(self._promised) < self.most_sessions and (not promised or promised + cost <= self.share):
            return
        self.refused += 1
        raise BusyError(f"{len(self._promised)} live sessions are all that this machine paints in time.", retry_s=RETRY_S)

    @contextmanager
    def live(self, resident: Resident, encode_s: float = 0.0) -> Iterator[None]:
        """Promise a session its time in the block.

        Parameters
        ----------
        resident
            Whose pictures.
        encode_s
            What a picture costs beside, such as its JPEG.

        Raises
        ------
        BusyError
            The machine would come late.
        """
        cost = (resident.picture_s + encode_s) * resident.model.manifest.picture.fps
        with self._lock:
            self._refuse_beyond(cost)
            self._promised.append(cost)
        try:
            yield
        finally:
            with self._lock:
                self._promised.remove(cost)
