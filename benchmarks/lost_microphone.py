"""Does memory grow while a microphone is lost? Thousands of tries to find it again, without the pauses between them.

    python benchmarks/lost_microphone.py [--tries N] [--part N] [--json FILE]

The studio tries once a second, so 5,000 tries are an hour and a half. The microphone is one of a sound server of the
benchmark's own (PulseAudio): first the microphone is pulled out, then the server ends, and at last nothing is lost and the
list of devices is asked for, as the window does every three seconds. The growth is that of a line through the resident set
after the first fifth (least squares).
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.table import Row, arguments, show  # noqa: E402
from studio.devices import portaudio  # noqa: E402
from studio.engine.core.ring import Ring  # noqa: E402
from studio.engine.sources import microphone  # noqa: E402
from studio.errors import NoAnswerError  # noqa: E402
from tests.virtual_microphone import VirtualMicrophone  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.devices.device import AudioDevice

TRIES = 5_000
MOST_KIB = 0.25
"""A try; a day of them is 21 MiB. What was found: 12.3 when every try initialised PortAudio."""
WARM_UP = 0.2
MARKS = 100


class Count:
    """Counts the tries, and the times PortAudio is initialised."""

    def __init__(self) -> None:
        self.tries = self.initialised = 0
        self._library: object = None
        self._choose = microphone.choose
        microphone.choose = self.choose

    def choose(self, found: Sequence[AudioDevice], wanted: str | None) -> AudioDevice:
        self.tries += 1
        return self._choose(found, wanted)

    def watch(self) -> None:
        """Count from now on."""
        sd = portaudio._library()
        if self._library is sd:
            return
        self._library, initialise = sd, sd._initialize

        def counted() -> None:
            self.initialised += 1
            initialise()

        sd._initialize = counted


def growth(tries: int, tried: Callable[[], int]) -> float:
    """Give the KiB a try, while something else tries."""
    process, points, first = psutil.Process(), [], tried()
    while (done := tried() - first) < tries:
        if done >= len(points) * tries / MARKS:
            points.append((done, process.memory_info().rss / 1024))
        time.sleep(0.01)
    kept = np.array([point for point in points if point[0] >= WARM_UP * tries])
    return float(np.polyfit(kept[:, 0], kept[:, 1], 1)[0])


def pulled_out(tries: int, server: VirtualMicrophone, count: Count) -> float:
    source, tried = lost(count)
    server.disconnect()
    found = growth(tries, tried)
    source.close()
    return found


def ended(tries: int, server: VirtualMicrophone, count: Count) -> float:
    source, tried = lost(count)
    server.unplug()
    found = growth(tries, tried)
    source.close()
    return found


def listed(tries: int, _server: VirtualMicrophone, count: Count) -> float:
    asked = 0

    def ask() -> int:
        nonlocal asked
        asked += 1
        # A busy machine may take longer than the studio waits.
        with suppress(NoAnswerError):
            microphone.devices()
        return asked

    ask()
    count.watch()
    return growth(tries, ask)


def lost(count: Count) -> tuple[microphone.Microphone, Callable[[], int]]:
    source, ring = microphone.Microphone("Test Microphone"), Ring(160_000)
    source.open(ring)
    while not ring.end:
        source.poll(time.monotonic())
        time.sleep(0.05)
    count.watch()

    def tried() -> int:
        source.poll(time.monotonic())
        return count.tries

    return source, tried


PARTS = {"the microphone is pulled out": pulled_out, "the sound server has ended": ended,
         "the list of devices is asked for": listed}


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--tries", type=int, default=TRIES, metavar="N", help="of each kind (default: %(default)s)")
    parser.add_argument("--part", type=int, choices=range(1, len(PARTS) + 1), help="only this one, in the order above")
    options = parser.parse_args()
    microphone.TRY_AGAIN_S = 0.0
    rows: list[Row] = []
    count = Count()
    for number, (what, part) in enumerate(PARTS.items(), 1):
        if options.part not in (None, number):
            continue
        folder = Path(tempfile.mkdtemp(prefix="virtmic-"))
        server = VirtualMicrophone(folder)
        os.environ["PULSE_SERVER"], os.environ["PULSE_COOKIE"] = f"unix:{server.socket}", str(folder / "cookie")
        count.initialised = 0
        try:
            server.plug()
            kib = part(options.tries, server, count)
        finally:
            server.close()
            shutil.rmtree(folder)
        said = f"{kib:+.3f} KiB a try, PortAudio initialised {count.initialised} times"
        rows.append(Row(what, f"at most {MOST_KIB} KiB a try", said, kib <= MOST_KIB,
                        {"kib": kib, "initialised": count.initialised}))
    show(f"a lost microphone: {options.tries} tries of each kind", rows, options.json)


if __name__ == "__main__":
    main()
