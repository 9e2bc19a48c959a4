"""Pictures out of a video file, one at a time into an array that is there already."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING

import av
import cv2
import numpy as np

from studio.errors import InputError
from studio.media.accepted import LOOP_CONTAINERS, LOOP_DECODERS
from studio.media.container import open_container, packets_of
from studio.media.planes import views

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    U8 = NDArray[np.uint8]

LARGEST = 8192
"""The widest or highest picture that is opened, in pixels."""
LARGE = 2560 * 1440
"""Pixels above which decoding a picture may take a core longer than the 40 ms for which it is shown."""


class VideoReader:
    """The pictures of a video as BGR, in order; one thread at a time.

    Parameters
    ----------
    path
        A file with one yuv420p video stream of even size, in one of `LOOP_DECODERS`.
    threads
        Of the decoder, each at work on a picture of its own; the pictures are the same.

    Raises
    ------
    InputError
        The file cannot be opened, has no video, or its pictures are of a form that is not read here.
    """

    def __init__(self, path: Path, *, threads: int = 1) -> None:
        self.path = path
        try:
            self._container = open_container(path, containers=LOOP_CONTAINERS, decoders=LOOP_DECODERS)
        except InputError as error:
            raise InputError(f"{path.name} cannot be opened as a video.") from error
        if not self._container.streams.video:
            self._container.close()
            raise InputError(f"{path.name} has no pictures in it.")
        self._stream = self._container.streams.video[0]
        # A stream of no known codec has none, whatever PyAV's types say.
        coder: object = self._stream.codec_context
        if coder is None:
            self._container.close()
            raise InputError(f"{path.name} has pictures of a kind that is not known.")
        # Read before the first packet goes to it.
        if self._stream.codec_context.name not in LOOP_DECODERS:
            self._container.close()
            raise InputError(f"{path.name} is {self._stream.codec_context.name!s:.40}: an idle loop is H.264.")
        self._stream.codec_context.thread_count = threads
        self._stream.codec_context.thread_type = "FRAME" if threads > 1 else "SLICE"
        self.width, self.height = self._stream.codec_context.width, self._stream.codec_context.height
        form = self._stream.codec_context.pix_fmt
        if form != "yuv420p" or self.width % 2 or self.height % 2 or max(self.width, self.height) > LARGEST:
            self._container.close()
            raise InputError(f"{path.name} is {self.width} x {self.height} {form}: yuv420p of an even size is wanted.")
        # Pictures that become larger on the way are refused before there is memory for them; coded sizes are whole blocks.
        self._stream.codec_context.options = {"max_pixels": str((self.width + 64) * (self.height + 64))}
        self._planes = np.zeros((self.height * 3 // 2, self.width), np.uint8)
        self._decoded: deque[av.VideoFrame] = deque()
        self._packets = packets_of(self._container, self._stream)
        self._kept: list[av.Packet[av.VideoStream]] = []
        self._sent = self._given = 0
        self._ended = False

    def keep(self, most: int) -> bool:
        """Read the whole video now, encoded as it is, so that pictures come out of memory; before the first picture.

        Parameters
        ----------
        most
            Packets that are kept; a video of more is read from its file as before.

        Returns
        -------
        Whether it is kept.

        Raises
        ------
        InputError
            The file is damaged.
        """
        try:
            kept = list(islice(self._packets, most + 2))
            if len(kept) > most + 1:
                self._ended = not kept[-1].size and next(self._packets, None) is None
                self.rewind()
                return False
        except MemoryError:
            self.close()
            raise
        except av.FFmpegError as error:
            self.close()
            raise InputError(f"{self.path.name} is damaged ({error}).") from error
        self._kept = kept
        return True

    def rewind(self) -> None:
        """Go back to the first picture."""
        self._decoded.clear()
        if self._kept:
            # A decoder that gave a picture for every packet holds none back and goes on with the first, which stands for
            # itself. Emptied, it would take its tables and buffers anew.
            if not self._given == self._sent == len(self._kept) - 1:
                self._stream.codec_context.flush_buffers()
            self._sent = self._given = 0
            self._ended = False
            return
        self._container.seek(0)
        if self._ended:
            self._packets, self._ended = packets_of(self._container, self._stream), False

    def key_before(self, index: int) -> int:
        """Give the number of the last picture up to ``index`` to which `leap` can go: 0 where `keep` did not keep the video."""
        numbers = range(min(index, len(self._kept) - 2), 0, -1)
        return next((one for one in numbers if self._kept[one].is_keyframe), 0)

    def leap(self, key: int) -> None:
        """Go to a picture of `key_before`: the next."""
        self.rewind()
        if key:
            # A key picture is as many packets from the beginning as pictures are shown before it.
            self._stream.codec_context.flush_buffers()
            self._sent = self._given = key

    def read(self, out: U8) -> bool:
        """Decode the next picture into ``out``, u8 [height, width, 3] BGR; tell whether there was one.

        Raises
        ------
        InputError
            The file is damaged here, or the picture has another size than the first.
        """
        frame = self.next()
        if frame is not None:
            self.turn(frame, out)
        return frame is not None

    def turn(self, frame: av.VideoFrame, out: U8) -> None:
        """Turn a picture of `next` into ``out``, u8 [height, width, 3] BGR."""
        copy_planes(frame, self._planes)
        cv2.cvtColor(self._planes, cv2.COLOR_YUV2BGR_I420, dst=out)

    def next(self) -> av.VideoFrame | None:
        """Decode the next picture, to be looked at and not changed; else as `read`."""
        try:
            frame = self._next()
        except MemoryError:
            raise
        except av.FFmpegError as error:
            raise InputError(f"{self.path.name} is damaged ({error}).") from error
        if frame is None:
            return None
        if (frame.height, frame.width, frame.format.name) != (self.height, self.width, "yuv420p"):
            raise InputError(f"{self.path.name} changes its picture size on the way.")
        return frame

    def _next(self) -> av.VideoFrame | None:
        while not self._decoded and not self._ended:
            packet = self._kept[self._sent] if self._kept else next(self._packets)
            self._decoded.extend(packet.decode())
            self._sent += 1
            # An empty packet comes last and drains the decoder.
            if not packet.size:
                self._ended = bool(self._kept) or next(self._packets, None) is None
        self._given += bool(self._decoded)
        return self._decoded.popleft() if self._decoded else None

    def close(self) -> None:
        """Let go of the file; may be called more than once."""
        self._decoded.clear()
        self._kept.clear()
        self._packets.close()
        self._container.close()


def copy_planes(frame: av.VideoFrame, out: U8) -> None:
    """Copy a yuv420p picture of FFmpeg's into ``out``, u8 [height * 3 / 2, width] I420."""
    for plane, own in zip(frame.planes, views(out), strict=True):
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(plane.height, plane.line_size)[:, : plane.width]
        np.copyto(own, rows)
