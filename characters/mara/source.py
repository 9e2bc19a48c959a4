"""The pictures that Mara is made from, read once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

FOLDER = Path(__file__).parents[2] / "assets" / "training" / "mara"


@dataclass(frozen=True)
class Crop:
    """One rendered mouth: its file, the eight parameters (0 to 1) and the group it was rendered for."""

    file: str
    params: tuple[float, ...]
    group: str


@dataclass(frozen=True)
class Source:
    """Mara's folder: BGR pictures u8, masks u8 [H, W], rectangles as (x, y, width, height) in pixels of the base."""

    folder: Path
    base: U8
    mask: U8
    matte: U8
    plate: U8
    mouth: tuple[int, int, int, int]
    eyes_at: tuple[int, int, int, int]
    eyes: dict[str, U8]
    crops: tuple[Crop, ...]

    def picture(self, crop: Crop) -> U8:
        """Read one crop, [288, 288, 3] u8 BGR."""
        return read(self.folder / crop.file)


def read(path: Path, flags: int = cv2.IMREAD_COLOR) -> U8:
    """Read a picture or raise `FileNotFoundError`; OpenCV itself returns None."""
    picture = cv2.imread(str(path), flags)
    if picture is None:
        raise FileNotFoundError(path)
    return picture  # type: ignore[return-value]


def open_source(folder: Path = FOLDER) -> Source:
    """Read Mara's folder; raise `FileNotFoundError` where something is missing."""
    meta = json.loads((folder / "meta.json").read_text())
    lines = (folder / "params.jsonl").read_text().splitlines()
    rows = [json.loads(line) for line in lines]
    rectangle = {key: tuple(int(meta[key][side]) for side in "xywh") for key in ("mouth", "eyes")}
    mask = read(folder / "mask.png", cv2.IMREAD_GRAYSCALE)
    # The renders' feather ends in a few ones at the border; an avatar's has to end in zeros.
    mask[mask < 3] = 0
    return Source(
        folder=folder,
        base=read(folder / "base.png"),
        mask=mask,
        matte=read(folder / "matte.png", cv2.IMREAD_GRAYSCALE),
        plate=read(folder / "plate.png"),
        mouth=rectangle["mouth"],  # type: ignore[arg-type]
        eyes_at=rectangle["eyes"],  # type: ignore[arg-type]
        eyes={file.stem: read(file) for file in sorted((folder / "eyes").glob("*.png"))},
        crops=tuple(Crop(row["file"], tuple(map(float, row["params"])), row["group"]) for row in rows),
    )
