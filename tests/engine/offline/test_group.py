"""What several batches read is painted in one run: no new arrays, the same pictures, and on the processor if a GPU fails."""

from __future__ import annotations

import tracemalloc
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.models import sessions
from studio.engine.models.performer import Performer
from studio.engine.offline.group import Group
from studio.engine.offline.speaker import Speaker
from tests import tiny_avatar
from tests.engine.offline.failing_device import FailingDevice
from tests.engine.offline.test_batch import on_gpu, worst
from tests.engine.test_pipeline import speech

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TALKS, SECONDS = 3, 1.0


@contextmanager
def talks(folder: Path) -> Iterator[tuple[Performer, list[Speaker], list[np.ndarray]]]:
    """Give an avatar for the group, and speakers that say the same sound at another loudness each, with a picture's planes."""
    performers = [Performer.load(folder) for _ in range(TALKS + 1)]
    speakers = [Speaker(one, held_s=20.0) for one in performers[1:]]
    picture = performers[0].manifest.picture
    try:
        for number, one in enumerate(speakers):
            one.push(speech(SECONDS) * np.float32(1.0 - 0.3 * number))
            one.end()
        yield performers[0], speakers, [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in speakers]
    finally:
        for one in (*speakers, *performers):
            one.close()


def in_runs(folder: Path, on_device: bool = False) -> list[np.ndarray]:
    made = []
    with talks(folder) as (avatar, speakers, planes):
        group = Group(avatar, 4, painter=on_gpu(avatar, 4) if on_device else None)
        while (batches := [one.read([place]) for one, place in zip(speakers, planes, strict=True)])[0] is not None:
            group.paint(batches)
            made += [one.copy() for one in planes]
    return made


def by_themselves(folder: Path) -> list[np.ndarray]:
    made = []
    with talks(folder) as (_, speakers, planes):
        while all(one.make(place) for one, place in zip(speakers, planes, strict=True)):
            made += [one.copy() for one in planes]
    return made


@pytest.mark.parametrize("crop", [50, 64, 80])
def test_the_pictures_are_those_of_batches_by_themselves(crop: int, tmp_path: Path) -> None:
    folder = tiny_avatar.write(tmp_path / "tiny", left=2, right=1, crop=crop)
    wanted, given = by_themselves(folder), in_runs(folder)
    assert len(given) == len(wanted) == TALKS * 25
    assert all(np.array_equal(one, other) for one, other in zip(wanted, given, strict=True))
    assert len({one.tobytes() for one in given[30:33]}) == TALKS


def test_a_device_that_fails_in_a_run_costs_no_picture(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, device = by_themselves(tiny), FailingDevice(monkeypatch, 4)
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path / "cache")
    assert worst(wanted, in_runs(tiny, on_device=True)) <= 2
    assert device.failed


def test_nothing_as_large_as_an_array_is_allocated_after_warm_up(tiny: Path) -> None:
    with talks(tiny) as (avatar, speakers, planes):
        group = Group(avatar, 4)

        def run() -> None:
            group.paint([one.read([place]) for one, place in zip(speakers, planes, strict=True)])

        for _ in range(4):
            run()
        tracemalloc.start()
        try:
            run()
            tracemalloc.reset_peak()
            before = tracemalloc.get_traced_memory()[0]
            for _ in range(7):
                run()
            peak = tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()
    # The smallest array of a run of three, its faces, has 36,864.
    assert peak < 4 * 8192, f"{peak} bytes at once"


def test_a_group_is_no_larger_than_the_network_takes(tmp_path: Path) -> None:
    avatar = Performer.load(tiny_avatar.write(tmp_path / "tiny"))
    try:
        avatar.generator.most = 2
        assert Group(avatar, 8).size == 2
        avatar.generator.most = 1
        assert Group(avatar, 8).size == 1
    finally:
        avatar.close()
