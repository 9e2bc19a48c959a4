"""An avatar that speaks what it is given, one picture after another, without a clock: none is skipped, none waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from studio.engine.offline.batch import Batch
from studio.engine.offline.pushed import PushedSound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from studio.engine.models.performer import Performer

    F32 = NDArray[np.float32]
    U8 = NDArray[np.uint8]


class Speaker:
    """One avatar fed with samples, for one talk after another; one thread, which must `close` it.

    The pictures are those of a clip of the same samples (`studio.engine.offline.prefetch`, `studio.engine.offline.batch`),
    however these were cut into pieces and however many are made at a time: what carries over from picture to picture is kept
    here, and the idle loop goes on with each picture, never with the time.

    Parameters
    ----------
    avatar
        Stays the caller's; its encoder in use hears.
    held_s
        Sound that may wait for its pictures.
    most
        Pictures made at a time, at most.

    Attributes
    ----------
    most
        As many as the avatar's networks take at a time, of those asked for.
    """

    def __init__(self, avatar: Performer, *, held_s: float, most: int = 1) -> None:
        self._timeline = avatar.timeline
        self._held = round(held_s * self._timeline.rate)
        self._sound, self._batch, self._avatar = PushedSound(avatar), Batch(avatar, most), avatar
        self.most = self._batch.size
        generator = avatar.manifest.generator
        self._passed = np.zeros((generator.features_left + 1 + generator.features_right, generator.feature_size), np.float32)

    @property
    def index(self) -> int:
        """Index of the picture that is made next, in this sound."""
        return self._sound.index

    @property
    def samples(self) -> int:
        """Number of samples pushed in this sound."""
        return self._sound.samples

    @property
    def heard_s(self) -> float:
        """Time that turning sound into features took in all, in seconds."""
        return self._sound.heard_s

    def begin(self, loop_index: int | None = None) -> None:
        """Begin another sound: earlier features do not count any more, and samples that were not used are dropped.

        Parameters
        ----------
        loop_index
            Picture of the idle loop to go on with; by default the one that comes next.
        """
        self._sound.begin()
        self._avatar.begin()
        if loop_index is not None:
            self._batch.go_to(loop_index)

    @property
    def room(self) -> int:
        """How many samples `push` takes now."""
        if self.ended:
            return 0
        return max(0, self._timeline.position(self.index) + self._held - self._sound.samples)

    @property
    def waiting_s(self) -> float:
        """Seconds of sound that wait for their pictures."""
        return max(0, self._sound.samples - self._timeline.position(self.index)) / self._timeline.rate

    def push(self, samples: F32) -> int:
        """Take a copy of as many of ``samples``, f32 [n] at the avatar's rate, as there is room for; give how many."""
        taken = samples[: self.room].copy()
        self._sound.push(taken)
        return len(taken)

    def end(self) -> None:
        """Take no more: the last pictures look ahead over the end, where there is silence."""
        self._sound.end()

    @property
    def ended(self) -> bool:
        """Whether `end` was called: this sound takes no more samples."""
        return self._sound.total is not None

    @property
    def ready(self) -> int:
        """How many pictures can be made with the samples that are there."""
        return self._sound.ready

    @property
    def over(self) -> bool:
        """Whether the last picture after `end` has been made."""
        return self._sound.total is not None and self._sound.index >= self._sound.total

    def make(self, *out: U8) -> int:
        """Make the next pictures, of which at least one is `ready`, in ``out``, u8 [height * 3 / 2, width] I420 each.

        Returns
        -------
        How many: those that are ready, at most as many as there are arrays and at most `most`.

        Raises
        ------
        NetworkError
            A network fails on what it is given.
        AvatarError
            The idle loop ends early or is damaged.
        """
        batch = self.read(out)
        if batch is None:
            return 0
        batch.paint()
        return len(batch.pictures)

    def read(self, out: Sequence[U8]) -> Batch | None:
        """Do of `make` what comes before painting, and give what paints; None where no picture is ready."""
        count = min(len(out), self._sound.ready, self.most)
        if not count:
            return None
        self._batch.read(self._sound, out[:count])
        return self._batch

    def pass_over(self, count: int) -> int:
        """Leave out so many pictures of the sound, or as many as are ready; give how many. Their sound is heard."""
        count = min(count, self._sound.ready)
        for _ in range(count):
            self._sound.take(self._passed)
        return count

    def rest(self, out: U8) -> None:
        """Give the idle loop's next picture in ``out``, as `make`: the speaker waits and says nothing."""
        self._batch.rest(out)

    def close(self) -> None:
        """End the idle loop's thread; may be called more than once."""
        self._batch.close()
