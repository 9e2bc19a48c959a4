"""The program on a page of this computer's browsers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from studio.engine.core.output import SOUND_RATE, OutputStatus, PixelFormat, Wants
from studio.outputs.page.gathering import Gathering
from studio.outputs.page.messages import MOST_SAMPLES, Messages
from studio.outputs.page.server import Server
from studio.outputs.worker import Worker

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

LEAST_SOUND, MOST_SOUND = SOUND_RATE // 50, SOUND_RATE * 3 // 50
"""Samples in a message, at least. The engine gives them every 10 ms, before their picture by the look-ahead, 40 ms and more:
10 ms later they are in time. Where they are further ahead more are put together, so that one message goes with each picture;
as many as come in 60 ms, should there be no picture meanwhile."""


class Page:
    """An `Output` that serves the program at ``url``, in step; nothing is made while there is no viewer.

    A viewer that is too slow loses pictures, which are counted, and the others do not. Where the background is transparent the
    page is, too.

    Parameters
    ----------
    port
        Where; 0 for one that is free.

    Raises
    ------
    OutputError
        The port is taken.
    """

    name = "page"
    wants = Wants(PixelFormat.BGRA, channels=1)

    def __init__(self, port: int = 0) -> None:
        self._server = Server(port)
        self._worker = Worker(_Sender(self._server))
        self._sound = Gathering(MOST_SOUND, self._worker.sound)

    @property
    def url(self) -> str:
        """The address to open, with the token of this start; not for logs."""
        return self._server.gate.url

    @property
    def home(self) -> str:
        """The address without the token, to be shown: alone it opens nothing."""
        return self._server.gate.home

    def ticket(self) -> str:
        """Give an address that opens the page once, for the system to hand to its browser."""
        return self._server.gate.ticket()

    @property
    def viewers(self) -> int:
        """How many browsers look."""
        return self._server.viewers

    @property
    def age_ms(self) -> float:
        """From when a picture was sent until the slowest viewer said that it was shown."""
        return self._server.age_ms

    def open(self, form: ProgramForm) -> None:
        """Begin to serve; for another form, have memory made for it."""
        self._worker.open(form)

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Send a picture to those who look, and the sound that is held: both wake the threads and the browser once."""
        if not self._server.viewers:
            return True
        taken = self._worker.picture(picture, stamps)
        taken = self._sound.flush() and taken
        # Half of the time that there is stays for the way to the loudspeaker.
        self._sound.least = max(LEAST_SOUND, min(MOST_SOUND, (self._sound.end - stamps.at) // 2))
        return taken

    def sound(self, block: F32, at: int) -> bool:
        """Send sound to those who look."""
        if self._server.viewers:
            return self._sound.put(block, at)
        self._sound.forget()
        return True

    def status(self) -> OutputStatus:
        """Tell how many pictures viewers got, and how many they or the encoder were too slow for."""
        server, status = self._server, self._worker.status()
        return replace(status, sent=server.sent, dropped=status.dropped + server.lost, bytes=server.bytes,
                       watched=server.viewers > 0)

    def close(self, *, keep: bool = True) -> None:
        """End every connection."""
        self._worker.close(keep=keep)
        self._server.close()


class _Sender:
    """Makes messages and sends them, on the worker's thread."""

    name, wants = Page.name, Page.wants

    def __init__(self, server: Server) -> None:
        self._server, self._messages = server, Messages()
        self._begun = False

    def open(self, form: ProgramForm) -> None:  # noqa: ARG002  (messages take any size)
        if not self._begun:
            self._begun = True
            self._server.start()

    def picture(self, picture: U8, stamps: Stamps) -> None:
        if self._server.takes_pictures:
            self._server.picture(self._messages.picture(picture, stamps.at), stamps.at)
        else:
            self._server.lose()

    def sound(self, block: F32, at: int) -> None:
        for begin in range(0, len(block), MOST_SAMPLES):
            self._server.sound(self._messages.sound(block[begin : begin + MOST_SAMPLES], at + begin))

    def close(self, *, keep: bool = True) -> None:  # noqa: ARG002
        self._server.close()
