"""A panel's figures as CSV: into a file or onto the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from studio.errors import OutputError
from studio.files.draft import write_text
from studio.ui.panels.table import as_csv
from studio.ui.platform import choosing
from studio.ui.sentences import window as say

if TYPE_CHECKING:
    from pathlib import Path

    from studio.ui.notices import Notices
    from studio.ui.panels.panel import Panel
    from studio.ui.panels.table import Tabled


def offer_table(panel: Panel, body: Tabled, notices: Notices) -> None:
    """Put saving and copying its figures into the panel's menu."""
    panel.offer(say.CSV_SAVE, lambda: _ask_and_save(panel, body, notices))
    panel.offer(say.CSV_COPY, lambda: copy(body))


def copy(body: Tabled) -> None:
    """Put the figures onto the clipboard."""
    QGuiApplication.clipboard().setText(as_csv(body.table()))


def save(body: Tabled, path: Path, notices: Notices) -> None:
    """Write the figures to ``path`` and say so, or say why not."""
    try:
        write_text(path, as_csv(body.table()))
    except OutputError as error:
        notices.trouble("csv", say.CSV_NOT_SAVED, str(error))
    else:
        notices.success("csv", say.CSV_SAVED, str(path))


def _ask_and_save(panel: Panel, body: Tabled, notices: Notices) -> None:
    suggested = f"{panel.windowTitle().lower()}.csv"
    chosen = choosing.save_file(panel.window(), choosing.Purpose.FIGURES, say.CSV_TITLE, suggested, say.CSV_FILES)
    if chosen is not None:
        save(body, chosen, notices)
