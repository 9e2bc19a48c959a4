"""SyncTalk_2D's folders: where the face is in each picture, and the networks that a package has inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.importers.footage import LARGEST_TEXT, read_rects
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

LANDMARKS = 110
_LEFT_EDGE, _RIGHT_EDGE, _TOP = 1, 31, 52
PACKAGE = "package_info.json"
_PACKED = ("models/generator.onnx", "checkpoint/model_best.onnx", "checkpoint/*.onnx", "checkpoint/*.pth")
"""Where the package form with video files has its generator, the best first."""
_PACKED_ENCODERS = ("models/audio_encoder.onnx", "models/encoder.onnx", "checkpoint/audio_visual_encoder.*")


def networks_of(dataset: Path, generator: Path | None, encoder: Path | None) -> tuple[Path, Path]:
    """Give the generator and the encoder that were named, or those of a package with video files (``package_info.json``).

    Raises
    ------
    AvatarError
        One is neither named nor in the package.
    """
    def packed(patterns: tuple[str, ...]) -> Path | None:
        inside = dataset.resolve()
        found = (one for pattern in patterns for one in sorted(dataset.glob(pattern)))
        return next((one for one in found if one.is_file() and one.resolve().is_relative_to(inside)), None)

    if (dataset / PACKAGE).is_file():
        generator, encoder = generator or packed(_PACKED), encoder or packed(_PACKED_ENCODERS)
    if generator is None or encoder is None:
        raise AvatarError(
            "A SyncTalk_2D import is '--from synctalk2d DATASET --generator X.onnx|X.pth --encoder Y.onnx|Y.pth'; only a "
            f"package with {PACKAGE} may have them inside (the encoder seldom is)."
        )
    return generator, encoder


def face_rects(dataset: Path) -> NDArray[np.int64]:
    """Give where the face is in each picture, i64 [n, 4] x1, y1, x2, y2.

    Raises
    ------
    AvatarError
        There are neither rectangles nor landmarks, or one of them is not what is expected.
    """
    for name in ("crop_rects.json", "cache/crop_rects.json", "cache/crop_rectangles.json"):
        if (dataset / name).is_file():
            return read_rects(dataset / name)
    files = sorted((file for file in dataset.glob("landmarks/*.lms") if file.stem.isdecimal()), key=lambda file: int(file.stem))
    if not files:
        raise AvatarError(f"{dataset} does not say where the face is: landmarks/*.lms or crop_rects.json is wanted.")
    return np.array([_rect(file) for file in files], np.int64)


def _rect(file: Path) -> tuple[int, int, int, int]:
    try:
        if file.stat().st_size > LARGEST_TEXT // 1000:
            raise ValueError("it is too large")
        points = [[int(float(one)) for one in line.split()] for line in file.read_text("utf-8").splitlines() if line.strip()]
        if len(points) != LANDMARKS or any(len(point) < 2 for point in points):
            raise ValueError(f"{len(points)} points, {LANDMARKS} are wanted")
    except (OSError, ValueError, OverflowError) as error:
        raise AvatarError(f"{file.name} has no landmarks that can be read ({error!s:.120}).") from error
    left, right, top = points[_LEFT_EDGE][0], points[_RIGHT_EDGE][0], points[_TOP][1]
    return left, top, right, top + right - left
