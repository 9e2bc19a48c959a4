"""Runs blocking work on a thread for an asyncio caller that may be cancelled before it is done."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


async def acquire(work: Callable[[], Result], undo: Callable[[Result], object]) -> Result:
    """Run ``work`` on a thread and give what it gives.

    A thread cannot be cancelled, so if the caller is cancelled (its client hung up, its deadline passed), ``undo`` is called on
    the asyncio thread with the result of ``work`` once there is one: nothing else would release it.
    """
    future = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        future.add_done_callback(lambda done: done.cancelled() or done.exception() or undo(done.result()))
        raise
