"""The chain of stages that a GPU runs makes the processor's pictures, takes no memory in the loop, and survives its device.

It runs on the processor here: the same graphs, tensors and bindings. What only a GPU can show is in ``make bench-gpu``.
"""

from __future__ import annotations

import gc
import threading
import time
import tracemalloc
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine import engine as engine_module
from studio.engine.core.frame import GPU_PARTS, PARTS
from studio.engine.core.history import History
from studio.engine.core.pool import Pool
from studio.engine.core.ring import Ring
from studio.engine.engine import Engine
from studio.engine.models import sessions
from studio.engine.models.device import CPU, Device
from studio.engine.models.faults import explain
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.cpu import CpuPainter
from studio.engine.painters.gpu import factory, fallback, half_precision, machine, tensors
from studio.engine.painters.gpu import painter as gpu_painter
from studio.engine.painters.gpu.cuda import CudaStream
from studio.engine.painters.gpu.fallback import FallbackPainter, live_fallback
from studio.engine.painters.gpu.painter import GpuPainter
from studio.engine.pipeline import Pipeline
from tests import tiny_avatar
from tests.engine.models.test_faults import MEMORY
from tests.nvidia_libraries import needs_compiler

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio.engine.models.performer import Performer
    from studio.engine.painters.gpu.chain import Chain
    from tests.nvidia_libraries import Counted

ASSETS = Path(__file__).resolve().parents[4] / "assets" / "avatars"
MOST_LEVELS = 2


def speech(seconds: float) -> np.ndarray:
    t = np.arange(int(16_000 * seconds)) / 16_000
    buzz = np.sign(np.sin(2 * np.pi * 150 * t)) + 0.1 * np.random.default_rng(5).normal(size=len(t))
    return (0.3 * buzz * (np.sin(2 * np.pi * 2 * t) > 0)).astype(np.float32)


def on_gpu(avatar: Performer, ring: Ring, history: History | None = None) -> Pipeline:
    """Give the pipeline of an avatar on a GPU, whatever device it was loaded for."""
    processor = CpuPainter(avatar, measures=history is not None)
    return Pipeline(avatar, ring, history, painter=live_fallback(avatar, processor, history))


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path / "cache")


def made(pipeline: Pipeline, avatar: Performer, indices: list[int]) -> tuple[list[np.ndarray], list[float]]:
    """Let a pipeline make these pictures of one sound; give them and how open each mouth was."""
    pipeline.ring.write(speech(3.0)[: pipeline.ring.capacity], 0.0)
    frame, pictures, apertures = avatar.new_frame(), [], []
    for index in indices:
        pipeline.make(index, frame)
        pictures.append(frame.picture.copy())
        apertures.append(frame.stamps.aperture)
    return pictures, apertures


