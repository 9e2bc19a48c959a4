"""``lips-lull``: let the lips close when nothing is said any more, in encoders that are there.

Real lips rest open between phrases, and the network learnt that. It knows no end: where a sound was over, or a silence went
on, lips stayed apart until its second opinion on silence had seen enough of it. The level of the sound tells sooner. Two
silences are known by the time since a frame was last loud: well above the least of the last 1.5 s, which is the room's noise.

- One that lasts: from `LASTS_S` on the lips close. It must have been a voice that stopped, not a noise that was even all along.
- Digital silence, where a sound ends and where a gate lets nothing through: there they close from `OVER_S` on.

A picture's window is all that counts, so a live picture is that of a clip. A loud frame keeps the lips free until the same
time has passed once more, so no level lets them flicker. A voice that begins counts the more the nearer it is, so that lips do
not spring apart. A few small nodes; where neither silence is known the eight numbers stay to the last bit.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from characters.lips.grafts import LATELY, LEVELS, NOTHING_DB, insert, level_constants, nodes_of, redirect, remove
from studio.avatars.format_reading import read_manifest

LULL = "lull/"
"""What all names in a graph begin with that belong to this."""
FRAME_S = 0.0125
LASTS_S, LASTS_FADE_S = 0.5, 0.1
"""When lips begin to close in a silence, and how long they take. Real ones are shut in 0.43 of the pauses up to a second; with
less than this more were shut than 0.465."""
OVER_S, OVER_FADE_S = 0.25, 0.11
"""The same in digital silence: a pause of 0.35 s, of which the default encoder hears the end 0.1 s before, stays as it was."""
SHORTEST = 26
"""Frames without a sound that are a pause of 0.35 s: a frame hears 25 ms to each side. No encoder closes lips before."""
NOTHING_FRAMES = 10
"""Newest frames that have to be digital silence."""
LOUD_SHARE, LOUD_DB, LOUD_FADE_DB = 0.25, 8.0, 4.0
"""How far above the least level a frame is loud: a part of the way to the loudest, at least so many dB; it counts wholly so
many dB further up. Whispering at 20 dB over the noise of a room is loud, breathing after a voice is not."""
VOICE_DB, VOICE_FADE_DB = 10.0, 8.0
"""By how much the loudest frame is above the least where a voice has stopped; wholly so many dB further up."""
BEGINS = 8, 4
"""Frames after a picture at which a voice does not count yet, and over how many it comes to count wholly."""
_QUIET, _TAKES = "/finish/ReduceMax_1", "/finish/Mul_11"
"""The node that gives how silent it is, [B, 1], and the one that takes it."""


def ramps(ahead: int) -> tuple[np.ndarray, np.ndarray]:
    """Give how much a loud frame opens both gates, f32 [1, `LATELY`] each, for an encoder that looks ``ahead`` frames ahead."""
    after = np.arange(ahead - LATELY + 1, ahead + 1)
    age = ahead - after
    near = np.clip((BEGINS[0] - after) / BEGINS[1], 0, 1)

    def ramp(first: float, fade_s: float) -> np.ndarray:
        return (np.clip(1 - (age - first) * FRAME_S / fade_s, 0, 1) * near)[None].astype(np.float32)

    # The newest frame that a loud one is older than lies so far ahead of the picture, which itself is up to a frame late.
    lasts, over = (seconds / FRAME_S + ahead - 1 for seconds in (LASTS_S, OVER_S))
    return ramp(lasts, LASTS_FADE_S), ramp(max(SHORTEST, over), OVER_FADE_S)


def without(graph: onnx.GraphProto) -> None:
    """Take out of an encoder's graph what `put_in` added, if anything."""
    quiet = next(node for node in graph.node if node.name == _QUIET).output[0]
    remove(graph, LULL)
    redirect(graph, LULL + "quiet", quiet)


