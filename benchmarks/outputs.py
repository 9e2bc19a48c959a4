"""Each output beside the live preview, with a real reader: what it costs, how old pictures are, how sound and picture stand.

    python benchmarks/outputs.py [--avatar NAME|FOLDER] [--seconds N] [--outputs NAME ...] [--json FILE]

The real engine speaks short bursts of voice, twice a second, so that the mouth moves with each. One output at a time runs
beside a preview that is taken sixty times a second; before the first the preview is alone. The readers are other programs: for
calls GStreamer reads the camera and parec the microphone, in a PipeWire of the benchmark's own, whose threads are before all
others as on a desktop where the system allows it; in a call in a browser Chromium takes both; parec hears what headphones would
play; the page is shown by Chromium; a stream goes to a socket; a recording to a disk. Pictures of the camera and of the page
carry their sample of the program, so that a burst and its picture are found on the other side: their distance is the offset.
Goals: no skipped picture, offset within 20 ms.

The long measurement is ``--seconds 600``, an hour for all of them; beside other work it wants a priority (``chrt -f 5``).
"""

from __future__ import annotations

import gc
import os
import socket
import sys
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

import numpy as np
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import table  # noqa: E402
from benchmarks.readers import BURST_S, EVERY_S, LOUD, Onsets, Pictures, Sounds, before_others, write_sample  # noqa: E402
from benchmarks.stops import Stops  # noqa: E402
from benchmarks.table import arguments, show  # noqa: E402
from studio.avatars import library  # noqa: E402
from studio.devices.cable import CYCLE  # noqa: E402
from studio.engine.core.output import SOUND_RATE  # noqa: E402
from studio.engine.setup import Setup  # noqa: E402
from studio.engine.sources.tone import Tone, voiced_bursts  # noqa: E402
from studio.host import StudioHost  # noqa: E402
from studio.outputs.camera.output import CameraOutput  # noqa: E402
from studio.outputs.display_clock import DisplayClock  # noqa: E402
from studio.outputs.page.page import Page  # noqa: E402
from studio.outputs.preview import Preview  # noqa: E402
from studio.outputs.registry import parse_output  # noqa: E402
from studio.outputs.sound import HeadphonesOutput, SoundOutput  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import Output
    from studio.engine.core.ring import Ring
    from tests.pipewire_session import PipeWireSession


def row(what: str, measured: str, goal: str, met: bool | None = None) -> table.Row:
    return table.Row(what, goal, measured, met)


OFFSET_GOAL_MS, AGE_GOAL_MS, PAGE_AGE_GOAL_MS = 20.0, 90.0, 60.0
PICTURE_S = 0.04
SHOW_S = 0.02
"""From when a picture is given until the headphones take it as seen."""
ALONE_S = 60.0
"""The preview alone is measured for so long at most."""
WAYS = ("calls", "browser", "headphones", "page", "stream", "recording")
METER = ROOT / "tests" / "outputs" / "page" / "meter.js"
SETTLE_S = 3.0
"""Left out at the beginning of each measurement, while readers connect."""


class Bursts(Tone):
    """Short bursts of voice at even distances: each moves the mouth, and begins as sharply as a click."""

    def open(self, ring: Ring) -> None:
        super().open(ring)
        period = np.zeros((round(EVERY_S * ring.rate), 1), np.float32)
        burst = round(BURST_S * ring.rate)
        voice = voiced_bursts(140.0, ring.rate)
        loud = int(np.flatnonzero(np.abs(voice) > LOUD)[0])
        period[:burst, 0] = voice[loud : loud + burst] * 2
        self._period = period


class Stamp:
    """Puts its sample of the program into a copy of a picture, in memory that is used again: the engine's thread does it."""

    def __init__(self) -> None:
        self._room = np.zeros((0, 0, 3), np.uint8)

    def of(self, picture: np.ndarray, at: int) -> np.ndarray:
        if self._room.shape != picture.shape:
            self._room = np.zeros_like(picture)
        np.copyto(self._room, picture)
        write_sample(self._room[..., :3], at)
        return self._room


class Stamped(CameraOutput):
    """The camera, whose pictures carry their sample of the program."""

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        picture = self._stamp.of(picture, stamps.at)
        self.given[stamps.at] = monotonic()
        return super().picture(picture, stamps)

    given: dict[int, float]
    _stamp = Stamp()


