"""One process that sends, as the studio sees it: fed without waiting, watched, and ended at any time."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any

import numpy as np

from studio import children
from studio.outputs.stream import shared
from studio.outputs.stream.shared import BLOCK, BLOCKS, MESSAGE, PICTURES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

COMMAND = (sys.executable, "-P", "-m", "studio.outputs.stream.sender")
READ_S = 0.5
"""Longest wait for the thread that reads, after the process's end."""


class Link:
    """A sending process, and the memory that pictures and sound go to it by.

    `picture` and `sound` are for one thread and never wait; the rest for any. `said` is called on the link's thread.

    Parameters
    ----------
    asked
        What the process is told, see `studio.outputs.stream.sender`; the memory is added.
    said
        Called with what it says (`shared.READY`, `LOST` or `FATAL`) and the words, and with 0 when it is gone.

    Attributes
    ----------
    ready
        Whether the peer has answered; nothing is taken before that.
    bytes
        Sent so far.
    heard_s
        When it said something last, or was asked for something while it had nothing to do.

    Raises
    ------
    OSError
        The process cannot be started.
    """

    def __init__(self, asked: Mapping[str, Any], said: Callable[[int, str], None]) -> None:
        height, width = asked["height"], asked["width"]
        size = shared.size_bytes(height, width)
        memory = shared.Memory(size)
        self._slots = shared.arrange(memory.mapped, height, width)
        self._pictures, self._blocks = deque(range(PICTURES)), deque(range(BLOCKS))
        self.shape = (height * 3 // 2, width)
        self.ready, self.bytes, self.heard_s = False, 0, monotonic()
        self._said = said
        try:
            self._process = children.begin(
                COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0,
                env=children.environment(),
                pass_fds=() if memory.inherited is None else (memory.inherited,))
        finally:
            memory.close_file()
        told = json.dumps({**asked, "memory": memory.name, "size": size, "parent": os.getpid()})
        self._write(told.encode() + b"\n")
        self._thread = threading.Thread(target=self._read, name="stream", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        """Of the process, which is the first of its group."""
        return self._process.pid

    @property
    def busy(self) -> bool:
        """Whether it has something to do: to connect, or to send."""
        return not self.ready or len(self._pictures) < PICTURES

    @property
    def ended(self) -> bool:
        """Whether the process is gone."""
        return self._process.poll() is not None

    def picture(self, picture: U8, at: int) -> bool:
        """Copy a picture for it, u8 [height * 3 / 2, width] I420; false when it has not dealt with the ones before."""
        if not self.ready:
            return False
        try:
            slot = self._pictures.popleft()
        except IndexError:
            return False
        np.copyto(self._slots.pictures[slot], picture)
        return self._tell(shared.PICTURE, slot, 0, at)

    def sound(self, block: F32, at: int) -> bool:
        """Copy sound for it, f32 [n, 2]; false when it has not dealt with what came before."""
        if not self.ready:
            return False
        for begin in range(0, len(block), BLOCK):
            part = block[begin : begin + BLOCK]
            try:
                slot = self._blocks.popleft()
            except IndexError:
                return False
            np.copyto(self._slots.blocks[slot, : len(part)], part)
            if not self._tell(shared.SOUND, slot, len(part), at + begin):
                return False
        return True

    def end(self) -> None:
        """Ask it to send what is held and end."""
        self._tell(shared.END, 0, 0, 0)

    def wait(self, timeout_s: float) -> bool:
        """Wait for its end; tell whether it came."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout_s)
        return self.ended

    def kill(self) -> None:
        """End it and all that it started, whatever it is doing."""
        children.end(self._process)
        self._process.wait()
        self._thread.join(READ_S)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with contextlib.suppress(OSError):
                pipe.close()

    def _tell(self, what: int, slot: int, count: int, at: int) -> bool:
        if not self.busy and what != shared.END:
            self.heard_s = monotonic()
        return self._write(MESSAGE.pack(what, slot, count, 0, at))

    def _write(self, message: bytes) -> bool:
        # It may be gone.
        with contextlib.suppress(OSError, ValueError):
            assert self._process.stdin is not None
            self._process.stdin.write(message)
            return True
        return False

    def _read(self) -> None:
        source = self._process.stdout
        assert source is not None
        with contextlib.suppress(OSError, ValueError):
            while len(head := self._exactly(source, MESSAGE.size)) == MESSAGE.size:
                what, slot, _, _, count = MESSAGE.unpack(head)
                self.heard_s = monotonic()
                if what == shared.PICTURE_FREE and slot < PICTURES:
                    self.bytes = count
                    self._pictures.append(slot)
                elif what == shared.SOUND_FREE and slot < BLOCKS:
                    self._blocks.append(slot)
                elif what in (shared.LOST, shared.FATAL):
                    self._said(what, self._exactly(source, min(count, shared.MOST_WORDS)).decode("utf-8", "replace"))
                elif what == shared.READY:
                    self.ready = True
                    self._said(what, "")
        self._said(0, "")

    @staticmethod
    def _exactly(source: Any, count: int) -> bytes:
        read = b""
        while len(read) < count and (more := source.read(count - len(read))):
            read += more
        return read

