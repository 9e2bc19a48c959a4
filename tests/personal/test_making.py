"""From a video to an avatar that speaks: learnt for a few steps, checked like a stranger's, and resumed where it was killed."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.avatars.capture.kept import kept as kept_footage
from studio.avatars.format import Person
from studio.errors import AvatarError
from studio.personal.wish import Wish

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("torch", reason="learning needs the extra 'own'")
pytest.importorskip("dlib")
import torch

from studio.engine.core.ring import Ring
from studio.engine.models.performer import Performer
from studio.engine.pipeline import Pipeline
from studio.personal import grading, hearing, layout, voice
from studio.personal.assembly import Bend, Choose, Paint, calm
from studio.personal.making import examine, make
from studio.personal.mouths import CODES, LOOKS
from studio.personal.networks import Guide, Warp, grow, kept
from studio.personal.waiting import waiting

pytestmark = pytest.mark.timeout(900)

PERSON = Person("Mara", "not needed", "2026-11-28", generated=True)


class KilledError(Exception):
    """As the process would be."""


def test_what_shuts_a_mouth_is_the_same_while_learning_and_in_the_avatar() -> None:
    random, size = np.random.default_rng(3), 20
    heard = random.uniform(0, 0.2, (60, size)).astype(np.float32)
    heard[:, hearing.PRESS] = random.uniform(0, 1, 60)
    heard[:, -1] = np.where(np.arange(60) % 20 < 12, 0.0, -3.5)
    heard[20:32, hearing.JAW] = heard[20:32, hearing.TEETH] = 0
    silence = -1.5, 0.4
    span, kinds = voice.LEFT + 1 + voice.RIGHT, CODES + LOOKS

    def zeros(*shape: int) -> np.ndarray:
        return np.zeros(shape, np.float32)

    strengths = np.array([0.3, 0.6, 0.8, 1], np.float32)
    learnt = voice.Voice(
        weights=zeros(span * size, kinds), mean=zeros(kinds), middle=zeros(2, CODES), furthest=(1, 1), closed=0,
        shut=np.ones(kinds, np.float32), key=zeros(kinds, 4), pose=zeros(int(voice.around().sum()) + 1, 3),
        follow=np.ones(CODES, np.float32), silence=silence, strengths=strengths, agrees=0.5)
    choose = Choose(learnt, size - 1)
    face = torch.zeros(60, layout.FACE, layout.FACE, 3, dtype=torch.uint8)

    told = choose(face, torch.from_numpy(grading.told(heard))).numpy()[:, 0, :CODES]

    wanted = (voice.gates(heard, silence) * strengths).max(1)
    assert 0.2 < wanted.mean() < 0.9
    # Nothing is told but what is shut, whose code is 1; at the ends neighbours are repeated in another way.
    assert told[8:-4, 0] == pytest.approx(wanted[8:-4], abs=1e-5)


def test_what_is_heard_opens_a_mouth_the_same_while_learning_and_in_the_avatar() -> None:
    random, size = np.random.default_rng(4), 20
    heard = random.uniform(0.3, 1, (60, size)).astype(np.float32)
    span, kinds = voice.LEFT + 1 + voice.RIGHT, CODES + LOOKS
    weights = random.normal(size=(span * size, kinds)).astype(np.float32)
    learnt = voice.Voice(
        weights=weights, mean=np.full(kinds, 0.5, np.float32), middle=np.zeros((2, CODES), np.float32), furthest=(1e6, 1e6),
        closed=0, shut=np.zeros(kinds, np.float32), key=np.zeros((kinds, 4), np.float32),
        pose=np.zeros((int(voice.around().sum()) + 1, 3), np.float32), follow=np.ones(CODES, np.float32), silence=(-1.5, 0.4),
        strengths=np.zeros(4, np.float32), agrees=0.5)
    face = torch.zeros(60, layout.FACE, layout.FACE, 3, dtype=torch.uint8)

    told = Choose(learnt, size - 1)(face, torch.from_numpy(grading.told(heard))).numpy()[:, 0, 0]

    wanted = voice.windows(voice.spoken(heard)) @ weights[:, 0] + 0.5
    assert np.ptp(wanted) > 5
    assert told[8:-4] == pytest.approx(wanted[8:-4], abs=1e-3)


def test_what_is_exported_paints_as_what_was_learnt() -> None:
    torch.manual_seed(1)
    top, bottom, left, right = layout.window(layout.FACE)
    guide, warp = Guide().eval(), Warp(torch.zeros(1, 1, bottom - top, right - left)).eval()
    random = np.random.default_rng(1)
    faces = torch.from_numpy(random.integers(0, 255, (2, layout.FACE, layout.FACE, 3), np.uint8))
    codes = torch.from_numpy(random.normal(size=(2, 2, CODES)).astype(np.float32))
    planes = faces.permute(0, 3, 1, 2).float() / 255
    with torch.inference_mode():
        painted = Paint(guide)(faces, codes[:, :1])
        made = grow(guide(grow(planes, (layout.GUIDE, layout.GUIDE)), codes[:, 0]), (bottom - top, right - left))
        seen = [one[:, top:bottom, left:right] for one in (painted, faces)]
        beside = np.ones((bottom - top, right - left), np.float32)
        beside[:60] = 0
        # What is filmed here is like the guide but for light, so that most of it is kept.
        filmed = painted - painted % 16
        still = beside * random.random(beside.shape, np.float32)
        bent = Bend(warp, np.zeros_like(beside), beside, still)(
            painted, faces, torch.cat([seen[1], seen[0]], 2), codes, torch.zeros(2, 1), filmed)
        own = [one.permute(0, 3, 1, 2).float() / 255 for one in (*seen, filmed[:, top:bottom, left:right])]
        wanted, _, _ = warp(own[0], own[1], own[0], codes)
        much = kept(own[2], own[0], *(torch.from_numpy(one)[None, None] for one in (beside, still)))
        wanted = wanted + much * (own[2] - wanted)

    def differ(one: torch.Tensor, other: torch.Tensor) -> float:
        shown = one[:, top:bottom, left:right].permute(0, 3, 1, 2).float() / 255
        return float((shown - other.clamp(0, 1)).abs().max())

    assert differ(painted, made) < 1.01 / 255
    assert differ(bent, wanted) < 1.01 / 255
    assert float(much[:, :, 70:].mean()) > 0.5
    assert torch.equal(painted[:, :top], faces[:, :top])


@pytest.mark.parametrize("step", [[30, 0, 0, 0], [-15, -15, 30, 30]])
def test_the_idle_loop_has_no_cut(step: list[int]) -> None:
    crops = np.tile([100, 100, 300, 300], (500, 1))
    crops[150:] += step
    heard = np.zeros((500, 4), np.float32)
    heard[:100, -1] = heard[300:, -1] = 2
    footage = SimpleNamespace(crops=crops, heard=heard, loud=(0.0, 2.0), good=np.ones(500, bool))

    begin = calm(footage, np.ones(500, np.float32), 200)

    # All that is silent has a cut in it.
    assert begin >= 150


def test_the_idle_loop_has_mouths_half_open_rather_than_one_wide_open() -> None:
    opened = np.zeros(500, np.float32)
    opened[100:110], opened[200:300], opened[300:] = 4.0, 5.0, 0.21
    footage = SimpleNamespace(crops=np.tile([100, 100, 300, 300], (500, 1)), heard=np.zeros((500, 4), np.float32),
                              loud=(0.0, 2.0), good=np.ones(500, bool))

    assert opened[:200].mean() < opened[300:].mean()
    assert calm(footage, opened, 200) == 300


def test_some_seconds_are_too_few_and_that_is_said_before_anything_is_learnt(speaking: Path, at_home: Path) -> None:
    report = examine(speaking, lambda *_: None)

    assert not report.usable
    assert any(one.what == "too little speech" and one.level == "stop" for one in report.findings)
    with pytest.raises(AvatarError, match="s of speech and 60 are wanted"):
        make(Wish(speaking, "Mara two", PERSON, "tests", "CC0-1.0"), lambda *_: None, lambda _: None)
    assert not list(at_home.rglob("guide.pt"))
    assert [one.state for one in kept_footage()] == ["examined"]


def test_a_video_becomes_an_avatar_that_speaks(speaking: Path, at_home: Path) -> None:
    wish = Wish(speaking, "Mara two", PERSON, "tests", "CC0-1.0", steps=(3, 3), anyway=True)

    def killed(step: str, done: int, _total: int) -> None:
        if (step, done) == ("warp", 2):
            raise KilledError

    with pytest.raises(KilledError):
        make(wish, killed, lambda _: None)
    guide = next(at_home.rglob("guide.pt")).read_bytes()
    assert [one.state for one in kept_footage()] == ["unfinished"]
    assert [one.wish for one in waiting()] == [wish]
    steps: list[tuple[str, int]] = []
    cards = []

    result = make(wish, lambda step, done, _: steps.append((step, done)), cards.append)

    assert [done for step, done in steps if step == "guide"] == []
    assert next(at_home.rglob("guide.pt")).read_bytes() == guide
    assert len(cards) == 1
    assert result.bytes < 40_000_000
    assert [(one.state, one.avatars) for one in kept_footage()] == [("finished", ("mara-two",))]
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
