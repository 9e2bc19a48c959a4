"""The sound is heard when its picture is seen, whatever the clocks do."""

from __future__ import annotations

import numpy as np
import pytest

from studio.outputs import delay_line
from studio.outputs.delay_line import DelayLine
from studio.outputs.display_clock import DisplayClock

RATE, FPS, LATE_S = 48_000, 25, 0.14
"""A picture is seen so much after its sample."""


class Counts:
    """In the place of soxr's stream: as many samples out as the ratio says, each its own place in the input."""

    def __init__(self, in_rate: float, out_rate: float, channels: int, dtype: str, vr: bool) -> None:
        self._ratio, self._at = in_rate / out_rate, 0.0

    def set_io_ratio(self, in_rate: float, out_rate: float) -> None:
        self._ratio = in_rate / out_rate

    def resample_chunk(self, piece: np.ndarray) -> np.ndarray:
        count = int((len(piece) - self._at) / self._ratio) + 1
        self._at += count * self._ratio - len(piece)
        return piece[:1].repeat(count)

    def clear(self) -> None:
        self._at = 0.0


class World:
    """Time that passes when it is told: a microphone and a device, each with a clock of its own, and pictures that jitter."""

    def __init__(self, *, source_ppm: float = 0.0, device_ppm: float = 0.0, jitter_s: float = 0.0, block: int = 480,
                 ahead_s: float = 0.1) -> None:
        self.shown, self.late_s = DisplayClock(), LATE_S
        self.line = DelayLine(self.shown)
        self.source, self.device = RATE * (1 + source_ppm * 1e-6), RATE * (1 + device_ppm * 1e-6)
        self.jitter_s, self.block = jitter_s, block
        self.ahead_s = ahead_s
        """The sound given with a picture reaches so far beyond its sample."""
        self.out = np.zeros(block, np.float32)
        self.stood_s = 0.0
        """For so long the device has stood still."""
        self.now_s, self.pictures, self.given, self.filled = 1000.0, 0, 0, 0
        self._chance = np.random.default_rng(1)

    def sound(self, at: int, count: int) -> np.ndarray:
        return np.zeros(count, np.float32)

    def step(self) -> tuple[float, float]:
        """Let the device ask for a block; give the sample that should be heard at its beginning, and the one that is."""
        self.filled += 1
        heard_at_s = 1000.0 + self.stood_s + self.filled * self.block / self.device
        self.now_s = heard_at_s - 0.02
        while (due_s := 1000.0 + self.pictures * RATE // FPS / self.source + self.late_s) <= self.now_s:
            at = self.pictures * RATE // FPS
            upto = at + round(self.ahead_s * RATE)
            self.line.put(self.sound(self.given, upto - self.given), self.given)
            self.given = upto
            self.shown.picture(at, due_s + self._chance.uniform(-1, 1) * self.jitter_s)
            self.pictures += 1
        self.line.fill(self.out, heard_at_s + self._chance.uniform(-1, 1) * 0.004)
        right = (heard_at_s + self.block / self.device - 1000.0 - self.late_s) * self.source
        return right, self.line._position


def test_eight_hours_of_drifting_clocks_stay_within_20_ms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delay_line.soxr, "ResampleStream", Counts)
    monkeypatch.setattr(delay_line, "PIECE", 4800)
    world = World(source_ppm=200.0, jitter_s=0.015, block=4800, ahead_s=0.4)

    apart_ms, drift_ppm = [], []
    for _ in range(8 * 3600 * 10):
        right, heard = world.step()
        apart_ms.append((heard - right) / RATE * 1e3)
        drift_ppm.append(world.line.in_step.drift_ppm)

    assert np.abs(apart_ms[10:]).max() < 20.0
    assert np.abs(apart_ms[600:]).max() < 5.0
    assert np.mean(drift_ppm[-36_000:]) == pytest.approx(200.0, abs=5.0)
    assert (world.line.in_step.steps, world.line.in_step.gaps) == (0, 0)


