"""Speeches and their pictures: each picture is given with the sound that it shows, and with nothing else."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import soxr

from .avatars import LostError, Shown, VisemeError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .avatars import Avatar

    I16 = NDArray[np.int16]
    U8 = NDArray[np.uint8]

FED_S = 1.0
"""Sound that the avatar has beyond the picture that is made: more would only wait there."""
HELD_S = 60.0
"""Sound that may wait here before `Talk.room` makes its sender wait."""
RETRY_S = 1.0
"""An avatar that was lost is opened again so often, in time of pictures."""
RATES = (8_000, 192_000)


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """A picture, u8 [height * 3 / 2, width] I420, and the sound that is heard while it is seen.

    ``sound`` is i16 [n * channels], interleaved, as it was heard; None beside a picture of the idle loop. Its length is that of
    the picture, to the sample over any time: the last one of a speech is filled with silence.
    """

    planes: U8
    sound: I16 | None = None
    rate: int = 0
    channels: int = 0


class _Speech:
    """One speech: sound in at its own rate, out by pictures, and to the avatar at the avatar's rate."""

    def __init__(self, rate: int, channels: int, avatar: Avatar) -> None:
        self.rate, self.channels, self._fps, self._to = rate, channels, avatar.fps, avatar.rate
        self.sound, self.first = bytearray(), 0
        """Interleaved samples that were not given yet, and the position of the first of them."""
        self.heard = 0
        self.given = 0
        self.ended = self.told = False
        self.unseen = False
        """The avatar does not know it, or not from its beginning: it is heard beside pictures of the idle loop."""
        self.marks: deque[tuple[int, Any]] = deque()
        self.waiting: deque[NDArray[np.float32]] = deque()
        self.resampled = self.fed = 0
        self._resample = None if rate == self._to else soxr.ResampleStream(rate, self._to, 1, dtype="float32", quality="HQ")

    def hear(self, pcm: I16) -> None:
        frames = pcm[: len(pcm) // self.channels * self.channels].reshape(-1, self.channels)
        self.sound += frames.tobytes()
        self.heard += len(frames)
        mono = frames.astype(np.float32).mean(axis=1, dtype=np.float32) / np.float32(32768.0)
        self._add(mono if self._resample is None else self._resample.resample_chunk(mono))

    def end(self) -> None:
        if self.ended:
            return
        self.ended = True
        if self._resample is not None and self.heard:
            self._add(self._resample.resample_chunk(np.zeros(0, np.float32), last=True))
        # As many as make the pictures that the sound lasts, whatever the resampler rounds to.
        missing = -(-self.heard * self._to // self.rate) - self.resampled
        if missing > 0:
            self._add(np.zeros(missing, np.float32))
        while missing < 0 and self.waiting:
            last = self.waiting.pop()
            kept = last[: max(0, len(last) + missing)]
            missing += len(last) - len(kept)
            self.resampled -= len(last) - len(kept)
            if len(kept):
                self.waiting.append(kept)

    def _add(self, samples: NDArray[np.float32]) -> None:
        if len(samples):
            self.waiting.append(samples)
            self.resampled += len(samples)

    def position(self, picture: int) -> int:
        """Where a picture's sound begins."""
        return picture * self.rate // self._fps

    @property
    def pictures(self) -> int:
        """How many the sound that was heard lasts."""
        return -(-self.heard * self._fps // self.rate)

    @property
    def over(self) -> bool:
        return self.ended and self.given >= self.pictures

    @property
    def waiting_s(self) -> float:
        return max(0, self.heard - self.position(self.given)) / self.rate

    def take(self, index: int) -> I16:
        """Give the sound up to the end of a picture; more than one picture's only where some were left out."""
        begin, end = self.first, self.position(index + 1)
        size = 2 * self.channels
        part = np.zeros(max(0, end - begin) * self.channels, np.int16)
        there = min(len(part) * 2, len(self.sound))
        part[: there // 2] = np.frombuffer(self.sound[:there], np.int16)
        del self.sound[:there]
        self.first, self.given = begin + len(part) * 2 // size, index + 1
        return part


class Talk:
    """What an agent says, one speech after another, as moments and what stands between them; one asyncio loop.

    Parameters
    ----------
    avatar
        Open; stays the caller's.
    """

    def __init__(self, avatar: Avatar) -> None:
        self.avatar = avatar
        self.round = 0
        """Counts what `clear` cleared: what was taken in an earlier round is not to be shown or heard any more."""
        self.changed = asyncio.Event()
        """Set by whatever a waiting reader should look at."""
        self._speeches: deque[_Speech] = deque()
        self._free: deque[Any] = deque()
        self._room = asyncio.Event()
        self._last: U8 = np.full((avatar.height * 3 // 2, avatar.width), 128, np.uint8)
        self._last[: avatar.height] = 16
        self._lost = 0
        self._opening: asyncio.Task[None] | None = None
        self.trouble = ""
        """Why the picture stands still, while the avatar is lost."""

    @property
    def waiting_s(self) -> float:
        """Seconds of sound that were heard and not given."""
        return sum(one.waiting_s for one in self._speeches)

    @property
    def speaking(self) -> bool:
        """Whether anything that was heard was not given yet."""
        return bool(self._speeches or self._free)

    async def room(self) -> None:
        """Wait while more than `HELD_S` waits, or until all is cleared."""
        began = self.round
        while self.waiting_s > HELD_S and self.round == began:
            self._room.clear()
            await self._room.wait()

    def hear(self, pcm: I16, rate: int, channels: int) -> None:
        """Add i16 [n * channels], interleaved, to the speech; begins one where none goes on, or its form differs.

        Raises
        ------
        ValueError
            There is no sound at such a rate, or with so many channels.
        """
        if not RATES[0] <= rate <= RATES[1] or not 1 <= channels <= 8:
            raise ValueError(f"Sound of {rate} samples a second on {channels} channels cannot be spoken.")
        speech = self._speeches[-1] if self._speeches else None
        if speech is not None and not speech.ended and (speech.rate, speech.channels) != (rate, channels):
            speech.end()
        if speech is None or speech.ended:
            speech = _Speech(rate, channels, self.avatar)
            self._speeches.append(speech)
        speech.hear(pcm)
        self.changed.set()

    def end(self) -> None:
        """Say that the speech is over; what is heard next is another."""
        if self._speeches:
            self._speeches[-1].end()
        self.changed.set()

    def mark(self, what: Any) -> None:
        """Have ``what`` come between the moments: after the sound before it, and before the sound after it."""
        if self._speeches:
            speech = self._speeches[-1]
            speech.marks.append((speech.heard, what))
        else:
            self._free.append(what)
        self.changed.set()

    async def clear(self) -> list[Any]:
        """Forget what was not given; gives the marks that were among it."""
        self.round += 1
        marks = [*self._free, *(what for speech in self._speeches for _, what in speech.marks)]
        self._speeches.clear()
        self._free.clear()
        self._room.set()
        self.changed.set()
        try:
            await self.avatar.interrupt()
        except LostError as error:
            self._lose(error)
        return marks

    async def next(self) -> Moment | Any:
        """Give the next moment, or a mark. A lost avatar's last picture stands while the sound goes on."""
        while True:
            if self._free:
                return self._free.popleft()
            speech = self._speeches[0] if self._speeches else None
            if speech is not None:
                if speech.marks and (speech.over or speech.marks[0][0] <= speech.position(speech.given)):
                    return speech.marks.popleft()[1]
                if speech.over:
                    self._speeches.popleft()
                    continue
            began = self.round
            shown = await self._shown(speech)
            if self.round != began and shown.index >= 0:
                continue
            self._last = shown.planes
            if shown.index < 0 or speech is None or self.round != began:
                return Moment(shown.planes)
            sound = speech.take(shown.index)
            if self.waiting_s < HELD_S:
                self._room.set()
            return Moment(shown.planes, sound, speech.rate, speech.channels)

    async def _shown(self, speech: _Speech | None) -> Shown:
        if not self._lost:
            try:
                if speech is not None and not speech.unseen:
                    await self._feed(speech)
                shown = await self.avatar.picture()
            except LostError as error:
                self._lose(error)
            else:
                return self._beside(speech, shown.planes) if speech is not None and speech.unseen else shown
        self._lost += 1
        if self._lost % max(1, round(RETRY_S * self.avatar.fps)) == 0 and self._opening is None:
            self._opening = asyncio.create_task(self._open_again())
        return self._beside(speech, self._last)

    def _beside(self, speech: _Speech | None, planes: U8) -> Shown:
        """Give a picture that has nothing to do with the speech, as its next one where its sound is there."""
        if speech is None:
            return Shown(planes, -1)
        speech.unseen = True
        speech.waiting.clear()
        whole = speech.ended or speech.heard >= speech.position(speech.given + 1)
        return Shown(planes, speech.given if whole else -1)

    async def _feed(self, speech: _Speech) -> None:
        rate, began = self.avatar.rate, self.round
        wanted = speech.given * rate // self.avatar.fps + int(FED_S * rate)
        while speech.waiting and speech.fed < wanted and self.round == began:
            piece = speech.waiting.popleft()
            speech.fed += len(piece)
            await self.avatar.push(piece)
        if speech.ended and not speech.waiting and not speech.told and self.round == began:
            speech.told = True
            await self.avatar.end()

    def _lose(self, error: LostError) -> None:
        self._lost, self.trouble = 1, str(error)
        for speech in self._speeches:
            speech.unseen = speech.unseen or speech.fed > 0

    async def _open_again(self) -> None:
        try:
            await self.avatar.open()
        except VisemeError as error:
            self.trouble = str(error)
        else:
            self._lost, self.trouble = 0, ""
        finally:
            self._opening = None

    async def close(self) -> None:
        """End what tries to have the avatar back."""
        if self._opening is not None:
            self._opening.cancel()
            await asyncio.gather(self._opening, return_exceptions=True)
