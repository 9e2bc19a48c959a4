"""What was told is kept, bounded, with its time, and can be copied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from studio.ui.dialogs.notice_sheet import NoticeSheet
from studio.ui.notice_history import MOST, NoticeHistory

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def test_the_last_ones_are_kept_each_in_a_line_with_its_time() -> None:
    history = NoticeHistory()
    for number in range(MOST + 3):
        history.add(f"Title {number}", "One\nsentence.")
    lines = history.as_text().splitlines()
    assert len(lines) == MOST
    assert re.fullmatch(r"\d\d:\d\d:\d\d  Title 3: One sentence\.", lines[0])
    assert lines[-1].endswith(f"Title {MOST + 2}: One sentence.")


def test_the_sheet_grows_while_it_is_open_and_is_copied(window: MainWindow) -> None:
    window.commands.actions["notices"].trigger()
    sheet = next(child for child in window.children() if isinstance(child, NoticeSheet))
    assert sheet.text.toPlainText() == ""
    assert not sheet.copy.isEnabled()
    window.notices.trouble("one", "Too slow", "Close other programs.")
    window.notices.success("two", "Saved", "clip.mp4")
    lines = sheet.text.toPlainText().splitlines()
    assert [line[10:] for line in lines] == ["Too slow: Close other programs.", "Saved: clip.mp4"]
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == sheet.text.toPlainText()
    sheet.close()
