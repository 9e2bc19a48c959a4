"""The report for a bug is shown before it is saved, may be changed, and is saved and copied as it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from studio.engine import doctor
from studio.ui.platform import choosing
from tests.ui.test_accessibility import findings

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from studio.ui.dialogs.bug_report import BugReport
    from studio.ui.main_window import MainWindow


def shown(window: MainWindow, qtbot: QtBot) -> BugReport:
    window.commands.actions["bug-report"].trigger()
    dialog = window.bug_reports.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ready)
    return dialog


def test_the_menu_shows_it_and_it_is_saved_and_copied_as_it_was_changed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(window, qtbot)
    report = dialog.text.toPlainText()
    assert findings(dialog) == []
    for part in ("## Versions", "## Machine", "## Log", "a picture takes"):
        assert part in report

    dialog.text.setPlainText(report + "It happened when I spoke.")
    dialog.copy.click()
    monkeypatch.setattr(choosing, "save_file", lambda *_: tmp_path / "report.txt")
    dialog.save.click()

    assert QGuiApplication.clipboard().text() == report + "It happened when I spoke."
    assert (tmp_path / "report.txt").read_text() == report + "It happened when I spoke."
    assert str(tmp_path) in dialog.said.text()
    dialog.save_as(tmp_path / "missing" / "report.txt")
    assert "its folder does not exist" in dialog.said.text()
    dialog.close()


def test_a_check_that_fails_costs_no_report(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ValueError("a broken driver")

    monkeypatch.setattr(doctor, "examine", fail)
    dialog = shown(window, qtbot)

    assert "The check was not made: ValueError: a broken driver" in dialog.text.toPlainText()
    assert "## Log" in dialog.text.toPlainText()
    dialog.close()


def test_a_report_that_is_being_written_does_not_outlive_the_window(window: MainWindow) -> None:
    window.bug_reports.show()
    window.close()

    assert window.bug_reports.dialog is not None
    assert window.bug_reports.dialog._writing is not None
    assert window.bug_reports.dialog._writing.isFinished()
