"""A loop that goes forth and back, of pictures that are read once and forwards.

It is encoded a second at a time, in both directions, and joined at the end: no more than a second of pictures is held however
long the loop is, each is encoded from its source once, and work that was interrupted goes on with the next second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.media.loop import FPS, join_loops, write_loop

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

SECOND = FPS
"""Pictures that are encoded at a time, which is one closed group of pictures."""


def turned(count: int) -> NDArray[np.int64]:
    """Give the order that goes forth and back, i64 [2 count - 2]; the turning pictures are there once."""
    return np.concatenate([np.arange(count), np.arange(count - 2, 0, -1)])


def seconds_done(place: Path) -> int:
    """Give how many seconds, from the first, are in ``place`` from earlier work, in both directions."""
    done = 0
    while all(piece.is_file() for piece in _pieces(place, done)):
        done += 1
    return done


def write_turned(path: Path, pictures: Iterable[U8], place: Path, *, done: int = 0,
                 bytes_a_picture: float | None = None) -> int:
    """Write pictures as the loop of `turned`, and give how many there are in one direction.

    Parameters
    ----------
    path
        The MP4 file to write.
    pictures
        u8 [h, w, 3] BGR, taken one at a time, all of one even size, beginning with number ``SECOND * done``.
    place
        A folder for the pieces, which stay there.
    done
        Seconds that `seconds_done` found there.
    bytes_a_picture
        As `write_loop` has it.

    Raises
    ------
    OutputError
        As `write_loop`.
    """
    number, count = done, SECOND * done
    held: list[U8] = []

    def keep(*, last: bool) -> None:
        forth, back = _pieces(place, number)
        # Neither the last again, nor the first, which follows when the loop begins anew.
        others = held[1 if number == 0 else 0 : len(held) - 1 if last else len(held)]
        for piece, shown in ((back, others[::-1]), (forth, held)):
            if shown:
                part = piece.with_name(f".{piece.name}")
                write_loop(part, shown, bytes_a_picture=bytes_a_picture)
                part.replace(piece)

    for picture in pictures:
        if len(held) == SECOND:
            keep(last=False)
            number, held = number + 1, []
        held.append(picture)
        count += 1
    if held:
        keep(last=True)
        number += 1
    both = [_pieces(place, one) for one in range(number)]
    join_loops([*(forth for forth, _ in both), *(back for _, back in reversed(both) if back.is_file())], path)
    return count


def _pieces(place: Path, number: int) -> tuple[Path, Path]:
    return place / f"forth{number:05d}.mp4", place / f"back{number:05d}.mp4"
