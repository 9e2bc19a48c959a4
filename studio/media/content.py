"""What a file holds: sound to be spoken, pictures of a person, both or neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from av.stream import Disposition

from studio.media.container import open_container

if TYPE_CHECKING:
    from pathlib import Path

    from av.stream import Stream

PHOTOS = (".jpg", ".jpeg", ".png", ".webp")
"""How the names of photos end."""
_NO_FILM = Disposition.attached_pic | Disposition.timed_thumbnails | Disposition.still_image
"""Streams of pictures that are no film: the cover of a song, and thumbnails."""


@dataclass(frozen=True, slots=True)
class Content:
    """Which kinds of streams there are that FFmpeg has a decoder for; none of them was decoded."""

    sound: bool
    pictures: bool


def look_into(path: Path) -> Content:
    """Read what a file says of itself.

    Raises
    ------
    InputError
        It is no file, or not media.
    """
    with open_container(path) as container:
        # A stream of no known codec has none, whatever PyAV's types say.
        known = [one for one in container.streams if getattr(one, "codec_context", None) is not None]
        return Content(
            sound=any(one.type == "audio" for one in known),
            pictures=any(is_film(one) for one in known),
        )


def is_film(stream: Stream) -> bool:
    """Tell whether a stream holds moving pictures, and no cover or thumbnail."""
    return stream.type == "video" and not stream.disposition & _NO_FILM
