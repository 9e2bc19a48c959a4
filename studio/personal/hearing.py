"""The encoder of a personal avatar: the studio's own, with its last hidden layer and the loudness as further outputs.

That encoder was trained on many voices and gives a generic mouth. From the hidden layer `studio.personal.voice` learns what
this person's mouth does. So the avatar's ``encoder.onnx`` is the studio's encoder with the wider output.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.avatars.format_reading import read_manifest
from studio.avatars.latency_profiles import DEFAULT_ENCODER
from studio.avatars.library import DEFAULT, bundled
from studio.avatars.onnxfile import check_onnx
from studio.avatars.shared import file_of
from studio.engine.core.timeline import Timeline
from studio.engine.frontends.log_mel import FLOOR, log_mel
from studio.engine.models.runtime import Network
from studio.errors import AvatarError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from onnx import GraphProto

    from studio.avatars.format import Sound

    F32 = NDArray[np.float32]

PARAMETERS = 8
"""Mouth parameters that the studio's encoder gives, the first columns of its features."""
JAW, PRESS, TEETH = 0, 3, 7
"""Columns of the parameters for how far the jaw is open, how much the lips are pressed together, how much teeth show."""
TEETH_OPEN = 0.2
"""Weight of the teeth parameter in `opening`."""
_HEAD = "pose_head"
"""Part of the node name of the convolution from the hidden layer to the parameters."""
_AROUND = 3
"""Loudness is the loudest of the picture's own mel frame and so many to each side: 37 ms of it to each side."""
_ENDED = "lull/ended"
"""What the encoder's nodes call a sound that is over: digital silence for a quarter of a second."""
_BURST = 64


@dataclass(frozen=True, slots=True)
class Encoder:
    """An encoder as ONNX bytes, with output f32 [B, size]: parameters, hidden layer, loudness. ``sound`` is its front end."""

    data: bytes
    size: int
    sound: Sound


def own_encoder() -> Encoder:
    """Make it from the encoder of the bundled avatar.

    Raises
    ------
    AvatarError
        The package onnx is not installed, or the shipped encoder is of another kind.
    """
    try:
        import onnx
        from onnx import TensorProto, helper, numpy_helper, shape_inference
    except ImportError as error:
        raise AvatarError("Making an avatar of your own needs more packages: install them with "
                          "'pip install \"viseme-studio[own]\"'.") from error
    folder = bundled()[DEFAULT]
    sound = read_manifest(folder).sound
    model = onnx.load(file_of(folder, DEFAULT_ENCODER))
    graph = model.graph
    head = next((node for node in graph.node if node.op_type == "Conv" and _HEAD in node.name), None)
    if head is None:
        raise AvatarError("The studio's own encoder has no layer that can be learnt from: install the studio again.")
    hidden = head.input[0]
    shapes = {one.name: one for one in shape_inference.infer_shapes(model).graph.value_info}
    width = shapes[hidden].type.tensor_type.shape.dim[1].dim_value
    for node in graph.node:
        node.output[:] = ["told by it" if name == "features" else name for name in node.output]
    own = sound.mel_frames - 1 - sound.mel_ahead
    _rest_between_words(graph)
    constants = {
        "hear last": np.array([-1]), "hear end": np.array([1 << 30]), "hear axis": np.array([2]), "hear axis 3": np.array([3]),
        "hear from": np.array([own - _AROUND]), "hear to": np.array([own + _AROUND + 1]), "hear flat": np.array([-1, width]),
        "hear row": np.array([-1, 1]),
    }
    graph.initializer.extend(numpy_helper.from_array(value.astype(np.int64), name) for name, value in constants.items())
    graph.node.extend([
        helper.make_node("Slice", [hidden, "hear last", "hear end", "hear axis"], ["hear newest"]),
        helper.make_node("Reshape", ["hear newest", "hear flat"], ["hear hidden"]),
        helper.make_node("Slice", ["mel", "hear from", "hear to", "hear axis 3"], ["hear near"]),
        helper.make_node("ReduceMean", ["hear near"], ["hear levels"], axes=[1, 2], keepdims=0),
        helper.make_node("ReduceMax", ["hear levels"], ["hear loudest"], axes=[1], keepdims=0),
        helper.make_node("Reshape", ["hear loudest", "hear row"], ["hear loudness"]),
        helper.make_node("Concat", ["told by it", "hear hidden", "hear loudness"], ["features"], axis=1),
    ])
    size = PARAMETERS + width + 1
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", size]))
    return Encoder(model.SerializeToString(), size, sound)


def _rest_between_words(graph: GraphProto) -> None:
    """Let only a silence that lasts half a second close the lips; without it they closed wherever a sound was over.

    How people hold their mouth between words is learnt of each of them, see `studio.personal.voice.gates`.
    """
    for node in graph.node:
        if node.op_type == "Max" and _ENDED in node.input:
            node.input.remove(_ENDED)


def hear(encoder: Encoder, samples: F32, count: int, late: int = 0) -> F32:
    """Run the encoder on a whole sound; give its output for each of ``count`` pictures at 25 a second, f32 [count, size].

    Parameters
    ----------
    samples
        f32 [n], 16 kHz.
    late
        Samples by which the sound is later than the film. So many are cut at the beginning, or with a negative number added as
        silence.
    """
    sound = encoder.sound
    moved = samples[late:] if late > 0 else np.concatenate([np.zeros(-late, np.float32), samples])
    timeline = Timeline(rate=sound.rate, fps=25, hop=sound.hop, window=sound.window, mel_frames=sound.mel_frames,
                        mel_ahead=sound.mel_ahead, features_left=0, features_right=0)
    mel = log_mel(moved)
    ends = np.array([timeline.mel_end(index) for index in range(count)])
    before, need = sound.mel_frames, int(ends.max()) + 1
    padded = np.full((before + need, sound.bands), FLOOR, np.float32)
    padded[before : before + min(len(mel), need)] = mel[:need]
    network = Network(check_onnx(encoder.data, DEFAULT_ENCODER))
    windows = np.zeros((_BURST, 1, sound.bands, sound.mel_frames), np.float32)
    out = np.zeros((_BURST, encoder.size), np.float32)
    found = np.zeros((count, encoder.size), np.float32)
    for first in range(0, count, _BURST):
        part = ends[first : first + _BURST]
        for row, end in enumerate(part):
            windows[row, 0] = padded[before + end - sound.mel_frames : before + end].T
        network(windows, out=out)
        found[first : first + len(part)] = out[: len(part)]
    return found


def opening(heard: F32) -> F32:
    """Give how far the mouth is open at each picture by the encoder's parameters, f32 [n], from ``heard`` f32 [n, size]."""
    return np.asarray((heard[:, JAW] + TEETH_OPEN * heard[:, TEETH]) * (1 - heard[:, PRESS]), np.float32)
