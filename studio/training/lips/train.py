"""``lips``: train the network on the stream, by the clock or by steps; it resumes from its last checkpoint."""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from studio.training.lips.articulation import PRESS, UNDER, VISEMES
from studio.training.lips.augment import Augment
from studio.training.lips.network import MEL_AHEAD, SEEN, Lips, Outputs
from studio.training.lips.stream import Stream, prepare, read_stream

BATCH, FRAMES = 16, 200
"""Sequences a step, and outputs of each."""
SHARES = {"flite": 0.22, "festival": 0.18, "morphed": 0.33, "espeak": 0.18, "vowels": 0.09}
"""How often each source is drawn: natural voices most."""
KEPT_AT = 0.7
"""Part of the run after which a checkpoint is kept beside the last, for an average of both."""
_PARAMETER_WEIGHTS = torch.tensor([1.6, 1.2, 1.2, 1.0, 0.8, 1.2, 0.7, 0.9])
_LARGE_COUNTS = torch.tensor([0, 0, 0.8, 1.0, 0, 4.0, 0.5, 0])
"""Weight of an error, and how much more it counts where the target is 1: rounding and a tucked lip are rare."""
_STILL = 0.005
"""A target that changes by less than this in three frames stands still."""
_VISEME_WEIGHTS = torch.tensor([2.0 if name == "PBM" else 2.5 if name == "FV" else 1.0 for name in VISEMES])


def losses(found: Outputs, wanted: Tensor, viseme: Tensor, quiet: Tensor) -> Tensor:
    """How wrong the outputs are: position, movement, events and viseme.

    Parameters
    ----------
    found
        Of `Lips`, f32.
    wanted
        f32 [B, S, 8]; ``viseme`` i64 [B, S]; ``quiet`` bool [B, S].
    """
    parameters = found.parameters.transpose(1, 2)
    error = parameters - wanted
    weight = _PARAMETER_WEIGHTS * (1 + _LARGE_COUNTS * wanted)
    position = (weight * torch.nn.functional.huber_loss(parameters, wanted, reduction="none", delta=0.15)).mean() * 6
    movement = (_PARAMETER_WEIGHTS * (error[:, 3:] - error[:, :-3]).abs()).mean() * 0.4
    # A held vowel is a still mouth: where nothing should move, movement costs more.
    standing = (wanted[:, 3:] - wanted[:, :-3]).abs() < _STILL
    trembling = (_PARAMETER_WEIGHTS * (parameters[:, 3:] - parameters[:, :-3]).abs() * standing).mean() * 0.8
    aims = torch.stack([wanted[..., PRESS], wanted[..., UNDER], quiet.float()], 1)
    events = torch.nn.functional.binary_cross_entropy_with_logits(found.events, aims) * 1.0
    named = torch.nn.functional.cross_entropy(found.viseme, viseme, weight=_VISEME_WEIGHTS) * 0.2
    return position + movement + trembling + events + named


