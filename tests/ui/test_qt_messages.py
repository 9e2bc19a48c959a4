"""Qt's messages: logged at their level with their category, cut, and not printed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qCritical, qWarning

from studio.ui.platform.qt_messages import LONGEST, logged_qt_messages

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def logging_them() -> Iterator[None]:
    with logged_qt_messages():
        yield


@pytest.mark.usefixtures("logging_them")
def test_a_message_is_logged_at_its_level_and_not_printed(caplog: pytest.LogCaptureFixture,
                                                          capfd: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG, "studio"):
        qWarning("a wheel without a car")
        qCritical("%d")

    assert [(one.levelno, one.getMessage()) for one in caplog.records] == [
        (logging.WARNING, "default: a wheel without a car"), (logging.ERROR, "default: %d"),
    ]
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("logging_them")
def test_a_long_message_is_cut(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "studio"):
        qWarning("m" * 100_000)

    assert len(caplog.records[0].getMessage()) == len("default: ") + LONGEST
