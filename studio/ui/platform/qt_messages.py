"""What Qt itself has to say goes into the studio's log."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMessageLogContext

_LOG = logging.getLogger(__name__)
LONGEST = 500
"""Letters of a message that are kept."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def logged_qt_messages() -> Iterator[None]:
    """Log Qt's messages meanwhile, with the name of their category, in place of printing them."""
    before = qInstallMessageHandler(_log)
    try:
        yield
    finally:
        # Qt may speak again when Python is no longer there to be called.
        qInstallMessageHandler(before)


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "%s: %.*s", context.category or "qt", LONGEST, message)
