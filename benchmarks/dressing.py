"""Glasses and a beard drawn into footage, where the eyes were measured: who wears them should be learnt as well as others."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np

from studio.avatars.capture.path import steady
from studio.media.film import Film

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

FPS = 25
GLASSES, BEARD = "glasses", "beard"
WORN = GLASSES, BEARD
_LENS, _RIM = (0.36, 0.3), 0.05
"""Half axes of a lens and width of its rim, in eye distances."""
_FRAME, _HAIR = (30, 25, 25), (30, 38, 52)
_DENSE = 0.8
_SKIN = (95, 140), (135, 180)
"""Between which Cb and Cr are skin: a beard grows on nothing else, so lips and teeth stay, and it moves with the jaw."""
_LIPS = 12
"""How much more Cr than skin has lips have."""


def dress(video: Path, rows: F32, worn: list[str], out: Path) -> None:
    """Write the footage again, H.264 with its sound as it is, with some of `WORN` on the face.

    ``rows`` f32 [n, columns] is as `studio.avatars.capture.follow.Follower` measured it.
    """
    face, film = steady(rows), Film(video)
    hair = cv2.GaussianBlur(np.random.default_rng(5).normal(0, 1, (film.height, film.width)).astype(np.float32), (0, 0), 1.2)
    with av.open(str(video)) as source, av.open(str(out), "w") as file:
        shown = file.add_stream("libx264", rate=FPS)
        heard = file.add_stream_from_template(source.streams.audio[0])
        shown.width, shown.height, shown.pix_fmt = film.width, film.height, "yuv420p"
        shown.options = {"crf": "18", "preset": "veryfast"}
        for one in film.read():
            if one.index >= len(rows):
                break
            picture = np.ascontiguousarray(one.picture)
            place = tuple(face.middle[one.index].tolist()), float(face.apart[one.index])
            if BEARD in worn:
                grow_beard(picture, *place, hair)
            if GLASSES in worn:
                put_on_glasses(picture, *place)
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = one.index, Fraction(1, FPS)
            file.mux(shown.encode(frame))
        file.mux(shown.encode(None))
        for packet in source.demux(audio=0):
            if packet.dts is not None:
                packet.stream = heard
                file.mux(packet)


def put_on_glasses(picture: U8, middle: tuple[float, float], apart: float) -> None:
    """Draw dark rims around eyes u8 [h, w, 3] that are ``apart`` pixels apart around ``middle``, and light on the lenses."""
    x, y = middle
    rim, axes = max(1, round(_RIM * apart)), tuple(round(one * apart) for one in _LENS)
    for side in (-0.5, 0.5):
        centre = round(x + side * apart), round(y + 0.04 * apart)
        glare = picture.copy()
        cv2.ellipse(glare, (centre[0] - axes[0] // 3, centre[1] - axes[1] // 3), (axes[0] // 4, axes[1] // 5), -30, 0, 360,
                    (255, 255, 255), -1, cv2.LINE_AA)
        cv2.addWeighted(glare, 0.35, picture, 0.65, 0, dst=picture)
        cv2.ellipse(picture, centre, axes, 0, 0, 360, _FRAME, rim, cv2.LINE_AA)
        outer = round(x + 2 * side * (0.5 + _LENS[0]) * apart)
        cv2.line(picture, (outer, centre[1]), (round(x + 2.4 * side * apart), centre[1]), _FRAME, rim, cv2.LINE_AA)
    bridge = (round(x - (0.5 - _LENS[0]) * apart), round(y)), (round(x + (0.5 - _LENS[0]) * apart), round(y))
    cv2.line(picture, *bridge, _FRAME, rim, cv2.LINE_AA)


def grow_beard(picture: U8, middle: tuple[float, float], apart: float, hair: F32) -> None:
    """Darken the skin around mouth and chin u8 [h, w, 3] by ``hair`` f32 [h, w], noise that lies still on the face."""
    height, width = picture.shape[:2]
    y, x = (np.mgrid[0:height, 0:width].astype(np.float32) - np.array(middle[::-1], np.float32)[:, None, None]) / apart
    jaw = (np.abs(x) / 0.95) ** 4 + (np.abs(y - 1.5) / 0.65) ** 4 < 1
    cb_cr = cv2.cvtColor(picture, cv2.COLOR_BGR2YCrCb)[:, :, [2, 1]].astype(np.int16)
    skin = jaw & np.logical_and(*((low < cb_cr[..., one]) & (cb_cr[..., one] < high) for one, (low, high) in enumerate(_SKIN)))
    if not skin.any():
        return
    skin &= cb_cr[..., 1] < np.median(cb_cr[..., 1][skin]) + _LIPS
    moved = cv2.warpAffine(hair, np.array([[1.0, 0, middle[0] - width / 2], [0, 1, middle[1] - height / 2]]), (width, height),
                           borderMode=cv2.BORDER_REFLECT)
    dense = _DENSE * cv2.GaussianBlur(skin.astype(np.float32), (0, 0), 0.02 * apart) * np.clip(0.8 + 0.8 * moved, 0, 1)
    picture[:] = np.rint(picture + dense[..., None] * (0.25 * picture + np.array(_HAIR) * 0.75 - picture))
