"""Pictures painted several at a time take no new arrays."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.ahead import Ahead
from studio.engine.batch import Batch
from studio.engine.models.avatar import Avatar
from tests.engine.test_ahead import blocks
from tests.engine.test_pipeline import speech

if TYPE_CHECKING:
    from pathlib import Path


def test_nothing_as_large_as_an_array_is_allocated_after_warm_up(tiny: Path) -> None:
    avatar = Avatar.load(tiny)
    batch, hearing = Batch(avatar, 5), Ahead(avatar, blocks(speech(2.4), 16_000), lambda _rest: None)
    picture = avatar.manifest.picture
    pictures = [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in range(5)]
    for _ in range(4):
        assert hearing.wait_for(5) == 5
        batch.make(hearing, pictures)
    # What is measured is painting; the rest of the sound has been heard by then.
    while hearing.samples is None or hearing.wait_for(40) < 40:
        pass
    tracemalloc.start()
    try:
        batch.make(hearing, pictures)
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(7):
            batch.make(hearing, pictures)
        peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
        hearing.close()
        batch.close()
        avatar.close()

    # The smallest array of a batch, its faces, has 61,440.
    assert peak < 5 * 8192, f"{peak} bytes at once"