def worst(one: list[np.ndarray], other: list[np.ndarray]) -> int:
    assert len(one) == len(other) > 0
    return max(int(np.abs(a.astype(np.int16) - b).max()) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(("left", "right", "crop", "edge"), [
    (0, 0, 64, "zero"), (3, 2, 64, "zero"), (3, 2, 64, "once"), (2, 0, 50, "zero"), (0, 1, 80, "zero"), (9, 6, 64, "once"),
])
@pytest.mark.parametrize("match", [False, True])
def test_chain_and_processor_make_the_same_pictures(
    left: int, right: int, crop: int, edge: str, match: bool, tmp_path: Path, load: Callable[..., Performer]
) -> None:
    folder = tiny_avatar.write(tmp_path / "tiny", left=left, right=right, crop=crop)
    toml = folder / "avatar.toml"
    toml.write_text(toml.read_text().replace(
        'features_edge = "zero"', f'features_edge = "{edge}"\nmatch = {str(match).lower()}'))
    indices = [*range(12), 14, 15, 22, 23, 30]
    one, other = load(folder), load(folder)
    histories = [History(), History()]

    wanted, open_wanted = made(Pipeline(one, Ring(48_000), histories[0]), one, indices)
    given, open_given = made(on_gpu(other, Ring(48_000), histories[1]), other, indices)

    assert worst(wanted, given) <= MOST_LEVELS
    assert np.allclose(open_wanted, open_given, atol=1.2)
    assert max(open_wanted) > 5
    heard = [history.read(60, 10).mel for history in histories]
    assert np.abs(heard[0] - heard[1]).max() < 1e-4


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_the_bundled_portraits_are_the_same_on_the_chain(name: str, load: Callable[..., Performer]) -> None:
    one, other = load(ASSETS / name), load(ASSETS / name)
    indices = [0, 1, 2, 20]

    wanted, _ = made(Pipeline(one, Ring(48_000)), one, indices)
    given, _ = made(on_gpu(other, Ring(48_000)), other, indices)

    assert worst(wanted, given) <= MOST_LEVELS


@pytest.fixture
def queued(cudart: Counted, monkeypatch: pytest.MonkeyPatch) -> Counted:
    """Let the sessions on the processor go through a stand-in for CUDA's queue, with its copies and marks."""
    monkeypatch.setattr(factory, "stream_for", lambda device, kind: (kind(device), ""))
    return cudart


@needs_compiler
@pytest.mark.parametrize(("left", "right", "crop", "match"), [(0, 0, 64, False), (3, 2, 50, True), (2, 1, 80, False)])
def test_through_a_queue_the_host_waits_once_a_picture_and_the_device_times_it(
    left: int, right: int, crop: int, match: bool, tmp_path: Path, load: Callable[..., Performer], queued: Counted
) -> None:
    folder = tiny_avatar.write(tmp_path / "tiny", left=left, right=right, crop=crop)
    if match:
        toml = folder / "avatar.toml"
        toml.write_text(toml.read_text().replace('"zero"', '"zero"\nmatch = true'))
    one, other = load(folder), load(folder)
    indices = [*range(12), 14, 22, 23, 30]
    histories = [History(), History()]
    wanted, _ = made(Pipeline(one, Ring(48_000), histories[0]), one, indices)
    pipeline = on_gpu(other, Ring(48_000), histories[1])

    given, _ = made(pipeline, other, indices)

    assert worst(wanted, given) <= MOST_LEVELS
    heard = [history.read(60, 10).mel for history in histories]
    assert np.abs(heard[0] - heard[1]).max() < 1e-4
    frame, before = other.new_frame(), queued.waits
    for index in range(31, 36):
        pipeline.make(index, frame)
    assert queued.waits == before + 5
    assert dict(zip(GPU_PARTS, frame.stamps.gpu_ms.tolist(), strict=True)) == {
        "copy in": 1.0, "mel": 0.5, "encode": 0.5, "generate": 0.5, "composite": 1.0, "copy out": 1.0}
    parts = dict(zip(PARTS, frame.stamps.parts_ms.tolist(), strict=True))
    # The clock of the stand-in is not that of the host, so a part may be cut short, but the whole stays the host's.
    assert 0.0 < parts["mel"] <= 0.5
    assert all(value >= 0.0 for value in parts.values())
    assert pipeline.painter.untimed == ""


@needs_compiler
def test_a_queue_that_fails_costs_no_picture_and_leaves_nothing(
    tiny: Path, load: Callable[..., Performer], queued: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fallback, "RETRY_S", 1e9)
    one, other = load(tiny), load(tiny)
    pipeline = on_gpu(other, Ring(48_000))
    wanted, _ = made(Pipeline(one, Ring(48_000)), one, [0, 1])
    given, _ = made(pipeline, other, [0, 1])
    frame = other.new_frame()
    for failing, code, fault in ((4, 2, "out-of-memory"), (5, 719, "unknown")):
        queued.failing, queued.code = failing, code
        pipeline.make(2 + failing, frame)
        assert pipeline.fault is not None
        assert pipeline.fault.code == fault
        assert np.isnan(frame.stamps.gpu_ms[0])
        gc.collect()
        assert (queued.pinned, queued.events) == (0, 0)
        queued.failing = 0
        pipeline.painter._tried_at_s = -1e10
        pipeline.make(3 + failing, frame)
        assert pipeline.painter.opening is not None
        pipeline.painter.opening.join()
        pipeline.make(4 + failing, frame)
        assert pipeline.fault is None
        assert queued.pinned > 0
        assert queued.streams == 1

    assert worst(wanted, given) <= MOST_LEVELS


@needs_compiler
def test_a_device_that_fails_between_two_pictures_ends_nothing(
    hearing_far: Path, load: Callable[..., Performer], queued: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fallback, "RETRY_S", 1e9)
    for ask in ("resume", "start", "hear"):
        avatar = load(hearing_far)
        pipeline, frame = on_gpu(avatar, Ring(48_000)), avatar.new_frame()
        told: list[str] = []
        pipeline.painter.on_fault = lambda told=told, pipeline=pipeline: told.append(pipeline.painter.fallen)
        made(pipeline, avatar, [0, 1])
        queued.failing, queued.code = 4, 2
        if ask == "hear":
            pipeline.use_encoder(avatar.encoder_of(avatar.manifest.further[0]), Pool("frames", [frame]))
            assert pipeline.painter.opening is not None
            pipeline.painter.opening.join()
        else:
            getattr(pipeline, ask)(2)
        queued.failing = 0
        pipeline.make(2, frame)
        assert len(told) == 1
        assert "memory of the GPU is full" in told[0]
        assert frame.picture.any()


@needs_compiler
def test_a_queue_that_onnxruntime_does_not_take_is_done_without(
    tiny: Path, load: Callable[..., Performer], queued: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    avatar, begin = load(tiny), tensors.Bound.__init__

    def refuse_queues(self: tensors.Bound, *args: object, stream: CudaStream | None = None, **options: object) -> None:
        if stream is not None:
            raise UnusableError(CPU, explain("user_compute_stream is not supported"))
        begin(self, *args, **options)

    monkeypatch.setattr(tensors.Bound, "__init__", refuse_queues)

    pipeline = on_gpu(avatar, Ring(48_000))

    assert pipeline.fault is None
    assert "user_compute_stream is not supported" in pipeline.painter.untimed
    given, _ = made(pipeline, avatar, [0, 1])
    assert len(given) == 2
    gc.collect()
    assert queued.pinned == 0


def test_without_the_runtime_library_the_device_is_used_and_it_is_said_why_it_is_not_timed(
    monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(factory, "prepare", lambda _device: None)
    monkeypatch.setattr(machine, "load", lambda _name: None)

    stream, why = factory.stream_for(Device("cuda"), CudaStream)

    assert stream is None
    assert "the libraries of CUDA 13 are not installed" in why
    assert factory.stream_for(CPU, CudaStream) == (None, "")


@needs_compiler
@pytest.mark.parametrize(("device", "failing", "code"), [
    (Device("cuda", 3), 0, "no-such-device"), (Device("cuda"), 1, "out-of-memory"),
])
def test_a_gpu_that_is_missing_or_full_is_not_called_untimed(
    device: Device, failing: int, code: str, cudart: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(factory, "prepare", lambda _device: None)
    cudart.failing = failing

    with pytest.raises(UnusableError) as caught:
        factory.stream_for(device, CudaStream)
    assert caught.value.fault.code == code


def test_another_encoder_is_opened_beside_the_pictures(hearing_far: Path, load: Callable[..., Performer]) -> None:
    avatar = load(hearing_far)
    pipeline, frame = on_gpu(avatar, Ring(48_000)), avatar.new_frame()
    pipeline.ring.write(speech(3.0), 0.0)
    for index in range(10):
        pipeline.make(index, frame)
    frames = Pool("frames", [frame])
    profile = next(one for one in avatar.manifest.further if one.name == "200 ms")
    pipeline.use_encoder(avatar.encoder_of(profile), frames)
    pipeline.resume(10)
    assert pipeline.painter.gpu is None
    pipeline.make(10, frame)
    assert pipeline.painter.opening is not None
    pipeline.painter.opening.join()
    given = []
    for index in range(11, 16):
        pipeline.make(index, frame)
        given.append(frame.picture.copy())
    assert pipeline.painter.gpu is not None
    assert pipeline.fault is None
    other = load(hearing_far)
    other.encoder = other.encoder_of(next(one for one in other.manifest.further if one.name == "200 ms"))
    plain = Pipeline(other, Ring(48_000))
    wanted, _ = made(plain, other, list(range(16)))
    assert worst(wanted[11:], given) <= MOST_LEVELS


def test_nothing_is_taken_in_the_loop(tiny: Path, load: Callable[..., Performer]) -> None:
    avatar = load(tiny)
    pipeline, frame = on_gpu(avatar, Ring(48_000)), avatar.new_frame()
    pipeline.ring.write(speech(3.0), 0.0)
    for index in range(10):
        pipeline.make(index, frame)
    chain = pipeline.painter.gpu
    assert chain is not None
    held = [tensor for part in chain.sessions.values() for side in part._held for names in side for tensor in names.values()]
    assert len(held) > 10
    before = [one.address for one in held]
    finished = chain.painting._finished._arrays[0].ctypes.data

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
    assert chain.painting.take()[0].ctypes.data == finished


def test_a_full_memory_costs_no_picture_and_the_device_comes_back(
    tiny: Path, load: Callable[..., Performer], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = load(tiny), load(tiny)
    wanted, _ = made(Pipeline(one, Ring(48_000)), one, list(range(40)))
    pipeline = on_gpu(other, Ring(48_000))
    pipeline.ring.write(speech(3.0), 0.0)
    told: list[str] = []
    painter = pipeline.painter
    painter.on_fault = lambda: told.append("full" if "memory of the GPU is full" in painter.fallen else painter.fallen)
    monkeypatch.setattr(fallback, "RETRY_S", 1e9)
    lost = weakref.ref(pipeline.painter.gpu)
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
        full.setattr(gpu_painter, "chain_for", refuse)
        full.setattr(fallback, "RETRY_S", 0.0)
        make(11)
        assert pipeline.painter.opening is not None
        pipeline.painter.opening.join()
        full.setattr(fallback, "RETRY_S", 1e9)
        make(12)
        assert told == ["full"]
    monkeypatch.setattr(fallback, "RETRY_S", 0.0)
    make(13)
    pipeline.painter.opening.join()
    for index in range(14, 40):
        make(index)

    assert told == ["full", ""]
    assert pipeline.fault is None
    # The idle loop went one picture further where the device failed in the middle of one.
    assert worst(wanted[:10], given[:10]) <= MOST_LEVELS
    assert isinstance(pipeline.painter.gpu, GpuPainter)


def test_a_fault_on_the_thread_that_opens_the_device_is_told_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    def begin() -> GpuPainter:
        if threading.current_thread().name == "device":
            raise KeyError("plan")
        raise UnusableError(Device("cuda"), explain(MEMORY))

    painter = fallback.FallbackPainter(object(), begin, "NVIDIA GPU")  # type: ignore[arg-type]
    painter.fault = None
    painter.change()
    assert painter.opening is not None
    painter.opening.join()
    painter.renew()

    assert "NVIDIA GPU could not be opened (KeyError: 'plan')" in painter.fallen
    assert "KeyError" in caplog.text


def fail(_self: object, _turn: int = 0) -> None:
    raise UnusableError(Device("cuda"), explain(MEMORY))


def refuse(_avatar: Performer) -> Chain:
    raise UnusableError(Device("cuda"), explain(MEMORY))


@needs_compiler
def test_several_engines_share_a_device_and_one_that_fails_leaves_the_others_alone(
    tmp_path: Path, load: Callable[..., Performer], queued: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fallback, "RETRY_S", 1e9)
    folders = [tiny_avatar.write(tmp_path / f"tiny {left}", left=left, crop=50 + 10 * left) for left in range(3)]
    wanted = []
    for folder in folders:
        avatar = load(folder)
        wanted.append(made(Pipeline(avatar, Ring(48_000)), avatar, list(range(30)))[0])
    avatars = [load(folder) for folder in folders]
    pipelines = [on_gpu(avatar, Ring(48_000)) for avatar in avatars]
    held = queued.pinned, queued.events, queued.streams
    given: list[list[np.ndarray]] = [[], [], []]

    def speak(number: int) -> None:
        given[number] = made(pipelines[number], avatars[number], list(range(30)))[0]

    def fail_later(part: tensors.Bound) -> None:
        calls = [10]
        run = part.session.run_with_iobinding

        class Failing:
            def run_with_iobinding(self, *given: object) -> None:
                calls[0] -= 1
                if calls[0] < 0:
                    raise RuntimeError(MEMORY)
                run(*given)

        part.session = Failing()

    fail_later(pipelines[1].painter.gpu.painting._generate)
    threads = [threading.Thread(target=speak, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [pipeline.fault.code if pipeline.fault else "" for pipeline in pipelines] == ["", "out-of-memory", ""]
    for number in (0, 2):
        assert worst(wanted[number], given[number]) <= MOST_LEVELS
    assert worst(wanted[1][:10], given[1][:10]) <= MOST_LEVELS
    assert len(given[1]) == 30
    gc.collect()
    # What the one that failed had is given back, and nobody took more.
    assert queued.pinned < held[0]
    assert queued.events == held[1] * 2 // 3
    assert queued.streams == held[2] == 3


@needs_compiler
def test_avatars_that_come_and_go_leave_nothing_on_the_device(
    tmp_path: Path, load: Callable[..., Performer], queued: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "Pipeline", on_gpu)
    folders = [tiny_avatar.write(tmp_path / f"tiny {left}", left=left) for left in range(2)]
    alone = []
    for folder in folders:
        pipeline = on_gpu(load(folder), Ring(48_000))
        alone.append((queued.pinned, queued.events))
        del pipeline
        gc.collect()
    assert (queued.pinned, queued.events) == (0, 0)
    engine = Engine(load(folders[0]))
    thread = threading.Thread(target=engine.run)
    thread.start()

    def holds(wanted: tuple[int, int]) -> bool:
        gc.collect()
        return (queued.pinned, queued.events) == wanted

    try:
        for number in range(1, 11):
            engine.use(load(folders[number % 2]))
            deadline_s = time.monotonic() + 20.0
            while not holds(alone[number % 2]) and time.monotonic() < deadline_s:
                time.sleep(0.01)
            assert holds(alone[number % 2])
    finally:
        engine.close()
        thread.join()

    # Two queues while one takes over from the other.
    assert queued.streams == 2


def test_a_device_that_cannot_be_opened_leaves_the_processor_at_work(
    tiny: Path, load: Callable[..., Performer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gpu_painter, "chain_for", refuse)
    one, other = load(tiny), load(tiny)
    other.device = Device("cuda")
    pipeline = Pipeline(other, Ring(48_000))

    wanted, _ = made(Pipeline(one, Ring(48_000)), one, list(range(5)))
    given, _ = made(pipeline, other, list(range(5)))

    assert isinstance(pipeline.painter, FallbackPainter)
    assert pipeline.fault is not None
    assert pipeline.fault.code == "out-of-memory"
    assert worst(wanted, given) == 0


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_weights_of_16_bits_are_used_only_where_the_face_stays(
    name: str, load: Callable[..., Performer], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    avatar = load(ASSETS / name)
    light = tensors.halved(avatar.networks["generator.onnx"])

    levels, _ = half_precision.tried(avatar, CPU, light)
    chosen = half_precision.lightest(avatar)

    smaller = len(chosen.data) < 0.7 * (avatar.folder / "generator.onnx").stat().st_size
    assert smaller == (levels <= half_precision.MOST_LEVELS)
    assert len(light.data) < 0.7 * (avatar.folder / "generator.onnx").stat().st_size
    kept = [one.name for one in (tmp_path / "cache").rglob("generator-*")]
    assert len(kept) == 1
    # What was kept is taken from there, written anew by the reader.
    again = half_precision.lightest(avatar)
    assert len(again.data) == pytest.approx(len(chosen.data), rel=0.01)
    assert half_precision.tried(avatar, CPU, again)[0] <= half_precision.MOST_LEVELS
    assert "made anew" not in caplog.text
