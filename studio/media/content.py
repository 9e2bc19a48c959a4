"""What a file holds: sound to be spoken, pictures of somebody, both or neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from av.stream import Disposition

from studio.media.container import open_container

if TYPE_CHECKING:
    from pathlib import Path

PHOTOS = (".jpg", ".jpeg", ".png")
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
            pictures=any(one.type == "video" and not one.disposition & _NO_FILM for one in known),
        )
