"""Options that several commands have: how each is asked for, read, and found again."""

from __future__ import annotations

import argparse


def add_avatar(parser: argparse.ArgumentParser) -> None:
    """Let the person say who speaks."""
    # SUPPRESS keeps a command's own default from undoing what was given before the command.
    parser.add_argument(
        "--avatar", default=argparse.SUPPRESS, metavar="AVATAR",
        help="who speaks: a name such as mara, an avatar's folder, or a .avatar file",
    )


def add_device(parser: argparse.ArgumentParser) -> None:
    """Let the person say where the networks run."""
    parser.add_argument(
        "--device", default=argparse.SUPPRESS, metavar="DEVICE",
        help="where the networks run: auto (the fastest that works), cpu, cuda, cuda:1, tensorrt, directml, coreml",
    )


def add_look_ahead(parser: argparse.ArgumentParser) -> None:
    """Let the person say how far ahead the encoder hears."""
    parser.add_argument(
        "--look-ahead", type=_look_ahead, default=argparse.SUPPRESS, metavar="40|80|120|200",
        help="milliseconds of later sound that a picture waits for: less answers sooner, with lips less exact; "
        "'viseme-studio avatar inspect' names what an avatar has",
    )


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
    """Give the device that was asked for; `DeviceError` when there is none of that name, None when nobody asked."""
    wanted: str | None = getattr(options, "device", None)
    if wanted is not None:
        # Only here: without the option nobody needs it yet.
        from studio.engine.models.device import parse_device

        parse_device(wanted)
    return wanted


def device_or_auto(options: argparse.Namespace) -> str:
    """Give the device that was asked for, or what finds the fastest."""
    return device(options) or "auto"


def look_ahead_ms(options: argparse.Namespace) -> int | None:
    """Give the look-ahead that was asked for; None when nobody asked."""
    wanted: int | None = getattr(options, "look_ahead", None)
    return wanted
