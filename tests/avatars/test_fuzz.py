"""A short run of the benchmark that damages avatars; the long one is `benchmarks/fuzz.py`."""

from __future__ import annotations

from benchmarks import fuzz


def test_damaged_avatars_are_refused_in_one_sentence_or_are_sound_after_all() -> None:
    rows = fuzz.run(400, seed=20)

    assert [row.what for row in rows if row.met is False] == []
    assert rows[-1].measured == "400 cases, 0 failed"
