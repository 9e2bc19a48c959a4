"""``python -m studio`` is the command ``viseme-studio``."""

from studio.cli import command

command()
