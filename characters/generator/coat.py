"""``generator-coat``: teach the coat of a finished generator again, and nothing else of it.

The coat paints cheeks and jaw around the window of the mouth. What only the widest mouths move (the outer edge of the jaw, the
fold of a cheek) is drawn seldom and weighs little in a run over all pictures, and is then painted as specks. Here every second
picture is a wide one and a pixel weighs by what wide mouths move. What goes into the coat is asked of the graph once, so a step
costs no more than the coat does; the window's own weights keep their bits.
"""

from __future__ import annotations

import argparse
import dataclasses
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnx
import onnxruntime
import torch
from onnx import helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from characters.generator.batches import PRESS, Batches, edges_of, movement
from characters.generator.dataset import DataSet, Samples, open_data_set
from characters.generator.losses import painting_loss, place_weights
from characters.generator.opening import detach

SIDE, COLOURS = 4, 3
"""A cell of the arranged graph: 4x4 pixels of three colours, channels (y, x, colour)."""
WIDE = 0.55
"""From this opening, jaw_open (1 - lip_press), a mouth is wide."""
KEEP = 0.998
"""Part of the averaged weights that a step keeps."""
INTO = {"trunk": "Relu_45", "seen": "Relu_7", "moved": "Reshape_62"}
"""What the coat is made from, in a graph that `arrange` laid out: the nodes up to the coat have the same names in each."""
LEARNT = {
    "up": "Conv_46", "look": "Conv_52", "at4": "Conv_57", "across": "Conv_63", "down": "Conv_67", "gate": "Conv_71",
    "over": "Conv_73",
}
"""The coat's convolutions in such a graph; its constant map is the second input of ``MAP``."""
MAP = "Add_51"


class Window:
    """What the window lays over the coat: the names of its paint and gate, and its place, in cells."""

    def __init__(self, model: Any) -> None:
        change = [node for node in model.graph.node if node.op_type == "Sub"][-1]
        self.paint, below = change.input
        gated = next(node for node in model.graph.node if change.output[0] in node.input)
        self.gate = gated.input[1]
        arrays = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
        cut = next(node for node in model.graph.node if below in node.output)
        (self.top, self.left), (self.bottom, self.right) = (arrays[name].tolist() for name in cut.input[1:3])


