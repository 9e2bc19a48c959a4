"""`Output`: the protocol between the program (pictures and sound on one clock) and what shows, keeps or sends it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.avatars.cast import Shown
    from studio.engine.core.frame import Stamps

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

SOUND_RATE = 48_000
"""Samples a second of the program: its sound, and the clock that its pictures are placed by."""


class PixelFormat(enum.Enum):
    """How an output wants pictures.

    BGR is u8 [h, w, 3]; I420 u8 [h * 3 / 2, w], BT.601 limited range, both sides even; VIEW is BGR: painted, filmed or the
    difference, as `studio.engine.comparison` is set, with a chessboard where the background is transparent; BGRA is
    u8 [h, w, 4], colours not multiplied by alpha, while the background is transparent, and BGR while it is not; NONE is an
    empty array, for an output that wants the stamps alone. Where the background is transparent, BGR and I420 have green.
    """

    NONE = "none"
    BGR = "bgr"
    I420 = "i420"
    VIEW = "view"
    BGRA = "bgra"


@dataclass(frozen=True, slots=True)
class Wants:
    """The form of pictures and sound that an output takes; constant for the output's life.

    ``size`` is width and height; None is the avatar's, which changes with the avatar. ``channels`` of sound are 0, 1 or 2.
    With ``rests`` pictures of the idle loop come too, with ``stand_ins`` also those that fill the time while a look-ahead
    changes, which have no place in the program. ``newest`` says that the output keeps only the newest picture: one that is
    replaced before it is shown does not count as lost. Without ``marked`` it gets pictures without marks and puts those in
    itself that `Stamps.marks` names: one that makes planes of a size that it learns later, as marked planes cannot be scaled.
    """

    picture: PixelFormat = PixelFormat.BGR
    size: tuple[int, int] | None = None
    channels: int = 0
    rests: bool = True
    stand_ins: bool = False
    newest: bool = False
    marked: bool = True


@dataclass(frozen=True, slots=True)
class ProgramForm:
    """Width, height and pictures a second of the program; its sound is f32 at `SOUND_RATE`.

    ``mark`` are the bits of the invisible mark in its pictures, see `studio.provenance.mark`; None for none. ``plate``
    u8 [height, width, 3] BGR is the filmed background without the person; None where the background cannot
    be exchanged. ``shown`` is the avatar in its pictures; None where there is no avatar.
    """

    width: int
    height: int
    fps: int
    mark: int | None = field(default=None, compare=False)
    plate: U8 | None = field(default=None, compare=False, repr=False)
    shown: Shown | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class InStep:
    """How well sound follows the picture: by how much it is behind, the ratio of the clocks, and what was not smooth.

    ``steps`` counts times at which the picture's delay changed and the sound followed at once; ``gaps`` counts times at which
    the sound had not come when it should have been heard.
    """

    behind_ms: float = 0.0
    drift_ppm: float = 0.0
    steps: int = 0
    gaps: int = 0


@dataclass(frozen=True, slots=True)
class OutputStatus:
    """State of an output: pictures sent and dropped, how long the oldest unsent one waits, bytes written, why it failed.

    ``watched`` tells whether another program reads from the output. ``waits`` says in one sentence what the output waits for (a
    sound server that starts again); it goes on by itself after that. Empty while it works. ``in_step`` says how well sound
    follows the pictures, in an output that plays sound on a device. ``waiting`` of at most ``room`` pictures wait to be
    recorded; both are 0 in an output that records nothing.
    """

    sent: int = 0
    dropped: int = 0
    lag_ms: float = 0.0
    bytes: int = 0
    failure: str = ""
    watched: bool = True
    waits: str = ""
    in_step: InStep | None = None
    waiting: int = 0
    room: int = 0


class Output(Protocol):
    """What shows, keeps or sends the program.

    One that raises, waits or stands still is taken out with a notice, and the engine and the others go on. One that may have
    to wait, for a device or a network, does that on a thread of its own: `studio.outputs.worker.Worker` gives it one.
    """

    name: str
    """What a person calls it, for messages."""
    wants: Wants

    def open(self, form: ProgramForm) -> None:
        """Get ready, on the thread that adds it; `StudioError` if that cannot be.

        Called again, on the thread that loads avatars, before the program takes another form.
        """

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Take a picture as wanted, which starts at sample ``stamps.at`` of the program (engine's thread).

        It has the invisible mark and the label in it already, as far as they are wanted (`studio.engine.marking`), unless the
        output wants to put them in.
        Both are the engine's: copy what is kept, and never wait. False says that the picture was dropped. `StudioError` says
        why the output has ended.
        """

    def sound(self, block: F32, at: int) -> bool:
        """Take sound, f32 [n] or [n, 2] at `SOUND_RATE`, that starts at sample ``at`` of the program; as `picture`.

        Blocks follow each other without a gap, with silence while nothing is heard, and come ahead of the pictures by the
        avatar's look-ahead, at most 10 ms after the device gave them. The sound of sample ``at`` belongs to the picture whose
        ``stamps.at`` it is. What writes both with their times (a clip, a stream, a page that plays them together) needs no
        more than ``at``; what gives sound to a device with a clock of its own holds it in `studio.outputs.delay_line`, which
        is told when each picture is seen. ``at`` begins at 0 again with an engine that begins again.
        """

    def status(self) -> OutputStatus:
        """Tell how it is (any thread)."""

    def close(self, *, keep: bool = True) -> None:
        """End, once the engine has let go of it, and join what it owns; without ``keep`` leave nothing behind.

        May be called more than once. `StudioError` when what was to be kept could not be.
        """
