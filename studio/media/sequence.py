"""A clip as a folder of PNG files, one for each picture, and the sound beside them: for editors and compositors."""

from __future__ import annotations

import wave
from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

import cv2
import numpy as np

from studio.errors import OutputError
from studio.files.draft import output_error
from studio.files.folders import DraftFolder
from studio.media.encoding import SOUND_RATE, Planes

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

PACKING = 1
"""Of PNG: more takes three times as long for a tenth less."""
FULL_SCALE = 32767.0
NAME, SOUND = "{:06d}.png", "sound.wav"
"""Of the pictures, from 1, and of the sound: 16 bits, two channels."""


class Sequence:
    """Write a folder of pictures on the caller's thread; it appears when it is whole. What `ClipWriter` has of methods.

    Parameters
    ----------
    path
        The folder.
    width, height
        Of the pictures, even.
    alpha
        Whether they have alpha.

    Raises
    ------
    OutputError
        There is something by that name, or it cannot be written there.
    """

    def __init__(self, path: Path, *, width: int, height: int, alpha: bool) -> None:
        self.path = path
        self._alpha, self._made = alpha, 0
        self._picture = np.zeros((height, width, 4 if alpha else 3), np.uint8)
        self._size = width, height
        self._free: list[Planes] = []
        self._open = ExitStack()
        if path.exists():
            raise OutputError(f"{path} is there already: choose another name, or remove it.")
        try:
            self._draft = self._open.enter_context(DraftFolder(path.parent, path.name))
            self._sound: wave.Wave_write = self._open.enter_context(wave.open(str(self._draft.inner / SOUND), "wb"))  # noqa: SIM115
        except OSError as error:
            self._open.close()
            raise output_error(path, error) from error
        self._sound.setnchannels(2)
        self._sound.setsampwidth(2)
        self._sound.setframerate(SOUND_RATE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.abort()

    def borrow(self) -> Planes:
        """Lend a picture to be filled and given to `put_planes`, u8 [h, w, 4] BGRA with alpha, else I420."""
        return self._free.pop() if self._free else Planes(*self._size, alpha=self._alpha)

    def put_planes(self, planes: Planes) -> None:
        """Write a picture of `borrow` as the next file."""
        picture = planes.array
        if not self._alpha:
            cv2.cvtColor(planes.array, cv2.COLOR_YUV2BGR_I420, dst=self._picture)
            picture = self._picture
        self._made += 1
        try:
            data = cv2.imencode(".png", picture, (cv2.IMWRITE_PNG_COMPRESSION, PACKING))[1]
            (self._draft.inner / NAME.format(self._made)).write_bytes(data.data)
        except OSError as error:
            raise output_error(self.path, error) from error
        self._free.append(planes)

    def put_sound(self, playback: F32) -> None:
        """Add the next samples, f32 [m, 2] at 48 kHz."""
        scaled = np.rint(np.clip(np.nan_to_num(playback), -1.0, 1.0) * FULL_SCALE).astype("<i2")
        try:
            self._sound.writeframesraw(scaled.tobytes())
        except OSError as error:
            raise output_error(self.path, error) from error

    def finish(self) -> None:
        """Complete the sound and give the folder its name."""
        try:
            self._sound.close()
            self._draft.keep()
        except OSError as error:
            raise output_error(self.path, error) from error

    def abort(self) -> None:
        """Leave nothing behind; no effect after `finish`."""
        self._open.close()
