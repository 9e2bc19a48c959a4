"""Files that are dragged onto a widget from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent


def files_of(event: QDropEvent) -> list[Path]:
    """Give the files that are dragged here or let go, and accept them; none where it is something else.

    They are copied, whatever is proposed: a program that is told that its file was moved may remove it.
    """
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if files:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return files
