"""The actions ``avatar examine`` and ``avatar new``: one's own pictures, looked at and made into an avatar."""

from __future__ import annotations

import dataclasses
import json
import logging
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio import help_texts as say
from studio.avatars import consent
from studio.errors import AvatarError
from studio.files.names import shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from studio.avatars.capture.report import Report
    from studio.avatars.compile import OpenNetwork
    from studio.avatars.format import Manifest, Person
    from studio.avatars.importers.personal import Networks
    from studio.avatars.progress import Progress
    from studio.personal.process import Card

UNATTENDED_S = 10.0
"""Length of a spoken consent where there is no terminal on which its end could be told."""
_LOG = logging.getLogger(__name__)
LEVELS = {"stop": ("cannot be used", "red"), "warning": ("warning", "yellow"), "note": ("note", "default")}


def add_arguments(actions: Any) -> None:
    """Add both actions."""
    footage = say.AVATAR_FOOTAGE
    one = actions.add_parser("examine", help=say.AVATAR_EXAMINE, description=say.AVATAR_EXAMINE_DESCRIPTION)
    one.add_argument("footage", type=Path, metavar="VIDEO|PHOTO", help=footage)
    one.add_argument("--for", dest="family", choices=("own", "wav2lip", "synctalk2d"), default=None,
                     help=say.AVATAR_NEW_FOR)
    one.add_argument("--json", action="store_true", help=say.AVATAR_NEW_JSON)

    one = actions.add_parser(
        "new", help=say.AVATAR_NEW,
        description=say.AVATAR_NEW_DESCRIPTION,
    )
    one.add_argument("footage", type=Path, metavar="VIDEO|PHOTO", help=footage)
    one.add_argument("--generator", type=Path, metavar="X.onnx", help=say.AVATAR_NEW_GENERATOR)
    one.add_argument("--encoder", type=Path, metavar="Y.onnx", help=say.AVATAR_NEW_ENCODER)
    one.add_argument("--like", metavar="AVATAR", help=say.AVATAR_NEW_LIKE)
    one.add_argument("--longer", type=int, choices=range(1, 5), default=1, metavar="TIMES", help=say.AVATAR_NEW_LONGER)
    one.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto", help=say.AVATAR_NEW_DEVICE)
    one.add_argument("--anyway", action="store_true", help=say.AVATAR_NEW_ANYWAY)
    one.add_argument("--name", help=say.AVATAR_NEW_NAME)
    one.add_argument("--author", default="", help=say.AVATAR_NEW_AUTHOR)
    one.add_argument("--licence", default="", help=say.AVATAR_NEW_LICENCE)
    consent.add_arguments(one)
    one.add_argument("--spoken-consent", metavar="mic|FILE", help=say.CONSENT_SPOKEN)


def examine(options: argparse.Namespace) -> int:
    """Print the report card; the exit code is 2 when the footage cannot be used."""
    from studio.avatars.importers import personal
    from studio.media.content import PHOTOS

    learnt = options.family == "own" or (options.family is None and options.footage.suffix.lower() not in PHOTOS)
    with bar() as progress:
        if learnt:
            from studio.personal.making import examine as examine_own

            report = examine_own(options.footage, progress or _untold)
        else:
            report = personal.examine(options.footage, options.family or "wav2lip", progress=progress)
    if options.json:
        print(json.dumps(dataclasses.asdict(report) | {"usable": report.usable, "summary": report.summary}, indent=2))
    else:
        show(report, options.footage.name)
        if learnt and not report.usable:
            print(say.AVATAR_EXAMINE_ANYWAY)
    return 0 if report.usable else 2


def new(options: argparse.Namespace, open_network: OpenNetwork) -> tuple[Manifest, Path]:
    """Make the avatar: with the networks that are given, or learnt from the footage alone."""
    from studio.avatars import library
    from studio.avatars.importers.personal import Networks
    from studio.media.content import PHOTOS

    learnt = not (options.generator or options.encoder or options.like) and options.footage.suffix.lower() not in PHOTOS
    if not (learnt or options.generator or options.encoder or options.like) and options.footage.is_file():
        raise AvatarError(say.AVATAR_NEW_PHOTO.format(name=shown(options.footage.name)))
    networks = Networks(options.generator, options.encoder, library.find(options.like) if options.like else None)
    if not learnt:
        _ = networks.family
    person = consent.stated(options)
    # Before the work, so that nothing is made on a consent that could not be heard.
    recording = spoken_consent(options.spoken_consent) if options.spoken_consent else b""
    if learnt:
        manifest, folder = learn(options, person)
    else:
        manifest, folder = make(options, options.footage, networks, open_network, person)
    if not recording:
        return manifest, folder
    from studio.avatars import spoken

    return spoken.attach(folder, recording), folder


