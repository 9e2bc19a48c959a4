from __future__ import annotations

import json
import shutil

import numpy as np

from characters.generator.dataset import open_data_set
from characters.mara.data import main, split_of
from characters.mara.source import FOLDER, open_source
from characters.mouths import STRENGTHS


def test_every_sixth_numbered_crop_is_held_out_and_no_other():
    source = open_source()
    held = [crop.group for crop, split in zip(source.crops, split_of(source.crops), strict=True) if split == "test"]
    numbered = [crop.group for crop in source.crops if crop.group.startswith(("half:", "trans:", "random:"))]
    assert held == [group for group in numbered if int(group.split(":")[1]) % 6 == 5]
    assert len(held) >= 8


def test_every_mouth_of_the_list_of_what_speech_shows_is_among_the_crops():
    crops = {crop.params for crop in open_source().crops}
    assert {params for group in STRENGTHS.values() for params in group.values()} <= crops


def test_what_is_listed_beside_the_crops_is_what_the_code_says():
    rows = [json.loads(line) for line in (FOLDER / "samples.jsonl").read_text().splitlines()]
    source = open_source()
    assert [row["split"] for row in rows] == split_of(source.crops)
    assert [row["params"] for row in rows] == [list(crop.params) for crop in source.crops]


def test_the_held_out_crops_are_read_with_their_face():
    samples = open_data_set(FOLDER).samples("test")
    source = open_source()
    x, y, width, height = source.mouth
    assert samples.pictures.shape[1:] == (288, 288, 3)
    np.testing.assert_array_equal(samples.faces[0], source.base[y : y + height, x : x + width])


def test_a_listing_is_written_where_the_crops_are(tmp_path):
    for name in ("base.png", "mask.png", "matte.png", "plate.png", "meta.json", "params.jsonl"):
        shutil.copyfile(FOLDER / name, tmp_path / name)
    assert main(["--in-place", "--source", str(tmp_path)]) == 0
    for name in ("samples.jsonl", "dataset.toml"):
        assert (tmp_path / name).read_text() == (FOLDER / name).read_text()
