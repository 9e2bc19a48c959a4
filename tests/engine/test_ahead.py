"""A sound is heard ahead of its painting, as live, and no further than its table holds."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine import ahead
from studio.engine.ahead import Ahead
from studio.engine.core.ring import Ring
from studio.engine.models.avatar import Avatar
from studio.engine.pipeline import Pipeline
from studio.errors import InputError
from tests.engine.test_pipeline import speech

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOTHING = np.zeros(0, np.float32)


@pytest.fixture
def avatar(tiny: Path) -> Iterator[Avatar]:
    avatar = Avatar.load(tiny)
    yield avatar
    avatar.close()


def blocks(sound: np.ndarray, size: int = 1000) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    for start in range(0, len(sound), size):
        yield sound[start : start + size], NOTHING


def test_it_hears_what_the_live_pipeline_hears_to_the_last_picture(avatar: Avatar) -> None:
    sound = speech(5.0)
    hearing, heard, row = Ahead(avatar, blocks(sound), lambda _rest: None), [], np.zeros((1, 8), np.float32)
    while hearing.wait_for(3):
        hearing.take(row)
        heard.append(row.copy())
    hearing.close()

    ring = Ring(100_000)
    ring.write(np.append(sound, np.zeros(8_000, np.float32)), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    assert (hearing.samples, len(heard)) == (len(sound), 125)
    for index, one in enumerate(heard):
        pipeline.make(index, frame)
        np.testing.assert_array_equal(one, frame.features[0])


def test_it_waits_when_nobody_takes_and_ends_when_told(avatar: Avatar) -> None:
    told: list[int] = []
    hearing = Ahead(avatar, blocks(speech(30.0), 16_000), lambda _rest: told.append(1))

    assert hearing.wait_for(ahead.HELD) == ahead.HELD
    time.sleep(0.05)
    read = len(told)
    hearing.close()

    assert read <= ahead.HELD / 25 + 2


def test_a_sound_that_breaks_off_is_told_after_what_came_before(avatar: Avatar) -> None:
    def broken() -> Iterator[tuple[np.ndarray, np.ndarray]]:
        yield speech(1.0), NOTHING
        raise InputError("the rest is missing")

    hearing, row = Ahead(avatar, broken(), lambda _rest: None), np.zeros((1, 8), np.float32)

    def take_all() -> None:
        while hearing.wait_for(1):
            hearing.take(row)
            count.append(1)

    count: list[int] = []
    with pytest.raises(InputError, match="the rest is missing"):
        take_all()
    hearing.close()

    assert len(count) > 15
