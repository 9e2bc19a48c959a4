"""The page in a real browser: pictures and sound arrive, in step, and nothing the page does is refused by its own rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.core.frame import Stamps
from studio.engine.core.output import ProgramForm
from studio.outputs.page.page import Page
from tests.live_feed import Feed, now_ms
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.chromium import Chromium, Tab

pytest_plugins = ["tests.chromium"]

METER = (Path(__file__).parent / "meter.js").read_text()

@pytest.fixture
def page() -> Iterator[Page]:
    page = Page()
    feed = Feed(page)
    yield page
    feed.close()
    page.close()


def offset_ms(tab: Tab) -> tuple[float, float]:
    """Give what the page's clock is behind this process's, and half of the way there and back: so wrong that may be."""
    best = (1e9, 0.0)
    for _ in range(30):
        asked, there, answered = now_ms(), tab.run("performance.now()"), now_ms()
        best = min(best, (answered - asked, (asked + answered) / 2 - there))
    return best[1], best[0] / 2


def test_pictures_and_sound_arrive_in_step(chromium: Chromium) -> None:
    page = Page()
    feed = Feed(page)
    try:
        tab = chromium.tab()
        tab.go(page.url, METER)
        behind_ms, wrong_ms = offset_ms(tab)
        until(lambda: tab.run("meter.flashes.length > 2 && meter.clicks.length > 2"), 60)
        tab.run("meter.seen.length = meter.frames.length = meter.flashes.length = meter.clicks.length = 0")
        until(lambda: tab.run("meter.flashes.length > 7 && meter.clicks.length > 7"), 60)
        measured = tab.run("meter")
    finally:
        feed.close()
        page.close()

    ages_ms = [seen + behind_ms - ms for ms, seen in measured["seen"]]
    apart_ms = [min((click - flash for click in measured["clicks"]), key=abs) for flash in measured["flashes"]]
    assert measured["peak"] == pytest.approx(0.5, abs=0.02)
    # How old and how many they are depends on the machine: `benchmarks/outputs.py` measures it.
    assert min(ages_ms) > -wrong_ms
    # The browser's own sound comes in pieces, and its frames 16 ms apart.
    assert abs(np.median(apart_ms)) < 120


def test_the_page_keeps_to_its_own_rules_and_loses_the_token(chromium: Chromium, page: Page) -> None:
    tab = chromium.tab()
    tab.go(page.url)
    until(lambda: page.status().sent > 3)

    assert tab.run("location.href") == page.url.split("?")[0]
    assert tab.run("document.cookie") == ""
    assert tab.said == []
    assert tab.run("document.querySelector('p').hidden && document.querySelector('button').hidden")
    tab.go(page.url.split("?")[0])
    assert tab.run("document.querySelector('canvas') !== null"), "the cookie is enough"


def test_what_is_transparent_is_transparent_in_the_browser_and_its_edge_has_no_fringe(chromium: Chromium) -> None:
    page = Page()
    page.open(ProgramForm(320, 180, 25))
    picture = np.zeros((180, 320, 4), np.uint8)
    picture[:, :160, :3], picture[:, :160, 3] = (30, 60, 200), 255
    picture[:, 160:168, :3], picture[:, 160:168, 3] = (30, 60, 200), 128
    tab = chromium.tab()
    tab.go(page.url)
    until(lambda: page.viewers == 1)
    look = """(() => {
        const shown = document.querySelector('canvas'), room = new OffscreenCanvas(320, 180);
        const pen = room.getContext('2d', { willReadFrequently: true });
        pen.drawImage(shown, 0, 0);
        return [[80, 90], [163, 90], [240, 90]].map(([x, y]) => [...pen.getImageData(x, y, 1, 1).data]);
    })()"""
    try:
        sent = 0

        def is_shown() -> bool:
            nonlocal sent
            sent += 1
            page.picture(picture, Stamps(at=1920 * sent))
            return bool(tab.run(look)[0][3] == 255)

        until(is_shown)
        inside, edge, outside = tab.run(look)
    finally:
        page.close()

    assert np.abs(np.subtract(inside, (200, 60, 30, 255))).max() <= 6
    assert np.abs(np.subtract(edge, (200, 60, 30, 128))).max() <= 8
    assert outside[3] == 0
    assert tab.said == []


def test_one_late_picture_moves_no_sound_and_pictures_that_stay_late_do_within_a_second(chromium: Chromium, page: Page) -> None:
    tab = chromium.tab()
    tab.go(page.url)
    ahead_ms = tab.run("""(() => {
        const clock = new Clock(), ahead_ms = [];
        const show = (ms, late_ms) => ahead_ms.push(clock.shown(48 * ms, ms + late_ms) * 1000);
        for (let ms = 0; ms < 2000; ms += 40) show(ms, ms === 1600 ? 300 : 10);
        for (let ms = 2000; ms < 3000; ms += 100) show(ms, 110);
        return ahead_ms;
    })()""")

    assert ahead_ms[:50] == pytest.approx([-10] * 50)
    assert ahead_ms[-1] == pytest.approx(-110)


def test_another_page_reads_nothing(chromium: Chromium, page: Page) -> None:
    """The stranger is a page of the same computer at another port, to which the browser sends the same cookies."""
    stranger = Page()
    feed = Feed(stranger)
    try:
        tab = chromium.tab()
        tab.go(page.url)
        until(lambda: page.viewers == 1)
        tab.ask("Page.setBypassCSP", enabled=True)
        tab.go(stranger.url)
        home = page.url.split("?")[0]
        until(lambda: page.viewers == 0)
        read = f"fetch('{home}', {{credentials: 'include'}}).then(() => 'read', () => 'refused')"
        opened = (f"new Promise(done => {{ const feed = new WebSocket('{home.replace('http', 'ws')}feed');"
                  "feed.onopen = () => done('opened'); feed.onerror = () => done('refused') })")

        assert tab.run(read) == "refused"
        assert tab.run(opened) == "refused"
        assert page.viewers == 0
    finally:
        feed.close()
        stranger.close()


def test_the_end_of_the_studio_is_said_and_it_looks_for_it_again(chromium: Chromium) -> None:
    page = Page()
    feed = Feed(page)
    tab = chromium.tab()
    tab.go(page.url)
    until(lambda: page.status().sent > 3)
    feed.close()
    page.close()

    until(lambda: tab.run("!document.querySelector('p').hidden"))
    assert "does not answer" in tab.run("document.querySelector('p').textContent")
