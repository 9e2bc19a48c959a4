"""A browser that stands still costs the rest of a live session nothing: the real engine, real connections."""

from __future__ import annotations

import threading
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from studio.engine.setup import Setup
from studio.engine.sources.tone import Tone
from studio.host import StudioHost
from studio.outputs.page.page import Page
from studio.outputs.preview import Preview
from tests.outputs.page.test_page import cookie, host
from tests.plain_output import Counted
from tests.sounds import until

if TYPE_CHECKING:
    from pathlib import Path

    from websockets.sync.client import ClientConnection


WAIT_S = 200.0


def look(page: Page) -> ClientConnection:
    return connect(f"ws://{host(page)}/feed", origin=f"http://{host(page)}", max_size=None, compression=None,
                   additional_headers={"Cookie": cookie(page)}, close_timeout=1)


def test_a_viewer_that_stands_still_loses_pictures_and_all_else_goes_on(tiny: Path) -> None:
    page, preview, other, gone = Page(), Preview(), Counted(), list[str]()
    studio = StudioHost(Setup(tiny, "cpu"))
    studio.events.gone = lambda _output, sentence: gone.append(sentence)
    studio.start()
    studio.wait_until_ready()
    with ExitStack() as opened:
        opened.callback(studio.close)
        for output in (preview, other, page):
            studio.add(output)
        studio.listen(Tone())
        stalled, quick = (opened.enter_context(look(page)) for _ in range(2))
        until(lambda: page.viewers == 2, WAIT_S)
        shown: list[bytes] = []

        def answer() -> None:
            with suppress(ConnectionClosed):
                for message in quick:
                    if isinstance(message, bytes) and message[0] == 0:
                        shown.append(message[8:16])
                        quick.send(message[8:16])

        reader = threading.Thread(target=answer)
        reader.start()
        opened.callback(reader.join)
        opened.callback(quick.close)

        def went_on(since: tuple[int, ...]) -> bool:
            assert (gone, studio.failure) == ([], None)
            return all(now > before + 20 for now, before in zip(told(), since, strict=True))

        def told() -> tuple[int, ...]:
            return page.status().dropped, len(shown), preview.status().sent, other.pictures, other.samples // 1000

        since = told()
        until(lambda: went_on(since), WAIT_S)
        assert page.status().failure == ""
        # Its losses stay counted when it has gone, and no others come.
        stalled.close()
        until(lambda: page.viewers == 1, WAIT_S)
        assert page.status().dropped >= since[0] + 20
