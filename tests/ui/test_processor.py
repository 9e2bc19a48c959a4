"""A device that fails while the picture speaks is told where one looks, once, and so is that it is used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio.engine import chained, engine
from studio.engine.chained import ChainedPipeline
from studio.engine.models import machine, sessions
from studio.engine.models.device import CPU, Device
from studio.ui.session import Running
from tests.engine.models.test_faults import MEMORY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.engine.models.avatar import Avatar
    from studio.engine.stages.chain import Chain
    from studio.ui.main_window import MainWindow
    from studio.ui.notices import Notice
    from tests.nvidia_driver import Driver

TRIED = "The memory of the GPU is full: close other programs"


class Full:
    """What a session does when the device's memory is full, as long as ``full`` says so."""

    full = False

    def __init__(self, session: object) -> None:
        self._session = session

    def __getattr__(self, name: str) -> object:
        return getattr(self._session, name)

    def run_with_iobinding(self, binding: object) -> None:
        if Full.full:
            raise RuntimeError(MEMORY)
        self._session.run_with_iobinding(binding)


@pytest.fixture
def chains(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The engine of a GPU, its graphs on the processor and in sessions that can be told to be full."""
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path / "cache")
    monkeypatch.setattr(engine, "pipeline_for", ChainedPipeline)
    monkeypatch.setattr(Full, "full", False)
    made = chained.chain_for

    def chain_for(avatar: Avatar, batch: int = 1) -> Chain:
        chain = made(avatar, batch)
        for one in chain.sessions.values():
            one.session = Full(one.session)
        return chain

    monkeypatch.setattr(chained, "chain_for", chain_for)
    monkeypatch.setattr(chained, "RETRY_S", 1e9)


@pytest.fixture
def live(chains: None, window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.toggle()
    qtbot.waitUntil(lambda: window.polling.snapshot is not None and window.polling.snapshot.pictures > 3)
    return window


def titles(window: MainWindow) -> list[str]:
    """Collect the titles of the notices that are shown from now on."""
    found: list[str] = []
    show = window.notices._show

    def listed(notice: Notice) -> Notice:
        found.append(notice.title)
        return show(notice)

    window.notices._show = listed
    return found


def pictures(window: MainWindow) -> int:
    snapshot = window.polling.snapshot
    return snapshot.pictures if snapshot is not None else 0


def test_a_full_memory_is_a_notice_while_live_and_its_end_too(
    live: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = titles(live)
    assert live.notices.current is None

    Full.full = True
    qtbot.waitUntil(lambda: live.notices.current is not None)
    notice, made = live.notices.current, pictures(live)
    assert (notice.title, notice.trouble) == ("The CPU paints now", True)
    assert notice.words.startswith(TRIED)
    qtbot.waitUntil(lambda: live.status.provider == "CPU · GPU memory full")
    qtbot.waitUntil(lambda: pictures(live) > made + 10)
    assert live.session.running is Running.MICROPHONE
    assert shown == ["The CPU paints now"]

    Full.full = False
    monkeypatch.setattr(chained, "RETRY_S", 0.0)
    qtbot.waitUntil(lambda: shown[-1] == "The GPU paints again")
    assert not live.notices.current.trouble
    assert live.notices.current.key == notice.key
    qtbot.waitUntil(lambda: "memory full" not in live.status.provider)
    assert shown == ["The CPU paints now", "The GPU paints again"]


def test_every_fall_is_told_anew(live: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = titles(live)
    monkeypatch.setattr(chained, "RETRY_S", 0.0)

    Full.full = True
    qtbot.waitUntil(lambda: len(shown) >= 3)
    Full.full = False

    # A chain can be opened at once and fails at its first picture.
    assert shown[:3] == ["The CPU paints now", "The GPU paints again", "The CPU paints now"]


def test_the_notice_leads_to_the_check_of_this_machine(live: MainWindow, qtbot: QtBot) -> None:
    asked: list[bool] = []
    live.processor.check = lambda: asked.append(True)
    Full.full = True
    qtbot.waitUntil(lambda: live.notices.current is not None)
    live.notices.current.buttons[0].click()

    assert asked == [True]
    assert live.notices.current is None


def test_bad_news_about_something_else_stays_when_the_device_comes_back(
    live: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Full.full = True
    qtbot.waitUntil(lambda: live.notices.current is not None)
    live.notices.trouble("recording", "The recording ended", "The disk is full: free some space.")
    Full.full = False
    monkeypatch.setattr(chained, "RETRY_S", 0.0)
    qtbot.waitUntil(lambda: "memory full" not in live.status.provider)
    qtbot.waitUntil(lambda: live.bridge.snapshot().fault is None)

    assert live.notices.current.title == "The recording ended"


def test_a_device_that_was_full_when_the_avatar_came_is_told_too(
    chains: None, make_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.engine.test_chained import refuse

    monkeypatch.setattr(chained, "chain_for", refuse)
    window = make_window()
    qtbot.waitUntil(lambda: window.notices.current is not None)

    assert window.notices.current.words.startswith(TRIED)
    assert window.session.running is Running.NOTHING


def test_the_memory_that_is_shown_is_that_of_the_gpu_on_air(window: MainWindow, driver: Driver, qtbot: QtBot,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    bridge = window.bridge
    qtbot.waitUntil(lambda: bridge.on_air is not None)
    monkeypatch.setattr(machine, "bus_id", lambda index: f"0000:{index:02d}:00.0")
    closed = bridge.device_memory
    assert bridge._avatar is not None
    monkeypatch.setattr(bridge._avatar, "device", Device("cuda", 1))

    bridge._watch_memory(bridge._avatar)

    assert driver.asked_for == b"0000:01:00.0"
    assert bridge.device_memory is not None
    assert closed is None or closed.sample() is None
    monkeypatch.setattr(bridge._avatar, "device", CPU)
    bridge._watch_memory(bridge._avatar)
    assert driver.asked_for == 0
    assert driver.open == 1
    bridge.device_memory.close()
    bridge.device_memory = None
