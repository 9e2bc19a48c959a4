"""Footage becomes an idle loop: measured first, judged, then encoded; every step can be interrupted and goes on later."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

import numpy as np

from studio.avatars.capture.finder import FaceFinder
from studio.avatars.capture.follow import Column, Follower
from studio.avatars.capture.path import crops, steady
from studio.avatars.capture.report import MOST_PICTURES, OPEN, PLAIN_BACKGROUND, Facts, Report, judge
from studio.avatars.capture.work import Work
from studio.avatars.importers.footage import PHOTO_PICTURES, Loop, inside, read_still, share, write_thumbnail
from studio.avatars.keying import PlainBackground, write_matte
from studio.avatars.library import captures
from studio.avatars.package import digest
from studio.errors import AvatarError, StudioError
from studio.media.content import PHOTOS
from studio.media.film import Film
from studio.media.loop import write_loop
from studio.media.ping_pong import SECOND, seconds_done, turned, write_turned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.capture.path import Layout
    from studio.avatars.progress import Progress
    from studio.media.film import FilmPicture

    U8 = NDArray[np.uint8]

CHUNK = 25
"""Pictures of which the rows are kept at a time."""


class StoppedError(Exception):
    """The work was called off; what is done is kept and it goes on from there next time."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Footage that is measured."""

    rows: NDArray[np.float32]
    report: Report


