"""``ines-draw``: pictures to look at: the portrait, the sixteen visemes, one parameter after the other, the idle loop."""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from characters.ines import idle
from characters.ines.articulation import NAMES, REST, VISEMES, mouth
from characters.ines.drawing import Artist
from characters.ines.plan import CONTEXTS
from characters.ines.pose import Eyes, Portrait, Pose

U8 = NDArray[np.uint8]

STEPS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
LOOP_EVERY = 15
"""One picture in this many of the loop is on its sheet."""


def visemes(artist: Artist) -> U8:
    """Return the sixteen visemes in the resting pose, RGB, at their real size."""
    pose = Pose()
    box = idle.crop_of(pose)
    return tiled(
        [(name, artist.draw(Portrait(pose, Eyes(), mouth(params)), box)) for name, params in VISEMES.items()], columns=4
    )


def sweeps(artist: Artist) -> U8:
    """Return each parameter from 0 to 1, a row each, in a mouth that lets it be seen."""
    pose = Pose()
    box = idle.crop_of(pose)
    cells = []
    for index, name in enumerate(NAMES):
        for step in STEPS:
            params = list(CONTEXTS[index][-1])
            params[index] = step
            cells.append((f"{name} {step:.1f}", artist.draw(Portrait(pose, Eyes(), mouth(params)), box)))
    return tiled(cells, columns=len(STEPS))


def loop(artist: Artist) -> U8:
    """Return a strip of the idle loop at half its size."""
    cells = []
    for index in range(0, idle.FRAMES, LOOP_EVERY):
        picture = artist.draw(Portrait(idle.pose_at(index), idle.eyes_at(index), mouth(REST)))
        small = cv2.resize(picture[:, 280:1000], None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        cells.append((str(index), np.asarray(small, np.uint8)))
    return tiled(cells, columns=5)


def tiled(cells: list[tuple[str, U8]], columns: int) -> U8:
    """Return pictures of one size [H, W, 3] beside and below each other, each with its name."""
    height, width = cells[0][1].shape[:2]
    rows = -(-len(cells) // columns)
    out = np.zeros((rows * height, columns * width, 3), np.uint8)
    for i, (name, picture) in enumerate(cells):
        y, x = i // columns * height, i % columns * width
        out[y : y + height, x : x + width] = picture
        cv2.putText(out, name, (x + 8, y + 20), cv2.FONT_HERSHEY_SIMPLEX, 0.55, (255, 255, 255), 1, cv2.LINE_AA)
    return out


SHEETS = {"portrait": lambda artist: artist.draw(Portrait()), "visemes": visemes, "sweeps": sweeps, "loop": loop}


def main(argv: list[str]) -> int:
    """Run the command; see ``-h``."""
    parser = argparse.ArgumentParser(prog="python -m characters ines-draw", description=__doc__)
    parser.add_argument("folder", type=Path, help="where to write the pictures")
    parser.add_argument("what", nargs="*", default=["portrait", "visemes"], help=f"any of {', '.join(SHEETS)}")
    options = parser.parse_args(argv)
    unknown = set(options.what) - set(SHEETS)
    if unknown:
        parser.error(f"no such picture: {', '.join(sorted(unknown))}")
    options.folder.mkdir(parents=True, exist_ok=True)
    for name in options.what:
        path = options.folder / f"{name}.png"
        cv2.imwrite(str(path), cv2.cvtColor(SHEETS[name](Artist()), cv2.COLOR_RGB2BGR))
        print(path)
    return 0
