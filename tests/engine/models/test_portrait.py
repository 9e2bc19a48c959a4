"""The idle loop comes in order, for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.engine.models.portrait import Portrait
from studio.errors import AvatarError
from tests.sounds import until
from tests.tiny_avatar import FRAMES, HEIGHT, WIDTH

if TYPE_CHECKING:
    from pathlib import Path


def bar(picture: np.ndarray) -> int:
    """Column where the loop's bright bar is."""
    return int(picture.mean(axis=(0, 2)).argmax())


def test_the_loop_repeats_without_a_jump(tiny: Path) -> None:
    portrait = Portrait(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    try:
        for turn in range(3 * FRAMES):
            assert portrait.read(picture) == turn % FRAMES
            assert abs(bar(picture) - (turn % FRAMES) * WIDTH // FRAMES) <= 7
    finally:
        portrait.close()


def test_skipping_passes_over_what_is_decoded_and_never_waits(tiny: Path) -> None:
    portrait = Portrait(tiny / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    try:
        portrait.read(picture)
        until(lambda: portrait.depth == portrait.capacity)
        portrait.skip(2)
        assert portrait.read(picture) == 3
        portrait.skip(1000)
        assert portrait.index <= 4 + portrait.capacity
    finally:
        portrait.close()


@pytest.mark.parametrize(("change", "sentence"), [
    ({"frames": FRAMES + 5}, "it has 30 pictures, the manifest says 35"),
    ({"width": WIDTH + 2}, "is 192 x 128: the manifest says 194 x 128"),
])
def test_a_loop_that_is_not_what_the_manifest_says_is_told(tiny: Path, change: dict[str, int], sentence: str) -> None:
    size = {"width": WIDTH, "height": HEIGHT, "frames": FRAMES} | change

    def play() -> None:
        portrait = Portrait(tiny / "frames.mp4", **size)
        try:
            for _ in range(size["frames"]):
                portrait.read(np.empty((HEIGHT, size["width"], 3), np.uint8))
        finally:
            portrait.close()

    with pytest.raises(AvatarError, match=sentence):
        play()


def test_a_text_in_place_of_the_loop_is_told(tmp_path: Path) -> None:
    (tmp_path / "frames.mp4").write_text("no video")

    with pytest.raises(AvatarError, match="cannot be opened as a video"):
        Portrait(tmp_path / "frames.mp4", width=WIDTH, height=HEIGHT, frames=FRAMES)
