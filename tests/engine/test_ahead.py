"""A sound is heard ahead of its painting, as live, and no further than its table holds."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from studio.engine import ahead
from studio.engine.ahead import Ahead
from studio.engine.core.ring import Ring
from studio.engine.models.avatar import Avatar
from studio.engine.pipeline import Pipeline
from studio.errors import InputError
from tests import tiny_avatar
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


@pytest.mark.parametrize("says", ["one", "any"])
def test_an_encoder_that_hears_one_window_at_a_time_is_given_one(tiny: Path, tmp_path: Path, says: str) -> None:
    folder = tmp_path / "single"
    shutil.copytree(tiny, folder)
    model = tiny_avatar.encoder()
    # Inside, the features of a single picture have a fixed shape.
    model.graph.node[-1].output[0] = "any"
    model.graph.node.append(helper.make_node("Reshape", ["any", "shape"], ["features"]))
    model.graph.initializer.append(numpy_helper.from_array(np.array([1, 8]), "shape"))
    if says == "one":
        for value in (*model.graph.input, *model.graph.output):
            value.type.tensor_type.shape.dim[0].dim_value = 1
    onnx.save(model, folder / "encoder.onnx")
    sound, rows = speech(1.0), []
    for one in (tiny, folder):
        avatar, row = Avatar.load(one), np.zeros((1, 8), np.float32)
        hearing = Ahead(avatar, blocks(sound), lambda _rest: None)
        rows.append([row.copy() for _ in range(25) if hearing.wait_for(1) and hearing.take(row) is None])
        hearing.close()
        avatar.close()

    assert len(rows[0]) == 25
    np.testing.assert_array_equal(rows[0], rows[1])


def test_neighbours_on_the_right_are_heard_first(tmp_path: Path) -> None:
    folder = tiny_avatar.write(tmp_path / "right", left=2, right=3)
    avatar, sound = Avatar.load(folder), speech(2.0)
    hearing, row, heard = Ahead(avatar, blocks(sound), lambda _rest: None), np.zeros((6, 8), np.float32), []
    while hearing.wait_for(1):
        hearing.take(row)
        heard.append(row.copy())
    hearing.close()

    ring = Ring(100_000)
    ring.write(np.append(sound, np.zeros(16_000, np.float32)), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    assert len(heard) == 50
    for index, one in enumerate(heard):
        pipeline.make(index, frame)
        np.testing.assert_array_equal(one, frame.features[0])
    avatar.close()
