from __future__ import annotations

import cv2
import numpy as np
import pytest

from characters.idle.clip import write_loop
from characters.package import check_crops, main
from studio.avatars.format_reading import read_manifest
from studio.avatars.placement import read_crops, read_mask

ABOUT = """\
name = "Blob"
author = "the tests"
licence = "CC0-1.0"
provenance = "drawn by the tests, \\"really\\""
width = 64
height = 32
"""
PERSON = """
[person]
pictured = "nobody: a blob"
consent = "not needed: no real person is pictured"
date = 2026-11-20
generated = true
"""


@pytest.fixture
def parts(tmp_path):
    """Give a data set folder with a loop of ten pictures, and two files that stand for networks."""
    data = tmp_path / "data"
    (data / "loop").mkdir(parents=True)
    (data / "dataset.toml").write_text(ABOUT + PERSON)
    mask = np.zeros((32, 64), np.uint8)
    mask[4:-4, 4:-4] = 255
    cv2.imwrite(str(data / "mask.png"), mask)
    picture = np.full((96, 128, 3), 120, np.uint8)
    write_loop(data / "loop" / "frames.mp4", [picture] * 10)
    np.save(data / "loop" / "crops.npy", np.tile(np.array([10, 20, 64, 32]), (10, 1)))
    for name in ("generator.onnx", "encoder.onnx"):
        (tmp_path / name).write_bytes(b"network")
    return data, tmp_path / "generator.onnx", tmp_path / "encoder.onnx", tmp_path / "blob"


def test_a_packaged_avatar_is_one_that_the_studio_reads(parts):
    assert main([str(part) for part in parts]) == 0
    manifest = read_manifest(parts[-1])
    assert (manifest.name, manifest.picture.frames, manifest.generator.width) == ("Blob", 10, 64)
    assert manifest.person.consent.startswith("not needed")
    assert read_crops(parts[-1], manifest.picture).shape == (10, 4)
    assert read_mask(parts[-1], manifest.generator).shape == (32, 64)
    assert cv2.imread(str(parts[-1] / "thumbnail.jpg")).shape == (180, 320, 3)


def test_pictures_in_a_loop_folder_are_encoded(parts):
    data = parts[0]
    (data / "loop" / "frames.mp4").unlink()
    for index in range(10):
        picture = np.full((96, 128, 3), 100 + index, np.uint8)
        cv2.imwrite(str(data / "loop" / f"{index:04d}.webp"), picture, [cv2.IMWRITE_WEBP_QUALITY, 101])
    assert main([str(part) for part in parts]) == 0
    assert read_manifest(parts[-1]).picture.frames == 10


def test_nobody_is_packaged_without_a_word_on_consent(parts):
    (parts[0] / "dataset.toml").write_text(ABOUT)
    with pytest.raises(ValueError, match="consent"):
        main([str(part) for part in parts])


@pytest.mark.parametrize("crop", [(70, 20, 64, 32), (-1, 0, 64, 32), (0, 0, 32, 32)])
def test_a_crop_that_leaves_the_frame_or_has_another_size_is_refused(crop):
    with pytest.raises(ValueError, match="crop"):
        check_crops(np.array([crop], np.int32), 1, (128, 96), (64, 32))
