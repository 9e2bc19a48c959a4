"""What was learnt becomes an avatar's folder: networks, a bank, and an idle loop of the calmest seconds, mouth closed."""

from __future__ import annotations

import copy
import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from studio.avatars.format import BANK, BANK_TABLE, CHOICE, GENERATOR, WARP, Generator, Manifest, Memory, Picture, Sound
from studio.avatars.importers.footage import write_thumbnail
from studio.avatars.keying import write_matte
from studio.avatars.latency_profiles import DEFAULT_ENCODER
from studio.avatars.writing import write_manifest
from studio.engine.stages.composite import Composite
from studio.media.film import Film
from studio.media.loop import write_loop
from studio.personal import hearing, layout, voice
from studio.personal.mouths import CODES, clear
from studio.personal.networks import Guide, Warp, fade, grow, kept

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.format import Person
    from studio.avatars.progress import Progress
    from studio.personal.footage import Footage
    from studio.personal.learning import Learner
    from studio.personal.mouths import Mouths
    from studio.personal.voice import Voice

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]
    Rows = NDArray[np.int64]

OPSET = 17
STEMS, ROUNDS = 256, 4
"""Mouths that represent all others, and rounds of choosing them; with each come the mouths filmed directly after it."""
BANK_QUALITY = 12.0
MOST_BYTES = 38_000_000
"""Of an avatar's files together; the idle loop is made smaller to fit."""
CUT = 0.06
"""The part of its width by which a crop moves or grows in one picture only at a cut: heads move it by .04 at most."""
LOOP_S = 8
"""Seconds of the idle loop, forth; it plays back, too."""
FAMILY = "personal"


class Paint(nn.Module):
    """``generator.onnx``: the guide network's mouth at the face's own size; the rest of the face is unchanged."""

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self.guide, self.window = copy.deepcopy(guide), layout.window(layout.FACE)

    def forward(self, face: Tensor, features: Tensor) -> Tensor:
        """Face u8 [B, S, S, 3] and code f32 [B, 1, C] to u8 [B, S, S, 3]."""
        top, bottom, left, right = self.window
        small = grow(face.permute(0, 3, 1, 2).float(), (layout.GUIDE, layout.GUIDE)) * (1 / 255)
        return _put(face, grow(self.guide(small, features[:, 0]), (bottom - top, right - left)), self.window)


class Bend(nn.Module):
    """``warp.onnx``."""

    def __init__(self, warp: Warp, fades: F32, beside: F32, still: F32) -> None:
        super().__init__()
        self.warp, self.window = copy.deepcopy(warp), layout.window(layout.FACE)
        for name, plane in (("fades", fades), ("beside", beside), ("still", still)):
            self.register_buffer(name, torch.from_numpy(np.ascontiguousarray(plane, np.float32))[None, None])

    def forward(self, guide: Tensor, before: Tensor, lent: Tensor, codes: Tensor, much: Tensor, face: Tensor) -> Tensor:
        """See `studio.avatars.format.Memory`."""
        top, bottom, left, right = self.window

        def planes(x: Tensor) -> Tensor:
            return x.permute(0, 3, 1, 2).float() * (1 / 255)

        wide = right - left
        own, lent_guide = planes(lent[:, :, :wide]), planes(lent[:, :, wide:])
        wanted, filmed = planes(guide[:, top:bottom, left:right]), planes(face[:, top:bottom, left:right])
        made, _, _ = self.warp(wanted, own, lent_guide, codes)
        made = fade(made, planes(before[:, top:bottom, left:right]), much, self.fades)
        made = made + kept(filmed, wanted, self.beside, self.still) * (filmed - made)
        return _put(guide, made, self.window)


