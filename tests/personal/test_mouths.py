"""A mouth that is blurred is told from one that has little to show."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np

from studio.personal import layout
from studio.personal.mouths import clear

PICTURES = 120


def test_a_blurred_open_mouth_is_not_clear_though_a_shut_one_has_fewer_edges() -> None:
    random = np.random.default_rng(0)
    shut = np.full((layout.FACE, layout.FACE, 3), 150, np.uint8)
    rows, columns = layout.box(layout.NEAR, layout.FACE)
    lips = (rows.start + rows.stop) // 2
    cv2.line(shut, (columns.start, lips), (columns.stop, lips), (130, 130, 140), 2)
    teeth = shut.copy()
    for one in range(0, 80, 10):
        teeth[rows, columns][15:55, one : one + 5] = 240
    blurred = cv2.GaussianBlur(teeth, (0, 0), 1.6)
    shows, soft = np.arange(PICTURES) % 2 == 1, np.isin(np.arange(PICTURES), [31, 77])
    faces = [blurred if soft[one] else teeth if shows[one] else shut for one in range(PICTURES)]
    looks = 0.1 * random.standard_normal((PICTURES, 4)).astype(np.float32)
    looks[shows, 0] += 3
    footage = SimpleNamespace(face=lambda one: faces[one])
    mouths = SimpleNamespace(looks=looks, look_share=np.full(4, 0.2, np.float32), turn=np.zeros((PICTURES, 3), np.float32),
                             footage=footage)

    found = clear(mouths, np.arange(PICTURES))  # type: ignore[arg-type]

    edges = [np.abs(cv2.Laplacian(one[rows, columns].astype(np.float32), cv2.CV_32F)).mean() for one in (blurred, shut)]
    assert edges[0] > 1.5 * edges[1]
    assert np.array_equal(found, ~soft)
