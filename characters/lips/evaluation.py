"""``lips-clips``: the clips that judge the lips, made once and shipped, so that no synthesiser is needed to judge.

Four sounds, each many readings with pauses between them, and a JSON file with the phones of each:

- ``heard``: new sentences by voices that the network was trained with;
- ``voice``: variants of espeak-ng that it never heard;
- ``engine``: the diphone voices *kal* and *ked* of Festival, an engine and speakers that it never heard;
- ``vowels``: vowels held for seconds.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from characters.lips.articulation import SILENCE
from characters.lips.gestures import Gesture, gestures, with_edges
from characters.speech import espeak, festival, flite, voices
from characters.speech.sentences import invented_cyrillic, sentence
from characters.speech.sound import at_level, read_flac, read_wav, to_16k, write_flac
from characters.speech.utterance import Phone, Utterance
from characters.speech.vowels import vowel_utterance
from studio.engine.frontends.log_mel import SAMPLE_RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    F32 = NDArray[np.float32]

FOLDER = Path("assets/training/lips")
CLIPS = ("heard", "voice", "engine", "vowels")
_PAUSE_S = 0.7


class Clip(NamedTuple):
    """One sound f32 [samples] at 16 kHz with what the mouth does in it; ``made`` covers it."""

    samples: F32
    made: list[Gesture]


def read_clip(name: str, folder: Path = FOLDER) -> Clip:
    """Read one of `CLIPS`."""
    samples = read_flac(folder / f"{name}.flac")
    made: list[Gesture] = []
    for piece in json.loads((folder / f"{name}.json").read_text(encoding="utf-8")):
        phones = [Phone(*phone) for phone in piece["phones"]]
        start = float(piece["start_s"])
        moved = [gesture.moved(start) for gesture in gestures(phones, piece["engine"], piece["language"])]
        if made and moved[0].start_s > made[-1].end_s:
            made.append(Gesture(made[-1].end_s, moved[0].start_s, SILENCE))
        made += moved
    return Clip(samples, with_edges(joined(made), len(samples) / SAMPLE_RATE))


def joined(made: list[Gesture]) -> list[Gesture]:
    """Join silences that follow each other."""
    out: list[Gesture] = []
    for gesture in made:
        if out and out[-1].symbol == gesture.symbol == SILENCE:
            out[-1] = Gesture(out[-1].start_s, gesture.end_s, SILENCE)
        else:
            out.append(gesture)
    return out


def write_clip(folder: Path, name: str, readings: list[tuple[Utterance, F32]]) -> None:
    """Write readings with pauses between them as ``name.flac`` and their phones as ``name.json``; see `read_clip`."""
    gap = np.zeros(int(_PAUSE_S * SAMPLE_RATE), np.float32)
    sound, pieces, at = [gap], [], len(gap)
    for utterance, samples in readings:
        pieces.append(
            {
                "start_s": at / SAMPLE_RATE,
                "engine": utterance.engine,
                "voice": utterance.voice,
                "language": utterance.language,
                "text": utterance.text,
                "phones": [[round(phone.start_s, 4), round(phone.end_s, 4), phone.name] for phone in utterance.phones],
            }
        )
        sound += [at_level(samples), gap]
        at += len(samples) + len(gap)
    write_flac(folder / f"{name}.flac", np.concatenate(sound))
    lines = ",\n".join(json.dumps(piece, ensure_ascii=False) for piece in pieces)
    (folder / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{name}: {len(pieces)} readings, {at / SAMPLE_RATE:.0f} s")


def _espeak(variants: list[str], random: Random) -> list[tuple[Utterance, F32]]:
    engine = espeak.Espeak()
    readings = []
    for variant in variants:
        if not engine.has(f"en-us+{variant}"):
            continue
        text = sentence(random)
        samples, phones = engine.say(text, random.choice((150, 170, 190)), random.randint(25, 75), random.randint(30, 70))
        sound = to_16k(samples.astype(np.float32) / np.float32(32768), engine.rate)
        readings.append((Utterance(variant, "espeak", variant, "en-us", text, "", phones), sound))
    return readings


def main(argv: list[str]) -> int:
    """Make the clips that judge the lips (espeak-ng, flite and Festival must be installed)."""
    parser = argparse.ArgumentParser(prog="python -m characters lips-clips", description=main.__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--seed", type=int, default=20_261_120)
    options = parser.parse_args(argv)
    random = Random(options.seed)  # noqa: S311
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)

        def texts(count: int) -> list[str]:
            return [sentence(random) for _ in range(count)]

        program = flite.build(place)
        spoken = [u for voice in voices.FLITE_HEARD for u in flite.speak(program, voice, texts(6), place, random)]
        hts, russian = voices.FESTIVAL_HEARD
        spoken += festival.speak(hts, "en", texts(6), place, random)
        spoken += festival.speak(russian, "ru", [invented_cyrillic(random) for _ in range(3)], place, random)
        heard = [(u, read_wav(place / u.sound)[0]) for u in spoken]
        known = [variant for variant in voices.ESPEAK_VARIANTS if variant not in voices.ESPEAK_UNHEARD]
        write_clip(options.out, "heard", heard + _espeak(random.sample(known, 8), random))
        write_clip(options.out, "voice", _espeak(list(voices.ESPEAK_UNHEARD) * 2, random))
        strange = [u for v in voices.FESTIVAL_UNHEARD for u in festival.speak(v, "en", texts(12), place, random)]
        write_clip(options.out, "engine", [(u, read_wav(place / u.sound)[0]) for u in strange])
    write_clip(options.out, "vowels", [vowel_utterance(number, random) for number in range(8)])
    return 0
