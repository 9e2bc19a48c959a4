"""Nodes in front of a generator that was trained on controls of which several open the mouth.

The contract of the eight numbers is that the lips stand ``(jaw_open + 0.2 teeth_visible) (1 - lip_press)`` apart, whatever
rounding, raised and tucked lip and tongue do. A presenter whose pictures were made otherwise (rounding, teeth and a raised lip
open Mara's mouth by themselves, and half of all real speech lies below what they alone give) is asked for that opening here:
jaw, rounding, width, raised lip and teeth are chosen anew so that the mouth opens as far as it is told to, and no further. A
generator trained on pictures in which only the jaw opens the lips needs none of this: leave ``[opening]`` out of its
``dataset.toml``.
"""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from characters.lips.articulation import JAW, PARAMETERS, PRESS, ROUND, TEETH, TEETH_OPEN, UPPER, WIDTH

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

FULL = 0.33
"""Opening at full jaw, over the distance of the outer corners of the eyes. Real speech reaches 0.15 (its 95th percentile) to
0.27 by speaker, which the encoder calls 0.7."""
SMALL = 0.07
"""Below this opening, what opens the lips beside the jaw is taken back."""
LEFT = {ROUND: 0.5, UPPER: 0.0, TEETH: 0.0}
"""Which share of a control is left in a mouth that is nearly shut."""
FULLY = {UPPER: 0.3}
"""Which share is left in an open one, where that is not all of it."""
WIDER = 1.75
"""How much further from the middle lip_width is set: full width is 1.09 of rest in the pictures, 1.13 in the contract, and
rounding, which is taken back, no longer narrows the mouth as much. Where rounding opens nothing, width means what it says."""
SHUTS = 2.5
"""A closure wins over the jaw: it is taken back as (1 - press) times this, so from a press of 0.6 on. Pictures of lips that
are pressed while the jaw is down are few, and lips that part a little in a P are seen at once."""
EASE = 0.15
"""So far below the widest jaw it is approached at half the pace: a shout grows to its end and does not stop short of it."""
LIGHTS = 3.5
"""How much faster than asked for teeth become light, as far as `Opening.lit`."""
_PREFIX = "opening_"


class Opening(NamedTuple):
    """By how much each control alone opens a presenter's lips, over the distance of the outer corners of the eyes.

    A fit to painted mouths measured with landmarks: ``closed + (1 - press) (jaw J + round R + upper U + teeth T)``, which
    for the two bundled presenters explains 0.94 to 0.97 of the variance.
    """

    jaw: float
    round: float
    upper: float
    teeth: float
    widest: float = 1.0
    """The widest jaw that is asked for: of what opens wider there are too few pictures to paint it from."""
    narrowest: float = 0.0
    """The least width that is asked of a wholly pressed mouth: pictures of lips pressed and narrower than that are missing."""
    pressed: float = 1.0
    """How much of a press is asked for: the jaw shuts the lips by itself, and drawn ones that are wholly pressed are a line."""
    lit: float = 0.0
    """How far teeth become light as soon as any are asked for: drawn ones are as dark as they are few, and few are grey."""


def read_opening(data: Path) -> Opening | None:
    """Read the table ``[opening]`` of a ``dataset.toml``; None where there is none."""
    table = tomllib.loads(data.read_text(encoding="utf-8")).get("opening")
    return None if table is None else Opening(**{name: float(table[name]) for name in Opening._fields if name in table})


