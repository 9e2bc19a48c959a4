"""Footage that was kept for its time goes at the window's start and while it is open."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from studio.avatars import library
from studio.avatars.capture.work import Work
from studio.ui.kept_footage import EVERY_MS, KeptFootage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot


@pytest.fixture
def examined(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(library, "user_data", lambda: tmp_path)
    with Work(library.captures(), tmp_path / "me.mp4", "ab" * 32) as work:
        work.finish_rows()
    return work.folder


def test_what_is_old_goes_at_the_start_and_what_becomes_old_later(examined: Path, qtbot: QtBot, qapp: QObject) -> None:
    footage = KeptFootage(qapp)
    footage.start()
    footage.close(wait_s=20)
    assert examined.is_dir()
    os.utime(examined, (1e9, 1e9))
    footage.look()
    footage.close(wait_s=20)
    assert not examined.exists()
    assert EVERY_MS <= 3_600_000


def test_a_window_looks(examined: Path, make_window: object, qtbot: QtBot) -> None:
    os.utime(examined, (1e9, 1e9))
    make_window().show()  # type: ignore[operator]
    qtbot.waitUntil(lambda: not examined.exists(), timeout=20_000)
