"""The command ``viseme-studio``: reads which command is meant, runs it, and says what went wrong in one sentence."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from studio import __version__, console, logs
from studio import help_texts as say
from studio.commands import avatar, certificate, doctor, live, profile, render, render_job, serve, verify, window
from studio.commands import common_options as common
from studio.devices import leaving
from studio.errors import StudioError, in_words
from studio.files.names import shown
from studio.redaction import FILE, hide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.avatars.onnxfile import CheckedNetwork
    from studio.engine.models.runtime import Network

FAILED = 2
"""Exit code when something cannot be done, as for a wrong option."""
INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells give it."""


_MAKES_A_FILE = frozenset({"render", "render-job", "profile", "live", "window", "serve"})
"""Commands whose work is not what they print."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (by default the process's own) and give its exit code.

    What the user can mend is one sentence on standard error and code 2; a wrong option is argparse's message and code 2;
    Ctrl-C is code 130. What cannot be printed (a console without the letters, a closed pipe, a full disk) fails only what was
    asked for to be printed, and is told.
    """
    with console.steady() as printed:
        try:
            command, code = _run(argv)
        except SystemExit as ended:
            # Of argparse, after a help text or a wrong option.
            if ended.code or not _lost(printed, ""):
                raise
            return FAILED
        if code == 0 and _lost(printed, command) and command not in _MAKES_A_FILE:
            return FAILED
        return code


def command() -> NoReturn:
    """Be the process of the command: run it, and end."""
    code = main()
    leaving.end_with(code)
    sys.exit(code)


def _lost(printed: console.Steady, command: str) -> bool:
    """Tell whether what was printed did not arrive, and say so; a reader that went away has read what it wanted."""
    printed.flush()
    if printed.failure is None or isinstance(printed.failure, BrokenPipeError) or command == "window":
        return False
    said = "It was done, but what it says of it" if command in _MAKES_A_FILE else "What was asked for"
    print(f"{said} could not be printed ({printed.failure}).", file=sys.stderr)
    return True


def _run(argv: Sequence[str] | None) -> tuple[str, int]:
    """Run the command; give its name and its exit code."""
    command = ""
    try:
        options = _parser().parse_args(argv)
        command = options.command or "window"
        for given in vars(options).values():
            if isinstance(given, Path):
                hide(given.name, FILE)
        with logs.begin(command, verbose=common.verbose(options)):
            return command, (_window if command == "window" else _COMMANDS[command].run)(options)
    except StudioError as error:
        print(shown(" ".join(str(error).split())), file=sys.stderr)
        return command, FAILED
    except (MemoryError, ImportError) as error:
        # Where memory is short the system's loader is the first to fail.
        if isinstance(error, ImportError) and "failed to map segment" not in str(error):
            raise
        print(in_words(MemoryError(), "It was not done"), file=sys.stderr)
        return command, FAILED
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return command, INTERRUPTED


def _window(options: argparse.Namespace) -> int:
    return window.main(common.avatar(options), common.device(options), common.look_ahead_ms(options))


def _profile(options: argparse.Namespace) -> int:
    return profile.main(options, common.setup(options), common.track(options, options.speech))


def _doctor(options: argparse.Namespace) -> int:
    return doctor.main(options, common.avatar(options), display=window.has_display())


def _avatars(options: argparse.Namespace) -> int:
    def open_network(source: Path | CheckedNetwork) -> Network:
        from studio.engine.models.runtime import Network

        return Network(source, plain=True)

    return avatar.main(options, open_network)


@dataclass(frozen=True, slots=True)
class _Command:
    """What a command is, in one line and at the head of its help, what runs it, and what adds its options, in their order."""

    about: str
    run: Callable[[argparse.Namespace], int]
    options: tuple[Callable[[argparse.ArgumentParser], None], ...]
    description: str | None = None


_MACHINE: tuple[Callable[[argparse.ArgumentParser], None], ...] = (
    common.add_device, common.add_look_ahead, common.add_verbose)
_SPEAKER = (common.add_avatar, *_MACHINE)
_COMMANDS = {
    "render": _Command(say.RENDER, render.main, (render.add_arguments,), render.DESCRIPTION),
    "live": _Command(say.LIVE, live.main, (live.add_arguments,), say.LIVE_DESCRIPTION),
    "profile": _Command(say.PROFILE, _profile, (profile.add_arguments, common.add_track, *_SPEAKER), say.PROFILE_DESCRIPTION),
    "verify": _Command(say.VERIFY, verify.main, (verify.add_arguments, common.add_verbose), say.VERIFY_DESCRIPTION),
    "certificate": _Command(say.CERTIFICATE, certificate.main, (certificate.add_arguments, common.add_verbose)),
    "render-job": _Command(say.JOB, render_job.main, (render_job.add_arguments, common.add_verbose), say.JOB_DESCRIPTION),
    "serve": _Command(say.SERVE, serve.main, (serve.add_arguments, *_MACHINE), say.SERVE_DESCRIPTION),
    "doctor": _Command(say.DOCTOR, _doctor, (doctor.add_arguments, common.add_avatar, common.add_verbose),
                       say.DOCTOR_DESCRIPTION),
    "avatar": _Command(say.AVATAR, _avatars, (common.add_verbose, avatar.add_arguments)),
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="viseme-studio", description=say.STUDIO_DESCRIPTION, epilog=say.STUDIO_EPILOG)
    parser.add_argument("--version", action="version", version=f"viseme-studio {__version__}")
    for add in _SPEAKER:
        add(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, command in _COMMANDS.items():
        one = commands.add_parser(name, help=command.about, description=command.description)
        for add in command.options:
            add(one)
    return parser
