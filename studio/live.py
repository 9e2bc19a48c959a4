"""The live engine without a window: run it for a while and write down what it measured."""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rich.console import Console
from rich.table import Table

from studio import help_texts as say
from studio.devices import cable
from studio.engine.core.frame import GPU_PARTS, PARTS, STAGES
from studio.engine.core.output import OutputStatus, PixelFormat, Wants
from studio.engine.metrics.timings import PERCENTILES, Timings, spread
from studio.engine.snapshot import State
from studio.engine.sources.microphone import Microphone
from studio.engine.sources.tone import Tone
from studio.engine.sources.wavefile import WaveFile
from studio.errors import AvatarError, DeviceError, OutputError, StudioError
from studio.files.draft import write_text
from studio.files.names import shown
from studio.host import StudioHost
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.engine.background import Background
    from studio.engine.core.frame import Stamps
    from studio.engine.core.output import Output, ProgramForm
    from studio.engine.core.timeline import Timeline
    from studio.engine.setup import Setup
    from studio.host_events import OnAir
    from studio.outputs.registry import Wish
    from studio.provenance.marks import Marks

MAKE_S = 0.02
"""Time to make a picture that a sound file leaves beside the look-ahead."""
LOOK_S = 0.1
START_S = 30.0
"""A source that has not begun by then, nor said why, will not."""
MOST_ROWS = 90_000
"""Pictures the percentiles are taken over, the newest: an hour of them."""
OPEN_MOUTH = 2.0
"""Mean grey levels by which the painted lower face differs from rest, from which the mouth counts as open."""


class Ledger:
    """An `Output` that remembers every live picture's times and how far its mouth was open.

    Parameters
    ----------
    rows
        Pictures kept; the oldest are written over.

    Attributes
    ----------
    timings, gpu
        Times of the live pictures.
    rested
        Pictures of the idle loop since the first live one: before it the source was still being opened.
    """

    name = "ledger"
    wants = Wants(PixelFormat.NONE)

    def __init__(self, rows: int) -> None:
        self.timings, self.gpu = Timings(PARTS, rows), Timings(GPU_PARTS, rows)
        self.rested = 0
        self._apertures = np.zeros(rows, np.float32)

    def open(self, form: ProgramForm) -> None:
        """See `Output.open`: what it needs is there."""

    def picture(self, picture: np.ndarray[Any, Any], stamps: Stamps) -> bool:  # noqa: ARG002  (none is wanted)
        """Keep the picture's stamps."""
        if not stamps.live:
            self.rested += self.timings.count > 0
            return True
        self._apertures[self.timings.count % len(self._apertures)] = stamps.aperture
        self.timings.add(stamps.parts_ms, stamps.made_at_s)
        if stamps.timed_by_gpu:
            self.gpu.add(stamps.gpu_ms, stamps.made_at_s)
        return True

    def sound(self, block: np.ndarray[Any, Any], at: int) -> bool:  # noqa: ARG002  (none is wanted)
        """See `Output.sound`."""
        return True

    def status(self) -> OutputStatus:
        """See `Output.status`."""
        return OutputStatus(sent=self.timings.count)

    def close(self, *, keep: bool = True) -> None:
        """See `Output.close`."""

    @property
    def apertures(self) -> np.ndarray[Any, np.dtype[np.float32]]:
        """How far the mouths were open, f32 [n], in no order."""
        return self._apertures[: min(self.timings.count, len(self._apertures))]


