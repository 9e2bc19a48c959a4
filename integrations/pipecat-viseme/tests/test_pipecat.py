"""An avatar in a Pipecat pipeline: the framework's own test harness and its own output transport."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import simulated
from loguru import logger
from pipecat.frames.frames import (
    InterruptionFrame,
    OutputAudioRawFrame,
    OutputImageRawFrame,
    StartFrame,
    TextFrame,
    TTSAudioRawFrame,
    TTSStartedFrame,
    TTSStoppedFrame,
)
from pipecat.pipeline.pipeline import Pipeline
from pipecat.tests.utils import SleepFrame, run_test
from pipecat.transports.base_output import BaseOutputTransport
from pipecat.transports.base_transport import TransportParams
from pipecat_viseme import VisemeVideoService, talk  # noqa: F401  (for conftest.py)
from simulated import RATE, speech

if TYPE_CHECKING:
    from collections.abc import Callable

logger.remove()
STEP = RATE // 25
PIECE = 480


def number(frame: OutputImageRawFrame) -> int:
    width, height = frame.size
    return simulated.read(np.frombuffer(frame.image, np.uint8).reshape(height, width, 3)[:, :, 1])


def spoken(sound: np.ndarray, piece: int = PIECE) -> list[Any]:
    pieces = [TTSAudioRawFrame(audio=sound[at : at + piece].tobytes(), sample_rate=RATE, num_channels=1)
              for at in range(0, len(sound), piece)]
    return [TTSStartedFrame(), *pieces, TTSStoppedFrame()]


@dataclass
class Seen:
    """What the transport played: pictures when they were shown, sound when it began to be heard."""

    pictures: list[tuple[float, int]] = field(default_factory=list)
    sounds: list[tuple[float, np.ndarray]] = field(default_factory=list)

    @property
    def heard(self) -> np.ndarray:
        return np.concatenate([one for _, one in self.sounds])


class Transport(BaseOutputTransport):
    """The framework's transport, whose wire is a list: sound takes the time that it lasts."""

    def __init__(self, seen: Seen, size: tuple[int, int]) -> None:
        super().__init__(TransportParams(
            audio_out_enabled=True, audio_out_sample_rate=RATE, video_out_enabled=True, video_out_width=size[0],
            video_out_height=size[1], video_out_framerate=25, audio_out_end_silence_secs=0))
        self._seen, self._end_s = seen, 0.0

    async def start(self, frame: StartFrame) -> None:
        await super().start(frame)
        await self.set_transport_ready(frame)

    async def write_audio_frame(self, frame: OutputAudioRawFrame) -> bool:
        loop = asyncio.get_running_loop()
        begins_s = max(loop.time(), self._end_s)
        await asyncio.sleep(begins_s - loop.time())
        self._seen.sounds.append((loop.time(), np.frombuffer(frame.audio, np.int16)))
        self._end_s = loop.time() + len(frame.audio) / 2 / RATE
        await asyncio.sleep(self._end_s - loop.time())
        return True

    async def write_video_frame(self, frame: OutputImageRawFrame) -> bool:
        self._seen.pictures.append((asyncio.get_running_loop().time(), number(frame)))
        return True


def play(avatar: Any, frames: list[Any], monkeypatch: pytest.MonkeyPatch) -> Seen:
    """Send frames through the service and the transport by the simulated clock."""
    seen = Seen()

    async def main(_: Any) -> None:
        pipeline = Pipeline([VisemeVideoService(avatar), Transport(seen, (avatar.width or 192, avatar.height or 128))])
        await run_test(pipeline, frames_to_send=frames, start_timeout=60.0)

    simulated.run(main, monkeypatch)
    return seen


def apart_s(seen: Seen, sound_at: list[tuple[float, int]]) -> np.ndarray:
    """How far pictures are from the sound where each piece of it is half heard: of (time, samples before it)."""
    shown_s = np.array([at_s for at_s, _ in seen.pictures])
    numbers = np.array([one for _, one in seen.pictures])
    times = np.array([at_s + 0.02 for at_s, _ in sound_at])
    heard = np.array([before / RATE + 0.02 for _, before in sound_at])
    return (numbers[np.searchsorted(shown_s, times, side="right") - 1] + 0.5) / 25 - heard


def pieces_of(seen: Seen, first: int = 0) -> list[tuple[float, int]]:
    befores = np.concatenate([[0], np.cumsum([len(one) for _, one in seen.sounds[first:]])[:-1]])
    return [(at_s, int(before)) for (at_s, _), before in zip(seen.sounds[first:], befores, strict=True)]


