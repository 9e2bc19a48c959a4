"""``generator``: train a presenter's generator from its data set folder and export it.

Checkpoints are written while it runs; the same command goes on where the last one ended. Seeded; bf16 where the
processor has it.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor

from characters.generator.batches import Batches, busiest_window, edges_of, movement, pose_projection
from characters.generator.dataset import DataSet, Samples, open_data_set
from characters.generator.export import export
from characters.generator.losses import painting_loss, place_weights
from characters.generator.network import Generator, Shape
from characters.generator.opening import read_opening

KEEP = 0.998
"""Part of the averaged weights that a step keeps: what is exported is the average over some 500 steps."""
PARAMS_NOISE = 0.006
"""Spread of the noise on the parameters: nothing may hang on their third digit, or a still mouth would flicker."""


def to_planes(pictures: np.ndarray) -> Tensor:
    """[B, H, W, 3] u8 to [B, 3, H, W] f32 in 0..1, plane by plane in memory: three channels fill no vector."""
    return torch.from_numpy(np.ascontiguousarray(pictures.transpose(0, 3, 1, 2))).float().div_(255.0)


def held_out_psnr(network: Generator, test: Samples, mask: Tensor) -> list[float]:
    """PSNR in dB inside the mask of each held-out picture, painted over its clean face."""
    inside = (mask > 0).expand(3, -1, -1)
    values = []
    with torch.inference_mode():
        for picture, face, params in zip(test.pictures, test.face_of, test.params, strict=True):
            painted = network(to_planes(test.faces[face][None]), torch.from_numpy(params)[None])[0]
            error = painted.mul(255).round().clamp(0, 255) - to_planes(picture[None])[0] * 255
            values.append(10 * math.log10(255**2 / max(1e-6, float(error[inside].square().mean()))))
    return values


class Trainer:
    """Network, average, optimiser and step of one training run, and their checkpoint."""

    def __init__(self, data: DataSet, steps: int, batch: int, rate: float, seed: int, fuse: bool = False) -> None:
        torch.manual_seed(seed)
        self.steps, self.rate = steps, rate
        self.loss = torch.compile(painting_loss) if fuse else painting_loss
        train = data.samples("train")
        self.batches = Batches(data, train, batch, seed)
        self.test = data.samples("test")
        moved = movement(train)
        self.mask = torch.from_numpy(data.mask.astype(np.float32) / 255.0)
        self.weight = place_weights(self.mask, torch.from_numpy(moved))
        self.shape = Shape(data.height, data.width, busiest_window(moved))
        self.network = self._build()
        self.average = self._build()
        mean, basis, steer = pose_projection(self.batches, self.shape.pose, seed)
        for network in (self.network, self.average):
            network.pose_mean.copy_(torch.from_numpy(mean))
            network.pose_basis.copy_(torch.from_numpy(basis))
            with torch.no_grad():
                network.steer.weight.copy_(torch.from_numpy(steer[:, :-1]))
                network.steer.bias.copy_(torch.from_numpy(steer[:, -1]))
        self.average.load_state_dict(self.network.state_dict())
        self.optimiser = torch.optim.AdamW(self.network.parameters(), lr=rate, weight_decay=1e-4, betas=(0.9, 0.99))
        self.step = 0

    def _build(self) -> Generator:
        return Generator(self.shape).to(memory_format=torch.channels_last)

    def learn(self) -> float:
        """Take one step; return its loss."""
        batch = self.batches.at(self.step)
        warm = min(1.0, (self.step + 1) / 200)
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate * warm * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * self.step / self.steps)))
        generator = torch.Generator().manual_seed(self.step)
        params = torch.from_numpy(batch.params)
        params = params + PARAMS_NOISE * torch.randn(params.shape, generator=generator)
        edges = torch.from_numpy(edges_of(batch.target))[:, None]
        with torch.autocast("cpu", torch.bfloat16):
            painted = self.network(to_planes(batch.face), params)
        loss = self.loss(painted.float().contiguous(), to_planes(batch.target), self.weight, edges)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        keep = min(KEEP, self.step / (self.step + 10))
        with torch.no_grad():
            for slow, fast in zip(self.average.parameters(), self.network.parameters(), strict=True):
                slow.lerp_(fast, 1.0 - keep)
        return loss.item()

    def save(self, path: Path) -> None:
        """Write a checkpoint; the old one stays until the new one is whole."""
        state: dict[str, Any] = {
            "shape": self.shape.plain(), "step": self.step, "network": self.network.state_dict(),
            "average": self.average.state_dict(), "optimiser": self.optimiser.state_dict(),
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def load(self, path: Path) -> None:
        """Go on from a checkpoint."""
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step = int(state["step"])


def main(argv: list[str]) -> int:
    """Run the command; see ``-h``."""
    parser = argparse.ArgumentParser(prog="python -m characters generator", description=__doc__)
    parser.add_argument("data", type=Path, help="data set folder")
    parser.add_argument("out", type=Path, help="folder for the checkpoint and generator.onnx")
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--batch", type=int, default=6)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--fuse", action="store_true", help="compile the loss, 1.5x faster; needs a C++ compiler")
    parser.add_argument("--every", type=int, default=500, help="steps between checkpoints")
    options = parser.parse_args(argv)
    torch.set_num_threads(options.threads)
    cv2.setNumThreads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    data, opening = open_data_set(options.data), read_opening(options.data / "dataset.toml")
    trainer = Trainer(data, options.steps, options.batch, options.rate, options.seed, options.fuse)
    checkpoint = options.out / "checkpoint.pt"
    if checkpoint.exists():
        trainer.load(checkpoint)
    began, first, total = time.monotonic(), trainer.step, 0.0
    print(f"{data.name}: window {trainer.shape.window}, step {trainer.step} of {trainer.steps}", flush=True)
    while trainer.step < trainer.steps:
        total += trainer.learn()
        if trainer.step % options.every == 0 or trainer.step == trainer.steps:
            trainer.save(checkpoint)
            psnr = held_out_psnr(trainer.average, trainer.test, trainer.mask)
            pace = (time.monotonic() - began) / (trainer.step - first)
            print(
                f"step {trainer.step}  loss {total / options.every:.5f}  held out {np.mean(psnr):.2f} dB, "
                f"worst {min(psnr):.2f}  {pace * 1000:.0f} ms a step", flush=True,
            )
            total = 0.0
            export(trainer.average, options.out / "generator.onnx", opening)
    export(trainer.average, options.out / "generator.onnx", opening)
    return 0
