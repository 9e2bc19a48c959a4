"""Open a media file that somebody else made: checked first, and every failure in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import av.error

from studio.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from av.container import InputContainer

FORMATS = (
    "wav w64 aiff au caf mp3 aac flac ogg mov matroska avi asf flv mpeg mpegts mpegvideo amr ac3 eac3 ape tta wv mpc "
    "mpc8 dts voc oma gsm rso"
)
"""FFmpeg's names of the containers that may be opened. Playlists are left out: they make FFmpeg open what they name."""
INDEX_BYTES = 64 * 1024
"""The most that is kept of where packets lie, a stream; what the file itself says is not part of that."""
READABLE = "a wav, mp3, m4a, flac or ogg file, or a video with sound"


def open_container(path: Path) -> InputContainer:
    """Open a file for reading; only this file and no other address is ever read.

    Raises
    ------
    InputError
        No such file, a folder, something that is not a plain file, empty, not readable, or not media.
    """
    try:
        if path.is_dir():
            raise InputError(f"{path} is a folder; name a file in it.")
        if not path.exists():
            raise InputError(f"There is no file {path}; check the name.")
        if not path.is_file():
            raise InputError(f"{path} is not a plain file; name {READABLE}.")
        with path.open("rb") as file:
            empty = not file.read(1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "the name holds a zero byte"
        raise InputError(f"{path} cannot be opened ({reason}); check the name and its permissions.") from error
    if empty:
        raise InputError(f"{path} is empty; name {READABLE}.")
    # FFmpeg notes where each packet of a sound lies until that takes a megabyte; nothing here needs so fine a table.
    allowed = {"protocol_whitelist": "file", "format_whitelist": ",".join(FORMATS.split()), "indexmem": str(INDEX_BYTES)}
    try:
        # The prefix keeps a name such as "concat:a" from being read as an address.
        return av.open(f"file:{path.absolute()}", "r", container_options=allowed, metadata_errors="replace")
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise InputError(f"{path} is not a sound or video that can be read; name {READABLE}.") from error
