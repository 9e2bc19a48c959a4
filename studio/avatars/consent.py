"""Who is pictured and on what basis: asked for whenever an avatar is made, and kept in it with the date."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from studio import help_texts as say
from studio.errors import AvatarError

if TYPE_CHECKING:
    import argparse

    from studio.avatars.format import Person


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options with which both are stated."""
    parser.add_argument("--pictured", metavar="WHO", help=say.CONSENT_PICTURED)
    parser.add_argument("--consent", metavar="WHY", help=say.CONSENT_BASIS)
    parser.add_argument("--generated", action="store_true", help=say.CONSENT_GENERATED)


def stated(options: argparse.Namespace) -> Person:
    """Give who is pictured and on what basis, from the options or by asking at a terminal.

    Raises
    ------
    AvatarError
        One of them was not said.
    """
    pictured = options.pictured or _ask(say.CONSENT_ASK_PICTURED)
    consent = options.consent or _ask(say.CONSENT_ASK_BASIS)
    return person(pictured, consent, generated=options.generated)


def person(pictured: str, consent: str, *, generated: bool) -> Person:
    """Give the statement with today's date.

    Raises
    ------
    AvatarError
        One of them is empty or cannot be shown.
    """
    import datetime as dt

    from studio.avatars.format import Person

    for text, option in ((pictured, "--pictured"), (consent, "--consent")):
        if not text.strip():
            raise AvatarError(f"Say who is pictured and on what basis they may be shown: {option} is missing.")
        if len(text) > 2000 or not text.isprintable():
            raise AvatarError(f"{option} has to be at most 2000 letters that can be shown.")
    today = dt.datetime.now(dt.UTC).astimezone().date().isoformat()
    return Person(pictured=pictured.strip(), consent=consent.strip(), date=today, generated=generated)


def _ask(question: str) -> str:
    """Ask the person at the terminal, if there is one."""
    try:
        return input(question) if sys.stdin.isatty() else ""
    except EOFError:
        return ""
