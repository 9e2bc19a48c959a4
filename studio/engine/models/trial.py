"""What a confined process does with an avatar: run its networks, decode its feather and its idle loop.

The shapes in a network depend on the number of pictures alone (`studio.avatars.operators`), so what it takes here for one
picture and for the most at a time it takes later as well. What depends on the numbers that go in, an index say, is met as
far as silence, noise and extremes meet it.
"""

from __future__ import annotations

from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any

import numpy as np

from studio.avatars.format import LOOP, MATTE, Generator, Memory, Picture
from studio.confined.inside import UnfitError
from studio.confined.room import is_memory
from studio.engine.models.faults import plain
from studio.engine.models.runnable import OwnGraph
from studio.engine.models.sessions import open_session, session_options

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

LEVELS = (0.0, -4.0, 4.0, -1e6, 1e6)
"""What inputs of fractions are filled with, beside noise: silence and the bounds of log-mel, and far beyond."""
LOOP_S = 5.0
"""Seconds of the processor for decoding an idle loop; what is longer is decoded so far."""
MANY_S = 6.0
"""Seconds of the processor for many pictures at a time; a network that takes longer for them is given fewer."""


def avatar(request: Mapping[str, Any], blobs: Mapping[str, bytes]) -> dict[str, Any]:
    """Try all of an avatar; see `studio.avatars.trying`."""
    found = networks(request, blobs)
    # Only here: they load OpenCV and FFmpeg.
    from studio.avatars.memory import read_bank, read_table
    from studio.avatars.placement import read_mask, read_plate
    from studio.media.pictures import VideoReader

    folder = Path(request["folder"])
    read_mask(folder, Generator(**request["face"]))
    if request["memory"] is not None:
        memory = Memory(**request["memory"])
        read_table(folder, memory)
        read_bank(folder, memory)
    picture, decoded = Picture(**request["picture"]), []
    if picture.matte:
        read_plate(folder, picture)
    for name in (LOOP, MATTE)[: 1 + picture.matte]:
        video, until, count = VideoReader(folder / name), process_time() + LOOP_S, 0
        while process_time() < until and count <= picture.frames and video.next() is not None:
            count += 1
        decoded.append(count)
    return found | {"decoded": decoded}


def networks(request: Mapping[str, Any], blobs: Mapping[str, bytes]) -> dict[str, Any]:
    """Run networks on silence, noise and extremes, and with many pictures at a time where they take them."""
    most = {}
    for name, inputs in request["networks"].items():
        began, rounds = process_time(), 0
        try:
            options = session_options()
            # Memory goes back after each run: a pool would keep what a run took that failed for lack of it.
            options.enable_cpu_mem_arena = False
            session = open_session(OwnGraph(blobs[name]), options=options)
            names = [one.name for one in session.get_inputs()]
            for values in _given(inputs):
                session.run(None, dict(zip(names, values, strict=True)))
                rounds += 1
        # onnxruntime raises its own kinds of error.
        except Exception as error:
            raise MemoryError if is_memory(str(error)) else UnfitError(f"{name} does not run: {plain(str(error))}") from error
        one_s = (process_time() - began) / rounds
        free = all(isinstance(one.shape[0], str) for one in session.get_inputs())
        many = request["most"] if free else 1
        while many > 1 and many * one_s > MANY_S:
            many //= 2
        most[name] = _most(session, names, inputs, many)
    return {"most": most}


def _most(session: Any, names: list[str], inputs: list[dict[str, Any]], most: int) -> int:
    """Give how many pictures at a time, ``most`` or half of it and so on, the memory here is enough for."""
    while most > 1:
        try:
            many = [np.zeros((most, *one["shape"]), one["dtype"]) for one in inputs]
            session.run(None, dict(zip(names, many, strict=True)))
        # onnxruntime raises its own kinds of error for memory that it does not get.
        except Exception:  # noqa: BLE001
            most //= 2
        else:
            break
    return most


def _given(inputs: list[dict[str, Any]]) -> Iterator[list[NDArray[Any]]]:
    random = np.random.default_rng(1)
    for level in (*LEVELS, None):
        yield [_values(one, level, random) for one in inputs]


def _values(one: dict[str, Any], level: float | None, random: np.random.Generator) -> NDArray[Any]:
    shape = (one.get("batch", 1), *one["shape"])
    if one["dtype"] == "uint8":
        whole = random.integers(0, 256, shape, np.uint8) if level is None else np.full(shape, 255 if level > 0 else 0, np.uint8)
        return np.asarray(whole)
    return random.normal(0, 2, shape).astype(np.float32) if level is None else np.full(shape, level, np.float32)
