"""An avatar in LiveKit Agents: its own runner, queue, synchronizer and session; only the room is a stand-in."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import pytest
import simulated
from livekit import rtc
from livekit.agents import Agent, AgentSession
from livekit.agents.voice.avatar import AvatarOptions, AvatarRunner, QueueAudioOutput
from livekit.plugins import viseme
from livekit.plugins.viseme import talk  # noqa: F401  (for conftest.py)
from simulated import RATE, speech

if TYPE_CHECKING:
    from collections.abc import Callable

STEP = RATE // 25
PIECE = 480


class Publication:
    def __init__(self, track: Any, source: Any) -> None:
        self.sid, self.track, self.kind, self.source = track.name, track, track.kind, source

    async def wait_for_subscription(self) -> None:
        return


class Agents:
    identity, sid, kind = "agent", "PA_agent", rtc.ParticipantKind.PARTICIPANT_KIND_AGENT

    def __init__(self) -> None:
        self.track_publications: dict[str, Publication] = {}

    async def publish_track(self, track: Any, options: Any) -> Publication:
        made = self.track_publications[track.name] = Publication(track, options.source)
        return made


class Room(rtc.EventEmitter[str]):
    """A room that is connected to nothing."""

    name = "stand-in"

    def __init__(self) -> None:
        super().__init__()
        self.local_participant, self.remote_participants = Agents(), dict[str, Any]()

    def isconnected(self) -> bool:
        return True


@dataclass
class Seen:
    """What came out of the room's tracks: pictures with when they were shown, sound with when it is heard."""

    pictures: list[tuple[float, int]] = field(default_factory=list)
    sounds: list[tuple[float, np.ndarray]] = field(default_factory=list)

    def shown_at(self, at_s: float) -> int:
        """Which picture stands at a time."""
        return [number for shown_s, number in self.pictures if shown_s <= at_s + 1e-9][-1]

    @property
    def heard(self) -> np.ndarray:
        return np.concatenate([one for _, one in self.sounds]) if self.sounds else np.zeros(0, np.int16)


class AudioSource:
    """As `rtc.AudioSource` with its native queue: plays what it has by the loop's clock, and has its sender wait."""

    kept: Seen

    def __init__(self, sample_rate: int, num_channels: int, queue_size_ms: int = 1000, loop: Any = None) -> None:
        self.sample_rate, self.num_channels, self._most_s = sample_rate, num_channels, queue_size_ms / 1000
        self._loop, self._end_s, self._cleared = asyncio.get_running_loop(), 0.0, 0

    @property
    def queued_duration(self) -> float:
        return max(0.0, self._end_s - self._loop.time())

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        begins_s = max(self._loop.time(), self._end_s)
        self.kept.sounds.append((begins_s, np.frombuffer(frame.data, np.int16).copy()))
        self._end_s = begins_s + frame.duration
        await asyncio.sleep(max(0.0, self._end_s - self._most_s - self._loop.time()))

    def clear_queue(self) -> None:
        now_s, kept = self._loop.time(), []
        for begins_s, sound in self.kept.sounds:
            left = max(0, round((now_s - begins_s) * self.sample_rate))
            if left:
                kept.append((begins_s, sound[:left]))
        self.kept.sounds[:] = kept
        self._end_s = min(self._end_s, now_s)

    async def wait_for_playout(self) -> None:
        await asyncio.sleep(self.queued_duration)

    async def aclose(self) -> None:
        return


class VideoSource:
    """As `rtc.VideoSource`: shows a picture at once."""

    kept: Seen

    def __init__(self, width: int, height: int) -> None:
        self._width, self._loop = width, asyncio.get_running_loop()

    def capture_frame(self, frame: rtc.VideoFrame) -> None:
        luma = np.frombuffer(frame.data, np.uint8)[: frame.width * frame.height].reshape(frame.height, frame.width)
        self.kept.pictures.append((self._loop.time(), simulated.read(luma)))

    async def aclose(self) -> None:
        return


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    """Give what the tracks of a simulated room play."""
    made = Seen()
    for source in (AudioSource, VideoSource):
        monkeypatch.setattr(source, "kept", made, raising=False)
        monkeypatch.setattr(rtc, source.__name__, source)
    for kind in ("Audio", "Video"):
        monkeypatch.setattr(getattr(rtc, f"Local{kind}Track"), f"create_{kind.lower()}_track",
                            staticmethod(lambda name, source, kind=kind: Track(name, kind)))
    return made


