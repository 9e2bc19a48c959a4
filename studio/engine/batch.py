"""Painting for sound that is all there: several pictures at a time, in the form that video is encoded from."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.models.runtime import Network
from studio.engine.models.sessions import UnusableError
from studio.engine.stages.composite import Composite
from studio.engine.stages.patch import Patch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from studio.engine.ahead import Ahead
    from studio.engine.models.avatar import Avatar

    U8 = NDArray[np.uint8]

_LOG = logging.getLogger(__name__)


class Batch:
    """One avatar painted up to ``size`` pictures at a time; one thread, which must `close` it.

    Generator and feather are those of a `Pipeline` and the faces are the same. What lies around the face comes from the
    idle loop's own planes without a way through BGR. All arrays are made at the start.

    Parameters
    ----------
    avatar
        Stays the caller's; its portrait is not read here.
    size
        The most pictures at a time; 1 where the generator takes no more.
    """

    def __init__(self, avatar: Avatar, size: int = 1) -> None:
        self.size = size = size if avatar.generator.takes_batches else 1
        frame = avatar.new_frame()
        self._avatar, self._crops = avatar, avatar.crops
        self._generator = self._open_generator()
        crops = avatar.crops
        largest = int(crops[:, 3].max()), int(crops[:, 2].max())
        composite = Composite(avatar.mask, largest)
        self._patches = [Patch(composite, largest) for _ in range(size)]
        face, features = frame.face.shape[1:], frame.features.shape[1:]
        self._faces, self._mouths = np.zeros((size, *face), np.uint8), np.zeros((size, *face), np.uint8)
        self._features = np.zeros((size, *features), np.float32)
        # The arrays of a shorter batch are the first of a full one; made here, since a network is bound to objects.
        self._cuts = [(self._faces[:count], self._features[:count], self._mouths[:count]) for count in range(1, size + 1)]
        self._portrait = avatar.new_portrait(planar=True)

    def _open_generator(self) -> Network:
        """Open the generator where the avatar is to be painted: sound that is all there needs no chain, only speed."""
        if self._avatar.device.nvidia:
            try:
                return Network(self._avatar.folder / "generator.onnx", device=self._avatar.device)
            except UnusableError as error:
                _LOG.warning("The networks run on the processor. %s", error.fault.sentence)
        return self._avatar.generator

    def make(self, hearing: Ahead, pictures: Sequence[U8]) -> None:
        """Make the next pictures, u8 [height * 3 / 2, width] I420 each, at most `size`; ``hearing`` has as many ready.

        Raises
        ------
        AvatarError
            The idle loop ends early or is damaged.
        """
        for number, picture in enumerate(pictures):
            hearing.take(self._features[number])
            crop = self._crops[self._portrait.read(picture)]
            self._patches[number].cut(picture, crop, out=self._faces[number : number + 1])
        faces, features, mouths = self._cuts[len(pictures) - 1]
        try:
            self._generator(faces, features, out=mouths)
        except UnusableError as error:
            _LOG.warning("The networks run on the processor. %s", error.fault.sentence)
            self._generator = self._avatar.generator
            self._generator(faces, features, out=mouths)
        for number, picture in enumerate(pictures):
            self._patches[number].paste(self._mouths[number : number + 1], out=picture)

    def close(self) -> None:
        """End the idle loop's thread; may be called more than once."""
        self._portrait.close()
