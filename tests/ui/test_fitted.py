"""A picture at the size it has on the screen."""

from __future__ import annotations

import numpy as np

from studio.ui.drawing.fitted import Fitted

PICTURE = np.random.default_rng(3).integers(0, 255, (36, 64, 3)).astype(np.uint8)


def pixels(fitted: Fitted, width: int, height: int) -> np.ndarray:
    shown = fitted.at(width, height)
    assert (shown.width(), shown.height()) == (width, height)
    data = np.frombuffer(shown.constBits(), np.uint8).reshape(height, width, 4)
    return data[..., :3].copy()


def test_at_its_own_size_every_pixel_is_as_it_was() -> None:
    fitted = Fitted()
    fitted.use(PICTURE)
    assert np.array_equal(pixels(fitted, 64, 36), PICTURE)


def test_at_another_size_it_is_the_same_picture() -> None:
    fitted = Fitted()
    flat = np.full((36, 64, 3), (10, 120, 240), np.uint8)
    flat[:, 32:] = (200, 20, 90)
    fitted.use(flat)
    shown = pixels(fitted, 150, 84)
    assert shown[40, 30].tolist() == [10, 120, 240]
    assert shown[40, 120].tolist() == [200, 20, 90]


def test_it_is_stretched_once_for_each_picture() -> None:
    fitted, changing = Fitted(), PICTURE.copy()
    fitted.use(changing)
    before = pixels(fitted, 32, 18)
    changing[:] = 0
    assert np.array_equal(pixels(fitted, 32, 18), before)
    fitted.use(changing)
    assert not pixels(fitted, 32, 18).any()