class Coat(nn.Module):
    """The coat as the arranged graph has it: cells of 4x4 pixels, levels of 0 to 255."""

    def __init__(self, model: Any) -> None:
        super().__init__()
        self._model = model
        arrays = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
        nodes = {node.name: node for node in model.graph.node}
        self.names = {"map": nodes[MAP].input[1]}
        for part, name in LEARNT.items():
            for kind, constant in zip(("weight", "bias"), nodes[name].input[1:], strict=False):
                self.names[f"{part}_{kind}"] = constant
        self.learnt = nn.ParameterDict(
            {part: nn.Parameter(torch.from_numpy(arrays[name].copy())) for part, name in self.names.items()}
        )

    def forward(self, trunk: Tensor, seen: Tensor, moved: Tensor, face: Tensor) -> Tensor:
        """Lay the coat over a face: cells f32 [B, 48, H / 4, W / 4] for another."""
        part = self.learnt
        up = functional.conv2d(trunk, part["up_weight"], part["up_bias"], padding=part["up_weight"].shape[-1] // 2)
        batch, deep, high, wide = up.shape
        # As `arrange.shuffled` orders them: (y, x, C).
        up = up.reshape(batch, 2, 2, deep // 4, high, wide).permute(0, 3, 4, 1, 5, 2).reshape(batch, -1, 2 * high, 2 * wide)
        coat = up + part["map"].permute(0, 3, 1, 2) + functional.conv2d(seen, part["look_weight"], part["look_bias"])
        coat = functional.relu(coat)
        size = coat.shape[1]
        groups = size // part["at4_weight"].shape[1]
        coat = functional.relu(functional.conv2d(coat, part["at4_weight"], part["at4_bias"], padding=1, groups=groups))
        across = functional.conv2d(coat, part["across_weight"], padding=1, groups=size)
        down = functional.conv2d(coat, part["down_weight"], padding=1, groups=size)
        coat = coat + across * moved[:, :1] + down * moved[:, 1:]
        gate = torch.sigmoid(functional.conv2d(coat, part["gate_weight"], part["gate_bias"]))
        over = functional.conv2d(coat, part["over_weight"], part["over_bias"])
        return face * gate.repeat_interleave(COLOURS, 1) + over

    def into(self, learnt: nn.ParameterDict) -> Any:
        """Give the graph with these weights."""
        changed = onnx.ModelProto()
        changed.CopyFrom(self._model)
        for one in changed.graph.initializer:
            for part, name in self.names.items():
                if one.name == name:
                    one.CopyFrom(numpy_helper.from_array(learnt[part].detach().numpy(), name))
        return changed


def cells_of(pictures: np.ndarray) -> np.ndarray:
    """Turn pictures [B, H, W, 3] into cells [B, 48, H / 4, W / 4]."""
    batch, high, wide = len(pictures), pictures.shape[1] // SIDE, pictures.shape[2] // SIDE
    cells = pictures.reshape(batch, high, SIDE, wide, SIDE, COLOURS).transpose(0, 2, 4, 5, 1, 3)
    return np.ascontiguousarray(cells.reshape(batch, -1, high, wide))


def planes_of(cells: Tensor) -> Tensor:
    """Turn cells [B, 48, h, w] into planes [B, 3, 4 h, 4 w]."""
    batch, _, high, wide = cells.shape
    spread = cells.reshape(batch, SIDE, SIDE, COLOURS, high, wide).permute(0, 3, 4, 1, 5, 2)
    return spread.reshape(batch, COLOURS, SIDE * high, SIDE * wide)


@dataclass(frozen=True)
class Pool:
    """Pairs with all that the graph makes of them beside the coat; all share their first axis."""

    parts: dict[str, np.ndarray]
    face: np.ndarray
    """Cells u8."""
    target: np.ndarray
    edges: np.ndarray
    """Planes u8; the edges of `batches.edges_of` in 1/255."""


def pool_of(model: Any, batches: list[Batches], size: int) -> Pool:
    """Ask the graph for ``size`` pairs, from each of ``batches`` in turn."""
    asked = onnx.ModelProto()
    asked.CopyFrom(model)
    window = Window(model)
    names = {**INTO, "paint": window.paint, "gate": window.gate}
    asked.graph.output.extend(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None) for name in names.values())
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(asked.SerializeToString(), options, providers=["CPUExecutionProvider"])
    parts: dict[str, list[np.ndarray]] = {name: [] for name in names}
    faces, targets, edges = [], [], []
    for number in range(size):
        batch = batches[number % len(batches)].at(number)
        found = session.run(list(names.values()), {"face": batch.face, "features": batch.params[:, None]})
        for name, value in zip(names, found, strict=True):
            # Painted levels of 0 to 255 keep an eighth of a level in half precision.
            parts[name].append(value.astype(np.float16))
        faces.append(cells_of(batch.face))
        targets.append(batch.target.transpose(0, 3, 1, 2))
        edges.append(np.rint(255.0 * edges_of(batch.target)[:, None]).astype(np.uint8))
    joined = {name: np.concatenate(values) for name, values in parts.items()}
    return Pool(joined, *(np.concatenate(values) for values in (faces, targets, edges)))


def wide_of(samples: Samples) -> Samples:
    """Keep the wide mouths."""
    wide = samples.params[:, 0] * (1.0 - samples.params[:, PRESS]) >= WIDE
    return dataclasses.replace(
        samples, pictures=samples.pictures[wide], face_of=samples.face_of[wide], params=samples.params[wide]
    )


class Teacher:
    """One run: the coat, its average, its pairs."""

    def __init__(self, model: Any, data: DataSet, pairs: int, steps: int, rate: float, seed: int, fuse: bool) -> None:
        train = data.samples("train")
        wide = wide_of(train)
        self.pool = pool_of(model, [Batches(data, one, 1, seed) for one in (train, wide)], pairs)
        mask = torch.from_numpy(data.mask.astype(np.float32) / 255.0)
        self.weight = place_weights(mask, torch.from_numpy(movement(wide)))
        self.coat = Coat(model)
        self.average = nn.ParameterDict({name: nn.Parameter(one.detach().clone()) for name, one in self.coat.learnt.items()})
        self.optimiser = torch.optim.AdamW(self.coat.parameters(), lr=rate, weight_decay=0.0, betas=(0.9, 0.99))
        self.steps, self.rate, self.step = steps, rate, 0
        self.window = Window(model)
        self.random = np.random.default_rng(seed)
        self.compiled = torch.compile(self.loss) if fuse else self.loss

    def painted(self, parts: dict[str, Tensor], face: Tensor) -> Tensor:
        """Give planes in levels, with the half that makes a cast round taken off."""
        under = self.coat(parts["trunk"], parts["seen"], parts["moved"], face)
        place = self.window
        below = under[:, :, place.top:place.bottom, place.left:place.right]
        gate = parts["gate"].flatten(1, 2).repeat_interleave(COLOURS, 1)
        change = (parts["paint"].flatten(1, 2) - below) * gate
        high, wide = under.shape[2:]
        margins = (place.left, wide - place.right, place.top, high - place.bottom)
        return planes_of(under + functional.pad(change, margins)) - 0.5

    def loss(self, parts: dict[str, Tensor], face: Tensor, target: Tensor, edges: Tensor) -> Tensor:
        """Compare what is painted with the target; everything as the pool has it."""
        painted = self.painted({name: value.float() for name, value in parts.items()}, face.float())
        return painting_loss(painted / 255.0, target.float() / 255.0, self.weight, edges.float() / 255.0)

    def learn(self, batch: int) -> float:
        """Take one step; return its loss."""
        chosen = self.random.integers(0, len(self.pool.face), batch)
        parts = {name: torch.from_numpy(value[chosen]) for name, value in self.pool.parts.items()}
        face, target, edges = (torch.from_numpy(one[chosen]) for one in (self.pool.face, self.pool.target, self.pool.edges))
        for group in self.optimiser.param_groups:
            warm = min(1.0, (self.step + 1) / 100)
            group["lr"] = self.rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * self.step / self.steps)))
        loss = self.compiled(parts, face, target, edges)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.coat.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        keep = min(KEEP, self.step / (self.step + 10))
        with torch.no_grad():
            for name, slow in self.average.items():
                slow.lerp_(self.coat.learnt[name], 1.0 - keep)
        return loss.item()


