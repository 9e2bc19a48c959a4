"""What strangers' files say and do stays words in the window: imports stay, faults are told, nothing keeps it from starting."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import onnx
import pytest

from studio import app
from studio.avatars import library
from studio.avatars.package import pack
from studio.engine.setup import Setup
from studio.ui.avatars import avatar_import
from tests import tiny_avatar
from tests.avatars.test_format_reading import HOSTILE
from tests.engine.test_failing_later import failing_generator

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow
    from tests.ui.conftest import Room


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "viseme-studio" / "avatars"


def hostile(tiny: Path, folder: Path, line: str, instead: str) -> Path:
    shutil.copytree(tiny, folder)
    text = (folder / "avatar.toml").read_text()
    assert line in text
    (folder / "avatar.toml").write_text(text.replace(line, instead))
    return folder


def test_an_avatar_brought_in_is_there_at_the_next_start(
        make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot, tmp_path: Path, at_home: Path) -> None:
    window = make_window()
    package = pack(tiny_avatar.write(tmp_path / "guest"), tmp_path / "guest.avatar")
    window.dropped.take([package])
    qtbot.waitUntil(lambda: len(window.gallery.cards) == 2 and window.gallery.cards[1].word == "Selected")
    window.dropped.take([package])
    qtbot.waitUntil(lambda: not window.avatar_switcher._importer.busy)
    assert len(window.gallery.cards) == 2, "no two equal cards"
    window.close()
    package.unlink()

    assert library.own() == {"guest": at_home / "guest"}
    preferences = room.preferences()
    assert app.first_avatar(library.DEFAULT, preferences) == at_home / "guest"
    again = app.make_window(at_home / "guest", preferences, tmp_path / "clips")
    assert "guest" in [card.entry.key for card in again.gallery.cards]
    again.close()
    again.deleteLater()


@pytest.mark.parametrize(("line", "instead"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_manifest_is_a_notice_when_it_is_dropped_and_a_card_when_it_is_there(
        window: MainWindow, qtbot: QtBot, tiny: Path, tmp_path: Path, at_home: Path, line: str, instead: str) -> None:
    window.dropped.take([hostile(tiny, tmp_path / "hostile", line, instead)])
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert window.notices.current.title == "This avatar cannot be used"
    assert window.bridge.host.on_air is not None
    assert not at_home.exists() or not list(at_home.glob("[!.]*"))

    hostile(tiny, at_home / "bad", line, instead)
    found = {entry.key: entry for entry in app.entries(library.installed())}
    assert found["bad"].manifest is None
    assert found["bad"].fault
    assert found["mara"].manifest is not None


@pytest.mark.parametrize("error", [MemoryError(), RecursionError("deep"), OverflowError("large"), ZeroDivisionError("nothing")])
def test_whatever_an_import_raises_is_a_notice(
        window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(_path: Path) -> None:
        raise error

    monkeypatch.setattr(avatar_import, "_bring", fail)
    window.avatar_switcher.bring(tmp_path / "x.avatar")
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert "The avatar was not imported" in window.notices.current.words


def test_a_fault_while_an_avatar_is_loaded_is_told_and_the_next_one_loads(
        make_window: Callable[..., MainWindow], room: Room, qtbot: QtBot, tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    room.avatars["second"] = tiny_avatar.write(tmp_path / "second")
    window = make_window()
    opened = Setup.open

    def fail(*_: object) -> None:
        raise ZeroDivisionError("nothing")

    monkeypatch.setattr(Setup, "open", fail)
    window.avatar_switcher.use(window.gallery.cards[1].entry)
    qtbot.waitUntil(lambda: window.notices.current is not None)
    assert "because of a fault in the studio (ZeroDivisionError: nothing)" in window.notices.current.words
    qtbot.waitUntil(lambda: not window.bridge.host.loading)
    assert window.bridge.host.setup.folder == room.avatars["tiny"]

    monkeypatch.setattr(Setup, "open", opened)
    window.avatar_switcher.use(window.gallery.cards[1].entry)
    assert window.notices.current is None, "what was said of the one before goes"
    qtbot.waitUntil(lambda: window.bridge.host.on_air.folder == room.avatars["second"])
    qtbot.waitUntil(lambda: not window.bridge.host.loading)


def test_an_avatar_whose_networks_fail_later_gives_way_to_the_one_before(
        window: MainWindow, qtbot: QtBot, tiny: Path, tmp_path: Path) -> None:
    folder = tiny_avatar.write(tmp_path / "later")
    onnx.save(failing_generator(), folder / "generator.onnx")
    window.session.start_microphone()
    window.bridge.host.use(folder)
    qtbot.waitUntil(lambda: window.notices.current is not None and window.notices.current.title.endswith("comes back"))
    assert "generator.onnx fails on what it is given" in window.notices.current.words
    qtbot.waitUntil(lambda: window.bridge.host.on_air.folder == tiny and not window.avatar_switcher._switching)

    assert window.gallery.cards[0].word == "On air"
    assert window.bridge.host.broken == ""