class Noted(SoundOutput):
    """The microphone, which notes at which sample of the program each burst begins."""

    def sound(self, block: np.ndarray, at: int) -> bool:
        self.bursts += self.onsets.of(block, at)
        return super().sound(block, at)

    bursts: list[int]
    onsets: Onsets


class Heard(HeadphonesOutput):
    """The headphones, which note when a picture would be seen, and where each burst begins."""

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        self.seen[stamps.at] = monotonic() + SHOW_S
        return super().picture(picture, stamps)

    def sound(self, block: np.ndarray, at: int) -> bool:
        self.bursts += self.onsets.of(block, at)
        return super().sound(block, at)

    seen: dict[int, float]
    bursts: list[int]
    onsets: Onsets


class StampedPage(Page):
    """The page, whose pictures carry their sample of the program, and which notes where each burst begins."""

    def picture(self, picture: np.ndarray, stamps: Stamps) -> bool:
        return super().picture(self._stamp.of(picture, stamps.at), stamps)

    def sound(self, block: np.ndarray, at: int) -> bool:
        self.bursts += self.onsets.of(block, at)
        return super().sound(block, at)

    bursts: list[int]
    onsets: Onsets
    _stamp = Stamp()


class Beside:
    """The engine with its preview, and what an output does to them."""

    def __init__(self, avatar: str) -> None:
        self.preview = Preview()
        self.host = StudioHost(Setup(library.find(avatar), "cpu"))
        self.host.add(self.preview)
        self.host.start()
        self.host.wait_until_ready()
        # As `live` and the window do: a collection of everything that was imported stops all threads for a fifth of a second.
        gc.collect()
        gc.freeze()
        self.host.listen(Bursts())
        self._over = threading.Event()
        self._looks = threading.Thread(target=self._look, daemon=True)
        self._looks.start()

    def _look(self) -> None:
        while not self._over.wait(1 / 60):
            self.preview.take()

    def close(self) -> None:
        self._over.set()
        self._looks.join()
        self.host.close()
        gc.unfreeze()

    def measure(self, seconds: float, outputs: tuple[Output, ...]) -> dict[str, float]:
        """Let it run; give the share of a core that this process took, pictures skipped, and what the outputs lost."""
        sleep(SETTLE_S)
        process = psutil.Process()
        children = process.children(recursive=True)
        before = self._counts(process, outputs)
        began_s = monotonic()
        sleep(seconds)
        spent_s = monotonic() - began_s
        after = self._counts(process, outputs)
        assert not children or children[0].pid
        figures = {name: after[name] - before[name] for name in after}
        figures["core"] = figures.pop("cpu_s") / spent_s * 100
        figures["rate"] = figures.pop("sent") / spent_s
        return figures

    def _counts(self, process: psutil.Process, outputs: tuple[Output, ...]) -> dict[str, float]:
        snapshot = self.host.snapshot()
        assert snapshot is not None
        statuses = [output.status() for output in outputs]
        own = process.cpu_times()
        return {"cpu_s": own.user + own.system, "skipped": snapshot.skipped, "pictures": snapshot.pictures,
                "dropped": sum(status.dropped for status in statuses), "sent": statuses[0].sent if statuses else 0.0}


