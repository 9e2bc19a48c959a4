"""Every kind of output by name: reads the text of an ``--output``, and makes the outputs once an avatar is on air."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studio.errors import OutputError
from studio.media.encoders import X264
from studio.media.formats import RECORDED
from studio.outputs.stream.services import SERVICES
from studio.outputs.stream.target import SCHEMES, Target, parse_target

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from studio.avatars.format import Manifest
    from studio.engine.core.output import Output
    from studio.media.encoders import H264Encoder
    from studio.outputs.series import Split

MOST_CHARACTERS: Final = 2000


@dataclass(frozen=True, slots=True)
class Wish:
    """One output that was asked for.

    Attributes
    ----------
    kind
        The row of `KINDS` that makes it.
    text
        The text as given; of a page only what follows the colon.
    target
        Of a stream: where it goes, with its key once that is known. None for other kinds.
    split
        After how much time or how many bytes a recording begins another file; None for one file.
    encoder
        The video encoder of recordings and streams.
    """

    kind: Kind
    text: str = ""
    target: Target | None = None
    split: Split | None = None
    encoder: H264Encoder = X264

    @property
    def wants_key(self) -> bool:
        """Whether this is a stream over RTMP whose key is not known yet."""
        return self.target is not None and self.target.scheme in ("rtmp", "rtmps") and not self.target.key

    def with_key(self, key: str) -> Wish:
        """Give a copy with the stream's key."""
        assert self.target is not None
        return replace(self, target=self.target.with_key(key))

    def make(self, manifest: Manifest, avatar: Path) -> Sequence[Output]:
        """Make the outputs for the avatar on air, with its manifest and folder; `StudioError` if one cannot be made."""
        return self.kind.make(self, manifest, avatar)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of output.

    Attributes
    ----------
    name
        Its identifier.
    usage, words
        For help: what is written after ``--output``, and a description.
    fits
        Tells whether a text asks for this kind.
    make
        Makes the outputs of a wish, for an avatar's manifest and folder.
    """

    name: str
    usage: str
    words: str
    fits: Callable[[str], bool]
    make: Callable[[Wish, Manifest, Path], Sequence[Output]]


# Each function imports what it needs (an encoder, a server, PipeWire) only when it is called.

def _page(wish: Wish, _manifest: Manifest, _avatar: Path) -> Sequence[Output]:
    from studio.outputs.page.page import Page

    port = wish.text or "0"
    if not port.isascii() or not port.isdecimal() or len(port) > 5:
        raise OutputError(f"{port!r:.20} is no port: give page:PORT, such as page:8080.")
    return (Page(int(port)),)


def _calls(_wish: Wish, _manifest: Manifest, _avatar: Path) -> Sequence[Output]:
    from studio.outputs.camera.output import CameraOutput
    from studio.outputs.display_clock import DisplayClock
    from studio.outputs.sound import call_microphone

    clock = DisplayClock()
    return CameraOutput(clock), call_microphone(clock)


def _camera(wish: Wish, manifest: Manifest, avatar: Path) -> Sequence[Output]:
    return _calls(wish, manifest, avatar)[:1]


def _headphones(_wish: Wish, _manifest: Manifest, _avatar: Path) -> Sequence[Output]:
    from studio.outputs.display_clock import DisplayClock
    from studio.outputs.sound import HeadphonesOutput

    return (HeadphonesOutput(DisplayClock()),)


def _stream(wish: Wish, _manifest: Manifest, _avatar: Path) -> Sequence[Output]:
    from studio.outputs.stream.stream import BIT_RATE, Stream

    assert wish.target is not None
    service = SERVICES.get(wish.text.lower())
    return (Stream(wish.target, bit_rate=service.bit_rate if service else BIT_RATE, encoder=wish.encoder.name),)


def _recording(wish: Wish, manifest: Manifest, avatar: Path) -> Sequence[Output]:
    from studio.outputs.recording import Recording
    from studio.outputs.series import Series
    from studio.provenance.seal import Seal
    from studio.provenance.statement import Statement

    def record(path: Path) -> Recording:
        return Recording(path, manifest, seal=Seal(Statement.of(manifest), avatar), encoder=wish.encoder)

    path = Path(wish.text)
    return (Series(path, record, wish.split) if wish.split is not None else record(path),)


def _is(name: str) -> Callable[[str], bool]:
    return lambda text: text == name


def _is_stream(text: str) -> bool:
    return text.lower() in SERVICES or text.split(":", 1)[0] in SCHEMES


KINDS: Final = (
    Kind("page", "page[:PORT]", "a page for browsers on this computer", lambda text: text.split(":", 1)[0] == "page", _page),
    Kind("calls", "calls", "a camera and a microphone for call programs", _is("calls"), _calls),
    Kind("camera", "camera", "the camera alone", _is("camera"), _camera),
    Kind("headphones", "headphones", "the sound as late as the picture", _is("headphones"), _headphones),
    Kind("stream", "twitch, youtube, rtmp[s]://HOST/APP, udp://HOST:PORT, srt://HOST:PORT, hls:FOLDER", "a stream", _is_stream,
         _stream),
    Kind("recording", "CLIP.mp4", "a recording", lambda text: text.lower().endswith(RECORDED), _recording),
)
"""In the order in which help lists them and in which a text is compared with them."""


def parse_output(text: str) -> Wish:
    """Read the text of an ``--output``; `OutputError` when it fits no kind."""
    kind = next((one for one in KINDS if len(text) <= MOST_CHARACTERS and one.fits(text)), None)
    if kind is None:
        # It may be an address with a key in it, so it is not repeated.
        raise OutputError(f"That is no output: give {', '.join(one.usage for one in KINDS)}.")
    if kind.name == "stream":
        return Wish(kind, text, parse_target(text))
    return Wish(kind, text.partition(":")[2] if kind.name == "page" else text)