class Clicks(World):
    """A click each half second of the program."""

    def sound(self, at: int, count: int) -> np.ndarray:
        return ((np.arange(at, at + count) % 24_000) == 0).astype(np.float32)

    def hears(self, seconds: float) -> np.ndarray:
        """Give by how many ms each click comes after its picture."""
        late = []
        for _ in range(round(seconds * RATE / self.block)):
            self.step()
            if self.out.max() > 0.4:
                heard_at_s = 1000.0 + self.stood_s + (self.filled * self.block + int(self.out.argmax())) / self.device
                program_s = (heard_at_s - 1000.0 - self.late_s) * self.source / RATE
                late.append((program_s + 0.25) % 0.5 - 0.25)
        return np.array(late) * 1e3


@pytest.mark.parametrize(("source_ppm", "device_ppm"), [(0.0, 0.0), (200.0, -100.0), (-300.0, 100.0)])
def test_a_click_is_heard_with_its_picture_and_none_is_lost(source_ppm: float, device_ppm: float) -> None:
    world = Clicks(source_ppm=source_ppm, device_ppm=device_ppm, jitter_s=0.01)
    late_ms = world.hears(60.0)

    assert len(late_ms) in (119, 120)
    assert np.abs(late_ms).max() < 10.0
    assert world.line.in_step.gaps == 0


def test_a_delay_that_changes_is_followed_at_once() -> None:
    world = Clicks()
    world.hears(10.0)
    world.late_s = 0.24
    world.hears(1.0)
    later_ms = world.hears(5.0)
    world.late_s = 0.14
    world.hears(1.0)
    sooner_ms = world.hears(5.0)

    assert len(later_ms) == len(sooner_ms) == 10
    assert np.abs(later_ms).max() < 8.0
    assert np.abs(sooner_ms).max() < 8.0
    assert world.line.in_step.steps + world.line.in_step.gaps == 2


@pytest.mark.parametrize("before_s", [10.0, 10.2, 10.35])
def test_a_device_that_stood_still_is_in_step_again_within_a_quarter_of_a_second(before_s: float) -> None:
    world = Clicks()
    world.hears(before_s)
    world.stood_s = 0.025
    world.hears(0.25)
    late_ms = world.hears(5.0)

    assert len(late_ms) == 10
    # What is left is worked off by the ratio, unheard.
    assert np.abs(late_ms).max() < 8.5
    assert world.line.in_step.steps >= 1


def test_sound_that_comes_too_late_is_a_gap_and_then_in_step_again() -> None:
    world = Clicks()
    world.hears(3.0)
    for _ in range(30):
        world.filled += 1
        world.line.fill(world.out, 1000.0 + world.filled * 480 / RATE)
    assert not world.out.any()
    after_ms = world.hears(5.0)

    assert world.line.in_step.gaps == 1
    # All stood still for 0.3 s: to hold the sound back would help nothing.
    assert np.abs(after_ms).max() < 4.0


def test_sound_that_comes_hardly_in_time_is_held_back_by_no_more_than_20_ms() -> None:
    # As with a look-ahead of 40 ms: what is given with a picture ends before the device asks for it.
    world = Clicks(jitter_s=0.004, ahead_s=0.064)
    world.hears(60.0)
    gaps = world.line.in_step.gaps
    late_ms = world.hears(60.0)

    assert gaps >= 1
    assert world.line.in_step.gaps == gaps
    assert len(late_ms) in (119, 120)
    assert 0.0 < np.median(late_ms) <= 21.0


def test_what_was_held_back_while_the_machine_was_busy_is_given_back_afterwards() -> None:
    world = Clicks(jitter_s=0.004, ahead_s=0.064)
    world.hears(30.0)
    assert np.median(world.hears(10.0)) > 4.0
    world.ahead_s = 0.2
    world.hears(60.0)
    gaps, late_ms = world.line.in_step.gaps, world.hears(20.0)

    assert np.abs(late_ms).max() < 4.0
    assert world.line.in_step.gaps == gaps


