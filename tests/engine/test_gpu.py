"""On a real NVIDIA GPU, where there is one: the same pictures, held memory, a device that is full, engines side by side.

What a GPU is asked for is held without one in `test_imitated_gpu`, how fast it is by ``make bench-gpu``.
"""

from __future__ import annotations

import ctypes
import gc
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks import synctalk
from benchmarks.grouped import Grouped
from studio.avatars.onnxfile import read_onnx
from studio.engine.core.history import History
from studio.engine.core.ring import Ring
from studio.engine.device_choice import open_avatar
from studio.engine.doctor import examine
from studio.engine.models.device import Device
from studio.engine.models.runnable import OwnGraph
from studio.engine.models.sessions import UnusableError, nodes_by_provider, open_session, recording, session_options
from studio.engine.offline.batch import Batch
from studio.engine.painters.gpu import fallback, machine, nvidia
from studio.engine.painters.gpu.bias_folding import folded
from studio.engine.painters.gpu.factory import chain_for
from studio.engine.painters.gpu.fallback import FallbackPainter
from studio.engine.painters.gpu.sessions import open_on_gpu
from studio.engine.painters.gpu.tensors import Bound, Tensor, fixed, halved
from studio.engine.painters.gpu.transfers import Download
from studio.engine.pipeline import Pipeline
from tests import tiny_avatar
from tests.benchmarks.test_grouped import in_batches
from tests.engine.painters.gpu.test_fallback import ASSETS, MOST_LEVELS, made, on_gpu, speech, worst

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from studio.engine.models.performer import Performer

CUDA = Device("cuda")
MIB = 1024 * 1024


def why_not() -> str:
    """Tell why nothing here can be tested."""
    if not nvidia.has_driver():
        return "there is no NVIDIA driver"
    try:
        open_on_gpu(OwnGraph(tiny_avatar.encoder(16).SerializeToString()), CUDA)
    except UnusableError as error:
        return error.fault.sentence
    return ""


_WHY_NOT = why_not()
pytestmark = [pytest.mark.skipif(bool(_WHY_NOT), reason=_WHY_NOT or "there is one"), pytest.mark.timeout(120)]


@pytest.fixture
def load(load: Callable[..., Performer]) -> Callable[..., Performer]:
    """Load avatars for the GPU unless another device is asked for."""
    return lambda folder, device=CUDA: load(folder, device=device)


class Cuda:
    """CUDA's own view of the memory, whoever took it."""

    def __init__(self) -> None:
        self._library = machine.load(next(one for one in machine.library_names()["cuda"] if "cudart" in one))

    def used(self) -> int:
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        assert self._library.cudaMemGetInfo(ctypes.byref(free), ctypes.byref(total)) == 0
        return total.value - free.value

    @contextmanager
    def filled(self) -> Iterator[None]:
        """Take all memory, from large pieces to small ones."""
        taken, size = list[ctypes.c_void_p](), 1 << 36
        while size >= 1 << 16:
            piece = ctypes.c_void_p()
            if self._library.cudaMalloc(ctypes.byref(piece), ctypes.c_size_t(size)) == 0:
                taken.append(piece)
            else:
                self._library.cudaGetLastError()
                size //= 2
        try:
            yield
        finally:
            for piece in taken:
                self._library.cudaFree(piece)


@pytest.fixture(scope="module")
def cuda() -> Cuda:
    return Cuda()


