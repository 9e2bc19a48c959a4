"""The idle loop comes in order, for ever."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.models.idle_loop import IdleLoop
from studio.errors import AvatarError
from studio.media.pictures import VideoReader
from tests.sounds import until
from tests.tiny_avatar import FRAMES, HEIGHT, WIDTH

if TYPE_CHECKING:
    from pathlib import Path


def bar(picture: np.ndarray) -> int:
    """Column where the loop's bright bar is."""
    return int(picture.mean(axis=(0, 2)).argmax())


def test_the_loop_repeats_without_a_jump(tiny: Path) -> None:
    portrait = IdleLoop(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    try:
        for turn in range(3 * FRAMES):
            assert portrait.read(picture) == turn % FRAMES
            assert abs(bar(picture) - (turn % FRAMES) * WIDTH // FRAMES) <= 7
    finally:
        portrait.close()


def test_skipping_passes_over_what_is_decoded_and_never_waits(tiny: Path) -> None:
    portrait = IdleLoop(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    try:
        until(lambda: portrait.depth == portrait.capacity)
        portrait.skip(2)
        assert portrait.read(picture) == 2
        portrait.skip(1000)
        assert portrait.index <= 3 + portrait.capacity
    finally:
        portrait.close()


def test_what_is_shown_is_the_whole_decode_to_the_last_bit(tiny: Path) -> None:
    reader, whole = VideoReader(tiny / "frames.mp4"), []
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    while reader.read(picture):
        whole.append(picture.copy())
    reader.close()
    portrait = IdleLoop(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    try:
        for turn in range(5 * FRAMES // 2):
            if turn % 7 == 6:
                until(lambda: portrait.depth > 2)
                portrait.skip(2)
            assert np.array_equal(whole[portrait.read(picture)], picture), turn
    finally:
        portrait.close()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Let the decoder stand still from the third picture on until this is set."""
    go, decode, count = threading.Event(), VideoReader.next, [0]

    def wait(self: VideoReader) -> object:
        count[0] += 1
        if count[0] > 2:
            go.wait(10)
        return decode(self)

    monkeypatch.setattr(VideoReader, "next", wait)
    return go


def test_live_a_late_picture_is_the_one_before_once_more_and_none_is_lost(tiny: Path, slow: threading.Event) -> None:
    portrait = IdleLoop(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    portrait.patience_s, portrait.repeats = 0.001, True
    before, again = (np.empty((HEIGHT, WIDTH, 3), np.uint8) for _ in range(2))
    try:
        until(lambda: portrait.depth == 2)
        assert [portrait.read(before) for _ in range(2)] == [0, 1]
        assert [portrait.read(again) for _ in range(3)] == [1, 1, 1]
        assert np.array_equal(before, again)
        assert portrait.stalls == 3
        slow.set()
        portrait.patience_s = 10.0
        assert [portrait.read(again) for _ in range(FRAMES)] == [*range(2, FRAMES), 0, 1]
        assert np.array_equal(before, again)
    finally:
        slow.set()
        portrait.close()


def test_pictures_are_exchanged_and_a_late_one_is_whole_though_the_one_before_was_painted_on(
    tiny: Path, slow: threading.Event
) -> None:
    portrait = IdleLoop(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    portrait.patience_s, portrait.repeats = 0.001, True
    mine = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    everywhere = {id(mine), *map(id, portrait._buffers)}
    try:
        until(lambda: portrait.depth == 2)
        picture, first = portrait.swap(mine)
        picture, second = portrait.swap(picture)
        whole = picture.copy()
        picture.fill(7)
        picture, again = portrait.swap(picture)
        assert (first, second, again) == (0, 1, 1)
        assert np.array_equal(whole, picture)
        slow.set()
        portrait.patience_s = 5.0
        for index in [*range(2, FRAMES), 0]:
            picture, given = portrait.swap(picture)
            assert given == index
        picture, given = portrait.swap(picture)
        assert given == 1
        assert np.array_equal(whole, picture)
        assert {id(picture), *map(id, portrait._buffers)} == everywhere
    finally:
        slow.set()
        portrait.close()


@pytest.mark.parametrize(("width", "height", "ahead"), [(1280, 720, 8), (1920, 1080, 8), (3840, 2160, 4), (4096, 4096, 3)])
def test_what_is_held_is_bounded_whatever_the_size_and_the_length(
    monkeypatch: pytest.MonkeyPatch, tiny: Path, width: int, height: int, ahead: int
) -> None:
    class Endless:
        def __init__(self, path: Path, *, threads: int) -> None:
            self.width, self.height = width, height

        def keep(self, most: int) -> None:
            pass

        def next(self) -> object:
            return object()

        def turn(self, _frame: object, _out: np.ndarray) -> None:
            pass

        def close(self) -> None:
            pass

    monkeypatch.setattr("studio.engine.models.idle_loop.VideoReader", Endless)
    portrait = IdleLoop(tiny / "frames.mp4", width=width, height=height, frames=100_000)
    until(lambda: portrait.depth == ahead)
    portrait.close()

    assert portrait.capacity == ahead
    assert sum(one.nbytes for one in portrait._buffers) <= 204 * 1024 * 1024


def test_a_loop_that_is_kept_needs_its_file_no_more(tiny: Path, tmp_path: Path) -> None:
    path = tmp_path / "frames.mp4"
    path.write_bytes((tiny / "frames.mp4").read_bytes())
    portrait = IdleLoop(path, width=WIDTH, height=HEIGHT, frames=FRAMES)
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    try:
        path.write_bytes(b"")
        assert [portrait.read(picture) for _ in range(2 * FRAMES + 5)] == [*range(FRAMES), *range(FRAMES), *range(5)]
    finally:
        portrait.close()


def test_a_loop_too_large_to_be_kept_is_read_again_and_again(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.engine.models.idle_loop.KEPT_BYTES", 100)
    large = IdleLoop(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    pictures = [np.empty((HEIGHT, WIDTH, 3), np.uint8) for _ in range(2)]
    monkeypatch.undo()
    kept = IdleLoop(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    try:
        assert not large._video._kept
        assert kept._video._kept
        for _ in range(2 * FRAMES + 5):
            assert kept.read(pictures[0]) == large.read(pictures[1])
            assert np.array_equal(*pictures)
    finally:
        large.close()
        kept.close()


@pytest.mark.parametrize(("change", "sentence"), [
    ({"frames": FRAMES + 5}, "it has 30 pictures, the manifest says 35"),
    ({"width": WIDTH + 2}, "is 192 x 128: the manifest says 194 x 128"),
])
def test_a_loop_that_is_not_what_the_manifest_says_is_told(tiny: Path, change: dict[str, int], sentence: str) -> None:
    size = {"width": WIDTH, "height": HEIGHT, "frames": FRAMES} | change

    def play() -> None:
        portrait = IdleLoop(tiny / "frames.mp4", **size)
        try:
            for _ in range(size["frames"]):
                portrait.read(np.empty((HEIGHT, size["width"], 3), np.uint8))
        finally:
            portrait.close()

    with pytest.raises(AvatarError, match=sentence):
        play()


@pytest.mark.parametrize(("error", "words"), [
    (MemoryError("no room"), "idle loop stopped: this takes more memory than there is"),
    (ArithmeticError("odd"), r"idle loop stopped because of a fault in the studio .ArithmeticError: odd."),
])
def test_a_fault_in_the_decoder_is_told_and_logged(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception, words: str
) -> None:
    def broken(_reader: VideoReader) -> object:
        raise error

    monkeypatch.setattr(VideoReader, "next", broken)
    portrait = IdleLoop(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    try:
        with pytest.raises(AvatarError, match=words):
            portrait.read(np.empty((HEIGHT, WIDTH, 3), np.uint8))
    finally:
        portrait.close()
    assert "an idle loop was given up" in caplog.text


def test_a_text_in_place_of_the_loop_is_told(tmp_path: Path) -> None:
    (tmp_path / "frames.mp4").write_text("no video")

    with pytest.raises(AvatarError, match="cannot be opened as a video"):
        IdleLoop(tmp_path / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
