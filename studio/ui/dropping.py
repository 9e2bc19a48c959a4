"""Files that are dragged onto a widget from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent


def files_of(event: QDropEvent) -> list[Path]:
    """Give the files that are dragged here or let go, and accept them; none where it is something else."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if files:
        event.acceptProposedAction()
    return files
