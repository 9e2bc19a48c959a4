"""A sound file becomes a clip: the live pipeline, without a window and as fast as the machine goes."""

from __future__ import annotations

import gc
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars import library
from studio.engine.backdrop import with_alpha
from studio.engine.background import Background, Kind
from studio.engine.device_choice import open_avatar
from studio.engine.models.device import AUTO
from studio.engine.offline.batch import Batch
from studio.engine.offline.batch_size import best_batch
from studio.engine.offline.cropping import SHAPES, region_around
from studio.engine.offline.laying import Cutting, Laying
from studio.engine.offline.prefetch import Prefetch
from studio.engine.thread_count import suit_clip
from studio.errors import AvatarError, OutputError
from studio.media import formats
from studio.media.clip import ClipWriter, disclosure
from studio.media.formats import format_of
from studio.media.planes import scale, views
from studio.media.sequence import Sequence
from studio.media.sound import SoundReader
from studio.provenance.mark_reading.stretch import LEAST_S
from studio.provenance.marks import Marker, Marks
from studio.provenance.seal import Seal
from studio.provenance.statement import Statement

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.engine.models.performer import Performer
    from studio.engine.offline.cropping import Region
    from studio.media.encoding import Planes
    from studio.provenance.label import Label

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
    pictured, otherwise empty, ``unsigned`` one where the clip could not be given content credentials, ``beside`` the name of
    the file that holds them where the clip has no place for them, ``short`` whether the clip has the invisible mark and is too
    short for it to be found, ``choice`` and ``remarks`` what `SoundReader` says of the sound.
    """

    clip: Path
    pictures: int
    fps: int
    sound_s: float
    elapsed_s: float
    size_bytes: int
    corrupt: int
    notice: str = ""
    unsigned: str = ""
    beside: str = ""
    short: bool = False
    choice: str = ""
    remarks: tuple[str, ...] = ()

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
    track: int | None = None,
    avatar: str | Path = library.DEFAULT,
    look_ahead_ms: int | None = None,
    threads: int | None = None,
    device: str = AUTO,
    height: int | None = None,
    shape: str | None = None,
    quality: str = "good",
    batch: int | None = None,
    progress: Callable[[int, int | None], None] | None = None,
    look: Callable[[U8], None] | None = None,
    cancel: threading.Event | None = None,
    credentials: bool = True,
    mark: bool = True,
    label: Label | None = None,
    background: Background | None = None,
) -> RenderReport:
    """Let an avatar speak a sound file, as a clip as long as the sound.

    Memory does not grow with the length of the sound: a clip of more than an hour is written as
    `studio.media.formats.Layout.LONG`.

    Parameters
    ----------
    speech
        Any file `SoundReader` takes.
    clip
        The file to make; its name says what kind, see `studio.media.formats.FORMATS`. It appears when it is whole. A name that
        ends in .png makes a folder of that name without it, of a PNG file for each picture; it is not signed.
    track
        Number of the sound's track, from 1; by default the one that speaks.
    avatar
        A name or a folder.
    look_ahead_ms
        Which of its encoders hears, as in `Performer.load`.
    threads
        Of the processor, for the generator; by default as many as pay, see `suit_clip`.
    device
        Where they run: ``auto``, or see `studio.engine.models.device.parse_device`.
    height
        Of the clip in pixels, even; the width follows. By default the avatar's own size.
    shape
        One of `studio.engine.offline.cropping.SHAPES`: what is beyond it is cut off, around the face. By default the avatar's.
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
    credentials, mark
        Sign the clip, and put the invisible mark into its pictures; see `studio.provenance`.
    label
        Write these words into the pictures, see `studio.provenance.label`; by default none.
    background
        What is behind the figure, of an avatar with a matte; by default what is there. Where it is transparent and the kind of
        file has no alpha, it is green.

    Raises
    ------
    StudioError
        The sound, the avatar or the place of the clip cannot be used, in one sentence.
    CancelledError
        ``cancel`` was set.
    """
    cv2.setNumThreads(1)
    with SoundReader(speech, track=track) as sound:
        if _same(speech, clip):
            raise OutputError(f"{clip} is the sound itself; choose another name for the clip.")
        kind = format_of(clip, transparent=background is not None and background.transparent)
        folder = library.find(str(avatar))
        loaded = open_avatar(folder, threads=threads or 1, device=device, look_ahead_ms=look_ahead_ms)
        try:
            if threads is None:
                suit_clip(loaded)
            manifest = loaded.manifest
            picture = manifest.picture
            region = None if shape is None else region_around(loaded.crops, picture.width, picture.height, shape)
            width, height = size(picture.width, picture.height, height) if region is None else shaped(region, shape, height)
            if width > WIDEST:
                raise OutputError(f"{clip} would be {width} pixels wide: choose a smaller height.")
            batch = best_batch(loaded, loaded.threads) if batch is None else batch
            behind = _Behind.of(loaded, background, kind)
            seal = Seal(Statement.of(manifest), folder) if credentials else None
            if kind.suffix == formats.SEQUENCE.suffix:
                writer: ClipWriter | Sequence = Sequence(clip.with_suffix(""), width=width, height=height, alpha=kind.alpha)
            else:
                writer = ClipWriter(
                    clip, width=width, height=height, fps=picture.fps, quality=quality, title=speech.stem, held=HELD + batch,
                    threads=1, layout=_layout(sound), seal=seal, kind=kind,
                    comment=disclosure(manifest.name, manifest.person.pictured, manifest.person.consent))
            with writer:
                made = _Render(loaded, sound, writer, (width, height), batch, progress, look, cancel,
                               Marks(invisible=mark, label=label), behind, region)
                try:
                    report = made.run()
                    return replace(report, unsigned=seal.notice, beside=seal.sidecar) if seal is not None else report
                finally:
                    made.close()
        finally:
            loaded.close()


def _layout(sound: SoundReader) -> formats.Layout:
    """Choose the layout; a sound that states no length, or a long one, is measured."""
    length_s = sound.duration_s
    if length_s is None or length_s > formats.LONG_S:
        length_s = sound.measure(formats.LONG_S)
    return formats.layout_for(length_s)


def size(width: int, height: int, wanted: int | None) -> tuple[int, int]:
    """Give the width and height of a clip ``wanted`` pixels high: the avatar's shape, the width even."""
    if wanted is None or wanted == height:
        return width, height
    return max(2, 2 * round(wanted * width / height / 2)), wanted


