"""An avatar's folder: its manifest and how large its files may be, checked against bounds before anything is allocated.

A folder holds ``avatar.toml``, ``encoder.onnx``, ``generator.onnx``, ``frames.mp4`` (the idle loop), ``crops.npy``,
``mask.png`` and ``thumbnail.jpg``, and one more encoder for each further latency profile. Avatars come from anywhere, so
nothing in them is believed: every number has a range and every file a largest size.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studio.avatars.front_ends import (
    BANDS,
    BUILT_IN,
    GRAPH,
    GRAPH_FILE,
    HOPS,
    LOG_MEL,
    SPEECH_RATE,
    WINDOWS,
    FrontEndForm,
)
from studio.avatars.latency_profiles import DEFAULT_ENCODER, FURTHER_ENCODER, MOST_PROFILES, LatencyProfile, check_profiles
from studio.avatars.shared import file_of
from studio.errors import AvatarError
from studio.files.bounded import read_toml

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
MANIFEST = "avatar.toml"
LARGEST_MANIFEST = 64 * 1024
_MB = 1024 * 1024
LARGEST_ENCODER = 256 * _MB
GENERATOR = "generator.onnx"
LOOP = "frames.mp4"
FILES = {
    DEFAULT_ENCODER: LARGEST_ENCODER,
    GENERATOR: 512 * _MB,
    LOOP: 4000 * _MB,
    "crops.npy": 2 * _MB,
    "mask.png": 4 * _MB,
}
"""The files every avatar has beside its manifest, and the most bytes of each."""
MATTE, PLATE = "matte.mp4", "plate.png"
"""How far each pixel of the loop is the figure, and what is behind it: of an avatar whose background can be exchanged."""
MATTE_FILES = {MATTE: 1000 * _MB, PLATE: 64 * _MB}
CHOICE, WARP, BANK, BANK_TABLE = "choice.onnx", "warp.onnx", "bank.mp4", "bank.npy"
MEMORY_FILES = {CHOICE: 64 * _MB, WARP: 64 * _MB, BANK: 128 * _MB, BANK_TABLE: 8 * _MB}
"""The files that an avatar painted from memory has as well."""
NET, MEMORY = "net", "memory"
"""What ``painter`` may be: a network alone, or one that bends real mouths, see `Memory`."""
LARGEST_BANK = 192 * _MB
"""Bytes that a bank may take once it is decoded."""
THUMBNAIL = "thumbnail.jpg"
LARGEST_THUMBNAIL = 4 * _MB
EDGES = {"zero": 0, "once": 1, "repeat": 64}
"""Rules for the features before the first picture of a sound, with how often the first one stands there again; further
back there are zeros."""
CONSENT = "consent.wav"
LARGEST_CONSENT = 2 * _MB
"""A minute, see `studio.avatars.spoken`."""
UNKNOWN = "unknown"
MEL_FRAMES, MEL_AHEAD = (1, 400), (0, 80)
"""Least and most mel frames that an encoder hears, and that lie after the picture's own."""
LONGEST_TITLE = 100
"""Letters of an avatar's name: it stands in titles and names of files."""
LONGEST_NAME = 40
"""Letters of a profile's name."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who is pictured and on what basis; ``generated`` when no camera made the pictures.

    An avatar without these statements has the text `UNKNOWN` in their place. ``spoken`` is the SHA-256 of `CONSENT`, a consent
    that was spoken, as hexadecimal digits; empty where there is none.
    """

    pictured: str
    consent: str
    date: str
    generated: bool
    spoken: str = ""

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
    """Size in pixels, rate in pictures a second, and length of the idle loop.

    With ``matte`` the avatar has `MATTE_FILES`, and its background can be exchanged, see `studio.engine.backdrop`.
    """

    width: int
    height: int
    fps: int
    frames: int
    matte: bool = False


