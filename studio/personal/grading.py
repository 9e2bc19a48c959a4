"""What came out, in numbers: the avatar paints the last fifth of the footage, which it never saw, and is held to it.

Apertures are read from the pictures by the codes that also drive the painting, so their figures flatter: where landmarks said
.28 the codes said .74. They are kept for comparing two avatars of one footage, and no person is told them.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import thread_time
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.engine.stages.light_match import LightMatch
from studio.personal import layout, voice

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from studio.engine.models.recall import Recall
    from studio.personal.footage import Footage
    from studio.personal.mouths import Mouths

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

MOST_PICTURES = 300
GOOD, FAIR = 7.0, 5.0
ALIKE = 0.1
"""How far a figure may lie from the filmed and is called the same."""


@dataclass(frozen=True, slots=True)
class Grade:
    """Figures of a painted stretch made to the filmed one, each 1 at best unless said otherwise.

    Attributes
    ----------
    r
        Correlation of the apertures; flatters, see the module.
    allowed
        The same for a linear reading of the sound, which is what can be expected of it.
    spread, sharp, change
        Spread of the apertures (flatters), fine detail of the mouth, and the 99th percentile of the change from picture to
        picture.
    border
        Mean error in levels where the painted goes over into the filmed; 0 at best.
    shut
        The part of silence in which the lips are shut; None without silence.
    ms
        Processor milliseconds a picture, one thread.
    """

    r: float
    allowed: float
    spread: float
    sharp: float
    change: float
    border: float
    shut: float | None
    ms: float

    @property
    def marks(self) -> float:
        """The pictures as marks from 0 to 10: detail, steadiness and borders, which are measured without the codes."""
        even = [max(0.0, 1 - abs(one - 1)) for one in (self.sharp, self.change)]
        return float(np.clip(10 * (0.8 * float(np.mean(even)) + 0.2 * max(0.0, 1 - self.border / 8)), 0, 10))

    @property
    def words(self) -> str:
        """What a person is told, in a few sentences."""
        marks = (f"Pictures {self.marks:.1f} of 10, good." if self.marks >= GOOD else
                 f"Pictures {self.marks:.1f} of 10, fair." if self.marks >= FAIR else
                 f"Pictures {self.marks:.1f} of 10, weak.")
        sharp = (f"They are softer than the film ({self.sharp:.2f} of its detail)." if self.sharp < 1 - ALIKE else
                 f"They have more grain than the film ({self.sharp:.2f} of its detail)." if self.sharp > 1 + ALIKE else
                 f"They are as sharp as the film ({self.sharp:.2f} of its detail).")
        steady = (f"They change less than the film ({self.change:.2f} of its change)." if self.change < 1 - ALIKE else
                  f"They jump more than the film ({self.change:.2f} of its change)." if self.change > 1 + ALIKE else
                  f"They are as steady as the film ({self.change:.2f} of its change).")
        better = "" if self.marks >= GOOD else "Longer, lighter or sharper footage makes it better."
        judge = "How well the lips follow the voice is for you to judge: let it speak."
        return " ".join(filter(None, (marks, sharp, steady, better, judge)))


def told(heard: F32) -> F32:
    """Give what a picture's neighbours say for each picture, f32 [n, N, D], as the engine does; the ends are repeated."""
    index = np.arange(len(heard))[:, None] + np.arange(-voice.FEATURES_LEFT, voice.FEATURES_RIGHT + 1)
    return np.ascontiguousarray(heard[np.clip(index, 0, len(heard) - 1)])


def paint(recall: Recall, faces: U8, features: F32) -> tuple[U8, float]:
    """Paint faces u8 [n, S, S, 3] in order; give them and the processor's seconds a picture, taken from the last."""
    recall.begin()
    out, began = np.empty_like(faces), thread_time()
    for number in range(len(faces)):
        recall(faces[number : number + 1], features[number : number + 1], out=out[number : number + 1])
    return out, (thread_time() - began) / len(faces)


def put(faces: U8, painted: U8) -> U8:
    """Put painted faces back as the avatar's painter does, in the light of the picture under the feather, u8 [n, S, S, 3]."""
    alpha, made = layout.feather()[:, :, None], np.empty_like(faces)
    match = LightMatch(np.rint(alpha[:, :, 0] * 255).astype(np.uint8))
    for number in range(len(faces)):
        lit = match(faces[number : number + 1], painted[number : number + 1])[0]
        made[number] = np.rint(faces[number] * (1 - alpha) + lit * alpha)
    return made


def grade(recall: Recall, footage: Footage, mouths: Mouths) -> tuple[Grade, U8]:
    """Hold an avatar to the part of the footage that it was not learnt from; give also what it painted there."""
    chosen = footage.kept_back[:MOST_PICTURES]
    faces, heard = footage.faces(chosen), footage.heard
    painted, seconds = paint(recall, faces, told(heard)[chosen])
    made = put(faces, painted)
    filmed, shown = (mouths.read(one)[:, 0].astype(np.float64) for one in (faces, made))
    x = voice.windows(heard[:, :-1])
    opened = mouths.codes[footage.learnt, :1]
    reading = voice.read(x[footage.learnt], opened)
    line = (x[chosen] - reading.mean) / reading.spread @ reading.weights[:-1, 0]
    rows, columns = layout.box(layout.NEAR, layout.FACE)
    alpha = layout.feather()
    ring = (alpha > 0.02) & (alpha < 0.98)
    error = np.abs(made[:, ring].astype(np.float32) - faces[:, ring]).mean()
    steps = [np.abs(np.diff(one[:, rows, columns].astype(np.float32), axis=0)).mean((1, 2, 3)) for one in (made, faces)]
    quiet = _quiet(heard, footage)[chosen]
    shut = float(np.percentile(opened, 30))
    return Grade(
        r=_r(filmed, shown), allowed=_r(filmed, line), spread=float(shown.std() / max(filmed.std(), 1e-6)),
        sharp=_detail(made[:, rows, columns]) / max(_detail(faces[:, rows, columns]), 1e-6),
        change=float(np.percentile(steps[0], 99) / max(np.percentile(steps[1], 99), 1e-6)), border=float(error),
        shut=float((shown[quiet] <= shut).mean()) if quiet.any() else None, ms=seconds * 1e3,
    ), made


def _quiet(heard: F32, footage: Footage) -> NDArray[np.bool_]:
    """Tell which pictures lie in half a second of silence or more."""
    quiet, loud = footage.loud
    near = heard[:, -1] < quiet + 0.25 * max(loud - quiet, 0.5)
    index = np.arange(len(near))[:, None] + np.arange(-6, 7)
    return np.asarray(near[np.clip(index, 0, len(near) - 1)].all(1), np.bool_)


def _detail(pictures: U8) -> float:
    grey = np.stack([cv2.cvtColor(one, cv2.COLOR_BGR2GRAY) for one in pictures]).astype(np.float32)
    return float(np.abs(np.diff(grey, axis=1)).mean() + np.abs(np.diff(grey, axis=2)).mean())


def _r(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    return float(np.nan_to_num(np.corrcoef(a, b)[0, 1]))


