"""Painting for sound that is all there: several pictures at a time, in the form that video is encoded from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from studio.engine.models.sessions import UnusableError
from studio.engine.painters.choice import clip_painter
from studio.engine.stages.patch import Patch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from studio.engine.core.frame import Frame
    from studio.engine.models.performer import Performer
    from studio.engine.painters.painter import Painter

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


class FeatureReader(Protocol):
    """Gives the features of pictures in order, as `studio.engine.offline.prefetch.Prefetch`."""

    def take(self, out: F32) -> None:
        """Write the next picture's features, f32 [N, D]."""


@dataclass(slots=True, eq=False)
class FaceArrays:
    """See `studio.engine.painters.painter.Faces`."""

    features: F32
    face: U8
    mouth: U8


class Batch:
    """One avatar painted up to ``size`` pictures at a time; one thread, which must `close` it.

    Painted by the same painter as live, so the faces are the same. What lies around the face comes from the idle loop's own
    planes without a way through BGR. Should a device fail, the processor paints on. All arrays are made at the start.

    Parameters
    ----------
    avatar
        Stays the caller's; its idle loop is not read here.
    size
        The most pictures at a time; 1 where the generator takes no more.
    painter
        Where the networks run; `clip_painter`'s choice unless given.
    matted
        Whether `mattes` are wanted, of an avatar that has them.

    Attributes
    ----------
    mattes
        Of the pictures made last, u8 [height, width] each; empty unless wanted.
    """

    def __init__(self, avatar: Performer, size: int = 1, *, painter: Painter | None = None, matted: bool = False) -> None:
        self.size = size = fitting(avatar, size)
        self.painter = painter if painter is not None else clip_painter(avatar, size)
        frame, self._crops = avatar.new_frame(), avatar.crops
        self._patches = [Patch(avatar.largest_crop) for _ in range(size)]
        self._shown = [0] * size
        self._cuts = cuts(frame, size)
        self._unpainted: Sequence[U8] = ()
        """Pictures that were read last."""
        self._idle_loop = avatar.new_idle_loop(planar=True)
        self._idle_loop.matted = matted
        room = frame.picture.shape[:2]
        self.mattes = [np.zeros(room, np.uint8) for _ in range(size if self._idle_loop.matted else 0)]
        avatar.begin()
        self._passed = np.zeros((frame.picture.shape[0] * 3 // 2, frame.picture.shape[1]), np.uint8)

    def make(self, features: FeatureReader, pictures: Sequence[U8]) -> None:
        """Make the next pictures, u8 [height * 3 / 2, width] I420 each, at most `size`; ``features`` has as many ready.

        Raises
        ------
        AvatarError
            The idle loop ends early or is damaged.
        NetworkError
            A network fails on what it is given.
        """
        self.read(features, pictures)
        self.paint()

    def read(self, features: FeatureReader, pictures: Sequence[U8]) -> None:
        """Do of `make` what comes before painting: `paint` must follow, or a `studio.engine.offline.group.Group`'s."""
        faces = self._cuts[len(pictures) - 1]
        for number, picture in enumerate(pictures):
            features.take(faces.features[number])
            self._shown[number] = self._idle_loop.read(picture)
            if self.mattes:
                np.copyto(self.mattes[number], self._idle_loop.matte)
        self._unpainted = pictures

    @property
    def pictures(self) -> Sequence[U8]:
        """Those that were read last."""
        return self._unpainted

    @property
    def features(self) -> F32:
        """Of the pictures that were read last, f32 [B, N, D]."""
        return self._cuts[len(self._unpainted) - 1].features

    def paint(self) -> None:
        """Paint the pictures that were read last; `NetworkError` as in `make`, and then none was changed."""
        self.painter.renew()
        try:
            self._paint()
        except UnusableError as error:
            self.painter.give_way(error)
            self._paint()
        self.put()

    def rest(self, picture: U8) -> None:
        """Give the idle loop's next picture, u8 [height * 3 / 2, width] I420, with no network; `AvatarError` as in `make`."""
        self._idle_loop.read(picture)

    def go_to(self, index: int) -> None:
        """Go on with picture ``index`` of the idle loop, which is read until there; `AvatarError` as in `make`."""
        for _ in range((index - self._idle_loop.index) % self._idle_loop.frames):
            self._idle_loop.read(self._passed)

    def _paint(self) -> None:
        self.painter.paint(self._cuts[len(self._unpainted) - 1], self.cut())

    def cut(self) -> list[U8]:
        """Cut the faces out of the pictures that were read last, u8 [h, w, 3] BGR each, to be painted where they are."""
        patches = self._patches[: len(self._unpainted)]
        for patch, picture, shown in zip(patches, self._unpainted, self._shown, strict=False):
            patch.take(picture, self._crops[shown])
        return [patch.face for patch in patches]

    def put(self) -> None:
        """Put the painted faces of `cut` back into their pictures."""
        for patch, picture in zip(self._patches, self._unpainted, strict=False):
            patch.put(out=picture)

    def close(self) -> None:
        """End the idle loop's thread; may be called more than once."""
        self._idle_loop.close()


def fitting(avatar: Performer, size: int) -> int:
    """Say how many of ``size`` pictures may be painted in one run: 1 where the generator takes no more."""
    # What was tried is the processor's memory; a GPU has its own.
    return size if avatar.device.nvidia and avatar.generator.takes_batches else avatar.generator.up_to(size)


def cuts(frame: Frame, size: int) -> list[FaceArrays]:
    """Make the arrays of runs of 1 to ``size`` pictures: those of a shorter run are the first of the longest.

    Made at the start, since a network is bound to objects.
    """
    features, faces, mouths = (_room(size, one) for one in (frame.features, frame.face, frame.mouth))
    return [FaceArrays(features[:count], faces[:count], mouths[:count]) for count in range(1, size + 1)]


def _room(size: int, one: NDArray[Any]) -> NDArray[Any]:
    """Make the array of so many pictures that ``one`` is of one."""
    return np.zeros((size, *one.shape[1:]), one.dtype)
