"""A data set folder as the trainer reads it; the same for every presenter."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from characters.idle.clip import read_loop

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


@dataclass(frozen=True)
class Samples:
    """Pictures and what they show; all arrays share their first axis except `faces`."""

    pictures: U8
    """[N, H, W, 3] BGR."""
    faces: U8
    """[M, H, W, 3] BGR, each a face at rest."""
    face_of: NDArray[np.intp]
    """[N], the face that each picture belongs to."""
    params: F32
    """[N, 8], 0 to 1."""


@dataclass(frozen=True)
class Loop:
    """Mouth crops of a decoded idle loop, and how each lies over the one face that the pictures share."""

    faces: U8
    """[F, H, W, 3] BGR."""
    poses: NDArray[np.float64]
    """[F, 2, 3]: the pixel of the shared face that a pixel of the crop shows."""


@dataclass(frozen=True)
class DataSet:
    """One presenter's folder: ``dataset.toml``, ``samples.jsonl``, pictures, faces, ``mask.png`` and ``loop/``."""

    folder: Path
    name: str
    width: int
    height: int
    provenance: str
    mask: U8

    def samples(self, split: str) -> Samples:
        """Read the pictures of a split, "train" or "test"."""
        rows = [json.loads(line) for line in (self.folder / "samples.jsonl").read_text().splitlines()]
        rows = [row for row in rows if row["split"] == split]
        names = sorted({row["face"] for row in rows})
        return Samples(
            pictures=self._pictures([row["picture"] for row in rows]),
            faces=self._pictures(names),
            face_of=np.array([names.index(row["face"]) for row in rows], np.intp),
            params=np.array([row["params"] for row in rows], np.float32).reshape(len(rows), 8),
        )

    def loop(self) -> Loop | None:
        """Read the loop's crops where `loop/` says how they lie over the face (``frames.mp4`` and ``poses.npy``)."""
        place = self.folder / "loop"
        if not (place / "poses.npy").exists() or not (place / "frames.mp4").exists():
            return None
        crops = np.load(place / "crops.npy", allow_pickle=False)
        pictures = read_loop(place / "frames.mp4")
        faces = np.stack([
            picture[y:y + height, x:x + width] for picture, (x, y, width, height) in zip(pictures, crops, strict=True)
        ])
        return Loop(faces, np.load(place / "poses.npy", allow_pickle=False))

    def _pictures(self, names: Sequence[str]) -> U8:
        shape = (self.height, self.width, 3)
        out = np.empty((len(names), *shape), np.uint8)
        for index, name in enumerate(names):
            picture = cv2.imread(str(self.folder / name))
            if picture is None or picture.shape != shape:
                raise ValueError(f"{self.folder / name} is not a picture of {self.width}x{self.height}")
            out[index] = picture
        return out


def open_data_set(folder: Path) -> DataSet:
    """Read a folder's ``dataset.toml`` and mask; raise `ValueError` where sizes disagree."""
    about = tomllib.loads((folder / "dataset.toml").read_text())
    mask = cv2.imread(str(folder / "mask.png"), cv2.IMREAD_GRAYSCALE)
    width, height = int(about["width"]), int(about["height"])
    if mask is None or mask.shape != (height, width):
        raise ValueError(f"{folder / 'mask.png'} is not a mask of {width}x{height}")
    return DataSet(
        folder=folder, name=str(about["name"]), width=width, height=height, provenance=str(about["provenance"]),
        mask=np.asarray(mask, np.uint8),
    )
