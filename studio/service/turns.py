"""One request of a client after another, in the order in which they came."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from studio.service.refusals import BusyError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Hashable


class Turns:
    """Whose turn it is, for each client by itself; the asyncio loop's thread.

    Parameters
    ----------
    most
        Requests of one client that wait or have their turn; more are refused.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self._locks: defaultdict[Hashable, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._asked: defaultdict[Hashable, int] = defaultdict(int)

    @asynccontextmanager
    async def turn(self, client: Hashable) -> AsyncIterator[None]:
        """Wait for the client's turn, and have it in the block; `BusyError` where as many wait as may."""
        if self._asked[client] >= self.most:
            raise BusyError(f"{self.most} requests of this client wait.", retry_s=1.0)
        self._asked[client] += 1
        try:
            async with self._locks[client]:
                yield
        finally:
            self._asked[client] -= 1
            if not self._asked[client]:
                del self._asked[client], self._locks[client]

    def __len__(self) -> int:
        """How many clients have or wait for a turn."""
        return len(self._asked)
