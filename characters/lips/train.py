"""``lips``: train the network on the stream, by the clock or by steps; it resumes from its last checkpoint."""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from characters.lips.augment import Augment
from characters.lips.export import load
from characters.lips.losses import drift_loss, hush_loss, kept_loss, losses
from characters.lips.network import MEL_AHEAD, SEEN, Lips, Outputs
from characters.lips.stream import Stream, prepare, read_stream

BATCH, FRAMES = 16, 200
"""Sequences a step, and outputs of each."""
SHARES = {"neural": 0.20, "flite": 0.13, "festival": 0.09, "morphed": 0.36, "espeak": 0.17, "vowels": 0.05}
"""How often each source is drawn: natural voices most."""
KEPT_AT = 0.7
"""Part of the run after which a checkpoint is kept beside the last, for an average of both."""
AVERAGED = 0.998
"""What the running average of the weights keeps at each step."""


class Batches:
    """Draw disturbed batches from the stream. ``hard`` of a call is the share that is disturbed fully.

    ``ahead`` mel frames after the picture's own are seen.
    """

    def __init__(
        self,
        stream: Stream,
        noise: Tensor,
        seed: int,
        ahead: int = MEL_AHEAD,
        alone: float = 0.08,
        reach: int = SEEN,
        deaf: int = 0,
        shares: dict[str, float] = SHARES,
    ) -> None:
        self.stream, self.ahead, self.reach = stream, ahead, reach
        self.augment = Augment(noise, seed, alone, deaf)
        self.random = torch.Generator().manual_seed(seed + 1)
        self.names = [name for name in stream.sources if name in shares]
        self.shares = torch.tensor([shares[name] for name in self.names])
        self.held = torch.zeros(BATCH, dtype=torch.bool)
        """Which rows of the last batch are held vowels."""
        self.arrays = [torch.from_numpy(a) for a in (stream.mel, stream.parameters, stream.viseme, stream.quiet)]

    def __call__(self, hard: float) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Give mel f32 [B, reach - 1 + FRAMES, 80], parameters f32 [B, FRAMES, 8], visemes and rest [B, FRAMES]."""
        mel, parameters, viseme, quiet = self.whole(hard)
        # Output s looks at frames up to s + reach - 1 and answers for the frame that lies ``ahead`` before that.
        aims = slice(self.reach - 1 - self.ahead, mel.shape[1] - self.ahead)
        return mel, parameters[:, aims], viseme[:, aims], quiet[:, aims]

    def whole(self, hard: float) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Give mel f32 [B, T, 80] and, for each of its frames, parameters f32 [B, T, 8], visemes and rest [B, T]."""
        span = self.reach - 1 + FRAMES
        picks = torch.multinomial(self.shares, BATCH, replacement=True, generator=self.random).tolist()
        self.held = torch.tensor([self.names[pick] == "vowels" for pick in picks])
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
        # Before a stream begins there is silence.
        begun = torch.empty(BATCH).uniform_(-9 * self.reach, self.reach, generator=self.random)
        return torch.where((torch.arange(span) < begun[:, None])[..., None], -4.0, mel), parameters, viseme, quiet


def schedule(done: float, peak: float) -> float:
    """Learning rate at a part of the run in 0..1: warm-up for 2 %, then half a cosine."""
    return peak * (min(1.0, done / 0.02 + 0.01) * (0.5 + 0.5 * math.cos(math.pi * min(1.0, done))) + 0.002)