@contextmanager
def calls(beside: Beside, session: PipeWireSession, folder: Path) -> Iterator[
        tuple[tuple[Output, ...], Callable[[], list[table.Row]]]]:
    from studio.outputs.sound import CallMicrophone

    shown = DisplayClock()
    camera, microphone = Stamped(shown), Noted("Microphone", CallMicrophone(), shown)
    camera.given, microphone.bursts, microphone.onsets = {}, [], Onsets()
    for output in (camera, microphone):
        beside.host.add(output)
    sounds, pictures = Sounds(session, folder), Pictures(session, folder)

    def rows() -> list[table.Row]:
        step = microphone.status().in_step
        assert step is not None
        (heard_at_s, lost_ms), came = sounds.heard(), pictures.came()
        ages_ms = [(seen_s - camera.given[at]) * 1e3 for at, seen_s in came.items() if at in camera.given]
        each_ms = np.array(offsets(list(microphone.bursts), heard_at_s, came)) * 1e3
        span_s = max(came.values()) - min(came.values())
        rate, old = (len(came) - 1) / span_s, float(np.percentile(ages_ms, 95))
        single = np.percentile(each_ms, [0, 5, 50, 95, 100])
        return [
            row("calls: pictures that GStreamer read, 1/s", f"{rate:.1f}", ">= 24", rate >= 24),
            row("calls: age of a picture there, p50 / p95, ms", f"{np.median(ages_ms):.0f} / {old:.0f}",
                f"<= {AGE_GOAL_MS:.0f}", old <= AGE_GOAL_MS),
            *apart("calls", offsets(list(microphone.bursts), heard_at_s, steady(came))),
            row("calls: the same against each single picture, which may come late, least / p5 / p50 / p95 / most, ms",
                " / ".join(f"{one:.1f}" for one in single), ""),
            row("calls: sound that parec lost, ms", f"{lost_ms:.0f}", ""),
            row("calls: steps, gaps, ppm between the clocks", f"{step.steps}, {step.gaps}, {step.drift_ppm:.0f}", ""),
        ]

    try:
        yield (camera, microphone), rows
    finally:
        for reader in (pictures, sounds):
            reader.close()
        for output in (camera, microphone):
            beside.host.remove(output)


@contextmanager
def browser(beside: Beside, session: PipeWireSession, folder: Path) -> Iterator[
        tuple[tuple[Output, ...], Callable[[], list[table.Row]]]]:
    from studio.outputs.sound import call_microphone
    from tests.chromium import Chromium
    from tests.outputs.page.test_in_a_browser import offset_ms

    shown = DisplayClock()
    camera, asks = Stamped(shown), Page()
    camera.given = {}
    outputs: tuple[Output, ...] = (camera, call_microphone(shown), asks)
    for output in outputs:
        beside.host.add(output)
    # It looks for a camera that is there.
    session.start_portal()
    os.environ.update(session.environment)
    with before_others():
        program = Chromium(folder / "caller", "--enable-features=WebRtcPipeWireCamera", "--use-fake-ui-for-media-stream")
    try:
        # Any page of this computer may ask for a camera.
        tab = program.tab()
        tab.go(asks.url)
        tab.ask("Page.setBypassCSP", enabled=True)
        tab.run("document.body.replaceChildren()")
        beside.host.remove(asks)
        tab.run((ROOT / "tests" / "outputs" / "call.js").read_text())
        failed = tab.run("take()")
        assert not failed, failed
        tab.run("meter.seen.length = 0")

        def rows() -> list[table.Row]:
            seen, (behind_ms, _) = tab.run("meter.seen"), offset_ms(tab)
            ages_ms = [there_ms + behind_ms - camera.given[at] * 1e3 for at, there_ms in seen if at in camera.given]
            rate = (len(seen) - 1) / (seen[-1][1] - seen[0][1]) * 1e3
            old = float(np.percentile(ages_ms, 95))
            return [
                row("browser: pictures that Chromium shows, 1/s", f"{rate:.1f}", ">= 24", rate >= 24),
                row("browser: age of a picture there, p50 / p95, ms", f"{np.median(ages_ms):.0f} / {old:.0f}",
                    f"<= {AGE_GOAL_MS:.0f}", old <= AGE_GOAL_MS),
            ]

        yield outputs[:2], rows
    finally:
        program.close()
        for output in outputs:
            beside.host.remove(output)


def steady(came: dict[int, float]) -> dict[int, float]:
    """Give when each picture would have come by the median of those within a second of it: one that is late is no offset."""
    ats = np.array(sorted(came))
    ahead_s = np.array([came[at] for at in ats.tolist()]) - ats / SOUND_RATE
    first, last = (np.searchsorted(ats, ats + side) for side in (-SOUND_RATE, SOUND_RATE))
    middle = (float(np.median(ahead_s[one:other])) for one, other in zip(first, last, strict=True))
    return {at: at / SOUND_RATE + start_s for at, start_s in zip(ats.tolist(), middle, strict=True)}


