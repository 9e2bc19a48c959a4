"""Festival's voices, through its command line and a script for each voice."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from characters.speech.sound import read_wav, to_16k, write_wav
from characters.speech.utterance import Utterance, phones_from_ends

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

_SAY = """(define (say text file)
  (unwind-protect
    (let ((spoken (eval (list 'Utterance 'Text text))))
      (utt.synth spoken)
      (utt.save.segs spoken (string-append file ".segs"))
      (utt.save.wave spoken (string-append file ".wav")) nil) nil))
"""


def _settings(voice: str, random: Random) -> str:
    if voice.endswith("_hts"):
        rate = random.choice((0.75, 0.85, 1.0, 1.0, 1.1, 1.25))
        return f'(set! hts_engine_params (append {voice}::hts_engine_params (list (list "-r" {rate}))))'
    stretch = f"(Parameter.set 'Duration_Stretch {random.choice((0.75, 0.85, 0.95, 1, 1, 1.1, 1.25))})"
    if voice.endswith("_diphone"):
        pitch, spread = random.randint(80, 140), random.randint(8, 22)
        stretch += (
            f"(set! int_lr_params '((target_f0_mean {pitch}) (target_f0_std {spread}) (model_f0_mean 170) (model_f0_std 34)))"
        )
    return stretch


def speak(voice: str, language: str, texts: list[str], folder: Path, random: Random, *, plain: bool = False) -> list[Utterance]:
    """Read texts with one voice (``(voice_NAME)`` in Festival), each at its own speed and pitch unless ``plain``.

    What Festival cannot read is left out. The sounds are 16 kHz WAV in ``folder``.
    """
    lines = [_SAY, f"(voice_{voice})"]
    for number, text in enumerate(texts):
        if not plain:
            lines.append(_settings(voice, random))
        quoted = text.replace("\\", "").replace('"', "")
        lines.append(f'(say "{quoted}" "{folder}/{voice}{number:05d}")')
    script = folder / f"{voice}.scm"
    script.write_text("\n".join(lines) + "\n", encoding="utf-8")
    # It ends with an error code when one text failed; the others are there.
    subprocess.run(["festival", "-b", str(script)], check=False, capture_output=True)  # noqa: S603, S607
    script.unlink()
    spoken = []
    for number, text in enumerate(texts):
        name = f"{voice}{number:05d}"
        marks, sound = folder / f"{name}.segs", folder / f"{name}.wav"
        if not (marks.exists() and sound.exists()):
            continue
        samples, rate = read_wav(sound)
        write_wav(sound, to_16k(samples, rate))
        fields = [line.split() for line in marks.read_text(errors="ignore").splitlines()]
        ends = ((float(line[0]), line[2]) for line in fields if len(line) >= 3)
        phones = phones_from_ends(ends, len(samples) / rate)
        marks.unlink()
        spoken.append(Utterance(name, "festival", voice, language, text, sound.name, phones))
    return spoken