def main(argv: list[str]) -> int:
    """Train the lips; the checkpoint of the folder is continued when there is one."""
    parser = argparse.ArgumentParser(prog="python -m characters lips", description=main.__doc__)
    parser.add_argument("--speech", type=Path, default=Path("out/training/speech"))
    parser.add_argument("--folder", type=Path, default=Path("out/training/lips"))
    parser.add_argument("--stream", type=Path, help="the stream of another folder, made if it is not there")
    parser.add_argument("--minutes", type=float, default=45.0, help="of training, over all runs")
    parser.add_argument("--steps", type=int, default=0, help="instead of minutes: repeatable to the bit on one machine")
    parser.add_argument("--width", type=int, default=192)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--hard", type=float, default=0.75, help="share of disturbed sequences once it has begun")
    parser.add_argument("--begin", type=Path, nargs="+", help="checkpoint whose weights to begin with, or two to average")
    parser.add_argument("--share", type=float, default=0.5, help="of the second one in the average")
    parser.add_argument("--ahead", type=int, default=MEL_AHEAD, help="mel frames after the picture's own (look-ahead)")
    parser.add_argument("--vowels", type=float, default=SHARES["vowels"], help="share of held vowels")
    parser.add_argument("--drift", type=float, default=0.0, help="weight of the drift of held vowels beside everything else")
    parser.add_argument("--alone", type=float, default=0.08, help="share of sequences in which noise is all there is")
    parser.add_argument("--forget", type=float, default=0.0, help="share of channels that are left out while training")
    parser.add_argument("--deaf", type=int, default=0, help="widest hole in the bands of what is heard, in bands")
    parser.add_argument("--keep", type=Path, help="checkpoint that is right but for held vowels and pauses: learn these")
    parser.add_argument("--reach", type=int, help="mel frames that the second opinion on silence looks at")
    parser.add_argument("--only-hush", action="store_true", help="train the second opinion on silence, leave the rest as it is")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    data = options.stream or options.folder / "stream"
    options.folder.mkdir(parents=True, exist_ok=True)
    prepare(options.speech, data, options.seed)
    stream = read_stream(data)
    noise = torch.from_numpy(np.load(data / "noise.npy"))
    network = load(*options.begin, earlier=options.share) if options.begin else Lips(options.width)
    if options.reach:
        network = network.with_reach(options.reach)
    if options.keep or options.drift:
        network = network.set_apart()
    checkpoint, earlier = options.folder / "checkpoint.pt", options.folder / "earlier.pt"
    state = torch.load(checkpoint) if checkpoint.exists() else None
    if state:
        network.load_state_dict(state["network"])
    trained: nn.Module = network
    if options.only_hush or options.keep:
        network.requires_grad_(False)
        parts = {"pose_blocks", "pose_hidden", "pose_head", "hush"} if options.keep else {"hush"}
        trained = nn.ModuleList(part for name, part in network.named_children() if name in parts).requires_grad_(True)
    network.train(not (options.only_hush or options.keep))
    network.forget.p = options.forget
    before = load(options.keep).with_reach(network.reach).requires_grad_(False) if options.keep else None
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGED), use_buffers=True)
    optimiser = torch.optim.AdamW(trained.parameters(), options.rate, weight_decay=0.02)
    step, spent = 0, 0.0
    if state:
        average.module.load_state_dict(state["average"])
        average.n_averaged.fill_(1)
        optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["spent"]
    batches = Batches(stream, noise, options.seed + step, options.ahead, options.alone, network.reach, options.deaf)
    batches.shares[batches.names.index("vowels")] = options.vowels
    hours = len(stream.mel) / 80 / 3600
    print(f"{sum(p.numel() for p in trained.parameters())} parameters, {hours:.1f} h, step {step}", flush=True)
    began, saved, recent = time.monotonic() - spent, time.monotonic(), []
    while (done := step / options.steps if options.steps else (time.monotonic() - began) / 60 / options.minutes) < 1:
        for group in optimiser.param_groups:
            group["lr"] = schedule(done, options.rate)
        hard = options.hard * min(1.0, max(0.0, (done - 0.05) / 0.25)) if not options.begin else options.hard
        mel, wanted, viseme, quiet = batches(hard)
        with torch.autocast("cpu", torch.bfloat16):
            found = network(mel)
            said = before(mel) if before else None
        found = Outputs(*(part.float() for part in found))
        if options.only_hush:
            loss = hush_loss(found, quiet)
        elif said:
            held = batches.held
            loss = kept_loss(_rows(found, ~held), _rows(said, ~held)) * (~held).float().mean() + hush_loss(found, quiet)
            if held.any():
                still = _rows(found, held)
                wrong = losses(still, wanted[held], viseme[held], quiet[held]) + 4 * drift_loss(still, wanted[held])
                loss = loss + wrong * held.float().mean()
        else:
            loss = losses(found, wanted, viseme, quiet)
            held = batches.held
            if options.drift and held.any():
                loss = loss + options.drift * drift_loss(_rows(found, held), wanted[held]) * held.float().mean()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained.parameters(), 2.0)
        optimiser.step()
        average.update_parameters(network)
        step += 1
        recent.append(float(loss.detach()))
        ended = time.monotonic() - saved > 120
        if ended or step % 200 == 0:
            passed, loss_now = time.monotonic() - began, np.mean(recent[-200:])
            print(f"step {step}, {100 * done:.1f} %, {passed:.0f} s, loss {loss_now:.4f}", flush=True)
        if ended:
            save(checkpoint, network, average, optimiser, step, time.monotonic() - began)
            saved = time.monotonic()
        if done > KEPT_AT and not earlier.exists():
            save(earlier, network, average, optimiser, step, time.monotonic() - began)
    save(checkpoint, network, average, optimiser, step, time.monotonic() - began)
    return 0


def _rows(outputs: Outputs, rows: Tensor) -> Outputs:
    """Pick rows of a batch, in f32."""
    return Outputs(*(part[rows].float() for part in outputs))


def save(
    path: Path, network: Lips, average: AveragedModel, optimiser: torch.optim.Optimizer, step: int, spent: float
) -> None:
    """Write a checkpoint beside its place and move it there, so that a broken run leaves the last whole one."""
    part = path.with_suffix(".part")
    state = {"network": network.state_dict(), "average": average.module.state_dict(), "optimiser": optimiser.state_dict()}
    torch.save({**state, "settings": network.settings, "step": step, "spent": spent}, part)
    part.rename(path)
