"""The last half minute of the program, kept when a person asks for it afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.cast import Cast
from studio.engine.core.output import SOUND_RATE, OutputStatus, PixelFormat, Wants
from studio.media.encoders import X264
from studio.media.encoding import BLOCK, Planes
from studio.media.replay import Replay
from studio.outputs.missing import Missing
from studio.outputs.splice import Splice
from studio.outputs.worker import Worker
from studio.provenance.comment import comment_on

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.format import Manifest
    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm
    from studio.media.encoders import H264Encoder
    from studio.provenance.seal import Seal

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

SECONDS = 30.0
LONGER_S = 2
"""By so much what is held may be longer, see `Replay`; the avatars are remembered as long."""


class ReplayOutput:
    """An `Output` that holds the last ``seconds`` of the program, encoded; `save` belongs to any thread but the engine's.

    Parameters
    ----------
    avatar
        The avatar that is seen first; its picture size is that of what is held.
    seconds
        How much is held.
    encoder
        One of `studio.media.encoders.working`.
    """

    name = "replay"

    def __init__(self, avatar: Manifest, *, seconds: float = SECONDS, encoder: H264Encoder = X264) -> None:
        self._avatar = avatar
        self._encoding = _Encoding(avatar, seconds, encoder)
        self.wants = self._encoding.wants
        self._worker = Worker(self._encoding)

    @property
    def seconds(self) -> float:
        """How much is held now."""
        return self._encoding.replay.seconds if self._encoding.replay is not None else 0.0

    @property
    def missing(self) -> Missing:
        """Pictures that are missing in what is held now."""
        whole = Missing()
        for begin_s, end_s, count in self._encoding.replay.holes if self._encoding.replay is not None else ():
            whole = whole.after(begin_s, end_s, count)
        return whole

    def save(self, path: Path, seal: Seal | None = None) -> Path:
        """Write what is held, and go on holding; give the clip's path. `OutputError` when it cannot be written.

        Its credentials and its comment say which avatars are seen in what was held.
        """
        assert self._encoding.replay is not None
        held, fps = self._encoding.replay.held(), self._encoding.fps
        cast = self._encoding.cast.between(*held.pictures(fps))
        comment = comment_on(*(role.shown.manifest for role in cast)) if cast else comment_on(self._avatar)
        if seal is not None:
            seal.shows(cast, fps)
        return held.save(path, {"title": path.stem, "comment": comment}, seal)

    def open(self, form: ProgramForm) -> None:
        """Begin to hold, at the program's rate of pictures; another form changes nothing."""
        self._worker.open(form)

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Have a picture encoded."""
        return self._worker.picture(picture, stamps)

    def sound(self, block: F32, at: int) -> bool:
        """Have sound encoded."""
        return self._worker.sound(block, at)

    def status(self) -> OutputStatus:
        """Tell how much was encoded, and what is held."""
        replay = self._encoding.replay
        return replace(self._worker.status(), bytes=replay.bytes if replay is not None else 0)

    def close(self, *, keep: bool = True) -> None:
        """Let go of what is held."""
        self._worker.close(keep=keep)


class _Encoding:
    """Encodes on the worker's thread."""

    name = ReplayOutput.name

    def __init__(self, avatar: Manifest, seconds: float, encoder: H264Encoder) -> None:
        self._size, self._seconds, self._encoder = (avatar.picture.width, avatar.picture.height), seconds, encoder
        self.wants = Wants(PixelFormat.I420, size=self._size, channels=2)
        self.replay: Replay | None = None
        self.fps = avatar.picture.fps
        self.cast = self._new_cast()
        self._splice = Splice(avatar.picture.fps)
        self._planes = Planes(*self._size)
        self._block = np.zeros((BLOCK, 2), np.float32)
        self._filled = 0
        self._silence = np.zeros((SOUND_RATE // 10, 2), np.float32)

    def open(self, form: ProgramForm) -> None:
        if self.replay is None:
            width, height = self._size
            self.replay = Replay(width=width, height=height, fps=form.fps, seconds=self._seconds, encoder=self._encoder)
            self._splice = Splice(form.fps)
            self.fps = form.fps
            self.cast = self._new_cast()

    def _new_cast(self) -> Cast:
        return Cast(held=round((self._seconds + LONGER_S) * self.fps))

    def picture(self, picture: U8, stamps: Stamps) -> None:
        index = self._splice.picture(stamps.at)
        if index is not None and self.replay is not None:
            np.copyto(self._planes.array, picture)
            self._planes.index = index
            self.cast.put(stamps.shown, index)
            self.replay.put_picture(self._planes)

    def sound(self, block: F32, at: int) -> None:
        silence, left_out = self._splice.sound(at, len(block))
        while silence:
            count = min(silence, len(self._silence))
            self._put(self._silence[:count])
            silence -= count
        self._put(block[left_out:])

    def close(self, *, keep: bool = True) -> None:  # noqa: ARG002  (nothing is kept but what was saved)
        if self.replay is not None:
            self.replay.close()

    def _put(self, samples: F32) -> None:
        assert self.replay is not None
        while len(samples):
            count = min(len(samples), BLOCK - self._filled)
            self._block[self._filled : self._filled + count] = samples[:count]
            self._filled += count
            samples = samples[count:]
            if self._filled == BLOCK:
                self._filled = 0
                self.replay.put_sound(self._block)
