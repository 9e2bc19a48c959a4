"""One browser that looks: how much is on its way to it, and what it lost."""

from __future__ import annotations

import struct
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

from websockets.asyncio.server import broadcast

if TYPE_CHECKING:
    from websockets.asyncio.server import ServerConnection

ON_THE_WAY = 2
"""Pictures that a viewer may have got and not shown yet; the next ones it loses."""
MOST_WAITING_BYTES = 64 * 1024
"""Of a viewer's connection, beyond what the system holds: from there on it loses sound too."""
SHOWN = struct.Struct("<d")
"""What a viewer answers when it has shown a picture: its sample of the program."""


class Viewer:
    """A connection and its figures; the server's loop alone, except where something says otherwise.

    A viewer says of each picture that it was shown. So what a slow one has not shown does not pile up in the system's buffers,
    where a second of pictures and more would fit.

    Attributes
    ----------
    sent, lost
        Pictures.
    age_ms
        From when the picture shown last was sent until the viewer's answer came.
    """

    def __init__(self, connection: ServerConnection) -> None:
        self.sent = self.lost = 0
        self.age_ms = 0.0
        self._connection = connection
        self._on_the_way: deque[tuple[float, float]] = deque()

    @property
    def keeps_up(self) -> bool:
        """Whether it has shown what was sent before (any thread)."""
        return len(self._on_the_way) < ON_THE_WAY

    def picture(self, message: bytes, at: int) -> bool:
        """Send a picture that starts at sample ``at``, unless too many are on the way; tell whether it was sent."""
        if not self.keeps_up or self._is_full:
            self.lost += 1
            return False
        self._on_the_way.append((float(at), monotonic()))
        self.sent += 1
        broadcast((self._connection,), message)
        return True

    def sound(self, message: bytes) -> bool:
        """Send sound, unless the connection is full; tell whether it was sent."""
        if self._is_full:
            return False
        broadcast((self._connection,), message)
        return True

    async def listen(self) -> None:
        """Take the viewer's answers until it goes; one that says anything else is sent away."""
        async for answer in self._connection:
            if not isinstance(answer, bytes) or len(answer) != SHOWN.size:
                await self._connection.close(1008, "not an answer")
                return
            (at,) = SHOWN.unpack(answer)
            while self._on_the_way:
                sent_at, sent_at_s = self._on_the_way.popleft()
                if sent_at == at:
                    self.age_ms = (monotonic() - sent_at_s) * 1e3
                    break

    @property
    def _is_full(self) -> bool:
        return self._connection.transport.get_write_buffer_size() > MOST_WAITING_BYTES
