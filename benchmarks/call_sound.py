"""Holes in a call's sound on a busy computer: how many, how long, who made them, and how far sound and picture are apart.

    python benchmarks/call_sound.py [--loads 0 6 12] [--seconds N] [--rounds N] [--outlet microphone|headphones]
        [--beside CHECKOUT] [--realtime] [--group-nice N] [--avatar NAME|FOLDER] [--json FILE]

The real engine speaks a tone that never pauses, with a burst twice a second, into the virtual microphone or into headphones,
and parec reads it. A stretch of zeros is a hole; by how much a burst comes after its picture says how far they are apart. As
many programs as ``--loads`` says compute meanwhile, each as politely as it can (nice 19) and in a session of its own. PipeWire
is the benchmark's own and has, unless ``--realtime``, no priority, as on a computer without rtkit and the group ``pipewire``.
Beside both pacat plays a tone two seconds ahead into a microphone that is made in the same way: its holes are the server's own,
which no program can mend. With ``--beside`` the code of another checkout is measured in turn.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.readers import BURST_S, EVERY_S, Onsets, ReaderClock, before_others  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.table import Row
    from tests.pipewire_session import PipeWireSession

RATE = 48_000
TONE_HZ, TONE, BURST = 500.0, 0.1, 0.6
"""The tone, whose peak is no burst's, and a burst's peak."""
SILENT, HOLE_S = 1e-5, 0.0015
"""So long below this is a hole: the tone itself is never."""
NEAR_S = 0.01
SHOW_S = 0.02
SETTLE_S, ASK_S = 4.0, 60.0
NO_PRIORITY = ("setpriv", "--bounding-set", "-sys_nice", "--inh-caps", "-sys_nice")
SOURCES = {"microphone": "viseme_studio_microphone", "headphones": "phones.monitor"}
OWN = "patient"
CYCLE = 512
GROUP = Path("/proc/self/autogroup")
BUSY = "while True: pass"


# The studio's process, of whichever checkout.


def studio(outlet: str, avatar: str) -> None:
    """Run the engine with one output; at each line that is read, say how the output is, as JSON."""
    from studio.avatars import library
    from studio.devices.stream_clock import StreamClock
    from studio.engine.setup import Setup
    from studio.engine.sources.tone import Tone
    from studio.host import StudioHost
    from studio.outputs.display_clock import DisplayClock
    from studio.outputs.preview import Preview
    from studio.outputs.sound import HeadphonesOutput, SoundOutput, call_microphone

    class Steady(Tone):
        def open(self, ring: Any) -> None:
            super().open(ring)
            at_s = np.arange(round(EVERY_S * ring.rate)) / ring.rate
            loud = np.where(at_s < BURST_S, BURST, TONE)
            self._period = (loud * np.sin(2 * np.pi * TONE_HZ * at_s + 0.7)).astype(np.float32)[:, None]

    late_ms: list[float] = []
    told = StreamClock.told

    def noted_told(self: StreamClock, place_s: float, now_s: float) -> None:
        told(self, place_s, now_s)
        late_ms.append((now_s - place_s - self.start_s) * 1e3)

    StreamClock.told = noted_told  # type: ignore[method-assign]
    clock = DisplayClock(SHOW_S)
    output: SoundOutput = call_microphone(clock) if outlet == "microphone" else HeadphonesOutput(clock, "phones")
    onsets, bursts, seen = Onsets(), [], {}
    picture, sound = output.picture, output.sound

    def noted_picture(frame: Any, stamps: Any) -> bool:
        seen[stamps.at] = monotonic() + SHOW_S
        return picture(frame, stamps)

    def noted_sound(block: Any, at: int) -> bool:
        bursts.extend(onsets.of(block, at))
        return sound(block, at)

    output.picture, output.sound = noted_picture, noted_sound  # type: ignore[method-assign]
    host = StudioHost(Setup(library.find(avatar), "cpu"))
    host.add(Preview())
    host.start()
    host.wait_until_ready()
    host.add(output)
    host.listen(Steady())
    print("ready", flush=True)
    for _ in sys.stdin:
        status, snapshot = output.status(), host.snapshot()
        step = status.in_step
        print(json.dumps({
            "now_s": monotonic(), "dropped": status.dropped, "skipped": snapshot.skipped if snapshot else 0,
            "gaps": step.gaps if step else 0, "steps": step.steps if step else 0,
            "bursts": bursts, "seen": sorted(seen.items()), "late_ms": late_ms}), flush=True)
    host.close()


# The one that measures.


@dataclass
class Heard:
    """What one reader heard: holes in ms, when each burst was there, and what it lost."""

    holes_ms: list[float] = field(default_factory=list)
    bursts_s: list[float] = field(default_factory=list)
    lost_ms: float = 0.0
    seconds: float = 0.0


class Reader:
    """parec on a source, timed by a process of its own."""

    def __init__(self, session: PipeWireSession, folder: Path, source: str) -> None:
        self._times, self._sound = folder / f"{source}.txt", folder / f"{source}.f32"
        self._stack = ExitStack()
        with before_others():
            program = self._stack.enter_context(session.reading(
                "parec", f"--device={source}", "--format=float32le", f"--rate={RATE}", "--channels=1", "--latency-msec=11",
                "--raw"))
            with self._times.open("wb") as told:
                self._timer = subprocess.Popen([sys.executable, __file__, "--keep", str(self._sound)], stdin=program.stdout,
                                               stdout=told)

    def close(self) -> None:
        self._stack.close()
        self._timer.wait(20)

    def heard(self, begin_s: float, end_s: float) -> Heard:
        """Say what was heard from monotonic ``begin_s`` to ``end_s``."""
        clock = ReaderClock()
        for line in self._times.read_text().splitlines():
            samples, now_s = line.split()
            clock.add(int(samples), float(now_s))
        sound = np.fromfile(self._sound, np.float32)
        came = [one for one, now_s in zip(clock.ends, clock.came_s, strict=True) if begin_s <= now_s <= end_s]
        if not came:
            return Heard()
        first, last = came[0], min(came[-1], len(sound))
        part = sound[first:last]
        holes = [(end - begin) / RATE * 1e3 for begin, end in silences(part)]
        # What begins beside a hole may have begun in it.
        bursts = [one + first for one in Onsets().of(part, 0)
                  if not any(begin - NEAR_S * RATE < one < end + NEAR_S * RATE for begin, end in silences(part))]
        return Heard(holes, clock.times_s(bursts), clock.lost_ms, len(part) / RATE)


def through(group_nice: int) -> tuple[str, ...]:
    """Give the command that starts a server without priority of its own, and with that of its group."""
    return ("sh", "-c", f'echo {group_nice} >{GROUP}; exec {" ".join(NO_PRIORITY)} "$@"', "sh")


def silences(sound: np.ndarray) -> list[tuple[int, int]]:
    """Give where the holes in a sound, f32 [n], begin and end."""
    silent = np.concatenate([[False], np.abs(sound) < SILENT, [False]])
    edges = np.flatnonzero(silent[1:] != silent[:-1]).reshape(-1, 2)
    return [(int(begin), int(end)) for begin, end in edges if end - begin >= HOLE_S * RATE]


def keep(file: Path) -> None:
    """Keep what is read, and say when each piece was there."""
    samples, rest = 0, b""
    with file.open("wb", buffering=0) as room:
        while raw := os.read(0, 1 << 16):
            now_s, rest = monotonic(), rest + raw
            whole = len(rest) // 4 * 4
            room.write(rest[:whole])
            samples, rest = samples + whole // 4, rest[whole:]
            print(samples, now_s)


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Let so many programs compute meanwhile."""
    programs = [subprocess.Popen(["nice", "-n", "19", sys.executable, "-c", BUSY], start_new_session=True)
                for _ in range(count)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def patient(session: PipeWireSession, folder: Path) -> None:
    """Make a microphone as the studio does, and play a tone into it that is there long before it is heard."""
    form = ("channels=1", f"rate={RATE}", f"sink_properties=node.force-quantum={CYCLE}")
    assert session.asked("pactl", "load-module", "module-null-sink", f"sink_name={OWN}_sink", *form)
    assert session.asked("pactl", "load-module", "module-remap-source", f"master={OWN}_sink.monitor", f"source_name={OWN}")
    at_s = np.arange(RATE) / RATE
    (TONE * np.sin(2 * np.pi * TONE_HZ * at_s + 0.7)).astype(np.float32).tofile(folder / "tone.f32")
    loop = f"while cat {folder}/tone.f32; do :; done | pacat --playback --device={OWN}_sink --raw --format=float32le"
    session.begin("sh", "-c", f"{loop} --rate={RATE} --channels=1 --latency-msec=2000")


def measure(session: PipeWireSession, checkout: Path, options: argparse.Namespace, load: int) -> dict[str, Any]:
    """Measure one checkout once."""
    environment = os.environ | session.environment | {"PYTHONPATH": str(checkout)}
    words = [sys.executable, __file__, "--studio", options.outlet, "--avatar", options.avatar]
    with tempfile.TemporaryDirectory(prefix="call-") as name, subprocess.Popen(
            words, env=environment, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None

        def ask() -> dict[str, Any]:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write("\n")
            child.stdin.flush()
            return json.loads(child.stdout.readline())

        assert child.stdout.readline() == "ready\n"
        with busy(load):
            readers = [Reader(session, Path(name), source) for source in (SOURCES[options.outlet], OWN)]
            sleep(SETTLE_S)
            before = ask()
            sleep(options.seconds)
            after = ask()
            sleep(0.5)
            for reader in readers:
                reader.close()
        child.stdin.close()
        ours, own = (reader.heard(before["now_s"], after["now_s"]) for reader in readers)
        child.wait(60)
    from benchmarks.outputs import offsets, steady

    seen = steady({int(at): when for at, when in after["seen"]})
    # A monitor gives what was heard one cycle later.
    monitor_ms = CYCLE / RATE * 1e3 if options.outlet == "headphones" else 0.0
    apart_ms = [one * 1e3 - monitor_ms for one in offsets(after["bursts"], ours.bursts_s, seen)]
    within = {name: after[name] - before[name] for name in ("dropped", "gaps", "steps", "skipped")}
    return {"holes_ms": ours.holes_ms, "own_ms": own.holes_ms, "seconds": ours.seconds, "apart_ms": apart_ms,
            "lost_ms": ours.lost_ms, "own_lost_ms": own.lost_ms, "late_ms": after["late_ms"][len(before["late_ms"]):], **within}


def said(found: list[dict[str, Any]]) -> str:
    """Put what was measured in some rounds into words."""
    holes = [one for each in found for one in each["holes_ms"]]
    own = [one for each in found for one in each["own_ms"]]
    apart = [one for each in found for one in each["apart_ms"]]
    seconds = sum(each["seconds"] for each in found)
    counts = {name: sum(each[name] for each in found) for name in ("dropped", "gaps", "steps", "skipped")}
    words = f"{len(holes)} holes, {sum(holes):.0f} ms of {seconds:.0f} s"
    words += f", longest {max(holes):.0f}" if holes else ""
    words += f"; the patient one's {len(own)}, {sum(own):.0f} ms"
    words += f"; counted {counts['dropped']}, gaps {counts['gaps']}, steps {counts['steps']}, skipped {counts['skipped']}"
    late = [one for each in found for one in each["late_ms"]]
    if late:
        p50, p99, p100 = np.percentile(late, [50, 99, 100])
        words += f"; asked late by {p50:.0f} / {p99:.0f} / {p100:.0f} ms (p50 / p99 / most)"
    if apart:
        p0, p5, p50, p95, p100 = np.percentile(apart, [0, 5, 50, 95, 100])
        words += f"; sound minus picture {p0:.1f} / {p5:.1f} / {p50:.1f} / {p95:.1f} / {p100:.1f} ms of {len(apart)} bursts"
    return words


def main(argv: list[str] | None = None) -> int:
    from benchmarks import table
    from tests.pipewire_session import PipeWireSession

    parser = table.arguments(__doc__)
    parser.add_argument("--loads", nargs="+", type=int, default=[0, 6, 12], help="programs that compute beside it")
    parser.add_argument("--seconds", type=float, default=10.0, help="of each measurement")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--outlet", choices=tuple(SOURCES), default="microphone")
    parser.add_argument("--group-nice", type=int, default=0, metavar="N", help=(
        "give the studio, the server and the readers this priority as groups, see sched(7), so that other work is as little of "
        "the load as is wanted"))
    parser.add_argument("--realtime", action="store_true", help="let the sound server go before all other work")
    parser.add_argument("--beside", type=Path, metavar="CHECKOUT", help="another checkout, measured in turn with this one")
    parser.add_argument("--studio", choices=tuple(SOURCES), help=argparse.SUPPRESS)
    parser.add_argument("--keep", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.keep is not None:
        keep(options.keep)
        return 0
    if options.studio is not None:
        studio(options.studio, options.avatar)
        return 0
    if options.group_nice:
        GROUP.write_text(str(options.group_nice))
    checkouts = [ROOT, *([options.beside.resolve()] if options.beside else [])]
    rows: list[Row] = []
    folder = Path(tempfile.mkdtemp(prefix="pw-"))
    (folder / "pulse").mkdir()
    session = PipeWireSession(folder, () if options.realtime else through(options.group_nice))
    session.environment["XDG_CACHE_HOME"] = str(folder / "cache")
    try:
        session.start()
        assert session.asked("pactl", "load-module", "module-null-sink", "sink_name=phones", f"rate={RATE}",
                             f"sink_properties=node.force-quantum={CYCLE}")
        patient(session, folder)
        for load in options.loads:
            found: list[list[dict[str, Any]]] = [[] for _ in checkouts]
            for _ in range(options.rounds):
                for number, checkout in enumerate(checkouts):
                    found[number].append(measure(session, checkout, options, load))
                    print(load, checkout.name, said(found[number][-1:]), file=sys.stderr, flush=True)
            for number, each in enumerate(found):
                words = "" if number == 0 else ", the other checkout"
                rows.append(table.Row(f"{options.outlet}, {load} programs beside it{words}", "0 holes", said(each),
                                      not any(one["holes_ms"] for one in each)))
    finally:
        session.end()
        shutil.rmtree(folder)
        table.show("Holes in a call's sound", rows, options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