@pytest.mark.parametrize(("left", "right", "crop", "edge"), [
    (0, 0, 64, "zero"), (3, 2, 64, "once"), (2, 0, 50, "zero"), (0, 1, 80, "zero"), (9, 6, 64, "once"),
])
@pytest.mark.parametrize("match", [False, True])
def test_gpu_and_processor_make_the_same_pictures(
    left: int, right: int, crop: int, edge: str, match: bool, tmp_path: Path, load: Callable[..., Performer]
) -> None:
    folder = tiny_avatar.write(tmp_path / "tiny", left=left, right=right, crop=crop)
    toml = folder / "avatar.toml"
    toml.write_text(toml.read_text().replace(
        'features_edge = "zero"', f'features_edge = "{edge}"\nmatch = {str(match).lower()}'))
    indices = [*range(12), 14, 15, 22, 23, 30]
    one, other = load(folder, Device("cpu")), load(folder)
    histories = [History(), History()]
    wanted, open_wanted = made(Pipeline(one, Ring(48_000), histories[0]), one, indices)
    pipeline = on_gpu(other, Ring(48_000), histories[1])

    given, open_given = made(pipeline, other, indices)

    assert pipeline.fault is None
    assert pipeline.provider == "CUDAExecutionProvider"
    assert worst(wanted, given) <= MOST_LEVELS
    assert np.allclose(open_wanted, open_given, atol=1.2)
    heard = [history.read(60, 10).mel for history in histories]
    assert np.abs(heard[0] - heard[1]).max() < 1e-3


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_the_bundled_portraits_are_the_same_on_the_gpu(name: str, load: Callable[..., Performer]) -> None:
    one, other = load(ASSETS / name, Device("cpu")), load(ASSETS / name)
    indices = list(range(40))
    wanted, _ = made(Pipeline(one, Ring(48_000)), one, indices)
    pipeline = on_gpu(other, Ring(48_000))

    given, _ = made(pipeline, other, indices)

    assert pipeline.fault is None
    assert worst(wanted, given) <= MOST_LEVELS


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_a_clip_of_a_bundled_portrait_is_the_same_on_the_gpu(name: str, load: Callable[..., Performer]) -> None:
    class Said:
        """The same features for every batch, of whatever size."""

        def __init__(self) -> None:
            self._random = np.random.default_rng(4)

        def take(self, out: np.ndarray) -> None:
            out[...] = self._random.uniform(0.0, 0.8, out.shape)

    made_there = []
    for device in (Device("cpu"), CUDA):
        avatar, said = load(ASSETS / name, device), Said()
        batch, picture = Batch(avatar, 8), avatar.manifest.picture
        planes = [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in range(8)]
        pictures = []
        for count in (8, 8, 3):
            batch.make(said, planes[:count])
            pictures += [one.copy() for one in planes[:count]]
        assert (isinstance(batch.painter, FallbackPainter) and batch.painter.gpu is not None) == device.nvidia
        batch.close()
        made_there.append(pictures)

    assert worst(*made_there) <= MOST_LEVELS


@pytest.mark.parametrize(("batch", "group"), [(10, 0), (10, 5), (20, 2)])
def test_a_batch_in_groups_is_its_pictures_one_by_one(
    batch: int, group: int, tmp_path: Path, load: Callable[..., Performer]
) -> None:
    avatar = load(tiny_avatar.write(tmp_path / "tiny", left=2, right=1, crop=50))

    wanted, given = in_batches(Grouped(avatar, 1, 1), avatar), in_batches(Grouped(avatar, batch, group), avatar)

    assert len(given) == 20
    assert worst(wanted[3:], given[3:]) <= 1


def test_every_form_of_a_u_net_gives_the_processor_s_numbers(tmp_path: Path) -> None:
    synctalk.write_unet(tmp_path / "unet.onnx", (8, 16, 32, 32, 64))
    data = read_onnx(tmp_path / "unet.onnx")
    random = np.random.default_rng(0)
    inputs = {"input": random.random((2, 6, 320, 320), np.float32),
              "audio": random.normal(size=(2, 32, 16, 16)).astype(np.float32)}
    wanted = open_session(data).run(None, inputs)[0]
    light = folded(data)
    assert light is not None

    for form in (data, halved(data), light, halved(light)):
        given = Tensor(CUDA, wanted.shape, np.float32)
        tensors = {name: Tensor(CUDA, value.shape, np.float32) for name, value in inputs.items()}
        run = Bound(form, CUDA, [tensors], [{"output": given}], exact=False)
        for name, value in inputs.items():
            tensors[name].put(value)
        for _ in range(2):
            run()
        assert np.abs(Download(given).fetch() - wanted).max() < 5 / 255


def test_all_of_it_runs_there_recorded_and_timed(load: Callable[..., Performer]) -> None:
    avatar = load(ASSETS / "mara")
    pipeline, frame = on_gpu(avatar, Ring(48_000), History()), avatar.new_frame()
    pipeline.ring.write(speech(3.0), 0.0)
    chain = pipeline.painter.gpu
    assert chain is not None
    for index in range(20):
        pipeline.make(index, frame)

    assert pipeline.painter.untimed == ""
    assert chain.painting.pinned
    # The context has two sets of tensors, between which it changes.
    assert {name for name, part in chain.sessions.items() if not part.recorded} <= {"context"}
    assert np.isfinite(frame.stamps.gpu_ms).all()
    assert (frame.stamps.gpu_ms > 0).all()
    assert frame.stamps.gpu_ms.sum() < 1000
    for name in ("encoder.onnx", "generator.onnx"):
        data = avatar.networks[name]
        session = open_on_gpu(data, CUDA, options=fixed(recording(session_options()), data, 1))
        assert set(nodes_by_provider(session)) == {CUDA.provider}


