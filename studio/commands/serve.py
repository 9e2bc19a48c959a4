"""``viseme-studio serve``: the engine for programs, over gRPC and HTTP, until it is told to end."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from studio import help_texts as say
from studio.commands import common_options as common
from studio.errors import InputError

if TYPE_CHECKING:
    import argparse

MISSING = "The service needs more packages: pip install 'viseme-studio[serve]'."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's options."""
    parser.add_argument("--grpc", action="append", metavar="ADDRESS", help=say.SERVE_GRPC)
    parser.add_argument("--http", default="", metavar="ADDRESS", help=say.SERVE_HTTP)
    legacy = parser.add_mutually_exclusive_group()
    legacy.add_argument("--legacy", action="append", metavar="ADDRESS", help=say.SERVE_LEGACY)
    legacy.add_argument("--no-legacy", action="store_true", help=say.SERVE_NO_LEGACY)
    parser.add_argument("--name", action="append", default=[], metavar="MODEL=AVATAR", help=say.SERVE_NAME)
    parser.add_argument("--tls-certificate", type=Path, metavar="FILE.pem", help=say.SERVE_CERTIFICATE)
    parser.add_argument("--tls-key", type=Path, metavar="FILE.pem", help=say.SERVE_KEY)
    parser.add_argument("--webhook-key", type=Path, metavar="FILE", help=say.SERVE_WEBHOOK_KEY)
    parser.add_argument("--sound-addresses", action="store_true", help=say.SERVE_SOUND_ADDRESSES)
    parser.add_argument("--new-token", action="store_true", help=say.SERVE_MAKE)
    parser.add_argument("--memory", type=int, default=2048, metavar="MB", help=say.SERVE_MEMORY)
    parser.add_argument("--sessions", type=int, default=64, metavar="N", help=say.SERVE_SESSIONS)
    parser.add_argument("--policy", choices=("lru", "lfu"), default="lru", help=say.SERVE_POLICY)
    parser.add_argument("--batch", default="auto", metavar="off|auto|N", help=say.SERVE_BATCH)
    parser.add_argument("--threads", type=int, default=1, metavar="N", help=say.SERVE_THREADS)


def main(options: argparse.Namespace) -> int:
    """Run the command; `StudioError` when it cannot listen."""
    from studio.service.doors import Tokens

    if options.new_token:
        print(Tokens.make())
        return 0
    # gRPC writes lines of its own on standard error about what is told in a sentence here. It reads this when it is imported.
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    try:
        from studio.service.running import Choice, run
    except ImportError as error:
        raise InputError(f"{MISSING} ({error.name} is not there)") from error
    if min(options.memory, options.sessions, options.threads) < 1:
        raise InputError("--memory, --sessions and --threads are at least 1.")
    return run(Choice(
        grpc=tuple(options.grpc or ()), http=options.http, names=_names(options.name),
        legacy=() if options.no_legacy else tuple(options.legacy) if options.legacy else None,
        certificate=options.tls_certificate, key=options.tls_key, webhook_key=options.webhook_key,
        sound_addresses=options.sound_addresses, memory_mb=options.memory, sessions=options.sessions,
        policy=options.policy, batch=options.batch, threads=options.threads,
        device=common.device_or_auto(options), look_ahead_ms=common.look_ahead_ms(options),
    ), lambda line: print(line, file=sys.stderr, flush=True))


def _names(given: list[str]) -> dict[str, str]:
    names = {}
    for one in given:
        model, equals, avatar = one.partition("=")
        if not (model and equals and avatar):
            raise InputError(f"{one!r:.60} is no name: write MODEL=AVATAR.")
        names[model] = avatar
    return names