class Track:
    def __init__(self, name: str, kind: str) -> None:
        self.name, self.kind = name, kind


class Stage:
    """A runner on an avatar in a simulated room."""

    def __init__(self, avatar: viseme.Avatar) -> None:
        self.avatar = avatar

    async def __aenter__(self) -> Self:
        await self.avatar.open()
        self.loop = asyncio.get_running_loop()
        self.output = QueueAudioOutput(sample_rate=RATE, wait_playback_start=True)
        self.generator = viseme.VisemeVideoGenerator(self.avatar, clock=self.loop.time)
        options = AvatarOptions(self.avatar.width, self.avatar.height, self.avatar.fps, RATE, 1)
        self.runner = AvatarRunner(Room(), audio_recv=self.output, video_gen=self.generator, options=options)
        self.generator.throw_away = self.runner.av_sync.clear_queue
        await self.runner.start()
        return self

    async def say(self, sound: np.ndarray) -> None:
        for at in range(0, len(sound), PIECE):
            part = sound[at : at + PIECE]
            await self.output.capture_frame(rtc.AudioFrame(part.tobytes(), RATE, 1, len(part)))
        self.output.flush()

    async def __aexit__(self, *_: object) -> None:
        await self.runner.aclose()
        await self.generator.aclose()
        await self.avatar.close()


def apart_s(seen: Seen, sound: np.ndarray, times: np.ndarray) -> np.ndarray:
    """How far the pictures are from the sound, in seconds: at each time, the picture that stands less that which is heard."""
    starts = np.array([at_s for at_s, _ in seen.sounds])
    counts = np.array([len(one) for _, one in seen.sounds])
    firsts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    shown_s = np.array([at_s for at_s, _ in seen.pictures])
    numbers = np.array([number for _, number in seen.pictures])
    rows = np.searchsorted(starts, times, side="right") - 1
    heard = (firsts[rows] + (times - starts[rows]) * RATE) / RATE
    # A picture is of the sound from its own beginning to the next one's: its middle.
    pictured = (numbers[np.searchsorted(shown_s, times + 1e-9, side="right") - 1] + 0.5) / 25
    return pictured - heard


