"""What is asked of an export, and how far it is."""

from __future__ import annotations

import enum
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from studio.provenance.label import Label

PACE_OVER_S = 6.0
"""Time over which the pace is measured: long enough to be calm, short enough to follow a busy machine."""
PACE_AFTER_S = 0.5
"""Nothing is said about the pace before that long."""


class Status(enum.Enum):
    """How an export is."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def open(self) -> bool:
        """Whether it may still become a clip by itself."""
        return self in (Status.WAITING, Status.RUNNING, Status.PAUSED)


class Cause(enum.Enum):
    """What an export that failed needs: another sound, another place, another avatar, or another try."""

    SOUND = "InputError"
    PLACE = "OutputError"
    AVATAR = "AvatarError"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sound that is no file: the contents of a ``wav`` file, ``seconds`` long.

    Only while its clip is made it is on the disk, in a folder for this user alone.
    """

    wav: bytes = field(repr=False)
    seconds: float


@dataclass(frozen=True, slots=True)
class Order:
    """What to make: ``speech`` spoken by ``avatar`` (a name or a folder) as the file ``clip``.

    ``height`` in pixels (None: the avatar's own), ``shape`` ("": the avatar's own), ``quality``, ``device`` and
    ``look_ahead_ms`` are those of `studio.render.render`; ``background`` is what is behind the figure, in the words of
    `studio.engine.background`, "" for what was filmed; ``sign`` gives the clip content credentials, ``mark`` and ``label`` are
    put into its pictures, and ``track`` is the number of the speech's track of sound, None for the one that speaks.
    ``excerpt`` is the sound itself where ``speech`` is no file but only what it is called.
    """

    speech: Path
    clip: Path
    avatar: str
    height: int | None = None
    quality: str = "good"
    device: str = "auto"
    look_ahead_ms: int | None = None
    sign: bool = True
    mark: bool = True
    label: Label | None = None
    track: int | None = None
    background: str = ""
    shape: str = ""
    excerpt: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """One export as it is at a moment.

    Attributes
    ----------
    number
        Its name in the queue.
    made, total
        Pictures there are and will be; ``total`` is None until it is known.
    sound_s
        Length of the sound, None until it is known.
    left_s, speed
        Seconds that the rest will take, and seconds of clip made in a second, both by the pace of the last seconds; None
        while that is not known.
    jpeg
        A small copy of a recent picture; empty before the first.
    size_bytes
        Of the finished clip.
    corrupt
        Damaged pieces of the sound that were left out.
    unsigned
        Why the finished clip has no content credentials though it should, in one sentence.
    beside
        Name of the file beside the finished clip that holds its content credentials; empty where they are inside.
    short
        The finished clip is too short for its invisible mark to be found.
    remarks
        What should be known of the sound of the finished clip, in sentences; empty where it is as it should be.
    reason, cause
        Why it failed, in one sentence, and what it needs.
    aside
        Whether it waits until it is taken up again, whatever the list does.
    """

    number: int
    order: Order
    status: Status = Status.WAITING
    made: int = 0
    total: int | None = None
    sound_s: float | None = None
    left_s: float | None = None
    speed: float | None = None
    jpeg: bytes = field(default=b"", repr=False)
    size_bytes: int = 0
    corrupt: int = 0
    unsigned: str = ""
    beside: str = ""
    short: bool = False
    remarks: str = ""
    reason: str = ""
    cause: Cause = Cause.OTHER
    aside: bool = False

    @property
    def due(self) -> bool:
        """Whether it becomes a clip once the list is started."""
        return self.status.open and not self.aside

    @property
    def share(self) -> float:
        """How much of it is made, 0 to 1."""
        if self.status is Status.DONE:
            return 1.0
        return min(1.0, self.made / self.total) if self.total else 0.0


class Pace:
    """Pictures a second over the last seconds of work; time in which the work stood still does not count."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()

    def restart(self) -> None:
        """Forget what was: the work begins or goes on now."""
        self._marks.clear()

    def mark(self, now_s: float, made: int) -> float | None:
        """Note that ``made`` pictures are there; give the pace, or None when it is too early to tell."""
        self._marks.append((now_s, made))
        while now_s - self._marks[0][0] > PACE_OVER_S:
            self._marks.popleft()
        since_s, before = self._marks[0]
        if now_s - since_s < PACE_AFTER_S or made <= before:
            return None
        return (made - before) / (now_s - since_s)