def put_in(path: Path, out: Path, ahead: int) -> None:
    """Write the encoder ``path``, which looks ``ahead`` mel frames ahead, with lips that close to ``out``.

    Raises
    ------
    ValueError
        The encoder does not finish as those of this project do.
    """
    model = onnx.load(path)
    graph = model.graph
    if not {_QUIET, _TAKES} <= {node.name for node in graph.node}:
        raise ValueError(f"{path} has no rest at its end; only encoders of this project can be taught to close the lips")
    without(graph)
    place = next(place for place, node in enumerate(graph.node) if node.name == _QUIET)
    quiet = graph.node[place].output[0]
    redirect(graph, quiet, LULL + "quiet")
    lasts, over = ramps(ahead)
    constants = {
        **level_constants(graph.input[0].type.tensor_type.shape.dim[3].dim_value),
        "share": np.array(LOUD_SHARE, np.float32), "least": np.array(LOUD_DB, np.float32),
        "loud_fade": np.array(LOUD_FADE_DB, np.float32), "voice": np.array(VOICE_DB, np.float32),
        "voice_fade": np.array(VOICE_FADE_DB, np.float32), "lasts": lasts, "over": over,
        "newest": np.array([LATELY - NOTHING_FRAMES]), "all": np.array([LATELY]), "along": np.array([1]),
        # A rounding error is not a sound: 0.05 dB, and what counts as one wholly.
        "nothing": np.array(NOTHING_DB + 0.05, np.float32), "something": np.array(0.1, np.float32),
        "zero": np.array(0, np.float32), "one": np.array(1, np.float32),
    }
    graph.initializer.extend(numpy_helper.from_array(value, LULL + name) for name, value in constants.items())
    made = nodes_of([
        *LEVELS,
        ("ReduceMax", ["decibels"], "top"), ("ReduceMin", ["decibels"], "floor"), ("Sub", ["top", "floor"], "span"),
        ("Mul", ["span", "share"], "part"), ("Max", ["part", "least"], "above"), ("Add", ["floor", "above"], "threshold"),
        ("Sub", ["decibels", "threshold"], "over_it"), ("Div", ["over_it", "loud_fade"], "how_loud"),
        ("Clip", ["how_loud", "zero", "one"], "is_loud"),
        ("Mul", ["is_loud", "lasts"], "loud_lately"), ("ReduceMax", ["loud_lately"], "voice_lately"),
        ("Sub", ["one", "voice_lately"], "calm"),
        ("Sub", ["span", "voice"], "fell"), ("Div", ["fell", "voice_fade"], "fell_by"),
        ("Clip", ["fell_by", "zero", "one"], "was_voice"), ("Mul", ["calm", "was_voice"], "stopped"),
        ("Mul", ["is_loud", "over"], "loud_now"), ("ReduceMax", ["loud_now"], "voice_now"),
        ("Sub", ["one", "voice_now"], "calm_now"),
        ("Slice", ["decibels", "newest", "all", "along"], "end_of_it"), ("ReduceMax", ["end_of_it"], "loudest"),
        ("Sub", ["loudest", "nothing"], "sound"), ("Div", ["sound", "something"], "sound_by"),
        ("Clip", ["sound_by", "zero", "one"], "is_sound"), ("Sub", ["one", "is_sound"], "no_sound"),
        ("Mul", ["calm_now", "no_sound"], "ended"),
        ("Max", [quiet, "stopped", "ended"], "quiet"),
    ], LULL, ("mel", quiet), dict.fromkeys(("top", "floor", "voice_lately", "voice_now", "loudest"), 1))
    insert(graph, place + 1, made)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, out)


def main(argv: list[str]) -> int:
    """Let lips close in all encoders of the first folder, and put these into the others."""
    parser = argparse.ArgumentParser(prog="python -m characters lips-lull", description=main.__doc__)
    parser.add_argument("--out", type=Path, nargs="+", default=[Path("assets/avatars/mara")])
    options = parser.parse_args(argv)
    first, *others = options.out
    for profile in read_manifest(first).profiles:
        name = profile.encoder
        put_in(first / name, first / name, profile.mel_ahead)
        print(f"{first / name}: {(first / name).stat().st_size / 1e6:.2f} MB")
        for folder in others:
            shutil.copyfile(first / name, folder / name)
    return 0
