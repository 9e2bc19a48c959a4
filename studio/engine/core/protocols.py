"""`Source`: the protocol between the engine and a source of sound."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from studio.engine.core.ring import Ring


class SourceState(enum.Enum):
    """How a source is: samples come, they are held up while their device is there, it is gone, or there are no more."""

    RUNNING = "running"
    LATE = "late"
    LOST = "lost"
    ENDED = "ended"


ONLY_ZEROS_AFTER_S = 2.0
"""A device that gives only exact zeros from its beginning does not work: a working one gives at least its own noise."""
ZEROS_AFTER_SOUND_S = 20.0
"""A device that gave sound before may have a noise gate, which gives exact zeros in every pause of speech."""


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness of the newest block: peak and RMS in dBFS (-120 in silence), and how many samples ever clipped.

    ``device_peak_db`` is the peak before the gain: what comes in while the source is muted. ``zeros_s`` says for how many
    seconds the device has given nothing but exact zeros, and ``heard`` whether it gave anything else before them.
    """

    peak_db: float = -120.0
    rms_db: float = -120.0
    clipped: int = 0
    device_peak_db: float = -120.0
    zeros_s: float = 0.0
    heard: bool = False

    @property
    def only_zeros(self) -> bool:
        """Whether a device gives nothing at all: it is switched off, or not allowed to be heard."""
        return self.zeros_s >= (ZEROS_AFTER_SOUND_S if self.heard else ONLY_ZEROS_AFTER_S)


class Source(Protocol):
    """Where sound comes from.

    `open` and `close` are called on a thread of their own, one source after another, and may take their time; `poll` and
    `lead_by` on the engine's between the two, and return at once.
    """

    name: str
    """What a person calls it, for the status line and messages."""
    gain: float
    """Linear factor on every sample; 0 mutes. Any thread may set it."""

    def open(self, ring: Ring) -> None:
        """Begin to write 16 kHz mono into ``ring``; `StudioError` if that cannot be."""

    def poll(self, now_s: float) -> SourceState:
        """Look after the source (notice a loss, try again at its own pace) and tell how it is."""

    def lead_by(self, change_s: float) -> bool:
        """Write sound ``change_s`` earlier before it is played (later if negative); False for a source that plays none."""

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
