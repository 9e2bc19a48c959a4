"""What the reader of the invisible mark wants of a film: its comment, and the blue of its pictures with their times."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import av.error
import numpy as np

from studio.errors import InputError
from studio.media.accepted import FOOTAGE_DECODERS
from studio.media.container import decodable, open_container

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from av.container import InputContainer
    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

MOST_PICTURES = 1500
MOST_PIXELS = 4096 * 4096


@dataclass(slots=True)
class Looked:
    """What a file says: the comment of its metadata, and stretches of its film, each times in seconds and planes u8 [h, w]."""

    comment: str = ""
    stretches: list[list[tuple[float, U8]]] = field(default_factory=list)


def look(path: Path, *, most_s: float, shrunk: Callable[[U8], U8]) -> Looked:
    """Read the comment, and the plane of Cb of each picture at the beginning of a film and, in a long one, in its middle.

    What cannot be read is left out: a damaged film, a sound, or a text.

    Parameters
    ----------
    path
        Any file.
    most_s
        Length of a stretch.
    shrunk
        Makes a smaller copy of a plane.
    """
    found = Looked()
    try:
        with open_container(path) as container:
            found.comment = next((text for key, text in container.metadata.items() if key.lower() == "comment"), "")
            if not container.streams.video or not decodable(container.streams.video[0], FOOTAGE_DECODERS):
                return found
            duration_s = (container.duration or 0) / 1e6
            for begin_s in (0.0, *([duration_s / 2] if duration_s > 2 * most_s else [])):
                if begin_s:
                    container.seek(round(begin_s * 1e6))
                found.stretches.append([])
                for at_s, blue in _planes(container, most_s):
                    found.stretches[-1].append((at_s, shrunk(blue)))
    except (InputError, av.error.FFmpegError, ValueError, EOFError):
        pass
    return found


def _planes(container: InputContainer, most_s: float) -> Iterator[tuple[float, U8]]:
    first = None
    for count, frame in enumerate(container.decode(container.streams.video[0])):
        if frame.time is None or frame.width * frame.height > MOST_PIXELS:
            return
        first = frame.time if first is None else first
        if frame.time - first > most_s or count >= MOST_PICTURES:
            return
        blue = frame.reformat(format="yuv420p").planes[1]
        rows = np.frombuffer(memoryview(blue), np.uint8).reshape(blue.height, blue.line_size)
        yield frame.time - first, rows[:, : blue.width]
