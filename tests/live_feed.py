"""A program at the pace of a live one: pictures that carry the time at which they were given, and a click with each flash."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.core.frame import Stamps
from studio.engine.core.output import SOUND_RATE, PixelFormat, ProgramForm

if TYPE_CHECKING:
    from studio.engine.core.output import Output

WIDTH, HEIGHT, FPS = 1280, 720, 25
SOUND_AHEAD_S = 0.12
"""Sound is given so long before its picture: what a look-ahead of 120 ms makes of it."""
BLOCK = 32
EVERY, FLASH = 25, 5
"""A flash begins at every so-many-th picture, and lasts so many."""


def now_ms() -> float:
    return time.monotonic() * 1e3


def stamp(picture: np.ndarray, ms: int, flash: bool) -> None:
    """Draw 40 bits of time in two rows of blocks, how many of them are set in a third row, and the flash below."""
    bits = [(ms >> one) & 1 for one in range(40)]
    checks = [(sum(bits) >> one) & 1 for one in range(6)]
    for one, bit in enumerate(bits):
        y, x = one // 20 * BLOCK, one % 20 * BLOCK
        picture[y : y + BLOCK, x : x + BLOCK] = 235 if bit else 20
    for one, bit in enumerate(checks):
        picture[64:96, one * BLOCK : (one + 1) * BLOCK] = 235 if bit else 20
    picture[96:128, 608:640] = 235 if flash else 20


class Feed:
    """Gives an output pictures and sound on a thread, as an engine does, until `close`."""

    def __init__(self, output: Output, *, sound_ahead_s: float = SOUND_AHEAD_S) -> None:
        self.given = 0
        self.late_ms: list[float] = []
        self._output, self._ahead_s = output, sound_ahead_s
        self._over = threading.Event()
        smooth = np.random.default_rng(1).integers(0, 255, (HEIGHT // 40, WIDTH // 40, 3)).repeat(40, 0).repeat(40, 1)
        self._picture = np.ascontiguousarray(smooth.astype(np.uint8))
        self._planes = np.zeros((HEIGHT * 3 // 2, WIDTH), np.uint8)
        self._thread = threading.Thread(target=self._run, name="feed")
        output.open(ProgramForm(WIDTH, HEIGHT, FPS))
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        output, stamps, picture = self._output, Stamps(live=True), self._picture
        channels = output.wants.channels
        began, heard = time.monotonic(), 0
        ahead = int(self._ahead_s * SOUND_RATE)
        while not self._over.is_set():
            due_s = began + self.given / FPS
            self._over.wait(max(0.0, due_s - time.monotonic()))
            self.late_ms.append((time.monotonic() - due_s) * 1e3)
            at = self.given * SOUND_RATE // FPS
            block = click(heard, at + SOUND_RATE // FPS + ahead)
            heard += len(block)
            if channels:
                for begin in range(0, len(block), 4800):
                    part = block[begin : begin + 4800]
                    output.sound(part if channels == 1 else part[:, None].repeat(2, 1), heard - len(block) + begin)
            stamps.index, stamps.at = self.given, at
            stamp(picture, int(now_ms()), self.given % EVERY < FLASH)
            if output.wants.picture is PixelFormat.I420:
                output.picture(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420, dst=self._planes), stamps)
            else:
                output.picture(picture, stamps)
            self.given += 1


def click(begin: int, end: int) -> np.ndarray:
    """Give the sound from sample ``begin`` to ``end``, f32 [n]: 100 ms of 1 kHz where a flash begins."""
    at = np.arange(begin, end)
    within = at % (EVERY * SOUND_RATE // FPS)
    return np.where(within < SOUND_RATE // 10, 0.5 * np.sin(2 * np.pi * 1000 * within / SOUND_RATE), 0).astype(np.float32)
