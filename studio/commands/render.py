"""``viseme-studio render``: a clip from a sound file, with a bar for a person or lines of JSON for another program."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from studio import console
from studio import help_texts as say
from studio.commands import common_options as common
from studio.engine.offline.cropping import SHAPES
from studio.errors import StudioError
from studio.files.names import shown
from studio.media.formats import FORMATS, QUALITIES, SEQUENCE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    from studio.engine.background import Background
    from studio.render import RenderReport

DESCRIPTION = say.RENDER_DESCRIPTION.format(formats=", ".join(
    say.RENDER_FORMAT.format(suffix=one.suffix, words=one.words) for one in (*FORMATS.values(), SEQUENCE)))
_STOPPED = 128
"""A command that a signal stopped ends with this and the signal's number, as shells give it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("speech", type=Path, metavar="SPEECH", help=say.RENDER_SPEECH)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="CLIP.mp4",
                        help=say.RENDER_OUTPUT.format(suffixes=", ".join((*FORMATS, SEQUENCE.suffix))))
    common.add_track(parser)
    common.add_avatar(parser)
    common.add_device(parser)
    common.add_look_ahead(parser)
    common.add_verbose(parser)
    parser.add_argument("--threads", type=common.threads, metavar="N", help=say.RENDER_THREADS)
    parser.add_argument("--height", type=common.height, metavar="N", help=say.RENDER_HEIGHT)
    parser.add_argument("--shape", choices=tuple(SHAPES), help=say.RENDER_SHAPE)
    parser.add_argument("--quality", choices=QUALITIES, default="good", help=say.RENDER_QUALITY)
    parser.add_argument("--no-credentials", action="store_true", help=say.RENDER_NO_CREDENTIALS)
    common.add_marks(parser)
    common.add_background(parser)
    parser.add_argument("--progress", choices=("bar", "json"), default="bar", help=say.RENDER_PROGRESS)


def main(options: argparse.Namespace) -> int:
    """Run the command; `StudioError` when the sound, the avatar or the place of the clip cannot be used."""
    with _signals() as (cancel, received):
        begin = _with_lines if options.progress == "json" else _with_a_bar
        report = begin(options, cancel)
        if report is None:
            print("Stopped; no clip was left behind.", file=sys.stderr)
            return _STOPPED + (received[0] if received else signal.SIGINT)
    if options.progress == "bar":
        print(say.RENDER_DONE.format(clip=shown(str(report.clip)), pictures=report.pictures, seconds=report.sound_s,
                                     megabytes=report.size_bytes / 1e6))
        if report.beside:
            print(say.RENDER_BESIDE.format(name=shown(report.beside)))
        if report.short:
            print(say.RENDER_SHORT)
        print(say.RENDER_SPEED.format(fps=report.pictures_per_s, times=report.times_real_time, seconds=report.elapsed_s))
    common.remark(report.choice, report.remarks)
    for notice in filter(None, (report.notice, report.unsigned)):
        print(notice, file=sys.stderr)
    if report.corrupt:
        print(f"{report.corrupt} damaged pieces of the sound were left out.", file=sys.stderr)
    return 0


# What these need is imported in them, so that a Ctrl-C while it loads is kept for later, and help and errors come at once.


def _with_a_bar(options: argparse.Namespace, cancel: threading.Event) -> RenderReport | None:
    """Render and show a bar where there is a terminal; None when it was called off."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    terminal = Console(stderr=True)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("pictures, for"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=terminal, transient=True, disable=not terminal.is_terminal) as bar:
        task = bar.add_task(shown(options.output.name), total=None)
        return _rendered(options, cancel, lambda made, total: bar.update(task, completed=made, total=total))


def _with_lines(options: argparse.Namespace, cancel: threading.Event) -> RenderReport | None:
    """Render and tell another program how far it is, see `studio.exports.reporting`; None when it was called off."""
    from studio.exports.reporting import Reporting

    reporting = Reporting(cancel)
    try:
        report = _rendered(options, cancel, reporting.progress, reporting.look)
    except StudioError as error:
        reporting.failed(error)
        raise
    if report is not None:
        reporting.done(sound_s=report.sound_s, size_bytes=report.size_bytes, corrupt=report.corrupt, unsigned=report.unsigned,
                       beside=report.beside, short=report.short, remarks=" ".join(report.remarks))
    return report


def _rendered(options: argparse.Namespace, cancel: threading.Event, progress: Callable[[int, int | None], None],
              look: Callable[[NDArray[np.uint8]], None] | None = None) -> RenderReport | None:
    """Render what was asked for; None when it was called off."""
    from studio.render import CancelledError, render

    try:
        return render(
            options.speech,
            options.output,
            track=options.track,
            avatar=common.avatar(options),
            look_ahead_ms=common.look_ahead_ms(options),
            threads=options.threads,
            device=common.device_or_auto(options),
            height=options.height,
            shape=options.shape,
            quality=options.quality,
            credentials=not options.no_credentials,
            mark=not options.no_mark,
            label=common.label(options),
            background=_background(options),
            progress=progress,
            look=look,
            cancel=cancel,
        )
    except CancelledError:
        return None


def _background(options: argparse.Namespace) -> Background | None:
    from studio.avatars import library

    return common.background(options, library.find(common.avatar(options))) if options.background is not None else None


@contextlib.contextmanager
def _signals() -> Iterator[tuple[threading.Event, list[int]]]:
    """Turn the first Ctrl-C or termination into an event, so that the work can end in good order; a second one interrupts.

    Yields
    ------
    The event, and the list of signals received.
    """
    cancel, received = threading.Event(), list[int]()
    before = {number: signal.getsignal(number) for number in console.endings()}

    def receive(number: int, _frame: object) -> None:
        received.append(number)
        cancel.set()
        signal.signal(number, signal.default_int_handler)

    for number in before:
        signal.signal(number, receive)
    try:
        yield cancel, received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
