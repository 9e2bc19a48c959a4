"""The two faults of pools and batches that this engine must not have: a thing used after its return, and a cut at an edge."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np

from studio.engine import engine as engine_module
from studio.engine.core import pool
from studio.engine.core.ring import Ring
from studio.engine.engine import Engine
from studio.engine.frontends.log_mel import log_mel
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from studio.engine.program import Program
from studio.engine.sources.tone import Tone
from studio.outputs.preview import Preview
from tests import tiny_avatar

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from studio.engine.core.frame import Frame

POISON = 0xA5
LEFT, RIGHT = 2, 1


class Looks(Program):
    """A program that looks at every array of each picture before it gives it on."""

    live, poisoned = 0, list[str]()

    def put(self, frame: Frame, *, stand_in: bool = False) -> None:
        super().put(frame, stand_in=stand_in)
        if not frame.stamps.live:
            return
        self.live += 1
        self.poisoned += [name for name in ("mel", "features") if np.isnan(getattr(frame, name)).any()]
        self.poisoned += [name for name in ("face", "mouth", "picture") if (getattr(frame, name) == POISON).all()]


def test_what_outputs_and_readers_get_is_not_back_in_the_pool(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault: a window went back to the pool while the list still held it, and was written over there."""
    assert pool.DEBUG, "the tests poison what is returned"
    monkeypatch.setattr(engine_module, "Program", Looks)
    engine, preview = Engine(Performer.load(tiny)), Preview()
    looks = engine.program
    assert isinstance(looks, Looks)
    engine.add(preview)
    thread = threading.Thread(target=engine.run, name="engine")
    thread.start()
    taken, deadline = 0, time.monotonic() + 20
    try:
        engine.listen(Tone())
        while taken < 5 and time.monotonic() < deadline:
            shown = preview.take()
            if shown is None or not shown.stamps.live:
                time.sleep(0.005)
                continue
            # Two more pictures go through the pool while the reader still looks at this one.
            kept, seen = shown.picture.copy(), looks.live
            while looks.live < seen + 2 and time.monotonic() < deadline:
                time.sleep(0.005)
            assert np.array_equal(kept, shown.picture)
            assert not (shown.picture == POISON).all()
            taken += 1
    finally:
        engine.close()
        thread.join(5)

    assert taken == 5
    assert not looks.poisoned


def test_no_picture_is_an_edge(tmp_path: Path) -> None:
    """The fault: at every 25th picture the context was cut to zeros, so the mouth jumped once a second."""
    avatar = Performer.load(tiny_avatar.write(tmp_path / "wide", left=LEFT, right=RIGHT))
    count = 110
    sound = (0.2 * np.random.default_rng(3).normal(size=640 * (count + 20))).astype(np.float32)
    ring = Ring(len(sound))
    ring.write(sound, 0.0)
    pipeline, frame = Pipeline(avatar, ring), avatar.new_frame()
    whole = np.concatenate([np.full((tiny_avatar.MEL_FRAMES, 80), -4.0, np.float32), log_mel(sound)])
    alone = np.zeros((count + RIGHT + 1, 8), np.float32)
    window, one = np.zeros_like(frame.mel), np.zeros((1, 8), np.float32)
    for index in range(len(alone)):
        end = pipeline.timeline.mel_end(index) + tiny_avatar.MEL_FRAMES
        np.copyto(window[0, 0], whole[end - tiny_avatar.MEL_FRAMES : end].T)
        avatar.encoder.network(window, out=one)
        alone[index] = one

    cut = []
    for index in range(count):
        pipeline.make(index, frame)
        newest = pipeline.timeline.mel_end(index + RIGHT) + tiny_avatar.MEL_FRAMES
        heard = np.abs(frame.mel[0, 0].T - whole[newest - tiny_avatar.MEL_FRAMES : newest]).max() < 1e-5
        around = index < LEFT or np.allclose(frame.features[0], alone[index - LEFT : index + RIGHT + 1], atol=1e-5)
        if not heard or not around:
            cut.append(index)
    avatar.close()

    assert not cut
