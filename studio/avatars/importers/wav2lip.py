"""Wav2Lip: its network and a video or a photo become an avatar.

How that program makes picture ``i`` (Prajwal et al. 2020, *A Lip Sync Expert Is All You Need*): the network hears 16 mel
frames from ``int(80 i / 25)`` on, and sees the face as BGR from 0 to 1 twice, first with its lower half black and then
whole. It gives the face again, of which the lower half is used here.

The weights published with that work are for research and other non-commercial use only; the importer says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.avatars.capture.path import Layout
from studio.avatars.compile import Graph, Original, expect_same, open_original, run_original
from studio.avatars.format import Generator, Sound
from studio.avatars.front_ends import LOG_MEL
from studio.avatars.importers.compiled import Compiled
from studio.avatars.importers.footage import Stills, open_pictures, read_rects, told, write_footage
from studio.avatars.importers.matte import face_matte
from studio.avatars.onnxfile import Tensor
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Manifest
    from studio.avatars.progress import Progress

SIZES = (96, 256)
MEL_FRAMES = 16
MEL_SIZE = LOG_MEL.bands * MEL_FRAMES
LAYOUT = Layout(-1.05, -1.0, 1.05, 1.9)
"""The crop that its face detector gives: from the middle of the forehead to just under the chin."""
NON_COMMERCIAL = "The published Wav2Lip weights are for non-commercial use only: do not sell what they make."


def build(folder: Path, model: Path, footage: Path, *, crops: Path, open_network: OpenNetwork,
          progress: Progress | None = None, **about: Any) -> Manifest:
    """Write the avatar into ``folder`` and give the manifest to write beside it.

    Parameters
    ----------
    folder
        Empty.
    model
        The network as ONNX; its inputs are found by their shapes.
    footage
        A video of any rate, or a photo.
    crops
        JSON as `read_rects` takes it: the face in each picture, or one rectangle for all.
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
    if not footage.is_file():
        raise AvatarError(f"There is no file {footage}.")
    pictures, rects = open_pictures(footage), read_rects(crops)
    compiled = compile_networks(folder, model, open_network)
    loop = write_footage(folder, pictures, rects, turn=not isinstance(pictures, Stills), progress=progress)
    return compiled.manifest(loop, footage=told(pictures, footage.name), **about)


def compile_networks(folder: Path, model: Path, open_network: OpenNetwork) -> Compiled:
    """Write the network, an encoder that hands the sound on, and the feather into ``folder``.

    Raises
    ------
    AvatarError
        In one sentence, what is wrong with the network.
    """
    sha256, side = compile_generator(model, folder / "generator.onnx", open_network)
    write_encoder(folder / "encoder.onnx")
    (folder / "mask.png").write_bytes(cv2.imencode(".png", feather(side))[1].tobytes())
    return Compiled(
        family="wav2lip", original_sha256=sha256, source=f"Imported from the Wav2Lip network {model.name}",
        sound=Sound.log_mel(MEL_FRAMES, MEL_FRAMES - 1),
        generator=Generator(side, side, MEL_SIZE, 0, 0, "zero", match=True), licence=NON_COMMERCIAL,
    )


def compile_generator(path: Path, target: Path, open_network: OpenNetwork) -> tuple[str, int]:
    """Compile the network into an avatar's generator; give the original's SHA-256 and the face's side in pixels.

    Raises
    ------
    AvatarError
        It is not that network, or what was compiled differs from it.
    """
    original = open_original(path, inputs=2)
    side = _side(original)
    mel = original.input("16 mel frames", 1, LOG_MEL.bands, MEL_FRAMES)
    image = original.input("the blackened face and the face", 6, side, side)
    original.expect_output(3, side, side)
    graph = Graph(original)
    whole = graph.pixels("face")
    both = graph.node("Concat", graph.node("Mul", whole, graph.constant(_upper(side)[None, None])), whole, axis=1)
    heard = graph.reshape("features", 1, LOG_MEL.bands, MEL_FRAMES)
    graph.picture(graph.network({image.name: both, mel.name: heard}), output="mouth")
    face, mouth = (Tensor(one, "uint8", ("batch", side, side, 3)) for one in ("face", "mouth"))
    graph.save(target, [face, Tensor("features", "float32", ("batch", 1, MEL_SIZE))], mouth)

    random = np.random.default_rng(1)
    count = 1 if original.batch == 1 else 2
    faces = random.integers(0, 256, (count, side, side, 3), np.uint8)
    windows = random.uniform(-4, 4, (count, 1, LOG_MEL.bands, MEL_FRAMES)).astype(np.float32)
    given = np.zeros((count, 3, side, side), np.float32)
    run_original(original, open_network, {image.name: network_input(faces), mel.name: windows}, given)
    wanted = np.clip(given * np.float32(255), 0, 255).astype(np.uint8).transpose(0, 2, 3, 1)
    expect_same(target, open_network, [faces, windows.reshape(count, 1, MEL_SIZE)], np.ascontiguousarray(wanted))
    return original.sha256, side


def write_encoder(target: Path) -> None:
    """Write an encoder that hands the mel window on as it is: this family hears inside its one network."""
    from onnx import helper, numpy_helper

    graph = helper.make_graph(
        [helper.make_node("Reshape", ["mel", "shape"], ["features"])], "encoder",
        [helper.make_tensor_value_info("mel", 1, ["batch", 1, LOG_MEL.bands, MEL_FRAMES])],
        [helper.make_tensor_value_info("features", 1, ["batch", MEL_SIZE])],
        [numpy_helper.from_array(np.array([-1, MEL_SIZE], np.int64), "shape")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    target.write_bytes(model.SerializeToString())


def network_input(faces: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Make what the network takes, f32 [B, 6, side, side], from u8 [B, side, side, 3], as Wav2Lip does."""
    planes = (faces.astype(np.float32) / np.float32(255)).transpose(0, 3, 1, 2)
    return np.concatenate([planes * _upper(faces.shape[1]), planes], axis=1)


def feather(side: int) -> NDArray[np.uint8]:
    """Give the weights of the painted picture, u8 [side, side]: the face in the lower half, fading on all sides."""
    return face_matte(LAYOUT, side, side, top=(LAYOUT.top + LAYOUT.bottom) / 2)


def _side(original: Original) -> int:
    sides = [one.shape[2] for one in original.file.inputs if len(one.shape) == 4 and one.shape[1] == 6]
    side = sides[0] if len(sides) == 1 else None
    if side in (160, 320):
        raise AvatarError(
            f"{original.path.name} is a SyncTalk_2D generator, which needs the encoder that hears for it: give both with "
            "--generator and --encoder, and for an import '--from synctalk2d DATASET'."
        )
    if side not in SIZES or not isinstance(side, int):
        raise AvatarError(f"{original.path.name} is no Wav2Lip network: it takes no faces of 6 x 96 x 96 or 6 x 256 x 256.")
    return side


def _upper(side: int) -> NDArray[np.float32]:
    """Give 1 in the upper half and 0 below, f32 [side, side]."""
    weights = np.ones((side, side), np.float32)
    weights[side // 2 :] = 0
    return weights
