"""A recording in parts: a new file after so long or so many bytes, with not a picture nor a sample between two lost."""

from __future__ import annotations

import logging
import re
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.engine.core.output import OutputStatus
from studio.errors import OutputError, StudioError
from studio.outputs.missing import Missing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm, Wants
    from studio.outputs.recording import Recording

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)
READY_S, READY_SHARE = 5.0, 0.9
"""The next file is made so long before the end of a part, or at this share of its bytes."""
LEAST_S, LEAST_BYTES = 10.0, 10_000_000
_SPLIT = re.compile(r"(\d{1,6})\s*(s|min|h|mb|gb)", re.IGNORECASE)
_UNITS = {"s": 1, "min": 60, "h": 3600, "mb": 10**6, "gb": 10**9}


@dataclass(frozen=True, slots=True)
class Split:
    """Where one part ends and the next begins: after so long, or once the file has so many bytes; 0 for no such bound."""

    seconds: float = 0.0
    bytes: int = 0


def parse_split(text: str) -> Split:
    """Read ``10min`` or ``500MB``; `OutputError` when it is nothing of that kind, or too little."""
    found = _SPLIT.fullmatch(text.strip())
    if found is None:
        raise OutputError(f"{text!r:.20} is no length and no size of a part: give one such as 10min, 1h, 500MB or 2GB.")
    number, unit = int(found[1]), found[2].lower()
    split = Split(bytes=number * _UNITS[unit]) if unit in ("mb", "gb") else Split(seconds=number * _UNITS[unit])
    if (split.bytes or LEAST_BYTES) < LEAST_BYTES or (split.seconds or LEAST_S) < LEAST_S:
        raise OutputError(f"Parts of {text} are too small: give at least 10s or 10MB.")
    return split


class Series:
    """An `Output` that records in parts, each an ordinary `Recording`, and is used like a single one.

    Each part gets exactly the sound of its pictures. A thread of its own opens the next file before it is needed and closes the
    last; if it is not ready in time, the part goes on until it is.

    Parameters
    ----------
    path
        The parts are called after it: ``talk 001.mp4``, ``talk 002.mp4`` and so on.
    make
        Makes the recording of one part.
    split
        Where parts end.
    """

    def __init__(self, path: Path, make: Callable[[Path], Recording], split: Split) -> None:
        self.name, self._first, self._make, self._split = path.name, path, make, split
        self._parts = [make(self._path_of(1))]
        self.wants: Wants = self._parts[0].wants
        self._form: ProgramForm | None = None
        self._next: Future[Recording] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="recording in parts")
        self._ended: list[Future[None]] = []
        """The closing of each part before the current one."""
        self._closed = False

    @property
    def current(self) -> Recording:
        """The part that is recorded now."""
        return self._parts[-1]

    @property
    def path(self) -> Path:
        """The part that is recorded now, or was last."""
        return self.current.path

    @property
    def paths(self) -> list[Path]:
        """All parts so far."""
        return [part.path for part in self._parts]

    @property
    def elapsed_s(self) -> float:
        """Length of all parts so far."""
        return sum(part.elapsed_s for part in self._parts)

    @property
    def size_bytes(self) -> int:
        """Size of all parts so far."""
        return sum(part.size_bytes for part in self._parts)

    @property
    def dropped(self) -> int:
        """Pictures lost because the disk or the encoder was too slow."""
        return sum(part.dropped for part in self._parts)

    @property
    def missing(self) -> Missing:
        """Pictures that the parts lack, by the time since the first began."""
        whole, from_s = Missing(), 0.0
        for part in self._parts:
            whole, from_s = whole.then(part.missing, from_s), from_s + part.elapsed_s
        return whole

    @property
    def failure(self) -> str:
        """Why it stopped by itself, in one sentence; empty while all is well."""
        return next((part.failure for part in self._parts if part.failure), "")

    @property
    def paused(self) -> bool:
        """Whether time stands still."""
        return self.current.paused

    @property
    def unsigned(self) -> str:
        """Why a part, which is closed, has no content credentials though it should; otherwise empty."""
        return next((part.unsigned for part in self._parts if part.unsigned), "")

    def pause(self) -> None:
        """Leave out what comes until `resume`."""
        self.current.pause()

    def resume(self) -> None:
        """Go on where it stopped."""
        self.current.resume()

    def open(self, form: ProgramForm) -> None:
        """Begin the first part, see `Recording.open`."""
        if self._form is None:
            self.current.open(form)
        self._form = form

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Add a picture, and the sound that belongs to it; `OutputError` says why the recording has ended."""
        self._go_over(stamps.at)
        return self.current.picture(picture, stamps)

    def sound(self, block: F32, at: int) -> bool:
        """Add sound; `OutputError` says why the recording has ended."""
        return self.current.sound(block, at)

    def status(self) -> OutputStatus:
        """Tell how much was recorded, in all parts."""
        told = [part.status() for part in self._parts]
        return OutputStatus(sent=sum(one.sent for one in told), dropped=self.dropped, bytes=self.size_bytes,
                            failure=self.failure, waiting=told[-1].waiting, room=told[-1].room)

    def close(self, *, keep: bool = True) -> None:
        """Complete the last part, or throw all away that is not complete; `OutputError` when a part could not be kept."""
        if self._closed:
            return
        self._closed = True
        self._thread.shutdown()
        if self._next is not None:
            with suppress(StudioError):
                self._next.result().close(keep=False)
        failed: StudioError | None = None
        for ended in self._ended:
            error = ended.exception()
            failed = failed or (error if isinstance(error, StudioError) else None)
        self.current.close(keep=keep)
        if failed is not None and keep:
            raise failed

    def _path_of(self, number: int) -> Path:
        return self._first.with_stem(f"{self._first.stem} {number:03}")

    def _go_over(self, at: int) -> None:
        """Go over to the next part, with the picture at sample ``at``, where this one is long enough and the next is ready."""
        part, split = self.current, self._split
        if self._next is None:
            near = split.seconds and part.elapsed_s >= split.seconds - min(READY_S, split.seconds / 2)
            if near or (split.bytes and part.size_bytes >= READY_SHARE * split.bytes):
                self._next = self._thread.submit(self._open, self._path_of(len(self._parts) + 1))
            return
        over = (split.seconds and part.elapsed_s >= split.seconds) or (split.bytes and part.size_bytes >= split.bytes)
        if not over or part.paused or not self._next.done():
            return
        ready, self._next = self._next, None
        # One that cannot be opened ends the recording, in words; what there is of it is kept.
        following = ready.result()
        self._parts.append(following)
        following.follow(part, at)
        self._ended.append(self._thread.submit(part.close))

    def _open(self, path: Path) -> Recording:
        assert self._form is not None
        recording = self._make(path)
        recording.open(self._form)
        return recording
