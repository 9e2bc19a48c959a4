"""A picture that was saved is given its content credentials beside the window."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal

from studio.errors import in_words
from studio.ui.sentences.marks import UNSIGNED

if TYPE_CHECKING:
    from pathlib import Path

    from studio.host_events import OnAir

_LOG = logging.getLogger(__name__)


class PictureSigning(QThread):
    """Sign one picture of the avatar on air, on a thread of its own; the picture stays as it is where that fails."""

    unsigned = Signal(str)
    """Why it has no credentials, in one sentence."""

    def __init__(self, picture: Path, on_air: OnAir) -> None:
        super().__init__()
        self.setObjectName("picture-signing")
        self._picture, self._on_air = picture, on_air

    def run(self) -> None:
        """Sign it; say why not."""
        from studio.provenance.credentials import EMBEDDED
        from studio.provenance.seal import Seal
        from studio.provenance.statement import Statement

        if self._picture.suffix.lower() not in EMBEDDED:
            return
        try:
            seal = Seal(Statement.of(self._on_air.manifest), self._on_air.folder)
            seal.replace(self._picture, self._picture)
            sentence = seal.notice
        except Exception as error:  # noqa: BLE001 - the border of the thread
            _LOG.exception("a picture was not signed")
            sentence = in_words(error, UNSIGNED)
        if sentence:
            self.unsigned.emit(sentence)
