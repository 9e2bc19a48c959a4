"""A thread for an output that may block: the engine copies pictures and sound into a bounded queue and goes on."""

from __future__ import annotations

import threading
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Protocol

import numpy as np

from studio.engine.core.frame import Stamps
from studio.engine.core.output import OutputStatus, PixelFormat
from studio.errors import StudioError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.core.output import ProgramForm, Wants

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

PICTURES, BLOCKS = 4, 64
"""Capacity of the queue, in pictures and in blocks of sound; what comes when it is full is dropped and counted."""
BLOCK = 4800
"""Most samples of a block: 0.1 s."""
JOIN_S = 2.0
"""Longest wait for the thread in `Worker.close`; one that hangs in a driver is abandoned (it is a daemon)."""


class Slow(Protocol):
    """The blocking side of a `Worker`: the methods of an `Output`, called on the worker's thread, where they may wait."""

    name: str
    wants: Wants

    def open(self, form: ProgramForm) -> None:
        """See `Output.open`; first on the thread that adds it, later on the worker's, in order with the pictures."""

    def picture(self, picture: U8, stamps: Stamps) -> object:
        """Process a picture as ``wants`` says; ``picture`` and ``stamps`` are reused once this returns."""

    def sound(self, block: F32, at: int) -> object:
        """Process f32 [n] or [n, 2], n at most `BLOCK`, from sample ``at`` of the program on; ``block`` is reused after it."""

    def close(self, *, keep: bool = True) -> None:
        """Let go of the device; the last call on the worker's thread."""


class Worker:
    """An `Output` that runs a `Slow` one on a thread of its own.

    An exception on that thread ends it and is raised again by the next `picture` or `sound`. The queue holds `PICTURES` and
    `BLOCKS`, in memory made by the constructor and `open`. `OutputStatus.lag_ms` is how long the thread has been at its
    present task.

    Parameters
    ----------
    slow
        Gets the program; called on the worker's thread alone, except for the first ``open``.
    """

    def __init__(self, slow: Slow) -> None:
        self.name, self.wants = slow.name, slow.wants
        self._slow = slow
        self._changed = threading.Condition()
        self._tasks: deque[_Picture | _Block | _NextForm] = deque()
        self._pictures = [_Picture() for _ in range(PICTURES)]
        self._rooms: list[U8] = []
        """Memory for pictures of the next form, made by `open`; each `_Picture` takes one with its first of that form."""
        self._blocks = [_Block(max(1, slow.wants.channels)) for _ in range(BLOCKS if slow.wants.channels else 0)]
        self._sent = self._dropped = 0
        self._since_s = 0.0
        """When the thread began its present task (monotonic); 0 while it waits."""
        self._error: Exception | None = None
        self._ending = self._keep = False
        self._thread: threading.Thread | None = None

    def open(self, form: ProgramForm) -> None:
        """Open the slow output and start the thread; once that runs, queue the change to another form and do not wait."""
        if self._thread is None:
            self._slow.open(form)
        shape = _shape(self.wants, form)
        self._rooms = [np.zeros(shape, np.uint8) for _ in range(PICTURES)]
        if self._thread is not None:
            self._open_next(form)
            return
        self._thread = threading.Thread(target=self._run, name=f"output {self.name}", daemon=True)
        self._thread.start()

    def _open_next(self, form: ProgramForm) -> None:
        with self._changed:
            waiting = next((task for task in self._tasks if isinstance(task, _NextForm)), None)
            if waiting is not None:
                waiting.form = form
                return
            self._tasks.append(_NextForm(form))
            self._changed.notify_all()

    def picture(self, picture: U8, stamps: Stamps) -> bool:
        """Queue a copy of a picture; false when the queue is full. Raises what the thread has raised."""
        with self._changed:
            self._raise_error()
            task = self._pictures.pop() if self._pictures else None
        if task is None:
            self._dropped += 1
            return False
        task.take(picture, stamps, self._rooms)
        self._put(task)
        return True

    def sound(self, block: F32, at: int) -> bool:
        """Queue a copy of a block, a long one in pieces of `BLOCK`; false when the queue is full. Raises as `picture`."""
        for begin in range(0, len(block), BLOCK):
            with self._changed:
                self._raise_error()
                task = self._blocks.pop() if self._blocks else None
            if task is None:
                self._dropped += 1
                return False
            task.take(block[begin : begin + BLOCK], at + begin)
            self._put(task)
        return True

    def status(self) -> OutputStatus:
        """Tell how many pictures the thread has processed and how many were dropped, its lag and its error."""
        since_s, error = self._since_s, self._error
        return OutputStatus(sent=self._sent, dropped=self._dropped, lag_ms=(monotonic() - since_s) * 1e3 if since_s else 0.0,
                            failure=_said(self.name, error) if error is not None else "")

    def close(self, *, keep: bool = True) -> None:
        """End the thread after what is queued, or at once without ``keep``; `StudioError` if it has failed and ``keep``."""
        with self._changed:
            self._ending, self._keep = True, keep
            if not keep:
                self._tasks.clear()
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(JOIN_S)
        if self._error is not None and keep:
            raise StudioError(_said(self.name, self._error))

    def _put(self, task: _Picture | _Block) -> None:
        with self._changed:
            self._tasks.append(task)
            self._changed.notify_all()

    def _raise_error(self) -> None:
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        try:
            while (task := self._next_task()) is not None:
                self._since_s = monotonic()
                task.give(self._slow)
                self._since_s = 0.0
                with self._changed:
                    if isinstance(task, _Picture):
                        self._sent += 1
                        self._pictures.append(task)
                    elif isinstance(task, _Block):
                        self._blocks.append(task)
        except Exception as error:  # noqa: BLE001  (raised again where the engine gives the next picture)
            self._error = error
        finally:
            self._since_s = 0.0
            try:
                self._slow.close(keep=self._keep or not self._ending)
            except Exception as error:  # noqa: BLE001  (told by `close`)
                self._error = self._error or error

    def _next_task(self) -> _Picture | _Block | _NextForm | None:
        with self._changed:
            self._changed.wait_for(lambda: self._tasks or self._ending)
            return self._tasks.popleft() if self._tasks else None


