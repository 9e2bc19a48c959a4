"""A queue of a GPU is asked for in CUDA's own way, everything is given back, and what CUDA refuses is said in words."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.onnxfile import read_onnx
from studio.engine.core.frame import GPU_PARTS
from studio.engine.models.device import CPU, Device
from studio.engine.models.sessions import UnusableError
from studio.engine.painters.gpu import machine
from studio.engine.painters.gpu.cuda import SPANS, CudaStream
from studio.engine.painters.gpu.gpu_lock import GPU_LOCK, GpuLock
from studio.engine.painters.gpu.tensors import Bound, Tensor
from studio.engine.painters.gpu.transfers import Download, Upload
from tests.nvidia_libraries import Counted, needs_compiler

if TYPE_CHECKING:
    from pathlib import Path

CUDA = Device("cuda")


@needs_compiler
def test_what_is_put_in_comes_out_with_one_wait(cudart: Counted) -> None:
    stream = CudaStream(CUDA)
    tensor = Tensor(CPU, (3, 5), np.float32)
    upload, download = Upload(tensor, stream), Download(tensor, stream)
    given = np.arange(15, dtype=np.float32).reshape(3, 5)

    upload.put(given)
    given[:] = -1
    download.send()
    assert cudart.waits == 0
    assert np.array_equal(download.get(), np.arange(15).reshape(3, 5))
    assert download.get() is download.get()

    assert (cudart.chosen, cudart.waits, cudart.copies_in, cudart.copies_out) == (0, 1, 1, 1)
    assert download.pinned


@needs_compiler
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_what_is_still_on_its_way_is_not_written_over(depth: int, cudart: Counted) -> None:
    stream = CudaStream(CUDA)
    upload = Upload(Tensor(CPU, (2,), np.int64), stream, depth)

    for _ in range(depth):
        upload.put(np.array([1, 2]))
    assert cudart.waits == 0
    upload.put(np.array([3, 4]))
    assert cudart.waits == 1
    # Whoever waits for what came later has waited for this.
    event = stream.event()
    stream.wait(event, stream.record(event))
    for _ in range(depth):
        upload.room()[:] = 5, 6
        upload.send()
    assert cudart.waits == 2


@needs_compiler
@pytest.mark.parametrize("queue", [True, False])
def test_what_lands_is_got_in_the_order_in_which_it_was_sent(queue: bool, cudart: Counted) -> None:
    stream, tensor = CudaStream(CUDA) if queue else None, Tensor(CPU, (1,), np.int64)
    download = Download(tensor, stream, depth=2)
    got = []
    for number in range(7):
        tensor.put(np.array([number]))
        download.send()
        if number:
            got.append(int(download.get()[0]))

    assert got == [0, 1, 2, 3, 4, 5]
    assert [int(download.get()[0]) for _ in range(2)] == [6, 6]
    assert cudart.waits == (7 if queue else 0)


@needs_compiler
def test_the_device_tells_how_long_each_part_took(cudart: Counted) -> None:
    stream, out = CudaStream(CUDA), np.full(len(GPU_PARTS), np.nan)
    for span in SPANS:
        stream.begin(span)
        stream.end(span)
    stream.begin("generate")
    stream.begin("mel")
    stream.end("generate")

    stream.times_ms(out)
    told = dict(zip(GPU_PARTS, out.tolist(), strict=True))
    # What was begun again and not ended does not count.
    assert told == {"copy in": 1.0, "mel": 0.0, "encode": 0.5, "generate": 1.0, "composite": 1.0, "copy out": 1.0}
    stream.times_ms(out)
    assert not out.any()


@needs_compiler
def test_everything_is_given_back_and_queues_are_used_again(cudart: Counted) -> None:
    for _ in range(5):
        stream = CudaStream(CUDA)
        array = stream.pinned((4, 4), np.float32)
        view = array[1:]
        assert not array.any()
        del stream, array
        gc.collect()
        assert cudart.pinned == 1
        view[:] = 1
        del view
        gc.collect()
    assert (cudart.pinned, cudart.events, cudart.streams) == (0, 0, 1)
    kept = CudaStream(CUDA), CudaStream(CUDA)
    assert cudart.streams == 2
    assert kept[0].handle != kept[1].handle


@needs_compiler
@pytest.mark.parametrize(("failing", "code", "fault"), [(1, 2, "out-of-memory"), (2, 2, "out-of-memory"), (1, 719, "unknown")])
def test_what_cuda_refuses_is_said(failing: int, code: int, fault: str, cudart: Counted) -> None:
    cudart.failing, cudart.code = failing, code

    with pytest.raises(UnusableError) as caught:
        CudaStream(CUDA)
    assert caught.value.fault.code == fault
    if fault == "unknown":
        assert "CUDA failure 719: unspecified launch failure" in caught.value.fault.cause
    with pytest.raises(UnusableError, match="no GPU of that number"):
        CudaStream(Device("cuda", 3))


@needs_compiler
@pytest.mark.parametrize("failing", [3, 4, 5])
def test_a_device_that_fails_in_the_middle_says_so_where_it_is_asked(failing: int, cudart: Counted) -> None:
    stream, tensor = CudaStream(CUDA), Tensor(CPU, (2,), np.float32)
    cudart.code = 719
    if failing == 3:
        cudart.failing = failing
        with pytest.raises(UnusableError):
            Upload(tensor, stream)
        return
    upload, download = Upload(tensor, stream), Download(tensor, stream)
    cudart.failing = failing
    with pytest.raises(UnusableError):
        (upload.put(np.zeros(2, np.float32)), download.fetch())


def test_a_library_that_is_missing_or_another_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "load", lambda _name: None)
    with pytest.raises(UnusableError, match="libraries of CUDA 13 are not installed"):
        CudaStream(CUDA)
    if machine.sys.platform == "linux":
        import ctypes

        # Not the process itself: another test may have loaded the real one into it.
        monkeypatch.setattr(machine, "load", lambda _name: ctypes.CDLL("libm.so.6"))
        with pytest.raises(UnusableError, match="lacks a function"):
            CudaStream(CUDA)


def test_a_session_is_alone_on_the_device_the_first_time_in_every_thread(tiny: Path) -> None:
    shape = (1, 64, 64, 3)
    face, mouth, features = Tensor(CPU, shape, np.uint8), Tensor(CPU, shape, np.uint8), Tensor(CPU, (1, 1, 8), np.float32)
    run = Bound(read_onnx(tiny / "generator.onnx"), CPU, [{"face": face, "features": features}], [{"mouth": mouth}])
    # As it would be on a GPU that records.
    run._device, run.recorded = CUDA, True
    started, done = threading.Event(), threading.Event()

    def first() -> None:
        started.set()
        run()
        done.set()

    with GPU_LOCK.shared():
        thread = threading.Thread(target=first)
        thread.start()
        started.wait(10)
        assert not done.wait(0.05)
    thread.join()
    assert done.is_set()

    run()
    with GPU_LOCK.shared():
        # Recorded in this thread already, so it runs beside the others.
        run()


def come(turns: GpuLock) -> None:
    with turns.shared():
        pass


def test_nobody_asks_anything_while_one_records() -> None:
    turns, order = GpuLock(), []
    recording, go_on = threading.Event(), threading.Event()

    def record() -> None:
        with turns.exclusive(), turns.shared():
            recording.set()
            go_on.wait(10)
            order.append("recorded")

    def ask() -> None:
        recording.wait(10)
        with turns.shared(), turns.shared():
            order.append("asked")

    threads = [threading.Thread(target=one) for one in (record, ask, ask)]
    with turns.shared():
        threads[0].start()
        assert not recording.wait(0.05)
        # Who is inside already goes on, and who comes goes first.
        with turns.shared():
            pass
        newcomer = threading.Thread(target=come, args=(turns,))
        newcomer.start()
        newcomer.join()
    for thread in threads[1:]:
        thread.start()
    recording.wait(10)
    go_on.set()
    for thread in threads:
        thread.join()

    assert order == ["recorded", "asked", "asked"]