def offsets(bursts: list[int], heard_at_s: list[float], came: dict[int, float]) -> list[float]:
    """Give, for each burst that was heard, by how many seconds that was after its picture came."""
    ats = np.array(sorted(came))
    seen_at_s = np.array([came[at] for at in ats.tolist()])
    found = []
    for burst in bursts:
        number = int(np.searchsorted(ats, burst, side="right")) - 1
        if number < 0 or burst - ats[number] >= SOUND_RATE // 25:
            continue
        seen_s = seen_at_s[number] + (burst - ats[number]) / SOUND_RATE
        after = min((heard_s - seen_s for heard_s in heard_at_s), key=abs, default=1.0)
        if abs(after) < EVERY_S / 2:
            found.append(float(after))
    return found


@contextmanager
def named(beside: Beside, wish: str) -> Iterator[tuple[Output, ...]]:
    """Add what the command line calls ``wish``."""
    on_air = beside.host.on_air
    assert on_air is not None
    outputs = tuple(parse_output(wish).make(on_air.manifest, on_air.folder))
    for output in outputs:
        beside.host.add(output)
    try:
        yield outputs
    finally:
        for output in outputs:
            beside.host.remove(output, keep=False)


@contextmanager
def headphones(beside: Beside, session: PipeWireSession, folder: Path) -> Iterator[
        tuple[tuple[Output, ...], Callable[[], list[table.Row]]]]:
    assert session.asked("pactl", "load-module", "module-null-sink", "sink_name=phones", f"rate={SOUND_RATE}",
                         f"sink_properties=node.force-quantum={CYCLE}")
    output = Heard(DisplayClock(SHOW_S), "phones")
    output.seen, output.bursts, output.onsets = {}, [], Onsets()
    beside.host.add(output)
    sounds = Sounds(session, folder, "phones.monitor")

    def rows() -> list[table.Row]:
        step = output.status().in_step
        assert step is not None
        heard_at_s, lost_ms = sounds.heard()
        # The monitor of a sink gives what was heard a cycle later.
        heard_at_s = [one - CYCLE / SOUND_RATE for one in heard_at_s]
        return [
            *apart("headphones", offsets(list(output.bursts), heard_at_s, steady(dict(output.seen)))),
            row("headphones: sound that parec lost, ms", f"{lost_ms:.0f}", ""),
            row("headphones: steps, gaps, ppm between the clocks", f"{step.steps}, {step.gaps}, {step.drift_ppm:.0f}", ""),
        ]

    try:
        yield (output,), rows
    finally:
        sounds.close()
        beside.host.remove(output)


