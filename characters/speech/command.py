"""``speech``: make the training speech. An engine whose manifest is there already is skipped, so it resumes."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from characters.speech import espeak, festival, flite, kokoro, neural, voices, vowels
from characters.speech.languages import WORDS, strung_words
from characters.speech.morph import morph
from characters.speech.sentences import invented_cyrillic, invented_sentence, sentence
from characters.speech.sound import at_level, read_wav, to_16k, write_wav
from characters.speech.utterance import Utterance, read_manifest, write_manifest

if TYPE_CHECKING:
    from collections.abc import Callable

MANIFEST = "manifest.jsonl"


def espeak_speech(folder: Path, seconds: float, random: Random, variants: tuple[str, ...]) -> list[Utterance]:
    """Read with espeak-ng until there are so many seconds: 45 % English, 40 % the `languages.WORDS`, the rest others.

    One reading in six is fast, one in six lively: a wide, high or low voice.
    """
    engine = espeak.Espeak()
    spoken: list[Utterance] = []
    total = 0.0
    while total < seconds:
        variant = random.choice(variants)
        kind, manner = random.random(), random.random()
        language = random.choice(
            voices.ESPEAK_ENGLISH if kind < 0.45 else tuple(WORDS) if kind < 0.85 else voices.ESPEAK_OTHER
        )
        if not engine.has(f"{language}+{variant}"):
            continue
        text = strung_words(language, random) if language in WORDS else (sentence if kind < 0.45 else invented_sentence)(random)
        speed = random.choice((240, 270, 300) if manner < 0.17 else (110, 130, 150, 165, 175, 190, 210, 230))
        lively = manner > 0.83
        pitch, pitch_range = (random.choice((8, 70, 85, 97)), random.randint(85, 99)) if lively else (
            random.randint(15, 85), random.randint(15, 90)
        )
        samples, phones = engine.say(text, speed, pitch, pitch_range)
        if len(samples) < engine.rate // 2:
            continue
        name = f"e{len(spoken):05d}"
        write_wav(folder / f"{name}.wav", to_16k(samples.astype(np.float32) / np.float32(32768), engine.rate))
        spoken.append(Utterance(name, "espeak", variant, language, text, f"{name}.wav", phones))
        total += len(samples) / engine.rate
    return spoken


def flite_speech(folder: Path, count: int, random: Random) -> list[Utterance]:
    """Read ``count`` sentences with each flite voice."""
    program = flite.build(folder)
    return [
        utterance
        for voice in voices.FLITE_HEARD
        for utterance in flite.speak(program, voice, [sentence(random) for _ in range(count)], folder, random)
    ]


def festival_speech(folder: Path, count: int, random: Random) -> list[Utterance]:
    """Read ``count`` sentences with the HTS voice and as many short ones of invented words with the Russian voice."""
    hts = festival.speak(voices.FESTIVAL_HEARD[0], "en", [sentence(random) for _ in range(count)], folder, random)
    russian = [invented_cyrillic(random) for _ in range(count)]
    return hts + festival.speak(voices.FESTIVAL_HEARD[1], "ru", russian, folder, random)


def neural_speech(folder: Path, count: int, random: Random) -> list[Utterance]:
    """Read ``count`` sentences with each neural voice."""
    return [
        utterance
        for voice in voices.NEURAL_HEARD
        for utterance in neural.speak(voice, [sentence(random) for _ in range(count)], folder, random)
    ]


def kokoro_speech(folder: Path, speakers: Path, count: int, random: Random) -> list[Utterance]:
    """Read so many texts with Kokoro, each as somebody else: half English, the rest `kokoro.FOREIGN`, French most."""
    languages = random.choices(("en", "fr", "de", "es"), (6, 4, 1, 1), k=count)
    texts = [
        f"{sentence(random)} {sentence(random)}" if one == "en" else f"{strung_words(one, random)} {strung_words(one, random)}"
        for one in languages
    ]
    return kokoro.speak(speakers, list(zip(languages, texts, strict=True)), folder, random)


def vowel_speech(folder: Path, count: int, random: Random) -> list[Utterance]:
    """Make so many held vowels of our own."""
    spoken = []
    for number in range(count):
        utterance, samples = vowels.vowel_utterance(number, random)
        write_wav(folder / utterance.sound, samples)
        spoken.append(utterance)
    return spoken


def morphed_speech(folder: Path, sources: list[Path], share: float, random: Random) -> list[Utterance]:
    """Say a share of what other folders hold again, each with a voice of its own."""
    spoken = []
    for number, source in enumerate(sources):
        for utterance in read_manifest(source / MANIFEST):
            if random.random() > share:
                continue
            samples, _ = read_wav(source / utterance.sound)
            name = f"w{number}{utterance.name}"
            write_wav(folder / f"{name}.wav", at_level(morph(samples, random)))
            spoken.append(replace(utterance, name=name, sound=f"{name}.wav"))
    return spoken


def main(argv: list[str]) -> int:
    """Make what is missing of the training speech in a folder."""
    parser = argparse.ArgumentParser(prog="python -m characters speech", description=main.__doc__)
    parser.add_argument("--folder", type=Path, default=Path("out/training/speech"))
    parser.add_argument("--espeak-hours", type=float, default=2.5)
    parser.add_argument("--sentences", type=int, default=550, help="for each natural voice")
    parser.add_argument("--morphed", type=float, default=0.8, help="share of the natural readings said again by other voices")
    parser.add_argument("--kokoro", type=Path, help="the folder voices of the npm package kokoro-js: read by its speakers, too")
    parser.add_argument("--kokoro-texts", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    heard = tuple(variant for variant in voices.ESPEAK_VARIANTS if variant not in voices.ESPEAK_UNHEARD)
    folder: Path = options.folder
    steps: dict[str, Callable[[Path, Random], list[Utterance]]] = {
        "flite": lambda place, random: flite_speech(place, options.sentences, random),
        "festival": lambda place, random: festival_speech(place, options.sentences, random),
        "espeak": lambda place, random: espeak_speech(place, options.espeak_hours * 3600, random, heard),
        "neural": lambda place, random: neural_speech(place, options.sentences, random),
        "vowels": lambda place, random: vowel_speech(place, 500, random),
        "morphed": lambda place, random: morphed_speech(
            place, [folder / name for name in ("flite", "festival", "neural", "neural")], options.morphed, random
        ),
    }
    if options.kokoro:
        steps["kokoro"] = lambda place, random: kokoro_speech(place, options.kokoro, options.kokoro_texts, random)
        twice = [folder / "kokoro"] * 2
        steps["kokoro-morphed"] = lambda place, random: morphed_speech(place, twice, 1.0, random)
    for number, (engine, make) in enumerate(steps.items()):
        place = folder / engine
        if (place / MANIFEST).exists():
            print(f"{engine}: there already")
            continue
        place.mkdir(parents=True, exist_ok=True)
        spoken = make(place, Random(options.seed * 1000 + number))  # noqa: S311
        write_manifest(place / MANIFEST, spoken)
        hours = sum(utterance.phones[-1].end_s for utterance in spoken if utterance.phones) / 3600
        print(f"{engine}: {len(spoken)} readings, {hours:.2f} h", flush=True)
    return 0
