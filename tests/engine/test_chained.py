"""The chain of stages that a GPU runs makes the processor's pictures, takes no memory in the loop, and survives its device.

It runs on the processor here: the same graphs, tensors and bindings. What only a GPU can show is in ``make bench-gpu``.
"""

from __future__ import annotations

import tracemalloc
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine import chained
from studio.engine.chained import ChainedPipeline, chain_for
from studio.engine.core.ring import Ring
from studio.engine.models import sessions, tensors
from studio.engine.models.avatar import Avatar
from studio.engine.models.device import CPU, Device
from studio.engine.models.faults import explain
from studio.engine.models.sessions import UnusableError
from studio.engine.pipeline import Pipeline
from studio.engine.placing import pipeline_for
from studio.engine.sinks.history import History
from studio.engine.stages import halving
from studio.engine.stages.chain import Chain
from tests import tiny_avatar
from tests.engine.models.test_faults import MEMORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ASSETS = Path(__file__).resolve().parents[2] / "assets" / "avatars"
MOST_LEVELS = 2


def speech(seconds: float) -> np.ndarray:
    t = np.arange(int(16_000 * seconds)) / 16_000
    buzz = np.sign(np.sin(2 * np.pi * 150 * t)) + 0.1 * np.random.default_rng(5).normal(size=len(t))
    return (0.3 * buzz * (np.sin(2 * np.pi * 2 * t) > 0)).astype(np.float32)


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path / "cache")


@pytest.fixture
def load() -> Iterator[Callable[..., Avatar]]:
    loaded: list[Avatar] = []

    def load(folder: Path) -> Avatar:
        loaded.append(Avatar.load(folder))
        return loaded[-1]

    yield load
    for avatar in loaded:
        avatar.close()


def made(pipeline: Pipeline, avatar: Avatar, indices: list[int]) -> tuple[list[np.ndarray], list[float]]:
    """Let a pipeline make these pictures of one sound; give them and how open each mouth was."""
    pipeline.ring.write(speech(3.0)[: pipeline.ring.capacity], 0.0)
    frame, pictures, openings = avatar.new_frame(), [], []
    for index in indices:
        pipeline.make(index, frame)
        pictures.append(frame.picture.copy())
        openings.append(frame.stamps.opening)
    return pictures, openings


