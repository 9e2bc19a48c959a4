"""Filming oneself: what is told meanwhile, and a file that the studio can learn from."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.avatars import library
from studio.avatars.capture.finder import Box
from studio.engine.core.protocols import Level, SourceState
from studio.errors import DeviceError
from studio.media.film import Film
from studio.media.sound import SoundReader
from studio.media.webcam import Camera, Webcam
from studio.personal import filming, reading
from studio.personal.filming import Filming, Seen, Watcher, light, place

if TYPE_CHECKING:
    from pathlib import Path

    from studio.engine.core.ring import Ring

TEST = Camera("testsrc2=size=320x240:rate=25,realtime", "Test", "lavfi")


class Tone:
    """A microphone that has given a second of a tone when it is opened, and gives more whenever it is looked after."""

    name, gain, trouble, device_latency_s, overflows = "Tone", 1.0, "", 0.0, 0

    def __init__(self, state: SourceState = SourceState.RUNNING, trouble: str = "") -> None:
        self.state, self.trouble, self.closed = state, trouble, 0
        self.level = Level(peak_db=-12.0)

    def open(self, ring: Ring) -> None:
        self.ring = ring
        self._write(16_000)

    def poll(self, _now_s: float) -> SourceState:
        self._write(640)
        return self.state

    def lead_by(self, _change_s: float) -> bool:
        return False

    def close(self) -> None:
        self.closed += 1

    def _write(self, count: int) -> None:
        times = (self.ring.end + np.arange(count)) / 16_000
        self.ring.write((0.25 * np.sin(2 * np.pi * 300 * times)).astype(np.float32), monotonic())


def test_what_is_filmed_can_be_learnt_from(tmp_path: Path) -> None:
    record, told, microphone = threading.Event(), list[Seen](), Tone()

    def shown(picture: np.ndarray, seen: Seen) -> None:
        assert picture.shape == (240, 320, 3)
        told.append(seen)
        if len(told) == 3:
            record.set()

    with Webcam(TEST) as webcam:
        made = Filming(webcam, microphone, shown, record, threading.Event()).run(tmp_path / "films" / "me.mkv", 0.6)

    assert made == tmp_path / "films" / "me.mkv"
    assert [one.seconds for one in told[:3]] == [None] * 3
    assert told[-1].seconds is not None
    assert told[-1].seconds >= 0.6
    assert microphone.closed == 1
    film = Film(made)
    assert (film.width, film.height) == (320, 240)
    with SoundReader(made) as reader:
        sound = np.concatenate([one.copy() for one, _ in reader])
    assert len(sound) >= 640
    assert np.abs(sound).max() == pytest.approx(0.25, abs=0.02)
    assert [one.name for one in made.parent.iterdir() if not one.name.startswith(".")] == ["me.mkv"]


def test_one_who_only_looks_leaves_nothing(tmp_path: Path) -> None:
    stop = threading.Event()

    with Webcam(TEST) as webcam:
        made = Filming(webcam, Tone(), lambda *_: stop.set(), threading.Event(), stop).run(tmp_path / "me.mkv")

    assert made is None
    assert list(tmp_path.iterdir()) == []


def test_a_camera_that_is_pulled_out_leaves_what_was_recorded(tmp_path: Path) -> None:
    record = threading.Event()
    record.set()

    with Webcam(Camera("testsrc2=size=64x64:rate=25:duration=0.4,realtime", "Test", "lavfi")) as webcam:
        made = Filming(webcam, Tone(), lambda *_: None, record, threading.Event()).run(tmp_path / "me.mkv", 60)

    assert made is not None
    assert next(iter(Film(made).read())).picture.std() > 10


def test_a_microphone_that_is_lost_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    with Webcam(TEST) as webcam, pytest.raises(DeviceError, match="not connected"):
        Filming(webcam, Tone(SourceState.LOST, "The microphone is not connected."), lambda *_: None, threading.Event(),
                threading.Event()).run(tmp_path / "me.mkv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("face", "hint"), [
    (Box(480, 160, 320, 1), ""), (Box(600, 300, 100, 1), "closer"), (Box(400, 100, 420, 1), "farther"),
    (Box(100, 160, 320, 1), "middle"),
])
def test_where_a_face_should_go_is_said(face: Box, hint: str) -> None:
    assert place(face, 1280, 720) == hint


def test_what_is_wrong_is_said_by_the_picture_first_and_then_by_the_sound() -> None:
    pytest.importorskip("dlib")
    plate = cv2.imread(str(library.bundled()["mara"] / "thumbnail.jpg"))
    assert plate is not None
    empty, watcher = np.full((360, 640, 3), 120, np.uint8), Watcher()
    clock = iter(range(100, 10_000, 100))

    def seen(picture: np.ndarray, peaks: tuple[float, ...] = (-12.0,)) -> str:
        began, hint = next(clock), ""
        for number, peak in enumerate(peaks):
            hint = watcher.look(picture, peak, began + 1.5 * number)
        return hint

    assert seen(empty) == "absent"
    assert seen(empty // 8) == "dark"
    framed = _framed(plate)
    assert seen(framed) == ""
    assert seen((framed // 6).astype(np.uint8)) == "dark"
    assert seen(framed, (-60.0,) * 3) == "quiet"
    assert seen(framed, (-12.0, -0.2)) == "loud"
    assert seen(framed, (-60.0,)) == "", "one has not begun to speak"


def _framed(picture: np.ndarray) -> np.ndarray:
    """Put the face of a picture where the oval is, in 640 x 360."""
    from studio.avatars.capture.finder import FaceFinder

    face = FaceFinder().everywhere(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))[0]
    scale = 165 / face.side
    matrix = np.array([[scale, 0, 320 - scale * (face.x + face.side / 2)], [0, scale, 162 - scale * (face.y + face.side / 2)]])
    return cv2.warpAffine(picture, matrix, (640, 360), borderMode=cv2.BORDER_REPLICATE)


def test_light_from_one_side_is_noticed() -> None:
    grey = np.full((100, 100), 60, np.uint8)
    grey[:, 50:] = 180

    mean, ratio = light(grey, Box(0, 0, 100, 1))

    assert mean == pytest.approx(120)
    assert ratio > filming.UNEVEN


def test_there_is_a_text_for_every_language_and_it_takes_a_minute_or_more() -> None:
    from studio.ui.preferences import LANGUAGES

    assert set(reading.languages()) == set(LANGUAGES)
    for one in LANGUAGES:
        text = reading.text(one)
        assert len(text) > 250 if one in ("zh_CN", "ja") else 180 <= len(text.split()) <= 230
    assert {letter for letter in reading.text("en").lower() if letter.isalpha()} >= set("abcdefghijklmnopqrstuvwy")
    assert reading.text("de_AT.UTF-8") == reading.text("de")
    assert reading.text("pt-PT") == reading.text("pt_BR")
    assert reading.text("xx") == reading.text("en")
