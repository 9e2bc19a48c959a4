"""An avatar's folder: what its manifest says, and how large its files may be; `format_reading` reads and checks it.

A folder holds ``avatar.toml``, ``encoder.onnx``, ``generator.onnx``, ``frames.mp4`` (the idle loop), ``crops.npy``,
``mask.png`` and ``thumbnail.jpg``, and one more encoder for each further latency profile.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from studio.avatars.front_ends import (
    GRAPH,
    GRAPH_FILE,
    LOG_MEL,
    FrontEndForm,
)
from studio.avatars.latency_profiles import DEFAULT_ENCODER, LatencyProfile

FORMAT = 1
MANIFEST = "avatar.toml"
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
THUMBNAIL = "thumbnail.jpg"
LARGEST_THUMBNAIL = 4 * _MB
EDGES = {"zero": 0, "once": 1, "repeat": 64}
"""Rules for the features before the first picture of a sound, with how often the first one stands there again; further
back there are zeros."""
CONSENT = "consent.wav"
LARGEST_CONSENT = 2 * _MB
"""A minute, see `studio.avatars.spoken`."""
UNKNOWN = "unknown"


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

    def profile(self, name: str, encoder: str, mel_frames: int, mel_ahead: int) -> LatencyProfile:
        """Describe an encoder; the wait is `Timeline.look_ahead_samples` in milliseconds."""
        sound, fps = self.sound, self.picture.fps
        samples = mel_ahead * sound.hop + sound.window // 2
        wait_ms = 1e3 * (samples / sound.rate + self.generator.features_right / fps)
        return LatencyProfile(name, encoder, mel_frames, mel_ahead, wait_ms, 1e3 / fps)

    @property
    def default_profile(self) -> LatencyProfile:
        """The encoder that every avatar has."""
        sound = self.sound
        unnamed = self.profile("", DEFAULT_ENCODER, sound.mel_frames, sound.mel_ahead)
        return dataclasses.replace(unnamed, name=f"{unnamed.choice_ms} ms")

    @property
    def profiles(self) -> tuple[LatencyProfile, ...]:
        """Every encoder, the one that waits least first."""
        return tuple(sorted((self.default_profile, *self.further), key=lambda one: one.wait_ms))

    @property
    def look_ahead_ms(self) -> float:
        """The most sound after its own that a picture waits for with the default encoder, in milliseconds."""
        return self.default_profile.wait_ms
