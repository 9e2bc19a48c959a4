"""What the reader of the invisible mark wants of a film: its comment, and the blue of its pictures with their times."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import process_time
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

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
MOST_CPU_S = 60.0
"""Of this process, after which no further stretch is begun."""


class Stretch(Protocol):
    """Takes the pictures of one part of a film."""

    @property
    def begin_s(self) -> float:
        """When the first picture that was put is shown, in seconds of the film."""

    @property
    def end_s(self) -> float:
        """When the last one is."""

    def put(self, blue: U8, at_s: float) -> bool:
        """Take a plane of Cb, u8 [h, w], of a picture ``at_s`` seconds after the film's begin; it is valid for this call.

        False where it does not go with those before it, as one of another size, and was not taken; the first always is.
        """


Part = TypeVar("Part", bound=Stretch)


@dataclass(slots=True)
class SampledFilm(Generic[Part]):
    """What a file says: the comment of its metadata, and what took stretches of its film; whether these are all of it."""

    comment: str = ""
    stretches: list[Part] = field(default_factory=list)
    all: bool = True

    def begin(self, part: Part, most: int) -> Part:
        """Begin a stretch; those that are over are kept only as far as there are ``most``."""
        self.keep_longest(most)
        self.stretches.append(part)
        return part

    def keep_longest(self, most: int) -> None:
        """Leave the shortest stretch out where there is one more than ``most``; what is left is no longer all of the film."""
        if len(self.stretches) > most:
            self.stretches.remove(min(self.stretches, key=lambda part: part.end_s - part.begin_s))
            self.all = False


def look(path: Path, *, most_s: float, most: int, new: Callable[[], Part]) -> SampledFilm[Part]:
    """Read the comment, and the plane of Cb of each picture of a film; of a long one, in parts spread over it.

    A stretch ends also where its pictures change, as in size, and then the next goes on; of more than ``most`` the longest
    are kept, so that a film of many sizes costs no more than another. What cannot be read is left out, and the rest is then
    not all of it: a damaged part of a film, a picture that is too large. In a sound, or a text, there is nothing to look at.

    Parameters
    ----------
    path
        Any file.
    most_s
        Length of a stretch.
    most
        How many there are at most.
    new
        Makes what takes the pictures of one. What it or its ``put`` raises is raised.
    """
    found: SampledFilm[Part] = SampledFilm()
    try:
        with open_container(path) as container:
            found.comment = next((text for key, text in container.metadata.items() if key.lower() == "comment"), "")
            if not container.streams.video:
                return found
            if decodable(container.streams.video[0], FOOTAGE_DECODERS):
                _look_at_parts(container, found, most_s, most, new)
                found.keep_longest(most)
            else:
                found.all = False
    except (InputError, av.error.FFmpegError):
        found.all = False
    return found


def _look_at_parts(container: InputContainer, found: SampledFilm[Part], most_s: float, most: int,
                   new: Callable[[], Part]) -> None:
    duration_s, began_s = (container.duration or 0) / 1e6, process_time()
    # One that is short enough is seen from begin to end; what does not say how long it is, too, as far as that goes.
    apart_s = (duration_s - most_s) / (most - 1) if duration_s > most * most_s else 0.0
    found.all = not apart_s
    first = last = None
    for number in range(most):
        if number and apart_s:
            container.seek(round(((first or 0.0) + number * apart_s) * 1e6))
        begin = part = None
        for at_s, blue in _planes(container, found):
            if process_time() - began_s > MOST_CPU_S:
                found.all = False
                break
            first = at_s if first is None else first
            # A seek goes to a whole picture, which may lie in what was seen.
            if begin is None and last is not None and at_s <= last:
                continue
            begin = at_s if begin is None else begin
            if at_s - begin > most_s:
                break
            if part is None or not part.put(blue, at_s - first):
                part = found.begin(new(), most)
                part.put(blue, at_s - first)
            last = at_s
        if begin is None:
            return
    if any(True for _ in _planes(container, found)):
        found.all = False


def _planes(container: InputContainer, found: SampledFilm[Part]) -> Iterator[tuple[float, U8]]:
    """Give times and planes of Cb until something cannot be read, which is then noted in ``found``."""
    # What the caller does with a picture is not in this `try`: an error of its own is not one of the film.
    try:
        for count, frame in enumerate(container.decode(container.streams.video[0])):
            if frame.time is None or frame.width * frame.height > MOST_PIXELS:
                found.all = False
                return
            if count >= MOST_PICTURES:
                return
            blue = frame.reformat(format="yuv420p").planes[1]
            rows = np.frombuffer(memoryview(blue), np.uint8).reshape(blue.height, blue.line_size)
            yield frame.time, rows[:, : blue.width]
    except EOFError:
        # FFmpeg's answer to reading on after the end.
        return
    except (av.error.FFmpegError, ValueError):
        found.all = False
