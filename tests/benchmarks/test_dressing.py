"""Glasses are drawn around the eyes and leave the mouth; a beard grows on skin and leaves the lips."""

from __future__ import annotations

import numpy as np

from benchmarks.dressing import grow_beard, put_on_glasses

SKIN, LIPS = (140, 165, 205), (95, 95, 190)
MIDDLE, APART = (200.0, 120.0), 100.0
Y, X = (np.mgrid[0:400, 0:400] - np.array(MIDDLE[::-1])[:, None, None]) / APART
MOUTH = (X / 0.35) ** 2 + ((Y - 1.2) / 0.12) ** 2 < 1


def _face() -> np.ndarray:
    face = np.full((400, 400, 3), SKIN, np.uint8)
    face[MOUTH] = LIPS
    return face


def test_glasses_are_around_the_eyes_and_nowhere_else() -> None:
    face = _face()

    put_on_glasses(face, MIDDLE, APART)

    changed = (face != _face()).any(-1)
    assert changed[np.abs(Y) < 0.45].mean() > 0.05
    assert not changed[np.abs(Y) > 0.45].any()
    assert (face[(np.hypot(np.abs(X) - 0.5, Y - 0.1) < 0.1)] == SKIN).all()


def test_a_beard_grows_on_the_skin_around_the_mouth_and_not_on_lips() -> None:
    face, hair = _face(), np.zeros((400, 400), np.float32)

    grow_beard(face, MIDDLE, APART, hair)

    inner = (X / 0.25) ** 2 + ((Y - 1.2) / 0.05) ** 2 < 1
    chin = (np.abs(X) < 0.4) & (np.abs(Y - 1.7) < 0.2)
    assert (face[inner] == LIPS).all()
    assert face[chin].mean() < 0.7 * np.mean(SKIN)
    assert (face[Y < 0.8] == SKIN).all()
