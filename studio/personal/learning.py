"""Trains the guide and then the warp on one person's footage; a step's random numbers come from its number, to resume it.

The checkpoints ``guide.pt`` and ``warp.pt`` are replaced as a whole: after a kill at any moment the next start goes on from the
last checkpoint, and ends with the same weights.
"""

from __future__ import annotations

import math
import os
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from studio.errors import StudioError
from studio.files.draft import write_bytes
from studio.personal import layout, losses
from studio.personal.mouths import LIKE, MEANING, alike
from studio.personal.networks import Guide, Warp, grow, kept, unmoved

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.progress import Progress
    from studio.personal.footage import Footage
    from studio.personal.mouths import Mouths

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

GUIDE_STEPS, WARP_STEPS = 3000, 1500
BATCH = 4
GUIDE_RATE, WARP_RATE = 1.5e-3, 2e-3
SAVE_S = 20.0
"""Seconds of work that are lost at most when the computer fails."""
PREVIEW_S = 60.0
MOST_PICTURES = 2400
"""Training pictures that are held in memory while the warp is trained: 1.1 GB."""
VIEWS = 2
"""How often each picture is cut out, each time a little moved, for the warp."""
_SLOW = 0.995
"""Largest part of the old value in a step of the running average of the weights."""
_OTHERS = 2
"""Faces of a step that are painted a second time, with another picture's code. Where the face around the mouth moves with the
mouth in all of the footage, the guide would otherwise learn to read the face and ignore the code."""
_STILL, _OTHER_CODES = 48, 6
"""Faces, and codes of others that each of them is painted with, by which is measured where a mouth moves nothing."""
_FADES = 0.6
"""How much of the fade at a leap the mouth itself has; what fades is coarse, so that never teeth of two mouths are seen."""
_TOLD = 0.03
"""Weight in the loss of the distance between the codes that were given and the codes read from the painted picture."""