def main(argv: list[str]) -> int:
    """Run the command; see ``-h``."""
    parser = argparse.ArgumentParser(prog="python -m characters generator-coat", description=__doc__)
    parser.add_argument("graph", type=Path, help="generator.onnx, laid out by `arrange`")
    parser.add_argument("data", type=Path, help="data set folder")
    parser.add_argument("out", type=Path, help="file to write, every --every steps anew")
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--pairs", type=int, default=1500, help="pairs to learn from, a MiB of memory each")
    parser.add_argument("--batch", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--fuse", action="store_true", help="compile the step, twice as fast; needs a C++ compiler")
    parser.add_argument("--every", type=int, default=500)
    options = parser.parse_args(argv)
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    whole = onnx.load(options.graph)
    bare = onnx.ModelProto()
    bare.CopyFrom(whole)
    detach(bare)
    teacher = Teacher(bare, open_data_set(options.data), options.pairs, options.steps, options.rate, options.seed, options.fuse)
    writer, total, began = Coat(whole), 0.0, time.monotonic()
    while teacher.step < teacher.steps:
        total += teacher.learn(options.batch)
        if teacher.step % options.every == 0 or teacher.step == teacher.steps:
            pace = (time.monotonic() - began) / teacher.step
            print(f"step {teacher.step}  loss {total / options.every:.6f}  {pace * 1000:.0f} ms a step", flush=True)
            total = 0.0
            draft = options.out.with_suffix(".new")
            onnx.save(writer.into(teacher.average), draft)
            draft.replace(options.out)
    return 0
