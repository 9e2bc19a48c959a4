"""Streaming services by name, as data: where they take a stream, and how much.

Their own pages say so: https://help.twitch.tv/s/article/broadcast-guidelines (6,000 kbit/s at most, a whole picture every two
seconds) and https://support.google.com/youtube/answer/2853702 (4,000 kbit/s for H.264 at 720p and 30 pictures/s).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Service:
    """A service: its name, the address without the key, bits a second to send and at most, and where a person finds the key."""

    name: str
    address: str
    bit_rate: int
    most_bit_rate: int
    key_page: str


SERVICES: Final = {one.name.lower(): one for one in (
    Service("Twitch", "rtmps://live.twitch.tv:443/app", 3_500_000, 6_000_000, "https://dashboard.twitch.tv/settings/stream"),
    Service("YouTube", "rtmps://a.rtmps.youtube.com:443/live2", 4_000_000, 51_000_000, "https://studio.youtube.com"),
)}
