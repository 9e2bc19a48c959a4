"""Encoders of graphics hardware are offered once a trial has shown that they work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.media.encoders import ALL, X264
from studio.ui.settings import encoder as module
from studio.ui.settings.encoder import EncoderField

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_encoders_of_hardware_are_offered_once_they_were_tried(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "working", lambda: (X264, ALL["h264_qsv"]))
    chosen: list[str] = []
    field = EncoderField(lambda: "h264_qsv", chosen.append)
    qtbot.addWidget(field)
    field.refresh()
    assert field.count() == 1
    field.show()
    field.refresh()
    qtbot.waitUntil(lambda: field.count() == 2)

    assert field.currentData() == "h264_qsv"
    field.activated.emit(0)
    assert chosen == ["libx264"]
    field._trial.wait()
