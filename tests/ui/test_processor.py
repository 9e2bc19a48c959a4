"""A device that fails while the picture speaks is told where one looks, once, and so is that it is used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio.engine import engine
from studio.engine.models import sessions
from studio.engine.models.device import CPU, Device
from studio.engine.painters.gpu import fallback, machine
from studio.engine.painters.gpu import painter as gpu_painter
from studio.ui.session import Running
from tests.engine.models.test_faults import MEMORY
from tests.engine.painters.gpu.test_fallback import on_gpu

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.engine.models.performer import Performer
    from studio.engine.painters.gpu.chain import Chain
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
def gpu_on_cpu(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The engine of a GPU, its graphs on the processor and in sessions that can be told to be full."""
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path / "cache")
    monkeypatch.setattr(engine, "Pipeline", on_gpu)
    monkeypatch.setattr(Full, "full", False)
    made = gpu_painter.chain_for

    def chain_for(avatar: Performer) -> Chain:
        chain = made(avatar)
        for one in chain.sessions.values():
            one.session = Full(one.session)
        return chain

    monkeypatch.setattr(gpu_painter, "chain_for", chain_for)
    monkeypatch.setattr(fallback, "RETRY_S", 1e9)


@pytest.fixture
def live(gpu_on_cpu: None, window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.toggle()
    qtbot.waitUntil(lambda: window.counters.snapshot is not None and window.counters.snapshot.pictures > 3)
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
    snapshot = window.counters.snapshot
    return snapshot.pictures if snapshot is not None else 0


def test_a_full_memory_is_a_notice_while_live_and_its_end_too(
    live: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = titles(live)
    assert live.notices.current is None

    Full.full = True
    qtbot.waitUntil(lambda: live.notices.current is not None)
    notice, made = live.notices.current, pictures(live)
    assert (notice.title, notice.trouble) == ("Running on the CPU now", True)
    assert notice.words.startswith(TRIED)
    qtbot.waitUntil(lambda: live.status.provider == "CPU · GPU memory full")
    qtbot.waitUntil(lambda: pictures(live) > made + 10)
    assert live.session.running is Running.MICROPHONE
    assert shown == ["Running on the CPU now"]

    Full.full = False
    monkeypatch.setattr(fallback, "RETRY_S", 0.0)
    qtbot.waitUntil(lambda: shown[-1] == "Running on the GPU again")
    assert not live.notices.current.trouble
    assert live.notices.current.key == notice.key
    qtbot.waitUntil(lambda: "memory full" not in live.status.provider)
    assert shown == ["Running on the CPU now", "Running on the GPU again"]


def test_every_fall_is_told_anew(live: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = titles(live)
    monkeypatch.setattr(fallback, "RETRY_S", 0.0)

    Full.full = True
    qtbot.waitUntil(lambda: len(shown) >= 3)
    Full.full = False

    # A chain can be opened at once and fails at its first picture.
    assert shown[:3] == ["Running on the CPU now", "Running on the GPU again", "Running on the CPU now"]


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
    monkeypatch.setattr(fallback, "RETRY_S", 0.0)
    qtbot.waitUntil(lambda: "memory full" not in live.status.provider)
    qtbot.waitUntil(lambda: live.bridge.host.snapshot().fault is None)

    assert "The recording ended" in [notice.title for notice in live.notices.all]


def test_a_device_that_was_full_when_the_avatar_came_is_told_too(
    gpu_on_cpu: None, make_window: Callable[..., MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.engine.painters.gpu.test_fallback import refuse

    monkeypatch.setattr(gpu_painter, "chain_for", refuse)
    window = make_window()
    qtbot.waitUntil(lambda: window.notices.current is not None)

    assert window.notices.current.words.startswith(TRIED)
    assert window.session.running is Running.NOTHING


def test_the_memory_that_is_shown_is_that_of_the_gpu_on_air(window: MainWindow, driver: Driver, qtbot: QtBot,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    bridge, loader = window.bridge, window.bridge.host._loader
    qtbot.waitUntil(lambda: bridge.host.on_air is not None)
    monkeypatch.setattr(machine, "bus_id", lambda index: f"0000:{index:02d}:00.0")
    closed = bridge.host.device_memory
    assert loader.avatar is not None
    monkeypatch.setattr(loader.avatar, "device", Device("cuda", 1))

    loader.watch_memory(loader.avatar)

    assert driver.asked_for == b"0000:01:00.0"
    assert bridge.host.device_memory is not None
    assert closed is None or closed.sample() is None
    monkeypatch.setattr(loader.avatar, "device", CPU)
    loader.watch_memory(loader.avatar)
    assert driver.asked_for == 0
    assert driver.open == 1
    bridge.host.device_memory.close()
    loader.device_memory = None
