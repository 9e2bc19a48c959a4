"""How many threads the generator works with on the processor: found by measurement, never more than are of use.

Live, a thread more takes the core that the window and the idle loop need, so it is the fewest with which a picture is in
time. For a clip it is the number that makes the most pictures while the video encoder works beside it.
"""

from __future__ import annotations

import logging
import os
from time import perf_counter
from typing import TYPE_CHECKING

from studio.avatars.format import GENERATOR
from studio.engine.measurement_cache import measured_once
from studio.engine.models.sessions import cache_folder
from studio.files.folders import scratch

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.models.performer import Performer
    from studio.engine.models.recall import Painting

_LOG = logging.getLogger(__name__)
FILE = "threads.json"
SHARE = 0.5
"""Live, the generator is to take no more than this part of a picture's time: the rest is for everything else."""
PAYS = 0.9
"""More threads are worth their cores when a picture takes at most this part of the time."""
MOST = 16
_RUNS = 3
_HELD = 4
"""Pictures of a trial that may wait for the video encoder; so many are made before the clock starts."""
_TRIAL_S, _LEAST_PICTURES = 0.25, 4


def counts() -> tuple[int, ...]:
    """Give the numbers that are tried, 1, 2, 4, up to the cores that this process may use."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return tuple(one for one in (1, 2, 4, 8, MOST) if one <= cores)


def suit_live(avatar: Performer) -> None:
    """Give the avatar's generator the fewest threads with which a picture is in time, or with which it is fastest.

    Most are in time with one, which is seen at once; otherwise what is found is remembered for this network, these
    versions and this number of cores. Nothing is done where an NVIDIA GPU paints.

    Raises
    ------
    AvatarError, UnusableError
        The network cannot be opened again.
    """
    limit_s = SHARE / avatar.manifest.picture.fps
    # It ran when it was loaded, so this is not its first time.
    if not avatar.device.on_cpu or _paint_s(avatar, avatar.generator, runs=1) <= limit_s:
        return
    _take(avatar, measured_once(FILE, _key(avatar, "live"), counts(), lambda: enough(avatar, limit_s)))


def enough(avatar: Performer, limit_s: float) -> int:
    """Time the generator with more and more threads; give the fewest that stay under ``limit_s``, or the fastest."""
    best, best_s = 1, _paint_s(avatar, avatar.generator)
    for threads in counts()[1:]:
        if best_s <= limit_s:
            break
        taken_s = _paint_s(avatar, avatar.model.generator(threads))
        if taken_s > PAYS * best_s:
            break
        best, best_s = threads, taken_s
    return best


def suit_clip(avatar: Performer) -> None:
    """Give the avatar's generator as many threads as make the most pictures of a clip; else as `suit_live`."""
    if avatar.device.on_cpu:
        _take(avatar, measured_once(FILE, _key(avatar, "clip"), counts(), lambda: fastest(avatar)))


def fastest(avatar: Performer) -> int:
    """Make pictures of rest into a clip that is thrown away, with more and more threads; give the number that paid."""
    best, best_s = 1, _clip_s(avatar)
    for threads in counts()[1:]:
        avatar.share(threads)
        taken_s = _clip_s(avatar)
        if taken_s > PAYS * best_s:
            break
        best, best_s = threads, taken_s
    return best


def _take(avatar: Performer, threads: int) -> None:
    if threads != avatar.threads:
        avatar.share(threads)
    _LOG.info("The generator works with %d threads", threads)


def _key(avatar: Performer, use: str) -> str:
    # Work that gives way to everything else is another case than work that does not.
    way = os.nice(0) if hasattr(os, "nice") else 0
    graph = avatar.networks[GENERATOR].data
    return cache_folder(avatar.device, graph, f"{use} {counts()[-1]} {way}".encode()).name


def _paint_s(avatar: Performer, network: Painting, runs: int = 1 + _RUNS) -> float:
    """Give the seconds of the fastest of a few runs; the first counts only where it is the only one."""
    frame, taken_s = avatar.new_frame(), []
    for _ in range(runs):
        began = perf_counter()
        network(frame.face, frame.features, out=frame.mouth)
        taken_s.append(perf_counter() - began)
    network.unbind()
    return min(taken_s[1:] or taken_s)


class _Rest:
    """Silence: every picture is one of rest."""

    def take(self, out: NDArray[np.float32]) -> None:
        out.fill(0.0)


def _clip_s(avatar: Performer) -> float:
    """Give the seconds that a picture of a clip takes, from idle loop to encoded."""
    # Imported here: an avatar on air needs neither.
    from studio.engine.offline.batch import Batch
    from studio.media.clip import ClipWriter

    picture = avatar.manifest.picture
    with scratch() as folder:
        writer = ClipWriter(folder / "trial.mp4", width=picture.width, height=picture.height, fps=picture.fps,
                            threads=1, held=_HELD)
        batch = Batch(avatar)
        try:
            with writer:
                made, began = -_HELD, perf_counter()
                while made < _LEAST_PICTURES or perf_counter() - began < _TRIAL_S:
                    if made == 0:
                        began = perf_counter()
                    lent = writer.borrow()
                    assert lent is not None
                    batch.make(_Rest(), [lent.array])
                    writer.put_planes(lent)
                    made += 1
                return (perf_counter() - began) / made
        finally:
            batch.close()
            avatar.generator.unbind()
