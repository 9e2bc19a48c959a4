"""What an output has to wait for is waited for on a thread of its own, and the engine goes on."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine import program as program_module
from studio.engine.core.frame import Stamps
from studio.engine.core.output import PixelFormat, ProgramForm, Wants
from studio.engine.engine import Engine
from studio.engine.models.performer import Performer
from studio.engine.sources.tone import Tone
from studio.errors import DeviceError, StudioError
from studio.outputs import worker as module
from studio.outputs.preview import Preview
from studio.outputs.recording import Recording
from studio.outputs.worker import BLOCK, PICTURES, Worker
from tests.plain_output import PlainOutput

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORM = ProgramForm(8, 6, 25)


class Camera(PlainOutput):
    """Something slow: waits in every call until ``go``, and keeps what came."""

    name = "camera"
    wants = Wants(PixelFormat.BGR, channels=2)

    def __init__(self) -> None:
        self.go, self.kept = threading.Event(), list[object]()
        self.go.set()
        self.thread: str | None = None
        self.closed: bool | None = None

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        self.go.wait(10)
        self.thread = threading.current_thread().name
        self.kept.append((stamps.at, int(picture[0, 0, 0])))
        return True

    def sound(self, block: np.ndarray, at: int) -> bool:
        self.go.wait(10)
        self.kept.append((at, block.shape, float(block[0, 0])))
        return True

    def close(self, *, keep: bool = True) -> None:
        self.closed = keep


@pytest.fixture
def camera() -> Camera:
    return Camera()


@pytest.fixture
def worker(camera: Camera) -> Iterator[Worker]:
    worker = Worker(camera)
    worker.open(FORM)
    yield worker
    camera.go.set()
    worker.close(keep=False)


def until(condition: object, timeout_s: float = 120.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.002)


def picture(value: int) -> np.ndarray:
    return np.full((6, 8, 3), value, np.uint8)


def test_pictures_and_sound_come_in_order_on_a_thread_of_its_own(worker: Worker, camera: Camera) -> None:
    shown = picture(1)
    assert worker.picture(shown, Stamps(at=100))
    shown.fill(99)
    assert worker.sound(np.full((480, 2), 0.5, np.float32), 100)
    assert worker.picture(picture(2), Stamps(at=2020))
    until(lambda: len(camera.kept) == 3)

    assert camera.kept == [(100, 1), (100, (480, 2), 0.5), (2020, 2)]
    assert camera.thread == "output camera"
    until(lambda: worker.status().sent == 2)
    assert worker.status().lag_ms == 0.0


def test_what_comes_to_a_full_queue_is_dropped_and_counted(worker: Worker, camera: Camera) -> None:
    camera.go.clear()
    worker.picture(picture(0), Stamps())
    until(lambda: worker.status().lag_ms > 0)
    taken = [worker.picture(picture(one), Stamps(at=one)) for one in range(PICTURES + 3)]
    camera.go.set()
    until(lambda: worker.status().sent == PICTURES)

    assert taken == [True] * (PICTURES - 1) + [False] * 4
    assert worker.status().dropped == 4


def test_another_form_is_opened_on_the_thread_behind_what_waits_and_is_not_waited_for(
    worker: Worker, camera: Camera
) -> None:
    camera.go.clear()
    worker.picture(picture(1), Stamps(at=1))
    until(lambda: worker.status().lag_ms > 0)
    camera.open = lambda form: camera.kept.append((threading.current_thread().name, form))  # type: ignore[method-assign]
    larger = ProgramForm(16, 6, 25)
    worker.open(ProgramForm(4, 6, 25))
    worker.open(larger)
    assert camera.kept == []
    worker.picture(np.full((6, 16, 3), 2, np.uint8), Stamps(at=2))
    camera.go.set()
    until(lambda: len(camera.kept) == 3)

    assert camera.kept == [(1, 1), ("output camera", larger), (2, 2)]


def test_the_memory_of_all_pictures_is_made_when_it_is_opened(
    worker: Worker, camera: Camera, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> np.ndarray:
        raise MemoryError("made in the loop")

    monkeypatch.setattr(np, "zeros_like", refuse)
    for form in (FORM, ProgramForm(16, 6, 25)):
        worker.open(form)
        camera.go.clear()
        assert all(worker.picture(np.zeros((form.height, form.width, 3), np.uint8), Stamps()) for _ in range(PICTURES))
        camera.go.set()
        until(lambda: not worker._tasks and len(worker._pictures) == PICTURES)


def test_a_long_block_comes_whole_in_pieces(worker: Worker, camera: Camera) -> None:
    assert worker.sound(np.full((2 * BLOCK + 7, 2), 0.5, np.float32), 100)
    until(lambda: len(camera.kept) == 3)

    assert camera.kept == [(100, (BLOCK, 2), 0.5), (100 + BLOCK, (BLOCK, 2), 0.5), (100 + 2 * BLOCK, (7, 2), 0.5)]


def test_what_waits_is_dealt_with_before_the_end_and_the_device_is_let_go(worker: Worker, camera: Camera) -> None:
    camera.go.clear()
    for one in range(3):
        worker.picture(picture(one), Stamps(at=one))
    threading.Timer(0.05, camera.go.set).start()
    worker.close()

    assert [value for _, value in camera.kept] == [0, 1, 2]  # type: ignore[misc]
    assert camera.closed is True


def test_what_is_not_kept_is_thrown_away(worker: Worker, camera: Camera) -> None:
    camera.go.clear()
    for one in range(3):
        worker.picture(picture(one), Stamps(at=one))
    threading.Timer(0.05, camera.go.set).start()
    worker.close(keep=False)

    assert len(camera.kept) <= 1
    assert camera.closed is False


@pytest.mark.parametrize(("error", "said"), [
    (DeviceError("The camera is used by another program; close that."), "The camera is used by another program; close that."),
    (ValueError("no register"), 'The output "camera" failed (ValueError: no register).'),
])
def test_what_fails_on_the_thread_is_raised_with_the_next_picture(
    worker: Worker, camera: Camera, error: Exception, said: str
) -> None:
    def fail(*_: object) -> bool:
        raise error

    camera.picture = fail  # type: ignore[method-assign]
    worker.picture(picture(0), Stamps())
    until(lambda: worker.status().failure)

    assert worker.status().failure == said
    assert camera.closed is True
    with pytest.raises(type(error)):
        worker.picture(picture(1), Stamps())
    with pytest.raises(StudioError) as caught:
        worker.close()
    assert str(caught.value) == said


def test_a_device_that_cannot_be_opened_is_told_where_it_is_added(camera: Camera) -> None:
    def refuse(form: ProgramForm) -> None:
        raise DeviceError("There is no virtual camera; install one.")

    camera.open = refuse  # type: ignore[method-assign]
    with pytest.raises(DeviceError):
        Worker(camera).open(FORM)


@pytest.fixture
def engine(tiny: Path) -> Iterator[Engine]:
    engine = Engine(Performer.load(tiny))
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    yield engine
    engine.close()
    thread.join(5)


def test_an_output_that_blocks_for_ten_seconds_ends_alone(
    engine: Engine, worker: Worker, camera: Camera, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program_module, "MOST_LAG_MS", 300.0)
    monkeypatch.setattr(module, "JOIN_S", 0.1)
    gone: list[str] = []
    engine.on_gone = lambda _output, sentence: gone.append(sentence)
    preview = Preview()
    engine.add(preview)
    engine.listen(Tone())
    until(lambda: engine.snapshot().pictures > 3)
    camera.go.clear()
    engine.add(worker)
    until(lambda: gone)
    made = engine.snapshot().pictures
    until(lambda: engine.snapshot().pictures > made + 5)

    assert gone[0].startswith('The output "camera" was taken out because it stood still for')
    assert engine.program.outputs == (preview,)
    assert engine.snapshot().skipped == 0 or engine.snapshot().pictures > 5
    began = time.monotonic()
    worker.close(keep=False)
    assert time.monotonic() - began < 60.0, "a thread that stands still is left behind"


def test_an_output_that_drops_costs_the_others_nothing(engine: Engine) -> None:
    class Drops(PlainOutput):
        dropped = 0

        def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
            self.dropped += 1
            return False

    drops, preview = Drops(), Preview()
    engine.add(drops)
    engine.add(preview)
    engine.listen(Tone())
    until(lambda: preview.status().sent > 10)

    assert drops.dropped > 5
    assert set(engine.program.outputs) == {drops, preview}


def test_several_recordings_and_previews_at_once_are_the_same(engine: Engine, tiny: Path, tmp_path: Path) -> None:
    import av

    from studio.avatars.format_reading import read_manifest

    previews = [Preview(f"preview {number}") for number in range(2)]
    clips = [Recording(tmp_path / f"{number}.mp4", read_manifest(tiny)) for number in range(2)]
    for output in (*previews, *clips):
        engine.add(output)
    engine.listen(Tone())
    until(lambda: min(clip.elapsed_s for clip in clips) > 1.5 and min(clip.status().sent for clip in clips) > 30)
    for clip in clips:
        assert engine.remove(clip)
        clip.close()

    taken = [preview.take() for preview in previews]
    assert all(one is not None for one in taken)
    lengths, sounds = [], []
    for clip in clips:
        with av.open(str(clip.path)) as container:
            lengths.append(sum(1 for _ in container.decode(video=0)))
        with av.open(str(clip.path)) as container:
            sounds.append(np.concatenate([one.to_ndarray()[0] for one in container.decode(audio=0)]))
    # On a busy machine some are dropped, and counted; the rest is there.
    assert lengths == [clip.status().sent for clip in clips]
    count = min(map(len, sounds))
    assert np.abs(sounds[0][:count]).max() > 0.1
