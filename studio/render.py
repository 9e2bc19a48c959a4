"""A sound file becomes a clip: the live pipeline, without a window and as fast as the machine goes."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars import library
from studio.engine.ahead import Ahead
from studio.engine.batch import Batch
from studio.engine.batching import best_batch
from studio.engine.models.device import AUTO
from studio.engine.opening import open_avatar
from studio.engine.threads import suit_clip
from studio.errors import OutputError
from studio.media.clip import ClipWriter, disclosure
from studio.media.formats import format_of, layout_for
from studio.media.planes import scale, views
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.engine.models.avatar import Avatar

    U8 = NDArray[np.uint8]

HELD = 8
"""Pictures that may wait for the video encoder, beside those of one batch."""
LOOK_S = 0.4
WIDEST = 4096
"""Pixels; the most that H.264 decoders in hardware take."""


class CancelledError(Exception):
    """The render was called off; nothing was left behind."""


@dataclass(frozen=True, slots=True)
class RenderReport:
    """What was made and how fast.

    ``sound_s`` is the length of the sound, ``elapsed_s`` the time from the first sample to the finished file,
    ``corrupt`` the packets of the input that could not be decoded, ``notice`` a sentence where the avatar does not say who is
    pictured, otherwise empty.
    """

    clip: Path
    pictures: int
    fps: int
    sound_s: float
    elapsed_s: float
    size_bytes: int
    corrupt: int
    notice: str = ""

    @property
    def pictures_per_s(self) -> float:
        """Pictures made in a second."""
        return self.pictures / self.elapsed_s

    @property
    def times_real_time(self) -> float:
        """Seconds of clip made in a second."""
        return self.pictures_per_s / self.fps


def render(
    speech: Path,
    clip: Path,
    *,
    avatar: str | Path = library.DEFAULT,
    look_ahead_ms: int | None = None,
    threads: int | None = None,
    device: str = AUTO,
    height: int | None = None,
    quality: str = "good",
    batch: int | None = None,
    progress: Callable[[int, int | None], None] | None = None,
    look: Callable[[U8], None] | None = None,
    cancel: threading.Event | None = None,
) -> RenderReport:
    """Let an avatar speak a sound file, as a clip as long as the sound.

    Memory does not grow with the length of the sound: a long clip, and one of a sound that does not state its length, is
    written as `studio.media.formats.Layout.LONG`.

    Parameters
    ----------
    speech
        Any file `SoundReader` takes.
    clip
        The file to make; its name says what kind, see `studio.media.formats.FORMATS`. It appears when it is whole.
    avatar
        A name or a folder.
    look_ahead_ms
        Which of its encoders hears, as in `Avatar.load`.
    threads
        Of the processor, for the generator; by default as many as pay, see `suit_clip`.
    device
        Where they run: ``auto``, or see `studio.engine.models.device.parse_device`.
    height
        Of the clip in pixels, even; the width follows. By default the avatar's own size.
    quality
        One of `studio.media.formats.QUALITIES`.
    batch
        The most pictures that are painted at a time; the pictures are the same for any. By default what pays, see
        `best_batch`.
    progress
        Called on this thread after every picture with how many there are and how many there will be, as far as the
        file states its length. The render waits for it.
    look
        Given a picture, u8 [height, width, 3] BGR, once every `LOOK_S` and before `progress`; valid during the call.
    cancel
        Set it from anywhere to stop.

    Raises
    ------
    StudioError
        The sound, the avatar or the place of the clip cannot be used, in one sentence.
    CancelledError
        ``cancel`` was set.
    """
    cv2.setNumThreads(1)
    with SoundReader(speech) as sound:
        if _same(speech, clip):
            raise OutputError(f"{clip} is the sound itself; choose another name for the clip.")
        format_of(clip)
        folder = library.find(str(avatar))
        loaded = open_avatar(folder, threads=threads or 1, device=device, look_ahead_ms=look_ahead_ms)
        try:
            if threads is None:
                suit_clip(loaded)
            manifest = loaded.manifest
            width, height = size(manifest.picture.width, manifest.picture.height, height)
            if width > WIDEST:
                raise OutputError(f"{clip} would be {width} pixels wide: choose a smaller height.")
            batch = best_batch(loaded, folder, loaded.threads) if batch is None else batch
            writer = ClipWriter(
                clip,
                width=width,
                height=height,
                fps=manifest.picture.fps,
                quality=quality,
                title=speech.stem,
                held=HELD + batch,
                threads=1,
                layout=layout_for(sound.duration_s),
                comment=disclosure(manifest.name, manifest.person.pictured, manifest.person.consent),
            )
            with writer:
                made = _Render(loaded, sound, writer, (width, height), batch, progress, look, cancel)
                try:
                    return made.run()
                finally:
                    made.close()
        finally:
            loaded.close()


def size(width: int, height: int, wanted: int | None) -> tuple[int, int]:
    """Give the width and height of a clip ``wanted`` pixels high: the avatar's shape, the width even."""
    if wanted is None or wanted == height:
        return width, height
    return max(2, 2 * round(wanted * width / height / 2)), wanted


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


