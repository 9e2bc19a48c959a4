"""What a clip may be, as a person chooses it: in the settings for all clips, in the export for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.sentences import clips as say

if TYPE_CHECKING:
    from studio.avatars.format import Picture

HEIGHTS = (None, 1080, 720, 480)
"""Lines of the clip, as in 1080p: its shorter side in pixels, whichever way up it is; None is the avatar's own size."""
SHAPES = {"9:16": (1080, 1920), "1:1": (1080, 1080)}
"""Shapes that a clip may be cut to around the face, and its size then; the names are of `studio.engine.offline.cropping`."""
QUALITIES = ((say.QUALITY_GOOD, "good"), (say.QUALITY_BEST, "best"), (say.QUALITY_SMALL, "small"))


def clip_size(picture: Picture, lines: int | None) -> tuple[int, int]:
    """Give width and height of a clip of so many lines, both even; the avatar's own for None."""
    if lines is None:
        return picture.width, picture.height
    short = min(picture.width, picture.height)
    return tuple(round(side * lines / short / 2) * 2 for side in (picture.width, picture.height))  # type: ignore[return-value]
