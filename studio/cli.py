"""The command ``viseme-studio``: the window, ``render``, ``live`` and ``avatar``."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from studio import __version__, doctor_command, profile_command, window_command
from studio import common_options as common
from studio.avatars import command as avatar_command
from studio.errors import StudioError
from studio.media.formats import FORMATS, QUALITIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from studio.engine.models.runtime import Network
    from studio.render import RenderReport

FAILED = 2
"""Exit code when something cannot be done, as for a wrong option."""
INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells give it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (by default the process's own) and give its exit code.

    What the user can mend is one sentence on standard error and code 2; a wrong option is argparse's message and code 2;
    Ctrl-C is code 130.
    """
    try:
        options = _parser().parse_args(argv)
        command = options.command or "window"
        return {"window": _window, "render": _render, "live": _live, "avatar": _avatars, "profile": _profile,
                "doctor": _doctor}[command](options)
    except StudioError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="viseme-studio",
        description="A portrait speaks with your voice, live. Without a command the studio's window opens.",
        epilog="'viseme-studio COMMAND --help' explains a command.",
    )
    parser.add_argument("--version", action="version", version=f"viseme-studio {__version__}")
    common.add_avatar(parser)
    common.add_device(parser)
    common.add_look_ahead(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    render = commands.add_parser(
        "render",
        help="make a clip from a sound file",
        description="Make a clip in which the avatar speaks a sound file, as long as the sound. Its name says what it "
        f"becomes: {', '.join(f'{one.suffix} ({one.words})' for one in FORMATS.values())}.",
    )
    render.add_argument(
        "speech", type=Path, metavar="SPEECH", help="the sound: wav, mp3, m4a, flac, ogg, or a video of which it is taken"
    )
    render.add_argument("-o", "--output", type=Path, required=True, metavar="CLIP.mp4",
                        help=f"the clip to write; it ends in {', '.join(FORMATS)}")
    common.add_avatar(render)
    common.add_device(render)
    common.add_look_ahead(render)
    render.add_argument(
        "--threads", type=common.threads, metavar="N",
        help="processor threads for the generator (default: as many as pay, measured once)"
    )
    render.add_argument(
        "--height", type=common.height, metavar="N",
        help="height of the clip in pixels, the width follows (default: the avatar's)"
    )
    render.add_argument(
        "--quality", choices=QUALITIES, default="good", help="size against quality (default: %(default)s)"
    )
    render.add_argument(
        "--progress", choices=("bar", "json"), default="bar",
        help="a bar on a terminal, or lines of JSON on standard output for another program; then the end of standard "
        "input stops the work (default: %(default)s)",
    )

    live = commands.add_parser(
        "live",
        help="run the live engine without a window and report what it measured",
        description="Run the live engine without a window for a while, print what it measured and write it as JSON.",
    )
    live.add_argument(
        "--source", required=True, metavar="mic|tone|FILE", help="where the sound comes from: mic, tone, or a sound file"
    )
    live.add_argument("--seconds", type=common.seconds, required=True, metavar="N", help="how long to run")
    live.add_argument("--report", type=Path, metavar="FILE.json", help="where to write the report (default: only print it)")
    live.add_argument("--microphone", metavar="NAME", help="the microphone, by name (default: the system's)")
    common.add_avatar(live)
    common.add_device(live)
    common.add_look_ahead(live)

    measured = commands.add_parser(
        "profile",
        help="measure where the time and memory of a picture go",
        description="Run the pipeline over a sound as fast as it goes and show where the time and memory of a picture go.",
    )
    profile_command.add_arguments(measured)
    common.add_avatar(measured)
    common.add_device(measured)
    common.add_look_ahead(measured)

    doctor = commands.add_parser(
        "doctor",
        help="say what this computer has for the networks, what works, and what to do",
        description="Look for drivers and libraries, make one picture on every device, and say for each that fails why and "
        "what to do. Exit code 1: there is a GPU, and no way to it works.",
    )
    doctor_command.add_arguments(doctor)
    common.add_avatar(doctor)

    avatars = commands.add_parser("avatar", help="list, inspect, check, pack, import and remove avatars")
    avatar_command.add_arguments(avatars)
    return parser


def _window(options: argparse.Namespace) -> int:
    return window_command.main(common.avatar(options), common.device(options), common.look_ahead_ms(options))


def _live(options: argparse.Namespace) -> int:
    from studio import live

    return live.run(
        source=options.source,
        seconds=options.seconds,
        report=options.report,
        microphone=options.microphone,
        device=common.device_or_auto(options),
        avatar=common.avatar(options),
        look_ahead_ms=common.look_ahead_ms(options),
    )


def _profile(options: argparse.Namespace) -> int:
    return profile_command.main(options, common.avatar(options), common.device_or_auto(options), common.look_ahead_ms(options))


def _doctor(options: argparse.Namespace) -> int:
    return doctor_command.main(options, common.avatar(options))


def _avatars(options: argparse.Namespace) -> int:
    def open_network(path: Path) -> Network:
        from studio.engine.models.runtime import Network

        return Network(path, plain=True)

    return avatar_command.main(options, open_network)


def _render(options: argparse.Namespace) -> int:
    with _signals() as (cancel, received):
        begin = _render_for_a_program if options.progress == "json" else _render_with_a_bar
        report = begin(options, cancel)
        if report is None:
            print("Stopped; no clip was left behind.", file=sys.stderr)
            return 128 + received[0] if received else INTERRUPTED
    if options.progress == "bar":
        print(f"{report.clip}: {report.pictures} pictures, {report.sound_s:.2f} s of sound, {report.size_bytes / 1e6:.1f} MB.")
        print(
            f"{report.pictures_per_s:.1f} pictures/s, {report.times_real_time:.2f} times real time, {report.elapsed_s:.1f} s."
        )
    if report.notice:
        print(report.notice, file=sys.stderr)
    if report.corrupt:
        print(f"{report.corrupt} damaged pieces of the sound were left out.", file=sys.stderr)
    return 0


# What these two need is imported in them, so that a Ctrl-C while it loads is kept for later, and help and errors come at once.


def _render_with_a_bar(options: argparse.Namespace, cancel: threading.Event) -> RenderReport | None:
    """Render and show a bar where there is a terminal; None when it was called off."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    from studio.render import CancelledError, render

    console = Console(stderr=True)
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
        with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
            task = bar.add_task(options.output.name, total=None)
            return render(
                options.speech,
                options.output,
                avatar=common.avatar(options),
                look_ahead_ms=common.look_ahead_ms(options),
                threads=options.threads,
                device=common.device_or_auto(options),
                height=options.height,
                quality=options.quality,
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
            avatar=common.avatar(options),
            look_ahead_ms=common.look_ahead_ms(options),
            threads=options.threads,
            device=common.device_or_auto(options),
            height=options.height,
            quality=options.quality,
            progress=reporting.progress,
            look=reporting.look,
            cancel=cancel,
        )
    except CancelledError:
        return None
    except StudioError as error:
        reporting.failed(error)
        raise
    reporting.done(sound_s=report.sound_s, size_bytes=report.size_bytes, corrupt=report.corrupt)
    return report


@contextlib.contextmanager
def _signals() -> Iterator[tuple[threading.Event, list[int]]]:
    """Turn the first Ctrl-C or termination into an event, so that the work can end in good order; a second one interrupts.

    Yields
    ------
    The event, and the list of signals received.
    """
    cancel, received = threading.Event(), list[int]()
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

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
