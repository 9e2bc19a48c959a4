"""An avatar's folder: its manifest and how large its files may be, checked against bounds before anything is allocated.

A folder holds ``avatar.toml``, ``encoder.onnx``, ``generator.onnx``, ``frames.mp4`` (the idle loop), ``crops.npy``,
``mask.png`` and ``thumbnail.jpg``, and one more encoder for each further latency profile. Avatars come from anywhere, so
nothing in them is believed: every number has a range and every file a largest size.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.avatars.profiles import DEFAULT_ENCODER, FURTHER_ENCODER, MOST_PROFILES, LatencyProfile, check_profiles
from studio.errors import AvatarError

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
MANIFEST = "avatar.toml"
LARGEST_MANIFEST = 64 * 1024
_MB = 1024 * 1024
LARGEST_ENCODER = 256 * _MB
FILES = {
    DEFAULT_ENCODER: LARGEST_ENCODER,
    "generator.onnx": 512 * _MB,
    "frames.mp4": 4000 * _MB,
    "crops.npy": 2 * _MB,
    "mask.png": 4 * _MB,
}
"""The files every avatar has beside its manifest, and the most bytes of each."""
THUMBNAIL = "thumbnail.jpg"
LARGEST_THUMBNAIL = 4 * _MB
EDGES = {"zero": 0, "once": 1, "repeat": 64}
"""Rules for the features before the first picture of a sound, with how often the first one stands there again; further
back there are zeros."""
UNKNOWN = "unknown"
MEL_FRAMES, MEL_AHEAD = (1, 400), (0, 80)
"""Least and most mel frames that an encoder hears, and that lie after the picture's own."""
LONGEST_NAME = 40
"""Letters of a profile's name."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who is pictured and on what basis; ``generated`` when no camera made the pictures.

    An avatar without these statements has the text `UNKNOWN` in their place.
    """

    pictured: str
    consent: str
    date: str
    generated: bool

    @property
    def consent_known(self) -> bool:
        """Tell whether the avatar says who is pictured and on what basis."""
        return UNKNOWN not in (self.pictured, self.consent)

    @property
    def notice(self) -> str:
        """One sentence for the user where that is not known, otherwise nothing."""
        if self.consent_known:
            return ""
        return "This avatar does not say who is pictured or whether they agreed: use it only if you know that they did."


@dataclass(frozen=True, slots=True)
class Picture:
    """Size in pixels, rate in pictures a second, and length of the idle loop."""

    width: int
    height: int
    fps: int
    frames: int


@dataclass(frozen=True, slots=True)
class Sound:
    """The encoder's front end: see `studio.engine.stages.mel`; ``mel_ahead`` as in `Timeline`."""

    rate: int
    bands: int
    hop: int
    window: int
    mel_frames: int
    mel_ahead: int


