"""The background is chosen by its picture, remembered, and not offered for an avatar that has no matte."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from studio.avatars.format_reading import read_manifest
from studio.engine.background import GREEN, Background, Kind, chessboard
from studio.ui.backgrounds import MEANWHILE, Backgrounds
from studio.ui.preferences import Preferences
from studio.ui.sentences import background as say
from studio.ui.settings.background import TILE, BackgroundField, samples
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Host:
    def __init__(self, folder: Path) -> None:
        self.on_air: Any = SimpleNamespace(folder=folder, manifest=read_manifest(folder))
        self.behind: list[Background] = []

    def put_behind(self, background: Background) -> None:
        self.behind.append(background)


class Bridge(QObject):
    ready = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.host = Host(folder)


class Notices:
    def __init__(self) -> None:
        self.told: list[str] = []

    def trouble(self, _key: str, _title: str, sentence: str) -> None:
        self.told.append(sentence)


@pytest.fixture(scope="module")
def matted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_avatar.write_matted(tmp_path_factory.mktemp("matted") / "matted")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


def backgrounds(folder: Path, preferences: Preferences) -> tuple[Backgrounds, Bridge, Notices]:
    bridge, notices = Bridge(folder), Notices()
    return Backgrounds(bridge, preferences, notices), bridge, notices  # type: ignore[arg-type]


def test_a_choice_reaches_the_engine_is_marked_and_remembered(qtbot: QtBot, matted: Path, preferences: Preferences) -> None:
    chosen, bridge, _ = backgrounds(matted, preferences)
    field = BackgroundField(chosen)
    qtbot.addWidget(field)
    with qtbot.waitSignal(chosen.changed, timeout=20_000):
        field.tiles[Kind.BLUR].click()
    field.refresh()

    assert bridge.host.behind == [Background(Kind.BLUR)]
    assert field.tiles[Kind.BLUR].isChecked()
    assert not field.tiles[Kind.ORIGINAL].isChecked()
    again, other, _ = backgrounds(matted, preferences)
    qtbot.waitUntil(lambda: len(other.host.behind) == 2, timeout=20_000)
    assert other.host.behind == [MEANWHILE, Background(Kind.BLUR)]
    for one in (chosen, again):
        one.close()


def test_a_picture_that_is_gone_is_told_and_what_is_there_stays(qtbot: QtBot, matted: Path, preferences: Preferences) -> None:
    chosen, bridge, notices = backgrounds(matted, preferences)
    with qtbot.waitSignal(chosen.changed, timeout=20_000):
        chosen.choose("/nowhere/office.jpg")

    assert bridge.host.behind == []
    assert len(notices.told) == 1
    assert chosen.kind is Kind.ORIGINAL
    chosen.close()


def test_an_avatar_without_a_matte_is_offered_none(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> None:
    chosen, _, _ = backgrounds(tiny_avatar.write(tmp_path / "plain"), preferences)
    field = BackgroundField(chosen)
    qtbot.addWidget(field)
    field.refresh()

    assert not any(tile.isEnabled() for tile in field.tiles.values())
    assert field.refusal.text() == say.NOT_OFFERED.format(name="Tiny")
    chosen.close()


def test_each_tile_shows_the_figure_on_its_own_kind_of_background(matted: Path) -> None:
    made = samples(matted)

    corner = {kind: picture[:6, :6] for kind, picture in made.items()}
    assert set(made) == set(Kind)
    assert all(picture.shape == (TILE.height(), TILE.width(), 3) for picture in made.values())
    assert np.abs(corner[Kind.ORIGINAL].astype(int) - tiny_avatar.BEHIND).max() <= 6
    assert np.array_equal(corner[Kind.TRANSPARENT], chessboard(TILE.width(), TILE.height())[:6, :6])
    for one in made.values():
        assert np.abs(one[40, 54].astype(int) - tiny_avatar.FIGURE).max() <= 12
    assert not np.any(np.all(corner[Kind.COLOUR] == GREEN, axis=2))
