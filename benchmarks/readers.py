"""The other side of calls: GStreamer on the camera and parec on the microphone, each timed by a process of its own.

    python benchmarks/readers.py pictures|sounds <PROGRAM'S OUTPUT >TIMES

So that the studio's process is as it is for people: what reads takes no share of its Python. The times are monotonic, which is
one clock for all processes. Each reader goes before other work where the system lets it: a reader that is late is no offset.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.pipewire_session import PipeWireSession

RATE = 48_000
WIDTH, HEIGHT = 1280, 720
EVERY_S, BURST_S = 0.5, 0.06
"""A burst of sound comes so often, and is so long."""
LOUD = 0.2
"""A sample above this is of a burst."""
BLOCK, BITS, SUM_BITS = 32, 40, 6
"""A picture carries its sample in squares so large, so many bits of it, and their sum."""
CLOCK_S = 2.0
"""A reader's clock is told by what came so long before and after."""
LOST_MS = 2.0
PRIORITY = 20
"""Before all other work; behind the sound server's threads, which have 88."""
END_S = 20.0


def write_sample(picture: np.ndarray, at: int) -> None:
    """Write sample ``at`` into a picture, u8 [h, w, 3]: 40 bits, and how many of them are set."""
    bits = [(at >> one) & 1 for one in range(BITS)]
    bits += [(sum(bits) >> one) & 1 for one in range(SUM_BITS)]
    for one, bit in enumerate(bits):
        y, x = one // 20 * BLOCK, one % 20 * BLOCK
        picture[y : y + BLOCK, x : x + BLOCK] = 235 if bit else 20


def read_sample(luma: np.ndarray) -> int | None:
    """Give the sample in a picture's luma, u8 [h, w]; None where its sum does not fit."""
    bits = (luma[16:96:32, 16:640:32].ravel()[: BITS + SUM_BITS] > 127).tolist()
    fits = sum(bits[:BITS]) == sum(bit << one for one, bit in enumerate(bits[BITS:]))
    return sum(bit << one for one, bit in enumerate(bits[:BITS])) if fits else None


class Onsets:
    """Where bursts begin in a stream of blocks; one that the stream may begin in the middle of has no beginning."""

    def __init__(self) -> None:
        self._last: int | None = None

    def of(self, block: np.ndarray, at: int) -> list[int]:
        """Give the samples at which bursts begin in a block, f32 [n], that starts at sample ``at``."""
        found = []
        if self._last is None:
            self._last = at
        for loud in np.flatnonzero(np.abs(block) > LOUD):
            if at + int(loud) - self._last > RATE * EVERY_S / 2:
                found.append(at + int(loud))
            self._last = at + int(loud)
        return found


class ReaderClock:
    """When the samples of a reader were there, by its own clock, whatever it lost or was late for.

    A block can come late and never early. So the least of what its time is ahead of its samples, over two seconds to each side,
    is when sample 0 would have been there; and where the reader has lost samples, that leaps and stays. The larger of the two
    sides is right on both sides of such a leap.
    """

    def __init__(self) -> None:
        self.ends: list[int] = []
        self.came_s: list[float] = []

    def add(self, end: int, came_s: float) -> None:
        """Note that the samples before ``end`` were there at monotonic ``came_s``."""
        self.ends.append(end)
        self.came_s.append(came_s)

    def _starts(self) -> tuple[np.ndarray, np.ndarray]:
        """Give where blocks end, i64 [blocks], and when sample 0 would have been there as it was at each, f64 [blocks]."""
        ends, came_s = np.array(self.ends), np.array(self.came_s)
        ahead_s = came_s - ends / RATE
        first, last = (np.searchsorted(came_s, came_s + side) for side in (-CLOCK_S, CLOCK_S))
        before = [ahead_s[one : here + 1].min() for here, one in enumerate(first)]
        after = [ahead_s[here : max(one, here + 1)].min() for here, one in enumerate(last)]
        return ends, np.maximum(before, after)

    def times_s(self, samples: list[int]) -> list[float]:
        """Give when these samples were there."""
        asked = np.array(samples, np.int64)
        if not self.came_s or not len(asked):
            return []
        ends, starts_s = self._starts()
        blocks = np.minimum(np.searchsorted(ends, asked, side="right"), len(ends) - 1)
        return (starts_s[blocks] + asked / RATE).tolist()

    @property
    def lost_ms(self) -> float:
        """How much sound the reader lost, as far as it is more than clocks differ by."""
        leaps_ms = np.diff(self._starts()[1]) * 1e3
        return float(leaps_ms[leaps_ms > LOST_MS].sum())


