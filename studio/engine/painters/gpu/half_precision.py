"""Weights of 16 bits where the picture stays the same, in the form that the device is fastest with."""

from __future__ import annotations

import logging
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.format import GENERATOR
from studio.avatars.onnxfile import read_onnx
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.gpu.bias_folding import folded
from studio.engine.painters.gpu.sessions import gpu_cache_folder
from studio.engine.painters.gpu.tensors import Bound, Tensor, halved
from studio.engine.painters.gpu.transfers import Download
from studio.errors import AvatarError, OutputError
from studio.files.draft import write_bytes
from studio.files.private import make_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.engine.models.device import Device
    from studio.engine.models.performer import Performer
    from studio.engine.models.runnable import OwnGraph, Runnable

_LOG = logging.getLogger(__name__)
MOST_LEVELS = 2
"""Of 255: so far a painted face may be from that of the full weights."""
_FACES, _ROUNDS = 2, 20


def lightest(avatar: Performer) -> Runnable:
    """Give the avatar's generator for its device: halved when what it paints there stays within `MOST_LEVELS`.

    Of the forms of which that is true it is the one that takes the least time there. What was found is kept in the user's
    cache, by the network's bytes, the versions and the device.
    """
    whole = avatar.networks[GENERATOR]
    folder = gpu_cache_folder(avatar.device, whole.data)
    kept, full = folder / "generator-light.onnx", folder / "generator-full"
    if full.is_file():
        return whole
    if kept.is_file():
        try:
            return read_onnx(kept)
        except AvatarError as error:
            _LOG.warning("What was kept is made anew: %s", error)
    best: Runnable = whole
    least_ms, sure = float("inf"), True
    for name, light in _forms(whole):
        try:
            levels, ms = tried(avatar, avatar.device, light)
        except UnusableError as error:
            _LOG.info("A generator of %s is not used: %s", name, error)
            sure = False
            continue
        _LOG.info("With a generator of %s a face differs by %d levels at most and takes %.2f ms", name, levels, ms)
        if levels <= MOST_LEVELS and ms < least_ms:
            best, least_ms = light, ms
    if sure:
        _keep(full if best is whole else kept, b"" if best is whole else best.data)
    return best


def _forms(network: Runnable) -> Iterator[tuple[str, OwnGraph]]:
    yield "16 bits", halved(network)
    other = folded(network)
    if other is not None:
        yield "16 bits with biases as weights", halved(other)


def tried(avatar: Performer, device: Device, light: Runnable) -> tuple[int, float]:
    """Paint faces with ``light``; give the largest difference from the avatar's own generator in levels, and a face's ms."""
    face, features = _example(avatar)
    given, painted = (Tensor(device, face.shape, np.uint8) for _ in range(2))
    heard = Tensor(device, features.shape, np.float32)
    network = Bound(light, device, [{"face": given, "features": heard}], [{"mouth": painted}], exact=False)
    download, wanted, worst = Download(painted), np.zeros_like(face), 0
    random = np.random.default_rng(3)
    for _ in range(_FACES):
        heard.put(features)
        given.put(face)
        network()
        avatar.generator(face, features, out=wanted)
        worst = max(worst, int(np.abs(download.fetch().astype(np.int16) - wanted).max()))
        features[...] = random.uniform(-0.5, 1.0, features.shape)
    times = []
    for _ in range(_ROUNDS if device.nvidia else 1):
        began = perf_counter()
        network()
        times.append((perf_counter() - began) * 1e3)
    return worst, median(times)


def _example(avatar: Performer) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Give a face of soft colours and features of rest."""
    frame = avatar.new_frame()
    tall, wide = frame.face.shape[1:3]
    y, x = np.mgrid[:tall, :wide]
    soft = [np.sin(x / 19), np.cos(y / 23), np.sin((x + y) / 31)]
    frame.face[0] = np.rint(128 + 90 * np.stack(soft, axis=-1))
    return frame.face, frame.features


def _keep(path: Path, data: bytes) -> None:
    """Write a file of the cache that appears whole or not at all; without it, it is found out anew."""
    try:
        make_private(path.parent)
        write_bytes(path, data, private=True)
    except (OSError, OutputError) as error:
        _LOG.warning("What was found out is not kept: %s", error)
