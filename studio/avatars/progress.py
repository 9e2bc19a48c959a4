"""How far long work is, for the part that shows it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told how far the work is, on the thread that does it."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """``done`` of about ``total`` pictures of this step."""