class Batches:
    """Draw disturbed batches from the stream. ``hard`` of a call is the share that is disturbed fully."""

    def __init__(self, stream: Stream, noise: Tensor, seed: int) -> None:
        self.stream = stream
        self.augment = Augment(noise, seed)
        self.random = torch.Generator().manual_seed(seed + 1)
        self.names = [name for name in stream.sources if name in SHARES]
        self.shares = torch.tensor([SHARES[name] for name in self.names])
        self.arrays = [torch.from_numpy(a) for a in (stream.mel, stream.parameters, stream.viseme, stream.quiet)]

    def __call__(self, hard: float) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Give mel f32 [B, SEEN - 1 + FRAMES, 80], parameters f32 [B, FRAMES, 8], visemes and rest [B, FRAMES]."""
        span = SEEN - 1 + FRAMES
        picks = torch.multinomial(self.shares, BATCH, replacement=True, generator=self.random).tolist()
        starts = []
        for pick in picks:
            first, end = self.stream.sources[self.names[pick]]
            starts.append(first + int(torch.randint(0, end - first - span, (1,), generator=self.random)))
        rows = torch.tensor(starts)[:, None] + torch.arange(span)
        mel, parameters, viseme, quiet = (array[rows] for array in self.arrays)
        plain = (mel.float(), parameters.float(), viseme.long(), quiet)
        changed = self.augment(*plain)
        level = torch.empty(BATCH, 1, 1).uniform_(-1.6, 0.8, generator=self.random)
        soft = ((plain[0] + level).clamp(-4, 4), *plain[1:])
        choose = torch.rand(BATCH, generator=self.random) < hard
        mel, parameters, viseme, quiet = (
            torch.where(choose.view(-1, *[1] * (a.dim() - 1)), a, b) for a, b in zip(changed, soft, strict=True)
        )
        # Output s looks at frames up to s + SEEN - 1 and answers for the frame that lies MEL_AHEAD before that.
        aims = slice(SEEN - 1 - MEL_AHEAD, span - MEL_AHEAD)
        return mel, parameters[:, aims], viseme[:, aims], quiet[:, aims]


def schedule(done: float, peak: float) -> float:
    """Learning rate at a part of the run in 0..1: warm-up for 2 %, then half a cosine."""
    return peak * (min(1.0, done / 0.02 + 0.01) * (0.5 + 0.5 * math.cos(math.pi * min(1.0, done))) + 0.002)


def main(argv: list[str]) -> int:
    """Train the lips; the checkpoint of the folder is continued when there is one."""
    parser = argparse.ArgumentParser(prog="python -m studio.training lips", description=main.__doc__)
    parser.add_argument("--speech", type=Path, default=Path("out/training/speech"))
    parser.add_argument("--folder", type=Path, default=Path("out/training/lips"))
    parser.add_argument("--minutes", type=float, default=45.0, help="of training, over all runs")
    parser.add_argument("--steps", type=int, default=0, help="instead of minutes: repeatable to the bit on one machine")
    parser.add_argument("--width", type=int, default=192)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--hard", type=float, default=0.75, help="share of disturbed sequences once it has begun")
    parser.add_argument("--begin", type=Path, help="checkpoint whose weights to begin with")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    prepare(options.speech, options.folder / "stream", options.seed)
    stream = read_stream(options.folder / "stream")
    noise = torch.from_numpy(np.load(options.folder / "stream" / "noise.npy"))
    network = Lips(options.width)
    optimiser = torch.optim.AdamW(network.parameters(), options.rate, weight_decay=0.02)
    checkpoint, earlier = options.folder / "checkpoint.pt", options.folder / "earlier.pt"
    step, spent = 0, 0.0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        network.load_state_dict(state["network"])
        optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["spent"]
    elif options.begin:
        network.load_state_dict(torch.load(options.begin)["network"])
    batches = Batches(stream, noise, options.seed + step)
    hours = len(stream.mel) / 80 / 3600
    print(f"{sum(p.numel() for p in network.parameters())} parameters, {hours:.1f} h, step {step}", flush=True)
    began, saved, recent = time.monotonic() - spent, time.monotonic(), []
    while (done := step / options.steps if options.steps else (time.monotonic() - began) / 60 / options.minutes) < 1:
        for group in optimiser.param_groups:
            group["lr"] = schedule(done, options.rate)
        hard = options.hard * min(1.0, max(0.0, (done - 0.05) / 0.25)) if not options.begin else options.hard
        mel, wanted, viseme, quiet = batches(hard)
        with torch.autocast("cpu", torch.bfloat16):
            found = network(mel)
        loss = losses(Outputs(*(part.float() for part in found)), wanted, viseme, quiet)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimiser.step()
        step += 1
        recent.append(float(loss))
        ended = time.monotonic() - saved > 120
        if ended or step % 200 == 0:
            passed, loss_now = time.monotonic() - began, np.mean(recent[-200:])
            print(f"step {step}, {100 * done:.1f} %, {passed:.0f} s, loss {loss_now:.4f}", flush=True)
        if ended:
            save(checkpoint, network, optimiser, step, time.monotonic() - began)
            saved = time.monotonic()
        if done > KEPT_AT and not earlier.exists():
            save(earlier, network, optimiser, step, time.monotonic() - began)
    save(checkpoint, network, optimiser, step, time.monotonic() - began)
    return 0


def save(path: Path, network: Lips, optimiser: torch.optim.Optimizer, step: int, spent: float) -> None:
    """Write a checkpoint beside its place and move it there, so that a broken run leaves the last whole one."""
    part = path.with_suffix(".part")
    state = {"network": network.state_dict(), "settings": network.settings, "optimiser": optimiser.state_dict()}
    torch.save({**state, "step": step, "spent": spent}, part)
    part.rename(path)
