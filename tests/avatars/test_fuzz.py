"""A short run of the benchmark that gives the studio a hostile author's files; the long one is `benchmarks/fuzz.py`."""

from __future__ import annotations

import sys

import pytest

from benchmarks import fuzz


@pytest.mark.skipif(sys.platform != "linux", reason="its bounds and its watch are Linux's")
def test_a_hostile_author_s_files_are_refused_in_one_sentence_or_are_sound_after_all() -> None:
    rows = fuzz.run(400, seed=20)

    assert [(row.what, row.measured) for row in rows if row.met is False] == []
    assert rows[-1].measured == "400 cases, 0 failed"
