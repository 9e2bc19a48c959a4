"""The frames of a file's sound, decoded in order: over damage, and over the links of a chained Ogg file."""

from __future__ import annotations

import contextlib
from bisect import bisect_right
from typing import TYPE_CHECKING

import av.error
from av.audio import AudioFrame, AudioStream

from studio.errors import InputError
from studio.media.chained import length_of, links_of
from studio.media.container import READABLE, open_container, packets_of
from studio.media.content import is_film
from studio.media.plausible import Plausible
from studio.media.tracks import choose, numbered, tracks_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.container import InputContainer

    from studio.media.chained import Link

SETTLE_S = 0.1
"""Decoded and left out after a seek: MP3, AAC and Opus build on the blocks before."""
SETTLE_OGG_S = 3.0
"""The same in Ogg, where FFmpeg stamps what comes before the first page's end with the time that was asked for."""
MOST_CORRUPT_IN_A_ROW = 1_000
"""Packets that cannot be decoded, one after another, after which a file counts as damaged."""
COUNTED = ("mov", "flac")
"""FFmpeg's names of containers that state how long each track is."""


class Decoder:
    """One track of a file's sound; one owner, one thread.

    Parameters
    ----------
    path, track
        As `studio.media.sound.SoundReader` has them.

    Attributes
    ----------
    rate, channels
        As the file states them.
    duration_s
        As the file states it, or None.
    corrupt
        Packets, and links of a chain, that could not be decoded so far.
    tracks, track, choice
        See `SoundReader`.

    Raises
    ------
    InputError
        There is no sound, or none that can be decoded.
    """

    def __init__(self, path: Path, track: int | None) -> None:
        self.path = path
        self.corrupt = 0
        self.choice = ""
        self._links: tuple[Link | None, ...] = links_of(path) or (None,)
        self._link = 0
        self._container = open_container(path, link=self._links[0])
        try:
            self._stream = self._choose(track)
            # A decoder's own threads gain nothing on sound.
            self._stream.codec_context.thread_count = 1
            self.rate, self.channels = self._stream.codec_context.sample_rate, self._stream.codec_context.channels
            self._origin_s = _earliest_s(self._container)
            self._begins_s = [0.0]
            self.duration_s = self._stated_s() if len(self._links) == 1 else self._add_up()
        except BaseException:
            self._container.close()
            raise

    @property
    def counted(self) -> bool:
        """Whether the length was counted when the file was written; others guess it from its size, or mean its pictures."""
        name = self._container.format.name
        return name.startswith(COUNTED) or (name.startswith("matroska") and len(self._container.streams) == 1)

    def frames(self) -> Iterator[tuple[AudioFrame, float | None, bool]]:
        """Decode from where the file stands to its end.

        Yields
        ------
        A frame; the second it begins at, from the start of its link, None where the file does not say; and whether it is the
        first of a link that comes right after the one before.

        Raises
        ------
        InputError
            Nothing can be decoded for long.
        """
        for frame in self._decode():
            yield frame, self._second(frame), False
        while self._link + 1 < len(self._links):
            try:
                self._go_to(self._link + 1)
            except InputError:
                self._link, self.corrupt = self._link + 1, self.corrupt + 1
                continue
            begins = True
            for frame in self._decode():
                yield frame, self._second(frame), begins
                begins = False

    def seek(self, seconds: float) -> float:
        """Let `frames` begin a little before a second of the whole; give the one at which the link with it begins.

        Raises
        ------
        InputError
            The file can only be decoded from its start, and not once more.
        """
        link = bisect_right(self._begins_s, seconds) - 1
        if link != self._link:
            self._go_to(link)
        begins_s = self._begins_s[link]
        # Where a format cannot find the place (FLAC near its end), everything before it is decoded and left out.
        before_s = SETTLE_OGG_S if self._container.format.name == "ogg" else SETTLE_S
        for place_s in (self._origin_s + max(0.0, seconds - begins_s - before_s), self._origin_s):
            try:
                self._container.seek(int(place_s * 1_000_000), backward=True)
                break
            except av.error.FFmpegError as error:
                reason = error
        else:
            raise InputError(f"{self.path} cannot be played from another place; play it from its start.") from reason
        return begins_s

    def measure(self, most_s: float) -> float | None:
        """Give the length in seconds by the time stamps of the file's packets; None where it is longer than ``most_s``.

        Reads the file, or as much of it as lasts so long, without decoding it, and leaves this decoder where it stands.
        """
        if len(self._links) > 1:
            return self.duration_s if self.duration_s is not None and self.duration_s <= most_s else None
        end_s = 0.0
        with open_container(self.path) as container, \
                contextlib.closing(packets_of(container, container.streams[self.track.stream])) as packets, \
                contextlib.suppress(av.error.FFmpegError):
            for packet in packets:
                if packet.pts is None or packet.time_base is None:
                    continue
                end_s = max(end_s, float((packet.pts + (packet.duration or 0)) * packet.time_base) - self._origin_s)
                if end_s > most_s:
                    return None
        return end_s

    def close(self) -> None:
        """Let go of the file; may be called more than once."""
        self._container.close()

    def _decode(self) -> Iterator[AudioFrame]:
        """Decode the link in which the file stands, to its end."""
        packets, plausible = packets_of(self._container, self._stream), Plausible(self.path, self._container.size)
        in_a_row = 0
        try:
            while in_a_row < MOST_CORRUPT_IN_A_ROW:
                try:
                    packet = next(packets, None)
                except MemoryError:
                    raise
                except av.error.FFmpegError:
                    # The failed iterator is spent; a new one reads on behind the damage.
                    packets = packets_of(self._container, self._stream)
                    in_a_row, self.corrupt = in_a_row + 1, self.corrupt + 1
                    continue
                except IndexError:
                    # PyAV stumbles at the end of a file in which damage looked like one more stream.
                    return
                if packet is None:
                    return
                plausible.packet(packet.size)
                try:
                    frames = packet.decode()
                except av.error.EOFError:
                    return
                except MemoryError:
                    raise
                except av.error.FFmpegError:
                    in_a_row, self.corrupt = in_a_row + 1, self.corrupt + 1
                    continue
                for frame in frames:
                    if isinstance(frame, AudioFrame) and frame.samples:
                        in_a_row = 0
                        plausible.piece(frame.samples, frame.sample_rate or self.rate)
                        yield frame
        finally:
            packets.close()
        raise InputError(f"{self.path} is damaged: its sound cannot be decoded; save it anew, or name {READABLE}.")

    def _go_to(self, link: int) -> None:
        """Stand at the start of a link."""
        container = open_container(self.path, link=self._links[link])
        stream = self._same_track(container)
        if stream is None:
            container.close()
            raise InputError(f"{self.path} goes on with sound of an unknown kind; convert it to wav.")
        self._container.close()
        self._container, self._stream, self._link = container, stream, link
        stream.codec_context.thread_count = 1
        self._origin_s = _earliest_s(container)

    def _choose(self, wanted: int | None) -> AudioStream:
        usual = self._container.streams.best("audio")
        if not isinstance(usual, AudioStream):
            raise InputError(f"{self.path} has no sound in it; name {READABLE}.")
        self.tracks = tracks_of(self._container)
        if not self.tracks:
            raise InputError(f"{self.path} has sound of an unknown kind; name {READABLE}.")
        if wanted is not None:
            self.track = numbered(self.path, self.tracks, wanted)
        elif len(self.tracks) > 1:
            self.track, self.choice = choose(self.path, self.tracks, usual.index, self._links[0])
        else:
            self.track = self.tracks[0]
        return self._container.streams[self.track.stream]  # type: ignore[return-value]  # `tracks_of` gives sound alone

    def _same_track(self, container: InputContainer) -> AudioStream | None:
        """Give the track of another link that goes on with the one that was chosen; None where there is no sound."""
        tracks = tracks_of(container)
        if not tracks:
            return None
        return container.streams[tracks[min(self.track.number, len(tracks)) - 1].stream]  # type: ignore[return-value]  # as above

    def _second(self, frame: AudioFrame) -> float | None:
        if frame.pts is None or frame.time_base is None:
            return None
        return float(frame.pts * frame.time_base) - self._origin_s

    def _stated_s(self) -> float | None:
        if self._stream.duration is not None and self._stream.time_base is not None:
            late_s = float((self._stream.start_time or 0) * self._stream.time_base) - self._origin_s
            return float(self._stream.duration * self._stream.time_base) + max(0.0, late_s)
        # The container counts microseconds.
        return self._container.duration / 1e6 if self._container.duration else None

    def _add_up(self) -> float:
        """Note at which second each link of a chain begins, and give the length of all."""
        end_s = 0.0
        self._begins_s = []
        for link in self._links:
            self._begins_s.append(end_s)
            with contextlib.suppress(InputError), open_container(self.path, link=link) as container:
                stream = self._same_track(container)
                end_s += length_of(stream) if stream is not None else 0.0
        return end_s


def _earliest_s(container: InputContainer) -> float:
    """Give the origin of a file: when the first of its sound and pictures begins, by its own time stamps."""
    starts = [
        float(one.start_time * one.time_base) for one in container.streams
        if one.start_time is not None and one.time_base is not None and (one.type == "audio" or is_film(one))
    ]
    return min(starts, default=0.0)