def run(source: str, seconds: float, report: Path | None, setup: Setup, *, microphone: str | None = None,
        track: int | None = None, marks: Marks | None = None, background: Background | None = None,
        outputs: Sequence[Wish] = ()) -> int:
    """Let an avatar speak for ``seconds`` and report.

    Parameters
    ----------
    source
        ``mic``, ``tone``, or the path of a sound file (heard through the loudspeaker if there is one, again and again).
    seconds
        How long, from when the source begins.
    report
        JSON file to write; it appears whole or not at all. None: only print.
    setup
        Who speaks, and where.
    microphone
        Its name; None for the system's default.
    track
        Number of the track of a sound file, from 1; by default the one that speaks.
    outputs
        Where the program goes besides.
    marks
        Put into the pictures; by default the invisible mark alone.
    background
        What is behind the figure; by default what is there.

    Returns
    -------
    0. A microphone that is lost meanwhile is in the report's ``trouble``; one that never spoke is a `DeviceError`.

    Raises
    ------
    StudioError
        The avatar, the source or the report cannot be used.
    """
    if report is not None and not report.absolute().parent.is_dir():
        raise OutputError(f"{report} cannot be written: there is no folder {report.parent}; make it first.")
    if source not in ("mic", "tone"):
        SoundReader(Path(source), track=track).close()
    host = StudioHost(setup)
    told = _Told(host)
    if marks is not None:
        host.mark(marks)
    if background is not None:
        host.put_behind(background)
    host.start()
    if outputs:
        # Before one is made: while what a crash left is looked at, its name is taken.
        cable.clean_beside().join()
    try:
        on_air = host.wait_until_ready()
        ledger = Ledger(min(MOST_ROWS, int(seconds * on_air.timeline.fps) + 2 * on_air.timeline.fps))
        host.add(ledger)
        asked_for = _add(host, outputs, on_air)
        listened = _source(source, microphone, track, on_air.timeline)
        host.listen(listened)
        told.wait_for_start(listened)
        # What was loaded stays until the end: the collector need not look at it again and again.
        gc.collect()
        gc.freeze()
        print(f"{on_air.manifest.name} listens to {listened.name}.", flush=True)
        _say_where(asked_for)
        if on_air.manifest.person.notice:
            print(on_air.manifest.person.notice, file=sys.stderr)
        told.wait_for_end(seconds)
        figures = _figures(host, ledger)
        figures["only_zeros"] = source == "mic" and listened.level.only_zeros
        figures["outputs"] = [_ended(host, output, told.trouble) for output in asked_for]
    finally:
        host.close()
        gc.unfreeze()
    _judge(host, listened, figures, told.trouble, seconds)
    if isinstance(listened, WaveFile) and figures["latency_ms"]:
        after = {name: round(value - listened.lead_s * 1e3, 3) for name, value in figures["latency_ms"].items()}
        figures["picture_after_sound_ms"] = after
    figures |= {"asked_for": source, "seconds": seconds, "threads": on_air.threads,
                "look_ahead_ms": on_air.profile.choice_ms, "trouble": told.trouble}
    _print(figures)
    if report is not None:
        write_text(report, json.dumps(figures, indent=2) + "\n")
    return 0


class _Told:
    """What the host tells while it runs: when the source begins, when all is over, and what went wrong."""

    def __init__(self, host: StudioHost) -> None:
        self.trouble: list[str] = []
        self._host = host
        self._begun, self._over = threading.Event(), threading.Event()
        host.events.state, host.events.trouble, host.events.gone = self._on_state, self._on_trouble, self._on_gone

    def wait_for_start(self, listened: Microphone | Tone | WaveFile) -> None:
        """Wait until the source runs; `DeviceError` when it could not be opened."""
        begun, over = self._begun, self._over
        deadline_s = time.monotonic() + START_S
        while not begun.wait(0.01) or (isinstance(listened, Microphone) and not listened.opened and not over.wait(0.01)):
            if self.trouble:
                raise DeviceError(self.trouble[-1])
            if over.is_set() or time.monotonic() > deadline_s:
                raise StudioError("The source did not begin; try again, or use another one.")

    def wait_for_end(self, seconds: float) -> None:
        """Wait so long, or until the host has ended before."""
        end_s = time.monotonic() + seconds
        while (left_s := end_s - time.monotonic()) > 0 and not self._over.wait(min(LOOK_S, left_s)):
            pass

    def _on_state(self, state: State) -> None:
        if state is State.LIVE:
            self._begun.set()
        elif state in (State.RESTING, State.CLOSED):
            self._over.set()

    def _on_trouble(self, sentence: str) -> None:
        self.trouble.append(sentence)
        if self._host.broken:
            self._over.set()

    def _on_gone(self, _output: Output, sentence: str) -> None:
        self.trouble.append(sentence)
        print(sentence, file=sys.stderr)


def _add(host: StudioHost, wishes: Sequence[Wish], on_air: OnAir) -> list[Output]:
    """Make the outputs that were asked for, and have the host give them the program."""
    added: list[Output] = []
    for wish in wishes:
        for output in wish.make(on_air.manifest, on_air.folder):
            host.add(output)
            added.append(output)
    return added


def _judge(host: StudioHost, listened: Microphone | Tone | WaveFile, figures: dict[str, Any], trouble: list[str],
           seconds: float) -> None:
    """Raise what ended the run, or made it worth nothing; a microphone of zeros is said among the ``trouble``."""
    if host.failure is not None:
        raise host.failure
    if host.broken:
        raise AvatarError(host.broken)
    if isinstance(listened, Microphone) and not figures["pictures"]:
        raise DeviceError(trouble[-1] if trouble else f'The microphone "{listened.name}" gave no sound in {seconds:g} s, or '
                          "too little for a picture; connect it again, choose another, or listen longer.")
    if figures["only_zeros"]:
        trouble.append(f'The microphone "{listened.name}" gives nothing but zeros: see whether it is switched off or muted.')


