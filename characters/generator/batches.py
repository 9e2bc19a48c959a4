"""Training pairs: faces as the engine will meet them, and the pictures that belong over them.

An idle loop moves the face by parts of a pixel and has been through H.264. So a pair is either a decoded crop of the loop
with the picture warped to lie over it, or a clean face and its picture under the same small random affine map.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from characters.generator.grid import CELL, POOL

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from characters.generator.dataset import DataSet, Loop, Samples

    F32 = NDArray[np.float32]
    F64 = NDArray[np.float64]
    U8 = NDArray[np.uint8]

SHIFT_PX, TILT_DEGREES, GROWTH = 0.65, 0.7, 0.005
"""Half ranges of the random map about the crop's middle: whole pixels are followed by the crop itself."""
FROM_LOOP = 0.55
"""Part of the pairs that use a decoded crop of the loop."""
JAW, SMALL, PRESS = 0, 0.3, 3
"""Where jaw_open and lip_press stand among the parameters, and up to which opening a mouth is small."""
REST = np.array([0, 0.5, 0, 0, 0, 0, 0, 0], np.float32)
_WARP = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP


@dataclass(frozen=True)
class Batch:
    """One step's pairs: face and target [B, H, W, 3] u8 BGR, params [B, 8] f32, maps [B, 2, 3] f64.

    A map gives the pixel of the data set's face that a pixel of this face shows.
    """

    face: U8
    target: U8
    params: F32
    maps: F64


class Batches:
    """Endless seeded pairs; where a data set gives loop poses, its loop is used.

    A step's pairs depend only on (seed, step), so training that is stopped and resumed sees the same ones.
    """

    def __init__(self, data: DataSet, samples: Samples, size: int, seed: int) -> None:
        self.samples = samples
        self.loop: Loop | None = data.loop() if len(samples.faces) == 1 else None
        self.size = size
        self.seed = seed
        self._targets = np.stack([
            samples.faces[face] if np.abs(params - REST).max() < 0.001 else settled(picture, samples.faces[face])
            for picture, face, params in zip(samples.pictures, samples.face_of, samples.params, strict=True)
        ])
        self._alpha = data.mask[:, :, None].astype(np.float32) / 255.0
        self._weight = draw_weights(samples.params)

    def at(self, step: int) -> Batch:
        """Give the pairs of one step."""
        random = np.random.default_rng((self.seed, step))
        chosen = random.choice(len(self.samples.params), self.size, p=self._weight)
        pairs = [self._pair(int(index), random) for index in chosen]
        faces, targets, maps = (np.stack(column) for column in zip(*pairs, strict=True))
        return Batch(faces, targets, self.samples.params[chosen], maps)

    def _pair(self, index: int, random: np.random.Generator) -> tuple[U8, U8, F64]:
        picture = self._targets[index]
        height, width = picture.shape[:2]
        if self.loop is not None and random.random() < FROM_LOOP:
            at = int(random.integers(len(self.loop.faces)))
            face = self.loop.faces[at]
            warped = cv2.warpAffine(
                picture, self.loop.poses[at], (width, height), flags=_WARP, borderMode=cv2.BORDER_REPLICATE
            )
            # Outside of the mask nothing is ever pasted: let the face be right there.
            target = np.rint(face + (warped.astype(np.float32) - face) * self._alpha).astype(np.uint8)
            return face, target, self.loop.poses[at]
        face = self.samples.faces[self.samples.face_of[index]]
        matrix = np.eye(2, 3)
        if random.random() < 0.9:
            matrix = random_map(width, height, random)
            face = cv2.warpAffine(face, matrix, (width, height), flags=_WARP, borderMode=cv2.BORDER_REPLICATE)
            picture = cv2.warpAffine(picture, matrix, (width, height), flags=_WARP, borderMode=cv2.BORDER_REPLICATE)
        return like_video(face, random), picture, matrix


def draw_weights(params: F32) -> F64:
    """How often each sample is drawn, [N] f64 of sum 1.

    Shapes that stand alone (a mouth wide open, lips pressed) are drawn up to twelve times as often as those among many
    like them: with the square of the distance to the fourth nearest other shape. Speech rests and closes its lips more often
    than it does anything else, so rest and pressed lips are drawn six and three times as often again; half of real speech
    opens the lips less than `SMALL`, so such mouths count half as much again.
    """
    shapes, which = np.unique(np.round(params.astype(np.float64), 2), axis=0, return_inverse=True)
    square = np.square(shapes).sum(axis=1)
    distance = np.sqrt(np.maximum(square[:, None] + square[None, :] - 2.0 * shapes @ shapes.T, 0.0))
    alone = np.partition(distance, min(4, len(shapes) - 1), axis=1)[:, min(4, len(shapes) - 1)]
    weight = np.clip(np.square(alone / max(float(np.median(alone)), 1e-6)), 0.4, 5.0)
    weight[np.abs(shapes - REST).max(axis=1) < 0.02] *= 6.0
    weight[shapes[:, PRESS] > 0.5] *= 3.0
    weight[shapes[:, JAW] * (1.0 - shapes[:, PRESS]) < SMALL] *= 1.5
    each = weight[which.ravel()]
    return np.asarray(each / each.sum(), np.float64)


def settled(picture: U8, face: U8) -> U8:
    """Take a picture's pixels from the face wherever the two differ by noise alone.

    Rendered crops carry a level or two of noise and are a little softer than the frame; what does not move is to stay as
    it is in the frame. Differences smoothed over some pixels tell movement (from 2.5 levels) from noise (under 1).
    """
    difference = picture.astype(np.float32) - face
    amount = np.abs(cv2.GaussianBlur(difference, (0, 0), 2.0)).max(axis=2)
    keep = np.clip((amount - 1.0) / 1.5, 0.0, 1.0)
    keep = cv2.GaussianBlur(keep.astype(np.float32), (0, 0), 1.5)[:, :, None]
    return np.rint(face + difference * keep).astype(np.uint8)