def worst(one: list[np.ndarray], other: list[np.ndarray]) -> int:
    assert len(one) == len(other) > 0
    return max(int(np.abs(a.astype(np.int16) - b).max()) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(("left", "right", "crop", "edge"), [
    (0, 0, 64, "zero"), (3, 2, 64, "zero"), (3, 2, 64, "once"), (2, 0, 50, "zero"), (0, 1, 80, "zero"), (9, 6, 64, "once"),
])
def test_chain_and_processor_make_the_same_pictures(
    left: int, right: int, crop: int, edge: str, tmp_path: Path, load: Callable[..., Avatar]
) -> None:
    folder = tiny_avatar.write(tmp_path / "tiny", left=left, right=right, crop=crop)
    toml = folder / "avatar.toml"
    toml.write_text(toml.read_text().replace('features_edge = "zero"', f'features_edge = "{edge}"'))
    indices = [*range(12), 14, 15, 22, 23, 30]
    one, other = load(folder), load(folder)
    histories = [History(), History()]

    wanted, open_wanted = made(Pipeline(one, Ring(48_000), histories[0]), one, indices)
    given, open_given = made(ChainedPipeline(other, Ring(48_000), histories[1]), other, indices)

    assert worst(wanted, given) <= MOST_LEVELS
    assert np.allclose(open_wanted, open_given, atol=1.2)
    assert max(open_wanted) > 5
    heard = [history.read(60, 10).mel for history in histories]
    assert np.abs(heard[0] - heard[1]).max() < 1e-4


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_the_bundled_portraits_are_the_same_on_the_chain(name: str, load: Callable[..., Avatar]) -> None:
    one, other = load(ASSETS / name), load(ASSETS / name)
    indices = [0, 1, 2, 20]

    wanted, _ = made(Pipeline(one, Ring(48_000)), one, indices)
    given, _ = made(ChainedPipeline(other, Ring(48_000)), other, indices)

    assert worst(wanted, given) <= MOST_LEVELS


def test_nothing_is_taken_in_the_loop(tiny: Path, load: Callable[..., Avatar]) -> None:
    avatar = load(tiny)
    pipeline, frame = ChainedPipeline(avatar, Ring(48_000)), avatar.new_frame()
    pipeline.ring.write(speech(3.0), 0.0)
    for index in range(10):
        pipeline.make(index, frame)
    chain = pipeline._chain
    assert chain is not None
    parts = [one for one in vars(chain).values() if isinstance(one, tensors.Bound)]
    held = [tensor for part in parts for side in part._held for names in side for tensor in names.values()]
    assert len(held) > 10
    before = [one.address for one in held]
    finished = chain._finished.array.ctypes.data

    tracemalloc.start()
    most = 0
    for index in range(10, 40):
        tracemalloc.reset_peak()
        level = tracemalloc.get_traced_memory()[0]
        pipeline.make(index, frame)
        if index > 25:
            most = max(most, tracemalloc.get_traced_memory()[1] - level)
    tracemalloc.stop()

    # Less than the smallest picture-sized array, 64 x 64 x 3.
    assert most < 8_000
    assert [one.address for one in held] == before
    assert chain.finish()[0].ctypes.data == finished


def test_a_full_memory_costs_no_picture_and_the_device_comes_back(
    tiny: Path, load: Callable[..., Avatar], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = load(tiny), load(tiny)
    wanted, _ = made(Pipeline(one, Ring(48_000)), one, list(range(40)))
    pipeline = ChainedPipeline(other, Ring(48_000))
    pipeline.ring.write(speech(3.0), 0.0)
    told: list[str] = []
    pipeline.on_fault = lambda: told.append("full" if "memory of the GPU is full" in pipeline.fallen else pipeline.fallen)
    monkeypatch.setattr(chained, "RETRY_S", 1e9)
    lost = weakref.ref(pipeline._chain)
    frame, given = other.new_frame(), []

    def make(index: int) -> None:
        pipeline.make(index, frame)
        given.append(frame.picture.copy())

    for index in range(10):
        make(index)
    with monkeypatch.context() as full:
        full.setattr(tensors.Bound, "__call__", fail)
        make(10)
        assert told == ["full"]
        assert pipeline.fault is not None
        assert "memory of the GPU is full" in pipeline.fault.sentence
        assert pipeline.provider == "CPUExecutionProvider"
        assert lost() is None
        # It is tried again while there is still no memory for it, and pictures go on.
        full.setattr(chained, "chain_for", refuse)
        full.setattr(chained, "RETRY_S", 0.0)
        make(11)
        assert pipeline._returning is not None
        pipeline._returning.join()
        full.setattr(chained, "RETRY_S", 1e9)
        make(12)
        assert told == ["full"]
    monkeypatch.setattr(chained, "RETRY_S", 0.0)
    make(13)
    pipeline._returning.join()
    for index in range(14, 40):
        make(index)

    assert told == ["full", ""]
    assert pipeline.fault is None
    # The idle loop went one picture further where the device failed in the middle of one.
    assert worst(wanted[:10], given[:10]) <= MOST_LEVELS
    assert isinstance(pipeline._chain, Chain)


def fail(_self: object, _turn: int = 0) -> None:
    raise UnusableError(Device("cuda"), explain(MEMORY))


def refuse(_avatar: Avatar) -> Chain:
    raise UnusableError(Device("cuda"), explain(MEMORY))


def test_a_device_that_cannot_be_opened_leaves_the_processor_at_work(
    tiny: Path, load: Callable[..., Avatar], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chained, "chain_for", refuse)
    one, other = load(tiny), load(tiny)
    other.device = Device("cuda")
    pipeline = pipeline_for(other, Ring(48_000))

    wanted, _ = made(Pipeline(one, Ring(48_000)), one, list(range(5)))
    given, _ = made(pipeline, other, list(range(5)))

    assert isinstance(pipeline, ChainedPipeline)
    assert pipeline.fault is not None
    assert pipeline.fault.code == "out-of-memory"
    assert worst(wanted, given) == 0


def test_a_batch_is_its_pictures_one_by_one(tmp_path: Path, load: Callable[..., Avatar]) -> None:
    avatar = load(tiny_avatar.write(tmp_path / "tiny", left=2, right=1, crop=50))
    timeline, sound = avatar.timeline, speech(3.0)
    results = []
    for batch in (1, 5):
        chain = chain_for(avatar, batch)
        chain.start(0)
        shown, first = [], 30
        for index in range(first, first + 20, batch):
            starts = [timeline.mel_end(one) - timeline.mel_frames for one in range(index, index + batch)]
            at = starts[0] * 200 - 401
            samples = np.zeros(chain.plan.samples, np.float32)
            samples[:] = sound[at : at + chain.plan.samples]
            chain.hear(samples, np.array(starts) - starts[0], 0)
            chain.encode()
            crops = np.full((batch, *chain.plan.largest, 3), 90, np.uint8)
            chain.see(crops, np.full((batch, 2), 50, np.float32))
            chain.paint()
            shown += list(chain.finish()[0].copy())
        results.append(shown)

    assert worst(results[0][3:], results[1][3:]) <= 1
    assert len(results[0]) == 20


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_weights_of_16_bits_are_used_only_where_the_face_stays(name: str, load: Callable[..., Avatar], tmp_path: Path) -> None:
    avatar = load(ASSETS / name)
    light = tensors.halved((avatar.folder / "generator.onnx").read_bytes())

    levels = halving.difference(avatar, CPU, light)
    chosen = halving.lightest(avatar)

    assert (len(chosen) < 0.7 * (avatar.folder / "generator.onnx").stat().st_size) == (levels <= halving.MOST_LEVELS)
    assert len(light) < 0.7 * (avatar.folder / "generator.onnx").stat().st_size
    kept = [one.name for one in (tmp_path / "cache").rglob("generator-*")]
    assert len(kept) == 1
    assert halving.lightest(avatar) == chosen
