"""Pictures painted several at a time take no new arrays, and are the live ones wherever they are painted."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.engine.core.ring import Ring
from studio.engine.models import sessions
from studio.engine.models.performer import Performer
from studio.engine.offline import batch
from studio.engine.offline.batch import Batch
from studio.engine.offline.prefetch import Prefetch
from studio.engine.painters.cpu import CpuPainter
from studio.engine.painters.gpu.fallback import FallbackPainter, clip_fallback
from studio.engine.pipeline import Pipeline
from tests import tiny_avatar
from tests.engine.offline.failing_device import FailingDevice
from tests.engine.offline.test_prefetch import blocks
from tests.engine.test_pipeline import speech

if TYPE_CHECKING:
    from pathlib import Path


def test_nothing_as_large_as_an_array_is_allocated_after_warm_up(tiny: Path) -> None:
    avatar = Performer.load(tiny)
    painter, hearing = Batch(avatar, 5), Prefetch(avatar, blocks(speech(2.4), 16_000), lambda _rest: None)
    picture = avatar.manifest.picture
    pictures = [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in range(5)]
    for _ in range(4):
        assert hearing.wait_for(5) == 5
        painter.make(hearing, pictures)
    # What is measured is painting; the rest of the sound has been heard by then.
    while hearing.samples is None or hearing.wait_for(40) < 40:
        pass
    tracemalloc.start()
    try:
        painter.make(hearing, pictures)
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(7):
            painter.make(hearing, pictures)
        peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
        hearing.close()
        painter.close()
        avatar.close()

    # The smallest array of a batch, its faces, has 61,440.
    assert peak < 5 * 8192, f"{peak} bytes at once"


def on_gpu(avatar: Performer, most: int) -> FallbackPainter:
    return clip_fallback(avatar, CpuPainter(avatar, most=most), most)


def painted(folder: Path, size: int, seconds: float = 1.0) -> list[np.ndarray]:
    """Paint a short sound and give the pictures, I420."""
    avatar = Performer.load(folder)
    painter, hearing = Batch(avatar, size), Prefetch(avatar, blocks(speech(seconds), 16_000), lambda _rest: None)
    picture, made = avatar.manifest.picture, []
    buffers = [np.zeros((picture.height * 3 // 2, picture.width), np.uint8) for _ in range(size)]
    while count := hearing.wait_for(size):
        painter.make(hearing, buffers[:count])
        made += [one.copy() for one in buffers[:count]]
    hearing.close()
    painter.close()
    avatar.close()
    return made


def lit(folder: Path, crop: int = 64) -> Path:
    """Write a small avatar whose mouths get the light of the picture."""
    toml = tiny_avatar.write(folder, left=2, right=1, crop=crop) / "avatar.toml"
    toml.write_text(toml.read_text().replace('"zero"', '"zero"\nmatch = true'))
    return folder


def worst(one: list[np.ndarray], other: list[np.ndarray]) -> int:
    assert len(one) == len(other) > 20
    return max(int(np.abs(a.astype(np.int16) - b).max()) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("crop", [50, 64, 80])
@pytest.mark.parametrize("match", [False, True])
def test_a_device_paints_the_same_pictures_at_any_batch(
    crop: int, match: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lit(tmp_path / "tiny", crop) if match else tiny_avatar.write(tmp_path / "tiny", left=2, right=1, crop=crop)
    wanted = painted(folder, 1)
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path / "cache")
    monkeypatch.setattr(batch, "clip_painter", on_gpu)

    given = [painted(folder, size) for size in (1, 4, 7)]

    # A level of BGR is at most one of light, and the colours are the mean of four pixels.
    assert max(worst(wanted, one) for one in given) <= 2
    assert max(worst(given[0], one) for one in given[1:]) <= 1


def test_a_clip_has_the_light_that_the_live_picture_has(tmp_path: Path) -> None:
    folder = lit(tmp_path / "tiny")
    avatar, live = Performer.load(folder), []
    pipeline, frame = Pipeline(avatar, Ring(48_000)), avatar.new_frame()
    pipeline.ring.write(speech(1.0), 0.0)
    while avatar.timeline.needs(len(live)) <= pipeline.ring.end:
        pipeline.make(len(live), frame)
        live.append(frame.picture.copy())
    left, top, width, height = avatar.crops[0].tolist()
    avatar.close()

    clip = [cv2.cvtColor(one, cv2.COLOR_YUV2BGR_I420) for one in painted(folder, 4)]

    inside = slice(top + 16, top + height - 16), slice(left + 16, left + width - 16)
    assert len(live) > 15
    assert all(abs(float(a[inside].mean()) - float(b[inside].mean())) < 1.5 for a, b in zip(live, clip, strict=False))


def test_a_device_that_fails_in_a_clip_costs_no_picture(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = painted(tiny, 5)
    monkeypatch.setattr(sessions, "user_cache", lambda: tmp_path / "cache")
    device = FailingDevice(monkeypatch, 2)
    monkeypatch.setattr(batch, "clip_painter", on_gpu)

    assert worst(wanted, painted(tiny, 5)) <= 2
    assert device.failed
