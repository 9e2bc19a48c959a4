"""The bundled presenters can be put before another background: a matte for each picture, whole where the face is."""

from __future__ import annotations

import numpy as np
import pytest

from studio.avatars import library
from studio.avatars.format import MATTE
from studio.avatars.format_reading import read_manifest
from studio.avatars.placement import read_crops, read_plate
from studio.media.pictures import VideoReader


@pytest.mark.parametrize("name", ["mara", "ines"])
def test_each_picture_has_a_matte_that_leaves_the_face_whole(name: str) -> None:
    folder = library.find(name)
    picture = read_manifest(folder).picture
    assert picture.matte
    assert read_plate(folder, picture).shape == (picture.height, picture.width, 3)
    video, count = VideoReader(folder / MATTE), 0
    for x, y, width, height in read_crops(folder, picture).tolist():
        frame = video.next()
        assert frame is not None
        light = frame.to_ndarray(format="gray")
        count += 1
        if count % 25:
            continue
        face = light[y + height // 4 : y + height * 3 // 4, x + width // 4 : x + width * 3 // 4]
        assert face.min() >= 230, count
        assert light[: picture.height // 40].max() <= 20, count
        assert 0.2 < (light > 128).mean() < 0.5
        assert np.mean((light > 20) & (light < 230)) < 0.03
    assert video.next() is None
    assert count == picture.frames
    video.close()
