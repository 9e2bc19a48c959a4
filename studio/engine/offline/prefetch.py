"""Features of a whole sound's pictures, computed on a thread of their own ahead of painting."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.ring import Ring
from studio.engine.frontends.front_end import front_end_for
from studio.engine.frontends.mel_windows import Windows
from studio.engine.painters.cpu import context_for
from studio.engine.stages.encode import Encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from studio.engine.models.performer import Performer
    from studio.engine.models.runtime import Network

    F32 = NDArray[np.float32]

RING_S = 4
"""Length of the ring that the windows are read from."""
PIECE_S = 0.64
"""Sound written into the ring at a time: one burst of pictures at 25 a second, so that none is overwritten unread."""
HELD, BURST = 64, 16
"""Pictures whose features may wait to be painted, and how many go through the encoder as one batch: its weights are read from
memory once for all of them, 0.4 instead of 1.1 ms a picture."""


class Prefetch:
    """Run mel, encoder and context over a whole sound on a thread of its own; the painting thread takes the features.

    The features are those of a live `Pipeline`, but for the order of sums in the encoder (2e-7). They wait in a ring of
    `HELD` pictures; when it is full, the thread waits.

    Parameters
    ----------
    avatar
        Its encoder is used; stays the caller's, and nothing else may use the encoder meanwhile.
    sound
        Blocks of speech, f32 [n] at the avatar's rate, each with the same sound for ``on_block``; read on the thread.
    on_block
        Called on the thread with the second part of every block, before the features of its pictures are computed.
    """

    def __init__(self, avatar: Performer, sound: Iterable[tuple[F32, F32]], on_block: Callable[[F32], None]) -> None:
        self._timeline = timeline = avatar.timeline
        self._ring = Ring(RING_S * timeline.rate, timeline.rate)
        bands = avatar.manifest.sound.bands
        self._windows, self._context = Windows(front_end_for(avatar), timeline.mel_frames), context_for(avatar.manifest)
        self._encode = Encode(avatar.encoder.network)
        mels = np.zeros((BURST, 1, bands, timeline.mel_frames), np.float32)
        found = np.zeros((BURST, avatar.manifest.generator.feature_size), np.float32)
        self._burst = BURST if _takes(avatar.encoder.network, mels, found) else 1
        # A network's inputs and outputs are bound once for each array object, so the views of smaller batches are made here.
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
        """Length of the sound; None until the thread has read its end."""
        self._thread = threading.Thread(target=self._run, name="prefetch", daemon=True)
        self._thread.start()

    def wait_for(self, count: int) -> int:
        """Wait until features of the next ``count`` pictures are there or no more come; give how many are, at most ``count``.

        Raises
        ------
        Exception
            The error that ended the thread, once all features from before it were taken.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._heard - self._taken >= count or self._over)
            if self._error is not None and self._heard == self._taken:
                raise self._error
            return min(count, self._heard - self._taken)

    def take(self, out: F32) -> None:
        """Copy the next picture's features into ``out``, f32 [N, D]; at most as many as `wait_for` gave."""
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
        """Compute features of the pictures before ``end``; false when `close` was called."""
        while self._heard < end:
            count = min(self._burst, end + self._timeline.features_right - self._encoded)
            with self._changed:
                self._changed.wait_for(lambda: self._heard - self._taken <= HELD - BURST or self._closing)
                if self._closing:
                    return False
            self._encode_next(count)
        return True

    def _encode_next(self, count: int) -> None:
        """Encode ``count`` pictures, and store the features of those whose right neighbours are encoded now."""
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
    """Tell whether an encoder runs on a batch; one may declare a free batch axis and have a fixed batch of 1 inside."""
    if not network.takes_batches or network.most < len(mels):
        return False
    try:
        network(mels, out=found)
    except Exception:  # noqa: BLE001  (onnxruntime's own, of many kinds)
        return False
    finally:
        network.unbind()
    return bool((found == found[0]).all())
