"""The program to a streaming service, another computer or a folder, for as long as it lasts."""

from __future__ import annotations

import enum
import logging
import threading
from time import monotonic
from typing import TYPE_CHECKING

from studio.engine.core.output import OutputStatus, PixelFormat, Wants
from studio.errors import OutputError
from studio.outputs.stream import shared
from studio.outputs.stream.link import Link

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm
    from studio.outputs.stream.target import Target

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)
BIT_RATE = 2_500_000
LOOK_S = 0.1
"""So often the process is looked at."""
OPEN_S, STALL_S = 15.0, 6.0
"""A peer that has not answered, or has taken nothing, for so long is given up."""
FIRST_WAIT_S, MOST_WAIT_S = 0.5, 8.0
"""Between two attempts: each wait is twice the one before."""
WELL_S = 20.0
"""After so long a connection the next wait is the first again."""
END_S = 1.0
"""What is held has so long to get out at the end."""
RATE_S = 2.0
"""The bit rate is taken over so long."""


class StreamState(enum.Enum):
    """How a stream is."""

    CONNECTING = "connecting"
    LIVE = "live"
    WAITING = "waiting"
    ENDED = "ended"


class Stream:
    """An `Output` that sends the program to a `Target`; each connection in a process of its own.

    While the net is slow, whole pictures are left out before they are encoded, so what arrives is never damaged. A peer that is
    gone or stands still is given up and tried again, later each time; only what no attempt can mend (a certificate that is not
    valid, an encoder that is not there) ends it. Whatever the peer does, `picture`, `sound` and `status` do not wait, and
    `close` does for 2 s at most.

    Parameters
    ----------
    target
        Where to, with its key.
    bit_rate
        Of the pictures, bits a second.
    encoder
        One of `studio.media.encoders.working`, by name.

    Attributes
    ----------
    name
        The target without its key.
    """

    wants = Wants(PixelFormat.I420, channels=2)

    def __init__(self, target: Target, *, bit_rate: int = BIT_RATE, encoder: str = "libx264") -> None:
        self.name = target.shown
        self._target, self._bit_rate, self._encoder = target, bit_rate, encoder
        self._form: ProgramForm | None = None
        self._link: Link | None = None
        """What pictures go to; None between two connections."""
        self._shape = (0, 0)
        self._changed = threading.Condition()
        self._ending = False
        self._state, self._trouble, self._failure = StreamState.CONNECTING, "", ""
        self._told = False
        """Whether it is known why this connection ended."""
        self._connections = self._sent = self._dropped = self._bytes = 0
        self._rates: list[tuple[float, int]] = []
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> StreamState:
        """How it is."""
        return self._state

    @property
    def trouble(self) -> str:
        """Why it is not live, or was not last, in one sentence; empty if it always was."""
        return self._trouble

    @property
    def connections(self) -> int:
        """How often it was connected."""
        return self._connections

    @property
    def bit_rate(self) -> float:
        """Bits a second, over the last `RATE_S`."""
        rates = self._rates
        if len(rates) < 2 or self._state is not StreamState.LIVE:
            return 0.0
        (from_s, before), (until_s, after) = rates[0], rates[-1]
        return (after - before) * 8 / max(1e-3, until_s - from_s)

    def open(self, form: ProgramForm) -> None:
        """Begin to connect; pictures of another form are sent over another connection."""
        if form.width % 2 or form.height % 2:
            raise OutputError(f"The pictures are {form.width} x {form.height}; to be streamed both must be even.")
        self._form = form
        if self._thread is None:
            self._shape = (form.height * 3 // 2, form.width)
            self._thread = threading.Thread(target=self._run, name=f"output {self.name}", daemon=True)
            self._thread.start()

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Send a picture; false while it is not connected, or the net is too slow for it."""
        link = self._link
        if picture.shape != self._shape:
            self._shape = picture.shape
        if link is not None and link.shape == picture.shape and link.picture(picture, stamps.at):
            self._sent += 1
            return True
        self._dropped += 1
        return False

    def sound(self, block: F32, at: int) -> bool:
        """Send sound; false as for `picture`."""
        link = self._link
        return link is not None and link.sound(block, at)

    def status(self) -> OutputStatus:
        """Tell how many pictures were given to a connection, and how many not."""
        live = self._state is StreamState.LIVE
        return OutputStatus(sent=self._sent, dropped=self._dropped, bytes=self._bytes, failure=self._failure, watched=live,
                            waits="" if live else self._trouble)

    def close(self, *, keep: bool = True) -> None:  # noqa: ARG002  (what is sent is sent)
        """Say goodbye to the peer if it listens, and end within 2 s."""
        with self._changed:
            self._ending = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
        self._state = StreamState.ENDED

    # On the output's thread.

    def _run(self) -> None:
        wait_s = FIRST_WAIT_S
        while not self._ending and not self._failure:
            began_s = monotonic()
            self._state = StreamState.CONNECTING
            try:
                self._connect()
            except OSError as error:
                self._tell(f"The stream to {self.name} cannot be started ({error.strerror}); it is tried again.")
            wait_s = FIRST_WAIT_S if monotonic() - began_s > WELL_S else wait_s
            if self._ending or self._failure:
                break
            self._state = StreamState.WAITING
            with self._changed:
                self._changed.wait_for(lambda: self._ending, wait_s)
            wait_s = min(2 * wait_s, MOST_WAIT_S)
        self._state = StreamState.ENDED

    def _connect(self) -> None:
        """Send over one connection until it ends."""
        form, target = self._form, self._target
        assert form is not None
        height, width = self._shape[0] * 2 // 3, self._shape[1]
        link = Link({
            "scheme": target.scheme, "host": target.host, "port": target.port, "app": target.app, "key": target.key,
            "options": target.options, "width": width, "height": height, "fps": form.fps, "bit_rate": self._bit_rate,
            "encoder": self._encoder,
        }, self._hear)
        before, self._rates, self._told = self._bytes, [], False
        self._link = link
        try:
            while not self._over(link):
                with self._changed:
                    self._changed.wait_for(lambda: self._ending, LOOK_S)
                self._bytes = before + link.bytes
                self._note_rate()
            self._link = None
            if self._ending and not link.ended:
                link.end()
                link.wait(END_S)
        finally:
            self._link = None
            link.kill()

    def _over(self, link: Link) -> bool:
        silent_s = monotonic() - link.heard_s
        if self._ending or link.ended:
            return True
        if self._shape != link.shape:
            self._tell(f"The stream to {self.name} begins anew, for the avatar's pictures have another size.")
            return True
        if link.busy and silent_s > (STALL_S if self._state is StreamState.LIVE else OPEN_S):
            what = "takes nothing any more" if self._state is StreamState.LIVE else "does not answer"
            self._tell(f"{self.name} {what}; it is tried again.")
            return True
        return False

    def _note_rate(self) -> None:
        now_s = monotonic()
        kept = [one for one in self._rates if now_s - one[0] <= RATE_S]
        self._rates = [*kept, (now_s, self._bytes)]

    def _hear(self, what: int, words: str) -> None:
        """Take what the process says, on its link's thread."""
        if what == shared.READY:
            self._state = StreamState.LIVE
            self._connections += 1
        elif what == shared.LOST:
            if self._state is StreamState.LIVE:
                self._tell(f"The connection to {self.name} was lost ({words}); it is tried again.")
            else:
                self._tell(f"No connection to {self.name} could be made ({words}); it is tried again.")
        elif what == shared.FATAL:
            self._failure = f"The stream to {self.name} has ended: {words}."
            self._tell(self._failure)
        elif not self._told and not self._ending:
            self._tell(f"The process that sends to {self.name} ended; it is tried again.")
        with self._changed:
            self._changed.notify_all()

    def _tell(self, sentence: str) -> None:
        self._trouble, self._told = sentence, True
        _LOG.info("%s", sentence)
