"""Memory that the studio and a sending process see, and the short messages between them.

Pictures and sound lie in slots of the memory. A message says which slot was filled, or is free again; all that can be under way
at once is less than a pipe holds, so writing a message never waits.
"""

from __future__ import annotations

import mmap
import os
import struct
import sys
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

PICTURES, BLOCKS = 6, 96
"""Slots: a quarter of a second of pictures; blocks of sound come every 20 ms."""
BLOCK = 4800
"""Samples of a block, at most; two channels."""
MESSAGE: Final = struct.Struct("<BBHIq")
"""What it is, the slot, samples in it or bytes that follow, and the sample of the program at which it starts."""
PICTURE, SOUND, END = 1, 2, 3
"""To the process: a slot was filled; send what is held, and end."""
READY, PICTURE_FREE, SOUND_FREE, LOST, FATAL = 11, 12, 13, 14, 15
"""From the process: it is connected; a slot is free again, with all bytes sent so far; it ends, with words that follow, and may
be tried again or not."""
MOST_WORDS = 400


@dataclass(frozen=True, slots=True)
class Slots:
    """The memory as arrays: u8 [`PICTURES`, height * 3 / 2, width], f32 [`BLOCKS`, `BLOCK`, 2]."""

    pictures: U8
    blocks: F32


def size_bytes(height: int, width: int) -> int:
    """Give how much memory slots for pictures of this size take."""
    return PICTURES * (height * 3 // 2) * width + BLOCKS * BLOCK * 2 * 4


def arrange(memory: mmap.mmap, height: int, width: int) -> Slots:
    """Lay the slots over the memory."""
    pictures = PICTURES * (height * 3 // 2) * width
    flat: U8 = np.frombuffer(memory, np.uint8)
    # Sound first: it lies at a multiple of four.
    sound = BLOCKS * BLOCK * 2 * 4
    return Slots(flat[sound : sound + pictures].reshape(PICTURES, height * 3 // 2, width),
                 flat[:sound].view(np.float32).reshape(BLOCKS, BLOCK, 2))


class Memory:
    """Memory for one sending process; the studio's side.

    Attributes
    ----------
    mapped
        The memory.
    name
        How the process finds it, see `found`.
    inherited
        The file that it must inherit for that, if there is one.
    """

    def __init__(self, size: int) -> None:
        self.inherited: int | None = None
        if sys.platform == "win32":
            self.name = f"viseme-studio-{os.getpid()}-{os.urandom(8).hex()}"
            self.mapped = mmap.mmap(-1, size, tagname=self.name)
            return
        # Without a name in any folder: nothing is left behind, whatever happens.
        if hasattr(os, "memfd_create"):
            self.inherited = os.memfd_create("viseme-studio-stream", 0)
        else:
            with tempfile.TemporaryFile() as file:
                self.inherited = os.dup(file.fileno())
        os.ftruncate(self.inherited, size)
        self.mapped = mmap.mmap(self.inherited, size)
        self.name = str(self.inherited)

    def close_file(self) -> None:
        """Close the file, once the process has it; the memory stays as long as an array lies over it."""
        if self.inherited is not None:
            os.close(self.inherited)
            self.inherited = None


def found(name: str, size: int) -> mmap.mmap:
    """Give the memory in the process that it was made for."""
    if sys.platform == "win32":
        return mmap.mmap(-1, size, tagname=name)
    mapped = mmap.mmap(int(name), size)
    os.close(int(name))
    return mapped


def read_exactly(source: Any, count: int) -> bytes:
    """Read so many bytes from a file, or fewer where it ends."""
    read: bytes = source.read(count)
    return read
