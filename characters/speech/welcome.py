"""``welcome``: read ``assets/samples/welcome.txt`` with Festival's HTS voice into the bundled speech sample."""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from characters.speech.sound import read_wav, write_flac

_VOICE = "cmu_us_slt_arctic_hts"
_PEAK = 0.7
_BEFORE_S, _AFTER_S = 0.3, 0.6
"""Silences: in the second one a viewer sees the lips close (`characters/lips/lull.py` has them shut after 0.36 s)."""


def main(argv: list[str]) -> int:
    """Make the bundled speech sample (Festival and its HTS voice must be installed)."""
    parser = argparse.ArgumentParser(prog="python -m characters welcome", description=main.__doc__)
    parser.add_argument("--folder", type=Path, default=Path("assets/samples"))
    options = parser.parse_args(argv)
    text = (options.folder / "welcome.txt").read_text(encoding="utf-8").strip()
    with tempfile.TemporaryDirectory() as scratch:
        sound, script = Path(scratch) / "welcome.wav", Path(scratch) / "welcome.scm"
        script.write_text(
            f"(voice_{_VOICE})\n"
            f'(set! hts_engine_params (append {_VOICE}::hts_engine_params (list (list "-r" 1.02))))\n'
            f'(utt.save.wave (utt.synth (eval (list \'Utterance \'Text "{text}"))) "{sound}")\n'
        )
        subprocess.run(["festival", "-b", str(script)], check=True)  # noqa: S603, S607
        samples, rate = read_wav(sound)
    before, after = (np.zeros(int(seconds * rate), np.float32) for seconds in (_BEFORE_S, _AFTER_S))
    samples = np.concatenate([before, samples * np.float32(_PEAK / np.abs(samples).max()), after])
    write_flac(options.folder / "welcome.flac", samples, rate)
    print(f"{len(samples) / rate:.1f} s at {rate} Hz")
    return 0
