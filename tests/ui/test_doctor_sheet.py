"""The page that checks the machine shows what the command shows, and its report can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from tests.ui.test_accessibility import findings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


def test_the_menu_opens_it_and_the_report_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.actions["doctor"].trigger()
    sheet = window.processor.doctor
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet.report is not None and sheet.again.isEnabled())

    sheet.copy.click()

    assert QGuiApplication.clipboard().text() == sheet.report.as_text()
    assert "a picture takes" in QGuiApplication.clipboard().text()
    assert findings(sheet) == []
    first = sheet.report
    sheet.again.click()
    qtbot.waitUntil(lambda: sheet.report is not first and sheet.again.isEnabled())
    sheet.close()


def test_a_look_that_is_under_way_does_not_outlive_the_window(window: MainWindow) -> None:
    window.processor.check()
    window.close()

    assert window.processor.doctor is not None
    assert window.processor.doctor._looking is not None
    assert window.processor.doctor._looking.isFinished()
