"""Pictures as JPEG, one after another."""

from __future__ import annotations

import cv2
import numpy as np

from studio.media.jpeg import INTERNED, JpegEncoder


def test_a_picture_is_written_into_the_room_that_is_there() -> None:
    picture = cv2.GaussianBlur(np.random.default_rng(3).integers(0, 256, (64, 96, 3), np.uint8), (0, 0), 4)
    encoder = JpegEncoder(95)
    room = np.zeros(encoder.room_bytes(64, 96), np.uint8)
    length = encoder.encode(picture, room)
    decoded = cv2.imdecode(room[:length], cv2.IMREAD_COLOR)
    assert decoded.shape == picture.shape
    assert float(np.abs(decoded.astype(np.int16) - picture).mean()) < 3.0


def test_the_text_that_numpy_makes_for_each_array_is_the_one_that_is_kept() -> None:
    given = [one for one in np.zeros(1, np.uint8).__array_interface__ if one == INTERNED]
    assert len(given) == 1
    assert given[0] is INTERNED
