"""Options that several commands have: how each is asked for, read, and found again."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from studio import help_texts as say
from studio.errors import AvatarError, OutputError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from studio.engine.background import Background
    from studio.engine.setup import Setup
    from studio.provenance.label import Label

LABEL_PLACES = ("top-left", "top-right", "bottom-left", "bottom-right")
"""As in `studio.provenance.label.PLACES`, which is loaded only for a label."""


def add_avatar(parser: argparse.ArgumentParser) -> None:
    """Let the person say who speaks."""
    # SUPPRESS keeps a command's own default from undoing what was given before the command.
    parser.add_argument(
        "--avatar", default=argparse.SUPPRESS, metavar="AVATAR",
        help=say.AVATAR_OPTION,
    )


def add_device(parser: argparse.ArgumentParser) -> None:
    """Let the person say where the networks run."""
    parser.add_argument(
        "--device", default=argparse.SUPPRESS, metavar="DEVICE",
        help=say.DEVICE,
    )


def add_look_ahead(parser: argparse.ArgumentParser) -> None:
    """Let the person say how far ahead the encoder hears."""
    parser.add_argument(
        "--look-ahead", type=_look_ahead, default=argparse.SUPPRESS, metavar="40|80|120|200",
        help=say.LOOK_AHEAD,
    )


def add_verbose(parser: argparse.ArgumentParser) -> None:
    """Let the person read along what the studio does."""
    parser.add_argument("--verbose", action="store_true", default=argparse.SUPPRESS, help=say.VERBOSE)


def verbose(options: argparse.Namespace) -> bool:
    """Tell whether that was asked for."""
    return getattr(options, "verbose", False)


def add_track(parser: argparse.ArgumentParser) -> None:
    """Let the person say which of several tracks of sound is spoken."""
    parser.add_argument(
        "--track", type=_track, metavar="N",
        help=say.TRACK,
    )


def add_background(parser: argparse.ArgumentParser) -> None:
    """Let the person say what is behind the figure."""
    parser.add_argument("--background", metavar="WHAT", help=say.BACKGROUND)


def background(options: argparse.Namespace, folder: Path) -> Background | None:
    """Give the background that was asked for, None when none was.

    Raises
    ------
    InputError, AvatarError
        It is none, or the background of the avatar in ``folder`` cannot be exchanged.
    """
    if options.background is None:
        return None
    from studio.avatars.format_reading import read_manifest
    from studio.engine.background import Kind, parse_background

    chosen, manifest = parse_background(options.background), read_manifest(folder)
    if chosen.kind is not Kind.ORIGINAL and not manifest.picture.matte:
        raise AvatarError(f"The background of {manifest.name} cannot be exchanged: the avatar has no matte.")
    return chosen


def add_marks(parser: argparse.ArgumentParser) -> None:
    """Let the person say what is put into the pictures."""
    parser.add_argument("--no-mark", action="store_true", help=say.NO_MARK)
    parser.add_argument("--label", metavar="WORDS", help=say.LABEL)
    parser.add_argument("--label-place", choices=LABEL_PLACES, help=say.LABEL_PLACE)
    parser.add_argument("--label-seconds", type=seconds, metavar="N", help=say.LABEL_SECONDS)


def label(options: argparse.Namespace) -> Label | None:
    """Give the label that was asked for, None when none was; `OutputError` when it cannot be drawn."""
    chosen = {"place": options.label_place, "seconds": options.label_seconds}
    chosen = {name: value for name, value in chosen.items() if value is not None}
    if options.label is None:
        if chosen:
            raise OutputError("A place or a time is given for a label and no words: add --label AI.")
        return None
    # Drawing is loaded only for it.
    from studio.provenance.label import Label

    return Label(options.label, **chosen)


def _track(text: str) -> int:
    if not text.isdecimal() or len(text) > 3 or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not the number of a track, such as 2")
    return int(text)


def remark(choice: str, remarks: Sequence[str] = ()) -> None:
    """Say on standard error which of several tracks was chosen, if any was, and how the sound was read."""
    if choice:
        print(f"{choice} --track N takes another.", file=sys.stderr)
    for sentence in remarks:
        print(sentence, file=sys.stderr)


def _look_ahead(text: str) -> int:
    if not text.isdecimal() or len(text) > 5:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of milliseconds, such as 120")
    return int(text)


def threads(text: str) -> int:
    """Read a number of threads."""
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 256")
    return int(text)


def height(text: str) -> int:
    """Read a height in pixels."""
    if not text.isdecimal() or not 64 <= int(text) <= 2160 or int(text) % 2:
        raise argparse.ArgumentTypeError(f"{text!r} is not an even whole number from 64 to 2160")
    return int(text)


def seconds(text: str) -> float:
    """Read a number of seconds."""
    try:
        length_s = float(text)
    except ValueError:
        length_s = 0.0
    if not 0.1 <= length_s <= 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds from 0.1 up")
    return length_s


def avatar(options: argparse.Namespace) -> str:
    """Give who speaks."""
    name: str = getattr(options, "avatar", "mara")
    return name


def device(options: argparse.Namespace) -> str | None:
    """Give the device that was asked for; `DeviceError` when there is none of that name, None when none was asked for."""
    wanted: str | None = getattr(options, "device", None)
    if wanted is not None:
        # Only here: without the option it is not needed yet.
        from studio.engine.models.device import parse_device

        parse_device(wanted)
    return wanted


def device_or_auto(options: argparse.Namespace) -> str:
    """Give the device that was asked for, or what finds the fastest."""
    return device(options) or "auto"


def look_ahead_ms(options: argparse.Namespace) -> int | None:
    """Give the look-ahead that was asked for; None when none was asked for."""
    wanted: int | None = getattr(options, "look_ahead", None)
    return wanted


def setup(options: argparse.Namespace) -> Setup:
    """Give who speaks, where and how far ahead, as one wish; `StudioError` when there is no such avatar or device."""
    from studio.avatars import library
    from studio.engine.setup import Setup

    device_name, look_ahead = device_or_auto(options), look_ahead_ms(options)
    return Setup(library.find(avatar(options)), device_name, look_ahead)


def track(options: argparse.Namespace, speech: Path) -> int:
    """Give the track that was asked for, or the one that speaks, and say on standard error which of several that is."""
    from studio.media.sound import SoundReader

    with SoundReader(speech, track=options.track) as sound:
        remark(sound.choice)
        return sound.track.number