def test_the_voice_goes_out_in_pictures_with_all_other_frames_in_their_places(counting: Callable[[], Any]) -> None:
    sound = speech(2.02)
    frames = spoken(sound)
    frames.insert(1 + 50, TextFrame("half"))
    down, _ = asyncio.run(run_test(VisemeVideoService(counting()), frames_to_send=frames, start_timeout=60.0))

    bound = [one for one in down if isinstance(one, OutputImageRawFrame) and one.sync_with_audio]
    assert [number(one) for one in bound] == list(range(51))
    pieces = [one for one in down if isinstance(one, TTSAudioRawFrame)]
    assert [len(one.audio) for one in pieces] == [2 * STEP] * 51
    assert np.array_equal(np.frombuffer(b"".join(one.audio for one in pieces), np.int16)[: len(sound)], sound)
    for image in bound:
        assert isinstance(down[down.index(image) + 1], TTSAudioRawFrame)
    order = [one for one in down if not isinstance(one, OutputImageRawFrame)]
    assert isinstance(order[0], TTSStartedFrame)
    assert isinstance(order[-1], TTSStoppedFrame)
    # Said after 50 pieces of 20 ms, so after 25 pictures.
    assert [type(one) for one in order].index(TextFrame) == 1 + 25


def test_ten_minutes_are_in_step_within_a_picture_from_the_first_to_the_last(
        monkeypatch: pytest.MonkeyPatch) -> None:
    minute = speech(60.0)
    sound = np.concatenate([np.roll(minute, shift) for shift in range(10)])

    seen = play(simulated.Numbered(), [SleepFrame(sleep=1.0), *spoken(sound, RATE)], monkeypatch)

    assert np.array_equal(seen.heard, sound)
    differences = apart_s(seen, pieces_of(seen))
    assert np.abs(differences).max() <= 0.040 + 1e-6
    assert abs(differences[-250:].mean() - differences[:250].mean()) <= 0.020
    assert seen.sounds[-1][0] - seen.sounds[0][0] == pytest.approx(599.96, abs=0.02)


@pytest.mark.parametrize("after_s", [0.5, 1.013, 2.02])
def test_an_interruption_is_seen_and_heard_within_100_ms(
        counting: Callable[[], Any], after_s: float, monkeypatch: pytest.MonkeyPatch) -> None:
    seen, cut_s = Seen(), []
    second = speech(2.0, seed=3)
    frames = [SleepFrame(sleep=1.0), *spoken(speech(20.0))[:-1], SleepFrame(sleep=after_s), InterruptionFrame(),
              SleepFrame(sleep=0.5), *spoken(second), SleepFrame(sleep=3.0)]

    class Told(VisemeVideoService):
        async def process_frame(self, frame: Any, direction: Any) -> None:
            if isinstance(frame, InterruptionFrame):
                cut_s.append(asyncio.get_running_loop().time())
            await super().process_frame(frame, direction)

    async def main(_: Any) -> None:
        await run_test(Pipeline([Told(counting()), Transport(seen, (192, 128))]), frames_to_send=frames, start_timeout=60.0)

    simulated.run(main, monkeypatch)

    (cut,) = cut_s
    before = [at_s for at_s, _ in seen.sounds if at_s < cut + 0.3]
    assert before[-1] + STEP / RATE <= cut + 0.1
    first = len(before)
    after = [one for at_s, one in seen.pictures if cut + 0.1 <= at_s < seen.sounds[first][0] - 0.045]
    assert set(after) == {-1}
    assert np.array_equal(np.concatenate([one for _, one in seen.sounds[first:]]), second)
    assert np.abs(apart_s(seen, pieces_of(seen, first))).max() <= 0.040 + 1e-6


def test_between_speeches_it_rests_at_its_own_rate(
        counting: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    seen = play(counting(), [SleepFrame(sleep=4.0)], monkeypatch)
    assert {one for _, one in seen.pictures} == {-1}
    assert len(seen.pictures) >= 95


def test_without_an_avatar_the_voice_goes_on_and_says_why() -> None:
    sound = speech(0.5)
    down, up = asyncio.run(run_test(VisemeVideoService("nobody"), frames_to_send=spoken(sound), start_timeout=60.0))
    heard = np.frombuffer(b"".join(one.audio for one in down if isinstance(one, TTSAudioRawFrame)), np.int16)
    assert np.array_equal(heard, sound)
    assert any("nobody" in getattr(one, "error", "") for one in up)
