"""A file plays in real time, a little earlier for the engine than for the ear, with or without a loudspeaker."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from studio.devices import portaudio
from studio.devices.stream import AudioStream
from studio.engine.core.protocols import SourceState
from studio.engine.core.ring import Ring
from studio.engine.sources import feed as feed_module
from studio.engine.sources import playback, wavefile
from studio.engine.sources.feed import Feed
from studio.engine.sources.fifo import Fifo
from studio.engine.sources.wavefile import WaveFile
from studio.errors import DeviceError, NoAnswerError
from studio.media.sound import SoundReader
from tests.sounds import everything, find, noise, until, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LEAD_S = 0.15


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return write(tmp_path / "noise.wav", noise(1.2))


@pytest.fixture
def ring() -> Ring:
    return Ring(16_000 * 20)


@pytest.fixture
def playing(ring: Ring) -> Iterator[Callable[..., WaveFile]]:
    """Open files and close them at the end."""
    opened: list[WaveFile] = []

    def play(path: Path, *, aloud: bool = False, loop: bool = False) -> WaveFile:
        file = WaveFile(path, aloud=aloud, lead_s=LEAD_S, loop=loop)
        opened.append(file)
        file.open(ring)
        return file

    yield play
    for file in opened:
        file.close()
        file.close()


def speech(path: Path) -> np.ndarray:
    with SoundReader(path) as reader:
        return np.concatenate([block for block, _ in reader])


def ended(file: WaveFile) -> bool:
    return file.poll(time.monotonic()) is SourceState.ENDED


def test_the_ring_gets_the_whole_file_in_real_time_and_then_silence(
    playing: Callable[..., WaveFile], ring: Ring, sound: Path
) -> None:
    began = time.monotonic()
    file = playing(sound)
    until(lambda: file.duration_s == pytest.approx(1.2))
    until(lambda: ended(file))
    lasted = time.monotonic() - began
    file.close()

    heard, expected = everything(ring), speech(sound)
    at = find(expected, heard)[0]
    assert np.array_equal(heard[at : at + len(expected)], expected)
    assert not heard[:at].any()
    after = heard[at + len(expected) :]
    assert not after.any()
    # Enough for the look-ahead of the last picture, and for the mouth to close.
    assert len(after) > 0.25 * 16_000
    assert lasted > 1.2 + LEAD_S
    assert file.overflows == 0 or lasted > 2.5


def test_the_engine_hears_before_the_ear_does(playing: Callable[..., WaveFile], ring: Ring, sound: Path) -> None:
    file = playing(sound)
    until(lambda: file.position_s > 0.5)
    file._pacer.close()
    position = file.position_s

    heard, expected = everything(ring), speech(sound)
    at = find(expected[:8_000], heard)[0]
    given = (len(heard) - at) / 16_000
    assert given == pytest.approx(position + LEAD_S, abs=0.002)
    # As if a microphone had heard it then.
    assert 0.0 <= file._fed_at_s - ring.captured_at_s(ring.end) < 0.001


def test_a_paused_file_stands_still_while_the_ring_hears_silence(
    playing: Callable[..., WaveFile], ring: Ring, sound: Path
) -> None:
    file = playing(sound)
    until(lambda: file.position_s > 0.3)

    file.pause()
    time.sleep(0.1)
    position, end = file.position_s, ring.end
    until(lambda: ring.end > end + 3_200)
    silent = np.ones(1_600, np.float32)
    ring.read(ring.end - 1_600, silent)
    assert file.paused
    assert file.position_s == position
    assert not silent.any()

    file.pause(False)
    until(lambda: ended(file))
    file.close()

    # It goes on with what was heard last, not with what the engine had been given already.
    expected = speech(sound)
    go_on, heard = round(position * 16_000), everything(ring)[end:]
    first, last = (find(expected[start : start + 1_500], heard) for start in (go_on + 50, go_on + 5_050))
    # Begun between two samples of 16 kHz it is not the same to the last bit.
    assert min(first[1], last[1]) > 0.85
    assert last[0] - first[0] == 5_000
    assert not heard[: first[0] - 60].any()


def test_seeking_goes_on_from_there(playing: Callable[..., WaveFile], ring: Ring, sound: Path) -> None:
    file = playing(sound)
    until(lambda: file.position_s > 0.6)

    file.seek(0.1)
    assert 0.1 <= file.position_s < 0.6
    end = ring.end
    until(lambda: ended(file))
    file.close()

    expected = speech(sound)
    _, likeness = find(expected[1_700:16_000], everything(ring)[end:])
    assert likeness > 0.999


def test_seeking_while_paused_begins_there_later(playing: Callable[..., WaveFile], sound: Path) -> None:
    file = playing(sound)
    file.pause()
    file.seek(0.9)
    time.sleep(0.1)
    assert file.position_s == 0.9

    file.pause(False)
    until(lambda: file.position_s > 0.95)
    until(lambda: ended(file))


def test_a_loop_has_no_gap(sound: Path) -> None:
    feed, expected, heard = Feed(lambda: SoundReader(sound), lead_s=0.0, loop=True), speech(sound), []
    try:
        while sum(map(len, heard)) < 2 * len(expected):
            for queue, channels in ((feed.speech, 1), (feed.playback, 2), (feed.sound, 1)):
                block = np.zeros((4_800, channels), np.float32)
                until(lambda queue=queue: queue.put_end > queue.taken_end)
                taken = queue.take(block)
                if queue is feed.speech:
                    heard.append(block[:taken, 0])
        seconds = [feed.second_of(at * 48_000) for at in (0.5, 1.7)]
    finally:
        feed.close()

    assert np.array_equal(np.concatenate(heard)[: 2 * len(expected)], np.concatenate([expected, expected]))
    assert seconds == pytest.approx([0.5, 0.5], abs=0.001)


def test_a_loop_that_is_switched_off_ends(playing: Callable[..., WaveFile], sound: Path) -> None:
    file = playing(sound, loop=True)
    until(lambda: file.position_s > 0.2)

    file.loop = False

    until(lambda: ended(file))


def test_a_loop_that_is_switched_on_late_begins_again(playing: Callable[..., WaveFile], sound: Path) -> None:
    file = playing(sound)
    until(lambda: file.position_s > 0.9)

    file.loop = True

    until(lambda: file.position_s < 0.5)
    assert not ended(file)


def test_a_file_that_cannot_be_used_ends_and_says_why(playing: Callable[..., WaveFile], tmp_path: Path) -> None:
    text = tmp_path / "text.wav"
    text.write_text("this is no sound")

    for path in (text, tmp_path / "missing.wav"):
        file = playing(path)
        until(lambda file=file: ended(file))
        assert path.name in file.trouble


def test_the_thread_that_opens_a_source_does_not_open_the_file(
    playing: Callable[..., WaveFile], ring: Ring, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_open, opened_by = threading.Event(), list[threading.Thread]()

    def reader(path: Path, *, track: int | None) -> SoundReader:
        opened_by.append(threading.current_thread())
        may_open.wait(20.0)
        return SoundReader(path, track=track)

    monkeypatch.setattr(wavefile, "SoundReader", reader)
    file, other = playing(sound), playing(sound)
    try:
        # Neither opening nor closing waits for a file that is still tried, and the picture goes on.
        other.close()
        until(lambda: ring.end > 1_600)
        assert file.position_s == 0.0
        assert not ended(file)
    finally:
        may_open.set()

    until(lambda: ended(file))
    assert file.duration_s == pytest.approx(1.2)
    assert len(opened_by) == 2
    assert threading.current_thread() not in opened_by


def test_a_fault_in_the_decoder_ends_the_file_and_is_told_and_logged(
    playing: Callable[..., WaveFile], sound: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_reader: SoundReader) -> None:
        raise ZeroDivisionError("no rate")

    monkeypatch.setattr(SoundReader, "__iter__", broken)
    file = playing(sound)

    until(lambda: ended(file))
    assert "ZeroDivisionError: no rate" in file.trouble
    assert "a sound file was given up" in caplog.text


def test_the_decoder_of_a_full_queue_waits_after_a_jump_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    puts = 0

    class Counted(Fifo):
        def put(self, block: np.ndarray) -> int:
            nonlocal puts
            puts += 1
            return super().put(block)

    monkeypatch.setattr(feed_module, "Fifo", Counted)
    monkeypatch.setattr(feed_module, "LOOK_S", 60.0)
    long = write(tmp_path / "long.wav", noise(4.0))
    feed = Feed(lambda: SoundReader(long), lead_s=0.0, loop=False)
    try:
        until(lambda: not feed.playback.free and not feed.sound.free)
        feed.seek(0.5)
        until(lambda: feed.second_of(0) == 0.5 and feed.speech_due(feed.playback.put_end) is not None)
        after = puts
        time.sleep(0.3)
        # The last round of puts before the first wait, and no more.
        assert puts < after + 30
    finally:
        feed.close()


def test_without_a_loudspeaker_it_plays_by_the_clock_and_says_so(
    playing: Callable[..., WaveFile], sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object, **__: object) -> None:
        raise DeviceError("No loudspeaker can be used; connect one to hear the sound.")

    monkeypatch.setattr(portaudio, "open_loudspeaker", none)

    file = playing(sound, aloud=True)

    until(lambda: file.trouble)
    assert not ended(file)
    until(lambda: not file.aloud)
    assert file.trouble == "No loudspeaker can be used; connect one to hear the sound."
    until(lambda: ended(file))


class DeafLoudspeaker(AudioStream):
    """Asks for three blocks and then never again."""

    def __init__(self, rate: int, channels: int, on_block: Callable[..., None], **_: object) -> None:
        super().__init__(rate, channels, on_block)
        for _ in range(3):
            on_block(np.zeros((480, 2), np.float32), time.monotonic())
            self.blocks += 1


class SlowLoudspeaker:
    """Opens when the test lets it, and asks for blocks when the test does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.let, self.stream, self.closed = threading.Event(), None, []
        monkeypatch.setattr(portaudio, "open_loudspeaker", self.open)
        monkeypatch.setattr(portaudio, "close", self.closed.append)

    def open(self, rate: int, channels: int, on_block: Callable[..., None], **_: object) -> AudioStream:
        assert self.let.wait(60)
        self.on_block, self.stream = on_block, AudioStream(rate, channels, on_block)
        return self.stream