@dataclass(frozen=True, slots=True)
class Sound:
    """What the encoder hears: rows of a front end, see `studio.avatars.front_ends`; ``mel_ahead`` as in `Timeline`."""

    rate: int
    bands: int
    hop: int
    window: int
    mel_frames: int
    mel_ahead: int
    front_end: str = LOG_MEL.name

    @classmethod
    def log_mel(cls, mel_frames: int, mel_ahead: int) -> Sound:
        """Describe an encoder that hears so many rows of log-mel."""
        return cls(LOG_MEL.rate, LOG_MEL.bands, LOG_MEL.hop, LOG_MEL.window, mel_frames, mel_ahead)

    @property
    def form(self) -> FrontEndForm:
        """The front end's numbers."""
        return FrontEndForm(self.front_end, self.rate, self.hop, self.window, self.bands)


@dataclass(frozen=True, slots=True)
class Generator:
    """What the generator takes: a face of ``width`` x ``height`` and the features of neighbouring pictures.

    ``match`` when what it paints is matched to the picture along the border, see `studio.engine.stages.light_match`.
    """

    width: int
    height: int
    feature_size: int
    features_left: int
    features_right: int
    features_edge: str
    match: bool = False


@dataclass(frozen=True, slots=True)
class Memory:
    """What an avatar with ``painter = "memory"`` remembers: pictures of real mouths, of which one is bent to each picture.

    ``generator.onnx`` paints a guide of a code, ``choice.onnx`` tells from sound and face the code and what the lent picture
    should be like, and ``warp.onnx`` bends the lent one until it fits the guide, see `studio.engine.models.recall`.

    ``pictures`` are in the bank, each ``width`` x ``height`` beside the guide that the generator paints of it, which is as
    large. ``codes`` numbers tell a mouth, ``keys`` numbers whether two are alike. ``choice.onnx`` tells the picture's own and
    ``ahead`` pictures more.
    """

    pictures: int
    width: int
    height: int
    codes: int
    keys: int
    ahead: int

    @property
    def columns(self) -> int:
        """Numbers in a row of ``bank.npy``: the code, what of it stays, the key, and the place in the footage."""
        return 2 * self.codes + self.keys + 1


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
    memory: Memory | None = None
    """None where the painter is a network alone."""

    @property
    def files(self) -> dict[str, int]:
        """The files that such an avatar has beside its manifest, and the most bytes of each."""
        further = [one.encoder for one in self.further] + [GRAPH_FILE] * (self.sound.front_end == GRAPH)
        return (FILES | (MEMORY_FILES if self.memory is not None else {}) | (MATTE_FILES if self.picture.matte else {})
                | dict.fromkeys(further, LARGEST_ENCODER))

    @property
    def painted_from(self) -> tuple[int, int]:
        """How many vectors of how many numbers ``generator.onnx`` takes for a picture."""
        face = self.generator
        if self.memory is not None:
            return 1, self.memory.codes
        return face.features_left + 1 + face.features_right, face.feature_size

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
    try:
        return _read(folder)
    # What the system refuses (a folder without permission) and what a number or a nesting of a stranger's makes of Python.
    except (OSError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise AvatarError(f"The avatar {folder.name} cannot be read ({type(error).__name__}: {error!s:.120}).") from error


def _read(folder: Path) -> Manifest:
    if not folder.is_dir():
        raise AvatarError(f"There is no avatar folder {folder}: check the path, or give the name of a bundled avatar.")
    path = folder / "avatar.toml"
    if not path.is_file():
        raise AvatarError(f"{folder} is not an avatar: it has no avatar.toml.")
    try:
        data = read_toml(path, most_bytes=LARGEST_MANIFEST)
    except (OSError, ValueError, RecursionError, MemoryError) as error:
        raise AvatarError(f"{path} cannot be read ({error!s:.160}).") from error
    _check_files(folder, FILES)
    manifest = _manifest(_Table(data, ""))
    _check_files(folder, manifest.files)
    if manifest.person.spoken:
        _check_spoken(folder, manifest.person.spoken)
    return manifest


def _check_spoken(folder: Path, sha256: str) -> None:
    """Hold the spoken consent to what the manifest says of it."""
    _check_files(folder, {CONSENT: LARGEST_CONSENT})
    with (folder / CONSENT).open("rb") as file:
        found = hashlib.sha256(file.read(LARGEST_CONSENT + 1)).hexdigest()
    if found != sha256:
        raise AvatarError(f"The spoken consent in the avatar {folder.name} is not the one it was made with, so it is not "
                          "loaded: take the avatar from its author again.")


def _check_files(folder: Path, files: dict[str, int]) -> None:
    for name, largest in files.items():
        file = file_of(folder, name)
        if not file.is_file() or file.is_symlink():
            raise AvatarError(f"The avatar {folder.name} is incomplete: {name} is missing. Take it from its author again.")
        if not 0 < file.stat().st_size <= largest:
            raise AvatarError(f"The avatar {folder.name} is damaged: {name} has {file.stat().st_size} bytes.")


def _manifest(top: _Table) -> Manifest:
    top.one_of("format", (FORMAT,))
    picture, sound = top.table("picture"), top.table("sound")
    generator, provenance = top.table("generator"), top.table("provenance")
    manifest = Manifest(
        name=_title(top),
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
            matte=picture.has("matte") and picture.one_of("matte", (True, False)),
        ),
        sound=_sound(sound),
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
    painter = top.one_of("painter", (NET, MEMORY)) if top.has("painter") else NET
    memory = _memory(top.table("memory"), manifest.generator) if painter == MEMORY else None
    return dataclasses.replace(manifest, further=further, memory=memory)


def _memory(table: _Table, face: Generator) -> Memory:
    memory = Memory(
        pictures=table.whole("pictures", 2, 2048),
        width=table.whole("width", 16, face.width),
        height=table.whole("height", 16, face.height),
        codes=table.whole("codes", 1, 256),
        keys=table.whole("keys", 1, 512),
        ahead=table.whole("ahead", 0, 8),
    )
    if memory.width % 2 or memory.height % 2:
        raise AvatarError("avatar.toml: memory.width and memory.height must be even.")
    if memory.pictures * memory.width * memory.height * 6 > LARGEST_BANK:
        raise AvatarError(f"avatar.toml: the memory's pictures take more than {LARGEST_BANK >> 20} MB: fewer, or smaller ones.")
    return memory


def _sound(table: _Table) -> Sound:
    name = table.one_of("front_end", (*BUILT_IN, GRAPH)) if table.has("front_end") else LOG_MEL.name
    found = {"rate": table.one_of("rate", (SPEECH_RATE,))}
    for key, bounds in (("bands", BANDS), ("hop", HOPS), ("window", WINDOWS)):
        found[key] = table.whole(key, *bounds) if name == GRAPH else table.one_of(key, (getattr(BUILT_IN[name], key),))
    return Sound(**found, mel_frames=table.whole("mel_frames", *MEL_FRAMES), mel_ahead=table.whole("mel_ahead", *MEL_AHEAD),
                 front_end=name)


def _read_profile(table: _Table, manifest: Manifest) -> LatencyProfile:
    name, encoder = table.text("name"), table.text("encoder")
    if len(name) > LONGEST_NAME or "\n" in name:
        raise AvatarError(f"avatar.toml: the name of a profile has at most {LONGEST_NAME} letters and no new line.")
    if FURTHER_ENCODER.fullmatch(encoder) is None:
        raise AvatarError(f"avatar.toml: a profile's encoder is a file such as encoder-040.onnx, not {encoder!r:.60}.")
    return _profile(manifest, name, encoder, table.whole("mel_frames", *MEL_FRAMES), table.whole("mel_ahead", *MEL_AHEAD))


def _title(top: _Table) -> str:
    name = top.text("name")
    if len(name) > LONGEST_TITLE or "\n" in name:
        raise AvatarError(f"avatar.toml: name has at most {LONGEST_TITLE} letters and no new line.")
    return name


def _person(table: _Table) -> Person:
    spoken = table.text("spoken_sha256", "")
    if spoken and re.fullmatch("[0-9a-f]{64}", spoken) is None:
        raise AvatarError(f"avatar.toml: person.spoken_sha256 has 64 hexadecimal digits, and not {spoken!r:.80}.")
    return Person(
        pictured=table.text("pictured"),
        consent=table.text("consent"),
        date=table.text("date"),
        generated=table.one_of("generated", (True, False)),
        spoken=spoken,
    )
