"""The avatar as a part of a Pipecat pipeline, between the voice and the transport."""

from __future__ import annotations

import asyncio
import math
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from pipecat.frames.frames import (
    CancelFrame,
    EndFrame,
    Frame,
    InterruptionFrame,
    OutputImageRawFrame,
    StartFrame,
    SystemFrame,
    TTSAudioRawFrame,
    TTSStoppedFrame,
)
from pipecat.processors.frame_processor import FrameDirection
from pipecat.services.ai_service import AIService
from pipecat.services.settings import ServiceSettings

from .talk import InProcess, Moment, Talk, VisemeError

if TYPE_CHECKING:
    from .talk import Avatar

LEAD_S = 0.12
"""Pictures and sound are given to the transport so long before they are due; it drops them at an interruption."""


class VisemeVideoService(AIService):
    """Pictures of an avatar with the voice that they belong to, and idle ones in between.

    Voice that comes in goes out again in pieces as long as a picture, each behind its picture, which is bound to it by
    ``sync_with_audio``; all other frames keep their place in it. The transport needs ``video_out_enabled=True`` and the
    avatar's size and rate, and not ``video_out_is_live``, with which Pipecat shows no picture that is bound to sound.

    Parameters
    ----------
    avatar
        An `InProcess`, a `Service`, or the name of an avatar for this process.
    options
        Of `AIService`.
    """

    def __init__(self, avatar: Avatar | str = "mara", **options: Any) -> None:
        super().__init__(settings=options.pop("settings", ServiceSettings(model=None)), **options)
        self._avatar: Avatar = InProcess(avatar) if isinstance(avatar, str) else avatar
        self._talk: Talk | None = None
        self._task: asyncio.Task[None] | None = None
        self._drained = asyncio.Event()
        self._heard_s = self._seen_s = -math.inf
        """When all sound that was given will have been heard, and when the last idle picture was given; the loop's clock."""
        self._trouble = ""

    async def start(self, frame: StartFrame) -> None:
        """See `AIService.start`: opens the avatar. Where it cannot be used, the voice goes on without."""
        await super().start(frame)
        try:
            await self._avatar.open()
        except VisemeError as error:
            await self.push_error(str(error), exception=error)
            return
        self._talk = Talk(self._avatar)
        self._task = self.create_task(self._run(self._talk))

    async def stop(self, frame: EndFrame) -> None:
        """See `AIService.stop`: after all that was heard."""
        await super().stop(frame)
        if self._talk is not None:
            self._talk.end()
            while self._talk.speaking and self._task is not None and not self._task.done():
                self._drained.clear()
                await self._drained.wait()
        await self._end()

    async def cancel(self, frame: CancelFrame) -> None:
        """See `AIService.cancel`."""
        await super().cancel(frame)
        await self._end()

    async def cleanup(self) -> None:
        """See `AIService.cleanup`."""
        await super().cleanup()  # type: ignore[no-untyped-call]
        await self._end()

    async def _end(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            await self.cancel_task(task)
        talk, self._talk = self._talk, None
        if talk is not None:
            await talk.close()
        await self._avatar.close()

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        """See `FrameProcessor.process_frame`."""
        await super().process_frame(frame, direction)
        talk = self._talk
        if talk is None or direction is not FrameDirection.DOWNSTREAM:
            await self.push_frame(frame, direction)
        elif isinstance(frame, TTSAudioRawFrame):
            await talk.room()
            talk.hear(np.frombuffer(frame.audio, np.int16), frame.sample_rate, frame.num_channels)
        elif isinstance(frame, InterruptionFrame):
            kept = await talk.clear()
            self._heard_s = -math.inf
            self._drained.set()
            await self.push_frame(frame, direction)
            for one in kept:
                if not one.interruptible:
                    await self.push_frame(one, direction)
        elif isinstance(frame, SystemFrame):
            await self.push_frame(frame, direction)
        else:
            if isinstance(frame, TTSStoppedFrame):
                talk.end()
            if talk.speaking:
                talk.mark(frame)
            else:
                await self.push_frame(frame, direction)

    async def _run(self, talk: Talk) -> None:
        try:
            await self._give(talk)
        finally:
            self._drained.set()

    async def _give(self, talk: Talk) -> None:
        """Give moments by the clock: those of a speech `LEAD_S` before they are heard, idle ones when they are due."""
        clock, step_s = asyncio.get_running_loop().time, 1 / self._avatar.fps
        while True:
            if talk.speaking:
                await asyncio.sleep(max(0.0, self._heard_s - LEAD_S - clock()))
            else:
                self._drained.set()
                talk.changed.clear()
                due_s = max(self._heard_s, self._seen_s + step_s)
                try:
                    await asyncio.wait_for(talk.changed.wait(), max(0.0, due_s - clock()))
                    continue
                except TimeoutError:
                    pass
            began = talk.round
            moment = await talk.next()
            await self._tell_trouble(talk)
            if talk.round != began:
                continue
            if not isinstance(moment, Moment):
                await self.push_frame(moment)
            elif moment.sound is None:
                await self._rest(moment, talk, step_s)
            else:
                await self._speak(moment, talk)

    async def _speak(self, moment: Moment, talk: Talk) -> None:
        began, clock = talk.round, asyncio.get_running_loop().time
        image = self._image(moment)
        image.sync_with_audio = True
        await self.push_frame(image)
        if talk.round != began or moment.sound is None:
            return
        seconds = len(moment.sound) / moment.channels / moment.rate
        self._heard_s = max(clock(), self._heard_s) + seconds
        await self.push_frame(TTSAudioRawFrame(audio=moment.sound.tobytes(), sample_rate=moment.rate,
                                               num_channels=moment.channels))

    async def _rest(self, moment: Moment, talk: Talk, step_s: float) -> None:
        """Show an idle picture, at once; while a speech waits for its sound, no sooner than what was given is over."""
        began, clock = talk.round, asyncio.get_running_loop().time
        await asyncio.sleep(max(0.0, max(self._heard_s, self._seen_s + step_s) - clock()))
        if talk.round == began:
            self._seen_s = clock()
            await self.push_frame(self._image(moment))

    def _image(self, moment: Moment) -> OutputImageRawFrame:
        rgb = cv2.cvtColor(moment.planes, cv2.COLOR_YUV2RGB_I420)
        return OutputImageRawFrame(image=rgb.tobytes(), size=(self._avatar.width, self._avatar.height), format="RGB")

    async def _tell_trouble(self, talk: Talk) -> None:
        if talk.trouble != self._trouble:
            self._trouble = talk.trouble
            if self._trouble:
                await self.push_error(self._trouble)
