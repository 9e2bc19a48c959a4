"""``python -m studio`` and the command ``viseme-studio``: Ctrl-C ends both in order, also while modules are still read."""

import sys

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells give it; `studio.cli`, whose it is, may not be there yet."""


def command() -> None:
    """Be the process of the command; does not come back."""
    try:
        from studio import cli
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        sys.exit(INTERRUPTED)
    cli.command()


if __name__ == "__main__":
    command()
