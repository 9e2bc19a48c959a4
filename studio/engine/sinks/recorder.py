"""The live session into a clip: pictures as they were shown, and the sound that moved them, in step."""

from __future__ import annotations

import shutil
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.core.ring import Ring, TooLateError
from studio.errors import OutputError
from studio.media.clip import ClipWriter, disclosure
from studio.media.encoding import SOUND_RATE
from studio.media.formats import Layout

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.format import Manifest
    from studio.engine.core.frame import Frame
    from studio.engine.core.timeline import Timeline

TAP_S = 4.0
"""Sound held between a source and the recorder."""
BLOCK = 4800
"""Samples handed to the clip's writer at a time: 0.1 s."""
LEAST_FREE_BYTES = 500_000_000
"""Recording stops in order while this much of the disk is still free."""
LOOK_AT_DISK_S = 2.0


class Recorder:
    """A sink that records, and never makes the engine wait.

    Pictures are placed by the sample they show and sound by its own sample count, both of the device's clock, so they
    cannot drift apart. A picture that finds the writer's buffers full is dropped and counted. While the source is lost or
    none is chosen, the idle loop is recorded with silence.

    The file is written in whole pieces of half a second under a hidden name and gets its own when `finish` is through; what a
    crash leaves behind is found by `studio.media.recovery`.

    ``put`` belongs to the engine's thread; `pause`, `resume` and the figures to any; `finish` to any, once the engine has
    let go of the recorder.

    Parameters
    ----------
    path
        The clip; its name ends in ``.mp4``.
    avatar
        Named in the clip's comment; its picture size is the clip's.
    timeline
        Its rates.
    quality
        One of `studio.media.formats.QUALITIES`.
    waits
        Wait for the writer instead of dropping pictures: for a session played faster than real time.

    Attributes
    ----------
    tap
        Where the source writes what it hears, at 48 kHz mono.
    failure
        Why it stopped by itself, in one sentence; empty while all is well.
    """

    def __init__(self, path: Path, avatar: Manifest, timeline: Timeline, *, quality: str = "good", waits: bool = False) -> None:
        self.path = path
        self.tap = Ring(int(TAP_S * SOUND_RATE), SOUND_RATE)
        self.failure = ""
        self._fps, self._rate = timeline.fps, timeline.rate
        width, height = avatar.picture.width, avatar.picture.height
        self._writer = ClipWriter(
            path, width=width, height=height, fps=self._fps, title=path.stem,
            comment=disclosure(avatar.name, avatar.person.pictured, avatar.person.consent),
            quality=quality, layout=Layout.LIVE, waits=waits, held=25, threads=1,
        )
        self._scaled = np.zeros((height, width, 3), np.uint8)
        self._mono = np.zeros(BLOCK, np.float32)
        self._stereo = np.zeros((BLOCK, 2), np.float32)
        self._paused = False
        self._stretch: tuple[int, int, int] | None = None
        self._rested: tuple[float, int] | None = None
        self._last_index = -1
        self._sound = 0
        self._looked_at_s = monotonic()

    @property
    def elapsed_s(self) -> float:
        """Length of the clip so far."""
        return (self._last_index + 1) / self._fps

    @property
    def size_bytes(self) -> int:
        """Size of the file so far."""
        return self._writer.size_bytes

    @property
    def dropped(self) -> int:
        """Pictures lost because the disk or the encoder was too slow."""
        return self._writer.dropped

    @property
    def paused(self) -> bool:
        """Whether time stands still in the clip."""
        return self._paused

    def pause(self) -> None:
        """Leave out what comes until `resume`."""
        self._paused = True

    def resume(self) -> None:
        """Go on where the clip stopped."""
        self._paused = False

    def put(self, frame: Frame) -> None:
        """Add a picture and the sound that has come since the last (engine's thread)."""
        if self._paused or self.failure:
            self._stretch = self._rested = None
            return
        try:
            if self._disk_is_nearly_full():
                return
            index = self._place(frame)
            if index > self._last_index:
                picture = frame.picture
                if picture.shape != self._scaled.shape:
                    picture = self._scaled
                    cv2.resize(frame.picture, (picture.shape[1], picture.shape[0]), dst=picture)
                self._writer.put_picture(picture, index)
                self._last_index = index
            self._put_sound()
        except OutputError as error:
            self.failure = str(error)

    def finish(self) -> None:
        """Complete the clip and give it its name; `OutputError` when that fails or had failed on the way."""
        with suppress(OutputError):
            self._silence_until(self._sound_at(self._last_index + 1))
        self._writer.finish()

    def abort(self) -> None:
        """Throw the clip away."""
        self._writer.abort()

    def _place(self, frame: Frame) -> int:
        """Give the clip's picture index for ``frame``; a new stretch of sound begins right after what is there."""
        stamps = frame.stamps
        if not stamps.live:
            self._stretch = None
            if self._rested is None:
                self._rested = (stamps.made_at_s, self._last_index + 1)
            began_s, first = self._rested
            return first + round((stamps.made_at_s - began_s) * self._fps)
        self._rested = None
        if self._stretch is None or stamps.index < self._stretch[0]:
            first = self._last_index + 1
            # The tap began a moment ago; the sound of this picture may be older than it.
            heard = self.tap.end - round((self.tap.captured_at_s(self.tap.end) - stamps.heard_at_s) * SOUND_RATE)
            self._silence_until(self._sound_at(first))
            self._stretch = (stamps.index, first, heard)
        return self._stretch[1] + stamps.index - self._stretch[0]

    def _sound_at(self, index: int) -> int:
        return index * SOUND_RATE // self._fps

    def _put_sound(self) -> None:
        if self._stretch is None:
            self._silence_until(self._sound_at(self._last_index + 1))
            return
        _, first, heard = self._stretch
        # Sample s of the clip is the tap's sample s + shift.
        shift = heard - self._sound_at(first)
        if self._sound + shift < 0:
            self._silence_until(min(-shift, self._sound_at(self._last_index + 1)))
        while (count := min(BLOCK, self.tap.end - (self._sound + shift))) > 0 and self._sound + shift >= 0:
            try:
                self.tap.read(self._sound + shift, self._mono[:count])
            except TooLateError as late:
                self._silence_until(late.oldest - shift)
                continue
            self._write(self._mono[:count])

    def _silence_until(self, sample: int) -> None:
        self._mono.fill(0.0)
        while self._sound < sample:
            self._write(self._mono[: min(BLOCK, sample - self._sound)])

    def _write(self, mono: NDArray[np.float32]) -> None:
        stereo = self._stereo[: len(mono)]
        stereo[:, 0] = mono
        stereo[:, 1] = mono
        self._writer.put_sound(stereo)
        self._sound += len(mono)

    def _disk_is_nearly_full(self) -> bool:
        now = monotonic()
        if now - self._looked_at_s < LOOK_AT_DISK_S:
            return False
        self._looked_at_s = now
        free = shutil.disk_usage(self.path.absolute().parent).free
        if free < LEAST_FREE_BYTES:
            self.failure = (
                f"The recording was ended because only {free // 1_000_000} MB of the disk are free; it is kept. "
                "Free some space before the next."
            )
        return bool(self.failure)