def test_a_loudspeaker_that_opens_late_plays_the_file_from_its_beginning(
    playing: Callable[..., WaveFile], ring: Ring, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowLoudspeaker(monkeypatch)

    file = playing(sound, aloud=True)
    # The picture goes on meanwhile.
    until(lambda: ring.end > 8_000)
    assert file.position_s == 0.0
    assert not everything(ring).any()
    slow.let.set()
    until(lambda: slow.stream)
    played: list[np.ndarray] = []

    def play() -> bool:
        block = np.zeros((480, 2), np.float32)
        slow.on_block(block, time.monotonic())
        played.append(block[:, 0])
        return len(played) > 20 and bool(played[-20].any())

    until(play)

    first = np.concatenate(played)
    first = first[np.flatnonzero(first)[0] :][:4_800]
    assert np.allclose(first, noise(1.2)[: len(first)], atol=1e-3)
    assert file.aloud
    assert not file.trouble


def test_in_a_pause_the_engine_hears_what_the_loudspeaker_has_fetched_and_it_goes_on_after_that(
    playing: Callable[..., WaveFile], ring: Ring, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback, "STALLED_AFTER_S", 600.0)
    slow, ahead_s, fetched = SlowLoudspeaker(monkeypatch), 0.4, [0]
    slow.let.set()
    file = playing(sound, aloud=True)
    until(lambda: slow.stream)
    blocks: list[np.ndarray] = []

    def fetch(until_s: float) -> None:
        while fetched[0] * 0.01 < until_s:
            block = np.zeros((480, 2), np.float32)
            slow.on_block(block, began_s + ahead_s + fetched[0] * 0.01)
            blocks.append(block[:, 0])
            fetched[0] += 1

    until(lambda: file._feed.playback.put_end >= 48_000)
    began_s = time.monotonic()
    fetch(0.8)
    until(lambda: time.monotonic() > began_s + ahead_s)
    file.pause()
    # Before the sound there is as much silence as the engine is ahead.
    in_file_s = 0.8 - LEAD_S

    assert file.position_s == pytest.approx(in_file_s, abs=0.001)
    until(lambda: time.monotonic() > began_s + ahead_s + 1.0)
    heard = everything(ring)
    last = np.flatnonzero(heard)[-1] - np.flatnonzero(heard)[0]
    assert last / 16_000 == pytest.approx(in_file_s, abs=0.03)
    assert not heard[-1_600:].any()

    file.pause(False)
    feed = file._feed
    assert feed is not None
    until(lambda: not file._playback.paused and feed._wanted_s is None)

    def goes_on_sounding() -> bool:
        fetch(fetched[0] * 0.01 + 0.005)
        return len(blocks) > 85 and bool(blocks[-5].any())

    until(goes_on_sounding)
    goes_on = np.concatenate(blocks[80:])
    first = np.flatnonzero(goes_on)[0]
    at = round(in_file_s * 48_000)
    assert np.allclose(goes_on[first : first + 960], noise(1.2)[at : at + 960], atol=1e-3)


def test_a_loudspeaker_that_opens_after_the_end_is_closed_and_takes_nothing(
    playing: Callable[..., WaveFile], sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = SlowLoudspeaker(monkeypatch)
    playing(sound, aloud=True).close()
    assert not slow.closed
    slow.let.set()
    until(lambda: slow.closed)

    block = np.ones((480, 2), np.float32)
    slow.on_block(block, time.monotonic())

    assert slow.closed == [slow.stream]
    assert not block.any()


def test_sound_that_does_not_answer_is_told_while_the_file_plays(
    playing: Callable[..., WaveFile], sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*_: object, **__: object) -> None:
        raise NoAnswerError("The sound server does not answer; restart it.")

    monkeypatch.setattr(portaudio, "open_loudspeaker", silent)

    file = playing(sound, aloud=True)

    until(lambda: file.trouble)
    assert not ended(file)
    assert file.trouble == playback.DOES_NOT_ANSWER


def test_when_the_loudspeaker_stops_the_file_goes_on_unheard(
    playing: Callable[..., WaveFile], sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portaudio, "open_loudspeaker", DeafLoudspeaker)
    monkeypatch.setattr(playback, "STALLED_AFTER_S", 0.2)

    file = playing(sound, aloud=True)
    assert file.aloud

    until(lambda: ended(file))
    assert not file.aloud
    assert "goes on unheard" in file.trouble


def test_the_gain_is_heard_by_the_engine_too(playing: Callable[..., WaveFile], ring: Ring, sound: Path) -> None:
    file = playing(sound)
    file.gain = 0.0
    until(lambda: file.position_s > 0.3)
    end = ring.end
    file.gain = 2.0
    until(lambda: ended(file))
    file.close()

    heard = everything(ring)
    assert not heard[3_200 : end - 400].any()
    assert np.abs(heard[end:]).max() == pytest.approx(2 * np.abs(speech(sound)).max(), rel=0.2)


def test_outputs_get_the_files_own_sound_in_step(playing: Callable[..., WaveFile], ring: Ring, sound: Path) -> None:
    ring.sound = Ring(480_000, 48_000)
    file = playing(sound)
    until(lambda: ended(file))
    file.close()

    recorded, heard, expected = everything(ring.sound), everything(ring), noise(1.2)
    assert len(recorded) == 3 * len(heard)
    at, likeness = find(expected, recorded)
    assert likeness > 0.9999
    assert abs(at - 3 * find(speech(sound), heard)[0]) <= 1


def test_a_lead_that_grows_gives_more_at_once_and_one_that_shrinks_waits(
    playing: Callable[..., WaveFile], ring: Ring, sound: Path
) -> None:
    """What is heard goes on as it was, so every sample is given once, sooner or later than before."""
    file = playing(sound)
    until(lambda: file.position_s > 0.1)
    feed, heard_at, before = file._feed, file._heard_at, ring.end
    assert feed is not None
    due = feed.speech_due(heard_at)
    assert due is not None
    file.lead_by(0.25)
    assert feed.speech_due(heard_at) == due + 4_000
    until(lambda: ring.end >= before + 4_000)
    file.lead_by(-0.25)
    assert feed.speech_due(heard_at) == due
    until(lambda: ended(file))
    file.close()

    heard, expected = everything(ring), speech(sound)
    at = find(expected, heard)[0]
    assert np.array_equal(heard[at : at + len(expected)], expected)
    assert file.lead_s == pytest.approx(LEAD_S)
