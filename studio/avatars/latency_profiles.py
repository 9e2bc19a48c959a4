"""Latency profiles: the encoders of one avatar, which wait for more or less sound before they tell a mouth.

The less a picture waits, the sooner it answers, and the less its encoder knows of the sound that a mouth prepares for. A
person chooses by whole pictures: the look-ahead rounded up to 40 ms.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from studio.errors import AvatarError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DEFAULT_ENCODER = "encoder.onnx"
FURTHER_ENCODER = re.compile(r"encoder-[a-z0-9-]{1,24}\.onnx")
"""Names that the files of further encoders may have: none leaves the folder."""
MOST_PROFILES = 8
"""Beside the default."""


@dataclass(frozen=True, slots=True)
class LatencyProfile:
    """One encoder and how it hears: ``mel_frames`` and ``mel_ahead`` as in `Timeline`, ``wait_ms`` the most it waits for.

    ``choice_ms`` is that in whole pictures; by it the profile is chosen.
    """

    name: str
    encoder: str
    mel_frames: int
    mel_ahead: int
    wait_ms: float
    picture_ms: float

    @property
    def choice_ms(self) -> int:
        """Look-ahead as a person chooses it, in ms."""
        return round(math.ceil(round(self.wait_ms / self.picture_ms, 6)) * self.picture_ms)


class Hears(Protocol):
    """What is asked of an avatar's manifest here."""

    @property
    def name(self) -> str:
        """What the avatar is called."""

    @property
    def default_profile(self) -> LatencyProfile:
        """The encoder that every avatar has."""

    @property
    def profiles(self) -> tuple[LatencyProfile, ...]:
        """Every encoder."""


def check_profiles(profiles: Sequence[LatencyProfile]) -> None:
    """Refuse two profiles that a person or the studio could not tell apart; the default one is among them.

    Raises
    ------
    AvatarError
        In one sentence, which two.
    """
    for what, keys in (
        ("are both called {}", [one.name for one in profiles]),
        ("are both the file {}", [one.encoder for one in profiles]),
        ("both look {} ms ahead, in whole pictures", [str(one.choice_ms) for one in profiles]),
    ):
        twice = next((key for key in keys if keys.count(key) > 1), None)
        if twice is not None:
            raise AvatarError(f"avatar.toml: two encoders {what.format(twice)}: leave one out of [[profiles]].")


def choose(manifest: Hears, look_ahead_ms: int | None) -> LatencyProfile:
    """Give the profile with this look-ahead; None is the default.

    Raises
    ------
    AvatarError
        The avatar has none; the sentence names those it has.
    """
    if look_ahead_ms is None:
        return manifest.default_profile
    found = next((one for one in manifest.profiles if one.choice_ms == look_ahead_ms), None)
    if found is None:
        raise AvatarError(
            f"{manifest.name} has no encoder for {look_ahead_ms} ms of look-ahead: choose {in_words(manifest.profiles)} ms."
        )
    return found


def nearest(manifest: Hears, look_ahead_ms: int | None) -> LatencyProfile:
    """Give the profile nearest to this look-ahead, of two the shorter; None is the default."""
    if look_ahead_ms is None:
        return manifest.default_profile
    return min(manifest.profiles, key=lambda one: (abs(one.choice_ms - look_ahead_ms), one.choice_ms))


def in_words(profiles: Iterable[LatencyProfile]) -> str:
    """Name the look-aheads: "40, 80 or 120"."""
    *most, last = [str(one.choice_ms) for one in profiles]
    return f"{', '.join(most)} or {last}" if most else last