class Choose(nn.Module):
    """``choice.onnx``: what is heard, with the light around the mouth, to codes and keys; see `studio.personal.voice`."""

    def __init__(self, learnt: Voice, heard: int) -> None:
        super().__init__()
        self.heard = heard
        for name, value in {
            "weights": learnt.weights, "mean": learnt.mean, "shut": learnt.shut, "key": learnt.key, "pose": learnt.pose[:-1],
            "pose_mean": learnt.pose[-1], "follow": learnt.follow, "around": voice.around().astype(np.float32).ravel(),
            "middle": learnt.middle, "smooth": _smooth(), "strengths": learnt.strengths,
        }.items():
            self.register_buffer(name, torch.from_numpy(np.ascontiguousarray(value, np.float32)))
        place = np.flatnonzero(voice.around().ravel())
        spread = np.zeros((len(voice.around().ravel()), 3), np.float32)
        spread[place] = learnt.pose[:-1]
        self.register_buffer("pose_everywhere", torch.from_numpy(spread))
        self.furthest, self.silence, self.count = learnt.furthest, learnt.silence, float(len(place))

    def forward(self, face: Tensor, features: Tensor) -> Tensor:
        """Face u8 [B, S, S, 3] and features f32 [B, N, D] to told f32 [B, ahead + 1, C + Q]."""
        steps = len(voice.SMOOTH) + voice.LOOK_AHEAD - 1
        span = voice.LEFT + 1 + voice.RIGHT
        press, teeth = features[:, :, hearing.PRESS : hearing.PRESS + 1], features[:, :, hearing.TEETH : hearing.TEETH + 1]
        opened = (features[:, :, : hearing.JAW + 1] + hearing.TEETH_OPEN * teeth) * (1 - press)
        spoken = torch.cat([features[:, :, : self.heard], opened], 2)
        x = torch.stack([spoken[:, step : step + span].flatten(1) for step in range(steps)], 1)
        both = x @ self.weights + self.mean
        codes, looks = self._bounded(both[:, :, :CODES], 0), self._bounded(both[:, :, CODES:], 1)
        both = torch.cat([codes, looks], 2)
        code = (codes[:, : len(voice.SMOOTH)] * self.smooth).sum(1)
        shut = self._shut(features[:, :, -1:], press, opened, steps)
        # A closure is shorter than what smoothing leaves.
        code = (code + shut[:, 1] * (self.shut[:CODES] - code)) * self.follow
        both = both + shut * (self.shut - both)
        keys = both[:, 1 : 2 + voice.LOOK_AHEAD] @ self.key
        pose = self._posed(face)[:, None].expand(-1, voice.LOOK_AHEAD + 1, -1)
        return torch.cat([code[:, None].expand(-1, voice.LOOK_AHEAD + 1, -1), keys, pose], 2)

    def _bounded(self, x: Tensor, which: int) -> Tensor:
        """Bring a mouth that is further than any was back along its way."""
        own = x - self.middle[which]
        length = own[:, :, : voice._FIRM].square().sum(2, keepdim=True).clamp(min=1e-12).sqrt()  # noqa: SLF001
        return self.middle[which] + own * torch.minimum(torch.ones_like(length), self.furthest[which] / length)

    def _shut(self, loud: Tensor, press: Tensor, opened: Tensor, steps: int) -> Tensor:
        """Give how much the lips are shut at each step, [B, steps, 1], from [B, N, 1]; see `studio.personal.voice.gates`."""
        found = []
        for step in range(steps):
            own = step + voice.LEFT
            most, lately = (opened[:, begin : own + 2].amax(1) for begin in (own - 2, step))
            quiet = ((self.silence[0] - loud[:, step : own + 2].amax(1)) / self.silence[1]).clamp(0, 1)
            quiet = quiet * ((voice.QUIET_HIGH - most) / (voice.QUIET_HIGH - voice.QUIET_LOW)).clamp(0, 1)
            rest, lasts = (((voice.OPEN_HIGH - one) / (voice.OPEN_HIGH - voice.OPEN_LOW)).clamp(0, 1) for one in (most, lately))
            pressed = ((press[:, own] - voice.PRESS_LOW) / (voice.PRESS_HIGH - voice.PRESS_LOW)).clamp(0, 1)
            gates = torch.cat([quiet, rest, pressed, torch.maximum(quiet * rest, lasts)], 1)
            found.append((gates * self.strengths).amax(1, True))
        return torch.stack(found, 1)

    def _posed(self, face: Tensor) -> Tensor:
        side = layout.FACE // voice.POOL
        light = face.float().reshape(-1, side, voice.POOL, side, voice.POOL * 3).mean((2, 4)).flatten(1) * (1 / 255)
        mean = (light * self.around).sum(1, keepdim=True) / self.count
        return (light - mean) * self.around @ self.pose_everywhere + self.pose_mean


@dataclass(frozen=True, slots=True)
class Made:
    """An avatar's folder that was written: how large, and where its bank's pictures are in the footage."""

    manifest: Manifest
    bytes: int
    bank: Rows