def _shape(wants: Wants, form: ProgramForm) -> tuple[int, ...]:
    """Give the shape of the u8 pictures that an output gets."""
    width, height = wants.size or (form.width, form.height)
    if wants.picture is PixelFormat.NONE:
        return 0, 0, 3
    return (height * 3 // 2, width) if wants.picture is PixelFormat.I420 else (height, width, 3)


class _Picture:
    """Memory of one queued picture and its stamps; reused."""

    def __init__(self) -> None:
        self._picture: U8 = np.zeros(0, np.uint8)
        self._stamps = Stamps()

    def take(self, picture: U8, stamps: Stamps, rooms: list[U8]) -> None:
        """Copy a picture; the first of another shape takes its memory from ``rooms``."""
        if self._picture.shape != picture.shape:
            fits = bool(rooms) and rooms[-1].shape == picture.shape
            # `open` made memory for every announced form; only a picture of no announced form allocates here.
            self._picture = rooms.pop() if fits else np.zeros_like(picture)
        np.copyto(self._picture, picture)
        stamps.copy_to(self._stamps)

    def give(self, slow: Slow) -> None:
        slow.picture(self._picture, self._stamps)


class _NextForm:
    """A queued change to another form, behind the pictures of the one before."""

    def __init__(self, form: ProgramForm) -> None:
        self.form = form

    def give(self, slow: Slow) -> None:
        slow.open(self.form)


class _Block:
    """Memory of one queued block of sound; reused."""

    def __init__(self, channels: int) -> None:
        self._room = np.zeros((BLOCK, channels), np.float32)
        self._shape: tuple[int, ...] = (0,)
        self._at = 0

    def take(self, block: F32, at: int) -> None:
        np.copyto(self._room[: len(block)], block.reshape(len(block), -1))
        self._shape, self._at = block.shape, at

    def give(self, slow: Slow) -> None:
        slow.sound(self._room[: self._shape[0]].reshape(self._shape), self._at)


def _said(name: str, error: Exception) -> str:
    fault = f'The output "{name}" failed ({type(error).__name__}: {error!s:.160}).'
    return str(error) if isinstance(error, StudioError) else fault
