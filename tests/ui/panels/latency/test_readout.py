"""What the head of the latency panel says of the pictures in a log."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.metrics.earlier import EarlierSession
from studio.engine.metrics.session_log import SessionLog
from studio.ui.panels.examination import Examination
from studio.ui.panels.latency.readout import LatencyReadout
from studio.ui.sentences import panels as say


@pytest.fixture
def readout() -> LatencyReadout:
    """Give that of two pictures, of 120 ms at -3 s and of 150 ms at -1 s, at the monotonic second 100."""
    log = SessionLog(60)
    log.totals.add((120.0, 20.0), 97.0)
    log.totals.add((150.0, 20.0), 99.0)
    return LatencyReadout(Examination(log))


def test_what_is_over_the_budget_is_a_warning_at_once(readout: LatencyReadout) -> None:
    said = [readout.live(took_ms, 200.0) for took_ms in (250.0, 200.0, None)]

    assert said == [("250 of 200 ms", True), ("200 of 200 ms", False), ("not running", False)]


def test_what_was_over_the_budget_is_a_warning_at_the_pointer_and_the_cursors(readout: LatencyReadout) -> None:
    assert readout.at_pointer(-1.0, "", None, 100.0, 140.0).over
    assert not readout.at_pointer(-3.0, "", None, 100.0, 140.0).over
    cursors = readout._examination.cursors
    cursors[0] = -3.0
    assert not readout.at_cursors(100.0, 140.0).over
    cursors[1] = -1.0
    assert readout.at_cursors(100.0, 140.0).over


def test_the_cursors_say_their_values_and_the_difference(readout: LatencyReadout) -> None:
    assert readout.at_cursors(100.0, 200.0).words == ""
    readout._examination.cursors[0] = -3.0
    assert readout.at_cursors(100.0, 200.0).words == say.WAY_MS.format(value=120.0)
    readout._examination.cursors[1] = -1.0
    assert "+30" in readout.at_cursors(100.0, 200.0).words


def test_the_pointer_reads_the_nearest_picture_and_the_session_before(readout: LatencyReadout) -> None:
    before = EarlierSession("before", None, None, (np.array([-3.0]), np.array([668.0])))

    assert readout.at_pointer(-3.2, "", before, 100.0, 200.0).words.endswith(say.WAY_COMPARED.format(value=120.0, before=668.0))
    assert readout.at_pointer(-1.0, "4 skipped", before, 100.0, 200.0).words.endswith("4 skipped")
    assert readout.at_pointer(-20.0, "", None, 100.0, 200.0).words == ""
