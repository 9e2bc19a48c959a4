"""``ines-dataset``: draw the data set folder that the generator's trainer reads, and the idle loop.

Pictures that are there already are kept, so that a run that was stopped goes on where it was: delete the folder after a
change to the drawing. ``--held-out`` also writes the small set that judges a trained generator.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from characters.ines import idle, plan
from characters.ines.articulation import REST, mouth
from characters.ines.drawing import WHOLE, Artist, Box
from characters.ines.mask import changes, feathered
from characters.ines.pose import Eyes, Portrait

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from characters.ines.plan import Sample

U8 = NDArray[np.uint8]

LOSSLESS = [cv2.IMWRITE_WEBP_QUALITY, 101]
PROVENANCE = (
    "Drawn by the code in characters/ines from numbers alone: no photograph, no picture and no model of anybody "
    "else's went into it. The drawings are CC0-1.0."
)


def picture_name(sample: Sample) -> str:
    """Return where a sample's picture lies in the folder."""
    return f"pictures/{sample.number:04d}.webp"


def face_name(sample: Sample) -> str:
    """Return where the resting face of a sample's pose lies in the folder."""
    return f"faces/{sample.pose:03d}.webp"


def draw_samples(folder: Path, artist: Artist, samples: Iterable[Sample]) -> None:
    """Draw the pictures and faces that are missing."""
    started = time.monotonic()
    for sample in samples:
        pose = idle.pose_at(sample.frame)
        box = idle.crop_of(pose)
        for name, params in ((face_name(sample), REST), (picture_name(sample), sample.params)):
            _keep(folder / name, artist, Portrait(pose, Eyes(), mouth(params)), box)
        if sample.number % 100 == 99:
            print(f"{sample.number + 1} pictures, {time.monotonic() - started:.0f} s", flush=True)


def draw_loop(folder: Path, artist: Artist) -> None:
    """Draw the pictures of the idle loop that are missing, and write where the crop lies in each."""
    for index in range(idle.FRAMES):
        portrait = Portrait(idle.pose_at(index), idle.eyes_at(index), mouth(REST))
        _keep(folder / f"{index:04d}.webp", artist, portrait, WHOLE)
        if index % 25 == 24:
            print(f"{index + 1} pictures of the loop", flush=True)
    np.save(folder / "crops.npy", idle.crops())


def write_index(folder: Path, samples: list[Sample]) -> None:
    """Write samples.jsonl, mask.png and dataset.toml for pictures that are all there."""
    rows = [
        {
            "picture": picture_name(sample),
            "face": face_name(sample),
            "params": list(sample.params),
            "group": sample.group,
            "split": sample.split,
        }
        for sample in samples
    ]
    (folder / "samples.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    cv2.imwrite(str(folder / "mask.png"), feathered(changes(_pairs(folder, samples))))
    _write_about(folder, samples)


def write_held_out(folder: Path, source: Path, samples: list[Sample]) -> None:
    """Write the set that judges a generator: some held-out pictures of ``source``, whose mask it shares."""
    chosen = plan.held_out(samples)
    for name in sorted({picture_name(s) for s in chosen} | {face_name(s) for s in chosen}):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, folder / name)
    rows = [json.loads(line) for line in (source / "samples.jsonl").read_text().splitlines()]
    numbers = [sample.number for sample in chosen]
    (folder / "samples.jsonl").write_text("".join(json.dumps(rows[number]) + "\n" for number in numbers))
    shutil.copyfile(source / "mask.png", folder / "mask.png")
    _write_about(folder, chosen)


def _pairs(folder: Path, samples: Iterable[Sample]) -> Iterator[tuple[U8, U8]]:
    name, face = "", np.empty(0, np.uint8)
    for sample in samples:
        if face_name(sample) != name:
            name = face_name(sample)
            face = _read(folder / name)
        yield _read(folder / picture_name(sample)), face


def _read(path: Path) -> U8:
    picture = cv2.imread(str(path))
    if picture is None:
        raise ValueError(f"{path} cannot be read; delete it and draw it again")
    return np.asarray(picture, np.uint8)


def _keep(path: Path, artist: Artist, portrait: Portrait, box: Box) -> None:
    """Draw a portrait to ``path``, unless it is there; never half a file."""
    if path.exists():
        return
    unfinished = path.with_suffix(".unfinished.webp")
    cv2.imwrite(str(unfinished), cv2.cvtColor(artist.draw(portrait, box), cv2.COLOR_RGB2BGR), LOSSLESS)
    unfinished.replace(path)


def _write_about(folder: Path, samples: list[Sample]) -> None:
    lines = [
        'name = "Ines"',
        'author = "The Viseme Studio authors"',
        'licence = "CC0-1.0"',
        f"width = {idle.CROP}",
        f"height = {idle.CROP}",
        f"seed = {plan.SEED}",
        f'plan = "{plan.digest(samples)}"',
        f'provenance = "{PROVENANCE}"',
        "",
        "[person]",
        'pictured = "nobody: drawn by code"',
        'consent = "not needed: no real person is pictured"',
        "date = 2026-11-20",
        "generated = true",
        "",
        # Of `generator.opening`: fitted to 650 of her painted mouths, measured with landmarks (R2 0.94).
        "[opening]",
        "jaw = 0.262",
        "round = 0.033",
        "upper = 0.042",
        "teeth = 0.066",
        # No picture is pressed and narrower; speech asked for 0.1 in a P beside a U.
        "narrowest = 0.34",
        # Wholly pressed, her lips were a line without colour: another face in every P and M.
        "pressed = 0.4",
    ]
    (folder / "dataset.toml").write_text("\n".join(lines) + "\n")


def main(argv: list[str]) -> int:
    """Run the command; see ``-h``."""
    parser = argparse.ArgumentParser(prog="python -m characters ines-dataset", description=__doc__)
    parser.add_argument("folder", type=Path, help="where to write the data set")
    parser.add_argument("--held-out", type=Path, help="also copy the set that judges a generator into this folder")
    parser.add_argument("--no-loop", action="store_true", help="draw no idle loop")
    options = parser.parse_args(argv)
    cv2.setNumThreads(1)
    for name in ("pictures", "faces", "loop"):
        (options.folder / name).mkdir(parents=True, exist_ok=True)
    artist, samples = Artist(), plan.samples()
    draw_samples(options.folder, artist, samples)
    write_index(options.folder, samples)
    if options.held_out:
        write_held_out(options.held_out, options.folder, samples)
    if not options.no_loop:
        draw_loop(options.folder / "loop", artist)
    print(f"{len(samples)} pictures in {options.folder}")
    return 0