def assemble(folder: Path, learner: Learner, learnt: Voice, video: Path, *, name: str, person: Person, author: str,
             licence: str, told: Progress) -> Made:
    """Write the whole avatar into ``folder``, which is there and empty.

    Parameters
    ----------
    learner
        Trained.
    learnt
        What sound does.
    video
        The footage.
    name, person, author, licence
        What the manifest says.
    told
        Progress how far it is.

    Raises
    ------
    StudioError
        The folder cannot be written to.
    """
    footage, mouths = learner.footage, learner.mouths
    bank = choose_bank(mouths, footage.learnt, learnt.closed)
    encoder = hearing.own_encoder()
    (folder / DEFAULT_ENCODER).write_bytes(encoder.data)
    _export(folder, learner, learnt, encoder.size)
    top, bottom, left, right = learner.window
    faces = footage.faces(bank)
    guides = learner.paint_guides(faces, mouths.codes[bank])
    tiles = np.concatenate([faces[:, top:bottom, left:right], guides], 2)
    write_loop(folder / BANK, list(tiles), quality=BANK_QUALITY)
    np.save(folder / BANK_TABLE, learnt.table(mouths, bank))
    told("writing", 1, 3)
    cv2.imwrite(str(folder / "mask.png"), np.rint(layout.feather() * 255).astype(np.uint8))
    spent = sum(one.stat().st_size for one in folder.iterdir())
    picture = _write_loop(folder, learner, learnt, video, MOST_BYTES - spent)
    told("writing", 2, 3)
    sound = encoder.sound
    manifest = Manifest(
        name=name, author=author, licence=licence, family=FAMILY, source=f"Learnt on the footage {video.name}.",
        original_sha256="", person=person, picture=picture,
        sound=Sound.log_mel(sound.mel_frames, sound.mel_ahead),
        generator=Generator(layout.FACE, layout.FACE, encoder.size, voice.FEATURES_LEFT, voice.FEATURES_RIGHT, "repeat",
                            match=True),
        memory=Memory(len(bank), right - left, bottom - top, CODES, learnt.keys, voice.LOOK_AHEAD),
    )
    write_manifest(folder, manifest)
    told("writing", 3, 3)
    return Made(manifest, sum(one.stat().st_size for one in folder.iterdir()), bank)


def choose_bank(mouths: Mouths, learnt: Rows, closed: int) -> Rows:
    """Choose the pictures that are remembered, in order: those that stand for all, what was filmed next, and the closed one.

    The first are those farthest from each other (Gonzalez 1985, *Clustering to Minimize the Maximum Intercluster Distance*),
    then moved into the middle of what they stand for. Of those that are not `clear`, at most the closed one is
    remembered.
    """
    learnt = learnt[clear(mouths, learnt)]
    weight = np.sqrt(mouths.look_share) / np.sqrt(mouths.look_share).sum()
    points = np.concatenate([mouths.looks[learnt] * np.sqrt(weight), 0.4 * mouths.turn[learnt]], 1)
    count = min(STEMS, len(learnt))
    chosen = [int(np.square(points - points.mean(0)).sum(1).argmin())]
    far = np.square(points - points[chosen[0]]).sum(1)
    for _ in range(count - 1):
        chosen.append(int(far.argmax()))
        far = np.minimum(far, np.square(points - points[chosen[-1]]).sum(1))
    stems = np.array(chosen)
    for _ in range(ROUNDS):
        group = (np.square(points).sum(1)[:, None] + np.square(points[stems]).sum(1) - 2 * points @ points[stems].T).argmin(1)
        for number in range(count):
            members = np.flatnonzero(group == number)
            if len(members):
                middle = points[members].mean(0)
                stems[number] = members[np.square(points[members] - middle).sum(1).argmin()]
    stems = learnt[np.unique(stems)]
    following = stems + 1
    return np.unique(np.concatenate([stems, following[np.isin(following, learnt)], [closed]]))


def calm(footage: Footage, opened: F32, count: int) -> int:
    """Give where the calmest ``count`` pictures begin: little said, the head and the mouth at rest."""
    crop = footage.crops.astype(np.float64)
    middle = crop[:, :2] + crop[:, 2:] / 2
    moved = np.hypot(*np.diff(middle, axis=0, prepend=middle[:1]).T) / crop[:, 2]
    spoken = footage.heard[:, -1] > footage.loud[0] + 0.5
    wide = opened / max(float(opened.std()), 0.1)
    # Beside a mouth that is wide open cheeks have folds, which are not painted: one such moment is worse than some half open.
    restless = moved / (moved.mean() + 1e-9) + 2 * spoken + wide + np.maximum(wide, 0) ** 2 + 100 * ~footage.good
    # Where another shot begins the loop would jump, and the face be of another size.
    grown = np.abs(np.diff(crop[:, 2], prepend=crop[:1, 2])) / crop[:, 2]
    restless += 1000 * (np.maximum(moved, grown) > CUT)
    sums = np.cumsum(np.concatenate([[0], restless]))
    return int((sums[count:] - sums[:-count]).argmin())


