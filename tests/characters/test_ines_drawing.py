"""The drawing itself; needs skia."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("skia", reason="skia draws Ines and is in the extra [train] only")

from characters.ines.articulation import REST, VISEMES, mouth
from characters.ines.drawing import Artist
from characters.ines.idle import crop_of, eyes_at, pose_at
from characters.ines.pose import Eyes, Portrait

POSE = pose_at(60)
BOX = crop_of(POSE)


def drawn(name: str) -> np.ndarray:
    return Artist().draw(Portrait(POSE, Eyes(), mouth(VISEMES[name])), BOX).astype(int)


def test_the_same_numbers_make_the_same_picture() -> None:
    assert np.array_equal(drawn("AA"), drawn("AA"))


def test_a_part_of_the_picture_is_that_part_of_the_whole() -> None:
    x, y, width, height = BOX
    whole = Artist().draw(Portrait(POSE, Eyes(), mouth(VISEMES["E"]))).astype(int)
    change = np.abs(whole[y:y + height, x:x + width] - drawn("E"))
    # soft edges are rendered in tiles, whose seams move by a fraction of a pixel
    assert change.mean() < 0.5
    assert np.percentile(change, 99) <= 2
    assert change.max() <= 16


def test_eyes_do_not_reach_into_the_crop_where_the_mouth_is_painted() -> None:
    artist = Artist()
    open_eyes = artist.draw(Portrait(POSE, Eyes(), mouth(REST)), BOX).astype(int)
    shut = artist.draw(Portrait(POSE, Eyes(blink=1, gaze_x=0.5), mouth(REST)), BOX).astype(int)
    assert np.abs(open_eyes - shut)[12:].max() <= 3


@pytest.mark.parametrize("name", sorted(set(VISEMES) - {"sil"}))
def test_what_moves_with_the_mouth_stays_clear_of_the_crops_border(name: str) -> None:
    change = np.abs(drawn(name) - drawn("sil")).max(axis=2)
    assert max(change[:8].max(), change[-8:].max(), change[:, :6].max(), change[:, -6:].max()) <= 3


def test_a_blink_is_drawn() -> None:
    shut = max(range(375), key=lambda i: eyes_at(i).blink)
    assert eyes_at(shut).blink == 1
