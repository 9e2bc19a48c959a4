"""A thread that does a small thing every few milliseconds, for sources with no device to drive them."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)
TICK_S = 0.01


class Pacer:
    """Call ``step(now_s)`` on a thread of its own, every 10 ms by the monotonic clock, until `close`.

    A tick that comes late is not made up for; ``step`` works out from the time what is due.

    Parameters
    ----------
    name
        The thread's name.
    step
        Called with the monotonic time in seconds; must be short. What it raises is logged and ends the ticks.

    Attributes
    ----------
    failure
        Why the ticks ended by themselves, in words without a full stop; empty while they come.
    """

    def __init__(self, name: str, step: Callable[[float], None]) -> None:
        self.failure = ""
        self._step = step
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop and wait for the thread (any thread but the pacer's own); may be called more than once."""
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        due_s = time.monotonic()
        while not self._closing.is_set():
            try:
                self._step(time.monotonic())
            except Exception as error:  # noqa: BLE001  (the thread's last handler: an error past it would be lost)
                _LOG.exception("the ticks of %s ended", self._thread.name)
                self.failure = f"{type(error).__name__}: {error!s:.160}"
                return
            due_s = max(due_s + TICK_S, time.monotonic())
            self._closing.wait(due_s - time.monotonic())
