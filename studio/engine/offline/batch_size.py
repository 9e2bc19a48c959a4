"""How many pictures to paint at a time where that is free to choose: measured once for a machine, then remembered."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.format import GENERATOR
from studio.engine.measurement_cache import measured_once
from studio.engine.models.sessions import cache_folder

if TYPE_CHECKING:

    from studio.engine.models.performer import Performer
    from studio.engine.models.recall import Painting

SIZES = (1, 2, 4, 8)
"""The next is tried as long as the one before paid; an NVIDIA GPU is given the last, for it paints them side by side."""
PAYS = 0.97
"""A larger batch is worth its memory when a picture takes at most this part of the time."""
_ROUNDS = 4


def best_batch(avatar: Performer, threads: int = 1) -> int:
    """Give how many pictures the avatar's generator should paint at a time when no single one is waited for.

    What is remembered holds for this network, this onnxruntime, this device and this number of threads.

    Parameters
    ----------
    avatar
        Its generator runs a few times, on its own device.
    threads
        With which it was loaded.

    Raises
    ------
    UnusableError
        The device failed.
    """
    if not avatar.generator.takes_batches:
        return 1
    if avatar.device.nvidia:
        return SIZES[-1]
    graph = avatar.networks[GENERATOR].data
    key = cache_folder(avatar.generator.device, graph, f"batch {threads}".encode()).name
    return measured_once("batches.json", key, SIZES, lambda: measure(avatar.generator, avatar))


def measure(network: Painting, avatar: Performer) -> int:
    """Time the sizes in turn, each against the one before, and give the one that pays."""
    best = SIZES[0]
    for size in SIZES[1:]:
        if size > network.most:
            break
        one, two = _times_s(network, avatar, (best, size))
        if two / size > PAYS * one / best:
            break
        best = size
    return best


def _times_s(network: Painting, avatar: Performer, sizes: tuple[int, int]) -> tuple[float, float]:
    """Give the seconds of a run for both sizes, the fastest of a few taken in turn."""
    frame, rng = avatar.new_frame(), np.random.default_rng(7)
    arrays = []
    for size in sizes:
        faces = rng.integers(0, 256, (size, *frame.face.shape[1:]), np.uint8)
        features = rng.random((size, *frame.features.shape[1:]), np.float32)
        arrays.append((faces, features, np.zeros_like(faces)))
    times = [float("inf"), float("inf")]
    for turn in range(1 + _ROUNDS):
        for which, (faces, features, mouths) in enumerate(arrays):
            began = perf_counter()
            network(faces, features, out=mouths)
            if turn:
                times[which] = min(times[which], perf_counter() - began)
    network.unbind()
    return times[0], times[1]
