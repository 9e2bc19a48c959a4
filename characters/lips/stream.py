"""The training data as one long stream of mel frames with what the mouth does at each.

Every reading is taken as it is and once again faster or slower (another pitch and another tract), with silence around it.
Frame ``k`` of a reading is judged at sample ``200 k + 80``: a picture's instant lies 0 to 0.8 hops after the newest frame
that is centred before it, 0.4 on average.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from characters.lips.gestures import utterance_gestures, with_edges
from characters.lips.nonspeech import KINDS, TALKING
from characters.lips.targets import targets
from characters.speech.sound import at_level, read_wav, to_16k
from characters.speech.utterance import read_manifest
from characters.speech.voices import heard_in_training
from studio.engine.frontends.log_mel import HOP, SAMPLE_RATE, log_mel

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from characters.speech.utterance import Utterance

    F32 = NDArray[np.float32]

PICTURE_AFTER_FRAME = 0.4
"""Mean time from a picture's newest centred mel frame to the picture, in hops."""
NOISE_SECONDS = 8
OFTEN = {"fan": 2, "hum": 2, "machine": 4, "music": 6, "babble": 4, "far voices": 5, "office": 4, "song": 2}
"""Kinds of noise of which there are many: so often are they in the bank. All others are there once."""
_LONG_PAUSES = 0.25
"""Share of the readings after which the silence lasts until the mouth is shut."""
_STRESS_DB, _STRESS_EVERY_S = 3.0, 0.35
"""How unevenly loud a reading is made: the deviation of its gain, and how often it changes."""


@dataclass(frozen=True)
class Stream:
    """What the trainer draws from; all arrays have one row a mel frame.

    ``mel`` f16 [N, 80]; ``parameters`` f16 [N, 8]; ``viseme`` i8 [N]; ``quiet`` bool [N], mouth at rest in a pause;
    ``sources`` name -> (first row, end row).
    """

    mel: NDArray[np.float16]
    parameters: NDArray[np.float16]
    viseme: NDArray[np.int8]
    quiet: NDArray[np.bool_]
    sources: dict[str, tuple[int, int]]


def _variant(
    utterance: Utterance, folder: Path, faster: float, random: Random
) -> tuple[F32, F32, NDArray[np.int64], NDArray[np.bool_]]:
    """Mel, parameters, visemes and rest of one reading at one speed."""
    samples, _ = read_wav(folder / utterance.sound)
    samples = at_level(samples if faster == 1.0 else to_16k(samples, SAMPLE_RATE, faster))
    before = random.uniform(0.0, 0.5)
    after = random.uniform(1.0, 2.6) if random.random() < _LONG_PAUSES else random.uniform(0.1, 0.9)
    noise = np.random.default_rng(random.getrandbits(32))
    if utterance.engine != "vowels":
        knots = int(len(samples) / SAMPLE_RATE / _STRESS_EVERY_S) + 2
        gain_db = np.interp(np.linspace(0, knots - 1, len(samples)), np.arange(knots), noise.normal(0, _STRESS_DB, knots))
        samples = samples * np.asarray(10 ** (gain_db.clip(-8, 6) / 20), np.float32)
    lead, tail = int(before * SAMPLE_RATE), int(after * SAMPLE_RATE)
    sound = np.concatenate([np.zeros(lead, np.float32), samples, np.zeros(tail, np.float32)])
    sound += noise.standard_normal(len(sound), np.float32) * np.float32(1e-4 * random.choice((0.1, 1.0, 3.0)))
    made = [gesture.moved(lead / SAMPLE_RATE, faster) for gesture in utterance_gestures(utterance)]
    made = with_edges(made, len(sound) / SAMPLE_RATE)
    mel = log_mel(sound)
    found = targets(made, (np.arange(len(mel)) + PICTURE_AFTER_FRAME) * HOP / SAMPLE_RATE)
    return mel, found.parameters, found.viseme, found.rest


def build_source(folder: Path, out: Path, seed: int) -> None:
    """Turn one engine's readings into ``out``, an ``.npz`` of the arrays of `Stream`."""
    random = Random(seed)  # noqa: S311
    parts = []
    for utterance in read_manifest(folder / "manifest.jsonl"):
        if not utterance.phones or not heard_in_training(utterance.engine, utterance.voice):
            continue
        parts.append(_variant(utterance, folder, 1.0, random))
        parts.append(_variant(utterance, folder, random.uniform(0.82, 1.25), random))
    mel, parameters, viseme, quiet = (np.concatenate(column) for column in zip(*parts, strict=True))
    with out.with_suffix(".part").open("wb") as file:
        np.savez(
            file,
            mel=mel.astype(np.float16),
            parameters=parameters.astype(np.float16),
            viseme=viseme.astype(np.int8),
            quiet=quiet,
        )
    out.with_suffix(".part").rename(out)


def read_stream(folder: Path) -> Stream:
    """Join what `build_source` wrote into a folder."""
    names, columns, sources, row = ("mel", "parameters", "viseme", "quiet"), [], {}, 0
    for path in sorted(folder.glob("*.npz")):
        with np.load(path) as file:
            columns.append([file[name] for name in names])
        count = len(columns[-1][0])
        sources[path.stem] = (row, row + count)
        row += count
    mel, parameters, viseme, quiet = (np.concatenate(column) for column in zip(*columns, strict=True))
    return Stream(mel, parameters, viseme, quiet, sources)


def noise_bank(speech: Path, seed: int, each: int = 14) -> NDArray[np.float16]:
    """Mel frames of non-speech, f16 [sounds, 640, 80], 8 s each at an effective value of 0.08, ``each`` of a kind (`OFTEN`)."""
    random = np.random.default_rng(seed)
    voices: list[F32] = []
    for manifest in sorted(speech.glob("*/manifest.jsonl")):
        readings = [reading for reading in read_manifest(manifest) if reading.engine != "vowels"]
        chosen = random.permutation(len(readings))[:60]
        voices += [read_wav(manifest.parent / readings[int(place)].sound)[0] for place in chosen]
    count = NOISE_SECONDS * SAMPLE_RATE
    sounds = [make(count, random) for kind, make in KINDS.items() for _ in range(each * OFTEN.get(kind, 1))]
    sounds += [make(count, random, voices) for kind, make in TALKING.items() for _ in range(each * OFTEN[kind])]
    frames = [log_mel(np.asarray(sound * 0.08, np.float32))[: NOISE_SECONDS * 80] for sound in sounds]
    return np.stack(frames).astype(np.float16)


def prepare(speech: Path, folder: Path, seed: int) -> None:
    """Make what is missing of the stream and of the noise in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, manifest in enumerate(sorted(speech.glob("*/manifest.jsonl"))):
        out = folder / f"{manifest.parent.name}.npz"
        if not out.exists():
            build_source(manifest.parent, out, seed + number)
            print(json.dumps({"source": out.stem, "megabytes": round(out.stat().st_size / 1e6)}), flush=True)
    noise = folder / "noise.npy"
    if not noise.exists():
        np.save(noise, noise_bank(speech, seed + 99))
