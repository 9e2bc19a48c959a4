"""What `live` counts: pictures of the idle loop since there was sound, not those while a device is opened."""

from __future__ import annotations

import numpy as np

from studio.engine.core.frame import Stamps
from studio.live import Ledger


def test_pictures_that_rest_are_counted_from_the_first_live_one_on() -> None:
    ledger, picture, stamps = Ledger(10), np.zeros((0, 0, 3), np.uint8), Stamps()
    for live in (False, False, True, False, True, False, False):
        stamps.live = live
        ledger.picture(picture, stamps)

    assert (ledger.rested, ledger.timings.count) == (3, 2)
