"""Ticks come until the end, and a fault in one is told, not the end of a thread in silence."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.sources.intake import Intake
from studio.engine.sources.tone import Tone
from tests.sounds import until

if TYPE_CHECKING:
    import pytest


def test_a_source_whose_ticks_fail_ends_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("no rate")

    monkeypatch.setattr(Intake, "put", broken)
    tone = Tone()
    tone.open(Ring(16_000))
    try:
        until(lambda: tone.poll(time.monotonic()) is SourceState.ENDED)
        assert "ZeroDivisionError: no rate" in tone.trouble
        assert "the ticks of tone ended" in caplog.text
    finally:
        tone.close()
