"""The window's composition root chooses what to begin with."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import TYPE_CHECKING

import pytest

from studio import app
from studio.avatars import library
from studio.errors import AvatarError
from studio.ui.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


def test_it_begins_with_the_avatar_that_was_on_air_last(preferences: Preferences) -> None:
    for folder in library.bundled().values():
        preferences.avatar = str(folder)
        assert app.first_avatar(library.DEFAULT, preferences) == folder


def test_an_avatar_that_is_asked_for_comes_before_the_last(preferences: Preferences, tiny: Path) -> None:
    preferences.avatar = str(library.find(library.DEFAULT))
    assert app.first_avatar(str(tiny), preferences) == tiny


def test_an_avatar_that_is_not_installed_here_any_more_is_forgotten(preferences: Preferences, tiny: Path) -> None:
    preferences.avatar = str(tiny)
    assert app.first_avatar(library.DEFAULT, preferences) == library.find(library.DEFAULT)


def test_an_avatar_that_does_not_exist_is_told_in_words(preferences: Preferences) -> None:
    with pytest.raises(AvatarError, match="nobody"):
        app.first_avatar("nobody", preferences)


def test_a_look_ahead_that_the_first_avatar_has_not_is_told_before_a_window_opens(
    tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "make_application", lambda _size: None)
    monkeypatch.setattr(app, "make_window", lambda *_, **__: pytest.fail("a window was made"))
    with pytest.raises(AvatarError, match="Tiny has no encoder for 40 ms of look-ahead: choose 120 ms"):
        app.run(str(tiny), look_ahead_ms=40, settings=tmp_path / "settings.ini")
    assert Preferences(tmp_path / "settings.ini").look_ahead_ms is None