def asked(features: F32, opening: Opening) -> F32:
    """Give the controls [B, 8] for the eight numbers [B, 8], as the nodes of `attach` compute them."""
    wanted, shares, kept, apart = _weights(opening)
    want = features @ apart
    shown = np.maximum(features, np.minimum(features @ _lights(), _lit(opening))) if opening.lit > 0 else features
    left = shown * (np.clip(want, 0, 1) @ shares[0] + shares[1])
    jaw = (left @ kept + want * wanted)[:, 0] * np.clip(SHUTS * (1 - features[:, PRESS]), 0, 1)
    if opening.widest < 1:
        jaw = np.minimum(np.minimum(jaw, 0.5 * jaw + _slow(opening)), opening.widest)
    left[:, JAW] = jaw
    left[:, WIDTH] += 0.5 - 0.5 * _wider(opening)
    controls = np.clip(left, 0, 1)
    if opening.narrowest > 0:
        controls = np.maximum(controls, features @ _floors(opening))
    return np.asarray(controls, np.float32)


def _floors(opening: Opening) -> F32:
    """Give [8, 8]: from the eight numbers to the least that each control may be."""
    out = np.zeros((len(PARAMETERS), len(PARAMETERS)), np.float32)
    out[PRESS, WIDTH] = opening.narrowest
    return out


def _lights() -> F32:
    """Give [8, 8]: from the eight numbers to how light the teeth may be."""
    out = np.zeros((len(PARAMETERS), len(PARAMETERS)), np.float32)
    out[TEETH, TEETH] = LIGHTS
    return out


def _lit(opening: Opening) -> F32:
    out = np.zeros(len(PARAMETERS), np.float32)
    out[TEETH] = opening.lit
    return out


def _slow(opening: Opening) -> float:
    return 0.5 * (opening.widest - EASE)


def _wider(opening: Opening) -> float:
    return WIDER if opening.round > 0 else 1.0


def _weights(opening: Opening) -> tuple[float, tuple[F32, F32], F32, F32]:
    """Give the jaw per unit of wanted opening; shares left of each control; jaw taken by each; what asks for an opening."""
    size = len(PARAMETERS)
    apart = np.zeros((size, 1), np.float32)
    # The opening is counted in units of `SMALL`, so that one clip to 0..1 tells how much of the other controls is left.
    apart[JAW], apart[TEETH] = FULL / SMALL, TEETH_OPEN * FULL / SMALL
    least, rise = np.ones(size, np.float32), np.zeros((1, size), np.float32)
    least[JAW], least[WIDTH], least[PRESS] = 0.0, _wider(opening), opening.pressed
    kept = np.zeros((size, 1), np.float32)
    for parameter, by in ((ROUND, opening.round), (UPPER, opening.upper), (TEETH, opening.teeth)):
        kept[parameter] = -by / opening.jaw
        if by > 0:
            share = LEFT[parameter]
            least[parameter], rise[0, parameter] = share, FULLY.get(parameter, 1.0) - share
    return SMALL / opening.jaw, (rise, least), kept, apart


def attach(model: Any, opening: Opening) -> Any:
    """Put the nodes in front of a generator with input "features" f32 [B, 1, 8]; one that has them gets these instead."""
    from onnx import numpy_helper

    detach(model)
    graph = model.graph
    for old in graph.node:
        for place, name in enumerate(old.input):
            if name == "features":
                old.input[place] = _PREFIX + "features"
    both = [*_nodes(opening), *graph.node]
    del graph.node[:]
    graph.node.extend(both)
    constants = _constants(opening)
    graph.initializer.extend(numpy_helper.from_array(np.asarray(value), _PREFIX + name) for name, value in constants.items())
    return model


