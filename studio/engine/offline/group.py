"""Pictures of several talks of one avatar, painted in one run of its generator."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.models.sessions import UnusableError
from studio.engine.offline.batch import cuts, fitting
from studio.engine.painters.choice import clip_painter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.engine.models.performer import Performer
    from studio.engine.offline.batch import Batch, FaceArrays
    from studio.engine.painters.painter import Painter


class Group:
    """What several `Batch`es of one avatar have read, painted at once; one thread.

    Each batch keeps its idle loop, its patches and what it heard: here is only the generator's run. All arrays, those of the
    largest run, are made at the start. Should a device fail, the processor paints on.

    Parameters
    ----------
    avatar
        Stays the caller's. Its generator is bound to the arrays of this group, so nothing else may use it.
    most
        Pictures of one run, at most; fewer where the generator takes no more.
    painter
        Where the networks run; `clip_painter`'s choice unless given.

    Attributes
    ----------
    size
        Pictures of one run, at most.
    """

    def __init__(self, avatar: Performer, most: int, *, painter: Painter | None = None) -> None:
        self.size = fitting(avatar, most)
        self.painter = painter if painter is not None else clip_painter(avatar, self.size)
        self._cuts = cuts(avatar.new_frame(), self.size)
        self._largest = avatar.largest_crop

    def paint(self, batches: Sequence[Batch]) -> None:
        """Paint the pictures that ``batches`` have read, `size` at most, in one run.

        Raises
        ------
        NetworkError
            A network fails on what it is given; no picture was changed, and each batch may still paint by itself.
        """
        count = 0
        whole = self._cuts[-1]
        for batch in batches:
            for features in batch.features:
                np.copyto(whole.features[count], features)
                count += 1
        faces = self._cuts[count - 1]
        self.painter.renew()
        try:
            self._paint(faces, batches)
        except UnusableError as error:
            self.painter.give_way(error)
            self._paint(faces, batches)
        for batch in batches:
            batch.put()

    def _paint(self, faces: FaceArrays, batches: Sequence[Batch]) -> None:
        self.painter.paint(faces, [face for batch in batches for face in batch.cut()])

    def run_s(self, count: int) -> float:
        """Paint ``count`` empty faces in one run, `size` at most, and give the seconds that it took; `UnusableError` as above.

        What a run costs does not depend on what is in the faces.
        """
        places = [np.zeros((*self._largest, 3), np.uint8) for _ in range(count)]
        began_s = perf_counter()
        self.painter.paint(self._cuts[count - 1], places)
        return perf_counter() - began_s
