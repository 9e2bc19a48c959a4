"""An asyncio loop whose clock moves only when everybody waits, and pictures that say which they are."""

from __future__ import annotations

import asyncio
import selectors
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    import pytest

BITS, SIDE = 16, 8
"""The number of a picture stands in its upper left as so many black or white squares."""
BEGIN_S = 1000.0
RATE = 24_000


class _Selector(selectors.SelectSelector):
    """Never waits: what would be waited for in time moves the clock."""

    loop: SimulatedLoop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None or self.loop.standing:
            # Only another thread or a socket can go on; a moment of real time is none of the loop's.
            return super().select(0.05)
        # No step is so small that the clock stands still.
        self.loop.now_s += max(timeout, 1e-6)
        return ready


class SimulatedLoop(asyncio.SelectorEventLoop):
    """What takes time takes none of it, but for what sleeps; work for threads is done at once, in the loop's own."""

    def __init__(self) -> None:
        self.now_s, self.standing = BEGIN_S, 0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.now_s

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:  # noqa: BLE001  (the caller's)
            future.set_exception(error)
        return future


def run(main: Callable[[SimulatedLoop], Coroutine[Any, Any, Any]], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run a coroutine by a simulated clock, which is that of the module time too; within, nothing waits for real."""
    loop = SimulatedLoop()
    with monkeypatch.context() as patched:
        for name in ("time", "monotonic", "perf_counter"):
            patched.setattr(time, name, loop.time)
        try:
            return loop.run_until_complete(main(loop))
        finally:
            left = asyncio.all_tasks(loop)
            for one in left:
                one.cancel()
            if left:
                loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            loop.close()


def stamp(planes: np.ndarray, number: int) -> None:
    """Write ``number`` into I420 planes, u8 [height * 3 / 2, width]; -1 as all ones."""
    for bit in range(BITS):
        planes[:SIDE, bit * SIDE : (bit + 1) * SIDE] = 235 if number >> bit & 1 else 16


def read(luma: np.ndarray) -> int:
    """Read what `stamp` wrote, from u8 [height, width] of luma or of a colour; -1 for all ones."""
    middles = luma[SIDE // 2, SIDE // 2 : BITS * SIDE : SIDE]
    number = int(sum(1 << bit for bit, value in enumerate(middles) if value > 128))
    return -1 if number == (1 << BITS) - 1 else number


def speech(seconds: float, rate: int = RATE, seed: int = 7) -> np.ndarray:
    """Give noise whose loudness comes and goes, i16 [n]; no sample of it is 0."""
    count = round(seconds * rate)
    white = np.random.default_rng(seed).standard_normal(count)
    loud = 0.3 + 0.3 * np.sin(np.arange(count) / rate * 9.0)
    sound = (white * loud * 0.4 * 20_000).clip(-32_000, 32_000).astype(np.int16)
    sound[sound == 0] = 1
    return sound


class Numbered:
    """An avatar by its contract, whose pictures have nothing but a number: for what is asked of clocks over a long time.

    As a painted one it hears a picture's own sound and 120 ms more before it gives it.
    """

    width, height, fps, rate = BITS * SIDE, 2 * SIDE, 25, 16_000

    def __init__(self) -> None:
        self._heard, self._index, self._ended = 0, 0, False

    async def open(self) -> None:
        return

    async def push(self, samples: np.ndarray) -> None:
        if self._ended:
            await self.interrupt()
        self._heard += len(samples)

    async def end(self) -> None:
        self._ended = True

    async def interrupt(self) -> None:
        self._heard, self._index, self._ended = 0, 0, False

    async def picture(self) -> Any:
        step = self.rate // self.fps
        ready = -(-self._heard // step) if self._ended else (self._heard - 1920) // step
        index = self._index if self._index < ready else -1
        self._index += index >= 0
        planes = np.full((self.height * 3 // 2, self.width), 128, np.uint8)
        stamp(planes, index)
        return Shown(planes, index)

    async def close(self) -> None:
        return


def standing(kind: type) -> Any:
    """Give a kind of avatar for which the clock stands while it is waited for: another process paints it, by its own clock."""

    def made(name: str) -> Callable[..., Coroutine[Any, Any, Any]]:
        async def call(avatar: Any, *given: Any) -> Any:
            loop = asyncio.get_running_loop()
            if not isinstance(loop, SimulatedLoop):
                return await getattr(kind, name)(avatar, *given)
            loop.standing += 1
            try:
                return await getattr(kind, name)(avatar, *given)
            finally:
                loop.standing -= 1

        return call

    return type(kind.__name__, (kind,), {name: made(name) for name in ("open", "push", "end", "interrupt", "picture", "close")})


def counting(kind: type) -> Any:
    """Give a kind of avatar each of whose pictures says its number; the one of number ``stall_at`` comes ``stall_s`` later."""

    class Counting(kind):
        stall_at, stall_s = -1, 0.0

        async def picture(self) -> Any:
            shown = await super().picture()
            if shown.index == self.stall_at:
                self.stall_at = -1
                await asyncio.sleep(self.stall_s)
            planes = shown.planes.copy()
            stamp(planes, shown.index)
            return Shown(planes, shown.index)

    return Counting


@dataclass
class Shown:
    """As the plug-ins' own."""

    planes: np.ndarray
    index: int
