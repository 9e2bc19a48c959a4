"""A learnt mouth is closed as the person usually closes it, not as in the one pause of the footage."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from studio.personal import hearing, layout, voice

PICTURES, HEARD, CODES = 240, 12, 4
"""There are as many looks as codes."""


def test_the_closed_mouth_is_the_usual_one_and_not_the_grimace_of_a_long_pause() -> None:
    random = np.random.default_rng(0)
    opened = np.clip(np.sin(np.arange(PICTURES) / 3), 0, 1).astype(np.float32)
    words, pause = np.arange(PICTURES) < 200, np.arange(PICTURES) >= 200
    heard = np.zeros((PICTURES, HEARD), np.float32)
    heard[:, hearing.JAW] = opened * words
    heard[:, -1] = np.where(words, 0.0, -4.0)
    looks = 0.1 * random.standard_normal((PICTURES, CODES)).astype(np.float32)
    codes = 0.1 * random.standard_normal((PICTURES, CODES)).astype(np.float32)
    codes[:, 0] += 3 * heard[:, hearing.JAW] - 1
    looks[pause, 1] += 4
    faces = random.integers(0, 256, (8, layout.FACE, layout.FACE, 3), np.uint8)
    footage = SimpleNamespace(learnt=np.arange(PICTURES), heard=heard, loud=(-4.0, 0.0), face=lambda one: faces[one % 8],
                              faces=lambda chosen: faces[chosen % 8])
    mouths = SimpleNamespace(codes=codes, looks=looks, share=np.full(CODES, 0.3, np.float32),
                             look_share=np.full(CODES, 0.2, np.float32), turn=np.zeros((PICTURES, 3), np.float32),
                             footage=footage)

    learnt = voice.fit(footage, mouths)  # type: ignore[arg-type]

    assert words[learnt.closed]
    assert learnt.shut[0] < -0.8
    assert abs(learnt.shut[CODES + 1]) < 1
