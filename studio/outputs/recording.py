"""The program into a clip: pictures as they were shown, and the sound that moved them, in step."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.cast import Cast
from studio.engine.core.output import SOUND_RATE, OutputStatus, PixelFormat, Wants
from studio.errors import OutputError
from studio.media.clip import ClipWriter
from studio.media.encoders import X264
from studio.media.encoding import Planes
from studio.media.formats import RECORDED, Layout, format_of
from studio.outputs.held_sound import HELD as SOUND_HELD
from studio.outputs.held_sound import HeldSound
from studio.outputs.missing import Missing
from studio.provenance.comment import comment_on

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.cast import Shown
    from studio.avatars.format import Manifest
    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm
    from studio.media.encoders import H264Encoder
    from studio.provenance.seal import Seal

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

HELD_S, LEAST_HELD, HELD_BYTES = 4, 25, 150_000_000
"""So many seconds of pictures may wait for the encoder, fewer where they are large, but never fewer than `LEAST_HELD`. What
never waited takes no memory: the buffer that was given back last is used first, and the others were never touched."""
LEAST_FREE_BYTES = 500_000_000
"""Recording stops in order while this much of the disk is still free."""


class Recording:
    """An `Output` that records.

    A picture that finds the writer's buffers full is dropped and counted; the very last is written when it is closed. The sound
    comes before its pictures; it is held until they have come, so that both begin and end together.
    While the source is lost or none is chosen, the idle loop is recorded with silence. The clip's clock is the program's
    without what was left out in a `pause`, and goes on where it stopped when an engine begins again. The file is written in
    whole pieces of half a second under a hidden name and gets its own when it is closed; what a crash leaves behind is found
    by `studio.media.recovery`. Which avatars are seen, and when, is said in its credentials and in its comment.

    `pause`, `resume` and the figures belong to any thread.

    Parameters
    ----------
    path
        The clip; its name ends in ``.mp4``, ``.mov`` or ``.mkv``.
    avatar
        The avatar that is seen first; its picture size is the clip's.
    quality
        One of `studio.media.formats.QUALITIES`.
    waits
        Wait for the writer instead of dropping pictures: for a session played faster than real time.
    seal
        Signs the clip when it is closed; by default it is not signed.
    encoder
        One of `studio.media.encoders.working`.

    Attributes
    ----------
    failure
        Why it stopped by itself, in one sentence; empty while all is well.
    missing
        Pictures that the clip lacks: those the engine skipped, and those that were dropped.
    """

    def __init__(self, path: Path, avatar: Manifest, *, quality: str = "good", waits: bool = False,
                 seal: Seal | None = None, encoder: H264Encoder = X264) -> None:
        self.path, self.name = path, path.name
        self.wants = Wants(PixelFormat.I420, size=(avatar.picture.width, avatar.picture.height), channels=2)
        self.failure = ""
        self.missing = Missing()
        self._avatar, self._quality, self._waits, self._seal, self._encoder = avatar, quality, waits, seal, encoder
        self._writer: ClipWriter | None = None
        self._last = Planes(avatar.picture.width, avatar.picture.height)
        """The last picture, where it was dropped."""
        self._last_shown: Shown | None = None
        self._cast, self._untold = Cast(), list[str]()
        self._missing_before: Missing | None = None
        """What is missing but for the last picture, where that was dropped."""
        self._silence = np.zeros((SOUND_RATE // 10, 2), np.float32)
        self._held = HeldSound()
        self._fps = avatar.picture.fps
        self._paused = self._closed = False
        self._base: int | None = None
        """The program's sample at which the clip's clock is 0; None until the next picture says."""
        self._last_index = -1
        self._written = 0
        self._at = 0
        """The program's sample of the last picture."""

    @property
    def paths(self) -> list[Path]:
        """All clips of it: this one."""
        return [self.path]

    @property
    def elapsed_s(self) -> float:
        """Length of the clip so far."""
        return (self._last_index + 1) / self._fps

    @property
    def size_bytes(self) -> int:
        """Size of the file so far, at most half a second old."""
        return self._writer.size_bytes if self._writer is not None else 0

    @property
    def dropped(self) -> int:
        """Pictures lost because the disk or the encoder was too slow."""
        return self._writer.dropped if self._writer is not None else 0

    @property
    def paused(self) -> bool:
        """Whether time stands still in the clip."""
        return self._paused

    @property
    def unsigned(self) -> str:
        """Why the clip, which is closed, has no content credentials though it should; otherwise empty."""
        return self._seal.notice if self._seal is not None else ""

    def pause(self) -> None:
        """Leave out what comes until `resume`."""
        self._paused = True

    def resume(self) -> None:
        """Go on where the clip stopped."""
        self._paused = False

    @property
    def held(self) -> int:
        """Pictures that may wait for the encoder."""
        size = self._last.array.nbytes
        return max(LEAST_HELD, min(HELD_S * self._fps, HELD_BYTES // size))

    def open(self, form: ProgramForm) -> None:
        """Begin the file at the program's rate of pictures; `OutputError` if it cannot be written there.

        Another form of the program changes nothing: its pictures are brought to the clip's size.
        """
        if self._writer is not None:
            return
        avatar, self._fps = self._avatar, form.fps
        self._writer = ClipWriter(
            self.path, width=avatar.picture.width, height=avatar.picture.height, fps=self._fps, title=self.path.stem,
            comment=comment_on(avatar),
            quality=self._quality, layout=Layout.LIVE, waits=self._waits, held=self.held, threads=1, seal=self._seal,
            encoder=self._encoder, kind=format_of(self.path, among=RECORDED),
        )

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Add a picture; `OutputError` says why the recording has ended."""
        writer = self._writer
        assert writer is not None
        if self._paused or self.failure:
            self._base = None
            return True
        self._look_at_disk()
        # The program of an engine that begins again counts from 0.
        if self._base is None or stamps.at < self._at:
            self._base = stamps.at - self._sound_at(self._last_index + 1)
        self._at = stamps.at
        index = round((stamps.at - self._base) * self._fps / SOUND_RATE)
        if index <= self._last_index:
            return True
        try:
            planes = writer.borrow()
            np.copyto((planes or self._last).array, picture)
            self._last_shown = stamps.shown
            if planes is not None:
                self._note_shown(stamps.shown, index)
                writer.put_planes(planes, index)
        except OutputError as error:
            self.failure = str(error)
            raise
        self._note(index, dropped=planes is None)
        self._give(self._end)
        return planes is not None

    def sound(self, block: F32, at: int) -> bool:
        """Hold sound, f32 [n, 2], until its picture has come; `OutputError` says why the recording has ended."""
        self._held.put(block, at)
        # Where no picture comes, the oldest is given up to make room.
        self._give(self._held.heard - SOUND_HELD // 2)
        return True

    def follow(self, before: Recording, at: int) -> None:
        """Go on where another recording ends, with the sound that it holds from sample ``at`` on: that of the next picture."""
        before._give(at)
        self._held, before._held = before._held, self._held

    def status(self) -> OutputStatus:
        """Tell how much was recorded."""
        writer = self._writer
        sent, waiting, room = (writer.pictures, writer.waiting, writer.held) if writer is not None else (0, 0, 0)
        return OutputStatus(sent=sent, dropped=self.dropped, bytes=self.size_bytes, failure=self.failure, waiting=waiting,
                            room=room)

    def close(self, *, keep: bool = True) -> None:
        """Complete the clip and give it its name, or throw it away; `OutputError` when that fails or had failed on the way."""
        if self._closed or self._writer is None:
            return
        self._closed = True
        if not keep:
            self._writer.abort()
            return
        with suppress(OutputError):
            if self._base is not None:
                self._give(self._end)
            self._silence_until(self._sound_at(self._last_index + 1))
        if self._missing_before is not None:
            # Else the sound of pictures that were dropped at the end would be longer than the pictures.
            self._note_shown(self._last_shown, self._last_index)
            self._writer.put_planes(self._last, self._last_index)
            self._writer.dropped -= 1
            self.missing = self._missing_before
        if cast := self._cast.between(0, self._last_index + 1):
            self._writer.comment = comment_on(*(role.shown.manifest for role in cast))
            if self._seal is not None:
                self._seal.shows(cast, self._fps)
        self._writer.finish()
        # Another studio may have taken the name meanwhile.
        self.path = self._writer.path

    def _note_shown(self, shown: Shown | None, index: int) -> None:
        """Note who is in the ``index``-th picture, and once its comment no longer says it, beside the file too."""
        assert self._writer is not None
        if not self._cast.put(shown, index) or shown is None:
            return
        self._untold.append(json.dumps({"picture": index, "fps": self._fps, "comment": comment_on(shown.manifest)}))
        if self._untold[1:] or shown.manifest != self._avatar or index:
            for line in self._untold:
                self._writer.note(line)
            self._untold.clear()

    def _note(self, index: int, *, dropped: bool) -> None:
        """Note that the ``index``-th picture has come, and what is missing before it."""
        assert self._writer is not None
        begin_s, end_s = (self._last_index + 1) / self._fps, index / self._fps
        lacks = index - self._last_index - 1
        before = self.missing.after(begin_s, end_s, lacks) if lacks else self.missing
        self.missing, self._missing_before = before, None
        if dropped:
            self._writer.dropped += 1
            self.missing, self._missing_before = self.missing.after(begin_s, end_s, 1, slow=1), before
        self._last_index = index

    @property
    def _end(self) -> int:
        """The program's sample at which the last picture ends."""
        assert self._base is not None
        return self._base + self._sound_at(self._last_index + 1)

    def _give(self, end: int) -> None:
        """Write what is held of the sound before sample ``end`` of the program."""
        try:
            self._held.give(end, self._take)
        except OutputError as error:
            self.failure = str(error)
            raise

    def _take(self, block: F32, at: int) -> None:
        # In a pause, and before the first picture, time stands still.
        if self._base is None or self.failure:
            return
        at -= self._base
        self._silence_until(at)
        self._write(block[max(0, self._written - at) :])

    def _sound_at(self, index: int) -> int:
        return index * SOUND_RATE // self._fps

    def _silence_until(self, sample: int) -> None:
        while self._written < sample:
            self._write(self._silence[: sample - self._written])

    def _write(self, stereo: F32) -> None:
        assert self._writer is not None
        self._writer.put_sound(stereo)
        self._written += len(stereo)

    def _look_at_disk(self) -> None:
        free = self._writer.free_bytes if self._writer is not None else None
        if free is not None and free < LEAST_FREE_BYTES:
            self.failure = (
                f"The recording was ended because only {free // 1_000_000} MB of the disk are free; it is kept. "
                "Free some space before the next."
            )
            raise OutputError(self.failure)