def test_ten_minutes_are_in_step_within_a_picture_from_the_first_to_the_last(
        seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    minute = speech(60.0)
    sound = np.concatenate([np.roll(minute, shift) for shift in range(10)])

    async def main(_: Any) -> None:
        async with Stage(simulated.Numbered()) as stage:
            await asyncio.sleep(1.0)
            await stage.say(sound)
            await stage.output.wait_for_playout()

    simulated.run(main, monkeypatch)

    assert np.array_equal(seen.heard, sound)
    spoken = [number for _, number in seen.pictures if number >= 0]
    assert spoken == list(range(len(sound) // STEP))
    begin_s = seen.sounds[0][0]
    differences = apart_s(seen, sound, begin_s + np.arange(0.02, 599.9, 0.04))
    assert np.abs(differences).max() <= 0.040
    assert abs(differences[-250:].mean() - differences[:250].mean()) <= 0.001
    # None in between was silent: the last sound began ten minutes after the first.
    assert seen.sounds[-1][0] - begin_s == pytest.approx(599.96, abs=0.01)


@pytest.mark.parametrize("stall_s", [0.15, 0.25, 0.6])
def test_after_a_stall_they_are_in_step_again(
        counting: Callable[[], Any], seen: Seen, stall_s: float, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = speech(8.0)

    async def main(_: Any) -> None:
        avatar = counting()
        avatar.stall_at, avatar.stall_s = 50, stall_s
        async with Stage(avatar) as stage:
            await asyncio.sleep(1.0)
            await stage.say(sound)
            await stage.output.wait_for_playout()

    simulated.run(main, monkeypatch)

    assert np.array_equal(seen.heard, sound)
    begin_s = seen.sounds[50][0]
    differences = apart_s(seen, sound, begin_s + np.arange(0.02, 5.9, 0.02))
    assert np.abs(differences).max() <= 0.040 + 1e-6


@pytest.mark.parametrize("after_s", [0.5, 1.013, 2.02, 3.333])
def test_an_interruption_is_seen_and_heard_within_100_ms(
        counting: Callable[[], Any], seen: Seen, after_s: float, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_s, finished = [], []

    async def main(loop: Any) -> None:
        async with Stage(counting()) as stage:
            stage.output.on("playback_finished", finished.append)
            await asyncio.sleep(1.0)
            await stage.say(speech(20.0))
            await asyncio.sleep(after_s)
            stage.output.clear_buffer()
            cut_s.append(loop.time())
            await asyncio.sleep(0.5)
            await stage.say(speech(2.0, seed=3))
            await asyncio.sleep(3.0)

    simulated.run(main, monkeypatch)

    (cut,) = cut_s
    before = [sound for at_s, sound in seen.sounds if at_s <= cut]
    assert seen.sounds[len(before) - 1][0] + len(before[-1]) / RATE <= cut + 0.001
    after = [number for shown_s, number in seen.pictures if cut + 0.1 <= shown_s < seen.sounds[len(before)][0] - 0.05]
    assert set(after) == {-1}
    # The one that is said next is whole, from its own beginning, and in step.
    assert np.array_equal(np.concatenate([one for _, one in seen.sounds[len(before):]]), speech(2.0, seed=3))
    again = [number for shown_s, number in seen.pictures if shown_s > cut + 0.1 and number >= 0]
    assert again == list(range(50))
    assert [one.interrupted for one in finished] == [True, False]
    assert finished[0].playback_position == pytest.approx(after_s, abs=0.2)
    rest = Seen(seen.pictures, seen.sounds[len(before):])
    differences = apart_s(rest, speech(2.0, seed=3), rest.sounds[0][0] + np.arange(0.02, 1.9, 0.02))
    assert np.abs(differences).max() <= 0.040 + 1e-6


def test_a_voice_that_comes_slowly_is_whole_and_in_step(
        counting: Callable[[], Any], seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = speech(4.0)

    async def main(_: Any) -> None:
        async with Stage(counting()) as stage:
            await asyncio.sleep(1.0)
            for at in range(0, len(sound), PIECE):
                part = sound[at : at + PIECE]
                await stage.output.capture_frame(rtc.AudioFrame(part.tobytes(), RATE, 1, len(part)))
                # A second of pause in the middle of the sentence, and half the speed of speech before it.
                await asyncio.sleep(1.0 if at == PIECE * 100 else 0.04 if at < PIECE * 100 else 0.0)
            stage.output.flush()
            await stage.output.wait_for_playout()

    simulated.run(main, monkeypatch)

    assert np.array_equal(seen.heard, sound)
    differences = np.concatenate([apart_s(seen, sound, np.array([at_s + 0.02])) for at_s, _ in seen.sounds])
    assert np.abs(differences).max() <= 0.040 + 1e-6


@pytest.mark.parametrize("place", ["in this process", "over gRPC"])
def test_an_agent_speaks_through_it_and_can_be_interrupted(place: str, request: pytest.FixtureRequest) -> None:
    """The real session, runner and tracks, by the wall's clock; nothing here is asserted of times."""
    given = request.getfixturevalue
    avatar_of = partial(viseme.InProcess, given("tiny")) if place == "in this process" else \
        partial(viseme.Service, given("service"), "tiny", token=given("token"))
    sound = speech(1.0)

    async def frames(seconds: float) -> Any:
        for _ in range(round(seconds)):
            for at in range(0, len(sound), PIECE):
                yield rtc.AudioFrame(sound[at : at + PIECE].tobytes(), RATE, 1, PIECE)

    async def main() -> tuple[Room, list[str]]:
        room, session, avatar = Room(), AgentSession(), viseme.AvatarSession(avatar_of())
        said: list[str] = []
        await avatar.start(session, room)
        await session.start(Agent(instructions="-"))
        try:
            handle = session.say("hello", audio=frames(2))
            await asyncio.wait_for(handle.wait_for_playout(), 200)
            said.append("interrupted" if handle.interrupted else "whole")
            handle = session.say("hello", audio=frames(60))
            await asyncio.sleep(0.5)
            handle.interrupt()
            await asyncio.wait_for(handle.wait_for_playout(), 200)
            said.append("interrupted" if handle.interrupted else "whole")
        finally:
            await avatar.aclose()
            await session.aclose()
        return room, said

    room, said = asyncio.run(main())

    assert said == ["whole", "interrupted"]
    assert set(room.local_participant.track_publications) == {"avatar_audio", "avatar_video"}


def test_an_avatar_that_there_is_not_is_one_sentence() -> None:
    async def main() -> None:
        await viseme.AvatarSession("nobody").start(AgentSession(), Room())

    with pytest.raises(viseme.VisemeError, match="nobody"):
        asyncio.run(main())
