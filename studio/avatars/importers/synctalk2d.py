"""SyncTalk_2D: its data set, its U-Net and its 'ave' audio encoder become an avatar.

How that program makes picture ``i`` (github.com/ZiqiaoPeng/SyncTalk_2D, described, not copied):

- The encoder hears 16 mel frames from ``int(80 i / 25)`` on and gives 512 numbers.
- All those vectors stand in a list with the first and the last once more at its ends. Picture ``i`` takes 16 of them from
  number ``i - 8`` on, with zeros outside the list. Because of the one in front, they belong to pictures ``i - 9`` to
  ``i + 6``. They are read as 32 x 16 x 16.
- The face is a square crop from landmark 1 to 31 in width and down from landmark 52, resized to 328. Its inner 320 goes
  into the U-Net as BGR from 0 to 1, followed by the same with a rectangle blackened.
- What comes out, 0 to 1, is cut to whole levels and put back into the inner 320.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.avatars.capture.path import Layout
from studio.avatars.compile import Graph, expect_same, open_original, run_original
from studio.avatars.format import Generator, Sound
from studio.avatars.importers.compiled import Compiled
from studio.avatars.importers.footage import LARGEST_TEXT, open_pictures, read_rects, write_footage
from studio.avatars.importers.matte import face_matte
from studio.avatars.importers.weights import export_listener, export_painter, is_weights
from studio.avatars.onnxfile import Tensor
from studio.avatars.package import digest
from studio.errors import AvatarError, StudioError

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Manifest

FACE, INNER = 328, 320
BORDER = (FACE - INNER) // 2
RECTANGLE = (5, 5, 310, 305)
"""x, y, width, height of what is blackened in the inner picture."""
FEATURES, FEATURE_SIZE = 16, 512
LEFT, RIGHT = 9, 6
VOLUME = (32, 16, 16)
MEL_FRAMES = 16
LANDMARKS = 110
_LEFT_EDGE, _RIGHT_EDGE, _TOP = 1, 31, 52
LAYOUT = Layout(-1.08, 0.2, 1.08, 2.36)
"""The same crop without landmarks: as wide as the cheeks, from the bridge of the nose to under the chin (eyes are 62 mm
apart, cheeks 135: Farkas 1994)."""
PACKAGE = "package_info.json"
_PACKED = ("models/generator.onnx", "checkpoint/model_best.onnx", "checkpoint/*.onnx", "checkpoint/*.pth")
"""Where the package form with video files has its generator, the best first."""
_PACKED_ENCODERS = ("models/audio_encoder.onnx", "models/encoder.onnx", "checkpoint/audio_visual_encoder.*")


def build(folder: Path, dataset: Path, *, generator: Path, encoder: Path, open_network: OpenNetwork, **about: Any) -> Manifest:
    """Write the avatar into ``folder`` and give the manifest to write beside it.

    Parameters
    ----------
    folder
        Empty.
    dataset
        A folder with ``full_body_img/*.jpg`` or ``full_body_video.mp4``, and ``landmarks/*.lms`` or ``crop_rects.json``.
    generator, encoder
        The two networks, as ONNX or as weights of PyTorch.
    open_network
        Opens a network, to compare what was compiled with its original.
    about
        ``name``, ``author``, ``licence`` and ``person`` of the manifest.

    Raises
    ------
    AvatarError
        In one sentence, what is missing or wrong.
    """
    stills, video = dataset / "full_body_img", dataset / "full_body_video.mp4"
    if not stills.is_dir() and not video.is_file():
        raise AvatarError(f"{dataset} is no SyncTalk_2D data set: it has neither full_body_img nor full_body_video.mp4.")
    pictures, rects = open_pictures(stills if stills.is_dir() else video), face_rects(dataset)
    compiled = compile_networks(folder, generator, encoder, open_network)
    try:
        loop = write_footage(folder, pictures, rects, turn=True)
    except AvatarError:
        raise
    except StudioError as error:
        raise AvatarError(f"The footage cannot be used: {error}") from error
    return compiled.manifest(loop, footage=f"of the data set {dataset.name}", **about)


def compile_networks(folder: Path, generator: Path, encoder: Path, open_network: OpenNetwork) -> Compiled:
    """Write both networks and the feather into ``folder``.

    Raises
    ------
    AvatarError
        In one sentence, what is wrong with a network.
    """
    sha256 = _compiled(generator, folder / "generator.onnx", open_network, export_painter, compile_generator)
    heard = _compiled(encoder, folder / "encoder.onnx", open_network, export_listener, compile_encoder)
    (folder / "mask.png").write_bytes(cv2.imencode(".png", feather())[1].tobytes())
    return Compiled(
        family="synctalk2d", original_sha256=sha256,
        source=f"Imported from the SyncTalk_2D generator {generator.name}, the encoder {encoder.name} ({heard[:16]})",
        sound=Sound(16_000, 80, 200, 800, MEL_FRAMES, MEL_FRAMES - 1),
        generator=Generator(FACE, FACE, FEATURE_SIZE, LEFT, RIGHT, "once", match=True),
    )


def _compiled(path: Path, target: Path, open_network: OpenNetwork, export: Callable[[Path, Path, OpenNetwork], None],
              compiled: Callable[[Path, Path, OpenNetwork], str]) -> str:
    """Compile a network, from weights by way of ONNX; give the SHA-256 of the file that was given."""
    if not is_weights(path):
        return compiled(path, target, open_network)
    with tempfile.TemporaryDirectory() as folder:
        exported = Path(folder) / f"{path.stem}.onnx"
        export(path, exported, open_network)
        compiled(exported, target, open_network)
    return digest(path)


def compile_generator(path: Path, target: Path, open_network: OpenNetwork) -> str:
    """Compile the U-Net into an avatar's generator and give the original's SHA-256.

    Raises
    ------
    AvatarError
        It is not that network, or what was compiled differs from it.
    """
    original = open_original(path, inputs=2)
    image = original.input("the face and the blackened face", 6, INNER, INNER)
    sound = original.input("the features of an 'ave' encoder", *VOLUME)
    original.expect_output(3, INNER, INNER)
    graph = Graph(original)
    rows = graph.slice("face", 1, BORDER, BORDER + INNER)
    real = graph.pixels(graph.slice(rows, 2, BORDER, BORDER + INNER))
    both = graph.node("Concat", real, graph.node("Mul", real, graph.constant(_blackened()[None, None])), axis=1)
    painted = graph.picture(graph.network({image.name: both, sound.name: graph.reshape("features", *VOLUME)}))
    left, right = (graph.slice(rows, 2, *ends) for ends in ((0, BORDER), (BORDER + INNER, FACE)))
    top, bottom = (graph.slice("face", 1, *ends) for ends in ((0, BORDER), (BORDER + INNER, FACE)))
    graph.node("Concat", top, graph.node("Concat", left, painted, right, axis=2), bottom, axis=1, output="mouth")
    face, mouth = (Tensor(one, "uint8", ("batch", FACE, FACE, 3)) for one in ("face", "mouth"))
    graph.save(target, [face, Tensor("features", "float32", ("batch", FEATURES, FEATURE_SIZE))], mouth)

    random = np.random.default_rng(1)
    count = 1 if original.batch == 1 else 2
    faces = random.integers(0, 256, (count, FACE, FACE, 3), np.uint8)
    features = random.normal(size=(count, FEATURES, FEATURE_SIZE)).astype(np.float32)
    given = np.zeros((count, 3, INNER, INNER), np.float32)
    inputs = {image.name: network_input(faces), sound.name: features.reshape(count, *VOLUME)}
    run_original(original, open_network, inputs, given)
    expect_same(target, open_network, [faces, features], paste(faces, given))
    return original.sha256


def compile_encoder(path: Path, target: Path, open_network: OpenNetwork) -> str:
    """Compile the audio encoder into an avatar's encoder and give the original's SHA-256.

    Raises
    ------
    AvatarError
        It is not an 'ave' encoder, or what was compiled differs from it.
    """
    original = open_original(path, inputs=1)
    mel = original.input("16 mel frames", 1, 80, MEL_FRAMES)
    graph = Graph(original)
    graph.reshape(graph.network({mel.name: "mel"}), FEATURE_SIZE, output="features")
    graph.save(target, [Tensor("mel", "float32", ("batch", 1, 80, MEL_FRAMES))],
               Tensor("features", "float32", ("batch", FEATURE_SIZE)))

    count = 1 if original.batch == 1 else 2
    window = np.random.default_rng(2).uniform(-4, 4, (count, 1, 80, MEL_FRAMES)).astype(np.float32)
    # Some exports keep the last two axes of length 1.
    wanted = np.zeros((count, FEATURE_SIZE, *[1] * (len(original.file.outputs[0].shape) - 2)), np.float32)
    run_original(original, open_network, {mel.name: window}, wanted)
    expect_same(target, open_network, [window], wanted.reshape(count, FEATURE_SIZE))
    return original.sha256


def network_input(faces: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Make what the U-Net takes, f32 [B, 6, 320, 320], from u8 [B, 328, 328, 3], as SyncTalk_2D does."""
    inner = faces[:, BORDER : BORDER + INNER, BORDER : BORDER + INNER].astype(np.float32) / np.float32(255)
    planes = inner.transpose(0, 3, 1, 2)
    return np.concatenate([planes, planes * _blackened()], axis=1)


def paste(faces: NDArray[np.uint8], given: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Put what the U-Net gave, f32 [B, 3, 320, 320], into the faces u8 [B, 328, 328, 3]; a new array."""
    mouth = faces.copy()
    painted = np.clip(given * np.float32(255), 0, 255).astype(np.uint8).transpose(0, 2, 3, 1)
    mouth[:, BORDER : BORDER + INNER, BORDER : BORDER + INNER] = painted
    return mouth


def feather() -> NDArray[np.uint8]:
    """Give the weights of the painted picture, u8 [328, 328]: the lower face, inside the rectangle that is painted."""
    weights = face_matte(LAYOUT, FACE, FACE, top=LAYOUT.top + 0.03)
    x, y, width, height = RECTANGLE
    kept = np.zeros_like(weights)
    painted = slice(BORDER + y, BORDER + y + height), slice(BORDER + x, BORDER + x + width)
    kept[painted] = weights[painted]
    return kept


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


def _blackened() -> NDArray[np.float32]:
    """Give 0 in the rectangle and 1 around it, f32 [320, 320]."""
    x, y, width, height = RECTANGLE
    weights = np.ones((INNER, INNER), np.float32)
    weights[y : y + height, x : x + width] = 0
    return weights
