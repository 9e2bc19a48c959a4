"""The camera as PipeWire's clients see it: real servers, GStreamer as the call program."""

from __future__ import annotations

import contextlib
import select
import threading
from typing import TYPE_CHECKING, Self

import numpy as np
import pytest

from studio.engine.core.frame import Stamps
from studio.engine.core.output import ProgramForm
from studio.errors import DeviceError
from studio.outputs.camera import camera as camera_module
from studio.outputs.camera.output import CameraOutput
from studio.outputs.display_clock import DisplayClock
from tests.sounds import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from subprocess import Popen

    from studio.outputs.camera.camera import Camera
    from tests.pipewire_session import PipeWireSession

pytest_plugins = ["tests.pipewire_session"]
FORM = ProgramForm(320, 180, 25)


class Broadcast:
    """An engine's part: 25 pictures a second, left half of one grey, right half of another."""

    def __init__(self) -> None:
        self.output = CameraOutput(DisplayClock())
        self.picture = np.zeros((FORM.height, FORM.width, 3), np.uint8)
        self.picture[:, : FORM.width // 2], self.picture[:, FORM.width // 2 :] = 60, 200
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="broadcast")
        self.count = 0

    @property
    def camera(self) -> Camera:
        return self.output.camera

    def _run(self) -> None:
        stamps = Stamps()
        while not self._ending.wait(0.04):
            stamps.at = self.count * 1920
            self.output.picture(self.picture, stamps)
            self.count += 1

    def __enter__(self) -> Self:
        self.output.open(FORM)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        self._thread.join()
        self.output.close()


@pytest.fixture
def broadcast(pipewire: PipeWireSession) -> Iterator[Broadcast]:
    with Broadcast() as made:
        yield made


def pictures(reader: Popen[bytes], count: int, width: int = 1280, height: int = 720) -> Iterator[np.ndarray]:
    """Give the brightness of pictures in I420 as a reader gets them."""
    assert reader.stdout is not None
    for _ in range(count):
        raw = reader.stdout.read(width * height * 3 // 2)
        assert len(raw) == width * height * 3 // 2
        yield np.frombuffer(raw, np.uint8)[: width * height].reshape(height, width)


def sides(luma: np.ndarray) -> tuple[int, int]:
    width = luma.shape[1]
    return round(float(luma[:, : width // 2 - 8].mean())), round(float(luma[:, width // 2 + 8 :].mean()))


# Grey levels 60 and 200 in limited range.
LEFT, RIGHT = round(16 + 60 * 219 / 255), round(16 + 200 * 219 / 255)


def test_a_call_program_sees_the_pictures_by_our_name(pipewire: PipeWireSession, broadcast: Broadcast) -> None:
    assert not broadcast.output.status().watched
    with pipewire.camera() as reader:
        seen = [sides(luma) for luma in pictures(reader, 5)]
        assert broadcast.output.status().watched

    assert seen[-1] == (pytest.approx(LEFT, abs=1), pytest.approx(RIGHT, abs=1))
    assert '"Viseme Studio"' in pipewire.ask("pw-cli", "list-objects", "Node")


@pytest.mark.parametrize(("width", "height"), [(640, 360), (640, 480)])
def test_the_reader_chooses_the_size_and_sees_the_whole_picture(
    pipewire: PipeWireSession, broadcast: Broadcast, width: int, height: int
) -> None:
    with pipewire.camera(width, height) as reader:
        luma = [*pictures(reader, 3, width, height)][-1]

    beside = (height - width * 9 // 16) // 2
    assert not beside or luma[: beside - 2].max() <= 17
    assert sides(luma[beside : height - beside]) == (pytest.approx(LEFT, abs=2), pytest.approx(RIGHT, abs=2))


def test_a_reader_that_goes_and_comes_sees_pictures_again(pipewire: PipeWireSession, broadcast: Broadcast) -> None:
    for _ in range(3):
        with pipewire.camera() as reader:
            assert [*pictures(reader, 3)]
        until(lambda: not broadcast.camera.watched)

    assert broadcast.output.status().failure == ""


def test_readers_that_come_and_go_fast_leave_a_camera_that_gives_pictures(
    pipewire: PipeWireSession, broadcast: Broadcast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PipeWire gives back no buffer that a reader had when it went, as long as it does not suspend the camera."""
    monkeypatch.setattr(camera_module, "TRY_AGAIN_S", 0.1)
    for number in range(40):
        with pipewire.camera() as reader:
            assert reader.stdout is not None
            select.select([reader.stdout], [], [], 0.05 + number % 8 * 0.05)

    def sees() -> bool:
        with pipewire.camera() as reader:
            assert reader.stdout is not None
            return bool(select.select([reader.stdout], [], [], 20.0)[0]) and bool(reader.stdout.read(1))

    assert sees() or sees()
    assert broadcast.output.status().failure == ""


def test_mirrored_pictures_and_a_test_card_on_demand(pipewire: PipeWireSession, broadcast: Broadcast) -> None:
    with pipewire.camera() as reader:
        broadcast.camera.mirrored = True
        assert next(luma for luma in pictures(reader, 50) if sides(luma) == (pytest.approx(RIGHT, abs=1),
                                                                            pytest.approx(LEFT, abs=1))) is not None
        broadcast.camera.mirrored, broadcast.camera.shows_test_card = False, True
        # Eleven grey steps, from black to white.
        assert next(luma for luma in pictures(reader, 50) if luma[590, 20] < 40 and luma[590, -20] > 200
                    and (np.diff(luma[590, 40::116].astype(int)) > 5).all()) is not None


def test_the_camera_is_there_again_when_pipewire_was_started_anew(
    pipewire: PipeWireSession, broadcast: Broadcast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(camera_module, "TRY_AGAIN_S", 0.1)
    with pipewire.camera() as reader:
        assert [*pictures(reader, 2)]
        pipewire.end()
        until(lambda: broadcast.output.status().waits != "")
    assert "PipeWire is not running" in broadcast.output.status().waits

    pipewire.start()
    until(lambda: broadcast.output.status().waits == "")
    with pipewire.camera() as reader:
        assert [*pictures(reader, 2)]
    assert broadcast.output.status().failure == ""


def test_without_pipewire_and_without_a_module_one_sentence_says_what_to_do(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIPEWIRE_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(DeviceError, match=r"^No virtual camera can be made: PipeWire is not running; v4l2l") as caught:
        CameraOutput(DisplayClock()).open(FORM)
    assert str(caught.value).endswith(caught.value.command)
    assert "modprobe v4l2loopback" in caught.value.command
    assert "-1" not in str(caught.value), "an error number tells nobody anything"


def test_a_reader_that_is_killed_in_the_middle_holds_up_nothing(pipewire: PipeWireSession, broadcast: Broadcast) -> None:
    with contextlib.ExitStack() as readers:
        for _ in range(2):
            reader = readers.enter_context(pipewire.camera())
            assert [*pictures(reader, 2)]
            reader.kill()
    count = broadcast.count
    until(lambda: broadcast.count > count + 10)
    assert broadcast.output.status().dropped == 0
