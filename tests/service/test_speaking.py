"""One client's session by itself: what it may have waiting."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import numpy as np

from studio.service import speaking
from studio.service.speaking import Beginning, Ended, Speaking, begin
from tests.service.conftest import speech

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from studio.service.studio_service import Service

CRUMB = np.zeros(1, np.float32)


@contextlib.asynccontextmanager
async def asked(service: Service) -> AsyncIterator[Speaking]:
    """Open a session that paints nothing unless it is asked to."""
    async with contextlib.AsyncExitStack() as stack:
        yield (await begin(service, Beginning("tiny", asked=True), stack))[0]


def test_who_sends_crumbs_or_ends_without_end_fills_no_memory(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaking, "MOST_WISHES", 100)

    async def talk() -> None:
        async with asked(service) as one:
            for _ in range(1000):
                one.end()
            assert len(one._wishes) == 1
            for _ in range(99):
                await one.push(CRUMB)
            assert one.room == 0
            for _ in range(1000):
                one.end()
            waiting = asyncio.create_task(one.push(CRUMB))
            await asyncio.sleep(0.1)
            assert not waiting.done()
            assert len(one._wishes) == 101

            one.ask(1)
            async with contextlib.aclosing(one.pictures()) as pictures:
                await anext(pictures)
            await waiting

    asyncio.run(talk())


def test_crumbs_are_taken_a_few_before_each_picture_and_all_are_heard(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else one picture of every other session waits until all of them were taken."""
    monkeypatch.setattr(speaking, "AT_ONCE", 10)
    sound = speech(4)

    async def talk() -> None:
        async with asked(service) as one:
            for piece in np.array_split(sound, 100):
                await one.push(piece)
            one.end()
            one.ask(30)
            one.finish()
            left, indices, ends = [], [], []
            async for told in one.pictures():
                left.append(len(one._wishes))
                if isinstance(told, Ended):
                    ends.append(told)
                elif told.index >= 0:
                    indices.append(told.index)
            assert left[0] == 91
            assert left[:11] == [*range(91, 0, -10), 0]
            assert indices == list(range(4))
            assert ends == [Ended(1, 4, interrupted=False)]

    asyncio.run(talk())