@dataclass(frozen=True, slots=True)
class Generator:
    """What the generator takes: a face of ``width`` x ``height`` and the features of neighbouring pictures.

    ``match`` when what it paints is matched to the picture along the border, see `studio.engine.stages.seam`.
    """

    width: int
    height: int
    feature_size: int
    features_left: int
    features_right: int
    features_edge: str
    match: bool = False


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything ``avatar.toml`` says."""

    name: str
    author: str
    licence: str
    family: str
    source: str
    original_sha256: str
    person: Person
    picture: Picture
    sound: Sound
    generator: Generator
    further: tuple[LatencyProfile, ...] = ()

    @property
    def default_profile(self) -> LatencyProfile:
        """The encoder that every avatar has."""
        sound = self.sound
        unnamed = _profile(self, "", DEFAULT_ENCODER, sound.mel_frames, sound.mel_ahead)
        return dataclasses.replace(unnamed, name=f"{unnamed.choice_ms} ms")

    @property
    def profiles(self) -> tuple[LatencyProfile, ...]:
        """Every encoder, the one that waits least first."""
        return tuple(sorted((self.default_profile, *self.further), key=lambda one: one.wait_ms))

    @property
    def look_ahead_ms(self) -> float:
        """The most sound after its own that a picture waits for with the default encoder, in milliseconds."""
        return self.default_profile.wait_ms


def _profile(manifest: Manifest, name: str, encoder: str, mel_frames: int, mel_ahead: int) -> LatencyProfile:
    """Describe an encoder; the wait is `Timeline.look_ahead_samples` in milliseconds."""
    sound, fps = manifest.sound, manifest.picture.fps
    samples = mel_ahead * sound.hop + sound.window // 2
    wait_ms = 1e3 * (samples / sound.rate + manifest.generator.features_right / fps)
    return LatencyProfile(name, encoder, mel_frames, mel_ahead, wait_ms, 1e3 / fps)


class _Table:
    """One table of the manifest, read field by field with the reason in words when a field is wrong."""

    def __init__(self, data: dict[str, Any], where: str) -> None:
        self._data, self._where = data, where

    def has(self, key: str) -> bool:
        return key in self._data

    def table(self, key: str) -> _Table:
        value = self._data.get(key)
        if not isinstance(value, dict):
            raise AvatarError(f"avatar.toml has no table [{key}]: add it, or take the avatar from its author again.")
        return _Table(value, f"{key}.")

    def tables(self, key: str, most: int) -> list[_Table]:
        values = self._data.get(key, [])
        if not isinstance(values, list) or len(values) > most or not all(isinstance(one, dict) for one in values):
            raise AvatarError(f"avatar.toml: [[{key}]] must be a list of at most {most} tables.")
        return [_Table(one, f"{key}[{number}].") for number, one in enumerate(values)]

    def text(self, key: str, default: str | None = None) -> str:
        value = self._data.get(key, default)
        if isinstance(value, dt.date):
            return value.isoformat()
        if not isinstance(value, str) or len(value) > 2000 or (default is None and not value.strip()):
            raise AvatarError(f"avatar.toml: {self._where}{key} must be a text of 1 to 2000 letters.")
        # Control characters would reach the terminal.
        if not value.replace("\n", "").isprintable():
            raise AvatarError(f"avatar.toml: {self._where}{key} has characters that cannot be shown.")
        return value

    def whole(self, key: str, low: int, high: int) -> int:
        value = self._data.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise AvatarError(
                f"avatar.toml: {self._where}{key} must be a whole number from {low} to {high}, not {value!r:.40}."
            )
        return value

    def one_of(self, key: str, values: tuple[Any, ...]) -> Any:
        value = self._data.get(key)
        # 25.0 and true are equal to 25 and 1, but not the same.
        if not any(value == one and type(value) is type(one) for one in values):
            wanted = " or ".join(map(repr, values))
            raise AvatarError(f"avatar.toml: {self._where}{key} must be {wanted}, not {value!r:.40}.")
        return value


def read_manifest(folder: Path) -> Manifest:
    """Read and check ``avatar.toml`` and the presence of the other files.

    Raises
    ------
    AvatarError
        In one sentence, what is missing or out of range.
    """
    if not folder.is_dir():
        raise AvatarError(f"There is no avatar folder {folder}: check the path, or give the name of a bundled avatar.")
    path = folder / "avatar.toml"
    if not path.is_file():
        raise AvatarError(f"{folder} is not an avatar: it has no avatar.toml.")
    try:
        if path.stat().st_size > LARGEST_MANIFEST:
            raise AvatarError(f"{path} is larger than {LARGEST_MANIFEST} bytes: that is no manifest.")
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise AvatarError(f"{path} cannot be read ({error!s:.160}).") from error
    _check_files(folder, FILES)
    manifest = _manifest(_Table(data, ""))
    _check_files(folder, {one.encoder: LARGEST_ENCODER for one in manifest.further})
    return manifest


def _check_files(folder: Path, files: dict[str, int]) -> None:
    for name, largest in files.items():
        file = folder / name
        if not file.is_file() or file.is_symlink():
            raise AvatarError(f"The avatar {folder.name} is incomplete: {name} is missing. Take it from its author again.")
        if not 0 < file.stat().st_size <= largest:
            raise AvatarError(f"The avatar {folder.name} is damaged: {name} has {file.stat().st_size} bytes.")


def _manifest(top: _Table) -> Manifest:
    top.one_of("format", (FORMAT,))
    picture, sound = top.table("picture"), top.table("sound")
    generator, provenance = top.table("generator"), top.table("provenance")
    manifest = Manifest(
        name=top.text("name"),
        author=top.text("author"),
        licence=top.text("licence"),
        family=top.text("family"),
        source=provenance.text("source", ""),
        original_sha256=provenance.text("original_sha256", ""),
        person=_person(top.table("person")) if top.has("person") else Person(UNKNOWN, UNKNOWN, UNKNOWN, generated=False),
        picture=Picture(
            width=picture.whole("width", 64, 4096),
            height=picture.whole("height", 64, 4096),
            fps=picture.one_of("fps", (25,)),
            frames=picture.whole("frames", 1, 100_000),
        ),
        sound=Sound(
            rate=sound.one_of("rate", (16_000,)),
            bands=sound.one_of("bands", (80,)),
            hop=sound.one_of("hop", (200,)),
            window=sound.one_of("window", (800,)),
            mel_frames=sound.whole("mel_frames", *MEL_FRAMES),
            mel_ahead=sound.whole("mel_ahead", *MEL_AHEAD),
        ),
        generator=Generator(
            width=generator.whole("width", 32, 1024),
            height=generator.whole("height", 32, 1024),
            feature_size=generator.whole("feature_size", 1, 4096),
            features_left=generator.whole("features_left", 0, 64),
            features_right=generator.whole("features_right", 0, 64),
            features_edge=generator.one_of("features_edge", tuple(EDGES)),
            match=generator.has("match") and generator.one_of("match", (True, False)),
        ),
    )
    further = tuple(_read_profile(table, manifest) for table in top.tables("profiles", MOST_PROFILES))
    check_profiles((manifest.default_profile, *further))
    return dataclasses.replace(manifest, further=further)


def _read_profile(table: _Table, manifest: Manifest) -> LatencyProfile:
    name, encoder = table.text("name"), table.text("encoder")
    if len(name) > LONGEST_NAME or "\n" in name:
        raise AvatarError(f"avatar.toml: the name of a profile has at most {LONGEST_NAME} letters and no new line.")
    if FURTHER_ENCODER.fullmatch(encoder) is None:
        raise AvatarError(f"avatar.toml: a profile's encoder is a file such as encoder-040.onnx, not {encoder!r:.60}.")
    return _profile(manifest, name, encoder, table.whole("mel_frames", *MEL_FRAMES), table.whole("mel_ahead", *MEL_AHEAD))


def _person(table: _Table) -> Person:
    return Person(
        pictured=table.text("pictured"),
        consent=table.text("consent"),
        date=table.text("date"),
        generated=table.one_of("generated", (True, False)),
    )
