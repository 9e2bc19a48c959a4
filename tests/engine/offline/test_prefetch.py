"""A sound is heard ahead of its painting, as live, and no further than its table holds."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from studio.engine.core.ring import Ring
from studio.engine.models.performer import Performer
from studio.engine.offline import prefetch
from studio.engine.offline.prefetch import Prefetch
from studio.engine.pipeline import Pipeline
from studio.errors import InputError
from tests import tiny_avatar
from tests.engine.test_pipeline import speech

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOTHING = np.zeros(0, np.float32)


@pytest.fixture
def avatar(tiny: Path) -> Iterator[Performer]:
    avatar = Performer.load(tiny)
    yield avatar
    avatar.close()


def blocks(sound: np.ndarray, size: int = 1000) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    for start in range(0, len(sound), size):
        yield sound[start : start + size], NOTHING


def heard_ahead(avatar: Performer, sound: np.ndarray, count: int) -> list[np.ndarray]:
    """The features of every picture, taken when ``count`` are there."""
    hearing, heard, row = Prefetch(avatar, blocks(sound), lambda _rest: None), [], avatar.new_frame().features[0].copy()
    while hearing.wait_for(count):
        hearing.take(row)
        heard.append(row.copy())
    hearing.close()
    assert hearing.samples == len(sound)
    return heard


def heard_live(avatar: Performer, sound: np.ndarray, pictures: int) -> list[np.ndarray]:
    ring, heard = Ring(100_000), []
    ring.write(np.append(sound, np.zeros(16_000, np.float32)), 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    for index in range(pictures):
        pipeline.make(index, frame)
        heard.append(frame.features[0].copy())
    return heard


def test_it_hears_what_the_live_pipeline_hears_to_the_last_picture(avatar: Performer) -> None:
    np.testing.assert_array_equal(heard_ahead(avatar, speech(5.0), 3), heard_live(avatar, speech(5.0), 125))


def test_neighbours_on_both_sides_are_those_of_the_live_pipeline(tmp_path: Path) -> None:
    avatar = Performer.load(tiny_avatar.write(tmp_path / "both", left=2, right=3))
    np.testing.assert_array_equal(heard_ahead(avatar, speech(2.0), 1), heard_live(avatar, speech(2.0), 50))
    avatar.close()


def test_it_waits_when_nobody_takes_and_ends_when_told(avatar: Performer) -> None:
    told: list[int] = []
    hearing = Prefetch(avatar, blocks(speech(30.0), 16_000), lambda _rest: told.append(1))

    assert hearing.wait_for(prefetch.HELD) == prefetch.HELD
    time.sleep(0.05)
    read = len(told)
    hearing.close()

    assert read <= prefetch.HELD / 25 + 2


def test_a_sound_that_breaks_off_is_told_after_what_came_before(avatar: Performer) -> None:
    def broken() -> Iterator[tuple[np.ndarray, np.ndarray]]:
        yield speech(1.0), NOTHING
        raise InputError("the rest is missing")

    hearing, row = Prefetch(avatar, broken(), lambda _rest: None), np.zeros((1, 8), np.float32)

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
    rows = []
    for one in (tiny, folder):
        avatar = Performer.load(one)
        rows.append(heard_ahead(avatar, speech(1.0), 1))
        avatar.close()

    assert len(rows[0]) == 25
    np.testing.assert_array_equal(rows[0], rows[1])
