"""What is asked of the painter; a mouth is closed as the person usually closes it, not as in the one pause of the footage."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from studio.personal import hearing, layout, voice

PICTURES, WORDS, HEARD, CODES = 240, 200, 12, 4
"""There are as many looks as codes."""


def _person() -> tuple[SimpleNamespace, SimpleNamespace]:
    """Give footage of words and one long pause with a grimace, and mouths of which sound tells the opening and nothing else."""
    random = np.random.default_rng(0)
    opened = np.clip(np.sin(np.arange(PICTURES) / 3), 0, 1).astype(np.float32)
    words = np.arange(PICTURES) < WORDS
    heard = np.zeros((PICTURES, HEARD), np.float32)
    heard[:, hearing.JAW] = opened * words
    heard[:, -1] = np.where(words, 0.0, -4.0)
    looks = 0.1 * random.standard_normal((PICTURES, CODES)).astype(np.float32)
    codes = 0.1 * random.standard_normal((PICTURES, CODES)).astype(np.float32)
    codes[:, 0] += 3 * heard[:, hearing.JAW] - 1
    looks[~words, 1] += 4
    faces = random.integers(0, 256, (8, layout.FACE, layout.FACE, 3), np.uint8)
    footage = SimpleNamespace(learnt=np.arange(PICTURES), heard=heard, loud=(-4.0, 0.0), face=lambda one: faces[one % 8],
                              faces=lambda chosen: faces[chosen % 8])
    return footage, SimpleNamespace(codes=codes, looks=looks, share=np.full(CODES, 0.3, np.float32),
                                    look_share=np.full(CODES, 0.2, np.float32), turn=np.zeros((PICTURES, 3), np.float32),
                                    footage=footage)


def test_the_painter_is_asked_for_more_of_the_opening_and_for_half_of_what_only_the_lent_mouth_has() -> None:
    footage, mouths = _person()

    learnt = voice.fit(footage, mouths)  # type: ignore[arg-type]

    assert learnt.follow[0] == pytest.approx(voice.OPEN)
    assert 1.2 < voice.OPEN < 2
    untold = learnt.follow[1:]
    assert untold.max() < 0.7
    rest = learnt.table(mouths, np.arange(9))[:, CODES : 2 * CODES]  # type: ignore[arg-type]
    assert not rest[:, 0].any()
    assert rest[:, 1:] == pytest.approx(0.5 * (1 - untold) * mouths.codes[:9, 1:])


def test_the_closed_mouth_is_the_usual_one_and_not_the_grimace_of_a_long_pause() -> None:
    footage, mouths = _person()

    learnt = voice.fit(footage, mouths)  # type: ignore[arg-type]

    assert learnt.closed < WORDS
    assert learnt.shut[0] < -0.8
    assert abs(learnt.shut[CODES + 1]) < 1
