"""``viseme-studio profile``: measure a run, lay it out as a page, keep it, compare it with another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("speech", type=Path, metavar="SPEECH", help="the sound to run over")
    parser.add_argument("--report", type=Path, metavar="FILE.html", help="write one page that needs nothing else")
    parser.add_argument("--trace", type=Path, metavar="FILE.json", help="write a trace for Perfetto or chrome://tracing")
    parser.add_argument("--json", type=Path, metavar="FILE.json", help="keep the figures, to compare with later")
    parser.add_argument("--compare", type=Path, metavar="OTHER.json", help="show kept figures of another run beside these")


def main(options: argparse.Namespace, avatar: str, device: str, look_ahead_ms: int | None = None) -> int:
    """Run the command; `StudioError` when a file cannot be used."""
    import numpy as np
    from rich.console import Console
    from rich.table import Table

    from studio.avatars import library
    from studio.engine.metrics.trace import save_trace
    from studio.media.draft import write_text
    from studio.profile import load, profile, save
    from studio.profile_page import page

    other = load(options.compare) if options.compare else None
    measured, timings = profile(options.speech, library.find(avatar), device=device, look_ahead_ms=look_ahead_ms)
    table = Table("stage", "p50 ms", "p95 ms", "p99 ms", *(["before p50"] if other else []))
    for stage, values in [*measured.stages_ms.items(), ("picture", measured.picture_ms)]:
        before = []
        if other:
            before = [f"{np.median(other.picture_ms if stage == 'picture' else other.stages_ms[stage]):.3f}"]
        table.add_row(stage, *(f"{np.percentile(values, at):.3f}" for at in (50, 95, 99)), *before)
    console = Console()
    console.print(table)
    console.print(f"{measured.pictures} pictures, {measured.pictures_per_s:.0f} a second, "
                  f"at most {max(measured.traced_bytes) / 1024:.1f} KiB allocated in one")
    if options.report:
        write_text(options.report, page(measured, other))
        console.print(f"Page: {options.report}", highlight=False)
    if options.trace:
        save_trace(timings, options.trace, about=measured.machine)
        console.print(f"Trace: {options.trace}", highlight=False)
    if options.json:
        save(measured, options.json)
        console.print(f"Figures: {options.json}", highlight=False)
    return 0
