"""Who may speak: as many live sessions as this machine paints in time, by what a picture was measured to cost."""

from __future__ import annotations

import threading
from collections import Counter
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
        self._promised: list[tuple[Resident, float]] = []
        """Each session's avatar, and what a picture of it takes by itself, in seconds."""
        self.refused = 0

    @property
    def sessions(self) -> int:
        """Live ones."""
        return len(self._promised)

    @property
    def load(self) -> float:
        """Share of the painting thread's time that is promised."""
        return _load(self._promised)

    def refuse_if_full(self) -> None:
        """Raise `BusyError` where no session is admitted, whatever it costs: before anything is done for it."""
        with self._lock:
            self._refuse_beyond(_load(self._promised))

    def _refuse_beyond(self, load: float) -> None:
        """Refuse what would make the load so much; a machine that is too slow for one session serves one."""
        if len(self._promised) < self.most_sessions and (not self._promised or load <= self.share):
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
        promise = resident, resident.picture_s + encode_s
        with self._lock:
            self._refuse_beyond(_load([*self._promised, promise]))
            self._promised.append(promise)
        try:
            yield
        finally:
            with self._lock:
                self._promised.remove(promise)


def _load(promised: list[tuple[Resident, float]]) -> float:
    """Say which share of the painting thread's time sessions take: several on one avatar less, where runs pay."""
    sessions = Counter(resident for resident, _ in promised)
    return sum((cost_s - resident.grouping.saved_s(sessions[resident])) * resident.model.manifest.picture.fps
               for resident, cost_s in promised)
