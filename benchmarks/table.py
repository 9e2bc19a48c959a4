"""What every benchmark prints and writes: goal, measured, met."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table


@dataclass
class Row:
    """One line: what was measured, what is wanted, and whether it is met (None: told without a goal)."""

    what: str
    goal: str
    measured: str
    met: bool | None
    figures: dict[str, float] = field(default_factory=dict)


def arguments(description: str | None) -> argparse.ArgumentParser:
    """Give the options that all benchmarks have."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--avatar", default="mara", metavar="NAME|FOLDER", help="whom to measure (default: %(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the rows here")
    return parser


def show(title: str, rows: list[Row], file: Path | None) -> None:
    """Print the rows, and write them to ``file`` if there is one, with how busy the machine was."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    cores = os.cpu_count() or 1
    table = Table(title=title, caption=f"{cores} cores; load average of the last minute {load:.1f}", title_justify="left")
    for name in ("what", "goal", "measured", "met"):
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*map(escape, (row.what, row.goal, row.measured)), {True: "yes", False: "no", None: ""}[row.met])
    Console().print(table)
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        found = {"title": title, "cores": cores, "load": load, "rows": [asdict(row) for row in rows]}
        file.write_text(json.dumps(found, indent=1, default=lambda number: number.item()) + "\n", encoding="utf-8")
