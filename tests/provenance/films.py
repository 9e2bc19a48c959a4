"""Films of our own making for the tests of the mark."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np

from studio.media.planes import views
from studio.provenance.mark import Mark, payload_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

WIDTH, HEIGHT, FPS, SECONDS = 640, 360, 25, 8
PAYLOAD = payload_of("c0ffee" + 58 * "0")
ONE, OTHER = PAYLOAD, payload_of("badcab" + 58 * "0")


def film(seed: int = 1) -> Iterator[U8]:
    """Give pictures u8 [HEIGHT * 3 / 2, WIDTH] I420: a still wall, a head that sways and noise of a camera."""
    chance = np.random.default_rng(seed)
    wall = cv2.GaussianBlur(chance.integers(60, 200, (HEIGHT, WIDTH, 3), np.uint8), (0, 0), 5)
    noise = chance.normal(0, 2, (4, HEIGHT, WIDTH, 3))
    for index in range(FPS * SECONDS):
        picture = wall.copy()
        at = (WIDTH // 2 + round(9 * np.sin(index / 17)), HEIGHT // 2 + round(5 * np.sin(index / 11)))
        cv2.ellipse(picture, at, (70, 95), 0, 0, 360, (110, 140, 200), -1)
        cv2.ellipse(picture, (at[0], at[1] + 45), (22, 3 + index % 9), 0, 0, 360, (50, 40, 120), -1)
        noisy = np.clip(picture + noise[index % 4], 0, 255).astype(np.uint8)
        yield np.asarray(cv2.cvtColor(noisy, cv2.COLOR_BGR2YUV_I420), np.uint8)


def film_in_parts(plain: list[U8], parts: Sequence[tuple[int | None, float, int]]) -> list[U8]:
    """Give a film in parts, each with its mark, its seconds, and by how many pictures its phase is later."""
    made: list[U8] = []
    for payload, seconds, later in parts:
        mark = None if payload is None else Mark(WIDTH, HEIGHT, payload)
        for _ in range(round(seconds * FPS)):
            planes = plain[len(made) % len(plain)].copy()
            if mark is not None:
                mark.mark_planes(*views(planes), len(made) + later)
            made.append(planes)
    return made


def written(path: Path, pictures: list[U8], size: tuple[int, int], crf: int, gop: int = 250) -> Path:
    """Write pictures as H.264 of this size, one of ``gop`` at least by itself."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=FPS)
        (stream.width, stream.height), stream.pix_fmt = size, "yuv420p"
        stream.gop_size, stream.options = gop, {"crf": str(crf), "preset": "veryfast", "threads": "1"}
        for planes in pictures:
            frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
            container.mux(stream.encode(frame.reformat(*size, interpolation="AREA")))
        container.mux(stream.encode(None))
    return path


def of_sizes(path: Path, parts: Sequence[tuple[list[U8], tuple[int, int]]]) -> Path:
    """Write a transport stream of H.264 whose pictures change their size: each part in its own, one after the other."""
    count, piece = 0, path.with_suffix(".part.ts")
    with path.open("wb") as whole:
        for pictures, size in parts:
            with av.open(str(piece), "w", format="mpegts") as container:
                stream = container.add_stream("libx264", rate=FPS)
                (stream.width, stream.height), stream.pix_fmt = size, "yuv420p"
                stream.options = {"crf": "20", "preset": "veryfast", "threads": "1", "bf": "0"}
                for planes in pictures:
                    frame = av.VideoFrame.from_ndarray(planes, format="yuv420p").reformat(*size, interpolation="AREA")
                    frame.pts, frame.time_base, count = count, Fraction(1, FPS), count + 1
                    container.mux(stream.encode(frame))
                container.mux(stream.encode(None))
            whole.write(piece.read_bytes())
    piece.unlink()
    return path
