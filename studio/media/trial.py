"""What a confined process does with a sound, a video or a photo: open it and decode its beginning."""

from __future__ import annotations

import contextlib
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av.error
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

from studio.errors import InputError
from studio.media.chained import links_of
from studio.media.container import decodable, open_container

if TYPE_CHECKING:
    from collections.abc import Mapping

    from av.container import InputContainer
    from av.stream import Stream

    from studio.media.chained import Link

AUDIO, VIDEO = 40, 8
"""Packets decoded of a sound stream and of a video stream: a decoder allocates its memory within the first ones."""
MOST_STREAMS = 20
"""The first streams of a file that are tried; more than the reader examines for a voice."""


def media(request: Mapping[str, Any], blobs: Mapping[str, bytes]) -> dict[str, Any]:  # noqa: ARG001
    """Open a container and decode its beginning; errors of decoding are left to the reader, which reports them."""
    path, wanted = Path(request["path"]), str(request["wanted"])
    streams = _begin(path, wanted, None)
    for link in links_of(path)[1:]:
        # What of a chain cannot be opened is left out by its reader too.
        with contextlib.suppress(InputError):
            _begin(path, wanted, link)
    return {"streams": streams}


def _begin(path: Path, wanted: str, link: Link | None) -> int:
    """Open a container, decode the beginning of its streams, and give their number."""
    with open_container(path, wanted=wanted, link=link) as container:
        for stream in list(container.streams)[:MOST_STREAMS]:
            try:
                _decode(container, stream)
            except av.error.MemoryError as error:
                raise MemoryError from error
            except (av.error.FFmpegError, ValueError, IndexError, EOFError):
                continue
        if not len(container.streams):
            raise InputError(f"{path} has nothing in it that can be read; name {wanted}.")
        return len(container.streams)


def _decode(container: InputContainer, stream: Stream) -> None:
    if not isinstance(stream, AudioStream | VideoStream) or not decodable(stream):
        return
    stream.codec_context.thread_count = 1
    for packet in islice(container.demux(stream), AUDIO if isinstance(stream, AudioStream) else VIDEO):
        packet.decode()
    container.seek(0)


def photo(request: Mapping[str, Any], blobs: Mapping[str, bytes]) -> dict[str, Any]:  # noqa: ARG001
    """Decode a photo that is handed over."""
    import cv2
    import numpy as np

    picture = cv2.imdecode(np.frombuffer(blobs["photo"], np.uint8), cv2.IMREAD_COLOR)
    return {"size": [] if picture is None else list(picture.shape[:2])}
