"""Painted in groups a batch is its pictures one by one, and the times of one group are read while the next is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks.grouped import GROUPS_AHEAD, Grouped, LapStream
from studio.engine.core.frame import GPU_PARTS
from studio.engine.models.device import Device
from tests import tiny_avatar
from tests.engine.painters.gpu.test_fallback import own_cache, queued, speech, worst
from tests.nvidia_libraries import needs_compiler

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.engine.models.performer import Performer
    from tests.nvidia_libraries import Counted

__all__ = ["own_cache", "queued"]
CUDA = Device("cuda")


@needs_compiler
def test_times_are_told_of_the_lap_that_is_over_while_the_next_is_on_its_way(cudart: Counted) -> None:
    stream, out = LapStream(CUDA), np.full(len(GPU_PARTS), np.nan)
    generate = GPU_PARTS.index("generate")
    for lap in range(6):
        stream.begin("generate")
        for _ in range(lap):
            stream.begin("mel")
        stream.end("generate")
        if lap:
            with stream.before():
                stream.times_ms(out)
            # Half a millisecond for every mark that was left meanwhile.
            assert out[generate] == 0.5 * lap
        stream.turn()
    with stream.before():
        stream.times_ms(out)
    assert out[generate] == 3.0


def in_batches(chain: Grouped, avatar: Performer, counted: Counted | None = None) -> list[np.ndarray]:
    """Let a chain make twenty pictures, batch by batch and group by group; give the finished faces."""
    batch, painted, timeline, sound = chain.plan.batch, chain.painting.plan.batch, avatar.timeline, speech(3.0)
    chain.listening.start(0)
    shown: list[np.ndarray] = []
    for index in range(30, 50, batch):
        starts = [timeline.mel_end(one) - timeline.mel_frames for one in range(index, index + batch)]
        at = starts[0] * 200 - 401
        chain.listening.hear(sound[at : at + chain.plan.samples].copy(), np.array(starts) - starts[0], 0)
        chain.listening.encode()
        before = counted.waits if counted is not None else 0
        groups = batch // painted
        for number in range(groups + GROUPS_AHEAD - 1):
            if number < groups:
                chain.share(number * painted)
                chain.painting.room().fill(90)
                chain.painting.see(np.full((painted, 2), 50, np.float32))
                chain.painting.paint()
                chain.painting.finish()
            if number >= GROUPS_AHEAD - 1:
                shown += list(chain.painting.take()[0].copy())
        # The host waits for nothing but what it takes, once for each group.
        assert counted is None or counted.waits == before + groups
    return shown


@needs_compiler
@pytest.mark.parametrize("queue", [True, False])
def test_a_batch_is_its_pictures_one_by_one(
    queue: bool, tmp_path: Path, load: Callable[..., Performer], request: pytest.FixtureRequest
) -> None:
    counted = request.getfixturevalue("queued") if queue else None
    avatar = load(tiny_avatar.write(tmp_path / "tiny", left=2, right=1, crop=50))
    results = []
    for batch, group in ((1, 1), (10, 10), (10, 5), (20, 2)):
        chain = Grouped(avatar, batch, group)
        assert ("share" in chain.sessions) == (group < batch)
        results.append(in_batches(chain, avatar, counted))

    assert all(worst(results[0][3:], one[3:]) <= 1 for one in results[1:])
    assert len(results[0]) == 20