def spoken_consent(source: str) -> bytes:
    """Record a spoken consent from the microphone until Enter or Ctrl-C, or take it from a file; give it as a WAV file.

    Raises
    ------
    StudioError
        There is no microphone, or nothing is heard.
    """
    from studio.avatars import spoken

    if source != "mic":
        return spoken.of_file(Path(source))
    from studio.engine.sources.dictation import dictate

    stop = threading.Event()
    print(say.CONSENT_SAY, file=sys.stderr)
    if sys.stdin.isatty():
        threading.Thread(target=_wait_for_enter, args=(stop,), name="enter", daemon=True).start()
        longest_s = spoken.MOST_S
    else:
        longest_s = UNATTENDED_S
    recording = spoken.of_samples(dictate(None, longest_s, stop, lambda _seconds, _peak: None))
    print(say.CONSENT_HEARD.format(seconds=len(recording) / 2 / spoken.RATE), file=sys.stderr)
    return recording


def _wait_for_enter(then: threading.Event) -> None:
    sys.stdin.readline()
    then.set()


def learn(options: argparse.Namespace, person: Person) -> tuple[Manifest, Path]:
    """Learn the face of the footage in a child, with the report card, bars and a grade; Ctrl-C leaves what is done.

    Raises
    ------
    AvatarError
        In one sentence, why there is no avatar.
    """
    from studio.avatars.format_reading import LONGEST_TITLE, read_manifest
    from studio.avatars.importers.compiled import NOT_STATED
    from studio.personal.process import Card, Finished, Learning, PreviewPicture, Progress, Standing
    from studio.personal.wish import Wish

    wish = Wish(options.footage, options.name or shown(options.footage.stem)[:LONGEST_TITLE], person,
                options.author or NOT_STATED, options.licence or NOT_STATED, anyway=options.anyway, rounds=options.longer,
                device=options.device)
    child, made, stopped = Learning(wish), None, False
    try:
        with bar() as progress:
            for said in child.said():
                if isinstance(said, Card):
                    stopped = any(one.level == "stop" for one in said.findings) and not options.anyway
                    show(said, options.footage.name)
                elif isinstance(said, Finished):
                    made = said
                elif isinstance(said, PreviewPicture):
                    _LOG.info("How far it is: %s", said.picture)
                elif isinstance(said, Standing):
                    if said.paused:
                        print(say.AVATAR_NEW_STANDS, file=sys.stderr)
                elif isinstance(said, Progress) and progress is not None:
                    progress(said.step, said.done, said.total)
    except KeyboardInterrupt:
        print("What is learnt so far is kept: the same command goes on from there.", file=sys.stderr)
        raise
    finally:
        reason = child.close()
    if made is None and reason and stopped:
        raise AvatarError(f"{reason} {say.AVATAR_NEW_ANYWAY_HINT}")
    if made is None:
        raise AvatarError(reason or "Learning ended without an avatar: start it again, it goes on from where it was.")
    print(f"{made.words} {made.bytes / 1e6:.0f} MB.")
    return read_manifest(made.folder), made.folder


def make(options: argparse.Namespace, footage: Path, networks: Networks, open_network: OpenNetwork,
         person: Person) -> tuple[Manifest, Path]:
    """Make an avatar of footage with a bar and the report card; Ctrl-C leaves what is done for the next time."""
    from studio.avatars.format_reading import LONGEST_TITLE
    from studio.avatars.importers import personal
    from studio.avatars.importers.compiled import NOT_STATED

    try:
        with bar() as progress:
            return personal.make(
                footage, networks, open_network, name=options.name or shown(footage.stem)[:LONGEST_TITLE], person=person,
                author=options.author or NOT_STATED, licence=options.licence or NOT_STATED, progress=progress,
                judged=lambda report: show(report, footage.name),
            )
    except KeyboardInterrupt:
        print("What is done so far is kept: the same command goes on from there.", file=sys.stderr)
        raise


def show(report: Report | Card, name: str) -> None:
    """Print a report card as a table."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    console.print(Text(f"{shown(name)}: {report.summary}"))
    if report.findings:
        table = Table(show_edge=False, pad_edge=False)
        for column in ("", "what", "what to do"):
            table.add_column(column)
        for one in report.findings:
            words, colour = LEVELS[one.level]
            table.add_row(Text(words, style=colour), Text(one.what), Text(one.words))
        console.print(table)


def _untold(step: str, done: int, total: int) -> None:
    """Tell of progress where there is no terminal."""


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
    from studio.avatars.importers.personal import Networks

    if len(options.sources) != 2:
        raise AvatarError("A Wav2Lip import is '--from wav2lip MODEL.onnx VIDEO|PHOTO'.")
    return Networks(generator=options.sources[0])
