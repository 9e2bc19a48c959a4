"""``python -m studio`` and the command ``viseme-studio``: Ctrl-C ends both in order, also while modules are still read."""

from __future__ import annotations

import sys
from typing import NoReturn

from studio.errors import INTERRUPTED


def command() -> NoReturn:
    """Be the process of the command."""
    try:
        from studio import cli
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        sys.exit(INTERRUPTED)
    cli.command()


if __name__ == "__main__":
    command()
