"""``viseme-studio profile``: measure a run, lay it out as a page, keep it, compare it with another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from studio import help_texts as say
from studio.errors import OutputError

if TYPE_CHECKING:
    import argparse

    from studio.engine.setup import Setup


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("speech", type=Path, metavar="SPEECH", help=say.PROFILE_SPEECH)
    parser.add_argument("--report", type=Path, metavar="FILE.html", help=say.PROFILE_REPORT)
    parser.add_argument("--trace", type=Path, metavar="FILE.json", help=say.PROFILE_TRACE)
    parser.add_argument("--json", type=Path, metavar="FILE.json", help=say.PROFILE_JSON)
    parser.add_argument("--compare", type=Path, metavar="OTHER.json", help=say.PROFILE_COMPARE)


def main(options: argparse.Namespace, setup: Setup, track: int | None = None) -> int:
    """Run the command; `StudioError` when a file cannot be used, or a page is to have the name of figures."""
    from rich.console import Console
    from rich.table import Table

    from studio.benchmark_page import page
    from studio.benchmark_run import load, profile, save
    from studio.engine.metrics.trace import save_trace
    from studio.files.draft import write_text

    if options.report and options.report.suffix.lower() == ".json":
        # Before the run: it takes as long as the sound.
        raise OutputError(f"{options.report.name} would be a page, which is no JSON: give --report a name that ends in .html, "
                          f"or keep the figures, to compare with, by --json {options.report.name}.")
    other = load(options.compare) if options.compare else None
    measured, timings = profile(options.speech, setup, track=track)
    table = Table("stage", "p50 ms", "p95 ms", "p99 ms", *(["before p50"] if other else []))
    for stage in (*measured.stages_ms, "picture"):
        before = [f"{other.spread_ms(stage)[0]:.3f}"] if other else []
        table.add_row(stage, *(f"{value:.3f}" for value in measured.spread_ms(stage)), *before)
    console = Console()
    console.print(table)
    console.print(say.PROFILE_DONE.format(pictures=measured.pictures, fps=measured.pictures_per_s,
                                          kibibytes=max(measured.traced_bytes) / 1024))
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
