"""``lips-validate``: clips by which a training run or a setting is chosen, and the figures of a network on them.

They are not the clips that judge: other sentences, other seeds, and two diphone engines of other languages in the place of the
one that is never heard. ``old`` sounds like an old recording. A network is run over whole sounds here, which gives what
windows give and takes a tenth of the time. Needs the synthesisers of the training and, where they are installed,
``festvox-suopuhe-lj festvox-suopuhe-mv festvox-czech-ph``; what they say is neither trained on nor shipped.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import torch

from characters.lips import nonspeech
from characters.lips.articulation import SILENCE, UNDER, pose
from characters.lips.evaluation import read_clip, write_clip
from characters.lips.export import load
from characters.lips.network import MEL_AHEAD, STEPS, Finish, Lips
from characters.lips.score import (
    FPS,
    aperture,
    closed_share,
    correlations,
    count_closures,
    largest_step,
    offset_pictures,
    picture_times,
)
from characters.lips.targets import closures, targets
from characters.speech import espeak, festival, flite, voices
from characters.speech.sentences import invented_cyrillic, invented_sentence, sentence
from characters.speech.sound import at_level, read_wav, to_16k
from characters.speech.utterance import Utterance
from characters.speech.vowels import vowel_utterance
from studio.engine.frontends.log_mel import BANDS, FLOOR, HOP, SAMPLE_RATE, log_mel

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray
    from torch import Tensor

    from characters.lips.evaluation import Clip

    F32 = NDArray[np.float32]

FOLDER = Path("out/training/lips/validation")
SPOKEN = ("heard", "voice", "engine", "old")
STRANGE = (("suo_fi_lj_diphone", "fi"), ("hy_fi_mv_diphone", "fi"), ("czech_ph", "cs"))
"""Voices of Festival that are heard in validation only."""
MACHINES = {"fan": 12, "hum": 8, "machine": 16}
SNR_DB = 20.0


def old_recording(samples: F32, random: Generator) -> F32:
    """Play a sound as a hall, a microphone and a disc of the middle of the last century would have kept it."""
    count = len(samples)
    tail = np.arange(int(0.5 * SAMPLE_RATE))
    room = random.standard_normal(len(tail)) * 10 ** (-3 * tail / (random.uniform(0.3, 0.8) * SAMPLE_RATE))
    room *= random.uniform(0.2, 0.6) / np.sqrt(np.sum(room**2))
    room[0] = 1.0
    size = 1 << int(np.ceil(np.log2(count + len(room))))
    spectrum = np.fft.rfft(samples, size) * np.fft.rfft(room, size)
    hz = np.maximum(20, np.fft.rfftfreq(size, 1 / SAMPLE_RATE))
    low, high = random.uniform(120, 300), random.uniform(3000, 4500)
    peak, octaves = random.uniform(900, 2800), np.log2(hz / 1500)
    gain_db = -12 * np.maximum(0, np.log2(low / hz)) - 36 * np.maximum(0, np.log2(hz / high))
    gain_db += random.uniform(-3, 2) * octaves + random.uniform(2, 8) * np.exp(-((np.log2(hz / peak) / 0.5) ** 2))
    sound = np.fft.irfft(spectrum * 10 ** (gain_db / 20), size)[:count]
    sound = np.tanh(sound / np.std(sound) * random.uniform(0.2, 0.5))
    hiss = nonspeech.coloured(count, random, random.uniform(0.3, 1.0)) * np.std(sound) * 10 ** (-random.uniform(18, 30) / 20)
    return at_level(np.asarray(sound + hiss, np.float32))


def make(folder: Path, seed: int) -> None:
    """Write the clips."""
    random = Random(seed)  # noqa: S311
    noise = np.random.default_rng(seed)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)

        def texts(count: int) -> list[str]:
            return [sentence(random) for _ in range(count)]

        program = flite.build(place)
        spoken = [u for voice in voices.FLITE_HEARD for u in flite.speak(program, voice, texts(14), place, random)]
        hts, russian = voices.FESTIVAL_HEARD
        spoken += festival.speak(hts, "en", texts(14), place, random)
        spoken += festival.speak(russian, "ru", [invented_cyrillic(random) for _ in range(6)], place, random)
        sounds = [(u, read_wav(place / u.sound)[0]) for u in spoken]
        write_clip(folder, "heard", sounds[::2])
        write_clip(folder, "old", [(u, old_recording(sound, noise)) for u, sound in sounds[1::2]])
        strange = [
            u
            for voice, language in STRANGE
            for u in festival.speak(voice, language, [invented_sentence(random) for _ in range(10)], place, random)
        ]
        write_clip(folder, "engine", [(u, read_wav(place / u.sound)[0]) for u in strange])
    engine = espeak.Espeak()
    readings = []
    for variant in voices.ESPEAK_UNHEARD * 2:
        if engine.has(f"en-gb-x-rp+{variant}"):
            text = sentence(random)
            samples, phones = engine.say(text, random.choice((140, 160, 200)), random.randint(25, 75), random.randint(30, 70))
            sound = to_16k(samples.astype(np.float32) / np.float32(32768), engine.rate)
            readings.append((Utterance(variant, "espeak", variant, "en-gb-x-rp", text, "", phones), sound))
    write_clip(folder, "voice", readings)
    write_clip(folder, "vowels", [vowel_utterance(number, random) for number in range(40)])


class Seen:
    """What a network says at every mel frame of a sound: finish it as often as wanted."""

    def __init__(self, network: Lips, samples: F32, ahead: int = MEL_AHEAD) -> None:
        pictures = len(picture_times(len(samples)))
        mel = log_mel(np.concatenate([samples, np.zeros((ahead + 4) * HOP, np.float32)]))
        before = network.frames - 1
        padded = np.concatenate([np.full((before, BANDS), FLOOR, np.float32), mel])
        with torch.no_grad():
            found = network(torch.from_numpy(padded)[None])
        newest = 16 * np.arange(pictures) // 5 + ahead
        rows = torch.from_numpy(newest[:, None] + np.arange(STEPS))
        # Output row s looks at padded frames s to s + reach - 1; the newest step of a picture is row newest + STEPS - 1.
        self.parameters: Tensor = found.parameters[0][:, rows].permute(1, 0, 2)
        self.events: Tensor = found.events[0][:, rows].permute(1, 0, 2)

    def finished(self, finish: Finish) -> F32:
        """Features f32 [pictures, 8]."""
        with torch.no_grad():
            return np.asarray(finish(self.parameters, self.events).numpy(), np.float32)


def noises(seed: int) -> list[tuple[str, int]]:
    """Kinds of machine noise with a seed for each."""
    return [(kind, seed + 100 * number + place) for number, kind in enumerate(MACHINES) for place in range(MACHINES[kind])]


def disturbed(clip: Clip, kind: str, seed: int) -> F32:
    """Put a noise `SNR_DB` below the sound under it."""
    level = np.float32(np.sqrt(np.mean(clip.samples**2)) * 10 ** (-SNR_DB / 20))
    return clip.samples + nonspeech.KINDS[kind](len(clip.samples), np.random.default_rng(seed)) * level


class Judge:
    """The clips, run through one network once."""

    def __init__(self, network: Lips, folder: Path, ahead: int = MEL_AHEAD, *, machines: bool = True) -> None:
        self.clips = {name: read_clip(name, folder) for name in (*SPOKEN, "vowels")}
        self.truth = {name: targets(clip.made, picture_times(len(clip.samples))) for name, clip in self.clips.items()}
        self.seen = {name: Seen(network, clip.samples, ahead) for name, clip in self.clips.items()}
        self.under = [
            (kind, Seen(network, disturbed(self.clips["voice"], kind, seed), ahead)) for kind, seed in noises(77) if machines
        ]

    def figures(self, finish: Finish) -> dict[str, float]:
        """Name -> figure, for one way to finish."""
        out: dict[str, float] = {}
        shown = {name: seen.finished(finish) for name, seen in self.seen.items()}
        for name in SPOKEN:
            found = count_closures(shown[name], closures(self.clips[name].made))
            out[f"{name} recall"], out[f"{name} precision"] = found.recall, found.precision
            out[f"{name} correlation"] = float(correlations(shown[name], self.truth[name].parameters).mean())
            out[f"{name} offset"] = offset_pictures(shown[name], self.truth[name].parameters)
            out[f"{name} closed"] = closed_share(shown[name], self.truth[name].rest)
        times = np.arange(len(shown["old"])) / FPS
        bites = [g for g in self.clips["old"].made if g.symbol != SILENCE and pose(g.symbol).viseme == "FV"]
        near = [shown["old"][(times >= g.start_s - 0.04) & (times <= g.end_s + 0.04), UNDER].max() > 0.5 for g in bites]
        out["old tucked"] = float(np.mean(near))
        for kind in MACHINES:
            shares = [closed_share(seen.finished(finish), self.truth["voice"].rest) for k, seen in self.under if k == kind]
            if shares:
                out[f"{kind} closed, mean"], out[f"{kind} closed, least"] = float(np.mean(shares)), min(shares)
                out[f"{kind} short of 0.97"] = sum(share < 0.97 for share in shares)
        if self.under:
            heard = [correlations(seen.finished(finish), self.truth["voice"].parameters).mean() for _, seen in self.under]
            out["under machines: correlation"] = float(np.mean(heard))
        steps = [
            largest_step(shown["vowels"], g.start_s + 0.25, g.end_s - 0.25)
            for g in self.clips["vowels"].made
            if g.symbol != SILENCE and g.end_s - g.start_s > 0.8
        ]
        still = aperture(shown["vowels"])
        held = np.concatenate([
            still[int((g.start_s + 0.25) * FPS) : int((g.end_s - 0.25) * FPS)]
            for g in self.clips["vowels"].made if g.symbol != SILENCE and g.end_s - g.start_s > 0.8
        ])  # fmt: skip
        out |= {"vowels: median step": float(np.median(steps)), "vowels: largest step": max(steps), "vowels": len(steps)}
        out["vowels: step over 0.03"] = sum(step > 0.03 for step in steps)
        out["vowels: closed by mistake"] = float((held < 0.05).mean())
        return out


def main(argv: list[str]) -> int:
    """Make the clips if they are not there, and print the figures of a checkpoint on them."""
    parser = argparse.ArgumentParser(prog="python -m characters lips-validate", description=main.__doc__)
    parser.add_argument("--checkpoint", type=Path, nargs="+", default=[Path("out/training/lips/checkpoint.pt")])
    parser.add_argument("--clips", type=Path, default=FOLDER)
    parser.add_argument("--ahead", type=int, default=MEL_AHEAD, help="mel frames after the picture's own")
    parser.add_argument("--seed", type=int, default=4_071_969, help="of the clips")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(argv)
    torch.set_num_threads(1)
    if not (options.clips / "vowels.json").exists():
        make(options.clips, options.seed)
    columns = {str(path): Judge(load(path), options.clips, options.ahead).figures(Finish()) for path in options.checkpoint}
    for name in next(iter(columns.values())):
        print(f"{name:32}" + "".join(f"{column[name]:10.3f}" for column in columns.values()))
    if options.json:
        options.json.write_text(json.dumps(columns, indent=1) + "\n", encoding="utf-8")
    return 0
