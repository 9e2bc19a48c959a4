"""What is lent is clear: a mouth blurred by its movement is not remembered."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np
import pytest

pytest.importorskip("torch", reason="learning needs the extra 'own'")

from studio.personal import layout
from studio.personal.assembly import choose_bank

PICTURES, CLOSED = 120, 3


def test_a_blurred_mouth_is_not_remembered_but_for_the_closed_one() -> None:
    random = np.random.default_rng(0)
    face = random.integers(0, 256, (layout.FACE, layout.FACE, 3), np.uint8)
    blurred, soft = cv2.GaussianBlur(face, (0, 0), 2), [CLOSED, 31, 77]
    footage = SimpleNamespace(face=lambda one: blurred if one in soft else face)
    mouths = SimpleNamespace(looks=random.standard_normal((PICTURES, 4)).astype(np.float32), footage=footage,
                             look_share=np.full(4, 0.2, np.float32), turn=np.zeros((PICTURES, 3), np.float32))

    bank = choose_bank(mouths, np.arange(PICTURES), CLOSED)  # type: ignore[arg-type]

    assert set(range(PICTURES)) - set(bank.tolist()) == {31, 77}
