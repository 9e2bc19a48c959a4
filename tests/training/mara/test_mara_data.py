from __future__ import annotations

import json
import shutil

import numpy as np

from studio.training.generator.dataset import open_data_set
from studio.training.mara.data import main, split_of
from studio.training.mara.source import FOLDER, open_source


def test_every_twelfth_mixed_crop_is_held_out_and_no_other():
    source = open_source()
    splits = split_of(source.crops)
    mixed = [split for crop, split in zip(source.crops, splits, strict=True) if crop.group.startswith(("trans", "random"))]
    assert len(source.crops) == 421
    assert splits.count("test") == mixed.count("test") == len(mixed) // 12 == 28
    assert all(split == "test" for split in mixed[11::12])


def test_what_is_listed_beside_the_crops_is_what_the_code_says():
    rows = [json.loads(line) for line in (FOLDER / "samples.jsonl").read_text().splitlines()]
    source = open_source()
    assert [row["split"] for row in rows] == split_of(source.crops)
    assert [row["params"] for row in rows] == [list(crop.params) for crop in source.crops]


def test_the_held_out_crops_are_read_with_their_face():
    samples = open_data_set(FOLDER).samples("test")
    source = open_source()
    x, y, width, height = source.mouth
    assert samples.pictures.shape == (28, 288, 288, 3)
    np.testing.assert_array_equal(samples.faces[0], source.base[y : y + height, x : x + width])


def test_a_listing_is_written_where_the_crops_are(tmp_path):
    for name in ("base.png", "mask.png", "meta.json", "params.jsonl"):
        shutil.copyfile(FOLDER / name, tmp_path / name)
    assert main(["--in-place", "--source", str(tmp_path)]) == 0
    for name in ("samples.jsonl", "dataset.toml"):
        assert (tmp_path / name).read_text() == (FOLDER / name).read_text()
