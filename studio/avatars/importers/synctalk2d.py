"""SyncTalk_2D: its data set, its U-Net and its 'ave' audio encoder become an avatar.

How that program makes picture ``i`` (github.com/ZiqiaoPeng/SyncTalk_2D, described, not copied):

- The encoder hears 16 mel frames from ``int(80 i / 25)`` on and gives 512 numbers.
- All those vectors stand in a list with the first and the last once more at its ends. Picture ``i`` takes 16 of them from
  number ``i - 8`` on, with zeros outside the list. Because of the one in front, they belong to pictures ``i - 9`` to
  ``i + 6``. They are read as 32 x 16 x 16.
- The face is a square crop from landmark 1 to 31 in width and down from landmark 52, resized to 328. Its inner 320 goes
  into the U-Net as BGR from 0 to 1, followed by the same with a rectangle blackened.
- What comes out, 0 to 1, is cut to whole levels and put back into the inner 320.

The program that it grew out of (github.com/anliyuan/Ultralight-Digital-Human) does the same with 168 and 160 pixels; such a
U-Net is taken too where it hears the 'ave' encoder. Generators for HuBERT's and WeNet's features are refused: those are made
by large networks from the sound itself, and an avatar's encoder hears a few mel frames.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.avatars.capture.path import Layout
from studio.avatars.compile import Graph, expect_same, open_original, run_original
from studio.avatars.format import Generator, Sound
from studio.avatars.front_ends import LOG_MEL
from studio.avatars.importers.compiled import Compiled
from studio.avatars.importers.dataset import face_rects
from studio.avatars.importers.footage import open_pictures, told, write_footage
from studio.avatars.importers.matte import face_matte
from studio.avatars.importers.weights import export_listener, export_painter, is_weights, refuse_hearing
from studio.avatars.onnxfile import Tensor
from studio.avatars.package import digest
from studio.errors import AvatarError
from studio.files.folders import scratch
from studio.files.names import file_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Manifest
    from studio.avatars.progress import Progress

INNER = 320
"""Side of what the U-Net paints in SyncTalk_2D."""
RECTANGLES = {320: (5, 5, 310, 305), 160: (5, 5, 150, 145)}
"""x, y, width, height of what is blackened in the inner picture, by its side."""
BORDER = 4
"""Pixels of the face around the inner picture."""
FEATURES, FEATURE_SIZE = 16, 512
LEFT, RIGHT = 9, 6
VOLUME = (32, 16, 16)
_OTHERS = {(32, 32, 32): "HuBERT", (16, 32, 32): "HuBERT", (256, 16, 32): "WeNet", (128, 16, 32): "WeNet"}
"""Audio volumes of generators for features of other programs."""
MEL_FRAMES = 16
LAYOUT = Layout(-1.08, 0.2, 1.08, 2.36)
"""The same crop without landmarks: as wide as the cheeks, from the bridge of the nose to under the chin (eyes are 62 mm
apart, cheeks 135: Farkas 1994)."""


def build(folder: Path, dataset: Path, *, generator: Path, encoder: Path, open_network: OpenNetwork,
          progress: Progress | None = None, **about: Any) -> Manifest:
    """Write the avatar into ``folder`` and give the manifest to write beside it.

    Parameters
    ----------
    folder
        Empty.
    dataset
        A folder with ``full_body_img/*.jpg`` or ``full_body_video.mp4`` of any rate, and ``landmarks/*.lms`` or
        ``crop_rects.json``.
    generator, encoder
        The two networks, as ONNX or as weights of PyTorch.
    open_network
        Opens a network, to compare what was compiled with its original.
    progress
        Told how far the footage is.
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
    loop = write_footage(folder, pictures, rects, turn=True, progress=progress)
    return compiled.manifest(loop, footage=told(pictures, f"of the data set {dataset.name}"), **about)


def compile_networks(folder: Path, generator: Path, encoder: Path, open_network: OpenNetwork) -> Compiled:
    """Write both networks and the feather into ``folder``.

    Raises
    ------
    AvatarError
        In one sentence, what is wrong with a network.
    """
    sha256, inner = _compiled(generator, folder / "generator.onnx", open_network, export_painter, compile_generator)
    heard, _ = _compiled(encoder, folder / "encoder.onnx", open_network, export_listener, compile_encoder)
    (folder / "mask.png").write_bytes(cv2.imencode(".png", feather(inner))[1].tobytes())
    face = inner + 2 * BORDER
    return Compiled(
        family="synctalk2d", original_sha256=sha256,
        source=f"Imported from the SyncTalk_2D generator {generator.name}, the encoder {encoder.name} ({heard[:16]})",
        sound=Sound.log_mel(MEL_FRAMES, MEL_FRAMES - 1),
        generator=Generator(face, face, FEATURE_SIZE, LEFT, RIGHT, "once", match=True),
    )


def _compiled(path: Path, target: Path, open_network: OpenNetwork, export: Callable[[Path, Path, OpenNetwork], None],
              compiled: Callable[[Path, Path, OpenNetwork], tuple[str, int]]) -> tuple[str, int]:
    """Compile a network, from weights by way of ONNX; give the SHA-256 of the file that was given, and its size."""
    if not is_weights(path):
        return compiled(path, target, open_network)
    with scratch() as folder:
        exported = folder / f"{file_name(path.stem)}.onnx"
        export(path, exported, open_network)
        _, size = compiled(exported, target, open_network)
    return digest(path), size


def compile_generator(path: Path, target: Path, open_network: OpenNetwork) -> tuple[str, int]:
    """Compile the U-Net into an avatar's generator; give the original's SHA-256 and the side that it paints in pixels.

    Raises
    ------
    AvatarError
        It is not that network, or what was compiled differs from it.
    """
    original = open_original(path, inputs=2)
    shapes = [one.shape[1:] for one in original.file.inputs]
    inner = next((side for side in RECTANGLES if (6, side, side) in shapes), INNER)
    if (1, LOG_MEL.bands, MEL_FRAMES) in shapes and any(len(shape) == 3 and shape[0] == 6 for shape in shapes):
        raise AvatarError(
            f"{path.name} is a Wav2Lip network, which hears by itself: leave out --encoder, and for an import give "
            f"'--from wav2lip {path.name} VIDEO|PHOTO'."
        )
    program = next((_OTHERS[shape] for shape in shapes if shape in _OTHERS), None)
    if program is not None:
        raise refuse_hearing(path.name, program)
    image = original.input("the face and the blackened face", 6, inner, inner)
    sound = original.input("the features of an 'ave' encoder", *VOLUME)
    original.expect_output(3, inner, inner)
    face_side, end = inner + 2 * BORDER, BORDER + inner
    graph = Graph(original)
    rows = graph.slice("face", 1, BORDER, end)
    real = graph.pixels(graph.slice(rows, 2, BORDER, end))
    both = graph.node("Concat", real, graph.node("Mul", real, graph.constant(_blackened(inner)[None, None])), axis=1)
    painted = graph.picture(graph.network({image.name: both, sound.name: graph.reshape("features", *VOLUME)}))
    left, right = (graph.slice(rows, 2, *ends) for ends in ((0, BORDER), (end, face_side)))
    top, bottom = (graph.slice("face", 1, *ends) for ends in ((0, BORDER), (end, face_side)))
    graph.node("Concat", top, graph.node("Concat", left, painted, right, axis=2), bottom, axis=1, output="mouth")
    face, mouth = (Tensor(one, "uint8", ("batch", face_side, face_side, 3)) for one in ("face", "mouth"))
    graph.save(target, [face, Tensor("features", "float32", ("batch", FEATURES, FEATURE_SIZE))], mouth)

    random = np.random.default_rng(1)
    count = 1 if original.batch == 1 else 2
    faces = random.integers(0, 256, (count, face_side, face_side, 3), np.uint8)
    features = random.normal(size=(count, FEATURES, FEATURE_SIZE)).astype(np.float32)
    given = np.zeros((count, 3, inner, inner), np.float32)
    inputs = {image.name: network_input(faces), sound.name: features.reshape(count, *VOLUME)}
    run_original(original, open_network, inputs, given)
    expect_same(target, open_network, [faces, features], paste(faces, given))
    return original.sha256, inner


def compile_encoder(path: Path, target: Path, open_network: OpenNetwork) -> tuple[str, int]:
    """Compile the audio encoder into an avatar's encoder; give the original's SHA-256 and how many numbers it gives.

    Raises
    ------
    AvatarError
        It is not an 'ave' encoder, or what was compiled differs from it.
    """
    original = open_original(path, inputs=1)
    mel = original.input("16 mel frames", 1, LOG_MEL.bands, MEL_FRAMES)
    graph = Graph(original)
    graph.reshape(graph.network({mel.name: "mel"}), FEATURE_SIZE, output="features")
    graph.save(target, [Tensor("mel", "float32", ("batch", 1, LOG_MEL.bands, MEL_FRAMES))],
               Tensor("features", "float32", ("batch", FEATURE_SIZE)))

    count = 1 if original.batch == 1 else 2
    window = np.random.default_rng(2).uniform(-4, 4, (count, 1, LOG_MEL.bands, MEL_FRAMES)).astype(np.float32)
    # Some exports keep the last two axes of length 1.
    wanted = np.zeros((count, FEATURE_SIZE, *[1] * (len(original.file.outputs[0].shape) - 2)), np.float32)
    run_original(original, open_network, {mel.name: window}, wanted)
    expect_same(target, open_network, [window], wanted.reshape(count, FEATURE_SIZE))
    return original.sha256, FEATURE_SIZE


def network_input(faces: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Make what the U-Net takes, f32 [B, 6, side, side], from u8 [B, side + 8, side + 8, 3], as SyncTalk_2D does."""
    inner = faces[:, BORDER:-BORDER, BORDER:-BORDER].astype(np.float32) / np.float32(255)
    planes = inner.transpose(0, 3, 1, 2)
    return np.concatenate([planes, planes * _blackened(inner.shape[1])], axis=1)


def paste(faces: NDArray[np.uint8], given: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Put what the U-Net gave, f32 [B, 3, side, side], into the faces u8 [B, side + 8, side + 8, 3]; a new array."""
    mouth = faces.copy()
    mouth[:, BORDER:-BORDER, BORDER:-BORDER] = np.clip(given * np.float32(255), 0, 255).astype(np.uint8).transpose(0, 2, 3, 1)
    return mouth


def feather(inner: int = INNER) -> NDArray[np.uint8]:
    """Give the weights of the painted picture, u8 [inner + 8, inner + 8]: the lower face, where the face was blackened."""
    side = inner + 2 * BORDER
    weights = face_matte(LAYOUT, side, side, top=LAYOUT.top + 0.03)
    x, y, width, height = RECTANGLES[inner]
    kept = np.zeros_like(weights)
    painted = slice(BORDER + y, BORDER + y + height), slice(BORDER + x, BORDER + x + width)
    kept[painted] = weights[painted]
    return kept


def _blackened(inner: int) -> NDArray[np.float32]:
    """Give 0 in the rectangle and 1 around it, f32 [inner, inner]."""
    x, y, width, height = RECTANGLES[inner]
    weights = np.ones((inner, inner), np.float32)
    weights[y : y + height, x : x + width] = 0
    return weights
