"""A face is learnt from a video by the way of `viseme-studio avatar new`, and what it paints is held to what was filmed."""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from benchmarks.table import Row
from studio.avatars import library
from studio.avatars.capture.capture import Capture
from studio.avatars.check import check_folder
from studio.avatars.format import Person
from studio.avatars.package import digest
from studio.engine.models.avatar import AvatarModel
from studio.engine.models.recall import Recall
from studio.personal import grading, layout, voice
from studio.personal.footage import Footage, prepare
from studio.personal.mouths import Mouths

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


@dataclass(frozen=True)
class Learnt:
    """An avatar's painter, what it was learnt from, the processor's seconds of learning, and the bytes of the avatar."""

    recall: Recall
    footage: Footage
    mouths: Mouths
    spent_s: float
    bytes: int

    @cached_property
    def painted(self) -> tuple[U8, float]:
        """What is painted of the part that was kept back, u8 [n, `FACE`, `FACE`, 3], and the seconds a picture."""
        chosen = self.footage.kept_back
        return grading.paint(self.recall, self.footage.faces(chosen), grading.told(self.footage.heard)[chosen])


def learn(folder: Path, video: Path, steps: list[int] | None) -> Learnt:
    """Learn a face from a video; what was begun in ``folder`` goes on."""
    from studio.personal.assembly import assemble
    from studio.personal.learning import GUIDE_STEPS, WARP_STEPS, Learner, priority

    priority()
    began = time.process_time()

    def told(step: str, done: int, total: int) -> None:
        if done % 250 == 0 or done == total:
            spent = f"{time.process_time() - began:.0f} s of the processor"
            print(f"{step} {done} of {total}, {spent}", file=sys.stderr, flush=True)

    footage = prepare(video, followed(folder, video), digest(video), folder)
    began = time.process_time()
    mouths = Mouths(footage)
    _ = mouths.looks
    learnt = voice.fit(footage, mouths)
    learner = Learner(footage, mouths, told, tuple(steps or (GUIDE_STEPS, WARP_STEPS)))
    learner.learn()
    spent_s = time.process_time() - began
    place = Path(tempfile.mkdtemp(prefix="own-face-avatar-"))
    person = Person("a rendered character", "not needed", "2026-11-28", generated=True)
    made = assemble(place, learner, learnt, video, name="Filmed", person=person, author="the benchmark",
                    licence="CC0-1.0", told=told)
    manifest = check_folder(place)
    recall = AvatarModel.load(place, manifest.default_profile).generator()
    assert isinstance(recall, Recall)
    return Learnt(recall, footage, mouths, spent_s, made.bytes)


def followed(folder: Path, video: Path) -> F32:
    """Give the measured faces of a video; what is measured is kept in ``folder``."""
    library.user_data = lambda: folder
    with Capture(video, layout.CROP) as capture:
        return np.asarray(capture.examine().rows, np.float32)


def pictures(faces: U8, made: U8, opened: NDArray[np.bool_]) -> list[Row]:
    """Give the rows of faces as filmed and painted, u8 [n, `FACE`, `FACE`, 3] each; ``opened``, bool [n]: which are open."""
    rows, columns = layout.box(layout.NEAR, layout.FACE)
    sharp = _energy(made[:, rows, columns]) / _energy(faces[:, rows, columns])
    inner = layout.box((-0.3, 1.1, 0.3, 1.45), layout.FACE)
    inside = _energy(made[opened][:, *inner]) / _energy(faces[opened][:, *inner])
    alpha = layout.feather()
    ring = (alpha > 0.02) & (alpha < 0.98)
    border = float(np.abs(made[:, ring].astype(np.float32) - faces[:, ring]).mean())
    change = _change(made[:, rows, columns]) / _change(faces[:, rows, columns])
    return [
        between("sharpness of the mouth", sharp, 0.9, 1.1),
        between("inside the lips", inside, 0.85, 1.15),
        Row("border error, levels", "<= 4; aim 2.5", f"{border:.2f}", border <= 4),
        Row("99th percentile of change, made to filmed", "<= 1; aim 0.9", f"{change:.2f}", change <= 1),
    ]


def _energy(pictures: NDArray[np.uint8]) -> float:
    grey = np.stack([cv2.cvtColor(np.ascontiguousarray(one), cv2.COLOR_BGR2GRAY) for one in pictures]).astype(np.float32)
    return float(np.abs(np.diff(grey, axis=1)).mean() + np.abs(np.diff(grey, axis=2)).mean())


def _change(pictures: NDArray[np.uint8]) -> float:
    return float(np.percentile(np.abs(np.diff(pictures.astype(np.float32), axis=0)).mean((1, 2, 3)), 99))


def write_sheet(sheet: Path, faces: U8, made: U8) -> None:
    """Write 24 faces as filmed, and below them as painted."""
    few = np.linspace(0, len(faces) - 1, 24).astype(int)
    lines = [np.concatenate(list(one[few[at : at + 8]]), 1) for at in (0, 8, 16) for one in (faces, made)]
    cv2.imwrite(str(sheet), np.concatenate(lines))


def between(what: str, value: float, low: float, high: float) -> Row:
    """Give the row of a value that should lie between two."""
    return Row(what, f"{low} to {high}", f"{value:.2f}", low <= value <= high)
