"""The spectrogram on real sound of the real engine."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.metrics.session_log import decibels
from tests import tiny_avatar
from tests.ui.panels.pixels import bright

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from studio.ui.main_window import MainWindow


def test_the_spectrogram_shows_the_sound_and_the_mouth(speaking: MainWindow, qtbot: QtBot) -> None:
    spectrogram = speaking.spectrogram
    qtbot.waitUntil(lambda: speaking.log.mel.count > 0)
    assert not spectrogram.empty
    qtbot.waitUntil(lambda: decibels(speaking.log.mel.after(0)[1]).max() > -40)
    qtbot.waitUntil(lambda: float(np.ptp(speaking.log.mouth.after(0)[1])) > 1.0)
    qtbot.waitUntil(lambda: bright(spectrogram.grab().toImage()) > 500)
    qtbot.waitUntil(lambda: len(spectrogram.plot.curve.getData()[0]) > 10)


def test_the_line_on_the_spectrogram_is_the_sound_of_the_picture_on_screen(speaking: MainWindow, qtbot: QtBot) -> None:
    spectrogram = speaking.spectrogram
    qtbot.waitUntil(lambda: spectrogram.plot.moments[0].isVisible())
    speaking.polling.stop()
    spectrogram.on_screen_s = speaking.times.heard_s
    speaking.examination.tick(time.monotonic())
    spectrogram.refresh()
    assert spectrogram.plot.moments[0].x() == pytest.approx(speaking.times.heard_s - speaking.examination.now_s)
    # What is painted was heard at least the look-ahead ago.
    assert spectrogram.plot.moments[0].x() < -tiny_avatar.MEL_AHEAD / 80
    assert spectrogram.plot.waited.x() == spectrogram.plot.moments[0].x()
    assert spectrogram.plot.waited.rect().width() == pytest.approx(spectrogram.wait_ms / 1e3)


def test_the_pointer_reads_hertz_seconds_and_decibels(speaking: MainWindow, qtbot: QtBot) -> None:
    plot, view = speaking.spectrogram.plot, speaking.spectrogram.plot.sound
    qtbot.waitUntil(lambda: speaking.log.mel.count > 100)
    said = speaking.panels["spectrogram"].head.figure
    qtbot.mouseMove(plot.viewport(), plot.where(view, -0.9, 40.0).toPoint())
    qtbot.waitUntil(lambda: said.text().endswith("dB"))
    assert "Hz" in said.text()
    assert "\N{MINUS SIGN}0.9" in said.text()
    assert " s " in said.text()
