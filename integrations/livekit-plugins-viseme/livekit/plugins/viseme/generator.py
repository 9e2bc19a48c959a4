"""What LiveKit's `AvatarRunner` takes pictures and sound from."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

import numpy as np
from livekit import rtc
from livekit.agents.voice.avatar import AudioSegmentEnd, VideoGenerator

from .schedule import Schedule
from .talk import Moment, Talk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from .talk import Avatar

LEAD_S = 0.06
"""Pictures and sound are given so long before they are due; a loop that is busy longer is late."""
APART_S = 0.005
"""Sound may begin so long before its picture; a loop's timers are no better."""

logger = logging.getLogger(__name__)


class VisemeVideoGenerator(VideoGenerator):
    """Pictures of an avatar, at its own rate, with the sound that belongs to each, and idle ones between speeches.

    Parameters
    ----------
    avatar
        Open; stays the caller's.
    clock
        What the synchronizer's clock says, in seconds.
    """

    def __init__(self, avatar: Avatar, *, clock: Callable[[], float] = time.perf_counter) -> None:
        self._avatar, self._clock = avatar, clock
        self._talk, self._schedule = Talk(avatar), Schedule(avatar.fps)
        self.throw_away: Callable[[], Awaitable[None]] | None = None
        """Clears what was given and is not seen or heard yet: the runner's `AVSynchronizer.clear_queue`."""
        self._trouble = ""

    async def push_audio(self, frame: rtc.AudioFrame | AudioSegmentEnd) -> None:
        """See `VideoGenerator.push_audio`; waits while a minute of sound waits."""
        began = self._talk.round
        await self._talk.room()
        if self._talk.round != began:
            return
        if isinstance(frame, AudioSegmentEnd):
            self._talk.end()
            self._talk.mark(frame)
        else:
            self._talk.hear(np.frombuffer(frame.data, np.int16), frame.sample_rate, frame.num_channels)

    async def clear_buffer(self) -> None:
        """See `VideoGenerator.clear_buffer`: nothing of the speech is seen or heard after the picture that is due next."""
        clearing = asyncio.ensure_future(self._talk.clear())
        if self.throw_away is not None:
            await self.throw_away()
        self._schedule.cleared(self._clock())
        await clearing

    async def __aiter__(self) -> AsyncIterator[rtc.VideoFrame | rtc.AudioFrame | AudioSegmentEnd]:
        """See `VideoGenerator.__aiter__`."""
        talk, schedule = self._talk, self._schedule
        picture: rtc.VideoFrame | None = None
        while True:
            moment = await talk.next()
            began = talk.round
            self._tell_trouble()
            if not isinstance(moment, Moment):
                # The segment has ended when its sound was heard.
                await self._sleep_until(schedule.heard_s)
                if talk.round == began:
                    yield moment
                continue
            # After a stall the slots are behind the sound that is still to be heard: the last picture stands in them.
            while picture is not None and moment.sound is not None and schedule.is_early(self._clock()) and talk.round == began:
                yield picture
                schedule.picture(self._clock())
            if schedule.slot_s is not None:
                await self._sleep_until(schedule.slot_s - LEAD_S)
            if talk.round != began and moment.sound is not None:
                continue
            picture = rtc.VideoFrame(self._avatar.width, self._avatar.height, rtc.VideoBufferType.I420, moment.planes.tobytes())
            yield picture
            seen_s = schedule.picture(self._clock())
            if moment.sound is None or talk.round != began:
                continue
            if seen_s - max(self._clock(), schedule.heard_s) > APART_S:
                # Its slot is later than its sound would be, as at the beginning of a speech.
                await self._sleep_until(seen_s)
                if talk.round != began:
                    continue
            frames = len(moment.sound) // moment.channels
            schedule.sound(self._clock(), frames / moment.rate)
            yield rtc.AudioFrame(moment.sound.tobytes(), moment.rate, moment.channels, frames)

    async def _sleep_until(self, due_s: float) -> None:
        if (left_s := due_s - self._clock()) > 0:
            await asyncio.sleep(left_s)

    def _tell_trouble(self) -> None:
        if self._talk.trouble != self._trouble:
            self._trouble = self._talk.trouble
            logger.warning(self._trouble or "The avatar is back.")

    async def aclose(self) -> None:
        """End it; the avatar is its owner's to close."""
        await self._talk.close()
