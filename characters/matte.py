"""``matte``: write how far each pixel of a presenter's loop is the figure, and what is behind it, into the avatar's folder.

Ines is drawn once more without her room, and what her layers cover is the matte, exactly. Mara is one rendered picture that is
warped: its matte was rendered with it (`mara/matte.png`, the share of each pixel's samples that met the figure), and is warped
by the same poses.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from characters.idle.clip import write_mattes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]


def of_ines() -> tuple[Iterator[U8], U8]:
    """Give the mattes of Ines' loop, u8 [H, W] each, and her room, u8 [H, W, 3] BGR."""
    from characters.ines import idle
    from characters.ines.articulation import REST, mouth
    from characters.ines.drawing import Artist
    from characters.ines.pose import Portrait

    artist = Artist()

    def mattes() -> Iterator[U8]:
        for index in range(idle.FRAMES):
            yield artist.matte(Portrait(idle.pose_at(index), idle.eyes_at(index), mouth(REST)))

    return mattes(), np.ascontiguousarray(artist.room()[:, :, ::-1])


def of_mara() -> tuple[Iterator[U8], U8]:
    """Give the mattes of Mara's loop, u8 [H, W] each, and her backdrop, u8 [H, W, 3] BGR."""
    from characters.mara.loop import FRAMES, loop_mattes
    from characters.mara.source import open_source

    source = open_source()
    return loop_mattes(source, FRAMES), source.plate


PRESENTERS = {"ines": of_ines, "mara": of_mara}


def announce(manifest: Path) -> None:
    """Let an ``avatar.toml`` say that there is a matte."""
    text = manifest.read_text(encoding="utf-8")
    if not re.search(r"^matte = ", text, re.MULTILINE):
        text = re.sub(r"^(frames = \d+)$", r"\1\nmatte = true", text, count=1, flags=re.MULTILINE)
        manifest.write_text(text, encoding="utf-8")


def main(argv: list[str]) -> int:
    """Run the command; see ``-h``."""
    parser = argparse.ArgumentParser(prog="python -m characters matte", description=__doc__)
    parser.add_argument("presenter", choices=sorted(PRESENTERS))
    parser.add_argument("folder", type=Path, help="the avatar's folder, for instance assets/avatars/mara")
    options = parser.parse_args(argv)
    cv2.setNumThreads(1)
    mattes, plate = PRESENTERS[options.presenter]()
    count = write_mattes(options.folder / "matte.mp4", mattes)
    cv2.imwrite(str(options.folder / "plate.png"), plate, [cv2.IMWRITE_PNG_COMPRESSION, 9])
    announce(options.folder / "avatar.toml")
    print(f"{count} mattes, {(options.folder / 'matte.mp4').stat().st_size / 1e6:.2f} MB")
    return 0
