"""Pictures beside the loop: where the face is, the feather, and what is behind the figure, read without believing them."""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars.format import PLATE
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.format import Generator, Picture

_HEADER = rb"\x93NUMPY\x01\x00(..)\{'descr': '<i4', 'fortran_order': False, 'shape': \((\d{1,9}), 4\), \} *\n"


def read_crops(folder: Path, picture: Picture) -> NDArray[np.int32]:
    """Read where the face crop sits in each frame of the loop, i32 [frames, 4]: x, y, width, height in pixels.

    Raises
    ------
    AvatarError
        Not that array, or a crop that leaves the frame.
    """
    try:
        data = (folder / "crops.npy").read_bytes()
    except OSError as error:
        raise AvatarError(f"crops.npy of {folder.name} cannot be read ({error.strerror}).") from error
    # numpy.save writes this header for such an array and no other; numpy's own reader evaluates any that is given to it.
    header = re.match(_HEADER, data, re.DOTALL)
    if header is None or int.from_bytes(header[1], "little") != header.end() - 10 or int(header[2]) != picture.frames:
        raise AvatarError(f"crops.npy of {folder.name} is no array of int32 ({picture.frames}, 4) as numpy.save writes it.")
    if len(data) - header.end() != picture.frames * 16:
        raise AvatarError(f"crops.npy of {folder.name} is damaged: it holds {len(data) - header.end()} bytes of numbers.")
    crops = np.frombuffer(data, "<i4", offset=header.end()).reshape(picture.frames, 4).astype(np.int32)
    x, y, width, height = crops.astype(np.int64).T
    outside = (x < 0) | (y < 0) | (width < 16) | (height < 16) | (x + width > picture.width) | (y + height > picture.height)
    if outside.any():
        index = int(np.flatnonzero(outside)[0])
        raise AvatarError(
            f"The avatar {folder.name} is damaged: the face crop {crops[index].tolist()} of frame {index} leaves the "
            f"picture of {picture.width} x {picture.height}."
        )
    return crops


def read_mask(folder: Path, generator: Generator) -> NDArray[np.uint8]:
    """Read the feather with which the mouth goes back, u8 [height, width].

    Raises
    ------
    AvatarError
        Not a PNG of the generator's size.
    """
    return _read_png(folder / "mask.png", (generator.width, generator.height), "the generator's", cv2.IMREAD_GRAYSCALE)


def read_plate(folder: Path, picture: Picture) -> NDArray[np.uint8]:
    """Read what is behind the figure, u8 [height, width, 3] BGR, of an avatar with a matte.

    Raises
    ------
    AvatarError
        Not a PNG of the picture's size.
    """
    return _read_png(folder / PLATE, (picture.width, picture.height), "the picture's", cv2.IMREAD_COLOR)


def _read_png(path: Path, size: tuple[int, int], whose: str, form: int) -> NDArray[np.uint8]:
    """Read a PNG of this width and height."""
    name = f"{path.name} of {path.parent.name}"
    try:
        data = path.read_bytes()
    except OSError as error:
        raise AvatarError(f"{name} cannot be read ({error.strerror}).") from error
    # The size stands in the header (PNG 1.2, section 11.2.2): read before the picture is decoded.
    if data[:8] != b"\x89PNG\r\n\x1a\n" or len(data) < 33 or data[12:16] != b"IHDR":
        raise AvatarError(f"{name} is not a PNG picture.")
    width, height = struct.unpack(">II", data[16:24])
    if (width, height) != size:
        raise AvatarError(f"{name} is {width} x {height}: {whose} {size[0]} x {size[1]} is wanted.")
    # The decoder would talk about this on the terminal.
    if not _is_whole_png(data):
        raise AvatarError(f"{name} is damaged.")
    try:
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), form)
    except cv2.error:
        picture = None
    if picture is None:
        raise AvatarError(f"{name} is damaged.")
    return np.asarray(picture, np.uint8)


def _is_whole_png(data: bytes) -> bool:
    """Tell whether the chunks of a PNG follow each other to its end with sums that are right (PNG 1.2, section 3.2)."""
    at = 8
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if end > len(data) or zlib.crc32(data[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            return False
        if data[at + 4 : at + 8] == b"IEND":
            return True
        at = end
    return False
