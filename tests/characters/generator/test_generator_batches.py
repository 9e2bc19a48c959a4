from __future__ import annotations

import json

import cv2
import numpy as np
import pytest

from characters.generator.batches import Batches, busiest_window, movement, random_map, settled, shift_terms
from characters.generator.dataset import open_data_set

SIDE = 96


def write_set(folder):
    """Four blobs of different size on a shaded face."""
    across, down = np.meshgrid(np.arange(SIDE), np.arange(SIDE))
    face = np.stack([90 + across * 0.5, 100 + down * 0.4, 140 - across * 0.3], axis=2).astype(np.uint8)
    (folder / "faces").mkdir(parents=True)
    (folder / "pictures").mkdir()
    cv2.imwrite(str(folder / "faces/000.webp"), face, [cv2.IMWRITE_WEBP_QUALITY, 101])
    lines = []
    for index, size in enumerate((0, 4, 8, 12)):
        picture = face.copy()
        cv2.ellipse(picture, (40, 56), (14, size), 0, 0, 360, (30, 30, 60), -1) if size else None
        cv2.imwrite(str(folder / f"pictures/{index}.webp"), picture, [cv2.IMWRITE_WEBP_QUALITY, 101])
        lines.append(json.dumps({
            "picture": f"pictures/{index}.webp", "face": "faces/000.webp", "group": "mix",
            "params": [size / 12, 0.5, 0, 0, 0, 0, 0, 0], "split": "test" if index == 2 else "train",
        }))
    (folder / "samples.jsonl").write_text("\n".join(lines) + "\n")
    (folder / "dataset.toml").write_text(f'name = "Blob"\nwidth = {SIDE}\nheight = {SIDE}\nprovenance = "drawn"\n')
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[8:-8, 8:-8] = 255
    cv2.imwrite(str(folder / "mask.png"), mask)
    return folder


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return open_data_set(write_set(tmp_path_factory.mktemp("set") / "blob"))


def test_a_split_holds_its_own_pictures_and_no_others(data):
    assert len(data.samples("train").params) == 3
    np.testing.assert_allclose(data.samples("test").params[:, 0], [8 / 12])


def test_a_step_gives_the_same_pairs_whenever_it_is_asked(data):
    first, again = (Batches(data, data.samples("train"), 5, seed=3).at(17) for _ in range(2))
    np.testing.assert_array_equal(first.face, again.face)
    np.testing.assert_array_equal(first.target, again.target)
    assert not np.array_equal(first.face, Batches(data, data.samples("train"), 5, seed=3).at(18).face)


def test_face_and_target_move_together(data):
    batch = Batches(data, data.samples("train"), 8, seed=0).at(0)
    difference = np.abs(batch.face.astype(int) - batch.target)[:, 12:-12, 12:-12]
    for one, params in zip(difference, batch.params, strict=True):
        still = np.ones(one.shape[:2], bool)
        still[28:60, 10:46] = False
        assert one[still].max() <= 6
        if params[0] > 0.5:
            assert one[~still].max() > 30


def test_noise_is_taken_from_the_face_and_movement_from_the_picture(data):
    samples = data.samples("train")
    random = np.random.default_rng(0)
    noisy = np.clip(samples.pictures[2] + random.normal(0, 1.5, (SIDE, SIDE, 3)), 0, 255).astype(np.uint8)
    clean = settled(noisy, samples.faces[0])
    np.testing.assert_array_equal(clean[:30], samples.faces[0][:30])
    np.testing.assert_array_equal(clean[52:60, 36:44], noisy[52:60, 36:44])


def test_the_window_holds_what_moves(data):
    x, y, width, height = busiest_window(movement(data.samples("train")))
    assert x <= 26
    assert y <= 44
    assert x + width >= 54
    assert y + height >= 68
    assert not any(side % 8 for side in (x, y, width, height))


def test_the_shift_of_a_map_is_taken_apart_and_put_together():
    matrix = random_map(96, 64, np.random.default_rng(1))
    x, x_right, x_down, y, y_right, y_down = shift_terms(matrix, 96, 64)
    for u, v in ((-1, -1), (0.5, 1), (0, 0)):
        place = np.array([48 + 48 * u, 32 + 32 * v])
        moved = matrix[:, :2] @ place + matrix[:, 2] - place
        np.testing.assert_allclose(moved, [x + x_right * u + x_down * v, y + y_right * u + y_down * v], atol=1e-9)


def test_a_set_whose_sizes_disagree_is_refused(tmp_path):
    folder = write_set(tmp_path / "set")
    (folder / "dataset.toml").write_text('name = "Blob"\nwidth = 64\nheight = 96\nprovenance = "drawn"\n')
    with pytest.raises(ValueError, match="mask"):
        open_data_set(folder)
