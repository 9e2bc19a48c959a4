"""A queue of a GPU is asked for in CUDA's own way, everything is given back, and what CUDA refuses is said in words."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.core.frame import GPU_PARTS
from studio.engine.models import machine
from studio.engine.models.cuda import SPANS, Stream
from studio.engine.models.device import CPU, Device
from studio.engine.models.sessions import UnusableError
from studio.engine.models.tensors import Bound, Tensor
from studio.engine.models.transfers import Landing, Launch
from studio.engine.models.turns import TURNS, Turns
from tests.nvidia_libraries import Counted, needs_compiler

if TYPE_CHECKING:
    from pathlib import Path

CUDA = Device("cuda")


@needs_compiler
def test_what_is_put_in_comes_out_with_one_wait(cudart: Counted) -> None:
    stream = Stream(CUDA)
    tensor = Tensor(CPU, (3, 5), np.float32)
    launch, landing = Launch(tensor, stream), Landing(tensor, stream)
    given = np.arange(15, dtype=np.float32).reshape(3, 5)

    launch.put(given)
    given[:] = -1
    landing.send()
    assert cudart.waits == 0
    assert np.array_equal(landing.get(), np.arange(15).reshape(3, 5))
    assert landing.get() is landing.get()

    assert (cudart.chosen, cudart.waits, cudart.copies_in, cudart.copies_out) == (0, 1, 1, 1)
    assert landing.pinned


@needs_compiler
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_what_is_still_on_its_way_is_not_written_over(depth: int, cudart: Counted) -> None:
    stream = Stream(CUDA)
    launch = Launch(Tensor(CPU, (2,), np.int64), stream, depth)

    for _ in range(depth):
        launch.put(np.array([1, 2]))
    assert cudart.waits == 0
    launch.put(np.array([3, 4]))
    assert cudart.waits == 1
    # Whoever waits for what came later has waited for this.
    mark = stream.mark()
    stream.wait(mark, stream.leave(mark))
    for _ in range(depth):
        launch.room()[:] = 5, 6
        launch.send()
    assert cudart.waits == 2


@needs_compiler
@pytest.mark.parametrize("queue", [True, False])
def test_what_lands_is_got_in_the_order_in_which_it_was_sent(queue: bool, cudart: Counted) -> None:
    stream, tensor = Stream(CUDA) if queue else None, Tensor(CPU, (1,), np.int64)
    landing = Landing(tensor, stream, depth=2)
    got = []
    for number in range(7):
        tensor.put(np.array([number]))
        landing.send()
        if number:
            got.append(int(landing.get()[0]))

    assert got == [0, 1, 2, 3, 4, 5]
    assert [int(landing.get()[0]) for _ in range(2)] == [6, 6]
    assert cudart.waits == (7 if queue else 0)


@needs_compiler
def test_the_device_tells_how_long_each_part_took(cudart: Counted) -> None:
    stream, out = Stream(CUDA), np.full(len(GPU_PARTS), np.nan)
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
def test_times_are_told_of_the_lap_that_is_over_while_the_next_is_on_its_way(cudart: Counted) -> None:
    stream, out = Stream(CUDA, laps=2), np.full(len(GPU_PARTS), np.nan)
    generate = GPU_PARTS.index("generate")
    for lap in range(6):
        stream.begin("generate")
        for _ in range(lap):
            stream.begin("mel")
        stream.end("generate")
        if lap:
            stream.times_ms(out, back=1)
            # Half a millisecond for every mark that was left meanwhile.
            assert out[generate] == 0.5 * lap
        stream.turn()
    stream.times_ms(out, back=1)
    assert out[generate] == 3.0


@needs_compiler
def test_everything_is_given_back_and_queues_are_used_again(cudart: Counted) -> None:
    for _ in range(5):
        stream = Stream(CUDA)
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
    kept = Stream(CUDA), Stream(CUDA)
    assert cudart.streams == 2
    assert kept[0].handle != kept[1].handle


@needs_compiler
@pytest.mark.parametrize(("failing", "code", "fault"), [(1, 2, "out-of-memory"), (2, 2, "out-of-memory"), (1, 719, "unknown")])
def test_what_cuda_refuses_is_said(failing: int, code: int, fault: str, cudart: Counted) -> None:
    cudart.failing, cudart.code = failing, code

    with pytest.raises(UnusableError) as caught:
        Stream(CUDA)
    assert caught.value.fault.code == fault
    if fault == "unknown":
        assert "CUDA failure 719: unspecified launch failure" in caught.value.fault.cause
    with pytest.raises(UnusableError, match="no GPU of that number"):
        Stream(Device("cuda", 3))


@needs_compiler
@pytest.mark.parametrize("failing", [3, 4, 5])
def test_a_device_that_fails_in_the_middle_says_so_where_it_is_asked(failing: int, cudart: Counted) -> None:
    stream, tensor = Stream(CUDA), Tensor(CPU, (2,), np.float32)
    cudart.code = 719
    if failing == 3:
        cudart.failing = failing
        with pytest.raises(UnusableError):
            Launch(tensor, stream)
        return
    launch, landing = Launch(tensor, stream), Landing(tensor, stream)
    cudart.failing = failing
    with pytest.raises(UnusableError):
        (launch.put(np.zeros(2, np.float32)), landing.fetch())


def test_a_library_that_is_missing_or_another_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "load", lambda _name: None)
    with pytest.raises(UnusableError, match="libraries of CUDA 13 are not installed"):
        Stream(CUDA)
    if machine.sys.platform == "linux":
        import ctypes

        monkeypatch.setattr(machine, "load", lambda _name: ctypes.CDLL(None))
        with pytest.raises(UnusableError, match="lacks a function"):
            Stream(CUDA)


def test_a_session_is_alone_on_the_device_the_first_time_in_every_thread(tiny: Path) -> None:
    shape = (1, 64, 64, 3)
    face, mouth, features = Tensor(CPU, shape, np.uint8), Tensor(CPU, shape, np.uint8), Tensor(CPU, (1, 1, 8), np.float32)
    run = Bound((tiny / "generator.onnx").read_bytes(), CPU, [{"face": face, "features": features}], [{"mouth": mouth}])
    # As it would be on a GPU that records.
    run._device, run.recorded = CUDA, True
    started, done = threading.Event(), threading.Event()

    def first() -> None:
        started.set()
        run()
        done.set()

    with TURNS.beside():
        thread = threading.Thread(target=first)
        thread.start()
        started.wait(10)
        assert not done.wait(0.05)
    thread.join()
    assert done.is_set()

    run()
    with TURNS.beside():
        # Recorded in this thread already, so it runs beside the others.
        run()


def come(turns: Turns) -> None:
    with turns.beside():
        pass


def test_nobody_asks_anything_while_one_records() -> None:
    turns, order = Turns(), []
    recording, go_on = threading.Event(), threading.Event()

    def record() -> None:
        with turns.alone(), turns.beside():
            recording.set()
            go_on.wait(10)
            order.append("recorded")

    def ask() -> None:
        recording.wait(10)
        with turns.beside(), turns.beside():
            order.append("asked")

    threads = [threading.Thread(target=one) for one in (record, ask, ask)]
    with turns.beside():
        threads[0].start()
        assert not recording.wait(0.05)
        # Who is inside already goes on, and who comes goes first.
        with turns.beside():
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
