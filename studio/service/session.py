"""One speaker of the service: samples are pushed in blocks of any length, pictures come out in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.offline.speaker import Speaker
from studio.errors import InputError
from studio.provenance.marks import Marker, Marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from studio.engine.models.performer import Performer
    from studio.engine.offline.batch import Batch

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

LOUDEST = 64.0
"""Largest magnitude of a sample. Full scale is 1: larger values are another dtype or noise, and are refused."""
MOST_WAITING_S = 120
"""Longest sound that was pushed and not encoded yet: 8 MB at 16 kHz, taken only while it waits."""


class FullError(InputError):
    """More sound waits than a session keeps: take pictures first."""


class Session:
    """One speaker on a performer of its own; the weights are shared with all others on the same avatar.

    One thread at a time. The pictures of a sound are those of `studio.render.render` for the same samples, see
    `studio.engine.offline.speaker.Speaker`.

    Parameters
    ----------
    performer
        Owned by the session from now on, and closed by `close`.
    most
        Largest number of pictures that one call of `make` makes.
    marks
        Invisible mark and label that are put into every picture, idle ones too.

    Attributes
    ----------
    speaker
        Makes the pictures.
    width, height, fps
        Of the pictures, in pixels and pictures a second.
    rate
        Of the pushed sound, in Hz.
    made
        Number of pictures made, idle ones too; it gives the phase of the invisible mark.
    """

    def __init__(self, performer: Performer, most: int = 1, marks: Marks | None = None) -> None:
        picture = performer.manifest.picture
        self.performer, self.rate = performer, performer.timeline.rate
        self.width, self.height, self.fps = picture.width, picture.height, picture.fps
        try:
            self.speaker = Speaker(performer, held_s=MOST_WAITING_S, most=most)
        except BaseException:
            performer.close()
            raise
        self._marker = Marker(marks or Marks(), self.width, self.height, self.fps, performer.mark)
        self.made = 0

    def new_planes(self) -> U8:
        """Make the array of one picture, u8 [height * 3 / 2, width] I420."""
        return np.zeros((self.height * 3 // 2, self.width), np.uint8)

    def push(self, samples: F32) -> None:
        """Add sound, f32 [n] at `rate`.

        Raises
        ------
        InputError
            These are no samples, see `check`.
        FullError
            More than `MOST_WAITING_S` of sound would wait.
        """
        check(samples)
        if len(samples) > self.speaker.room:
            raise FullError(f"More than {MOST_WAITING_S} s of sound wait; take pictures before you send more.")
        self.speaker.push(samples)

    def begin(self, number: int | None = None) -> None:
        """End this speech and drop its pictures that were not made yet; the next picture is the first of another speech.

        Parameters
        ----------
        number
            Picture of a clip at which the idle loop and the invisible mark's phase begin. By default both go on from the last
            picture.
        """
        if number is None:
            self.speaker.begin()
            return
        self.speaker.begin(number % self.performer.manifest.picture.frames)
        self.made = number

    def make(self, pictures: Sequence[U8]) -> int:
        """Make the next pictures of the speech, u8 [height * 3 / 2, width] I420 each; give how many were ready.

        Raises
        ------
        AvatarError
            A network fails, or the idle loop is damaged.
        """
        batch = self.read(pictures)
        if batch is None:
            return 0
        batch.paint()
        return self.finish(batch)

    def read(self, pictures: Sequence[U8]) -> Batch | None:
        """Do of `make` what comes before painting, and give what paints them; None where none is ready."""
        return self.speaker.read(pictures)

    def finish(self, batch: Batch) -> int:
        """Do of `make` what comes after painting; give how many pictures there are."""
        for picture in batch.pictures:
            self._mark(picture)
        return len(batch.pictures)

    def rest(self, picture: U8) -> None:
        """Make an idle picture, with no network, of the same form; `AvatarError` as in `make`."""
        self.speaker.rest(picture)
        self._mark(picture)

    def _mark(self, picture: U8) -> None:
        self._marker.on_planes(picture, self.made, self.made)
        self.made += 1

    def close(self) -> None:
        """End the idle loops' threads; may be called more than once."""
        self.speaker.close()
        self.performer.close()


def check(samples: F32) -> None:
    """Raise `InputError` for what is no sound: other dtypes, NaN, numbers far beyond full scale."""
    if samples.dtype != np.float32 or samples.ndim != 1:
        raise InputError("Sound is one channel of float32 samples.")
    if samples.size and not (np.abs(samples) <= LOUDEST).all():
        raise InputError("The sound has samples that are no numbers or far beyond full scale: send float32 from -1 to 1.")


def from_bytes(data: bytes) -> F32:
    """Read float32, little-endian, as clients send it; half a sample at the end is left out."""
    return np.frombuffer(memoryview(data)[: len(data) // 4 * 4], "<f4").astype(np.float32, copy=False)
