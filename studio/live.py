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

from studio.avatars import library
from studio.engine.core.frame import GPU_PARTS, PARTS, STAGES
from studio.engine.engine import Engine, State
from studio.engine.metrics.timings import PERCENTILES, Timings
from studio.engine.models.device import AUTO
from studio.engine.opening import open_avatar
from studio.engine.sources.microphone import Microphone
from studio.engine.sources.tone import Tone
from studio.engine.sources.wavefile import WaveFile
from studio.errors import DeviceError, OutputError, StudioError
from studio.media.draft import write_text
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from studio.engine.core.frame import Frame
    from studio.engine.core.timeline import Timeline

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
    """A sink that remembers every live picture's times and how far its mouth was open; the engine's thread writes.

    Parameters
    ----------
    rows
        Pictures kept; the oldest are written over.
    """

    def __init__(self, rows: int) -> None:
        self.timings, self.gpu = Timings(PARTS, rows), Timings(GPU_PARTS, rows)
        self.rested = 0
        self._openings = np.zeros(rows, np.float32)

    def put(self, frame: Frame) -> None:
        """Keep the picture's stamps."""
        stamps = frame.stamps
        if not stamps.live:
            self.rested += 1
            return
        self._openings[self.timings.count % len(self._openings)] = stamps.opening
        self.timings.add(stamps.parts_ms, stamps.made_at_s)
        if stamps.timed_by_gpu:
            self.gpu.add(stamps.gpu_ms, stamps.made_at_s)

    @property
    def openings(self) -> np.ndarray[Any, np.dtype[np.float32]]:
        """How far the mouths were open, f32 [n], in no order."""
        return self._openings[: min(self.timings.count, len(self._openings))]


def run(source: str, seconds: float, report: Path | None, *, avatar: str | Path = library.DEFAULT,
        microphone: str | None = None, device: str = AUTO, threads: int | None = None, look_ahead_ms: int | None = None) -> int:
    """Let an avatar speak for ``seconds`` and report.

    Parameters
    ----------
    source
        ``mic``, ``tone``, or the path of a sound file (heard through the loudspeaker if there is one, again and again).
    seconds
        How long, from when the source begins.
    report
        JSON file to write; it appears whole or not at all. None: only print.
    avatar
        Name or folder.
    microphone
        Its name; None for the system's default.
    device
        Where the networks run: ``auto``, or see `studio.engine.models.device.parse_device`.
    threads
        Of the processor, for the generator; by default as many as it needs, see `open_avatar`.
    look_ahead_ms
        Which of the avatar's encoders hears, as in `Avatar.load`.

    Returns
    -------
    0. A microphone that is lost meanwhile is in the report's ``trouble``.

    Raises
    ------
    StudioError
        The avatar, the source or the report cannot be used.
    """
    if report is not None and not report.absolute().parent.is_dir():
        raise OutputError(f"{report} cannot be written: there is no folder {report.parent}; make it first.")
    folder = library.find(str(avatar))
    if source not in ("mic", "tone"):
        SoundReader(Path(source)).close()
    loaded = open_avatar(folder, threads=threads, device=device, look_ahead_ms=look_ahead_ms)
    timeline = loaded.timeline
    ledger = Ledger(min(MOST_ROWS, int(seconds * timeline.fps) + 2 * timeline.fps))
    engine = Engine(loaded, [ledger])
    listened = _source(source, microphone, timeline)
    trouble: list[str] = []
    failures: list[BaseException] = []
    begun, over = threading.Event(), threading.Event()

    def on_state(state: State) -> None:
        if state is State.LIVE:
            begun.set()
        elif state is State.RESTING:
            over.set()

    def on_thread() -> None:
        try:
            engine.run()
        except BaseException as error:  # noqa: BLE001  (raised again on the caller's thread)
            failures.append(error)
        finally:
            over.set()

    engine.on_state = on_state
    engine.on_trouble = trouble.append
    thread = threading.Thread(target=on_thread, name="engine")
    thread.start()
    try:
        engine.listen(listened)
        _wait_for_start(begun, over, trouble)
        # What was loaded stays until the end: the collector need not look at it again and again.
        gc.collect()
        gc.freeze()
        print(f"{loaded.manifest.name} listens to {listened.name}.", flush=True)
        if loaded.manifest.person.notice:
            print(loaded.manifest.person.notice, file=sys.stderr)
        end_s = time.monotonic() + seconds
        while (left_s := end_s - time.monotonic()) > 0 and not over.wait(min(LOOK_S, left_s)):
            pass
        figures = _figures(engine, ledger)
        only_zeros = isinstance(listened, Microphone) and listened.only_zeros
    finally:
        engine.close()
        thread.join()
        gc.unfreeze()
    if failures:
        raise failures[0]
    if only_zeros:
        trouble.append(f'The microphone "{listened.name}" gives nothing but zeros: see whether it is switched off or muted.')
    if isinstance(listened, WaveFile) and figures["latency_ms"]:
        after = {name: round(value - listened.lead_s * 1e3, 3) for name, value in figures["latency_ms"].items()}
        figures["picture_after_sound_ms"] = after
    figures |= {
        "asked_for": source, "seconds": seconds, "threads": loaded.threads, "look_ahead_ms": loaded.hearing.profile.choice_ms,
        "only_zeros": only_zeros, "trouble": trouble,
    }
    _print(figures)
    if report is not None:
        write_text(report, json.dumps(figures, indent=2) + "\n")
    return 0


