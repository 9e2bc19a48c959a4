"""The notes' own work: a presenter of 1920 x 1080, a generator of 320 x 320, speech, 25 pictures at a time.

The networks are those of the importer's tests: SyncTalk_2D's 'ave' encoder and U-Net node for node, with the published shapes
of everything that goes in and out and random weights, but few channels inside. What they need inside is onnxruntime's arena,
made at the first run and kept; the tensors at their ends, which this is about, have their full size.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars import library
from studio.avatars.format import Person
from studio.avatars.importers import synctalk2d
from studio.avatars.writing import write_manifest
from studio.engine.models.runtime import Network
from studio.media.pictures import VideoReader
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
NETWORKS = ROOT / "tests" / "avatars" / "importers" / "networks"
UNET, ENCODER = NETWORKS / "synctalk2d.onnx", NETWORKS / "ave.onnx"
SPEECH = ROOT / "assets" / "samples" / "welcome.flac"
WIDTH, HEIGHT = 1920, 1080
CROP = (760, 210, 400, 400)
"""x, y, width and height of the face: not the generator's size, so that it is resized both ways."""
PICTURES = 13
BATCH, RATE, FPS = 25, 16_000, 25
QUALITY = 75


def write(folder: Path) -> Path:
    """Write the data set (the bundled presenter's first pictures, enlarged) and import it; give the avatar's folder."""
    data, built = folder / "data", folder / "avatar"
    (data / "full_body_img").mkdir(parents=True)
    for index, picture in enumerate(_bundled()):
        cv2.imwrite(str(data / "full_body_img" / f"{index}.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 95])
    x, y, width, height = CROP
    (data / "crop_rects.json").write_text(str([x, y, x + width, y + height]))
    built.mkdir()
    person = Person("nobody: a rendered figure", "not needed", "2026-11-20", generated=True)
    manifest = synctalk2d.build(
        built, data, generator=UNET, encoder=ENCODER, open_network=Network, name="The notes", author="the benchmark",
        licence="CC0-1.0", person=person,
    )
    # The server did not match the mouth's light to the picture.
    write_manifest(built, replace(manifest, generator=replace(manifest.generator, match=False)))
    return built


def backgrounds(folder: Path) -> list[NDArray[np.uint8]]:
    """Read the avatar's loop into memory, as the server had it."""
    video, pictures = VideoReader(folder / "frames.mp4"), []
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    while len(pictures) < PICTURES and video.read(picture):
        pictures.append(picture.copy())
    video.close()
    return pictures


def speech(seconds: int) -> NDArray[np.float32]:
    """Give so much of the sample, f32 [seconds * 16000], from its start again where it is too short."""
    with SoundReader(SPEECH) as sound:
        once = np.concatenate([part for part, _ in sound])
    return np.resize(once, seconds * RATE).astype(np.float32)


def _bundled() -> list[NDArray[np.uint8]]:
    video = VideoReader(library.find(library.DEFAULT) / "frames.mp4")
    picture, found = np.zeros((video.height, video.width, 3), np.uint8), []
    for _ in range(PICTURES):
        video.read(picture)
        found.append(np.asarray(cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC), np.uint8))
    video.close()
    return found
