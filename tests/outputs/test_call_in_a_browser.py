"""The whole way into a call: a real browser takes camera and microphone through the desktop's portal and sound server."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.core.output import Wants
from studio.outputs.camera.output import CameraOutput
from studio.outputs.display_clock import DisplayClock
from studio.outputs.page.page import Page
from studio.outputs.sound import call_microphone
from tests.chromium import Chromium, find
from tests.live_feed import Feed
from tests.outputs.page.test_in_a_browser import offset_ms
from tests.plain_output import PlainOutput
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import ProgramForm
    from tests.pipewire_session import PipeWireSession

pytest_plugins = ["tests.pipewire_session"]
SCRIPT = (Path(__file__).parent / "call.js").read_text()


class Call(PlainOutput):
    """Camera and microphone as the two outputs of one program."""

    def __init__(self) -> None:
        shown = DisplayClock()
        self.camera, self.microphone = CameraOutput(shown), call_microphone(shown)
        self.wants = Wants(self.camera.wants.picture, channels=1)

    def open(self, form: ProgramForm) -> None:
        self.camera.open(form)
        self.microphone.open(form)

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        return self.camera.picture(picture, stamps)

    def sound(self, block: np.ndarray, at: int) -> bool:
        return self.microphone.sound(block, at)

    def close(self, *, keep: bool = True) -> None:
        self.camera.close()
        self.microphone.close()


@pytest.fixture
def browser(pipewire: PipeWireSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Chromium]:
    if find() is None:
        sentence = "There is no Chromium here: install Debian's package chromium to run the test of a call in a browser."
        if os.environ.get("CI"):
            pytest.fail(sentence)
        pytest.skip(sentence)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    call = Call()
    feed = Feed(call)
    pipewire.start_portal()
    for name, value in pipewire.environment.items():
        monkeypatch.setenv(name, value)
    made = Chromium(tmp_path / "chromium", "--enable-features=WebRtcPipeWireCamera", "--use-fake-ui-for-media-stream")
    yield made
    made.close()
    feed.close()
    call.close()


def test_a_browser_takes_camera_and_microphone_together(browser: Chromium) -> None:
    page = Page()
    page_feed = Feed(page)
    try:
        tab = browser.tab()
        # Any page of this computer may ask for a camera.
        tab.go(page.url)
        page_feed.close()
        tab.ask("Page.setBypassCSP", enabled=True)
        tab.run("document.body.replaceChildren()")
        tab.run(SCRIPT)
        assert tab.run("take()") == ""
        assert tab.run("meter.labels.join()").count("Viseme Studio") == 2
        behind_ms, wrong_ms = offset_ms(tab)
        until(lambda: tab.run("meter.flashes.length > 2 && meter.clicks.length > 2"), 60)
        tab.run("meter.seen.length = meter.flashes.length = meter.clicks.length = 0")
        until(lambda: tab.run("meter.flashes.length > 9 && meter.clicks.length > 9"), 60)
        measured = tab.run("meter")
    finally:
        page_feed.close()
        page.close()

    ages_ms = [seen + behind_ms - ms for ms, seen in measured["seen"]]
    apart_ms = [min((click - flash for click in measured["clicks"]), key=abs) for flash in measured["flashes"]]
    assert (measured["settings"]["width"], measured["settings"]["height"]) == (1280, 720)
    # How old and how many they are depends on the machine: `benchmarks/outputs.py` measures it.
    assert min(ages_ms) > -wrong_ms
    # The browser takes sound in pieces of its own, up to 0.1 s late; the microphone itself is proved with a recorder.
    assert abs(np.median(apart_ms)) < 250
