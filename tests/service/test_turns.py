"""A client's requests come one after another; other clients do not wait for them."""

from __future__ import annotations

import asyncio

import pytest

from studio.service.refusals import BusyError
from studio.service.turns import Turns


def test_requests_of_one_client_come_in_the_order_in_which_they_came_and_no_more_than_may_wait() -> None:
    async def run() -> list[str]:
        turns, order, let = Turns(3), [], asyncio.Event()

        async def ask(client: str, name: str) -> None:
            async with turns.turn(client):
                order.append(name)
                await let.wait()

        asked = [asyncio.create_task(ask("one", name)) for name in "abc"]
        await asyncio.sleep(0)
        with pytest.raises(BusyError, match="3 requests of this client wait"):
            await ask("one", "d")
        asked.append(asyncio.create_task(ask("two", "e")))
        asked[1].cancel()
        await asyncio.sleep(0)
        assert order == ["a", "e"]
        let.set()
        await asyncio.gather(*asked, return_exceptions=True)
        assert not len(turns)
        assert not turns._locks
        return order

    assert asyncio.run(run()) == ["a", "e", "c"]
