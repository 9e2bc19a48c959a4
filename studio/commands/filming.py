"""The action ``avatar record``: film oneself with a webcam while reading aloud, for ``avatar new``."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio import help_texts as say
from studio.errors import DeviceError

if TYPE_CHECKING:
    import argparse

    from studio.media.webcam import Camera
    from studio.personal.filming import Seen

SHORTEST_S, LONGEST_S = 5, 180
HINTS = {
    "absent": "no face is seen: look into the camera", "several": "two faces are seen: only you should be in the picture",
    "closer": "come closer", "farther": "go back a little", "middle": "bring your face to the middle of the picture",
    "dark": "it is too dark: turn to a window or a lamp", "bright": "it is too bright: move out of the sun",
    "uneven": "the light comes from the side: turn", "quiet": "you are hardly heard: speak up",
    "loud": "the sound is too loud: move away from the microphone", "": "all is well",
}


def add_arguments(actions: Any) -> None:
    """Add the action."""
    from studio.personal.reading import languages

    one = actions.add_parser("record", help=say.AVATAR_RECORD, description=say.AVATAR_RECORD_DESCRIPTION)
    one.add_argument("out", type=Path, nargs="?", metavar="OUT.mkv", help=say.AVATAR_RECORD_OUT)
    one.add_argument("--camera", metavar="NAME", help=say.AVATAR_RECORD_CAMERA)
    one.add_argument("--list-cameras", action="store_true", help=say.AVATAR_RECORD_LIST)
    one.add_argument("--mic", metavar="NAME", help=say.AVATAR_RECORD_MIC)
    one.add_argument("--seconds", type=_seconds, default=75.0, metavar="S", help=say.AVATAR_RECORD_SECONDS)
    one.add_argument("--language", choices=languages(), help=say.AVATAR_RECORD_LANGUAGE)


def record(options: argparse.Namespace) -> int:
    """Show the text, count down, record, and say what to do with the film; Ctrl-C ends it and keeps what there is."""
    from studio.engine.sources.microphone import Microphone
    from studio.media.webcam import Webcam, cameras
    from studio.personal import filming, reading

    found = cameras()
    if options.list_cameras:
        print("\n".join(f"{one.name} ({one.id})" for one in found) or "No camera was found.")
        return 0
    camera = choose(found, options.camera)
    path = options.out or Path(filming.name_of())
    print(reading.text(options.language or _language()) + "\n")
    print(say.AVATAR_RECORD_READ.format(seconds=options.seconds, camera=camera.name), file=sys.stderr)
    going, stop = threading.Event(), threading.Event()
    going.set()
    told = _Told()
    with Webcam(camera) as webcam:
        film = filming.Filming(webcam, Microphone(options.mic), told, going, stop)
        made = _until_stopped(lambda: film.run(path, options.seconds), stop)
    if made is None:
        raise DeviceError("Nothing was recorded.")
    print(f"\n{made}", file=sys.stderr)
    print(say.AVATAR_RECORD_NEXT.format(path=made))
    return 0


def choose(found: list[Camera], wanted: str | None) -> Camera:
    """Give the camera of a name or an id, or the first.

    Raises
    ------
    DeviceError
        There is none, or not that one.
    """
    if not found:
        raise DeviceError("No camera was found; connect one, or film with a phone and give that video to 'avatar new'.")
    if wanted is None:
        return found[0]
    like = [one for one in found if one.id == wanted] or [one for one in found if wanted.lower() in one.name.lower()]
    if not like:
        raise DeviceError(f'There is no camera "{wanted}"; there is {", ".join(one.name for one in found)}.')
    return like[0]


class _Told:
    """Writes a line whenever what is to be done changes."""

    def __init__(self) -> None:
        self._hint: str | None = None

    def __call__(self, _picture: object, seen: Seen) -> None:
        if seen.hint != self._hint:
            self._hint = seen.hint
            print(f"{seen.seconds or 0:5.1f} s  {HINTS[seen.hint]}", file=sys.stderr, flush=True)


def _until_stopped(work: Any, stop: threading.Event) -> Path | None:
    """Do it on a thread of its own, so that Ctrl-C ends it in good order."""
    outcome: list[Any] = []

    def run() -> None:
        try:
            outcome.append(work())
        except Exception as error:  # noqa: BLE001 - raised again below
            outcome.append(error)

    thread = threading.Thread(target=run, name="filming", daemon=True)
    thread.start()
    while thread.is_alive():
        try:
            thread.join(0.2)
        except KeyboardInterrupt:
            stop.set()
    if isinstance(outcome[0], Exception):
        raise outcome[0]
    return outcome[0] if outcome[0] is None else Path(outcome[0])


def _language() -> str:
    import locale

    return locale.getlocale()[0] or "en"


def _seconds(text: str) -> float:
    import argparse

    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not SHORTEST_S <= value <= LONGEST_S:
        raise argparse.ArgumentTypeError(f"{text} is no length from {SHORTEST_S} to {LONGEST_S} seconds")
    return value
