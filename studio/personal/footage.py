"""A video becomes what is learnt from: the face of every picture as a square, where it is, and what is heard.

All of it lies in a folder of its own, which the report, the learning and the assembly read; nothing has to be done twice.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from studio.avatars.capture.follow import Column
from studio.avatars.capture.path import Steady, crops, steady
from studio.avatars.importers.footage import inside
from studio.errors import AvatarError, InputError, StudioError
from studio.files.bounded import parse_json, read_bytes
from studio.files.draft import write_text
from studio.media.content import look_into
from studio.media.film import Film
from studio.media.sound import SoundReader
from studio.personal import layout, noses
from studio.personal.covering import beside, covered
from studio.personal.hearing import hear, opening, own_encoder

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.progress import Progress

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

WHOLE = layout.FACE + 2 * layout.MARGIN
"""Side of a kept square, the crop with its margin."""
LEARNT = 0.8
"""The part of the footage that is learnt from; the rest is kept back for the grade."""
GAP = 10
"""Pictures left out between the two, for what is heard reaches from one into the other."""
LONGEST_S = 180
"""Seconds of footage that are used: more would take memory and time and teach little."""
RATE = 16_000
_LATEST = 12
"""Pictures by which sound and picture are tried against each other."""
_LARGEST_ABOUT = 64 * 1024
VERSION = 7
PLACES = "places.npy"
"""The file in which `studio.personal.mouths` keeps where noses are."""
_OFF, _SQUARES = 0.2, 12
"""How far the crop's size may be from what the detector's squares say, of so many pictures to each side, before a picture is
left out; a single square is off by a tenth."""


@dataclass(frozen=True, slots=True)
class About:
    """What was found while preparing: pictures, size of the film, and by how many samples the sound is late.

    ``agrees`` is the correlation of what the encoder opens with what moves in the mouth, at that lateness.
    """

    version: int
    sha256: str
    pictures: int
    width: int
    height: int
    late: int
    agrees: float


def prepare(video: Path, rows: F32, sha256: str, folder: Path, *, progress: Progress | None = None,
            stop: threading.Event | None = None) -> Footage:
    """Cut the squares and hear the sound, unless that was done.

    Parameters
    ----------
    video
        The footage.
    rows
        f32 [n, columns] as `studio.avatars.capture.follow.Follower` measured it.
    sha256
        Of the file.
    folder
        Where it is kept; it is there.

    Raises
    ------
    AvatarError
        It has no sound, or cannot be read.
    """
    try:
        known = Footage(folder)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    else:
        if known.about.sha256 == sha256 and known.about.version == VERSION:
            return known
    rows = rows[: LONGEST_S * 25]
    inner = slice(layout.MARGIN, layout.MARGIN + layout.FACE)
    # What was found in earlier squares is not true of these.
    (folder / PLACES).unlink(missing_ok=True)
    try:
        samples = _samples(video, len(rows))
        squares = _room_for(folder / "squares.npy", len(rows))
        face = steady(rows)
        placed = _cut(video, face, squares, 0, progress, stop)
        good = usable(rows, placed)
        encoder = own_encoder()
        unmoved = hear(encoder, samples, len(rows))
        # Noses stand out, so eyes do not say where they are.
        moved = noses.ends((one[inner, inner] for one in squares), good)
        if not noses.speaks(moved, opening(unmoved)):
            face = replace(face, middle=face.middle + face.apart[:, None] * moved)
            placed = _cut(video, face, squares, len(rows), progress, stop)
    except InputError as error:
        raise AvatarError(f"The footage cannot be used: {error}") from error
    squares.flush()
    late, agrees = _lateness(squares, unmoved)
    heard = hear(encoder, samples, len(rows), late)
    hidden, turned = covered((one[inner, inner] for one in squares), len(rows), good)
    for name, array in (("crops", placed), ("heard", heard), ("samples", samples), ("good", good & ~hidden & ~turned),
                        ("covered", hidden)):
        np.save(folder / f"{name}.npy", array)
    film = Film(video)
    about = About(VERSION, sha256, len(rows), film.width, film.height, late, agrees)
    write_text(folder / "footage.json", json.dumps(asdict(about)), private=True)
    return Footage(folder)


def _cut(video: Path, face: Steady, squares: U8, done: int, progress: Progress | None,
         stop: threading.Event | None) -> NDArray[np.int32]:
    """Cut the squares out of all pictures into ``squares``; give where, i32 [n, 4]. ``done`` were cut out before."""
    film = Film(video)
    placed = inside(crops(face, layout.CROP), film.width, film.height)
    for shown in film.read():
        if shown.index >= len(placed):
            break
        squares[shown.index] = _square(shown.picture, placed[shown.index])
        if stop is not None and stop.is_set():
            raise KeyboardInterrupt
        if progress is not None:
            progress("cutting out", done + shown.index + 1, 2 * len(placed))
    return placed


def usable(rows: F32, placed: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Tell in which pictures the face was found and its eyes agree with it, bool [n]: others would teach what is not there.

    A head that turns away, a hand over the eyes or another shot make the crop too large or too small for the face.
    """
    found = rows[:, Column.FOUND] > 0
    ratio = placed[:, 2] / np.maximum(rows[:, Column.SIDE].astype(np.float64), 1.0)
    usual = np.median(ratio[found]) if found.any() else 1.0
    padded = np.pad(np.where(found, ratio, usual), _SQUARES, mode="edge")
    around = np.median(np.lib.stride_tricks.sliding_window_view(padded, 2 * _SQUARES + 1), axis=1)
    off = ~found | (np.abs(around / usual - 1) > _OFF)
    # What lies beside such pictures is not to be trusted either.
    return ~beside(np.asarray(off, np.bool_), 4)


