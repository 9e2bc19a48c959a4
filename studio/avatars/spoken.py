"""A consent that was spoken: kept in the avatar as ``consent.wav``, its digest in the manifest.

It is bound to the avatar by that digest alone; that the voice is the pictured person's is for the people who hear it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import wave
from typing import TYPE_CHECKING, Final

import numpy as np

from studio.avatars.format import CONSENT, LARGEST_CONSENT
from studio.avatars.format_reading import read_manifest
from studio.avatars.writing import write_manifest
from studio.errors import AvatarError
from studio.files.draft import write_bytes
from studio.media.sound import SoundReader

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from studio.avatars.format import Manifest

    F32 = NDArray[np.float32]

RATE: Final = 16_000
LEAST_S, MOST_S = 1.0, 60.0
assert MOST_S * RATE * 2 + 4096 < LARGEST_CONSENT
QUIETEST: Final = 0.01
"""Peak below which there is no speech in it: -40 dBFS."""


def of_file(sound: Path) -> bytes:
    """Give a sound file as what an avatar keeps: 16 bits, 16 kHz, one channel.

    Raises
    ------
    AvatarError
        It is too short, too long, or silent.
    InputError
        It cannot be read.
    """
    blocks, count = [], 0
    with SoundReader(sound) as reader:
        for speech, _ in reader:
            blocks.append(speech.copy())
            count += len(speech)
            if count > MOST_S * RATE:
                break
    return of_samples(np.concatenate(blocks) if blocks else np.zeros(0, np.float32))


def of_samples(speech: F32) -> bytes:
    """Give speech, f32 [n] at `RATE`, as the bytes of a WAV file; errors as `of_file`."""
    length_s = len(speech) / RATE
    if not LEAST_S <= length_s <= MOST_S:
        raise AvatarError(f"A spoken consent is {LEAST_S:.0f} to {MOST_S:.0f} seconds long, and this has {length_s:.1f}: say "
                          "it in a sentence or two.")
    if np.abs(speech).max() < QUIETEST:
        raise AvatarError("Nothing is heard in the spoken consent: see whether the microphone is on, or choose another file.")
    held = io.BytesIO()
    with wave.open(held, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(RATE)
        written.writeframes(np.rint(np.clip(speech, -1, 1) * 32767).astype("<i2").tobytes())
    return held.getvalue()


def attach(folder: Path, recording: bytes) -> Manifest:
    """Put a recording into an avatar of the user's own, and its digest into the manifest; give that.

    Raises
    ------
    AvatarError, OutputError
        The avatar cannot be read, or nothing can be written there.
    """
    manifest = read_manifest(folder)
    person = dataclasses.replace(manifest.person, spoken=hashlib.sha256(recording).hexdigest())
    manifest = dataclasses.replace(manifest, person=person)
    # In this order: a manifest that names what is not there would not load.
    # A voice is for no other user of this computer.
    write_bytes(folder / CONSENT, recording, private=True)
    write_manifest(folder, manifest)
    return manifest
