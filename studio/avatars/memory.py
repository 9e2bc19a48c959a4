"""What a memory of mouths holds: its pictures and what is known of each, read without believing them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.format import BANK, BANK_TABLE
from studio.errors import AvatarError, InputError
from studio.media.pictures import VideoReader

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.format import Memory

_HEADER = rb"\x93NUMPY\x01\x00(..)\{'descr': '<f4', 'fortran_order': False, 'shape': \((\d{1,9}), (\d{1,9})\), \} *\n"
_FURTHEST = 1e6
"""The largest number in a table: codes and keys are a few units long, a place counts pictures."""


def read_table(folder: Path, memory: Memory) -> NDArray[np.float32]:
    """Read what is known of each picture of the bank, f32 [pictures, columns], see `Memory.columns`.

    Raises
    ------
    AvatarError
        Not that array.
    """
    try:
        data = (folder / BANK_TABLE).read_bytes()
    except OSError as error:
        raise AvatarError(f"{BANK_TABLE} of {folder.name} cannot be read ({error.strerror}).") from error
    wanted = memory.pictures, memory.columns
    # numpy.save writes this header for such an array and no other; numpy's own reader evaluates any that is given to it.
    header = re.match(_HEADER, data, re.DOTALL)
    if (header is None or int.from_bytes(header[1], "little") != header.end() - 10
            or (int(header[2]), int(header[3])) != wanted):
        raise AvatarError(f"{BANK_TABLE} of {folder.name} is no array of float32 {wanted} as numpy.save writes it.")
    if len(data) - header.end() != 4 * wanted[0] * wanted[1]:
        raise AvatarError(f"{BANK_TABLE} of {folder.name} is damaged: it holds {len(data) - header.end()} bytes of numbers.")
    table = np.frombuffer(data, "<f4", offset=header.end()).reshape(wanted).astype(np.float32)
    # The comparison is false for what is no number, too.
    if not (np.abs(table) <= _FURTHEST).all():
        raise AvatarError(f"{BANK_TABLE} of {folder.name} is damaged: it has numbers above {_FURTHEST:.0f} or none.")
    return table


def read_bank(folder: Path, memory: Memory) -> NDArray[np.uint8]:
    """Decode the bank, u8 [pictures, height, 2 width, 3] BGR: each mouth and, to its right, its guide.

    Raises
    ------
    AvatarError
        It has other pictures than the manifest says, or is damaged.
    """
    bank = np.zeros((memory.pictures, memory.height, 2 * memory.width, 3), np.uint8)
    try:
        video = VideoReader(folder / BANK)
        try:
            if (video.width, video.height) != (2 * memory.width, memory.height):
                raise AvatarError(f"{BANK} of {folder.name} is {video.width} x {video.height}: the manifest says "
                                  f"{2 * memory.width} x {memory.height}.")
            count = 0
            while count < memory.pictures and video.read(bank[count]):
                count += 1
            if count < memory.pictures or video.next() is not None:
                said = f"more than {count}" if count == memory.pictures else str(count)
                raise AvatarError(f"{BANK} of {folder.name} has {said} pictures: the manifest says {memory.pictures}.")
        finally:
            video.close()
    except InputError as error:
        raise AvatarError(f"The memory of {folder.name} cannot be used: {error}") from error
    return bank
