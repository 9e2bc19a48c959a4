"""A queue of calls: any thread posts, the engine's thread runs them between two pictures."""

from __future__ import annotations

import threading
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Mailbox:
    """Commands in the order in which they were posted; any thread posts and closes, one does them.

    Attributes
    ----------
    closed
        Nothing more is wanted; what is still in it is not done.
    """

    def __init__(self) -> None:
        self.closed = False
        self._commands: deque[Callable[[], None]] = deque()
        self._wake = threading.Event()

    def post(self, command: Callable[[], None]) -> None:
        """Ask for something."""
        self._commands.append(command)
        self._wake.set()

    def close(self) -> None:
        """Ask for the end."""
        self.closed = True
        self._wake.set()

    def do_all(self) -> None:
        """Do what was asked for (the one thread)."""
        while self._commands:
            self._commands.popleft()()

    def wait_until(self, until_s: float) -> bool:
        """Wait for a monotonic time (the one thread); tell whether it came before a command did."""
        self._wake.clear()
        return not (self._commands or self.closed or self._wake.wait(max(0.0, until_s - monotonic())))