def random_map(width: int, height: int, random: np.random.Generator) -> F64:
    """Draw a small affine map about the middle, [2, 3] f64."""
    tilt = np.radians(random.uniform(-TILT_DEGREES, TILT_DEGREES))
    growth = 1.0 + random.uniform(-GROWTH, GROWTH)
    linear = growth * np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
    middle = np.array([width / 2, height / 2])
    return np.column_stack([linear, middle - linear @ middle + random.uniform(-SHIFT_PX, SHIFT_PX, 2)])


def like_video(face: U8, random: np.random.Generator) -> U8:
    """Take a face through yuv420p half of the time, and add up to a level of noise in small blocks, as a codec does."""
    if random.random() < 0.5:
        planes = cv2.cvtColor(face, cv2.COLOR_BGR2YUV_I420)
        face = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)  # type: ignore[assignment]
    height, width = face.shape[:2]
    blocks = random.standard_normal((height // 4, width // 4), np.float32) * np.float32(random.uniform(0.0, 1.0))
    noise = cv2.resize(blocks, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.clip(np.rint(face + noise[:, :, None]), 0, 255).astype(np.uint8)


def edges_of(pictures: U8) -> F32:
    """Steepness of pictures [B, H, W, 3] around each pixel, [B, H, W] f32: 1 from a quarter of full scale a pixel."""
    out = np.empty(pictures.shape[:3], np.float32)
    around = np.ones((3, 3), np.uint8)
    for picture, edges in zip(pictures, out, strict=True):
        steep = cv2.morphologyEx(picture, cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8)).max(axis=2)
        np.minimum(cv2.dilate(steep, around) * np.float32(4.0 / 255.0), 1.0, out=edges)
    return out


def movement(samples: Samples) -> F32:
    """How much each pixel differs from rest over all pictures, root mean square in levels, [H, W] f32."""
    total = np.zeros(samples.pictures.shape[1:3], np.float64)
    for picture, face in zip(samples.pictures, samples.face_of, strict=True):
        total += np.square(picture.astype(np.float32) - samples.faces[face]).mean(axis=2)
    return np.sqrt(total / len(samples.pictures)).astype(np.float32)


def busiest_window(moved: F32) -> tuple[int, int, int, int]:
    """Find where most of the movement is: x, y, width, height, five ninths of each side, on the network's grid."""
    height, width = moved.shape
    tall, wide = (round(side * 5 / 9 / CELL) * CELL for side in (height, width))
    # Clipped: how much a pixel changes counts less than that it does, or a dark edge beside the cheek would win.
    sums = cv2.integral(np.minimum(moved, 20.0))
    tops, lefts = np.arange(0, height - tall + 1, CELL), np.arange(0, width - wide + 1, CELL)
    inside = (
        sums[np.ix_(tops + tall, lefts + wide)] - sums[np.ix_(tops, lefts + wide)]
        - sums[np.ix_(tops + tall, lefts)] + sums[np.ix_(tops, lefts)]
    )
    top, left = np.unravel_index(int(np.argmax(inside)), inside.shape)
    return int(lefts[left]), int(tops[top]), wide, tall


def pose_projection(batches: Batches, size: int, seed: int) -> tuple[F32, F32, F32]:
    """Find in which directions the coarse pixels of faces differ, and what shift of the face goes with them.

    Principal components of 1,500 faces, each scaled to about unit variance; a floor keeps noise from being blown up. Then
    least squares from those to the maps that moved the faces.

    Returns
    -------
    mean [P] f32 and basis [size, P] f32 over P = 3 (H / POOL)(W / POOL) coarse values, planes first, in 0..1; and
    [6, size + 1] f32, from the components and 1 to the shift in pixels: x at the middle, its growth from there to the
    right and to the lower border, and the same of y.
    """
    rows: list[F32] = []
    maps: list[F64] = []
    step = 0
    while len(rows) < 1500:
        batch = batches.at(seed + 10_000_000 + step)
        rows += [coarse(face) for face in batch.face]
        maps += list(batch.maps)
        step += 1
    table = np.stack(rows)
    mean = table.mean(axis=0)
    _, lengths, directions = np.linalg.svd(table - mean, full_matrices=False)
    spread = lengths[:size] / np.sqrt(len(rows))
    basis = directions[:size] / np.sqrt(spread**2 + 4e-6)[:, None]
    code = np.column_stack([(table - mean) @ basis.T, np.ones(len(rows))])
    height, width = batches.samples.pictures.shape[1:3]
    steer = np.linalg.lstsq(code, np.stack([shift_terms(m, width, height) for m in maps]), rcond=None)[0].T
    return mean.astype(np.float32), basis.astype(np.float32), steer.astype(np.float32)


def shift_terms(matrix: F64, width: int, height: int) -> F64:
    """Take a map's shift apart, [6] f64: x at the middle, its growth to the right and lower border; the same of y."""
    middle = np.array([width / 2, height / 2])
    linear = matrix[:, :2] - np.eye(2)
    at_middle = linear @ middle + matrix[:, 2]
    return np.column_stack([at_middle, linear * middle]).ravel()


def coarse(face: U8) -> F32:
    """Average blocks of a face [H, W, 3] u8 as the network does: [3 (H / POOL)(W / POOL)] f32 in 0..1."""
    height, width = face.shape[:2]
    small = cv2.resize(face.astype(np.float32), (width // POOL, height // POOL), interpolation=cv2.INTER_AREA)
    return (small.transpose(2, 0, 1).ravel() / 255.0).astype(np.float32)
