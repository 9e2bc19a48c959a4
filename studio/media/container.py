"""Open a media file from elsewhere: checked first, and every failure in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import av
import av.error

from studio.errors import InputError
from studio.media.accepted import CONTAINERS, DECODERS
from studio.media.signatures import found, lacks_index
from studio.media.trying import try_media
from studio.redaction import FILE, hide

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream

    from studio.media.chained import Link

_S = TypeVar("_S", bound="Stream")
INDEX_BYTES = 64 * 1024
"""The most that is kept of where packets lie, a stream; what the file itself says is not part of that."""
# Tags that are not UTF-8: from 19 on PyAV reads them as Python reads file names, before that only if it is told what to do.
_LENIENT: dict[str, Any] = {} if int(av.__version__.split(".")[0]) >= 19 else {"metadata_errors": "replace"}
READABLE = "a wav, mp3, m4a, flac or ogg file, or a video with sound"


def open_container(path: Path, *, containers: Sequence[str] = CONTAINERS, decoders: Sequence[str] = DECODERS,
                   wanted: str = READABLE, link: Link | None = None) -> InputContainer:
    """Open a file for reading; only this file and no other address is ever read.

    Parameters
    ----------
    path
        The file.
    containers
        FFmpeg's names of those that it may be.
    decoders
        FFmpeg's names of those that may be used while it looks what is in the file. PyAV makes its own afterwards, by the kind
        of the stream: what decodes asks `decodable` first.
    wanted
        What should be given instead of a file that cannot be used, for messages.
    link
        The part of the file that is read, see `studio.media.chained`; None for the whole.

    Raises
    ------
    InputError
        No such file, a folder, something that is not a plain file, empty, not readable, or not media.
    """
    hide(path.name, FILE)
    try:
        if path.is_dir():
            raise InputError(f"{path} is a folder; name a file in it.")
        if not path.exists():
            raise InputError(f"There is no file {path}; check the name.")
        if not path.is_file():
            raise InputError(f"{path} is not a plain file; name {wanted}.")
        with path.open("rb") as file:
            empty = not file.read(1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "the name holds a zero byte"
        raise InputError(f"{path} cannot be opened ({reason}); check the name and its permissions.") from error
    if empty:
        raise InputError(f"{path} is empty; name {wanted}.")
    try_media(path, wanted)
    # FFmpeg notes where each packet of a sound lies until that takes a megabyte; nothing here needs so fine a table.
    allowed = {"protocol_whitelist": "file" if link is None else "subfile,file", "format_whitelist": ",".join(containers),
               "codec_whitelist": ",".join(decoders), "indexmem": str(INDEX_BYTES)}
    try:
        # The prefix keeps a name such as "concat:a" from being read as an address.
        address = f"file:{path.absolute()}"
        if link is not None:
            address = f"subfile,,start,{link.start},end,{link.end},,:{address}"
        opened: InputContainer = av.open(address, "r", container_options=allowed, **_LENIENT)
    except MemoryError:
        # FFmpeg's own is one of its errors too, and says nothing about the file.
        raise
    except (av.error.FFmpegError, OSError, ValueError) as error:
        if lacks_index(path) and "photo" not in found(path):
            raise InputError(f"{path} is not whole: it ends before its index, without which nothing of it can be read; copy or "
                             "record it again.") from error
        raise InputError(f"{path} is not a sound or video that can be read{found(path)}; name {wanted}.") from error
    return opened


def packets_of(container: InputContainer, stream: _S) -> Generator[Packet[_S]]:
    """Give a stream's packets from where the container stands.

    To be closed where it is not read to its end: with the iterator alone PyAV does not free what it reads into.
    """
    return cast("Generator[Packet[_S]]", container.demux(stream))


def decodable(stream: Stream, decoders: Sequence[str] = DECODERS) -> bool:
    """Tell whether a stream's decoder is one of these; one of a codec that is not known has none."""
    coder = getattr(stream, "codec_context", None)
    return coder is not None and coder.codec.name in decoders
