"""``lips-corners``: train the network that hears only the width, by the clock; it resumes from its last checkpoint."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from characters.lips.articulation import WIDTH
from characters.lips.augment import Augment
from characters.lips.corners import AHEADS, CORNERS_REACH, Corners
from characters.lips.stream import prepare, read_stream
from characters.lips.train import AVERAGED, Batches, save, schedule

if TYPE_CHECKING:
    from torch import Tensor

SHARES = {
    "kokoro": 0.32, "kokoro-morphed": 0.32, "morphed": 0.12, "neural": 0.07, "espeak": 0.10, "flite": 0.03, "festival": 0.02,
    "vowels": 0.02,
}
"""How often each source is drawn."""
TRACTS = (0.80, 1.25)
"""Shortest and longest vocal tract that a batch is warped to."""
_WEIGHTS = torch.tensor([0.7, 0.8, 1.5, 1.0])[:, None]
"""What an error of each head counts: the default look-ahead most."""


def load_corners(path: Path) -> Corners:
    """Read a checkpoint's running average."""
    state = torch.load(path)
    network = Corners(**{**state["settings"], "stem": tuple(state["settings"]["stem"])})
    network.load_state_dict(state["average"])
    return network.eval()


def wrong(network: Corners, mel: Tensor, parameters: Tensor, viseme: Tensor) -> Tensor:
    """How wrong the heads are: mel f32 [B, T, 80], parameters [B, T, 8] and viseme [B, T] of every frame."""
    with torch.autocast("cpu", torch.bfloat16):
        features = network.heard(mel.transpose(1, 2))
        said, named, others = (head(features) for head in (network.width_head, network.viseme_head, network.others_head))
    said, steps, newest = torch.sigmoid(said.float()), features.shape[2], mel.shape[1]
    aims = [slice(newest - steps - ahead, newest - ahead) for ahead in AHEADS]
    wanted = torch.stack([parameters[:, aim, WIDTH] for aim in aims], 1)
    error = said - wanted
    loss = (_WEIGHTS * error**2).mean() * 40
    movement = (_WEIGHTS * (error[:, :, 3:] - error[:, :, :-3]).abs()).mean()
    usual = aims[AHEADS.index(7)]
    loss = loss + movement + 0.3 * torch.nn.functional.cross_entropy(named.float(), viseme[:, usual])
    return loss + 4 * torch.nn.functional.mse_loss(torch.sigmoid(others.float()), parameters[:, usual].transpose(1, 2))


def main(argv: list[str]) -> int:
    """Train the network of the corners; the checkpoint of the folder is continued when there is one."""
    parser = argparse.ArgumentParser(prog="python -m characters lips-corners", description=main.__doc__)
    parser.add_argument("--speech", type=Path, default=Path("out/training/speech"))
    parser.add_argument("--folder", type=Path, default=Path("out/training/corners"))
    parser.add_argument("--stream", type=Path, help="the stream of another folder, made if it is not there")
    parser.add_argument("--minutes", type=float, default=40.0, help="of training, over all runs")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--width", type=int, default=128)
    parser.add_argument("--forget", type=float, default=0.05, help="share of channels that are left out while training")
    parser.add_argument("--deaf", type=int, default=14, help="widest hole in the bands of what is heard, in bands")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    data = options.stream or options.folder / "stream"
    options.folder.mkdir(parents=True, exist_ok=True)
    prepare(options.speech, data, options.seed)
    stream, noise = read_stream(data), torch.from_numpy(np.load(data / "noise.npy"))
    network = Corners(options.width).train()
    network.forget.p = options.forget
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGED), use_buffers=True)
    optimiser = torch.optim.AdamW(network.parameters(), options.rate, weight_decay=0.02)
    checkpoint, step, spent = options.folder / "checkpoint.pt", 0, 0.0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        network.load_state_dict(state["network"])
        average.module.load_state_dict(state["average"])
        average.n_averaged.fill_(1)
        optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["spent"]
    batches = Batches(stream, noise, options.seed + step, 0, 0.06, CORNERS_REACH, options.deaf, SHARES)
    batches.augment = Augment(noise, options.seed + step, 0.06, options.deaf, TRACTS)
    hours = len(stream.mel) / 80 / 3600
    print(f"{sum(p.numel() for p in network.parameters())} parameters, {hours:.1f} h, step {step}", flush=True)
    began, saved, recent = time.monotonic() - spent, time.monotonic(), []
    while (done := (time.monotonic() - began) / 60 / options.minutes) < 1:
        for group in optimiser.param_groups:
            group["lr"] = schedule(done, options.rate)
        mel, parameters, viseme, _ = batches.whole(0.8 * min(1.0, done / 0.15))
        loss = wrong(network, mel, parameters, viseme)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimiser.step()
        average.update_parameters(network)
        step += 1
        recent.append(float(loss.detach()))
        if step % 100 == 0:
            print(f"step {step}, {100 * done:.1f} %, loss {np.mean(recent[-100:]):.4f}", flush=True)
        if time.monotonic() - saved > 120:
            save(checkpoint, network, average, optimiser, step, time.monotonic() - began)
            saved = time.monotonic()
    save(checkpoint, network, average, optimiser, step, time.monotonic() - began)
    return 0
