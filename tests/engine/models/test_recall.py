"""Painting from memory: the nearest of the bank is lent, what was filmed goes on, and a session has a state of its own."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import numpy as np
import onnx
import pytest

from studio.avatars.format import Memory
from studio.engine.core.ring import Ring
from studio.engine.device_choice import open_avatar
from studio.engine.models.performer import Performer
from studio.engine.models.recall import FAR, LEAP, STAY, Bank, Choice
from studio.engine.models.sessions import UnusableError
from studio.engine.offline.batch import Batch
from studio.engine.offline.prefetch import Prefetch
from studio.engine.pipeline import Pipeline
from tests import remembering_avatar
from tests.tiny_avatar import FACE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def avatar(tmp_path: Path) -> Iterator[Performer]:
    performer = Performer.load(remembering_avatar.write(tmp_path / "rememberer"))
    yield performer
    performer.close()


def _bank(keys: list[list[float]], places: list[int], greys: list[int] | None = None) -> Bank:
    memory = Memory(len(keys), 16, 16, 1, len(keys[0]), 2)
    table = np.zeros((len(keys), memory.columns), np.float32)
    table[:, 2:-1], table[:, -1] = keys, places
    pictures = np.zeros((len(keys), 16, 32, 3), np.uint8)
    pictures[:, :8, 4:12] = np.array(greys or [0] * len(keys))[:, None, None, None]
    return Bank(memory, pictures, table)


def _chosen(choice: Choice, keys: list[float]) -> list[int]:
    """Choose for each of ``keys``, of which the last stands for what comes after it."""
    found, padded = [], [*keys, keys[-1], keys[-1]]
    for at in range(len(keys)):
        choice(np.array(padded[at : at + 3], np.float32)[:, None])
        found.append(choice.lent)
    return found


def test_the_nearest_is_lent() -> None:
    assert _chosen(Choice(_bank([[0], [10], [20]], [0, 10, 20])), [19, 2, 11]) == [2, 0, 1]


def test_a_key_beyond_all_bounds_lends_the_furthest(tmp_path: Path) -> None:
    """Its square is no number of 32 bits."""
    folder = remembering_avatar.write(tmp_path / "rememberer")
    onnx.save(remembering_avatar.choice(scale=3e38), folder / "choice.onnx")
    performer, out = Performer.load(folder), np.zeros((1, FACE, FACE, 3), np.uint8)
    recall = performer.generator
    recall(np.zeros_like(out), np.ones((1, remembering_avatar.AHEAD + 1, 8), np.float32), out=out)
    lent = recall.choice.lent
    performer.close()

    assert lent == remembering_avatar.PICTURES - 1


def test_a_small_gain_is_not_worth_a_leap_and_a_large_one_is() -> None:
    choice = Choice(_bank([[0], [0.5], [5]], [0, 10, 20]))

    assert _chosen(choice, [0.0, 0.0, 0.0, 0.3, 0.3, 5.0]) == [0, 0, 0, 0, 0, 2]


def test_what_was_filmed_goes_on_rather_than_stands() -> None:
    choice = Choice(_bank([[0], [0.2], [0.4], [0.1]], [5, 6, 7, 20]))

    assert _chosen(choice, [0.0, 0.2, 0.4]) == [0, 1, 2]


def test_what_comes_next_decides_where_both_are_as_near() -> None:
    bank = _bank([[-1], [1], [4]], [0, 10, 11])

    assert [_chosen(Choice(bank), keys)[0] for keys in ([0.0, 4.0, 4.0], [0.0, -1.0, -1.0])] == [1, 0]


def test_of_mouths_that_are_as_near_the_one_that_looks_like_the_last_is_lent() -> None:
    bank = _bank([[0], [4], [4], [4]], [0, 10, 20, 30], [100, 140, 105, 60])

    assert _chosen(Choice(bank), [0.0, 0.0, 4.0, 4.0])[-1] == 2


def test_two_short_leaps_are_made_rather_than_a_long_one() -> None:
    wanted, keys = [0.0, 0.0, 6.0, 8.0, 8.0], [[0.0], [4.0], [8.0]]

    between, aside = (_chosen(Choice(_bank(keys, [0, 10, 20], greys)), wanted) for greys in ([100, 130, 160], [100, 160, 130]))

    assert between == [0, 0, 1, 2, 2]
    assert aside == [0, 0, 2, 2, 2]


def test_a_choice_agrees_with_trying_every_way() -> None:
    random = np.random.default_rng(3)
    for _ in range(20):
        keys, places = random.normal(0, 1.5, (6, 2)), random.permutation([0, 1, 2, 3, 9, 10])
        greys = random.integers(0, 256, 6).tolist()
        bank, light = _bank(keys.tolist(), places.tolist(), greys), np.array(greys, float)
        far = np.square(light[:, None] - light)
        far /= far.mean()
        choice = Choice(bank)
        choice(random.normal(0, 1.5, (3, 2)).astype(np.float32))
        lent, wanted = choice.lent, random.normal(0, 1.5, (3, 2))

        def step(before: int, after: int, bank: Bank = bank, far: np.ndarray = far) -> float:
            return 0.0 if bank.before[after] == before else STAY if before == after else LEAP + FAR * far[before, after]

        ways = [(sum(np.square(wanted[at] - keys[way[at]]).sum() for at in range(3)) + step(lent, way[0]) + step(way[0], way[1])
                 + step(way[1], way[2]), way[0]) for way in np.ndindex(6, 6, 6)]
        choice(wanted.astype(np.float32))

        assert choice.lent == min(ways)[1]


def test_a_choice_makes_no_array() -> None:
    count = 2048
    choice = Choice(_bank(np.arange(count)[:, None].tolist(), list(range(0, 2 * count, 2))))
    wanted = np.zeros((3, 1), np.float32)
    choice(wanted)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        choice(wanted)
        most = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()

    # Of what is smallest, a truth for each of the bank, there would be so many bytes.
    assert most < count, most


def _noise(seconds: float) -> np.ndarray:
    sound = np.random.default_rng(5).standard_normal(int(seconds * 16_000)).astype(np.float32)
    levels = np.random.default_rng(6).choice([0.0, 0.003, 0.03, 0.3], len(sound) // 1600 + 1).astype(np.float32)
    return sound * np.repeat(levels, 1600)[: len(sound)]


def _live(avatar: Performer, sound: np.ndarray, count: int, blocks: int) -> list[np.ndarray]:
    ring = Ring(64_000)
    pipeline, frame, made = Pipeline(avatar, ring), avatar.new_frame(), []
    for at in range(0, len(sound), blocks):
        ring.write(sound[at : at + blocks], 0.0)
        while len(made) < count and pipeline.timeline.needs(len(made)) <= ring.end:
            pipeline.make(len(made), frame)
            made.append(frame.mouth[0].copy())
    return made


def test_loud_sounds_lend_other_mouths_than_soft_ones(avatar: Performer) -> None:
    made = _live(avatar, _noise(3.0), 50, 640)

    greys = {int(np.median(one[20:44, 20:44])) // 5 for one in made}
    assert len(greys) > 3


def test_live_pictures_are_those_of_a_clip(avatar: Performer) -> None:
    sound = _noise(3.0)
    live = _live(avatar, sound, 40, 700)
    ahead, batch = Prefetch(avatar, iter([(sound, sound)]), lambda _: None), Batch(avatar, 4)
    planes = np.zeros((avatar.manifest.picture.height * 3 // 2, avatar.manifest.picture.width), np.uint8)
    try:
        for number in range(40):
            assert ahead.wait_for(1) == 1
            batch.make(ahead, [planes])
            assert np.array_equal(batch._cuts[0].mouth[0][16:48, 16:48], live[number][16:48, 16:48]), number
    finally:
        ahead.close()
        batch.close()


def test_a_stretch_of_sound_begins_as_every_other_did(avatar: Performer) -> None:
    sound = _noise(2.0)

    first, second = (_live(avatar, sound, 20, 640) for _ in range(2))

    assert [int(one[32, 32, 0]) for one in first] == [int(one[32, 32, 0]) for one in second]


def test_two_sessions_do_not_lend_to_each_other(avatar: Performer) -> None:
    other = avatar.model.generator()
    face, loud = np.full((1, 64, 64, 3), 96, np.uint8), np.full((1, 2, 8), 0.9, np.float32)
    soft, mouth = np.full((1, 2, 8), 0.1, np.float32), np.zeros((1, 64, 64, 3), np.uint8)
    avatar.generator(face, loud, out=mouth)
    alone = mouth.copy()
    avatar.begin()
    other(face, soft, out=mouth)

    avatar.generator(face, loud, out=mouth)

    assert np.array_equal(mouth, alone)


def test_what_bends_is_told_of_the_filmed_face_beside_the_guide(tmp_path: Path) -> None:
    folder = remembering_avatar.write(tmp_path / "rememberer")
    table = remembering_avatar.table()
    table[:, remembering_avatar.CODES : 2 * remembering_avatar.CODES] = 2
    np.save(folder / "bank.npy", table)
    avatar, mouth = Performer.load(folder), np.zeros((1, 64, 64, 3), np.uint8)
    try:
        avatar.generator(np.full_like(mouth, 96), np.full((1, 2, 8), 0.5, np.float32), out=mouth)
    finally:
        avatar.close()

    assert (mouth[0, :16] == 96).all()
    assert (mouth[0, 48:] == 116).all()


def test_more_threads_go_on_where_fewer_were(avatar: Performer) -> None:
    face, heard = np.full((1, 64, 64, 3), 96, np.uint8), np.full((1, 2, 8), 0.5, np.float32)
    mouth = np.zeros((1, 64, 64, 3), np.uint8)
    avatar.generator(face, heard, out=mouth)
    lent = avatar.generator.choice.lent

    avatar.share(2)

    assert avatar.generator.choice.lent == lent >= 0


def test_a_gpu_that_is_asked_for_is_refused_in_words(avatar: Performer) -> None:
    with pytest.raises(UnusableError, match="painted on the processor"):
        open_avatar(avatar.folder, device="cuda")
