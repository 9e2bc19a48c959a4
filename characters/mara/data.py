"""``mara-data``: write Mara's data set folder, idle loop included, for the generator's trainer.

Of the groups `half`, `trans` and `random`, whose crops are numbered, every sixth number is held out (split "test").
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import cv2
import numpy as np

from characters.idle.clip import write_loop
from characters.mara.loop import FRAMES, loop_crops, loop_pictures
from characters.mara.source import FOLDER, Crop, Source, open_source

HELD_OUT_EVERY = 6
MIXED = {"half", "trans", "random"}
"""Groups of which some crops are held out: `kind:number`."""
PROVENANCE = (
    "Rendered for this project: MakeHuman base mesh, targets and weights (CC0), everything else procedural; Blender 4.5 "
    "and OIDN as tools. The renders are CC0-1.0; assets/training/mara/README.md has the particulars."
)
PERSON = """\
author = "The Viseme Studio authors"
licence = "CC0-1.0"

[person]
pictured = "nobody: a rendered character"
consent = "not needed: no real person is pictured"
date = 2026-11-20
generated = true
"""
OPENING = """
[opening]
jaw = 0.24
round = 0.0
upper = 0.0
teeth = 0.0
widest = 0.9
"""
"""Of `generator.opening`: what the contract in `training.mouths` says; her crops were made so."""


def split_of(crops: tuple[Crop, ...]) -> list[str]:
    """Give "train" or "test" for each crop."""
    kinds = [crop.group.split(":") for crop in crops]
    held = [kind in MIXED and int(name) % HELD_OUT_EVERY == HELD_OUT_EVERY - 1 for kind, name in kinds]
    return ["test" if one else "train" for one in held]


def write_listing(source: Source, folder: Path, pictures: str) -> None:
    """Write samples.jsonl, dataset.toml and the one face; the crops lie, or will lie, in `pictures`."""
    x, y, width, height = source.mouth
    (folder / "faces").mkdir(parents=True, exist_ok=True)
    face = source.base[y:y + height, x:x + width]
    # Above 100 OpenCV writes lossless WebP.
    cv2.imwrite(str(folder / "faces" / "000.webp"), face, [cv2.IMWRITE_WEBP_QUALITY, 101])
    lines = [
        json.dumps({
            "picture": f"{pictures}/{Path(crop.file).name}", "face": "faces/000.webp", "params": list(crop.params),
            "group": crop.group, "split": split,
        })
        for crop, split in zip(source.crops, split_of(source.crops), strict=True)
    ]
    (folder / "samples.jsonl").write_text("\n".join(lines) + "\n")
    (folder / "dataset.toml").write_text(
        f'name = "Mara"\nwidth = {width}\nheight = {height}\nseed = 0\nprovenance = "{PROVENANCE}"\n{PERSON}{OPENING}'
    )


def write_samples(source: Source, folder: Path) -> None:
    """Write the crops, the mask and their listing."""
    (folder / "pictures").mkdir(parents=True, exist_ok=True)
    for crop in source.crops:
        shutil.copyfile(source.folder / crop.file, folder / "pictures" / Path(crop.file).name)
    cv2.imwrite(str(folder / "mask.png"), source.mask)
    write_listing(source, folder, "pictures")


def write_idle(source: Source, folder: Path, frames: int) -> None:
    """Write the loop as it ships, its crops, and how each picture's crop lies over the crop of the base."""
    (folder / "loop").mkdir(parents=True, exist_ok=True)
    crops, poses = loop_crops(source, frames)
    np.save(folder / "loop" / "crops.npy", crops)
    np.save(folder / "loop" / "poses.npy", poses)
    write_loop(folder / "loop" / "frames.mp4", loop_pictures(source, frames))


def main(argv: list[str]) -> int:
    """Run the command; see ``-h``."""
    parser = argparse.ArgumentParser(prog="python -m characters mara-data", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="where to write the data set")
    parser.add_argument("--in-place", action="store_true", help="only list the crops where they are, for benchmarks")
    parser.add_argument("--source", type=Path, default=FOLDER, help="Mara's pictures")
    parser.add_argument("--frames", type=int, default=FRAMES, help="pictures of the idle loop")
    options = parser.parse_args(argv)
    cv2.setNumThreads(1)
    source = open_source(options.source)
    if options.in_place or options.folder is None:
        write_listing(source, options.source, "crops")
        return 0
    write_samples(source, options.folder)
    write_idle(source, options.folder, options.frames)
    print(f"{len(source.crops)} crops and a loop of {options.frames} pictures in {options.folder}")
    return 0
