"""A panel's figures as CSV: into a file or onto the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from studio.ui.painted import as_csv

if TYPE_CHECKING:
    from studio.ui.notices import Notices
    from studio.ui.painted import Painted
    from studio.ui.panel import Panel


def offer_table(panel: Panel, body: Painted, notices: Notices) -> None:
    """Put "Save as CSV" and "Copy" into the panel's menu."""
    panel.offer("Save as CSV…", lambda: _ask_and_save(panel, body, notices))
    panel.offer("Copy as CSV", lambda: copy(body))


def copy(body: Painted) -> None:
    """Put the figures onto the clipboard."""
    QGuiApplication.clipboard().setText(as_csv(body.table()))


def save(body: Painted, path: Path, notices: Notices) -> None:
    """Write the figures to ``path`` and say so, or say why not."""
    try:
        path.write_text(as_csv(body.table()), encoding="utf-8")
    except OSError as error:
        sentence = f"{path} cannot be written ({error.strerror}): choose another folder."
        notices.trouble("csv", "The table was not saved", sentence)
    else:
        notices.success("csv", "Table saved", str(path))


def _ask_and_save(panel: Panel, body: Painted, notices: Notices) -> None:
    suggested = f"{panel.windowTitle().lower()}.csv"
    chosen, _ = QFileDialog.getSaveFileName(panel.window(), "Save as CSV", suggested, "CSV (*.csv)")
    if chosen:
        save(body, Path(chosen), notices)