def test_what_a_device_takes_early_is_given_whole_or_not_yet() -> None:
    world = Clicks(device_ppm=200.0)
    out, ahead = np.ones(480, np.float32), 0
    assert not world.line.fill(out, 1000.0, 0.01)
    assert out.all()
    world.hears(3.0)
    gaps = world.line.in_step.gaps

    def heard_at_s() -> float:
        return 1000.0 + (world.filled + 1 + ahead) * world.block / world.device

    while world.line.fill(out, heard_at_s(), 0.05):
        ahead += 1
    assert 2 <= ahead <= 10
    # When it is due there is still a part of it.
    assert world.line.fill(out, heard_at_s())
    assert world.line.in_step.gaps == gaps + 1


class Server:
    """A sound server that takes what there is, and without waiting what is due: see `ServerPlayback`.

    Sound comes ``sooner`` samples before its picture is seen.
    """

    def __init__(self, sooner: int) -> None:
        shown = DisplayClock()
        shown.picture(0, 1000.0)
        self.line, self.sooner = DelayLine(shown), sooner
        self.number = self.came = self.written = 0
        self.stood_s = 0.0

    def run(self, blocks: int, *, comes: bool = True) -> None:
        for _ in range(blocks):
            self.number += 1
            played, out = self.number * 480, np.zeros(480, np.float32)
            if comes:
                end = max(self.came, played + self.sooner)
                self.line.put(np.ones(end - self.came, np.float32), self.came)
                self.came = end
            while True:
                due = played + 768 - self.written
                heard_at_s = 1000.0 + self.stood_s + self.written / RATE
                if not self.line.fill(out, heard_at_s, max(0, len(out) - due) / RATE):
                    if due <= 0:
                        break
                    out = out[:due]
                    self.line.fill(out, heard_at_s)
                self.written += len(out)


def test_a_step_ahead_to_what_has_not_come_yet_leaves_no_gap_where_it_is_not_due() -> None:
    server = Server(2880)
    server.run(300)
    assert server.written - server.number * 480 > 2000
    server.stood_s = 0.02
    server.run(600)

    assert (server.line.in_step.steps, server.line.in_step.gaps) == (1, 0)


@pytest.mark.parametrize(("sooner", "late", "holds"), [(2880, 8, False), (1056, 2, True)])
def test_one_gap_holds_the_sound_back_only_where_it_comes_hardly_in_time_as_a_rule(sooner: int, late: int, holds: bool) -> None:
    server = Server(sooner)
    server.run(900)
    server.run(late, comes=False)
    server.run(100)

    assert server.line.in_step.gaps == 1
    assert (server.line.in_step.behind_ms > 4.0) is holds


@pytest.mark.parametrize("sooner", [300, 500, 600])
def test_sound_that_comes_hardly_in_time_from_now_on_is_heard_though_it_came_early_before(sooner: int) -> None:
    server = Server(2880)
    server.run(900)
    server.sooner = sooner
    server.run(2000)
    gaps, heard_s = server.line.in_step.gaps, server.line._heard_s
    server.run(600)

    assert server.line.in_step.gaps == gaps
    assert server.line._heard_s - heard_s == pytest.approx(6.0, abs=0.05)
    assert 4.0 < server.line.in_step.behind_ms <= 21.0


def test_what_the_device_has_already_counts_when_the_sound_is_given_back() -> None:
    server = Server(2880)
    server.line._hold_s = 0.015
    server.run(4100)

    assert server.line.in_step.behind_ms < 4.0


def test_a_program_that_begins_again_is_heard_from_its_beginning() -> None:
    world = Clicks()
    world.hears(3.0)
    world.pictures = world.given = 0
    world.late_s = 1000.0 + world.filled * 480 / RATE - 1000.0 + 0.1

    assert len(world.hears(3.0)) >= 4


def test_before_a_picture_there_is_silence() -> None:
    line = DelayLine(DisplayClock())
    line.put(np.ones(4800, np.float32), 0)
    out = np.ones(480, np.float32)
    line.fill(out, 1000.0)
    assert not out.any()
