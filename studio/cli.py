"""The command ``viseme-studio``: the window, ``render``, ``live`` and ``avatar``."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from studio import __version__, console, logs
from studio import help_texts as say
from studio.commands import avatar as avatar_command
from studio.commands import certificate as certificate_command
from studio.commands import common_options as common
from studio.commands import doctor, outputs, profile, render_job, serve, verify, window
from studio.engine.offline.cropping import SHAPES
from studio.errors import StudioError, in_words
from studio.files.names import shown
from studio.media.formats import FORMATS, QUALITIES, SEQUENCE
from studio.redaction import FILE, hide

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from studio.avatars.onnxfile import CheckedNetwork
    from studio.engine.background import Background
    from studio.engine.models.runtime import Network
    from studio.render import RenderReport

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
            return command, {"window": _window, "render": _render, "live": _live, "avatar": _avatars, "profile": _profile,
                    "doctor": _doctor, "verify": verify.main, "certificate": certificate_command.main, "serve": serve.main,
                    "render-job": render_job.main}[command](options)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="viseme-studio",
        description=say.STUDIO_DESCRIPTION,
        epilog=say.STUDIO_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"viseme-studio {__version__}")
    common.add_avatar(parser)
    common.add_device(parser)
    common.add_look_ahead(parser)
    common.add_verbose(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    render = commands.add_parser(
        "render",
        help=say.RENDER,
        description=say.RENDER_DESCRIPTION.format(formats=", ".join(
            say.RENDER_FORMAT.format(suffix=one.suffix, words=one.words) for one in (*FORMATS.values(), SEQUENCE))),
    )
    render.add_argument(
        "speech", type=Path, metavar="SPEECH", help=say.RENDER_SPEECH
    )
    render.add_argument("-o", "--output", type=Path, required=True, metavar="CLIP.mp4",
                        help=say.RENDER_OUTPUT.format(suffixes=", ".join((*FORMATS, SEQUENCE.suffix))))
    common.add_track(render)
    common.add_avatar(render)
    common.add_device(render)
    common.add_look_ahead(render)
    common.add_verbose(render)
    render.add_argument(
        "--threads", type=common.threads, metavar="N",
        help=say.RENDER_THREADS
    )
    render.add_argument(
        "--height", type=common.height, metavar="N",
        help=say.RENDER_HEIGHT
    )
    render.add_argument("--shape", choices=tuple(SHAPES), help=say.RENDER_SHAPE)
    render.add_argument(
        "--quality", choices=QUALITIES, default="good", help=say.RENDER_QUALITY
    )
    render.add_argument(
        "--no-credentials", action="store_true",
        help=say.RENDER_NO_CREDENTIALS,
    )
    common.add_marks(render)
    common.add_background(render)
    render.add_argument(
        "--progress", choices=("bar", "json"), default="bar",
        help=say.RENDER_PROGRESS,
    )

    live = commands.add_parser(
        "live",
        help=say.LIVE,
        description=say.LIVE_DESCRIPTION,
    )
    live.add_argument(
        "--source", required=True, metavar="mic|tone|FILE", help=say.LIVE_SOURCE
    )
    live.add_argument("--seconds", type=common.seconds, required=True, metavar="N", help=say.LIVE_SECONDS)
    live.add_argument("--report", type=Path, metavar="FILE.json", help=say.LIVE_REPORT)
    live.add_argument("--microphone", metavar="NAME", help=say.LIVE_MICROPHONE)
    outputs.add_outputs(live)
    common.add_track(live)
    common.add_marks(live)
    common.add_background(live)
    common.add_avatar(live)
    common.add_device(live)
    common.add_look_ahead(live)
    common.add_verbose(live)

    measured = commands.add_parser(
        "profile",
        help=say.PROFILE,
        description=say.PROFILE_DESCRIPTION,
    )
    profile.add_arguments(measured)
    common.add_track(measured)
    common.add_avatar(measured)
    common.add_device(measured)
    common.add_look_ahead(measured)
    common.add_verbose(measured)

    checked = commands.add_parser(
        "verify",
        help=say.VERIFY,
        description=say.VERIFY_DESCRIPTION,
    )
    verify.add_arguments(checked)
    common.add_verbose(checked)

    signing = commands.add_parser("certificate", help=say.CERTIFICATE)
    certificate_command.add_arguments(signing)
    common.add_verbose(signing)

    one_of_many = commands.add_parser("render-job", help=say.JOB, description=say.JOB_DESCRIPTION)
    render_job.add_arguments(one_of_many)
    common.add_verbose(one_of_many)

    served = commands.add_parser("serve", help=say.SERVE, description=say.SERVE_DESCRIPTION)
    serve.add_arguments(served)
    common.add_device(served)
    common.add_look_ahead(served)
    common.add_verbose(served)

    looked_at = commands.add_parser(
        "doctor",
        help=say.DOCTOR,
        description=say.DOCTOR_DESCRIPTION,
    )
    doctor.add_arguments(looked_at)
    common.add_avatar(looked_at)
    common.add_verbose(looked_at)

    avatars = commands.add_parser("avatar", help=say.AVATAR)
    common.add_verbose(avatars)
    avatar_command.add_arguments(avatars)
    return parser


def _window(options: argparse.Namespace) -> int:
    return window.main(common.avatar(options), common.device(options), common.look_ahead_ms(options))


def _live(options: argparse.Namespace) -> int:
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


def _profile(options: argparse.Namespace) -> int:
    return profile.main(options, common.setup(options), common.track(options, options.speech))


def _doctor(options: argparse.Namespace) -> int:
    return doctor.main(options, common.avatar(options), display=window.has_display())


def _avatars(options: argparse.Namespace) -> int:
    def open_network(source: Path | CheckedNetwork) -> Network:
        from studio.engine.models.runtime import Network

        return Network(source, plain=True)

    return avatar_command.main(options, open_network)


def _render(options: argparse.Namespace) -> int:
    with _signals() as (cancel, received):
        begin = _render_for_a_program if options.progress == "json" else _render_with_a_bar
        report = begin(options, cancel)
        if report is None:
            print("Stopped; no clip was left behind.", file=sys.stderr)
            return 128 + received[0] if received else INTERRUPTED
    if options.progress == "bar":
        print(say.RENDER_DONE.format(clip=shown(str(report.clip)), pictures=report.pictures, seconds=report.sound_s,
                                     megabytes=report.size_bytes / 1e6))
        print(say.RENDER_SPEED.format(fps=report.pictures_per_s, times=report.times_real_time, seconds=report.elapsed_s))
    common.remark(report.choice, report.remarks)
    for notice in filter(None, (report.notice, report.unsigned)):
        print(notice, file=sys.stderr)
    if report.corrupt:
        print(f"{report.corrupt} damaged pieces of the sound were left out.", file=sys.stderr)
    return 0


def _background(options: argparse.Namespace) -> Background | None:
    """Give the background of a clip."""
    from studio.avatars import library

    return common.background(options, library.find(common.avatar(options))) if options.background is not None else None


# What these two need is imported in them, so that a Ctrl-C while it loads is kept for later, and help and errors come at once.


def _render_with_a_bar(options: argparse.Namespace, cancel: threading.Event) -> RenderReport | None:
    """Render and show a bar where there is a terminal; None when it was called off."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    from studio.render import CancelledError, render

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
    try:
        with Progress(*columns, console=terminal, transient=True, disable=not terminal.is_terminal) as bar:
            task = bar.add_task(shown(options.output.name), total=None)
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
                progress=lambda made, total: bar.update(task, completed=made, total=total),
                cancel=cancel,
            )
    except CancelledError:
        return None


def _render_for_a_program(options: argparse.Namespace, cancel: threading.Event) -> RenderReport | None:
    """Render and tell another program how far it is, see `studio.exports.reporting`; None when it was called off."""
    from studio.exports.reporting import Reporting

    reporting = Reporting(cancel)
    from studio.render import CancelledError, render

    try:
        report = render(
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
            progress=reporting.progress,
            look=reporting.look,
            cancel=cancel,
        )
    except CancelledError:
        return None
    except StudioError as error:
        reporting.failed(error)
        raise
    reporting.done(sound_s=report.sound_s, size_bytes=report.size_bytes, corrupt=report.corrupt, unsigned=report.unsigned,
                   remarks=" ".join(report.remarks))
    return report


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
