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


def test_it_warns_only_after_two_seconds_over_the_budget(readout: LatencyReadout) -> None:
    said = [readout.live(took_ms, 200.0, now_s)
            for took_ms, now_s in ((250.0, 100.0), (250.0, 101.5), (250.0, 102.5), (150.0, 102.5))]

    assert said == [("250 of 200 ms", False), ("250 of 200 ms", False), ("250 of 200 ms", True), ("150 of 200 ms", False)]


def test_two_seconds_begin_anew_where_it_did_not_run(readout: LatencyReadout) -> None:
    said = [readout.live(took_ms, 200.0, now_s) for took_ms, now_s in ((250.0, 100.0), (None, 101.0), (250.0, 102.5))]

    assert said[1:] == [("not running", False), ("250 of 200 ms", False)]


def test_the_cursors_say_their_values_and_the_difference(readout: LatencyReadout) -> None:
    assert readout.at_cursors(100.0) == ""
    readout._examination.cursors[0] = -3.0
    assert readout.at_cursors(100.0) == say.WAY_MS.format(value=120.0)
    readout._examination.cursors[1] = -1.0
    assert "+30" in readout.at_cursors(100.0)


def test_the_pointer_reads_the_nearest_picture_and_the_session_before(readout: LatencyReadout) -> None:
    before = EarlierSession("before", None, None, (np.array([-3.0]), np.array([668.0])))

    assert readout.at_pointer(-3.2, "", before, 100.0).endswith(say.WAY_COMPARED.format(value=120.0, before=668.0))
    assert readout.at_pointer(-1.0, "4 skipped", before, 100.0).endswith("4 skipped")
    assert readout.at_pointer(-20.0, "", None, 100.0) == ""
