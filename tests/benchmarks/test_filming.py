"""What a character says in a film: the voices take turns, and each does with its mouth what it did before."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.filming import FPS, RATE, in_turn, take_turns
from characters.lips.articulation import SILENCE
from characters.lips.evaluation import Clip, read_clip
from characters.lips.gestures import Gesture
from studio.personal.footage import LEARNT

READINGS = [("ann", 1.0), ("ann", 3.0), ("ben", 5.0), ("ben", 7.0), ("cy", 9.0)]
"""Each speaks for a second, with a second of silence before."""
BEGIN = [0.35, 2.35, 4.35, 6.35]


def _clip() -> Clip:
    """A clip whose sound has the number of its second, so that it is seen where each came from."""
    samples = np.repeat(np.arange(11, dtype=np.float32), RATE)
    made = [Gesture(0.0, 1.0, SILENCE)]
    for number, (_, begin_s) in enumerate(READINGS):
        shut = (begin_s + 0.45, begin_s + 0.5)
        made += [Gesture(begin_s, begin_s + 1, "aeiou"[number], shut), Gesture(begin_s + 1, begin_s + 2, SILENCE)]
    return Clip(samples, made)


def test_voices_take_turns_and_who_reads_less_is_left_out() -> None:
    sorted_ = take_turns(_clip(), READINGS)

    spoken = [one for one in sorted_.made if one.symbol != SILENCE]
    assert [one.symbol for one in spoken] == ["a", "i", "e", "o"]
    assert [one.start_s for one in spoken] == pytest.approx(BEGIN)
    assert [one.shut_s for one in spoken] == [pytest.approx((at + 0.45, at + 0.5)) for at in BEGIN]
    heard = [int(sorted_.samples[int((one.start_s + 0.5) * RATE)]) for one in spoken]
    assert heard == [1, 5, 3, 7]
    assert all(one.end_s == pytest.approx(after.start_s) for one, after in zip(sorted_.made, sorted_.made[1:], strict=False))


def test_every_voice_of_the_film_is_learnt_from_and_kept_back() -> None:
    said = in_turn("heard", 80.0)
    kept = said.samples[int(LEARNT * len(said.samples)) :]
    whole = read_clip("heard").samples

    assert len(said.aperture) == 80 * FPS
    # slt, rms, awb and the second engine's slt: what each of them says in the clip.
    for begin_s, end_s in ((0.0, 25.0), (25.0, 50.0), (50.0, 73.2), (73.2, 96.0)):
        own = whole[int(begin_s * RATE) : int(end_s * RATE)]
        for part in (said.samples[: -len(kept)], kept):
            assert _pieces_in_common(part, own) > 3


def _pieces_in_common(part: np.ndarray, own: np.ndarray) -> int:
    """Count the quarters of a second of ``own`` that are in ``part`` sample by sample, but for silence."""
    pieces = [own[at : at + RATE // 4] for at in range(0, len(own) - RATE // 4, RATE // 4)]
    return sum(piece.tobytes() in part.tobytes() for piece in pieces if np.abs(piece).max() > 0.05)
