"""A small avatar made on the spot: real files and real networks, with a mouth that brightens as the sound gets louder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import cv2
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

if TYPE_CHECKING:
    from pathlib import Path

WIDTH, HEIGHT, FRAMES = 192, 128, 30
FACE = 64
MEL_FRAMES, MEL_AHEAD = 40, 7

MANIFEST = f"""\
format = 1
name = "Tiny"
author = "the tests"
licence = "CC0-1.0"
family = "test"

[person]
pictured = "nobody: a pattern"
consent = "not needed: no real person is pictured"
date = 2026-11-20
generated = true

[picture]
width = {WIDTH}
height = {HEIGHT}
fps = 25
frames = {FRAMES}

[sound]
rate = 16000
bands = 80
hop = 200
window = 800
mel_frames = {MEL_FRAMES}
mel_ahead = {MEL_AHEAD}

[generator]
width = {FACE}
height = {FACE}
feature_size = 8
features_left = %(left)d
features_right = %(right)d
features_edge = "zero"

[provenance]
source = "drawn by the tests"
"""


PROFILES = (("40 ms", "encoder-040.onnx", 40, 1), ("80 ms", "encoder-080.onnx", 40, 4), ("200 ms", "encoder-200.onnx", 52, 14))
"""Name, file, mel frames and mel frames ahead; the default, `MEL_AHEAD`, looks 120 ms ahead."""
PROFILE = """
[[profiles]]
name = "{}"
encoder = "{}"
mel_frames = {}
mel_ahead = {}
"""


GRAPH_BANDS, GRAPH_HOP, GRAPH_WINDOW = 5, 160, 640
"""Of a front end of the avatar's own: a row every 10 ms."""