def refuse_silent(video: Path) -> None:
    """Raise `AvatarError` if a video has no sound, before its pictures are followed for minutes."""
    # What cannot be read at all is reported by what reads its pictures.
    with contextlib.suppress(InputError):
        if not look_into(video).sound:
            raise AvatarError(f"{video.name} has no sound, and a face is learnt together with its voice: film again with the "
                              "microphone on, or choose a video in which the person speaks.")


def _samples(video: Path, pictures: int) -> F32:
    try:
        with SoundReader(video) as reader:
            parts, room = [], (pictures * RATE) // 25 + RATE
            for speech, _ in reader:
                parts.append(speech.copy())
                room -= len(speech)
                if room <= 0:
                    break
    except StudioError as error:
        raise AvatarError(f"The footage needs the voice of the person: {error}") from error
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)


def _room_for(path: Path, count: int) -> np.memmap[Any, np.dtype[np.uint8]]:
    """Give squares of zeros in a file that has its place on the disk: a full disk is told here, not by a signal later.

    Raises
    ------
    OSError
        There is no room.
    """
    squares = np.lib.format.open_memmap(path, "w+", np.uint8, (count, WHOLE, WHOLE, 3))
    if hasattr(os, "posix_fallocate"):
        with path.open("rb+") as file:
            os.posix_fallocate(file.fileno(), 0, path.stat().st_size)
    return squares


