"""From a video to an avatar that speaks: learnt for a few steps, checked like a stranger's, and resumed where it was killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.format import Person
from studio.errors import AvatarError
from studio.personal.wish import Wish

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("torch", reason="learning needs the extra 'own'")
pytest.importorskip("dlib")
from studio.engine.core.ring import Ring
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from studio.personal.making import examine, make

pytestmark = pytest.mark.timeout(900)

PERSON = Person("Mara", "not needed", "2026-11-28", generated=True)


class KilledError(Exception):
    """As the process would be."""


def test_some_seconds_are_too_few_and_that_is_said_before_anything_is_learnt(speaking: Path, at_home: Path) -> None:
    report = examine(speaking, lambda *_: None)

    assert not report.usable
    assert any(one.what == "too little speech" and one.level == "stop" for one in report.findings)
    with pytest.raises(AvatarError, match="s of speech and 60 are wanted"):
        make(Wish(speaking, "Mara two", PERSON, "tests", "CC0-1.0"), lambda *_: None, lambda _: None)
    assert not list(at_home.rglob("guide.pt"))


def test_a_video_becomes_an_avatar_that_speaks(speaking: Path, at_home: Path) -> None:
    wish = Wish(speaking, "Mara two", PERSON, "tests", "CC0-1.0", steps=(3, 3), anyway=True)

    def killed(step: str, done: int, _total: int) -> None:
        if (step, done) == ("warp", 2):
            raise KilledError

    with pytest.raises(KilledError):
        make(wish, killed, lambda _: None)
    guide = next(at_home.rglob("guide.pt")).read_bytes()
    steps: list[tuple[str, int]] = []
    cards = []

    result = make(wish, lambda step, done, _: steps.append((step, done)), cards.append)

    assert [done for step, done in steps if step == "guide"] == []
    assert next(at_home.rglob("guide.pt")).read_bytes() == guide
    assert len(cards) == 1
    assert result.bytes < 40_000_000
    assert next(at_home.rglob("result.jpg")).stat().st_size > 1000
    avatar = Performer.load(result.folder)
    try:
        ring, frame = Ring(64_000), avatar.new_frame()
        ring.write((0.1 * np.random.default_rng(1).standard_normal(32_000)).astype(np.float32), 0.0)
        pipeline = Pipeline(avatar, ring)
        for index in range(30):
            pipeline.make(index, frame)
        assert frame.picture.std() > 10
        assert avatar.manifest.look_ahead_ms <= 200
        assert avatar.manifest.person == PERSON
    finally:
        avatar.close()
