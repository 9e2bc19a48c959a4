"""``viseme-studio doctor``: what this computer has for networks, sound, screen and disk, what works, and what to do."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from studio import help_texts as say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from studio.engine.surroundings import MachineFinding

BROKEN = 1
"""Exit code when there is a GPU and no way to it works."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--json", action="store_true", help=say.DOCTOR_JSON)
    parser.add_argument(
        "--report", type=Path, metavar="FILE.txt", help=say.DOCTOR_REPORT
    )


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what fails out of the log: it is in the report, with its reason."""
    import logging

    log = logging.getLogger("studio")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)


def _screens(display: bool) -> list[MachineFinding]:
    from studio.engine.surroundings import MachineFinding
    from studio.ui.platform.screens import ask_in_a_child

    if not display:
        return [MachineFinding("Screen", "none: clips and 'live' need none", None)]
    return ask_in_a_child()


def main(options: argparse.Namespace, avatar: str, *, display: bool) -> int:
    """Run the command where there is a ``display`` or not; `StudioError` when the avatar or the report cannot be used."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from studio.avatars import library
    from studio.engine.doctor import examine
    from studio.files.draft import write_text
    from studio.outputs.camera import finding
    from studio.personal import finding as personal_finding
    from studio.service import doctor as service_doctor

    console = Console(stderr=options.json)
    with _quiet(), console.status("Looking") as status:
        found = examine(library.find(avatar), lambda step: status.update(f"Looking at {step}"), screens=_screens(display),
                         others=[*finding.look(), *personal_finding.look(), service_doctor.look()],
                         places={"Home": Path.home()})
    if options.report:
        write_text(options.report, found.as_text())
    if options.json:
        print(json.dumps(found.as_json(), indent=2))
        return BROKEN if found.broken else 0
    marks = {True: "[green]ok[/]", False: "[yellow]--[/]", None: ""}

    def show(lines: list[tuple[bool | None, str, str]]) -> None:
        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True, style="bold")
        table.add_column(overflow="fold")
        for well, name, words in lines:
            table.add_row(marks[well], escape(name), escape(words))
        console.print(table, highlight=False)

    console.print(escape(found.summary) + "\n", highlight=False)
    show([(one.well, one.name, one.found) for one in found.findings])
    console.print(f"\nOne picture of {escape(found.avatar)}, from sound to finished:", highlight=False)
    show(list(found.tried_lines()))
    if options.report:
        console.print(f"\nReport: {options.report}", highlight=False)
    return BROKEN if found.broken else 0
