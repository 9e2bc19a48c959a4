"""Sources are opened and closed beside the engine's thread, one after another: however long that takes, pictures go on."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.core.protocols import Source
    from studio.engine.core.ring import Ring

    Then = Callable[[Exception | None], None]


@dataclass(frozen=True, slots=True)
class _Change:
    source: Source | None
    ring: Ring | None
    then: Then


class Opener:
    """Have at most one source open, on a thread that is there only while there is something to do.

    A source is asked for nothing by another thread between `change` and ``then``, but for what its protocol leaves to any.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: _Change | None = None
        """What is to be done next; one that another replaced before it was begun is never opened."""
        self._open: Source | None = None
        self._thread: threading.Thread | None = None

    def change(self, source: Source | None, ring: Ring | None, then: Then) -> None:
        """Close what is open and open ``source`` with ``ring``; None opens nothing. Any thread; returns at once.

        ``then`` is called on the opener's thread with what opening or closing raised, or None. It is not called where another
        change came first. A source that could not be opened, or is not wanted any more, is closed.
        """
        with self._lock:
            passed_over, self._wanted = self._wanted, _Change(source, ring, then)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="sources", daemon=True)
                self._thread.start()
        if passed_over is not None and passed_over.source is not None:
            passed_over.source.close()

    def end(self, wait_s: float) -> None:
        """Close what is open, waiting so long at most: what hangs in the system's own calls is closed once it answers."""
        self.change(None, None, lambda _error: None)
        thread = self._thread
        if thread is not None:
            thread.join(wait_s)

    def _work(self) -> None:
        while True:
            with self._lock:
                change, self._wanted = self._wanted, None
                if change is None:
                    self._thread = None
                    return
            error = self._do(change)
            with self._lock:
                last = self._wanted is None
            if last:
                change.then(error)

    def _do(self, change: _Change) -> Exception | None:
        before, self._open = self._open, None
        try:
            if before is not None:
                before.close()
            if change.source is not None and change.ring is not None:
                self._open = change.source
                change.source.open(change.ring)
        except Exception as error:  # noqa: BLE001  (the thread's last handler: the engine's thread is told)
            failed, self._open = self._open, None
            if failed is not None:
                failed.close()
            return error
        return None
