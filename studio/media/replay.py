"""The last seconds of the program, encoded as they came and held in memory, so that they can still be kept afterwards."""

from __future__ import annotations

import io
import threading
from collections import deque
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import av
import av.error

from studio.errors import OutputError
from studio.files.draft import Draft, output_error
from studio.files.names import shown
from studio.media.encoders import X264
from studio.media.encoding import BLOCK, LIVE_GROUP_S, Planes, add_pictures, add_sound, sound_frame
from studio.media.formats import FORMATS, RECORDED, format_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from av.packet import Packet
    from av.stream import Stream
    from numpy.typing import NDArray

    from studio.media.clip import Seal
    from studio.media.encoders import H264Encoder

    F32 = NDArray[np.float32]

MOST_BYTES = 256 * 1024 * 1024
"""Held at most; where the last seconds take more, fewer are held."""


class Replay:
    """Encoders, and what they made of the last ``seconds``; one thread puts, any other may save.

    What is held begins with a whole picture and is at most a second (the distance of whole pictures) longer than ``seconds``.

    Parameters
    ----------
    width, height, fps
        Of the pictures; width and height are even.
    seconds
        How much is held.
    encoder
        One of `studio.media.encoders.working`.
    """

    def __init__(self, *, width: int, height: int, fps: int, seconds: float, encoder: H264Encoder = X264) -> None:
        kind = FORMATS[".mp4"]
        # Nothing is written to it: it brings the encoders, and is what a file's streams are made like.
        self._container = av.open(io.BytesIO(), "w", format="mp4")
        self._tick, self._seconds = Fraction(1, fps), seconds
        self._pictures = add_pictures(self._container, kind, width=width, height=height, fps=fps, threads=1, quality="good",
                                      encoder=encoder, group_s=LIVE_GROUP_S)
        self._sound = add_sound(self._container, kind)
        self._container.start_encoding()
        self._position = 0
        self._held: tuple[deque[Packet[Stream]], deque[Packet[Stream]]] = (deque(), deque())
        """Pictures, and sound, which comes before its pictures."""
        self._bytes = 0
        self._lock = threading.Lock()

    @property
    def bytes(self) -> int:
        """Held now."""
        return self._bytes

    @property
    def seconds(self) -> float:
        """Held now, from the first picture on."""
        with self._lock:
            pictures, _ = self._held
            return float(_time(pictures[-1]) - _time(pictures[0]) + self._tick) if pictures else 0.0

    @property
    def holes(self) -> list[tuple[float, float, int]]:
        """Where pictures are missing in what is held: from when until when in it, in seconds, and how many."""
        with self._lock:
            times = sorted(map(_time, self._held[0]))
        found = []
        for before, after in pairwise(times):
            lacks = round((after - before) / self._tick) - 1
            if lacks > 0:
                found.append((float(before + self._tick - times[0]), float(after - times[0]), lacks))
        return found

    def put_picture(self, planes: Planes) -> None:
        """Encode a picture to be shown at ``planes.index`` / fps."""
        self._keep(0, self._pictures.encode(planes.fitted(self._pictures, self._tick)))

    def put_sound(self, block: F32) -> None:
        """Encode the next samples, f32 [`BLOCK`, 2]."""
        assert len(block) == BLOCK
        self._keep(1, self._sound.encode(sound_frame(block, self._position)))
        self._position += BLOCK

    def held(self) -> Held:
        """Give what is held now, to be saved; `OutputError` when that is nothing yet."""
        with self._lock:
            pictures, sound = map(tuple, self._held)
        if not pictures:
            raise OutputError("There is nothing to save yet; wait a second.")
        begin, end = _time(pictures[0]), max(map(_time, pictures)) + self._tick
        # The sound comes before its pictures.
        packets = [(one, 0) for one in pictures] + [(one, 1) for one in sound if begin <= _time(one) < end]
        return Held(begin, end, packets, (self._pictures, self._sound))

    def close(self) -> None:
        """Let go of the encoders and of what is held."""
        with self._lock:
            for one in self._held:
                one.clear()
            self._bytes = 0
        self._container.close()

    def _keep(self, which: int, packets: list[Packet[Any]]) -> None:
        with self._lock:
            for packet in packets:
                self._held[which].append(packet)
                self._bytes += packet.size
            self._forget()

    def _forget(self) -> None:
        """Leave out whole groups of pictures from the beginning, and the sound before the next."""
        pictures, sound = self._held
        while True:
            second = next((number for number, one in enumerate(pictures) if one.is_keyframe and number), 0)
            if not second or (_time(pictures[-1]) - _time(pictures[second]) < self._seconds and self._bytes <= MOST_BYTES):
                return
            for _ in range(second):
                self._bytes -= pictures.popleft().size
            while sound and _time(sound[0]) < _time(pictures[0]):
                self._bytes -= sound.popleft().size


class Held:
    """What a replay held at one moment.

    Parameters
    ----------
    begin, end
        Of the pictures, in seconds of the replay's clock.
    packets
        Each with the number of its stream, pictures 0 and sound 1.
    streams
        What the file's are made like.
    """

    def __init__(self, begin: Fraction, end: Fraction, packets: list[tuple[Packet[Any], int]], streams: Sequence[Any]) -> None:
        self._begin, self._end, self._packets, self._streams = begin, end, packets, streams

    def pictures(self, fps: int) -> tuple[int, int]:
        """Give the indices of the first picture and of that after the last."""
        return round(self._begin * fps), round(self._end * fps)

    def save(self, path: Path, metadata: Mapping[str, str], seal: Seal | None = None) -> Path:
        """Write it as an MP4, MOV or MKV file, and sign it; give its path. `OutputError` when it cannot be written."""
        kind = format_of(path, among=RECORDED)
        draft = Draft(path, private=True)
        try:
            with av.open(f"file:{draft.temporary.absolute()}", "w", format=kind.container) as file:
                file.metadata.update({key: shown(value) for key, value in metadata.items()})
                streams = [file.add_stream_from_template(one) for one in self._streams]
                for packet, which in sorted(self._packets, key=lambda one: _time(one[0])):
                    file.mux(_copy(packet, self._begin, streams[which]))
        except (av.error.FFmpegError, OSError) as error:
            draft.discard()
            raise output_error(path, error) from error
        kept = seal.inside(draft) if seal is not None else draft
        try:
            kept.keep()
        finally:
            if kept is not draft:
                draft.discard()
        if seal is not None:
            seal.beside(kept.path)
        return kept.path


def _copy(packet: Packet[Stream], begin: Fraction, stream: Stream) -> Packet[Stream]:
    """Give a packet for a file that begins at ``begin``; muxing would change the one that is held."""
    assert packet.pts is not None
    assert packet.time_base is not None
    shift = round(begin / packet.time_base)
    copy: Packet[Stream] = av.Packet(bytes(packet))
    copy.time_base, copy.is_keyframe, copy.stream = packet.time_base, packet.is_keyframe, stream
    copy.pts, copy.dts = packet.pts - shift, (packet.dts if packet.dts is not None else packet.pts) - shift
    return copy


def _time(packet: Packet[Stream]) -> Fraction:
    assert packet.pts is not None
    assert packet.time_base is not None
    return packet.pts * packet.time_base
