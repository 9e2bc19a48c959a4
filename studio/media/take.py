"""A film that a person takes of themselves: pictures and sound as they come, in Matroska."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import numpy as np

from studio.files.draft import Draft, output_error
from studio.files.names import free_path
from studio.files.private import make_private

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

RATE = 16_000
_CLOCK = Fraction(1, 1000)
_AWAY = 0.4
"""Seconds by which sound may be behind its pictures."""


class Take:
    """What is written while it is recorded; one thread. It gets its name, or a free one beside it, by `keep`.

    Parameters
    ----------
    path
        Where the film will be; its folder is made, for this user alone.
    width, height
        Of its pictures, even.
    began_s
        The monotonic second at which it begins.

    Raises
    ------
    OutputError
        It cannot be written.
    """

    def __init__(self, path: Path, width: int, height: int, began_s: float) -> None:
        try:
            make_private(path.parent)
        except OSError as error:
            raise output_error(path, error) from error
        path = free_path(path.parent, path.stem, path.suffix)
        self._draft: Draft | None = Draft(path, private=True)
        self._path, self._began_s, self._at = path, began_s, 0
        self.seconds = 0.0
        self._last = -1
        try:
            self._file = av.open(str(self._draft.temporary), "w", format="matroska")
            self._video: Any = self._file.add_stream("libx264", rate=30)
            self._video.width, self._video.height, self._video.pix_fmt = width, height, "yuv420p"
            self._video.options = {"crf": "17", "preset": "superfast", "bf": "0"}
            self._video.codec_context.time_base = _CLOCK
            self._sound: Any = self._file.add_stream("pcm_s16le", rate=RATE, layout="mono")
        except (OSError, ValueError) as error:
            self.close()
            raise output_error(path, error) from error

    def add(self, picture: U8, came_s: float, sound: F32) -> None:
        """Write a picture u8 [height, width, 3] BGR and the sound f32 [n] at 16 kHz that came since the one before."""
        at = max(self._last + 1, round(1000 * (came_s - self._began_s)))
        self._last, self.seconds = at, at / 1000
        frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
        frame.pts, frame.time_base = at, _CLOCK
        try:
            self._file.mux(self._video.encode(frame))
            self._write_sound(sound)
        except OSError as error:
            raise output_error(self._path, error) from error

    def keep(self) -> Path:
        """End the file and give it its name."""
        assert self._draft is not None
        try:
            self._file.mux(self._video.encode(None))
            self._file.close()
        except OSError as error:
            raise output_error(self._path, error) from error
        draft, self._draft = self._draft, None
        draft.keep()
        return draft.path

    def close(self) -> None:
        """Remove what was not kept."""
        if self._draft is not None:
            self._draft.discard()
            self._draft = None

    def _write_sound(self, sound: F32) -> None:
        if not len(sound):
            return
        # A microphone that was away for a moment is silent for it, or all that follows would be early.
        lacking = round(self._last * RATE / 1000) - self._at - len(sound)
        if lacking > _AWAY * RATE:
            sound = np.concatenate([np.zeros(lacking, np.float32), sound])
        samples = np.rint(np.clip(sound, -1, 1) * 32767).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, self._at, Fraction(1, RATE)
        self._at += len(sound)
        self._file.mux(self._sound.encode(frame))
