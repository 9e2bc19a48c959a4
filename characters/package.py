"""``package``: write the folder of an avatar from a data set, a trained generator and the encoder."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import shutil
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from characters.idle.clip import FPS, read_loop, write_loop
from characters.profiles import copy_further, write_tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

MEL_FRAMES, MEL_AHEAD = 132, 7
"""Mel frames that the default encoder sees, and how many of them lie after the picture's own."""
THUMBNAIL = (320, 180)
MANIFEST = """\
format = 1
name = {name}
author = {author}
licence = {licence}
family = "viseme"

[person]
pictured = {pictured}
consent = {consent}
date = {date}
generated = {generated}

[picture]
width = {width}
height = {height}
fps = {fps}
frames = {frames}

[sound]
rate = 16000
bands = 80
hop = 200
window = 800
mel_frames = {mel_frames}
mel_ahead = {mel_ahead}

[generator]
width = {crop_width}
height = {crop_height}
feature_size = 8
features_left = 0
features_right = 0
features_edge = "zero"

[provenance]
source = {source}
"""


def loop_of(data: Path) -> Iterator[NDArray[np.uint8]]:
    """Give the lossless pictures of a data set's loop in order, [H, W, 3] u8 BGR."""
    for file in sorted((data / "loop").glob("*.webp")):
        picture = cv2.imread(str(file))
        if picture is None:
            raise ValueError(f"{file} is not a picture")
        yield np.asarray(picture, np.uint8)


def check_crops(crops: NDArray[np.int32], frames: int, size: tuple[int, int], crop: tuple[int, int]) -> None:
    """Raise `ValueError` unless there is one crop of size `crop` inside each picture of size `size`, (width, height)."""
    if crops.shape != (frames, 4):
        raise ValueError(f"crops.npy is {crops.shape}, the loop has {frames} pictures")
    if (crops[:, 2:] != crop).any() or (crops[:, :2] < 0).any() or (crops[:, :2] + crops[:, 2:] > size).any():
        raise ValueError(f"crops.npy: every crop has to be {crop[0]}x{crop[1]} and inside {size[0]}x{size[1]}")


def write_manifest(folder: Path, about: dict[str, Any], size: tuple[int, int], frames: int) -> None:
    """Write ``avatar.toml`` from what the data set says about itself."""
    person = about["person"]
    values = {
        "name": about["name"], "author": about["author"], "licence": about["licence"], "source": about["provenance"],
        "pictured": person["pictured"], "consent": person["consent"],
    }
    text = MANIFEST.format(
        **{key: json.dumps(value, ensure_ascii=False) for key, value in values.items()},
        date=person["date"], generated=str(bool(person["generated"])).lower(),
        width=size[0], height=size[1], fps=FPS, frames=frames, mel_frames=MEL_FRAMES, mel_ahead=MEL_AHEAD,
        crop_width=about["width"], crop_height=about["height"],
    )
    (folder / "avatar.toml").write_text(text, encoding="utf-8")


def package(data: Path, generator: Path, encoder: Path, folder: Path, crf: float) -> None:
    """Write the folder, with the encoders beside the given one; raise `ValueError` where the data set is not fit for it."""
    about = tomllib.loads((data / "dataset.toml").read_text(encoding="utf-8"))
    if "person" not in about:
        raise ValueError("dataset.toml has no [person]: say who is pictured, and on what consent")
    folder.mkdir(parents=True, exist_ok=True)
    clip = data / "loop" / "frames.mp4"
    if clip.exists():
        shutil.copyfile(clip, folder / "frames.mp4")
    else:
        write_loop(folder / "frames.mp4", loop_of(data), crf)
    pictures = read_loop(folder / "frames.mp4")
    first = next(pictures)
    frames = 1 + sum(1 for _ in pictures)
    size = first.shape[1], first.shape[0]
    crops = np.load(data / "loop" / "crops.npy", allow_pickle=False).astype("<i4")
    check_crops(crops, frames, size, (int(about["width"]), int(about["height"])))
    np.save(folder / "crops.npy", crops)
    cv2.imwrite(str(folder / "thumbnail.jpg"), cv2.resize(first, THUMBNAIL, interpolation=cv2.INTER_AREA),
                [cv2.IMWRITE_JPEG_QUALITY, 90])
    for source, name in ((data / "mask.png", "mask.png"), (generator, "generator.onnx"), (encoder, "encoder.onnx")):
        if source.resolve() != (folder / name).resolve():
            shutil.copyfile(source, folder / name)
    copy_further(encoder.parent, folder)
    write_manifest(folder, about, size, frames)
    write_tables(folder)


def main(argv: list[str]) -> int:
    """Run the command; see ``-h``."""
    parser = argparse.ArgumentParser(prog="python -m characters package", description=__doc__)
    parser.add_argument("data", type=Path, help="data set folder")
    parser.add_argument("generator", type=Path, help="generator.onnx")
    parser.add_argument("encoder", type=Path, help="encoder.onnx")
    parser.add_argument("folder", type=Path, help="the avatar's folder, for instance assets/avatars/mara")
    parser.add_argument("--crf", type=float, default=15.0, help="quality of the loop where it is not encoded yet")
    options = parser.parse_args(argv)
    package(options.data, options.generator, options.encoder, options.folder, options.crf)
    total = sum(file.stat().st_size for file in options.folder.iterdir())
    print(f"{options.folder}: {total / 1e6:.1f} MB, {dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M} UTC")
    return 0
