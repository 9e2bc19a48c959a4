"""The option ``--output``: what is asked for, and the key of a stream, which no list of processes is to show."""

from __future__ import annotations

import getpass
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from studio import help_texts as say
from studio.errors import OutputError
from studio.files.names import shown

if TYPE_CHECKING:
    import argparse

    from studio.outputs.registry import Wish


def add_outputs(parser: argparse.ArgumentParser) -> None:
    """Let the person say where the program goes."""
    parser.add_argument("--output", action="append", default=[], metavar="OUTPUT", help=say.LIVE_OUTPUT)
    parser.add_argument("--split", metavar="10min|500MB", help=say.LIVE_SPLIT)
    parser.add_argument("--encoder", metavar="NAME", help=say.LIVE_ENCODER)


def outputs(options: argparse.Namespace) -> list[Wish]:
    """Give what was asked for, each stream with its key; `OutputError` when something is no output or a key is missing."""
    from studio.media.encoders import X264, named
    from studio.outputs.registry import parse_output
    from studio.outputs.series import parse_split

    split = parse_split(options.split) if options.split else None
    encoder = named(options.encoder) if options.encoder else X264
    return [replace(_with_key(parse_output(text)), split=split, encoder=encoder) for text in options.output]


def _with_key(wish: Wish) -> Wish:
    target = wish.target
    if target is None:
        return wish
    if target.key and target.scheme != "srt":
        print(say.LIVE_KEY_SEEN.format(address=shown(target.shown)), file=sys.stderr)
    if not wish.wants_key:
        return wish
    from studio.outputs.stream import keys

    kept = keys.find(target)
    if kept:
        return wish.with_key(kept)
    if not sys.stdin.isatty():
        raise OutputError(say.LIVE_KEY_MISSING.format(address=target.shown))
    wish = wish.with_key(getpass.getpass(say.LIVE_KEY_ASK.format(address=target.shown)).strip())
    assert wish.target is not None
    if input(say.LIVE_KEY_KEEP).strip().lower() in ("y", "yes"):
        try:
            keys.keep(wish.target)
        except OutputError as error:
            print(error, file=sys.stderr)
    return wish
