"""From when on a mark is believed."""

from __future__ import annotations

from benchmarks.unmarked import find_in_made
from studio.provenance.mark_reading.found_mark import CERTAIN_SCORE, LEAST_SCORE, FoundMark
from tests.provenance.films import PAYLOAD


def test_a_weak_mark_counts_only_with_bits_that_fit_their_check() -> None:
    assert FoundMark(LEAST_SCORE, PAYLOAD, 0.1, 0.9, 1.0).present
    assert not FoundMark(LEAST_SCORE, PAYLOAD ^ 1, 0.1, 0.9, 1.0).present
    assert not FoundMark(LEAST_SCORE - 0.1, PAYLOAD, 0.1, 0.9, 1.0).present
    assert FoundMark(CERTAIN_SCORE, PAYLOAD ^ 1, 0.1, 0.9, 1.0).present


def test_bits_of_chance_are_no_mark_however_well_the_pattern_fits() -> None:
    """Blocks of blue that blink at the mark's own rate, each as it happens, once more through x264."""
    found = find_in_made("blinking", 64)

    assert found.score > LEAST_SCORE
    assert found.evenness < 0.7
    assert not found.present
