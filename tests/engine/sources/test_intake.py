"""Whatever a device delivers, the ring holds the same sound at 16 kHz, each sample at its time."""

from __future__ import annotations

import time
import tracemalloc

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.engine.core.ring import Ring
from studio.engine.sources.intake import Intake
from studio.engine.sources.meter import Meter

RATES = [8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000, 176_400, 192_000]
HELD = 1 << 16


def sound(rate: int, channels: int, seconds: float = 0.25) -> np.ndarray:
    """Noise below 3 kHz, f32 [n, channels]."""
    count = int(rate * seconds)
    spectrum = np.fft.rfft(np.random.default_rng(rate + channels).normal(size=(count, channels)), axis=0)
    spectrum[np.fft.rfftfreq(count, 1 / rate) > 3000] = 0
    noise = np.fft.irfft(spectrum, count, axis=0)
    return (0.4 * noise / np.abs(noise).max()).astype(np.float32)


def heard(blocks: list[np.ndarray], rate: int, channels: int, gain: float = 1.0) -> tuple[np.ndarray, Ring, Intake, Meter]:
    """Put blocks as they would come in time from monotonic second 100 on."""
    ring, meter = Ring(HELD), Meter()
    intake = Intake(ring, meter, rate=rate, channels=channels)
    put = 0
    for block in blocks:
        put += len(block)
        intake.put(np.ascontiguousarray(block), 100.0 + (put - 1) / rate, gain)
    samples = np.zeros(ring.end, np.float32)
    ring.read(0, samples)
    return samples, ring, intake, meter


def cut(whole: np.ndarray, sizes: list[int]) -> list[np.ndarray]:
    edges = np.cumsum(sizes)
    return np.split(whole, edges[edges < len(whole)])


@settings(deadline=None, max_examples=60)
@given(rate=st.sampled_from(RATES) | st.integers(8_000, 192_000), channels=st.integers(1, 8),
       sizes=st.lists(st.integers(1, 6_000), max_size=30))
def test_any_blocks_of_any_device_give_what_one_block_gives(rate: int, channels: int, sizes: list[int]) -> None:
    whole = sound(rate, channels, 0.15)

    in_blocks, *_ = heard(cut(whole, sizes), rate, channels)
    at_once, *_ = heard([whole], rate, channels)

    assert len(in_blocks) == len(at_once)
    assert np.abs(in_blocks - at_once).max(initial=0.0) < 1e-5


