"""The settings of an engine: avatar, device, look-ahead and number of threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.avatars.format_reading import read_manifest
from studio.avatars.latency_profiles import nearest

if TYPE_CHECKING:
    from pathlib import Path

    from studio.engine.models.performer import Performer


@dataclass(frozen=True, slots=True)
class Setup:
    """One wish as a whole; another wish is another `Setup` (`dataclasses.replace`).

    Parameters
    ----------
    folder
        Of the avatar.
    device
        Where the networks run: ``auto``, or see `studio.engine.models.device.parse_device`.
    look_ahead_ms
        Which of the avatar's encoders hears, as in `Performer.load`; None is its own default.
    threads
        Of the processor, for the generator; by default as many as it needs, see `open_avatar`.
    lenient
        Take the nearest where the avatar lacks the look-ahead, and begin on the processor where the device does not work.
    """

    folder: Path
    device: str = "auto"
    look_ahead_ms: int | None = None
    threads: int | None = None
    lenient: bool = False

    def same_avatar(self, other: Setup) -> bool:
        """Tell whether both need the same networks in the same place: only the encoder in use may differ."""
        return (self.folder, self.device, self.threads) == (other.folder, other.device, other.threads)

    def open(self) -> Performer:
        """Load the avatar; errors as `open_avatar`."""
        # Imported here: the runtime loads for a while, and a window is to be on screen by then.
        from studio.engine.device_choice import open_avatar

        look_ahead_ms = self.look_ahead_ms
        if self.lenient:
            look_ahead_ms = nearest(read_manifest(self.folder), look_ahead_ms).choice_ms
        return open_avatar(self.folder, threads=self.threads, device=self.device, look_ahead_ms=look_ahead_ms)