@contextmanager
def page(beside: Beside, folder: Path) -> Iterator[tuple[tuple[Output, ...], Callable[[], list[table.Row]]]]:
    from tests.chromium import Chromium

    served = StampedPage()
    served.bursts, served.onsets = [], Onsets()
    beside.host.add(served)
    browser = Chromium(folder / "chromium")
    over, ages_ms = threading.Event(), []
    try:
        tab = browser.tab()
        tab.go(served.url, METER.read_text())
        first, began_s = served.status().sent, monotonic()

        def look() -> None:
            while not over.wait(PICTURE_S):
                ages_ms.append(served.age_ms)

        thread = threading.Thread(target=look, daemon=True)
        thread.start()

        def rows() -> list[table.Row]:
            rate = (served.status().sent - first) / (monotonic() - began_s)
            middle, old = np.percentile(ages_ms[len(ages_ms) // 10 :], [50, 95])
            measured = tab.run("meter")
            seen = {at: seen_ms / 1e3 for at, seen_ms in measured["seen"]}
            heard_at_s = [heard_ms / 1e3 for heard_ms in measured["clicks"]]
            return [
                row("page: pictures sent to Chromium, 1/s", f"{rate:.1f}", ">= 24.5", rate >= 24.5),
                row("page: from sending a picture until it is shown, p50 / p95, ms", f"{middle:.0f} / {old:.0f}",
                    f"<= {PAGE_AGE_GOAL_MS:.0f}", old <= PAGE_AGE_GOAL_MS),
                *apart("page", offsets(list(served.bursts), heard_at_s, steady(seen))),
            ]

        yield (served,), rows
        over.set()
        thread.join()
    finally:
        browser.close()
        beside.host.remove(served)


def apart(name: str, offsets_s: list[float]) -> list[table.Row]:
    """Say how far sound and picture are apart."""
    least, p5, middle, p95, most = np.percentile(np.array(offsets_s) * 1e3, [0, 5, 50, 95, 100])
    return [
        row(f"{name}: bursts found on the other side", f"{len(offsets_s)}", ""),
        row(f"{name}: sound minus picture, p5 / p50 / p95, ms", f"{p5:.1f} / {middle:.1f} / {p95:.1f}",
            f"+- {OFFSET_GOAL_MS:.0f}", max(abs(p5), abs(p95)) <= OFFSET_GOAL_MS),
        row(f"{name}: sound minus picture, extremes, ms", f"{least:.1f} .. {most:.1f}", f"+- {OFFSET_GOAL_MS:.0f}",
            max(abs(least), abs(most)) <= OFFSET_GOAL_MS),
    ]


@contextmanager
def stream(beside: Beside, _folder: Path) -> Iterator[tuple[tuple[Output, ...], Callable[[], list[table.Row]]]]:
    read = [0]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as reader:
        reader.bind(("127.0.0.1", 0))
        reader.settimeout(0.5)
        over = threading.Event()

        def receive() -> None:
            while not over.is_set():
                try:
                    read[0] += len(reader.recv(65536))
                except TimeoutError:
                    continue

        thread = threading.Thread(target=receive, daemon=True)
        thread.start()
        try:
            with named(beside, f"udp://127.0.0.1:{reader.getsockname()[1]}") as outputs:
                yield outputs, lambda: [row("stream: read on the other side, MB", f"{read[0] / 1e6:.1f}", "> 0", read[0] > 0)]
        finally:
            over.set()
            thread.join()


@contextmanager
def recording(beside: Beside, folder: Path) -> Iterator[tuple[tuple[Output, ...], Callable[[], list[table.Row]]]]:
    with named(beside, str(folder / "clip.mp4")) as outputs:
        yield outputs, list


def main(argv: list[str] | None = None) -> int:
    # Imported here: the tests of what is above load these as pytest's plug-ins.
    from tests.chromium import find
    from tests.pipewire_session import PipeWireSession

    parser = arguments(__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="of each measurement")
    parser.add_argument("--outputs", nargs="+", default=list(WAYS), choices=WAYS)
    options = parser.parse_args(argv)
    rows: list[table.Row] = []
    with tempfile.TemporaryDirectory(prefix="pw-") as name:
        folder = Path(name)
        (folder / "pulse").mkdir()
        session = PipeWireSession(folder)
        os.environ.update(session.environment, XDG_CACHE_HOME=str(folder / "cache"))
        session.start()
        beside = Beside(options.avatar)
        stops, began_s = Stops(), monotonic()
        try:
            alone = beside.measure(min(options.seconds, ALONE_S), ())
            rows.append(_row("nothing", alone, alone))
            ways: dict[str, Callable[[], Any]] = {
                "calls": lambda: calls(beside, session, folder), "browser": lambda: browser(beside, session, folder),
                "headphones": lambda: headphones(beside, session, folder), "page": lambda: page(beside, folder),
                "stream": lambda: stream(beside, folder), "recording": lambda: recording(beside, folder),
            }
            for output in options.outputs:
                if output in ("page", "browser") and find() is None:
                    rows.append(row(output, "left out: no Chromium", ""))
                    continue
                with ways[output]() as (outputs, found):
                    figures = beside.measure(options.seconds, outputs)
                    rows += [_row(output, figures, alone), *found()]
        finally:
            rows += stops.rows(began_s)
            # What was measured is shown, too, where a later output fails.
            show("Outputs beside the live preview", rows, options.json)
            beside.close()
            session.end()
    return 0


def _row(name: str, figures: dict[str, float], alone: dict[str, float]) -> table.Row:
    said = f"{figures['core']:.0f} % of a core, {figures['core'] - alone['core']:+.0f}; {figures['skipped']:.0f} skipped of "
    said += f"{figures['pictures']:.0f}; {figures['dropped']:.0f} dropped"
    return row(f"{name}: cost, skipped by the engine, dropped by the output", said, "0 skipped", figures["skipped"] == 0)


if __name__ == "__main__":
    sys.exit(main())
