"""What a source and a sink promise the engine."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from studio.engine.core.frame import Frame
    from studio.engine.core.ring import Ring


class SourceState(enum.Enum):
    """How a source is: samples come, none come until it is back, or there are no more."""

    RUNNING = "running"
    LOST = "lost"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness of the newest block: peak and RMS in dBFS (-120 in silence), and how many samples ever clipped."""

    peak_db: float = -120.0
    rms_db: float = -120.0
    clipped: int = 0


class Source(Protocol):
    """Where sound comes from. All methods are called on the engine's thread and return within 100 ms."""

    name: str
    """What a person calls it, for the status line and messages."""
    gain: float
    """Linear factor on every sample; 0 mutes. Any thread may set it."""

    def open(self, ring: Ring) -> None:
        """Begin to write 16 kHz mono into ``ring``; `StudioError` if that cannot be."""

    def poll(self, now_s: float) -> SourceState:
        """Look after the source (notice a loss, try again at its own pace) and tell how it is."""

    def lead_by(self, change_s: float) -> bool:
        """Give the ring every sound so much earlier before it is heard aloud, or later; False where nothing is heard."""

    def close(self) -> None:
        """Stop writing and let go of the device or file; may be called more than once."""

    @property
    def level(self) -> Level:
        """Loudness of the newest block. Any thread may ask."""

    @property
    def trouble(self) -> str:
        """What is wrong with it and what to do, in one sentence; empty while all is well. Any thread may ask."""

    @property
    def device_latency_s(self) -> float:
        """Time from the microphone to the ring, as the device states it."""

    @property
    def overflows(self) -> int:
        """Blocks the device says it lost."""


class Sink(Protocol):
    """Where pictures go. Called on the engine's thread; must copy what it keeps and must not wait."""

    def put(self, frame: Frame) -> None:
        """Take a picture that the engine still owns."""
