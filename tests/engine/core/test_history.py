"""The history is what was heard, in order, with silence where there was nothing."""

from __future__ import annotations

import numpy as np

from studio.engine.core.frame import Stamps
from studio.engine.core.history import History


def test_the_newest_columns_come_in_order_after_many_turns() -> None:
    history = History(mel_frames=47)
    for first in range(0, 130, 5):
        history.put_mel(first, np.repeat(np.arange(first, first + 5, dtype=np.float32)[:, None], 80, axis=1))

    heard = history.read(mel_frames=20)

    assert heard.mel_end == 130
    assert heard.mel[:, 0].tolist() == list(range(110, 130))


def test_before_the_sound_there_is_silence() -> None:
    history = History()
    history.put_mel(0, np.ones((3, 80), np.float32))

    heard = history.read(mel_frames=10)

    assert (heard.mel[:7] == -4).all()
    assert (heard.mel[7:] == 1).all()


def test_openings_of_skipped_pictures_hold_the_next_value() -> None:
    history, stamps = History(), Stamps(live=True)
    for index, aperture in ((0, 1.0), (3, 2.0)):
        stamps.index, stamps.aperture = index, aperture
        history.put(stamps)

    assert history.read(pictures=5).apertures.tolist() == [0, 1, 2, 2, 2]
