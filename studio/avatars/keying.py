"""The matte of footage whose background is plain, by its colour; other footage has none, and is offered no other background.

What is behind the figure is seen along the upper border and the upper sides. Where that is one colour with a gentle change of
light, over the whole footage, its light and colour are known everywhere by a plane, and what differs from it is the figure.
Only what is connected with the border is background, so a shirt of its colour stays whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from studio.avatars.format import LOOP, MATTE, PLATE
from studio.media.loop import write_loop
from studio.media.pictures import VideoReader

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

LOOKS = 12
"""Pictures of a loop at which it is looked whether its background is plain."""
_UPPER, _SIDES, _HIGH = 0.06, 0.06, 0.5
"""Shares of the picture along its border in which nothing but background is expected: above, and beside down to here."""
_COARSE = 8
PLAIN, PLAIN_MOST = 5.0, 14.0
"""Levels by which the border differs from a plane of light: its root mean square, and what 98 of 100 pixels stay below."""
_NEAR, _FAR = 2.5, 16.0
"""Times the border's own noise up to which a pixel is background, and levels beyond that from which it is all figure."""
_LIGHT = 0.5
"""Share with which a difference of light alone counts: shadows of the figure lie on the background."""
LEAST, MOST = 0.05, 0.9
"""Of the picture that a figure fills."""
FACE = 0.97
"""Of a face's middle that has to be figure."""
ONE = 0.98
"""Of what is no background that is in one piece."""
_QUALITY = 8.0


@dataclass(frozen=True, slots=True)
class PlainBackground:
    """A background of one colour.

    Attributes
    ----------
    plate
        As it would be seen without the figure, u8 [h, w, 3] BGR.
    noise
        Levels by which it differs from that, root mean square.
    """

    plate: U8
    noise: float

    @classmethod
    def of(cls, pictures: Sequence[U8]) -> PlainBackground | None:
        """Find it in pictures u8 [h, w, 3] BGR of one shot; None where there is none."""
        height, width = pictures[0].shape[:2]
        border = _border(height, width)
        rows, columns = (axis[border].astype(np.float64) for axis in np.indices((height, width)))
        terms = np.stack([np.ones_like(rows), rows / height, columns / width], axis=1)
        seen = np.mean([picture[border] for picture in pictures], axis=0)
        light = np.linalg.lstsq(terms[::_COARSE], seen[::_COARSE], rcond=None)[0]
        off = np.concatenate([np.abs(picture[border] - terms @ light).max(axis=1)[::_COARSE] for picture in pictures])
        noise = float(np.sqrt((off**2).mean()))
        if noise > PLAIN or np.percentile(off, 98) > PLAIN_MOST:
            return None
        down, across = np.arange(height)[:, None, None] / height, np.arange(width)[None, :, None] / width
        plate = np.clip(np.rint(light[0] + down * light[1] + across * light[2]), 0, 255).astype(np.uint8)
        return cls(np.ascontiguousarray(plate), max(noise, 1.0))

    def matte(self, picture: U8) -> U8:
        """Say how far each pixel of ``picture`` u8 [h, w, 3] BGR is the figure, u8 [h, w]."""
        away = self._away(picture)
        near = _NEAR * self.noise
        matte = np.clip((away - near) * (255 / _FAR), 0, 255).astype(np.uint8)
        # Background is what the border leads to; what it does not reach is figure, whatever its colour.
        reach = np.zeros((matte.shape[0] + 2, matte.shape[1] + 2), np.uint8)
        free = (matte < 128).astype(np.uint8)
        for row, column in _seeds(free):
            if free[row, column] == 1:
                cv2.floodFill(free, reach, (column, row), 2)
        beyond = cv2.dilate((free == 2).astype(np.uint8), np.ones((3, 3), np.uint8))
        matte[beyond == 0] = 255
        return np.asarray(cv2.GaussianBlur(matte, (3, 3), 0), np.uint8)

    def _away(self, picture: U8) -> F32:
        """Give by how many levels each pixel differs from the background, f32 [h, w]; light counts less than colour."""
        # The mean of neighbours has a third of their noise; an edge is as soft as that at least.
        differs = cv2.blur(picture.astype(np.float32) - self.plate, (3, 3))
        light = differs.mean(axis=2)
        colour = np.abs(differs - light[:, :, None]).max(axis=2)
        return np.asarray(np.maximum(colour * 2, np.abs(light) * _LIGHT * 2), np.float32)


def write_matte(folder: Path, crops: NDArray[np.int32]) -> bool:
    """Write matte and plate beside the loop in ``folder`` where its background is plain; tell whether it is.

    ``crops`` i32 [frames, 4] says where the face is: a matte with a hole in a face is none.
    """
    frames = len(crops)
    looks = {round(one) for one in np.linspace(0, frames - 1, min(frames, LOOKS))}
    samples = [(index, picture) for index, picture in enumerate(_pictures(folder)) if index in looks]
    found = PlainBackground.of([picture for _, picture in samples]) if samples else None
    if found is None or not all(_is_figure(found.matte(picture), crops[index]) for index, picture in samples):
        return False
    cv2.imwrite(str(folder / PLATE), found.plate)
    write_loop(folder / MATTE, (np.asarray(cv2.cvtColor(found.matte(one), cv2.COLOR_GRAY2BGR), np.uint8)
                                for one in _pictures(folder)), quality=_QUALITY)
    return True


def _pictures(folder: Path) -> Iterator[U8]:
    video = VideoReader(folder / LOOP)
    try:
        picture = np.zeros((video.height, video.width, 3), np.uint8)
        while video.read(picture):
            yield picture.copy()
    finally:
        video.close()


def _is_figure(matte: U8, crop: NDArray[np.int32]) -> bool:
    x, y, width, height = crop.tolist()
    # What hangs on the wall would come along.
    count, _, sizes, _ = cv2.connectedComponentsWithStats((matte > 127).astype(np.uint8))
    parts = sizes[1:, cv2.CC_STAT_AREA]
    if count < 2 or parts.max() < ONE * parts.sum():
        return False
    middle = matte[y + height // 4 : y + height * 3 // 4, x + width // 4 : x + width * 3 // 4]
    return bool(LEAST <= (matte > 127).mean() <= MOST and (middle > 250).mean() >= FACE)


def _border(height: int, width: int) -> NDArray[np.bool_]:
    border = np.zeros((height, width), np.bool_)
    border[: max(2, round(height * _UPPER))] = True
    side, down = max(2, round(width * _SIDES)), round(height * _HIGH)
    border[:down, :side] = border[:down, -side:] = True
    return border


def _seeds(free: U8) -> list[tuple[int, int]]:
    """Places along the upper and the side borders from which the background is reached."""
    height, width = free.shape
    return [*((0, column) for column in range(0, width, 8)), *((row, 0) for row in range(0, height, 8)),
            *((row, width - 1) for row in range(0, height, 8))]
