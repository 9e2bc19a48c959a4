"""A lack of memory is told as that: FFmpeg's error for it is one of its others too, which say that a file is damaged."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn

import av.error
import pytest

from studio.media import container, decoding
from studio.media.film import Film
from studio.media.pictures import VideoReader
from studio.media.sound import SoundReader
from studio.places import assets

if TYPE_CHECKING:
    from collections.abc import Callable

LOOP, SPEECH = assets() / "avatars" / "mara" / "frames.mp4", assets() / "samples" / "welcome.flac"


def lacks(*_: object, **__: object) -> NoReturn:
    raise av.error.MemoryError(12, "Cannot allocate memory")


class Spent:
    """Packets of which the next finds no memory."""

    __next__ = __iter__ = lacks

    def close(self) -> None:
        pass


@pytest.mark.parametrize("read", [
    lambda: VideoReader(LOOP), lambda: SoundReader(SPEECH), lambda: next(Film(LOOP).read()),
])
def test_a_file_for_which_there_is_no_memory_is_not_called_unreadable(read: Callable[[], object],
                                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container.av, "open", lacks)
    with pytest.raises(MemoryError):
        read()


def test_an_idle_loop_for_which_there_is_no_memory_is_not_called_damaged() -> None:
    for use in (VideoReader.next, lambda video: video.keep(10)):
        video = VideoReader(LOOP)
        video._packets = Spent()
        with pytest.raises(MemoryError):
            use(video)
        video.close()


@pytest.mark.parametrize("packets", [Spent(), (SimpleNamespace(size=10, decode=lacks) for _ in range(1))])
def test_a_sound_for_which_there_is_no_memory_has_no_damaged_pieces(packets: object) -> None:
    decoder = decoding.Decoder(SPEECH, None)
    decoder.close()
    decoder._container = SimpleNamespace(demux=lambda _stream: packets, size=1000, close=lambda: None)
    with pytest.raises(MemoryError):
        list(decoder._decode())
    assert decoder.corrupt == 0
