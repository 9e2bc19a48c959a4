"""What a session tells its owner: the avatar that is shown, and what happens rarely."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from studio.avatars.format import Manifest
    from studio.avatars.latency_profiles import LatencyProfile
    from studio.engine.core.output import Output
    from studio.engine.core.timeline import Timeline
    from studio.engine.snapshot import State


@dataclass(frozen=True, slots=True)
class OnAir:
    """The avatar that is shown: its folder, what it says of itself, its clock, the encoder that hears, the threads it uses."""

    folder: Path
    manifest: Manifest
    timeline: Timeline
    profile: LatencyProfile
    threads: int = 1

    @property
    def look_ahead_s(self) -> float:
        """How much later sound a picture waits for, at most."""
        return self.timeline.look_ahead_samples / self.timeline.rate


class Events:
    """What a `StudioHost` tells its owner, all of it rarely; the owner puts functions of its own in the place of these.

    Attributes
    ----------
    ready
        An avatar is on air, and its manifest. Comes again after every switch.
    state
        The engine's new `State`.
    trouble
        Something is wrong with the sound or an output, in one sentence.
    refused
        An avatar cannot be used: the folder of the one that stays, and why.
    fell
        The device failed and the processor goes on, in one sentence; empty when the device is used again.
    broke
        The networks of the avatar on air fail on what they are given and its mouth rests, in one sentence; and the avatar that
        was on air before, which is put there again, or None where there is none. ``ready`` or ``refused`` follows for it.
    unusable
        The device that was asked for does not work: it stays where it was, or begins on the processor.
    look_ahead_changed, look_ahead_refused
        The avatar on air hears with another encoder; or that cannot be used, and the one before stays.
    gone
        An output was taken out, and why. It is closed with `StudioHost.remove`, or at the end.
    failed
        The engine stopped and there are no pictures any more.
    run_again
        The engine had stopped and is wanted again: `StudioHost.run` must be called once more.
    """

    def __init__(self) -> None:
        self.ready: Callable[[Manifest], None] = lambda _manifest: None
        self.state: Callable[[State], None] = lambda _state: None
        self.trouble: Callable[[str], None] = lambda _sentence: None
        self.refused: Callable[[Path, Exception], None] = lambda _folder, _error: None
        self.fell: Callable[[str], None] = lambda _sentence: None
        self.broke: Callable[[str, OnAir | None], None] = lambda _sentence, _before: None
        self.unusable: Callable[[str], None] = lambda _sentence: None
        self.look_ahead_changed: Callable[[], None] = lambda: None
        self.look_ahead_refused: Callable[[str], None] = lambda _sentence: None
        self.gone: Callable[[Output, str], None] = lambda _output, _sentence: None
        self.failed: Callable[[Exception], None] = lambda _error: None
        self.run_again: Callable[[], None] = lambda: None