class Capture:
    """One file of footage, on its way to an idle loop; use it as a context manager.

    Parameters
    ----------
    footage
        A video in a form that `Film` reads, or a JPEG, PNG or WebP photo.
    layout
        The crop of the family that it is for.
    progress
        Told how far it is.
    stop
        Set by another thread to call it off.

    Raises
    ------
    AvatarError
        In one sentence, why the footage cannot be read.
    """

    def __init__(self, footage: Path, layout: Layout, *, progress: Progress | None = None,
                 stop: threading.Event | None = None) -> None:
        if not footage.is_file():
            raise AvatarError(f"There is no file {footage}: give a video or a photo.")
        self.footage, self._layout = footage, layout
        self._progress, self._stop = progress, stop or threading.Event()
        self._work = Work(captures(), footage, digest(footage))
        self._film = self._photo = None
        if footage.suffix.lower() in PHOTOS:
            self._photo = read_still(footage, upright=True)
        else:
            try:
                self._film = Film(footage)
                if self._film.alone is not None:
                    self._photo, self._film = self._film.alone, None
            except StudioError as error:
                raise AvatarError(f"The footage cannot be used: {error}") from error

    def __enter__(self) -> Self:
        """Take up the work, where it was left if it was begun before."""
        self._work.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        """Leave the work as it is."""
        self._work.__exit__(None, None, None)

    @property
    def folder(self) -> Path:
        """Where the work with this footage lies, for what goes on with it; it is locked while this is used."""
        return self._work.folder

    @property
    def done_before(self) -> int:
        """How many pictures were measured when the work was last left."""
        return len(self._work.rows())

    def examine(self) -> Ready:
        """Measure every picture and say what is wrong.

        Raises
        ------
        AvatarError
            The footage is damaged.
        StoppedError
            It was called off.
        """
        rows = self._work.rows()
        if not self._work.measured:
            rows = self._measure(rows)
            self._work.finish_rows()
        if not len(rows):
            raise AvatarError(f"{self.footage.name} has no picture that can be read.")
        width, height = self._size()
        rate = 0.0 if self._film is None else self._film.rate or 25.0
        nature = None if self._film is None else self._film.nature
        report = judge(rows, Facts(width, height, rate, len(rows), nature), self._layout)
        first = self._photo if self._photo is not None else next(iter(self._film_from(0))).picture
        if report.usable and PlainBackground.of([first]) is not None:
            report = replace(report, findings=(*report.findings, PLAIN_BACKGROUND))
        return Ready(rows, report)

    def write(self, ready: Ready, folder: Path) -> Loop:
        """Write ``frames.mp4``, ``crops.npy`` and the thumbnail of an avatar into ``folder``, then forget the work.

        Where the background is plain the avatar gets a matte, see `studio.avatars.keying`.

        The loop goes forth and back; the turning pictures are there once.

        Raises
        ------
        AvatarError
            The footage cannot be used, see `Report`, or the loop cannot be written.
        StoppedError
            It was called off.
        """
        stops = [one.words for one in ready.report.findings if one.level == "stop"]
        if stops:
            raise AvatarError(f"{self.footage.name} cannot be used: {stops[0]}")
        width, height = (one // 2 * 2 for one in self._size())
        placed = crops(steady(ready.rows), self._layout)
        count = len(ready.rows)
        try:
            if self._photo is not None:
                write_loop(folder / "frames.mp4", [self._photo[:height, :width]] * PHOTO_PICTURES)
                order = np.zeros(PHOTO_PICTURES, np.int64)
                write_thumbnail(folder, self._photo)
            else:
                order = turned(count)
                self._encode(folder, count, width, height)
                write_thumbnail(folder, next(iter(self._film_from(for_gallery(ready.rows)))).picture)
        except AvatarError:
            raise
        except StudioError as error:
            raise AvatarError(f"The footage cannot be used: {error}") from error
        loop = Loop(width, height, inside(placed[order], width, height))
        np.save(folder / "crops.npy", loop.crops)
        return replace(loop, matte=write_matte(folder, loop.crops))

    def forget(self) -> None:
        """Delete what was kept of the work."""
        self._work.forget()

    def _size(self) -> tuple[int, int]:
        if self._film is not None:
            return self._film.width, self._film.height
        assert self._photo is not None
        return self._photo.shape[1], self._photo.shape[0]

    def _measure(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        follower = Follower(FaceFinder())
        if self._photo is not None:
            self._work.add([follower.look(0, 0, self._photo)])
            return self._work.rows()
        assert self._film is not None
        new, start = [], max(0, len(rows) - 1)
        try:
            for shown in self._film.read(start):
                if shown.index < len(rows):
                    follower.resume(shown.picture, rows)
                    continue
                new.append(follower.look(shown.index, shown.source, shown.picture))
                if len(new) == CHUNK:
                    self._work.add(new)
                    new = []
                self._tell("looking at", shown.index + 1)
                if shown.index >= MOST_PICTURES:
                    break
        except StudioError as error:
            raise AvatarError(f"The footage cannot be used: {error}") from error
        finally:
            if new:
                self._work.add(new)
        return self._work.rows()

    def _encode(self, folder: Path, count: int, width: int, height: int) -> None:
        """Encode it a second at a time, and go on where that was left."""
        assert self._film is not None
        done = seconds_done(self._work.folder)
        given = write_turned(
            folder / "frames.mp4",
            (shown.picture[:height, :width] for shown in self._until(self._film.read(done * SECOND), count)),
            self._work.folder, done=done, bytes_a_picture=share(2 * count, width, height),
        )
        if given < count:
            raise AvatarError(f"{self.footage.name} ended earlier than when it was measured: try again.")

    def _film_from(self, index: int) -> Iterator[FilmPicture]:
        assert self._film is not None
        return self._film.read(index)

    def _until(self, pictures: Iterator[FilmPicture], count: int) -> Iterator[FilmPicture]:
        for shown in pictures:
            if shown.index >= count:
                return
            self._tell("encoding", shown.index + 1, count)
            yield shown

    def _tell(self, step: str, done: int, total: int = 0) -> None:
        if self._stop.is_set():
            raise StoppedError
        if self._progress is not None:
            assert self._film is not None
            self._progress(step, done, max(done, total or self._film.expected))


def for_gallery(rows: NDArray[np.float32]) -> int:
    """Choose the picture that shows an avatar: the first with a face that is as sharp as most and keeps its mouth shut."""
    found = rows[:, Column.FOUND] > 0
    if not found.any():
        return 0
    sharp = np.nan_to_num(rows[:, Column.SHARP])
    good = found & (sharp >= np.median(sharp[found])) & (np.nan_to_num(rows[:, Column.MOUTH]) < OPEN)
    return int(np.flatnonzero(good if good.any() else found)[0])