def test_no_memory_is_taken_in_the_loop_nor_by_avatars_that_come_and_go(load: Callable[..., Performer], cuda: Cuda) -> None:
    held = []
    for _ in range(5):
        avatar = load(ASSETS / "mara")
        pipeline, frame = on_gpu(avatar, Ring(480_000)), avatar.new_frame()
        pipeline.ring.write(speech(30.0)[: pipeline.ring.capacity], 0.0)
        for index in range(20):
            pipeline.make(index, frame)
        before = cuda.used()
        for index in range(20, 500):
            pipeline.make(index, frame)
        assert pipeline.fault is None
        assert cuda.used() <= before
        del pipeline
        gc.collect()
        held.append(cuda.used())

    assert held[-1] - held[1] <= 4 * MIB, held


def test_engines_share_the_gpu_while_others_come_and_go(load: Callable[..., Performer]) -> None:
    folders = [ASSETS / "mara", ASSETS / "ines"]
    indices = [one % 40 for one in range(200)]
    wanted = []
    for folder in folders:
        avatar = load(folder, Device("cpu"))
        wanted.append(made(Pipeline(avatar, Ring(48_000)), avatar, list(range(40)))[0])
    avatars = [load(folder) for folder in folders]
    pipelines = [on_gpu(avatar, Ring(48_000)) for avatar in avatars]
    given: list[list[np.ndarray]] = [[], []]
    over = threading.Event()

    def speak(number: int) -> None:
        pipeline, frame = pipelines[number], avatars[number].new_frame()
        pipeline.ring.write(speech(3.0)[: pipeline.ring.capacity], 0.0)
        for index in indices:
            pipeline.make(index, frame)
            if len(given[number]) < 40:
                given[number].append(frame.picture.copy())
        while not over.is_set():
            pipeline.make(0, frame)

    def come_and_go() -> None:
        # What they held on the GPU is given back while the others record and paint.
        for turn in range(6):
            chain_for(avatars[turn % 2])
            gc.collect()

    threads = [threading.Thread(target=speak, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    come_and_go()
    over.set()
    for thread in threads:
        thread.join()

    assert [pipeline.fault for pipeline in pipelines] == [None, None]
    for number in range(2):
        assert worst(wanted[number], given[number]) <= MOST_LEVELS


def test_a_full_gpu_costs_no_picture_and_is_used_again(
    load: Callable[..., Performer], cuda: Cuda, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fallback, "RETRY_S", 0.0)
    avatar = load(ASSETS / "mara")
    frame = avatar.new_frame()
    with cuda.filled():
        pipeline = on_gpu(avatar, Ring(48_000))
        assert pipeline.fault is not None
        assert pipeline.fault.code == "out-of-memory"
        pipeline.ring.write(speech(3.0), 0.0)
        for index in range(5):
            pipeline.make(index, frame)
        assert frame.picture.any()
        assert pipeline.provider == "CPUExecutionProvider"
    deadline = time.monotonic() + 60
    while pipeline.fault is not None and time.monotonic() < deadline:
        pipeline.make(5, frame)
    assert pipeline.fault is None
    pipeline.make(6, frame)
    assert pipeline.provider == "CUDAExecutionProvider"


def test_auto_takes_it_where_it_is_faster_and_the_doctor_finds_nothing_broken(cuda: Cuda) -> None:
    avatar = open_avatar(ASSETS / "mara")
    avatar.close()
    assert avatar.device == CUDA or (avatar.fault is not None and avatar.fault.code == "slower")

    found = examine(ASSETS / "mara")

    assert not found.broken
    there = next(one for one in found.tried if one.device == "cuda")
    assert there.fault is None
    assert there.on_cpu == {}
    assert all(one.well is not False for one in found.findings)


def test_a_gpu_that_is_not_there_is_said_with_the_way_out() -> None:
    with pytest.raises(UnusableError) as told:
        open_avatar(ASSETS / "mara", device="cuda:9")

    assert told.value.fault.code == "no-such-device"
