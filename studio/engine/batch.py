"""Painting for sound that is all there: several pictures at a time, in the form that video is encoded from."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

import numpy as np

from studio.engine.models.sessions import UnusableError
from studio.engine.stages.composite import Composite
from studio.engine.stages.patch import Patch
from studio.engine.stages.seam import Seam

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from studio.engine.models.avatar import Avatar
    from studio.engine.stages.painting import Painting

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)


class Heard(Protocol):
    """What the next pictures say, see `studio.engine.ahead.Ahead`."""

    def take(self, out: F32) -> None:
        """Write the next picture's features, f32 [N, D]."""


class Batch:
    """One avatar painted up to ``size`` pictures at a time; one thread, which must `close` it.

    Generator, light and feather are those of a `Pipeline` and the faces are the same. What lies around the face comes from
    the idle loop's own planes without a way through BGR. On an NVIDIA GPU everything between a face and the finished one is
    done there, half of a batch while the host sees to the other half; should it fail, the processor paints the rest. All
    arrays are made at the start.

    Parameters
    ----------
    avatar
        Stays the caller's; its portrait is not read here.
    size
        The most pictures at a time; 1 where the generator takes no more.
    """

    def __init__(self, avatar: Avatar, size: int = 1) -> None:
        self.size = size = size if avatar.generator.takes_batches else 1
        frame, self._generator, self._crops = avatar.new_frame(), avatar.generator, avatar.crops
        largest = int(self._crops[:, 3].max()), int(self._crops[:, 2].max())
        composite = Composite(avatar.mask, largest)
        self._seam = Seam(avatar.mask) if avatar.manifest.generator.match else None
        self._patches = [Patch(composite, largest) for _ in range(size)]
        face, features = frame.face.shape[1:], frame.features.shape[1:]
        self._faces, self._mouths = np.zeros((size, *face), np.uint8), np.zeros((size, *face), np.uint8)
        # Whole halves, so that a GPU can be given either.
        self._half = (size + 1) // 2
        self._features = np.zeros((2 * self._half, *features), np.float32)
        # The arrays of a shorter batch are the first of a full one; made here, since a network is bound to objects.
        self._cuts = [(self._faces[:count], self._features[:count], self._mouths[:count]) for count in range(1, size + 1)]
        self._painting = self._open_painting(avatar)
        self._sizes = np.ones((self._half, 2), np.float32)
        self._portrait = avatar.new_portrait(planar=True)

    def _open_painting(self, avatar: Avatar) -> Painting | None:
        if not avatar.device.nvidia:
            return None
        # Only here: a computer without a GPU does not load it.
        from studio.engine.chains import painting_for

        try:
            return painting_for(avatar, self._half, depth=2)
        except UnusableError as error:
            _LOG.warning("The networks run on the processor. %s", error.fault.sentence)
            return None

    def make(self, hearing: Heard, pictures: Sequence[U8]) -> None:
        """Make the next pictures, u8 [height * 3 / 2, width] I420 each, at most `size`; ``hearing`` has as many ready.

        Raises
        ------
        AvatarError
            The idle loop ends early or is damaged.
        """
        for number, picture in enumerate(pictures):
            hearing.take(self._features[number])
            self._patches[number].take(picture, self._crops[self._portrait.read(picture)])
        patches = self._patches[: len(pictures)]
        if self._painting is None or not self._paint_there(self._painting, patches):
            self._paint_here(patches)
        for patch, picture in zip(patches, pictures, strict=True):
            patch.put(out=picture)

    def _paint_there(self, painting: Painting, patches: list[Patch]) -> bool:
        """Paint on the device; tell whether it worked."""
        halves = patches[: self._half], patches[self._half :]
        try:
            for number, half in enumerate(halves):
                if half:
                    self._ask(painting, half, self._features[number * self._half :][: self._half])
            for half in halves:
                if half:
                    self._fetch(painting, half)
        except UnusableError as error:
            _LOG.warning("The networks run on the processor. %s", error.fault.sentence)
            self._painting = None
            return False
        return True

    def _ask(self, painting: Painting, patches: list[Patch], features: F32) -> None:
        """Ask the device for some pictures; of too few it paints as many as ever, what lies behind their end for nobody."""
        room = painting.room()
        for number, patch in enumerate(patches):
            face = patch.face
            self._sizes[number] = height, width = face.shape[:2]
            np.copyto(room[number, :height, :width], face)
        painting.tell(features)
        painting.see(self._sizes)
        painting.paint()
        painting.finish()

    def _fetch(self, painting: Painting, patches: list[Patch]) -> None:
        finished, _ = painting.take()
        for number, patch in enumerate(patches):
            face = patch.face
            np.copyto(face, finished[number, : face.shape[0], : face.shape[1]])

    def _paint_here(self, patches: list[Patch]) -> None:
        faces, features, mouths = self._cuts[len(patches) - 1]
        for number, patch in enumerate(patches):
            patch.cut(out=self._faces[number : number + 1])
        self._generator(faces, features, out=mouths)
        for number, patch in enumerate(patches):
            mouth, face = self._mouths[number : number + 1], self._faces[number : number + 1]
            patch.paste(mouth if self._seam is None else self._seam(face, mouth), face)

    def close(self) -> None:
        """End the idle loop's thread; may be called more than once."""
        self._portrait.close()