def _write_loop(folder: Path, learner: Learner, learnt: Voice, video: Path, most_bytes: int) -> Picture:
    """Write idle loop, crops and thumbnail: forth and back, the closed mouth painted into each picture."""
    footage, mouths = learner.footage, learner.mouths
    count = min(LOOP_S * 25, footage.count)
    begin = calm(footage, mouths.codes[:, 0], count)
    film = Film(video)
    width, height = film.width // 2 * 2, film.height // 2 * 2
    placed = footage.crops[begin : begin + count].copy()
    placed[:, 2:] = np.minimum(placed[:, 2:], [width, height] - placed[:, :2])
    top, bottom, left, right = learner.window
    closed = np.array([learnt.closed])
    lent = footage.faces(closed)
    lent_guide, lent = learner.paint_guides(lent, mouths.codes[closed]), lent[:, top:bottom, left:right]
    mask = np.rint(layout.feather() * 255).astype(np.uint8)
    composite = Composite(mask, (int(placed[:, 3].max()), int(placed[:, 2].max())))
    face, pictures = np.zeros((1, layout.FACE, layout.FACE, 3), np.uint8), []
    for shown in film.read(begin):
        number = shown.index - begin
        if number >= count:
            break
        picture = np.ascontiguousarray(shown.picture[:height, :width])
        x, y, wide, high = placed[number]
        place = picture[y : y + high, x : x + wide]
        composite.cut(place, out=face)
        painted = face.copy()
        painted[:, top:bottom, left:right] = learner.paint(face, mouths.codes[closed], lent, lent_guide, mouths.codes[closed])
        composite(painted, face, out=place)
        pictures.append(picture)
    count = len(pictures)
    order = [*range(count), *range(count - 2, 0, -1)]
    write_loop(folder / "frames.mp4", (pictures[one] for one in order), bytes_a_picture=most_bytes / len(order))
    np.save(folder / "crops.npy", placed[order].astype("<i4"))
    write_thumbnail(folder, pictures[0])
    return Picture(width, height, 25, len(order), matte=write_matte(folder, placed[order].astype(np.int32)))


def _put(face: Tensor, window: Tensor, place: tuple[int, int, int, int]) -> Tensor:
    """Put a painted window [B, 3, h, w] in 0..1 into a face u8 [B, S, S, 3]."""
    top, bottom, left, right = place
    made = (window * 255 + 0.5).clamp(0, 255).to(torch.uint8).permute(0, 2, 3, 1)
    rows = torch.cat([face[:, top:bottom, :left], made, face[:, top:bottom, right:]], 2)
    return torch.cat([face[:, :top], rows, face[:, bottom:]], 1)


def _smooth() -> F32:
    """Give the weights of neighbours in each code, f32 [1, steps, `CODES`]."""
    weights = np.repeat(np.array(voice.SMOOTH, np.float32)[None, :, None], CODES, 2)
    weights[0, :, 0] = [0, 1, 0]
    return weights


def _export(folder: Path, learner: Learner, learnt: Voice, heard: int) -> None:
    size = layout.FACE
    face = torch.zeros(1, size, size, 3, dtype=torch.uint8)
    code, codes = torch.zeros(1, 1, CODES), torch.zeros(1, 2, CODES)
    features = torch.zeros(1, voice.FEATURES_LEFT + 1 + voice.FEATURES_RIGHT, heard)
    lent = torch.zeros(1, learner.high, 2 * learner.wide, 3, dtype=torch.uint8)
    choose = Choose(learnt, heard - 1)
    bend = Bend(learner.warp, learner.fades, learner.beside, learner.still)
    for name, network, given, inputs, output in (
        (GENERATOR, Paint(learner.guide), (face, code), ("face", "features"), "mouth"),
        (CHOICE, choose, (face, features), ("face", "features"), "told"),
        (WARP, bend, (face, face, lent, codes, torch.zeros(1, 1), face),
         ("guide", "before", "lent", "codes", "fade", "face"), "mouth"),
    ):
        (folder / name).write_bytes(_onnx(network, given, inputs, output))


def _onnx(network: nn.Module, given: tuple[Any, ...], inputs: tuple[str, ...], output: str) -> bytes:
    held = io.BytesIO()
    with warnings.catch_warnings():
        # The exporter warns of itself.
        warnings.simplefilter("ignore")
        # A copy, since what is on a GPU still paints there afterwards.
        torch.onnx.export(copy.deepcopy(network).cpu().float().eval(), given, held, opset_version=OPSET, dynamo=False,
                          input_names=list(inputs), output_names=[output])
    return held.getvalue()
