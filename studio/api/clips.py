"""Clips: an avatar speaks a sound file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from studio import render as rendering
from studio.api.avatars import found_avatar
from studio.avatars import library
from studio.engine.models.device import AUTO

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from studio.api.avatars import Avatar
    from studio.render import RenderReport


def render(
    speech: str | Path,
    clip: str | Path,
    *,
    avatar: str | Path | Avatar = library.DEFAULT,
    track: int | None = None,
    look_ahead_ms: int | None = None,
    threads: int | None = None,
    device: str = AUTO,
    height: int | None = None,
    shape: str | None = None,
    quality: str = "good",
    progress: Callable[[int, int | None], None] | None = None,
    cancel: threading.Event | None = None,
    credentials: bool = True,
    mark: bool = True,
) -> RenderReport:
    """Let an avatar speak a sound file, as a clip as long as the sound; see `studio.render.render` for every parameter.

    Parameters
    ----------
    speech
        A sound file, or a video whose sound is taken.
    clip
        What to write; its name ends in .mp4, .mov, .mkv or .webm, and it appears when it is whole.
    avatar
        As for `load_avatar`, or what that gave.
    track, look_ahead_ms, threads, device, height, shape, quality
        As on the command line.
    progress
        Called after every picture with how many there are, and how many there will be where that is known.
    cancel
        Set it from anywhere to stop.
    credentials, mark
        Sign the clip, and put the invisible mark into its pictures.

    Raises
    ------
    StudioError
        The sound, the avatar or the place of the clip cannot be used.
    CancelledError
        ``cancel`` was set.
    """
    folder, device = found_avatar(avatar, device)
    return rendering.render(
        Path(speech), Path(clip), track=track, avatar=folder, look_ahead_ms=look_ahead_ms, threads=threads, device=device,
        height=height, shape=shape, quality=quality, progress=progress, cancel=cancel, credentials=credentials, mark=mark,
    )
