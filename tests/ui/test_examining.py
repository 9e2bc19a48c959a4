"""The commands of the panels: a panel that is shown for them goes with them, and a region is shown before it is exported."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import MagicMock, call

import pytest
from PySide6.QtWidgets import QWidget

from studio.engine.metrics.session_log import SessionLog
from studio.ui.examining import Examining
from studio.ui.panels.examination import Examination

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SHOW, HIDE = call.show_panel("spectrogram", on=True), call.show_panel("spectrogram", on=False)


@pytest.fixture
def examination(qtbot: QtBot) -> Examination:
    return Examination(SessionLog(60))


@pytest.fixture
def layouts() -> MagicMock:
    return MagicMock()


def test_where_no_panel_is_seen_one_comes_with_freezing_and_goes_with_it(examination: Examination, layouts: MagicMock) -> None:
    examining = Examining(examination, MagicMock(), layouts, list)
    examining.freeze(True)
    assert layouts.mock_calls == [SHOW]
    examination.freeze(False)
    assert layouts.mock_calls == [SHOW, HIDE]
    examination.freeze(True)
    examination.freeze(False)
    assert layouts.mock_calls == [SHOW, HIDE]


def test_a_panel_that_was_there_stays(examination: Examination, layouts: MagicMock, qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    examining = Examining(examination, MagicMock(), layouts, lambda: [panel])
    examining.freeze(True)
    examining.freeze(False)
    assert layouts.mock_calls == []


def test_while_live_what_there_is_to_export_is_shown_first(examination: Examination, layouts: MagicMock) -> None:
    excerpts = MagicMock()
    examining = Examining(examination, excerpts, layouts, list)
    examining.export_region()
    assert examination.frozen
    assert examination.region is not None
    assert not excerpts.export.called
    examining.export_region()
    assert excerpts.export.called


def test_a_session_is_compared_in_a_latency_panel_that_is_seen(examination: Examination, layouts: MagicMock) -> None:
    excerpts = MagicMock()
    Examining(examination, excerpts, layouts, list).compare_session()
    assert layouts.mock_calls == [call.show_panel("latency", on=True)]
    assert excerpts.compare.called