class _Reader:
    """A program that reads, and the process that times what it gives."""

    def __init__(self, kind: str, session: PipeWireSession, folder: Path, source: str = "") -> None:
        self._times, self._ended = folder / f"{kind}.txt", False
        self._stack = ExitStack()
        with before_others():
            reads = session.camera(WIDTH, HEIGHT) if kind == "pictures" else session.reading(
                "parec", f"--device={source}", "--format=float32le", f"--rate={RATE}", "--channels=1",
                "--latency-msec=10", "--raw")
            self._program = self._stack.enter_context(reads)
            with self._times.open("wb") as told:
                self._timer = subprocess.Popen([sys.executable, __file__, kind], stdin=self._program.stdout, stdout=told)

    def close(self) -> list[list[str]]:
        """End it; give the words of each line that it told."""
        if not self._ended:
            self._ended = True
            self._stack.close()
            self._timer.wait(END_S)
        return [line.split() for line in self._times.read_text().splitlines()]


class Pictures(_Reader):
    """GStreamer on the camera."""

    def __init__(self, session: PipeWireSession, folder: Path) -> None:
        super().__init__("pictures", session, folder)

    def came(self) -> dict[int, float]:
        """End it; give when each picture came, by the sample it carries."""
        came: dict[int, float] = {}
        for at, now_s in self.close():
            came.setdefault(int(at), float(now_s))
        return came


class Sounds(_Reader):
    """parec on the microphone, or on another source."""

    def __init__(self, session: PipeWireSession, folder: Path, source: str = "viseme_studio_microphone") -> None:
        super().__init__("sounds", session, folder, source)

    def heard(self) -> tuple[list[float], float]:
        """End it; give when each burst began, and how many ms of sound were lost."""
        clock, bursts = ReaderClock(), []
        for end, now_s, *begun in self.close():
            clock.add(int(end), float(now_s))
            bursts += map(int, begun)
        return clock.times_s(bursts), clock.lost_ms if clock.ends else 0.0


@contextmanager
def before_others() -> Iterator[None]:
    """Begin programs meanwhile that go before all other work, where the system allows it."""
    try:
        before = os.sched_getscheduler(0), os.sched_getparam(0)
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(PRIORITY))
    except (AttributeError, OSError):
        yield
        return
    try:
        yield
    finally:
        os.sched_setscheduler(0, *before)


def _time_pictures() -> None:
    room = bytearray(WIDTH * HEIGHT * 3 // 2)
    while sys.stdin.buffer.readinto(room) == len(room):  # type: ignore[attr-defined]
        now_s = monotonic()
        at = read_sample(np.frombuffer(room, np.uint8, WIDTH * 96).reshape(96, WIDTH))
        if at is not None:
            print(at, now_s)


def _time_sounds() -> None:
    onsets, samples, rest = Onsets(), 0, b""
    while raw := os.read(0, 1 << 16):
        now_s, rest = monotonic(), rest + raw
        whole = len(rest) // 4 * 4
        block, rest = np.frombuffer(rest[:whole], np.float32), rest[whole:]
        print(samples + len(block), now_s, *onsets.of(block, samples))
        samples += len(block)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        {"pictures": _time_pictures, "sounds": _time_sounds}[sys.argv[1]]()
