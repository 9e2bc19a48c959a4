"""A source that tells the window when the engine let go of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.engine.core.protocols import Level, Source, SourceState
    from studio.engine.core.ring import Ring


class WatchedSource:
    """Pass everything on to ``inner`` and remember that it was closed.

    The engine closes a source when it ended, failed to open or was replaced. Its events reach the window later and may
    speak of the source before; ``closed`` speaks of this one.
    """

    def __init__(self, inner: Source) -> None:
        self.inner = inner
        self.closed = False
        self.name = inner.name

    @property
    def gain(self) -> float:
        """Linear factor on every sample."""
        return self.inner.gain

    @gain.setter
    def gain(self, value: float) -> None:
        self.inner.gain = value

    @property
    def level(self) -> Level:
        """Loudness of the newest block."""
        return self.inner.level

    @property
    def device_latency_s(self) -> float:
        """Time from the microphone to the ring."""
        return self.inner.device_latency_s

    @property
    def overflows(self) -> int:
        """Blocks the device says it lost."""
        return self.inner.overflows

    @property
    def trouble(self) -> str:
        """What is wrong with it, in one sentence; empty while all is well."""
        return self.inner.trouble

    def open(self, ring: Ring) -> None:
        """Begin to write (opener's thread)."""
        self.inner.open(ring)

    def poll(self, now_s: float) -> SourceState:
        """Look after the source (engine's thread)."""
        state = self.inner.poll(now_s)
        self.name = self.inner.name
        return state

    def lead_by(self, change_s: float) -> bool:
        """Move the sound that is heard against the ring's (engine's thread)."""
        return self.inner.lead_by(change_s)

    def close(self) -> None:
        """Let go of it (opener's thread)."""
        self.inner.close()
        self.closed = True
