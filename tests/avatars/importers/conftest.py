"""Footage and data sets of the kinds that importers take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from studio.avatars import library
from studio.avatars.format import Person
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    from studio.engine.models.runtime import Network

NETWORKS = Path(__file__).parent / "networks"
WIDTH, HEIGHT, COUNT = 401, 360, 6
"""An odd width: its last column is left off."""


def picture(index: int) -> np.ndarray:
    """Soft colours that move from picture to picture."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    planes = [np.sin(x / 60 + index / 3), np.cos(y / 50 - index / 5), np.sin((x + y) / 80)]
    return np.rint(128 + 90 * np.stack(planes, axis=-1)).astype(np.uint8)


def rect(index: int) -> tuple[int, int, int, int]:
    """Where the face is: squares of changing size."""
    side = 200 + 4 * index
    return 60 + 2 * index, 40 + index, 60 + 2 * index + side, 40 + index + side


def write_landmarks(folder: Path, index: int) -> None:
    points = np.full((110, 2), 7.0)
    x1, y1, x2, _ = rect(index)
    points[1] = x1 + 0.7, 99
    points[31] = x2 + 0.2, 98
    points[52] = 120, y1 + 0.9
    folder.mkdir(exist_ok=True)
    (folder / f"{index}.lms").write_text("\n".join(f"{x} {y}" for x, y in points) + "\n")


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a SyncTalk_2D data set of six pictures; read only."""
    folder = tmp_path_factory.mktemp("data") / "anna"
    (folder / "full_body_img").mkdir(parents=True)
    for index in range(COUNT):
        quality = [cv2.IMWRITE_JPEG_QUALITY, 98]
        (folder / "full_body_img" / f"{index}.jpg").write_bytes(cv2.imencode(".jpg", picture(index), quality)[1].tobytes())
        write_landmarks(folder / "landmarks", index)
    return folder


@pytest.fixture
def person() -> Person:
    return Person("nobody: a pattern", "not needed: no real person is pictured", "2026-11-20", generated=True)


@pytest.fixture(scope="session")
def jfk() -> np.ndarray:
    """Give the eleven seconds of the recording, f32 at 16 kHz; the bundled sample speech where that is not at hand."""
    assets = library.assets()
    path = assets / "training" / "jfk" / "jfk.wav"
    with SoundReader(path if path.is_file() else assets / "samples" / "welcome.flac") as sound:
        return np.concatenate([mono for mono, _ in sound])


def open_network(path: Path) -> Network:
    from studio.engine.models.runtime import Network

    return Network(path, plain=True)