def _constants(opening: Opening) -> dict[str, NDArray[Any] | np.float32]:
    """Give what the nodes multiply with and add, by name."""
    _, shares, kept, apart = _weights(opening)
    only_jaw, middle = np.zeros((1, len(PARAMETERS)), np.float32), np.zeros(len(PARAMETERS), np.float32)
    only_jaw[0, JAW], middle[WIDTH] = 1.0, 0.5 - 0.5 * _wider(opening)
    pressed = np.zeros((len(PARAMETERS), 1), np.float32)
    pressed[PRESS] = -SHUTS
    constants: dict[str, NDArray[Any] | np.float32] = {
        "rows": np.array([-1, len(PARAMETERS)], np.int64), "shape": np.array([-1, 1, len(PARAMETERS)], np.int64),
        "apart": apart, "rise": shares[0], "least": shares[1], "kept": kept, "only_jaw": only_jaw,
        "pressed": pressed, "shuts": np.array([SHUTS], np.float32),
        "middle": middle, "zero": np.float32(0), "one": np.float32(1),
    }
    if opening.widest < 1:
        halves = {"half": 0.5, "slow": _slow(opening), "widest": opening.widest}
        constants.update({name: np.float32(value) for name, value in halves.items()})
    if opening.narrowest > 0:
        constants["floors"] = _floors(opening)
    if opening.lit > 0:
        constants["lights"], constants["lit"] = _lights(), _lit(opening)
    return constants


def _nodes(opening: Opening) -> list[Any]:
    """Lay the nodes, from "features" to the same with the prefix."""
    from onnx import helper

    def node(kind: str, inputs: str, out: str, **settings: Any) -> Any:
        names = [name if name == "features" else _PREFIX + name for name in inputs.split()]
        return helper.make_node(kind, names, [_PREFIX + out], name=_PREFIX + out, **settings)

    eased = [
        node("Mul", "freely half", "halved"), node("Add", "halved slow", "slower"), node("Min", "freely slower widest", "jaw"),
    ]
    floored = [node("MatMul", "given floors", "least_of_each"), node("Max", "within least_of_each", "controls")]
    lit = [node("MatMul", "given lights", "light"), node("Min", "light lit", "lighter"), node("Max", "given lighter", "shown")]
    return [
        node("Reshape", "features rows", "given"),
        node("MatMul", "given apart", "want"),
        node("Clip", "want zero one", "large"),
        node("Gemm", "large rise least", "shares"),
        *(lit if opening.lit > 0 else ()),
        node("Mul", "shown shares" if opening.lit > 0 else "given shares", "left"),
        node("Gemm", "left kept want", "free", beta=_weights(opening)[0]),
        node("Gemm", "given pressed shuts", "unpressed"),
        node("Clip", "unpressed zero one", "closing"),
        node("Mul", "free closing", "freely" if opening.widest < 1 else "jaw"),
        *(eased if opening.widest < 1 else ()),
        node("Gemm", "jaw only_jaw left", "both"),
        node("Add", "both middle", "chosen"),
        node("Clip", "chosen zero one", "within" if opening.narrowest > 0 else "controls"),
        *(floored if opening.narrowest > 0 else ()),
        node("Reshape", "controls shape", "features"),
    ]


def detach(model: Any) -> None:
    """Take the nodes of `attach` away again."""
    graph = model.graph
    for name in ("node", "initializer"):
        kept = [one for one in getattr(graph, name) if not one.name.startswith(_PREFIX)]
        del getattr(graph, name)[:]
        getattr(graph, name).extend(kept)
    for node in graph.node:
        for place, name in enumerate(node.input):
            if name == _PREFIX + "features":
                node.input[place] = "features"


def main(argv: list[str]) -> int:
    """Put the nodes in front of a generator, or new ones in the place of old; see ``-h``."""
    import onnx

    parser = argparse.ArgumentParser(prog="python -m characters generator-opening", description=main.__doc__)
    parser.add_argument("graph", type=Path, help="generator.onnx")
    parser.add_argument("data", type=Path, help="dataset.toml with a table [opening]; without one the nodes are taken away")
    parser.add_argument("out", type=Path, help="file to write")
    options = parser.parse_args(argv)
    model, opening = onnx.load(options.graph), read_opening(options.data)
    if opening:
        attach(model, opening)
    else:
        detach(model)
    onnx.checker.check_model(model, full_check=True)
    draft = options.out.with_suffix(".new")
    onnx.save(model, draft)
    draft.replace(options.out)
    return 0