def _say_where(outputs: Sequence[Output]) -> None:
    """Print the address of each page."""
    if not outputs:
        return
    # Imported here: it brings a server.
    from studio.outputs.page.page import Page

    for output in outputs:
        if isinstance(output, Page):
            print(say.LIVE_PAGE.format(url=output.url), flush=True)


def _ended(host: StudioHost, output: Output, trouble: list[str]) -> dict[str, Any]:
    """End an output, and say what became of it; what it could not keep, or lacks, is in ``trouble``."""
    from studio.outputs.recording import Recording
    from studio.outputs.series import Series

    status = output.status()
    try:
        host.remove(output)
    except StudioError as error:
        if str(error) not in trouble:
            trouble.append(str(error))
    told: dict[str, Any] = {"name": output.name, "sent": status.sent, "dropped": status.dropped, "bytes": status.bytes,
                            "failure": status.failure}
    if isinstance(output, Recording | Series):
        missing = output.missing
        told["missing"] = [[round(one.begin_s, 2), round(one.end_s, 2), one.count] for one in missing.places]
        places, more = missing.where()
        if missing.count:
            said = say.LIVE_MISSING_MORE if more else say.LIVE_MISSING
            trouble.append(said.format(count=missing.count, name=shown(output.name), places=places, more=more))
    return told


def _source(source: str, microphone: str | None, track: int | None, timeline: Timeline) -> Microphone | Tone | WaveFile:
    if source == "mic":
        return Microphone(microphone)
    if source == "tone":
        return Tone()
    return WaveFile(source, track=track, aloud=True, lead_s=timeline.look_ahead_samples / timeline.rate + MAKE_S, loop=True)


def _figures(host: StudioHost, ledger: Ledger) -> dict[str, Any]:
    """Gather what the host and the ledger know."""
    now = host.snapshot()
    assert now is not None
    made_at_s, rows = ledger.timings.since(0.0)
    parts = {name: _percentiles(list(values)) for name, values in ledger.timings.percentiles().items()}
    beat_ms = np.diff(made_at_s) * 1e3
    apertures = ledger.apertures
    return {
        "source": now.source,
        "avatar": now.avatar,
        "provider": now.provider,
        "why": now.fault.sentence if now.fault else "",
        "pictures": now.pictures,
        "skipped": now.skipped,
        "rested": ledger.rested,
        "overflows": now.overflows,
        "stalls": now.stalls,
        "fps": round(1e3 / float(beat_ms.mean()), 2) if len(beat_ms) else 0.0,
        "latency_ms": _percentiles(spread(rows.sum(axis=1)).tolist()) if len(rows) else None,
        "stages_ms": {name: parts[name] for name in STAGES if name in parts},
        "parts_ms": {name: parts[name] for name in PARTS if name in parts},
        "gpu_ms": {name: _percentiles(list(values)) for name, values in ledger.gpu.percentiles().items()},
        "gpu_untimed": now.untimed,
        "between_pictures_ms": _percentiles(spread(beat_ms).tolist()) if len(beat_ms) else None,
        "mouth": {
            "open_share": round(float((apertures > OPEN_MOUTH).mean()), 4) if len(apertures) else 0.0,
            "widest": round(float(apertures.max(initial=0.0)), 4),
            "spread": round(float(apertures.std()), 4) if len(apertures) else 0.0,
        },
        "clipped": now.level.clipped,
    }


def _percentiles(values: Sequence[float]) -> dict[str, float]:
    return {f"p{percent:.0f}": round(value, 3) for percent, value in zip(PERCENTILES, values, strict=True)}


def _print(figures: dict[str, Any]) -> None:
    console = Console()
    console.print(
        say.LIVE_DONE.format(**{name: figures[name] for name in
                                ("pictures", "fps", "skipped", "overflows", "source", "avatar", "provider")}),
        markup=False, highlight=False,
    )
    table = Table("ms", *(f"p{percent:.0f}" for percent in PERCENTILES))
    rows = {name.replace("_", " "): values for name, values in figures["parts_ms"].items()}
    if figures["latency_ms"]:
        rows["microphone to picture"] = figures["latency_ms"]
    rows |= {f"GPU: {name}": values for name, values in figures["gpu_ms"].items()}
    for name, values in rows.items():
        table.add_row(name, *(f"{value:.2f}" for value in values.values()))
    console.print(table)
    if figures["gpu_untimed"]:
        console.print(f"The GPU's own times are not measured: {figures['gpu_untimed']}.", markup=False, highlight=False)
    for sentence in figures["trouble"]:
        console.print(sentence, markup=False, highlight=False)