@settings(deadline=None, max_examples=40)
@given(rate=st.sampled_from(RATES), channels=st.integers(1, 8), size=st.integers(20, 3_000))
def test_the_ring_is_the_whole_sound_resampled_at_once(rate: int, channels: int, size: int) -> None:
    whole = sound(rate, channels)
    expected = soxr.resample(whole.mean(axis=1), rate, 16_000, quality="VHQ")

    samples, *_ = heard(cut(whole, [size] * (len(whole) // size)), rate, channels)

    held = slice(400, min(len(samples), len(expected)) - 400)
    # Half a sample of the device, the most by which the ring's grid is off, and the filter's own bend turn 3 kHz so much.
    off = 2 * np.pi * 3000 * (0.5 / rate + 1e-5) if rate != 16_000 else 1e-5
    assert np.sqrt(np.mean((samples - expected[: len(samples)])[held] ** 2)) < off * np.sqrt(np.mean(expected[held] ** 2))
    assert len(samples) >= len(expected) - 520


def test_a_voice_that_comes_inverted_on_the_second_channel_is_heard() -> None:
    one = sound(48_000, 1)

    inverted, *_ = heard([np.hstack([one, -one])], 48_000, 2, gain=0.5)
    alone, *_ = heard([one], 48_000, 1, gain=0.5)

    assert np.abs(inverted - alone)[700:].max() < 1e-6
    assert np.abs(alone[700:]).max() > 0.05


@pytest.mark.parametrize("rate", RATES)
def test_a_click_lies_in_the_ring_where_its_time_says_and_its_stamp_agrees(rate: int) -> None:
    click = np.zeros((rate // 2, 1), np.float32)
    at = rate // 4
    click[at] = 1.0

    samples, ring, intake, _ = heard(cut(click, [rate // 100] * 50), rate, 1)

    found = float(np.dot(samples.astype(np.float64), np.arange(len(samples))) / samples.sum(dtype=np.float64))
    assert found / 16_000 == pytest.approx(at / rate, abs=0.5 / rate + 2e-6)
    # The ring calls the end of the newest sample its stamp, hence a sample of 16 kHz.
    assert ring.captured_at_s(0) + found / 16_000 == pytest.approx(100.0 + at / rate, abs=0.5 / rate + 1 / 16_000 + 2e-6)
    assert intake.delay_s < 0.032
    if rate >= 44_100:
        assert intake.delay_s < 0.016


@pytest.mark.parametrize("rate", [44_100, 48_000, 96_000])
def test_every_block_gives_its_share_so_that_no_picture_waits_for_a_burst(rate: int) -> None:
    ring, meter = Ring(HELD), Meter()
    intake = Intake(ring, meter, rate=rate, channels=1)
    ends = []
    for _ in range(30):
        intake.put(np.zeros((rate // 100, 1), np.float32), 0.0)
        ends.append(ring.end)

    assert {int(step) for step in np.diff(ends[5:])} <= {159, 160, 161}


def test_the_gain_multiplies_and_zero_mutes() -> None:
    whole = sound(16_000, 1)

    double, *_ = heard([whole], 16_000, 1, gain=2.0)
    mute, *_, meter = heard([whole], 16_000, 1, gain=0.0)

    assert np.allclose(double, 2 * whole[:, 0], atol=1e-6)
    assert not mute.any()
    assert meter.level.peak_db == -120.0
    assert meter.clipped == 0


def test_what_comes_in_is_measured_while_it_is_muted() -> None:
    samples, *_, meter = heard([np.full((100, 2), 0.5, np.float32)], 16_000, 2, gain=0.0)

    assert not samples.any()
    assert meter.level.rms_db == -120.0
    assert meter.level.device_peak_db == pytest.approx(-6.02, abs=0.01)
    assert meter.zeros_s == 0.0


def test_channels_are_mixed_to_their_mean() -> None:
    whole = sound(16_000, 6)

    samples, *_ = heard([whole], 16_000, 6)

    assert np.allclose(samples, whole.mean(axis=1), atol=1e-6)


def test_the_level_is_that_of_the_newest_block() -> None:
    at = np.arange(1600) / 16_000
    sine = (0.5 * np.sin(2 * np.pi * 500 * at)).astype(np.float32)[:, None]

    *_, loud = heard([sine], 16_000, 1)
    *_, silent = heard([sine, np.zeros((160, 1), np.float32)], 16_000, 1)

    assert loud.level.peak_db == pytest.approx(-6.02, abs=0.02)
    assert loud.level.rms_db == pytest.approx(-9.03, abs=0.02)
    assert silent.level.peak_db == silent.level.rms_db == -120.0


@pytest.mark.parametrize("gain", [0.5, 1.0])
def test_samples_at_full_scale_are_counted_as_clipped_whatever_the_gain(gain: float) -> None:
    whole = np.full((1000, 1), 0.3, np.float32)
    whole[10:14] = 32767 / 32768
    whole[700] = -1.0

    *_, meter = heard(cut(whole, [3] * 300), 16_000, 1, gain)

    assert meter.clipped == 5


def test_samples_that_the_gain_drives_over_are_counted_as_clipped() -> None:
    *_, meter = heard([np.full((100, 1), 0.6, np.float32)], 16_000, 1, gain=2.0)

    assert meter.clipped == 100


def test_only_zeros_are_told_until_anything_else_comes() -> None:
    zeros = np.zeros((48_000, 1), np.float32)
    faint = np.zeros((480, 1), np.float32)
    faint[7] = 1e-6

    *_, silent = heard([zeros, zeros], 48_000, 1)
    *_, alive = heard([zeros, zeros, faint], 48_000, 1)
    *_, muted = heard([zeros, zeros], 48_000, 1, gain=0.0)

    assert silent.zeros_s == pytest.approx(2.0)
    assert alive.zeros_s == 0.0
    assert muted.zeros_s == pytest.approx(2.0)
    assert silent.level.only_zeros


def test_zeros_in_the_pauses_of_a_microphone_with_a_noise_gate_are_no_missing_signal() -> None:
    meter, zeros = Meter(), np.zeros(1600, np.float32)
    meter.measure(np.full(160, 0.1, np.float32), 16_000, 1.0)
    for _ in range(190):
        meter.measure(zeros, 16_000, 1.0)
    assert (meter.level.heard, meter.level.only_zeros) == (True, False)
    for _ in range(11):
        meter.measure(zeros, 16_000, 1.0)
    assert meter.level.only_zeros, "it was switched off after it was heard"


def test_a_meter_that_rested_judges_the_next_device_by_itself() -> None:
    meter = Meter()
    meter.measure(np.full(160, 0.1, np.float32), 16_000, 1.0)
    meter.rest()
    for _ in range(200):
        meter.measure(np.zeros(160, np.float32), 16_000, 1.0)

    assert meter.level.only_zeros


@pytest.mark.parametrize(("rate", "channels"), [(16_000, 1), (48_000, 2), (192_000, 8), (8_000, 1)])
def test_no_allocation_reaches_four_kibibytes(rate: int, channels: int) -> None:
    ring, meter = Ring(HELD), Meter()
    intake = Intake(ring, meter, rate=rate, channels=channels)
    block = np.zeros((rate // 50, channels), np.float32)
    for _ in range(20):
        intake.put(block, time.monotonic())

    tracemalloc.start()
    try:
        for _ in range(5):
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            intake.put(block, time.monotonic())
            _, peak = tracemalloc.get_traced_memory()
            assert peak - before < 4096
    finally:
        tracemalloc.stop()


def test_a_resampled_piece_is_smaller_than_four_kibibytes() -> None:
    # soxr's own arrays are not Python's, so tracemalloc does not see them: it makes them as long as what is pending
    # before the call, plus the share of the input, plus one.
    for rate in RATES:
        if rate == 16_000:
            continue
        intake = Intake(Ring(HELD), Meter(), rate=rate, channels=1)
        stream = intake._lane._resample._stream
        most = 0
        for _ in range(100):
            most = max(most, int(stream.delay() + 0.01 * 16_000 + 2))
            intake.put(np.zeros((rate // 100, 1), np.float32), 0.0)
        assert most * 4 < 4096