def shaped(region: Region, shape: str | None, wanted: int | None) -> tuple[int, int]:
    """Give the width and height of a clip of ``region``: its own, or exactly of its ``shape``, ``wanted`` pixels high."""
    if wanted is None or shape is None:
        return region.width, region.height
    across, up = SHAPES[shape]
    return max(2, 2 * round(wanted * across / up / 2)), wanted


def _bytes(clip: Path) -> int:
    files = clip.iterdir() if clip.is_dir() else (clip,)
    return sum(file.stat().st_size for file in files)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class _Behind:
    """What exchanges the background of each picture: one of the two."""

    laying: Laying | None = None
    cutting: Cutting | None = None

    @classmethod
    def of(cls, avatar: Performer, background: Background | None, kind: formats.Format) -> _Behind | None:
        """Make it; None where the background stays, `AvatarError` where it cannot be exchanged."""
        if background is None or background.kind is Kind.ORIGINAL:
            return None
        plate = avatar.model.plate
        if plate is None:
            raise AvatarError(f"The background of {avatar.manifest.name} cannot be exchanged: the avatar has no matte.")
        return cls(cutting=Cutting(plate)) if kind.alpha else cls(laying=Laying(plate, background))


class _Render:
    """One clip in the making."""

    def __init__(
        self,
        avatar: Performer,
        sound: SoundReader,
        writer: ClipWriter | Sequence,
        size: tuple[int, int],
        batch: int,
        progress: Callable[[int, int | None], None] | None,
        look: Callable[[U8], None] | None,
        cancel: threading.Event | None,
        marks: Marks,
        behind: _Behind | None,
        region: Region | None,
    ) -> None:
        self._sound, self._writer, self._progress, self._look, self._cancel = sound, writer, progress, look, cancel
        self._avatar, self._timeline = avatar, avatar.timeline
        self._prefetch: Prefetch | None = None
        self._batch = Batch(avatar, batch, matted=behind is not None)
        picture = avatar.manifest.picture
        # Where the clip has the avatar's own size and background, pictures are made in the video encoder's memory.
        self._rooms: list[U8] = []
        self._behind, self._region, self._scales = behind, region, size != (picture.width, picture.height)
        if self._scales or behind is not None:
            self._rooms = [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in range(batch)]
        self._laid = np.zeros((picture.height * 3 // 2, picture.width), np.uint8)
        self._seen = np.zeros((size[1], size[0], 3), np.uint8)
        self._looked_s = float("-inf")
        self._made = 0
        self._marked = marks.invisible
        self._marker = Marker(marks, *size, picture.fps, avatar.mark)
        self._total = None
        if sound.duration_s is not None:
            self._total = self._timeline.pictures_for(round(sound.duration_s * self._timeline.rate))

    def run(self) -> RenderReport:
        # What was loaded stays until the end: the collector need not look at it again and again.
        gc.collect()
        gc.freeze()
        started = perf_counter()
        prefetch = self._prefetch = Prefetch(self._avatar, self._sound, self._writer.put_sound)
        while count := prefetch.wait_for(self._batch.size):
            if prefetch.samples is not None:
                self._total = self._timeline.pictures_for(prefetch.samples)
            self._make(prefetch, count)
        self._writer.finish()
        return RenderReport(
            clip=self._writer.path,
            pictures=self._made,
            fps=self._timeline.fps,
            sound_s=(prefetch.samples or 0) / self._timeline.rate,
            elapsed_s=perf_counter() - started,
            size_bytes=_bytes(self._writer.path),
            corrupt=self._sound.corrupt,
            notice=self._avatar.manifest.person.notice,
            short=self._marked and self._made <= LEAST_S * self._timeline.fps,
            choice=self._sound.choice,
            remarks=self._sound.remarks,
        )

    def _make(self, prefetch: Prefetch, count: int) -> None:
        if self._cancel is not None and self._cancel.is_set():
            raise CancelledError
        lent = [self._writer.borrow() for _ in range(count)]
        planes = [one for one in lent if one is not None]
        self._batch.make(prefetch, self._rooms[:count] or [one.array for one in planes])
        for number, one in enumerate(planes):
            if self._behind is not None and self._behind.cutting is not None:
                self._cut(number, self._behind.cutting, one.array)
            else:
                if self._rooms:
                    self._fill(number, one)
                self._marker.on_planes(one.array, self._made, self._made)
            self._show(one.array)
            self._writer.put_planes(one)
            self._made += 1
            if self._progress is not None:
                self._progress(self._made, self._total)

    def _fill(self, number: int, planes: Planes) -> None:
        """Bring a picture that was made in a room of its own to its background and its size."""
        picture = self._rooms[number]
        if self._behind is not None and self._behind.laying is not None:
            out = self._laid if self._scales else planes.array
            self._behind.laying(picture, self._batch.mattes[number], out)
            picture = out
        if self._scales:
            planes_of = views(picture)
            scale(planes_of if self._region is None else self._region.of(planes_of), planes.views)

    def _cut(self, number: int, cutting: Cutting, out: U8) -> None:
        """Write a picture with nothing behind the figure into ``out`` u8 [h, w, 4] BGRA."""
        matte = self._batch.mattes[number]
        colours = np.zeros((*matte.shape, 3), np.uint8)
        cutting(self._rooms[number], matte, out=colours)
        if self._region is not None:
            colours, matte = self._region.on(colours), self._region.on(matte)
        if self._scales:
            size = out.shape[1::-1]
            colours = np.asarray(cv2.resize(colours, size, interpolation=cv2.INTER_AREA), np.uint8)
            matte = np.asarray(cv2.resize(matte, size, interpolation=cv2.INTER_AREA), np.uint8)
        self._marker.on_picture(colours, self._made, self._made, out=self._seen)
        with_alpha(self._seen, matte, out=out)
        self._marker.on_alpha(out, self._made)

    def _show(self, picture: U8) -> None:
        if self._look is not None and perf_counter() - self._looked_s >= LOOK_S:
            self._looked_s = perf_counter()
            if picture.ndim == 3:
                cv2.cvtColor(picture, cv2.COLOR_BGRA2BGR, dst=self._seen)
            else:
                cv2.cvtColor(picture, cv2.COLOR_YUV2BGR_I420, dst=self._seen)
            self._look(self._seen)

    def close(self) -> None:
        """End the threads of the prefetch and of the idle loop."""
        if self._prefetch is not None:
            self._prefetch.close()
        self._batch.close()
        gc.unfreeze()
