"""Pictures of a person, as a video, numbered JPEG files or one photo, turned into an idle loop."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Protocol

import cv2
import numpy as np

from studio.avatars.check import jpeg_size
from studio.avatars.format import THUMBNAIL
from studio.errors import AvatarError, StudioError
from studio.media.loop import Footage, write_loop

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

LARGEST = 4096
MOST_PICTURES = 50_000
PHOTO_PICTURES = 25
"""A photo stands still for a second."""
LARGEST_TEXT = 64 * 1024 * 1024


class Pictures(Protocol):
    """Pictures in order, of one size; each u8 [height, width, 3] BGR."""

    def forwards(self) -> Iterator[U8]:
        """Give them from the first to the last."""

    def backwards(self, count: int) -> Iterator[U8]:
        """Give the first ``count`` from the last to the first."""


@dataclass(frozen=True, slots=True)
class Stills:
    """Pictures that are files."""

    files: Sequence[Path]

    def forwards(self) -> Iterator[U8]:
        """Give them from the first to the last."""
        return map(read_still, self.files)

    def backwards(self, count: int) -> Iterator[U8]:
        """Give the first ``count`` from the last to the first."""
        return map(read_still, reversed(self.files[:count]))


def read_still(file: Path, *, upright: bool = False) -> U8:
    """Read a JPEG or PNG picture, u8 [height, width, 3] BGR; ``upright`` as its camera was held, otherwise as it is stored.

    Raises
    ------
    AvatarError
        It is no such picture, or of no size that is read.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise AvatarError(f"{file} cannot be read ({error.strerror}).") from error
    # The size stands in the header: read before the picture is decoded.
    size = jpeg_size(data)
    if size is None and data[:8] == b"\x89PNG\r\n\x1a\n":
        size = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if size is None or not all(64 <= one <= LARGEST for one in size):
        raise AvatarError(f"{file.name} is no JPEG or PNG picture of 64 to {LARGEST} pixels in width and height.")
    turn = 0 if upright else cv2.IMREAD_IGNORE_ORIENTATION
    try:
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR | turn)
    except cv2.error:
        picture = None
    if picture is None:
        raise AvatarError(f"{file.name} is damaged.")
    return np.asarray(picture, np.uint8)


def open_pictures(path: Path) -> Pictures:
    """Open a video, a photo, or a folder of JPEG files whose names are numbers.

    Raises
    ------
    AvatarError
        It is none of them.
    """
    if path.is_dir():
        files = sorted((file for file in path.glob("*.jpg") if file.stem.isdecimal()), key=lambda file: int(file.stem))
        if not files:
            raise AvatarError(f"{path} has no pictures such as 0.jpg in it.")
        return Stills(files)
    if path.suffix.lower() in (".jpg", ".jpeg", ".png"):
        return Stills([path] * PHOTO_PICTURES)
    try:
        return Footage(path)
    except StudioError as error:
        raise AvatarError(f"The footage cannot be used: {error}") from error


def ping_pong(count: int) -> NDArray[np.int64]:
    """Give the order that goes forth and back, i64 [2 count - 2]; the turning pictures are there once."""
    return np.concatenate([np.arange(count), np.arange(count - 2, 0, -1)])


@dataclass(frozen=True, slots=True)
class Loop:
    """What was written: picture size, and the crop of each of its pictures, i32 [frames, 4] x, y, width, height."""

    width: int
    height: int
    crops: NDArray[np.int32]


def write_footage(folder: Path, pictures: Pictures, rects: NDArray[np.int64], *, turn: bool) -> Loop:
    """Write ``frames.mp4``, ``crops.npy`` and the thumbnail.

    Parameters
    ----------
    folder
        The avatar's.
    pictures
        The footage; a last odd row or column is left off, since the loop's colours are at half size.
    rects
        i64 [n, 4] x1, y1, x2, y2 of the face in each picture, or [1, 4] for all; cut where they leave the picture.
    turn
        Go forth and back, so that the loop has no jump; otherwise the footage itself is the loop.

    Raises
    ------
    AvatarError
        A picture has no rectangle or the rectangle lies outside it.
    StudioError
        The footage is damaged, or the loop cannot be written.
    """
    width = height = count = 0

    def forth() -> Iterator[U8]:
        nonlocal width, height, count
        for picture in pictures.forwards():
            if count >= MOST_PICTURES:
                raise AvatarError(f"The footage has more than {MOST_PICTURES} pictures: cut it shorter.")
            if count == 0:
                height, width = (one // 2 * 2 for one in picture.shape[:2])
                write_thumbnail(folder, picture)
            count += 1
            yield picture[:height, :width]

    def back() -> Iterator[U8]:
        # Not the last again, and not the first: it follows when the loop begins anew.
        if turn and count > 2:
            for _, picture in zip(range(count - 2), pictures.backwards(count - 1), strict=False):
                yield picture[:height, :width]

    write_loop(folder / "frames.mp4", chain(forth(), back()))
    if len(rects) not in (1, count):
        raise AvatarError(f"There are {count} pictures and {len(rects)} face rectangles: one for each picture is wanted.")
    order = ping_pong(count) if turn and count > 1 else np.arange(count)
    corners = np.broadcast_to(rects, (count, 4))[order] if len(rects) == 1 else rects[order]
    crops = inside(corners, width, height)
    np.save(folder / "crops.npy", crops)
    return Loop(width, height, crops)


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
        if path.stat().st_size > LARGEST_TEXT:
            raise AvatarError(f"{path.name} is larger than {LARGEST_TEXT >> 20} MB.")
        data: Any = json.loads(path.read_text(encoding="utf-8"))
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
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise AvatarError(f"{path} has no face rectangles that can be read ({error!s:.120}).") from error
    return rects.astype(np.int64)
