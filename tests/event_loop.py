"""Waiting in a process whose window is its own: what happens in the window goes on meanwhile."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_S = 60.0


def until(condition: Callable[[], object], *, patience_s: float = PATIENCE_S, told: Callable[[], str] = lambda: "") -> None:
    """Wait until something is so; fail when it has not come after ``patience_s``, with what ``told`` says then."""
    deadline = time.monotonic() + patience_s
    while not condition():
        assert time.monotonic() < deadline, f"waited for {condition} in vain; {told()}"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def wait(seconds: float) -> None:
    """Let so much time go by."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
