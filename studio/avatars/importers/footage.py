"""Pictures of a person, as a video, numbered JPEG files or one photo, turned into an idle loop."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import cv2
import numpy as np

from studio.avatars.format import THUMBNAIL
from studio.avatars.picture_header import jpeg_size, webp_moves, webp_size
from studio.errors import AvatarError, StudioError
from studio.files.bounded import parse_json, read_bytes
from studio.media.content import PHOTOS
from studio.media.film import Film, FilmPicture
from studio.media.loop import FPS, write_loop
from studio.media.ping_pong import turned, write_turned
from studio.media.signatures import found
from studio.media.trying import try_photo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from studio.avatars.progress import Progress

    U8 = NDArray[np.uint8]

LARGEST = 4096
MOST_PICTURES = 50_000
MOST_BYTES = 3_200_000_000
"""Of a loop: with the largest networks it fits into a package (`studio.avatars.package.MOST_BYTES`)."""
PHOTO_PICTURES = 25
"""A photo stands still for a second."""
MOST_PHOTO_BYTES = 256 * 1024 * 1024
"""Of a photo: twice what `LARGEST` in width and height takes where nothing of it is compressed."""
LARGEST_TEXT = 64 * 1024 * 1024


class Pictures(Protocol):
    """Pictures in order, 25 a second and of one size: `Film`, or `Stills`."""

    @property
    def expected(self) -> int:
        """How many `read` will give; 0 where that is not known."""

    @property
    def taken(self) -> int:
        """How many pictures the source has, once `read` has come to its end."""

    def read(self) -> Iterator[FilmPicture]:
        """Give every picture, u8 [height, width, 3] BGR, and which picture of the source it is."""


@dataclass(frozen=True, slots=True)
class Stills:
    """Pictures that are files; a photo is one file many times."""

    files: Sequence[Path]

    @property
    def expected(self) -> int:
        """How many there are."""
        return len(self.files)

    @property
    def taken(self) -> int:
        """How many there are."""
        return len(self.files)

    def read(self) -> Iterator[FilmPicture]:
        """Give them from the first to the last."""
        return (FilmPicture(index, index, read_still(file)) for index, file in enumerate(self.files))


def read_still(file: Path, *, upright: bool = False) -> U8:
    """Read a JPEG, PNG or WebP photo, u8 [height, width, 3] BGR; ``upright`` as its camera was held, otherwise as it is stored.

    Raises
    ------
    AvatarError
        It is no such picture, or of no size that is read.
    """
    try:
        data = read_bytes(file, most_bytes=MOST_PHOTO_BYTES)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise AvatarError(f"{file} cannot be read ({why}).") from error
    # The size stands in the header: read before the picture is decoded.
    size = jpeg_size(data) or webp_size(data)
    if size is None and data[:8] == b"\x89PNG\r\n\x1a\n":
        size = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if size is None:
        raise AvatarError(f"{file.name} is no JPEG, PNG or WebP picture{found(file)}: export it as one of these.")
    if webp_moves(data):
        raise AvatarError(f"{file.name} is an animated WebP, whose movement cannot be read: convert it to MP4 or GIF, or "
                          "give a single picture of it.")
    if not all(64 <= one <= LARGEST for one in size):
        raise AvatarError(f"{file.name} is {size[0]} x {size[1]}: pictures of 64 to {LARGEST} pixels in width and height are "
                          "wanted.")
    if upright:
        # A photo of one's own is one file; of a data set's thousands the header has to do.
        try_photo(file, data)
    turn = 0 if upright else cv2.IMREAD_IGNORE_ORIENTATION
    try:
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR | turn)
    except cv2.error:
        picture = None
    if picture is None:
        raise AvatarError(f"{file.name} is damaged.")
    return np.asarray(picture, np.uint8)


def open_pictures(path: Path) -> Film | Stills:
    """Open a video of any rate and form, a photo, or a folder of JPEG files whose names are numbers (25 a second).

    Raises
    ------
    AvatarError
        It is none of them, or longer than an avatar may be.
    """
    pictures: Film | Stills
    if path.is_dir():
        files = sorted((file for file in path.glob("*.jpg") if file.stem.isdecimal()), key=lambda file: int(file.stem))
        if not files:
            raise AvatarError(f"{path} has no pictures such as 0.jpg in it.")
        pictures = Stills(files)
    elif path.suffix.lower() in PHOTOS:
        pictures = Stills([path] * PHOTO_PICTURES)
    else:
        with _as_avatar_error():
            pictures = Film(path)
    if pictures.expected > MOST_PICTURES:
        raise AvatarError(_too_long(f"about {pictures.expected}"))
    return pictures


def told(pictures: Film | Stills, name: str) -> str:
    """Name footage for the manifest, and say so where its rate was another."""
    if isinstance(pictures, Stills) or pictures.rate <= 0 or abs(pictures.rate - FPS) < 0.01:
        return name
    return f"{name} ({pictures.rate:.4g} pictures a second, of which the nearest in time are shown at {FPS})"


def share(count: int, width: int, height: int) -> float | None:
    """Give how many bytes a picture of a loop of ``count`` may take; None where that is more than any takes."""
    most = MOST_BYTES / max(count, 1)
    return most if most < width * height * 1.5 / 4 else None


@dataclass(frozen=True, slots=True)
class Loop:
    """What was written: picture size, the crop of each of its pictures, i32 [frames, 4] x, y, width, height, and if a matte."""

    width: int
    height: int
    crops: NDArray[np.int32]
    matte: bool = False


@contextmanager
def _as_avatar_error() -> Iterator[None]:
    """Let what reads and writes films say what is wrong with footage as an `AvatarError`."""
    try:
        yield
    except AvatarError:
        raise
    except StudioError as error:
        raise AvatarError(f"The footage cannot be used: {error}") from error


@_as_avatar_error()
def write_footage(folder: Path, pictures: Pictures, rects: NDArray[np.int64], *, turn: bool,
                  progress: Progress | None = None) -> Loop:
    """Write ``frames.mp4``, ``crops.npy`` and the thumbnail.

    Parameters
    ----------
    folder
        The avatar's.
    pictures
        The footage; a last odd row or column is left off, since the loop's colours are at half size.
    rects
        i64 [n, 4] x1, y1, x2, y2 of the face in each picture of the source, or [1, 4] for all; a picture that is shown once
        more, or is left out, takes its rectangle with it. They are cut where they leave the picture.
    turn
        Go forth and back, so that the loop has no jump; otherwise the footage itself is the loop.
    progress
        Told how far it is.

    Raises
    ------
    AvatarError
        A picture has no rectangle or the rectangle lies outside it, the footage is damaged, or the loop cannot be written.
    """
    sources: list[int] = []
    expected = pictures.expected
    reader = pictures.read()
    first = next(reader, None)
    if first is None:
        raise AvatarError("The footage has no picture that can be read.")
    height, width = (one // 2 * 2 for one in first.picture.shape[:2])
    write_thumbnail(folder, first.picture)

    def shown() -> Iterator[U8]:
        for one in chain([first], reader):
            if len(sources) >= MOST_PICTURES:
                raise AvatarError(_too_long(f"more than {MOST_PICTURES}"))
            sources.append(one.source)
            if progress is not None:
                progress("encoding", len(sources), max(len(sources), expected))
            yield one.picture[:height, :width]

    bytes_a_picture = share(2 * expected if turn else expected, width, height)
    if turn:
        with tempfile.TemporaryDirectory(dir=folder) as place:
            write_turned(folder / "frames.mp4", shown(), Path(place), bytes_a_picture=bytes_a_picture)
    else:
        write_loop(folder / "frames.mp4", shown(), bytes_a_picture=bytes_a_picture)
    if len(rects) not in (1, pictures.taken):
        raise AvatarError(
            f"There are {pictures.taken} pictures and {len(rects)} face rectangles: one for each picture is wanted."
        )
    order = np.array(sources)[turned(len(sources)) if turn else slice(None)]
    crops = inside(rects[order if len(rects) > 1 else np.zeros_like(order)], width, height)
    np.save(folder / "crops.npy", crops)
    return Loop(width, height, crops)


def _too_long(count: str) -> str:
    return f"The footage has {count} pictures at {FPS} a second, and {MOST_PICTURES} are the most: cut it shorter."


def inside(corners: NDArray[np.int64], width: int, height: int) -> NDArray[np.int32]:
    """Cut rectangles i64 [n, 4] x1, y1, x2, y2 where they leave the picture; give i32 [n, 4] x, y, width, height.

    Raises
    ------
    AvatarError
        Less than 16 x 16 of one is inside.
    """
    x1, y1 = np.maximum(corners[:, 0], 0), np.maximum(corners[:, 1], 0)
    x2, y2 = np.minimum(corners[:, 2], width), np.minimum(corners[:, 3], height)
    bad = np.flatnonzero((x2 - x1 < 16) | (y2 - y1 < 16))
    if len(bad):
        index = int(bad[0])
        raise AvatarError(
            f"The face rectangle {corners[index].tolist()} of picture {index} is smaller than 16 x 16 or outside the "
            f"picture of {width} x {height}."
        )
    return np.stack([x1, y1, x2 - x1, y2 - y1], axis=1).astype("<i4")


def write_thumbnail(folder: Path, picture: U8) -> None:
    """Write the small picture for the gallery, at most 320 pixels wide and high."""
    scale = 320 / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    (folder / THUMBNAIL).write_bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes())


def read_rects(path: Path) -> NDArray[np.int64]:
    """Read face rectangles from JSON, i64 [n, 4] x1, y1, x2, y2.

    Taken are one rectangle, a list of them, or an object of them by picture number; a rectangle is a list of four numbers
    or an object with such a list as ``rect``.

    Raises
    ------
    AvatarError
        It is not that.
    """
    try:
        data: Any = parse_json(read_bytes(path, most_bytes=LARGEST_TEXT))
        if isinstance(data, dict) and set(data) != {"rect"}:
            keys = sorted(data, key=int)
            if [int(key) for key in keys] != list(range(len(keys))):
                raise ValueError("the pictures are not numbered from 0 on")
            data = [data[key] for key in keys]
        elif isinstance(data, dict) or (data and not isinstance(data[0], list | dict)):
            data = [data]
        rows = [row["rect"] if isinstance(row, dict) else row for row in data]
        rects = np.array(rows, np.float64)
        if rects.ndim != 2 or rects.shape[1] != 4 or not len(rects) or not (np.abs(rects) < 1e6).all():
            raise ValueError("four numbers for each picture are wanted")
    except (OSError, ValueError, KeyError, TypeError, OverflowError) as error:
        raise AvatarError(f"{path} has no face rectangles that can be read ({error!s:.120}).") from error
    return rects.astype(np.int64)