def front_end() -> onnx.ModelProto:
    """Loudness in each fifth of the window, from -4 in silence to 4, as log-mel has its range."""
    nodes = [
        helper.make_node("Abs", ["samples"], ["loud"]),
        helper.make_node("Reshape", ["loud", "parts"], ["fifths"]),
        helper.make_node("ReduceMean", ["fifths"], ["mean"], axes=[2], keepdims=0),
        helper.make_node("Mul", ["mean", "forty"], ["scaled"]),
        helper.make_node("Clip", ["scaled", "none", "eight"], ["bounded"]),
        helper.make_node("Sub", ["bounded", "four"], ["rows"]),
    ]
    constants = {"parts": np.array([-1, GRAPH_BANDS, GRAPH_WINDOW // GRAPH_BANDS]), "forty": np.float32(40),
                 "none": np.float32(0), "eight": np.float32(8), "four": np.float32(4)}
    return _model(nodes, constants, [("samples", TensorProto.FLOAT, ["batch", GRAPH_WINDOW])],
                  ("rows", TensorProto.FLOAT, ["batch", GRAPH_BANDS]))


def write_with_front_end(folder: Path, *, left: int = 0, right: int = 0) -> Path:
    """Write the small avatar with `front_end` in the place of log-mel."""
    toml = write(folder, left=left, right=right) / "avatar.toml"
    numbers = f"bands = {GRAPH_BANDS}\nhop = {GRAPH_HOP}\nwindow = {GRAPH_WINDOW}\nfront_end = \"graph\"\n"
    toml.write_text(toml.read_text().replace("bands = 80\nhop = 200\nwindow = 800\n", numbers))
    onnx.save(encoder(bands=GRAPH_BANDS), folder / "encoder.onnx")
    onnx.save(front_end(), folder / "frontend.onnx")
    return folder


def encoder(mel_frames: int = MEL_FRAMES, features: int = 8, bands: int = 80) -> onnx.ModelProto:
    """Mean level of the window's newest half, the same in every feature: 0 in silence, 1 at the loudest."""
    nodes = [
        helper.make_node("Slice", ["mel", "start", "end", "axis"], ["newest"]),
        helper.make_node("ReduceMean", ["newest"], ["mean"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Add", ["mean", "four"], ["shifted"]),
        helper.make_node("Div", ["shifted", "eight"], ["level"]),
        helper.make_node("Unsqueeze", ["level", "one"], ["column"]),
        helper.make_node("Mul", ["column", "ones"], ["features"]),
    ]
    constants = {
        "start": np.array([mel_frames // 2]), "end": np.array([mel_frames]), "axis": np.array([3]),
        "four": np.float32(4), "eight": np.float32(8), "one": np.array([1]), "ones": np.ones((1, features), np.float32),
    }
    return _model(nodes, constants, [("mel", TensorProto.FLOAT, ["batch", 1, bands, mel_frames])],
                  ("features", TensorProto.FLOAT, ["batch", features]))


def generator(neighbours: int = 1, features: int = 8, face: int = FACE) -> onnx.ModelProto:
    """The face, brighter by 100 levels at full features (the mean over the neighbours)."""
    nodes = [
        helper.make_node("ReduceMean", ["features"], ["mean"], axes=[1, 2], keepdims=0),
        helper.make_node("Mul", ["mean", "hundred"], ["rise"]),
        helper.make_node("Unsqueeze", ["rise", "axes"], ["rise4"]),
        helper.make_node("Cast", ["face"], ["pixels"], to=TensorProto.FLOAT),
        helper.make_node("Add", ["pixels", "rise4"], ["sum"]),
        helper.make_node("Clip", ["sum", "low", "high"], ["clipped"]),
        helper.make_node("Cast", ["clipped"], ["mouth"], to=TensorProto.UINT8),
    ]
    constants = {"hundred": np.float32(100), "axes": np.array([1, 2, 3]), "low": np.float32(0), "high": np.float32(255)}
    return _model(
        nodes, constants,
        [
            ("face", TensorProto.UINT8, ["batch", face, face, 3]),
            ("features", TensorProto.FLOAT, ["batch", neighbours, features]),
        ],
        ("mouth", TensorProto.UINT8, ["batch", face, face, 3]),
    )


def _model(nodes: list, constants: dict, inputs: list, output: tuple) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes, "tiny",
        [helper.make_tensor_value_info(*one) for one in inputs], [helper.make_tensor_value_info(*output)],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def write_loop(path: Path, *, width: int = WIDTH, height: int = HEIGHT, frames: int = FRAMES) -> None:
    """A grey loop in which a bright bar moves, H.264 without B-frames."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"bf": "0", "g": "25", "crf": "10"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for index in range(frames):
            picture = np.full((height, width, 3), 96, np.uint8)
            picture[:, (index * width // frames) : (index * width // frames) + 6] = 180
            planes = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
        container.mux(stream.encode())


def write(folder: Path, *, left: int = 0, right: int = 0, crop: int = FACE, profiles: tuple = ()) -> Path:
    """Write the whole avatar into ``folder`` and give it back.

    ``crop`` is the side of the face crop in the picture, ``profiles`` further encoders as in `PROFILES`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    further = "".join(PROFILE.format(*one) for one in profiles)
    (folder / "avatar.toml").write_text(MANIFEST % {"left": left, "right": right} + further)
    for _, name, mel_frames, _ in profiles:
        onnx.save(encoder(mel_frames), folder / name)
    onnx.save(encoder(), folder / "encoder.onnx")
    onnx.save(generator(left + 1 + right), folder / "generator.onnx")
    write_loop(folder / "frames.mp4")
    shift = (np.arange(FRAMES) * 3) % 8
    np.save(folder / "crops.npy", np.stack([60 + shift, 30 + shift // 2, *[np.full(FRAMES, crop)] * 2], axis=1).astype("<i4"))
    mask = np.zeros((FACE, FACE), np.uint8)
    mask[12:-12, 12:-12] = 255
    cv2.imwrite(str(folder / "mask.png"), cv2.GaussianBlur(mask, (0, 0), 3))
    cv2.imwrite(str(folder / "thumbnail.jpg"), np.full((90, 160, 3), 96, np.uint8))
    return folder


BEHIND, FIGURE = (40, 120, 200), (180, 60, 30)
"""BGR of the plate of an avatar with a matte, and of its figure."""


def matte_of(index: int) -> np.ndarray:
    """How far each pixel of picture ``index`` is the figure: a disc with a soft edge that moves, u8 [HEIGHT, WIDTH]."""
    rows, columns = np.indices((HEIGHT, WIDTH))
    away = np.hypot(columns - 80 - index, rows - 70)
    return np.rint(255 * np.clip((50 - away) / 8, 0, 1)).astype(np.uint8)


def mixed(matte: np.ndarray, figure: tuple[int, int, int] = FIGURE, behind: tuple[int, int, int] = BEHIND) -> np.ndarray:
    """The figure on what is behind it, u8 [HEIGHT, WIDTH, 3]."""
    share = matte[:, :, None] / 255.0
    return np.rint(share * np.array(figure) + (1 - share) * np.array(behind)).astype(np.uint8)


def write_matted(folder: Path, *, frames: int = FRAMES) -> Path:
    """Write the small avatar with a figure that can be taken off its background."""
    toml = write(folder) / "avatar.toml"
    toml.write_text(toml.read_text().replace(f"frames = {FRAMES}", f"frames = {FRAMES}\nmatte = true"))
    light = [np.rint(16 + matte_of(index) * (219 / 255)).astype(np.uint8) for index in range(frames)]
    none = np.full((HEIGHT // 2, WIDTH), 128, np.uint8)
    _write_video(folder / "matte.mp4", [np.concatenate([one, none]) for one in light])
    shown = [mixed(matte_of(index)) for index in range(FRAMES)]
    _write_video(folder / "frames.mp4", [cv2.cvtColor(one, cv2.COLOR_BGR2YUV_I420) for one in shown])
    cv2.imwrite(str(folder / "plate.png"), np.full((HEIGHT, WIDTH, 3), BEHIND, np.uint8))
    return folder


def _write_video(path: Path, planes: list[np.ndarray]) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"bf": "0", "g": "10", "crf": "4"})
        stream.height, stream.width, stream.pix_fmt = planes[0].shape[0] * 2 // 3, planes[0].shape[1], "yuv420p"
        for one in planes:
            container.mux(stream.encode(av.VideoFrame.from_ndarray(one, format="yuv420p")))
        container.mux(stream.encode())
