"""flite's voices, through the small C program beside this file."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from characters.speech.sound import read_wav, to_16k, write_wav
from characters.speech.utterance import Utterance, phones_from_ends

if TYPE_CHECKING:
    from random import Random

_SOURCE = Path(__file__).with_name("flite_speak.c")
_LIBRARIES = tuple(
    f"-l{name}"
    for name in ("flite_cmu_us_slt", "flite_cmu_us_rms", "flite_cmu_us_awb", "flite_usenglish", "flite_cmulex", "flite", "m")
)


def build(folder: Path) -> Path:
    """Compile the speaker into a folder; return the program. Needs a C compiler and flite's headers (``flite1-dev``)."""
    program = folder / "flite_speak"
    subprocess.run(["cc", "-O2", str(_SOURCE), "-o", str(program), *_LIBRARIES], check=True)  # noqa: S603, S607
    return program


def speak(program: Path, voice: str, texts: list[str], folder: Path, random: Random, *, plain: bool = False) -> list[Utterance]:
    """Read texts with one voice; every reading has its own speed, pitch and vocal tract unless ``plain``.

    Parameters
    ----------
    program
        What `build` made.
    voice
        ``slt``, ``rms`` or ``awb``.
    texts
        One reading each, without ``|`` or line breaks.
    folder
        Where the sounds go, as 16 kHz WAV.
    """
    lines = []
    for number, text in enumerate(texts):
        stretch = 1.0 if plain else random.choice((0.7, 0.8, 0.9, 1, 1, 1.1, 1.2, 1.4))
        pitch = 1.0 if plain else random.uniform(0.75, 1.45)
        warp = 0.0 if plain or random.random() < 0.3 else random.uniform(-0.07, 0.07)
        lines.append(f"{voice}{number:05d}|{stretch}|{pitch:.3f}|{warp:.4f}|{text}\n")
    subprocess.run([str(program), voice, str(folder)], input="".join(lines), text=True, check=True)  # noqa: S603
    spoken = []
    for number, text in enumerate(texts):
        name = f"{voice}{number:05d}"
        ends_file, sound = folder / f"{name}.ends", folder / f"{name}.wav"
        if not sound.exists():
            continue
        samples, rate = read_wav(sound)
        write_wav(sound, to_16k(samples, rate))
        pairs = (line.split() for line in ends_file.read_text().splitlines())
        phones = phones_from_ends(((float(end), phone) for end, phone in pairs), len(samples) / rate)
        ends_file.unlink()
        spoken.append(Utterance(name, "flite", voice, "en", text, sound.name, phones))
    return spoken