class Learner:
    """Both networks of one person; one thread.

    Parameters
    ----------
    footage, mouths
        The pictures of the person, and the codes of their mouths.
    told
        Called after every step; it may block, which pauses training.
    steps
        Of the guide and of the warp.
    device
        auto (the GPU where torch can use one), cpu or cuda.

    Raises
    ------
    StudioError
        The GPU that is asked for cannot be used.
    """

    def __init__(self, footage: Footage, mouths: Mouths, told: Progress,
                 steps: tuple[int, int] = (GUIDE_STEPS, WARP_STEPS), device: str = "auto") -> None:
        self.footage, self.mouths, self.told, self.steps = footage, mouths, told, steps
        self.previewed: Callable[[], None] = lambda: None
        """Called about once a minute, so that a preview can be painted with the weights so far."""
        self._show_at = time.monotonic() + PREVIEW_S
        self.device = named(device)
        self.folder = footage.folder
        torch.manual_seed(0)
        self.guide = Guide().to(self.device, memory_format=torch.channels_last)
        self.window = layout.window(layout.FACE)
        top, bottom, left, right = self.window
        self.high, self.wide = bottom - top, right - left
        x, y = (one[top:bottom, left:right] for one in layout.grid(layout.FACE))
        mouth = np.clip(3 * (1.25 - ((np.abs(x) / 0.6) ** 4 + (np.abs(y - 1.25) / 0.42) ** 4)), 0, 1)
        self.warp = Warp(_plane(mouth)).to(self.device, memory_format=torch.channels_last)
        lips = np.clip(3 * (1.15 - ((np.abs(x) / 0.5) ** 4 + (np.abs(y - 1.25) / 0.36) ** 4)), 0, 1)
        self.fades = 1 - (1 - _FADES) * lips
        # Round, since in the corners of a box the jaw of a head that is turned would be bent as well.
        beside = np.clip(((x / 0.62) ** 2 + ((y - 1.2) / 0.55) ** 2 - 1) / 1.5, 0, 1)
        beside = np.minimum(beside, np.clip((y - 1.0) / 0.15, 0, 1))
        self.beside = beside * beside * (3 - 2 * beside) * layout.hole(layout.FACE)[top:bottom, left:right]
        hole = cv2.dilate(layout.hole(layout.FACE), np.ones((5, 5), np.uint8))[top:bottom, left:right]
        weight = 0.3 * hole + 2.5 * np.exp(-((x / 0.45) ** 4 + ((y - 1.22) / 0.35) ** 4)) + 0.01
        self._warp_weight = _plane(weight / weight.mean()).to(self.device)
        self._hole = _plane(layout.hole(layout.FACE)[top:bottom, left:right]).to(self.device)
        self._near = tuple(slice(one.start - at, one.stop - at)
                           for one, at in zip(layout.box(layout.NEAR, layout.FACE), (top, left), strict=True))

    def learn(self) -> None:
        """Train each network from its checkpoint on; one that is finished is only loaded.

        Raises
        ------
        StudioError
            The computer has not enough memory, or the disk no room.
        """
        try:
            self._learn_guide()
            self._learn_warp()
        except torch.OutOfMemoryError as error:
            raise StudioError("The GPU has not enough free memory to learn: close other programs, and try again.") from error
        self.guide.eval()
        self.warp.eval()

    def paint_guides(self, faces: U8, codes: F32) -> U8:
        """Paint the guides, u8 [n, high, wide, 3], of ``faces`` u8 [n, `FACE`, `FACE`, 3] for ``codes`` f32 [n, K]."""
        out = np.empty((len(faces), self.high, self.wide, 3), np.uint8)
        self.guide.eval()
        with torch.inference_mode(), self._fast():
            for at in range(0, len(faces), 8):
                face = self._guide_face(faces[at : at + 8])
                made = self.guide(face, torch.from_numpy(np.asarray(codes[at : at + 8], np.float32)).to(self.device)).float()
                out[at : at + 8] = _bytes(grow(made, (self.high, self.wide)))
        return out

    def paint(self, faces: U8, codes: F32, lent: U8, lent_guides: U8, lent_codes: F32) -> U8:
        """Paint the windows as the avatar does, u8 [n, high, wide, 3], without the fade at their border."""
        guides = self.paint_guides(faces, codes)
        top, bottom, left, right = self.window
        self.warp.eval()
        with torch.inference_mode(), self._fast():
            both = torch.from_numpy(np.stack([codes, lent_codes], 1).astype(np.float32)).to(self.device)
            wanted, filmed = self._planes(guides), self._planes(faces[:, top:bottom, left:right])
            made, _, _ = self.warp(wanted, self._planes(lent), self._planes(lent_guides), both)
            beside, still = (_plane(one).to(self.device) for one in (self.beside, self.still))
            made = made + kept(filmed, wanted, beside, still) * (filmed - made)
        return _bytes(made)

    @cached_property
    def still(self) -> F32:
        """Where no mouth moves anything, f32 [high, wide], see `studio.personal.networks.unmoved`; of the trained guide."""
        footage, codes, random = self.footage, self.mouths.codes, np.random.default_rng(13)
        some = footage.learnt[:: max(1, len(footage.learnt) // _STILL)]
        faces = footage.faces(some)
        painted = [self._planes(self.paint_guides(faces, codes[chosen]))
                   for chosen in (some, *(random.choice(footage.learnt, len(some)) for _ in range(_OTHER_CODES)))]
        return np.asarray(unmoved(painted[0], torch.stack(painted[1:])).cpu().numpy()[0, 0], np.float32)

    def sketch(self, chosen: NDArray[np.int64]) -> U8:
        """Paint the pictures ``chosen`` from their own codes with the weights so far, u8 [n, high, wide, 3]."""
        footage, mouths = self.footage, self.mouths
        faces, codes = footage.faces(chosen), mouths.codes[chosen]
        if not (self.folder / "warp.pt").is_file():
            return self.paint_guides(faces, codes)
        far = [np.square(mouths.looks[footage.learnt] - one).sum(1).argmin() for one in mouths.looks[chosen]]
        lent = footage.learnt[np.array(far)]
        top, bottom, left, right = self.window
        seen = footage.faces(lent)
        return self.paint(faces, codes, np.ascontiguousarray(seen[:, top:bottom, left:right]),
                          self.paint_guides(seen, mouths.codes[lent]), mouths.codes[lent])

    def _fast(self) -> Any:
        return torch.autocast(self.device.type, torch.bfloat16, enabled=_bfloat16(self.device))

    def _planes(self, pictures: NDArray[Any], scale: float = 1 / 255) -> Tensor:
        planes = torch.from_numpy(np.ascontiguousarray(pictures)).to(self.device).permute(0, 3, 1, 2)
        return (planes.float() * scale).contiguous(memory_format=torch.channels_last)

    def _guide_face(self, faces: NDArray[Any]) -> Tensor:
        return grow(self._planes(faces), (layout.GUIDE, layout.GUIDE))

    def _learn_guide(self) -> None:
        footage, net = self.footage, self.guide
        weight = self._guide_weight()
        top, bottom, left, right = layout.window()
        near = tuple(slice(one.start - at, one.stop - at)
                     for one, at in zip(layout.box(layout.NEAR, layout.GUIDE), (top, left), strict=True))
        code_distance = self._code_distance(layout.GUIDE)

        def loss(step: int) -> Tensor:
            random = np.random.default_rng((7, step))
            chosen = random.choice(footage.learnt, BATCH)
            faces = np.stack([footage.face(int(one), jitter(random, 0.5)) for one in chosen]).astype(np.float32)
            gain = random.uniform(0.94, 1.06, (BATCH, 1, 1, 1)) * random.uniform(0.985, 1.015, (BATCH, 1, 1, 3))
            faces = np.clip(faces * gain.astype(np.float32), 0, 255)
            wanted = self._guide_face(faces)[:, :, top:bottom, left:right]
            for one in faces:
                if random.random() < 0.5:
                    _cover(one, random)
            own = self.mouths.codes[chosen]
            codes = np.concatenate([own, self.mouths.codes[random.choice(footage.learnt, _OTHERS)]])
            codes = (codes + random.normal(0, 0.1, codes.shape)).astype(np.float32)
            given = self._guide_face(faces)
            with self._fast():
                made = net(torch.cat([given, given[:_OTHERS]]), torch.from_numpy(codes).to(self.device))
            made = made.float()
            meant = torch.from_numpy(codes - np.concatenate([own, own[:_OTHERS]])).to(self.device)
            told = code_distance(made - torch.cat([wanted, wanted[:_OTHERS]]), meant)
            made = made[:BATCH]
            return (losses.pixels(made - wanted, weight) + 0.1 * losses.unlike(made[(..., *near)], wanted[(..., *near)])
                    + _TOLD * told)

        self._train(net, "guide", loss, GUIDE_RATE, self.steps[0])

    def _learn_warp(self) -> None:
        if _finished(self.folder / "warp.pt", self.steps[1], self.warp, self.device):
            return
        footage, codes = self.footage, self.mouths.codes
        bank = footage.learnt
        bank = bank[:: -(-len(bank) // MOST_PICTURES)]
        top, bottom, left, right = self.window
        faces = footage.faces(bank)
        lent, lent_guides = np.ascontiguousarray(faces[:, top:bottom, left:right]), self.paint_guides(faces, codes[bank])
        del faces
        guides, targets, told = [], [], []
        for view in range(VIEWS):
            random = np.random.default_rng((3, view))
            moves = [jitter(random, 0.6) for _ in bank]
            said = (codes[bank] + random.normal(0, 0.2, (len(bank), codes.shape[1]))).astype(np.float32)
            seen = np.stack([footage.face(int(one), move) for one, move in zip(bank, moves, strict=True)])
            guides.append(self.paint_guides(seen, said))
            targets.append(np.ascontiguousarray(seen[:, top:bottom, left:right]))
            told.append(said)
            self.told("preparing", view + 1, VIEWS)
        like, code_distance = alike(self.mouths, bank), self._code_distance(layout.FACE)
        same = torch.zeros(BATCH, codes.shape[1], device=self.device)

        def loss(step: int) -> Tensor:
            random = np.random.default_rng((11, step))
            rows, view = random.choice(len(bank), BATCH), int(random.integers(VIEWS))
            ref = like[rows, np.minimum(random.integers(0, LIKE, BATCH), random.integers(0, LIKE, BATCH))]
            gain = random.uniform(0.96, 1.04, (BATCH, 1, 1, 1)) * random.uniform(0.99, 1.01, (BATCH, 1, 1, 3))
            gain = gain.astype(np.float32)
            guide, wanted = self._planes(guides[view][rows] * gain), self._planes(targets[view][rows] * gain)
            both = torch.from_numpy(np.stack([told[view][rows], codes[bank[ref]]], 1)).to(self.device)
            with self._fast():
                made, flow, gate = self.warp(guide, self._planes(lent[ref]), self._planes(lent_guides[ref]), both)
            near = (..., *self._near)
            across, down = flow[..., :, 1:] - flow[..., :, :-1], flow[..., 1:, :] - flow[..., :-1, :]
            smooth = down.square().mean() + across.square().mean()
            sharp = (losses.steep(made[near]) - losses.steep(wanted[near])).abs().mean()
            return (losses.pixels(made - wanted, self._warp_weight) + 0.2 * losses.unlike(made[near], wanted[near])
                    + 4 * sharp + 0.005 * smooth + 0.01 * ((1 - gate) * self._hole).mean()
                    + _TOLD * code_distance(made - wanted, same))

        self._train(self.warp, "warp", loss, WARP_RATE, self.steps[1])

    def _train(self, net: nn.Module, name: str, loss: Callable[[int], Tensor], rate: float, steps: int) -> None:
        """Train from the checkpoint ``NAME.pt`` on; at the end the network has the running average of its weights."""
        file = self.folder / f"{name}.pt"
        if _finished(file, steps, net, self.device):
            return
        average = {key: value.detach().clone() for key, value in net.state_dict().items()}
        optimiser = torch.optim.AdamW(net.parameters(), lr=rate, betas=(0.9, 0.99), weight_decay=1e-4)
        first = 0
        if (state := _read(file, self.device)) is not None:
            net.load_state_dict(state["net"])
            optimiser.load_state_dict(state["optimiser"])
            average, first = state["average"], state["step"]
        saved, net_values = time.monotonic(), dict(net.named_parameters())
        net.train()
        for step in range(first, steps):
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1.0, (step + 1) / 100) * (0.02 + 0.49 * (1 + math.cos(math.pi * step / steps)))
            optimiser.zero_grad(set_to_none=True)
            cost = loss(step)
            cost.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            keep = min(_SLOW, (step + 1) / (step + 10))
            with torch.no_grad():
                for key, value in net_values.items():
                    average[key].lerp_(value, 1 - keep)
            last = step + 1 == steps
            if last or time.monotonic() - saved > SAVE_S:
                _write(file, {"net": net.state_dict(), "average": average, "optimiser": optimiser.state_dict(),
                              "step": step + 1, "meaning": MEANING})
                saved = time.monotonic()
            self.told(name, step + 1, steps)
            if time.monotonic() > self._show_at:
                self.previewed()
                self._show_at = time.monotonic() + PREVIEW_S
        net.load_state_dict(average)

    def _code_distance(self, size: int) -> Callable[[Tensor, Tensor], Tensor]:
        """Give a loss: mean distance of the codes read from a difference of windows f32 [B, 3, h, w] to codes f32 [B, K]."""
        reading = torch.from_numpy(self.mouths.reading(size)).to(self.device).flatten(1)
        weight = torch.from_numpy(np.sqrt(self.mouths.share / self.mouths.share.sum()))
        weight = (weight / weight.sum()).to(self.device)

        def distance(difference: Tensor, codes: Tensor) -> Tensor:
            return (losses.soft(difference.flatten(1) @ reading.T - codes) * weight).sum(1).mean()

        return distance

    def _guide_weight(self) -> Tensor:
        """Give the weight of each pixel in the guide's loss, f32 [1, 1, h, w]: more where it moves, most at the mouth."""
        size, footage = layout.GUIDE, self.footage
        some = footage.faces(footage.learnt[:: max(1, len(footage.learnt) // 120)])
        small = np.stack([cv2.resize(one, (size, size), interpolation=cv2.INTER_AREA) for one in some]).astype(np.float32)
        moved = cv2.GaussianBlur(small.std(0).mean(-1), (0, 0), size / 48)
        inside = cv2.dilate(layout.hole(size), np.ones((5, 5), np.uint8))
        x, y = layout.grid(size)
        mouth = np.exp(-((x / 0.45) ** 4 + ((y - 1.22) / 0.35) ** 4))
        top, bottom, left, right = layout.window()
        weight = (inside * (0.25 + 0.5 * np.clip(moved / 25, 0, 1) + 4 * mouth) + 0.01)[top:bottom, left:right]
        return _plane(weight / weight.mean()).to(self.device)


def named(device: str) -> torch.device:
    """Give the device that is asked for: auto, cpu or cuda.

    Raises
    ------
    StudioError
        There is no GPU that torch can use.
    """
    there = torch.cuda.is_available()
    if device == "cuda" and not there:
        why = "was built without CUDA" if torch.version.cuda is None else "finds none"
        raise StudioError(f"No GPU can be used to learn, since torch {torch.__version__} {why}: use --device auto.")
    return torch.device("cuda" if there and device != "cpu" else "cpu")


def jitter(random: np.random.Generator, much: float) -> NDArray[np.float64]:
    """Draw a small random shift, zoom and turn of a crop, f64 [4], as `Footage.face` takes it."""
    return much * np.array([random.uniform(-0.015, 0.015), random.uniform(-0.015, 0.015), random.uniform(-0.02, 0.02),
                            np.radians(random.uniform(-1.5, 1.5))])


def _cover(face: F32, random: np.random.Generator) -> None:
    """Fill a random rectangle in the lower half with one colour, so that the guide does not depend on it (often the neck)."""
    size = face.shape[0]
    wide, high = random.integers(size // 10, size // 3, 2)
    x, y = random.integers(0, size - wide), random.integers(size // 2, size - high // 2)
    place = face[y : y + high, x : x + wide]
    place[:] = place.mean((0, 1)) + random.normal(0, 12, 3)


def _bfloat16(device: torch.device) -> bool:
    """Tell whether arithmetic in bfloat16 is faster than in float32 here."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    return bool(torch.backends.cpu.get_cpu_capability() == "AVX512" and torch.ops.mkldnn._is_mkldnn_bf16_supported())  # noqa: SLF001


def _plane(values: NDArray[Any]) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(values, np.float32))[None, None]


def _bytes(planes: Tensor) -> U8:
    return np.asarray((planes.float().clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1).cpu().numpy(), np.uint8)


def _read(file: Path, device: torch.device) -> dict[str, Any] | None:
    """Read a checkpoint; None where there is none, where it is damaged, or where `MEANING` is another version's."""
    try:
        state = dict(torch.load(file, map_location=device, weights_only=True))
    # torch raises its own kinds of error for what is damaged.
    except Exception:  # noqa: BLE001
        return None
    return state if state.get("meaning") == MEANING else None


def _finished(file: Path, steps: int, net: nn.Module, device: torch.device) -> bool:
    """Load a network that is trained to its end; tell whether it is."""
    state = _read(file, device)
    if state is None or state["step"] < steps:
        return False
    net.load_state_dict(state["average"])
    return True


def _write(file: Path, state: dict[str, Any]) -> None:
    import io

    held = io.BytesIO()
    torch.save(state, held)
    write_bytes(file, held.getvalue(), private=True)


def priority() -> None:
    """Keep torch to one thread fewer than there are cores, and OpenCV to one, so that other programs go on."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    torch.set_num_threads(max(1, cores - 1))
    cv2.setNumThreads(1)
