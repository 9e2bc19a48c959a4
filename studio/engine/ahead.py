"""What a sound's pictures say, worked out a little ahead of whoever paints them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.ring import Ring
from studio.engine.pipeline import context_for
from studio.engine.stages.encode import Encode
from studio.engine.stages.mel import LogMel
from studio.engine.windows import MOST_MEL, Windows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from studio.engine.models.avatar import Avatar
    from studio.engine.models.runtime import Network

    F32 = NDArray[np.float32]

RING_S = 4
"""Sound held for the windows; it is fed in pieces of a fraction of that."""
PIECE_S = 0.64
"""Sound that is heard at a time, a burst of pictures, so that none is overwritten before."""
HELD, BURST = 64, 16
"""Pictures that may have been heard and not been painted, and how many go through the encoder together: its weights come out
of the memory once for all of them, 0.4 instead of 1.1 ms a picture."""


class Ahead:
    """Hear a whole sound on a thread of its own, picture by picture in order.

    The features are those of a live `Pipeline`, but for the order of sums in the encoder (2e-7). They wait in a table of
    fixed length; when it is full, hearing waits.

    Parameters
    ----------
    avatar
        Whose encoder hears; stays the caller's.
    sound
        Blocks of speech, f32 [n] at the avatar's rate, with whatever else comes with them; read on the thread.
    on_block
        Told of that other part of every block before its pictures are heard (on the thread).
    """

    def __init__(self, avatar: Avatar, sound: Iterable[tuple[F32, F32]], on_block: Callable[[F32], None]) -> None:
        self._timeline = timeline = avatar.timeline
        self._ring = Ring(RING_S * timeline.rate, timeline.rate)
        bands = avatar.manifest.sound.bands
        self._windows, self._context = Windows(LogMel(MOST_MEL), timeline.mel_frames, bands), context_for(avatar.manifest)
        self._encode = Encode(avatar.hearing.network)
        mels = np.zeros((BURST, 1, bands, timeline.mel_frames), np.float32)
        found = np.zeros((BURST, avatar.manifest.generator.feature_size), np.float32)
        self._burst = BURST if _takes(avatar.hearing.network, mels, found) else 1
        # A network is bound to objects, so the arrays of fewer pictures are made here as well.
        self._cuts = [(mels[:count], found[:count]) for count in range(1, self._burst + 1)]
        self._windows.begin(timeline.mel_end(0))
        self._context.begin()
        self._sound, self._on_block = sound, on_block
        self._table = np.zeros((HELD, *self._context.newest.shape), np.float32)
        self._encoded = 0
        self._changed = threading.Condition()
        self._heard = self._taken = 0
        self._over = self._closing = False
        self._error: BaseException | None = None
        self.samples: int | None = None
        """How long the sound is, once it was heard to its end."""
        self._thread = threading.Thread(target=self._run, name="hearing", daemon=True)
        self._thread.start()

    def wait_for(self, count: int) -> int:
        """Wait until the next ``count`` pictures were heard or there are no more; give how many of them there are.

        Raises
        ------
        Exception
            Whatever ended the hearing, once what was heard before has been taken.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._heard - self._taken >= count or self._over)
            if self._error is not None and self._heard == self._taken:
                raise self._error
            return min(count, self._heard - self._taken)

    def take(self, out: F32) -> None:
        """Copy the next picture's features into ``out``, f32 [N, D]; `wait_for` has said that they are there."""
        np.copyto(out, self._table[self._taken % HELD])
        with self._changed:
            self._taken += 1
            if self._heard - self._taken == HELD - BURST:
                self._changed.notify_all()

    def close(self) -> None:
        """End the thread; may be called more than once."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._hear()
        except BaseException as error:  # noqa: BLE001  (raised again where it is waited for)
            self._error = error
        with self._changed:
            self._over = True
            self._changed.notify_all()

    def _hear(self) -> None:
        piece = int(PIECE_S * self._timeline.rate)
        for speech, rest in self._sound:
            self._on_block(rest)
            for start in range(0, len(speech), piece):
                self._ring.write(speech[start : start + piece], 0.0)
                if not self._hear_until(self._timeline.newest_due(self._ring.end) + 1):
                    return
        self.samples = self._ring.end
        total = self._timeline.pictures_for(self.samples)
        # The last pictures look ahead over the end, where there is silence.
        silence = np.zeros(piece, np.float32)
        while self._heard < total:
            self._ring.write(silence, 0.0)
            if not self._hear_until(min(self._timeline.newest_due(self._ring.end) + 1, total)):
                return

    def _hear_until(self, end: int) -> bool:
        """Hear the pictures before ``end``; tell whether to go on."""
        while self._heard < end:
            count = min(self._burst, end + self._timeline.features_right - self._encoded)
            with self._changed:
                self._changed.wait_for(lambda: self._heard - self._taken <= HELD - BURST or self._closing)
                if self._closing:
                    return False
            self._encode_next(count)
        return True

    def _encode_next(self, count: int) -> None:
        """Encode so many pictures and put down the features of those whose neighbours are known with that."""
        mels, found = self._cuts[count - 1]
        for number in range(count):
            self._windows(self._ring, self._timeline.mel_end(self._encoded + number), out=mels[number, 0])
        self._encode(mels, out=found)
        heard = self._heard
        for row in found:
            self._context.push(row)
            self._encoded += 1
            if self._encoded > self._timeline.features_right:
                np.copyto(self._table[heard % HELD], self._context.newest)
                heard += 1
        with self._changed:
            self._heard = heard
            self._changed.notify_all()


def _takes(network: Network, mels: F32, found: F32) -> bool:
    """Tell whether an encoder hears several windows at a time; one may say so and hold a single picture inside."""
    if not network.takes_batches:
        return False
    try:
        network(mels, out=found)
    except Exception:  # noqa: BLE001  (onnxruntime's own, of many kinds)
        return False
    finally:
        network.unbind()
    return bool((found == found[0]).all())