def _square(picture: U8, crop: NDArray[np.int32]) -> U8:
    """Cut the crop with its margin out, u8 [`WHOLE`, `WHOLE`, 3]."""
    x, y, width, height = (float(one) for one in crop)
    scale = width / layout.FACE, height / layout.FACE
    if max(scale) > 1.3:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.35 * max(scale)), np.uint8)
    matrix = np.array([[scale[0], 0, x - layout.MARGIN * scale[0] + 0.5 * scale[0] - 0.5],
                       [0, scale[1], y - layout.MARGIN * scale[1] + 0.5 * scale[1] - 0.5]])
    return np.asarray(cv2.warpAffine(picture, matrix, (WHOLE, WHOLE), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                                     borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _lateness(squares: U8, heard: F32) -> tuple[int, float]:
    """Give by how many samples the sound comes after its pictures, and how well both agree there.

    What opens in the sound changes what is seen of the mouth: both changes are compared, shifted against each other.
    """
    rows, columns = layout.box(layout.NEAR, layout.FACE)
    mouth = np.stack([cv2.resize(one[layout.MARGIN:, layout.MARGIN:][rows, columns], (24, 16), interpolation=cv2.INTER_AREA)
                      for one in squares]).astype(np.float32).mean(-1).reshape(len(squares), -1)
    mouth -= mouth.mean(1, keepdims=True)
    axes = np.linalg.svd(mouth - mouth.mean(0), full_matrices=False)[2][:6]
    seen, told = mouth @ axes.T, np.stack([opening(heard), heard[:, 3], heard[:, 1]], 1)
    found = []
    for shift in range(-_LATEST, _LATEST + 1):
        early, late = max(0, -shift), max(0, shift)
        a, b = _calm(seen[early : len(seen) - late]), _calm(told[late : len(told) - early])
        fit = b @ np.linalg.lstsq(b, a, rcond=None)[0]
        found.append(1 - np.square(a - fit).sum(0)[:3].sum() / np.square(a).sum(0)[:3].sum())
    best = int(np.argmax(found))
    at = 0.0
    if 0 < best < len(found) - 1:
        left, middle, right = found[best - 1 : best + 2]
        at = 0.5 * (left - right) / min(left - 2 * middle + right, -1e-9)
    return round((best - _LATEST + at) * RATE / 25), float(np.sqrt(max(0.0, found[best])))


def _calm(values: NDArray[Any]) -> NDArray[Any]:
    """Take what changes slowly out of each column."""
    box = np.ones(51) / 51
    slow = np.stack([np.convolve(np.pad(one, 25, mode="edge"), box, mode="valid") for one in values.T], 1)
    return np.asarray(values - slow)


class Footage:
    """Prepared footage; opened again by each step that needs it, nothing of it is changed.

    Raises
    ------
    OSError, ValueError, KeyError, TypeError
        There is none in that folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.about = About(**parse_json(read_bytes(folder / "footage.json", most_bytes=_LARGEST_ABOUT)))
        self.squares: U8 = np.load(folder / "squares.npy", mmap_mode="r")
        self.crops: NDArray[np.int32] = np.load(folder / "crops.npy")
        self.heard: F32 = np.load(folder / "heard.npy")
        self.count = self.about.pictures
        self.good: NDArray[np.bool_] = np.load(folder / "good.npy")
        """Which pictures can be learnt from, see `usable`; none in which the mouth is covered or the head turned away."""
        self.covered: NDArray[np.bool_] = np.load(folder / "covered.npy")
        """In which something is before the mouth, see `studio.personal.covering`."""
        if self.squares.shape != (self.count, WHOLE, WHOLE, 3) or len(self.heard) != self.count:
            raise ValueError("the footage is not whole")

    @property
    def samples(self) -> F32:
        """The sound, f32 [n] at 16 kHz, as it was recorded."""
        return np.asarray(np.load(self.folder / "samples.npy"), np.float32)

    @property
    def learnt(self) -> NDArray[np.int64]:
        """Numbers of the pictures that are learnt from."""
        return np.flatnonzero(self.good[: int(self.count * LEARNT)])

    @property
    def kept_back(self) -> NDArray[np.int64]:
        """Numbers of the pictures that are kept back for the grade."""
        first = int(self.count * LEARNT) + GAP
        return first + np.flatnonzero(self.good[first:])

    def face(self, index: int, jitter: NDArray[np.float64] | None = None) -> U8:
        """Give the crop of a picture, u8 [`FACE`, `FACE`, 3]; ``jitter`` moves (as a part of it), grows and turns it."""
        whole, edge, size = self.squares[index], layout.MARGIN, layout.FACE
        if jitter is None:
            return np.asarray(whole[edge : edge + size, edge : edge + size], np.uint8)
        dx, dy, growth, turn = jitter
        linear = (1 + growth) * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        middle = np.array([edge + size / 2 + dx * size - 0.5, edge + size / 2 + dy * size - 0.5])
        matrix = np.column_stack([linear, middle - linear @ np.full(2, (size - 1) / 2)])
        return np.asarray(cv2.warpAffine(whole, matrix, (size, size), flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
                                         borderMode=cv2.BORDER_REPLICATE), np.uint8)

    def faces(self, chosen: NDArray[np.int64]) -> U8:
        """Give several crops, u8 [n, `FACE`, `FACE`, 3]."""
        return np.stack([self.face(int(one)) for one in chosen])

    @cached_property
    def loud(self) -> tuple[float, float]:
        """How loud silence and speech are here, on the scale of log-mel."""
        return float(np.percentile(self.heard[:, -1], 8)), float(np.percentile(self.heard[:, -1], 75))
