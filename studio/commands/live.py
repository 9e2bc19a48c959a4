"""``viseme-studio live``: the live engine without a window, and a report of what it measured."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from studio import console
from studio import help_texts as say
from studio.commands import common_options as common
from studio.commands import outputs

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_STOPPED = 128
"""Shells add the signal's number to this."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--source", required=True, metavar="mic|tone|FILE", help=say.LIVE_SOURCE)
    parser.add_argument("--seconds", type=common.seconds, required=True, metavar="N", help=say.LIVE_SECONDS)
    parser.add_argument("--report", type=Path, metavar="FILE.json", help=say.LIVE_REPORT)
    parser.add_argument("--microphone", metavar="NAME", help=say.LIVE_MICROPHONE)
    outputs.add_outputs(parser)
    common.add_track(parser)
    common.add_marks(parser)
    common.add_background(parser)
    common.add_avatar(parser)
    common.add_device(parser)
    common.add_look_ahead(parser)
    common.add_verbose(parser)


def main(options: argparse.Namespace) -> int:
    """Run the command; `StudioError` when the avatar, the source, an output or the report cannot be used."""
    with _signals() as received:
        try:
            return _run(options)
        except KeyboardInterrupt:
            if not received:
                raise
            print("Stopped.", file=sys.stderr)
            return _STOPPED + received[0]


@contextmanager
def _signals() -> Iterator[list[int]]:
    """Let a termination, or a terminal that is closed, end it as Ctrl-C does: outputs are closed, devices taken away.

    Yields
    ------
    Those received.
    """
    received: list[int] = []
    before = {number: signal.getsignal(number) for number in console.endings() if number != signal.SIGINT}

    def receive(number: int, _frame: object) -> None:
        received.append(number)
        raise KeyboardInterrupt

    for number in before:
        signal.signal(number, receive)
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _run(options: argparse.Namespace) -> int:
    # Imported here: help and errors come at once.
    from studio import live
    from studio.provenance.marks import Marks

    setup = common.setup(options)
    return live.run(
        source=options.source,
        seconds=options.seconds,
        report=options.report,
        setup=setup,
        background=common.background(options, setup.folder),
        microphone=options.microphone,
        outputs=outputs.outputs(options),
        marks=Marks(invisible=not options.no_mark, label=common.label(options)),
        track=None if options.source in ("mic", "tone") else common.track(options, Path(options.source)),
    )