class _Render:
    """One clip in the making."""

    def __init__(
        self,
        avatar: Avatar,
        sound: SoundReader,
        writer: ClipWriter,
        size: tuple[int, int],
        batch: int,
        progress: Callable[[int, int | None], None] | None,
        look: Callable[[U8], None] | None,
        cancel: threading.Event | None,
    ) -> None:
        self._sound, self._writer, self._progress, self._look, self._cancel = sound, writer, progress, look, cancel
        self._avatar, self._timeline = avatar, avatar.timeline
        self._hearing: Ahead | None = None
        self._batch = Batch(avatar, batch)
        picture = avatar.manifest.picture
        # Where the clip has the avatar's own size, pictures are made in the video encoder's memory.
        self._unscaled: list[U8] = []
        if size != (picture.width, picture.height):
            self._unscaled = [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in range(batch)]
        self._seen = np.zeros((size[1], size[0], 3), np.uint8)
        self._looked_s = float("-inf")
        self._made = 0
        self._total = None
        if sound.duration_s is not None:
            self._total = self._timeline.pictures_for(round(sound.duration_s * self._timeline.rate))

    def run(self) -> RenderReport:
        # What was loaded stays until the end: the collector need not look at it again and again.
        gc.collect()
        gc.freeze()
        started = perf_counter()
        hearing = self._hearing = Ahead(self._avatar, self._sound, self._writer.put_sound)
        while count := hearing.wait_for(self._batch.size):
            if hearing.samples is not None:
                self._total = self._timeline.pictures_for(hearing.samples)
            self._make(hearing, count)
        self._writer.finish()
        return RenderReport(
            clip=self._writer.path,
            pictures=self._made,
            fps=self._timeline.fps,
            sound_s=(hearing.samples or 0) / self._timeline.rate,
            elapsed_s=perf_counter() - started,
            size_bytes=self._writer.path.stat().st_size,
            corrupt=self._sound.corrupt,
            notice=self._avatar.manifest.person.notice,
        )

    def _make(self, hearing: Ahead, count: int) -> None:
        if self._cancel is not None and self._cancel.is_set():
            raise CancelledError
        lent = [self._writer.borrow() for _ in range(count)]
        planes = [one for one in lent if one is not None]
        if self._unscaled:
            self._batch.make(hearing, self._unscaled[:count])
            for picture, one in zip(self._unscaled, planes, strict=False):
                scale(views(picture), one.views)
        else:
            self._batch.make(hearing, [one.array for one in planes])
        for one in planes:
            self._show(one.array)
            self._writer.put_planes(one)
            self._made += 1
            if self._progress is not None:
                self._progress(self._made, self._total)

    def _show(self, picture: U8) -> None:
        if self._look is not None and perf_counter() - self._looked_s >= LOOK_S:
            self._looked_s = perf_counter()
            cv2.cvtColor(picture, cv2.COLOR_YUV2BGR_I420, dst=self._seen)
            self._look(self._seen)

    def close(self) -> None:
        """End the threads of hearing and of the idle loop."""
        if self._hearing is not None:
            self._hearing.close()
        self._batch.close()
        gc.unfreeze()
