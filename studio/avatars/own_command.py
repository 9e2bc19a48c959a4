"""The actions ``avatar examine`` and ``avatar new``: one's own pictures, looked at and made into an avatar."""

from __future__ import annotations

import dataclasses
import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.avatars import consent
from studio.errors import AvatarError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from studio.avatars.capture.report import Report
    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Manifest, Person
    from studio.avatars.importers.own import Networks
    from studio.avatars.progress import Progress

LEVELS = {"stop": ("cannot be used", "red"), "warning": ("warning", "yellow"), "note": ("note", "default")}


def add_arguments(actions: Any) -> None:
    """Add both actions."""
    footage = "a video or a photo of one person, filmed from the front with the lips together"
    one = actions.add_parser("examine", help="say what is wrong with footage before an avatar is made of it")
    one.add_argument("footage", type=Path, metavar="VIDEO|PHOTO", help=footage)
    one.add_argument("--for", dest="family", choices=("wav2lip", "synctalk2d"), default="wav2lip",
                     help="the family whose crop has to fit (default: %(default)s)")
    one.add_argument("--json", action="store_true", help="for programs")

    one = actions.add_parser(
        "new", help="make an avatar of pictures of your own",
        description="Make an avatar of a video or a photo of one person and of a generator: a Wav2Lip model (any face), a "
        "SyncTalk_2D model of that same person, or the networks of an avatar of these families that you have. The face is "
        "found and followed, the footage examined first. Stopped with Ctrl-C, it goes on from there next time.",
    )
    one.add_argument("footage", type=Path, metavar="VIDEO|PHOTO", help=footage)
    one.add_argument("--generator", type=Path, metavar="X.onnx", help="the network that paints (SyncTalk_2D: or X.pth)")
    one.add_argument("--encoder", type=Path, metavar="Y.onnx", help="SyncTalk_2D: the network that hears (or Y.pth)")
    one.add_argument("--like", metavar="AVATAR", help="take the networks of this avatar instead")
    one.add_argument("--name", help="what to call the avatar (default: the footage's name)")
    one.add_argument("--author", default="", help="who made it")
    one.add_argument("--licence", default="", help="under which licence the pictures are")
    consent.add_arguments(one)


def examine(options: argparse.Namespace) -> int:
    """Print the report card; the exit code is 2 when the footage cannot be used."""
    from studio.avatars.importers import own

    with bar() as progress:
        report = own.examine(options.footage, options.family, progress=progress)
    if options.json:
        print(json.dumps(dataclasses.asdict(report) | {"usable": report.usable, "summary": report.summary}, indent=2))
    else:
        show(report, options.footage.name)
    return 0 if report.usable else 2


def new(options: argparse.Namespace, open_network: OpenNetwork) -> tuple[Manifest, Path]:
    """Make the avatar."""
    from studio.avatars import library
    from studio.avatars.importers.own import Networks

    networks = Networks(options.generator, options.encoder, library.find(options.like) if options.like else None)
    _ = networks.family
    return make(options, options.footage, networks, open_network, consent.stated(options))


def make(options: argparse.Namespace, footage: Path, networks: Networks, open_network: OpenNetwork,
         person: Person) -> tuple[Manifest, Path]:
    """Make an avatar of footage with a bar and the report card; Ctrl-C leaves what is done for the next time."""
    from studio.avatars.importers import own
    from studio.avatars.importers.compiled import NOT_STATED

    try:
        with bar() as progress:
            return own.make(
                footage, networks, open_network, name=options.name or footage.stem, person=person,
                author=options.author or NOT_STATED, licence=options.licence or NOT_STATED, progress=progress,
                judged=lambda report: show(report, footage.name),
            )
    except KeyboardInterrupt:
        print("What is done so far is kept: the same command goes on from there.", file=sys.stderr)
        raise


def show(report: Report, name: str) -> None:
    """Print a report card as a table."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    console.print(Text(f"{name}: {report.summary}"))
    if report.findings:
        table = Table(show_edge=False, pad_edge=False)
        for column in ("", "what", "what to do"):
            table.add_column(column)
        for one in report.findings:
            words, colour = LEVELS[one.level]
            table.add_row(Text(words, style=colour), Text(one.what), Text(one.words))
        console.print(table)


@contextmanager
def bar() -> Iterator[Progress | None]:
    """Show a bar on a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    columns = TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Bar(*columns, console=console, transient=True) as shown:
        tasks: dict[str, Any] = {}

        def progress(step: str, done: int, total: int) -> None:
            if step not in tasks:
                tasks[step] = shown.add_task(step, total=total)
            shown.update(tasks[step], completed=done, total=total)

        yield progress


def without_crops(options: argparse.Namespace) -> Networks:
    """Give the networks of a Wav2Lip import in which the face is to be found."""
    from studio.avatars.importers.own import Networks

    if len(options.sources) != 2:
        raise AvatarError("A Wav2Lip import is '--from wav2lip MODEL.onnx VIDEO|PHOTO'.")
    return Networks(generator=options.sources[0])