def _source(source: str, microphone: str | None, timeline: Timeline) -> Microphone | Tone | WaveFile:
    if source == "mic":
        return Microphone(microphone)
    if source == "tone":
        return Tone()
    return WaveFile(source, aloud=True, lead_s=timeline.look_ahead_samples / timeline.rate + MAKE_S, loop=True)


def _wait_for_start(begun: threading.Event, over: threading.Event, trouble: Sequence[str]) -> None:
    """Wait until the source runs; `DeviceError` when it could not be opened."""
    deadline_s = time.monotonic() + START_S
    while not begun.wait(0.01):
        if trouble:
            raise DeviceError(trouble[-1])
        if over.is_set() or time.monotonic() > deadline_s:
            raise StudioError("The source did not begin; try again, or use another one.")


def _figures(engine: Engine, ledger: Ledger) -> dict[str, Any]:
    """Gather what the engine and the ledger know."""
    now = engine.snapshot(with_parts=False)
    made_at_s, rows = ledger.timings.since(0.0)
    parts = {name: _percentiles(list(values)) for name, values in ledger.timings.percentiles().items()}
    beat_ms = np.diff(made_at_s) * 1e3
    openings = ledger.openings
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
        "latency_ms": _percentiles(np.percentile(rows.sum(axis=1), PERCENTILES).tolist()) if len(rows) else None,
        "stages_ms": {name: parts[name] for name in STAGES if name in parts},
        "parts_ms": {name: parts[name] for name in PARTS if name in parts},
        "gpu_ms": {name: _percentiles(list(values)) for name, values in ledger.gpu.percentiles().items()},
        "gpu_untimed": now.untimed,
        "between_pictures_ms": _percentiles(np.percentile(beat_ms, PERCENTILES).tolist()) if len(beat_ms) else None,
        "mouth": {
            "open_share": round(float((openings > OPEN_MOUTH).mean()), 4) if len(openings) else 0.0,
            "widest": round(float(openings.max(initial=0.0)), 4),
            "spread": round(float(openings.std()), 4) if len(openings) else 0.0,
        },
        "clipped": now.level.clipped,
    }


def _percentiles(values: Sequence[float]) -> dict[str, float]:
    return {f"p{percent:.0f}": round(value, 3) for percent, value in zip(PERCENTILES, values, strict=True)}


def _print(figures: dict[str, Any]) -> None:
    console = Console()
    console.print(
        f"{figures['pictures']} pictures at {figures['fps']:.1f}/s, {figures['skipped']} skipped; "
        f"{figures['overflows']} overflows; {figures['source']} to {figures['avatar']} on {figures['provider']}",
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
