"""A short piece of speech from a microphone, kept: for a consent that is spoken."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import numpy as np

from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.sources.microphone import Microphone
from studio.errors import DeviceError

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

LOOK_S = 0.05
_BEGINS_WITHIN_S = 5.0


def dictate(device: str | None, most_s: float, stop: threading.Event, heard: Callable[[float, float], None]) -> F32:
    """Listen until ``stop`` is set or ``most_s`` have passed, on the caller's thread.

    Parameters
    ----------
    device
        The microphone's id or name; None for the system's default.
    heard
        Told again and again how many seconds there are, and the newest block's peak in dBFS.

    Returns
    -------
    f32 [n], 16 kHz.

    Raises
    ------
    DeviceError
        There is no microphone, or it was lost on the way.
    """
    ring = Ring(int((most_s + 2) * 16_000))
    microphone = Microphone(device)
    microphone.open(ring)
    try:
        began_s = monotonic()
        while not stop.wait(LOOK_S) and ring.end < most_s * ring.rate:
            now_s = monotonic()
            # One that is late says why only once that has gone on for long.
            lost = microphone.poll(now_s) is SourceState.LOST or bool(microphone.trouble)
            if lost or (not ring.end and now_s - began_s > _BEGINS_WITHIN_S):
                raise DeviceError(microphone.trouble or f'The microphone "{microphone.name}" gives no sound.')
            heard(ring.end / ring.rate, microphone.level.peak_db)
    finally:
        microphone.close()
    speech = np.zeros(min(ring.end, int(most_s * ring.rate)), np.float32)
    ring.read(0, speech)
    return speech
